// Choosing marks, by pointer and keyboard, and charts that point at and choose the same.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { eventually } from '../eventually.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { PointDetail } from '../../../src/reading/datum.js';
import { clear } from '../element/chart.js';
import { BREAKDOWN_FORMS, DELTA_FORMS, FIGURE_FORMS, PROGRESS_FORMS, TIMELINE_FORMS } from '../../../src/data.js';
import { announced, count, focus, isOpen, leaveByTab, stopOf, type ReadChart } from './charts.js';
import { EVERY_FORM } from './every-form.js';
import { READ_FORMS, SECTORS, SUBJECTS, chartOf } from './forms.js';

const BARS = { tag: 'campaign-breakdown', form: 'bars', data: SUBJECTS };
const LINES = { tag: 'campaign-delta', form: 'lines', data: SECTORS };

async function show(form: Parameters<typeof chartOf>[0], properties: Partial<ReadChart> = {}): Promise<ReadChart> {
  const chart = Object.assign(chartOf(form), { selectable: true }, properties) as ReadChart;
  document.body.append(chart);
  await chart.updateComplete;
  return chart;
}

/** The details of an event, as they come. */
function heard(chart: EventTarget, type: string): (PointDetail | null)[] {
  const details: (PointDetail | null)[] = [];
  chart.addEventListener(type, (event) => details.push((event as CustomEvent<PointDetail | null>).detail));
  return details;
}

// A page that was never pressed, or that Tab has left, has no focus.
beforeEach(() => sendMouse({ type: 'click', position: [1, 1] }));

afterEach(async () => {
  clear();
  await sendMouse({ type: 'move', position: [0, 0] });
});

/** A place on the ring of what is chosen, in pixels of the viewport. Its middle may lie in the hole of a sector, or at the edge of the drawing. */
function placeOnRing(chart: ReadChart): [number, number] {
  const ring = chart.shadowRoot?.querySelector<SVGElement>('.chosen > *');
  if (!ring) throw new Error('no ring');
  ring.scrollIntoView({ block: 'center' });
  ring.style.pointerEvents = 'fill';
  const { left, top, width, height } = ring.getBoundingClientRect();
  const shares = [0.5, 0.3, 0.7, 0.1, 0.9];
  const places = shares.flatMap((x) =>
    shares.map((y): [number, number] => [Math.round(left + x * width), Math.round(top + y * height)]),
  );
  return places.find(([x, y]) => ring.contains(chart.shadowRoot?.elementFromPoint(x, y) ?? null)) ?? [0, 0];
}

describe('choosing', () => {
  it('is tested in every form', () => {
    const forms = Object.entries({
      figure: FIGURE_FORMS,
      progress: PROGRESS_FORMS,
      breakdown: BREAKDOWN_FORMS,
      delta: DELTA_FORMS,
      timeline: TIMELINE_FORMS,
    }).flatMap(([name, all]) => all.filter((form) => form !== 'auto').map((form) => `campaign-${name} ${form}`));
    const tested = new Set(EVERY_FORM.map(({ tag, form }) => `${tag} ${form}`));
    expect([...tested].sort()).to.deep.equal(forms.sort());
  });

  for (const form of EVERY_FORM)
    it(`is done by Enter and by a click, and undone by Space: ${form.tag} as ${form.form}`, async () => {
      const chart = await show(form);
      expect(chart.drawnForm).to.equal(form.form);
      const details = heard(chart, 'campaign-select');
      const press = async (key: string): Promise<void> => {
        await sendKeys({ press: key });
        await chart.updateComplete;
      };
      await focus(chart);
      await press('Enter');
      expect(details[0]?.pointer).to.be.a('string').and.to.equal(chart.selected);
      expect(details[0]?.text).to.not.equal('');
      const { width, height } = chart.shadowRoot!.querySelector('.chosen > *')!.getBoundingClientRect();
      expect(Math.min(width, height), 'size of the ring').to.be.greaterThan(0);
      const place = placeOnRing(chart);
      // What axe reads is the same tree in every engine.
      if (isChromium) await expect(chart).to.be.accessible();
      await press(' ');
      expect([chart.selected, details[1], count(chart, '.chosen')]).to.deep.equal([undefined, null, 0]);
      await sendMouse({ type: 'click', position: place });
      await eventually(() => details.length === 3, 'nothing is chosen by the click');
      expect(details[2]?.pointer).to.equal(details[0]?.pointer);
      expect(chart.selected).to.equal(details[0]?.pointer);
    });
});

