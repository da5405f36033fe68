import { readDueText } from '../written/part-text.js';
import { quantity, type PublishedQuantity } from './quantity.js';
import type { Read } from './reader.js';

/** A target as it is written, and the text of the time by which it is to be reached. */
export interface DatedTarget {
  readonly value: PublishedQuantity | undefined;
  readonly due?: string | undefined;
}

/** A target and its time, apart: those of a text, "60% by 2030", or of an object, `{ value: '60%', period: '2030' }`. */
function apart(input: unknown): { readonly value: unknown; readonly due?: string | undefined } {
  if (typeof input === 'string') return readDueText(input);
  const members = typeof input === 'object' && input !== null ? Object.getOwnPropertyDescriptors(input) : {};
  // A getter may throw, and is left to the reader of objects.
  const isPlain = Object.values<PropertyDescriptor>(members).every((member) => 'value' in member);
  const { period, ...figure } = ((isPlain ? input : null) ?? {}) as {
    readonly period?: unknown;
    readonly value?: unknown;
  };
  if (typeof period !== 'string') return { value: input };
  return { value: Object.keys(figure).join() === 'value' ? figure.value : figure, due: period };
}

/** Reader of a target, which may have its time with it. */
export const datedTarget: Read<DatedTarget> = (input, pointer, problems) => {
  const { value, due } = apart(input);
  return { value: quantity(value, pointer, problems), due };
};
