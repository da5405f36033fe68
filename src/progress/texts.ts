import { isOrdinal, wholeName } from '../contract/unit.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import { statedChip, statusChip, type ChipLayout } from '../parts/chip-layout.js';
import { withoutInterval } from '../parts/interval-layout.js';
import { NOTHING } from '../parts/table-layout.js';
import { compare, isKnown, negated, pointEstimate } from '../statistics/quantity.js';
import type { Quantity } from '../statistics/quantity.js';
import { roundWithin } from '../statistics/rounding.js';
import { isGoal } from '../statistics/target.js';
import type { Format } from '../words/chart-words.js';
import type { ProgressWords } from '../words/words.js';
import type { Measure } from './data.js';
import type { LatestChanges } from './facts/latest-change.js';
import type { ProgressForm } from './forms.js';
import { hasShareColumn, isOnlyAbove, isToward, type MeasureFacts, type ProgressFacts } from './facts.js';

/** Context of the texts of all rows. */
export interface TextContext {
  readonly facts: ProgressFacts;
  readonly words: ProgressWords;
  /** Time of a measure in words, if it differs from that of the document. */
  readonly ownTime: (facts: MeasureFacts) => string;
  /** The form that is drawn. Absent where the texts do not depend on it. */
  readonly form?: ProgressForm | undefined;
  /** The changes that a table of indicators states. */
  readonly changes?: LatestChanges | undefined;
}

/** Format of a target, a baseline or a milestone: without trailing zeros. */
export function aimFormat({ unit, decimals }: Format, { value }: PublishedQuantity): Format {
  if (value === undefined || !decimals) return { unit, decimals };
  let places = decimals;
  while (places > 0 && Number(value.toFixed(places - 1)) === value) places--;
  return { unit, decimals: places };
}

/** A value with few decimals. Rounding never makes it reach a target that it does not reach. */
const shortOf = (quantity: PublishedQuantity, target: number, decimals: number | undefined): PublishedQuantity =>
  decimals === undefined || quantity.value === undefined || /[<>]/.test(quantity.comparator ?? '')
    ? quantity
    : { ...quantity, ...roundWithin(quantity.value, decimals, [target]) };

/** The value as it is stated: without its interval, and never rounded up to its target. */
export function statedValue({ measure, way, target }: MeasureFacts): PublishedQuantity {
  const { scope, value } = measure;
  const end = target?.end ?? way?.to;
  return withoutInterval(end === undefined ? value : shortOf(value, end, scope.decimals));
}

/** The value in words, with its unit unless the target or the head of the column names the unit. */
const valueText = (row: MeasureFacts, words: ProgressWords, isBare: boolean): string =>
  words.withStatus(statedValue(row), row.measure.scope, isBare);

/** True if the number of the whole of a part is known. */
const isTotalKnown = ({ target }: Measure): boolean => !!target && pointEstimate(target) !== undefined;

/** True if the value is not a part of the target: it is a per cent, the target is no end to move toward, or there is no figure. */
function isApart({ measure, target, way }: MeasureFacts): boolean {
  if (measure.isPart) return !isKnown(measure.value) || !isTotalKnown(measure);
  const { unit } = measure.scope;
  const isPart = (!unit?.percent && unit?.ratio !== false) || way?.to === 100;
  return !isPart || !isToward(target, measure.scope) || !!target?.isBound || !isKnown(measure.value);
}

/** The target as it is written: a limit is "at most" its value. */
export function targetAsWritten({ target: direction, measure }: MeasureFacts): PublishedQuantity | undefined {
  const { target } = measure;
  const isLimit = direction?.kind === 'limit' && !direction.isBound && direction.end !== 0;
  return target && isLimit ? { ...target, comparator: '<=' } : target;
}

/** True if the number of the start is known. */
const hasStart = ({ measure: { baseline } }: MeasureFacts): boolean =>
  !!baseline && pointEstimate(baseline) !== undefined;

/** True if a way leads from the baseline to the target, and the figure has not gone back on it. */
const isWayFrom = (row: MeasureFacts): boolean =>
  hasStart(row) && isToward(row.target, row.measure.scope) && (row.outcome !== 'back' || !!row.share);

/** The target in words, with the baseline if there is one. */
function targetText(facts: MeasureFacts, words: ProgressWords, { isBare = false, share = '' } = {}): string {
  const { target, baseline, scope } = facts.measure;
  const written = targetAsWritten(facts);
  if (facts.measure.isPart && !isTotalKnown(facts.measure)) return words.noTarget(target, true);
  if (!target || !written || pointEstimate(target) === undefined) return '';
  const goal = words.withStatus(written, aimFormat(scope, target), isBare);
  const start = baseline && words.withStatus(baseline, aimFormat(scope, baseline), true);
  if (start && isWayFrom(facts)) return words.way(start, goal, share);
  // A per cent is one of a hundred.
  if (facts.measure.isPart && scope.unit?.percent && target.value === 100) return '';
  if (facts.measure.isPart) return words.outOf(goal, share, isApart(facts));
  // "118, target 70, 110 at the start": a figure that has gone back is no part of its target.
  return words.toward(goal, share, isApart(facts) || hasStart(facts));
}

