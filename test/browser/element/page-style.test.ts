import { expect } from '@open-wc/testing';
import { isWebKitGTK } from '../engine.js';
import { DOCUMENT, TAGS, clear, mount, parts, type Chart } from './chart.js';

const root = document.documentElement;
afterEach(() => {
  clear();
  root.style.fontSize = '';
});

type Tag = (typeof TAGS)[number];

/** The height of a chart, in a page with a size of its root and of its text. That of its title in WebKitGTK, which does not enlarge the rows of a grid. */
async function heightOf(tag: Tag, width: number, [rootSize, textSize]: readonly [string, string]): Promise<number> {
  const place = placeOf(`inline-size: ${width}px; font-size: ${textSize}`);
  root.style.fontSize = rootSize;
  const chart = await mount(tag, DOCUMENT[tag](14200), place);
  const { height } = (isWebKitGTK ? parts(chart, 'title')[0]! : chart).getBoundingClientRect();
  place.remove();
  return height;
}

/** A place with a style, in which charts are. */
function placeOf(style: string): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = style;
  document.body.append(place);
  return place;
}

/** The scheme of the colours of a chart. */
const schemeOf = (chart: Chart): string => getComputedStyle(parts(chart, 'figure')[0]!).colorScheme;

/** Waits until the scheme of a chart is the one that is expected, which an engine finds when it paints. */
async function untilScheme(chart: Chart, scheme: string): Promise<void> {
  while (schemeOf(chart) !== scheme) await new Promise(requestAnimationFrame);
}

describe('the colours of a chart', () => {
  it('go with the text of a page that does not declare its colour scheme', async () => {
    for (const [style, scheme] of [
      ['color-scheme: light; color: #e8e8e8; background: #14181d', 'dark'],
      ['color-scheme: light; color: color(display-p3 1 1 1)', 'dark'],
      ['color-scheme: dark; color: #222; background: white', 'light'],
      ['color-scheme: dark; color: oklch(0.3 0.1 200)', 'light'],
      ['color-scheme: light; color: #222', 'light'],
      ['color-scheme: light; color: #767676', 'light'],
      ['color-scheme: dark; color: #e8e8e8', 'dark'],
      ['color-scheme: dark; color: #8f8f8f', 'dark'],
    ] as const) {
      const place = placeOf(style);
      expect(schemeOf(await mount('campaign-figure', DOCUMENT['campaign-figure'](14200), place)), style).to.equal(
        scheme,
      );
      place.remove();
    }
  });

  it('follow a page that changes the colour of its text', async () => {
    const place = placeOf('color-scheme: light; color: #222');
    const chart = await mount('campaign-figure', DOCUMENT['campaign-figure'](14200), place);
    await untilScheme(chart, 'light');
    place.style.color = 'white';
    await untilScheme(chart, 'dark');
    place.style.color = 'black';
    await untilScheme(chart, 'light');
    place.remove();
  });

  it('follow a page that changed it while the chart was hidden', async () => {
    const place = placeOf('color-scheme: light; color: #222');
    const chart = await mount('campaign-figure', DOCUMENT['campaign-figure'](14200), place);
    place.style.display = 'none';
    await new Promise(requestAnimationFrame);
    place.style.color = 'white';
    await new Promise(requestAnimationFrame);
    place.style.display = 'block';
    await untilScheme(chart, 'dark');
    place.remove();
  });
});

describe('the paper of a chart', () => {
  const DELTA = DOCUMENT['campaign-delta'](14200);
  /** The colour of the halos of figures: that of the paper. */
  const paperOf = (chart: Chart): string => {
    const halo = document.createElement('i');
    halo.style.color = 'var(--_paper)';
    parts(chart, 'figure')[0]!.append(halo);
    const { color } = getComputedStyle(halo);
    halo.remove();
    return color;
  };
  /** Waits until a chart has the paper that is expected. */
  async function untilPaper(chart: Chart, paper: string): Promise<void> {
    while (paperOf(chart) !== paper) await new Promise(requestAnimationFrame);
  }

  it('is the colour that the page has behind it', async () => {
    const place = placeOf('background: rgb(255, 225, 77); color: #222; color-scheme: light');
    place.innerHTML = '<div></div>';
    await untilPaper(await mount('campaign-delta', DELTA, place.firstElementChild as HTMLElement), 'rgb(255, 225, 77)');
    place.remove();
  });

  it('goes with a page that changes the colours of both, also when it takes its time', async () => {
    const place = placeOf('background: rgb(255, 225, 77); color: #222; color-scheme: light');
    const chart = await mount('campaign-delta', DELTA, place);
    await untilPaper(chart, 'rgb(255, 225, 77)');
    place.style.transition = 'background-color 50ms';
    place.style.color = 'white';
    place.style.backgroundColor = 'rgb(11, 61, 46)';
    await untilPaper(chart, 'rgb(11, 61, 46)');
    place.remove();
  });

  it('is that of the colour scheme before an image, or where the text would not be read on it', async () => {
    const known = placeOf('background: rgb(255, 225, 77); color: #222; color-scheme: light');
    for (const style of ['background-image: linear-gradient(red, blue)', 'background: #333', 'background: #ff000080']) {
      const place = placeOf(`${style}; color: #222; color-scheme: light`);
      const chart = await mount('campaign-delta', DELTA, place);
      // When a chart that comes later knows its paper, this one does.
      await untilPaper(await mount('campaign-delta', DELTA, known), 'rgb(255, 225, 77)');
      expect(paperOf(chart), style).to.equal('rgb(255, 255, 255)');
      place.remove();
    }
    known.remove();
  });

  it('is the one that the page names', async () => {
    const known = placeOf('background: rgb(255, 225, 77); color: #222; color-scheme: light');
    const place = placeOf('background: rgb(255, 225, 77); color: #222; --campaign-paper: rgb(1, 2, 3)');
    const chart = await mount('campaign-delta', DELTA, place);
    await untilPaper(await mount('campaign-delta', DELTA, known), 'rgb(255, 225, 77)');
    expect(paperOf(chart)).to.equal('rgb(1, 2, 3)');
    place.remove();
    known.remove();
  });
});

