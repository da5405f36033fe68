import { comparePeriods, readPeriod, type Period } from '../statistics/period.js';
import type { Row, Sheet } from './rows.js';

/** The period of a row; `undefined` if it has none that can be read. Any start of reporting years gives the same order. */
function periodOf(row: Row): Period | undefined {
  const period = readPeriod(row.peek('period') ?? '', '04-01');
  return typeof period === 'object' ? period : undefined;
}

/**
 * The rows of a chart that shows one period: all of them, or those of the latest period if a name stands in several. The other periods are reported.
 * Example: of `N 2020, S 2020, N 2021, S 2021` the last two.
 */
export function latestRows({ rows, skipPeriods }: Sheet): readonly Row[] {
  const names = new Set(rows.map((row) => [row.peek('parent'), row.peek('label')].join('\0')));
  if (names.size === rows.length) return rows;
  const periods = rows.map(periodOf);
  const [first, ...others] = periods;
  if (!first || periods.includes(undefined)) return rows;
  const latest = others.reduce<Period>((best, one) => (one && comparePeriods(one, best) > 0 ? one : best), first);
  const isLatest = rows.map((_, i) => periods[i]?.text === latest.text);
  const skipped = new Set(periods.flatMap((one, i) => (one && !isLatest[i] ? [one.text] : [])));
  if (skipped.size) skipPeriods([...skipped], latest.text);
  return rows.filter((_, i) => isLatest[i]);
}
