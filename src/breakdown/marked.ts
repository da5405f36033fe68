// What a breakdown draws beyond a plain bar a row: marks on bars and the legend that explains them, parts of categories, and the row into which
// the small categories are folded.
import { css, html, nothing, type TemplateResult } from 'lit';
import { buttonStyle } from '../parts/button.js';
import { legendStyle } from '../parts/legend-style.js';
import { marksStyle } from '../parts/marks-style.js';
import type { BreakdownLayout } from './layout.js';

export { barMarks } from '../parts/bar-marks.js';
export { SIGNS } from '../parts/legend-signs.js';
export { toggleButton } from '../parts/button.js';
export { legend } from '../parts/legend.js';

/** How that looks. */
export const style = css`
  ${legendStyle}${marksStyle}${buttonStyle}
  .inner {
    font-size: 0.9375em;
  }
  .inner th {
    padding-inline-start: 1.25rem;
  }
  .inner .bar {
    block-size: calc(var(--campaign-bar-size, 0.75rem) * 0.6);
  }
`;

/** The row of the categories that are folded into one. */
export const others = (
  { label, value, share }: NonNullable<BreakdownLayout['others']>,
  drawn: boolean,
  shares: boolean,
): TemplateResult =>
  html`<tr role="row" part="row others">
    <th scope="row" role="rowheader" part="label">${label}</th>
    ${drawn ? html`<td class="drawn" aria-hidden="true"></td>` : nothing}
    <td class="number value" role="cell" part="value">${value}</td>
    ${shares ? html`<td class="number muted" role="cell" part="share">${share}</td>` : nothing}
  </tr>`;
