import type { Parsed, Problem } from '../../../src/contract/problem.js';

/** Problems as lines, in the order they were met: `lost wrong-type /title`. */
export const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`.trim());

/** The lines of what a parse has reported. */
export const toldBy = ({ problems }: Parsed<unknown>): readonly string[] => told(problems);

/** What was read as plain JSON: a period is its text, and what is undefined is not there. */
export const read = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (_, inner: unknown) =>
      typeof inner === 'object' && inner && 'granularity' in inner ? (inner as { text?: string }).text : inner,
    ),
  ) as unknown;
