// Which labels are seen at which width: no two of them touch, nothing leans out of the chart, the first and the latest are always there.
import { expect } from '@open-wc/testing';
import * as breakdown from '../../../stories/breakdown.situations.js';
import * as delta from '../../../stories/delta.situations.js';
import * as figure from '../../../stories/figure.situations.js';
import * as progress from '../../../stories/progress.situations.js';
import { seen, spoken } from '../reading.js';
import { clear, mount, parts, type Chart } from './chart.js';

const WIDTHS = [320, 480, 640, 960, 1280];
const SITUATIONS = { figure, progress, breakdown, delta };

interface Label {
  readonly text: string;
  readonly box: DOMRect;
}

let place: HTMLElement;

async function mountIn(width: number, tag: string, data: unknown, dir = ''): Promise<Chart> {
  place = document.createElement('div');
  place.dir = dir;
  place.style.width = `${width}px`;
  document.body.append(place);
  return mount(tag, data, place);
}

afterEach(() => {
  clear();
  place.remove();
});

/** The texts that are seen in a plot, each with the box that its letters take. */
function labelsOf(chart: Chart): Label[] {
  const [plot] = parts(chart, 'plot');
  return [...(plot?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((element) => {
    const { clipPath, display } = getComputedStyle(element);
    const text = element.textContent.trim();
    const isLeaf = element instanceof HTMLElement && element.childElementCount === 0;
    if (!isLeaf || !text || clipPath !== 'none' || display === 'none' || element.closest('.hidden')) return [];
    const range = document.createRange();
    range.selectNodeContents(element);
    const box = range.getBoundingClientRect();
    return box.width * box.height > 0 ? [{ text, box }] : [];
  });
}

/** True where two boxes have more than half a pixel in common, as fractions of pixels come about by rounding. */
const touch = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

const touching = (labels: readonly Label[]): string[] =>
  labels.flatMap((a, i) => labels.slice(i + 1).flatMap((b) => (touch(a.box, b.box) ? [`${a.text} | ${b.text}`] : [])));

/** The labels that stand outside their chart, to the left or to the right. */
function outside(chart: Chart, labels: readonly Label[]): string[] {
  const { left, right } = chart.getBoundingClientRect();
  return labels.filter(({ box }) => box.left < left - 0.5 || box.right > right + 0.5).map(({ text }) => text);
}

function expectToFit(chart: Chart, name: string): void {
  expect(chart.scrollWidth, name).to.be.at.most(chart.clientWidth);
  expect(place.scrollWidth, name).to.be.at.most(place.clientWidth);
  expect(document.documentElement.scrollWidth, name).to.be.at.most(
    Math.max(document.documentElement.clientWidth, Math.ceil(place.getBoundingClientRect().right)),
  );
}

const COUNTED = [
  ['5 periods', delta.Years, '2017', '2021', '14,200'],
  ['12 periods', delta.Months, 'Jan 2021', 'Dec 2021', '1,728'],
  ['24 periods', delta.TwentyFourPeriods, 'Jan 2021', 'Dec 2022', '1,573'],
  ['60 periods', delta.SixtyPeriods, 'Jan 2021', 'Dec 2025', '1,816'],
  ['600 periods', delta.SixHundredPeriods, '1 Jan 2024', '22 Aug 2025', '180 calls'],
] as const;

for (const [count, data, first, latest, value] of COUNTED) {
  describe(`${count} of a delta`, () => {
    for (const width of WIDTHS) {
      it(`at ${width} px show no two labels that touch, and none outside`, async () => {
        const chart = await mountIn(width, 'campaign-delta', data);
        const labels = labelsOf(chart);
        expect(touching(labels)).to.deep.equal([]);
        expect(outside(chart, labels)).to.deep.equal([]);
        expectToFit(chart, count);
      });

      it(`at ${width} px name the first and the latest period, and the latest figure`, async () => {
        const chart = await mountIn(width, 'campaign-delta', data);
        const texts = labelsOf(chart).map(({ text }) => text);
        expect(texts).to.include(first);
        expect(texts).to.include(latest);
        expect(seen(chart)).to.include(value);
      });

      it(`at ${width} px tell how high the picture is: by values at the columns, or by a scale`, async () => {
        const numbers = labelsOf(await mountIn(width, 'campaign-delta', data)).filter(({ text }) =>
          /^[\d,]+$/.test(text),
        );
        expect(numbers.length).to.be.at.least(2);
      });
    }
  });
}

describe('5 periods of a delta', () => {
  it('at 640 px show every value, period and change', async () => {
    const texts = labelsOf(await mountIn(640, 'campaign-delta', delta.Years)).map(({ text }) =>
      text.replace(/\s+/g, ' '),
    );
    for (const text of ['9,100', '10,200', '13,100', '12,300', '14,200', '2017', '2018', '2019', '2020', '2021'])
      expect(texts).to.include(text);
    expect(texts.join(' ')).to.include('+1,900');
  });

  it('show more labels where there is more room, and never fewer', async () => {
    let before = 0;
    for (const width of WIDTHS) {
      const { length } = labelsOf(await mountIn(width, 'campaign-delta', delta.Months)).filter(({ text }) =>
        /^\w+ \d{4}$/.test(text),
      );
      expect(length).to.be.at.least(before);
      before = length;
      place.remove();
    }
    expect(before).to.equal(12);
  });
});

describe('600 periods of a delta', () => {
  it('are one line, and no columns', async () => {
    const chart = await mountIn(320, 'campaign-delta', delta.SixHundredPeriods);
    expect(chart.shadowRoot?.querySelectorAll('[part~="plot"] polyline').length).to.equal(1);
    expect(chart.shadowRoot?.querySelectorAll('[part~="plot"] path[class^="series"]').length).to.equal(0);
  });

  it('are one line for each stretch without a gap', async () => {
    const observations = Array.from({ length: 600 }, (_, i) => ({
      period: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
      value: i === 200 || i === 400 ? null : 100 + i,
    }));
    const chart = await mountIn(320, 'campaign-delta', { title: 'Calls', series: [{ label: 'Calls', observations }] });
    const lines = [...(chart.shadowRoot?.querySelectorAll('[part~="plot"] polyline') ?? [])];
    const counts = lines.map((line) => line.getAttribute('points')?.trim().split(/\s+/).length);
    expect(counts).to.deep.equal([200, 199, 199]);
  });

  it('are all in the table', async () => {
    const chart = await mountIn(320, 'campaign-delta', delta.SixHundredPeriods);
    expect(chart.shadowRoot?.querySelectorAll('tbody tr').length).to.equal(600);
    expect(spoken(chart)).to.include('22 August 2025');
  });
});

for (const [chart, { PROBLEMS: _, ...situations }] of Object.entries(SITUATIONS)) {
  describe(`every situation of a ${chart}`, () => {
    for (const width of [320, 640]) {
      it(`fits ${width} px, and no two labels of its plot touch`, async () => {
        const faults: string[] = [];
        for (const [name, data] of Object.entries(situations)) {
          const element = await mountIn(width, `campaign-${chart}`, data);
          if (name === 'RightToLeft') element.dir = 'rtl';
          const labels = labelsOf(element);
          const over = element.scrollWidth - element.clientWidth;
          if (over > 0) faults.push(`${name}: ${over} px too wide`);
          faults.push(...touching(labels).map((pair) => `${name}: ${pair} touch`));
          faults.push(...outside(element, labels).map((text) => `${name}: ${text} stands outside`));
          place.remove();
        }
        expect(faults).to.deep.equal([]);
      });
    }
  });
}

describe('the longest labels', () => {
  for (const [chart, { LongestLabels }] of Object.entries(SITUATIONS))
    it(`of a ${chart} wrap at 320 px, are all there, and no word is cut off`, async () => {
      const element = await mountIn(320, `campaign-${chart}`, LongestLabels);
      expectToFit(element, chart);
      expect(seen(element)).to.include(LongestLabels.title);
      for (const label of element.shadowRoot?.querySelectorAll<HTMLElement>('[part~="label"], [part~="title"]') ?? []) {
        expect(label.scrollWidth).to.be.at.most(label.clientWidth);
        expect(label.clientWidth).to.be.at.least(80);
      }
    });

  it('of a breakdown break no figure in two, even at 120 px', async () => {
    const categories = [
      { label: 'Insulated homes', value: 1234567 },
      { label: 'Windows', value: 600000 },
    ];
    const element = await mountIn(120, 'campaign-breakdown', { title: 'Homes', categories });
    const lines = [...parts(element, 'value'), ...parts(element, 'share')].map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return `${cell.textContent}: ${new Set(Array.from(range.getClientRects(), ({ top }) => top)).size}`;
    });
    expect(lines).to.deep.equal(['1,234,567: 1', '600,000: 1', '67%: 1', '33%: 1']);
    expectToFit(element, 'breakdown');
  });

  it('still fit when a table of words is opened: it scrolls within the chart', async () => {
    const element = await mountIn(320, 'campaign-delta', delta.LongestLabels);
    parts(element, 'toggle')[0]?.click();
    await element.updateComplete;
    expectToFit(element, 'delta');
  });
});

