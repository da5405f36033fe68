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
interface DeltaChart extends Chart {
  readonly form: string;
  readonly drawnForm?: string;
}
const draw = (data: object): Promise<DeltaChart> => mount('campaign-delta', data) as Promise<DeltaChart>;
const rows = (chart: Chart): string[] =>
  Array.from(chart.shadowRoot!.querySelectorAll('tbody tr'), (row) => spoken(row));

describe('<campaign-delta>', () => {
  it('is a figure whose caption is title and sentence', async () => {
    const chart = await draw(HOMES);
    expect(parts(chart, 'figure')[0]?.localName).to.equal('figure');
    expect(parts(chart, 'caption').map((caption) => [caption.localName, spoken(caption)])).to.deep.equal([
      ['figcaption', 'Homes by year 14,200 homes in 2021, up 1,900 (15.4%) on 2020.'],
    ]);
  });

  it('hides its picture from assistive technology, which has the table of its labels: each value is spoken once there', async () => {
    const chart = await draw(HOMES);
    expect(parts(chart, 'plot')[0]?.querySelector('.field')?.getAttribute('aria-hidden')).to.equal('true');
    expect(rows(chart)).to.deep.equal(['2019 13,100', '2020 12,300 −800 (−6.1%)', '2021 14,200 +1,900 (+15.4%)']);
    expect(spoken(chart).match(/12,300/g)).to.have.lengthOf(1);
    // The sentence repeats the headline, and nothing else does.
    expect(spoken(chart).match(/14,200/g)).to.have.lengthOf(2);
  });

  it('is low if no figure can be drawn', async () => {
    const heightOf = (chart: Chart): number => parts(chart, 'plot')[0]!.getBoundingClientRect().height;
    const withheld = observations.map(({ period }) => ({ period, value: null, missing: 'not-collected' }));
    const chart = await draw({ title: 'Homes by year', series: [{ label: 'Homes', observations: withheld }] });
    expect(heightOf(chart)).to.be.below(100);
    expect(heightOf(await draw(HOMES))).to.be.above(250);
  });

  it('shows as a table after the button, and as a picture again', async () => {
    const chart = await draw(HOMES);
    const [toggle] = parts(chart, 'toggle');
    expect(seen(parts(chart, 'table')[0]!)).to.equal(
      '2019 13,100 2020 12,300 −800 (−6.1%) 2021 14,200 +1,900 (+15.4%)',
    );
    toggle?.click();
    await chart.updateComplete;
    expect(parts(chart, 'plot')).to.deep.equal([]);
    expect(seen(parts(chart, 'table')[0]!)).to.equal(
      'Period Homes Change 2019 13,100 2020 12,300 −800 (−6.1%) 2021 14,200 +1,900 (+15.4%)',
    );
    toggle?.click();
    await chart.updateComplete;
    expect(parts(chart, 'plot')).to.have.lengthOf(1);
    expect(parts(chart, 'table')).to.have.lengthOf(1);
    expect(seen(parts(chart, 'table')[0]!)).to.not.include('Period');
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
    expect(rows(chart)).to.deep.equal(['2019 13,100, provisional', '2020 no figure given']);
    expect(seen(parts(chart, 'table')[0]!)).to.equal('2019 13,100 2020');
  });

  it('keeps the place of a period that nobody published, and tells of no row', async () => {
    const chart = await draw({
      ...HOMES,
      series: [
        {
          label: 'Homes',
          observations: [
            { period: '2018', value: 4 },
            { period: '2019', value: 1 },
            { period: '2021', value: 2 },
          ],
        },
      ],
    });
    expect(rows(chart)).to.deep.equal(['2018 4', '2019 1 −3 (−75%)', '', '2021 2 +1 (+100%) on 2019']);
    const hidden = Array.from(chart.shadowRoot!.querySelectorAll('tbody tr'), (row) => row.getAttribute('aria-hidden'));
    expect(hidden).to.deep.equal([null, null, 'true', null]);
    // A change stands below its own column, whatever place is empty before it.
    const middle = (element: Element): number => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    };
    const periods = parts(chart, 'label')
      .filter((label) => label.matches('th'))
      .map(middle);
    const changes = parts(chart, 'change').map(middle);
    expect(changes).to.have.lengthOf(3);
    changes.forEach((change, index) => expect(change).to.be.closeTo(periods[index]!, 2));
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

  it('draws columns as high as their figures, below the top tick', async () => {
    const chart = await draw(HOMES);
    const plot = parts(chart, 'plot')[0]!.querySelector('.field')!.getBoundingClientRect();
    const columns = parts(chart, 'bar').map((bar) => bar.querySelector('rect')!.getBoundingClientRect());
    expect(columns.map(({ height }) => Math.round((height / plot.height) * 150))).to.deep.equal([131, 123, 142]);
    for (const { bottom, width } of columns) {
      expect(bottom).to.be.closeTo(plot.bottom, 1);
      expect(width / plot.width).to.be.closeTo(0.74 / 3, 0.01);
    }
  });

  it('has figures in the colour of its texts', async () => {
    const chart = await draw(HOMES);
    const [figure] = chart.shadowRoot!.querySelectorAll('.label.value');
    expect(getComputedStyle(figure!).fill).to.equal(getComputedStyle(chart).color);
  });

  it('is as high as the page says', async () => {
    const chart = await draw(HOMES);
    const plot = (): number => parts(chart, 'plot')[0]!.querySelector('.field')!.getBoundingClientRect().height;
    const before = plot();
    chart.style.setProperty('--campaign-plot-size', '400px');
    expect(plot()).to.be.closeTo(400, 1);
    expect(before).to.be.closeTo(256, 1);
  });

  it('outlines a period that is not complete, and says why it is not compared', async () => {
    const chart = await draw({
      ...HOMES,
      series: [
        { label: 'Homes', observations: [...observations, { period: '2022', value: 7400, through: '2022-06' }] },
      ],
    });
    const last = parts(chart, 'plot')[0]!.querySelector('.partial')!;
    expect(getComputedStyle(last).strokeDasharray).to.not.equal('none');
    // The svg's own texts: those of narrow charts are not displayed in a wide one.
    const texts = [...parts(chart, 'bar')[3]!.querySelectorAll('text')];
    const shown = texts.filter(
      (text) => getComputedStyle(text).display !== 'none' && text.getBoundingClientRect().width,
    );
    expect(shown.map((text) => text.textContent)).to.deep.equal(['7,400', 'so far']);
    expect(spoken(chart)).to.include('7,400 homes so far in 2022, to June.');
    expect(seen(parts(chart, 'legend')[0]!)).to.equal('period not complete');
    expect(rows(chart)[3]).to.equal('2022 to June 7,400 part of a year');
  });

  it('says nothing of good or bad where nobody said what is good', async () => {
    const chart = await draw(HOMES);
    const isColoured = (): boolean => !!chart.shadowRoot?.querySelector('.good, .bad');
    expect(isColoured()).to.equal(false);
    await give(chart, { ...HOMES, polarity: 'up-bad' });
    expect(isColoured()).to.equal(true);
  });

  it('names its series for the eye once, and for assistive technology in the table', async () => {
    const series = ['Flats', 'Houses'].map((label) => ({ label, observations }));
    const chart = await draw({ title: 'T', series });
    expect(seen(chart)).to.match(/Flats 14,200 ?Houses 14,200/);
    expect(Array.from(chart.shadowRoot!.querySelectorAll('thead th'), (th) => th.textContent)).to.deep.equal([
      'Period',
      'Flats',
      'Flats: Change',
      'Houses',
      'Houses: Change',
    ]);
  });

  it('draws the form that it is asked for, and says which', async () => {
    const chart = await draw(HOMES);
    expect([chart.form, chart.drawnForm]).to.deep.equal(['auto', 'columns']);
    chart.setAttribute('form', 'lines');
    await chart.updateComplete;
    expect(chart.drawnForm).to.equal('lines');
    expect(parts(chart, 'plot')[0]!.querySelectorAll('path.line')).to.have.lengthOf(1);
    expect(rows(chart)).to.deep.equal(['2019 13,100', '2020 12,300 −800 (−6.1%)', '2021 14,200 +1,900 (+15.4%)']);
    chart.setAttribute('form', 'years');
    await chart.updateComplete;
    expect(chart.drawnForm).to.equal('columns');
    chart.setAttribute('form', 'pie');
    await chart.updateComplete;
    expect(chart.drawnForm).to.equal('columns');
  });

  it('compares with what its attribute says, where the document does not', async () => {
    const chart = await draw(HOMES);
    chart.setAttribute('against', 'first');
    await chart.updateComplete;
    expect(spoken(chart)).to.include('14,200 homes in 2021, up 1,100 (8.4%) on 2019.');
    await give(chart, { ...HOMES, against: 'previous' });
    expect(spoken(chart)).to.include('up 1,900 (15.4%) on 2020');
  });

  it('states a figure once to assistive technology where it has no room at its column', async () => {
    const chart = await draw({
      ...HOMES,
      series: [
        {
          label: 'Homes',
          observations: Array.from({ length: 24 }, (_, i) => ({ period: String(2000 + i), value: 1000100 + i })),
        },
      ],
    });
    chart.style.inlineSize = '20rem';
    expect(seen(chart)).to.not.include('1,000,105');
    expect(spoken(parts(chart, 'table')[0]!).match(/1,000,105/g)).to.have.lengthOf(1);
  });

  it('builds a long table a page at a time when it is shown, and is summed up before', async () => {
    const daily = Array.from({ length: 450 }, (_, i) => ({
      period: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
      value: i + 1,
    }));
    const chart = await draw({ title: 'T', unit: 'calls', series: [{ label: 'Calls', observations: daily }] });
    expect(rows(chart)).to.deep.equal([]);
    expect(spoken(chart)).to.include('First 1 call on 1 January 2024, latest 450 calls on 25 March 2025');
    parts(chart, 'toggle')[0]?.click();
    await chart.updateComplete;
    expect(rows(chart)).to.have.lengthOf(100);
    expect(seen(chart)).to.include('Rows 1 to 100 of 450');
    parts(chart, 'toggle')[2]?.click();
    await chart.updateComplete;
    expect(rows(chart)[0]).to.equal('10 Apr 2024 101 +1 (+1%)');
  });

  it('builds a table of very many series a page of columns at a time', async () => {
    const series = Array.from({ length: 201 }, (_, i) => ({
      label: `S${i + 1}`,
      observations: ['2020', '2021'].map((period, year) => ({ period, value: i + 10 * year })),
    }));
    const chart = await draw({ title: 'T', unit: 'calls', series });
    expect(spoken(chart)).to.include('S201: First 200 calls in 2020, latest 210 calls in 2021');
    parts(chart, 'toggle')[0]?.click();
    await chart.updateComplete;
    expect(rows(chart)).to.have.lengthOf(2);
    expect(parts(chart, 'head')).to.have.lengthOf(101);
    expect(seen(chart)).to.include('Columns 1 to 100 of 402');
    parts(chart, 'toggle')[2]?.click();
    await chart.updateComplete;
    expect(rows(chart)[1]).to.match(/^2021 60 \+10 \(\+20%\) 61 /);
    expect(parts(chart, 'head')[1]?.textContent).to.include('S51');
  });
});
