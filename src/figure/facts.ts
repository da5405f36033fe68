import { Sequence, isBreak, observationOf, type Comparison, type Skipped } from '../contract/comparison.js';
import { lineKey, type Scope } from '../contract/context.js';
import { isLater } from '../contract/headline.js';
import { isOrdinal } from '../contract/unit.js';
import { compareTimes, type ParsedObservation } from '../contract/observation.js';
import { cadenceOf, missingPeriods } from '../statistics/cadence.js';
import { gap, samePeriod, type Period } from '../statistics/period.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import { dayOf, hasStart } from '../contract/straight-line.js';
import { outcomeAt, measureStatus, type MeasureStatus } from '../statistics/outcome.js';
import { elapsedTime, pace } from '../statistics/pace.js';
import {
  asInterval,
  compare,
  difference,
  isExact,
  isKnown,
  isWithheld,
  pointEstimate,
  type Quantity,
} from '../statistics/quantity.js';
import { share } from '../statistics/share.js';
import { isToBeReached, sideOf, targetOf, type Side, type Target } from '../statistics/target.js';
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

/** A target, and how the headline compares with it. */
export interface FigureTarget {
  readonly quantity: PublishedQuantity;
  /** The time by the end of which it is to be reached. */
  readonly due?: Period;
  /** Position of the headline against the values that meet the target. Absent if it is not known. */
  readonly side?: Side;
  /** Share of a value that is to be reached, in per cent; with a `start`, share of the way from there. Absent for bounds, ranges and limits. */
  readonly share?: Quantity;
  /** The baseline, if it is a number other than 0. */
  readonly start?: PublishedQuantity;
  /** Distance to a target that is a per cent without a start, of which a share would be a per cent of a per cent. */
  readonly gap?: Quantity;
  /** True for a headline above it of which nothing says that it is to be reached. */
  readonly isOnlyAbove?: true;
}

/** Statistical facts of a headline figure, the same for every form. */
export interface FigureFacts {
  readonly data: Figure;
  /** The headline as an observation. */
  readonly headline: ParsedObservation;
  /** The comparisons with earlier figures: with those that are given, or with the one of the period just before. */
  readonly comparisons: readonly Comparison[];
  readonly target?: FigureTarget;
  /** Status of the headline, computed by the method of the document. Absent if it cannot be, or if one is published. */
  readonly status?: MeasureStatus;
  /** True if a straight line to the target is compared with. */
  readonly hasLine: boolean;
  /** Observations where the series breaks. */
  readonly breaks: readonly ParsedObservation[];
  readonly trend: Trend;
  /** The periods after that of the headline that have no figure yet. */
  readonly awaited?: Skipped;
  /** True if some observations have another kind, unit or base than the headline. They are not in the trend. */
  readonly hasOthers: boolean;
}

/** Last day of a period; Infinity if the period is open, NaN if there is none. */
const lastDay = (of: { readonly period?: Period }): number => of.period?.end ?? NaN;

/** True if an observation is of a time after an earlier figure and up to a later. One of unknown days is of the year in which it begins, if it has any. */
function isBetween(one: ParsedObservation, before: ParsedObservation, now: ParsedObservation): boolean {
  if (one.period) return lastDay(before) < lastDay(one) && lastDay(one) <= lastDay(now);
  const yearIn = (text = ''): number => Number(/\d{4}/.exec(text)?.[0]);
  const year = yearIn(one.label);
  return Number.isNaN(year) || (year >= yearIn(before.period?.text) && year < yearIn(now.period?.text));
}

/** The comparison of a headline without a date with the one before it, if it is the latest of a trend whose times follow each other: "Q1, Q2, Q3". */
function comparedByPlace({ observations }: Figure, now: ParsedObservation): readonly Comparison[] {
  const latest = observations.filter(({ value }) => isKnown(value) || isWithheld(value)).at(-1);
  if (latest?.place === undefined || JSON.stringify(latest.value) !== JSON.stringify(now.value)) return [];
  const found = new Sequence(observations).withPrevious(observations.indexOf(latest));
  return found ? [{ ...found, now: { ...now, place: latest.place } }] : [];
}