describe('what can be chosen', () => {
  it('is announced as chosen or not', async () => {
    const chart = await show(BARS);
    expect(stopOf(chart)?.getAttribute('aria-label')).to.equal(
      'Figures of Calls by subject: read them with the arrow keys, choose with Enter',
    );
    await focus(chart);
    await sendKeys({ press: 'Home' });
    const text = announced(chart);
    expect(text).to.match(/\. not chosen$/);
    await sendKeys({ press: 'Enter' });
    expect(announced(chart)).to.equal(text.replace('not chosen', 'chosen'));
    await sendKeys({ press: 'ArrowDown' });
    expect(announced(chart)).to.match(/\. not chosen$/);
    await sendKeys({ press: 'ArrowUp' });
    expect(announced(chart)).to.equal(text.replace('not chosen', 'chosen'));
  });

  it('has its name where several figures are at one place', async () => {
    const chart = await show(LINES);
    await focus(chart);
    expect(announced(chart)).to.match(/\. Construction: not chosen$/);
    await sendKeys({ press: 'ArrowDown' });
    expect(announced(chart)).to.match(/\. Hospitality: not chosen$/);
    await sendKeys({ press: 'Enter' });
    expect(announced(chart)).to.match(/\. Hospitality: chosen$/);
  });
});

describe('what is chosen', () => {
  it('is the datum with its period, series, value and words', async () => {
    const chart = await show(LINES);
    const details = heard(chart, 'campaign-select');
    await focus(chart);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(details).to.deep.equal([
      {
        pointer: '/series/1/observations/4',
        label: '2023',
        parent: undefined,
        period: '2023',
        series: 'Hospitality',
        value: 7.3,
        text: '7.3%',
      },
    ]);
  });

  it('is one, or several with selectable="multiple"', async () => {
    const chart = await show(BARS);
    const choose = async (...keys: string[]): Promise<void> => {
      for (const press of keys) await sendKeys({ press });
    };
    await focus(chart);
    await choose('Home', 'Enter', 'ArrowDown', 'Enter');
    expect(chart.selected).to.equal('/categories/1');
    chart.selectable = 'multiple';
    await chart.updateComplete;
    await choose('ArrowDown', 'Enter');
    expect(chart.selected).to.deep.equal(['/categories/1', '/categories/2']);
  });

  it('stays when new data come, and is drawn where it is then', async () => {
    const chart = await show(BARS, { selected: '/categories/1' });
    await eventually(() => count(chart, '[data-row="1"] .chosen') === 1, 'no ring');
    chart.data = {
      ...SUBJECTS,
      categories: SUBJECTS.categories.map((one, index) => ({ ...one, value: 3000 + index })),
    };
    await chart.updateComplete;
    expect(chart.selected).to.equal('/categories/1');
    expect([count(chart, '.chosen'), count(chart, '[data-row="2"] .chosen')]).to.deep.equal([1, 1]);
  });

  it('is not drawn if new data have it no more', async () => {
    const chart = await show(BARS, { selected: '/categories/3' });
    await eventually(() => count(chart, '.chosen') === 1, 'no ring');
    chart.data = { ...SUBJECTS, categories: SUBJECTS.categories.slice(0, 2) };
    await chart.updateComplete;
    expect(count(chart, '.chosen')).to.equal(0);
  });

  it('has no box where all figures are written, but is announced', async () => {
    const chart = await show(BARS);
    await focus(chart);
    expect(isOpen(chart)).to.equal(false);
    expect(announced(chart)).to.contain('Heating');
  });

  it('is told while it is pointed at', async () => {
    const chart = await show(BARS);
    const details = heard(chart, 'campaign-point');
    await focus(chart);
    await leaveByTab(chart);
    expect(details.map((detail) => detail?.label)).to.deep.equal(['Heating', undefined]);
  });
});

