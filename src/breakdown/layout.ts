import { drawForm } from '../marks/draw-form.js';
import { legendOf } from '../marks/legend.js';
import type { Form } from '../marks/scene.js';
import { intervalOf } from '../marks/quantity-marks.js';
import { frameOf, langOf } from '../parts/frame-layout.js';
import { commonLevel, intervalText, withoutInterval } from '../parts/interval-layout.js';
import type { Layout } from '../parts/layout.js';
import { cellText, type Table, type TableRow } from '../parts/table-layout.js';
import { asInterval, compare, isKnown, isWithheld, sum } from '../statistics/quantity.js';
import { addsUpTo100, roundShare } from '../statistics/share.js';
import type { BreakdownWords, Leading } from '../words/words.js';
import type { Breakdown, Category } from './data.js';
import {
  breakdownFacts,
  isComplete,
  shareOf,
  type BreakdownFacts,
  type CategoryRow,
  type UnresolvedRemainder,
} from './facts.js';
import { bars } from './forms/bars.js';
import { cards } from './forms/cards.js';
import { share } from './forms/share.js';

/** The forms of a breakdown. */
const FORMS = { bars, share, cards } satisfies Record<string, Form<BreakdownFacts, BreakdownWords>>;

/** Name of a form: a bar for each row, one bar of all parts, or a card for each row. */
export type BreakdownForm = keyof typeof FORMS;

/** The names of the forms; the first is the default. */
export const BREAKDOWN_FORMS = Object.keys(FORMS) as readonly BreakdownForm[];

/** Kind of a column of figures: the value, its interval, or its share. */
export type BreakdownColumn = 'value' | 'interval' | 'share';

/** The table of all rows. */
export interface BreakdownTable extends Table {
  /** Columns after that of the names. */
  readonly columns: readonly BreakdownColumn[];
}

/** Rows that are folded into one until the reader expands them. */
export interface Fold {
  /** Index of the first folded row, and of the first row after the fold. */
  readonly from: number;
  readonly to: number;
  /** The row in place of the folded rows. */
  readonly row: TableRow;
  /** Labels of the button that expands and folds the rows. */
  readonly show: string;
  readonly hide: string;
}

/** A breakdown, ready to draw. */
export interface BreakdownLayout extends Layout<BreakdownForm> {
  readonly table: BreakdownTable;
  readonly fold?: Fold;
}

/** Number of categories above which the smallest are folded into one row, and number of those that stay. */
const FOLD_ABOVE = 12;
const FOLD_TO = 10;

/** The statement about the largest category, as far as the bounds prove it. If some categories have no figure, it is about those with one. */
function leadingOf(facts: BreakdownFacts, words: BreakdownWords): Leading | undefined {
  const { categories } = facts;
  const figures = categories.filter(({ value }) => isKnown(value));
  const named = categories.filter(({ rest }) => !rest);
  const known = named.filter(({ value }) => isKnown(value));
  const largest = known.find((category) =>
    figures.every((other) => category === other || compare(asInterval(category.value), asInterval(other.value)) === 1),
  );
  if (!largest) return undefined;
  const ofAll = shareOf(facts, largest.value);
  return {
    as: known.length === 1 ? 'only' : known.length < named.length ? 'known' : 'largest',
    label: largest.label || words.unnamed,
    text: words.withStatus(largest.value, largest.scope),
    share: ofAll && words.share(ofAll),
  };
}

/** The sentence of a breakdown: its total, its largest category, and the number of categories without a figure. */
function sentenceOf(facts: BreakdownFacts, words: BreakdownWords): string {
  const { data, scope, categories, whole } = facts;
  const values = categories.map(({ value }) => value);
  // A total that is withheld or not published is never computed.
  const total = data.total || (!scope.unit?.percent && values.length > 1) ? whole : undefined;
  const sentence = words.breakdown({
    total: total && words.withStatus(total, scope),
    leading: data.alike ? leadingOf(facts, words) : undefined,
    unnamed: values.filter((value) => !isKnown(value) && !isWithheld(value) && !value.unread).length,
    withheld: values.filter(isWithheld).length,
    count: values.length,
  });
  return words.withTime(scope, sentence);
}

/** The note on the remainder of a whole that has no row of its own. */
function remainderNote(
  { parent, whole, parts, remainder }: UnresolvedRemainder,
  scope: Category['scope'],
  words: BreakdownWords,
): string {
  const kind = isWithheld(whole) ? 'total' : remainder.kind;
  if (kind === 'none' || kind === 'rest') return '';
  const quantity = 'quantity' in remainder ? remainder.quantity : undefined;
  const note = words.rest({
    kind,
    names: remainder.kind === 'includes' ? remainder.parts.map((index) => parts[index]?.label || words.unnamed) : [],
    amount: quantity && (remainder.kind === 'over' ? words.distance(quantity, scope) : words.amount(quantity, scope)),
  });
  return parent?.label ? words.labelled(parent.label, note) : note;
}

/** True if the shares as shown do not add up to 100 because each is rounded. */
function isRoundedOff(facts: BreakdownFacts): boolean {
  if (!isComplete(facts)) return false;
  const written = facts.rows
    .filter(({ parent }) => !parent)
    .map(({ share: ofAll }) => roundShare(ofAll ?? { value: 0 }).value ?? 0);
  return !addsUpTo100(written);
}

