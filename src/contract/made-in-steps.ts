import type { Steps } from './steps.js';

/** Most items of one step: a page waits for those of the slowest charts for a tenth of a second. */
const ITEMS = 1000;

/** True for items that are more than one step is for. */
export const areMany = (items: readonly unknown[]): boolean => items.length > ITEMS;

/** Counter of the items of several lists that are made one after the other. */
export class StepCounter {
  #items = 0;

  /** Counts an item. True if it begins a step. */
  beginsStep(): boolean {
    const before = this.#items++;
    return before > 0 && before % ITEMS === 0;
  }
}

/** The result of `make` for each item of a list, a step for each thousand of them. */
export function* madeInSteps<T, Made>(
  items: readonly T[],
  make: (item: T, index: number) => Made,
  counter = new StepCounter(),
): Steps<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    if (counter.beginsStep()) yield;
    made.push(make(item, made.length));
  }
  return made;
}
