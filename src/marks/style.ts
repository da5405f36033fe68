import { css, type CSSResult } from 'lit';
import { numbered, steps } from './svg/class-name.js';
import { paletteStyle } from './svg/palette-style.js';

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
  ${numbered('.range', '--_grey', ['28%', '22%', '17%', '13%', '9%'])}
  .past {
    --_fill: var(--_past);
    fill: var(--_past);
  }
  /* Lighter fills have an outline for contrast. */
  .soft,
  .beyond,
  .uncertain,
  .rough,
  .unreliable,
  .provisional,
  .estimated {
    fill: color-mix(in oklab, var(--_fill) 54%, var(--_paper));
    stroke: var(--_fill);
  }
  .uncertain,
  .rough {
    fill: color-mix(in oklab, var(--_fill) 30%, var(--_paper));
  }
  /* Long dashes, as short ones are bounds and forecasts. A printer without colours tells lines apart by them. */
  @media print {
    ${numbered(':where(.line).series', 'stroke-dasharray', ['10 5', '10 4 1 4', '7 4 1 4 1 4', '14 4 5 4'], 1)}
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
  .rough,
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
  .line.uncertain,
  .target.inexact {
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .missing {
    stroke: var(--_axis);
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .person {
    vector-effect: non-scaling-stroke;
  }
  /* Whoever is not counted is as plain to see as the others. */
  .person.track {
    fill: var(--_paper);
    stroke: var(--_axis);
    stroke-width: 1.5;
  }
  :is(rect, .person).missing {
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
  .break,
  .cut {
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
    stroke: var(--_fill);
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
  /* On dark paper a tint is seen from a larger share on. */
  .area {
    fill: light-dark(
      color-mix(in oklab, var(--_fill) 18%, transparent),
      color-mix(in oklab, var(--_fill) 30%, transparent)
    );
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
