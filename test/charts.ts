// All charts without their types, for tests that treat them alike.
import * as breakdowns from '../stories/situations/breakdown/situations.js';
import * as deltas from '../stories/situations/delta/situations.js';
import * as figures from '../stories/situations/figure/situations.js';
import * as progresses from '../stories/situations/progress/situations.js';
import * as timelines from '../stories/situations/timeline/situations.js';
import { toDocument as toBreakdown } from '../src/breakdown/rows.js';
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
  type Defaults,
  type Layout,
  type Parsed,
} from '../src/data.js';
import { toDocument as toDelta } from '../src/delta/rows.js';
import type { ChartData } from '../src/export.js';
import { toDocument as toFigure } from '../src/figure/rows.js';
import { toDocument as toProgress } from '../src/progress/rows.js';
import type { RowOptions } from '../src/sources/rows.js';
import { toDocument as toTimeline } from '../src/timeline/rows.js';

export type ChartName = 'figure' | 'progress' | 'breakdown' | 'delta' | 'timeline';

/** A chart: how it makes a document of rows, its parser, its layout in English, its forms, and its situations by name. */
export interface Chart {
  readonly name: ChartName;
  readonly toDocument: RowOptions['toDocument'];
  readonly parse: (input: unknown, defaults?: Defaults) => Parsed<ChartData>;
  readonly layout: (data: ChartData, form?: string) => Layout & { readonly sentence?: string };
  readonly forms: readonly string[];
  readonly situations: readonly (readonly [name: string, document: unknown])[];
}

type AnyLayout = (data: never, words: typeof english, options: { readonly form?: never }) => Layout;

/** The functions of a chart, with their types. */
type Pieces = Pick<Chart, 'toDocument' | 'parse' | 'forms'> & {
  readonly layout: AnyLayout;
  readonly situations: object;
};

const chart = (name: ChartName, { layout, situations, ...pieces }: Pieces): Chart => ({
  ...pieces,
  name,
  layout: (data, form) => layout(data as never, english, form === undefined ? {} : { form: form as never }),
  situations: Object.entries(situations).filter(([situation]) => situation !== 'PROBLEMS'),
});

/** All charts by their names. */
export const CHART: Readonly<Record<ChartName, Chart>> = {
  figure: chart('figure', {
    toDocument: toFigure,
    parse: parseFigure,
    layout: layoutFigure,
    forms: FIGURE_FORMS,
    situations: figures,
  }),
  progress: chart('progress', {
    toDocument: toProgress,
    parse: parseProgress,
    layout: layoutProgress,
    forms: PROGRESS_FORMS,
    situations: progresses,
  }),
  breakdown: chart('breakdown', {
    toDocument: toBreakdown,
    parse: parseBreakdown,
    layout: layoutBreakdown,
    forms: BREAKDOWN_FORMS,
    situations: breakdowns,
  }),
  delta: chart('delta', {
    toDocument: toDelta,
    parse: parseDelta,
    layout: layoutDelta,
    forms: DELTA_FORMS,
    situations: deltas,
  }),
  timeline: chart('timeline', {
    toDocument: toTimeline,
    parse: parseTimeline,
    layout: layoutTimeline,
    forms: TIMELINE_FORMS,
    situations: timelines,
  }),
};

/** All charts. */
export const CHARTS: readonly Chart[] = Object.values(CHART);

/** A document laid out in English in the chart's default form. Undefined if nothing of it can be drawn. */
export function laid({ parse, layout }: Chart, document: unknown): Layout | undefined {
  const { data } = parse(document);
  return data && layout(data);
}

/** A document laid out in every form of its chart, when it is asked for. Empty if nothing of it can be drawn. */
export function inEveryForm(
  { parse, layout, forms }: Chart,
  document: unknown,
): readonly (readonly [form: string, lay: () => Layout])[] {
  const { data } = parse(document);
  return data ? forms.map((form) => [form, () => layout(data, form)]) : [];
}
