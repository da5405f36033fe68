import {
  type Field,
  ASKED,
  FIELDS,
  isAmountName,
  isCategoryHead,
  isNameOf,
  NEVER_BY_POSITION,
  OF_SUPPORT,
  OF_TARGETS,
} from '../names/column-names.js';
import { isAccountName } from '../names/numbered-name.js';
import { isNeededRow } from '../names/target-columns.js';
import { Columns, type Wanted } from './column-search.js';
import { answeredColumn, baselineColumn, groupNumberColumn, pollsterColumn } from './columns-by-head.js';
import { columnOfNoFigures, mayLackFigures, remarkColumn } from './text-columns.js';
import { nameOf } from '../../written/name.js';
import { areNumberedTimes, areOwnTargets, isAimNext, isCounted } from './column-fit.js';
import type { Profile } from './column-profile.js';
import { clockColumn, headlineColumn, onlyTimes, plannedColumns, spanColumns, timeOfAll } from './span-columns.js';
import { isHeadOfFigures } from './naming-columns.js';
import { numberedColumn } from './numbered-rows.js';
import {
  pairFound,
  pairNamed,
  sumToDate,
  targetOfOther,
  valueOfTarget,
  wordedValue,
  type Found,
} from './values-of-targets.js';

/** Column of each field, and the columns of none. */
export interface Assignment {
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns whose texts together name a row, the first of them the column of its label. */
  readonly keys: readonly number[];
  /** Columns of figures that belong to no field. */
  readonly figures: readonly number[];
}

/** A way to find the column of one field, of those that are of no other, or the columns of several fields next to each other. */
type Finder = {
  /** The charts that make it; absent of one that all make. */
  readonly of?: (wanted: Wanted) => boolean;
} & (
  | { readonly field: Field; readonly find: (columns: Columns, wanted: Wanted) => number | undefined }
  | { readonly findAll: (columns: Columns, wanted: Wanted) => Iterable<Found> }
);

/** Charts of phases, each with a start and an end. */
const ofPhases = ({ fields }: Wanted): boolean => fields.includes('first');
/** Charts of a figure for each period. */
const ofPeriods = ({ fields: [first] }: Wanted): boolean => first === 'period';
/** Charts of a figure for each name. */
const ofLabels = ({ fields: [first = 'label'] }: Wanted): boolean => first === 'label';
/** Charts of figures with targets, in a table with heads. */
const ofTargets = ({ fields, hasHeader }: Wanted): boolean => hasHeader && fields.includes('target');
/** All charts of figures, in a table with heads. */
const withHeads = (wanted: Wanted): boolean => wanted.hasHeader && !ofPhases(wanted);
/** Other charts of figures, in a table with heads. */
const ofFigures = (wanted: Wanted): boolean => withHeads(wanted) && !ofTargets(wanted);
/** Charts that show one column of figures, in a table with heads: all but that of changes. */
const ofOneFigure = (wanted: Wanted): boolean => withHeads(wanted) && !wanted.fields.includes('contribution');
/** Charts that have the figures of a field, or may have them. */
const asking =
  (field: Field) =>
  ({ fields }: Wanted): boolean =>
    !ASKED.includes(field) || fields.includes(field);

/** True if the first column is the only one of figures but for that of their target: "Signatures, Target". */
function isFirstOnlyFigure(columns: Columns): boolean {
  const [first, ...others] = columns.left('figures');
  const target = columns.find('target') ?? columns.findAim();
  return first === 0 && others.every((one) => one === target);
}

/** True if the only row begins with a figure, which needs no time and no name. */
function hasFigureFirst({ profiles: [first], isSingle, hasHeader }: Wanted): boolean {
  if (!isSingle || !hasHeader || first?.content !== 'figures') return false;
  return first.period === undefined && !isAccountName(nameOf(first.header));
}

/** The first column that may have periods that nobody can read. Codes of the rows, counts in front of weekdays and groups, and targets in front of what is reached have none. */
function firstAsPeriod(columns: Columns, wanted: Wanted): number | undefined {
  const { profiles, fields } = wanted;
  if (hasFigureFirst(wanted)) return undefined;
  if (isFirstOnlyFigure(columns)) return fields.includes('value') ? undefined : columns.left('text')[0];
  const first = columns.isCode(0) && profiles[1]?.content === 'text' ? 1 : 0;
  const isAim = profiles[first]?.content === 'figures' && (columns.find('target') ?? columns.findAim()) === first;
  const isUsed = columns.isTaken(first) || columns.find('value') === first || isAim;
  return isUsed || profiles[first]?.content === 'empty' ? undefined : first;
}

