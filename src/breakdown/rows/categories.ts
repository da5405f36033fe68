import { noteWithRating } from '../../rows/names/rating.js';
import type { Row } from '../../rows/rows.js';
import { shareAt } from './published-shares.js';
import { endNames, columnPeriod, earlierTimeOf, type ShownColumns } from '../../rows/shown-column.js';

/** Names that categories have in other places than the column of labels, and the column of their shares. */
interface CategoryNames {
  /** Name of the only row, if no column has it. */
  readonly only: string | undefined;
  /** Name of the whole, which rows of some time have without a name. */
  readonly whole: string | undefined;
  /** Header of the column of ratings. */
  readonly rating: string | undefined;
  /** The column of the shares of a larger whole. */
  readonly shares: number | undefined;
}

/** The time that the head of the earlier figures names. */
function timeOfPrevious(columns: ShownColumns) {
  const { previous } = columns;
  const [label] = endNames(columns) ?? [];
  if (label !== undefined) return { label };
  return previous?.part ? earlierTimeOf(previous) : { period: previous && columnPeriod(previous) };
}

/** Maker of the categories of a document. */
export class Categories {
  readonly counted: Record<string, unknown>[] = [];

  /** Time of the earlier figures in a column of their own. */
  private readonly previousTime: ReturnType<typeof timeOfPrevious>;

  constructor(
    private readonly columns: ShownColumns,
    private readonly earlier: ReadonlyMap<Row, Row>,
    private readonly names: CategoryNames,
  ) {
    this.previousTime = timeOfPrevious(columns);
  }

  /** The category of a row, at a JSON Pointer. */
  of(row: Row, pointer: string): Record<string, unknown> {
    const { shown } = this.columns;
    const { only, whole, rating, shares } = this.names;
    const entry = row.entryFor(pointer, shown?.column);
    const { context } = entry;
    const label = entry.text('label');
    const made = {
      label: only ?? (label || (whole ?? label)),
      value: entry.figure('value'),
      period: entry.text('period'),
      rest: entry.text('rest'),
      href: entry.text('href'),
      ...context,
      note: rating === undefined ? context.note : noteWithRating(context.note, row.peek('assessment'), rating),
      unit: context.unit ?? shown?.unit,
      previous: this.previousOf(row, `${pointer}/previous`),
      share: shareAt(row, shares),
    };
    this.counted.push(made);
    return made;
  }

  /** The earlier figure of a row, in its own row or in a column of its own. */
  private previousOf(row: Row, pointer: string): Record<string, unknown> | undefined {
    const { shown, previous } = this.columns;
    const before = this.earlier.get(row);
    if (before) {
      const entry = before.entryFor(pointer, shown?.column);
      return { period: entry.text('period'), value: entry.figure('value') };
    }
    if (!previous) return undefined;
    const value = row.entryFor(pointer, shown?.column, previous.column).figure('previous', 'value');
    return value === undefined ? undefined : { ...this.previousTime, value };
  }
}
