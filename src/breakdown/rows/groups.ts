import { readStage } from '../../written/stages.js';
import { haveOneUnit } from '../../rows/one-unit.js';
import { isNoSum } from '../../rows/body/row-sums.js';
import { annotatedRows, hoistShared, type FigureColumn, type Records, type Row, type Sheet } from '../../rows/rows.js';
import { inPeriodOrder, sortablePeriod } from '../../written/sortable-period.js';
import { isLaterColumn } from '../../rows/later-column.js';
import { grouped } from '../../statistics/grouped.js';
import { comparePeriods, type Period } from '../../statistics/period.js';
import { latestRows } from '../../rows/latest-rows.js';
import { comparedColumns } from './compared-columns.js';
import { areOfOne, namedAfter, namedPeriod } from './only-row.js';
import { isNamedIn } from '../../rows/columns/meant-column.js';
import { tidy } from '../../written/numeral.js';
import { areBands, isBand } from '../../written/ordinal-labels.js';
import { answersIn } from './answers.js';
import { withUnit } from '../../rows/figure-with-unit.js';
import { targetsIn, textOfFigure } from '../../rows/target-notes.js';
import { undated } from '../../rows/names/column-names.js';
import { datedName } from '../../rows/names/dated-name.js';
import { isOtherSexName, isSexOrAllName } from '../../rows/names/sex-name.js';
import { isSampleName } from '../../rows/names/subject-name.js';
import { isGroupForm, isPartForm } from '../data/kinds-of-forms.js';
import { restName } from '../../contract/rest-name.js';
import { parentOf } from '../../rows/row-names.js';
import type { Steps } from '../../contract/steps.js';
import { madeInSteps } from '../../contract/made-in-steps.js';
import { nameOfRow, splitTotal } from './total.js';
import { isInvalid } from './voters.js';

/** The categories of rows, in a group at a JSON Pointer: each has its name and its figure in a column. */
const categoriesOf = (rows: readonly Row[], pointer: string, { column, unit }: FigureColumn) =>
  rows.map((row, j) => {
    const entry = row.entryFor(`${pointer}/categories/${j}`, column);
    return {
      label: entry.text('label'),
      value: entry.figure('value'),
      ...entry.context,
      unit: entry.context.unit ?? unit,
    };
  });

/** The categories of all groups. */
const categoriesIn = (groups: readonly { readonly categories: readonly Record<string, unknown>[] }[]) =>
  groups.flatMap(({ categories }) => categories);

/** The sum of a column. NaN if a row has no number in it. */
const sumAt = (rows: readonly Row[], column: number): number =>
  rows.reduce((sum, row) => sum + row.numberAt(column), 0);

/** True if a row has per cents, or figures that are not the sums of those of others, apart from their rounding: those of all who were asked. */
const isOfAll = (total: Row, rows: readonly Row[], columns: readonly FigureColumn[]): boolean =>
  columns.some(({ column, unit }) => {
    const isShare = unit === '%' || total.textAt(column).includes('%');
    return isShare || isNoSum(total.numberAt(column), sumAt(rows, column));
  });

/** The rows that are groups, and the sums of these as a note: "Total: For 250, Against 35", with that of all before it if they have one. A total of per cents or means is a group like the others. */
function withoutSums(
  rows: readonly Row[],
  { foot, skipSum, sum: all }: Pick<Sheet, 'foot' | 'skipSum' | 'sum'>,
  columns: readonly FigureColumn[],
): { readonly members: readonly Row[]; readonly sums: readonly string[] } {
  const split = splitTotal(rows, foot);
  // "All schools" is a sum if its figures are.
  const sum = split.sum ?? splitTotal(rows, [], columns[0]?.column).sum;
  const members = split.members.filter((row) => row !== sum);
  if (!sum) return { members, sums: [] };
  if (isOfAll(sum, members, columns)) return { members: rows.includes(sum) ? rows : [...rows, sum], sums: [] };
  // A figure that is withheld could be told from them.
  const isComplete = members.every((row) => columns.every(({ column }) => !isNaN(row.numberAt(column))));
  if (!isComplete) {
    skipSum(nameOfRow(sum));
    return { members, sums: [] };
  }
  const textIn = ({ column, unit }: FigureColumn): string => withUnit(textOfFigure(sum, column) ?? '', unit);
  const texts = columns.map((one) => `${one.name || one.header} ${textIn(one)}`).join(', ');
  const whole = all && textIn(all);
  return { members, sums: [`${nameOfRow(sum)}: ${whole ? `${whole} (${texts})` : texts}`] };
}

