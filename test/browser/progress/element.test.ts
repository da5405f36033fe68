import { expect } from '@open-wc/testing';
import '../../../src/progress/define.js';
import { clear, mount, parts, type Chart } from '../element/chart.js';
import { seen, spoken } from '../reading.js';

afterEach(clear);

const draw = (...measures: object[]): Promise<Chart> => mount('campaign-progress', { title: 'Progress', measures });
const HOMES = { label: 'Homes insulated', value: 85000, target: 100000, unit: 'homes' };
const FUNDS = {
  label: 'Funds',
  value: 620,
  target: 1000,
  parts: [
    { label: 'Received', value: 450 },
    { label: 'Pledged', value: 170 },
  ],
  milestones: [{ label: 'Half', value: 500 }],
};

describe('<campaign-progress>', () => {
  it('is a figure with a caption, and one table whose rows are the measures', async () => {
    const chart = await draw(HOMES, FUNDS);
    expect(parts(chart, 'figure')[0]?.localName).to.equal('figure');
    expect(parts(chart, 'caption')[0]?.localName).to.equal('figcaption');
    expect(chart.shadowRoot?.querySelectorAll('table')).to.have.lengthOf(1);
    expect(
      parts(chart, 'row').map((row) => parts(chart, 'label').find((label) => row.contains(label))?.textContent),
    ).to.deep.equal(['Homes insulated', 'Funds']);
  });

  it('keeps the roles of a table, whatever its style sheet makes of it', async () => {
    const chart = await draw(HOMES);
    const roles = (selector: string): (string | null)[] =>
      Array.from(chart.shadowRoot!.querySelectorAll(selector), (element) => element.getAttribute('role'));
    expect(new Set(roles('table'))).to.deep.equal(new Set(['table']));
    expect(new Set(roles('tr'))).to.deep.equal(new Set(['row']));
    expect(new Set(roles('tbody th'))).to.deep.equal(new Set(['rowheader']));
    expect(new Set(roles('thead th'))).to.deep.equal(new Set(['columnheader']));
  });

  it('says each row as a sentence would', async () => {
    const chart = await draw(HOMES);
    expect(spoken(parts(chart, 'row')[0]!)).to.equal('Homes insulated 85,000 of 100,000 homes · 85%');
    expect(spoken(chart).match(/85,000/g)).to.have.lengthOf(1);
  });

  it('hides its column heads from the eye and not from assistive technology', async () => {
    const chart = await draw(HOMES);
    expect(seen(chart)).to.not.include('Measure');
    expect(spoken(chart)).to.include('Measure Value');
  });

  it('hides its bars from assistive technology, and not the words beside them', async () => {
    const chart = await draw(FUNDS);
    for (const svg of chart.shadowRoot!.querySelectorAll('svg'))
      expect(svg.closest('[aria-hidden="true"]')).to.not.equal(null);
    expect(spoken(chart))
      .to.include('Received: 450')
      .and.to.include('Pledged: 170')
      .and.to.include('Half: 500, reached');
    expect(parts(chart, 'part')).to.have.lengthOf(2);
    expect(parts(chart, 'milestone')).to.have.lengthOf(1);
  });

  it('draws the bar as long as the share, and a line for the target across it', async () => {
    const place = document.createElement('div');
    place.style.width = '600px';
    document.body.append(place);
    const chart = await mount('campaign-progress', { title: 'T', measures: [{ ...HOMES, value: 150000 }] }, place);
    const [bar] = parts(chart, 'bar');
    const box = bar!.getBoundingClientRect();
    const track = bar!.querySelector('.track')!.getBoundingClientRect();
    const line = bar!.querySelector('line.mark')!.getBoundingClientRect();
    expect(track.width / box.width).to.be.closeTo(100000 / 150000, 0.01);
    expect((line.left + line.width / 2 - box.left) / box.width).to.be.closeTo(100000 / 150000, 0.01);
    place.remove();
  });

  it('draws bar and track as thick as is said, and the target line past both of their edges, in every engine', async () => {
    const chart = await draw(HOMES);
    chart.style.setProperty('--campaign-bar-size', '20px');
    const [bar] = parts(chart, 'bar');
    const of = (selector: string): number[] => {
      const { top, height } = bar!.querySelector(selector)!.getBoundingClientRect();
      return [top - bar!.getBoundingClientRect().top, height].map(Math.round);
    };
    expect([of('.track'), of('rect:not(.track)'), of('line.mark')]).to.deep.equal([
      [0, 20],
      [0, 20],
      [-4, 28],
    ]);
  });

  it('breaks the line of a target that is not exact, and draws both ends of a range', async () => {
    const chart = await draw({ label: 'A', value: 5, target: '~10' }, { label: 'B', value: 5, target: '8..10' });
    const dashes = parts(chart, 'bar').map((bar) =>
      Array.from(bar.querySelectorAll('line:not(.halo)'), (line) => getComputedStyle(line).strokeDasharray !== 'none'),
    );
    expect(dashes).to.deep.equal([[true], [true, true]]);
  });

  it('has no bar without a target, and a dotted line without a figure', async () => {
    const chart = await draw({ label: 'Streets', value: 700 }, { label: 'Boilers', value: null, target: 1000 });
    const [streets, boilers] = parts(chart, 'row');
    expect(streets?.querySelector('[part~="bar"]')).to.equal(null);
    const dotted = boilers?.querySelector('[part~="bar"] line.none');
    expect(getComputedStyle(dotted!).strokeDasharray).to.not.equal('none');
    expect(seen(chart)).to.include('Streets 700 · no target set');
  });
});
