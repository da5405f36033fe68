import { comparePeriods, type Period } from '../statistics/period.js';
import { isAmountName, isNameOf, isTotalOf, fieldNames, undated, type Field } from './names/column-names.js';
import { datedName } from './names/dated-name.js';
import { isMove } from './names/derived-name.js';
import { areNamesOfEnds, isNameBefore, LAST_WORDS, timeAfterName } from './names/end-names.js';
import { NOW, stateOfNow } from './names/now-name.js';
import { isPlannedName } from './names/planned-name.js';
import { isSampleName } from './names/subject-name.js';
import { isOtherAim, isTargetName } from './names/target-columns.js';
import { asWords, nameOf } from '../written/name.js';
import { isSumName } from '../written/total-name.js';
import { areParts } from './columns/period-head.js';
import { isNamedDerived } from './columns/derived-columns.js';
import { areBasesOfPeriods } from './names/basis.js';
import { sortablePeriod, sortableYear } from '../written/sortable-period.js';
import { readStage } from '../written/stages.js';
import { isLaterColumn } from './later-column.js';
import { withoutChanges } from './restated-changes.js';
import type { FigureColumn, Sheet } from './rows.js';
import { areOrdinals, unitOfColumn } from './unit-of-column.js';

/** True if columns of months, quarters or days of which nobody names the year go back in time, and the way back is the shorter one. "19 May, 12 May" do, and "Dec, Jan" do not. */
function areBackwards(figures: readonly FigureColumn[]): boolean {
  const places = figures.flatMap(({ part }) => (part ? [part.place] : []));
  const steps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
  const forward = steps.reduce((sum, step) => sum + (step < 0 ? step + 1 : step), 0);
  const back = steps.reduce((sum, step) => sum + (step > 0 ? 1 - step : -step), 0);
  return steps.some((step) => step < 0) && back < forward;
}

/** True if a column is of a later time than another: of a later period, or a later month, quarter or day of years that nobody names. */
function isAfter(one: FigureColumn, other: FigureColumn, figures: readonly FigureColumn[]): boolean {
  if (!one.part || !other.part) return isLaterColumn(one, other);
  return one.part.place !== other.part.place && one.column > other.column !== areBackwards(figures);
}

/** The length of a column’s period, by its form: `2021-00` of all months. */
const lengthOf = ({ period = '' }: FigureColumn): string => period.replace(/^\d{4}/, '').replace(/\d/g, '0');

/** The columns of the same figures at earlier times than that of a column: of its name, its unit and the length of its period. Empty of a sum, which is no later figure than its parts. */
export function earlierThan(
  shown: FigureColumn | undefined,
  { figures, sum, previous }: Sheet,
): readonly FigureColumn[] {
  if (!shown || shown.column === sum?.column) return [];
  const areBases = areBasesOfPeriods(figures);
  const stemOf = (one: FigureColumn): string => {
    if (areBases || one.part?.name === one.header) return '';
    return one.period === undefined ? undated(one.header) : nameOf(one.name);
  };
  const keyOf = (one: FigureColumn): string => JSON.stringify([stemOf(one), one.unit, lengthOf(one)]);
  const isSame = (one: FigureColumn): boolean => keyOf(one) === keyOf(shown);
  const earlier = figures.filter((one) => isSame(one) && isAfter(shown, one, figures));
  return previous ? [previous, ...earlier] : earlier;
}

/** Fewest columns of which the last may be their total, whatever they add up to. "Total" next to "Passed" is those who might have. */
const FEWEST_OF_TOTAL = 4;

/** The column of the latest period, or the first if none is later. Of several of that period it is the one named as their total: of "2024 Restricted" and "2024 Total" the second, and the last of "Existing, New, Left, Total". */
function latestOf(first: FigureColumn, others: readonly FigureColumn[]): FigureColumn {
  const latest = others.reduce((best, column) => (isAfter(column, best, [first, ...others]) ? column : best), first);
  const isTotal = ({ name, period }: FigureColumn): boolean => period === latest.period && isSumName(name);
  if (latest.period !== undefined) return others.find(isTotal) ?? latest;
  const last = others.at(-1);
  return last && others.length + 1 >= FEWEST_OF_TOTAL && isTotal(last) ? last : latest;
}

/** The columns in which a row has a figure, or all if none has. If some have the unit of the targets, only these: "Coverage" of 85% and not "Eligible" is what reaches 95%. */
function withFigures({ figures, target, rows }: Sheet): readonly FigureColumn[] {
  const found = figures.filter(({ isBlank }) => !isBlank);
  const aim = target && unitOfColumn(target, rows);
  const aiming = found.filter((one) => aim !== undefined && unitOfColumn(one, rows) === aim);
  return aiming.length ? aiming : found.length ? found : figures;
}

