import { Sequence, unpublished, type Comparison } from '../../contract/comparison.js';
import { comparePeriods, periodKey, samePeriod, yearBefore, type Period } from '../../statistics/period.js';
import { isKnown, isWithheld } from '../../statistics/quantity.js';
import { timeKey, type ParsedObservation } from '../../contract/observation.js';
import type { Delta } from '../data.js';

/** The comparisons of one series by a rule, such as the year before. */
class SeriesComparisons {
  private readonly sequence: Sequence;
  private byTime?: ReadonlyMap<string, number>;

  constructor(
    private readonly observations: readonly ParsedObservation[],
    private readonly against: Delta['against'],
    periods: readonly (Period | undefined)[] | undefined,
  ) {
    this.sequence = new Sequence(observations, periods);
  }

  /** The index of the observation of a time, by the key of that. */
  private indexOf(key: string): number | undefined {
    this.byTime ??= new Map(this.observations.map((observation, index) => [timeKey(observation), index]));
    return this.byTime.get(key);
  }

  private with(now: ParsedObservation, index: number, found: number | undefined): Comparison | undefined {
    const before = this.observations[found ?? -1];
    return before && { now, before, isBroken: this.sequence.isBrokenBetween(found ?? index, index) };
  }

  /** The comparison with a period, or with its absence. */
  private withPeriod(now: ParsedObservation, index: number, period: Period): Comparison {
    return (
      this.with(now, index, this.indexOf(periodKey(period))) ?? {
        now,
        before: unpublished(period, now.scope),
        isBroken: false,
      }
    );
  }

  /** The comparison with the same period a year before. Undefined if the series has not begun by then. */
  private withYearBefore(now: ParsedObservation, index: number): Comparison | undefined {
    const { period } = now;
    const begin = this.observations[0]?.period;
    if (!period || !begin || period.last === Infinity) return undefined;
    const before = yearBefore(period);
    if (before) return begin.start <= before.start ? this.withPeriod(now, index, before) : undefined;
    // The calendar has no such period: 29 February, or a week 53. A series of less than a year would not have it either.
    if (period.start - begin.start < 364) return undefined;
    return { now, before: { pointer: '', scope: now.scope, value: {} }, isBroken: false, refused: 'calendar' };
  }

  /** The comparison of an observation. Undefined if there is nothing to compare it with. */
  comparison(index: number): Comparison | undefined {
    const { against, observations } = this;
    const now = observations[index];
    // A row without a figure says so itself.
    if (!now || !isKnown(now.value)) return undefined;
    if (against === 'previous') return this.sequence.withPrevious(index);
    if (against === 'year-before') return this.withYearBefore(now, index);
    if (against !== 'first' && 'label' in against)
      return timeKey(now) === timeKey(against) ? undefined : this.with(now, index, this.indexOf(timeKey(against)));
    if (against !== 'first')
      return now.period && samePeriod(now.period, against) ? undefined : this.withPeriod(now, index, against);
    const first = observations.findIndex(({ value }) => isKnown(value) || isWithheld(value));
    return first < index ? this.with(now, index, Math.max(first, 0)) : undefined;
  }
}

/** The periods of all series in order, each once. Undefined of a single series, and if a figure has none. */
export function periodsOf(series: Delta['series']): readonly Period[] | undefined {
  const dated = series.flatMap(({ observations }) => observations.flatMap(({ period }) => period ?? []));
  const count = series.reduce((sum, { observations }) => sum + observations.length, 0);
  if (series.length < 2 || dated.length < count) return undefined;
  return [...new Map(dated.map((period) => [periodKey(period), period])).values()].sort(comparePeriods);
}

/** Comparisons of each series by a rule, such as the year before, by the indexes of the series and of the observation. `periods` are those of all series. */
export function comparisonsOf(
  { data: { series }, periods }: { readonly data: Delta; readonly periods: readonly Period[] | undefined },
  against: Delta['against'],
): (series: number, index: number) => Comparison | undefined {
  const comparisons = series.map(({ observations }) => new SeriesComparisons(observations, against, periods));
  return (seriesIndex, index) => comparisons[seriesIndex]?.comparison(index);
}
