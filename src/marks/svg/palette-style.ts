import { css, unsafeCSS, type CSSResult } from 'lit';
import { colours, numbered } from './class-name.js';

/** Parts of the accent in the tints of parts, the first of which is the accent, and in the steps of colour, in per cent. */
const TINTS = [100, 88, 54, 38, 24, 13];
const STEPS = [8, 22, 36, 51, 66, 82];
/** The same in print and between black and white, where two tints are told apart only if they are far apart, and from the grey of what is other, which is 21%. */
const FAR_TINTS = [100, 70, 54, 41, 31, 10];
/** The steps of colour between black and white, in whichever of the two the text is: each has at least 1.3 times the contrast of the one before. */
const FAR_STEPS = [16, 30, 41, 51, 60, 72];

/** Style sheet of mixtures of the accent with the paper. The accent itself has none. */
const mixtures = (name: string, percents: readonly number[]): CSSResult =>
  unsafeCSS(
    percents
      .map((percent, index) =>
        percent < 100 ? `.${name}${index}{--_fill:color-mix(in oklab,var(--_accent) ${percent}%,var(--_paper))}` : '',
      )
      .join(''),
  );

/** Lightness of the fills of six series in print, in OKLCH: a printer without colours tells them apart by it. None is nearly black, and neighbours are furthest apart. */
const PRINTED = [0.42, 0.76, 0.57, 0.32, 0.67, 0.49];

/** Style sheet of the fills of series in print. Lines and names keep their contrast to the paper. */
const printedSeries: CSSResult = unsafeCSS(
  PRINTED.map(
    (lightness, index) =>
      `.series-${index}:not(.line,.dot,.name){--_fill:oklch(from var(--_series-${index + 1}) ${lightness} c h)}`,
  ).join(''),
);

/** The hues of six series. */
const SERIES = PRINTED.map((_, index) => `var(--_series-${index + 1})`);

/** Style sheet of the fills of series and parts: the accent and fixed hues next to it, and tints of the accent. Each sets a legible text colour. */
export const paletteStyle: CSSResult = css`
  ${numbered('.series', '--_fill', SERIES)}
  .series-1,
  .series-2,
  .series-3,
  .series-4 {
    --_ink-on: var(--_dark-ink);
  }
  ${mixtures('part-', TINTS)}
  @media print, (forced-colors: active) {
    ${mixtures('part-', FAR_TINTS)}
  }
  ${mixtures('step-', STEPS)}
  @media (forced-colors: active) {
    ${mixtures('step-', FAR_STEPS)}
  }
  .part-2,
  .part-3,
  .part-4,
  .part-5,
  .step-0,
  .step-1,
  .step-2,
  .step-3,
  .step-4 {
    --_ink-on: currentcolor;
  }
  ${colours} {
    fill: var(--_fill);
  }
  /* White on fills whose luminance is below 0.176, else black: either has a contrast of 4.5 to 1 there. Colours outside sRGB have channels below 0. */
  @supports (color: oklch(from red l c h)) {
    @media print {
      ${printedSeries}
    }
    :host,
    ${colours} {
      --_white: clamp(0, (0.176 - 0.2126 * max(0, r) - 0.7152 * max(0, g) - 0.0722 * max(0, b)) * 100000, 1);
      --_ink-on: color(from var(--_fill) srgb-linear var(--_white) var(--_white) var(--_white));
    }
  }
`;
