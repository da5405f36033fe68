import { isLevelHead } from '../rows/names/level-head.js';
import { noteOnShares, sharesIn, withSharesShown } from './rows/published-shares.js';
import { shareDecimalsIn } from '../rows/share-decimals.js';
import { rowsWithEarlier } from '../rows/latest-rows.js';
import {
  annotatedRows,
  hoistShared,
  nameOfOnly,
  type FigureColumn,
  type Records,
  type Row,
  type Sheet,
} from '../rows/rows.js';
import { Categories } from './rows/categories.js';
import { answerColumns, columnsTogether, groupsIn, groupsOfPeriods, groupsOfSexes, sexColumns } from './rows/groups.js';
import { areAmounts, areMoreThanWholes, figureOf, sumOfParts } from './rows/parents.js';
import { categoriesOfOnly } from './rows/only-row.js';
import { withUnit } from '../rows/figure-with-unit.js';
import { isHidden, targetsIn, textOfFigure } from '../rows/target-notes.js';
import { totalName } from '../written/total-name.js';
import { areWholes, parentOf } from '../rows/row-names.js';
import { nameOfRow, splitTotal } from './rows/total.js';
import { withoutCrossedTotals } from './rows/crossed-totals.js';
import { subtitleIn } from './rows/second-line.js';
import { splitLead, takeVoters, withVotersLast } from './rows/voters.js';
import {
  endColumns,
  endNames,
  columnPeriod,
  timeMembersOf,
  shownColumns,
  titleOf,
  undatedTitle,
  type ShownColumns,
} from '../rows/shown-column.js';
import type { Steps } from '../contract/steps.js';
import { madeInSteps, StepCounter } from '../contract/made-in-steps.js';

/** A category or a group as rows make it. */
type Made = Record<string, unknown>;

/** Rows by the category that they are part of, in order: the rows of the top level, or the name of a category without a row. */
interface Levels {
  readonly tops: readonly (Row | string)[];
  readonly parts: ReadonlyMap<string | undefined, readonly Row[]>;
}

function levelsOf(rows: readonly Row[]): Levels {
  const heads = new Set(rows.filter((row) => !parentOf(row)).map((row) => row.peek('label')));
  const parts = new Map<string | undefined, Row[]>();
  const tops: (Row | string)[] = [];
  for (const row of rows) {
    const parent = parentOf(row);
    const siblings = parts.get(parent);
    if (!parent) tops.push(row);
    else if (siblings) siblings.push(row);
    else {
      parts.set(parent, [row]);
      if (!heads.has(parent)) tops.push(parent);
    }
  }
  return { tops, parts };
}

/** Headers of a column that names groups, and no categories above others. */
const GROUPS = /^(?:groups?|gruppen?|groupes?|grupos?)$/i;

/** True if the rows are groups: the page says so, or they have the same categories: no group has a row of its own, and each category is in two of them or more. */
function areGroups(sheet: Sheet, { tops, parts }: Levels): boolean {
  if (sheet.hasGroups) return tops.every((top) => typeof top === 'string');
  if (!GROUPS.test(sheet.header('parent')?.trim() ?? '') || tops.length < 2) return false;
  if (tops.some((top) => typeof top !== 'string')) return false;
  const counts = new Map<string | undefined, number>();
  for (const label of [...parts.values()].flatMap((rows) => rows.map((row) => row.peek('label'))))
    counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].every((count) => count > 1);
}

/** Gives categories without a row of their own the sums of their parts, if those may be added up. */
function fillParents(made: readonly Record<string, unknown>[], tops: Levels['tops'], mayAdd: boolean): void {
  made.forEach((one, i) => {
    const { categories } = one;
    if (mayAdd && typeof tops[i] === 'string' && Array.isArray(categories)) one['value'] = sumOfParts(categories);
  });
}

/** The earlier figure of a total as a note, since a total has none in a document: "Total, 2022: £14.3m". */
function earlierTotalOf(total: Row, { previous }: ShownColumns, unit: string | undefined): readonly string[] {
  const text = previous && textOfFigure(total, previous.column);
  if (!text) return [];
  const time = columnPeriod(previous) ?? previous.header;
  // A month or a day is named as its column names it.
  const name = [total.peek('label'), time.includes('-') ? previous.header : time].filter(Boolean).join(', ');
  return [`${name}: ${withUnit(text, previous.unit ?? unit)}`];
}

/** Forms that draw the change between two times. */
const COMPARING = ['arrows', 'changes'];

/** The heads of two columns as a note, if they name figures of different kinds: "LFI 2024 → PLF 2025". */
const basesOf = ({ shown, previous }: ShownColumns): readonly string[] =>
  shown?.period && previous?.period && shown.name && previous.name && shown.name !== previous.name
    ? [`${previous.header} → ${shown.header}`]
    : [];

/** The remarks of a document: what its two columns are, the month or quarter that is shown if the second line is another, and more. */
function remarksOf(columns: ShownColumns, { hasSubtitle }: Records, more: readonly string[]): readonly string[] {
  const { part } = columns.shown ?? {};
  return [...basesOf(columns), ...(part && hasSubtitle ? [part.name] : []), ...more];
}

