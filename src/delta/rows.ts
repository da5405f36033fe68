import { nameOf } from '../written/name.js';
import type { AnnotationPlace } from '../contract/annotation.js';
import { seriesName } from '../rows/row-names.js';
import { addsToUnit } from '../rows/chosen-name.js';
import { titleOf } from '../rows/shown-column.js';
import { annotatedRows, hoistShared, type Records, type Row, type Sheet, type SheetCell } from '../rows/rows.js';
import { ofOneLength } from '../rows/latest-rows.js';
import { kindNamed } from '../rows/kind-named.js';
import { isSumOfTimes } from '../written/all-name.js';
import { isSumName } from '../written/total-name.js';
import { additionsOf, isPercent, notesOnTargets, targetsOf } from './rows/additions.js';
import { isBenchmarkOf, totalIndex, wholeIn } from './rows/total-series.js';
import { withoutRestated } from './rows/restated-columns.js';
import { isWide, seriesByPeriod } from './rows/series-by-period.js';
import { observationsOf, type ObservedRows } from './rows/observations.js';
import { seriesByRow, type ObservedSeries, type ReadSeries } from './rows/series-by-row.js';
import type { Steps } from '../contract/steps.js';
import { madeInSteps, StepCounter } from '../contract/made-in-steps.js';

/** The series of a table of years by months or quarters, in the order of time. Empty cells at its end are periods to come. */
function seriesByCalendar({ calendar, figures }: Sheet, title: string | undefined): ObservedSeries[] {
  const observed = [...calendar].sort((a, b) => (a.period < b.period ? -1 : 1));
  const isEmpty = (cell: SheetCell | undefined): boolean => !!cell && !cell.row.peek(cell.column);
  while (isEmpty(observed.at(-1))) observed.pop();
  // The names of the rows are part of the periods.
  observed[0]?.row.peek(0);
  const [first] = figures.filter(({ column, period }) => period !== undefined && column === observed[0]?.column);
  return [{ label: title ?? first?.name ?? '', unit: first?.unit, observed }];
}

/** The place of a row's figure: its period and, of several series, the name of its own. */
const placeOf = (row: Row, isNamed: boolean): AnnotationPlace => ({
  period: row.peek('period'),
  ...(isNamed && { series: seriesName(row) }),
});

/** A period as the contract writes it. */
const PERIOD = /^(?:FY)?\d{4}(?:$|[-/])/;
/** A figure with a sign, or in brackets as accounts write one below zero. */
const SIGNED = /^[^\d\s]*[+\-−–(]/;

/** The rows that are contributions by their place: below a head such as "Period or contribution", or, one with a sign, between the only two periods. */
function stepsIn({ rows, header, figures, value }: Sheet, form: string | undefined): ReadonlySet<Row> {
  const column = (value ?? figures[0])?.column;
  const isPeriod = (row: Row | undefined): boolean => PERIOD.test(row?.peek('period') ?? '');
  if (column === undefined || header('period') === undefined || figures.length > 1) return new Set();
  if (/contribution/i.test(header('period') ?? '')) return new Set(rows.filter((row) => !isPeriod(row)));
  if (!rows.some(isPeriod) && endsOf(rows, form).length && areSigned(rows.slice(1, -1), column)) return new Set(rows);
  // Most rows are periods, of which only three are looked at.
  if (!isPeriod(rows[0]) || isPeriod(rows[1]) || !isPeriod(rows.at(-1))) return new Set();
  const steps = rows.slice(1, -1);
  const areSteps = steps.every((row) => row.peek('period') && !isPeriod(row));
  return new Set(areSteps && areSigned(steps, column) ? steps : []);
}

/** True if one of some rows has a sign at its figure. */
const areSigned = (rows: readonly Row[], column: number): boolean =>
  rows.some((row) => SIGNED.test(row.peek(column) ?? ''));

/** Names of the figures that contributions lead from and to, in English, German, French and Spanish. */
const ENDS = new RegExp(
  `^(?:${[
    '(?:opening|closing|starting|ending|initial|final|total)(?!\\p{L}).*|.*(?:brought|carried) forward.*',
    '(?:at (?:the )?)?(?:start|begin(?:ning)?|end)(?!\\p{L}).*|.*\\b(?:balance|reserves?|position)\\b.*',
    'anfangs.*|(?:schluss|end)(?:bestand|saldo|stand).*',
    'solde.*|saldo.*',
  ].join('|')})$`,
  'iu',
);
/** A name with a year: "Budget 2025/26". */
const DATED = /\b(?:19|20)\d\d\b/;

/** The first and the last of rows that are all contributions: by names such as "Opening balance" and "Budget 2025/26", or in a waterfall. */
function endsOf(rows: readonly Row[], form: string | undefined): readonly Row[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < 3) return [];
  const [from = '', to = ''] = [first, last].map((row) => row.peek('contribution') ?? row.peek('period'));
  const isNamed = [ENDS, DATED].some((names) => names.test(from) && names.test(to));
  return isNamed || form === 'waterfall' ? [first, last] : [];
}

