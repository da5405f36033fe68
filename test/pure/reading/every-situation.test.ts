// The laws of reading, over every situation of the stories in every form.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHARTS, inEveryForm, type Chart } from '../../charts.js';
import { isGreyedTruly, missedData, unreadStops, type Drawn } from './laws.js';

/** Every layout of a chart, after the names of its situation and form. One that a form refuses, and `auto`, is the drawing of another form. */
const layoutsOf = (chart: Chart): readonly (readonly [string, Drawn])[] =>
  chart.situations.flatMap(([name, document]) =>
    inEveryForm(chart, document).flatMap(([form, lay]) => {
      const layout = lay();
      return layout.form === form ? [[`${name} ${form}`, layout] as const] : [];
    }),
  );

for (const chart of CHARTS)
  describe(`reading a ${chart.name}`, () => {
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