/** The comparisons with `previous` if given, else with the latest earlier observation that has a figure. None of an open period without `previous`. */
function comparisonsOf(
  data: Figure,
  now: ParsedObservation,
  breaks: readonly ParsedObservation[],
): readonly Comparison[] {
  const { previous, observations } = data;
  const { period } = now;
  if (previous.length)
    return previous
      .filter((before) => !isLater(before, now))
      .map((before) => {
        const isBroken = breaks.some((one) => isBetween(one, before, now));
        return { now, before, isBroken };
      });
  if (!period) return comparedByPlace(data, now);
  if (period.end === Infinity) return [];
  const earlier = observations.filter((one) => one.period && compareTimes(one, now) < 0);
  // The trend may have the headline too, with a status that the headline does not repeat.
  const same = observations.find((one) => one.period && samePeriod(one.period, period));
  const comparison = new Sequence([...earlier, now]).withPrevious(earlier.length);
  if (!comparison) return [];
  const isBroken =
    (!!same && isBreak(same)) || breaks.some((one) => !one.period && isBetween(one, comparison.before, now));
  return [{ ...comparison, isBroken: comparison.isBroken || isBroken }];
}

/** The share of the way from a start to a value that is to be reached. Undefined if it is not known, or if the figure has gone back. */
function wayShare(value: Quantity, start: Quantity, end: Quantity, isDown: boolean): Quantity | undefined {
  if (!isExact(start) || !isExact(end)) return undefined;
  const [passed, whole] = isDown
    ? [difference(start, value), difference(start, end)]
    : [difference(value, start), difference(end, start)];
  const isForward = passed && compare(passed, { value: 0 }) !== -1;
  return isForward && whole ? share(passed, whole) : undefined;
}

/** The share of a target above that a figure has reached, or its distance from one that is a per cent or on a scale without a true zero. A place in a ranking has neither. */
function shareFacts({ value, scope }: Figure, quantity: PublishedQuantity, side?: Side): Partial<FigureTarget> {
  const { percent = false, ratio = true } = scope.unit ?? {};
  if (isOrdinal(scope.unit)) return {};
  const [upper, lower] = side === 'above' ? [value, quantity] : [quantity, value];
  const gap = (percent || !ratio) && side && side !== 'within' ? difference(upper, lower) : undefined;
  if (gap && isExact(gap)) return { gap };
  if (!ratio) return {};
  // A figure below zero, or one that rounds to it, is no share.
  if (value.roundsToZero || (pointEstimate(value) ?? 0) < 0) return {};
  const reached = share(value, quantity);
  return reached ? { share: reached } : {};
}

/** The share of the way from a baseline to a target that a figure has come. */
function wayFacts(value: Quantity, start: PublishedQuantity, end: Quantity, isDown: boolean): Partial<FigureTarget> {
  const reached = wayShare(value, start, end, isDown);
  return reached ? { share: reached } : {};
}

/** Position of a figure against its target. A place in a ranking with a larger number is below it. */
function sideAt(value: Quantity, { range }: Target, { unit }: Scope): Side | undefined {
  const side = sideOf(value, range);
  return side === 'above' && isOrdinal(unit) ? 'below' : side;
}

/** True for a headline above its target of which nothing says that it is to be reached. */
function isOnlyAbove({ value, baseline, previous, observations, scope }: Figure, target: Target): boolean {
  if (target.kind !== 'up' || outcomeAt({ value, baseline }, target) !== 'past') return false;
  return !isToBeReached(target, { ...scope, baseline, earlier: [...previous, ...observations] });
}

/** Position of a headline against its target, and whether it is only above it. */
function sideFacts(data: Figure, target: Target): Pick<FigureTarget, 'side' | 'isOnlyAbove'> {
  if (isOnlyAbove(data, target)) return { side: 'above', isOnlyAbove: true };
  const side = sideAt(data.value, target, data.scope);
  return side ? { side } : {};
}

/** The published target with its direction. Undefined if there is none, or if it is not a number. */
const directedTarget = ({ target, baseline, scope: { polarity, unit } }: Figure): Target | undefined =>
  target && targetOf(target, { baseline, polarity, isRank: isOrdinal(unit) });

