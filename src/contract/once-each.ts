import type { Problem } from './problem.js';

/** The first problem of each key. Those without a key are all kept. */
export function firstOfEach(
  problems: readonly Problem[],
  keyOf: (problem: Problem) => string | undefined,
): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter((problem) => {
    const key = keyOf(problem);
    return key === undefined || (!told.has(key) && told.add(key));
  });
}

/** Problems, of which those of labels in place of periods are one for each answer: a `yearStart`, or a year of all months without one. */
export const onceEach = (problems: readonly Problem[]): readonly Problem[] =>
  firstOfEach(problems, ({ code, expected }) =>
    code === 'no-year' ? code : code === 'label-period' ? JSON.stringify([expected]) : undefined,
  );
