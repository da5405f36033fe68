import type { Row, Sheet } from './rows.js';
import { knownPeriod, type Period } from '../statistics/period.js';

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
    const own = dated.filter(({ period }) => period.granularity === granularity);
    return own.length ? [{ name, own }] : [];
  });
  const shown = lengths.at(-1);
  const longer = lengths.slice(0, -1);
  if (!shown || !longer.length || !longer.every(({ own }, i) => overlap(own, lengths[i + 1]?.own ?? []))) return sheet;
  const skipped = longer.map(({ name }) => name);
  skipRows('shortest', skipped, shown.name);
  return { ...sheet, rows: shown.own.map(({ row }) => row) };
}
