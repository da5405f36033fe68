import type { Problem } from './problem.js';

/** Problems without those of marks that a note of the data begins with: "* Provisional". */
export function withoutExplained(problems: readonly Problem[], data: unknown): readonly Problem[] {
  if (!problems.some(({ code }) => code === 'unexplained-mark')) return problems;
  const text = JSON.stringify(data);
  // What was found has quotation marks.
  return problems.filter(({ code, found = '' }) => code !== 'unexplained-mark' || !text.includes(found.slice(0, -1)));
}
