import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Parsed } from '../contract/problem.js';
import type { Defaults } from '../contract/reader.js';
import { ChartElement } from '../element/chart-element.js';
import { englishColumns } from '../words/en/delta.js';
import { parseDelta, type Delta, type DeltaData } from './data.js';
import { layoutColumns, needs } from './layout.js';
import * as marked from './marked.js';
import * as scale from './scale.js';
import { style } from './style.js';
import { drawColumns } from './template.js';

/**
 * Figures period by period and the change between them, or why no change can be given.
 *
 * ```html
 * <script type="module">
 *   import 'campaign-charts/delta';
 * </script>
 * <campaign-delta heading="Homes by year" unit="homes">
 *   <script type="text/csv">
 *     Year,Homes
 *     2020,12300
 *     2021,14200
 *   </script>
 * </campaign-delta>
 * ```
 *
 * @summary Figures period by period and the change between them.
 * @tag campaign-delta
 * @tagname campaign-delta
 *
 * @csspart figure - The whole chart.
 * @csspart caption - Title, subtitle and sentence.
 * @csspart title - The title.
 * @csspart subtitle - The subtitle.
 * @csspart sentence - The chart's one sentence.
 * @csspart plot - The picture with its labels.
 * @csspart toggle - The button that shows the table.
 * @csspart table - The figures in words.
 * @csspart legend - What the marks mean.
 * @csspart foot - Notes, description and sources.
 * @csspart note - One note.
 * @csspart description - The description.
 * @csspart source - One source.
 * @csspart stale - What stands below figures that could not be refreshed.
 * @csspart loading - The loading state.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 *
 * @cssproperty [--campaign-accent=light-dark(#1f5fa8, #7db4f0)] - The colour of columns, and of the first series.
 * @cssproperty [--campaign-series-2=light-dark(#b5651d, #f0a96b)] - The colour of the second series.
 * @cssproperty [--campaign-series-3=light-dark(#4b7f52, #8fcf98)] - The colour of the third series.
 * @cssproperty [--campaign-series-4=light-dark(#7d4f9e, #c9a2e8)] - The colour of the fourth series.
 * @cssproperty [--campaign-series-5=light-dark(#8a8126, #d8cf6c)] - The colour of the fifth series.
 * @cssproperty [--campaign-series-6=light-dark(#55616d, #a9b4bf)] - The colour of the sixth series.
 * @cssproperty [--campaign-accent-soft=color-mix(in oklab, var(--campaign-accent) 42%, transparent)] - The colour of what may be.
 * @cssproperty [--campaign-mark=currentcolor] - The colour of axis and marks.
 * @cssproperty [--campaign-muted=color-mix(in oklab, currentcolor 74%, transparent)] - The colour of what is said beside.
 * @cssproperty [--campaign-rule=color-mix(in oklab, currentcolor 38%, transparent)] - The colour of dotted lines.
 * @cssproperty [--campaign-track=color-mix(in oklab, currentcolor 11%, transparent)] - The colour of the lines across the plot.
 * @cssproperty [--campaign-good=light-dark(#1a6b36, #7fd39a)] - The arrow of a change for the better.
 * @cssproperty [--campaign-bad=light-dark(#a12a1d, #ff9d8f)] - The arrow of a change for the worse.
 * @cssproperty [--campaign-plot-size=12rem] - The height of the plot.
 * @cssproperty --campaign-motion - Duration and easing of changes, such as `0.3s ease-out`; none by default, and none under reduced motion.
 * @cssproperty [--campaign-min-block-size=8rem] - The height reserved before the chart is drawn.
 */
export class CampaignDelta extends ChartElement<DeltaData, Delta, Delta> {
  static override properties: PropertyDeclarations = { shown: { state: true } };
  static override styles = [style, marked.style, scale.style];

  protected override readonly words = englishColumns;
  protected override readonly rows = () => import('./rows.js');

  declare private shown: boolean;

  constructor() {
    super();
    this.shown = false;
  }

  protected override parse(input: unknown, defaults: Defaults): Parsed<Delta> {
    return parseDelta(input, defaults);
  }

  protected override layout(data: Delta): Delta {
    return data;
  }

  protected override template(data: Delta): TemplateResult {
    const { words, shown, toggle, hasTable } = this;
    const need = needs(data);
    return need
      ? { marked, scale }[need].draw(data, shown, toggle, hasTable)
      : drawColumns(layoutColumns(data, words), shown, toggle, hasTable);
  }

  private readonly toggle = (): void => {
    this.shown = !this.shown;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-delta': CampaignDelta;
  }
}
