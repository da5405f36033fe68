import { countTexts, textAt, type Line } from '../grid.js';
import { isGroupName, type Field } from '../names/column-names.js';
import { isNameOfAll } from '../../written/all-name.js';
import { nameOf } from '../../written/name.js';
import { withMoved } from './moved-columns.js';
import type { FigureSource } from './sorted-figures.js';
import type { Profile } from './column-profile.js';
import type { Assignment } from './column-finders.js';
import type { NamedColumns } from './column-search.js';
import { readHeading } from './heading-unit.js';

/** The columns that name all rows, and tell those apart which have the same texts in others. The first column is always one. */
function keysOf(keys: readonly number[], rows: readonly Line[], others: readonly number[]): readonly number[] {
  const count = (columns: readonly number[]): number => countTexts(rows, [...others, ...columns]);
  let used = keys.slice(0, 1);
  for (const key of keys.slice(1)) {
    const known = count(used);
    const nameless = rows.filter((row) => !used.some((column) => textAt(row, column)));
    if (known === rows.length && !nameless.length) break;
    // One text in all rows, such as a status, names none of them.
    const isNaming = countTexts(rows, [key]) > 1 && nameless.some((row) => textAt(row, key));
    if (count([...used, key]) > known || isNaming) used = [...used, key];
  }
  return used;
}

/** The columns that tell rows apart which have the same label, period and parent. In a chart without parents, the column of these comes first among them if it is needed: "Income, Other" and "Spending, Other". */
function keysWithin(
  keys: readonly number[],
  rows: readonly Line[],
  others: readonly number[],
  parent: number | undefined,
): readonly number[] {
  if (parent === undefined) return keysOf(keys, rows, others);
  const outer = others.filter((one) => one !== parent);
  const used = keysOf([...keys.slice(0, 1), parent, ...keys.slice(1)], rows, outer);
  return used.includes(parent) ? [parent, ...used.filter((one) => one !== parent)] : used;
}

/** The different texts of a column that stand next to each text of another. */
function besides(rows: readonly Line[], column: number, other: number): readonly ReadonlySet<string>[] {
  const groups = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const [name, text] = [column, other].map((one) => cells[one]?.text.trim());
    // A row with a single name is that of a parent, or the total.
    if (!name || !text) continue;
    groups.set(name, (groups.get(name) ?? new Set()).add(text));
  }
  return [...groups.values()];
}

/** True if there are several texts, each next to several of the other column. */
const areMany = (groups: readonly ReadonlySet<string>[]): boolean =>
  groups.length > 1 && groups.every(({ size }) => size > 1);

/** The columns with the groups in the one whose header names them, which may be the first. The next is then that of the labels. */
function withNamedGroups(assigned: Assignment, profiles: readonly Profile[]): Assignment {
  const { columns, keys } = assigned;
  const group = keys.find((key) => isGroupName(nameOf(profiles[key]?.header)));
  const [label, ...more] = keys.filter((key) => key !== group);
  if (columns.has('parent') || group === undefined || label === undefined) return assigned;
  return { ...assigned, columns: new Map([...columns, ['parent', group], ['label', label]]), keys: [label, ...more] };
}

/** The columns of a chart without parents, in which a column "Group" names the rows if no other does. */
function withOnlyName(assigned: Assignment): Assignment {
  const { columns, keys } = assigned;
  const parent = columns.get('parent');
  if (parent === undefined || keys.length || columns.has('label') || columns.has('series')) return assigned;
  const named = new Map([...columns, ['label', parent] as const]);
  named.delete('parent');
  return { ...assigned, columns: named, keys: [parent] };
}

/** The columns of the labels and of the groups or parents, if two columns of texts name the rows. Those of a crossed table are groups, and so are any that the page asks for. Else no part is in two of the first texts, or each of these has several parts. */
function withGroups(assigned: Assignment, { rows, hasGroups }: Pick<NameSource, 'hasGroups' | 'rows'>) {
  const { columns, keys } = assigned;
  const [group = -1, label = -1, ...others] = keys;
  const apart = { ...assigned, isGrouped: false, isCrossed: false };
  if (columns.has('parent') || others.length || label < 0) return apart;
  const [wholes, parts] = [besides(rows, label, group), besides(rows, group, label)];
  // "Total, Total" is next to no other group.
  const named = rows.filter((row) => ![group, label].some((column) => isNameOfAll(textAt(row, column))));
  const isCrossed = areMany(wholes) || areMany(besides(named, label, group));
  const isGrouped = isCrossed || (hasGroups && wholes.some(({ size }) => size > 1));
  const areOwn = wholes.every(({ size }) => size === 1);
  if (!isGrouped && !(parts.length > 1 && (areOwn || areMany(parts)))) return apart;
  const grouped = new Map([...columns, ['parent', group], ['label', label]] as const);
  return { ...assigned, columns: grouped, keys: [label], isGrouped, isCrossed };
}

