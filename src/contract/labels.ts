import type { Problem } from './problem.js';
import { reportProblem } from './reader.js';

/** A series, a measure or a category. */
interface Labelled {
  /** Its JSON Pointer. */
  readonly pointer: string;
  readonly label: string;
  /** Group in which the label is unique; absent if that is the whole list. */
  readonly group?: string;
  /** The time of its figure, among what else is known about it. */
  readonly scope?: { readonly period?: { readonly text: string } };
}

/** Reports each label that an earlier item of the same list and group has, whatever its case. Of figures of one name at several times, as payments are, only the first is reported: they may be added up. */
export function checkLabels(items: readonly Labelled[], problems: Problem[]): void {
  const labels = new Map<string, string | undefined>();
  let areTimes = false;
  for (const { label, group, pointer, scope } of items) {
    const name = label.trim().toLowerCase();
    const key = group ? `${group}\0${name}` : name;
    const time = scope?.period?.text;
    if (name && labels.has(key)) {
      const isOtherTime = time !== undefined && labels.get(key) !== undefined && labels.get(key) !== time;
      const expected = isOtherTime ? ({ code: 'sums' } as const) : undefined;
      if (!(isOtherTime && areTimes))
        reportProblem(problems, { pointer: `${pointer}/label`, code: 'duplicate-label', severity: 'noted', expected });
      areTimes ||= isOtherTime;
    } else labels.set(key, time);
  }
}
