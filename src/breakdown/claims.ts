import { finished } from '../contract/steps.js';
import { changeClaims, figureClaim } from '../parts/change-claims-layout.js';
import { changeOf } from '../parts/comparable-layout.js';
import { countClaim, pointersOf, type Claim } from '../parts/claim-layout.js';
import { rowsOf, type TableRow } from '../parts/table-layout.js';
import type { BreakdownWords } from '../words/words.js';
import { isKnown } from '../statistics/quantity.js';
import type { Breakdown, Category } from './data.js';
import { isGroup, wholePointerOf } from './data/category.js';
import type { BreakdownFacts } from './facts.js';
import type { CategoryRow } from './facts/rows.js';
import type { Fold } from './fold.js';
import type { BreakdownForm } from './forms.js';
import { stateBreakdown, type StatedBreakdown } from './layout.js';
import { wholePointer } from './sentence.js';
import type { BreakdownTable } from './table.js';

/** The claims of a row's earlier figure and change. */
function changesIn(
  { category, change }: CategoryRow,
  { cells }: TableRow,
  table: BreakdownTable,
  words: BreakdownWords,
): readonly Claim[] {
  if (!change || !category.previous) return [];
  const { comparison, found } = change;
  const text = (column: BreakdownTable['columns'][number]): string => cells[table.columns.indexOf(column)] ?? '';
  return [
    figureClaim(category.previous, text('previous')),
    ...changeClaims(changeOf(comparison, words, found), text('change')),
  ].map((claim) => ({ ...claim, ...headOf(table) }));
}

/** The head of the figures, if it states their scale. */
const headOf = ({ isScaled, heads, columns }: BreakdownTable): Pick<Claim, 'head'> => {
  const head = heads[columns.indexOf('value') + 1];
  return isScaled && head !== undefined ? { head } : {};
};

/** JSON Pointer of the whole that the shares of a row are of: of its group, or of all categories. */
function wholeOfRow({ parent }: CategoryRow, facts: BreakdownFacts): string {
  if (!parent || !isGroup(parent)) return wholePointer(facts);
  return isKnown(parent.value) ? parent.totalPointer : `${parent.pointer}/categories`;
}

/** The claim of the total of a group that the chart has added up. */
function groupClaims(
  { category }: CategoryRow,
  text: string,
  table: BreakdownTable,
  { groups }: BreakdownFacts,
): readonly Claim[] {
  const { total } = groups?.groups.find(({ group }) => group === category) ?? {};
  const pointers = pointersOf(category.categories);
  return total?.isComputed && text && !category.value.unread
    ? [{ kind: 'total', pointers, value: total.quantity, text, ...headOf(table) }]
    : [];
}

/** The claims of a row's computed cells: its share and, if the row is a remainder, its figure. */
function rowClaims(
  row: CategoryRow,
  { cells }: TableRow,
  table: BreakdownTable,
  facts: BreakdownFacts,
): readonly Claim[] {
  const { columns } = table;
  const { category, parent, isRemainder, isSharePublished } = row;
  // A published share is a figure of the document, which the chart does not compute.
  const share = isSharePublished ? undefined : row.share;
  const text = (column: BreakdownTable['columns'][number]): string => cells[columns.indexOf(column)] ?? '';
  const whole = wholeOfRow(row, facts);
  if (isGroup(category)) return groupClaims(row, text('value'), table, facts);
  if (!isRemainder)
    return share ? [{ kind: 'share', pointers: [category.pointer, whole], value: share, text: text('share') }] : [];
  const parts = pointersOf(parent ? parent.categories : facts.categories);
  const ofWhole = [parent ? wholePointerOf(parent) : facts.data.totalPointer, ...parts];
  const remainder: Claim = {
    ...{ kind: 'remainder', pointers: ofWhole, value: category.value, text: text('value') },
    ...headOf(table),
  };
  if (!share) return [remainder];
  // The share of a parent's remainder is of the total, as those of all rows are.
  const pointers = [whole, ...ofWhole];
  return [remainder, { kind: 'share', pointers, value: share, reason: 'remainder', text: text('share') }];
}

/** The claims of the row in place of the folded ones: their number, and as parts of a whole their sum and share. */
function foldClaims({ row: { name, cells } }: Fold, table: BreakdownTable, facts: BreakdownFacts): readonly Claim[] {
  const { columns } = table;
  const { categories, sum, share } = facts.folded ?? { categories: [] as readonly Category[] };
  const pointers = pointersOf(categories);
  const claims: Claim[] = [countClaim(categories, 'folded', name)];
  if (sum)
    claims.push({ kind: 'total', pointers, value: sum, text: cells[columns.indexOf('value')] ?? '', ...headOf(table) });
  if (share) {
    const text = cells[columns.indexOf('share')] ?? '';
    claims.push({ kind: 'share', pointers: [wholePointer(facts), ...pointers], value: share, reason: 'several', text });
  }
  return claims;
}

/** The claims of a breakdown whose statements have been made. */
export function claimsOfStated(
  { facts, sentence, notes, table, fold }: StatedBreakdown,
  words: BreakdownWords,
): readonly Claim[] {
  const texts = rowsOf(table);
  return [
    ...[...sentence, ...notes].flatMap(({ claims }) => claims()),
    ...facts.rows.flatMap((row, index) => {
      const cells = texts[index] ?? { name: '', cells: [] };
      return [...rowClaims(row, cells, table, facts), ...changesIn(row, cells, table, words)];
    }),
    ...(fold ? foldClaims(fold, table, facts) : []),
  ];
}

/**
 * Every statement of a breakdown as data: of its sentence, its notes, the cells that it computed, and the row in place of the folded ones.
 * The arguments are those of `layoutBreakdown`. Never throws.
 */
export function breakdownClaims(
  parsed: Breakdown,
  words: BreakdownWords,
  { form = 'auto' }: { readonly form?: BreakdownForm } = {},
): readonly Claim[] {
  return claimsOfStated(finished(stateBreakdown(parsed, words, form)), words);
}
