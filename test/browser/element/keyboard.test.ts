// The keyboard alone: Tab reaches what can be opened, Enter and Space open and close it, and the focus stays.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ManyFolded } from '../../../stories/situations/breakdown/situations.js';
import { seen } from '../reading.js';
import { DOCUMENT, clear, give, mount, parts, type Chart } from './chart.js';

const before = document.createElement('button');
const after = document.createElement('button');

/** A chart without a menu between two buttons, of which the first has the focus. */
async function between(tag: string, data: unknown): Promise<Chart> {
  document.body.append(before);
  const chart = await mount(tag, data);
  chart.setAttribute('menu', 'none');
  await chart.updateComplete;
  document.body.append(after);
  before.focus();
  return chart;
}

afterEach(() => {
  clear();
  before.remove();
  after.remove();
});

const press = (...keys: string[]): Promise<void> =>
  keys.reduce((done, key) => done.then(() => sendKeys({ press: key })), Promise.resolve());
const toggleOf = (chart: Chart): HTMLElement => parts(chart, 'toggle')[0]!;
/** Whether what follows a button is shown: the browser tells it of a summary. */
function isOpen(chart: Chart): string | null {
  const toggle = toggleOf(chart);
  return toggle.localName === 'summary'
    ? String((toggle.parentElement as HTMLDetailsElement).open)
    : toggle.getAttribute('aria-expanded');
}

const OPENED = [
  [
    'campaign-figure',
    DOCUMENT['campaign-figure'](14200),
    'Show as a table',
    'Hide the table',
    'Period Homes 2020 12,300',
  ],
  [
    'campaign-delta',
    DOCUMENT['campaign-delta'](14200),
    'Show as a table',
    'Hide the table',
    'Period Homes insulated Change 2020 12,300',
  ],
  ['campaign-breakdown', ManyFolded, 'Show the 5 others', 'Show fewer', 'Kelling 240'],
] as const;

for (const [tag, data, show, hide, inside] of OPENED) {
  describe(`the button of <${tag}>`, () => {
    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const)
      it(`is reached by Tab, opens and closes by ${name}, and keeps the focus`, async () => {
        const chart = await between(tag, data);
        await press('Tab');
        expect(document.activeElement).to.equal(chart);
        const toggle = toggleOf(chart);
        expect(chart.shadowRoot?.activeElement).to.equal(toggle);
        expect(isOpen(chart)).to.equal('false');
        expect(seen(toggle)).to.equal(show);
        expect(seen(chart)).to.not.include(inside);

        await press(key);
        await chart.updateComplete;
        expect(isOpen(chart)).to.equal('true');
        expect(seen(toggle)).to.equal(hide);
        expect(seen(chart)).to.include(inside);
        expect(chart.shadowRoot?.activeElement).to.equal(toggle);

        await press(key);
        await chart.updateComplete;
        expect(isOpen(chart)).to.equal('false');
        expect(seen(chart)).to.not.include(inside);
        expect(chart.shadowRoot?.activeElement).to.equal(toggle);
      });

    it('shows where the focus is', async () => {
      const chart = await between(tag, data);
      await press('Tab');
      const { outlineStyle, outlineWidth } = getComputedStyle(toggleOf(chart));
      expect(outlineStyle).to.not.equal('none');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    });

    it('is no trap: Tab leaves the chart', async () => {
      const chart = await between(tag, data);
      await press('Tab', 'Tab');
      expect(document.activeElement).to.equal(after);
      expect(chart.shadowRoot?.activeElement).to.equal(null);
    });

    it('is at least 24 pixels high', async () => {
      const chart = await between(tag, data);
      expect(toggleOf(chart).getBoundingClientRect().height).to.be.at.least(24);
    });

    it('stays open, and keeps the focus, when new data come', async () => {
      const chart = await between(tag, data);
      await press('Tab', 'Enter');
      await chart.updateComplete;
      await give(chart, { ...data, title: 'Other homes' });
      expect(isOpen(chart)).to.equal('true');
      expect(seen(chart)).to.include('Other homes').and.to.include(inside);
      expect(chart.shadowRoot?.activeElement).to.equal(toggleOf(chart));
    });
  });
}

describe('a chart where nothing can be opened', () => {
  it('has nothing to stop at', async () => {
    for (const tag of ['campaign-progress', 'campaign-breakdown'] as const) {
      const chart = await between(tag, DOCUMENT[tag](14200));
      await press('Tab');
      expect(document.activeElement).to.equal(after);
      chart.remove();
    }
  });

  it('stops at its links', async () => {
    const chart = await between('campaign-breakdown', {
      title: 'Homes',
      categories: [{ label: 'Windows', value: 700, href: '/windows' }],
      source: { name: 'Survey', url: '/survey' },
    });
    const reached: string[] = [];
    for (let i = 0; i < 2; i++) {
      await press('Tab');
      reached.push(chart.shadowRoot?.activeElement?.textContent ?? '');
    }
    expect(reached).to.deep.equal(['Windows', 'Survey']);
  });
});
