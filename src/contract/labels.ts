import type { Problem } from './problem.js';
import { reportProblem } from './reader.js';

/** A series, a measure or a category. */
interface Labelled {
  /** Its JSON Pointer. */
  readonly pointer: string;
  readonly label: string;
  /** Group in which the label is unique; absent if that is the whole list. */
  readonly group?: string;
}

/** Reports each label that an earlier item of the same list and group has, whatever its case. */
export function checkLabels(items: readonly Labelled[], problems: Problem[]): void {
  const labels = new Set<string>();
  for (const { label, group, pointer } of items) {
    const name = label.trim().toLowerCase();
    const key = group ? `${group}\0${name}` : name;
    if (name && labels.has(key))
      reportProblem(problems, { pointer: `${pointer}/label`, code: 'duplicate-label', severity: 'noted' });
    labels.add(key);
  }
}
