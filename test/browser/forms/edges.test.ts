// Where the pieces of charts are in their place: what a reader of a narrow column sees first when they are not.
import { expect } from '@open-wc/testing';
import { create, parts, type Chart, type Tag } from '../element/chart.js';
import { placeOfTests } from './place.js';
import { textBoxes } from './text-boxes.js';

const place = placeOfTests();

async function draw(tag: Tag, data: unknown, { width, form }: { width: number; form?: string }): Promise<Chart> {
  place.style.inlineSize = `${width}px`;
  const chart = create(tag);
  if (form) chart.setAttribute('form', form);
  chart.data = data;
  place.append(chart);
  await chart.updateComplete;
  return chart;
}

const boxOf = (chart: Chart, selector: string): DOMRect =>
  chart.shadowRoot!.querySelector(selector)!.getBoundingClientRect();

describe('a headline figure', () => {
  it('ends the open bar of its target inside the chart', async () => {
    for (const width of [320, 640]) {
      const chart = await draw('campaign-figure', { title: 'T', value: '>128500', target: 90000 }, { width });
      const slices = [...chart.shadowRoot!.querySelectorAll('.target-line svg svg rect')];
      expect(slices).to.have.lengthOf(3);
      const ends = slices.map((slice) => slice.getBoundingClientRect().right);
      expect(Math.max(...ends)).to.be.at.most(chart.getBoundingClientRect().right + 0.5);
      chart.remove();
    }
  });

  it('writes a long number in one line in a wide font too', async () => {
    place.style.fontFamily = '"DejaVu Sans", Verdana, sans-serif';
    for (const width of [208, 320, 480]) {
      const chart = await draw('campaign-figure', { title: 'T', value: 1_234_567_000_000, unit: '€' }, { width });
      expect(textBoxes(chart).filter(({ text }) => text.includes('234'))).to.have.lengthOf(1);
      chart.remove();
    }
  });
});

describe('a hatched bar', () => {
  it('has three slices where it goes on: it is cut at the end of its scale, or its figure is a bound', async () => {
    const measures = [
      { label: 'Endemic countries', value: 190, baseline: 91, target: 0 },
      { label: 'Elsewhere', value: '>60', baseline: 50, target: 0 },
      { label: 'Others', value: 19, baseline: 193, target: 0 },
    ];
    const chart = await draw('campaign-progress', { title: 'Cases', measures }, { width: 760, form: 'way' });
    const slices = [...chart.shadowRoot!.querySelectorAll('tbody tr')].map((row) => [
      ...row.querySelectorAll('.drawn svg svg rect'),
    ]);
    expect(slices.map(({ length }) => length)).to.deep.equal([3, 3, 0]);
    const left = boxOf(chart, '.drawn').left;
    expect(Math.min(...slices[0]!.map((slice) => slice.getBoundingClientRect().left))).to.be.at.least(left - 21);
  });
});

describe('bars of 100 per cent', () => {
  it('end at the edge of the chart, where no column is after them', async () => {
    const categories = ['Yes', 'No'].map((label) => ({ label, value: 50 }));
    const groups = ['North', 'South'].map((label) => ({ label, categories }));
    const chart = await draw(
      'campaign-breakdown',
      { title: 'T', unit: '%', groups },
      { width: 760, form: 'stacked-100' },
    );
    expect(boxOf(chart, '.group .row-plot').right).to.be.closeTo(chart.getBoundingClientRect().right, 1);
  });
});

describe('where a measure came from', () => {
  it('is on the line of its figure in a narrow chart', async () => {
    const measures = [
      { label: 'Endemic countries', value: 190, baseline: 91, target: 0 },
      { label: 'Elsewhere', value: 19, baseline: 193, target: 0 },
    ];
    const data = { title: 'Cases', unit: 'cases', polarity: 'up-bad', measures };
    const chart = await draw('campaign-progress', data, { width: 340, form: 'way' });
    const [figure] = textBoxes(chart).filter(({ text }) => /^190,?$/.test(text));
    const [origin] = textBoxes(chart).filter(({ text }) => text.endsWith('at the start'));
    expect(figure!.bottom).to.be.closeTo(origin!.bottom, 1);
  });
});

