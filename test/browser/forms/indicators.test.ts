// Indicators in a narrow chart are blocks: their words are above their bars.
import { expect } from '@open-wc/testing';
import { create } from '../element/chart.js';
import { placeOfTests } from './place.js';

const place = placeOfTests();

const way = { baseline: 60, value: 71, target: 85 };
const MEASURES = [
  { ...way, label: 'Patients seen within eight weeks of being referred', unit: '%' },
  { ...way, label: 'Coverage', unit: '%' },
  { ...way, label: 'Beds', unit: 'places in hospitals' },
  { ...way, group: 'Care', label: 'Emergency calls that are answered in ten seconds', unit: '%' },
];

/** The boxes of the cells of each row with a class. */
async function boxesAt(width: number) {
  place.style.inlineSize = `${width}px`;
  const chart = create('campaign-progress');
  chart.setAttribute('form', 'indicators');
  chart.data = { title: 'Care', span: '2020/2027', asOf: '2024-12-31', measures: MEASURES };
  place.append(chart);
  await chart.updateComplete;
  const rows = [...chart.shadowRoot!.querySelectorAll('tbody tr[data-row]')];
  expect(rows).to.have.lengthOf(4);
  const boxes = rows.map((row) => (selector: string) => row.querySelector(selector)!.getBoundingClientRect());
  return { boxes, remove: () => chart.remove() };
}

describe('an indicator in a narrow chart', () => {
  it('has its words above its bar, with and without a unit below its name', async () => {
    for (const width of [240, 320, 380, 420, 600]) {
      const { boxes, remove } = await boxesAt(width);
      boxes.forEach((box, index) => {
        const where = `row ${index} at ${width} px`;
        const bar = box('.drawn');
        for (const words of ['th', '.value', '.status .chip'])
          expect(box(words).bottom, `${words}, ${where}`).to.be.at.most(bar.top + 1);
        expect(box('td.start').top, where).to.be.at.least(bar.bottom - 1);
        expect(box('td.target').top, where).to.be.at.least(bar.bottom - 1);
      });
      remove();
    }
  });

  it('has its name and its figure on one line, and where there is room its status too', async () => {
    for (const width of [320, 420, 600]) {
      const { boxes, remove } = await boxesAt(width);
      boxes.forEach((box, index) => {
        const [name, value, status] = ['th', '.value', '.status'].map(box);
        const where = `row ${index} at ${width} px`;
        expect(value!.top, where).to.be.within(name!.top - 4, name!.bottom - 10);
        if (width < 400) expect(status!.top, where).to.be.at.least(value!.bottom - 4);
        else {
          expect(status!.right, where).to.be.at.most(value!.left);
          expect(status!.top, where).to.be.at.most(value!.bottom - 10);
        }
      });
      remove();
    }
  });
});