for (const tag of TAGS)
  describe(`<${tag}> in a page with a small root`, () => {
    for (const width of [320, 760])
      it(`is as large as in others, ${width} px wide`, async () => {
        const height = await heightOf(tag, width, ['16px', '16px']);
        expect(await heightOf(tag, width, ['10px', '16px'])).to.be.closeTo(height, 0.02 * height);
        expect(await heightOf(tag, width, ['10px', '14px'])).to.be.closeTo(height, 0.02 * height);
      });

    it('is small where the text of the page is, and follows a root that readers have enlarged', async () => {
      const height = await heightOf(tag, 760, ['16px', '16px']);
      expect(await heightOf(tag, 760, ['10px', '10px'])).to.be.below(0.8 * height);
      expect(await heightOf(tag, 760, ['16px', '24px'])).to.be.closeTo(height, 1);
      expect(await heightOf(tag, 760, ['24px', '24px'])).to.be.above(1.1 * height);
    });
  });

describe('the space above a chart', () => {
  /** The space above the second of two charts in a place. */
  async function spaceIn(place: HTMLElement, between?: HTMLElement): Promise<number> {
    const first = await mount('campaign-figure', DOCUMENT['campaign-figure'](14200), place);
    if (between) place.append(between);
    const second = await mount('campaign-delta', DOCUMENT['campaign-delta'](14200), place);
    const space = second.getBoundingClientRect().top - first.getBoundingClientRect().bottom;
    place.remove();
    return Math.round(space);
  }

  it('is there right below another, in a text alone', async () => {
    expect(await spaceIn(placeOf('display: block'))).to.equal(32);
    expect(await spaceIn(placeOf('display: flow-root'))).to.equal(32);
    expect(await spaceIn(placeOf('display: grid; gap: 10px'))).to.equal(10);
    expect(await spaceIn(placeOf('display: flex; flex-direction: column'))).to.equal(0);
    const text = document.createElement('div');
    text.style.blockSize = '5px';
    expect(await spaceIn(placeOf('display: block'), text)).to.equal(5);
  });

  it('and below it is there next to what a text is made of, and none below a heading', async () => {
    for (const [before, after, spaces] of [
      ['p', 'p', [32, 32]],
      ['ul', 'blockquote', [32, 32]],
      ['h2', 'h2', [5, 32]],
      ['div', 'div', [5, 5]],
    ] as const) {
      const place = placeOf('display: block');
      place.innerHTML = `<style>:is(p, ul, h2, blockquote, div) { margin: 5px 0 }</style><${before}>A</${before}><${after}>B</${after}>`;
      const chart = document.createElement('campaign-figure') as Chart;
      chart.data = DOCUMENT['campaign-figure'](14200);
      place.children[1]!.after(chart);
      await chart.updateComplete;
      const [above, box, below] = [place.children[1]!, chart, place.children[3]!].map((one) =>
        one.getBoundingClientRect(),
      );
      expect([box!.top - above!.bottom, below!.top - box!.bottom].map(Math.round), before).to.deep.equal(spaces);
      place.remove();
    }
  });

  it('and below it is there next to a row of charts, and none next to a box of something else', async () => {
    for (const [content, space] of [
      ['<campaign-figure value="5"></campaign-figure><campaign-figure value="6"></campaign-figure>', 32],
      ['<b>A</b>', 0],
    ] as const) {
      const place = placeOf('display: block');
      const row = `<div style="display: grid">${content}</div>`;
      place.innerHTML = row + row;
      const chart = document.createElement('campaign-figure') as Chart;
      chart.data = DOCUMENT['campaign-figure'](14200);
      place.children[0]!.after(chart);
      await chart.updateComplete;
      const [above, box, below] = [...place.children].map((one) => one.getBoundingClientRect());
      const spaces = [box!.top - above!.bottom, below!.top - box!.bottom];
      expect(spaces.map(Math.round), content).to.deep.equal([space, space]);
      place.remove();
    }
  });

  it('is that of the box around its slot', async () => {
    const placeWith = (style: string): HTMLElement => {
      const place = placeOf('display: block');
      const box = document.createElement('div');
      box.style.cssText = style;
      box.append(document.createElement('slot'));
      place.attachShadow({ mode: 'open' }).append(box);
      return place;
    };
    expect(await spaceIn(placeWith('display: block'))).to.equal(32);
    expect(await spaceIn(placeWith('display: grid; gap: 10px'))).to.equal(10);
  });

  it('is left to a page that keeps the place of its charts, which would jump', async () => {
    expect(await spaceIn(placeOf('display: block; --campaign-min-block-size: 8rem'))).to.equal(0);
  });

  it('is the one that the page gives it', async () => {
    const place = placeOf('display: block');
    place.innerHTML = '<style>campaign-delta { margin-block-start: 3px }</style>';
    expect(await spaceIn(place)).to.equal(3);
  });
});
