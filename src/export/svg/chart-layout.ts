import type { BreakdownLayout } from '../../breakdown/layout.js';
import type { DeltaLayout } from '../../delta/layout.js';
import type { FigureLayout } from '../../figure/layout.js';
import type { ProgressLayout } from '../../progress/layout.js';
import type { TimelineLayout } from '../../timeline/layout.js';

/** The layout of any chart. */
export type ChartLayout = FigureLayout | ProgressLayout | BreakdownLayout | DeltaLayout | TimelineLayout;
