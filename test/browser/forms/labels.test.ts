// No label overlaps another or the shape of another row, or leaves its chart, whatever the width, the number of items and their names. What does not fit is in the table.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { create, clear } from '../element/chart.js';
import { FORMS, inPounds, type Items } from './documents.js';
import { brokenNumbers, covered, outside, overlaps, textBoxes } from './text-boxes.js';

const COUNTS = isChromium ? [1, 2, 7, 20, 60] : [7];
/** The widths that names are tried at: in Chromium all, elsewhere one, as only the widths of letters differ there. */
const widthsFor = (names: string): readonly number[] =>
  isChromium ? [240, 320, 480, 760, 1280] : [names === 'short names' ? 760 : 320];
const SHORT = ['North', 'Wales', 'South West', 'London', 'East', 'Yorkshire', 'Northern Ireland'];
const LONGEST =
  'Households in private rented homes built before 1919 that have neither loft nor wall insulation, by local authority district';
const LONGEST_WORD = 'Verkehrsinfrastrukturfinanzierungsgesellschaft';

/** Names of items: short ones, and ones that are as long as names get. */
const NAMES: Readonly<Record<string, Items['name']>> = {
  'short names': (index) => SHORT[index % SHORT.length]! + (index < SHORT.length ? '' : ` ${index}`),
  'the longest names': (index) => `${index + 1}. ${LONGEST}`,
  'the longest words': (index) => `${LONGEST_WORD} ${index + 1}`,
};

const place = document.createElement('div');
place.style.fontFamily = 'Arial, sans-serif';
beforeEach(() => {
  document.body.append(place);
});
afterEach(() => {
  clear();
  place.remove();
});

it('finds a name that lies on the bar of another row', async () => {
  const chart = create('campaign-breakdown');
  chart.data = {
    title: 'Homes',
    categories: [
      { label: 'North', value: 2 },
      { label: 'South', value: 1 },
    ],
  };
  place.style.width = '320px';
  place.append(chart);
  await chart.updateComplete;
  expect(covered(chart)).to.deep.equal([]);
  chart.shadowRoot!.querySelectorAll('th')[3]!.style.translate = '0 -1.75rem';
  expect(covered(chart)).to.deep.equal(['South × North']);
});

for (const { tag, form, document: documentOf } of FORMS)
  describe(`<${tag} form="${form}">`, () => {
    for (const [names, name] of Object.entries(NAMES))
      it(`keeps its labels apart and inside, with ${names}`, async () => {
        const faults: string[] = [];
        for (const count of COUNTS) {
          const chart = create(tag);
          chart.setAttribute('form', form);
          chart.data = documentOf({ count, name });
          place.append(chart);
          for (const width of widthsFor(names)) {
            place.style.width = `${width}px`;
            await chart.updateComplete;
            const boxes = textBoxes(chart);
            const found = [
              ...overlaps(boxes).map((pair) => `overlap: ${pair}`),
              ...outside(boxes, chart).map((text) => `outside: ${text}`),
              ...covered(chart, boxes).map((pair) => `on a shape of another row: ${pair}`),
            ];
            faults.push(...found.slice(0, 5).map((fault) => `${count} items, ${width} px, ${fault}`));
          }
          chart.remove();
        }
        expect(faults.join('\n')).to.equal('');
      });

    it('writes each number in one line, however large it is', async () => {
      const faults: string[] = [];
      for (const [names, name] of Object.entries(NAMES)) {
        const chart = create(tag);
        chart.setAttribute('form', form);
        chart.data = inPounds(documentOf({ count: 7, name }));
        place.append(chart);
        for (const width of widthsFor(names).filter((each) => each >= 320)) {
          place.style.width = `${width}px`;
          await chart.updateComplete;
          const boxes = textBoxes(chart);
          const found = [
            ...brokenNumbers(boxes).map((number) => `broken: ${number}`),
            ...outside(boxes, chart).map((text) => `outside: ${text}`),
            ...overlaps(boxes).map((pair) => `overlap: ${pair}`),
          ];
          faults.push(...found.slice(0, 5).map((fault) => `${width} px, ${fault}`));
        }
        chart.remove();
      }
      expect(faults.join('\n')).to.equal('');
    });
  });
