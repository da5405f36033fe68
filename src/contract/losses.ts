import { asWords } from '../written/name.js';
import type { Problem, ProblemCode } from './problem.js';

/** The figures and columns of a document, a table or a file that the chart does not show. A note names them. */
export interface Losses {
  /** Rows, or items of a list, whose figure could not be read. */
  readonly unread: number;
  /** Rows whose figure is drawn, though its period could not be read. */
  readonly undated: number;
  /** Figures whose period is that of a later figure. */
  readonly repeated: number;
  /** Intervals that do not contain their figures, which are drawn without them. Absent if there are none. */
  readonly intervals?: number;
  /** Headers of columns of figures that are not drawn, periods whose rows are not, and names of rows of changes and averages. */
  readonly columns: readonly string[];
  /** Header or period that is drawn in their place. */
  readonly shown?: string;
  /** True if more than one row in twenty, or more than ten, are lost. */
  readonly isLarge: boolean;
}

/** Members of documents that are lists of figures. */
const LISTS = '(?:series|categories|measures|observations|phases|events)';

/** Pointer of an item, and the member whose loss is that of its figure. */
const ITEM = new RegExp(String.raw`^(/${LISTS}/\d+(?:/(?:observations|categories)/\d+)?)(?:/(.*))?$`);

/** Codes of problems of a period, which leave the figure itself as it is. */
const PERIOD_CODES: readonly ProblemCode[] = [
  'not-a-period',
  'impossible-date',
  'ambiguous-day',
  'ambiguous-year',
  'period-order',
];

/** The lists of figures in the data of a chart. */
interface Items {
  readonly series?: readonly { readonly observations: readonly unknown[] }[];
  readonly categories?: readonly { readonly categories: readonly unknown[] }[];
  readonly measures?: readonly unknown[];
  readonly observations?: readonly unknown[];
  readonly phases?: readonly unknown[];
  readonly events?: readonly unknown[];
}

/** Number of figures in the data of a chart. */
function countFigures(data: Items | undefined): number {
  const { series = [], categories = [], measures = [], observations = [], phases = [], events = [] } = data ?? {};
  const inSeries = series.reduce((count, one) => count + one.observations.length, 0);
  const inCategories = categories.reduce((count, one) => count + 1 + one.categories.length, 0);
  return inSeries + inCategories + measures.length + observations.length + phases.length + events.length;
}

/** The columns and periods that are not drawn, and what is in their place. Columns of one name have their numbers: "Share (3)". */
function unusedOf(problems: readonly Problem[]): Pick<Losses, 'columns' | 'shown'> {
  const columns: { readonly name: string; readonly number?: number }[] = [];
  let shown: string | undefined;
  for (const { expected } of problems) {
    if (expected && ['computed', 'subtotal', 'gap'].includes(expected.code) && 'skipped' in expected)
      columns.push(...expected.skipped.map((name) => ({ name })));
    if (!expected || !('shown' in expected || expected.code === 'column')) continue;
    columns.push(...('skipped' in expected ? expected.skipped.map((name) => ({ name })) : [expected]));
    shown ??= expected.shown;
  }
  const names = new Set<string>();
  const twice = new Set(shown === undefined ? [] : [shown]);
  for (const { name } of columns) (names.has(name) ? twice : names).add(name);
  const nameOf = ({ name, number }: { readonly name: string; readonly number?: number }): string =>
    number && twice.has(name) ? `${name} (${number})` : asWords(name);
  return { columns: columns.map(nameOf), ...(shown && { shown: asWords(shown) }) };
}

/** The rows that a document has lost in part or whole, each by its line or its item, and the intervals that its figures have lost. */
function lostRows(problems: readonly Problem[]) {
  const unread = new Set<unknown>();
  const undated = new Set<unknown>();
  const repeated = new Set<unknown>();
  const intervals = new Set(problems.flatMap(({ expected, pointer }) => (expected?.code === 'around' ? pointer : [])));
  for (const { pointer, row, code, severity, line } of problems) {
    if (severity !== 'lost' || intervals.has(pointer)) continue;
    const [, item = row, member = 'value'] = ITEM.exec(pointer) ?? [];
    if (item === undefined || !(row ?? ['value', 'period'].includes(member))) continue;
    // Of a row with the figures of several periods, each is counted.
    if (code === 'duplicate-period') repeated.add(item);
    else (PERIOD_CODES.includes(code) || member === 'period' ? undated : unread).add(line ?? item);
  }
  for (const row of unread) undated.delete(row);
  return { unread: unread.size, undated: undated.size, repeated: repeated.size, intervals: intervals.size };
}

/** The rows and columns that are not shown, from the problems of the data. Undefined if there are none. */
export function lossesOf(problems: readonly Problem[], data: unknown): Losses | undefined {
  const { intervals, ...rows } = lostRows(problems);
  const { columns, shown } = unusedOf(problems);
  const lost = rows.unread + rows.undated + rows.repeated;
  if (!lost && !columns.length && !intervals) return undefined;
  const total = Math.max(lost, countFigures(data as Items | undefined) + rows.repeated);
  return {
    ...rows,
    ...(intervals && { intervals }),
    columns,
    ...(shown && { shown }),
    isLarge: lost > 10 || lost * 20 > total,
  };
}

/** The data with the losses that their problems state; the data themselves if nothing is lost. */
export function withLosses<T extends object>(data: T, problems: readonly Problem[]): T {
  const losses = problems.length ? lossesOf(problems, data) : undefined;
  return losses ? { ...data, losses } : data;
}
