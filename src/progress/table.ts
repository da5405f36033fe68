import { remarkOf } from '../parts/annotation-layout.js';
import { sum } from 'd3';
import type { PublishedQuantity } from '../contract/quantity.js';
import { widestText } from '../marks/text-width.js';
import { headWidth } from '../parts/head-width-layout.js';
import type { ChipLayout } from '../parts/chip-layout.js';
import { langOf } from '../parts/frame-layout.js';
import { commonLevel } from '../parts/interval-layout.js';
import { qualifiedLines } from '../parts/qualified-layout.js';
import type { WholeLabels } from '../parts/short-label-layout.js';
import { NOTHING, madeOnce, rowAt, type Table, type TableRow } from '../parts/table-layout.js';
import { isKnown, isWithheld, missingOf } from '../statistics/quantity.js';
import type { ProgressWords } from '../words/words.js';
import type { MeasureFacts, ProgressFacts } from './facts.js';
import {
  aimHead,
  areSharesBold,
  boldText,
  aimFormat,
  statusChipOf,
  targetAsWritten,
  type TextContext,
} from './texts.js';
import { textsOf, type ProgressColumn, type TextIn } from './texts/cells.js';
import { figuresInTime, indicatorHeads, namesItsUnit } from './texts/indicator.js';
import { sectionsOf, type Section } from './texts/sections.js';
import { milestoneTexts, partTexts, type PartLayout } from './texts/steps.js';

/** A column after that of the names. */
export interface ColumnLayout {
  readonly kind: ProgressColumn;
  /** Least width of the chart, in rem, at which the column is shown. If absent, it is always shown. */
  readonly least?: number;
}

/** One measure in words. */
export interface ProgressRow extends TableRow {
  /** True if the detail is only read, since the name says it. */
  readonly isDetailNamed?: true;
  readonly status?: ChipLayout;
  readonly parts: readonly PartLayout[];
  readonly milestones: readonly string[];
}

/** The table of all measures. */
export interface ProgressTable extends Table {
  /** All rows in order. A form without rows below each other has one section without a name. */
  readonly sections: readonly Section[];
  /** Columns after that of the names, in the order of the heads and cells. */
  readonly columns: readonly ColumnLayout[];
  /** Least width of the chart, in rem, at which the bars are next to the words of their rows. */
  readonly least: number;
  readonly row: (index: number) => ProgressRow;
}

/** The head of shares of targets, or of these and wholes. */
const shareHead = ({ hasWholes }: ProgressFacts, words: ProgressWords): string =>
  hasWholes ? words.shareOfTotalHead : words.shareOfTargetHead;

/** The head of shares of ways, or of these and wholes. */
const wayHead = ({ hasWholes }: ProgressFacts, words: ProgressWords): string =>
  hasWholes ? words.shareOfTotalHead : words.wayHead(undefined);

/** The head of the bold figures: shares of ways, values, or both. */
function valueHead(context: TextContext): string {
  const { facts, words } = context;
  const { basis, isSingle, measures } = facts;
  if (areSharesBold(context)) {
    // A value is of no way.
    const hasValues = measures.some((row) => !row.share && boldText(row, context) !== NOTHING);
    return hasValues ? words.progressHead : wayHead(facts, words);
  }
  if (isSingle || basis !== 'values') return words.unitName(undefined);
  return words.asHead(words.nounName(measures[0]?.measure.scope.unit));
}

/** The head of what is next to the bold figures: values and targets, targets alone, or times. */
function detailHead(context: TextContext): string {
  const { facts, words } = context;
  const { isSingle, baselines, hasTargets, hasWholes } = facts;
  if (areSharesBold(context)) return hasWholes && !hasTargets ? words.valueAndTotalHead : words.valueAndTargetHead;
  // Without targets and starts, the times of several figures are all that the column holds. A single one says that it has no target.
  const hasAims = isSingle || hasTargets || hasWholes || baselines !== 'none';
  return hasAims ? aimHead(facts, words) : words.periodHead;
}

/** The heads of the columns of a table of bars. */
function barHeads(context: TextContext): Record<ProgressColumn, string> {
  const { facts, words } = context;
  const { measures, commonTarget, commonBaseline, baselines } = facts;
  const [first] = measures;
  const { scope } = first?.measure ?? {};
  const nameOf = (quantity: PublishedQuantity | undefined): string | undefined =>
    quantity && scope && words.withStatus(quantity, aimFormat(scope, quantity), true);
  return {
    value: valueHead(context),
    detail: detailHead(context),
    interval: words.intervalHead(commonLevel(measures.map(({ measure }) => measure.value))),
    share: baselines === 'all' ? words.wayHead(nameOf(commonBaseline)) : shareHead(facts, words),
    gap: words.gapHead(!!scope?.unit?.percent, nameOf(commonTarget && first && targetAsWritten(first))),
    status: words.statusHead,
    steps: words.detailsHead,
    start: words.start,
    target: aimHead(facts, words),
    change: '',
    trend: '',
  };
}

/** The heads of the columns of the form that is drawn. */
const headsOf = (context: TextContext): Record<ProgressColumn, string> => ({
  ...barHeads(context),
  ...(context.form === 'indicators' && indicatorHeads(context)),
});

