import { expect } from '@open-wc/testing';
import '../../../src/delta/define.js';
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

  it('hides its picture from assistive technology, which has the table of its labels: each value is spoken once there', async () => {
    const chart = await draw(HOMES);
    expect(parts(chart, 'plot')[0]?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    expect(rows(chart)).to.deep.equal(['2019 13,100', '2020 12,300 −800 (−6.1%)', '2021 14,200 +1,900 (+15.4%)']);
    expect(spoken(chart).match(/12,300/g)).to.have.lengthOf(1);
    // The sentence repeats the headline, and nothing else does.
    expect(spoken(chart).match(/14,200/g)).to.have.lengthOf(2);
  });

  it('shows as a table after the button, and as a picture again', async () => {
    const chart = await draw(HOMES);
    const [plot] = parts(chart, 'plot');
    const svg = plot!.querySelector('svg')!;
    const [toggle] = parts(chart, 'toggle');
    expect(seen(plot!)).to.equal('2019 13,100 2020 12,300 −800 (−6.1%) 2021 14,200 +1,900 (+15.4%)');
    toggle?.click();
    await chart.updateComplete;
    expect(seen(plot!)).to.equal(
      'Period Homes, homes Change 2019 13,100 2020 12,300 −800 (−6.1%) 2021 14,200 +1,900 (+15.4%)',
    );
    expect(svg.getBoundingClientRect().height).to.equal(0);
    toggle?.click();
    await chart.updateComplete;
    expect(seen(plot!)).to.not.include('Period');
    expect(svg.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('says in words what its look says of a figure, and what is no column', async () => {
    const chart = await draw({
      ...HOMES,
      series: [
        {
          label: 'Homes',
          observations: [
            { period: '2019', value: '13100 [p]' },
            { period: '2020', value: null },
          ],
        },
      ],
    });
    expect(rows(chart)).to.deep.equal([
      '2019 13,100, provisional',
      '2020 no figure given no figure to compare with: not compared',
    ]);
    expect(seen(parts(chart, 'table')[0]!)).to.equal('2019 13,100 2020 no figure to compare with: not compared');
  });

  it('keeps the place of a period that nobody published, and tells of no row', async () => {
    const chart = await draw({
      ...HOMES,
      series: [
        {
          label: 'Homes',
          observations: [
            { period: '2019', value: 1 },
            { period: '2021', value: 2 },
          ],
        },
      ],
    });
    expect(rows(chart)).to.deep.equal(['2019 1', '', '2021 2 no figure to compare with: not compared']);
    const hidden = Array.from(chart.shadowRoot!.querySelectorAll('tbody tr'), (row) => row.getAttribute('aria-hidden'));
    expect(hidden).to.deep.equal([null, 'true', null]);
  });

  it('with a table of the page leaves the truth to that', async () => {
    const chart = await draw(HOMES);
    chart.innerHTML = '<table><tr><th>Year<th>Homes<tr><th>2020<td>12,300<tr><th>2021<td>14,200</table>';
    await give(chart, null);
    const [table] = parts(chart, 'table');
    expect(table!.getAttribute('aria-hidden')).to.equal('true');
    expect(chart.shadowRoot!.querySelectorAll('slot[name="table"]')).to.have.lengthOf(1);
    expect(spoken(chart).match(/12,300/g)).to.have.lengthOf(1);
    parts(chart, 'toggle')[0]?.click();
    await chart.updateComplete;
    expect(seen(chart)).to.include('Year Homes 2020 12,300 2021 14,200');
    expect(seen(chart).match(/12,300/g)).to.have.lengthOf(1);
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
    const plot = parts(chart, 'plot')[0]!.querySelector<SVGElement>('.plot')!.getBoundingClientRect();
    const columns = parts(chart, 'plot')[0]!.querySelector<SVGPathElement>('.fill')!;
    expect(columns.getAttribute('d')!.match(/v[^h]*/g)).to.deep.equal(['v92.25', 'v86.62', 'v100']);
    const box = columns.getBoundingClientRect();
    expect(box.height).to.be.closeTo(plot.height, 1);
    expect(box.bottom).to.be.closeTo(plot.bottom, 1);
    expect(box.width / plot.width).to.be.closeTo(1 - 0.26 / 3, 0.01);
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
    const last = parts(chart, 'plot')[0]!.querySelector('.partial')!;
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