describe('a chart without marks that could be chosen', () => {
  it('has no tab stop', async () => {
    const chart = await show({ tag: 'campaign-figure', form: 'headline', data: { title: 'Arrests', value: 385000 } });
    await new Promise(requestAnimationFrame);
    expect(count(chart, '.stop')).to.equal(0);
  });
});

describe('linked charts', () => {
  it('point at and choose the same category', async () => {
    const [bars, ring] = [
      await show(BARS, { link: 'calls' }),
      await show({ ...BARS, form: 'donut' }, { link: 'calls' }),
    ];
    const alone = await show({ ...BARS, form: 'donut' }, { link: 'others' });
    await focus(bars);
    await eventually(() => count(ring, '.reading') === 1, 'not followed');
    expect(count(alone, '.reading')).to.equal(0);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await ring.updateComplete;
    expect([bars.selected, ring.selected, alone.selected]).to.deep.equal(['/categories/1', '/categories/1', undefined]);
    await sendKeys({ press: 'Escape' });
    expect(count(ring, '.reading')).to.equal(0);
  });

  it('choose the same, in every form', async () => {
    const others: string[] = [];
    // That a chart tells its group what it chose is the same code in every form and engine; in which order forms are chosen is tested above.
    const forms = isChromium ? EVERY_FORM : EVERY_FORM.filter(({ tag }, at) => tag !== EVERY_FORM[at - 1]?.tag);
    for (const form of forms) {
      const [one, other] = [await show(form, { link: 'all' }), await show(form, { link: 'all' })];
      await focus(one);
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Enter' });
      if (one.selected === undefined || one.selected !== other.selected)
        others.push(`${form.tag} ${form.form}: ${String(one.selected)}, ${String(other.selected)}`);
      clear();
    }
    expect(others).to.deep.equal([]);
  });

  it('put the line of a series forward that another chart points at', async () => {
    const series = SUBJECTS.categories.map(({ label }, index) => ({
      label,
      observations: [2020, 2021].map((year) => ({ period: String(year), value: 10 * index + year - 2015 })),
    }));
    const lines = await show({ ...LINES, data: { title: 'Calls', series } }, { link: 'calls' });
    const bars = await show(BARS, { link: 'calls' });
    const opacities = () =>
      [...lines.shadowRoot!.querySelectorAll('.field > svg > .line')].map((line) => getComputedStyle(line).opacity);
    expect(new Set(opacities())).to.deep.equal(new Set(['1']));
    await focus(bars);
    await eventually(() => count(lines, '.followed .line') === 1, 'not followed');
    expect(new Set(opacities())).to.deep.equal(new Set(['0.3']));
  });

  it('know a period by its time, whatever it is called', async () => {
    const figure = READ_FORMS.at(-1)!;
    const [lines, trend] = [await show(LINES, { link: 'time' }), await show(figure, { link: 'time' })];
    await focus(lines);
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await trend.updateComplete;
    expect(trend.selected).to.equal('/observations/0');
  });

  it('leave their group with the page', async () => {
    const [bars, ring] = [
      await show(BARS, { link: 'calls' }),
      await show({ ...BARS, form: 'donut' }, { link: 'calls' }),
    ];
    ring.remove();
    await focus(bars);
    await sendKeys({ press: 'Enter' });
    expect([bars.selected, ring.selected]).to.deep.equal(['/categories/0', undefined]);
  });
});
