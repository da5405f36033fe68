import { overlap, wholeMonths } from './calendar.js';
import { numbersOf } from './claim.js';
import { elements, isEarlier, resolve, type Datum, type Document } from './document.js';
import { minus } from './interval.js';
import {
  amid,
  elementsOf,
  hasVaguePeriods,
  isDated,
  isOfReportingYears,
  isReportingYear,
  seriesOf,
  type Dated,
} from './series.js';
import { inStages } from './stages.js';

/** Reasons for which the change between two figures may not be stated. */
export type Obstacle =
  | 'none-earlier'
  | 'withheld'
  | 'missing'
  | 'unit'
  | 'kind'
  | 'base'
  | 'incomplete'
  | 'break'
  | 'definition'
  | 'overlap'
  | 'period'
  | 'start'
  | 'length'
  | 'unknown';

/** True if the figure is of a part of its period. A stock and a running total are of a day, which may be any of it. */
export function isIncomplete(datum: Datum): boolean {
  const { period, lastDay } = datum;
  if (!period || period.floating || lastDay === undefined || isOfDay(datum)) return false;
  return lastDay >= period.start && lastDay < period.end && period.end !== Infinity;
}

const isTotal = ({ kind }: Datum) => kind === 'cumulative';
const isOfDay = ({ kind }: Datum) => kind === 'stock' || kind === 'cumulative';
const isInterval = ({ period: { sort } }: Dated) => sort === 'interval' || sort === 'since';

/** Whether periods are as long as each other, but for leap days and the like. */
const areOfOneLength = ({ period: one }: Dated, { period: other }: Dated): boolean =>
  Math.abs((one.end - one.start + 1) / (other.end - other.start + 1) - 1) < 0.15;

/** Whether two intervals are of another number of months: seven years and eight are no obstacle to a change of stocks, and yet of different length. */
function areOfOtherMonths(one: Dated, other: Dated): boolean {
  if (!isInterval(one) || !isInterval(other)) return false;
  const [months, others] = [one, other].map(({ period }) => wholeMonths(period.start, period.end));
  return months !== others;
}

/** The last day that a running total includes: of its period, as far as that has come. */
const lastDayOf = ({ period, lastDay = Infinity }: Dated): number =>
  lastDay < period.start ? period.end : Math.min(period.end, lastDay);

/** Obstacles that lie in the periods of the two, or between them. */
function obstaclesOfPeriods(document: Document, one: Datum, other: Datum): readonly Obstacle[] {
  if (!isDated(one) || !isDated(other)) return [];
  const [later, earlier] = one.period.end >= other.period.end ? [one, other] : [other, one];
  const areTotals = isTotal(later) && isTotal(earlier);
  const isFloating = later.period.floating || earlier.period.floating;
  // Of reporting years the days are those of the document's year, if it has one.
  const areYears = isReportingYear(later) && isReportingYear(earlier) && isOfReportingYears(document, later);
  const hasOtherStart =
    areTotals && isInterval(later) && isInterval(earlier) && later.period.start !== earlier.period.start;
  return [
    ...([later, ...amid(document, later, earlier)].some(({ published }) => published.statuses.includes('B'))
      ? ['break' as const]
      : []),
    ...(!areTotals && overlap(later.period, earlier.period) ? ['overlap' as const] : []),
    ...(areTotals && lastDayOf(later) === lastDayOf(earlier) ? ['overlap' as const] : []),
    ...(!isOfDay(later) && !areOfOneLength(later, earlier) ? ['length' as const] : []),
    ...(isFloating && !isEarlier(later.pointer) && !isEarlier(earlier.pointer) && !areYears ? ['period' as const] : []),
    ...(hasOtherStart ? ['start' as const] : []),
  ];
}

