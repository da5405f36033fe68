import { group, maxIndex } from 'd3';
import type { Comparison } from '../contract/comparison.js';
import type { Scope } from '../contract/context.js';
import { isOrdinal, unitKey } from '../contract/unit.js';
import { hasOnlyName, timeKey, type ParsedObservation } from '../contract/observation.js';
import { comparePeriods, haveOneLength, type Period } from '../statistics/period.js';
import { isKnown, pointEstimate } from '../statistics/quantity.js';
import type { Delta, Series } from './data.js';
import { comparisonsOf, periodsOf } from './facts/comparisons.js';
import { scaleKeys } from './facts/scale-keys.js';
import { contributedIn, type Contributed, type ContributionsReason } from './facts/contributions.js';
import { targetsByTime, type Targets } from './facts/targets.js';

/** One row of the table: a period of the calendar, or a label that is not a period. */
export interface PeriodRow {
  readonly period?: Period;
  /** First observation in the row, which names it. */
  readonly named: ParsedObservation;
  /** Index of each series' observation in the row; undefined if it has none. */
  readonly indexes: readonly (number | undefined)[];
}

/** Statistical facts of a delta, the same for every form. Comparisons are computed on demand. */
export interface DeltaFacts {
  readonly data: Delta;
  /** Indexes of the main series: those that are no benchmark. */
  readonly mainSeries: readonly number[];
  /** Place of each main series among them, by its index among all. */
  readonly mainPlaces: ReadonlyMap<number, number>;
  /** Indexes of the series that the page puts forward, as a whole or one of their figures. Empty if it puts nothing forward, or all. */
  readonly forward: readonly number[];
  /** Index of the series that is the highest in the latest row: of many, the one that is in front if the page puts none forward. */
  readonly highest: number;
  /** All rows of the table, in the order of their periods. */
  readonly rows: readonly PeriodRow[];
  /** The periods of all series in order, each once. Undefined of a single series, and if a figure has none. */
  readonly periods: readonly Period[] | undefined;
  /** Index of the latest row with a figure. A later row has only a target, of a period that is still to come. */
  readonly latest: number;
  /** True if every row is a period of the calendar. */
  readonly isCalendar: boolean;
  /** True if several rows have names that are no times, so that none is the latest and nothing compares them. */
  readonly areNames: boolean;
  /** Scope of the value axis: what the figures of all series have in common. */
  readonly scope: Scope;
  /** True if all series have the same unit. */
  readonly hasOneUnit: boolean;
  /** Observations with another kind, unit or period length than most. They are not drawn. */
  readonly unscaled: ReadonlySet<ParsedObservation>;
  /** The target of a row. Undefined if it has none. */
  readonly target: (row: number) => ParsedObservation | undefined;
  /** The targets of longer periods than the figures, which no row has. */
  readonly longTargets: readonly ParsedObservation[];
  /** True if some rows have another target than others, so that the table has a column of them. */
  readonly hasTargets: boolean;
  /** The way from the first figure to the last by the contributions, or the reason why they do not lead there. */
  readonly contributed: Contributed | ContributionsReason;
  /** True if any observation is compared with another. */
  readonly hasChanges: boolean;
  /** The comparison of an observation, by the indexes of its series and of itself. Undefined if there is nothing to compare it with. */
  readonly comparison: (series: number, index: number) => Comparison | undefined;
}

/** Rows of periods that have a target and no figure, which are still to come. A label that is no period has none, nor has a period around others. */
function targetRows(rows: readonly PeriodRow[], { series }: Delta, { targets, at }: Targets): readonly PeriodRow[] {
  const dated = targets.filter(({ period }) => period);
  if (!dated.length) return [];
  const found = new Set(rows.map(({ named }) => at(named)));
  const indexes = series.map(() => undefined);
  return dated.flatMap((named): PeriodRow[] => (found.has(named) ? [] : [{ period: named.period, named, indexes }]));
}

/** The rows of several series. Observations of the same days share a row, but those of one series with the same label have a row each. */
function seriesRows(series: readonly Series[]): readonly PeriodRow[] {
  const [only] = series;
  if (only && series.length === 1)
    return only.observations.map((named, index) => ({ period: named.period, named, indexes: [index] }));
  interface Draft extends PeriodRow {
    readonly indexes: (number | undefined)[];
  }
  const byKey = new Map<string, Draft>();
  series.forEach(({ observations }, seriesIndex) => {
    observations.forEach((observation, index) => {
      const { period, pointer } = observation;
      const key = timeKey(observation);
      const found = byKey.get(key);
      if (found && found.indexes[seriesIndex] === undefined) found.indexes[seriesIndex] = index;
      else {
        const indexes = series.map((_, other) => (other === seriesIndex ? index : undefined));
        byKey.set(found ? pointer : key, { period, named: observation, indexes });
      }
    });
  });
  return inOrder([...byKey.values()]);
}

/** Rows in the order of their periods. A label has no place in that order: with one of them, rows stay in the order of the document. */
const inOrder = (rows: readonly PeriodRow[]): readonly PeriodRow[] =>
  rows.every(({ period }) => period)
    ? [...rows].sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0))
    : rows;

/** The rows of all figures and targets. */
function rowsOf(data: Delta, targets: Targets): readonly PeriodRow[] {
  const rows = seriesRows(data.series);
  const added = rows.every(({ period }) => period) ? targetRows(rows, data, targets) : [];
  return added.length ? inOrder([...rows, ...added]) : rows;
}