/** The rows of contributions as members of the document. A row has its name in the column `contribution`, or in place of a period. */
const contributionsOf = (rows: readonly Row[], column: number | undefined) =>
  rows.map((row, index) => {
    const entry = row.entryFor(`/contributions/${index}`, column);
    return {
      label: entry.text('contribution') ?? entry.text('period'),
      value: entry.figure('value'),
      note: entry.context.note,
    };
  });

/** The header of the only column of figures, if it is no period. */
function onlyHead({ value, figures }: Sheet): string | undefined {
  const [only, ...others] = value ? [value] : figures;
  return only && !others.length && only.period === undefined ? titleOf(only.name) : undefined;
}

/** The header of the only column of figures, if the title does not have it and it says more than their unit: "Homes insulated", or more in brackets, as "Spending (2022/23 prices)". */
function nameIn(sheet: Sheet, title: string, unit: Records['unit']): string | undefined {
  const head = onlyHead(sheet);
  const stated = unit ?? (sheet.value ?? sheet.figures[0])?.unit;
  if (!head || title.toLowerCase().includes(head.toLowerCase())) return undefined;
  return head.includes('(') || addsToUnit(head, stated) ? head : undefined;
}

/** The title of a chart without one, and the second line: what all series are about. */
function titlesOf(sheet: Sheet, { head, title, unit, hasSubtitle }: Records, about: string | undefined) {
  if (title === undefined) return { title: head.title ?? onlyHead(sheet) ?? about };
  const subtitle = hasSubtitle ? undefined : (about ?? nameIn(sheet, title, unit));
  return { title: head.title, ...(subtitle !== undefined && { subtitle }) };
}

/** The rows of periods without those that add them up, which are reported. A single row is shown whatever its name. */
function withoutTotals({ rows, skipSum }: Sheet): readonly Row[] {
  const nameIn = (row: Row): string => row.peek('period') ?? '';
  // "YTD" next to "1 month" and "QTD" is a time like these.
  const areLengths = rows.some((row) => /^(?:\d+ ?(?:[dwmy]|days?|weeks?|months?|years?)|[mq]td)$/i.test(nameIn(row)));
  const isTotal = areLengths ? isSumName : isSumOfTimes;
  const totals = rows.length === 1 ? [] : rows.filter((row) => isTotal(nameIn(row)));
  for (const name of new Set(totals.map(nameIn))) skipSum(name);
  return totals.length ? rows.filter((row) => !totals.includes(row)) : rows;
}

/** The kind of a series, if its name or that of the chart is one of running totals, or its periods are days of counting. */
const kindOf = ({ label, observed }: ObservedSeries, { header }: Sheet, title = '') =>
  kindNamed({ label, title, time: header('period') }, () =>
    observed.map(({ row, column, period = row.peek('period') }) => ({
      period,
      figure: column === undefined ? NaN : row.numberAt(column),
    })),
  );

/** A sheet whose column of sums is a time of its own next to another of its name: "Total 2024" of funds, and "Total 2023". */
function withDatedSum(sheet: Sheet): Sheet {
  const { sum, figures } = sheet;
  const isTime = !!sum?.period && figures.some(({ name, period }) => name === sum.name && period !== undefined);
  return isTime ? { ...sheet, figures: [...figures, sum], sum: undefined } : sheet;
}

/** The series of a sheet, in the way that it is arranged. */
function readSeries(sheet: Sheet, records: Records): ReadSeries {
  const { title } = records;
  const { figures, calendar } = sheet;
  if (calendar.length) {
    const lost = figures.filter(({ column }) => !calendar.some((cell) => cell.column === column));
    // Whoever writes years next to each other compares them.
    const areYears = figures.some(({ period }) => period !== undefined);
    return { found: seriesByCalendar(sheet, title), rows: [], lost, ...(areYears && { against: 'year-before' }) };
  }
  if (isWide(sheet)) return seriesByPeriod(sheet, records);
  return seriesByRow({ ...sheet, rows: withoutTotals(sheet) }, title);
}

/** Key of the unit of a series, equal for series that can share a scale: a per cent, that in its head, or none. */
const unitKeyOf = ({ unit, observed }: ObservedSeries): string =>
  observed.some(({ row, column }) => column !== undefined && isPercent(row.peek(column)))
    ? '"%"'
    : JSON.stringify(unit ?? '');

/** Series of several units, from the one that the title names: "Turnout" of "Votes, Turnout". It sets the scale; the others are in the table alone. */
function namedFirst(series: readonly ObservedSeries[], { meant }: Sheet): readonly ObservedSeries[] {
  const isNamed = ({ observed }: ObservedSeries): boolean => observed.every(({ column }) => column === meant?.column);
  if (!meant || new Set(series.map(unitKeyOf)).size < 2) return series;
  return [...series.filter(isNamed), ...series.filter((one) => !isNamed(one))];
}

