import {
  ASKED,
  FIELDS,
  isAmountName,
  isCurrencyName,
  isNameOf,
  namesOf,
  NEVER_BY_POSITION,
  OF_SUPPORT,
  OF_TARGETS,
  PLEDGED,
  withoutFiller,
  type Field,
} from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import type { Profile } from './column-profile.js';
import { isSampleName } from '../names/sample-name.js';
import { spanColumns } from './span-columns.js';
import { Columns, type Wanted } from './column-search.js';

/** Column of each field, and the columns of none. */
export interface Assignment {
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns whose texts together name a row, the first of them the column of its label. */
  readonly keys: readonly number[];
  /** Columns of figures that belong to no field. */
  readonly figures: readonly number[];
}

/** The columns of no field whose texts name the rows: those that differ from row to row, or the first if none does. */
function keysOf(columns: Columns, profiles: readonly Profile[]): readonly number[] {
  // A code such as "p" beside a figure names no row, nor does a currency.
  const status = columns.find('status');
  const isOfFigure = (column: number): boolean => column === status || isCurrencyName(nameOf(profiles[column]?.header));
  const found = columns.left('text').filter((column) => !isOfFigure(column));
  // A remark on few rows, which is all that they have, names none of them.
  const isRemark = (column: number): boolean => column > 0 && found.length === 1 && !!profiles[column]?.isSparse;
  const texts = found.filter((column) => !isRemark(column));
  const named = texts.filter((column) => !columns.isCode(column));
  const differing = named.filter((column) => !profiles[column]?.isConstant);
  return differing.length ? differing : (named.length ? named : texts).slice(0, 1);
}

/** True if the first column is the only one of figures but for that of their target: "Signatures, Target". */
function isFirstOnlyFigure(columns: Columns): boolean {
  const [first, ...others] = columns.left('figures');
  const target = columns.find('target') ?? columns.findAim();
  return first === 0 && others.every((one) => one === target);
}

/** The column of the periods: by its header, by its cells, or else the first. */
function periodColumn(columns: Columns, { profiles, fields }: Wanted): number | undefined {
  const named = columns.find('period');
  // The day of the last update, or on which a petition closes, is the time of no figure.
  const isDeadline = (column: number): boolean => isNameOf('deadline', profiles[column]?.header);
  const all = columns.left('periods').filter((column) => !columns.isCode(column));
  const known = all.filter((column) => !isDeadline(column));
  // Payments by the day on which they are due are a series.
  const [found, ...others] = known.length || fields.includes('value') ? known : all;
  // Weeks that are numbered next to their days.
  if (named !== undefined && !(profiles[named]?.isNumbering && found !== undefined)) return named;
  // A figure may be named "2024".
  if (fields.includes('value') && columns.find('label') === 0) return undefined;
  // Years in the only column of numbers are figures.
  if (found !== undefined && (found === 0 || others.length || columns.left('figures').length)) return found;
  // Periods in the heads of columns.
  if (columns.hasPeriodHeads) return undefined;
  const isFree = (column: number): boolean =>
    !columns.isTaken(column) && columns.find('value') !== column && profiles[column]?.content !== 'empty';
  if (fields.includes('value') && isFirstOnlyFigure(columns)) return undefined;
  // Codes of the rows in front of their names are no periods.
  const first = columns.isCode(0) && profiles[1]?.content === 'text' ? 1 : 0;
  return isFree(first) ? first : undefined;
}

/** Finds the starts and ends in a chart of phases, or else the column headed as a period: it has some, or no other has any. */
function claimTimes(columns: Columns, { profiles, fields }: Wanted): void {
  if (!fields.includes('first')) return;
  for (const [field, column] of spanColumns(profiles)) columns.claim(field, column);
  if (columns.taken.has('first') || columns.find('first') !== undefined) return;
  const found = columns.find('period');
  const hasTimes = profiles[found ?? -1]?.hasPeriods ?? false;
  if (hasTimes || !profiles.some(({ hasPeriods }) => hasPeriods)) columns.claim('period', found);
}

/** A phase needs a time: of a chart of phases, dates are theirs whatever the header, also if some are open: "2020–present". */
function claimDates(columns: Columns, { profiles, fields }: Wanted): void {
  if (!fields.includes('first') || columns.taken.has('first')) return;
  const isOpen = (_: unknown, column: number): boolean =>
    column > 0 && !columns.isTaken(column) && !!profiles[column]?.hasPeriods;
  const open = profiles.findIndex(isOpen);
  columns.claim('period', columns.left('periods')[0] ?? (open < 0 ? undefined : open));
}

/** True if the first column is headed as the values or the targets of a chart that has these. */
function hasAmounts(columns: Columns, { profiles: [first], fields }: Wanted): boolean {
  if (columns.find('value') === 0) return true;
  if (!fields.includes('target')) return false;
  return (columns.find('target') ?? columns.findTarget()) === 0 || isAmountName(nameOf(first?.name));
}

/** True if the first column may name the rows though it has no texts: it is of no field, nor of figures below a period, nor of the times of phases. */
function mayNameRows(columns: Columns, wanted: Wanted): boolean {
  const { profiles, fields } = wanted;
  const [first] = profiles;
  if (!first || columns.isTaken(0) || hasAmounts(columns, wanted)) return false;
  if (first.content === 'figures') return first.period === undefined;
  return first.content === 'periods' ? !fields.includes('first') : first.content !== 'empty';
}

