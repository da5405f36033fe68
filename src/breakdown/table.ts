import type { Scope } from '../contract/context.js';
import { unitKey, type Unit } from '../contract/unit.js';
import { intervalOf } from '../marks/quantity-marks.js';
import type { RowDisplay } from '../marks/scene.js';
import { remarkOf } from '../parts/annotation-layout.js';
import { changeOf } from '../parts/comparable-layout.js';
import { langOf } from '../parts/frame-layout.js';
import { commonLevel, withoutInterval } from '../parts/interval-layout.js';
import type { WholeLabels } from '../parts/short-label-layout.js';
import { cellText, madeOnce, rowAt, type Table, type TableRow } from '../parts/table-layout.js';
import { isKnown, isWithheld } from '../statistics/quantity.js';
import { roundWithin } from '../statistics/rounding.js';
import type { BreakdownWords } from '../words/words.js';
import { isGroup, type Category } from './data/category.js';
import { isHeading } from './data/whole.js';
import type { BreakdownFacts } from './facts.js';
import { isWithheldGroup } from './facts/groups.js';
import type { CategoryRow } from './facts/rows.js';
import { rowName, timeName } from './forms/row-name.js';

/** Kind of a column of figures: the earlier figure, the value, its interval, its share, or its change. */
export type BreakdownColumn = 'previous' | 'value' | 'interval' | 'share' | 'change';

/** The table of all rows. */
export interface BreakdownTable extends Table {
  /** True if the head of the figures has their scale, so that it is shown in any form and width. */
  readonly isScaled: boolean;
  /** Columns after that of the names. */
  readonly columns: readonly BreakdownColumn[];
  /** Head of the shares where they have little room: "Share" of "Share of those listed". Absent if it is the whole head. */
  readonly shortShare?: string;
}

/** The figure of a category in a breakdown of mixed figures: with its unit and, if it has its own, its time. */
function figureApart(category: Category, { data }: BreakdownFacts, words: BreakdownWords): string {
  const time = words.withTime(category.scope);
  return cellText(category, words, undefined) + (time === words.withTime(data.scope) ? '' : `, ${time}`);
}

/** The unit that the head of the figures states; undefined if they differ in unit or time, so that each states its own. */
const headUnit = ({ unit }: Scope, { data }: BreakdownFacts): Unit | undefined => (data.alike ? unit : undefined);

/** Facts, and the unit that heads of columns state, so that no figure and no change repeats it. */
interface TableFacts extends BreakdownFacts {
  readonly stated?: Unit;
}

/** The unit that heads state once: of those that are written after each number, per cents and degrees. Below a scale heads are seen at any width. */
function statedUnit({ data, scope: { unit } }: BreakdownFacts, { hasScale }: RowDisplay): Unit | undefined {
  const isWritten = unit && (unit.percent || unit.other.startsWith('°'));
  return data.alike && isWritten && hasScale ? unit : undefined;
}

/** A per cent as its cell shows it: 99.96% at one decimal is 99.9%, also where the head of the column has the sign. */
function rounded(value: Category['value'], { decimals }: Scope): Category['value'] {
  const isPoint = value.value !== undefined && value.low === undefined && !value.comparator;
  return isPoint && decimals !== undefined ? { ...value, ...roundWithin(value.value ?? 0, decimals, [0, 100]) } : value;
}

/** A figure in its cell, without the unit that its head states. */
function figureText(
  { value, scope }: Pick<Category, 'value' | 'scope'>,
  facts: TableFacts,
  words: BreakdownWords,
): string {
  const unit = headUnit(scope, facts);
  const isStated = unit && unitKey(unit) === unitKey(facts.stated);
  return isStated
    ? cellText(
        { value: unit.percent ? rounded(value, scope) : value, scope: { ...scope, unit: undefined } },
        words,
        undefined,
      )
    : cellText({ value, scope }, words, unit);
}

/** The earlier figure of a category: with its time, if that is not the same in all rows. */
function previousText({ previous }: Category, facts: TableFacts, words: BreakdownWords): string {
  if (!previous) return '';
  const figure = figureText(previous, facts, words);
  const isTimed = previous.period ?? previous.label;
  return facts.changes?.before || !isTimed ? figure : words.atTime(figure, words.periodName(previous, true));
}

/** The figure of a group: its total, published or added up, or that all its figures are withheld. Empty if it has none. */
function groupText(group: Category, facts: BreakdownFacts, words: BreakdownWords): string {
  const { total } = facts.groups?.byGroup.get(group) ?? {};
  if (isKnown(group.value) || isWithheld(group.value) || group.value.unread)
    return cellText(group, words, headUnit(group.scope, facts));
  const [first] = group.categories;
  const { scope } = first ?? group;
  if (first && isWithheldGroup(group)) return cellText(first, words, headUnit(scope, facts));
  return total ? cellText({ value: total.quantity, scope }, words, headUnit(scope, facts)) : '';
}

