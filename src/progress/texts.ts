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

/** One part of a measure in words; `part` is its tint, if its bar is drawn in parts. */
export interface PartLayout {
  readonly text: string;
  readonly part?: number;
}

/** What the words of all rows depend on. */
export interface TextContext {
  readonly facts: ProgressFacts;
  readonly words: ProgressWords;
  /** The time of a measure in words if it is not that of the document. */
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

/** Text of a cell whose bar shows nothing. */
export const NOTHING = '–';

/** The format of a target, a baseline or a milestone: without decimals that would end in zeros. */
export function formatOf({ unit, decimals }: Format, { value }: PublishedQuantity): Format {
  if (value === undefined || !decimals) return { unit, decimals };
  let places = decimals;
  while (places > 0 && Number(value.toFixed(places - 1)) === value) places--;
  return { unit, decimals: places };
}

/** A value with few decimals, rounded so that it does not reach its target unless it does. */
const shortOf = (quantity: PublishedQuantity, target: number, decimals: number | undefined): PublishedQuantity =>
  decimals === undefined || quantity.value === undefined || /[<>]/.test(quantity.comparator ?? '')
    ? quantity
    : { ...quantity, ...roundWithin(quantity.value, decimals, [target]) };

/** The value in words, with its unit unless the target beside it or the head of the column names it. */
function valueText({ measure, way }: MeasureFacts, words: ProgressWords, isBare: boolean): string {
  const { scope, value } = measure;
  const short = way ? shortOf(value, way.to, scope.decimals) : value;
  return words.withStatus(withoutInterval(short), scope, isBare);
}

/** True if the value is no part of the target: per cents, a limit, and no figure at all. */
function isApart({ measure, way }: MeasureFacts): boolean {
  const isPart = !measure.scope.unit?.percent || way?.to === 100;
  return !isPart || !!way?.isLimit || !isKnown(measure.value);
}

/** The target in words, with the start if there is one. */
function targetText(facts: MeasureFacts, words: ProgressWords, { isBare = false, share = '' } = {}): string {
  const { target, baseline, scope } = facts.measure;
  if (!target || pointEstimate(target) === undefined) return '';
  const goal = words.withStatus(target, formatOf(scope, target), isBare);
  if (baseline) return words.way(words.withStatus(baseline, formatOf(scope, baseline), true), goal, share);
  return words.toward(goal, share, isApart(facts));
}

/** How far a measure is past its target. */
function pastText({ measure, way, outcome, gap }: MeasureFacts, words: ProgressWords): string {
  const size = way && gap && (way.to < way.from ? scale(gap, -1) : gap);
  return size && isBeyond(outcome) ? words.past(words.distance(size, measure.scope), way.isLimit) : '';
}

/** True if the bar of a way shows the value in per cent of it. */
const isShareBold = ({ share }: MeasureFacts, { basis }: ProgressFacts): boolean => basis === 'ways' && !!share;

/** The bold text of a row: what its bar shows. */
export function boldText(row: MeasureFacts, { facts, words }: TextContext): string {
  const { share, way, measure } = row;
  if (share && isShareBold(row, facts)) return words.share(share);
  const isShown = facts.basis !== 'ways' || facts.isSingle || way?.isLimit || measure.value.roundsToZero;
  const isBare = !!way || (!facts.isSingle && facts.basis !== 'apart');
  return isShown ? valueText(row, words, isBare) : NOTHING;
}

/** The target and start of a row among others on one scale, as far as the heads do not name them. */
function targetBesideValue(row: MeasureFacts, { facts, words }: TextContext): string {
  const { measure, share } = row;
  const { commonTarget, commonBaseline } = facts;
  const start = measure.baseline && words.withStatus(measure.baseline, formatOf(measure.scope, measure.baseline), true);
  if (commonTarget && measure.target) return start && !commonBaseline ? words.from(start) : '';
  const ofWay = share && !hasShareColumn(row, facts) ? words.share(share) : '';
  return targetText(row, words, { isBare: true, share: ofWay });
}

/** The target of a row on its own scale, after the value if that is not bold. */
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

/** The target and all else that has no column of its own. */
export function detailText(row: MeasureFacts, context: TextContext): string {
  const { facts, words, ownTime } = context;
  const time = ownTime(row);
  if (facts.basis === 'values' && !facts.isSingle) return words.phrases([targetBesideValue(row, context), time]);
  const target = targetOfWay(row, context);
  const none = facts.isSingle && !target ? words.noTarget(row.measure.target) : '';
  return words.phrases([target || none, pastText(row, words), time]);
}

/** The interval around a value, which has no column of its own if it is the only one. */
export function intervalCell({ measure }: MeasureFacts, { facts, words }: TextContext): string {
  const range = intervalText(measure.value, measure.scope, words);
  return range && facts.isSingle ? words.interval(range, measure.value.level) : range;
}

/** The status of a row; of one without a target only if another row has one. */
export function statusOf({ status, measure }: MeasureFacts, { facts, words }: TextContext): ChipLayout | undefined {
  if (status) return { kind: CHIPS[status], text: words.status(status) };
  const hasTarget = measure.target && pointEstimate(measure.target) !== undefined;
  if (hasTarget || facts.isSingle || facts.measures.every((one) => !one.measure.target)) return undefined;
  return { kind: 'none', text: words.untargeted(measure.target) };
}

/** The milestones of a measure, and whether each is reached as far as the bounds decide it. */
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

/** The parts of a measure. */
export function partTexts({ measure }: MeasureFacts, words: ProgressWords): readonly PartLayout[] {
  const { parts, scope, value } = measure;
  const isSplit = hasKnownParts(measure) && pointEstimate(value) !== undefined;
  return parts.map((part, index) => ({
    text: words.labelled(part.label, cellText({ value: part.value, scope }, words, scope.unit)),
    ...(isSplit && { part: tintOf(index, parts.length) }),
  }));
}
