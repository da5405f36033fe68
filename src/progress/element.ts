import type { TemplateResult } from 'lit';
import { ChartElement } from '../element/chart-element.js';
import { englishProgress } from '../words/en/progress.js';
import type { ProgressWords } from '../words/words.js';
import { plainMeasure } from './data/plain-measure.js';
import { progressDataSteps, parseProgress, type Progress, type ProgressData } from './data.js';
import { PROGRESS_FORMS, type ProgressForm } from './forms.js';
import { progressSteps, layoutProgress, type ProgressLayout } from './layout.js';
import { style } from './style.js';
import { drawProgress } from './template.js';

/**
 * Progress of one or more measures: toward a target, past it, downward, or without a target; with elapsed time and pace.
 *
 * ```html
 * <script type="module">
 *   import 'campaign-charts/progress';
 * </script>
 * <campaign-progress heading="Homes insulated" value="85000" target="100000" unit="homes" span="2018/2022"></campaign-progress>
 * ```
 *
 * @summary Progress of one or more measures.
 * @tag campaign-progress
 * @tagname campaign-progress
 *
 * @attr {string | number} value - Value of a single measure, in the short notation: `85000`, `>85000`, `73000 [p]`.
 * @attr {string | number} target - Value to be reached, by every measure that has no target of its own.
 * @attr {string | number} total - The whole that the value is a part of and that nobody is to reach, such as the places of a hall: in place of a target.
 * @attr {string} deadline - Day, month or year by the end of which the targets without a time of their own are to be reached: `2026-12-31`.
 * @attr {string | number} baseline - Value at the start, of every measure that has none of its own. Without it, a bar begins at 0.
 * @attr {string} label - Name of the measure, if it is not the heading.
 * @attr {string} ranges - Named ranges of values, from the lowest on: `poor 60; fair 80; good 100`.
 * @attr {string} milestones - Steps of a single measure on the way to its target: `First half: 50,000; second van: 90,000 by 2026`.
 * @attr {'straight-line' | 'as-published'} method - Method of the statuses: computed from a straight line, the default, or only as published.
 * @attr {string} status - Status of a single measure in the word of its publisher.
 *
 * @csspart sentence - The chart's one sentence.
 * @csspart table - The rows.
 * @csspart row - One measure.
 * @csspart label - The name of a measure.
 * @csspart group - The heading of a group of measures.
 * @csspart value - The value of a measure, or its share of the way.
 * @csspart quality - The words on the quality of a figure below it, such as "provisional".
 * @csspart unit - The unit of a value in a card.
 * @csspart rest - The target, and everything else without a column of its own.
 * @csspart interval - The interval around the value.
 * @csspart share - The share of the target.
 * @csspart gap - The distance from the target.
 * @csspart start - The start of an indicator.
 * @csspart target - The target of an indicator.
 * @csspart change - The change of an indicator on its earlier figure.
 * @csspart trend - The earlier figures of an indicator as a small line.
 * @csspart status - The status.
 * @csspart steps - Parts and milestones.
 * @csspart bar - The bar, or other drawing, of a measure.
 * @csspart part - One part of a value.
 * @csspart milestone - One milestone.
 * @csspart legend - The legend: what the marks mean.
 * @csspart text - One text in the drawing.
 * @csspart head - The head of a column of the table.
 * @csspart key - One item of the legend.
 * @csspart chip - The status as a word with its shape.
 * @csspart line - The line of a path or a trend.
 * @csspart plot - The plot of a path.
 * @csspart grid - One line of the grid.
 * @csspart axis - The labels of an axis.
 * @csspart pages - The range of rows that are shown of a long list, and the buttons for the others.
 * @csspart toggle - A button that shows other rows of a long list.
 * @csspart annotation - An annotation, below its row.
 *
 * @cssproperty [--campaign-accent=#1d5fa8] - Colour of bars. It is darkened on light paper and lightened on dark paper until it can be seen. Parts of a value are tints of it.
 * @cssproperty [--campaign-paper=Canvas] - Colour of the paper that the chart stands on; tints are mixed with it.
 * @cssproperty [--campaign-axis=color-mix(in oklab, currentcolor 55%, var(--campaign-paper, Canvas))] - Colour of the line at the start, and of the dotted line of a measure without a figure.
 * @cssproperty [--campaign-track=color-mix(in oklab, currentcolor 9%, transparent)] - Colour of the empty rest of a bar.
 * @cssproperty [--campaign-good=light-dark(#12694a, #63cf9f)] - Colour of the statuses reached, past target, on track and ahead.
 * @cssproperty [--campaign-warn=light-dark(#8a4b08, #f0b45f)] - Colour of the status behind.
 * @cssproperty [--campaign-bad=light-dark(#a32a1e, #ff9c8a)] - Colour of the statuses going back and above target.
 * @cssproperty [--campaign-bar-size=0.75rem] - Thickness of a bar.
 * @cssproperty [--campaign-bar-radius=2px] - Radius of the corners of a bar.
 * @cssproperty [--campaign-figure-size=3.25rem] - Size of the figure beside a single thermometer in charts from 40rem on; 2rem in narrower ones.
 * @cssproperty [--campaign-row-size=2.25rem] - Least height of a row.
 * @cssproperty [--campaign-chip-radius=0.75rem] - Radius of the corners of a status or a change.
 * @cssproperty [--campaign-line-size=2px] - Thickness of the lines of series.
 * @cssproperty [--campaign-past=light-dark(#848e98, #7d8995)] - Colour of targets that were replaced.
 * @cssproperty [--campaign-plot-size=16rem] - Height of the plot of a path.
 * @cssproperty [--campaign-rule=color-mix(in oklab, currentcolor 15%, transparent)] - Colour of the lines across a plot, and around the box with the figures that are pointed at.
 */
