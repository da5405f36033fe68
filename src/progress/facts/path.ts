import { hasStart } from '../../contract/straight-line.js';
import { bisector } from 'd3';
import { areAlike } from '../../contract/context.js';
import type { PublishedQuantity } from '../../contract/quantity.js';
import { expected } from '../../statistics/pace.js';
import { difference, isExact, isKnown, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { Target } from '../../statistics/target.js';
import type { Measure, Progress } from '../data.js';
import { isToward, type Way } from './way.js';

/** A figure of a measure at the end of its period, as a number of days since 1970-01-01. */
export interface PathPoint {
  readonly pointer: string;
  readonly day: number;
  readonly value: PublishedQuantity;
  readonly isForecast: boolean;
}

/** The year of "2022/23" or "2022-23", a reporting year whose start nobody has stated. Undefined for any other name of a time. */
function reportingYear(name = ''): number | undefined {
  const [, year = '', next = ''] = /^(\d{4})[/–-](\d\d)$/.exec(name) ?? [];
  return year && (Number(year) + 1) % 100 === Number(next) ? Number(year) : undefined;
}

/** The figures of a measure that follow each other in reporting years without a known start, with their years in place of days. Undefined if some have another time. */
export function pathOfYears({ pointer, value, scope, observations }: Measure): readonly PathPoint[] | undefined {
  const now = { pointer, value, label: scope.periodLabel, period: scope.period };
  const points = [...observations, now].flatMap(({ period, label, ...one }): readonly PathPoint[] => {
    const year = period ? undefined : reportingYear(label);
    return year === undefined ? [] : [{ pointer: one.pointer, value: one.value, day: year, isForecast: false }];
  });
  const areInOrder = points.every(({ day }, index) => index === 0 || day > (points[index - 1]?.day ?? day));
  return points.length === observations.length + 1 && areInOrder ? points : undefined;
}

/** A point of an expected path. */
export interface ExpectedPoint {
  readonly day: number;
  readonly value: number;
  /** JSON Pointer of the target; absent at the start. */
  readonly pointer?: string;
}

/** A target that was replaced, with the path that led to it. `until` is the last day of the period in which it was replaced. */
export interface ReplacedPath {
  readonly points: readonly ExpectedPoint[];
  readonly index: number;
}

/** The path of a measure: its figures over time, and the expected ones. */
export interface PathFacts {
  /** The figures in the order of their days, that of the measure included. */
  readonly points: readonly PathPoint[];
  /** The expected path from its start through the targets in force. One point if no start is known. */
  readonly expected: readonly ExpectedPoint[];
  readonly replaced: readonly ReplacedPath[];
  /** Latest figure that is no forecast. */
  readonly latest?: PathPoint;
  /** The latest figure less the expected value of its day, if both are known; `value` is the expected value. */
  readonly gap?: { readonly quantity: Quantity; readonly value: number };
}

/** The figures with a day and the unit of the measure: the earlier and later ones, and that of the measure, which stands for all others of its day unless it is not known. */
function pointsOf({ observations, value, pointer, scope }: Measure, day: number | undefined): readonly PathPoint[] {
  const { asOf } = scope;
  const points = observations.flatMap((one): PathPoint[] => {
    if (!areAlike(one.scope, scope)) return [];
    const isForecast = !!one.value.status?.includes('F');
    // A figure reaches no further than the day by which the document includes figures, unless it is of a time to come.
    const isCut = asOf && one.period && !isForecast && asOf.end >= one.period.start;
    const end = Math.min(one.period?.end ?? Infinity, one.through?.end ?? (isCut ? asOf.end : Infinity));
    return end < Infinity ? [{ pointer: one.pointer, day: end, value: one.value, isForecast }] : [];
  });
  if (day === undefined || (!isKnown(value) && points.some((one) => one.day === day)))
    return points.sort((a, b) => a.day - b.day);
  const current = { pointer, day, value, isForecast: !!value.status?.includes('F') };
  return [...points.filter((one) => one.day !== day), current].sort((a, b) => a.day - b.day);
}

/** The value at a day on straight lines between points; undefined before the first and after the last of them. */
function valueAt(points: readonly ExpectedPoint[], day: number): number | undefined {
  const index = bisector((point: ExpectedPoint) => point.day).left(points, day);
  const [before, after] = [points[index - 1], points[index]];
  if (!after) return undefined;
  if (after.day === day) return after.value;
  return before && expected(before.value, after.value, (day - before.day) / (after.day - before.day));
}

/** A measure with its target and the way to it. */
export interface Aim {
  readonly measure: Measure;
  readonly target?: Target | undefined;
  readonly way?: Way | undefined;
}

/** A measure with the last day that its figure includes, and the share of the way that was expected by that day. */
interface TimedAim extends Aim {
  readonly day?: number | undefined;
  readonly due?: number | undefined;
}

/** True if a target is a range, of which no value is meant more than another. */
const isRange = ({ value, low }: PublishedQuantity): boolean => value === undefined && low !== undefined;

/** The value that a line leads to. No line leads through the middle of a range. */
const valueOf = (target: PublishedQuantity): number | undefined =>
  isRange(target) ? undefined : pointEstimate(target);

/** The targets in force with a day, in the order of their days. */
function targetPoints({ measure, target }: Aim, spanEnd: number): readonly ExpectedPoint[] {
  const { targets, targetPointer, due } = measure;
  const dated = targets.flatMap(({ value, period, replaced, pointer }): readonly ExpectedPoint[] => {
    const at = valueOf(value);
    return replaced || !period || at === undefined || !(period.end < Infinity)
      ? []
      : [{ day: period.end, value: at, pointer }];
  });
  const end = due?.end ?? spanEnd;
  const at = target?.end ?? (measure.target && valueOf(measure.target));
  const last =
    at !== undefined && end < Infinity
      ? [{ day: end, value: at, ...(targetPointer && { pointer: targetPointer }) }]
      : [];
  // The target of the measure is the one by its day, whatever a list of targets has for it.
  return [...dated.filter(({ day }) => !last.length || day !== end), ...last].sort((a, b) => a.day - b.day);
}

/** The start of the expected path; empty if it is not known, if there is no target to move toward, or if statuses are as published. */
function startPoint({ measure, way, target }: Aim, { span, method }: Progress): readonly ExpectedPoint[] {
  if (method !== 'straight-line' || !span || !way?.isExactStart || target?.isBound) return [];
  return isToward(target, measure.scope) && hasStart(measure.scope, measure.baseline, span)
    ? [{ day: span.start - 1, value: way.from }]
    : [];
}

/** The start of a path, if it is known, and the targets in force, in the order of their days. No path leads to a whole. */
const expectedPath = (aim: Aim, data: Progress): readonly ExpectedPoint[] =>
  aim.measure.isPart
    ? []
    : [...startPoint(aim, data), ...targetPoints(aim, data.span?.end ?? Infinity)].sort((a, b) => a.day - b.day);

/** The value that a measure was expected to have on a day. Undefined before its path begins and after it ends. */
export const expectedOn = (aim: Aim, data: Progress, day: number): number | undefined =>
  valueAt(expectedPath(aim, data), day);

/** The paths to the targets that were replaced. */
const replacedPaths = (
  { targets }: Measure,
  start: readonly ExpectedPoint[],
  spanEnd: number,
): readonly ReplacedPath[] =>
  targets.flatMap((one, index): readonly ReplacedPath[] => {
    const value = pointEstimate(one.value);
    const day = one.period?.end ?? spanEnd;
    if (!one.replaced || value === undefined || !(day < Infinity)) return [];
    return [{ index, points: [...start, { day, value, pointer: one.pointer }] }];
  });

/** True for the figure of a period of its own, next to a measure that counts since the start of the span: it is not on the path of what is counted. */
const isOfOtherCount = ({ measure }: Aim, { pointer }: PathPoint, [start]: readonly ExpectedPoint[]): boolean =>
  pointer !== measure.pointer && !start?.pointer && !measure.baseline && measure.scope.kind !== 'cumulative';

/** The distance of the latest figure from the expected path. None of a figure that a later one follows, nor where a range is the target. */
function gapOf(aim: TimedAim, latest: PathPoint, path: readonly ExpectedPoint[]): PathFacts['gap'] {
  const { measure, way, day, due } = aim;
  if (path.length < 2 || !isExact(latest.value) || isOfOtherCount(aim, latest, path)) return undefined;
  const isPassed = !isKnown(measure.value) && day !== undefined && day >= latest.day;
  if (isPassed || (measure.target && isRange(measure.target))) return undefined;
  const isStraight = path.length === 2 && !path[0]?.pointer && latest.day === day && due !== undefined;
  const value = isStraight && way ? expected(way.from, way.to, due) : valueAt(path, latest.day);
  const quantity = value === undefined ? undefined : difference(latest.value, { value });
  return value !== undefined && quantity ? { quantity, value } : undefined;
}

/** The path of a measure. Undefined if it has fewer than two figures with a day. Pure; never throws. */
export function pathOf(aim: TimedAim, data: Progress): PathFacts | undefined {
  const points = pointsOf(aim.measure, aim.day);
  const known = points.filter(({ value }) => pointEstimate(value) !== undefined);
  if (known.length < 2) return undefined;
  const path = expectedPath(aim, data);
  const latest = known.filter(({ isForecast }) => !isForecast).at(-1);
  // A later figure that was given and could not be read may be anywhere.
  const isPassed = latest && points.some(({ day, value }) => day > latest.day && value.unread);
  const gap = latest && !isPassed && gapOf(aim, latest, path);
  const replaced = replacedPaths(aim.measure, startPoint(aim, data), data.span?.end ?? Infinity);
  return { points, expected: path, replaced, ...(latest && { latest }), ...(gap && { gap }) };
}
