import { UNDATED } from '../../contract/observation.js';
import type { UnitInput } from '../../contract/unit.js';
import { onlyName, secondLine } from '../../rows/chosen-name.js';
import { readRowName } from '../../rows/columns/row-name.js';
import { isLevelHead } from '../../rows/names/level-head.js';
import { areWholes, seriesName } from '../../rows/row-names.js';
import { withUnit } from '../../rows/figure-with-unit.js';
import { isAmountName, isNameOf } from '../../rows/names/column-names.js';
import { timedName } from '../../rows/names/dated-name.js';
import { isNameBefore, timeAfterName } from '../../rows/names/end-names.js';
import { isPlannedName } from '../../rows/names/planned-name.js';
import { annotatedRows, type Entry, type FigureColumn, type Records, type Row, type Sheet } from '../../rows/rows.js';
import { ratingIn } from '../../rows/names/rating.js';
import {
  columnPeriod,
  timeMembersOf,
  shownColumns,
  earlierTimeOf,
  titleOf,
  undatedTitle,
} from '../../rows/shown-column.js';
import { isHidden, unitIn, yearOfTarget, targetYearIn, textOfFigure, withoutTarget } from '../../rows/target-notes.js';
import { comparePeriods } from '../../statistics/period.js';
import { factsOf, rowsOfDays, type Facts } from '../../rows/other-figures.js';
import { nameOf } from '../../written/name.js';
import { sortablePeriod } from '../../written/sortable-period.js';
import { isSumOfTimes } from '../../written/all-name.js';
import { isSumName, totalName } from '../../written/total-name.js';
import { columnsOf } from './row-columns.js';

/** By how much rounded parts may miss their total, as a share of it. */
const ROUNDING = 0.005;

/** The row that a figure shows, and that of its target: "Goal" next to "Raised". */
export interface NamedRow {
  readonly row: Row;
  readonly target?: Row | undefined;
  /** That of the same figure at a time before: "Turnout 2021" next to "Turnout". */
  readonly previous?: Row | undefined;
  /** Facts about the figure, in other rows. */
  readonly facts?: Facts | undefined;
}

/** True for rows with a column of names, which may be that of series. */
export const hasNames = ({ header }: Pick<Sheet, 'header'>): boolean =>
  header('label') !== undefined || header('series') !== undefined;

/** The first row of which the name may be that of a total and the figure adds up the rows above it: "Team total", "Total income" of a table in sections. */
function totalOfOthers(rows: readonly Row[], shown: FigureColumn | undefined): Row | undefined {
  if (!shown) return undefined;
  let [sum, count] = [0, 0];
  for (const row of rows) {
    const figure = row.numberAt(shown.column);
    if (count > 1 && totalName(seriesName(row) ?? '') && Math.abs(sum - figure) <= Math.abs(figure) * ROUNDING)
      return row;
    sum += figure;
    count += 1;
  }
  return undefined;
}

/** Names of the states of one account or stock, in English, German, French and Spanish: "Opening balance", "Endbestand". */
const STATES =
  /^(?:opening|closing|starting|(?:at )?(?:the )?(?:start|end)|(?:brought|carried) forward|anfangs|end|solde (?:initial|final)|saldo (?:inicial|final))(?!ow)[ \p{L}]*/iu;

/** The reason for which other rows than one are not shown: they have no sum if they are rates, averages or per cents, or the states of one stock. */
function reasonOf(names: readonly string[], rows: readonly Row[], shown: FigureColumn | undefined) {
  const { name = '', unit, column = -1 } = shown ?? {};
  const arePercents = typeof unit === 'string' && /^%|^out of /.test(unit);
  // Money and the number of those who gave it have no sum.
  const signs = new Set(rows.map((row) => /[%\p{Sc}]/u.exec(row.textAt(column))?.[0]));
  const areLevels =
    arePercents || signs.size > 1 || isLevelHead(name) || rows.every((row) => row.textAt(column).includes('%'));
  return areLevels || names.every((one) => STATES.test(one.trim())) ? 'one-level' : 'one-row';
}