/** The column of the periods: by its header, by its cells, or else the first. */
function periodColumn(columns: Columns, wanted: Wanted): number | undefined {
  const { profiles, fields } = wanted;
  const named = columns.find('period');
  // The day of the last update, or on which a petition closes, is the time of no figure.
  const isDeadline = (column: number): boolean => isNameOf('deadline', profiles[column]?.header);
  // A day that few rows have is not the time of the figures: "Debate threshold reached at".
  const isTime = (column: number): boolean => !columns.isCode(column) && !profiles[column]?.isSparse;
  // 1850 below "Actual", next to a name, is no year.
  const isAmount = (column: number): boolean => {
    const profile = column > 0 ? profiles[column] : undefined;
    return !!profile?.isReadable && isHeadOfFigures(profile);
  };
  const left = columns.left('periods').filter(isTime);
  const all = left.filter((column) => !isAmount(column));
  const known = all.filter((column) => !isDeadline(column));
  // Payments by the day on which they are due are a series.
  const [found, ...others] = known.length || fields.includes('value') ? known : all;
  // Weeks that are numbered next to their days.
  if (named !== undefined && !(areNumberedTimes(profiles[named]) && found !== undefined)) return named;
  // A figure may be named "2024".
  if (fields.includes('value') && columns.find('label') === 0) return undefined;
  // Years in the only column of numbers are figures.
  const hasFigures = left.length > all.length || columns.left('figures').length > 0;
  if (found !== undefined && (found === 0 || others.length || hasFigures)) return found;
  // Periods in the heads of columns.
  return columns.hasPeriodHeads ? undefined : firstAsPeriod(columns, wanted);
}

/** The column headed as a period, in a chart of phases whose starts no column has: it has some, or no other has any. Where none has, times that are counted are periods as well: "Week 2". */
function timeColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  if (columns.taken.has('first') || columns.find('first') !== undefined) return undefined;
  const found = columns.find('period');
  if (profiles.some(({ hasPeriods }) => hasPeriods)) return profiles[found ?? -1]?.hasPeriods ? found : undefined;
  return found ?? [...profiles.keys()].find((one) => isCounted(one, profiles) && !columns.isTaken(one));
}

/** The column of dates in a chart of phases, which need a time, whatever its header, also if some are open: "2020–present". */
function dateColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  if (columns.taken.has('first')) return undefined;
  // The day of the last update is that of no phase.
  const isFree = (column: number): boolean => !columns.isTaken(column) && !columns.isCode(column);
  const open = profiles.findIndex(({ hasPeriods }, column) => column > 0 && isFree(column) && hasPeriods);
  return columns.left('periods').find(isFree) ?? (open < 0 ? undefined : open);
}

/** True for figures of those who support something in front of a threshold for them: "Signatures" and "Threshold for a debate". */
const areOfSupport = ([first, ...others]: readonly Profile[]): boolean =>
  first?.content === 'figures' &&
  OF_SUPPORT.value.includes(nameOf(first.name)) &&
  others.some(({ header }) => isNeededRow(header));

/** True if the first column is headed as the values or the targets of a chart that has these. */
function hasAmounts(columns: Columns, { profiles, fields }: Wanted): boolean {
  const [first] = profiles;
  if (columns.find('value') === 0 || areOfSupport(profiles)) return true;
  if (!fields.includes('target')) return false;
  return (columns.find('target') ?? columns.findTarget()) === 0 || isAmountName(nameOf(first?.name));
}

/** True if a column after the first has figures that are no targets: those of the rows. */
function hasOwnFigures(columns: Columns, { profiles }: Wanted): boolean {
  const aims = (['target', 'baseline'] as const).map((field) => columns.find(field));
  return profiles.some(({ content }, column) => column > 0 && content === 'figures' && !aims.includes(column));
}

