import type { Change } from '../../statistics/change.js';
import { isOrdinal } from '../../contract/unit.js';
import { negated, type Quantity } from '../../statistics/quantity.js';
import { toDecimals } from '../../statistics/decimal.js';
import { round, roundWithin } from '../../statistics/rounding.js';
import type { ChangeWords, Format } from '../chart-words.js';
import { yearOf } from '../../statistics/period.js';
import { afterOn, by, during, periodName, through, withinYear } from './period.js';
import { PERCENT, amount, digits, distance, quantity, tick, written } from './quantity.js';
import { join } from './sentence.js';
import { belowHead } from './unit.js';

/** Format of a change: the decimals of its figures, and their unit unless the change is in percentage points. */
const formatOf = ({ points }: Change, { decimals, unit }: Format): Format => ({
  decimals,
  unit: points ? undefined : unit,
});

/** The size of a change without its sign: a change of less than −5 is a fall of over 5. */
function magnitude(q: Quantity): Quantity {
  const isFall = (q.value ?? q.low ?? 0) < 0;
  const size = isFall ? negated(q) : undefined;
  return size ? { ...size, ...(q.decimals !== undefined && { decimals: q.decimals }) } : q;
}

/** A difference of two numbers that comes from their binary fractions alone. */
const FRACTION = 1e-9;
/** The per cent from which on a decimal that is zero is left out. */
const MANY = 1000;

/** A relative change with one decimal, and its format: "17.0%" is rounded, "17%" is exact. One that would round to zero is "under 0.1%". */
function rounded(q: Quantity): readonly [near: Quantity, format: Format] {
  const { value, comparator } = q;
  if (value === undefined || comparator) return [round(q, 1), PERCENT];
  const near = roundWithin(value, 1, [0, 100, -100]);
  const shown = near.value ?? value;
  const isFilled = Math.abs(shown) < MANY && Math.abs(shown - value) > FRACTION;
  return [near, isFilled ? { ...PERCENT, decimals: 1 } : PERCENT];
}

/** A relative change without its sign. */
const percentSize = (q: Quantity): string => written(...rounded(magnitude(q)));

/** A relative change with its sign: "+15.4%". */
function signedPercent(q: Quantity): string {
  const [near, format] = rounded(q);
  return near.value === undefined || near.comparator ? percentSize(q) : digits(near.value, format, true);
}

/** The noun after a size in percentage points, which is written as exactly one or not. */
const pointsOf = (size: string): string => (/^(?:\D* )?1$/.test(size) ? 'point' : 'points');

/** The size of a change in the unit of its figures: "1,900", "over 4", "200 to 1,200". Of units only degrees are written, and places in a ranking: "0.4 °C", "2 places". */
function sizeOf(change: Change, format: Format): string {
  const inChange = formatOf(change, format);
  const size = magnitude(change.absolute);
  if (isOrdinal(inChange.unit)) return distance(size, inChange);
  return inChange.unit?.other.startsWith('°') ? quantity(size, inChange) : amount(size, inChange);
}

/** True if a size is one number, so that a sign can stand before it: neither a range nor "under 1". */
const isNumber = ({ absolute: { value } }: Change, size: string): boolean =>
  value !== undefined && !/^(?:over|under|at|about) /.test(size);

/** A number with its sign in the unit of its figures: "+£3.1 million", "−1.2 percentage points". `isCell` leaves out what the column header says. */
export function signed(q: Quantity, format: Format, isCell: boolean): string {
  const direction = Math.sign(q.value ?? 0);
  const { unit, ...rest } = isCell ? belowHead(format) : format;
  const change: Change = { absolute: q, direction: direction as -1 | 0 | 1, ...(unit?.percent && { points: true }) };
  const size = sizeOf(change, { ...rest, unit });
  const points = unit?.percent && `${isCell ? '' : 'percentage '}${pointsOf(size)}`;
  // "Under 1", and below zero "over −1".
  if (!isNumber(change, size)) return join(amount(q, { ...rest, unit: unit?.percent ? undefined : unit }), points);
  return join(`${direction > 0 ? '+' : direction < 0 ? '−' : ''}${size}`, points);
}

