// Reading by touch, and the box in the smallest viewport.
import { expect } from '@open-wc/testing';
import { eventually } from '../eventually.js';
import { setViewport } from '@web/test-runner-commands';
import { clear } from '../element/chart.js';
import { boxOf, headOf, isOpen, placeIn } from './charts.js';
import { READ_FORMS, SECTORS, chartOf, type ReadForm } from './forms.js';

const LINES = { tag: 'campaign-delta', form: 'lines', data: SECTORS };

async function show(form: Parameters<typeof chartOf>[0]) {
  const chart = chartOf(form);
  document.body.append(chart);
  await chart.updateComplete;
  return chart;
}

type Shown = Awaited<ReturnType<typeof show>>;

/** An event of a finger on a drawing. */
function touch(chart: Shown, type: string, at: ReadForm['at']): void {
  const [clientX, clientY] = placeIn(chart, at);
  const event = { clientX, clientY, pointerType: 'touch', bubbles: true, composed: true };
  chart.shadowRoot?.querySelector(at[0])?.dispatchEvent(new PointerEvent(type, event));
}

afterEach(clear);

describe('a finger', () => {
  it('reads what it taps, and the box stays', async () => {
    const chart = await show(LINES);
    touch(chart, 'pointerover', ['.field', 0.5, 0.5]);
    await eventually(() => isOpen(chart), 'no box');
    touch(chart, 'pointerup', ['.field', 0.5, 0.5]);
    chart.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
    expect(headOf(chart)).to.equal('2021');
  });

  it('reads on along a line, while the page can still be scrolled', async () => {
    const chart = await show(LINES);
    touch(chart, 'pointerover', ['.field', 0.5, 0.5]);
    await eventually(() => isOpen(chart), 'no box');
    touch(chart, 'pointermove', ['.field', 0.99, 0.5]);
    expect(headOf(chart)).to.equal('2023');
    const field = chart.shadowRoot?.querySelector('.field');
    if (field) expect(getComputedStyle(field).touchAction).to.contain('pan-y').and.not.to.contain('pan-x');
  });

  it('closes the box with a tap elsewhere', async () => {
    const chart = await show(LINES);
    touch(chart, 'pointerover', ['.field', 0.5, 0.5]);
    await eventually(() => isOpen(chart), 'no box');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(isOpen(chart)).to.equal(false);
  });

  it('closes the box with a tap on the words of the chart, and reads the same mark again', async () => {
    const chart = await show(LINES);
    touch(chart, 'pointerover', ['.field', 0.5, 0.5]);
    await eventually(() => isOpen(chart), 'no box');
    touch(chart, 'pointerdown', ['.title', 0.5, 0.5]);
    expect(isOpen(chart)).to.equal(false);
    touch(chart, 'pointerover', ['.field', 0.5, 0.5]);
    expect(isOpen(chart)).to.equal(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    touch(chart, 'pointerover', ['.field', 0.5, 0.5]);
    expect([isOpen(chart), headOf(chart)]).to.deep.equal([true, '2021']);
  });

  it('takes the box along when it scrolls, and closes it once its drawing has left the viewport', async () => {
    const space = Object.assign(document.createElement('div'), { style: 'block-size: 3000px' });
    const chart = await show(LINES);
    chart.after(space);
    touch(chart, 'pointerover', ['.field', 0.5, 0.5]);
    await eventually(() => isOpen(chart), 'no box');
    scrollBy(0, 1);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(isOpen(chart)).to.equal(true);
    scrollBy(0, 2000);
    await eventually(() => !isOpen(chart), 'a box without its drawing');
    scrollTo(0, 0);
    space.remove();
  });
});

describe('the box in a viewport of 320 pixels', () => {
  before(() => setViewport({ width: 320, height: 480 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const form of READ_FORMS)
    it(`does not leave it: ${form.name}`, async () => {
      const chart = await show(form);
      for (const x of [form.at[1], 0.5, 0.02]) {
        touch(chart, 'pointerover', [form.at[0], x, form.at[2]]);
        await eventually(() => boxOf(chart) !== undefined, 'no box');
        if (!isOpen(chart)) continue;
        const { left, top, right, bottom } = boxOf(chart)!.getBoundingClientRect();
        expect(Math.min(left, top), 'left and top').to.be.at.least(0);
        expect(right, 'right').to.be.at.most(innerWidth);
        expect(bottom, 'bottom').to.be.at.most(innerHeight);
      }
    });
});
