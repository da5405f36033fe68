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
  /** The line does not come here from the point before: the series breaks, or periods between the two are missing. */
  readonly isStart: boolean;
}

/** Observations like the headline, in their order. */
export interface Trend {
  readonly points: readonly TrendPoint[];
  /** The points stand at the last days of their periods; if false they are evenly apart, since their periods are no sequence of days. */
  readonly isTimed: boolean;
}

/** What a headline is compared with. */
export interface Comparison {
  readonly before: ParsedObservation;
  /** The headline as an observation. */
  readonly now: ParsedObservation;
  /** The series has a break after the earlier figure and up to the headline. */
  readonly hasBreak: boolean;
}

/** Statistical facts of a headline figure, the same for every form. */
export interface FigureFacts {
  readonly data: Figure;
  readonly comparison?: Comparison;
  /** Observations where the series breaks. */
  readonly breaks: readonly ParsedObservation[];
  readonly trend: Trend;
  /** Some observations are of another kind, unit or base than the headline, and not in the trend. */
  readonly hasOthers: boolean;
}

const isBreak = ({ value }: ParsedObservation): boolean => !!value.status?.includes('B');

/** The last day of a period; Infinity if it is open, NaN if there is none. */
const lastDay = (of: { readonly period?: Period }): number => of.period?.end ?? NaN;

/** The earlier figure: the one that was given, else the observation of the period just before. Before an open period there is none of its length. */
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

/** The facts of a headline figure: what it is compared with, and its trend. Pure; never throws. */
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
