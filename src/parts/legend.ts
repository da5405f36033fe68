import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Mark } from '../words/words.js';
import type { LegendItem } from './legend-layout.js';

/** The legend's looks, and those of the marks that it explains. */
export const legendStyle = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .legend svg {
    inline-size: 1.75em;
    block-size: 0.75em;
    margin-inline-end: 0.45em;
    overflow: visible;
  }
  .legend svg:dir(rtl) {
    scale: -1 1;
  }
  .soft {
    fill: var(--_soft);
  }
  .legend .line {
    stroke: var(--_mark);
    stroke-width: 2;
  }
  .none {
    stroke: var(--_rule);
    stroke-width: 2;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .point {
    fill: var(--_mark);
  }
`;

const bar = (x: number, width: number, look?: string): TemplateResult =>
  svg`<rect class=${look ?? nothing} x=${x} width=${width} height="12"></rect>`;
const line = (d: string, look = 'line'): TemplateResult => svg`<path class=${look} d=${d}></path>`;
const column = (look: string): TemplateResult => svg`<rect class=${look} x="7" y="1" width="14" height="11"></rect>`;

// Each drawn in a box of 28 by 12, as it looks in the charts; the columns are drawn by their own name.
const SIGNS: Partial<Record<Mark, (mark: string) => unknown>> = {
  missing: () => line('M2 11H26', 'none'),
  'at-least': () => [bar(0, 10), bar(12, 6), bar(20, 3), bar(25, 2)],
  'at-most': () => bar(0, 26, 'soft'),
  about: () => [bar(0, 19), bar(19, 7, 'soft')],
  range: () => [bar(0, 14), bar(14, 12, 'soft')],
  interval: () => line('M4 6H24M4 2V10M24 2V10'),
  target: () => line('M14 -2V14'),
  past: () => [line('M8 -2V14'), bar(9, 17, 'soft')],
  pace: () => line('M9 11L14 3L19 11Z', 'point'),
  milestone: () => line('M11 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z', 'point'),
  break: () => line('M14 -2V14', 'broken'),
};

/** What the marks mean that this chart shows; nothing where it shows none. */
export const legend = (items: readonly LegendItem[]): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul class="legend" part="legend">
        ${items.map(({ mark, text }) => html`<li><svg aria-hidden="true" viewBox="0 0 28 12">${(SIGNS[mark] ?? column)(mark)}</svg>${text}</li>`)}
      </ul>`
    : nothing;