/** True if the first column may name the rows though it has no texts: it is of no field, nor of figures below a period, nor of the times of phases. */
function mayNameRows(columns: Columns, wanted: Wanted): boolean {
  const { profiles, fields } = wanted;
  const [first] = profiles;
  if (!first || hasFigureFirst(wanted) || columns.isTaken(0) || hasAmounts(columns, wanted)) return false;
  if (first.content === 'figures') return first.period === undefined && hasOwnFigures(columns, wanted);
  return first.content === 'periods' ? !fields.includes('first') : first.content !== 'empty';
}

/** The column of names that all differ in front of one of categories: "Title" of "Title, Category". Undefined if there is none. */
function nameBefore(found: number, columns: Columns, profiles: readonly Profile[]): number | undefined {
  const isName = ({ header, content, isDistinct }: Profile, column: number): boolean =>
    content === 'text' &&
    isDistinct &&
    !(columns.isCode(column) || columns.isTaken(column) || FIELDS.some((field) => isNameOf(field, header)));
  const before = isCategoryHead(profiles[found]?.header ?? '') ? profiles.slice(0, found).findIndex(isName) : -1;
  return before < 0 ? undefined : before;
}

/** The column of the labels: by its header, or else the first of texts. */
function labelColumn(columns: Columns, wanted: Wanted): number | undefined {
  const { profiles } = wanted;
  const found = columns.find('label');
  const isNameless = ofPhases(wanted) && profiles[found ?? -1]?.content === 'empty';
  if (found !== undefined && !isNameless && !columns.isSame(found))
    return nameBefore(found, columns, profiles) ?? found;
  const first = profiles[0]?.content;
  if (first === 'text' && !columns.isCode(0) && !profiles[0]?.isConstant && !columns.isTaken(0)) return 0;
  // Numbers of rows in front of times name none.
  const left = columns.isCode(0) && profiles[1]?.content === 'periods' ? 1 : 0;
  const numbered = numberedColumn(profiles, (column) => columns.isCode(column));
  return numbered ?? columns.names()[0] ?? (mayNameRows(columns, wanted) ? left : undefined);
}

/** The column of a field by its header. */
function headedColumn(field: Field, columns: Columns, wanted: Wanted): number | undefined {
  const found = field === 'baseline' ? baselineColumn(columns, wanted) : columns.find(field);
  // Times next to those of the rows, and one text in all rows, name none, nor does nothing at all name a phase.
  const { content } = wanted.profiles[found ?? -1] ?? {};
  const isNameless = content === 'empty' ? ofPhases(wanted) : content === 'periods' && columns.taken.has('period');
  if (found === undefined || (field === 'label' && (isNameless || columns.isSame(found)))) return undefined;
  if (field === 'target') return areOwnTargets(found, wanted) ? undefined : found;
  const isValue = columns.fitsValue(found) && !columns.isOutdated(found) && columns.mayReach(found);
  return field !== 'value' || isValue ? found : undefined;
}

/** The first column that is left for each field in a table without heads, but for one year of all rows, and the only one for the value in one with heads. Of figures at times that nothing names the first names them. */
function* columnsByPlace(columns: Columns, wanted: Wanted): Iterable<Found> {
  const { fields, hasHeader, profiles } = wanted;
  // A date is no figure, nor is a year next to a phase, which needs none, or a threshold next to a target.
  const isLeft = (one: number): boolean =>
    hasHeader && ofPhases(wanted)
      ? profiles[one]?.content === 'figures'
      : !columns.areDates(one) && !isAimNext(one, columns, wanted);
  if (!hasHeader && fields.includes('value')) yield ['period', timeOfAll(profiles)];
  for (const field of fields.filter((one) => !NEVER_BY_POSITION.includes(one))) {
    const figures = columns.figures().filter(isLeft);
    const left = hasHeader || figures.length !== 1 ? figures : [...wordedValue(columns, wanted), ...figures];
    const isRemark = field === 'value' && ofPhases(wanted) && !left.length;
    const isOfTimes = ofPhases(wanted) && !columns.keys.length && columns.taken.has('period');
    const [text = -1] = columns.left('text');
    const isNone = field !== 'value' && !profiles[text]?.hasDigits;
    if (!hasHeader) yield [isRemark ? 'note' : field, left[0] ?? (isNone ? undefined : text)];
    else if (field === 'value' && (left.length === 1 || isOfTimes)) yield [field, left[0]];
  }
}

