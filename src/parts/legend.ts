import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Mark } from '../words/words.js';
import type { LegendItem } from './legend-layout.js';

/** The legend's looks. */
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
    fill: var(--_bar);
  }
  .legend svg:dir(rtl) {
    scale: -1 1;
  }
  .legend .soft {
    fill: var(--_soft);
  }
  .legend .line {
    stroke: var(--_mark);
    stroke-width: 2;
  }
  .legend .none {
    stroke: var(--_rule);
    stroke-width: 2;
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
  }
  .legend .point {
    fill: var(--_mark);
  }
`;

// Each drawn in a box of 28 by 12, as it looks in the charts.
const SIGNS: Record<Mark, TemplateResult> = {
  missing: svg`<path class="none" d="M2 11H26"></path>`,
  'at-least': svg`<rect width="10" height="12"></rect><rect x="12" width="6" height="12"></rect><rect x="20" width="3" height="12"></rect><rect x="25" width="2" height="12"></rect>`,
  'at-most': svg`<rect class="soft" width="26" height="12"></rect>`,
  about: svg`<rect width="19" height="12"></rect><rect class="soft" x="19" width="7" height="12"></rect>`,
  range: svg`<rect width="14" height="12"></rect><rect class="soft" x="14" width="12" height="12"></rect>`,
  interval: svg`<path class="line" d="M4 6H24M4 2V10M24 2V10"></path>`,
  target: svg`<path class="line" d="M14 -2V14"></path>`,
  past: svg`<path class="line" d="M8 -2V14"></path><rect class="soft" x="9" width="17" height="12"></rect>`,
  pace: svg`<path class="point" d="M9 11L14 3L19 11Z"></path>`,
  milestone: svg`<circle class="point" cx="14" cy="6" r="3"></circle>`,
  partial: svg`<rect class="partial" x="7" y="1" width="14" height="11"></rect>`,
  provisional: svg`<rect class="provisional" x="7" y="1" width="14" height="11"></rect>`,
  estimated: svg`<rect class="estimated" x="7" y="1" width="14" height="11"></rect>`,
  forecast: svg`<rect class="forecast" x="7" y="1" width="14" height="11"></rect>`,
  unreliable: svg`<rect class="unreliable" x="7" y="1" width="14" height="11"></rect>`,
  break: svg`<path class="broken" d="M14 -2V14"></path>`,
};

/** What the marks mean that this chart shows; nothing where it shows none. */
export const legend = (items: readonly LegendItem[]): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul class="legend" part="legend">
        ${items.map(({ mark, text }) => html`<li><svg aria-hidden="true" viewBox="0 0 28 12">${SIGNS[mark]}</svg>${text}</li>`)}
      </ul>`
    : nothing;
