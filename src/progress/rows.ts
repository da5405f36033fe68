import { sharedLabels } from './data.js';
import type { Heading } from '../rows/columns/heading-unit.js';
import { readRowName } from '../rows/columns/row-name.js';
import {
  annotatedRows,
  hoistShared,
  nameOfOnly,
  type Entry,
  type FigureColumn,
  type Records,
  type Row,
  type Sheet,
  type RowFigure,
} from '../rows/rows.js';
import { rowsWithHistory } from '../rows/latest-rows.js';
import { ratingIn } from '../rows/names/rating.js';
import { withoutFacts } from '../rows/other-figures.js';
import { withoutTarget } from '../rows/target-notes.js';
import { shareDecimalsIn } from '../rows/share-decimals.js';
import { earlierThan, timeMembersOf, earlierTimeOf } from '../rows/shown-column.js';
import {
  countUp,
  groupOf,
  groupsIn,
  withoutHeads,
  haveSameTarget,
  leadToTarget,
  rowsOfPath,
  type MeasureRows,
} from './rows/measure-rows.js';
import { besidesOf, notesIn, secondIn } from './rows/heads-and-notes.js';
import { appealIn, companionMeasures, withStarts, type MadeMeasure } from './rows/made-measures.js';
import { isToCome, withoutRest } from './rows/funded-costs.js';
import { countedNext, amountIn, shownWay, areWays, isOutOf, reachedColumns } from './rows/reached-columns.js';
import { shownAndStart, withPastFigures, type ShownFigures } from './rows/shown-figures.js';
import { readTargetText } from '../rows/target-text.js';
import { UNDATED } from '../contract/observation.js';
import { asWords } from '../written/name.js';
import type { Steps } from '../contract/steps.js';
import { madeInSteps } from '../contract/made-in-steps.js';

/** The columns of the figures of measures. */
interface FiguresOfMeasures extends ShownFigures {
  /** Earlier figures, in the order of the columns. */
  readonly history: readonly FigureColumn[];
  /** The amounts that are to be done, as the targets. */
  readonly whole?: FigureColumn | undefined;
  /** The wholes that the figures are parts of. */
  readonly total?: FigureColumn | undefined;
  /** The amounts of which a publisher gives the per cents of their targets, and not these. */
  readonly counted?: FigureColumn | undefined;
  /** The per cents of targets or wholes that the figures are, as the publisher has computed them. */
  readonly shares?: FigureColumn | undefined;
  /** Figures that stand next to a thermometer, which have no target: "Supporters", "Days left". */
  readonly companions: readonly FigureColumn[];
  /** Figures of an only row next to its figure and its target, as notes: "Donors: 1,204". */
  readonly besides: readonly string[];
  /** Target of figures in per cent of their targets. Absent of any others. */
  readonly full?: '100%' | undefined;
}

/** The columns next to the figure and the target of an only row that a thermometer has at its side. A unit of the page would be theirs as well. */
const companionsIn = (
  unread: readonly FigureColumn[],
  { rows, target }: Sheet,
  { form, unit }: Pick<Records, 'form' | 'unit'>,
): readonly FigureColumn[] =>
  form === 'thermometer' && rows.length === 1 && target && unit === undefined
    ? unread.filter(
        ({ column, name, period }) => name && period === undefined && !isNaN(rows[0]?.numberAt(column) ?? NaN),
      )
    : [];

/** The columns of figures, of which those of earlier times are the history of the measures. */
type ReadFigures = Omit<FiguresOfMeasures, 'shares' | 'companions' | 'besides'>;