/** The notes that apply to every form. */
function notesOf(facts: BreakdownFacts, words: BreakdownWords): readonly string[] {
  const { data, scope, unresolved, isRounded } = facts;
  return [
    ...unresolved.map((one) => remainderNote(one, scope, words)),
    ...(isRounded || isRoundedOff(facts) ? [words.rounding] : []),
    ...(data.whole && !data.exclusive ? [words.overlapping] : []),
  ];
}

/** The figure of a category in a breakdown of mixed figures: with its unit and, if it has its own, its time. */
function figureApart(category: Category, { data }: BreakdownFacts, words: BreakdownWords): string {
  const time = words.withTime(category.scope);
  return cellText(category, words, undefined) + (time === words.withTime(data.scope) ? '' : `, ${time}`);
}

/** All cells that a row can have, by column. */
function cellsOf(
  { category, share: ofAll }: CategoryRow,
  facts: BreakdownFacts,
  words: BreakdownWords,
): Record<BreakdownColumn, string> {
  const { value, scope } = category;
  const { alike } = facts.data;
  return {
    value: alike
      ? cellText({ value: withoutInterval(value), scope }, words, scope.unit)
      : figureApart(category, facts, words),
    interval: alike ? intervalText(value, scope, words) : '',
    share: ofAll ? words.share(ofAll) : '',
  };
}

/** One row of the table in words. */
function rowOf(
  row: CategoryRow,
  columns: readonly BreakdownColumn[],
  facts: BreakdownFacts,
  words: BreakdownWords,
): TableRow {
  const { category, parent, isRemainder } = row;
  const name = category.label || (isRemainder ? words.remainder : words.unnamed);
  const isOwnName = !!category.label && category.label !== words.remainder;
  const cells = cellsOf(row, facts, words);
  return {
    name,
    cells: columns.map((column) => cells[column]),
    href: category.href,
    lang: isOwnName ? langOf(category.scope, words) : undefined,
    partOf: parent && words.labelled(parent.label, ''),
    hasValue: isKnown(category.value),
  };
}

/** The table of all rows, the same for every form. It has only columns in which at least one row has a text. */
function tableOf(facts: BreakdownFacts, words: BreakdownWords): BreakdownTable {
  const { data, scope, rows } = facts;
  const values = rows.map(({ category }) => category.value);
  const hasIntervals = data.alike && values.some((value) => isKnown(value) && intervalOf(value));
  const hasShares = rows.some(({ share: ofAll }) => ofAll !== undefined);
  const columns: BreakdownColumn[] = ['value'];
  if (hasIntervals) columns.push('interval');
  if (hasShares) columns.push('share');
  const heads = {
    value: words.unitName(data.alike ? scope.unit : undefined),
    interval: words.intervalHead(commonLevel(values)),
    share: words.shareHead,
  };
  return {
    columns,
    heads: [words.categoryHead, ...columns.map((column) => heads[column])],
    length: rows.length,
    row: (index) => {
      const row = rows[index];
      if (!row) throw new RangeError(`no row ${index}`);
      return rowOf(row, columns, facts, words);
    },
  };
}

/** The fold of a long list. Undefined if all rows are shown. */
function foldOf(facts: BreakdownFacts, { columns }: BreakdownTable, words: BreakdownWords): Fold | undefined {
  const { categories, rows, isAdditive, scope } = facts;
  if (categories.length <= FOLD_ABOVE) return undefined;
  const folded = categories.slice(FOLD_TO);
  const from = rows.findIndex(({ category }) => category === folded[0]);
  const end = rows.findIndex(({ isRemainder, parent }) => isRemainder && !parent);
  const together = isAdditive ? sum(folded.map(({ value }) => value)) : undefined;
  const ofAll = together && shareOf(facts, together);
  const cells = {
    value: together ? words.amount(together, scope) : '',
    interval: '',
    share: ofAll ? words.share(ofAll) : '',
  };
  return {
    from,
    to: end < 0 ? rows.length : end,
    row: {
      name: words.others(folded.length),
      cells: columns.map((column) => cells[column]),
      hasValue: together !== undefined,
    },
    show: words.toggleOthers(folded.length, false),
    hide: words.toggleOthers(folded.length, true),
  };
}

/**
 * Computes the texts and positions of a breakdown. `data` is the result of `parseBreakdown`, if that is not undefined. If `form` would
 * misrepresent the data, bars are drawn, or cards if the figures have no common scale. Never throws.
 * Example: `layoutBreakdown(data, english).frame.sentence` is "12,000 calls in total. The largest is Heating: 5,200 calls, 43%."
 */
export function layoutBreakdown(
  data: Breakdown,
  words: BreakdownWords,
  { form = 'bars' }: { readonly form?: BreakdownForm } = {},
): BreakdownLayout {
  const facts = breakdownFacts(data);
  const drawing = drawForm(FORMS, [form, 'bars', 'cards'], facts, words);
  const every = data.categories.flatMap((category) => [category, ...category.categories]);
  const published = data.total ? [{ label: '', scope: facts.scope, value: data.total }, ...every] : every;
  const notes = [...notesOf(facts, words), ...drawing.notes];
  const table = tableOf(facts, words);
  return {
    form: drawing.form,
    frame: frameOf(data, words, sentenceOf(facts, words), { published, notes }),
    table,
    scenes: drawing.scenes,
    legend: legendOf(drawing.scenes, words),
    fold: drawing.form === 'share' ? undefined : foldOf(facts, table, words),
  };
}
