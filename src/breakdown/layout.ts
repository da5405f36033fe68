import { BOLD, widestText } from '../marks/text-width.js';
import { rowsOf, type Table } from '../parts/table-layout.js';
import { finished, type ResultOf, type Steps } from '../contract/steps.js';
import type { FormDrawing } from '../marks/draw-form.js';
import { highlighted } from '../marks/highlight.js';
import { legendOf } from '../marks/legend.js';
import type { Scene } from '../marks/scene.js';
import { annotationNotes } from '../parts/annotation-layout.js';
import { frameOf } from '../parts/frame-layout.js';
import type { Layout } from '../parts/layout.js';
import { PAGE_LENGTH } from '../parts/pages-layout.js';
import { shortLabel, withShortLabel, withShortTitle } from '../parts/short-label-layout.js';
import type { BreakdownWords } from '../words/words.js';
import type { Breakdown, Category } from './data.js';
import { withInner } from './data/category.js';
import { isStackedForm } from './data/kinds-of-forms.js';
import { drawingOf } from './drawing.js';
import type { BreakdownFacts } from './facts.js';
import type { BreakdownForm, DrawnBreakdownForm } from './forms.js';
import { foldedPieces } from './facts/folded.js';
import { foldOf, type Fold } from './fold.js';
import { foldMarks } from './forms/bars.js';
import { cardSize } from './forms/cards.js';
import { timeName } from './forms/row-name.js';
import { notesOf, type Note } from './notes.js';
import { statementsOf } from './sentence.js';
import { tableOf, type BreakdownTable } from './table.js';

/** Font size of the names and figures of small charts in rem, and their width with which two of these stand side by side in a chart of 18.5 rem. */
const SIZE = 0.8125;
const WIDEST = 5.25;

/** True if the names and figures of small charts are so short that two stand side by side in a narrow chart. */
function areRowsShort(table: Table): boolean {
  const rows = rowsOf(table).filter(({ isGroup }) => !isGroup);
  const labels = rows.map(({ name }) => name);
  const names = widestText(labels, SIZE);
  const values = rows.map(({ cells: [figure = ''] }) => figure);
  const figures = widestText(values, SIZE * BOLD);
  return names + figures <= WIDEST;
}

export type { BreakdownColumn, BreakdownTable } from './table.js';

/** A breakdown, ready to draw. */
export interface BreakdownLayout extends Layout<DrawnBreakdownForm> {
  readonly chart: 'breakdown';
  readonly table: BreakdownTable;
  /** True if the columns of figures have heads that are seen. */
  readonly hasHeads: boolean;
  /** True if a scale has a place above the rows. */
  readonly hasScale: boolean;
  readonly fold?: Fold;
  /** Least width of cards in rem, if the form has some. */
  readonly cardWidth?: number;
  /** True if the number of a card is long, so that all are smaller. */
  readonly hasLongNumber?: boolean;
  /** True if small charts of groups stand side by side in narrow charts too. */
  readonly areShort?: boolean;
  /** Notes on shares that only the table has, and the drawing has none of. */
  readonly tableNotes?: readonly string[];
  /** Names of the button that shows the rows of the categories, if the drawing has them in one row for each group. */
  readonly details?: { readonly show: string; readonly hide: string };
}

/** Data whose labels fit into a chart, with the whole ones of those that were cut. */
function shortened(data: Breakdown) {
  const whole = new Map<string, string>();
  const shortIn = (category: Category): Category => {
    const short = withShortLabel(category, whole);
    const categories = category.categories.map(shortIn);
    return categories.every((one, i) => one === category.categories[i]) ? short : { ...short, categories };
  };
  const { benchmark, remainder } = data;
  const short: Breakdown = {
    ...withShortTitle(data),
    categories: data.categories.map(shortIn),
    benchmark: benchmark && shortIn(benchmark),
    remainder: remainder && shortLabel(remainder),
  };
  return { short, whole };
}

/** The fold of a drawing, whose row is after the last of the table where the drawing has a part for it. Undefined if all rows are shown. */
function foldFor(
  { form, rows }: FormDrawing<DrawnBreakdownForm>,
  facts: BreakdownFacts,
  table: BreakdownTable,
  words: BreakdownWords,
) {
  if (facts.groups || rows?.folds === 'none') return undefined;
  const folded = rows?.folds ? foldedPieces(facts, rows.folds) : facts.folded;
  const fold = folded && foldOf(folded, facts, table, words);
  return fold && form === 'bars' ? { ...fold, marks: foldMarks(folded.sum, facts) } : fold;
}

/** A table that has the row of a fold after its last. */
const withFold = (table: BreakdownTable, { row }: Fold): BreakdownTable => ({
  ...table,
  row: (index) => (index === table.length ? row : table.row(index)),
});

/** A fold whose marks are grey. */
const mutedFold = (fold: Fold | undefined): Fold | undefined =>
  fold && { ...fold, marks: fold.marks.map((mark) => ({ ...mark, muted: true })) };

/** The facts of a breakdown, its drawing, and its texts, with the facts that they are made of, in steps. */
export function* stateBreakdown(parsed: Breakdown, words: BreakdownWords, form: BreakdownForm) {
  const { short, whole } = shortened(parsed);
  const { facts, drawing: plain } = yield* drawingOf(short, form, words);
  yield;
  const drawing = highlighted(plain, short.highlight);
  const table = tableOf(facts, words, { whole, display: drawing.rows });
  const fold = foldFor(drawing, facts, table, words);
  const isOfParts = typeof drawing.rows?.folds === 'number';
  // A list of parts that is long even so is read page by page.
  const isPaged = isOfParts && fold && table.length - (fold.to - fold.from - fold.kept.length) > PAGE_LENGTH;
  return {
    facts,
    drawing,
    sentence: statementsOf(facts, words),
    notes: notesOf(facts, words),
    table: fold && isOfParts ? withFold(table, fold) : table,
    // What is put forward is never folded: if it is drawn, the sum of the others is grey.
    fold: isPaged ? undefined : drawing === plain ? fold : mutedFold(fold),
  };
}

