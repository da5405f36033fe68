import type { Problem } from './problem.js';
import { reportProblem } from './reader.js';

/** A series, a measure or a category. */
interface Labelled {
  /** Its JSON Pointer. */
  readonly pointer: string;
  readonly label: string;
  /** Group in which the label is unique; absent if that is the whole list. */
  readonly group?: string;
  /** Facts about its figure, of which the period counts here. */
  readonly scope?: { readonly period?: { readonly text: string } };
}

/** Reports each label that an earlier item of the same list and group has, whatever its case. If the two are of different periods, as payments of one donor are, the advice is to add them up, and only the first such label is reported. */
export function checkLabels(items: readonly Labelled[], problems: Problem[]): void {
  const labels = new Map<string, string | undefined>();
  let isSumAdvised = false;
  for (const { label, group, pointer, scope } of items) {
    const name = label.trim().toLowerCase();
    const key = group ? `${group}\0${name}` : name;
    const time = scope?.period?.text;
    if (name && labels.has(key)) {
      const isOfOtherTime = time !== undefined && labels.get(key) !== undefined && labels.get(key) !== time;
      const expected = isOfOtherTime ? ({ code: 'sums' } as const) : undefined;
      if (!(isOfOtherTime && isSumAdvised))
        reportProblem(problems, { pointer: `${pointer}/label`, code: 'duplicate-label', severity: 'noted', expected });
      isSumAdvised ||= isOfOtherTime;
    } else labels.set(key, time);
  }
}
