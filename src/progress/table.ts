import type { PublishedQuantity } from '../contract/quantity.js';
import { intervalOf } from '../marks/quantity-marks.js';
import type { ChipKind, ChipLayout } from '../parts/chip.js';
import { langOf } from '../parts/frame-layout.js';
import { cellText, type Table, type TableRow } from '../parts/table-layout.js';
import type { MeasureStatus } from '../statistics/outcome.js';
import { asInterval, compare, isKnown, pointEstimate, scale } from '../statistics/quantity.js';
import { roundWithin } from '../statistics/rounding.js';
import type { ProgressWords } from '../words/words.js';
import { hasKnownParts, isBeyond, type MeasureFacts, type ProgressFacts } from './facts.js';

/** A column after that of the names. `detail` states the target in words, `steps` the parts and milestones. */
export type ProgressColumn = 'value' | 'detail' | 'interval' | 'share' | 'gap' | 'status' | 'steps';

/** One part of a measure in words; `part` is its tint, if its bar is drawn in parts. */
export interface PartLayout {
  readonly text: string;
  readonly part?: number;
}

/** One measure in words. */
export interface ProgressRow extends TableRow {
  readonly status?: ChipLayout;
  readonly parts: readonly PartLayout[];
  readonly milestones: readonly string[];
}

/** The table of all measures. */
export interface ProgressTable extends Table {
  /** The columns after that of the names, in the order of the heads and cells. */
  readonly columns: readonly ProgressColumn[];
  readonly row: (index: number) => ProgressRow;
}