/** The number of a figure. NaN if it has none. */
const numberOf = (value: unknown): number => figureOf({ value })?.quantity.value ?? NaN;

/** The total and the rows below it. A row without the name of a total is none if a part is larger, such as "Majority" below votes. Averages may be smaller. */
function withTotal(
  { sum, below }: Pick<ReturnType<typeof splitTotal>, 'sum' | 'below'>,
  parts: readonly Readonly<Record<string, unknown>>[],
  shown: FigureColumn | undefined,
): Pick<ReturnType<typeof splitTotal>, 'sum' | 'below'> {
  if (!sum || !shown || totalName(nameOfRow(sum)) || kindOf(shown).kind) return { sum, below };
  const value = sum.entryFor('', shown.column).figure('value', 'total');
  const isLevel = shown.unit === '%' || !!figureOf({ value })?.stated.percent;
  const isSmaller = parts.some((part) => numberOf(part['value']) > numberOf(value));
  return !isLevel && isSmaller ? { sum: undefined, below: [sum, ...below] } : { sum, below };
}

/** The total of the rows, or that they are parts of a whole: another column has the shares of their figures, which the chart computes itself. */
function wholeOf({ shares, rows }: Sheet, shown: FigureColumn | undefined, sum: Row | undefined) {
  const found = shares.filter(({ of, isOfRows }) => isOfRows && of === shown?.column);
  for (const { column } of found) rows[0]?.peek(column);
  const precision = shareDecimalsIn(found[0], rows);
  if (sum) return { total: sum.entryFor('', shown?.column).figure('value', 'total'), ...precision };
  return found.length ? { whole: true, ...precision } : {};
}

/** A total of which nobody reads that it is one, since its name is none of a total: "Net budget". Its name and figure are a note. */
const unlikeTotal = (sum: Row | undefined): readonly Row[] => (sum && !totalName(nameOfRow(sum)) ? [sum] : []);

/** The rows below a total as notes: "Requirement: 7,000". Two of them would give a total away, and so a part that is withheld. */
function belowTotal(
  rows: readonly Row[],
  categories: Categories,
  columns: ShownColumns & Pick<Sheet, 'figures'>,
  unit: string | undefined,
): readonly string[] {
  const { shown, figures } = columns;
  if (!shown || !rows.length || categories.counted.some(({ value }) => isHidden(value))) return [];
  return rows.flatMap((row) => {
    const [name, text] = [nameOfRow(row), textOfFigure(row, shown.column)];
    // A phrase without a figure, such as "Green gain from Labour", is a remark.
    const alone = /\p{L}\s+\p{L}/u.test(name) ? [name] : [];
    // A count of all answers has no per cent.
    const beside = figures.flatMap((one) => textOfFigure(row, one.column) || []);
    const others = beside.length ? [`${name}: ${beside.join(', ')}`] : alone;
    const now = text ? [`${name}: ${withUnit(text, shown.unit ?? unit)}`] : others;
    return [...now, ...earlierTotalOf(row, columns, unit)];
  });
}

/** Title of a chart from the header of its figures. The name of a column that was chosen of several says what is shown, whatever it is. */
function titleIn({ figures, sum }: Sheet, { shown, previous }: ShownColumns): string | undefined {
  if (!shown || sum || shown.part?.name === shown.header) return undefined;
  if (previous) return undatedTitle(shown);
  return figures.length > 1 ? shown.name || undefined : titleOf(shown.name);
}

/** The kind that the header of the figures names: averages and rates have no sum. */
const kindOf = (shown: FigureColumn | undefined): { readonly kind?: 'rate' } =>
  shown && isLevelHead(shown.name) ? { kind: 'rate' } : {};

/** The time of the figures that are shown. A year in the name of their only column is in the title. */
const timeIn = ({ shown, previous }: ShownColumns): ReturnType<typeof timeMembersOf> =>
  previous || shown?.until ? timeMembersOf(shown) : { period: shown?.period };

/** The name of the time of figures next to earlier ones, if they have no date: "Endline", "Week 2". */
const timeNameOf = (columns: ShownColumns): string | undefined =>
  endNames(columns)?.[1] ?? (columns.previous && columns.shown?.part?.name);

/** The sheet of a breakdown, in steps: its rows have parents unless they are more than these. */
function* sheetOf(records: Records): Steps<Sheet> {
  const nested = records.sheet('label', 'value', 'previous', 'polarity', 'parent');
  yield;
  return areMoreThanWholes(nested) ? records.sheet('label', 'value', 'previous', 'polarity') : nested;
}

/** The name of rows without one next to a time, which are the whole of the others. */
const wholeName = ({ title }: Records, { header, rows }: Sheet): string | undefined =>
  header('period') !== undefined && areWholes(rows) ? title : undefined;

