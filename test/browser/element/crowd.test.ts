// A page with many charts: those that come after sixteen and are far from what is seen are there, and wait with their layout.
import { expect } from '@open-wc/testing';
import { spoken } from '../reading.js';
import { DOCUMENT, clear, create, mount, type Chart } from './chart.js';

afterEach(clear);

/** So many charts, each with a figure of its own. */
const mountMany = (count: number): Promise<Chart[]> =>
  Promise.all(
    Array.from({ length: count }, (_, i) => mount('campaign-breakdown', DOCUMENT['campaign-breakdown'](5000 + i))),
  );
const waits = (chart: Chart | undefined): boolean =>
  getComputedStyle(chart!.shadowRoot!.querySelector('figure')!).contentVisibility === 'auto';

describe('on a page with many charts', () => {
  it('the first sixteen are laid out at once, the others when they are near', async () => {
    const charts = await mountMany(18);
    expect(charts.map(waits)).to.deep.equal([...Array<boolean>(16).fill(false), true, true]);
  });

  it('none waits in columns of text, whose heights would change while they are balanced', async () => {
    const columns = document.createElement('div');
    columns.style.cssText = 'columns: 2';
    columns.innerHTML = '<section></section>';
    document.body.append(columns);
    await mountMany(16);
    const place = columns.firstElementChild as HTMLElement;
    expect(waits(await mount('campaign-breakdown', DOCUMENT['campaign-breakdown'](1), place))).to.equal(false);
    expect(waits(await mount('campaign-breakdown', DOCUMENT['campaign-breakdown'](2)))).to.equal(true);
    columns.remove();
  });

  it('those that wait have all they say', async () => {
    const charts = await mountMany(40);
    expect(spoken(charts[39]!)).to.include('Homes insulated 5,039');
  });

  it('one that is scrolled to is laid out as any other', async () => {
    const charts = await mountMany(40);
    const [first, last] = [charts[0]!, charts[39]!];
    last.scrollIntoView();
    // A box far down a page has its edges, and the distance between them, with fewer digits.
    const heights = () => [first, last].map((chart) => getComputedStyle(chart).height);
    // What is near is found out after a frame or two.
    for (let frame = 0; frame < 60 && new Set(heights()).size > 1; frame++) await new Promise(requestAnimationFrame);
    expect(heights()[1]).to.match(/^\d+(?:\.\d+)?px$/);
    expect(heights()[1]).to.equal(heights()[0]);
  });

  it('one that comes when others have gone does not wait', async () => {
    const charts = await mountMany(17);
    charts[0]!.remove();
    expect(waits(await mount('campaign-breakdown', DOCUMENT['campaign-breakdown'](1)))).to.equal(true);
    charts[1]!.remove();
    charts[2]!.remove();
    expect(waits(await mount('campaign-breakdown', DOCUMENT['campaign-breakdown'](2)))).to.equal(false);
  });

  it('one that is not in the page is not counted', async () => {
    for (let i = 0; i < 30; i++) create('campaign-breakdown');
    const [chart] = await mountMany(1);
    expect(waits(chart)).to.equal(false);
  });
});
