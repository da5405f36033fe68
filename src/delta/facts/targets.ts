import { bisectLeft, bisectRight } from 'd3';
import type { Scope } from '../../contract/context.js';
import { timeKey, type ParsedObservation } from '../../contract/observation.js';
import { contains, haveOneLength } from '../../statistics/period.js';
import type { Delta } from '../data.js';

/** The targets of a delta, by the times of its figures. */
export interface Targets {
  /** One target without a period for all figures, or those of periods. */
  readonly targets: readonly ParsedObservation[];
  /** The targets of longer periods than the figures, which add up to them: of a year, above figures of its months. No figure is compared with them. */
  readonly long: readonly ParsedObservation[];
  /** The target at the time of a figure: that of its period, the one of all, or of rates the one of a longer period. */
  readonly at: (figure: ParsedObservation) => ParsedObservation | undefined;
}

/** True for figures of which the target of a year is that of each of its months as well: rates, shares and indices. Stocks are to reach it by the end of the year. */
const holdThroughout = ({ kind, unit }: Scope): boolean =>
  kind === undefined ? !!(unit?.percent || unit?.per) : ['rate', 'share', 'index'].includes(kind);

const startOf = ({ period }: ParsedObservation): number => period?.start ?? NaN;

const byStart = (figures: readonly ParsedObservation[]): readonly ParsedObservation[] =>
  [...figures].sort((a, b) => startOf(a) - startOf(b));

/** The targets of longer periods than those of the figures within them, in the order of time. A running total comes to be as long as its target. */
function longTargetsOf({ series, targets }: Delta): readonly ParsedObservation[] {
  const all = series.flatMap(({ observations }) => observations);
  const dated = targets.filter(({ period }) => period);
  if (!dated.length || all.some(({ period, scope }) => !period || scope.kind === 'cumulative')) return [];
  const figures = byStart(all);
  const starts = figures.map(startOf);
  return byStart(dated).filter(({ period }) => {
    const within = period && figures[bisectLeft(starts, period.start)]?.period;
    return within && contains(period, within) && !haveOneLength(period, within);
  });
}

/** The targets of a delta, and the one of each figure. */
export function targetsByTime(data: Delta): Targets {
  const { targets, series, scope } = data;
  const [only] = targets;
  if (!only || (only.period === undefined && only.label === undefined)) return { targets, long: [], at: () => only };
  const byKey = new Map(targets.map((target) => [timeKey(target), target]));
  const long = longTargetsOf(data);
  if (!holdThroughout(series[0]?.scope ?? scope)) {
    const apart = new Set(long);
    const others = targets.filter((target) => !apart.has(target));
    return { targets: others, long, at: (figure) => byKey.get(timeKey(figure)) };
  }
  const starts = long.map(startOf);
  const around = ({ period }: ParsedObservation): ParsedObservation | undefined => {
    const target = period && long[bisectRight(starts, period.start) - 1];
    return target?.period && period && contains(target.period, period) ? target : undefined;
  };
  return { targets, long: [], at: (figure) => byKey.get(timeKey(figure)) ?? around(figure) };
}
