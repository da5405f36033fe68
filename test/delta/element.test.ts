import { expect } from '@open-wc/testing';
import '../../src/delta/define.js';
import { clear, give, mount, parts, type Chart } from '../element/chart.js';
import { seen, spoken } from '../reading.js';

afterEach(clear);

const observations = [
  { period: '2019', value: 13100 },
  { period: '2020', value: 12300 },
  { period: '2021', value: 14200 },
];
const HOMES = { title: 'Homes by year', unit: 'homes', series: [{ label: 'Homes', observations }] };
const draw = (data: object): Promise<Chart> => mount('campaign-delta', data);
const rows = (chart: Chart): string[] =>
  Array.from(chart.shadowRoot!.querySelectorAll('tbody tr'), (row) => spoken(row));

describe('<campaign-delta>', () => {
  it('is a figure whose caption is title and sentence', async () => {
    const chart = await draw(HOMES);
    expect(parts(chart, 'figure')[0]?.localName).to.equal('figure');
    expect(parts(chart, 'caption').map((caption) => [caption.localName, spoken(caption)])).to.deep.equal([
      ['figcaption', 'Homes by year 14,200 homes in 2021, up by 1,900 on 2020 (+15.4%).'],
    ]);
  });

  it('hides its picture from assistive technology, which has the table: each value is spoken once there', async () => {
    const chart = await draw(HOMES);
    expect(parts(chart, 'plot')[0]?.getAttribute('aria-hidden')).to.equal('true');
    expect(rows(chart)).to.deep.equal(['2019 13,100', '2020 12,300 −800 (−6.1%)', '2021 14,200 +1,900 (+15.4%)']);
    expect(spoken(chart).match(/12,300/g)).to.have.lengthOf(1);
    // The sentence repeats the headline, and nothing else does.
    expect(spoken(chart).match(/14,200/g)).to.have.lengthOf(2);
  });

  it('shows its table to the eye only after the button', async () => {
    const chart = await draw(HOMES);
    const [table] = parts(chart, 'table');
    const [toggle] = parts(chart, 'toggle');
    expect(seen(table!.closest('div')!)).to.equal('');
    toggle?.click();
    await chart.updateComplete;
    expect(seen(table!)).to.include('2019 13,100');
    toggle?.click();
    await chart.updateComplete;
    expect(seen(table!.closest('div')!)).to.equal('');
  });

  it('has heads for the columns and rows of its table', async () => {
    const chart = await draw(HOMES);
    const scopes = (selector: string): (string | null)[] =>
      Array.from(chart.shadowRoot!.querySelectorAll(selector), (th) => th.getAttribute('scope'));
    expect(scopes('thead th')).to.deep.equal(['col', 'col', 'col']);
    expect(scopes('tbody th')).to.deep.equal(['row', 'row', 'row']);
  });

  it('draws columns as high as their figures', async () => {
    const chart = await draw(HOMES);
    const heights = Array.from(
      parts(chart, 'plot')[0]!.querySelectorAll('rect'),
      (rect) => rect.getBoundingClientRect().height,
    );
    expect(heights).to.have.lengthOf(3);
    expect(heights[0]! / heights[2]!).to.be.closeTo(13100 / 14200, 0.01);
    expect(heights[1]! / heights[2]!).to.be.closeTo(12300 / 14200, 0.01);
  });

  it('is as high as the page says', async () => {
    const chart = await draw(HOMES);
    const plot = (): number => parts(chart, 'plot')[0]!.querySelector('svg')!.getBoundingClientRect().height;
    const before = plot();
    chart.style.setProperty('--campaign-plot-size', '400px');
    expect(plot()).to.be.closeTo(400, 1);
    expect(before).to.be.lessThan(400);
  });

  it('outlines a period that is not complete, and says why it is not compared', async () => {
    const chart = await draw({
      ...HOMES,
      series: [
        { label: 'Homes', observations: [...observations, { period: '2022', value: 7400, through: '2022-06' }] },
      ],
    });
    const last = [...parts(chart, 'plot')[0]!.querySelectorAll('rect')].at(-1)!;
    expect(getComputedStyle(last).fill).to.equal('none');
    expect(getComputedStyle(last).stroke).to.not.equal('none');
    expect(spoken(chart)).to.include('Figures for 2022 run to June and are not compared with a whole year.');
    expect(seen(parts(chart, 'legend')[0]!)).to.equal('period not complete');
    expect(rows(chart)[3]).to.equal('2022 to June 7,400 part of a year: not compared');
  });

  it('says nothing of good or bad where nobody said what is good', async () => {
    const chart = await draw(HOMES);
    expect(spoken(chart)).to.not.match(/better|worse/);
    await give(chart, { ...HOMES, polarity: 'up-bad' });
    expect(spoken(chart)).to.include('for the worse');
  });

  it('names its series for the eye once, and for assistive technology in the table', async () => {
    const series = ['Flats', 'Houses'].map((label) => ({ label, observations }));
    const chart = await draw({ title: 'T', series });
    expect(seen(chart)).to.match(/Flats Houses/);
    expect(Array.from(chart.shadowRoot!.querySelectorAll('thead th'), (th) => th.textContent)).to.deep.equal([
      'Period',
      'Flats',
      'Flats: Change',
      'Houses',
      'Houses: Change',
    ]);
  });
});
