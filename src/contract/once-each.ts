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

/** Problems of rows, of which those of one cell are told once, however many series have it. */
export function oncePerCell(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  return problems.filter(({ pointer, code, line, column, found }) => {
    const cell = JSON.stringify([code, line ?? pointer, column, found]);
    return !told.has(cell) && told.add(cell);
  });
}