/** All columns in their order. */
const COLUMNS: readonly ProgressColumn[] = [
  'start',
  'value',
  'interval',
  'target',
  'detail',
  'share',
  'gap',
  'change',
  'trend',
  'status',
  'steps',
];
/** Columns that are hidden if there is no room for them, in the order in which they are hidden: the share last if the bars show it. */
const optionalColumns = ({ form }: TextContext): readonly ProgressColumn[] =>
  form === 'indicators'
    ? ['share', 'start', 'change', 'trend', 'interval']
    : form === 'way'
      ? ['gap', 'share']
      : ['share', 'gap'];

/** Font size of a text, and the space between columns, in rem. */
const TEXT_SIZE = 0.9;
const COLUMN_GAP = 1;
/** Least width of the bars, and of a trend, in rem. */
const BARS = 10.5;
const TREND = 5.5;
/** Least and largest width of the names, and that from which they wrap before bars go below them. */
const NAMES = [7, 16] as const;
const WRAPPED_NAMES = 11;

/** Least widths of the chart, in rem, at which each optional column has room, and at which the bars have room next to all others. */
interface LeastWidths {
  readonly columns: ReadonlyMap<ProgressColumn, number>;
  readonly bars: number;
}

/** Most rows whose texts are measured: rows from all parts of a longer table stand for the others, whose figures are hardly wider. */
const MOST_MEASURED = 1000;

/** The widths at which there is room for the columns of a table. */
function leastWidths(
  columns: readonly ProgressColumn[],
  heads: Record<ProgressColumn, string>,
  context: TextContext,
  textIn: TextIn,
): LeastWidths {
  const { measures } = context.facts;
  const step = Math.ceil(measures.length / MOST_MEASURED);
  const measured = measures.filter((_, index) => index % step === 0);
  const least = new Map<ProgressColumn, number>();
  const optional = optionalColumns(context).filter((kind) => columns.includes(kind));
  const widest = (textOf: (row: MeasureFacts) => string): number =>
    widestText(measured.map(textOf).flatMap(qualifiedLines), TEXT_SIZE);
  const widths = new Map<ProgressColumn, number>(
    columns
      .filter((kind) => kind !== 'detail' && kind !== 'steps')
      .map((kind) => {
        const text = kind === 'trend' ? TREND : widest((row) => textIn(kind, row));
        return [kind, COLUMN_GAP + Math.max(text, headWidth(heads[kind]))];
      }),
  );
  const [leastName, mostName] = NAMES;
  const widestName = widest(({ measure }) => measure.label);
  const longest = Math.max(leastName, widestName);
  const withNames = (most: number): number => Math.min(most, longest) + COLUMN_GAP + BARS + sum(widths.values());
  for (const kind of optional) {
    least.set(kind, withNames(mostName));
    widths.delete(kind);
  }
  return { columns: least, bars: withNames(WRAPPED_NAMES) };
}

/** True for milestones, which have the publisher's statuses and no figures. A figure that is withheld or was not collected is told. */
const haveOnlyStatuses = ({ measures }: ProgressFacts): boolean =>
  measures.length > 1 &&
  measures.every(({ measure: { value, status, target } }) => {
    const isAbsent = !isKnown(value) && !isWithheld(value) && missingOf(value) === undefined;
    return isAbsent && status !== undefined && target === undefined;
  });

/** The table of all measures. It has only columns in which at least one measure has a text, and that of values where there are others than statuses. */
export function tableOf(context: TextContext, whole: WholeLabels): ProgressTable {
  const { facts, words } = context;
  const { measures, data } = facts;
  const { annotations } = data;
  const heads = headsOf(context);
  const textIn = textsOf(context);
  const sections = sectionsOf(context, whole);
  const isGrouped = sections.some(({ name }) => name);
  const hasValues = !haveOnlyStatuses(facts);
  const columns = COLUMNS.filter((kind) => (kind === 'value' ? hasValues : measures.some((row) => textIn(kind, row))));
  const hasTrends = columns.includes('trend');
  const least = leastWidths(columns, heads, context, textIn);
  // The share of a way stands before the figure.
  const figure = areSharesBold(context) && context.form !== 'indicators' ? 'detail' : 'value';
  return {
    sections,
    columns: columns.map((kind) => ({ kind, least: least.columns.get(kind) })),
    least: least.bars,
    kinds: columns.map((kind) => (kind === figure ? 'figure' : 'other')),
    plainHead: words.unitName(undefined),
    heads: [words.measureHead, ...columns.map((kind) => heads[kind])],
    ...(isGrouped && { groupHead: words.groupHead }),
    ...(annotations && { remarkHead: words.remarkHead }),
    length: measures.length,
    row: madeOnce((index) => {
      const row = rowAt(measures, index);
      const { pointer, label, group, scope, value } = row.measure;
      const cells = columns.map((kind) => textIn(kind, row));
      return {
        name: (isGrouped ? label : row.name) || words.unnamed,
        wholeName: whole.get(pointer),
        lang: label ? langOf(scope, words) : undefined,
        cells,
        ...(hasTrends && { history: () => figuresInTime(row, context) }),
        ...(group && { parent: group }),
        ...(group && isGrouped && { partOf: words.labelled(group, '') }),
        ...remarkOf(annotations, pointer, words),
        ...(context.form === 'indicators' && namesItsUnit(row, context) && { isDetailNamed: true as const }),
        hasValue: isKnown(value) && cells[columns.indexOf('value')] !== NOTHING,
        status: statusChipOf(row, context),
        parts: partTexts(row, words),
        milestones: milestoneTexts(row, words),
      };
    }),
  };
}
