import { expect } from '@open-wc/testing';
import '../../../src/breakdown/define.js';
import { clear, mount, parts, type Chart } from '../element/chart.js';
import { seen, spoken } from '../reading.js';

afterEach(clear);

/** Draws a document in a form, in a chart of a width. */
async function draw(data: object, form: string, width = '900px'): Promise<Chart & { readonly drawnForm?: string }> {
  const chart = await mount('campaign-breakdown', data);
  chart.setAttribute('form', form);
  chart.style.width = width;
  await chart.updateComplete;
  return chart;
}
const rows = (chart: Chart): string[] => parts(chart, 'row').map(spoken);

const COMPARED = {
  title: 'Youth unemployment',
  unit: '%',
  period: '2023',
  categories: [
    { label: 'North', value: 40, previous: { period: '2019', value: 50 } },
    { label: 'South', value: 30, previous: { period: '2019', value: 20 } },
  ],
};

describe('<campaign-breakdown form="arrows">', () => {
  it('draws each arrow in its row, with an axis that is not read', async () => {
    const chart = await draw(COMPARED, 'auto');
    expect(chart.drawnForm).to.equal('arrows');
    expect(rows(chart)).to.deep.equal(['North 50% 40% −10 points', 'South 20% 30% +10 points']);
    const lines = [...chart.shadowRoot!.querySelectorAll('td line.change')];
    expect(lines.map((line) => [line.getAttribute('x1'), line.getAttribute('x2')])).to.deep.equal([
      ['100%', '80%'],
      ['40%', '60%'],
    ]);
    expect(seen(chart)).to.include('2019 2023 Change');
    expect(spoken(chart)).to.include('Category 2019 2023 Change');
  });

  it('has only the latest figures next to the arrows in a narrow chart, and still reads them all', async () => {
    const chart = await draw(COMPARED, 'arrows', '300px');
    const widths = [...chart.shadowRoot!.querySelectorAll('tbody tr:first-child td.number')].map((cell) =>
      cell.getBoundingClientRect().width > 1 ? cell.textContent : '',
    );
    expect(widths).to.deep.equal(['', '40%', '']);
    expect(rows(chart)[0]).to.equal('North 50% 40% −10 points');
  });
});

describe('<campaign-breakdown form="changes">', () => {
  it('draws falls to the start and rises to the end of one zero line', async () => {
    const chart = await draw(COMPARED, 'changes');
    const bars = [...chart.shadowRoot!.querySelectorAll('.row-plot rect')].map((bar) => bar.getBoundingClientRect());
    expect(rows(chart)).to.deep.equal(['South 20% 30% +10 points', 'North 50% 40% −10 points']);
    expect(Math.round(bars[0]!.left)).to.equal(Math.round(bars[1]!.right));
    expect(Math.round(bars[0]!.width)).to.equal(Math.round(bars[1]!.width));
  });
});