/** The ways to find the columns of fields, in their order, after those that the page names ({@link Columns.takeNamed}): by the head of a column, then by its cells. A column that has been taken is open to no other field. */
const FINDERS: readonly Finder[] = [
  // Before the names of rows, which "Parent location" would be.
  { field: 'parent', find: (columns) => columns.findParent() },
  // A phase has its times, of which one may be headed "Start" or "Year".
  { of: ofPhases, findAll: (_, { profiles, hasHeader }) => (hasHeader ? spanColumns : onlyTimes)(profiles) },
  { of: ofPhases, findAll: (columns, { profiles }) => (columns.taken.has('first') ? [] : plannedColumns(profiles)) },
  { of: ofPhases, field: 'period', find: timeColumn },
  { of: ofPhases, field: 'note', find: clockColumn },
  { of: ofPhases, field: 'label', find: headlineColumn },
  // What names the rows comes before all others, so that "Group" or "Link" above it is no parent and no address.
  { of: ofPeriods, field: 'period', find: periodColumn },
  { of: ofLabels, field: 'label', find: labelColumn },
  // Every field by its own names.
  { of: ofOneFigure, field: 'value', find: sumToDate },
  ...FIELDS.map((field): Finder => ({ of: asking(field), field, find: (...how) => headedColumn(field, ...how) })),
  { of: (wanted) => ofTargets(wanted) || ofPhases(wanted), field: 'assessment', find: answeredColumn },
  { of: ofPhases, field: 'note', find: groupNumberColumn },
  { of: ofOneFigure, findAll: pairFound((columns) => columns.findLimited()) },
  // Targets and values by other names, which each has next to the other.
  { of: ofTargets, field: 'target', find: (columns) => columns.findTarget() },
  { of: ofTargets, field: 'value', find: valueOfTarget },
  // What is still available of a budget is not what came, as "Available" is elsewhere.
  { of: ofTargets, findAll: pairFound((columns) => columns.findBudget()) },
  { of: ofTargets, findAll: pairNamed(OF_TARGETS) },
  { of: ofTargets, findAll: pairNamed(OF_SUPPORT) },
  { of: ofFigures, field: 'target', find: (columns) => columns.findAim() },
  { of: (wanted) => ofPeriods(wanted) && ofFigures(wanted), field: 'target', find: targetOfOther },
  { of: (wanted) => ofPeriods(wanted) && wanted.hasHeader, field: 'note', find: pollsterColumn },
  // Any dates that are left are those of phases.
  { of: ofPhases, field: 'period', find: dateColumn },
];

/** The ways to find fields in the columns that are left once it is known which name the rows: by the place of a column and what its cells hold. */
const FINDERS_BY_PLACE: readonly Finder[] = [
  { field: 'label', find: (columns) => columns.keys[0] },
  { findAll: columnsByPlace },
  { field: 'value', find: columnOfNoFigures },
  { field: 'note', find: remarkColumn },
];

/** Gives the columns of a sheet to the fields that are found in them, in the order of the finders. */
function takeFound(finders: readonly Finder[], columns: Columns, wanted: Wanted): void {
  for (const finder of finders) {
    if (finder.of?.(wanted) === false) continue;
    const found: Iterable<Found> =
      'findAll' in finder ? finder.findAll(columns, wanted) : [[finder.field, finder.find(columns, wanted)]];
    for (const [field, column] of found) columns.take(field, column);
  }
}

/** Finds the column of each field: by the name or number that the page gives, and then by {@link FINDERS}. Columns that the page asks for in vain are passed to `onMissing`, which is called without one if there are no figures. */
export function assignColumns(wanted: Wanted, onMissing: (column?: string) => void): Assignment {
  const { hasHeader, fields } = wanted;
  const columns = new Columns(wanted);
  columns.takeNamed(onMissing);
  takeFound(FINDERS, columns, wanted);
  const label = columns.taken.get('label');
  const texts = columns.names();
  columns.keys = label === undefined ? texts : [label, ...texts.filter((key) => key !== label)];
  takeFound(FINDERS_BY_PLACE, columns, wanted);
  const figures = columns.figures();
  const isFigure = (column: number): boolean => !hasHeader || !columns.areDates(column);
  const hasValue = columns.taken.has('value') || columns.isNamed('value') || figures.some(isFigure);
  if (fields.includes('value') && !mayLackFigures(wanted, columns) && !hasValue) onMissing();
  return { columns: columns.taken, keys: columns.keys, figures };
}
