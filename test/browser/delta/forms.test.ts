// What a browser makes of the forms area, stacked, multiples and heat: real sizes and colours, hidden from assistive technology, with the table.
import { expect } from '@open-wc/testing';
import '../../../src/delta/define.js';
import { clear, mount, parts, type Chart } from '../element/chart.js';
import { spoken } from '../reading.js';

afterEach(clear);

const YEARS = ['2019', '2020', '2021', '2022'];
const named = (label: string, values: readonly unknown[]) => ({
  label,
  observations: values.map((value, index) => ({ period: YEARS[index], value })),
});
const MONTHS = Array.from({ length: 24 }, (_, i) => ({
  period: `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  value: i === 5 ? null : 100 + ((i * 37) % 400),
}));
const CALLS = { title: 'Calls', unit: 'calls', series: [{ label: 'Calls', observations: MONTHS }] };
const AREAS = {
  title: 'Homes',
  unit: 'homes',
  whole: true,
  series: [named('North', [10, 20, 30, '40 [p]']), named('South', [20, 30, 30, 10]), named('East', [5, 6, 7, 8])],
};

async function draw(form: string, data: object, width = '60rem'): Promise<Chart> {
  const chart = await mount('campaign-delta', data);
  chart.style.width = width;
  chart.setAttribute('form', form);
  await chart.updateComplete;
  return chart;
}
const all = (chart: Chart, selector: string): Element[] => [...chart.shadowRoot!.querySelectorAll(selector)];
const isShown = (element: Element): boolean => getComputedStyle(element).display !== 'none';

describe('many columns of <campaign-delta>', () => {
  it('keep the figure of the last, below zero, above the names of the months', async () => {
    const observations = MONTHS.map(({ period }, index) => ({ period, value: index === 23 ? -50 : 100 - index }));
    const chart = await draw(
      'columns',
      {
        title: 'Calls',
        unit: 'calls',
        series: [{ label: 'Calls', observations: [...observations, { period: '2023-01', value: -50 }] }],
      },
      '46rem',
    );
    const [figure] = all(chart, '.field text').filter((one) => one.textContent.trim() === '−50' && isShown(one));
    const [axis] = all(chart, '.x-axis');
    expect(figure!.getBoundingClientRect().bottom).to.be.at.most(axis!.getBoundingClientRect().top + 4);
  });
});

describe('the forms of <campaign-delta>', () => {
  for (const [form, data] of [
    ['area', { ...AREAS, series: AREAS.series.slice(0, 1) }],
    ['stacked', AREAS],
    ['multiples', AREAS],
    ['heat', CALLS],
  ] as const)
    it(`hide the picture of ${form} from assistive technology, which has each figure once in the table`, async () => {
      const chart = await draw(form, data);
      expect((chart as Chart & { drawnForm?: string }).drawnForm).to.equal(form);
      expect(parts(chart, 'plot').map((plot) => plot.getAttribute('aria-hidden'))).to.deep.equal(['true']);
      expect(spoken(parts(chart, 'table')[0]!)).to.include(form === 'heat' ? '137' : '30');
    });

  it('stack layers whose edges meet, the provisional stretch in a lighter fill', async () => {
    const chart = await draw('stacked', AREAS);
    const layers = all(chart, '.plot path.layer');
    const boxes = layers.map((layer) => layer.getBoundingClientRect());
    expect(layers).to.have.lengthOf(4);
    const [north, , south] = boxes;
    // North is 10 to 30 homes high where it is not provisional, and South begins at its lowest top.
    expect(south!.bottom).to.be.closeTo(north!.bottom - north!.height / 3, 3);
    const [plain, provisional] = layers.map((layer) => getComputedStyle(layer).fill);
    expect(provisional).to.not.equal(plain);
  });

  it('place small plots in rows of two in narrow charts and side by side in wide ones, with their heads in one line', async () => {
    const chart = await draw('multiples', AREAS);
    const tops = (): number[] =>
      all(chart, '.multiple > svg').map((plot) => Math.round(plot.getBoundingClientRect().top));
    expect(new Set(tops())).to.have.lengthOf(1);
    chart.style.width = '20rem';
    await chart.updateComplete;
    expect(new Set(tops())).to.have.lengthOf(2);
    expect(all(chart, '.multiple .name').map((name) => name.textContent)).to.deep.equal(['North', 'South', 'East']);
  });

  it('break no number above a small plot, and no word above the figures of a waterfall', async () => {
    const long = { ...AREAS, unit: 'households', series: [named('North', [1, 2, 3, 1_000_000_000_004])] };
    const lines = (chart: Chart, selector: string): number => {
      const [text] = all(chart, selector);
      return text!.getBoundingClientRect().height / parseFloat(getComputedStyle(text!).lineHeight);
    };
    const plots = { ...long, series: [...long.series, named('South', [1, 2, 3, 4])] };
    expect(lines(await draw('multiples', plots, '280px'), '.multiple .figure')).to.be.below(1.5);
    const steps = {
      ...long,
      series: [named('North', [48_200, 48_300, 48_400, 41_300])],
      contributions: [{ label: 'Built', value: 8 }],
    };
    const waterfall = await draw('waterfall', steps, '400px');
    const range = document.createRange();
    range.selectNodeContents(all(waterfall, 'thead .number')[0]!);
    expect([range.toString().trim(), range.getClientRects().length]).to.deep.equal(['North, households', 2]);
  });

  it('keep a waterfall within a narrow chart whose unit is one long word, and its names in one line', async () => {
    const steps = {
      ...AREAS,
      unit: 'Schwangerschaftsberatungsgespräche',
      series: [named('North', [42, 45])],
      contributions: [{ label: 'Opened', value: 3 }],
    };
    const waterfall = await draw('waterfall', steps, '288px');
    expect(waterfall.scrollWidth).to.be.at.most(288);
    for (const name of all(waterfall, 'tbody th')) expect(name.getBoundingClientRect().height).to.be.below(32);
  });

  it('write no title again above the figures of a waterfall, where it is only read', async () => {
    for (const [title, isSeen] of [
      ['Reserves', false],
      ['Reserves of the charity', true],
    ] as const) {
      for (const width of ['320px', '720px']) {
        const steps = {
          title,
          unit: '£',
          series: [named('Reserves', [22_400, 31_700])],
          contributions: [{ label: 'Donations', value: 9300 }],
        };
        const chart = await draw('waterfall', steps, width);
        const [head] = all(chart, '.waterfall thead [part=head]');
        expect(head!.textContent.trim()).to.equal('Reserves');
        const seen = head!.firstElementChild ?? head!;
        expect(seen.getBoundingClientRect().width > 20, `${title}, ${width}`).to.equal(isSeen);
        // Each row is on one line: its name, its bar and its figure.
        for (const row of all(chart, '.waterfall tbody tr:not(.unseen)')) {
          const [name, bar, figure] = ['th', '.drawn', '.value'].map((cell) =>
            row.querySelector(cell)!.getBoundingClientRect(),
          );
          expect(name!.bottom).to.be.above(figure!.top);
          expect(figure!.right).to.be.closeTo(chart.getBoundingClientRect().right, 1);
          expect(bar!.width).to.be.above(90);
        }
      }
    }
  });

  it('draw the steps of a waterfall below names that leave them little of a narrow chart', async () => {
    const reserves = (label: string) => ({
      title: 'Reserves',
      unit: '£ million',
      series: [named('Reserves', [4.2, 3.7])],
      contributions: [
        { label, value: -3.4 },
        { label: 'Gifts', value: 2.9 },
      ],
    });
    const barsOf = async (label: string): Promise<readonly number[]> => {
      const chart = await draw('waterfall', reserves(label), '280px');
      expect(chart.scrollWidth).to.be.at.most(280);
      return all(chart, 'tbody .drawn').map((plot) => Math.round(plot.getBoundingClientRect().width));
    };
    expect(await barsOf('Programmes and grants')).to.deep.equal([280, 280, 280, 280]);
    expect(await barsOf('Verwaltungsdienstleistungen')).to.deep.equal([280, 280, 280, 280]);
    expect((await barsOf('Staff'))[0]).to.be.within(112, 200);
  });

  it('write figures into the cells of heat where there is room, and draw cells of one size', async () => {
    const chart = await draw('heat', CALLS);
    const cells = all(chart, '.grid .field rect').map((cell) => cell.getBoundingClientRect());
    expect(cells).to.have.lengthOf(24);
    for (const { width, height } of cells) {
      expect(width).to.be.closeTo(cells[0]!.width, 0.5);
      expect(height).to.be.closeTo(cells[0]!.height, 0.5);
    }
    expect(cells[0]!.height).to.be.above(20);
    const labels = all(chart, '.grid .cell');
    expect(labels.every(isShown)).to.equal(true);
    chart.style.width = '20rem';
    await chart.updateComplete;
    expect(labels.some(isShown)).to.equal(false);
  });

  it('draw the steps of colour of heat in one line of a narrow chart, other keys below it', async () => {
    for (const factor of [1, 1e6]) {
      const observations = MONTHS.map(({ period, value }) => ({ period, value: value && value * factor }));
      const calls = { ...CALLS, series: [{ label: 'Calls', observations }] };
      const chart = await draw('heat', calls, '200px');
      const boxes = all(chart, '.keys .step svg').map((step) => step.getBoundingClientRect());
      expect(boxes.length).to.be.above(4);
      expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
      expect(boxes.at(-1)!.right - boxes[0]!.left).to.be.closeTo(200, 1);
      const [missing] = all(chart, '.keys li:not(.step)').map((key) => key.getBoundingClientRect());
      expect(missing!.top).to.be.at.least(boxes[0]!.bottom);
    }
  });

  it('draw the steps of colour of heat as one bar in a wide chart too, the last with its range', async () => {
    for (const width of ['500px', '760px', '1280px']) {
      const chart = await draw('heat', CALLS, width);
      const boxes = all(chart, '.keys .step svg').map((step) => step.getBoundingClientRect());
      expect(boxes.length).to.be.above(4);
      boxes.slice(1).forEach((box, index) => {
        expect([box.top, box.left]).to.deep.equal([boxes[index]!.top, boxes[index]!.right]);
      });
      const texts = all(chart, '.keys .step span').filter(isShown);
      expect(texts).to.have.lengthOf(boxes.length);
      expect(texts.map((text) => text.textContent).filter((text) => text.includes(' to '))).to.deep.equal([
        texts.at(-1)!.textContent,
      ]);
      const [missing] = all(chart, '.keys li:not(.step)').map((key) => key.getBoundingClientRect());
      expect(missing!.top).to.be.at.least(texts[0]!.getBoundingClientRect().bottom);
    }
  });

  it('draw a provisional cell of heat in the colour of its step, the darkest as well', async () => {
    const observations = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'].flatMap((period, index) => {
      const last = period.replace('2021', '2022');
      return [
        { period, value: 10 * index },
        { period: last, value: index === 3 ? '600 [p]' : 590 + index },
      ];
    });
    const chart = await draw('heat', { title: 'Calls', unit: 'calls', series: [{ label: 'Calls', observations }] });
    const fills = all(chart, '.field rect.step-6').map((cell) => getComputedStyle(cell).fill);
    expect(fills.length).to.equal(4);
    expect(all(chart, '.field rect.step-6.provisional').length).to.equal(1);
    expect(new Set(fills).size).to.equal(1);
  });

  it('draw the cells of heat from the right in text from right to left', async () => {
    const chart = await draw('heat', CALLS);
    const [first, second] = all(chart, '.grid .field rect');
    expect(first!.getBoundingClientRect().left).to.be.below(second!.getBoundingClientRect().left);
    chart.dir = 'rtl';
    await chart.updateComplete;
    expect(first!.getBoundingClientRect().left).to.be.above(second!.getBoundingClientRect().left);
  });

  it('name the periods of small plots from the right in text from right to left, as their lines run', async () => {
    const chart = await draw('multiples', AREAS);
    const leftOf = (element: Element) => element.getBoundingClientRect().left;
    const [first, last] = all(chart, '.multiple:first-child .ends-of-time span');
    const dot = all(chart, '.multiple:first-child .dot')[0]!;
    expect(leftOf(first!)).to.be.below(leftOf(last!));
    chart.dir = 'rtl';
    await chart.updateComplete;
    expect(leftOf(first!)).to.be.above(leftOf(last!));
    expect(leftOf(dot)).to.be.below(leftOf(first!));
  });
});
