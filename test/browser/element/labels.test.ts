// Which labels are seen at which width: no two of them touch, nothing leans out of the chart, the first and the latest are always there.
import { expect } from '@open-wc/testing';
import { DELTA_FORMS } from '../../../src/delta/forms.js';
import * as breakdown from '../../../stories/situations/breakdown/situations.js';
import { SpendingByService } from '../../../stories/situations/breakdown/forms.js';
import * as delta from '../../../stories/situations/delta/situations.js';
import * as figure from '../../../stories/situations/figure/situations.js';
import * as progress from '../../../stories/situations/progress/situations.js';
import { overlaps, outside, textBoxes, textBoxesIn, type TextBox } from '../forms/text-boxes.js';
import { isChromium } from '../engine.js';
import { seen } from '../reading.js';
import { clear, mount, parts, type Chart } from './chart.js';

const WIDTHS = [240, 320, 480, 640, 960, 1280];
/** The widths that numbers of periods are tried at: in Chromium all, elsewhere a narrow and a wide one, as only the widths of letters differ there. */
const TRIED = isChromium ? WIDTHS : [320, 960];
const SITUATIONS = { figure, progress, breakdown, delta };

let place: HTMLElement;

function openPlace(width: number, dir = ''): HTMLElement {
  place = document.createElement('div');
  place.dir = dir;
  place.style.width = `${width}px`;
  document.body.append(place);
  return place;
}

const mountIn = (width: number, tag: string, data: unknown, dir = ''): Promise<Chart> =>
  mount(tag, data, openPlace(width, dir));

afterEach(() => {
  clear();
  place.remove();
});

/** The texts that are seen in a plot. */
const plotLabelsOf = (chart: Chart): readonly TextBox[] => textBoxesIn(parts(chart, 'plot')[0]!);

const textsOf = (labels: readonly TextBox[]): string[] => labels.map(({ text }) => text);

/** The text as the eye finds it in a plot. */
const labelled = (chart: Chart, text: string): TextBox => plotLabelsOf(chart).find((label) => label.text === text)!;

function expectToFit(chart: Chart, name: string): void {
  expect(chart.scrollWidth, name).to.be.at.most(chart.clientWidth);
  expect(place.scrollWidth, name).to.be.at.most(place.clientWidth);
  expect(document.documentElement.scrollWidth, name).to.be.at.most(
    Math.max(document.documentElement.clientWidth, Math.ceil(place.getBoundingClientRect().right)),
  );
}

const COUNTED = [
  ['5 periods', delta.Years, ['2017', '2021'], '14,200 homes in 2021'],
  ['12 periods', delta.Months, ['Jan', '2021'], '1,728 calls in December 2021'],
  ['24 periods', delta.TwentyFourPeriods, ['Jan', '2021', '2022'], '1,573 calls in December 2022'],
  ['60 periods', delta.SixtyPeriods, ['2021', '2025'], '1,816 calls in December 2025'],
  ['600 periods', delta.SixHundredPeriods, ['Jan 2024'], '180 calls on 22 August 2025'],
] as const;

for (const [count, data, names, latest] of COUNTED) {
  describe(`${count} of a delta`, () => {
    for (const width of TRIED) {
      it(`at ${width} px show no two labels that touch, and none outside`, async () => {
        const chart = await mountIn(width, 'campaign-delta', data);
        const labels = textBoxes(chart);
        expect(overlaps(labels)).to.deep.equal([]);
        expect(outside(labels, chart)).to.deep.equal([]);
        expectToFit(chart, count);
      });

      it(`at ${width} px name the first period, and state the latest figure in the sentence and, if it has room, at its place`, async () => {
        const chart = await mountIn(width, 'campaign-delta', data);
        const texts = textsOf(plotLabelsOf(chart));
        expect(texts).to.include.members([...names]);
        // At 240 px, "1,573" would touch the higher column next to its own.
        const hasRoom = width > 240 || data !== delta.TwentyFourPeriods;
        expect(texts.includes(latest.split(' ')[0] ?? '')).to.equal(hasRoom);
        expect(seen(chart)).to.include(latest);
      });

      it(`at ${width} px tell how high the picture is by a scale`, async () => {
        const chart = await mountIn(width, 'campaign-delta', data);
        const scale = chart.shadowRoot!.querySelector('.y-axis')!;
        expect(textsOf(textBoxesIn(scale)).filter((text) => /^[\d,]+$/.test(text)).length).to.be.at.least(4);
      });
    }
  });
}

