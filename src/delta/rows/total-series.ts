import { isNoSum } from '../../rows/body/row-sums.js';
import { isAggregateName, mayBeAggregate } from '../../written/aggregate-name.js';
import { isAverageOfAll } from '../../written/average-of-all.js';
import { isSumOfTimes } from '../../written/all-name.js';
import type { ObservedSeries } from './series-by-row.js';

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

/** The figures of a series by their periods; `NaN` for one that is not a number. */
const figuresOf = ({ observed }: ObservedSeries): ReadonlyMap<string | undefined, number> =>
  new Map(
    observed.map(({ row, column, period }) => [
      period ?? row.peek('period'),
      column === undefined ? NaN : row.numberAt(column),
    ]),
  );

/** The index of the series that is named as a total and adds up others of its unit in at least three quarters of its periods. -1 if there is none. */
export function totalIndex(series: readonly ObservedSeries[]): number {
  const index = series.findIndex(({ label }) => isSumOfTimes(label.trim()));
  const total = series[index];
  const others = series.filter((one) => one !== total);
  const hasOneUnit = new Set(series.map(({ unit }) => JSON.stringify(unit))).size === 1;
  if (!total || others.length < 2 || !hasOneUnit) return -1;
  const sums = new Map<string | undefined, number>();
  for (const one of others)
    for (const [period, figure] of figuresOf(one)) sums.set(period, (sums.get(period) ?? 0) + (figure || 0));
  const known = [...figuresOf(total)].filter(([, figure]) => !isNaN(figure));
  const adding = known.filter(([period, figure]) => !isNoSum(figure, sums.get(period) ?? 0));
  return known.length > 0 && adding.length * 4 >= known.length * 3 ? index : -1;
}
