import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ChartElement } from '../element/chart-element.js';
import { HIDDEN_TABLE, type DataTableView } from '../parts/data-table.js';
import { englishDelta } from '../words/en/delta.js';
import type { DeltaWords } from '../words/words.js';
import { deltaDataSteps, parseDelta, type Delta, type DeltaData } from './data.js';
import { DELTA_FORMS, type DeltaForm } from './forms.js';
import { deltaSteps, layoutDelta, type DeltaLayout } from './layout.js';
import { style } from './style.js';
import { drawDelta } from './template.js';

/**
 * Figures of several periods and the change between them, or the reason why there is none.
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
 * @summary Figures of several periods and the change between them.
 * @tag campaign-delta
 * @tagname campaign-delta
 *
 * @attr {string} against - Period that each figure is compared with, if the document has none: `previous`, `year-before`, `first`, or a period.
 * @attr {string} benchmark - Name of the series that the others are compared with, if the document has none: `England`.
 * @attr {string | number} target - Target of all periods, if the document has none: `95`, or a bound such as `>=95`.
 * @attr {'zero' | 'data'} from - Start of the scale of lines, if the document has none: `zero`, or `data` for a scale that begins near the lowest figure, as it does by default where lines from zero would lie flat.
 * @attr {boolean | 'true' | 'false'} whole - The series are all the parts of one whole, which may be stacked. `whole="false"`: they are not.
 *
 * @csspart sentence - The chart's one sentence.
 * @csspart plot - The picture with its labels.
 * @csspart row - One period of labelled columns.
 * @csspart label - The name of a period.
 * @csspart bar - The column of a period.
 * @csspart value - The figure of a period.
 * @csspart change - The change of a period.
 * @csspart toggle - The button that shows the table.
 * @csspart table - The figures in words.
 * @csspart legend - The legend: what the marks mean.
 * @csspart line - The line of a series.
 * @csspart text - One text in the drawing.
 * @csspart grid - One line of the grid.
 * @csspart axis - The labels of an axis.
 * @csspart head - The head of a column of the table.
 * @csspart key - One item of the legend.
 * @csspart events - The list of the events, if their names have no room above the plot.
 * @csspart pages - The buttons for the pages of a long table.
 *
 * @cssproperty [--campaign-accent=#1d5fa8] - Colour of columns, and of the first series. It is darkened on light paper and lightened on dark paper until it can be seen.
 * @cssproperty [--campaign-series-2=light-dark(#d66f02, #ad7d23)] - Colour of the second series.
 * @cssproperty [--campaign-series-3=light-dark(#3c9c69, #0e8577)] - Colour of the third series.
 * @cssproperty [--campaign-series-4=light-dark(#8160e3, #7d5bd8)] - Colour of the fourth series.
 * @cssproperty [--campaign-series-5=light-dark(#c473a6, #dd62b4)] - Colour of the fifth series.
 * @cssproperty [--campaign-series-6=light-dark(#690918, #c4353f)] - Colour of the sixth series.
 * @cssproperty [--campaign-past=light-dark(#848e98, #7d8995)] - Colour of the lines of earlier years.
 * @cssproperty [--campaign-paper=Canvas] - Colour of the paper that the chart stands on; tints are mixed with it.
 * @cssproperty [--campaign-axis=color-mix(in oklab, currentcolor 55%, var(--campaign-paper, Canvas))] - Colour of the zero line, of breaks, and of the dotted line of a missing figure.
 * @cssproperty [--campaign-rule=color-mix(in oklab, currentcolor 15%, transparent)] - Colour of the lines across the plot and of the table.
 * @cssproperty [--campaign-track=color-mix(in oklab, currentcolor 9%, transparent)] - Colour of the lines around a message in place of the chart.
 * @cssproperty [--campaign-good=light-dark(#12694a, #63cf9f)] - Colour of a change for the better.
 * @cssproperty [--campaign-bad=light-dark(#a32a1e, #ff9c8a)] - Colour of a change for the worse.
 * @cssproperty [--campaign-bar-size=1rem] - Height of the bars of a waterfall.
 * @cssproperty [--campaign-bar-radius=2px] - Radius of the corners of these bars.
 * @cssproperty [--campaign-row-size=2.25rem] - Least height of a row of a waterfall.
 * @cssproperty [--campaign-plot-size=16rem] - Height of the plot.
 * @cssproperty [--campaign-line-size=2px] - Thickness of the lines of series.
 */
export class CampaignDelta extends ChartElement<DeltaData, Delta, DeltaLayout, DeltaWords, DeltaForm> {
  static override properties: PropertyDeclarations = { tableView: { state: true } };
  static override styles = style;
  static override forms = DELTA_FORMS;
  static override figureAttributes = ['against', 'benchmark', 'target', 'from', 'whole'];

  protected override readonly language: DeltaWords = englishDelta;
  protected override readonly rows = () => import('./rows.js');
  protected override readonly parse = parseDelta;
  protected override readonly inSteps = {
    parse: deltaDataSteps,
    layout: (data: Delta, form: DeltaForm) => deltaSteps(data, this.phrases, { form }),
  };

  /**
   * The form of the drawing: `columns`, `lines`, `years` for a line for each year, `changes` for the changes as columns, `slope` for lines from the first period to the last, `area` for the area below one line, `stacked` for areas of parts of a whole, `waterfall` for the steps from the first figure to the last by its `contributions`, `heat` for a cell for each month of each year, `multiples` for a small plot for each series, or `auto` (the default) for columns up to 24 periods of one series, `years` for months that are compared with the year before, `waterfall` for `contributions` between two figures without a time, `multiples` for seven to 24 series, `slope` for more of them or for seven or eight of two periods, else
   * lines. Any other value means `auto`.
   * @attr
   * @type {'auto' | 'columns' | 'lines' | 'years' | 'changes' | 'slope' | 'area' | 'stacked' | 'waterfall' | 'heat' | 'multiples'}
   */
  declare form: DeltaForm | keyof CampaignForms;
  declare private tableView: DataTableView | undefined;

  protected override layout(data: Delta, form: DeltaForm): DeltaLayout {
    return layoutDelta(data, this.phrases, { form });
  }

  protected override template(layout: DeltaLayout): TemplateResult {
    const { phrases: words, tableView: table = HIDDEN_TABLE, change, hasTable, isPrinted } = this;
    return drawDelta(layout, { words, table, change, hasTable, isPrinted });
  }

  private readonly change = (view: DataTableView): void => {
    this.tableView = view;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-delta': CampaignDelta;
  }
}