/** Of the columns of figures that are not read, the shares that the chart states itself, and those at the side of a thermometer. All others are reported. */
function othersOf(
  { shown, start, history, whole, total, counted }: ReadFigures,
  sheet: Sheet,
  records: Pick<Records, 'form' | 'unit'>,
): Pick<FiguresOfMeasures, 'shares' | 'companions' | 'besides'> {
  const read = [shown, start, whole, total, counted, ...history];
  const aim = whole ?? total ?? sheet.target;
  const unread = sheet.figures.filter((one) => !read.some((other) => other?.column === one.column));
  const isShare = (one: FigureColumn | undefined): boolean =>
    !!one && (areWays(one, shown, aim, sheet) || isToCome(one, shown, aim, sheet));
  const others = unread.filter((one) => !isShare(one));
  const companions = companionsIn(others, sheet, records);
  const lost = others.filter((one) => !companions.includes(one));
  const areUndated = sheet.figures.every(({ period }) => period === undefined);
  const besides = shown && aim && !sheet.isValueNamed ? besidesOf(shown, lost, sheet) : undefined;
  if (!besides) sheet.skip(lost, sheet.header('target') === undefined && areUndated ? 'target' : 'baseline', shown);
  const shares = [...unread, sheet.way].find(isShare);
  for (const one of [...unread.filter(isShare), shares]) if (one) sheet.rows[0]?.peek(one.column);
  return { shares, companions, besides: besides ?? [] };
}

/** The columns of the figures of measures. */
function figuresOf(sheet: Sheet, records: Pick<Records, 'form' | 'hasTarget' | 'unit'>): FiguresOfMeasures {
  const { hasTarget = false } = records;
  const past = withPastFigures(sheet);
  const { reached, whole, total } = reachedColumns(sheet, hasTarget) ?? {};
  const perCents = shownWay(sheet);
  const way = hasTarget || reached ? undefined : perCents;
  const { shown, start, isDue }: ShownFigures =
    (reached ?? way) ? { shown: reached ?? way } : shownAndStart({ ...past, skip: () => undefined });
  const counted = way && countedNext(way, sheet);
  const history = reached ? [] : earlierThan(shown, past).filter(({ column }) => column !== start?.column);
  const full = !whole && shown && perCents?.column === shown.column ? '100%' : undefined;
  const columns: ReadFigures = { shown, start, history, whole, total, counted, full, ...(isDue && { isDue }) };
  return { ...columns, ...othersOf(columns, sheet, records) };
}

/** The start of a row, in a column of its own or in the cell of its target. */
const startIn = (row: Row, start: FigureColumn | undefined, pointer: string, entry: Entry): RowFigure =>
  start ? row.entryFor(pointer, start.column).figure('value', 'baseline') : entry.figure('baseline');

/** The figure of a row as the target of a measure, or of all. */
const aimIn = (row: Row, pointer: string, column: FigureColumn | undefined): RowFigure =>
  row.entryFor(pointer, column?.column).figure('value', 'target');

/** The name of a measure as rows make it. */
interface MadeName {
  readonly label: string | undefined;
  readonly group: string | undefined;
}

/** The earlier figures of a row as observations. Those below "Last year" and "Q1" have a name and no time. */
const earlierFigures = (row: Row, pointer: string, history: readonly FigureColumn[]): readonly MadeMeasure[] =>
  history.map((column, j) => {
    const entry = row.entryFor(`${pointer}/observations/${j}`, undefined, column.column);
    return { period: UNDATED, ...earlierTimeOf(column), value: entry.figure('previous', 'value') };
  });

/** The figures of earlier rows of a measure as observations, after those of columns. */
const earlierRows = (
  rows: readonly Row[],
  pointer: string,
  { shown, history }: FiguresOfMeasures,
): readonly MadeMeasure[] =>
  rows.map((row, j) => {
    const entry = row.entryFor(`${pointer}/observations/${history.length + j}`, shown?.column);
    return { period: entry.text('period'), value: entry.figure('value'), note: entry.context.note };
  });