/** The columns whose figures differ from row to row, as the number of a constituency does not. If two or more of them have nothing but 0 and 1, for no and yes, only the others. All columns if no figures differ, or the rows are few. */
function differing(columns: readonly FigureColumn[], { rows }: Sheet): readonly FigureColumn[] {
  const found = columns.filter(({ column }) => new Set(rows.map((row) => row.textAt(column))).size > 1);
  const counted = found.filter(({ column }) => !rows.every((row) => /^[01]?$/.test(row.textAt(column).trim())));
  // A single column of 0 and 1 may be a count: "Killed".
  if (rows.length > 4 && counted.length && found.length - counted.length > 1) return counted;
  return rows.length > 2 && found.length ? found : columns;
}

/** Of several columns those that are not of a time before that of the target, if there are months or quarters whose year nobody names: "Q3", and not "2022/23 outturn", next to "2023/24 target". */
function upToDate(columns: readonly FigureColumn[], { target }: Sheet): readonly FigureColumn[] {
  const due = columns.some(({ part, period }) => part && !period) ? sortableYear(target?.header) : undefined;
  if (!due) return columns;
  return columns.filter(({ period }) => {
    const time = sortablePeriod(period);
    return !time || comparePeriods(time, due) >= 0;
  });
}

/** Of the columns next to a target that of what came: the total of it, or else the first. Undefined if none is named so. */
function cameIn(columns: readonly FigureColumn[]): FigureColumn | undefined {
  const came = columns.filter(({ name }) => isAmountName(nameOf(name)));
  return came.find(({ name }) => isTotalOf(nameOf(name))) ?? came[0];
}

/** The column of figures of a chart that shows one: `value`, or of several the sum of the others, the latest, the product of two, the one that the title, the unit or a rank means, or the first that is no plan. The others are reported, with `field` as what the page may name them. */
export function shownColumn(sheet: Sheet, field: Field = 'value'): FigureColumn | undefined {
  const { value, sum, meant, product } = sheet;
  const certain = value ?? yearBeside(sheet)?.[0];
  if (certain) return showing(sheet, field, certain).shown;
  // Next to a target, a threshold is no figure that anything has reached.
  const hasAims = sheet.target && sheet.isOfTargets;
  const found = withFigures(sheet).filter(({ name }) => !(hasAims && isOtherAim(nameOf(name))));
  // "Spent" and not "Budget" before it, "Outcome" and not "Baseline", nor the number of those who were asked; N is nitrogen as well.
  const isOfStart = ({ name }: FigureColumn): boolean => fieldNames('baseline').includes(undated(name));
  // Nor is a second target, such as "Original goal", what was reached.
  const isOther = (one: FigureColumn): boolean =>
    isPlannedName(nameOf(one.name)) || isTargetName(nameOf(one.name)) || isOfStart(one) || areOrdinals(one, sheet.rows);
  // Of one year the outturn is shown, and of several years the budget of the last may be.
  const areYears = new Set(found.flatMap(({ period }) => period ?? [])).size > 1;
  const made = found.filter(
    (one) => (areYears && one.period !== undefined) || !(isOther(one) || (isSampleName(one.name) && one.name !== 'N')),
  );
  const [first, ...others] = differing(upToDate(made.length ? made : found, sheet), sheet);
  if (!first) return undefined;
  const latest = latestOf(first, others);
  const last = lastState([first, ...others]) ?? stateOfNow([first, ...others]);
  const named = meant ?? last ?? (sheet.target && cameIn([first, ...others])) ?? product ?? first;
  return showing(sheet, field, sum ?? (latest === first ? named : latest)).shown;
}

/** The columns of a chart that shows one figure of each row, and perhaps an earlier one. */
export interface ShownColumns {
  readonly shown?: FigureColumn | undefined;
  readonly previous?: FigureColumn | undefined;
}

/** The columns that a chart shows, of which all others are reported. */
function showing(sheet: Sheet, field: Field, shown: FigureColumn, previous?: FigureColumn): ShownColumns {
  const others = sheet.figures.filter(({ column }) => column !== shown.column && column !== previous?.column);
  sheet.skip(withoutChanges(others, sheet.rows, { shown, previous }), field, shown);
  return { shown, previous };
}

