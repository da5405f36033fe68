import { css, unsafeCSS, type CSSResult } from 'lit';
import { MOST_FEW, STRIP_WIDTHS, widthOfFew } from '../marks/scene.js';
import { numbered } from '../marks/svg/class-name.js';
import { WIDTH_CLASSES, widthOfClass } from '../marks/text-width.js';
import { seriesKeyStyle } from './series-key-style.js';

/** Style sheet that hides a key in charts wide enough for names at the ends of lines. */
const untilStyle: CSSResult = unsafeCSS(
  Array.from(
    { length: WIDTH_CLASSES },
    (_, index) => `@container (inline-size>=${widthOfClass(index)}rem){.until-${index}{display:none}}`,
  ).join(''),
);

/** Style sheet of texts in cells or side by side. Texts without room are clipped, not removed: they keep their place, and assistive technology reads them. */
export const clippedStyle: CSSResult = unsafeCSS(
  Array.from(
    { length: WIDTH_CLASSES },
    (_, index) =>
      `@container (inline-size<${widthOfClass(index)}rem){:is(.cells,.bands) .from-${index}{display:revert;clip-path:inset(50%);overflow:hidden}` +
      `.cells td.from-${index}{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}}`,
  ).join(''),
);

/** Style sheet of the largest widths of plots of few columns. */
const fewStyle: CSSResult = unsafeCSS(
  Array.from({ length: MOST_FEW }, (_, index) => `.few-${index + 1}{max-inline-size:${widthOfFew(index + 1)}rem}`).join(
    '',
  ),
);

/** Style sheet of the room above plots for lines of names, which have 0.94 rem each. */
const room = (name: string): CSSResult =>
  numbered(name, 'padding-block-start', ['1.4rem', '2.3rem', '3.2rem', '4.2rem', '5.2rem'], 1);
const stripStyle: CSSResult = unsafeCSS(
  [
    room('.plot.strip').toString(),
    ...STRIP_WIDTHS.map((width) => `@container (inline-size>=${width}rem){${room(`.plot.strip-${width}`).toString()}}`),
  ].join(''),
);

/** Style sheet of a plot: value axis, plot and names of lines side by side, the time axis below. Heights are in rem, as are lines of text. */
export const plotStyle: CSSResult = css`
  ${fewStyle}
  .plot {
    --_plot: var(--campaign-plot-size, 16rem);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-template-rows: repeat(4, auto);
    padding-block-start: 0.6rem;
    /* Clipped texts occupy no room. */
    overflow-x: clip;
    line-height: 1.2;
  }
  /* Room for half a dot at the end of a line, which would be clipped. */
  .plot.dotted {
    padding-inline-end: 0.35rem;
  }
  .plot.tall {
    --_plot: calc(1.5 * var(--campaign-plot-size, 16rem));
  }
  /* Without a figure to draw there is nothing to compare. */
  .plot.low {
    --_plot: 2.5rem;
  }
  .plot svg {
    overflow: visible;
  }
  .y-axis {
    grid-area: 1 / 1;
    display: flex;
    flex-direction: column-reverse;
    justify-content: space-between;
    align-items: flex-end;
    padding-inline-end: 0.5rem;
    font-size: 0.75rem;
    color: var(--_secondary);
  }
  /* Scales are no figures: they are not copied with the page. */
  .y-axis {
    -webkit-user-select: none;
    user-select: none;
  }
  .y-axis:empty {
    padding: 0;
  }
  .y-axis span {
    display: grid;
    align-content: center;
    block-size: 0;
    direction: ltr;
    white-space: nowrap;
  }
  .plot.stripless.topped {
    padding-block-start: 1.1rem;
  }
  /* A long label at the top is above its line, from the start of the axis on. */
  .plot.stripless.topped .y-axis > :last-child {
    align-self: flex-start;
    justify-content: start;
    inline-size: 0;
    translate: 0 -0.65em;
  }
  .plot.stripless.topped .y-axis > :last-child:dir(rtl) {
    justify-content: end;
  }
  /* Above the figure of a column that is as high as the plot. */
  .plot.raised.stripless.topped {
    padding-block-start: 2.4rem;
    & .y-axis > :last-child {
      translate: 0 -2em;
    }
  }
  .field {
    grid-area: 1 / 2;
    inline-size: 100%;
  }
  /* WebKit does not zoom the lengths of a grid. */
  .plot:not(.grid) > .field {
    block-size: var(--_plot);
  }
  .gridline {
    stroke: var(--_rule);
  }
  .x-axis {
    grid-area: 2 / 2;
    inline-size: 100%;
    block-size: 1.4rem;
    stroke: var(--_axis);
  }
  .hanging > .x-axis {
    margin-block-start: 1rem;
  }
  .plot.grid {
    grid-template-rows: auto auto;
  }
  /* The names of rows of cells, from the top, each in the middle of its row. */
  .grid .y-axis {
    flex-direction: column;
  }
  .grid .y-axis span {
    flex: 1;
  }
  .grid .cell {
    translate: 0 0.33em;
    fill: currentcolor;
  }
  .grid .ink {
    fill: var(--_ink-on);
  }
  .bands {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    block-size: auto;
    min-block-size: 1.4rem;
    padding-block-start: 0.35rem;
    font-size: 0.75rem;
    text-align: center;
    color: var(--_secondary);
    overflow-wrap: normal;
  }
  /* A name is at least as wide as its longest word. The last name stays inside the chart. */
  .band-name {
    inline-size: 100%;
    min-inline-size: min-content;
    justify-self: center;
  }
  .bands > :last-child,
  tr:last-child > .band-name {
    justify-self: end;
  }
  .x-axis .label {
    translate: 0 0.35rem;
  }
  .brackets {
    grid-area: 3 / 2;
    inline-size: 100%;
    block-size: 1.4rem;
    stroke: var(--_axis);
  }
  .brackets .label {
    translate: 0 0.2rem;
    fill: currentcolor;
  }
  .ends {
    grid-area: 1 / 3;
    block-size: var(--_plot);
    margin-inline-start: 0.6rem;
    font-size: 0.8125rem;
  }
  .starts {
    grid-area: 1 / 1;
    margin-inline: 0 0.6rem;
  }
  .ends .label {
    translate: 0 0.35em;
    font-size: 0.8125rem;
  }
  .ends .name {
    font-weight: 600;
  }
  @container (inline-size < 20rem) {
    .ends,
    .ends .label {
      font-size: 0.6875rem;
    }
  }
  /* Text in the colour of its series has a darker tone of it, for contrast. */
  .ends .ink {
    fill: color-mix(in oklab, var(--_fill) 82%, currentcolor);
  }
  ${stripStyle}
  .cut-axis {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .events {
    margin: 0.75rem 0 0;
    padding-inline-start: 1.4em;
    font-size: 0.75rem;
    color: var(--_secondary);
  }
  .events li::marker {
    font-weight: var(--_strong);
  }
  ${seriesKeyStyle}
  /* A value is legible even where it crosses a mark. */
  .plot .value {
    font-size: 0.8125rem;
  }
  .plot .value,
  .plot .note {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  ${untilStyle}
`;