/** The targets of the rows of a measure for their periods, if they differ, or the only one by its deadline. `full` is the target of rows that have none of their own. Parts of a `total` have none. */
function targetsOfRows(
  rows: readonly Row[],
  pointer: string,
  { full, total }: Pick<FiguresOfMeasures, 'full' | 'total'>,
): readonly MadeMeasure[] {
  if (total) return [];
  const isOne = new Set(rows.map((row) => row.peek('target'))).size < 2;
  const isAimed = (row: Row): boolean => !!(row.peek('target') ?? full);
  const dueOf = (row: Row): string | undefined => readTargetText(row.peek('target') ?? '').due;
  const aimed = isOne
    ? rows.slice(-1).filter((row) => isAimed(row) && (row.peek('deadline') || dueOf(row)))
    : rows.filter((row) => row.peek('target'));
  return aimed.map((row, j) => {
    const entry = row.entryFor(`${pointer}/targets/${j}`);
    return {
      period: entry.text('deadline') ?? dueOf(row) ?? entry.text('period'),
      value: entry.figure('target', 'value') ?? full,
    };
  });
}

/** Rows with targets besides those of a measure: that of all, those that have it, those after the latest figure and before it. */
interface AimRows {
  readonly sheet: Sheet;
  readonly columns: FiguresOfMeasures;
  readonly target: Row | undefined;
  readonly aiming: ReadonlySet<Row>;
  readonly later: readonly Row[];
  readonly before: readonly Row[];
}

/** The targets of a row for their periods, its target or its whole, as members of a measure. None of per cents of targets. */
function aimsOf(row: Row, entry: Entry, at: string, rows: AimRows): MadeMeasure {
  const { columns, sheet, before, later, target, aiming } = rows;
  const { shown, whole, total, full } = columns;
  const targets = targetsOfRows([...before, row, ...later], at, columns);
  if (targets.length) return { targets };
  if (full) return {};
  if (total) return { total: row.entryFor(at, total.column).figure('value', 'total') };
  // An empty cell means that the measure has no target, not that its target is unknown.
  if (isOutOf(row, sheet, shown)) return { total: entry.figure('target', 'total') ?? undefined };
  if (whole) return { target: aimIn(row, at, whole) ?? entry.figure('target') ?? undefined };
  const own = target && aiming.has(row) && !row.peek('target') ? aimIn(target, at, shown) : undefined;
  return { target: own ?? entry.figure('target') ?? undefined };
}

/** The time by which a row that is not aimed at anything is due, with the head of its column: "Due 31 March 2024". Empty if there is none. */
function dueIn(row: Row, { header }: Sheet): string {
  const isDue = header('target') === undefined && !!row.peek('deadline');
  return isDue ? `${asWords(header('deadline') ?? '')} ${row.textAt('deadline').trim()}` : '';
}

/** The annotations of rows, each at its measure, in the group of this if two have its label. */
function annotationsIn(rows: readonly Row[], measures: readonly MadeName[]): ReturnType<typeof annotatedRows> {
  const shared = sharedLabels(measures);
  const indices = new Map(rows.map((row, index) => [row, index]));
  return annotatedRows(rows, (row) => {
    const { label = row.peek('label'), group } = measures[indices.get(row) ?? -1] ?? {};
    return { category: label, ...(group && shared.has(label) && { series: group }) };
  });
}

/** The latest row of each measure with those before it, in steps, and the rows after that of a measure whose rows are periods. */
function* rowsOfMeasures(records: Records): Steps<MeasureRows> {
  const fields = ['value', 'target', 'baseline', 'previous', 'deadline', 'polarity'] as const;
  const named = (): Sheet => withoutHeads(records.sheet('label', ...fields, 'parent'), records);
  const sheet = records.form === 'path' ? undefined : named();
  yield;
  const isPath = !sheet || leadToTarget(sheet);
  const path = records.attempt(() => {
    const found = isPath || haveSameTarget(sheet) ? rowsOfPath(records.sheet('period', ...fields)) : undefined;
    return found && (isPath || countUp(found.sheet)) ? found : undefined;
  });
  if (path) return path;
  yield;
  const ofNames = sheet ?? named();
  return { sheet: ofNames, earlier: rowsWithHistory(ofNames), later: [] };
}

