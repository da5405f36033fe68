import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { toggleButton } from '../parts/button.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { place } from '../parts/place.js';
import { tableHead } from '../parts/table.js';
import type { ColumnsLayout, PlotLayout, SignLayout, SlotLayout } from './layout.js';

const openEnd = svg`<rect y="-7" width="100%" height="5"></rect><rect y="-12" width="100%" height="3"></rect><rect y="-16" width="100%" height="2"></rect>`;
const softEnd = svg`<rect class="soft" y="-7" width="100%" height="7"></rect>`;
const foot = svg`<line class="none" x2="100%" y1="-3" y2="-3"></line>`;

const sign = ({ form, x, y, y2, width, down }: SignLayout): TemplateResult =>
  form === 'interval'
    ? svg`<svg x=${x} width=${width} height="100%"><line class="whisker" x1="50%" x2="50%" y1=${y} y2=${y2!}></line><line class="whisker" x1="35%" x2="65%" y1=${y} y2=${y}></line><line class="whisker" x1="35%" x2="65%" y1=${y2!} y2=${y2!}></line></svg>`
    : svg`<svg x=${x} y=${y} width=${width} height="1" overflow="visible"><g transform=${down ? 'scale(1 -1)' : nothing}>${form === 'about' ? softEnd : form === 'missing' ? foot : openEnd}</g></svg>`;

/** The picture: its shapes stretch with the plot, and what stands on them keeps its size. */
export const drawPlot = ({ shapes, signs }: PlotLayout, lines: unknown = nothing): TemplateResult =>
  html`<svg class="plot" aria-hidden="true">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
      ${shapes.map(({ look, d }) => svg`<path class=${look} d=${d}></path>`)}${lines}</svg
    >${signs.map(sign)}
  </svg>`;

/** A figure as the eye has it at its column, and in words where these say more. */
const figure = ({ value, said }: SlotLayout): unknown =>
  said === undefined ? value : html`<span aria-hidden="true">${value}</span><span class="hidden">${said}</span>`;

/** A period as a row of the table; one that nobody published has its place, and is no row. */
const slot = (s: SlotLayout, changed: boolean): TemplateResult =>
  html`<tr role="row" aria-hidden=${ifDefined(s.label ? undefined : 'true')}>
    <th class=${s.fit} scope="row" role="rowheader">${s.label}</th>
    <td class=${s.side} role="cell" ${place(s.at)}>${figure(s)}</td>
    ${changed ? html`<td class=${s.tone} role="cell">${s.change}</td>` : nothing}
  </tr>`;

/** Draws columns. Their labels are the table itself, which stands as one where it is `shown`; a table that the page has given takes its place. */
export const drawColumns = (
  { frame: around, plot, slots, changed, legend: signs, table }: ColumnsLayout,
  shown: boolean,
  toggle: () => void,
  hasTable: boolean,
): TemplateResult =>
  frame(
    around,
    html`${hasTable ? html`<div class=${shown ? 'scroll' : 'hidden'}><slot name="table"></slot></div>` : nothing}
      <div
        class=${shown ? 'scroll' : slots.length < 4 ? 'picture few' : 'picture'}
        part="plot"
        ?hidden=${shown && hasTable}
      >
        ${drawPlot(plot)}
        <table
          class=${shown ? 'words' : plot.negative ? 'labels negative' : 'labels'}
          role="table"
          part="table"
          aria-hidden=${ifDefined(hasTable ? 'true' : undefined)}
        >
          ${tableHead(table.heads, shown)}
          <tbody role="rowgroup">
            ${slots.map((s) => slot(s, changed))}
          </tbody>
        </table>
      </div>
      ${legend(signs)}${toggleButton(table, shown, toggle)}`,
  );