/** The target, if it is published. The share is that of a value that is to be reached. */
function targetFacts(data: Figure, target: Target | undefined): FigureTarget | undefined {
  const { value, target: quantity, due, baseline } = data;
  if (!quantity || isWithheld(quantity)) return undefined;
  const published = { quantity, ...(due && { due }) };
  if (!target) return published;
  const known = isWithheld(value) ? {} : sideFacts(data, target);
  const isZero = baseline && isExact(baseline) && pointEstimate(baseline) === 0;
  const start = baseline && isKnown(baseline) && !isZero ? baseline : undefined;
  const facts = { ...published, ...known, ...(start && { start }) };
  if (target.isBound || isWithheld(value)) return facts;
  if (target.kind === 'down') return start ? { ...facts, ...wayFacts(value, start, quantity, true) } : facts;
  if (target.kind !== 'up') return facts;
  return { ...facts, ...(start ? wayFacts(value, start, quantity, false) : shareFacts(data, quantity, known.side)) };
}

/** The status of a headline on its way to its target by the day that it includes, where there are a span and a date. */
function statusFacts(data: Figure, target: Target | undefined): Pick<FigureFacts, 'status' | 'hasLine'> {
  const { value, baseline, scope, span, method, status } = data;
  const day = dayOf(scope);
  const isComputed = method === 'straight-line' && status === undefined && isKnown(value);
  if (!isComputed || !span || day === undefined || !target) return { hasLine: false };
  const start = baseline ? (isExact(baseline) ? pointEstimate(baseline) : undefined) : 0;
  const isFinal = day >= span.end;
  const passed = elapsedTime(span, { end: day });
  const isLine = !target.isBound && (target.kind === 'up' || target.kind === 'down');
  const hasLine = isLine && !isFinal && passed !== undefined && hasStart(scope, baseline, span);
  const found =
    hasLine && start !== undefined
      ? pace(asInterval(value), start, target.end, passed.passed / passed.total)
      : undefined;
  const computed = measureStatus(outcomeAt({ value, baseline }, target), isFinal, found);
  return { hasLine: found !== undefined && computed === found, ...(computed && { status: computed }) };
}

/** True if each period ends on a later day than the one before it. */
const isSequence = (points: readonly TrendPoint[]): boolean => {
  const days = points.map(({ observation }) => lastDay(observation));
  return days.every((day, index) => day < Infinity && day > (days[index - 1] ?? -Infinity));
};

/** True for each of some periods before which others are missing. Those far apart, such as each March and September, lack only those of their cadence. */
function gapsBefore(periods: readonly (Period | undefined)[]): readonly boolean[] {
  const { count } = missingPeriods(periods);
  const isRegular = periods.length > 2 && cadenceOf(periods) !== undefined;
  return periods.map((period, i) =>
    isRegular || period?.granularity === 'day' ? count(i) > 0 : gap(periods[i - 1], period) > 0,
  );
}

function trendOf({ observations, scope }: Figure): Trend {
  const key = lineKey(scope);
  const like = observations.flatMap((observation, row) =>
    lineKey(observation.scope) === key ? { observation, row } : [],
  );
  const gaps = gapsBefore(like.map(({ observation }) => observation.period));
  const points = like.map(({ observation, row }, index): TrendPoint => ({
    observation,
    row,
    value: pointEstimate(observation.value),
    isStart: isBreak(observation) || !!gaps[index],
  }));
  return { points, isTimed: isSequence(points) };
}

/** The periods after that of a headline, none of which has a figure. Undefined if there are none. */
function awaitedAfter(now: ParsedObservation, { value, observations }: Figure): Skipped | undefined {
  const later = isKnown(value) ? observations.filter((one) => isLater(one, now)) : [];
  const [first, last] = [later[0], later.at(-1)];
  const areAwaited = later.every((one) => !isKnown(one.value) && !isWithheld(one.value));
  return first && last && areAwaited ? { first, last, count: later.length, published: later } : undefined;
}

/** The facts of a headline figure: its comparison and its trend. Pure; never throws. */
export function figureFacts(data: Figure): FigureFacts {
  const breaks = data.observations.filter(isBreak);
  const trend = trendOf(data);
  const now = observationOf({ ...data, pointer: '/value' });
  const directed = directedTarget(data);
  const target = targetFacts(data, directed);
  const awaited = awaitedAfter(now, data);
  return {
    data,
    headline: now,
    ...(awaited && { awaited }),
    comparisons: comparisonsOf(data, now, breaks),
    ...(target && { target }),
    ...statusFacts(data, directed),
    breaks,
    trend,
    hasOthers: trend.points.length < data.observations.length,
  };
}
