import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ChartElement } from '../element/chart-element.js';
import { englishBreakdown } from '../words/en/breakdown.js';
import type { BreakdownWords } from '../words/words.js';
import { breakdownDataSteps, parseBreakdown, type Breakdown, type BreakdownData } from './data.js';
import { BREAKDOWN_FORMS, type BreakdownForm } from './forms.js';
import { breakdownSteps, layoutBreakdown, type BreakdownLayout } from './layout.js';
import { style } from './style.js';
import { drawBreakdown } from './template.js';

/**
 * A total and the categories that it splits into, two levels deep; with categories without a number, and the remainder.
 *
 * ```html
 * <script type="module">
 *   import 'campaign-charts/breakdown';
 * </script>
 * <campaign-breakdown heading="Suspects by link">
 *   <table>
 *     <tr><th>Link</th><th>Suspects</th></tr>
 *     <tr><th>Payments</th><td><data value=">73000">over 73,000</data></td></tr>
 *     <tr><th>Advertisements</th><td>—</td></tr>
 *   </table>
 * </campaign-breakdown>
 * ```
 *
 * @summary A total and the categories that it splits into.
 * @tag campaign-breakdown
 * @tagname campaign-breakdown
 *
 * @attr {string | number} total - The total of all categories, if the document has none.
 * @attr {boolean | 'true' | 'false'} whole - The categories are all the parts of one whole. `whole="false"`: they are not.
 * @attr {'value' | 'change' | 'given'} order - The order of the categories: the largest first, the largest rise first, or that of the document.
 * @attr {boolean | 'true' | 'false'} diverging - The categories are answers on a scale between two poles, and diverge from its middle.
 * @attr {string} remainder - The name of the part of the total that is in no category.
 *
 * @csspart sentence - The chart's one sentence.
 * @csspart whole - The one bar of the form `share`.
 * @csspart table - The rows.
 * @csspart row - One category.
 * @csspart others - The row that stands for the folded categories.
 * @csspart label - The name of a category.
 * @csspart bar - The bar of a category.
 * @csspart value - The value of a category.
 * @csspart quality - The words on the quality of a figure below it, such as "provisional".
 * @csspart qualifier - "over", "about" and the like before the number of a card.
 * @csspart unit - The words after the number of a card.
 * @csspart share - The share of a category.
 * @csspart previous - The earlier figure of a category.
 * @csspart change - The change of a category.
 * @csspart interval - The interval around the value of a category.
 * @csspart pages - The range of rows that are shown of a long list, and the buttons for the others.
 * @csspart toggle - The button that opens the folded rows.
 * @csspart legend - The legend: what the marks mean.
 * @csspart text - One text in the drawing.
 * @csspart head - The head of a column of the table.
 * @csspart key - One item of the legend, or a letter that stands for a name.
 * @csspart annotation - An annotation, below its row.
 *
 * @cssproperty [--campaign-accent=#1d5fa8] - Colour of bars. It is darkened on light paper and lightened on dark paper until it can be seen. Parts of a whole are tints of it.
 * @cssproperty [--campaign-paper=Canvas] - Colour of the paper that the chart stands on; tints are mixed with it.
 * @cssproperty [--campaign-axis=color-mix(in oklab, currentcolor 55%, var(--campaign-paper, Canvas))] - Colour of the zero line, and of the dotted line of a category without a figure.
 * @cssproperty [--campaign-rule=color-mix(in oklab, currentcolor 15%, transparent)] - Colour of the edge of a card, and of the line below the button.
 * @cssproperty [--campaign-track=color-mix(in oklab, currentcolor 9%, transparent)] - Colour of the empty rest of a bar, and in the form `share` of the remainder.
 * @cssproperty [--campaign-past=light-dark(#848e98, #7d8995)] - Colour of the bar of an average or other benchmark.
 * @cssproperty [--campaign-bar-size=1rem] - Thickness of a bar; three quarters of it for a part of a category. That of `share` (2.75rem) and of stacked bars (1.5rem) is at least 1.5rem.
 * @cssproperty [--campaign-bar-radius=2px] - Radius of the corners of a bar.
 * @cssproperty [--campaign-row-size=2.25rem] - Least height of a row.
 * @cssproperty [--campaign-series-2=light-dark(#d66f02, #ad7d23)] - Colour of the second category in columns of groups.
 * @cssproperty [--campaign-series-3=light-dark(#3c9c69, #0e8577)] - Colour of the third category.
 * @cssproperty [--campaign-series-4=light-dark(#8160e3, #7d5bd8)] - Colour of the fourth category.
 * @cssproperty [--campaign-series-5=light-dark(#c473a6, #dd62b4)] - Colour of the fifth category.
 */
export class CampaignBreakdown extends ChartElement<
  BreakdownData,
  Breakdown,
  BreakdownLayout,
  BreakdownWords,
  BreakdownForm
> {
  static override properties: PropertyDeclarations = { open: { state: true } };
  static override styles = style;
  static override forms = BREAKDOWN_FORMS;
  static override figureAttributes = ['total', 'whole', 'order', 'diverging', 'remainder'];

  protected override readonly language: BreakdownWords = englishBreakdown;
  protected override readonly rows = () => import('./rows.js');
  protected override readonly parse = parseBreakdown;
  protected override readonly inSteps = {
    parse: breakdownDataSteps,
    layout: (data: Breakdown, form: BreakdownForm) => breakdownSteps(data, this.phrases, { form }),
  };

  /**
   * The form of the drawing. `auto` (the default) is `arrows` if categories have earlier figures, else `bars`. `share` is one bar of parts of a whole,
   * `cards` a card for each category, `arrows` an arrow from each earlier figure, `changes` a bar for each change,
   * `treemap` areas, `donut` a ring and `waffle` squares of the parts of a whole. Groups are `stacked` (the default, if their categories are parts),
   * `stacked-100` as shares, `grouped` side by side, or `multiples`, a small chart for each. Any other value means `auto`.
   * @attr
   * @type {'auto' | 'bars' | 'share' | 'cards' | 'arrows' | 'changes' | 'treemap' | 'stacked' | 'stacked-100' | 'grouped' | 'multiples' | 'donut' | 'waffle'}
   */
  declare form: BreakdownForm | keyof CampaignForms;
  /** True if the folded rows are shown. */
  declare private open: boolean | undefined;

  protected override layout(data: Breakdown, form: BreakdownForm): BreakdownLayout {
    return layoutBreakdown(data, this.phrases, { form });
  }

  protected override template(layout: BreakdownLayout): TemplateResult {
    const { open = false, toggle, hasTable, isPrinted, pages } = this;
    return drawBreakdown(layout, { open, toggle, hasTable, isPrinted, pages });
  }

  private readonly toggle = (): void => {
    this.open = !this.open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-breakdown': CampaignBreakdown;
  }
}