/** The only row of what another names at a time before, in the same unit. */
function rowBefore(row: Row, rows: readonly Row[], shown: FigureColumn | undefined): Row | undefined {
  const [name, unit] = [seriesName(row) ?? '', unitIn(row.textAt(shown?.column ?? 'value'))];
  const [found, ...more] = rows.filter(
    (one) => isNameBefore(seriesName(one) ?? '', name) && unitIn(one.textAt(shown?.column ?? 'value')) === unit,
  );
  return more.length ? undefined : found;
}

/** Of rows that are figures with names the one that is shown: their total, or else the first. The others are reported. Undefined if rows are periods. */
export function namedRow(sheet: Sheet): NamedRow | undefined {
  const { rows, foot, header, skipRows } = sheet;
  const [first, second] = rows;
  if (!first) return undefined;
  if (!second) return { row: first };
  if (header('period') !== undefined || !hasNames(sheet)) return undefined;
  const nameIn = (row: Row): string => seriesName(row) ?? '';
  const { shown } = shownColumns({ ...sheet, skip: () => undefined });
  const dated = rowsOfDays(rows, shown?.column);
  const figures = rows.filter((row) => !dated.includes(row));
  const aimed = withoutTarget({ rows: figures.length ? figures : rows, foot: [], header }, shown);
  const leading = aimed.rows.find((one) => !isPlannedName(nameOf(nameIn(one)))) ?? aimed.rows[0] ?? first;
  const row =
    [...foot, ...aimed.rows].find((one) => isSumName(nameIn(one))) ?? totalOfOthers(aimed.rows, shown) ?? leading;
  const isAimed = !aimed.aiming.size || aimed.aiming.has(row);
  const target = isAimed ? aimed.target : undefined;
  const previous = rowBefore(row, rows, shown);
  const others = rows.filter((one) => ![row, target, previous].includes(one));
  const alike = others.filter((one) => !dated.includes(one));
  const all = factsOf(row, others, shown?.column, sheet);
  const facts = all ?? factsOf(row, dated, shown?.column, sheet);
  const skipped = facts && facts !== all ? alike : others;
  const names = skipped.map(nameIn);
  if (skipped.length && !all) skipRows(reasonOf([nameIn(row), ...names], rows, shown), names, nameIn(row));
  return { row, target, previous, facts };
}

/** The rows of a sheet without the totals of its periods, which are no later periods. The totals are reported. All rows if one or none is left. */
function withoutTotals({ rows, skipRows }: Sheet): readonly Row[] {
  const periodIn = (row: Row): string => row.peek('period') ?? '';
  const isTotal = (row: Row): boolean => isSumOfTimes(periodIn(row)) || totalName(periodIn(row)) === 'phrase';
  const parts = rows.filter((row) => !isTotal(row));
  if (parts.length < 2 || parts.length === rows.length) return rows;
  const totals = rows.filter(isTotal);
  skipRows('one-row', totals.map(periodIn), parts.at(-1)?.peek('period') ?? '');
  return parts;
}

/** True if each row has a period of its own and, where a name stands in several, these go forward or back in time, or one is none. */
function areOfOne(rows: readonly Row[]): boolean {
  const isEach = (textOf: (row: Row) => string | undefined): boolean => new Set(rows.map(textOf)).size === rows.length;
  const arePeriods = isEach((row) => row.peek('period'));
  // Names that stay without effect are not drawn.
  const nameIn = (row: Row): string => row.textAt('series') || row.textAt('label');
  if (!arePeriods || isEach(nameIn)) return arePeriods;
  const texts = rows.map((row) => row.peek('period'));
  const periods = texts.map((text) => sortablePeriod(text));
  const steps = periods.slice(1).map((one, i) => {
    const before = periods[i];
    return one && before ? Math.sign(comparePeriods(one, before)) : 0;
  });
  return periods.includes(undefined) || !(steps.includes(1) && steps.includes(-1));
}

