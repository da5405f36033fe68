// The page sets one accent; whatever it is, marks have a contrast of 3:1 to the paper, and texts of 4.5:1 to what they stand on.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { LitElement, css, html } from 'lit';
import type { Label } from '../../src/marks/scene.js';
import type { MarkBase, Rect } from '../../src/marks/mark.js';
import { markStyle } from '../../src/marks/style.js';
import { SERIES_COLOURS } from '../../src/marks/series-colours.js';
import { drawLabel } from '../../src/marks/svg/label.js';
import { labelStyle } from '../../src/marks/svg/label-style.js';
import { drawMark } from '../../src/marks/svg/mark.js';
import { lineSample } from '../../src/marks/legend.js';
import { frameStyle } from '../../src/parts/frame.js';
import { isChromium } from './engine.js';

const ACCENTS = {
  blue: '#1d5fa8',
  yellow: '#ffd400',
  black: '#000',
  white: '#fff',
  grey: '#808080',
  red: '#d40000',
  orange: '#ff8a00',
  pink: '#ffc0cb',
  lime: '#00ff00',
  teal: '#00796b',
  violet: '#7a1fa2',
  cyan: '#00e5ff',
};
const MARK_CONTRAST = 3;
const TEXT_CONTRAST = 4.5;

const SIX = [0, 1, 2, 3, 4, 5];
const rect = (place: Partial<MarkBase>): Rect => ({
  type: 'rect',
  id: '',
  row: 0,
  x: 0,
  y: 0,
  width: 1,
  height: 1,
  ...place,
});

/** Marks whose fill is seen against the paper. */
const FILLED: Record<string, Partial<MarkBase>> = {
  accent: {},
  past: { tone: 'past' },
  ...Object.fromEntries(SIX.map((series) => [`series ${series}`, { series }])),
};
/** Marks in a lighter fill: their outline is seen against the paper. */
const OUTLINED: Record<string, Partial<MarkBase>> = {
  soft: { tone: 'soft' },
  beyond: { tone: 'beyond' },
  hatched: { tone: 'hatched' },
  range: { certainty: 'range' },
  'upper bound': { certainty: 'most' },
  provisional: { status: 'provisional' },
  estimated: { status: 'estimated' },
  forecast: { status: 'forecast' },
  unreliable: { status: 'unreliable' },
  partial: { status: 'partial' },
  ...Object.fromEntries(
    SIX.map((series) => [`provisional series ${series}`, { series, status: 'provisional' as const }]),
  ),
};
/** Fills that texts stand on. */
const LABELLED: Record<string, { part?: number; series?: number; step?: number }> = {
  ...Object.fromEntries(SIX.map((part) => [`part ${part}`, { part }])),
  ...Object.fromEntries(SIX.map((series) => [`series ${series}`, { series }])),
  ...Object.fromEntries([...SIX, 6].map((step) => [`step ${step}`, { step }])),
};

const label = (place: Partial<Label>): Label => ({ text: 'Text', x: 0, y: 0, role: 'part', ...place });
const drawn = (name: string, marks: unknown): unknown => html`<svg data-name=${name}>${marks}</svg>`;

class PaletteSample extends LitElement {
  static override styles = [
    frameStyle,
    markStyle,
    labelStyle,
    css`
      :host {
        background: var(--_paper);
        color: var(--campaign-ink, CanvasText);
      }
      .ink {
        fill: var(--_ink-on);
      }
      [data-name^='name of'] .ink {
        fill: var(--_text);
      }
    `,
  ];

