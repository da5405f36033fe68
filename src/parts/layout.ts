import type { LegendItem } from '../marks/legend.js';
import type { Scene } from '../marks/scene.js';
import type { FrameLayout } from './frame-layout.js';
import type { Table } from './table-layout.js';

/**
 * A chart ready to draw: all texts in words and all positions as shares, without Lit and DOM. The frame and the table are the same for
 * every form of a chart; the scenes and the legend are the form's.
 */
export interface Layout<FormName extends string = string> {
  /** The form that is drawn: the one asked for, or the default if that cannot tell the truth about the data. */
  readonly form: FormName;
  readonly frame: FrameLayout;
  readonly table: Table;
  readonly scenes: readonly Scene[];
  readonly legend: readonly LegendItem[];
}