/** The observations that are not on the scale of most others. Those without a period may have any length. */
function unscaledOf(series: readonly Series[]): ReadonlySet<ParsedObservation> {
  const { line, scale } = scaleKeys();
  const all = series.flatMap(({ observations }) => observations);
  const first = all.find(({ period }) => period) ?? all[0];
  if (!first) return new Set();
  const [firstLine, firstScale] = [line(first), scale(first)];
  const isAsLong = ({ period }: ParsedObservation): boolean =>
    !period || (!!first.period && haveOneLength(period, first.period));
  // Nearly all are like the first, and a text for each would cost more than the rest of the facts.
  const isLikeFirst = (one: ParsedObservation): boolean =>
    (one.scope === first.scope && isAsLong(one)) || (one.period ? scale(one) === firstScale : line(one) === firstLine);
  if (all.every(isLikeFirst)) return new Set();
  const [undated, dated] = [all.filter(({ period }) => !period), all.filter(({ period }) => period)];
  const [[most = first] = [], ...others] = [...group(dated.length ? dated : undated, scale).values()].sort(
    (a, b) => b.length - a.length,
  );
  return new Set([...others.flat(), ...undated.filter((one) => line(one) !== line(most))]);
}

/** Index of the last of some rows that has a figure; 0 if none has. */
function latestOf(rows: readonly PeriodRow[]): number {
  let last = rows.length - 1;
  while (last > 0 && rows[last]?.indexes.every((index) => index === undefined)) last--;
  return Math.max(0, last);
}

/** Indexes of the series that the page puts forward, as a whole or one of their figures. Empty if it puts nothing forward, or all. */
function forwardSeries({ series, highlight = [] }: Delta): readonly number[] {
  const pointers = highlight.flatMap((one) => one.pointers);
  const found = series.flatMap(({ pointer }, index) =>
    pointers.some((one) => one === pointer || one.startsWith(`${pointer}/`)) ? [index] : [],
  );
  return found.length < series.length ? found : [];
}

/** The main series by their indexes among all. */
export const mainOf = (mainSeries: readonly number[]): Pick<DeltaFacts, 'mainSeries' | 'mainPlaces'> => ({
  mainSeries,
  mainPlaces: new Map(mainSeries.map((series, place) => [series, place])),
});

/** Index of the series whose figure is the highest in a row, which of places in a ranking is the first; the first series if none has one. */
function highestIn(
  row: PeriodRow | undefined,
  series: readonly Series[],
  unscaled: ReadonlySet<ParsedObservation>,
): number {
  const numbers = series.map(({ role, observations }, index) => {
    const found = role === 'benchmark' ? undefined : observations[row?.indexes[index] ?? -1];
    const number = found && !unscaled.has(found) ? pointEstimate(found.value) : undefined;
    return number !== undefined && isOrdinal(found?.scope.unit) ? -number : number;
  });
  return Math.max(0, maxIndex(numbers));
}

/** True if several rows have names that are no times, and the page compares them with none by name. */
const areNames = ({ series, against, contributions }: Delta, rows: readonly PeriodRow[]): boolean =>
  rows.length > 1 &&
  !contributions.length &&
  typeof against === 'string' &&
  series.every(({ observations }) => observations.every(hasOnlyName));

/** The facts of a delta: its rows, the observations on its scale, and their comparisons. Pure; never throws. */
export function deltaFacts(document: Delta): DeltaFacts {
  const { at, long, targets } = targetsByTime(document);
  const data = { ...document, targets };
  const { series, against } = data;
  const rows = rowsOf(data, { at, long, targets });
  const scope = series[0]?.scope ?? data.scope;
  const hasOneUnit = series.every((one) => unitKey(one.scope.unit) === unitKey(scope.unit));
  const periods = periodsOf(series);
  const isOfNames = areNames(data, rows);
  const comparison = isOfNames ? () => undefined : comparisonsOf({ data, periods }, against);
  const unscaled = unscaledOf(series);
  const latest = latestOf(rows);
  return {
    data,
    ...mainOf(series.flatMap(({ role }, index) => (role === 'benchmark' ? [] : [index]))),
    forward: forwardSeries(data),
    highest: highestIn(rows[latest], series, unscaled),
    rows,
    periods,
    latest,
    isCalendar: rows.every(({ period }) => period),
    areNames: isOfNames,
    scope: hasOneUnit ? scope : data.scope,
    hasOneUnit,
    unscaled,
    target: (row) => rows[row] && at(rows[row].named),
    longTargets: long,
    hasTargets: targets.some(({ period, label }) => period !== undefined || label !== undefined),
    contributed: contributedIn(data),
    hasChanges: series.some(({ observations }, index) => observations.some((_, i) => comparison(index, i))),
    comparison,
  };
}

/** Index of the row of a contribution, and after all of them of what they do not explain: these rows follow those of the periods. */
export const contributionRow = ({ rows }: DeltaFacts, index: number): number => rows.length + index;

/** The observation of a series in a row, by their indexes. Undefined if there is none. */
export function observationIn(
  { data, rows }: DeltaFacts,
  row: number | undefined,
  series: number | undefined,
): ParsedObservation | undefined {
  if (row === undefined || series === undefined) return undefined;
  const index = rows[row]?.indexes[series];
  return index === undefined ? undefined : data.series[series]?.observations[index];
}

/** The number of an observation on the scale of the chart. Undefined if it has none there. */
export const numberOnScale = (
  { unscaled }: DeltaFacts,
  observation: ParsedObservation | undefined,
): number | undefined => (observation && !unscaled.has(observation) ? pointEstimate(observation.value) : undefined);

/** True for a figure of a whole period, published or estimated. */
export const isWhole = ({ value, through }: ParsedObservation): boolean =>
  isKnown(value) && !through && !value.status?.includes('F');

/** True if a figure is on the scale of the chart: it has the unit of its axis. */
export const isOnScale = ({ scope }: DeltaFacts, target: ParsedObservation): boolean =>
  unitKey(target.scope.unit) === unitKey(scope.unit);
