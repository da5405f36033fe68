import type { Parsed } from '../../src/index.js';
import {
  BREAKDOWN_FORMS,
  DELTA_FORMS,
  FIGURE_FORMS,
  PROGRESS_FORMS,
  TIMELINE_FORMS,
  english,
  figureClaims,
  layoutFigure,
  layoutProgress,
  layoutTimeline,
  parseBreakdown,
  parseDelta,
  parseFigure,
  parseProgress,
  parseTimeline,
  timelineClaims,
} from '../../src/index.js';
import { claimsOfStated as breakdownClaims } from '../../src/breakdown/claims.js';
import { layoutStated as layoutBreakdown, stateBreakdown } from '../../src/breakdown/layout.js';
import { finished } from '../../src/contract/steps.js';
import { claimsOfStated as deltaClaims } from '../../src/delta/claims.js';
import { layoutStated as layoutDelta, stateDelta } from '../../src/delta/layout.js';
import { claimsOfLayout as progressClaims } from '../../src/progress/claims.js';
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
  /** The layout and the claims. What both are made of is made once, where it takes time. */
  readonly state: (data: Data, form: Form | undefined) => readonly [layout: unknown, claims: readonly Claim[]];
}

function trial<Data, Form extends string>({ chart, documents, forms, parse, state }: Library<Data, Form>): Trial {
  return {
    chart,
    cases: fc.tuple(sometimesSpoiled(documents), fc.option(fc.constantFrom(...forms), { nil: undefined })),
    draw: (document, form) => {
      const { data, problems } = parse(document);
      if (data === undefined) return undefined;
      const asked = form as Form | undefined;
      const [layout, claims] = state(data, asked);
      return { chart, document, form, layout: layout as LayoutLike, claims, problems };
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
    state: (data, form) => [layoutFigure(data, english, chosen(form)), figureClaims(data, english)],
  }),
  progress: trial({
    chart: 'progress',
    documents: progresses,
    forms: PROGRESS_FORMS,
    parse: (document) => parseProgress(document),
    state: (data, form) => {
      const layout = layoutProgress(data, english, chosen(form));
      return [layout, progressClaims(layout, data, english)];
    },
  }),
  breakdown: trial({
    chart: 'breakdown',
    documents: breakdowns,
    forms: BREAKDOWN_FORMS,
    parse: (document) => parseBreakdown(document),
    state: (data, form = 'auto') => {
      const stated = finished(stateBreakdown(data, english, form));
      return [layoutBreakdown(stated, english), breakdownClaims(stated, english)];
    },
  }),
  delta: trial({
    chart: 'delta',
    documents: deltas,
    forms: DELTA_FORMS,
    parse: (document) => parseDelta(document),
    state: (data, form = 'auto') => {
      const stated = finished(stateDelta(data, english, form));
      return [layoutDelta(stated, english), deltaClaims(stated, english)];
    },
  }),
  timeline: trial({
    chart: 'timeline',
    documents: timelines,
    forms: TIMELINE_FORMS,
    parse: (document) => parseTimeline(document),
    state: (data, form) => [layoutTimeline(data, english, chosen(form)), timelineClaims(data, english)],
  }),
} satisfies Readonly<Record<ChartName, Trial>>;
