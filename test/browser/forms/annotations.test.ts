// Annotations overlap no other label and stay inside of their chart; each is seen once, whatever the width.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { create } from '../element/chart.js';
import { seen } from '../reading.js';
import { placeOfTests } from './place.js';
import { outside, overlaps, textBoxes } from './text-boxes.js';

const WIDTHS = isChromium ? [240, 320, 480, 760, 1280] : [320, 760];
const COUNTS = isChromium ? [1, 2, 3, 5, 9] : [3];
const TEXTS: Readonly<Record<string, (index: number) => string>> = {
  'short texts': (index) => ['Law', 'Strike', 'New rules', 'Merger'][index % 4]! + ` ${index + 1}`,
  'long texts': (index) => `${index + 1}. Offices were closed in the spring and opened again in the autumn`,
};
const YEARS = Array.from({ length: 9 }, (_, index) => String(2014 + index));
const NAMES = ['North', 'Wales', 'South West', 'London', 'East', 'Yorkshire', 'Scotland', 'Kent', 'Cornwall'];

/** Values that rise and fall, so that lines of annotations end at many heights. */
const valueAt = (index: number, series = 0): number => 40 + ((index * 37 + series * 23) % 60);

type Annotated = (count: number, text: (index: number) => string) => unknown;
const annotations = (count: number, text: (index: number) => string, at: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => ({ at: at(index), text: text(index) }));
const years: Annotated = (count, text) => ({
  title: 'Visits',
  unit: 'visits',
  series: [{ label: 'Visits', observations: YEARS.map((period, i) => ({ period, value: valueAt(i) })) }],
  events: [{ period: '2017-03', label: 'Bridge closed' }],
  annotations: annotations(count, text, (index) => ({ period: YEARS[(index * 4) % 9] })),
});
/** Four years of months, of which only some have room for a text. */
const months: Annotated = (count, text) => {
  const periods = YEARS.slice(0, 4).flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  );
  return {
    title: 'Visits',
    unit: 'visits',
    series: [{ label: 'Visits', observations: periods.map((period, i) => ({ period, value: valueAt(i) })) }],
    annotations: annotations(count, text, (index) => ({ period: periods[(index * 11) % 48] })),
  };
};
const lines: Annotated = (count, text) => ({
  title: 'Visits',
  unit: 'visits',
  series: ['Towns', 'Villages'].map((label, series) => ({
    label,
    observations: YEARS.map((period, i) => ({ period, value: valueAt(i, series) })),
  })),
  annotations: annotations(count, text, (index) => ({
    series: index % 2 ? 'Towns' : 'Villages',
    period: YEARS[(index * 4) % 9],
  })),
});
const categories: Annotated = (count, text) => ({
  title: 'Calls',
  unit: 'calls',
  whole: true,
  categories: NAMES.map((label, i) => ({ label, value: valueAt(i) })),
  annotations: annotations(count, text, (index) => ({ category: NAMES[index] })),
});
const measures: Annotated = (count, text) => ({
  title: 'Take-up',
  unit: '%',
  measures: NAMES.map((label, i) => ({ label, value: valueAt(i) / 2, target: 60 })),
  annotations: annotations(count, text, (index) => ({ category: NAMES[index] })),
});
const phases: Annotated = (count, text) => ({
  title: 'Work',
  phases: NAMES.map((label, i) => ({ label, period: YEARS[i] })),
  annotations: annotations(count, text, (index) => ({ category: NAMES[index] })),
});

const FORMS: readonly (readonly [tag: string, form: string, document: Annotated])[] = [
  ['campaign-delta', 'columns', years],
  ['campaign-delta', 'lines', years],
  ['campaign-delta', 'changes', years],
  ['campaign-delta', 'lines', lines],
  ['campaign-delta', 'columns', lines],
  ['campaign-delta', 'slope', lines],
  ['campaign-delta', 'years', months],
  ['campaign-delta', 'heat', months],
  ...['bars', 'share', 'cards', 'treemap', 'donut', 'waffle'].map(
    (form) => ['campaign-breakdown', form, categories] as const,
  ),
  ...['bars', 'ring', 'bullet', 'way', 'indicators'].map((form) => ['campaign-progress', form, measures] as const),
  ['campaign-timeline', 'bars', phases],
];

const place = placeOfTests();

for (const [tag, form, documentOf] of FORMS)
  describe(`annotations of <${tag} form="${form}"> (${documentOf.name})`, () => {
    for (const [texts, text] of Object.entries(TEXTS))
      it(`are apart, inside and seen, with ${texts}`, async () => {
        const faults: string[] = [];
        for (const count of COUNTS) {
          const chart = create(tag);
          chart.setAttribute('form', form);
          chart.data = documentOf(count, text);
          place.append(chart);
          for (const width of WIDTHS) {
            place.style.width = `${width}px`;
            await chart.updateComplete;
            const boxes = textBoxes(chart);
            const all = seen(chart);
            const found = [
              ...overlaps(boxes).map((pair) => `overlap: ${pair}`),
              ...outside(boxes, chart).map((name) => `outside: ${name}`),
              ...Array.from({ length: count }, (_, index) => text(index))
                .filter((one) => !all.includes(one))
                .map((one) => `not seen: ${one}`),
            ];
            faults.push(...found.slice(0, 5).map((fault) => `${count} annotations, ${width} px, ${fault}`));
          }
          chart.remove();
        }
        expect(faults.join('\n')).to.equal('');
      });
  });
