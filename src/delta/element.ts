import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Parsed } from '../contract/problem.js';
import type { Beside } from '../contract/reader.js';
import { ChartElement } from '../element/chart-element.js';
import { englishColumns } from '../words/en.js';
import { parseDelta, type Delta, type DeltaData } from './data.js';
import { layoutColumns, needs } from './layout.js';
import { style } from './style.js';
import { drawColumns } from './template.js';

/** What is loaded when a tag first meets figures that are not plain columns. */
const LATER: Record<Need, () => Promise<Later>> = {
  marked: () => import('./marked.js'),
  scale: () => import('./scale.js'),
};
const loaded: { [name in Need]?: Later } = {};
type Need = NonNullable<ReturnType<typeof needs>>;
type Later = Pick<typeof import('./marked.js'), 'style' | 'draw'>;

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
 * @cssproperty --campaign-accent - The colour of columns, and of the first series.
 * @cssproperty --campaign-series-2 - The colour of the second series.
 * @cssproperty --campaign-series-3 - The colour of the third series.
 * @cssproperty --campaign-series-4 - The colour of the fourth series.
 * @cssproperty --campaign-series-5 - The colour of the fifth series.
 * @cssproperty --campaign-series-6 - The colour of the sixth series.
 * @cssproperty --campaign-accent-soft - The colour of what may be.
 * @cssproperty --campaign-mark - The colour of axis and marks; the text's own by default.
 * @cssproperty --campaign-muted - The colour of what is said beside.
 * @cssproperty --campaign-rule - The colour of dotted lines.
 * @cssproperty --campaign-track - The colour of the lines across the plot.
 * @cssproperty --campaign-good - The arrow of a change for the better.
 * @cssproperty --campaign-bad - The arrow of a change for the worse.
 * @cssproperty --campaign-plot-size - The height of the plot, `12rem`.
 * @cssproperty --campaign-motion - Duration and easing of changes, such as `0.3s ease-out`; none by default, and none under reduced motion.
 * @cssproperty --campaign-min-block-size - The height reserved before the chart is drawn.
 */
export class CampaignDelta extends ChartElement<DeltaData, Delta> {
  static override properties: PropertyDeclarations = { shown: { state: true } };
  static override styles = style;

  protected override readonly words = englishColumns;
  protected override readonly rows = () => import('./rows.js');

  declare private shown: boolean;

  constructor() {
    super();
    this.shown = false;
  }

  protected override parse(input: unknown, beside: Beside): Parsed<Delta> {
    return parseDelta(input, beside);
  }

  /** What drawing needs beside plain columns. */
  private need: Need | undefined;

  protected override lacks(data: Delta): Promise<unknown> | undefined {
    const need = (this.need = needs(data));
    return need && !loaded[need] ? LATER[need]().then((module) => (loaded[need] = module)) : undefined;
  }

  protected override draw(data: Delta): TemplateResult {
    const { words, shown, toggle, hasTable, need } = this;
    const later = need && loaded[need];
    if (!later) return drawColumns(layoutColumns(data, words), shown, toggle, hasTable);
    this.wear(later.style);
    return later.draw(data, shown, toggle, hasTable);
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
