import type { Parsed } from '../../src/index.js';
import {
  BREAKDOWN_FORMS,
  DELTA_FORMS,
  FIGURE_FORMS,
  PROGRESS_FORMS,
  TIMELINE_FORMS,
  breakdownClaims,
  deltaClaims,
  english,
  figureClaims,
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
  progressClaims,
  timelineClaims,
} from '../../src/index.js';
import fc from 'fast-check';
import type { Subject } from './check.js';
import type { ChartName, Claim } from './claim.js';
import type { Document } from './document.js';
import { breakdowns } from './documents/breakdowns.js';
import { deltas, figures } from './documents/charts.js';
import { progresses } from './documents/progress.js';
import { timelines } from './documents/timelines.js';
import { sometimesSpoiled } from './documents/spoiled.js';
import type { LayoutLike } from './shown.js';

/** A chart as the oracle tries it. */
export interface Trial {
  readonly chart: ChartName;
  /** Random documents and forms. */
  readonly cases: fc.Arbitrary<readonly [document: Document, form: string | undefined]>;
  /** The layout of a document; undefined if nothing of it can be drawn. */
  readonly draw: (document: Document, form: string | undefined) => Subject | undefined;
}

interface Library<Data, Form extends string> {
  readonly chart: ChartName;
  readonly documents: fc.Arbitrary<Document>;
  readonly forms: readonly Form[];
  readonly parse: (document: Document) => Parsed<Data>;
  readonly layout: (data: Data, form: Form | undefined) => unknown;
  readonly claims: (data: Data, form: Form | undefined) => readonly Claim[];
}

function trial<Data, Form extends string>({
  chart,
  documents,
  forms,
  parse,
  layout,
  claims,
}: Library<Data, Form>): Trial {
  return {
    chart,
    cases: fc.tuple(sometimesSpoiled(documents), fc.option(fc.constantFrom(...forms), { nil: undefined })),
    draw: (document, form) => {
      const { data, problems } = parse(document);
      if (data === undefined) return undefined;
      const asked = form as Form | undefined;
      const drawn = layout(data, asked) as LayoutLike;
      return { chart, document, form, layout: drawn, claims: claims(data, asked), problems };
    },
  };
}

const chosen = <Form extends string>(form: Form | undefined) => (form === undefined ? {} : { form });

export const TRIALS = {
  figure: trial({
    chart: 'figure',
    documents: figures,
    forms: FIGURE_FORMS,
    parse: (document) => parseFigure(document),
    layout: (data, form) => layoutFigure(data, english, chosen(form)),
    claims: (data) => figureClaims(data, english),
  }),
  progress: trial({
    chart: 'progress',
    documents: progresses,
    forms: PROGRESS_FORMS,
    parse: (document) => parseProgress(document),
    layout: (data, form) => layoutProgress(data, english, chosen(form)),
    claims: (data, form) => progressClaims(data, english, chosen(form)),
  }),
  breakdown: trial({
    chart: 'breakdown',
    documents: breakdowns,
    forms: BREAKDOWN_FORMS,
    parse: (document) => parseBreakdown(document),
    layout: (data, form) => layoutBreakdown(data, english, chosen(form)),
    claims: (data, form) => breakdownClaims(data, english, chosen(form)),
  }),
  delta: trial({
    chart: 'delta',
    documents: deltas,
    forms: DELTA_FORMS,
    parse: (document) => parseDelta(document),
    layout: (data, form) => layoutDelta(data, english, chosen(form)),
    claims: (data, form) => deltaClaims(data, english, chosen(form)),
  }),
  timeline: trial({
    chart: 'timeline',
    documents: timelines,
    forms: TIMELINE_FORMS,
    parse: (document) => parseTimeline(document),
    layout: (data, form) => layoutTimeline(data, english, chosen(form)),
    claims: (data) => timelineClaims(data, english),
  }),
} satisfies Readonly<Record<ChartName, Trial>>;
