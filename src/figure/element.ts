import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Parsed } from '../contract/problem.js';
import type { Defaults } from '../contract/reader.js';
import { ChartElement } from '../element/chart-element.js';
import { englishHeadline } from '../words/en/figure.js';
import * as compared from './compared.js';
import { parseFigure, type Figure, type FigureData } from './data.js';
import { isCompared, layoutHeadline } from './layout.js';
import { style } from './style.js';
import { drawHeadline } from './template.js';

/**
 * One headline figure: value, qualifier, unit, period, source, and the change if there is one to give.
 *
 * ```html
 * <script type="module">
 *   import 'campaign-charts/figure';
 * </script>
 * <campaign-figure heading="Gangs dismantled" value=">6000" unit="gangs" period="2021"></campaign-figure>
 * ```
 *
 * @summary One headline figure with what was said of it.
 * @tag campaign-figure
 * @tagname campaign-figure
 *
 * @attr {string} value - The figure, in the short notation: `6000`, `>6000`, `5000..6000`, `73000 [p]`.
 * @attr {string} previous - The figure it is compared with.
 * @attr {string} previous-period - When that was.
 *
 * @csspart figure - The whole chart.
 * @csspart caption - Title and subtitle.
 * @csspart title - The title.
 * @csspart subtitle - The subtitle.
 * @csspart value - The headline: qualifier, number and unit.
 * @csspart qualifier - "over", "about" and the like.
 * @csspart unit - The unit.
 * @csspart period - When the figure holds, and its status.
 * @csspart change - The change, or why there is none.
 * @csspart trend - The trend line.
 * @csspart toggle - The button that shows the table.
 * @csspart table - The table of the trend.
 * @csspart foot - Notes, description and sources.
 * @csspart note - One note.
 * @csspart description - The description.
 * @csspart source - One source.
 * @csspart stale - What stands below figures that could not be refreshed.
 * @csspart loading - The loading state.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 *
 * @cssproperty [--campaign-accent=light-dark(#1f5fa8, #7db4f0)] - The colour of lines and bars.
 * @cssproperty [--campaign-muted=color-mix(in oklab, currentcolor 74%, transparent)] - The colour of what is said beside.
 * @cssproperty [--campaign-rule=color-mix(in oklab, currentcolor 38%, transparent)] - The colour of the line below what opens the table.
 * @cssproperty [--campaign-track=color-mix(in oklab, currentcolor 11%, transparent)] - The colour of the lines of the table.
 * @cssproperty [--campaign-good=light-dark(#1a6b36, #7fd39a)] - The arrow of a change for the better.
 * @cssproperty [--campaign-bad=light-dark(#a12a1d, #ff9d8f)] - The arrow of a change for the worse.
 * @cssproperty [--campaign-figure-size=clamp(1.75rem, 1.1rem + 6cqi, 2.75rem)] - The size of the number.
 * @cssproperty [--campaign-min-block-size=8rem] - The height reserved before the chart is drawn.
 */
export class CampaignFigure extends ChartElement<FigureData, Figure, Figure> {
  static override properties: PropertyDeclarations = { shown: { state: true } };
  static override styles = [style, compared.style];
  static override figureAttributes = ['value', 'previous', 'previous-period'];

  protected override readonly words = englishHeadline;
  protected override readonly rows = () => import('./rows.js');

  declare private shown: boolean;

  constructor() {
    super();
    this.shown = false;
  }

  protected override parse(input: unknown, defaults: Defaults): Parsed<Figure> {
    return parseFigure(input, { ...defaults, previous: undefined });
  }

  protected override fromAttributes({ value, previous, previousPeriod }: Record<string, string>): object | undefined {
    return value ? { value, previous: previous ? { value: previous, period: previousPeriod } : undefined } : undefined;
  }

  protected override layout(data: Figure): Figure {
    return data;
  }

  protected override template(data: Figure): TemplateResult {
    const { words, shown, toggle, hasTable } = this;
    return isCompared(data)
      ? compared.draw(data, shown, toggle, hasTable)
      : drawHeadline(layoutHeadline(data, words), hasTable);
  }

  private readonly toggle = (): void => {
    this.shown = !this.shown;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-figure': CampaignFigure;
  }
}
