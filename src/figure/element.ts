import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Parsed } from '../contract/problem.js';
import type { Defaults } from '../contract/reader.js';
import { ChartElement } from '../element/chart-element.js';
import { HIDDEN_TABLE, type DataTableView } from '../parts/data-table.js';
import { englishFigure } from '../words/en/figure.js';
import type { FigureWords } from '../words/words.js';
import { parseFigure, plainPrevious, type Figure, type FigureData } from './data.js';
import { FIGURE_FORMS, type FigureForm } from './forms.js';
import { layoutFigure, type FigureLayout } from './layout.js';
import { style } from './style.js';
import { drawFigure } from './template.js';

/**
 * One headline figure: value, qualifier, unit, period and source, its change and its trend.
 *
 * ```html
 * <script type="module">
 *   import 'campaign-charts/figure';
 * </script>
 * <campaign-figure heading="Gangs dismantled" value=">6000" unit="gangs" period="2021"></campaign-figure>
 * ```
 *
 * @summary One headline figure with its change and its trend.
 * @tag campaign-figure
 * @tagname campaign-figure
 *
 * @attr {string | number} value - The figure, in the short notation: `6000`, `>6000`, `5000..6000`, `73000 [p]`.
 * @attr {string | number} previous - An earlier figure that the headline is compared with, perhaps with its time, or up to three: `5,200 in February 2023; 4,800 in March 2022`.
 * @attr {string | number} previous-period - The period of the earlier figure, or those of several: `2023-02; 2022-03`.
 * @attr {string | number} target - The value to be reached, or a bound that is to be met, such as `<=250`.
 * @attr {string | number} baseline - Value at the start of the way to the target.
 * @attr {string} status - Status in the words of the publisher, in place of a computed one.
 * @attr {'straight-line' | 'as-published'} method - Method of the status.
 * @attr {'line' | 'columns'} trend - Form of the trend: a line on its own scale, or columns from zero.
 *
 * @csspart value - The headline: qualifier, number and unit, or the words in place of a number.
 * @csspart qualifier - "over", "about" and the like.
 * @csspart unit - The unit.
 * @csspart period - The time of the figure, and its statuses.
 * @csspart change - The change, or the reason why there is none.
 * @csspart target - The target in words, with its bar.
 * @csspart chip - The status as a word with its shape.
 * @csspart trend - The trend.
 * @csspart toggle - The button that shows the table, and those that turn the pages of a long one.
 * @csspart table - The table of the observations.
 * @csspart line - The line of a series.
 * @csspart grid - One line of the grid.
 * @csspart axis - The labels below the trend.
 * @csspart head - The head of a column of the table.
 * @csspart label - The name of a row of the table.
 *
 * @cssproperty [--campaign-accent=#1d5fa8] - Colour of the trend line. It is darkened on light paper and lightened on dark paper until it can be seen.
 * @cssproperty [--campaign-paper=Canvas] - Colour of the paper that the chart stands on; it rings the dots of the trend.
 * @cssproperty [--campaign-axis=color-mix(in oklab, currentcolor 55%, var(--campaign-paper, Canvas))] - Colour of the lines at the ends of the trend's scale.
 * @cssproperty [--campaign-rule=color-mix(in oklab, currentcolor 15%, transparent)] - Colour of the lines of the table.
 * @cssproperty [--campaign-track=color-mix(in oklab, currentcolor 9%, transparent)] - Background of a change.
 * @cssproperty [--campaign-good=light-dark(#12694a, #63cf9f)] - Colour of a change for the better.
 * @cssproperty [--campaign-bad=light-dark(#a32a1e, #ff9c8a)] - Colour of a change for the worse.
 * @cssproperty [--campaign-warn=light-dark(#8a4b08, #f0b45f)] - Colour of the status behind.
 * @cssproperty [--campaign-bar-size=0.5rem] - Thickness of the bar of the target.
 * @cssproperty [--campaign-bar-radius=2px] - Radius of the corners of the bar of the target.
 * @cssproperty [--campaign-figure-size=3.25rem] - Size of the number; 2rem in charts narrower than 20rem. A number too long for the chart is smaller.
 * @cssproperty [--campaign-chip-radius=0.75rem] - Radius of the corners of a status or a change.
 * @cssproperty [--campaign-line-size=2px] - Thickness of the lines of series.
 * @cssproperty [--campaign-figure-weight=700] - Weight of the number.
 */
export class CampaignFigure extends ChartElement<FigureData, Figure, FigureLayout, FigureWords, FigureForm> {
  static override properties: PropertyDeclarations = { tableView: { state: true } };
  static override styles = style;
  static override forms = FIGURE_FORMS;
  static override figureAttributes = [
    'value',
    'previous',
    'previous-period',
    'target',
    'baseline',
    'status',
    'method',
    'trend',
  ];

  protected override readonly language: FigureWords = englishFigure;
  protected override readonly rows = () => import('./rows.js');

  /**
   * The form of the drawing: `headline`, a large number with its trend. Any other value means `headline`.
   * @attr
   * @type {'headline'}
   */
  declare form: FigureForm | keyof CampaignForms;
  declare private tableView: DataTableView | undefined;

  protected override parse(input: unknown, defaults: Defaults): Parsed<Figure> {
    return parseFigure(input, { ...defaults, previous: undefined });
  }

  protected override fromAttributes({ value, previous, previousPeriod }: Record<string, string>): object | undefined {
    return value ? { value, previous: previous ? plainPrevious(previous, previousPeriod) : undefined } : undefined;
  }

  protected override layout(data: Figure, form: FigureForm): FigureLayout {
    return layoutFigure(data, this.phrases, { form });
  }

  protected override template(layout: FigureLayout): TemplateResult {
    const { phrases: words, tableView: table = HIDDEN_TABLE, changeTable, hasTable, isPrinted } = this;
    return drawFigure(layout, words, { table, changeTable, hasTable, isPrinted });
  }

  private readonly changeTable = (view: DataTableView): void => {
    this.tableView = view;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-figure': CampaignFigure;
  }
}
