// A picture of each form: it has the size that it claims, and is not blank.
import { expect } from '@open-wc/testing';
import { english, layoutDelta, layoutProgress, parseDelta, parseProgress } from '../../../src/data.js';
import { toSvg } from '../../../src/export.js';
import { inFont, pictureOf } from '../../../src/menu/picture.js';
import { DOCUMENT } from '../element/chart.js';

/** The colours of a picture, as far as a share of its pixels has them. */
async function pixelsOf(picture: Blob): Promise<{ width: number; height: number; colours: Set<string> }> {
  const image = await createImageBitmap(picture);
  const { width, height } = image;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add([data[at], data[at + 1], data[at + 2]].join());
  return { width, height, colours };
}

const LAYOUTS = {
  columns: layoutDelta(parseDelta(DOCUMENT['campaign-delta'](14200)).data!, english),
  lines: layoutDelta(parseDelta(DOCUMENT['campaign-delta'](14200)).data!, english, { form: 'lines' }),
  bars: layoutProgress(parseProgress(DOCUMENT['campaign-progress'](14200)).data!, english),
  ring: layoutProgress(parseProgress(DOCUMENT['campaign-progress'](14200)).data!, english, { form: 'ring' }),
};

describe('a picture', () => {
  for (const [name, layout] of Object.entries(LAYOUTS))
    it(`of ${name} is twice as large as its drawing, on its paper, in its colours`, async () => {
      for (const theme of ['light', 'dark'] as const) {
        const svg = toSvg(layout, { width: 480, theme });
        const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
        const picture = await pictureOf(svg);
        expect((picture as Blob).type).to.equal('image/png');
        const { colours, ...size } = await pixelsOf(picture as Blob);
        expect(size).to.deep.equal({ width: 960, height: 2 * height });
        expect([...colours]).to.include(theme === 'light' ? '255,255,255' : '20,24,28');
        // Text, marks and lines, with their smooth edges.
        expect(colours.size).to.be.above(20);
      }
    });

  it('has texts of the width that they have in the font of the page', () => {
    const { font, measure = () => NaN } = inFont('monospace');
    expect(font).to.equal('monospace');
    expect(measure('iiii', { size: 20 })).to.be.closeTo(measure('MMMM', { size: 20 }), 0.1);
    expect(measure('iiii', { size: 40 })).to.be.closeTo(2 * measure('iiii', { size: 20 }), 1);
    expect(measure('iiii', { size: 20, family: 'serif' })).to.be.below(measure('iiii', { size: 20 }) / 1.5);
    const { measure: other = () => NaN } = inFont('serif');
    expect(other('iiii', { size: 20 })).to.be.below(other('MMMM', { size: 20 }) / 2);
  });

  it('that no browser can make is none', async () => {
    expect(await pictureOf('<svg xmlns="" width="9000" height="100">')).to.equal('too-large');
    expect(await pictureOf('<svg xmlns="" width="4000" height="4000">')).to.equal('too-large');
  });
});
