import { partialYearIn } from '../../rows/columns/period-head.js';
import { chosenName, headingOf, isMoreThanUnit, onlyDatedName, onlyName, secondLine } from '../../rows/chosen-name.js';
import { isNamedDerived } from '../../rows/columns/derived-columns.js';
import { notesOfColumns, type Facts } from '../../rows/other-figures.js';
import type { FigureColumn, Records, Row, Sheet } from '../../rows/rows.js';
import { columnPeriod } from '../../rows/shown-column.js';
import { targetHeadNote, targetsIn, unitIn, yearOfTarget } from '../../rows/target-notes.js';

/** The columns of the figures of measures whose heads are stated around them. */
interface HeadedColumns {
  readonly shown?: FigureColumn | undefined;
  readonly start?: FigureColumn | undefined;
  readonly whole?: FigureColumn | undefined;
  readonly total?: FigureColumn | undefined;
  /** The target of all measures. */
  readonly full?: string | undefined;
  /** Figures of an only row next to its own, as notes. */
  readonly besides: readonly string[];
}

/** Rows around those of measures: that of their target, and what others say of it. */
interface RowsAround {
  readonly target?: Row | undefined;
  readonly facts?: Facts | undefined;
}

/** The heads of the starts and the targets as a note, if they have years that nothing else says: "Baseline 2019 → Target 2030", "2019 → 2023". */
function yearsIn({ header }: Sheet, { shown, start, whole }: HeadedColumns): readonly string[] {
  const period = (shown && (columnPeriod(shown) ?? shown.part?.name)) ?? '';
  const [from, to] = [start?.header ?? header('baseline'), whole?.header ?? header('target')].map((head = '') =>
    head.trim(),
  );
  const isDated = (head = ''): boolean => /(?:19|20)\d\d|\bQ[1-4]\b/.test(head) && !(period && head.includes(period));
  const isYear = isDated(from) && !/\p{L}/u.test(from ?? '');
  const heads = [isDated(from) && from, isYear && period, isDated(to) && to].filter(Boolean);
  const [only = '', ...more] = heads;
  return only ? [more.length ? heads.join(' → ') : targetHeadNote(only)] : [];
}

/** The name of the only column of figures if it says what is counted, and not only that it is reached: "Homes insulated", but not "Raised". */
function countedName(sheet: Sheet, shown: FigureColumn | undefined, records: Records): string | undefined {
  const name = shown && columnPeriod(shown) === undefined ? onlyName(sheet, shown, records) : undefined;
  return name !== undefined && isMoreThanUnit(name) ? name : undefined;
}

/** The second line: "Q3" of a year that nobody names, or the name of one of several columns without targets, or of the only one if it says what is counted. */
export function secondIn(records: Records, sheet: Sheet, columns: HeadedColumns) {
  const { hasSubtitle } = records;
  const { shown, whole, total, full } = columns;
  const isAimed = [whole, total, sheet.target, full].some((one) => one !== undefined);
  const chosen = isAimed ? undefined : chosenName(sheet, shown, headingOf(records));
  const only = hasSubtitle ? undefined : (countedName(sheet, shown, records) ?? onlyDatedName(sheet, shown, records));
  // Of a year that has not come to its end the reader knows so.
  const partial = shown && partialYearIn(shown) ? shown.name : undefined;
  const part = hasSubtitle ? undefined : (shown?.part?.name ?? partial);
  const subtitle = part ?? secondLine(records, chosen) ?? only;
  return subtitle !== undefined && { subtitle };
}

/** Figures of an only row in other units than its own, as notes: "Donors: 1,204". Undefined if one has the same, or is a share. */
export function besidesOf(
  shown: FigureColumn,
  others: readonly FigureColumn[],
  { rows: [row, more] }: Sheet,
): readonly string[] | undefined {
  if (!row || more) return undefined;
  const unitAt = ({ column }: FigureColumn): string => unitIn(row.textAt(column));
  const areOthers = others.every((one) => unitAt(one) !== unitAt(shown) && !isNamedDerived(one.header));
  return areOthers ? notesOfColumns(row, others) : undefined;
}

/** The time in another row, and the notes of the rows after those of the page: the quarter that is shown below another second line, and the years of starts and targets. */
export function notesIn(
  { head, hasSubtitle }: Records,
  sheet: Sheet,
  columns: HeadedColumns,
  { target, facts }: RowsAround,
) {
  const part = columns.shown?.part?.name;
  const second = part && hasSubtitle ? [part] : [];
  const notes = [
    ...(head.notes ?? []),
    ...second,
    ...(facts?.notes ?? []),
    ...columns.besides,
    ...yearsIn(sheet, columns),
    // Next to the whole of counts, a target in per cent is not drawn.
    ...(columns.total ? targetsIn(sheet, sheet.rows, sheet.target?.unit) : []),
    ...yearOfTarget(target),
  ];
  return { ...(facts?.period && { period: facts.period }), ...(notes.length && { notes }) };
}
