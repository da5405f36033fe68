import type { Problem } from './problem.js';
import { reportProblem } from './reader.js';

/** The mark of a footnote after a figure: `*` of "6,000*", `¹` of "6,000¹", `[1]` of "6,000 [1]". The digit of "12 m²" is none. */
const MARK = /(?:[^\s*†‡§] ?([*†‡§]+)|[\d%)] ?(\[(?:(?:foot)?note )?\d+\])|[\d%)](?<!(?<!\d)10)([⁰¹²³⁴⁵⁶⁷⁸⁹]+))\s*$/iu;

/** Reports the mark after a figure in a document, which is not shown. */
export function reportMark(text: string, pointer: string, problems: Problem[]): void {
  const [, ...marks] = MARK.exec(text) ?? [];
  const found = marks.find(Boolean);
  if (found) reportProblem(problems, { pointer, code: 'unexplained-mark', severity: 'noted', found });
}
