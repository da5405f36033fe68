// After an update rectangles move and lines of figures fade, not at first unless the page asks, and not if the page or the reader wants none.
import { expect, nextFrame } from '@open-wc/testing';
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

/** Milliseconds that a motion takes. */
const LENGTH = 240;

/** Waits for at least as long as a motion takes. */
const nextMotion = async (): Promise<void> => {
  const end = performance.now() + LENGTH;
  while (performance.now() <= end) await nextFrame();
};

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

  it('lets dots move and the lines of figures fade; texts, gridlines and keys are there at once', async () => {
    const [first, second] = await movements('campaign-delta');
    expect(first).to.deep.equal([]);
    expect(second).to.deep.equal(['circle cy', 'path fades']);
  });

  it('turns the state of a chart with each drawing only if something in it fades', async () => {
    const turns = async (tag: 'campaign-breakdown' | 'campaign-delta'): Promise<readonly (string | undefined)[]> => {
      const chart = document.createElement(tag);
      chart.setAttribute('form', tag === 'campaign-delta' ? 'lines' : 'bars');
      place.append(chart);
      const found: (string | undefined)[] = [];
      for (const value of [40, 80, 60]) {
        // The first drawing does not move.
        if (value === 60) await nextMotion();
        chart.data = tag === 'campaign-delta' ? lines(value) : bars(value);
        await chart.updateComplete;
        found.push(['odd', 'even'].find((state) => chart.matches(`:state(${state})`)));
      }
      return found;
    };
    expect(await turns('campaign-breakdown')).to.deep.equal([undefined, 'odd', 'odd']);
    expect(await turns('campaign-delta')).to.deep.equal([undefined, 'odd', 'even']);
  });

  it('is left out while figures come faster than bars move, which would never show them, and is there again after a rest', async () => {
    for (const tag of ['campaign-breakdown', 'campaign-delta'] as const) {
      const chart = document.createElement(tag);
      chart.setAttribute('form', tag === 'campaign-delta' ? 'lines' : 'bars');
      place.append(chart);
      const update = async (value: number): Promise<readonly string[]> => {
        chart.data = tag === 'campaign-delta' ? lines(value) : bars(value);
        await chart.updateComplete;
        return moving(chart);
      };
      await update(40);
      const first = await update(80);
      expect(first, tag).not.to.deep.equal([]);
      // A busy machine may need more time between two updates than a motion takes; those say nothing.
      let hurried: readonly string[] | undefined;
      for (let value = 50; !hurried; value++) {
        const begin = performance.now();
        await update(value);
        const second = await update(value + 0.5);
        if (performance.now() - begin < LENGTH) hurried = second;
      }
      expect(hurried, tag).to.deep.equal([]);
      await nextMotion();
      expect(await update(90), tag).to.deep.equal(first);
    }
  });

  it('is off if the page says none', async () => {
    expect(await movements('campaign-breakdown', '--campaign-motion: none')).to.deep.equal([[], []]);
    expect(await movements('campaign-delta', '--campaign-motion: none')).to.deep.equal([[], []]);
  });

  it('moves a part with its datum to its new place among the others', async () => {
    const categories = (...values: readonly [string, number][]) => ({
      title: 'Calls',
      unit: 'calls',
      total: 100,
      categories: values.map(([label, value]) => ({ id: label, label, value })),
    });
    for (const form of ['share', 'treemap'] as const) {
      const chart = document.createElement('campaign-breakdown');
      chart.form = form;
      chart.data = categories(['Heating', 70], ['Roofs', 20], ['Walls', 10]);
      place.append(chart);
      await chart.updateComplete;
      const nodes = (): readonly Element[] => Array.from(chart.shadowRoot!.querySelectorAll('[part="whole"] > rect'));
      const first = nodes();
      place.getBoundingClientRect();
      chart.data = categories(['Walls', 10], ['Heating', 25], ['Roofs', 65]);
      await chart.updateComplete;
      expect(nodes(), form).to.deep.equal(first);
      // Roofs, Walls, Heating: short ids first.
      const places = { share: ['0%', '90%', '65%'], treemap: ['0%', '65%', '65%'] }[form];
      expect(first.map((node) => node.getAttribute('x'))).to.deep.equal(places);
      expect(moving(chart), form).to.include.members(['rect width', 'rect x']);
    }
  });

  it('uncovers the first drawing if the page asks for it, and wants motion', async () => {
    const entrances: number[] = [];
    for (const style of ['', '--campaign-entrance: 2s', '--campaign-entrance: 2s; --campaign-motion: none']) {
      const chart = document.createElement('campaign-breakdown');
      chart.style.cssText = style;
      chart.data = bars(40);
      place.append(chart);
      await chart.updateComplete;
      const drawings = Array.from(chart.shadowRoot!.querySelectorAll('[data-scene]'));
      expect(drawings).to.have.length(2);
      entrances.push(drawings.flatMap((one) => one.getAnimations()).length);
    }
    expect(entrances).to.deep.equal([0, 2, 0]);
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
