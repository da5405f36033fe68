import * as breakdowns from '../../../stories/situations/breakdown/situations.js';
import * as deltas from '../../../stories/situations/delta/situations.js';
import * as figures from '../../../stories/situations/figure/situations.js';
import * as progresses from '../../../stories/situations/progress/situations.js';
import * as timelines from '../../../stories/situations/timeline/situations.js';
import {
  BREAKDOWN_FORMS,
  DELTA_FORMS,
  FIGURE_FORMS,
  PROGRESS_FORMS,
  TIMELINE_FORMS,
  english,
  layoutBreakdown,
  layoutDelta,
  layoutFigure,
  layoutProgress,
  layoutTimeline,
  parseBreakdown,
  parseDelta,
  parseFigure,
  parseProgress,
  parseTimeline,
  type Layout,
  type Parsed,
} from '../../../src/data.js';
import type { ChartData } from '../../../src/export.js';

/** A chart without its types: its parser, its layout in English, its forms, and its situations by name. */
export interface Chart {
  readonly name: string;
  readonly parse: (input: unknown) => Parsed<ChartData>;
  readonly layout: (data: ChartData, form?: string) => Layout & { readonly sentence?: string };
  readonly forms: readonly string[];
  readonly situations: readonly (readonly [name: string, document: unknown])[];
}

type AnyLayout = (data: never, words: typeof english, options: { readonly form?: never }) => Layout;

const chart = (
  name: string,
  parse: Chart['parse'],
  layout: AnyLayout,
  { forms, situations }: { readonly forms: readonly string[]; readonly situations: object },
): Chart => ({
  name,
  parse,
  layout: (data, form) => layout(data as never, english, form === undefined ? {} : { form: form as never }),
  forms,
  situations: Object.entries(situations).filter(([situation]) => situation !== 'PROBLEMS'),
});

/** All charts. */
export const CHARTS: readonly Chart[] = [
  chart('figure', parseFigure, layoutFigure, { forms: FIGURE_FORMS, situations: figures }),
  chart('progress', parseProgress, layoutProgress, { forms: PROGRESS_FORMS, situations: progresses }),
  chart('breakdown', parseBreakdown, layoutBreakdown, { forms: BREAKDOWN_FORMS, situations: breakdowns }),
  chart('delta', parseDelta, layoutDelta, { forms: DELTA_FORMS, situations: deltas }),
  chart('timeline', parseTimeline, layoutTimeline, { forms: TIMELINE_FORMS, situations: timelines }),
];
