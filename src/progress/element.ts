import type { TemplateResult } from 'lit';
import type { Parsed } from '../contract/problem.js';
import type { Defaults } from '../contract/reader.js';
import { ChartElement } from '../element/chart-element.js';
import { englishProgress } from '../words/en/progress.js';
import { parseProgress, type Progress, type ProgressData } from './data.js';
import * as marked from './marked.js';
import { layoutProgress, type ProgressLayout } from './layout.js';
import { style } from './style.js';
import { drawProgress } from './template.js';

/**
 * How far one or more measures have come: toward a target, past it, downward, or with no target at all; time elapsed and pace.
 *
 * ```html
 * <script type="module">
 *   import 'campaign-charts/progress';
 * </script>
 * <campaign-progress heading="Homes insulated" value="85000" target="100000" unit="homes" span="2018/2022"></campaign-progress>
 * ```
 *
 * @summary How far one or more measures have come.
 * @tag campaign-progress
 * @tagname campaign-progress
 *
 * @attr {string} value - How far one measure has come, in the short notation: `85000`, `>85000`, `73000 [p]`.
 * @attr {string} target - What is to be reached.
 * @attr {string} baseline - Where it started.
 * @attr {string} label - What is measured, where that is not the heading.
 *
 * @csspart figure - The whole chart.
 * @csspart caption - Title, subtitle and sentence.
 * @csspart title - The title.
 * @csspart subtitle - The subtitle.
 * @csspart sentence - The chart's one sentence.
 * @csspart table - The rows.
 * @csspart row - One measure.
 * @csspart label - The name of a measure.
 * @csspart amount - What is said of a measure: value, target, share, pace.
 * @csspart value - The value.
 * @csspart rest - What is said behind the value.
 * @csspart bar - The drawing of a measure.
 * @csspart part - One part of a value.
 * @csspart milestone - One milestone.
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
 * @cssproperty [--campaign-accent=light-dark(#1f5fa8, #7db4f0)] - The colour of bars.
 * @cssproperty [--campaign-accent-soft=color-mix(in oklab, var(--campaign-accent) 42%, transparent)] - The colour of what may be, and of what is past the target.
 * @cssproperty [--campaign-mark=currentcolor] - The colour of the target and other marks.
 * @cssproperty [--campaign-muted=color-mix(in oklab, currentcolor 74%, transparent)] - The colour of what is said beside.
 * @cssproperty [--campaign-track=color-mix(in oklab, currentcolor 11%, transparent)] - The colour behind a bar.
 * @cssproperty [--campaign-bar-size=0.625rem] - The thickness of a bar.
 * @cssproperty [--campaign-gap=1rem] - The space between rows.
 * @cssproperty --campaign-motion - Duration and easing of changes, such as `0.3s ease-out`; none by default, and none under reduced motion.
 * @cssproperty [--campaign-min-block-size=8rem] - The height reserved before the chart is drawn.
 */
export class CampaignProgress extends ChartElement<ProgressData, Progress, ProgressLayout> {
  static override styles = [style, marked.style];
  static override figureAttributes = ['value', 'target', 'baseline', 'label'];

  protected override readonly words = englishProgress;
  protected override readonly rows = () => import('./rows.js');

  protected override parse(input: unknown, defaults: Defaults): Parsed<Progress> {
    return parseProgress(input, defaults);
  }

  protected override fromAttributes({
    heading,
    value,
    target,
    baseline,
    label,
  }: Record<string, string>): object | undefined {
    return value ? { measures: [{ label: label ?? heading, value, target, baseline }] } : undefined;
  }

  protected override layout(data: Progress): ProgressLayout {
    return layoutProgress(data, this.words);
  }

  protected override template(layout: ProgressLayout): TemplateResult {
    return drawProgress(layout, this.hasTable, marked);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-progress': CampaignProgress;
  }
}
