import { isNoSum } from '../../rows/body/row-sums.js';
import { haveOneUnit } from '../../rows/one-unit.js';
import { isAggregateName, isOnlyCountry, mayBeAggregate } from '../../written/aggregate-name.js';
import { isAverageOfAll } from '../../written/average-of-all.js';
import { isSumOfTimes } from '../../written/all-name.js';
import { totalName } from '../../written/total-name.js';
import type { ObservedSeries } from './series-by-row.js';

/** The figures of a series by their periods; `NaN` for one that is not a number. */
const figuresOf = ({ observed }: ObservedSeries): ReadonlyMap<string | undefined, number> =>
  new Map(
    observed.map(({ row, column, period }) => [
      period ?? row.peek('period'),
      column === undefined ? NaN : row.numberAt(column),
    ]),
  );

/** The sums of the figures of some series by their periods. */
function sumsOf(series: readonly ObservedSeries[]): ReadonlyMap<string | undefined, number> {
  const sums = new Map<string | undefined, number>();
  for (const one of series)
    for (const [period, figure] of figuresOf(one)) sums.set(period, (sums.get(period) ?? 0) + (figure || 0));
  return sums;
}

/** The share of its periods in which a series adds up others, between 0 and 1. */
function shareAdded(total: ObservedSeries, others: readonly ObservedSeries[]): number {
  const sums = sumsOf(others);
  const known = [...figuresOf(total)].filter(([, figure]) => !isNaN(figure));
  const adding = known.filter(([period, figure]) => !isNoSum(figure, sums.get(period) ?? 0));
  return known.length && adding.length / known.length;
}

/** The series named as a total that adds up those before it, which are not all others: "Total" of "Dem, Rep, Total, Inactive". */
function totalOfEarlier(series: readonly ObservedSeries[]): ObservedSeries | undefined {
  const index = series.findIndex(({ label }) => isSumOfTimes(label.trim()));
  const total = series[index];
  return total && index > 1 && shareAdded(total, series.slice(0, index)) === 1 ? total : undefined;
}

/** The series that others of its unit are parts of, not all of which are there: it is larger than all of them together, and has the name of a total or of their country. Undefined if there is none. */
export function wholeIn(series: readonly ObservedSeries[]): ObservedSeries | undefined {
  if (series.length < 3 || !haveOneUnit(series)) return undefined;
  const sums = sumsOf(series);
  const isLarger = (one: ObservedSeries): boolean => {
    const known = [...figuresOf(one)].filter(([period, figure]) => !isNaN(figure) && (sums.get(period) ?? 0) > figure);
    return known.length > 0 && known.every(([period, figure]) => figure * 2 > (sums.get(period) ?? 0));
  };
  const whole = series.find(isLarger);
  if (!whole) return totalOfEarlier(series);
  const names = series.flatMap((one) => (one === whole ? [] : one.label));
  const isNamed = ['total', 'phrase'].includes(totalName(whole.label) ?? '') || isOnlyCountry(whole.label, names);
  return isNamed ? whole : undefined;
}

/** True for the name of a place that the places of the other series are in, and of the only average of them: "World" next to countries, "National average". They are compared with it. */
export const isBenchmarkOf = (series: readonly ObservedSeries[], name: string | undefined): boolean =>
  name !== undefined &&
  (mayBeAggregate(name)
    ? isAggregateName(
        name,
        series.flatMap(({ label }) => (label && label !== name ? [label] : [])),
      )
    : isAverageOfAll(name) &&
      series.length > 1 &&
      series.every(({ label }) => label === name || !isAverageOfAll(label)));

/** The index of the series that is named as a total and adds up others of its unit in at least three quarters of its periods. -1 if there is none. */
export function totalIndex(series: readonly ObservedSeries[]): number {
  const index = series.findIndex(({ label }) => isSumOfTimes(label.trim()));
  const total = series[index];
  const others = series.filter((one) => one !== total);
  if (!total || others.length < 2 || !haveOneUnit(series)) return -1;
  return shareAdded(total, others) >= 0.75 ? index : -1;
}