/** The rows of measures with that of their target, without the facts about an only one, which a thermometer has next to it. */
function aimedRows(sheet: Sheet, shown: FigureColumn | undefined, form: string | undefined) {
  const aimed = withoutRest(withoutTarget(sheet, shown), (shown ?? sheet.value)?.column ?? -1);
  return form === 'thermometer' ? { ...aimed, facts: undefined } : withoutFacts(aimed, shown?.column, sheet);
}

/**
 * A `ProgressData` of records: each row is a measure, or of rows of one name and several periods the latest, whose history are the others.
 * Other figures of an only row, and rows around the only one with the target, stand next to a thermometer as measures of their own; elsewhere such rows are notes.
 * Rows of periods are one measure if the form is a path, if those without a figure alone have targets, or if they count up to one.
 * Columns: label, value, target, baseline, in this order if there is no header; of two columns of names the first has the groups;
 * also parent, which is the group, deadline, status, period, unit, source, note, annotation, ranges (`poor 60; fair 80; good 100`) polarity and assessment, the status in the word of the publisher. The rows "Requirements", "Funded" and "Unmet" are one measure with its target. Never throws.
 */
export function* toDocument(records: Records): Steps<unknown> {
  const { sheet, earlier, later } = yield* rowsOfMeasures(records);
  yield;
  const columns = figuresOf(sheet, records);
  const { shown, start, history, full, isDue } = columns;
  const { rows, target, aiming, facts } = aimedRows({ ...sheet, rows: [...earlier.keys()] }, shown, records.form);
  yield;
  const groups = groupsIn(rows);
  const only = nameOfOnly(records, { ...sheet, rows });
  const measures = yield* madeInSteps(rows, (row, i) => {
    const at = `/measures/${i}`;
    const entry = row.entryFor(at, shown?.column);
    const { context } = entry;
    const unit = context.unit ?? shown?.unit ?? records.head.unit;
    const { name, unit: named }: Partial<Heading> = unit === undefined ? readRowName(entry.text('label') ?? '') : {};
    // Next to targets alone, nobody has given a figure.
    const value = shown || sheet.value || !sheet.target ? entry.figure('value') : null;
    const before = earlier.get(row) ?? [];
    const aims = aimsOf(row, entry, at, { sheet, columns, target, aiming, later, before });
    // A target for a time has this itself.
    const notes = [amountIn(row, columns.counted), !aims['targets'] && dueIn(row, sheet), context.note];
    const observations = [...earlierFigures(row, at, history), ...earlierRows(before, at, columns)];
    return {
      // A single measure needs no name of its own.
      label: only ?? (named ? name : entry.text('label')),
      group: groupOf(row, groups),
      value,
      period: entry.text('period'),
      ...aims,
      baseline: startIn(row, start, at, entry) ?? undefined,
      ...(observations.length && { observations }),
      ranges: entry.text('ranges'),
      status: ratingIn(entry.text('assessment'), sheet.header('assessment')),
      ...context,
      note: notes.filter(Boolean).join('; ') || undefined,
      unit: context.unit ?? shown?.unit ?? named,
    };
  });
  const annotations = annotationsIn(rows, measures);
  const appeal = appealIn(measures);
  const shownAims = appeal ? [appeal] : isDue || later.length ? withStarts(measures) : measures;
  const all = [...shownAims, ...companionMeasures(columns.companions, rows, shownAims.length)];
  const head = {
    ...records.head,
    ...annotations,
    ...notesIn(records, sheet, columns, { target, facts }),
    target: full,
    ...shareDecimalsIn(columns.shares, rows),
    ...(target && !aiming.size && { target: aimIn(target, '', shown) }),
    ...secondIn(records, sheet, columns),
    ...timeMembersOf(shown),
  };
  return hoistShared({ ...head, measures: all }, all, ['unit', 'period', 'source', 'polarity']);
}