/** Parts of a sheet that say how its rows are named. */
interface NameSource extends FigureSource {
  readonly named: NamedColumns;
  /** True if the page asks for groups, by their column or by a form of these. */
  readonly hasGroups: boolean;
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
    // Of "Baseline, Year, Current, Year" each year is that of the figures before it.
    const [firstTime = 0] = all;
    const areBehind = all.length > 1 && profiles[firstTime - 1]?.content === 'figures';
    const ofShown = areBehind ? all.find((column) => column > (shown ?? -1)) : lastBefore(all, shown);
    const own = named.some(([field]) => field === 'period') ? known : (ofShown ?? known);
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

/** Fields whose columns may name rows. */
const NAMING = ['source', 'assessment', 'unit'] as const;

/** The columns, of which that of the sources, the verdicts or the units names rows that nothing else tells apart: the mean of a year by GISTEMP, and by GCAG, or grants that are "Confirmed" and "Pending". */
function namedBy(
  field: (typeof NAMING)[number],
  assigned: Assignment,
  rows: readonly Line[],
  others: readonly number[],
): Assignment {
  const { columns, keys } = assigned;
  const column = columns.get(field);
  const known = [...keys, ...others];
  if (column === undefined || !known.length || countTexts(rows, known) === rows.length) return assigned;
  if (countTexts(rows, [...known, column]) < rows.length) return assigned;
  const named = new Map([['label', column] as const, ...columns]);
  if (field !== 'unit' || !areUnits(rows.map((row) => textAt(row, column)))) named.delete(field);
  return { ...assigned, columns: named, keys: [...keys, column] };
}

/** The columns, of which one of codes names the rows if nothing else tells them apart, and it does: "AL-01" of "Pure rural, South", or `01` of `2023`, which is then the time of the row. */
function namedByCodes(assigned: Assignment, { rows, profiles }: NameSource, others: readonly number[]): Assignment {
  const { columns, keys } = assigned;
  const label = keys[0] ?? columns.get('label');
  const isTime = label !== undefined && profiles[label]?.content === 'periods';
  const known = isTime ? [label, ...others] : others;
  if (!known.length && label === undefined) return assigned;
  if (countTexts(rows, [...keys, ...known]) === rows.length) return assigned;
  const taken = [...keys, ...columns.values()];
  const code = profiles.findIndex(
    ({ content, hasLeadingZeros }, column) =>
      (content === 'text' || (content === 'figures' && hasLeadingZeros)) &&
      !taken.includes(column) &&
      countTexts(rows, [column, ...known]) === rows.length,
  );
  if (code < 0) return assigned;
  const named = new Map([...columns, ['label', code]] as const);
  if (isTime && !columns.has('period')) named.set('period', label);
  return { ...assigned, columns: named, keys: [code] };
}

/** The columns, of which one of codes or whole numbers in front of periods in the heads names the rows, if nothing else tells them apart, and it does: `2580` and `00` of "Region,2021,2022", and 1 and 2 of "Type,Tenure,2021,2022". */
function namedByNumbers(assigned: Assignment, { rows, profiles }: NameSource, others: readonly number[]): Assignment {
  const { columns, keys, figures } = assigned;
  const first = profiles.findIndex(({ content, period }) => content === 'figures' && period !== undefined);
  const count = (...more: readonly number[]): number => countTexts(rows, [...keys, ...others, ...more]);
  if (first < 1 || rows.length < 2 || (keys.length && count() === rows.length)) return assigned;
  const taken = [...keys, ...columns.values()];
  const isNumber = ({ content, hasFractions, hasSigns }: Profile): boolean =>
    content === 'text' || (content === 'figures' && !hasFractions && !hasSigns);
  const found = profiles.findIndex(
    (profile, i) => i < first && isNumber(profile) && !taken.includes(i) && count(i) === rows.length,
  );
  if (found < 0) return assigned;
  const named = new Map([['label', keys[0] ?? found] as const, ...columns]);
  return { columns: named, keys: [...keys, found], figures: figures.filter((column) => column !== found) };
}

/** The columns of the fields, of the names of rows, and of figures; in a chart that asks for groups, one of two columns of names may have these. */
export function columnsOfNames(found: Assignment, source: NameSource, fields: readonly Field[]) {
  const { rows } = source;
  const hasParents = fields.includes('parent');
  const dated = withPeriods(found, source, fields);
  const named = hasParents ? withNamedGroups(dated, source.profiles) : withOnlyName(dated);
  const { columns, keys } = named;
  const others = (['period', 'series', 'parent'] as const).flatMap((field) => columns.get(field) ?? []);
  const keyed = { ...named, keys: keysWithin(keys, rows, others, hasParents ? undefined : columns.get('parent')) };
  const byCodes = namedByCodes(keyed, source, others);
  const coded = byCodes === keyed ? namedByNumbers(keyed, source, others) : byCodes;
  // A verdict on a measure or a phase is no name.
  const hasVerdicts = fields.some((field) => field === 'target' || field === 'first');
  const naming = coded === keyed ? NAMING.filter((field) => !(hasVerdicts && field === 'assessment')) : [];
  const single = naming.reduce((known, field) => namedBy(field, known, rows, others), coded);
  const grouped = hasParents ? withGroups(single, source) : { ...single, isGrouped: false, isCrossed: false };
  return withMoved(grouped, source, fields);
}
