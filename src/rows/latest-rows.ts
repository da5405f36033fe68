import type { Row, Sheet } from './rows.js';
import { knownPeriod, type Period, comparePeriods } from '../statistics/period.js';
import { grouped } from '../statistics/grouped.js';
import { inPeriodOrder, sortablePeriod } from '../written/sortable-period.js';

type Granularity = Period['granularity'];

/** Units of time, the longest first, with their names in the plural. */
const LENGTHS: readonly (readonly [Granularity, string])[] = [
  ['year', 'years'],
  ['quarter', 'quarters'],
  ['month', 'months'],
  ['week', 'weeks'],
  ['day', 'days'],
];

/** A row and its period, which is one unit of time. */
interface Dated {
  readonly row: Row;
  readonly period: Period;
}

/** The rows with their periods in the calendar. Undefined if one has none, or one of several units. */
function datedRows(rows: readonly Row[]): readonly Dated[] | undefined {
  const dated: Dated[] = [];
  for (const row of rows) {
    const period = knownPeriod(row.peek('period') ?? '');
    if (!period || period.first !== period.last) return undefined;
    dated.push({ row, period });
  }
  return dated;
}

/** True if one of some periods has a part of another. */
function overlap(longer: readonly Dated[], shorter: readonly Dated[]): boolean {
  const starts = shorter.map(({ period }) => period.start).sort((a, b) => a - b);
  const ordered = longer.map(({ period }) => period).sort((a, b) => a.start - b.start);
  let next = 0;
  return ordered.some(({ start, end }) => {
    while ((starts[next] ?? Infinity) < start) next++;
    return (starts[next] ?? Infinity) <= end;
  });
}

/** A sheet that has the same time in years and in quarters or months, as the Office for National Statistics publishes it, with the rows of the shortest periods alone; the others are reported. Any other sheet is the same. */
export function ofOneLength(sheet: Sheet): Sheet {
  const { rows, isLabelled, skipRows } = sheet;
  const dated = isLabelled || rows.length < 4 ? undefined : datedRows(rows);
  if (!dated) return sheet;
  const lengths = LENGTHS.flatMap(([granularity, name]) => {
    const members = dated.filter(({ period }) => period.granularity === granularity);
    return members.length ? [{ name, members }] : [];
  });
  const shown = lengths.at(-1);
  const longer = lengths.slice(0, -1);
  if (!shown || !longer.length || !longer.every(({ members }, i) => overlap(members, lengths[i + 1]?.members ?? [])))
    return sheet;
  const skipped = longer.map(({ name }) => name);
  skipRows('shortest', skipped, shown.name);
  return { ...sheet, rows: shown.members.map(({ row }) => row) };
}

/** The period of a row. Undefined if it has none that can be read. */
const periodOf = (row: Row): Period | undefined => sortablePeriod(row.peek('period'));

/** A text that is equal for rows of the same name. */
const keyOf = (row: Row): string => [row.peek('parent'), row.peek('label')].join('\0');

/** The rows of a chart, and for some of them that of an earlier period. */
interface LatestRows {
  readonly rows: readonly Row[];
  readonly earlier: ReadonlyMap<Row, Row>;
}

/** The rows of a chart as in {@link latestRows}. If there are exactly two periods, and the later one has every name of the earlier, each row has that as its earlier row. */
export function rowsWithEarlier(sheet: Sheet): LatestRows {
  const { rows } = sheet;
  const [first, second, ...others] = [...new Set(rows.map((row) => periodOf(row)?.text))];
  const all = { rows, earlier: new Map<Row, Row>() };
  if (second === undefined || others.length) return { ...all, rows: latestRows(sheet) };
  const [one, other] = [first, second].map((text) => rows.filter((row) => periodOf(row)?.text === text));
  const [firstPeriod, secondPeriod] = [one?.[0], other?.[0]].map((row) => row && periodOf(row));
  if (!one || !other || !firstPeriod || !secondPeriod) return { ...all, rows: latestRows(sheet) };
  const [before, now] = comparePeriods(firstPeriod, secondPeriod) < 0 ? [one, other] : [other, one];
  const byName = new Map(now.map((row) => [keyOf(row), row]));
  const earlier = new Map(
    before.flatMap((row) => {
      const later = byName.get(keyOf(row));
      return later ? [[later, row] as const] : [];
    }),
  );
  const isComplete = byName.size === now.length && earlier.size === before.length;
  return isComplete ? { rows: now, earlier } : { ...all, rows: latestRows(sheet) };
}

/** The rows of a chart that shows one period: all, or those of the latest if a name stands in several and it is no list of events. Others are reported. Example: of `N 2020, S 2020, N 2021, S 2021` the last two. */
export function latestRows({ rows, skipRows }: Sheet): readonly Row[] {
  const names = new Set(rows.map(keyOf));
  if (names.size === rows.length) return rows;
  const periods = rows.map(periodOf);
  const [first, ...others] = periods;
  if (!first || periods.includes(undefined)) return rows;
  const latest = others.reduce<Period>((best, one) => (one && comparePeriods(one, best) > 0 ? one : best), first);
  const isLatest = rows.map((_, i) => periods[i]?.text === latest.text);
  const counts = new Map<string | undefined, number>();
  for (const period of periods) counts.set(period?.text, (counts.get(period?.text) ?? 0) + 1);
  const singles = [...counts.values()].filter((count) => count === 1);
  // A list of events, as donations are: the latest period lacks a name, and most periods have one.
  if ((counts.get(latest.text) ?? 0) < names.size && singles.length * 2 > counts.size) return rows;
  const skipped = new Set(periods.flatMap((one, i) => (one && !isLatest[i] ? [one.text] : [])));
  if (skipped.size) skipRows('latest', [...skipped], latest.text);
  return rows.filter((_, i) => isLatest[i]);
}

/** The latest row of each name with the earlier ones, in the order of time. Every row by itself if no name stands in several, if a period cannot be read, or if two rows have the same name and period. */
export function rowsWithHistory({ rows }: Sheet): ReadonlyMap<Row, readonly Row[]> {
  const alone = new Map(rows.map((row) => [row, []]));
  const histories = new Map<Row, readonly Row[]>();
  for (const same of grouped(rows, keyOf).values()) {
    const ordered = inPeriodOrder(same, periodOf);
    const latest = ordered?.at(-1);
    if (!ordered || !latest || new Set(ordered.map((row) => periodOf(row)?.text)).size < ordered.length) return alone;
    histories.set(latest, ordered.slice(0, -1));
  }
  return histories;
}
