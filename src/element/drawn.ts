import type { ChartData } from '../export/document.js';
import type { Layout } from '../parts/layout.js';
import type { CommonWords } from '../words/chart-words.js';

/** The layout of a chart, as far as a reader needs it. */
export interface DrawnLayout extends Pick<Layout, 'scenes' | 'table' | 'frame'> {
  /** The form that was drawn. Absent in a chart without forms. */
  readonly form?: string;
}

/** The present drawing of a chart: the layout, undefined if there is none, the data that it was made of, and its words. */
export interface Shown {
  readonly layout: DrawnLayout | undefined;
  readonly data: unknown;
  readonly words: CommonWords;
}

/** A drawing: its layout, and the data that it is of. */
export interface DrawnChart {
  readonly data: ChartData;
  readonly layout: Layout;
}
