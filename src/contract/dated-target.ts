import { readDueText } from '../written/part-text.js';
import { quantity, type PublishedQuantity } from './quantity.js';
import type { Read } from './reader.js';

/** A target as it is written, and the text of the time by which it is to be reached. */
export interface DatedTarget {
  readonly value: PublishedQuantity | undefined;
  readonly due?: string | undefined;
}

/** Reader of a target, which may have its time with it: "60% by 2030". */
export const datedTarget: Read<DatedTarget> = (input, pointer, problems) => {
  const { value, due } = typeof input === 'string' ? readDueText(input) : { value: input };
  return { value: quantity(value, pointer, problems), due };
};
