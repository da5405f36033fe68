import { isNoSum } from '../../rows/body/row-sums.js';
import { isFormOfGroups, type FigureColumn, type Row, type Sheet } from '../../rows/rows.js';
import { isNameOfAll } from '../../written/all-name.js';

/** True for the name of all groups, or of all parts of one. A row without a second name is that of its group. */
const isOfAll = (name: string): boolean => !name || isNameOfAll(name);

/** A row in a table of two columns of names that are crossed. */
interface CrossedRow {
  readonly row: Row;
  readonly group: string;
  readonly part: string;
  readonly number: number;
}

/** Sums of figures by a name. */
function sumsBy(rows: readonly CrossedRow[], nameOf: (row: CrossedRow) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + row.number);
  return sums;
}

/** The rows that add up others, if each row of all groups or of all parts does: "Men, All ages", "Both sexes, 0-14" and "Both sexes, All ages". Empty if one does not, as of rates. */
function totalsIn(all: readonly CrossedRow[]): readonly CrossedRow[] {
  const isTotal = ({ group, part }: CrossedRow): boolean => isOfAll(group) || isOfAll(part);
  const parts = all.filter((one) => !isTotal(one));
  const totals = all.filter(isTotal);
  const [byGroup, byPart] = [sumsBy(parts, ({ group }) => group), sumsBy(parts, ({ part }) => part)];
  const whole = [...byGroup.values()].reduce((sum, one) => sum + one, 0);
  const sumOf = ({ group, part }: CrossedRow): number | undefined =>
    isOfAll(part) ? (isOfAll(group) ? whole : byGroup.get(group)) : byPart.get(part);
  const areSums = totals.every((one) => !isNaN(one.number) && !isNoSum(one.number, sumOf(one) ?? NaN));
  return byGroup.size > 1 && areSums ? totals : [];
}

/** The rows of crossed names without those that add up others, which are reported. Sums that have the name of their group alone are kept where no form of groups is asked for: the others are their parts. */
export function withoutCrossedTotals(
  rows: readonly Row[],
  { isCrossed, skipSum }: Pick<Sheet, 'isCrossed' | 'skipSum'>,
  shown: FigureColumn | undefined,
  form: string | undefined,
): readonly Row[] {
  if (!isCrossed || !shown) return rows;
  const totals = totalsIn(
    rows.map((row) => {
      const [group, part] = [row.textAt('parent').trim(), row.textAt('label').trim()];
      return { row, group, part, number: row.numberAt(shown.column) };
    }),
  );
  const areHeads = !isFormOfGroups(form) && totals.some(({ group, part }) => !part && !isOfAll(group));
  const left = areHeads ? totals.filter(({ group, part }) => isOfAll(group) && !isOfAll(part)) : totals;
  const names = left.flatMap(({ group, part }) => [group, part].filter((name) => name && isOfAll(name)));
  for (const name of new Set(names)) skipSum(name);
  const skipped = new Set(left.map(({ row }) => row));
  return skipped.size ? rows.filter((row) => !skipped.has(row)) : rows;
}