/** A document of groups: each row is a group, the columns are its categories, and a column of their sums has the totals. Of rows of one name the groups are their times; of others at several times, the latest are taken. */
export function* groupsIn(columns: readonly FigureColumn[], sheet: Sheet, records: Records): Steps<unknown> {
  const { figures, skip, sum } = sheet;
  const isOfOne = sheet.header('period') !== undefined && areOfOne(sheet);
  const { members, sums } = withoutSums(isOfOne ? sheet.rows : latestRows(sheet), sheet, columns);
  const periodOf = (row: Row): Period | undefined => sortablePeriod(row.peek('period'));
  const rows = inPeriodOrder(members, isOfOne ? periodOf : namedPeriod) ?? members;
  const [time, ...otherTimes] = new Set(columns.map(({ period }) => period));
  // Counts next to per cents have a sum of their own.
  const isOwnSum = !!sum && !columns.some(({ unit }) => unit === '%' && sum.unit !== '%');
  const groups = yield* madeInSteps(rows, (row, i) => {
    const entry = row.entryFor(`/groups/${i}`);
    const categories = columns.map(({ column, name, header, unit }, j) => {
      const value = row.entryFor(`/groups/${i}/categories/${j}`, column).figure('value');
      // Columns of one name may differ by their times.
      return { label: (!otherTimes.length && name) || header, value, unit, note: row.remarkAt(column) };
    });
    const total = isOwnSum ? row.entryFor(`/groups/${i}`, sum.column).figure('value', 'total') : undefined;
    const name = entry.text(isOfOne ? 'period' : 'label');
    // The answers to one question, of several groups.
    const label = parentOf(row) ? [name, parentOf(row)].filter(Boolean).join(', ') : name;
    return { label, ...entry.context, ...(total !== undefined && { total }), categories };
  });
  const unread = figures.filter(({ column }) => !columns.some((one) => one.column === column));
  skip(sum && !isOwnSum ? [...unread, sum] : unread, 'value');
  const annotations = annotatedRows(rows, (row) => ({ category: row.peek(isOfOne ? 'period' : 'label') }));
  // Columns of several times have none together.
  const isOfTimes = isOfOne || otherTimes.length > 0;
  const [period, ...others] = isOfTimes ? [] : new Set(rows.map((row) => row.peek('period') || time));
  const [one] = isOfOne ? rows : [];
  const named = { ...(period && !others.length && { period }), ...(one && namedAfter(one, records)) };
  const targets = targetsIn(sheet, members, columns[0]?.unit ?? records.unit);
  const notes = [...(records.head.notes ?? []), ...sums, ...targets];
  const head = { ...records.head, ...(notes.length && { notes }), ...named };
  return hoistShared({ ...head, ...annotations, groups }, categoriesIn(groups), ['unit']);
}

/** The columns that are the categories of groups, one for each row: of a form that draws groups, several columns of figures that are not of times. Bars next to each other may be of times alone. */
function categoryColumns({ form }: Records, { figures, value, previous, rows }: Sheet): readonly FigureColumn[] {
  const areApart = isGroupForm(form ?? '') && !value && !previous && !rows.some(parentOf);
  const timed = figures.filter(({ period }) => period !== undefined);
  const areAlike = !timed.length || (form === 'grouped' && timed.length === figures.length);
  return areApart && figures.length > 1 && areAlike ? figures : [];
}

/** True for two names and more that differ by one number alone, which is no year: "1st dose, 2nd dose", "Round 1, Round 2". */
function areNumbered(names: readonly string[]): boolean {
  if (names.some(datedName)) return false;
  const numberless = names.map((name) => tidy(name).replace(/\d[\d.,]*(?:st|nd|rd|th)?/i, '#'));
  return names.length > 1 && numberless.every((name) => name.includes('#') && name === numberless[0]);
}

/** True for the name of a day of the week. */
const isWeekday = (name: string): boolean =>
  ['en', 'de', 'fr', 'es'].some((lang) => readStage(name, lang)?.kind === 'weekday');

