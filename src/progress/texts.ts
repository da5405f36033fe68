import type { PublishedQuantity } from '../contract/quantity.js';
import type { ChipKind, ChipLayout } from '../parts/chip-layout.js';
import { cellText } from '../parts/table-layout.js';
import type { MeasureStatus } from '../statistics/outcome.js';
import { intervalText, withoutInterval } from '../parts/interval-layout.js';
import { asInterval, compare, isKnown, pointEstimate, scale } from '../statistics/quantity.js';
import { roundWithin } from '../statistics/rounding.js';
import type { Format } from '../words/common.js';
import type { ProgressWords } from '../words/words.js';
import { hasKnownParts, hasShareColumn, isBeyond, tintOf, type MeasureFacts, type ProgressFacts } from './facts.js';

/** One part of a measure in words. `part` is the index of its tint, if the bar is drawn in parts. */
export interface PartLayout {
  readonly text: string;
  readonly part?: number;
}

/** Context of the texts of all rows. */
export interface TextContext {
  readonly facts: ProgressFacts;
  readonly words: ProgressWords;
  /** Time of a measure in words, if it differs from that of the document. */
  readonly ownTime: (facts: MeasureFacts) => string;
}

const CHIPS: Record<MeasureStatus, ChipKind> = {
  reached: 'done',
  past: 'done',
  ahead: 'on',
  on: 'on',
  behind: 'late',
  above: 'back',
  back: 'back',
};

/** Text of a cell without a value. */
export const NOTHING = '–';

/** Format of a target, a baseline or a milestone: without trailing zeros. */
export function formatOf({ unit, decimals }: Format, { value }: PublishedQuantity): Format {
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

/** The value in words, with its unit unless the target or the head of the column names the unit. */
function valueText({ measure, way }: MeasureFacts, words: ProgressWords, isBare: boolean): string {
  const { scope, value } = measure;
  const short = way ? shortOf(value, way.to, scope.decimals) : value;
  return words.withStatus(withoutInterval(short), scope, isBare);
}

/** True if the value is not a part of the target: it is a per cent, the target is a limit, or there is no figure. */
function isApart({ measure, way }: MeasureFacts): boolean {
  const isPart = !measure.scope.unit?.percent || way?.to === 100;
  return !isPart || !!way?.isLimit || !isKnown(measure.value);
}

/** The target in words, with the baseline if there is one. */
function targetText(facts: MeasureFacts, words: ProgressWords, { isBare = false, share = '' } = {}): string {
  const { target, baseline, scope } = facts.measure;
  if (!target || pointEstimate(target) === undefined) return '';
  const goal = words.withStatus(target, formatOf(scope, target), isBare);
  if (baseline) return words.way(words.withStatus(baseline, formatOf(scope, baseline), true), goal, share);
  return words.toward(goal, share, isApart(facts));
}

/** Text for the distance of a measure past its target. */
function pastText({ measure, way, outcome, gap }: MeasureFacts, words: ProgressWords): string {
  const size = way && gap && (way.to < way.from ? scale(gap, -1) : gap);
  return size && isBeyond(outcome) ? words.past(words.distance(size, measure.scope), way.isLimit) : '';
}

/** True if the bar shows the value in per cent of its way. */
const isShareBold = ({ share }: MeasureFacts, { basis }: ProgressFacts): boolean => basis === 'ways' && !!share;

/** The bold text of a row: the number that its bar shows. */
export function boldText(row: MeasureFacts, { facts, words }: TextContext): string {
  const { share, way, measure } = row;
  if (share && isShareBold(row, facts)) return words.share(share);
  const isShown = facts.basis !== 'ways' || facts.isSingle || way?.isLimit || measure.value.roundsToZero;
  const isBare = !!way || (!facts.isSingle && facts.basis !== 'apart');
  return isShown ? valueText(row, words, isBare) : NOTHING;
}

/** Target and start of a row on a scale of values, as far as the heads do not name them. */
function targetBesideValue(row: MeasureFacts, { facts, words }: TextContext): string {
  const { measure, share } = row;
  const { commonTarget, commonBaseline } = facts;
  const start = measure.baseline && words.withStatus(measure.baseline, formatOf(measure.scope, measure.baseline), true);
  if (commonTarget && measure.target) return start && !commonBaseline ? words.from(start) : '';
  const ofWay = share && !hasShareColumn(row, facts) ? words.share(share) : '';
  return targetText(row, words, { isBare: true, share: ofWay });
}

/** Target of a row on its own way, after the value if that is not bold. */
function targetOfWay(row: MeasureFacts, context: TextContext): string {
  const { facts, words } = context;
  const { share, way, measure } = row;
  const isBold = isShareBold(row, facts);
  const hasValue = !isBold && boldText(row, context) !== NOTHING;
  const target = targetText(row, words, { share: share && hasValue ? words.share(share) : '' });
  const value = hasValue ? '' : valueText(row, words, !!way);
  const text = value && target ? words.valueToward(value, target, isApart(row) || !!measure.baseline) : value || target;
  return isBold && facts.isSingle ? words.ofTheWay(text) : text;
}

/** The target, and everything else without a column of its own. */
export function detailText(row: MeasureFacts, context: TextContext): string {
  const { facts, words, ownTime } = context;
  const time = ownTime(row);
  if (facts.basis === 'values' && !facts.isSingle) return words.phrases([targetBesideValue(row, context), time]);
  const target = targetOfWay(row, context);
  const none = facts.isSingle && !target ? words.noTarget(row.measure.target) : '';
  return words.phrases([target || none, pastText(row, words), time]);
}

/** Interval around a value. The interval of a single measure has no column. */
export function intervalCell({ measure }: MeasureFacts, { facts, words }: TextContext): string {
  const range = intervalText(measure.value, measure.scope, words);
  return range && facts.isSingle ? words.interval(range, measure.value.level) : range;
}

/** Status of a row. A row without a target has one only if another row has a target. */
export function statusOf({ status, measure }: MeasureFacts, { facts, words }: TextContext): ChipLayout | undefined {
  if (status) return { kind: CHIPS[status], text: words.status(status) };
  const hasTarget = measure.target && pointEstimate(measure.target) !== undefined;
  if (hasTarget || facts.isSingle || facts.measures.every((one) => !one.measure.target)) return undefined;
  return { kind: 'none', text: words.untargeted(measure.target) };
}

/** The milestones of a measure in words, each reached or not as far as the bounds determine it. */
export const milestoneTexts = ({ measure, way }: MeasureFacts, words: ProgressWords): readonly string[] =>
  measure.milestones.map(({ label, value, due }) => {
    const side = compare(asInterval(measure.value), value);
    const isUp = !way || way.to > way.from;
    const isReached = side === undefined || way?.isLimit ? undefined : side === 0 || side > 0 === isUp;
    return words.milestone(
      label,
      words.withStatus(value, formatOf(measure.scope, value), true),
      due && words.period(due),
      isReached,
    );
  });

/** The parts of a measure in words. */
export function partTexts({ measure }: MeasureFacts, words: ProgressWords): readonly PartLayout[] {
  const { parts, scope, value } = measure;
  const isSplit = hasKnownParts(measure) && pointEstimate(value) !== undefined;
  return parts.map((part, index) => ({
    text: words.labelled(part.label, cellText({ value: part.value, scope }, words, scope.unit)),
    ...(isSplit && { part: tintOf(index, parts.length) }),
  }));
}