/** The document of a sheet whose columns are categories or groups. Undefined of any other. */
function* documentOfColumns(records: Records, sheet: Sheet): Steps<unknown> {
  if (sheet.hundredths.length) return yield* groupsIn(sheet.hundredths, sheet, records);
  const answers = answerColumns(records, sheet);
  if (answers.length) return yield* groupsIn(answers, sheet, records);
  const sexes = sexColumns(sheet);
  if (sexes.length) return yield* groupsOfSexes(sexes, sheet, records);
  const together = columnsTogether(records, sheet);
  if (together.length) return yield* groupsIn(together, sheet, records);
  return groupsOfPeriods(records, sheet) ?? categoriesOfOnly(records, sheet);
}

/** The categories or groups of some levels, each with its parts. */
function* madeOf({ tops, parts: all }: Levels, categories: Categories, areGroups: boolean): Steps<Made[]> {
  const parts = new Map(all);
  const counter = new StepCounter();
  const made: Made[] = [];
  for (const top of tops) {
    if (counter.beginsStep()) yield;
    const at = `/${areGroups ? 'groups' : 'categories'}/${made.length}`;
    const one: Made =
      typeof top !== 'string' ? categories.of(top, at) : areGroups ? { label: top } : { label: top, value: null };
    const label = one['label'] as string | undefined;
    const inner = parts.get(label);
    const partOf = (row: Row, j: number): Made => categories.of(row, `${at}/categories/${j}`);
    if (inner) one['categories'] = yield* madeInSteps(inner, partOf, counter);
    // If two rows have the same name, the parts belong to the first.
    parts.delete(label);
    made.push(one);
  }
  return made;
}

/**
 * A `BreakdownData` of records. Each row is a category, or a part of the category named in its column `parent`. A parent without a row
 * of its own is the sum of its parts, if they may be added up, or else a category without a figure; if its column is named "Group" and the same categories are in several, it is a group, and so is the first
 * of two columns of texts if each text of the second is in several. Per cents in several columns that add up to about 100 in each row are the
 * categories of groups, one for each row. The columns of an only row, or of the latest of rows with one name, are the categories. A first or last
 * row named "Total" is the total. Of rows of two periods, or of two columns of different times, the earlier are the previous figures; of more, the
 * latest are taken. Columns: label, value, previous, status, period, parent, rest, unit, source, note, annotation, href, polarity. Never throws.
 */
export function* toDocument(records: Records): Steps<unknown> {
  const written = yield* sheetOf(records);
  yield;
  const sharesOf = sharesIn(written, records.form);
  const sheet = withSharesShown(written, sharesOf);
  yield;
  const ofColumns = yield* documentOfColumns(records, sheet);
  if (ofColumns) return ofColumns;
  yield;
  const { rows: all, earlier } = rowsWithEarlier(sheet);
  const columns = (COMPARING.includes(records.form ?? '') && endColumns(sheet)) || shownColumns(sheet);
  const { shown } = columns;
  const kept = withoutCrossedTotals(all, sheet, shown, records.form);
  const { rows, leads } = splitLead(withVotersLast(kept), shown?.column);
  const rowShares = sheet.shares.find(({ of, isOfRows }) => isOfRows && of === shown?.column)?.column;
  const split = splitTotal(rows, sheet.foot, shown?.column, rowShares);
  const { members } = split;
  yield;
  const levels = levelsOf(members);
  const shares = sharesOf(shown);
  const categories = new Categories(columns, earlier, {
    only: nameOfOnly(records, { ...sheet, rows }),
    whole: wholeName(records, sheet),
    rating: sheet.rating,
    shares,
  });
  const isGrouped = areGroups(sheet, levels);
  const made = yield* madeOf(levels, categories, isGrouped);
  yield;
  const voters = takeVoters(levels.tops, made, categories.counted);
  const { sum, below } = withTotal(split, categories.counted, shown);
  if (!isGrouped) fillParents(made, levels.tops, areAmounts(records, shown, !!sum));
  const { title, notes = [], ...others } = records.head;
  const remarks = remarksOf(columns, records, [
    ...(sum ? earlierTotalOf(sum, columns, records.unit) : []),
    ...belowTotal(
      [...unlikeTotal(sum), ...below, ...leads, ...voters],
      categories,
      { ...columns, figures: sheet.figures },
      records.unit,
    ),
    ...noteOnShares(sheet, shares),
    ...targetsIn(sheet, members, shown?.unit ?? records.unit),
  ]);
  const head = {
    ...others,
    title: title ?? (records.title === undefined ? titleIn(sheet, columns) : undefined),
    subtitle: subtitleIn(records, sheet, columns, categories.counted),
    notes: remarks.length ? [...notes, ...remarks] : records.head.notes,
    ...(records.kind === undefined && kindOf(shown)),
    ...timeIn(columns),
    timeLabel: timeNameOf(columns),
    ...(isGrouped ? {} : wholeOf(sheet, shown, sum)),
  };
  const annotations = annotatedRows(rows, (row) =>
    isGrouped ? { category: parentOf(row), series: row.peek('label') } : { category: row.peek('label') },
  );
  const document = { ...head, ...annotations, ...(isGrouped ? { groups: made } : { categories: made }) };
  return hoistShared(document, categories.counted, ['unit', 'period', 'source', 'polarity']);
}