describe('5 periods of a delta', () => {
  it('at 640 px show every value, period and change', async () => {
    const texts = textsOf(plotLabelsOf(await mountIn(640, 'campaign-delta', delta.Years)));
    for (const text of ['9,100', '10,200', '13,100', '12,300', '14,200', '2017', '2018', '2019', '2020', '2021'])
      expect(texts).to.include(text);
    expect(texts.join(' ')).to.include('+1,900');
  });

  it('show more labels where there is more room, and never fewer', async () => {
    const chart = await mountIn(240, 'campaign-delta', delta.Months);
    const counts = WIDTHS.map((width) => {
      place.style.width = `${width}px`;
      // A change may stand in two lines.
      const texts = [...new Set(textsOf(plotLabelsOf(chart)))];
      const count = (pattern: RegExp): number => texts.filter((text) => pattern.test(text)).length;
      return [count(/^[A-Z][a-z]{2}$/), count(/^[1-9],\d{3}$/), count(/%/)];
    });
    for (const [index, kind] of ['names', 'figures', 'changes'].entries()) {
      const numbers = counts.map((count) => count[index]!);
      expect(numbers, kind).to.deep.equal([...numbers].sort((a, b) => a - b));
    }
    expect(counts.at(-1)).to.deep.equal([12, 16, 11]);
  });
});

/** The stretches of the lines of a chart: how many points each has. */
const stretchesOf = (chart: Chart): number[] =>
  [...chart.shadowRoot!.querySelectorAll('[part~="plot"] path.line')].flatMap((path) =>
    path
      .getAttribute('d')!
      .split('M')
      .slice(1)
      .map((stretch) => stretch.split(/[LHV]/i).length),
  );

describe('600 periods of a delta', () => {
  it('are one line, and no columns', async () => {
    const chart = await mountIn(320, 'campaign-delta', delta.SixHundredPeriods);
    expect(chart.shadowRoot!.querySelectorAll('[part~="plot"] path.line').length).to.equal(1);
    expect(chart.shadowRoot!.querySelectorAll('[part~="plot"] :is(rect, path.columns)').length).to.equal(0);
  });

  it('are one line for each stretch without a gap', async () => {
    const observations = Array.from({ length: 600 }, (_, i) => ({
      period: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
      value: i === 200 || i === 400 ? null : 100 + i,
    }));
    const chart = await mountIn(320, 'campaign-delta', { title: 'Calls', series: [{ label: 'Calls', observations }] });
    expect(stretchesOf(chart)).to.deep.equal([200, 199, 199]);
  });

  it('are all in the table, a page at a time', async () => {
    const chart = await mountIn(320, 'campaign-delta', delta.SixHundredPeriods);
    parts(chart, 'toggle')[0]!.click();
    await chart.updateComplete;
    const days: string[] = [];
    for (let page = 0; page < 6; page++) {
      for (const name of chart.shadowRoot!.querySelectorAll('tbody th')) days.push(name.textContent);
      parts(chart, 'toggle').at(-1)!.click();
      await chart.updateComplete;
    }
    expect(new Set(days).size).to.equal(600);
    expect([days[0], days.at(-1)]).to.deep.equal(['1 Jan 2024', '22 Aug 2025']);
  });
});

