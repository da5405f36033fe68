// Every situation of a chart, in every form that can draw it: no label overlaps another or leaves the chart, and the page is not widened. The widths of
// texts are an estimate, made for one engine's fonts: in the others what is held stands in labels.test.ts.
import { expect } from '@open-wc/testing';
import { BREAKDOWN_FORMS } from '../../../src/breakdown/forms.js';
import { DELTA_FORMS } from '../../../src/delta/forms.js';
import { PROGRESS_FORMS } from '../../../src/progress/forms.js';
import * as breakdown from '../../../stories/situations/breakdown/situations.js';
import * as delta from '../../../stories/situations/delta/situations.js';
import * as figure from '../../../stories/situations/figure/situations.js';
import * as progress from '../../../stories/situations/progress/situations.js';
import { clear, create, type Chart } from '../element/chart.js';
import { isChromium } from '../engine.js';
import { outside, overlaps, textBoxes } from './text-boxes.js';

const WIDTHS = [240, 320, 480, 960];

/** The situations of each chart, and all its forms but `auto`. */
const CHARTS = [
  ['figure', figure, ['headline']],
  ['progress', progress, PROGRESS_FORMS],
  ['breakdown', breakdown, BREAKDOWN_FORMS.slice(1)],
  ['delta', delta, DELTA_FORMS.slice(1)],
] as const;

const place = document.createElement('div');
beforeEach(() => {
  document.body.append(place);
});
afterEach(() => {
  clear();
  place.remove();
});

/** The faults of a chart at one width. A resize runs no script: a chart is mounted once for all widths. */
function faultsAt(chart: Chart, width: number): string[] {
  place.style.width = `${width}px`;
  const boxes = textBoxes(chart);
  const over = chart.scrollWidth - chart.clientWidth;
  return [
    ...(over > 0 ? [`${over} px too wide`] : []),
    ...overlaps(boxes).map((pair) => `overlap: ${pair}`),
    ...outside(boxes, chart).map((text) => `outside: ${text}`),
  ].map((fault) => `at ${width}: ${fault}`);
}

for (const [chart, { PROBLEMS: _, ...situations }, forms] of isChromium ? CHARTS : [])
  describe(`every situation of a ${chart}`, () => {
    for (const form of forms)
      it(`fits any width in the form ${form}, and no two of its labels overlap`, async () => {
        const faults: string[] = [];
        let drawn = 0;
        for (const [name, data] of Object.entries(situations)) {
          const element = create(`campaign-${chart}`);
          element.setAttribute('form', form);
          place.dir = name === 'RightToLeft' ? 'rtl' : '';
          element.data = data;
          place.append(element);
          await element.updateComplete;
          // What a form refuses is drawn in another, which has its own turn.
          if ('drawnForm' in element && element.drawnForm === form) {
            drawn++;
            faults.push(...WIDTHS.flatMap((width) => faultsAt(element, width)).map((fault) => `${name} ${fault}`));
          }
          element.remove();
        }
        expect(drawn).to.be.greaterThan(0);
        expect(faults.join('\n')).to.equal('');
      });
  });