/** The rows of a sheet that are periods, those that are contributions, and of contributions alone the rows of the figures that they lead from and to. */
function withoutContributions(
  sheet: Sheet,
  form: string | undefined,
): {
  readonly sheet: Sheet;
  readonly ends: readonly Row[];
  readonly contributions: readonly Row[];
} {
  const { rows } = sheet;
  const steps = stepsIn(sheet, form);
  const isStep = (row: Row): boolean => !!row.peek('contribution') || steps.has(row);
  const ends = rows.every(isStep) ? endsOf(rows, form) : [];
  const contributions = rows.filter((row) => isStep(row) && !ends.includes(row));
  if (!contributions.length) return { sheet: withDatedSum(ofOneLength(sheet)), ends, contributions };
  const others = new Set(contributions);
  return { sheet: { ...sheet, rows: rows.filter((row) => !others.has(row)) }, ends, contributions };
}

/** Series of which the unit of the document names one, so that the others have none: "bags" of "Bags" next to "Volunteers". */
function withOwnUnits(series: readonly ObservedSeries[], unit: string | undefined): readonly ObservedSeries[] {
  const isOwn = ({ label }: ObservedSeries): boolean => !!unit && nameOf(label) === nameOf(unit);
  if (series.length < 2 || !series.some(isOwn)) return series;
  return series.map((one) => (isOwn(one) || one.unit !== undefined ? one : { ...one, unit: '' }));
}

/** The series of a document, the first of which sets the scale. */
function* seriesOf(found: readonly ObservedSeries[], rows: ObservedRows, records: Records) {
  const counter = new StepCounter();
  const whole = wholeIn(found);
  const series: Record<string, unknown>[] = [];
  for (const one of namedFirst(withOwnUnits(found, records.unit), rows.sheet)) {
    const { label } = one;
    const observations = yield* observationsOf(one, `/series/${series.length}/observations`, rows, counter);
    const role = label === whole?.label || isBenchmarkOf(found, label) ? 'benchmark' : undefined;
    const kind = records.kind === undefined && kindOf(one, rows.sheet, records.head.title ?? records.title);
    series.push(hoistShared({ label, role, ...kind, observations }, observations, ['unit', 'source', 'polarity']));
  }
  return series;
}

/**
 * A `DeltaData` of records. Each row has a period, and one figure or several: a series for each name in its text column, and for each
 * column of figures, named by its header. A column of the year before has the figures of the same periods a year earlier. Or the heads of the columns are periods, and each row is a series. A table of years by months or quarters
 * is one series. A row named "Total" has no period and is left out, which is reported. A column or a series of the totals of the others is left out, and says that these are
 * parts of one whole. A row with a text in the column `contribution` is no period, but one of the `contributions`; so are rows with a sign between the first and
 * the last, if these alone have periods. Columns: period, value, status, series,
 * through, target, event, contribution, annotation, unit, source, note, polarity. Never throws.
 */
export function* toDocument(records: Records): Steps<unknown> {
  const written = records.sheet('period', 'event', 'contribution', 'polarity');
  // Each row keeps the period that was read of it.
  yield* madeInSteps(written.rows, (row) => row.peek('period'));
  const { sheet, ends, contributions } = withoutContributions(written, records.form);
  yield;
  const { found: all, rows, lost, about, against, aim } = readSeries(sheet, records);
  const sum = all[totalIndex(all)];
  const found = all.filter((one) => one !== sum && one !== aim);
  // Layers add up to the total, which no other form has.
  const isTotalShown = found.length < 2 || records.form === 'stacked';
  sheet.skip([...withoutRestated(lost, sheet), ...(sheet.sum && !isTotalShown ? [sheet.sum] : [])], 'value');
  if (sum && !isTotalShown) sheet.skipSum(sum.label);
  yield;
  const series = yield* seriesOf(found, { ends, sheet }, records);
  yield;
  const { unit, source, ...head } = records.head;
  const aims = notesOnTargets(sheet, records.unit);
  const areOneKind = new Set(found.map((one) => one.unit === '%')).size === 1;
  const column = (sheet.value ?? sheet.figures[0])?.column;
  return {
    ...head,
    ...titlesOf(sheet, records, about),
    ...hoistShared({ unit, source, series }, series, ['unit', 'source', 'polarity', 'kind']),
    ...(against && records.against === undefined && { against }),
    ...additionsOf({ ...sheet, rows }, records.unit),
    ...(aim && { target: targetsOf(aim) }),
    ...(aims.length && { notes: [...(head.notes ?? []), ...aims] }),
    ...(sheet.header('period') !== undefined && annotatedRows(rows, (row) => placeOf(row, found.length > 1))),
    // The sum of several times makes no parts of their series.
    ...(((!isWide(sheet) && sheet.sum) || sum) && found.length > 1 && areOneKind && { whole: true }),
    ...(contributions.length && { contributions: contributionsOf(contributions, column) }),
  };
}
