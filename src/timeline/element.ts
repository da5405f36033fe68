import type { TemplateResult } from 'lit';
import { ChartElement } from '../element/chart-element.js';
import { englishTimeline } from '../words/en/timeline.js';
import type { TimelineWords } from '../words/words.js';
import { timelineDataSteps, parseTimeline, type Timeline, type TimelineData } from './data.js';
import { TIMELINE_FORMS, type TimelineForm } from './forms.js';
import { layoutTimeline, type TimelineLayout } from './layout.js';
import { style } from './style.js';
import { drawTimeline } from './template.js';

/**
 * The time of a campaign: its phases, what happened, and what was counted at its place in time.
 *
 * ```html
 * <script type="module">
 *   import 'campaign-charts/timeline';
 * </script>
 * <campaign-timeline span="2022/2025" as-of="2024-10-14">
 *   <script type="application/json">
 *     {
 *       "title": "Clean Air Towns",
 *       "phases": [
 *         { "label": "Pilot", "period": "2022-10/2023-12" },
 *         { "label": "Roll out", "period": "2024-01/2025-06" }
 *       ],
 *       "events": [{ "label": "Towns reached", "period": "2024-03", "value": 20, "unit": "towns" }]
 *     }
 *   </script>
 * </campaign-timeline>
 * ```
 *
 * @summary The phases and events of a campaign, with the figures counted in them.
 * @tag campaign-timeline
 * @tagname campaign-timeline
 *
 * @csspart sentence - The sentence below the title.
 * @csspart table - The table, whose rows are the drawing or name what has no room in it.
 * @csspart row - One row: the campaign, a phase or an event.
 * @csspart label - Name of a row.
 * @csspart bar - Drawing of a row, or its key.
 * @csspart period - Time of a row in words.
 * @csspart value - Figure of an event.
 * @csspart legend - The legend.
 * @csspart day - The pill behind the name of the day reached.
 * @csspart text - One text in the drawing.
 * @csspart grid - One line of the grid.
 * @csspart key - One item of the legend.
 * @csspart pages - The range of rows that are shown of a long list, and the buttons for the others.
 * @csspart toggle - A button that shows other rows of a long list.
 * @csspart annotation - An annotation, below its row.
 *
 * @cssproperty [--campaign-accent=#1d5fa8] - Colour of the bars. It is darkened on light paper and lightened on dark paper until it can be seen.
 * @cssproperty [--campaign-paper=Canvas] - Colour of the paper that the chart stands on.
 * @cssproperty [--campaign-rule=color-mix(in oklab, currentcolor 15%, transparent)] - Colour of the lines at the ticks.
 * @cssproperty [--campaign-bar-size=0.875rem] - Height of the bars in rows.
 * @cssproperty [--campaign-row-size=2.25rem] - Least height of a row.
 * @cssproperty [--campaign-axis=color-mix(in oklab, currentcolor 55%, var(--campaign-paper, Canvas))] - Colour of dotted lines.
 * @cssproperty [--campaign-track=color-mix(in oklab, currentcolor 9%, transparent)] - Colour of shaded times.
 * @cssproperty [--campaign-bar-radius=2px] - Radius of the corners of a bar.
 */
export class CampaignTimeline extends ChartElement<
  TimelineData,
  Timeline,
  TimelineLayout,
  TimelineWords,
  TimelineForm
> {
  static override styles = style;
  static override forms = TIMELINE_FORMS;

  protected override readonly language: TimelineWords = englishTimeline;
  protected override readonly rows = () => import('./rows.js');
  protected override readonly parse = parseTimeline;
  protected override readonly inSteps = { parse: timelineDataSteps };

  /**
   * The form of the drawing: `bars`, the phases in one band with the events below it; a row for each of them if there is no phase, or if there are more than six. Any other value means `bars`.
   * @attr
   * @type {'bars'}
   */
  declare form: TimelineForm | keyof CampaignForms;

  protected override layout(data: Timeline, form: TimelineForm): TimelineLayout {
    return layoutTimeline(data, this.phrases, { form });
  }

  protected override template(layout: TimelineLayout): TemplateResult {
    return drawTimeline(layout, this.hasTable, this.pages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-timeline': CampaignTimeline;
  }
}