/** Two columns of the same figures, the later first. */
type Pair = readonly [shown: FigureColumn, previous: FigureColumn];

/** Of many columns the latest, and the only other of its name and of an earlier period: "Actual" of 2024 and of 2023, each next to a "Budget". */
function twinsIn({ value, figures }: Sheet): Pair | undefined {
  const [first, ...others] = value ? [value] : figures;
  if (!first?.name || areBasesOfPeriods(figures)) return undefined;
  const shown = latestOf(first, others);
  const [previous, ...more] = figures.filter(({ column, name }) => column !== shown.column && name === shown.name);
  return previous && !more.length && isLaterColumn(shown, previous) ? [shown, previous] : undefined;
}

/** The column that adds up the others, and the only one of its name and of an earlier period: "Total 2024" and "Total 2023". */
function sumsIn({ value, sum, figures }: Sheet): Pair | undefined {
  if (value || !sum) return undefined;
  const stemOf = ({ name }: FigureColumn): string => nameOf(datedName(name)?.stem ?? name);
  const [previous, ...more] = figures.filter((one) => stemOf(one) === stemOf(sum) && isLaterColumn(sum, one));
  return previous && !more.length ? [sum, previous] : undefined;
}

/** True for periods of about the same length: a month is no other time of a year. */
const areOfOneLength = (one: Period, other: Period): boolean =>
  Math.abs(one.end - one.start - (other.end - other.start)) <= Math.max(3, (one.end - one.start) * 0.1);

/** True for columns whose headers are two times, or one name at two times, whether their years are known or not: a target of 2030, an average of years and a year to date are no other time of a year. */
function areTimes(one: FigureColumn, other: FigureColumn): boolean {
  const [period, another] = [sortablePeriod(one.period), sortablePeriod(other.period)];
  if (period ?? another) return !!period && !!another && areOfOneLength(period, another);
  if (one.part && other.part) return areParts([one, other]) || nameOf(one.name) === nameOf(other.name);
  const [named, before] = [datedName(one.name), datedName(other.name)];
  return !!named && !!before && nameOf(named.stem) === nameOf(before.stem);
}

/** The column of the figures of this time, and the only other one, of a period: "2020" and "Now". */
function nowIn({ value, figures }: Sheet): Pair | undefined {
  const [before, ...more] = figures.filter(({ isBlank, header }) => !isBlank && !isMove(header));
  if (!value || !before || more.length || !NOW.test(value.name)) return undefined;
  return sortablePeriod(before.period) || areEnds(before, value) ? [value, before] : undefined;
}

/** True for the head of what another heads at a time before. */
const isBefore = ({ header: earlier }: FigureColumn, { header }: FigureColumn): boolean =>
  isNameBefore(earlier, header);

/** A word for the last state alone, or at the end of a name. */
const LAST_ALONE = new RegExp(`(?:^|, )${LAST_WORDS}$`, 'iu');

/** True for the heads of one thing in a state and in a later one. */
const areEnds = ({ name: one }: FigureColumn, { name: other }: FigureColumn): boolean => areNamesOfEnds(one, other);

/** The column of the last state of one thing: "Members at end" after "Members at start", or "Endline" of "Baseline, Midline, Endline". Undefined if the columns are not such states. */
function lastState(columns: readonly FigureColumn[]): FigureColumn | undefined {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last || first === last) return undefined;
  if (areEnds(first, last)) return last;
  const stages = columns.map((one) => ({ one, stage: readStage(undated(one.name), 'en') }));
  if (!stages.every(({ stage }) => stage?.kind === 'course')) return undefined;
  return stages.reduce((best, next) => ((next.stage?.place ?? 0) > (best.stage?.place ?? 0) ? next : best)).one;
}

/** The column that has the name of the figures, or that the title or the unit of the chart names, and the only other one, whose head is a year: "Seats" and "2021" of "Seats by party". */
function yearBeside({ value, meant, figures, rows }: Sheet): Pair | undefined {
  const shown = value ?? meant;
  const [year, ...more] = figures.filter(({ column, isBlank }) => column !== shown?.column && !isBlank);
  if (!shown || !year || more.length || year.name || !sortablePeriod(year.period)) return undefined;
  if (shown.part || columnPeriod(shown) !== undefined) return undefined;
  return unitOfColumn(shown, rows) === unitOfColumn(year, rows) ? [shown, year] : undefined;
}

