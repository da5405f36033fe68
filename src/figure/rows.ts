import type { UnitInput } from '../contract/unit.js';
import { annotatedRows, hoistShared, type FigureColumn, type Records, type Row, type Sheet } from '../rows/rows.js';
import { isNameOf, type Field } from '../rows/names/column-names.js';
import { ofOneLength } from '../rows/latest-rows.js';
import { kindNamed } from '../rows/kind-named.js';
import { isNoYear } from '../rows/columns/period-head.js';
import { isStartHead } from '../rows/columns/span-columns.js';
import { ratingIn } from '../rows/names/rating.js';
import { seriesName } from '../rows/row-names.js';
import { chosenName, headingOf, onlyDatedName, onlyName, secondLine } from '../rows/chosen-name.js';
import { shownColumns, undatedTitle } from '../rows/shown-column.js';
import { targetNotes, targetYearIn } from '../rows/target-notes.js';
import { comparePeriods, readPeriod } from '../statistics/period.js';
import { spanIn } from '../written/period-span.js';
import { readStage } from '../written/stages.js';
import { readFigure } from '../contract/figure-reading.js';
import { readPartText } from '../written/part-text.js';
import { sortablePeriod } from '../written/sortable-period.js';
import { hasNames, isOwnName, namedRow, ofOneRow, rowsOfOne, withDue } from './rows/named-row.js';
import { ofRecentRows } from './rows/recent-rows.js';
import type { Steps } from '../contract/steps.js';
import { madeInSteps } from '../contract/made-in-steps.js';

/** Heads of columns of times. Below any other, texts that are no periods are the names of figures. */
const TIMES = /^(?:time|period|date|day|week|month|quarter|year|term|season|wave|round|edition|event)s?\b/i;

/** True for a number of four digits that is no year: in the only row, next to its name, below a head that says nothing of time: "Volunteers" of 1850. */
function isLikeYear(sheet: Sheet, head: string): boolean {
  const [row, more] = sheet.rows;
  const isNamed = head !== '' && !isNameOf('period', head) && hasNames(sheet);
  return isNamed && !more && /^\d{4}$/.test(row?.peek('period') ?? '');
}

/** True for rows that are no periods, but figures with names of their own. */
function areNamed(sheet: Sheet): boolean {
  const { rows, header } = sheet;
  const head = header('period') ?? '';
  if (TIMES.test(head) || spanIn(head)) return false;
  if (isLikeYear(sheet, head)) return true;
  // Next to a period, a text that is none may be a time as well, and a season of a year is one.
  const isName = (text: string): boolean =>
    isNoYear(text) || (readPeriod(text, '04-01') === 'not-a-period' && !readStage(text, 'en')?.hasYear);
  return rows.every((row) => isName(row.peek('period') ?? '2000'));
}

/** True for rows of different names, or a single one, with the day on which each began: that of no figure. */
function areStarted({ rows, header }: Sheet): boolean {
  return isStartHead(header('period') ?? '') && new Set(rows.map(seriesName)).size === rows.length;
}

/** The fields of rows of figures with a name. */
const NAMED: readonly Field[] = ['label', 'value', 'previous', 'deadline', 'polarity'];

/** A sheet with the fields that it was asked for. */
interface AskedSheet {
  readonly fields: readonly Field[];
  readonly sheet: Sheet;
}

/** The sheet of figures without targets: rows of periods, or rows whose first cell is a name. */
function askedSheet(records: Records): AskedSheet {
  const asked = (...fields: readonly Field[]): AskedSheet => ({ fields, sheet: records.sheet(...fields) });
  if (records.width === 1) return asked('value');
  const dated = asked('period', 'value', 'previous', 'deadline', 'polarity');
  const { sheet } = dated;
  const [first, second] = sheet.rows;
  const isWide = sheet.header('period') === undefined && sheet.figures.some(({ period }) => period !== undefined);
  if (first && areStarted(sheet)) return hasNames(sheet) ? asked(...NAMED) : asked('value', 'previous', 'polarity');
  // Of 9.1% nobody knows whether a target of 5.6% is reached, without the start.
  const withStart = (one: AskedSheet): AskedSheet =>
    one.sheet.header('target') ? asked(...one.fields, 'baseline') : one;
  if (!first || !(isWide || areNamed(sheet))) return withStart(dated);
  // Next to its target, a figure needs no name: "Raised, Target".
  const isUnnamed = !second && !isWide && !/\p{L}{3}/u.test(first.peek('period') ?? '') && sheet.header('target');
  if (isUnnamed) return asked('value', 'previous', 'deadline');
  return withStart(asked(...NAMED));
}

/** True for a single row whose figure has its target with it: "£12,400 raised of £20,000". A number "of 20 homes" has these as its unit. */
function isParted({ rows: [row, more], figures: [figure, other] }: Sheet): boolean {
  if (!row || more || other) return false;
  const text = row.textAt(figure?.column ?? 'value');
  const isRead = ['en', 'de'].some((lang) => 'quantity' in readFigure(text, { lang }));
  const { target, total } = readPartText(text);
  // A number out of 100 is a score.
  const isScore = total !== undefined && !(Number(total.replace(/\D/g, '')) > 100);
  return !isRead && !isScore && (target ?? total) !== undefined;
}

/** The sheet of a figure. */
function sheetOf(records: Records): Sheet {
  const { fields, sheet } = askedSheet(records);
  return isParted(sheet) ? records.sheet(...fields, 'target') : sheet;
}