/** The change of a category in a cell. Where no head states the scale of its unit, the words do: "up €5 thousand on 2020". */
function changeText(
  { category, change, isBenchmark, isRemainder }: CategoryRow,
  { data, changes, stated }: TableFacts,
  words: BreakdownWords,
): string {
  const lacksEarlier = changes && isKnown(category.value) && !isGroup(category) && !isBenchmark && !isRemainder;
  if (!change) return lacksEarlier ? words.noEarlier : '';
  const layout = changeOf(change.comparison, words, change.found);
  const isApart = !data.alike && !!category.scope.unit?.scale && !layout.refused;
  return isApart ? layout.long() : ((stated && layout.bare?.()) ?? layout.short).join(' ');
}

/** All cells that a row can have, by column. */
function cellsOf(row: CategoryRow, facts: TableFacts, words: BreakdownWords): Record<BreakdownColumn, string> {
  const { category, share: ofAll } = row;
  const { value, scope } = category;
  const { alike } = facts.data;
  const others = { previous: previousText(category, facts, words), change: changeText(row, facts, words) };
  if (isGroup(category)) return { ...others, value: groupText(category, facts, words), interval: '', share: '' };
  return {
    ...others,
    // A heading has no figure that could be missing.
    value: isHeading(category)
      ? ''
      : alike
        ? figureText({ value: withoutInterval(value), scope }, facts, words)
        : figureApart(category, facts, words),
    interval: alike ? words.intervalEnds(value, scope) : '',
    share: ofAll ? words.share(ofAll) : '',
  };
}

/** One row of the table in words. */
function rowOf(
  row: CategoryRow,
  columns: readonly BreakdownColumn[],
  facts: TableFacts,
  words: BreakdownWords,
): TableRow {
  const { category, parent } = row;
  const cells = cellsOf(row, facts, words);
  return {
    name: rowName(row, words),
    cells: columns.map((column) => cells[column]),
    href: category.href,
    lang: category.label ? langOf(category.scope, words) : undefined,
    ...remarkOf(facts.data.annotations, category.pointer, words),
    ...(parent && { parent: parent.label, partOf: words.labelled(parent.label, '') }),
    ...(isGroup(category) && { isGroup: true }),
    hasValue: isKnown(category.value) || isGroup(category) || isHeading(category),
  };
}

/** The sign of the unit that heads state: "%", "°C". Empty if they state none. */
const signOf = ({ stated }: TableFacts, words: BreakdownWords): string =>
  stated?.percent ? words.percentSign : (stated?.other ?? '');

/** Head of the figures: their unit, after their time if they are compared with those of another. */
function valueHead(facts: TableFacts, words: BreakdownWords): string {
  const { data, scope, changes } = facts;
  const unit = words.unitName(data.alike ? scope.unit : undefined);
  if (!changes) return words.asHead(unit);
  const isNamed = unit !== words.unitName(undefined);
  return words.headOf(timeName(facts, words) || words.nowHead, isNamed ? unit : signOf(facts, words));
}

/** Head of the changes, with the unit that they do not repeat. Next to bars in per cent, nothing else says that "+8.5" is in millions. */
function changeHead(facts: TableFacts, words: BreakdownWords): string {
  const { data, scope, changes, stated } = facts;
  if (stated?.percent) return words.headOf(words.changeHead, words.points);
  const isScaled = data.alike && scope.unit?.scale && changes?.measure === 'percent';
  return words.headOf(words.changeHead, isScaled ? words.unitName(scope.unit) : signOf(facts, words));
}

/** The table of all rows, as a form shows them. It has only columns in which at least one row has a text. */
export function tableOf(
  all: BreakdownFacts,
  words: BreakdownWords,
  { whole, display = {} }: { readonly whole: WholeLabels; readonly display?: RowDisplay | undefined },
): BreakdownTable {
  const stated = statedUnit(all, display);
  const facts: TableFacts = stated ? { ...all, stated } : all;
  const { data, rows, evidence, changes, groups } = facts;
  const values = rows.map(({ category }) => category.value);
  const hasIntervals = data.alike && values.some((value) => isKnown(value) && intervalOf(value));
  const hasShares = rows.some(({ share: ofAll }) => ofAll !== undefined);
  const columns: BreakdownColumn[] = changes ? ['previous', 'value'] : ['value'];
  if (hasIntervals) columns.push('interval');
  if (hasShares) columns.push('share');
  if (changes) columns.push('change');
  const isListed = evidence === 'form' || !!groups?.groups.some((one) => one.evidence === 'form');
  const heads = {
    previous: words.headOf(words.beforeHead(changes?.before), signOf(facts, words)),
    value: valueHead(facts, words),
    interval: words.intervalHead(commonLevel(values)),
    share: words.shareOf(words.shareHead, isListed),
    change: changeHead(facts, words),
  };
  return {
    isScaled: data.alike && !!facts.scope.unit?.scale,
    columns,
    ...(isListed && { shortShare: words.shareHead }),
    kinds: columns.map((column) => (column === 'value' ? 'figure' : 'other')),
    ...(data.annotations && { remarkHead: words.remarkHead }),
    plainHead: words.unitName(undefined),
    heads: [words.categoryHead, ...columns.map((column) => heads[column])],
    length: rows.length,
    row: madeOnce((index) => {
      const row = rowAt(rows, index);
      return { ...rowOf(row, columns, facts, words), wholeName: whole.get(row.category.pointer) };
    }),
  };
}
