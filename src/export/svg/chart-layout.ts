import type { BreakdownLayout } from '../../breakdown/layout.js';
import type { DeltaLayout } from '../../delta/layout.js';
import type { FigureLayout } from '../../figure/layout.js';
import type { Layout } from '../../parts/layout.js';
import type { ProgressLayout } from '../../progress/layout.js';

/** The layout of any chart, with the members of those that have more than others. */
export type ChartLayout = Layout & {
  readonly table: Layout['table'] & {
    readonly columns?: BreakdownLayout['table']['columns'] | ProgressLayout['table']['columns'];
    readonly isScaled?: boolean;
    readonly hasFigures?: boolean;
  };
} & Partial<Pick<FigureLayout, 'pieces' | 'numberWidth' | 'hasValue' | 'when' | 'target' | 'status' | 'sentence'>> & {
    readonly changes?: FigureLayout['changes'] | DeltaLayout['changes'];
  } & Partial<Pick<ProgressLayout, 'isSingle' | 'isOfWay' | 'isTitled'>> &
  Partial<Pick<BreakdownLayout, 'fold' | 'details' | 'cardWidth'>>;

/** The kinds of the columns after that of the names. Those of a table without kinds are `other`. */
export const columnKinds = ({ table: { columns, heads } }: ChartLayout): readonly string[] =>
  columns?.map((column) => (typeof column === 'string' ? column : column.kind)) ?? heads.slice(1).map(() => 'other');
