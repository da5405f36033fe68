import { countTexts, textAt, type Line } from '../grid.js';
import type { Field } from '../names/column-names.js';
import type { Assignment } from './columns.js';
import type { Profile } from './column-profile.js';
import type { NamedColumns } from './column-search.js';
import { readHeading } from './heading-unit.js';
import { keysWithin, withGroups, withNamedGroups, withOnlyName } from './row-keys.js';

/** Parts of a sheet that say how its rows are named. */
interface NameSource {
  readonly rows: readonly Line[];
  readonly profiles: readonly Profile[];
  readonly named: NamedColumns;
}

/** The last of some columns in front of another, if there are several. */
const lastBefore = (columns: readonly number[], column: number | undefined): number | undefined =>
  column === undefined || columns.length < 2 ? undefined : columns.filter((one) => one < column).at(-1);

/** The columns with another as that of the periods. The one that was it is one of figures again. */
function withPeriod({ columns, keys, figures }: Assignment, period: number): Assignment {
  const known = columns.get('period') ?? period;
  const others = figures.filter((one) => one !== period);
  return {
    columns: new Map([...columns, ['period', period]] as const),
    keys,
    figures: known === period ? others : [...others, known].sort((a, b) => a - b),
  };
}

/** The columns with one of times as that of the periods, whatever its header, if rows of the same names differ by it, or if it is the first and has one time. */
function withPeriods(
  assigned: Assignment,
  { rows, profiles, named }: NameSource,
  [first, ...fields]: readonly Field[],
): Assignment {
  const { columns, keys, figures } = assigned;
  if (first !== 'label' || fields.includes('first')) return assigned;
  const times = figures.filter((column) => profiles[column]?.content === 'periods');
  const known = columns.get('period');
  if (known !== undefined) {
    // Of "euro_year, euro_turnout, year, nat_turnout" each year is that of the figures after it.
    const all = [...times, known].sort((a, b) => a - b);
    const shown = columns.get('value') ?? figures.find((column) => !times.includes(column));
    const own = named.some(([field]) => field === 'period') ? known : (lastBefore(all, shown) ?? known);
    return withPeriod(assigned, own);
  }
  if (!times.length || (figures.length < 2 && !columns.has('value'))) return assigned;
  const names = [...keys, ...(['label', 'parent', 'series'] as const).flatMap((field) => columns.get(field) ?? [])];
  const count = countTexts(rows, names);
  const [one = -1] = times;
  const isOfAll = one === 0 && !!profiles[one]?.isConstant;
  const period = isOfAll ? one : times.find((column) => countTexts(rows, [...names, column]) > count);
  return period === undefined ? assigned : withPeriod(assigned, period);
}

/** True if one of some texts can be nothing but a unit: "%" next to "Number". */
const areUnits = (texts: readonly string[]): boolean =>
  texts.some((text) => readHeading(`x (${text})`).unit !== undefined);

/** The columns, of which that of the sources or the units names rows that nothing else tells apart: the mean of a year by GISTEMP, and by GCAG. */
function namedBy(
  field: 'source' | 'unit',
  { columns, keys }: Pick<Assignment, 'columns' | 'keys'>,
  rows: readonly Line[],
  others: readonly number[],
): Pick<Assignment, 'columns' | 'keys'> {
  const column = columns.get(field);
  const known = [...keys, ...others];
  if (column === undefined || !known.length || countTexts(rows, known) === rows.length) return { columns, keys };
  if (countTexts(rows, [...known, column]) < rows.length) return { columns, keys };
  const named = new Map([['label', column] as const, ...columns]);
  if (field === 'source' || !areUnits(rows.map((row) => textAt(row, column)))) named.delete(field);
  return { columns: named, keys: [...keys, column] };
}

/**
 * The columns, of which one of codes names the rows if nothing else tells them apart, and it does: "AL-01" of "Pure rural, South", or `01` of `2023`, which is then the time of
 * the row.
 */
function namedByCodes(
  found: Pick<Assignment, 'columns' | 'keys'>,
  { rows, profiles }: NameSource,
  others: readonly number[],
): Pick<Assignment, 'columns' | 'keys'> {
  const { columns, keys } = found;
  const label = keys[0] ?? columns.get('label');
  const isTime = label !== undefined && profiles[label]?.content === 'periods';
  const known = isTime ? [label, ...others] : others;
  if (!known.length && label === undefined) return found;
  if (countTexts(rows, [...keys, ...known]) === rows.length) return found;
  const taken = [...keys, ...columns.values()];
  const code = profiles.findIndex(
    ({ content, hasLeadingZeros }, column) =>
      (content === 'text' || (content === 'figures' && hasLeadingZeros)) &&
      !taken.includes(column) &&
      countTexts(rows, [column, ...known]) === rows.length,
  );
  if (code < 0) return found;
  const named = new Map([...columns, ['label', code]] as const);
  if (isTime && !columns.has('period')) named.set('period', label);
  return { columns: named, keys: [code] };
}

/** The columns of the fields, of the names of rows, and of figures; in a chart that asks for groups, one of two columns of names may have these. */
export function columnsOfNames(found: Assignment, source: NameSource, fields: readonly Field[]) {
  const { rows } = source;
  const hasParents = fields.includes('parent');
  const assigned = withPeriods(found, source, fields);
  const named = hasParents ? withNamedGroups(assigned, source.profiles) : withOnlyName(assigned);
  const { columns, keys: texts, figures } = named;
  const parent = hasParents ? undefined : columns.get('parent');
  const others = (['period', 'series', 'parent'] as const).flatMap((field) => columns.get(field) ?? []);
  const keyed = { columns, keys: keysWithin(texts, rows, others, parent) };
  const coded = namedByCodes(keyed, source, others);
  const sourced = coded.keys === keyed.keys ? namedBy('source', keyed, rows, others) : coded;
  const single = sourced.keys === keyed.keys ? namedBy('unit', keyed, rows, others) : sourced;
  const grouped = hasParents ? withGroups(single, rows) : undefined;
  return { ...(grouped ?? single), figures, isGrouped: !!grouped?.isGrouped };
}
