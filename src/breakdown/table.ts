import { intervalOf } from '../marks/quantity-marks.js';
import { langOf } from '../parts/frame-layout.js';
import { commonLevel, intervalText, withoutInterval } from '../parts/interval-layout.js';
import type { WholeLabels } from '../parts/short-label-layout.js';
import { cellText, type Table, type TableRow } from '../parts/table-layout.js';
import { isKnown } from '../statistics/quantity.js';
import type { BreakdownWords } from '../words/words.js';
import type { Category } from './data.js';
import type { BreakdownFacts } from './facts.js';
import type { CategoryRow } from './facts/rows.js';
import { rowName } from './forms/row-name.js';

/** Kind of a column of figures: the value, its interval, or its share. */
export type BreakdownColumn = 'value' | 'interval' | 'share';

/** The table of all rows. */
export interface BreakdownTable extends Table {
  /** Columns after that of the names. */
  readonly columns: readonly BreakdownColumn[];
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
  const { category, parent } = row;
  const cells = cellsOf(row, facts, words);
  return {
    name: rowName(row, words),
    cells: columns.map((column) => cells[column]),
    href: category.href,
    lang: category.label ? langOf(category.scope, words) : undefined,
    partOf: parent && words.labelled(parent.label, ''),
    hasValue: isKnown(category.value),
  };
}

/** The table of all rows. It has only columns in which at least one row has a text. */
export function tableOf(facts: BreakdownFacts, words: BreakdownWords, whole: WholeLabels): BreakdownTable {
  const { data, scope, rows, evidence } = facts;
  const values = rows.map(({ category }) => category.value);
  const hasIntervals = data.alike && values.some((value) => isKnown(value) && intervalOf(value));
  const hasShares = rows.some(({ share: ofAll }) => ofAll !== undefined);
  const columns: BreakdownColumn[] = ['value'];
  if (hasIntervals) columns.push('interval');
  if (hasShares) columns.push('share');
  const heads = {
    value: words.unitName(data.alike ? scope.unit : undefined),
    interval: words.intervalHead(commonLevel(values)),
    share: words.shareOf(words.shareHead, evidence === 'form'),
  };
  return {
    columns,
    heads: [words.categoryHead, ...columns.map((column) => heads[column])],
    length: rows.length,
    row: (index) => {
      const row = rows[index];
      if (!row) throw new RangeError(`no row ${index}`);
      return { ...rowOf(row, columns, facts, words), wholeName: whole.get(row.category.pointer) };
    },
  };
}
