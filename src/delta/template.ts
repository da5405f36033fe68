import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { toggleButton } from '../parts/button.js';
import { frame } from '../parts/frame.js';
import { tableHead } from '../parts/old/table.js';
import type { ColumnsLayout, PlotLayout, SlotLayout } from './layout.js';

/** The picture: its shapes stretch with the plot, and the `signs` on them keep their size. */
export const drawPlot = ({ shapes }: PlotLayout, signs?: unknown, lines?: unknown): TemplateResult =>
  html`<svg class="plot" aria-hidden="true">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
      ${shapes.map(({ look, d }) => svg`<path class=${look} d=${d}></path>`)}${lines}</svg
    >${signs}
  </svg>`;

/**
 * Where a label stands, as the text that its property `style` takes: through the object model, which every content security policy allows. A
 * server prints it as an attribute; where a policy forbids that, the style sheet's own place holds until the script comes.
 */
export const place = (at: number | string): CSSStyleDeclaration => `--at: ${at}` as unknown as CSSStyleDeclaration;

/** A figure as the eye has it at its column, and in words where these say more. */
const figure = ({ value, said }: SlotLayout): unknown =>
  said === undefined ? value : html`<span aria-hidden="true">${value}</span><span class="hidden">${said}</span>`;

/** A period as a row of the table; one that nobody published has its place, and is no row. */
const slot = (s: SlotLayout, changed: boolean): TemplateResult =>
  html`<tr role="row" aria-hidden=${ifDefined(s.label ? undefined : 'true')}>
    <th class=${s.fit} scope="row" role="rowheader">${s.label}</th>
    <td class=${s.side} role="cell" .style=${place(s.at)}>${figure(s)}</td>
    ${changed ? html`<td class=${s.tone} role="cell">${s.change}</td>` : nothing}
  </tr>`;

/**
 * Draws columns. Their labels are the table itself, which stands as one where it is `shown`; a table that the page has given takes its place.
 * What was said of a figure is in the `signs` on its column and in the `legend`.
 */
export const drawColumns = (
  { frame: around, plot, slots, changed, table }: ColumnsLayout,
  shown: boolean,
  toggle: () => void,
  hasTable: boolean,
  signs?: unknown,
  legend?: unknown,
): TemplateResult =>
  frame(
    around,
    html`${hasTable ? html`<div class=${shown ? 'scroll' : 'hidden'}><slot name="table"></slot></div>` : nothing}
      <div
        class=${shown ? 'scroll' : slots.length < 4 ? 'picture few' : 'picture'}
        part="plot"
        ?hidden=${shown && hasTable}
      >
        ${drawPlot(plot, signs)}
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
      ${legend}${toggleButton(table, shown, toggle)}`,
  );
