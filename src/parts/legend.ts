import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isNarrowSample, type LegendItem } from '../marks/legend.js';
import { drawMarks } from '../marks/svg/mark.js';

/** Style sheet of a legend: keys with their meanings, side by side if there is room. */
export const legendStyle: CSSResult = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.75rem;
  }
  /* The samples have the ink of their marks. */
  .legend span {
    color: var(--_secondary);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .legend svg {
    --_bar: 0.75rem;
    flex: none;
  }
  .legend rect {
    y: 0;
    height: 100%;
  }
  .legend > li > svg {
    inline-size: 1.75rem;
    block-size: 0.75rem;
    overflow: visible;
  }
  .legend > .narrow > svg {
    inline-size: 0.75rem;
  }
`;

/** Template of a legend: the meaning of each kind of mark, with a sample drawn as in the chart. Empty without items. */
export const legend = (items: readonly LegendItem[]): TemplateResult | typeof nothing =>
  items.length
    ? html`<ul class="legend" part="legend" aria-hidden="true">
        ${items.map(
          (item) =>
            html`<li class=${ifDefined(isNarrowSample(item) ? 'narrow' : undefined)} part="key">
              <svg class="row-plot" aria-hidden="true">${drawMarks(item.marks)}</svg><span>${item.text}</span>
            </li>`,
        )}
      </ul>`
    : nothing;
