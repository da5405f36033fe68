import { readDueText } from '../written/part-text.js';
import { periodText } from './period.js';
import { quantity, type PublishedQuantity } from './quantity.js';
import type { Read } from './reader.js';

/** A target as it is written, and the text of the time by which it is to be reached. */
export interface DatedTarget {
  readonly value: PublishedQuantity | undefined;
  readonly due?: string | undefined;
  /** JSON Pointer of that text: of the member `period` of an object, or of the target that has it at its end. */
  readonly duePointer: string;
}

/** An object with members that can be read without a getter, which may throw. Empty for any other input, which is left to the reader of objects. */
function safeObject(input: unknown): Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null) return {};
  const members = Object.values<PropertyDescriptor>(Object.getOwnPropertyDescriptors(input));
  return members.every((member) => 'value' in member) ? (input as Readonly<Record<string, unknown>>) : {};
}

/** The figure of a target and its time, of a text such as "60% by 2030" or an object such as `{ value: '60%', period: '2030' }`. */
function splitTarget(input: unknown): {
  readonly value: unknown;
  readonly due?: string | number | undefined;
  readonly isMember?: boolean;
} {
  if (typeof input === 'string') return readDueText(input);
  const { period, ...figure } = safeObject(input);
  if (typeof period !== 'string' && typeof period !== 'number') return { value: input };
  // A figure with nothing but a value is written as that alone.
  const isBare = Object.keys(figure).join() === 'value';
  return { value: isBare ? figure['value'] : figure, due: period, isMember: true };
}

/** Reader of a target, which may have its time with it. */
export const datedTarget: Read<DatedTarget> = (input, pointer, problems) => {
  const { value, due, isMember } = splitTarget(input);
  const duePointer = isMember ? `${pointer}/period` : pointer;
  // A year as a number is read and reported as that of any figure is.
  const time = typeof due === 'number' ? periodText(due, duePointer, problems) : due;
  return { value: quantity(value, pointer, problems), due: time, duePointer };
};
