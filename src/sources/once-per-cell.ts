import { firstOfEach } from '../contract/once-each.js';
import type { Problem } from '../contract/problem.js';

/** Problems of rows, of which those of one cell are told once, however many series have it. */
export const oncePerCell = (problems: readonly Problem[]): readonly Problem[] =>
  firstOfEach(problems, ({ pointer, code, line, column, found, expected }) =>
    // Two columns without a name differ by their numbers.
    JSON.stringify([code, line ?? pointer, column, found, expected]),
  );
