import type { Change } from '../../statistics/change.js';
import { reverseComparator, type Quantity } from '../../statistics/quantity.js';
import { round, roundWithin } from '../../statistics/rounding.js';
import { writeNumber } from '../number.js';
import type { ChangeWords, Format } from '../common.js';
import { during, periodName, through } from './period.js';
import { PERCENT, amount, digits, scaled, written } from './quantity.js';
import { LANG, join } from './sentence.js';

/** A relative change with its sign and at most one decimal. One that would round to zero is given as a size: "under 0.1%". */
function percentChange(q: Quantity): string {
  if (q.value === undefined || q.comparator) return written(round(q, 1), PERCENT, true);
  const { value = 0, comparator } = roundWithin(q.value, 1, [0, 100, -100]);
  return comparator ? `under ${digits(Math.abs(value), PERCENT)}` : digits(value, PERCENT, true);
}

/** Format of a change: the decimals of its figures, and their unit unless the change is in percentage points. */
const formatOf = ({ points }: Change, { decimals, unit }: Format): Format => ({
  decimals,
  unit: points ? undefined : unit,
});

const pointsOf = ({ absolute: { value } }: Change): string => (Math.abs(value ?? 0) === 1 ? 'point' : 'points');

/** The absolute change with its sign: "+1,900". */
function signed(change: Change, format: Format): string {
  const own = formatOf(change, format);
  return scaled(written(change.absolute, own, true), own);
}

/** The size of a change without its sign: "1,900". A change of less than −5 is a fall of over 5. */
function sizeOf(change: Change, format: Format): string {
  const { value, comparator } = change.absolute;
  if (value === undefined) return signed(change, format);
  const size = { value: Math.abs(value), comparator: value < 0 ? reverseComparator(comparator) : comparator };
  return amount(size, formatOf(change, format));
}

/** The words of changes and of their table, in English. */
export const changes: ChangeWords = {
  during,
  periodName,
  inPeriod: (text, o) =>
    o.period && !o.label
      ? join(text, during(o.period), o.through && through(o.through, o.period))
      : `${periodName(o)}: ${text}`,
  changeShort: (change, format) =>
    change.direction === 0
      ? ['no change']
      : [
          join(signed(change, format), change.points && pointsOf(change)),
          ...(change.percent ? [`(${percentChange(change.percent)})`] : []),
        ],
  changeLong: (change, format, before) => {
    const { absolute, direction, percent, noPercent } = change;
    if (direction === 0) return `the same as ${before}`;
    const points = change.points ? ` percentage ${pointsOf(change)}` : '';
    const note = percent
      ? ` (${percentChange(percent)})`
      : noPercent === 'zero'
        ? ', from zero, so without a percentage'
        : '';
    const tail = `${points} on ${before}${note}`;
    const { value } = absolute;
    if (value === undefined || !direction) return `a change of ${signed(change, format)}${tail}`;
    return `${value < 0 ? 'down' : 'up'} by ${sizeOf(change, format)}${tail}`;
  },
  changeChip: (change, format, before) => {
    const { direction, percent, points } = change;
    if (direction === 0) return `no change on ${before}`;
    const size = direction ? sizeOf(change, format) : signed(change, format);
    return join(size, points && pointsOf(change), `on ${before}`, percent && `(${percentChange(percent)})`);
  },
  tone: (better) => `, for the ${better ? 'better' : 'worse'}`,
  periodHead: 'Period',
  changeHead: 'Change',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  pageOf: (first, last, length) =>
    `Rows ${[first, last].map((row) => writeNumber(LANG, row)).join(' to ')} of ${writeNumber(LANG, length)}`,
  previousPage: 'Previous rows',
  nextPage: 'Next rows',
};
