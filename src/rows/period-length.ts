import type { Row, Sheet } from './rows.js';
import type { Period } from '../statistics/period.js';
import { sortablePeriod } from '../written/sortable-period.js';

type Granularity = Period['granularity'];

/** Units of time, the longest first, with their names in the plural. */
const LENGTHS: readonly (readonly [Granularity, string])[] = [
  ['year', 'years'],
  ['quarter', 'quarters'],
  ['month', 'months'],
  ['week', 'weeks'],
  ['day', 'days'],
];

/** Rows that follow each other and whose periods are of one length. */
interface Run {
  readonly granularity: Granularity;
  readonly periods: Period[];
  readonly rows: Row[];
}

/** The runs of rows of one length. Undefined if a row has no period, or one of several units. */
function runsOf(rows: readonly Row[]): readonly Run[] | undefined {
  const runs: Run[] = [];
  for (const row of rows) {
    const period = sortablePeriod(row.peek('period'));
    if (!period || period.first !== period.last) return undefined;
    const { granularity } = period;
    const last = runs.at(-1);
    if (last?.granularity === granularity) {
      last.periods.push(period);
      last.rows.push(row);
    } else runs.push({ granularity, periods: [period], rows: [row] });
  }
  return runs;
}

/**
 * A sheet that has the same time in years, then in quarters, then in months, as the Office for National Statistics publishes it, with the rows of the
 * shortest periods alone; the others are reported. Any other sheet is the same.
 */
export function ofOneLength(sheet: Sheet): Sheet {
  const { rows, isLabelled, skipRows } = sheet;
  const runs = isLabelled || rows.length < 4 ? undefined : runsOf(rows);
  if (!runs || runs.length < 2 || runs.length > LENGTHS.length) return sheet;
  const names = LENGTHS.filter(([granularity]) => runs.some((run) => run.granularity === granularity));
  const startsAgain = runs.every(({ periods: [first] }, i) => {
    const before = runs[i - 1]?.periods.at(-1);
    return !before || !first || first.start < before.start;
  });
  const shown = names.at(-1);
  if (names.length < runs.length || !startsAgain || !shown) return sheet;
  skipRows(
    'shortest',
    names.slice(0, -1).map(([, name]) => name),
    shown[1],
  );
  return { ...sheet, rows: runs.find(({ granularity }) => granularity === shown[0])?.rows ?? rows };
}
