// What the reader has asked for: dark, less motion, colours of their own, paper. Only Chromium lets a test ask for it;
// `color-scheme` is asked for in every engine.
import { expect } from '@open-wc/testing';
import { isChromium } from '../engine.js';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import * as breakdown from '../../../stories/situations/breakdown/situations.js';
import * as delta from '../../../stories/situations/delta/situations.js';
import * as figure from '../../../stories/situations/figure/situations.js';
import * as progress from '../../../stories/situations/progress/situations.js';
import { clear, mount, parts, type Chart } from '../element/chart.js';

/** Charts that show every colour there is. */
const SHOWN: readonly (readonly [tag: string, name: string, data: unknown])[] = [
  ['figure', 'Trend', figure.Trend],
  ['figure', 'UpGood', figure.UpGood],
  ['figure', 'UpBad', figure.UpBad],
  ['figure', 'PartialYear', figure.PartialYear],
  ['figure', 'FullyDescribed', figure.FullyDescribed],
  ['figure', 'Refused', figure.Refused],
  ['progress', 'Pace', progress.Pace],
  ['progress', 'Milestones', progress.Milestones],
  ['progress', 'PartsReceivedAndPledged', progress.PartsReceivedAndPledged],
  ['breakdown', 'NamedNotCounted', breakdown.NamedNotCounted],
  ['breakdown', 'TwoLevels', breakdown.TwoLevels],
  ['breakdown', 'ManyFolded', breakdown.ManyFolded],
  ['breakdown', 'LinkedCategories', breakdown.LinkedCategories],
  ['delta', 'Years', delta.Years],
  ['delta', 'UpGood', delta.UpGood],
  ['delta', 'UpBad', delta.UpBad],
  ['delta', 'SeveralSeries', delta.SeveralSeries],
  ['delta', 'PartialYear', delta.PartialYear],
];

const place = document.createElement('div');