export class CampaignProgress extends ChartElement<
  ProgressData,
  Progress,
  ProgressLayout,
  ProgressWords,
  ProgressForm
> {
  static override styles = style;
  static override forms = PROGRESS_FORMS;
  static override figureAttributes = [
    'value',
    'target',
    'total',
    'deadline',
    'baseline',
    'label',
    'ranges',
    'milestones',
    'method',
    'status',
  ];

  protected override readonly language: ProgressWords = englishProgress;
  protected override readonly rows = () => import('./rows.js');
  protected override readonly parse = parseProgress;
  protected override readonly inSteps = {
    parse: progressDataSteps,
    layout: (data: Progress, form: ProgressForm) => progressSteps(data, this.phrases, { form }),
  };

  /**
   * The form of the drawing: `bars`, a bar for each measure; `ring`, filled by the share of its target; `thermometer`, a tube filled up to
   * the value; `bullet`, a bar in front of named ranges; `path`, the figures over time and the
   * path to the target; `waffle`, cells filled by the share of the target; `pictogram`, people of whom so many in ten are filled; `way`, a bar for the share of the way from start to target;
   * `indicators`, a table with start, latest figure, a bar from start to target, change and trend. Any other value means `bars`. Data of which a form cannot tell the truth are drawn as `bars`.
   * @attr
   * @type {'bars' | 'ring' | 'thermometer' | 'bullet' | 'path' | 'waffle' | 'pictogram' | 'way' | 'indicators'}
   */
  declare form: ProgressForm | keyof CampaignForms;

  protected override fromAttributes(attributes: Record<string, string>): object | undefined {
    return plainMeasure(attributes);
  }

  protected override layout(data: Progress, form: ProgressForm): ProgressLayout {
    return layoutProgress(data, this.phrases, { form });
  }

  protected override template(layout: ProgressLayout): TemplateResult {
    return drawProgress(layout, this.hasTable, this.pages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-progress': CampaignProgress;
  }
}
