import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Scene } from '../marks/scene.js';
import { BOLD, unbrokenWords, widestText } from '../marks/text-width.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMarks } from '../marks/svg/mark.js';
import {
  MOST_IN_FOURS,
  PLOT_NAME_SIZE,
  WIDEST_MULTIPLES,
  WIDE_MULTIPLES,
  multipleColumns,
} from './multiples-layout.js';
import { gridlines, seriesKeys, cutAxis } from './plot.js';

/** Class names of plots in rows of so many in the widest charts. */
const IN_ROWS = { 2: 'in-twos', 3: 'in-threes', 4: 'in-fours', 6: 'in-sixes' } as const;
/** Largest width of a number that is not broken, in rem. */
const MOST_UNBROKEN = 9;

/** Style sheet of small plots side by side, each with its name and latest figure above it. */
export const multiplesStyle: CSSResult = css`
  .multiples {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 1.5rem;
    /* Below the last row is little more space than below other plots. */
    margin-block-end: -0.5rem;
    &.long-names {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .multiple {
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
    row-gap: 0.25rem;
    margin-block-end: 1rem;
    min-inline-size: 0;
    font-size: 0.8125rem;
  }
  .multiple :is(.head, .ends-of-time) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 0 0.5rem;
    line-height: 1.25;
  }
  /* The figure has its own line only if a word of the name has no room next to it. */
  .multiple .name {
    text-wrap: balance;
    flex: 1 1 min-content;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    min-inline-size: 0;
    font-weight: 600;
    overflow-wrap: break-word;
  }
  .multiple .figure {
    flex: none;
    min-inline-size: min-content;
    max-inline-size: 60%;
    margin-inline-start: auto;
    overflow-wrap: break-word;
    text-align: end;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    &.long {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    & small {
      font-size: 0.75rem;
      font-weight: 400;
      color: var(--_secondary);
    }
  }
  .multiple svg {
    inline-size: 100%;
    block-size: 6.5rem;
    overflow: visible;
  }
  .multiple .tick {
    translate: 0 0.15rem;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .multiple .ends-of-time {
    font-size: 0.75rem;
    color: var(--_secondary);
  }
  .multiples + .keys {
    margin-block: 0.75rem 0;
  }
  /* Many plots below each other are low, so that more of them are seen at once. */
  @container (inline-size < ${WIDE_MULTIPLES}rem) {
    .many > .multiple {
      margin-block-end: 0.75rem;
      & svg {
        block-size: 4.5rem;
      }
    }
  }
  @container (inline-size >= ${WIDE_MULTIPLES}rem) {
    .multiples {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      &.in-threes {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
      &.in-twos {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  }
  @container (inline-size >= ${WIDEST_MULTIPLES}rem) {
    .multiples.in-sixes {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
`;

/** Class names of the numbers of plots in a row. */
function columnsClass(scenes: readonly Scene[]): string {
  const { narrow, widest } = multipleColumns(scenes);
  return `${IN_ROWS[widest]}${narrow === 1 ? ' long-names' : ''}`;
}

/** Class of a figure: one with a number wider than a small plot is broken. */
const figureClass = (figure: string): string =>
  widestText(unbrokenWords(figure), PLOT_NAME_SIZE * BOLD) > MOST_UNBROKEN ? 'figure long' : 'figure';

/** One plot: its name and latest figure, its marks, and the first and the last period. */
const multiple = ({ head, marks, labels, x, y }: Scene, index: number): TemplateResult =>
  html`<div class="multiple">
    <div class="head">
      <span class="name" part="label">${head?.text}</span>
      <span class=${figureClass(head?.strong ?? '')} part="value"
        >${head?.strong}${head?.note ? html` <small>${head.note}</small>` : nothing}</span
      >
    </div>
    <svg data-scene=${index}>
      ${gridlines(y)}${y?.cut ? cutAxis : nothing}${drawMarks(marks)}${labels.map(drawLabel)}
    </svg>
    <div class="ends-of-time" part="axis">${x?.ticks.map(({ text }) => html`<span>${text}</span>`)}</div>
  </div>`;

/** Template of small plots on one scale, with their key below them. Hidden from assistive technology, which reads a table. */
export const multiples = (scenes: readonly Scene[]): TemplateResult =>
  html`<div
      class=${`multiples ${columnsClass(scenes)}${scenes.length > MOST_IN_FOURS ? ' many' : ''}`}
      part="plot"
      aria-hidden="true"
    >
      ${scenes.map(multiple)}
    </div>
    ${scenes[0] ? seriesKeys(scenes[0]) : nothing}`;
