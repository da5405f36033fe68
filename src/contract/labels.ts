import type { Problem } from './problem.js';
import { reportProblem } from './reader.js';

/** A series, a measure or a category. */
interface Labelled {
  /** Its JSON Pointer. */
  readonly pointer: string;
  readonly label: string;
}

/** Reports each label that an earlier item of the same list has, whatever its case. */
export function checkLabels(items: readonly Labelled[], problems: Problem[]): void {
  const labels = new Set<string>();
  for (const { label, pointer } of items) {
    const key = label.trim().toLowerCase();
    if (key && labels.has(key))
      reportProblem(problems, { pointer: `${pointer}/label`, code: 'duplicate-label', severity: 'noted' });
    labels.add(key);
  }
}
