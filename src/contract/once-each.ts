import type { Problem } from './problem.js';

/** Problems, of which those of labels in place of periods are one for each answer: a `yearStart` makes periods of all reporting years. */
export function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter(({ code, expected }) => {
    if (code !== 'label-period') return true;
    const answer = JSON.stringify(expected);
    return !told.has(answer) && told.add(answer);
  });
}
