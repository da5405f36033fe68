// Reading figures at their marks, by pointer, keyboard and touch, for every form that does not write them there.
import { expect, nextFrame } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { eventually } from '../eventually.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { clear, type Chart } from '../element/chart.js';
import { announced, boxOf, count, focus, headOf, isOpen, leaveByTab, placeIn, stopOf, textOf } from './charts.js';
import { READ_FORMS, SECTORS, chartOf, type ReadForm } from './forms.js';

async function show(form: ReadForm, place: Element = document.body): Promise<Chart> {
  const chart = chartOf(form);
  place.append(chart);
  await chart.updateComplete;
  return chart;
}

// A page that was never pressed, or that Tab has left, has no focus.
beforeEach(() => sendMouse({ type: 'click', position: [1, 1] }));

afterEach(async () => {
  clear();
  await sendMouse({ type: 'move', position: [0, 0] });
});

for (const form of READ_FORMS)
  describe(form.name, () => {
    it('is read by the keyboard, from end to end', async () => {
      const chart = await show(form);
      await focus(chart);
      await sendKeys({ press: 'Home' });
      expect(headOf(chart)).to.equal(form.ends[0]);
      await sendKeys({ press: 'End' });
      expect(headOf(chart)).to.equal(form.ends[1]);
      expect(textOf(boxOf(chart))).to.contain(form.text);
    });

    it('is read by a pointer', async () => {
      const chart = await show(form);
      const position = placeIn(chart, form.at);
      await sendMouse({ type: 'move', position });
      await eventually(() => isOpen(chart), 'no box');
      expect(headOf(chart)).to.equal(form.ends[1]);
      expect(textOf(boxOf(chart))).to.contain(form.text);
    });

    it('says what is shown once', async () => {
      const chart = await show(form);
      await focus(chart);
      expect(count(chart, '[role="status"]')).to.equal(1);
      expect(boxOf(chart)?.getAttribute('aria-hidden')).to.equal('true');
      for (const dd of boxOf(chart)?.querySelectorAll('dd') ?? []) expect(announced(chart)).to.contain(textOf(dd));
      // What axe reads is the same tree in every engine.
      if (isChromium) await expect(chart).to.be.accessible();
    });

    it('draws what is read in front, and leaves the marks as they are', async () => {
      const chart = await show(form);
      await focus(chart);
      expect(count(chart, '.reading')).to.equal(1);
      await sendKeys({ press: 'Escape' });
      expect(count(chart, '.reading')).to.equal(0);
    });
  });

describe('the tab stop', () => {
  it('is named after its chart', async () => {
    const chart = await show(READ_FORMS[0] as ReadForm);
    const { title } = SECTORS;
    expect(stopOf(chart)?.getAttribute('aria-label')).to.equal(`Figures of ${title}: read them with the arrow keys`);
    chart.data = { ...SECTORS, title: 'Jobs' };
    await chart.updateComplete;
    expect(stopOf(chart)?.getAttribute('aria-label')).to.equal('Figures of Jobs: read them with the arrow keys');
  });
});

describe('the box', () => {
  const [form] = READ_FORMS as [ReadForm];

  it('is closed by Escape, and opened again by an arrow', async () => {
    const chart = await show(form);
    await focus(chart);
    await sendKeys({ press: 'Escape' });
    expect(isOpen(chart)).to.equal(false);
    await sendKeys({ press: 'ArrowLeft' });
    expect(isOpen(chart)).to.equal(true);
  });

  it('is closed when the focus leaves', async () => {
    const chart = await show(form);
    await focus(chart);
    await leaveByTab(chart);
    expect(isOpen(chart)).to.equal(false);
  });

  it('stays while a pointer is on it', async () => {
    const chart = await show(form);
    await sendMouse({ type: 'move', position: placeIn(chart, ['.field', 0.6, 0.5]) });
    await eventually(() => isOpen(chart), 'no box');
    const { left, top, width, height } = boxOf(chart)!.getBoundingClientRect();
    const head = headOf(chart);
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    expect([isOpen(chart), headOf(chart)]).to.deep.equal([true, head]);
  });

  it('stays closed after Escape until the pointer moves, also if that was on it', async () => {
    const chart = await show(form);
    await sendMouse({ type: 'move', position: placeIn(chart, ['.field', 0.3, 0.5]) });
    await eventually(() => isOpen(chart), 'no box');
    const { left, top, height } = boxOf(chart)!.getBoundingClientRect();
    // The next year is below the box.
    const position: [number, number] = [Math.round(left + 40), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position });
    await sendKeys({ press: 'Escape' });
    await nextFrame();
    await nextFrame();
    expect(isOpen(chart)).to.equal(false);
    await sendMouse({ type: 'move', position: [position[0] + 30, position[1]] });
    await eventually(() => isOpen(chart), 'no box');
  });

  it('follows new data', async () => {
    const chart = await show(form);
    await focus(chart);
    chart.data = { ...SECTORS, series: SECTORS.series.slice(1) };
    await chart.updateComplete;
    expect(textOf(boxOf(chart)))
      .to.contain('7.3%')
      .and.not.to.contain('15.3%');
  });

  it('is next to what is read in a chart that is enlarged', async function () {
    // Older engines cannot tell how much an element is enlarged.
    if (!('currentCSSZoom' in Element.prototype)) this.skip();
    const place = document.createElement('div');
    place.style.zoom = '1.6';
    document.body.append(place);
    const chart = await show(form, place);
    const position = placeIn(chart, ['.field', 0.3, 0.5]);
    await sendMouse({ type: 'move', position });
    await eventually(() => isOpen(chart), 'no box');
    const { left, top, bottom } = boxOf(chart)!.getBoundingClientRect();
    expect(left - position[0]).to.be.within(0, 120);
    expect(position[1]).to.be.within(top - 120, bottom + 120);
    place.remove();
  });

  it('is gone with its chart', async () => {
    const chart = await show(form);
    await focus(chart);
    chart.remove();
    expect(isOpen(chart)).to.equal(false);
  });
});

describe('a chart whose figures are all written', () => {
  for (const [tag, data] of [
    ['campaign-progress', { measures: [{ label: 'Homes', value: 5, target: 10 }] }],
    [
      'campaign-breakdown',
      {
        categories: [
          { label: 'Homes', value: 5 },
          { label: 'Schools', value: 2 },
        ],
      },
    ],
    [
      'campaign-delta',
      {
        title: 'Homes',
        series: [
          {
            observations: [
              { period: '2020', value: 4 },
              { period: '2021', value: 5 },
            ],
          },
        ],
      },
    ],
  ] as const)
    it(`has no stop: <${tag}>`, async () => {
      const chart = document.createElement(tag) as unknown as Chart;
      chart.data = data;
      document.body.append(chart);
      await chart.updateComplete;
      expect(stopOf(chart)).to.equal(undefined);
    });
});