/** What the words of all rows depend on. */
export interface TableContext {
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

/** A value with few decimals, rounded so that it does not reach its target unless it does. */
const shortOf = (quantity: PublishedQuantity, target: number, decimals: number | undefined): PublishedQuantity =>
  decimals === undefined || quantity.value === undefined || /[<>]/.test(quantity.comparator ?? '')
    ? quantity
    : { ...quantity, ...roundWithin(quantity.value, decimals, [target]) };

/** A value without the interval around it. */
function withoutInterval(quantity: PublishedQuantity): PublishedQuantity {
  if (!isKnown(quantity) || !intervalOf(quantity)) return quantity;
  return { ...quantity, low: undefined, high: undefined, level: undefined };
}

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
  const goal = words.withStatus(target, scope, isBare);
  if (baseline) return words.way(words.withStatus(baseline, scope, true), goal, share);
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
function boldText(row: MeasureFacts, { facts, words }: TableContext): string {
  const { share, way, measure } = row;
  if (share && isShareBold(row, facts)) return facts.isSingle ? words.ofTheWay(words.share(share)) : words.share(share);
  const isShown = way?.isLimit || measure.value.roundsToZero;
  if (facts.basis === 'ways' && !facts.isSingle && !isShown) return '–';
  return valueText(row, words, facts.isSingle ? !!way : facts.basis === 'values' || !!way);
}

/** The target and all else that has no column of its own. */
function detailText(row: MeasureFacts, context: TableContext): string {
  const { facts, words, ownTime } = context;
  const { share, way, measure } = row;
  const { basis, isSingle, commonTarget } = facts;
  const time = ownTime(row);
  if (basis === 'values' && !isSingle) {
    const share = row.share && measure.baseline ? words.share(row.share) : '';
    const target = commonTarget && !measure.baseline ? '' : targetText(row, words, { isBare: true, share });
    return words.phrases([target, time]);
  }
  const hasValueBold = !isShareBold(row, facts) && boldText(row, context) !== '–';
  const target = targetText(row, words, { share: share && hasValueBold ? words.share(share) : '' });
  const value = hasValueBold ? '' : valueText(row, words, !!way);
  const isComma = isApart(row) || !!measure.baseline;
  const both = value && target ? words.valueToward(value, target, isComma) : value || target;
  const none = isSingle && !target ? words.noTarget(measure.target) : '';
  return words.phrases([both, none, pastText(row, words), time]);
}

/** The interval around a value. */
function intervalText({ measure }: MeasureFacts, { facts, words }: TableContext): string {
  const { value, scope } = measure;
  const ends = isKnown(value) ? intervalOf(value) : undefined;
  if (!ends) return '';
  const range = words.amount({ low: ends[0], high: ends[1] }, scope);
  return facts.isSingle ? words.interval(range, value.level) : range;
}

/** The status of a row; of one without a target only if another row has one. */
function statusOf({ status, measure }: MeasureFacts, { facts, words }: TableContext): ChipLayout | undefined {
  if (status) return { kind: CHIPS[status], text: words.status(status) };
  const hasTarget = measure.target && pointEstimate(measure.target) !== undefined;
  if (hasTarget || facts.isSingle || facts.measures.every((one) => !one.measure.target)) return undefined;
  return { kind: 'none', text: words.untargeted(measure.target) };
}

/** The milestones of a measure, and whether each is reached as far as the bounds decide it. */
const milestoneTexts = ({ measure, way }: MeasureFacts, words: ProgressWords): readonly string[] =>
  measure.milestones.map(({ label, value, due }) => {
    const side = compare(asInterval(measure.value), value);
    const isUp = !way || way.to > way.from;
    const isReached = side === undefined || way?.isLimit ? undefined : side === 0 || side > 0 === isUp;
    return words.milestone(label, words.withStatus(value, measure.scope, true), due && words.period(due), isReached);
  });

/** The parts of a measure. */
function partTexts({ measure }: MeasureFacts, words: ProgressWords): readonly PartLayout[] {
  const isSplit = hasKnownParts(measure) && pointEstimate(measure.value) !== undefined;
  return measure.parts.map(({ label, value }, part) => ({
    text: words.labelled(label, cellText({ value, scope: measure.scope }, words, measure.scope.unit)),
    ...(isSplit && { part }),
  }));
}

/** All cells that a row can have, by their column. */
function cellsOf(row: MeasureFacts, context: TableContext): Record<ProgressColumn, string> {
  const { facts, words } = context;
  const { measure, share, gap } = row;
  const hasColumns = facts.basis === 'values' && !facts.isSingle;
  return {
    value: boldText(row, context),
    detail: detailText(row, context),
    interval: facts.basis === 'values' ? intervalText(row, context) : '',
    share: hasColumns && share && !measure.baseline ? words.share(share) : '',
    gap: hasColumns && gap ? words.gap(gap, measure.scope) : '',
    status: statusOf(row, context)?.text ?? '',
    steps: [...partTexts(row, words).map(({ text }) => text), ...milestoneTexts(row, words)].join('; '),
  };
}

/** The level of all intervals; undefined if they differ. */
function commonLevel({ measures }: ProgressFacts): number | undefined {
  const levels = new Set(measures.flatMap(({ measure: { value } }) => (intervalOf(value) ? [value.level] : [])));
  return levels.size === 1 ? [...levels][0] : undefined;
}

/** The heads of all columns that a table can have. */
function headsOf({ facts, words }: TableContext): Record<ProgressColumn, string> {
  const { basis, isSingle, measures, commonTarget } = facts;
  const { scope } = measures[0]?.measure ?? {};
  const isWays = basis === 'ways' && !isSingle;
  return {
    value: isWays ? words.wayHead : words.unitName(isSingle || basis === 'ways' ? undefined : scope?.unit),
    detail: isWays ? words.valueAndTargetHead : words.targetHead,
    interval: words.intervalHead(commonLevel(facts)),
    share: words.shareOfTargetHead,
    gap: words.gapHead(!!scope?.unit?.percent, commonTarget && scope && words.amount(commonTarget, scope)),
    status: words.statusHead,
    steps: words.detailsHead,
  };
}

const COLUMNS: readonly ProgressColumn[] = ['value', 'detail', 'interval', 'share', 'gap', 'status', 'steps'];

/** The table of all measures. It has the columns in which at least one of them has a text. */
export function tableOf(context: TableContext): ProgressTable {
  const { facts, words } = context;
  const cells = facts.measures.map((row) => cellsOf(row, context));
  const columns = COLUMNS.filter((column) => column === 'value' || cells.some((cell) => cell[column]));
  const heads = headsOf(context);
  return {
    columns,
    heads: [words.measureHead, ...columns.map((column) => heads[column])],
    length: facts.measures.length,
    row: (index) => {
      const row = facts.measures[index];
      const texts = cells[index];
      if (!row || !texts) throw new RangeError(`no row ${index}`);
      const { label, scope, value } = row.measure;
      return {
        name: label || words.unnamed,
        lang: label ? langOf(scope, words) : undefined,
        cells: columns.map((column) => texts[column]),
        hasValue: isKnown(value) && texts.value !== '–',
        status: statusOf(row, context),
        parts: partTexts(row, words),
        milestones: milestoneTexts(row, words),
      };
    },
  };
}
