import { css, unsafeCSS, type CSSResult } from 'lit';
import { colours, steps } from './svg/class-name.js';

/** Parts of the accent in the tints of parts, the first of which is the accent, and in the steps of colour, in per cent. */
const TINTS = [100, 88, 54, 38, 24, 13];
const STEPS = [8, 22, 36, 51, 66, 82];
/** The same in print and between black and white, where two tints are told apart only if they are far apart, and from the grey of what is other, which is 21%. */
const FAR_TINTS = [100, 70, 54, 41, 31, 10];

/** Style sheet of mixtures of the accent with the paper. The accent itself has none. */
const mixtures = (name: string, percents: readonly number[]): CSSResult =>
  unsafeCSS(
    percents
      .map((percent, index) =>
        percent < 100 ? `.${name}${index}{--_fill:color-mix(in oklab,var(--_accent) ${percent}%,var(--_paper))}` : '',
      )
      .join(''),
  );

/** Lightness of the fills of six series in print, in OKLCH: a printer without colours tells them apart by it. The first four are furthest apart. */
const PRINTED = [0.42, 0.74, 0.58, 0.28, 0.15, 0.66];

/** Style sheet of the fills of series in print. Lines and names keep their contrast to the paper. */
const printedSeries: CSSResult = unsafeCSS(
  PRINTED.map(
    (lightness, index) =>
      `.series-${index}:not(.line,.dot,.name){--_fill:oklch(from var(--_series-${index + 1}) ${lightness} c h)}`,
  ).join(''),
);