/** Of rows of several names in the same periods those of their total, or else of the first; the others are reported. All rows if each has its own period. */
export function rowsOfOne(sheet: Sheet): readonly Row[] {
  const { skipRows } = sheet;
  const rows = withoutTotals(sheet);
  if (!hasNames(sheet) || (areOfOne(rows) && !sheet.areOwned)) return rows;
  const names = [...new Set(rows.map((row) => seriesName(row) ?? ''))];
  const [first = '', ...more] = names;
  if (!more.length) return rows;
  const hasWhole = areWholes(rows);
  const shown = names.find((name) => (hasWhole && name === '') || isSumName(name)) ?? first;
  const others = names.filter((name) => name !== shown);
  const { shown: column } = shownColumns({ ...sheet, skip: () => undefined });
  skipRows(reasonOf([shown, ...others], rows, column), others, shown);
  return rows.filter((row) => (seriesName(row) ?? '') === shown);
}

/** Figures of times that nobody knows as a note: "Q1: 300, Q2: 200". */
function undatedNotes(row: Row, columns: readonly FigureColumn[], unit: UnitInput | undefined): readonly string[] {
  const written = columns.flatMap((column) => {
    const text = textOfFigure(row, column.column);
    return text && !isHidden(text)
      ? [`${column.part?.name ?? column.header}: ${withUnit(text, column.unit ?? unit)}`]
      : [];
  });
  return written.length ? [written.join(', ')] : [];
}

/** True if the name of a row says more than the title of its chart. */
export const isOwnName = (name: string, title: string, isOfSeveral = false): boolean =>
  name !== '' && !isSumName(name) && (isOfSeveral || !isNameOf('value', name)) && !nameOf(title).includes(nameOf(name));

/** The name of the column that is shown, if others are not and the title says less: "Seats" of "Labour", next to "Votes". Empty otherwise. */
function columnName(title: string, shown: FigureColumn | undefined, { figures, value }: Sheet): string {
  const name = titleOf(shown?.name ?? '') ?? '';
  const others = figures.filter(({ column, isBlank, name }) => column !== shown?.column && !isBlank && titleOf(name));
  const isOnly = !others.length || shown?.column === value?.column || shown?.period !== undefined;
  return isOnly || isAmountName(nameOf(name)) || nameOf(title).includes(nameOf(name)) ? '' : name;
}

/** The title, which may be the name of the row, and the second line: the name of the row or of its column, and its month, if nobody names the year. */
function titlesOf(row: Row, sheet: Sheet, records: Records, shown: FigureColumn | undefined) {
  const { head, title, hasSubtitle } = records;
  const name = seriesName(row) ?? '';
  const isBelow = title !== undefined && isOwnName(name, title);
  const column = columnName(title ?? (name || ((shown && undatedTitle(shown)) ?? '')), shown, sheet);
  const only = column || hasSubtitle ? '' : onlyName(sheet, shown, records);
  const second = [isBelow ? name : '', column || only, shown?.part?.name ?? ''].filter(Boolean).join(', ');
  const line = second && secondLine(records, second);
  return {
    title: head.title ?? (title === undefined ? (seriesName(row) ?? (shown && undatedTitle(shown))) : undefined),
    ...(line && { subtitle: line }),
  };
}

/** Heads of the figure before, whatever its time: the sentence has these words of its own. */
const FIGURE_BEFORE = /^previous(?: value)?$/;

/** Maker of the earlier figures of a row. */
const earlierIn =
  (row: Row, shown: FigureColumn | undefined) =>
  (column: FigureColumn, pointer: string): Readonly<Record<string, unknown>> => {
    const value = row.entryFor(pointer, shown?.column, column.column).figure('previous', 'value');
    const isNamed = row.peek('period') === undefined || !FIGURE_BEFORE.test(nameOf(column.header));
    const time = earlierTimeOf(column);
    const hasTime = row.peek('period') !== undefined || !shown || columnPeriod(shown) !== undefined;
    const isName = 'period' in time && !hasTime && isNameBefore(column.header, shown.header);
    return { period: UNDATED, ...(isName ? { label: time.period } : isNamed && time), value };
  };