/** The place of the latest of some observations that has a figure, or says that one is withheld: the last one if none has a period. Of all, if none has a figure. */
function latestOf(observations: readonly { readonly period: string | undefined; readonly value: unknown }[]): number {
  const given = observations.flatMap(({ value }, i) => (value === null ? [] : [i]));
  const places = given.length ? given : [...observations.keys()];
  const periodAt = (i: number) => sortablePeriod(observations[i]?.period);
  return places.reduce(
    (latest, i) => {
      const [period, best] = [periodAt(i), periodAt(latest)];
      return period && (!best || comparePeriods(period, best) > 0) ? i : latest;
    },
    places.at(-1) ?? -1,
  );
}

/** The name of the rows or of the column that are shown, if others are not or neither title nor unit says what the figures are, as the second line. */
function nameOf(
  rows: readonly Row[],
  sheet: Sheet,
  shown: FigureColumn | undefined,
  records: Records,
): { readonly subtitle?: string } {
  const { title, hasSubtitle } = records;
  if (title === undefined || (hasSubtitle && records.head.subtitle === undefined)) return {};
  const name = rows.length === sheet.rows.length ? '' : (rows[0]?.peek('label') ?? '');
  const chosen = chosenName(sheet, shown, headingOf(records));
  const ofColumn = chosen ?? (hasSubtitle ? undefined : onlyName(sheet, shown, records));
  const dated = onlyDatedName(sheet, shown, records);
  const own = isOwnName(name, title, true) ? [name, dated].filter(Boolean).join(', ') : ofColumn;
  const subtitle = secondLine(records, own);
  return subtitle === undefined ? {} : { subtitle };
}

/** The title of a figure without one: the name that all of its rows have, or else that of its column. */
function titleOf(rows: readonly Row[], shown: FigureColumn | undefined): string | undefined {
  const [name, other] = new Set(rows.map((row) => row.textAt('label')));
  const named = name && other === undefined ? rows[0]?.peek('label') : undefined;
  return named ?? (shown && undatedTitle(shown));
}

/** Notes on the targets of rows that are not drawn. One that only the latest row has is. */
function notesOnTargets(sheet: Sheet, latest: Row | undefined, unit: UnitInput | undefined): readonly string[] {
  const isDrawn = sheet.rows.every((row) => row === latest || !row.peek('target'));
  return isDrawn ? targetYearIn(sheet) : targetNotes(sheet, unit, 'period');
}

/** The kind of the figures, if the page states none, and their name is one of running totals or their periods are days of counting. */
function kindOf({ rows, header }: Sheet, shown: FigureColumn | undefined, title: string | undefined, records: Records) {
  if (records.kind !== undefined || !shown) return {};
  const { column, name } = shown;
  return kindNamed({ label: name, title: title ?? records.title, time: header('period') }, () =>
    rows.map((row) => ({ period: row.peek('period'), figure: row.numberAt(column) })),
  );
}

/**
 * A `FigureData` of records. The headline is the figure of the latest period that has one, and all rows are its trend. A single row is a headline
 * without a trend. The row of the latest period may have a target, a single row also an earlier figure. Columns: label, period, value, previous, target, baseline, status, assessment
 * (the status in the word of the publisher), through, unit,
 * source, note, annotation, polarity. Never throws.
 */
export function* toDocument(records: Records): Steps<unknown> {
  const sheet = ofOneLength(sheetOf(records));
  const recent = ofRecentRows(sheet, records);
  if (recent) return recent;
  const only = namedRow(sheet);
  if (only) return ofOneRow(only, sheet, records);
  const rows = rowsOfOne(sheet);
  const { shown } = shownColumns(sheet);
  const observations = yield* madeInSteps(rows, (row, i) => {
    const entry = row.entryFor(`/observations/${i}`, shown?.column);
    const { unit = shown?.unit, source, note, polarity } = entry.context;
    return {
      period: entry.text('period'),
      value: entry.figure('value'),
      through: entry.text('through'),
      unit,
      source,
      note,
      polarity,
    };
  });
  const latest = latestOf(observations);
  const { title = records.title === undefined ? titleOf(rows, shown) : undefined } = records.head;
  const annotations = annotatedRows(rows, (row) => ({ period: row.peek('period') }));
  const head = { ...records.head, ...annotations, ...nameOf(rows, sheet, shown, records), title };
  const { period: time, value, through } = observations[latest] ?? {};
  // A text that is no period names the figure all the same: "wk 12".
  const isName = readPeriod(time ?? '2000', '04-01') === 'not-a-period';
  const [period, subtitle] = isName ? [undefined, time] : [time, undefined];
  const entry = rows[latest]?.entryFor('', shown?.column);
  const aim = {
    target: withDue(entry?.figure('target') ?? undefined, entry?.text('deadline')),
    status: ratingIn(entry?.text('assessment'), sheet.header('assessment')),
  };
  const notes = notesOnTargets({ ...sheet, rows }, rows[latest], shown?.unit ?? records.unit);
  return hoistShared(
    {
      ...head,
      ...(subtitle !== undefined && !records.hasSubtitle && { subtitle }),
      ...(notes.length && { notes: [...(head.notes ?? []), ...notes] }),
      period,
      value,
      ...kindOf({ ...sheet, rows }, shown, title, records),
      ...aim,
      asOf: through,
      observations,
    },
    observations,
    ['unit', 'source', 'polarity'],
  );
}