describe('a long figure at the last of many columns', () => {
  const REVENUE = {
    title: 'Revenue',
    unit: { other: 'euros', currency: 'EUR', scale: 1000000 },
    decimals: 1,
    series: [
      {
        label: 'Revenue',
        observations: [12.1, 12.9, 13.4, 14, 14.2, 15.1, 15.8, 16, 16.6, 17.1, 17.9].map((value, i) => ({
          period: `${2022 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
          value,
        })),
      },
    ],
  };

  for (const width of TRIED)
    it(`is seen once, within ${width} px`, async () => {
      const chart = await mountIn(width, 'campaign-delta', REVENUE);
      const labels = plotLabelsOf(chart);
      expect(textsOf(labels).filter((text) => text === '17.9')).to.have.lengthOf(1);
      expect(outside(labels, chart)).to.deep.equal([]);
      expect(overlaps(labels)).to.deep.equal([]);
    });
});

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
    const element = await mountIn(120, 'campaign-breakdown', { title: 'Homes', whole: true, categories });
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

describe('a label of a megabyte', () => {
  const HUGE = 'Insulated'.repeat(116_509);
  const DOCUMENTS = {
    progress: {
      title: HUGE,
      measures: [
        { label: HUGE, value: 5, target: 10 },
        { label: 'Roofs', value: 3 },
      ],
    },
    breakdown: {
      title: HUGE,
      categories: [
        { label: HUGE, value: 5, categories: [{ label: 'Lofts', value: 5 }] },
        { label: 'Roofs', value: 3 },
      ],
    },
    delta: {
      title: HUGE,
      series: [HUGE, 'Roofs'].map((label) => ({
        label,
        observations: [2020, 2021].map((year) => ({ period: String(year), value: year })),
      })),
    },
  };
  for (const [name, data] of Object.entries(DOCUMENTS))
    it(`is cut where a ${name} shows and speaks it, fits 320 px, and is whole in the title of its cell`, async () => {
      const chart = await mountIn(320, `campaign-${name}`, data);
      expectToFit(chart, name);
      expect(outside(textBoxes(chart), chart)).to.deep.equal([]);
      expect(chart.shadowRoot!.textContent.length).to.be.below(10_000);
      const cells = [...chart.shadowRoot!.querySelectorAll<HTMLElement>('th[title]')];
      expect(cells[0]!.title).to.equal(`${HUGE.slice(0, 20_000)}…`);
      expect(cells[0]!.textContent).to.include(`${HUGE.slice(0, 300)}…`);
    });
});

describe('two series of the largest numbers', () => {
  const LARGEST = {
    title: 'The largest numbers',
    series: [1.7e308, -1.7e308].map((value) => ({
      label: String(value),
      observations: [2020, 2021].map((year) => ({ period: String(year), value })),
    })),
  };
  for (const form of DELTA_FORMS)
    it(`do not widen a page of 320 px in the form ${form}, nor does their table`, async () => {
      const chart = await mountIn(320, 'campaign-delta', LARGEST);
      chart.setAttribute('form', form);
      await chart.updateComplete;
      expectToFit(chart, form);
      parts(chart, 'toggle')[0]?.click();
      await chart.updateComplete;
      expectToFit(chart, form);
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
    const left = (text: string): number => labelled(chart, text).left;
    expect(left('2017')).to.be.lessThan(left('2021'));
    place.dir = 'rtl';
    expect(left('2017')).to.be.greaterThan(left('2021'));
  });

  it('time runs from the right below a line too', async () => {
    const chart = await mountIn(1280, 'campaign-delta', delta.SixHundredPeriods);
    place.dir = 'rtl';
    const lefts = textBoxesIn(chart.shadowRoot!.querySelector('.x-axis')!).map(({ left }) => left);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
    expect(lefts.length).to.be.at.least(6);
  });

  it('a value stands above its own column', async () => {
    const chart = await mountIn(640, 'campaign-delta', delta.Years);
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      const plot = chart.shadowRoot!.querySelector('.field')!.getBoundingClientRect();
      const columns = [
        ['9,100', 0.1, 0.3933],
        ['10,200', 0.3, 0.32],
        ['13,100', 0.5, 0.1267],
        ['12,300', 0.7, 0.18],
        ['14,200', 0.9, 0.0533],
      ] as const;
      for (const [text, across, down] of columns) {
        const { left, right, bottom } = labelled(chart, text);
        const [middle, top] = [dir === 'rtl' ? 1 - across : across, plot.top + plot.height * down];
        expect((left + right) / 2).to.be.closeTo(plot.left + plot.width * middle, 6);
        expect(bottom).to.be.at.most(top + 3);
        expect(bottom).to.be.at.least(top - 12);
      }
    }
  });
});

describe('the size of the text around a chart', () => {
  it('does not change which labels are seen, as it does not change their size', async () => {
    const seenIn = async (size: string): Promise<string[][]> => {
      const chart = await mountIn(0, 'campaign-breakdown', SpendingByService);
      chart.setAttribute('form', 'treemap');
      await chart.updateComplete;
      place.style.fontSize = size;
      const texts = WIDTHS.map((width) => {
        place.style.width = `${width}px`;
        return textsOf(textBoxes(chart));
      });
      chart.remove();
      place.remove();
      return texts;
    };
    expect(await seenIn('20px')).to.deep.equal(await seenIn('16px'));
  });
});

describe('the name of a line and its figure', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`stand in this order from the line on: ${dir}`, async () => {
      const observations = [1, 2].map((value, index) => ({ period: String(2020 + index), value: value * 10 }));
      const series = ['North', 'الجنوب'].map((label, index) => ({
        label,
        observations: observations.map((one) => ({ ...one, value: one.value + 40 * index })),
      }));
      const chart = await mountIn(900, 'campaign-delta', { title: 'T', unit: '%', series }, dir);
      const figures = Array.from(chart.shadowRoot!.querySelectorAll('.label.pair .strong')).filter(
        (figure) => figure.getBoundingClientRect().width > 0,
      );
      expect(figures).to.have.lengthOf(2);
      for (const figure of figures) {
        const [own, whole] = [figure, figure.parentElement!].map((one) => one.getBoundingClientRect());
        const end = dir === 'ltr' ? 'right' : 'left';
        expect(own![end]).to.be.closeTo(whole![end], 2);
        expect(own!.width).to.be.below(whole!.width - 20);
      }
    });
});
