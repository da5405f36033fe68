import type { Problem } from '../../contract/problem.js';
import { quantity, type PublishedQuantity, type QuantityInput } from '../../contract/quantity.js';
import { list } from '../../contract/list.js';
import { objectSchema, readObject, reject, type Read } from '../../contract/reader.js';
import { text } from '../../contract/text.js';
import { isExact, pointEstimate } from '../../statistics/quantity.js';
import { namedFigures } from './named-figures.js';

/** A range of values with a name, from the end of the range below it: `{ upTo: 60, label: 'poor' }`. */
export interface RangeData {
  /** Last value of the range, which is part of it. */
  upTo: QuantityInput;
  /** Name of the range. */
  label: string;
}

/** A parsed {@link RangeData}. */
export interface NamedRange {
  /** JSON Pointer of the range in the document. */
  readonly pointer: string;
  readonly label: string;
  readonly upTo: number;
  /** The end as it was published. */
  readonly end: PublishedQuantity;
}

const RANGE = objectSchema('range', { upTo: quantity, label: text }, ['upTo', 'label']);

/** Ranges in the short notation "poor 60; fair 80; good 100" as objects; any other value as it is. */
const spelledOut = (written: unknown): unknown =>
  typeof written === 'string'
    ? namedFigures(written).map(({ label, figure }) => (figure === undefined ? label : { label, upTo: figure }))
    : written;

const readRange: Read<NamedRange> = (written, pointer, problems) => {
  const read = readObject(written, pointer, problems, RANGE);
  const { upTo: end, label = '' } = read ?? {};
  const upTo = end && isExact(end) ? pointEstimate(end) : undefined;
  if (end && upTo === undefined && !end.unread)
    reject(problems, { pointer: `${pointer}/upTo`, code: 'not-allowed', expected: { code: 'number' } });
  return end && upTo !== undefined ? { pointer, label, upTo, end } : undefined;
};

/** Reader of the ranges of a measure, from the lowest to the highest. */
export function readRanges(written: unknown, pointer: string, problems: Problem[]): readonly NamedRange[] {
  const ranges = list(readRange)(spelledOut(written), pointer, problems) ?? [];
  // In the document, the ranges of a text have the pointer of the text.
  const found = typeof written === 'string' ? ranges.map((range) => ({ ...range, pointer })) : ranges;
  return [...found].sort((a, b) => a.upTo - b.upTo);
}