  protected override render(): unknown {
    return html`<figure>
      ${Object.entries({ ...FILLED, ...OUTLINED }).map(([name, place]) => drawn(name, drawMark(rect(place))))}
      ${Object.entries(LABELLED).map(([name, place]) =>
        drawn(`text on ${name}`, [drawMark(rect(place)), drawLabel(label(place))]),
      )}
      ${SIX.map((series) => drawn(`line of series ${series}`, drawMark(lineSample({ series }))))}
      ${SIX.map((series) => drawn(`name of series ${series}`, drawLabel(label({ series }))))}
      ${drawn('tick', drawLabel(label({ role: 'tick' })))} ${drawn('value', drawLabel(label({ role: 'value' })))}
    </figure>`;
  }
}
customElements.define('palette-sample', PaletteSample);

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Relative luminance of colours painted one over the other, by WCAG 2. */
function luminance(...layers: readonly string[]): number {
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of a colour to what it is painted on, by WCAG 2. */
function contrast(colour: string, ...ground: readonly string[]): number {
  const [dark = 0, light = 0] = [luminance(...ground), luminance(...ground, colour)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Mounts the samples in an accent, or in that of the theme, and gives the contrasts that are too low. */
async function tooLow(
  accent: string | null,
  scheme: string,
  { mark = MARK_CONTRAST, text = TEXT_CONTRAST } = {},
): Promise<string[]> {
  const sample = new PaletteSample();
  sample.style.setProperty('--campaign-accent', accent);
  sample.style.colorScheme = scheme;
  document.body.append(sample);
  await sample.updateComplete;
  const styleOf = (name: string, selector: string): CSSStyleDeclaration =>
    getComputedStyle(sample.renderRoot.querySelector(`[data-name='${name}'] ${selector}`)!);
  const paper = getComputedStyle(sample).backgroundColor;
  const found = [
    ...Object.keys(FILLED).map((name) => ({
      name,
      least: mark,
      ratio: contrast(styleOf(name, 'rect').fill, paper),
    })),
    ...Object.keys(OUTLINED).map((name) => ({
      name,
      least: mark,
      ratio: contrast(styleOf(name, 'rect').stroke, paper),
    })),
    ...Object.keys(LABELLED).map((on) => {
      const name = `text on ${on}`;
      const ratio = contrast(styleOf(name, 'text').fill, paper, styleOf(name, 'rect').fill);
      return { name, least: TEXT_CONTRAST, ratio };
    }),
    ...['tick', 'value', ...SIX.map((series) => `name of series ${series}`)].map((name) => ({
      name,
      least: text,
      ratio: contrast(styleOf(name, 'text').fill, paper),
    })),
  ];
  sample.remove();
  return found.filter(({ least, ratio }) => ratio < least).map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);
}

describe('an accent', () => {
  for (const [name, accent] of Object.entries(ACCENTS))
    for (const scheme of ['light', 'dark'])
      it(`of ${name} keeps marks and texts apart from what is below them on ${scheme} paper`, async () => {
        expect(await tooLow(accent, scheme)).to.deep.equal([]);
      });

  it('recolours every part, every step and the first series', async () => {
    const fillsOf = async (accent: string): Promise<string[]> => {
      const sample = new PaletteSample();
      sample.style.setProperty('--campaign-accent', accent);
      document.body.append(sample);
      await sample.updateComplete;
      const fills = Array.from(
        sample.renderRoot.querySelectorAll("[data-name^='text on'] rect"),
        (element) => getComputedStyle(element).fill,
      );
      sample.remove();
      return fills;
    };
    const [blue, red] = [await fillsOf('#1d5fa8'), await fillsOf('#d40000')];
    expect(blue).to.have.lengthOf(19);
    expect(blue.map((fill, index) => fill !== red[index])).to.deep.equal([
      ...Array<boolean>(7).fill(true),
      ...Array<boolean>(5).fill(false),
      ...Array<boolean>(7).fill(true),
    ]);
  });
});

describe('a theme', () => {
  const sheet = new CSSStyleSheet();
  before(() => document.adoptedStyleSheets.push(sheet));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  for (const [theme, contrasts] of Object.entries({
    plain: {},
    newspaper: {},
    government: {},
    'high-contrast': { mark: 4.5, text: 7 },
  }))
    for (const scheme of ['light', 'dark'])
      it(`${theme} keeps marks and texts apart from what is below them on ${scheme} paper`, async () => {
        sheet.replaceSync(await (await fetch(`/src/themes/${theme}.css`)).text());
        expect(await tooLow(null, scheme, contrasts)).to.deep.equal([]);
      });

  it('gives way to a rule of the page', async () => {
    sheet.replaceSync(await (await fetch('/src/themes/newspaper.css')).text());
    const own = new CSSStyleSheet();
    own.replaceSync(':root { --campaign-accent: #00703c }');
    document.adoptedStyleSheets = [own, ...document.adoptedStyleSheets];
    const accent = getComputedStyle(document.documentElement).getPropertyValue('--campaign-accent');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== own);
    expect(accent.trim()).to.equal('#00703c');
  });
});

if (isChromium)
  describe('the colours of further series', () => {
    for (const [scheme, colours] of Object.entries(SERIES_COLOURS))
      it(`have a hue to the eye on ${scheme} paper: none is nearly black, white or grey`, () => {
        const sample = document.body.appendChild(document.createElement('i'));
        const isDull = (colour: string): boolean => {
          sample.style.color = `oklch(from ${colour} l c h)`;
          const [lightness = 0, chroma = 0] = getComputedStyle(sample)
            .color.match(/[\d.]+/g)!
            .map(Number);
          return lightness < 0.33 || lightness > 0.9 || chroma < 0.085;
        };
        expect(colours.filter(isDull)).to.deep.equal([]);
        sample.remove();
      });
  });

if (isChromium)
  describe('in print, without colours,', () => {
    let sample: PaletteSample;
    before(async () => {
      await emulateMedia({ media: 'print' });
      document.body.append((sample = new PaletteSample()));
      await sample.updateComplete;
    });
    after(async () => {
      sample.remove();
      await emulateMedia({ media: 'screen' });
    });

    const styleOf = (name: string, selector: string): CSSStyleDeclaration =>
      getComputedStyle(sample.renderRoot.querySelector(`[data-name='${name}'] ${selector}`)!);
    /** Lightness of the grey that a fill is printed in, 0 to 100, in CIELAB. */
    const greyOf = (name: string): number => Math.round(116 * Math.cbrt(luminance(styleOf(name, 'rect').fill)) - 16);

    for (const [kind, greys] of Object.entries({ series: [32, 71, 52, 19, 60, 39], part: [40, 58, 68, 76, 82, 94] }))
      it(`every ${kind} has a grey of its own, on which its text is read`, () => {
        expect(SIX.map((index) => greyOf(`text on ${kind} ${index}`))).to.deep.equal(greys);
        for (const index of SIX) {
          const name = `text on ${kind} ${index}`;
          expect(contrast(styleOf(name, 'text').fill, styleOf(name, 'rect').fill), name).to.be.at.least(TEXT_CONTRAST);
        }
      });

    it('lines that have one grey have different dashes', () => {
      expect(
        SIX.map((series) => {
          const { stroke, strokeDasharray } = styleOf(`line of series ${series}`, 'path');
          return `${contrast(stroke, 'white') > 6 ? 'dark' : 'light'} ${strokeDasharray}`;
        }),
      ).to.deep.equal([
        'dark none',
        'light 10px, 5px',
        'light 10px, 4px, 1px, 4px',
        'light 7px, 4px, 1px, 4px, 1px, 4px',
        'light 14px, 4px, 5px, 4px',
        'dark none',
      ]);
    });
  });