describe('from right to left', () => {
  /** Where a shape's middle is in its chart, 0 at the left and 1 at the right. */
  const middle = (shape: Element | null | undefined, chart: Chart): number => {
    const [box, all] = [shape!.getBoundingClientRect(), chart.getBoundingClientRect()];
    return ((box.left + box.right) / 2 - all.left) / all.width;
  };

  for (const [chart, { RightToLeft }] of Object.entries(SITUATIONS))
    it(`a ${chart} fits 320 px`, async () => {
      const element = await mountIn(320, `campaign-${chart}`, RightToLeft);
      place.dir = 'rtl';
      expectToFit(element, chart);
    });

  for (const [chart, shape, data] of [
    ['progress', '[part~="bar"] rect:not(.track)', { title: 'T', measures: [{ label: 'A', value: 10, target: 100 }] }],
    [
      'breakdown',
      '[part~="bar"] rect',
      {
        title: 'T',
        categories: [
          { label: 'A', value: 90 },
          { label: 'B', value: 1 },
        ],
      },
    ],
    ['delta', '[part~="plot"] .partial', delta.PartialYear],
  ] as const)
    it(`the bars of a ${chart} begin on the right`, async () => {
      const element = await mountIn(640, `campaign-${chart}`, data);
      const bar = [...(element.shadowRoot?.querySelectorAll(shape) ?? [])].at(chart === 'breakdown' ? -1 : 0);
      const ltr = middle(bar, element);
      place.dir = 'rtl';
      expect(middle(bar, element)).to.be.closeTo(1 - ltr, 0.02);
      expect(ltr).to.not.be.closeTo(0.5, 0.02);
    });

  const NAMES = ['Insulated homes', 'Roofs'];
  for (const [tag, data] of [
    ['progress', { title: 'T', measures: NAMES.map((label) => ({ label, value: 10, target: 100 })) }],
    ['breakdown', { title: 'T', categories: NAMES.map((label) => ({ label, value: 10 })) }],
  ] as const)
    for (const width of [320, 640])
      it(`names of a ${tag} in English stand at the right of ${width} px`, async () => {
        const chart = await mountIn(width, `campaign-${tag}`, data, 'rtl');
        const [first, second] = parts(chart, 'label').map((label) => {
          const range = document.createRange();
          range.selectNodeContents(label);
          return range.getBoundingClientRect();
        });
        expect(first!.width).to.be.greaterThan(second!.width * 1.5);
        expect(first!.right).to.be.closeTo(second!.right, 1);
        // WebKit keeps the padding of such a cell on both sides.
        expect(first!.right).to.be.closeTo(chart.getBoundingClientRect().right, 17);
      });

  it('the cells of a table keep apart', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const chart = await mountIn(640, 'campaign-figure', figure.Trend, dir);
      parts(chart, 'toggle')[0]!.click();
      await chart.updateComplete;
      const [row] = chart.shadowRoot!.querySelectorAll('tbody tr');
      const [name, value] = Array.from(row!.children, (cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect();
      });
      expect(dir === 'ltr' ? value!.left - name!.right : name!.left - value!.right).to.be.at.least(10);
      place.remove();
    }
  });

  it('the parts of progress stand below its bar from the right', async () => {
    const chart = await mountIn(640, 'campaign-progress', progress.PartsReceivedAndPledged);
    const [first, second] = parts(chart, 'part');
    expect(middle(first, chart)).to.be.lessThan(middle(second, chart));
    place.dir = 'rtl';
    expect(middle(first, chart)).to.be.greaterThan(middle(second, chart));
    expect(first!.getBoundingClientRect().right).to.be.closeTo(chart.getBoundingClientRect().right, 1);
  });

  it('time runs from the right: the latest period stands at the left', async () => {
    const chart = await mountIn(640, 'campaign-delta', delta.Years);
    const left = (text: string): number => labelsOf(chart).find((label) => label.text === text)!.box.left;
    expect(left('2017')).to.be.lessThan(left('2021'));
    place.dir = 'rtl';
    expect(left('2017')).to.be.greaterThan(left('2021'));
  });

  it('time runs from the right below a line too', async () => {
    const chart = await mountIn(1280, 'campaign-delta', delta.SixHundredPeriods);
    place.dir = 'rtl';
    const names = [...chart.shadowRoot!.querySelectorAll<HTMLElement>('.spread > :is(.first, .fit0, .last)')];
    const lefts = names.map((name) => middle(name, chart));
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
    expect(lefts.length).to.be.at.least(2);
  });

  it('a value stands above its own column', async () => {
    const chart = await mountIn(640, 'campaign-delta', delta.Years);
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      const plot = chart.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
      const columns = [
        ['9,100', 0.1, 0.3592],
        ['10,200', 0.3, 0.2817],
        ['13,100', 0.5, 0.0775],
        ['12,300', 0.7, 0.1338],
        ['14,200', 0.9, 0],
      ] as const;
      for (const [text, across, down] of columns) {
        const { box } = labelsOf(chart).find((label) => label.text === text)!;
        const [middle, top] = [dir === 'rtl' ? 1 - across : across, plot.top + plot.height * down];
        expect((box.left + box.right) / 2).to.be.closeTo(plot.left + plot.width * middle, 6);
        expect(box.bottom).to.be.at.most(top + 4);
        expect(box.bottom).to.be.at.least(top - 12);
      }
    }
  });
});
