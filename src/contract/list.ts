import { StepCounter } from './made-in-steps.js';
import type { Problem } from './problem.js';
import { reject, type Read } from './reader.js';
import { finished, type Steps } from './steps.js';

/** Reads one value as {@link Read} does, in steps. */
export type ReadInSteps<T> = (value: unknown, pointer: string, problems: Problem[]) => Steps<T | undefined>;

/** Most items of a list, and most rows of a table: more would hold the page up. */
export const MOST_ITEMS = 100_000;

/** The empty list, of which nearly all items of a long one have several. */
export const NONE: readonly never[] = Object.freeze([]);

/** True if a value is a list. Never throws, as `Array.isArray` does of a revoked proxy. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A list that is not too long to be read. Of any other value `undefined`, which is reported. */
function listIn(value: unknown, pointer: string, problems: Problem[]): readonly unknown[] | undefined {
  let length = -1;
  try {
    if (isList(value)) ({ length } = value);
  } catch {
    // a proxy whose traps throw
  }
  if (length < 0) return reject(problems, { pointer, code: 'wrong-type', expected: { code: 'list' }, found: value });
  if (length > MOST_ITEMS) return reject(problems, { pointer, code: 'too-many', found: length });
  return value as readonly unknown[];
}

/** Reader of a list of which each item is read in steps, such as a series of observations. An item that cannot be read is left out; the pointers of the others do not move. `undefined` is an empty list. */
export const listOfSteps = <T>(item: ReadInSteps<T>): ReadInSteps<readonly T[]> =>
  function* (value, pointer, problems) {
    const written = value === undefined ? NONE : listIn(value, pointer, problems);
    if (!written) return undefined;
    const items: T[] = [];
    const { length } = written;
    for (let i = 0; i < length; i++) {
      try {
        const read = yield* item(written[i], `${pointer}/${i}`, problems);
        if (read !== undefined) items.push(read);
      } catch {
        reject(problems, { pointer: `${pointer}/${i}`, code: 'unreadable' });
      }
    }
    return items;
  };

/** Reader of a list as {@link listOfSteps} reads it, a thousand of its items in one step. Lists that share a counter share their steps. */
export function listInSteps<T>(item: Read<T>, counter = new StepCounter()): ReadInSteps<readonly T[]> {
  return listOfSteps(function* (value, pointer, problems) {
    if (counter.beginsStep()) yield;
    return item(value, pointer, problems);
  });
}

/** Reader of a list as {@link listOfSteps} reads it, at once. */
export const list =
  <T>(item: Read<T>): Read<readonly T[]> =>
  (value, pointer, problems) =>
    value === undefined ? NONE : finished(listInSteps(item)(value, pointer, problems));
