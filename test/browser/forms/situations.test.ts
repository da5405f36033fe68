// Every situation of a chart, in every form that can draw it: no label overlaps another or leaves the chart, and the page is not widened. The widths of
// texts are an estimate, made for one engine's fonts: in the others what is held stands in labels.test.ts.
import { expect } from '@open-wc/testing';
import { CHARTS } from '../../charts.js';
import { create, type Chart } from '../element/chart.js';
import { isChromium } from '../engine.js';
import { placeOfTests } from './place.js';
import { outside, overlaps, textBoxes } from './text-boxes.js';

const WIDTHS = [240, 320, 480, 960];

const place = placeOfTests();

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

for (const { name: chart, situations, forms, parse, layout } of isChromium ? CHARTS : [])
  describe(`every situation of a ${chart}`, () => {
    for (const form of forms.filter((each) => each !== 'auto'))
      it(`fits any width in the form ${form}, and no two of its labels overlap`, async () => {
        const faults: string[] = [];
        let drawn = 0;
        for (const [name, document] of situations) {
          const { data } = parse(document);
          // What a form refuses is drawn in another, which has its own turn.
          if (!data || layout(data, form).form !== form) continue;
          const element = create(`campaign-${chart}`);
          element.setAttribute('form', form);
          place.dir = name === 'RightToLeft' ? 'rtl' : '';
          element.data = document;
          place.append(element);
          await element.updateComplete;
          expect(element.drawnForm).to.equal(form);
          drawn++;
          faults.push(...WIDTHS.flatMap((width) => faultsAt(element, width)).map((fault) => `${name} ${fault}`));
          element.remove();
        }
        expect(drawn).to.be.greaterThan(0);
        expect(faults.join('\n')).to.equal('');
      });
  });