/** A change whose direction the bounds leave open, compared with the earlier period: "between 500 lower and 500 higher than 2020". */
function openChange(change: Change, format: Format, before: string): string {
  const { value = 0, low = value, high = value, comparator } = change.absolute;
  // Both sizes are limits, which round upwards.
  const size = (n: number): string => {
    const limit = toDecimals(Math.abs(n), Math.min(format.decimals ?? 12, 12), 1);
    const text = sizeOf({ ...change, absolute: { value: limit } }, format);
    return join(text, change.points && `percentage ${pointsOf(text)}`);
  };
  if (comparator) {
    const [way, other] = comparator.startsWith('<') ? ['higher', 'lower'] : ['lower', 'higher'];
    const limit = comparator.length > 1 ? 'at most' : 'less than';
    return value === 0
      ? `the same as ${before} or ${other}`
      : `${limit} ${size(value)} ${way} than ${before}, or ${other}`;
  }
  if (low === 0) return `the same as ${before} or up to ${size(high)} higher`;
  if (high === 0) return `the same as ${before} or up to ${size(low)} lower`;
  return `between ${size(low)} lower and ${size(high)} higher than ${before}`;
}

/** The word for a change of which only the direction is known, as that from 6,042 to "over 6,042". Undefined of any other. */
function onlyWay({ absolute: { value, comparator }, direction }: Change): 'higher' | 'lower' | undefined {
  if (value !== 0 || !comparator || !direction) return undefined;
  return direction > 0 ? 'higher' : 'lower';
}

/** The words of a change of which no size is known: open in its direction, or nothing but that. Undefined of any other. */
function withoutSize(change: Change, format: Format, before: string): string | undefined {
  if (change.direction === undefined) return openChange(change, format, before);
  const way = onlyWay(change);
  return way && `${way} than ${before}`;
}

/** The size of a change with its per cent: "1,900 (15.4%)", "7.6 percentage points". */
function sizes(change: Change, format: Format, points: string): string {
  const size = sizeOf(change, format);
  return join(
    size,
    change.points && `${points}${pointsOf(size)}`,
    change.percent && `(${percentSize(change.percent)})`,
  );
}

/** The words of changes and of their table, in English. */
export const changes: ChangeWords = {
  during,
  periodName,
  inPeriod: (text, observation) =>
    observation.period && !observation.label
      ? join(
          text,
          observation.scope.kind === 'cumulative' ? by(observation.period) : during(observation.period),
          observation.through && through(observation.through, observation.period),
        )
      : `${periodName(observation)}: ${text}`,
  changeTick: (value, unit, place, isRelative) => {
    const points = unit?.percent && !isRelative;
    const text = tick(value, isRelative ? PERCENT.unit : points || isOrdinal(unit) ? undefined : unit, place);
    return join(
      value > 0 ? `+${text}` : text,
      place.isTop && (points ? 'points' : isOrdinal(unit) && !isRelative && 'places'),
    );
  },
  changeShort: (change, outer, hasOwnScale = false) => {
    const { direction, percent, points } = change;
    const format = hasOwnScale ? outer : belowHead(outer);
    if (direction === 0) return ['no change'];
    if (!direction) return [openChange(change, format, 'before')];
    const way = onlyWay(change);
    if (way) return [way];
    const amountOf = sizeOf(change, format);
    const size = join(amountOf, points && pointsOf(amountOf));
    if (isNumber(change, size))
      return [`${direction > 0 ? '+' : '−'}${size}`, ...(percent ? [`(${signedPercent(percent)})`] : [])];
    return [`${direction > 0 ? 'up' : 'down'} by ${size}`, ...(percent ? [`(${percentSize(percent)})`] : [])];
  },
  changeLong: (change, format, before) => {
    if (change.direction === 0) return `the same as ${afterOn(before)}`;
    const open = withoutSize(change, format, before);
    if (open) return open;
    const { direction = 0, noPercent } = change;
    const size = sizes(change, format, 'percentage ');
    const way = join(direction > 0 ? 'up' : 'down', !isNumber(change, size) && 'by');
    return `${way} ${size} on ${afterOn(before)}${noPercent === 'zero' ? ', from zero' : ''}`;
  },
  changeChip: (change, format, before) => {
    if (change.direction === 0) return `unchanged on ${afterOn(before)}`;
    return withoutSize(change, format, before) ?? `${sizes(change, format, '')} on ${afterOn(before)}`;
  },
  changeBrief: (change, format, { now, before }) => {
    const { period: p } = before;
    const isOneYear = now.period && p && yearOf(now.period) === yearOf(p);
    const name = (isOneYear && !before.label && withinYear(p, true)) || periodName(before, true);
    const { direction, percent } = change;
    return direction && percent && !onlyWay(change)
      ? `${percentSize(percent)} on ${afterOn(name)}`
      : changes.changeChip(change, format, name);
  },
  verdict: (isBetter) => (isBetter ? 'better' : 'worse'),
  polarity: (isUpGood) => `${isUpGood ? 'Higher' : 'Lower'} is better.`,
  onPeriod: (name) => `on ${afterOn(name)}`,
  unroundedChanges: 'Changes are calculated from unrounded figures.',
  periodHead: 'Period',
  changeHead: 'Change',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
};