/** All reasons against a change from the earlier to the later figure. */
export function obstacles(document: Document, later: Datum, earlier: Datum): readonly Obstacle[] {
  const both = [later, earlier];
  const has = (obstacle: Obstacle, isThere: boolean) => (isThere ? [obstacle] : []);
  const hasNumbers = both.every(({ published }) => published.numbers);
  return [
    ...has(
      'withheld',
      both.some(({ published }) => published.withheld),
    ),
    ...has('missing', !hasNumbers),
    ...has('unit', later.unitKey !== earlier.unitKey),
    ...has('kind', (later.kind ?? 'flow') !== (earlier.kind ?? 'flow')),
    ...has('base', later.baseKey !== earlier.baseKey),
    ...has('incomplete', both.some(isIncomplete)),
    ...has(
      'definition',
      both.some(({ published }) => published.statuses.includes('D')),
    ),
    ...has('break', !both.every(isDated) && later.published.statuses.includes('B')),
    ...obstaclesOfPeriods(document, later, earlier),
    ...has('unknown', hasNumbers && !minus(numbersOf(later), numbersOf(earlier))),
  ];
}

/**
 * Whether the series is broken by one of its figures that may lie between the two: where the days of some periods are not known, and among figures
 * by the same day.
 */
function mayBeBroken(document: Document, later: Datum, earlier: Datum): boolean {
  const isBroken = ({ published }: Datum) => published.statuses.includes('B');
  if (hasVaguePeriods(document, later)) return elementsOf(document, later).some(isBroken);
  if (!isDated(later) || !isDated(earlier)) return false;
  const { period } = later;
  const [day, dayBefore] = [later.lastDay ?? period.end, earlier.lastDay ?? earlier.period.end];
  // An earlier figure that the document names is the earlier of two by the same day; in a series either may be.
  const isLate = dayBefore > day || (dayBefore === day && !isEarlier(earlier.pointer));
  const isBetween = (end: number) => end > earlier.period.end && end <= period.end;
  return (
    (isLate && isBroken(earlier)) ||
    elementsOf(document, later).some((one) => isBroken(one) && isDated(one) && isBetween(one.period.end))
  );
}

/**
 * Whether a figure of the series of reporting years, whose first day is not known, is of a part of its year, or of a kind of its own: of a running total
 * `2018/2019` are two years, and of a stock they are a day.
 */
const hasPartOfYear = (document: Document, later: Datum): boolean =>
  later.period?.floating === true &&
  elements(document, seriesOf(later.pointer)).some((element) =>
    ['through', 'kind'].some((name) => resolve(document, `${element}/${name}`) !== undefined),
  );

/** Reasons that forbid no change, and yet are true and may be given against one. */
export function scruples(document: Document, later: Datum, earlier: Datum): readonly Obstacle[] {
  const isPartial = [later, earlier].some(
    ({ period, lastDay }) => period && lastDay !== undefined && lastDay >= period.start && lastDay < period.end,
  );
  const isRounded = [later, earlier].some(({ published }) => published.roundsToZero);
  const partial: readonly Obstacle[] = [
    ...(isPartial ? ['incomplete' as const] : []),
    ...(isRounded ? ['unknown' as const] : []),
    ...(later.published.statuses.includes('B') || mayBeBroken(document, later, earlier) ? ['break' as const] : []),
    ...(hasPartOfYear(document, later) ? ['period' as const] : []),
  ];
  if (inStages(document, later)?.some(({ pointer }) => pointer === earlier.pointer)) return partial;
  if (!isDated(later) || !isDated(earlier) || later.period.floating !== earlier.period.floating)
    return [...partial, 'period'];
  const isOtherStart = isTotal(later) && isTotal(earlier) && later.period.start !== earlier.period.start;
  return [
    ...partial,
    ...(areOfOneLength(later, earlier) && !areOfOtherMonths(later, earlier) ? [] : ['length' as const]),
    ...(isOtherStart && (isInterval(later) || isInterval(earlier)) ? ['start' as const] : []),
  ];
}

/** Whether both figures are of a part of their periods, and as long a part. */
export function endAlike(later: Datum, earlier: Datum): boolean {
  const [one, other] = [later, earlier].map((datum) =>
    isIncomplete(datum) && datum.period && datum.lastDay !== undefined ? datum.lastDay - datum.period.start : undefined,
  );
  return one !== undefined && other !== undefined && Math.abs(one - other) <= 1;
}
