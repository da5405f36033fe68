import { lineKey } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import { gap, partial, previousPeriod, samePeriod, type Period } from '../statistics/period.js';
import { pointEstimate } from '../statistics/quantity.js';
import type { Figure } from './data.js';

/** One observation of the trend. */
export interface TrendPoint {
  readonly observation: ParsedObservation;
  /** Index of the observation, which is its row of the table. */
  readonly row: number;
  /** The number that is drawn; undefined if the observation has none. */
  readonly value?: number;
  /** True if no line leads here from the point before: the series breaks, or periods between the two are missing. */
  readonly isStart: boolean;
}

/** Observations of the same kind, unit and base as the headline, in their order. */
export interface Trend {
  readonly points: readonly TrendPoint[];
  /** True if points are placed at the last days of their periods. If false, the periods are not in a sequence, and points are evenly spaced. */
  readonly isTimed: boolean;
}

/** A headline and the earlier figure that it is compared with. */
export interface Comparison {
  readonly before: ParsedObservation;
  /** The headline as an observation. */
  readonly now: ParsedObservation;
  /** True if the series breaks after the earlier figure, up to and including the headline. */
  readonly hasBreak: boolean;
}

/** Statistical facts of a headline figure, the same for every form. */
export interface FigureFacts {
  readonly data: Figure;
  readonly comparison?: Comparison;
  /** Observations where the series breaks. */
  readonly breaks: readonly ParsedObservation[];
  readonly trend: Trend;
  /** True if some observations have another kind, unit or base than the headline. They are not in the trend. */
  readonly hasOthers: boolean;
}

const isBreak = ({ value }: ParsedObservation): boolean => !!value.status?.includes('B');

/** Last day of a period; Infinity if the period is open, NaN if there is none. */
const lastDay = (of: { readonly period?: Period }): number => of.period?.end ?? NaN;

/** The earlier figure: `previous` if given, else the observation of the period just before. Undefined for an open period, which has no length. */
function beforeOf({ scope: { period }, previous, observations }: Figure): ParsedObservation | undefined {
  if (previous || !period || period.end === Infinity) return previous;
  const before = previousPeriod(period);
  return observations.find((observation) => observation.period && samePeriod(observation.period, before));
}

function comparisonOf(data: Figure, breaks: readonly ParsedObservation[]): Comparison | undefined {
  const { scope, value } = data;
  const { period, asOf } = scope;
  const before = beforeOf(data);
  if (!before) return undefined;
  const through = period && period.end < Infinity && partial(period, asOf) ? asOf : undefined;
  return {
    before,
    now: { pointer: '/value', scope, value, period, through },
    hasBreak: breaks.some((one) => lastDay(before) < lastDay(one) && lastDay(one) <= lastDay(scope)),
  };
}

/** True if each period ends on a later day than the one before it. */
const isSequence = (points: readonly TrendPoint[]): boolean => {
  const days = points.map(({ observation }) => lastDay(observation));
  return days.every((day, index) => day < Infinity && day > (days[index - 1] ?? -Infinity));
};

function trendOf({ observations, scope }: Figure): Trend {
  const key = lineKey(scope);
  const like = observations.flatMap((observation, row) =>
    lineKey(observation.scope) === key ? { observation, row } : [],
  );
  const points = like.map(({ observation, row }, index): TrendPoint => ({
    observation,
    row,
    value: pointEstimate(observation.value),
    isStart: isBreak(observation) || gap(like[index - 1]?.observation.period, observation.period) > 0,
  }));
  return { points, isTimed: isSequence(points) };
}

/** Computes the facts of a headline figure: its comparison and its trend. Pure; never throws. */
export function figureFacts(data: Figure): FigureFacts {
  const breaks = data.observations.filter(isBreak);
  const trend = trendOf(data);
  return {
    data,
    comparison: comparisonOf(data, breaks),
    breaks,
    trend,
    hasOthers: trend.points.length < data.observations.length,
  };
}
