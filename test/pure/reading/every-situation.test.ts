// The laws of reading, over every situation of the stories in every form.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { BREAKDOWN_FORMS } from '../../../src/breakdown/forms.js';
import { layoutBreakdown } from '../../../src/breakdown/layout.js';
import { parseDelta } from '../../../src/delta/data.js';
import { DELTA_FORMS } from '../../../src/delta/forms.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import { parseFigure } from '../../../src/figure/data.js';
import { FIGURE_FORMS } from '../../../src/figure/forms.js';
import { layoutFigure } from '../../../src/figure/layout.js';
import { parseProgress } from '../../../src/progress/data.js';
import { PROGRESS_FORMS } from '../../../src/progress/forms.js';
import { layoutProgress } from '../../../src/progress/layout.js';
import { parseTimeline } from '../../../src/timeline/data.js';
import { layoutTimeline } from '../../../src/timeline/layout.js';
import { english } from '../../../src/words/index.js';
import * as breakdown from '../../../stories/situations/breakdown/situations.js';
import * as delta from '../../../stories/situations/delta/situations.js';
import * as figure from '../../../stories/situations/figure/situations.js';
import * as progress from '../../../stories/situations/progress/situations.js';
import * as timeline from '../../../stories/situations/timeline/situations.js';
import { isGreyedTruly, missedData, unreadStops, type Drawn } from './laws.js';

/** The layouts of a document in each form of its chart, by the name of the form. None if it cannot be read. */
const FORMS: Readonly<
  Record<string, readonly [situations: object, draw: (input: unknown) => readonly [string, Drawn][]]>
> = {
  figure: [
    figure,
    (input) => {
      const { data } = parseFigure(input);
      return data ? FIGURE_FORMS.map((form) => [form, layoutFigure(data, english, { form })]) : [];
    },
  ],
  progress: [
    progress,
    (input) => {
      const { data } = parseProgress(input);
      return data ? PROGRESS_FORMS.map((form) => [form, layoutProgress(data, english, { form })]) : [];
    },
  ],
  breakdown: [
    breakdown,
    (input) => {
      const { data } = parseBreakdown(input);
      return data ? BREAKDOWN_FORMS.map((form) => [form, layoutBreakdown(data, english, { form })]) : [];
    },
  ],
  delta: [
    delta,
    (input) => {
      const { data } = parseDelta(input);
      return data ? DELTA_FORMS.map((form) => [form, layoutDelta(data, english, { form })]) : [];
    },
  ],
  timeline: [
    timeline,
    (input) => {
      const { data } = parseTimeline(input);
      return data ? [['timeline', layoutTimeline(data, english)]] : [];
    },
  ],
};

/** Every layout of a chart, after the names of its situation and form. */
const layoutsOf = (chart: string): readonly (readonly [string, Drawn])[] => {
  const [situations, draw] = FORMS[chart]!; // The names of the tests are those of the charts.
  return Object.entries(situations).flatMap(([name, input]) =>
    draw(input).map(([form, layout]) => [`${name} ${form}`, layout] as const),
  );
};

for (const chart of Object.keys(FORMS))
  describe(`reading a ${chart}`, () => {
    const layouts = layoutsOf(chart);

    it('gives every stop a text, each of which the table has', () => {
      const faults = layouts.flatMap(([name, layout]) => unreadStops(layout).map((fault) => `${name} ${fault}`));
      assert.deepEqual(faults, []);
    });

    it('reaches every datum by the arrows, and none twice in one scene', () => {
      const faults = layouts.flatMap(([name, layout]) => missedData(layout).map((fault) => `${name} ${fault}`));
      assert.deepEqual(faults, []);
    });

    it('greys others in every form, and no mark loses its place, its status or its certainty', () => {
      const faults = layouts.flatMap(([name, layout]) => (isGreyedTruly(layout) ? [] : [name]));
      assert.deepEqual(faults, []);
    });
  });