/** All that {@link stateBreakdown} finds. */
export type StatedBreakdown = ResultOf<ReturnType<typeof stateBreakdown>>;

/** False for stacks of groups without totals, whose only column is empty. */
const hasTextBelowHeads = (form: string, table: BreakdownTable): boolean =>
  !isStackedForm(form) || rowsOf(table).some(({ isGroup, cells: [total] }) => isGroup && total);

/** True if the drawing has the figures of groups without their shares, which are in the table alone. */
const sharesApart = (form: string, { columns }: BreakdownTable): boolean =>
  (form === 'stacked' || form === 'multiples') && columns.includes('share');

/** True if the heads that are seen say more of the figures than that they are values: an only head states the unit that these have in common. */
const areTelling = (form: string, table: BreakdownTable): boolean =>
  table.columns.length - Number(sharesApart(form, table)) > 1 || table.heads[1] !== table.plainHead;

/** A sentence with the time of its figures, unless the lines above it state that: "Budget 2026/27". */
function timed(
  sentence: string,
  { data: { title, subtitle = '' }, scope }: BreakdownFacts,
  words: BreakdownWords,
): string {
  const above = ` ${title} ${subtitle} `.replace(/[\s,.:;()]+/g, ' ');
  return sentence && above.includes(` ${words.withTime(scope)} `) ? sentence : words.withTime(scope, sentence);
}

/** The figures that can have notes. Groups have the same categories, so that each is named with its own. */
const notedOf = ({ categories, groups }: Breakdown) =>
  groups
    ? groups.flatMap((group) => [
        group,
        ...group.categories.map((one) => ({ ...one, label: one.label && `${one.label} (${group.label})` })),
      ])
    : withInner(categories);

/** The legend, in which the key of arrows names the times of both ends. */
function legendFor(scenes: readonly Scene[], facts: BreakdownFacts, words: BreakdownWords) {
  const { before } = facts.changes ?? {};
  const isTimed = before?.period ?? before?.label;
  const keyText = words.arrowKey(isTimed ? words.beforeHead(before) : '', timeName(facts, words));
  return legendOf(scenes, words).map((item) => (item.key === 'change' ? { ...item, text: keyText } : item));
}

/** The layout of a breakdown whose statements have been made. */
export function layoutStated(
  { facts, drawing, sentence, notes, table, fold }: StatedBreakdown,
  words: BreakdownWords,
): BreakdownLayout {
  const { data } = facts;
  const { totalPointer: pointer, total, benchmark, annotations = [] } = data;
  const { isNamed: isNoted, hasHeads, hasScale } = drawing.rows ?? {};
  const areSharesApart = sharesApart(drawing.form, table);
  const isOfTable = ({ isOnShares }: Note): boolean => areSharesApart && !!isOnShares;
  const tableNotes = notes.filter(isOfTable).map(({ text }) => text);
  const published = [
    ...(total ? [{ pointer, label: '', scope: facts.scope, value: total }] : []),
    ...(benchmark ? [benchmark] : []),
    ...notedOf(data),
  ];
  return {
    chart: 'breakdown',
    form: drawing.form,
    frame: frameOf(data, words, timed(sentence.map(({ text }) => text).join(' '), facts, words), {
      published,
      notes: [
        ...notes.filter((note) => !isOfTable(note)).map(({ text }) => text),
        ...(isNoted ? annotationNotes(annotations, words, drawing.scenes) : []),
        ...drawing.notes,
      ],
    }),
    table: isNoted ? { ...table, remarkHead: undefined } : table,
    hasHeads:
      table.isScaled || (!!hasHeads && areTelling(drawing.form, table) && hasTextBelowHeads(drawing.form, table)),
    hasScale: !!hasScale,
    ...(tableNotes.length > 0 && { tableNotes }),
    scenes: drawing.scenes,
    legend: legendFor(drawing.scenes, facts, words),
    fold,
    ...(drawing.form === 'cards' && cardSize(table)),
    ...(drawing.form === 'multiples' && { areShort: areRowsShort(table) }),
    ...(isStackedForm(drawing.form) && { details: { show: words.showTable, hide: words.hideTable } }),
  };
}

/** The layout of a breakdown, in steps, as {@link layoutBreakdown} computes it. */
export function* breakdownSteps(
  parsed: Breakdown,
  words: BreakdownWords,
  { form = 'auto' }: { readonly form?: BreakdownForm } = {},
): Steps<BreakdownLayout> {
  const stated = yield* stateBreakdown(parsed, words, form);
  yield;
  return layoutStated(stated, words);
}

/**
 * The texts and positions of a breakdown. `parsed` is the data of `parseBreakdown`, if that is not undefined. If `form` would
 * misrepresent the data, bars are drawn, or cards if the figures have no common scale. Never throws.
 * Example: `layoutBreakdown(data, english).frame.sentence` is "12,000 calls in total. The largest is Heating: 5,200 calls, 43%."
 */
export const layoutBreakdown = (
  parsed: Breakdown,
  words: BreakdownWords,
  options: { readonly form?: BreakdownForm } = {},
): BreakdownLayout => finished(breakdownSteps(parsed, words, options));