/** The head of the targets, of the wholes that measures are parts of, or of both. */
export const aimHead = (
  { hasTargets, hasWholes }: Pick<ProgressFacts, 'hasTargets' | 'hasWholes'>,
  words: ProgressWords,
): string => (!hasWholes ? words.targetHead : hasTargets ? words.targetOrTotalHead : words.totalHead);

/** The baseline in words, if no way leads from it to the target. */
function startText(row: MeasureFacts, words: ProgressWords): string {
  const { measure } = row;
  const { baseline, scope } = measure;
  return !baseline || (measure.target && isWayFrom(row))
    ? ''
    : words.atStart(words.withStatus(baseline, aimFormat(scope, baseline), true));
}

/** The side of its target on which a measure is, and its distance from it, if a phrase states that. */
export interface Offset {
  readonly side: 'past' | 'above' | 'below';
  readonly distance: Quantity;
}

/** The side of its target on which a measure is, if a phrase states it: short of it only if there is no share that states that. */
function sideText(row: MeasureFacts, isDown: boolean, isSingle: boolean): Offset['side'] | undefined {
  const { outcome, target, share, measure } = row;
  if (isOnlyAbove(row)) return 'above';
  if (outcome === 'past' || outcome === 'above' || outcome === 'below') return outcome;
  const isShort = outcome === 'before' || outcome === 'back';
  if (!isShort || !isSingle || share || !isApart(row) || target?.kind === 'keep') return undefined;
  return isDown !== isOrdinal(measure.scope.unit) ? 'above' : 'below';
}

/** The distance of a measure from its target, if a phrase states it. */
export function offsetOf(row: MeasureFacts, { facts }: TextContext): Offset | undefined {
  const { gap, target, way, measure } = row;
  // The distance from 0 is the figure itself, and "over 0" is said by the status.
  if (!gap || target?.end === 0 || gap.value === 0 || compare(gap, { value: 0 }) === 0) return undefined;
  const isDown = target?.kind === 'down' || (!target && way !== undefined && way.to < way.from);
  const side = sideText(row, isDown, facts.isSingle);
  // A place in a ranking with a larger number is below its target.
  const isRank = isOrdinal(measure.scope.unit);
  const isNegative = side === (isRank ? 'above' : 'below') || (side === 'past' && isDown);
  const distance = isNegative ? negated(gap) : gap;
  return side && distance && { side, distance };
}

/** Text for the distance of a measure from its target. */
export function offsetText(row: MeasureFacts, context: TextContext): string {
  const offset = offsetOf(row, context);
  const { words } = context;
  if (!offset) return '';
  const isNamed = isApart(row) && !isWayFrom(row);
  return words.off(words.distance(offset.distance, row.measure.scope), offset.side, isNamed);
}

/** True if several measures have no scale but their ways. Each tube of a thermometer has a scale of its own, with its target beside it. */
const areOnWays = ({ facts: { basis, isSingle }, form }: TextContext): boolean =>
  basis === 'ways' && !isSingle && form !== 'thermometer';

/** True if bold texts are shares of the way: of several measures, whose bars have no other scale, and of a count in a ring, which states it. */
export const areSharesBold = (context: TextContext): boolean => {
  const { facts, form } = context;
  return facts.isSingle
    ? form === 'ring' && facts.measures.some(({ share, measure }) => share && !measure.scope.unit?.percent)
    : areOnWays(context);
};

/** True if the bold text of a row is its share of the way. */
const isShareBold = ({ share }: MeasureFacts, context: TextContext): boolean => !!share && areSharesBold(context);

/** True if the name of a measure has its unit: "Days left" are in days. */
function namesUnit({ measure: { label, scope } }: MeasureFacts): boolean {
  const name = wholeName(scope.unit)?.toLowerCase();
  return name !== undefined && !scope.unit?.scale && ` ${label} `.toLowerCase().includes(` ${name} `);
}

