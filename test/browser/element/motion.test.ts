// After an update rectangles move and lines fade, not at first, and not if the page or the reader wants none.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define.js';

const bars = (value: number) => ({
  title: 'Calls',
  unit: 'calls',
  order: 'given' as const,
  categories: [
    { label: 'Heating', value },
    { label: 'Roofs', value: 100 },
  ],
});
const lines = (value: number) => ({
  title: 'Calls',
  unit: 'calls',
  series: ['A', 'B'].map((label, i) => ({
    label,
    observations: ['2019', '2020', '2021'].map((period, j) => ({ period, value: i * 40 + j * 9 + value })),
  })),
});

const place = document.createElement('div');
beforeEach(() => {
  document.body.append(place);
});
afterEach(() => {
  place.replaceChildren();
  place.remove();
});

/** What moves in a chart: the names of transitions and animations of its shapes. */
const moving = (chart: Element): readonly string[] => {
  const shapes = Array.from(chart.shadowRoot!.querySelectorAll('rect, circle, path, line, text'));
  const names = shapes.flatMap((shape) =>
    shape
      .getAnimations()
      .map((one) => `${shape.localName} ${one instanceof CSSTransition ? one.transitionProperty : 'fades'}`),
  );
  return [...new Set(names)].sort();
};

/** Draws a chart and then other data in it. Returns what moves after each. */
async function movements(
  tag: 'campaign-breakdown' | 'campaign-delta',
  style = '',
): Promise<readonly (readonly string[])[]> {
  const chart = document.createElement(tag);
  chart.style.cssText = style;
  chart.setAttribute('form', tag === 'campaign-delta' ? 'lines' : 'bars');
  const dataOf = tag === 'campaign-delta' ? lines : bars;
  chart.data = dataOf(40);
  place.append(chart);
  await chart.updateComplete;
  place.getBoundingClientRect();
  const first = moving(chart);
  chart.data = dataOf(80);
  await chart.updateComplete;
  const second = moving(chart);
  return [first, second];
}

describe('the motion of a chart', () => {
  it('is none at first; then rectangles get their new width', async () => {
    const [first, second] = await movements('campaign-breakdown');
    expect(first).to.deep.equal([]);
    expect(second).to.include('rect width');
  });

  it('lets dots move, and lines and texts fade', async () => {
    const [first, second] = await movements('campaign-delta');
    expect(first).to.deep.equal([]);
    expect(second).to.include.members(['circle cy', 'path fades', 'text fades']);
  });

  it('is off if the page says none', async () => {
    expect(await movements('campaign-breakdown', '--campaign-motion: none')).to.deep.equal([[], []]);
    expect(await movements('campaign-delta', '--campaign-motion: none')).to.deep.equal([[], []]);
  });

  // Only Chromium can be told to want less.
  it('is off for readers who want less', async () => {
    if (!isChromium) return;
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await movements('campaign-breakdown')).to.deep.equal([[], []]);
    expect(await movements('campaign-delta')).to.deep.equal([[], []]);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
