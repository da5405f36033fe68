// The built bundle under a strict content security policy and trusted types: nothing it does is refused.
import { expect } from '@open-wc/testing';
import { eventually } from '../eventually.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { seen } from '../reading.js';

type Chart = HTMLElement & { data: unknown; readonly updateComplete: Promise<unknown> };

let frame: HTMLIFrameElement;
let page: Document;
let charts: Chart[];

const violations = (): readonly string[] => (frame.contentWindow as unknown as { violations: string[] }).violations;
const drawn = (): Promise<unknown> => Promise.all(charts.map((chart) => chart.updateComplete));
/** Violations are told in a task of their own, after what has caused them. */
const nextTask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
/** Moves the mouse; a page that stands behind another has none, and only gets its events. */
const moveTo = (x: number, y: number): Promise<unknown> =>
  new Promise((resolve, reject) => {
    document.addEventListener('visibilitychange', resolve, { once: true });
    if (document.hidden) resolve(undefined);
    else sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] }).then(resolve, reject);
  });
async function expectNone(): Promise<void> {
  await drawn();
  await nextTask();
  expect(violations()).to.deep.equal([]);
}

/** The menu of a chart, after its button was used. */
async function menuOf(chart: Chart): Promise<Element> {
  const find = (): Element | null | undefined => chart.shadowRoot?.querySelector('[role=menu]');
  chart.shadowRoot?.querySelector<HTMLElement>('.more')?.click();
  await eventually(find, `${chart.localName} has a menu`);
  return find()!;
}

beforeEach(async () => {
  frame = Object.assign(document.createElement('iframe'), {
    src: '/test/browser/policy/page.html',
    width: '700',
    height: '500',
  });
  document.body.prepend(frame);
  await eventually(() => frame.contentDocument?.querySelector('[data-ready]'), 'the page is ready');
  page = frame.contentDocument!;
  charts = [...page.body.children].filter(({ localName }) => localName.startsWith('campaign-')) as Chart[];
  await drawn();
});

afterEach(() => {
  frame.remove();
});

describe('a strict policy', () => {
  it('is in force on the page: a style attribute is refused, and told', async () => {
    page.body.setAttribute('style', 'color: red');
    await eventually(() => violations().length > 0, 'a violation is told');
    expect(violations()[0]).to.match(/^style-src/);
    expect(getComputedStyle(page.body).color).to.not.equal('rgb(255, 0, 0)');
  });

  it('is not broken by drawing', async () => {
    await expectNone();
    expect(charts.map(({ localName }) => localName)).to.deep.equal([
      'campaign-figure',
      'campaign-progress',
      'campaign-breakdown',
      'campaign-delta',
    ]);
    const texts = charts.map(seen);
    expect(texts[0]).to.include('over 14,200 homes');
    expect(texts[1]).to.include('85,000 of 100,000');
    expect(texts[2]).to.include('Heating 5,200');
    expect(texts[3]).to.include('Homes by year');
  });

  it('lets the style sheets work', () => {
    for (const chart of charts) {
      const figure = chart.shadowRoot?.querySelector('figure');
      expect(getComputedStyle(figure!).marginInlineStart).to.equal('0px');
      expect(getComputedStyle(figure!).containerType).to.equal('inline-size');
    }
  });

  it('is not broken by the mouse', async () => {
    for (const chart of charts) {
      chart.scrollIntoView({ block: 'start' });
      const { left, top } = frame.getBoundingClientRect();
      const box = chart.getBoundingClientRect();
      for (const down of [20, 60, 120]) await moveTo(left + box.left + 150, top + box.top + down);
      for (const part of chart.shadowRoot?.querySelectorAll('*') ?? [])
        for (const type of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousemove', 'pointerleave'])
          part.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    await expectNone();
  });

  it('is not broken by the keyboard: tables are opened, folded rows unfold', async () => {
    for (const chart of charts) {
      const toggle = chart.shadowRoot?.querySelector<HTMLElement>('[part~="toggle"]');
      if (!toggle) continue;
      const isTable = toggle.matches('.for-table');
      frame.focus();
      if (isTable) await menuOf(chart);
      else toggle.focus();
      await sendKeys({ press: 'Enter' });
      const isOpen = (): boolean => toggle.matches("[aria-expanded='true'], [open] > *");
      await eventually(isOpen, `${chart.localName} opens`);
      await expectNone();
    }
    expect(charts.map(seen).join(' ')).to.include('Cellars').and.to.include('Gardens');
  });

  it('is not broken by reading and choosing', async () => {
    for (const chart of charts) {
      Object.assign(chart, { selectable: true });
      await chart.updateComplete;
      const find = (name: string) => chart.shadowRoot?.querySelector(name);
      find('.stop')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      await eventually(() => find('[role=status]')?.textContent, `${chart.localName} is read`);
      for (const key of ['Home', 'Enter'])
        find('.stop')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await chart.updateComplete;
      expect(find('.chosen'), chart.localName).to.not.equal(null);
    }
    await expectNone();
  });

  it('is not broken by a menu and its files', async () => {
    for (const chart of charts)
      for (const name of ['csv', 'json', 'svg', 'png']) {
        const menu = await menuOf(chart);
        menu.querySelector<HTMLElement>(`[data-item=${name}]`)!.click();
        const status = chart.shadowRoot!.querySelector('.tools [role=status]')!;
        await eventually(() => status.textContent === 'Downloaded.', `${chart.localName} gives ${name}`);
        await expectNone();
      }
  });

  it('is not broken by another form, by errors, by no data and by new data', async () => {
    for (const form of ['share', 'cards', 'bars', 'columns', 'lines', 'years']) {
      for (const chart of charts) chart.setAttribute('form', form);
      await expectNone();
    }
    const before = charts.map(({ data }) => data);
    for (const data of [
      '{',
      null,
      [],
      '<img src=x onerror=alert(1)>',
      { title: '<b style="color:red">bold</b>', value: 1 },
    ]) {
      for (const chart of charts) chart.data = data;
      await expectNone();
    }
    charts.forEach((chart, i) => (chart.data = before[i]));
    await expectNone();
    expect(seen(charts[0]!)).to.include('over 14,200 homes');
  });

  it('is not broken by a chart that comes and goes', async () => {
    for (const chart of charts) {
      chart.remove();
      page.body.append(chart);
      const copy = page.createElement(chart.localName) as Chart;
      copy.data = chart.data;
      page.body.append(copy);
      await copy.updateComplete;
      copy.remove();
    }
    await expectNone();
  });
});
