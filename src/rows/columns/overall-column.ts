import { totalName } from '../../written/total-name.js';
import { numberIn } from '../cell.js';
import type { Line } from '../grid.js';
import type { ProfiledRows } from './column-profile.js';

const BOTH = /^(?:both sexes|persons|beide geschlechter|les deux sexes|ambos sexos)$/i;

/** Of some columns of rates the one of all groups, whose figures are within theirs in each row: "All" next to "Women" and "Men". Undefined if there is none. */
export function overallColumn(
  columns: readonly number[],
  { profiles, rows, langOf }: ProfiledRows,
): number | undefined {
  const nameAt = (column: number): string => profiles[column]?.name.trim() ?? '';
  const all = columns.find((one) => totalName(nameAt(one)) === 'total' || BOTH.test(nameAt(one)));
  const others = columns.filter((one) => one !== all);
  if (all === undefined || others.length < 2) return undefined;
  const isWithin = (row: Line): boolean => {
    const [whole, ...parts] = [all, ...others].map((column) => numberIn(row, column, langOf));
    return whole !== undefined && whole >= Math.min(...parts) && whole <= Math.max(...parts);
  };
  return rows.every(isWithin) ? all : undefined;
}