/** The figures of a row that its own is compared with or that are its trend, and those that are a note. */
function historyOf(
  { row, target, previous: before, facts }: NamedRow,
  sheet: Sheet,
  { head }: Records,
  columns: ReturnType<typeof columnsOf>,
) {
  const { shown, compared, trend, undated, others } = columns;
  const read = earlierIn(row, shown);
  const isList = compared.length + (before ? 1 : 0) > 1;
  const previous = compared
    .map((column, i) => read(column, isList ? `/previous/${i}` : '/previous'))
    .filter(({ value }) => (value ?? undefined) !== undefined);
  if (before) {
    const value = before.entryFor('/previous', shown?.column).figure('value', 'previous');
    const name = seriesName(before) ?? '';
    // Without the time of the figure itself, that of an earlier one is a name.
    const label = timedName(name, undefined)?.period ?? timeAfterName(name)?.time ?? name;
    previous.push({ period: UNDATED, label, value });
  }
  const observations = trend.map((column, i) => read(column, `/observations/${i}`));
  const due = [...targetYearIn(sheet), ...yearOfTarget(target)];
  const notes = [
    ...(head.notes ?? []),
    ...undatedNotes(row, undated, head.unit),
    ...others,
    ...(facts?.notes ?? []),
    ...due,
  ];
  return {
    ...(notes.length && { notes }),
    ...(previous.length && { previous: isList ? previous : previous[0] }),
    ...(observations.length && { observations }),
  };
}

/** The figure of the row of a target. Undefined if there is none. */
const aimIn = (target: Row | undefined, shown: FigureColumn | undefined) =>
  target?.entryFor('', shown?.column).figure('value', 'target') ?? undefined;

/** A target with the time by which it is to be reached, if its row has one: "31 December 2025" below "Deadline". */
export const withDue = <Aim>(target: Aim, due: string | undefined) =>
  target === undefined || due === undefined ? target : { value: target, period: due };

/** The figure of a row. Next to a target alone nobody has given one. */
const figureOf = (entry: Entry, { value, target }: Sheet, shown: FigureColumn | undefined) =>
  (shown ?? value) || !target ? entry.figure('value') : null;

/** The time of a row without a text of it: that in the head of its column, or in another row. */
const timeOfRow = (shown: FigureColumn | undefined, facts: Facts | undefined): string | undefined =>
  timeMembersOf(shown).period ?? facts?.period;

/** The document of a single row. The unit of its name is that of the figure, if nothing else states one. */
export function ofOneRow(own: NamedRow, sheet: Sheet, records: Records): Readonly<Record<string, unknown>> {
  const { row, target, facts } = own;
  const columns = columnsOf(sheet, row, records.period);
  const { shown } = columns;
  const { head } = records;
  const { title, ...second } = titlesOf(row, sheet, records, shown);
  const entry = row.entryFor('', shown?.column);
  const { context } = entry;
  const scope = timeMembersOf(shown);
  const isNamed = title === seriesName(row) && !context.unit && !shown?.unit && !head.unit;
  const named = isNamed && title !== undefined ? readRowName(title) : undefined;
  return {
    ...head,
    ...annotatedRows([row], (one) => ({ period: one.peek('period') })),
    title: named?.unit ? named.name : title,
    ...second,
    period: entry.text('period') ?? timeOfRow(shown, facts),
    value: figureOf(entry, sheet, shown),
    target: withDue(entry.figure('target') ?? aimIn(target, shown), entry.text('deadline')),
    baseline: entry.figure('baseline') ?? undefined,
    status: ratingIn(entry.text('assessment'), sheet.header('assessment')),
    asOf: entry.text('through') ?? scope.asOf,
    ...context,
    source: context.source ?? head.source,
    unit: context.unit ?? shown?.unit ?? named?.unit ?? head.unit,
    ...historyOf(own, sheet, records, columns),
  };
}
