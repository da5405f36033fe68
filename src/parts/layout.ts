import type { LegendItem } from '../marks/legend.js';
import type { Scene } from '../marks/scene.js';
import type { FrameLayout } from './frame-layout.js';
import type { Table } from './table-layout.js';

/**
 * A chart ready to draw: all texts, and all positions as shares, without Lit or the DOM. The frame and the table are the same for every form of
 * a chart, unless the form itself says what the figures are, as one bar of all parts does; the scenes and the legend belong to the form.
 */
export interface Layout<FormName extends string = string> {
  /** Chart that is drawn, which tells what else its layout has. */
  readonly chart: 'figure' | 'progress' | 'breakdown' | 'delta' | 'timeline';
  /** Form that is drawn: the requested one, or the default if that would misrepresent the data. */
  readonly form: FormName;
  readonly frame: FrameLayout;
  readonly table: Table;
  readonly scenes: readonly Scene[];
  readonly legend: readonly LegendItem[];
}