/** Most rows that columns of bands or numbers are drawn together for. Of more, one column is drawn in the order of its figures, and folded. */
const MOST_TOGETHER = 40;

/** The columns that are the answers to the questions of the rows, as surveys and votes count them, "Yes, No, Don’t know", or all of them as bands or by numbers: "Under 18, 18–64, 65+, Unknown", "1st dose, 2nd dose". Empty if there are none, and of bands and numbers if the title names one column, or the form is one of one whole. */
export function answerColumns(
  { form = '' }: Pick<Records, 'form'>,
  { figures, value, previous, rows, meant }: Sheet,
): readonly FigureColumn[] {
  if (value || previous || rows.length < 2) return [];
  const counts = figures.filter(({ unit, name }) => unit !== '%' && !isSampleName(name));
  const names = counts.map(({ name }) => name);
  const answers = answersIn(names);
  if (answers.length) return counts.filter(({ name }) => answers.includes(name) || isInvalid(name));
  if (rows.some(parentOf)) return [];
  // Of times the latest is shown; the days of a week are shown together.
  const weekdays = counts.filter(({ header }) => isWeekday(header));
  if (weekdays.length > 2 && !isPartForm(form) && rows.length <= MOST_TOGETHER) return weekdays;
  const isOneTime = counts.every(({ period, part }) => !part && period === counts[0]?.period);
  if (!isOneTime || !haveOneUnit(counts) || meant || isPartForm(form) || rows.length > MOST_TOGETHER) return [];
  // "Median age" after bands is none of them.
  if (areBands(names)) return counts.filter(({ name }) => isBand(name) || restName(name));
  return areNumbered(names) ? counts : [];
}

/** Rows by the text of their period; those without one by an empty text. */
const byPeriod = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  grouped(rows, (row) => row.peek('period') ?? '');

/** True if rows are of several periods, each name stands once in a period, and at least one period has several names. */
function areSets(periods: ReadonlyMap<string, readonly Row[]>): boolean {
  const sets = [...periods.values()];
  const isSet = (rows: readonly Row[]): boolean => new Set(rows.map((row) => row.peek('label'))).size === rows.length;
  return sets.length > 1 && !periods.has('') && sets.every(isSet) && sets.some((rows) => rows.length > 1);
}

/** A document with a group for each period of the rows, if the form draws groups and each name stands once in each of several periods. Undefined otherwise. */
export function groupsOfPeriods(records: Records, sheet: Sheet): unknown {
  const { rows, value, figures, skip, header } = sheet;
  const shown = value ?? figures[0];
  if (!isGroupForm(records.form ?? '') || !shown || header('period') === undefined || rows.some(parentOf))
    return undefined;
  const periods = byPeriod(rows);
  if (!areSets(periods)) return undefined;
  const unread = figures.filter(({ column }) => column !== shown.column);
  skip(unread, 'value', shown);
  const groups = [...periods]
    .sort(([a], [b]) => compareWritten(a, b))
    .map(([period, members], i) => ({
      label: period,
      categories: categoriesOf(members, `/groups/${i}`, shown),
    }));
  return hoistShared({ ...records.head, groups }, categoriesIn(groups), ['unit', 'source']);
}

/** The order of two periods in the form of the contract. One that is none keeps its place. */
function compareWritten(a: string, b: string): number {
  const [first, second] = [sortablePeriod(a), sortablePeriod(b)];
  return first && second ? comparePeriods(first, second) : 0;
}

/** The columns for each sex: all columns of figures but those of per cents, each named for a sex. Of rows with parts or below a total, and next to a column of the value or of their sum, there are none. */
export function sexColumns({ figures, value, previous, sum, rows, foot }: Sheet): readonly FigureColumn[] {
  // Columns of one year alone keep it in their names.
  const sexes = figures.filter(({ name }) => isSexOrAllName(undated(name)));
  const others = figures.filter(({ name }) => isOtherSexName(undated(name)));
  const named = sexes.length > 1 ? [...sexes, ...others] : [];
  const isShare = ({ unit }: FigureColumn): boolean => unit === '%' && named.every((one) => one.unit !== unit);
  const areGroupsOnly = named.length > 1 && figures.every((one) => named.includes(one) || isShare(one));
  const areOfOneYear = new Set(named.map(({ name }) => datedName(name)?.year)).size === 1;
  const isPlain =
    areOfOneYear && !value && !previous && !sum && !rows.some(parentOf) && !splitTotal(rows, foot).below.length;
  if (!areGroupsOnly || !isPlain) return [];
  const latest = named.reduce((best, one) => (isLaterColumn(one, best) ? one : best));
  return named.filter(({ period }) => period === latest.period);
}

