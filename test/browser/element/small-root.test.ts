import { expect } from '@open-wc/testing';
import { isWebKitGTK } from '../engine.js';
import { DOCUMENT, TAGS, clear, mount, parts } from './chart.js';

const root = document.documentElement;
afterEach(() => {
  clear();
  root.style.fontSize = '';
});

type Tag = (typeof TAGS)[number];

/** The height of a chart, in a page with a size of its root and of its text. That of its title in WebKitGTK, which does not enlarge the rows of a grid. */
async function heightOf(tag: Tag, width: number, [rootSize, textSize]: readonly [string, string]): Promise<number> {
  const place = document.createElement('div');
  document.body.append(place);
  place.style.cssText = `inline-size: ${width}px; font-size: ${textSize}`;
  root.style.fontSize = rootSize;
  const chart = await mount(tag, DOCUMENT[tag](14200), place);
  const { height } = (isWebKitGTK ? parts(chart, 'title')[0]! : chart).getBoundingClientRect();
  place.remove();
  return height;
}

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