/** The bold text of a row: the number that its bar shows. */
export function boldText(row: MeasureFacts, context: TextContext): string {
  const { facts, words, form } = context;
  const { share, way, measure } = row;
  if (share && isShareBold(row, context)) return words.share(share);
  const isOwn = areOnWays(context);
  // The bold texts of bars are one column, in which shares and values never stand together.
  if ((form === 'bars' || form === 'way') && isOwn && facts.hasShares) return NOTHING;
  const isShown = !isOwn || !isToward(row.target, measure.scope) || measure.value.roundsToZero;
  // On a scale of its own a measure has its unit, unless its name or the words of its target have it.
  const isNamed = !!way || !!row.target || (facts.basis === 'ways' && namesUnit(row));
  const isBare = (facts.basis === 'values' && !facts.isSingle) || (!isOwn && isNamed);
  return isShown ? valueText(row, words, isBare) : NOTHING;
}

/** True if the head of the column of shares names the start of all measures. */
const isStartInHead = ({ commonBaseline, hasShares }: ProgressFacts): boolean => !!commonBaseline && hasShares;

/** True if the head of the column of gaps names the target of all measures. Where all meet a bound, no row has a gap. */
const isTargetInHead = ({ commonTarget, hasGaps }: ProgressFacts): boolean => !!commonTarget && hasGaps;

/** Target and start of a row on a scale of values, as far as the heads do not name them. */
function targetBesideValue(row: MeasureFacts, { facts, words }: TextContext): string {
  const { measure, share } = row;
  const { baseline, scope } = measure;
  const start = baseline && !isStartInHead(facts) && words.withStatus(baseline, aimFormat(scope, baseline), true);
  if (isTargetInHead(facts) && measure.target)
    return start ? (isWayFrom(row) ? words.from(start) : words.atStart(start)) : '';
  const ofWay = share && !hasShareColumn(row, facts) ? words.share(share) : '';
  return words.phrases([targetText(row, words, { isBare: true, share: ofWay }), startText(row, words)]);
}

/** Target of a row on its own way, after the value if that is not bold. */
function targetOfWay(row: MeasureFacts, context: TextContext): string {
  const { words } = context;
  const { share, way } = row;
  const hasValue = !isShareBold(row, context) && boldText(row, context) !== NOTHING;
  const ofTarget = share && hasValue ? words.share(share) : '';
  // Below a path, whose figure is in its plot, the share comes first: "67% of 60,000".
  if (ofTarget && context.form === 'path' && !isApart(row) && !hasStart(row))
    return words.valueToward(ofTarget, targetText(row, words), false);
  const target = targetText(row, words, { share: ofTarget });
  const value = hasValue ? '' : valueText(row, words, !!way || (!target && namesUnit(row)));
  return value && target ? words.valueToward(value, target, isApart(row) || hasStart(row)) : value || target;
}

/** The target, and everything else without a column of its own. */
export function detailText(row: MeasureFacts, context: TextContext): string {
  const { facts, words, ownTime } = context;
  const time = ownTime(row);
  if (facts.basis === 'values' && !facts.isSingle) return words.phrases([targetBesideValue(row, context), time]);
  const target = targetOfWay(row, context);
  const none = facts.isSingle && !target && !row.measure.isPart ? words.noTarget(row.measure.target) : '';
  return words.phrases([target || none, offsetText(row, context), startText(row, words), time]);
}

/** Interval around a value. The interval of a single measure has no column. */
export function intervalCell({ measure }: MeasureFacts, { facts, words }: TextContext): string {
  const range = words.intervalEnds(measure.value, measure.scope);
  return range && facts.isSingle ? words.interval(range, measure.value.level) : range;
}

/** Most earlier figures of a measure in words, and how many of more are left. */
const MOST = 6;
const LATEST = 4;

/** The earlier figures of a measure in words: all, or of many the latest and the number of the others. Empty if there are none. */
export function earlierText({ observations }: Measure, words: ProgressWords, areAll: boolean): string {
  const more = areAll || observations.length <= MOST ? 0 : observations.length - LATEST;
  const figures = observations
    .slice(more)
    .map((observation) => ({ observation, text: words.withStatus(observation.value, observation.scope) }));
  return figures.length ? words.observations(figures, more) : '';
}

/** Status of a row. A row without a target has one only if another row has a target. */
export function statusChipOf(row: MeasureFacts, { facts, words }: TextContext): ChipLayout | undefined {
  const { status, measure } = row;
  if (measure.status !== undefined) return statedChip(measure.status);
  const { baseline, scope } = measure;
  const text = status && words.status(isOnlyAbove(row) ? 'above' : status);
  if (text) return statusChip(status, text, isGoal({ baseline, polarity: scope.polarity }));
  const hasTarget = measure.isPart || (measure.target && pointEstimate(measure.target) !== undefined);
  if (hasTarget || facts.isSingle || !facts.hasTargets) return undefined;
  return { kind: 'none', text: words.untargeted(measure.target) };
}