/** The column of the labels: by its header, or else the first of texts. */
function labelColumn(columns: Columns, wanted: Wanted): number | undefined {
  const { profiles } = wanted;
  const found = columns.find('label');
  if (found !== undefined && !columns.isSame(found)) return found;
  const first = profiles[0]?.content;
  if (first === 'text' && !columns.isCode(0) && !profiles[0]?.isConstant && !columns.isTaken(0)) return 0;
  // Numbers of rows in front of times name none.
  const left = columns.isCode(0) && profiles[1]?.content === 'periods' ? 1 : 0;
  return keysOf(columns, profiles)[0] ?? (mayNameRows(columns, wanted) ? left : undefined);
}

/** The column of the starts by its header. Next to no target, a base is the number of those who were asked. */
function baselineColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  const found = columns.find('baseline');
  return isSampleName(profiles[found ?? -1]?.header) && !columns.hasTarget() ? undefined : found;
}

/** The columns of figures that belong to no field. */
function figuresOf(columns: Columns, hasHeader: boolean): readonly number[] {
  const left = columns.left('figures', 'periods');
  const figures = left.filter((column) => !columns.isCode(column) || !hasHeader);
  // An index numbers the rows of some files, and is what other files are about.
  return figures.length || columns.taken.has('value') ? figures : left.filter((column) => columns.isIndex(column));
}

/** Finds the columns of targets and of what was reached by names that say so next to each other: "Required" and "Funded". */
function claimTargets(columns: Columns): void {
  columns.claim('target', columns.findTarget());
  // What is still available of a budget is not what came.
  const budget = columns.taken.has('target') || columns.taken.has('value') ? {} : columns.findBudget();
  columns.claim('value', budget.value);
  columns.claim('target', budget.target);
  for (const pair of [OF_TARGETS, OF_SUPPORT]) {
    const find = (field: 'target' | 'value'): number | undefined =>
      columns.taken.get(field) ??
      columns.findDated(pair[field]) ??
      columns.findDated([...pair[field], ...namesOf(field)], withoutFiller) ??
      (field === 'value' ? columns.findTotal([...pair.value, ...namesOf('value')]) : undefined);
    const target = find('target');
    // What was pledged is a target next to what came, and has been reached next to a goal.
    const pledged = target === undefined ? undefined : columns.findDated(PLEDGED, withoutFiller);
    const value = find('value') ?? (pledged === target ? undefined : pledged);
    if (value === undefined || target === undefined || columns.isOutdated(value)) continue;
    columns.claim('value', value);
    columns.claim('target', target);
  }
}

/** Finds the fields that are left by the position or the content of their columns. `names` are the columns that name the rows. */
function claimLeft(columns: Columns, { fields, hasHeader, profiles }: Wanted, names: readonly number[]): void {
  const hasSpans = hasHeader && fields.includes('first');
  for (const field of fields) {
    if (NEVER_BY_POSITION.includes(field)) continue;
    // A date is no figure, nor is a year next to a phase.
    const isLeft = (one: number): boolean => (hasSpans ? profiles[one]?.content === 'figures' : !columns.areDates(one));
    const left = figuresOf(columns, hasHeader).filter(isLeft);
    if (!hasHeader) columns.claim(field, left[0] ?? columns.left('text')[0]);
    else if (left.length === 1 && field === 'value') columns.claim(field, left[0]);
  }
  if (!fields.includes('value') || figuresOf(columns, hasHeader).length) return;
  // A phase needs no figure.
  if (fields.includes('first')) return;
  // The only other column, though its cells are no figures: each of them is reported, and an empty one has no figure given.
  const [only, ...others] = columns.left('text').filter((column) => column !== names[0]);
  const [empty, ...empties] = hasHeader ? columns.left('empty') : [];
  if (only === undefined && !empties.length) columns.claim('value', empty);
  else if (!others.length) columns.claim('value', only);
}

/** Finds the columns of the fields by their headers. */
function claimNamed(columns: Columns, wanted: Wanted): void {
  for (const field of FIELDS) {
    if (ASKED.includes(field) && !wanted.fields.includes(field)) continue;
    const found = field === 'baseline' ? baselineColumn(columns, wanted) : columns.find(field);
    if (found === undefined || (field === 'label' && columns.namesNothing(found))) continue;
    if (field !== 'value' || (columns.fitsValue(found) && !columns.isOutdated(found))) columns.claim(field, found);
  }
}

/**
 * Finds the column of each field: by the name or number that the page gives, then by its header, then by its content and position. Columns that
 * are asked for and not there are passed to `onMissing`.
 */
export function assignColumns(wanted: Wanted, onMissing: (column: string) => void): Assignment {
  const { hasHeader, fields, profiles } = wanted;
  const columns = new Columns(wanted);
  columns.takeNamed(onMissing);
  columns.claim('parent', columns.findParent());
  claimTimes(columns, wanted);
  // The name of the rows comes first, so that "Group" or "Link" above it is no parent and no address.
  const [first = 'label'] = fields;
  if (first === 'period') columns.claim('period', periodColumn(columns, wanted));
  if (first === 'label') columns.claim('label', labelColumn(columns, wanted));
  claimNamed(columns, wanted);
  if (hasHeader && fields.includes('target')) claimTargets(columns);
  else if (hasHeader && !fields.includes('first')) columns.claim('target', columns.findAim());
  claimDates(columns, wanted);
  const texts = keysOf(columns, profiles);
  const named = columns.taken.get('label');
  if (named === undefined) columns.claim('label', texts[0]);
  const keys = named === undefined ? texts : [named, ...texts.filter((key) => key !== named)];
  claimLeft(columns, wanted, keys);
  const figures = figuresOf(columns, hasHeader);
  const isFigure = (column: number): boolean => !hasHeader || !columns.areDates(column);
  const hasValue = columns.taken.has('value') || columns.isNamed('value') || figures.some(isFigure);
  if (fields.includes('value') && !fields.includes('first') && !hasValue) onMissing('value');
  return { columns: columns.taken, keys, figures };
}
