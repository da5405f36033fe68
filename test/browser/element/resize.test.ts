// A resize costs no script: from 320 to 1280 px and back no node changes and no update is asked for.
import { expect } from '@open-wc/testing';
import { ManyFolded, TwoLevels } from '../../../stories/situations/breakdown/situations.js';
import {
  ConfidenceInterval,
  SeveralSeries,
  SixHundredPeriods,
  SixtyPeriods,
  Years,
} from '../../../stories/situations/delta/situations.js';
import { Trend } from '../../../stories/situations/figure/situations.js';
import { Milestones, Pace } from '../../../stories/situations/progress/situations.js';
import { isChromium } from '../engine.js';
import { clear, listen, mount, watch, type Chart } from './chart.js';

/** Every chart of which something depends on the width. */
const CHARTS: readonly (readonly [tag: string, data: unknown, form?: string])[] = [
  ['figure', Trend],
  ['progress', Pace],
  ['progress', Milestones],
  ['breakdown', TwoLevels],
  ['breakdown', ManyFolded],
  ['breakdown', TwoLevels, 'share'],
  ['breakdown', TwoLevels, 'cards'],
  ['delta', Years],
  ['delta', SeveralSeries],
  ['delta', ConfidenceInterval],
  ['delta', SixtyPeriods],
  ['delta', SixHundredPeriods],
  ['delta', SeveralSeries, 'columns'],
  ['delta', SixtyPeriods, 'columns'],
  ['delta', SixtyPeriods, 'years'],
];
const STEP = isChromium ? 30 : 120;
const WIDTHS = Array.from({ length: 960 / STEP + 1 }, (_, i) => 320 + i * STEP);

const asked = new Map<string, number>();
/** Each tag again, which counts how often an update is asked for. */
for (const tag of ['figure', 'progress', 'breakdown', 'delta']) {
  const Known = customElements.get(`campaign-${tag}`) as new () => Chart;
  customElements.define(
    `counting-${tag}`,
    class extends Known {
      override requestUpdate(...change: []): void {
        asked.set(tag, (asked.get(tag) ?? 0) + 1);
        super.requestUpdate(...change);
      }
    },
  );
}

/** The next frame, in which observers are told; a page that stands behind another has none. */
const frame = (): Promise<unknown> =>
  new Promise((resolve) => {
    document.addEventListener('visibilitychange', resolve, { once: true });
    if (document.hidden) resolve(undefined);
    else requestAnimationFrame(resolve);
  });

describe('a resize from 320 to 1280 px and back', () => {
  const place = document.createElement('div');
  let charts: Chart[];

  beforeEach(async () => {
    place.style.width = '320px';
    document.body.append(place);
    charts = await Promise.all(
      CHARTS.map(async ([tag, data, form]) => {
        const chart = await mount(`counting-${tag}`, data, place);
        if (form) chart.setAttribute('form', form);
        await chart.updateComplete;
        return chart;
      }),
    );
    asked.clear();
  });

  afterEach(() => {
    clear();
    place.replaceChildren();
    place.remove();
  });

  it('changes no node, asks for no update and says nothing', async () => {
    const changes = charts.map(watch);
    const heard = charts.map(listen);
    for (const width of [...WIDTHS, ...[...WIDTHS].reverse()]) {
      place.style.width = `${width}px`;
      await frame();
      for (const chart of charts) {
        expect(chart.getBoundingClientRect().width).to.equal(width);
        expect(chart.isUpdatePending).to.equal(false);
      }
    }
    expect(changes.flatMap((each) => each())).to.deep.equal([]);
    expect([...asked]).to.deep.equal([]);
    expect(heard.flat()).to.deep.equal([]);
  });

  it('leaves each chart as it is drawn in that width from the start', async () => {
    const boxes = (): number[] => charts.map((chart) => Math.round(chart.getBoundingClientRect().height));
    const before = boxes();
    place.style.width = '1280px';
    await frame();
    expect(boxes()).to.not.deep.equal(before);
    place.style.width = '320px';
    await frame();
    expect(boxes()).to.deep.equal(before);
  });

  it('in a tab that is not shown is right when it is shown', async () => {
    const rights = charts.map((chart) => Math.round(chart.getBoundingClientRect().height));
    for (const chart of charts) chart.remove();
    place.hidden = true;
    const hidden = await Promise.all(
      CHARTS.map(async ([tag, data, form]) => {
        const chart = await mount(`campaign-${tag}`, data, place);
        if (form) chart.setAttribute('form', form);
        await chart.updateComplete;
        return chart;
      }),
    );
    const changes = hidden.map(watch);
    place.hidden = false;
    await frame();
    expect(hidden.map((chart) => Math.round(chart.getBoundingClientRect().height))).to.deep.equal(rights);
    expect(changes.flatMap((each) => each())).to.deep.equal([]);
  });
});