/** A page of its own: what is on it takes the colours of the scheme. */
function paint(scheme: string): void {
  place.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText; inline-size: 640px; padding: 1rem`;
  document.body.append(place);
}
const draw = (tag: string, data: unknown): Promise<Chart> => mount(`campaign-${tag}`, data, place);
const features = (...list: { name: string; value: string }[]): Promise<unknown> =>
  executeServerCommand('media-features', list);

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const pen = canvas.getContext('2d', { willReadFrequently: true })!;
/** A colour as red, green and blue, 0 to 255, as it is seen over another. */
function seenOver(colour: string, below: string): number[] {
  for (const each of [below, colour]) {
    pen.fillStyle = each;
    pen.fillRect(0, 0, 1, 1);
  }
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
/** Relative luminance. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** How much a colour stands out from the page. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(colour: string): number {
  const page = getComputedStyle(place).backgroundColor;
  const [a, b] = [luminance(seenOver(colour, page)), luminance(seenOver(page, page))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
const styleOf = (chart: Chart, selector: string, pseudo?: string): CSSStyleDeclaration =>
  getComputedStyle(chart.shadowRoot!.querySelector(selector)!, pseudo);

afterEach(() => {
  clear();
  place.remove();
});

for (const scheme of ['light', 'dark']) {
  describe(`on a ${scheme} page`, () => {
    for (const [tag, name, data] of SHOWN) {
      it(`${name} of a ${tag} has the contrast that axe asks for`, async () => {
        paint(scheme);
        await expect(await draw(tag, data)).to.be.accessible();
      });

      it(`every text of ${name} of a ${tag} stands out by 4.5 to 1`, async () => {
        paint(scheme);
        const chart = await draw(tag, data);
        for (const element of chart.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
          const own = Array.from(element.childNodes).some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          );
          const { color, fill } = getComputedStyle(element);
          const ink = element instanceof SVGElement ? fill : color;
          if (own) expect(contrast(ink), element.outerHTML).to.be.at.least(4.5);
        }
      });
    }

    it('bars, and the arrows of good and bad, stand out by 3 to 1', async () => {
      paint(scheme);
      const bars = await draw('breakdown', breakdown.PartsOfAWhole);
      expect(contrast(styleOf(bars, '[part~="bar"] rect').fill)).to.be.at.least(3);
      for (const data of [figure.UpGood, figure.UpBad]) {
        const chart = await draw('figure', data);
        expect(contrast(styleOf(chart, '[part~="change"]', '::before').color)).to.be.at.least(3);
      }
    });

    it('what stands on a bar has an edge in the colour of the page', async () => {
      paint(scheme);
      const page = getComputedStyle(place).backgroundColor;
      const value = { value: 12, low: 9, high: 15, level: 95 };
      const rows = await draw('breakdown', { title: 'T', categories: [{ label: 'A', value }] });
      const column = await draw('delta', {
        title: 'T',
        series: [{ label: 'A', observations: [{ period: '2021', value }] }],
      });
      const measure = await draw('progress', { title: 'T', measures: [{ label: 'A', value, target: 40 }] });
      for (const chart of [rows, column, measure]) {
        expect(styleOf(chart, '.halo').stroke).to.equal(page);
        expect(chart.shadowRoot!.querySelector('.halo')!.nextElementSibling!.localName).to.equal('line');
      }
      for (const [tag, data] of [
        ['figure', figure.Trend],
        ['delta', delta.SixtyPeriods],
      ] as const)
        expect(styleOf(await draw(tag, data), '.dot').stroke).to.equal(page);
    });

    it('six series stand out by 3 to 1, each in a colour of its own', async () => {
      paint(scheme);
      const observations = [{ period: '2021', value: 10 }];
      const series = ['A', 'B', 'C', 'D', 'E', 'F'].map((label) => ({ label, observations }));
      const chart = await draw('delta', { title: 'T', series });
      chart.setAttribute('form', 'columns');
      await chart.updateComplete;
      const fills = Array.from(
        chart.shadowRoot!.querySelectorAll('[part~="plot"] .field rect'),
        (columns) => getComputedStyle(columns).fill,
      );
      expect(new Set(fills).size).to.equal(6);
      for (const fill of fills) expect(contrast(fill), fill).to.be.at.least(3);
    });
  });
}

describe('one bar of shares', () => {
  it('has an edge where its tones are light, and so has the key of each', async () => {
    paint('light');
    const chart = await draw('breakdown', breakdown.PartsOfAWhole);
    chart.setAttribute('form', 'share');
    await chart.updateComplete;
    const { outlineColor, outlineStyle } = styleOf(chart, '[part~="whole"]');
    expect(outlineStyle).to.equal('solid');
    expect(contrast(outlineColor)).to.be.at.least(3);
    const keys = [...chart.shadowRoot!.querySelectorAll('[part~="row"] [part~="bar"] rect')];
    expect(keys.length).to.be.at.least(3);
    for (const key of keys) expect(contrast(getComputedStyle(key).stroke)).to.be.at.least(3);
  });
});

describe('the colour scheme', () => {
  it('of the page is the chart’s: its accent is lighter in the dark', async () => {
    paint('light');
    const chart = await draw('breakdown', breakdown.PartsOfAWhole);
    const light = luminance(seenOver(styleOf(chart, 'rect').fill, 'white'));
    paint('dark');
    expect(luminance(seenOver(styleOf(chart, 'rect').fill, 'white'))).to.be.greaterThan(light);
  });

  it('gives way to the accent that the page sets, as far as it stands out', async () => {
    paint('light');
    place.style.setProperty('--campaign-accent', 'rgb(1, 2, 3)');
    const chart = await draw('breakdown', breakdown.PartsOfAWhole);
    expect(seenOver(styleOf(chart, 'rect').fill, 'white')).to.deep.equal([1, 2, 3]);
    paint('dark');
    place.style.setProperty('--campaign-accent', 'rgb(1, 2, 3)');
    expect(contrast(styleOf(chart, 'rect').fill)).to.be.at.least(3);
  });

  it('is no matter of meaning: neither good nor bad is coloured where nobody said what is good', async () => {
    paint('light');
    const chart = await draw('figure', figure.Trend);
    const { color } = getComputedStyle(parts(chart, 'change')[0]!);
    expect(styleOf(chart, '[part~="change"]', '::before').color).to.equal(color);
  });

  it('of the text and its font are the page’s', async () => {
    paint('light');
    place.style.color = 'rgb(10, 20, 30)';
    place.style.fontFamily = 'monospace';
    const chart = await draw('figure', figure.Trend);
    for (const part of ['title', 'value', 'source']) {
      expect(getComputedStyle(parts(chart, part)[0]!).fontFamily).to.equal('monospace');
    }
    expect(getComputedStyle(parts(chart, 'title')[0]!).color).to.equal('rgb(10, 20, 30)');
  });
});

describe('motion', () => {
  const moves = async (tag: string, data: unknown): Promise<string> => {
    const { transitionDuration } = styleOf(await draw(tag, data), '[part~="bar"] rect');
    return transitionDuration.split(', ')[0] ?? '';
  };

  it('takes 240 ms, or none if the page says so', async () => {
    paint('light');
    expect(await moves('breakdown', breakdown.PartsOfAWhole)).to.equal('0.24s');
    place.style.setProperty('--campaign-motion', 'none');
    for (const [tag, data] of [
      ['breakdown', breakdown.PartsOfAWhole],
      ['delta', delta.Years],
    ] as const)
      expect(await moves(tag, data)).to.equal('0s');
  });

  it('is as long as the page asks for', async () => {
    paint('light');
    place.style.setProperty('--campaign-motion', '0.3s ease-out');
    for (const [tag, data] of [
      ['breakdown', breakdown.PartsOfAWhole],
      ['progress', progress.Pace],
      ['delta', delta.Years],
    ] as const)
      expect(await moves(tag, data), tag).to.equal('0.3s');
  });
});

if (isChromium) {
  describe('a reader who', () => {
    afterEach(async () => {
      await features();
      await emulateMedia({ media: 'screen' });
    });

    it('wants less motion gets none, whatever the page asks for', async () => {
      await features({ name: 'prefers-reduced-motion', value: 'reduce' });
      paint('light');
      place.style.setProperty('--campaign-motion', '0.3s ease-out');
      for (const [tag, data] of [
        ['breakdown', breakdown.PartsOfAWhole],
        ['progress', progress.Pace],
        ['delta', delta.Years],
      ] as const) {
        const chart = await draw(tag, data);
        for (const shape of chart.shadowRoot!.querySelectorAll('*'))
          expect(getComputedStyle(shape).transitionDuration).to.equal('0s');
      }
    });

    it('wants it dark gets the dark colours, where the page has both', async () => {
      paint('light dark');
      const chart = await draw('breakdown', breakdown.PartsOfAWhole);
      const light = styleOf(chart, 'rect').fill;
      await features({ name: 'prefers-color-scheme', value: 'dark' });
      expect(styleOf(chart, 'rect').fill).to.not.equal(light);
      expect(contrast(styleOf(chart, 'rect').fill)).to.be.at.least(3);
    });

    it('has colours of their own sees bars in the colour of text', async () => {
      paint('light');
      await features({ name: 'forced-colors', value: 'active' });
      const text = getComputedStyle(place).color;
      for (const [tag, data] of [
        ['breakdown', breakdown.PartsOfAWhole],
        ['delta', delta.Years],
      ] as const)
        expect(styleOf(await draw(tag, data), '[part~="bar"] rect').fill).to.equal(text);
    });

    it('has colours of their own tells the target, the open end and what is past it from the bar', async () => {
      paint('light');
      await features({ name: 'forced-colors', value: 'active' });
      const page = getComputedStyle(place).backgroundColor;
      const past = await draw('progress', progress.PastTheTarget);
      const [bar, more] = Array.from(
        past.shadowRoot!.querySelectorAll('[part~="bar"] rect:not(.track)'),
        (r) => getComputedStyle(r).fill,
      );
      expect(more).to.not.equal(bar);
      expect(contrast(bar!)).to.be.at.least(3);
      expect(more).to.not.equal(page);
      const line = past.shadowRoot!.querySelector('[part~="bar"] > line')!;
      expect(contrast(getComputedStyle(line).stroke)).to.be.at.least(3);
    });

    it('has colours of their own sees bars, what is beyond a target and the track, each apart from the other', async () => {
      paint('light');
      await features({ name: 'forced-colors', value: 'active' });
      const past = await draw('progress', progress.PastTheTarget);
      const steps = await draw('progress', progress.Milestones);
      const fillOf = (chart: Chart, selector: string): number =>
        contrast(styleOf(chart, `[part~="bar"] ${selector}`).fill);
      const [bar, beyond] = [fillOf(past, 'rect:not(.track, .beyond)'), fillOf(past, '.beyond')];
      const track = fillOf(steps, '.track');
      // Between bar and beyond there is the line of the target as well.
      expect(bar).to.be.greaterThan(beyond * 2.5);
      expect(contrast(styleOf(past, '[part~="bar"] .beyond').stroke)).to.equal(bar);
      expect(beyond).to.be.greaterThan(track * 1.5);
      expect(track).to.be.greaterThan(1.1);
      expect(contrast(styleOf(steps, '[part~="bar"] .milestone').stroke)).to.be.at.least(3);
    });

    it('has colours of their own can tell every piece of one bar from its neighbours', async () => {
      paint('light');
      await features({ name: 'forced-colors', value: 'active' });
      const chart = await draw('breakdown', breakdown.PartsOfAWhole);
      chart.setAttribute('form', 'share');
      await chart.updateComplete;
      for (const piece of chart.shadowRoot!.querySelectorAll('[part~="whole"] rect'))
        expect(getComputedStyle(piece).stroke).to.not.equal(getComputedStyle(piece).fill);
    });

    it('has colours of their own tells the steps of colour apart', async () => {
      await features({ name: 'forced-colors', value: 'active' });
      for (const scheme of ['light', 'dark'] as const) {
        paint(scheme);
        const months = Array.from(
          { length: 24 },
          (_, month) => `${2020 + Math.floor(month / 12)}-${`0${(month % 12) + 1}`.slice(-2)},${month * 5}`,
        );
        const chart = await draw('delta', `Month,Cases\n${months.join('\n')}`);
        chart.setAttribute('form', 'heat');
        await chart.updateComplete;
        const fills = new Set(
          Array.from(chart.shadowRoot!.querySelectorAll('[data-scene] rect'), (cell) => getComputedStyle(cell).fill),
        );
        const steps = [...fills].map((fill) => contrast(fill)).sort((a, b) => a - b);
        expect(steps.length).to.be.at.least(5);
        for (const [index, step] of steps.entries())
          if (index) expect(step / (steps[index - 1] ?? 0), `${scheme} ${steps.join()}`).to.be.at.least(1.25);
      }
    });

    it('prints gets dark text on its paper, whatever the page has on the screen', async () => {
      for (const style of ['color-scheme: light', 'color-scheme: dark']) {
        place.style.cssText = `${style}; background: #12263f; color: white; --campaign-paper: #12263f`;
        document.body.append(place);
        const chart = await draw('delta', delta.Years);
        await emulateMedia({ media: 'print' });
        for (const part of ['title', 'sentence', 'source'])
          expect(luminance(seenOver(getComputedStyle(parts(chart, part)[0]!).color, 'white')), part).to.be.below(0.18);
        const { fill, stroke } = styleOf(chart, '.plot .value');
        expect(luminance(seenOver(fill, 'white'))).to.be.below(0.18);
        expect(luminance(seenOver(stroke, 'white'))).to.be.above(0.7);
        chart.remove();
        await emulateMedia({ media: 'screen' });
      }
    });

    it('prints gets no button, and the colours of the bars', async () => {
      paint('light');
      const charts = [
        await draw('delta', delta.Years),
        await draw('breakdown', breakdown.ManyFolded),
        await draw('figure', figure.Trend),
      ];
      await emulateMedia({ media: 'print' });
      for (const chart of charts) {
        expect(getComputedStyle(parts(chart, 'toggle')[0]!).display).to.equal('none');
        expect(getComputedStyle(chart).breakInside).to.equal('avoid');
        for (const svg of chart.shadowRoot!.querySelectorAll('svg'))
          expect(getComputedStyle(svg).printColorAdjust).to.equal('exact');
      }
    });
  });
}