describe('a long name in a narrow chart', () => {
  it('is above its figures, in no more than three lines', async () => {
    const measures = [
      { label: 'Aneurin and Bevan Valleys University Health Board', value: 96.2, target: 95, unit: '%' },
      { label: 'Betsi', value: 94.9, target: 95, unit: '%' },
    ];
    const chart = await draw('campaign-progress', { title: 'T', measures }, { width: 288 });
    const [long, short] = parts(chart, 'label').map((label) => label.getBoundingClientRect());
    const [above, below] = parts(chart, 'value').map((value) => value.getBoundingClientRect());
    expect(long!.height).to.be.below(3.5 * short!.height);
    expect(above!.top).to.be.at.least(long!.bottom - 2);
    expect(below!.top).to.be.below(short!.bottom);
  });
});

describe('the name of a period below a column', () => {
  it('is not broken in its date', async () => {
    const observations = ['2021', '2022', '2023', '2024'].map((year) => ({
      period: year,
      label: `${year} to 30 June`,
      value: 1,
    }));
    const chart = await draw('campaign-delta', { title: 'T', series: [{ label: 'A', observations }] }, { width: 448 });
    const lines = textBoxes(chart).filter(({ text }) => /30 June$/.test(text) && text.length < 20);
    expect(lines.map(({ text }) => text)).to.include('30 June');
    for (const { text, bottom, top } of lines) expect(bottom - top, text).to.be.below(30);
  });
});

describe('a slope', () => {
  it('leaves its lines room in a narrow sidebar', async () => {
    const series = ['Transport and the Environment', 'Health and Social Care', 'Education'].map((label, index) => ({
      label,
      observations: [
        { period: '2020', value: 890_400_000 + index },
        { period: '2025', value: 1_934_200_000 - 400_000_000 * index },
      ],
    }));
    const chart = await draw('campaign-delta', { title: 'T', unit: '€', series }, { width: 208, form: 'slope' });
    expect(boxOf(chart, '.field').width).to.be.above(40);
  });
});

describe('the number of an event', () => {
  it('is within its disc, however large the text of the page is', async () => {
    const observations = [2019, 2020, 2021].map((year) => ({ period: String(year), value: year }));
    const events = [{ period: '2020-03', label: 'Grant scheme opens to all households' }];
    const data = { title: 'T', series: [{ label: 'A', observations }], events };
    for (const size of ['16px', '32px']) {
      document.documentElement.style.fontSize = size;
      const chart = await draw('campaign-delta', data, { width: 320 });
      const [disc, number] = ['.disc[r]', '.label.number'].map((selector) => boxOf(chart, selector));
      expect(disc!.height, size).to.be.closeTo(parseFloat(size), 0.5);
      expect(number!.width, size).to.be.below(disc!.width - 4);
      chart.remove();
    }
    document.documentElement.style.fontSize = '';
  });
});

describe('the figure of a thermometer', () => {
  it('is in one line, in a narrow chart beside its tube if it has room there', async () => {
    for (const [value, isBeside] of [
      [640_000, true],
      [1_284_560_000, false],
    ] as const) {
      for (const width of [288, 340, 400, 512, 600, 660, 800]) {
        const measures = [{ label: 'Town hall', value, target: 2_000_000_000 }];
        const data = { title: 'Appeal', currency: 'HUF', measures };
        const chart = await draw('campaign-progress', data, { width, form: 'thermometer' });
        const figure = boxOf(chart, '.drawing td.value');
        const where = `${value} at ${width} px`;
        const { lineHeight } = getComputedStyle(chart.shadowRoot!.querySelector('.drawing td.value')!);
        expect(figure.height, where).to.be.below(1.5 * parseFloat(lineHeight));
        expect(figure.top < boxOf(chart, '.drawn').bottom - 20, where).to.equal(isBeside || width >= 512);
        chart.remove();
      }
    }
  });
});