/** The column of figures and that of the earlier ones, where no column is named so. Undefined if no two are of different times. */
function pairIn(sheet: Sheet): Pair | undefined {
  const { value, sum, figures } = sheet;
  const certain = sumsIn(sheet) ?? nowIn(sheet) ?? yearBeside(sheet);
  if (certain || sum) return certain;
  const all = value ? [] : withFigures(sheet);
  // "Saving" may be next to "Was" and "Now".
  const still = all.filter(({ header }) => !isMove(header));
  const [first, second, ...others] = still.length === 2 ? still : all;
  const last = others.at(-1);
  // What came in and went out stands between the stock at the start and at the end.
  if (first && last && areEnds(first, last)) return [last, first];
  if (!first || !second || last) return twinsIn(sheet);
  if (areTimes(first, second)) {
    if (isAfter(second, first, figures)) return [second, first];
    if (isAfter(first, second, figures)) return [first, second];
  }
  if (areEnds(first, second) || isBefore(first, second)) return [second, first];
  return areEnds(second, first) || isBefore(second, first) ? [first, second] : undefined;
}

/** True for figures of one thing at two times: "Before" and "After", "2020" and "Now". */
export const areOfTwoTimes = (sheet: Sheet): boolean => pairIn(sheet) !== undefined;

/** The column of figures of a chart as in {@link shownColumn}, and that of the earlier figures: `previous`, or of two columns of different times the earlier. */
export function shownColumns(sheet: Sheet, field: Field = 'value'): ShownColumns {
  const pair = sheet.previous ? undefined : pairIn(sheet);
  return pair ? showing(sheet, field, ...pair) : { shown: shownColumn(sheet, field), previous: sheet.previous };
}

/** The columns of the latest and of the first of several times, between which a form draws the change. Undefined if the figures are of one time. */
export function endColumns(sheet: Sheet): ShownColumns | undefined {
  const { value, previous, sum, figures } = sheet;
  const [first, ...others] = value || previous || sum ? [] : withFigures(sheet);
  if (!first) return undefined;
  const latest = latestOf(first, others);
  const [before, ...more] = earlierThan(latest, sheet);
  if (!before) return undefined;
  return showing(
    sheet,
    'value',
    latest,
    more.reduce((earliest, one) => (isAfter(earliest, one, figures) ? one : earliest), before),
  );
}

/** Names of two states that say what they are, unlike "Before" and "After": "Baseline" and "Endline", "Before the campaign" and "After the campaign", "Last week" and "This week". */
export function endNames({ previous, shown }: ShownColumns): readonly [first: string, last: string] | undefined {
  if (!previous || !shown) return undefined;
  const areNow = isNameOf('previous', previous.name) && NOW.test(shown.name);
  const isTelling = areNow || (areEnds(previous, shown) && /[\s-]|^baseline$/i.test(previous.name));
  const [first = previous.name, last = shown.name] = [previous, shown].map(({ name }) => timeAfterName(name)?.time);
  return isTelling ? [first, last] : undefined;
}

/** The time of the earlier figures of a column: its period, or the name of a time that nobody knows. */
export function earlierTimeOf(column: FigureColumn): { readonly period: string } | { readonly label: string } {
  const period = columnPeriod(column);
  if (period !== undefined) return { period };
  return { label: column.part?.name ?? timeAfterName(column.header)?.time ?? asWords(column.header) };
}

/** The period of a column: that in its header, or the time in its name. */
export const columnPeriod = ({ period, time }: FigureColumn): string | undefined => period ?? time;

/** The time of the figures of a column as members of a document: its period, or the last day that they include. */
export function timeMembersOf(column: FigureColumn | undefined): {
  readonly asOf?: string;
  readonly period?: string | undefined;
} {
  if (!column) return {};
  return column.until ? { asOf: column.until.asOf } : { period: columnPeriod(column) };
}

/** True for words, and false for codes of columns: `TWh`, `OBS_VALUE`, `FactValue`. */
const isWords = (name: string): boolean => /^(?:% )?\p{L}[\p{Ll}\p{Lo}\p{M}]+(?:[\s,:(-].*)?$/su.test(name);

/** The name of a column of figures as the title of a chart. Undefined if it is a code, or a word such as "Value". */
export const titleOf = (name: string): string | undefined =>
  isWords(name) && !isNameOf('value', name) && !isNamedDerived(name) ? name : undefined;

/** The title of a chart of a column and an earlier one: their name without the year or the later state: "Score" of "Score, After". Undefined if nothing is left. */
export const undatedTitle = ({ name }: FigureColumn): string | undefined =>
  titleOf((datedName(name)?.stem ?? timeAfterName(name)?.stem ?? name).replace(LAST_ALONE, ''));