/** Most rows that are groups of columns for each sex. Of more, such as the ages of a population, each column is a group. */
const MOST_COMPARED = 12;

/** True if each column has per cents that add up to about 100, as those of women and of men who gave each answer: each is a whole. */
const areWholeColumns = (columns: readonly FigureColumn[], rows: readonly Row[]): boolean =>
  columns.every(({ column, unit }) => {
    const areShares = unit === '%' || rows.every((row) => row.textAt(column).includes('%'));
    return areShares && Math.abs(sumAt(rows, column) - 100) <= 1;
  });

/** A document of columns for each sex: a group for each row, in which they are next to each other. A group for each column if the column is a whole, has a sum, or is long. */
export function* groupsOfSexes(columns: readonly FigureColumn[], sheet: Sheet, records: Records): Steps<unknown> {
  const earlier = sheet.figures.filter((one) => !columns.includes(one) && one.period !== undefined);
  // Their periods are reported, and so their columns are not.
  for (const { column } of earlier) sheet.rows[0]?.peek(column);
  const periods = earlier.flatMap(({ period }) => period ?? []);
  if (periods.length) sheet.skipRows('latest', [...new Set(periods)], columns[0]?.period ?? '');
  const { members: rows, sum } = splitTotal(sheet.rows, sheet.foot);
  const hasSum = sum && !isOfAll(sum, rows, columns);
  if (!hasSum && rows.length <= MOST_COMPARED && !areWholeColumns(columns, rows))
    return yield* groupsIn(
      columns,
      { ...sheet, figures: sheet.figures.filter((one) => !earlier.includes(one)) },
      records,
    );
  const groups = columns.map((column, i) => ({
    label: column.name,
    total: sum?.entryFor(`/groups/${i}`, column.column).figure('value', 'total'),
    categories: categoriesOf(rows, `/groups/${i}`, column),
  }));
  return hoistShared({ ...records.head, period: columns[0]?.period, groups }, categoriesIn(groups), ['unit', 'source']);
}

/** Most columns whose sum stands in another that are drawn as its parts. */
const MOST_PARTS = 8;

/** The columns of the parts of a sum in another, if the title names none of them: the votes for each candidate next to "Total". Empty of times and of two sexes, of many rows or columns, and next to a total of the rows that is not their sum. */
function summedColumns(
  { form = '', title = '' }: Pick<Records, 'form' | 'title'>,
  { figures, value, previous, sum, rows, meant, foot }: Sheet,
): readonly FigureColumn[] {
  // Rows that are ranked by gold medals have the others as well.
  const isNamed = meant !== undefined && isNamedIn(title, meant.name);
  if (!sum || value || previous || isNamed || isPartForm(form)) return [];
  // Of boys and girls the sum is meant.
  if (figures.length < 3 && figures.every(({ name }) => isSexOrAllName(undated(name)))) return [];
  const areFew = figures.length > 1 && figures.length <= MOST_PARTS && rows.length > 1 && rows.length <= MOST_TOGETHER;
  const areTimes = [...figures, sum].some(({ period, part, time }) => period ?? part ?? time);
  const isOneUnit = haveOneUnit(figures);
  const { members, sum: last } = splitTotal(rows, foot);
  const isOther = !!last && isOfAll(last, members, [...figures, sum]);
  return areFew && !areTimes && isOneUnit && !isOther && !rows.some(parentOf) ? figures : [];
}

/** The columns that are drawn together in each row: parts of a sum in another column, figures that can be compared, or all of a form that draws groups. Empty if there are none. */
export function columnsTogether(records: Records, sheet: Sheet): readonly FigureColumn[] {
  const found = [...summedColumns(records, sheet), ...comparedColumns(records, sheet)];
  return found.length ? found : categoryColumns(records, sheet);
}