/** Style sheet of the fills of series and parts: the accent and fixed hues next to it, and tints of the accent. Each sets a legible text colour. */
const paletteStyle: CSSResult = css`
  .series-0 {
    --_fill: var(--_series-1);
  }
  .series-1 {
    --_fill: var(--_series-2);
  }
  .series-2 {
    --_fill: var(--_series-3);
  }
  .series-3 {
    --_fill: var(--_series-4);
  }
  :is(.series-1, .series-2, .series-3) {
    --_ink-on: var(--_dark-ink);
  }
  .series-4 {
    --_fill: var(--_series-5);
  }
  .series-5 {
    --_fill: var(--_series-6);
  }
  ${mixtures('part-', TINTS)}
  @media print, (forced-colors: active) {
    ${mixtures('part-', FAR_TINTS)}
  }
  ${mixtures('step-', STEPS)}
  :is(.part-2, .part-3, .part-4, .part-5, .step-0, .step-1, .step-2, .step-3, .step-4) {
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

/** Style sheet of marks. Exact figures of a single series have no class: they inherit the accent. */
export const markStyle: CSSResult = css`
  ${paletteStyle}
  .track,
  .span,
  .zone {
    fill: var(--_track);
  }
  /* The marks behind what is put forward. */
  .muted {
    --_fill: color-mix(in oklab, var(--_past) 65%, var(--_paper));
    fill: var(--_fill);
  }
  .range {
    --_mixed: light-dark(color-mix(in oklab, currentcolor 72%, var(--_paper)), currentcolor);
    fill: color-mix(in oklab, var(--_mixed) var(--_grey), var(--_paper));
  }
  .range-0 {
    --_grey: 28%;
  }
  .range-1 {
    --_grey: 22%;
  }
  .range-2 {
    --_grey: 17%;
  }
  .range-3 {
    --_grey: 13%;
  }
  .range-4 {
    --_grey: 9%;
  }
  .past {
    --_fill: var(--_past);
    fill: var(--_past);
  }
  /* Lighter fills have an outline for contrast. */
  .soft,
  .beyond,
  .uncertain,
  .unreliable,
  .provisional,
  .estimated {
    fill: color-mix(in oklab, var(--_fill) 54%, var(--_paper));
    stroke: var(--_fill);
  }
  .uncertain {
    fill: color-mix(in oklab, var(--_fill) 30%, var(--_paper));
  }
  /* Long dashes, as short ones are bounds and forecasts. A printer without colours tells lines apart by them. */
  @media print {
    :where(.line):is(.series-1, .series-5) {
      stroke-dasharray: 10 5;
    }
    :where(.line).series-2 {
      stroke-dasharray: 10 4 1 4;
    }
    :where(.line).series-3 {
      stroke-dasharray: 7 4 1 4 1 4;
    }
  }
  .bound,
  .partial,
  .planned,
  .forecast {
    fill: var(--_paper);
    stroke: var(--_fill);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .forecast,
  .estimated {
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }
  .hatched {
    fill: var(--_paper);
    stroke: var(--_fill);
    stroke-width: 1.5;
  }
  /* Light steps have an outline, so that they differ from the paper. */
  rect:is(.step-0, .step-1) {
    stroke: color-mix(in oklab, var(--_accent) 45%, var(--_paper));
  }
  /* A cell keeps its step of colour, which is its figure. */
  rect:is(${steps}):is(.provisional, .estimated, .unreliable) {
    fill: var(--_fill);
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  /* An outline in black is not seen on a black cell. */
  @media (forced-colors: active) {
    rect:is(${steps}):is(.provisional, .estimated, .unreliable) {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
  .stripes {
    stroke: var(--_fill);
    stroke-width: calc(var(--_bar) - 2px);
    stroke-dasharray: 2 3;
  }
  .zero,
  .connector,
  .annotation,
  .baseline {
    stroke: var(--_axis);
  }
  .target {
    stroke: currentcolor;
    stroke-width: 2;
  }
  .benchmark {
    stroke: currentcolor;
    stroke-dasharray: 2 3;
  }
  :is(.line.uncertain, .target.inexact) {
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .missing {
    stroke: var(--_axis);
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  rect.missing {
    fill: none;
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }
  .arc.missing {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  line.event {
    stroke: var(--_axis);
    stroke-dasharray: 2 3;
  }
  .interval {
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .arc.interval {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .milestone {
    stroke: currentcolor;
    stroke-width: 2;
  }
  .halo {
    stroke: var(--_paper);
    stroke-width: 5;
  }
  .expected {
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .expected.past {
    stroke: var(--_past);
  }
  .dot.diamond {
    fill: var(--_paper);
    stroke: currentcolor;
  }
  .dot.diamond.past {
    stroke: var(--_past);
  }
  .break {
    stroke: var(--_axis);
    stroke-dasharray: 2 3;
  }
  .grid {
    stroke: var(--_rule);
  }
  line.change {
    stroke: var(--_fill);
    stroke-width: 2;
  }
  .dot {
    stroke: var(--_paper);
    stroke-width: 2;
  }
  /* A point with the fill of the paper needs an outline. */
  .dot:is(.bound, .forecast, .partial) {
    stroke: var(--_fill);
    stroke-dasharray: none;
  }
  .triangle {
    fill: currentcolor;
    stroke-width: 1;
  }
  .ring {
    fill: var(--_paper);
    stroke: var(--_past);
  }
  .line {
    fill: none;
    stroke: var(--_fill);
    stroke-width: var(--_line);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .line.past {
    stroke-width: calc(var(--_line) * 0.75);
  }
  .line.benchmark {
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }
  .line.target {
    stroke: currentcolor;
  }
  .disc {
    fill: var(--_axis);
  }
  .area {
    fill: color-mix(in oklab, var(--_fill) 18%, transparent);
  }
  /* Layers are set apart by a line of paper; a status keeps the outline of its fill. */
  .layer:not(.provisional, .estimated, .forecast, .unreliable, .partial) {
    stroke: var(--_paper);
    stroke-width: 1.5;
  }
  .layer.soft {
    fill: color-mix(in oklab, var(--_fill) 32%, var(--_paper));
    stroke: none;
  }
  .layer.soft:is(.provisional, .estimated, .unreliable) {
    fill: color-mix(in oklab, var(--_fill) 16%, var(--_paper));
  }
  .layer.soft:is(.forecast, .partial) {
    fill: color-mix(in oklab, var(--_fill) 7%, var(--_paper));
  }
`;
