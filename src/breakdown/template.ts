import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { bar, plainWidth } from '../parts/bar.js';
import { frame } from '../parts/frame.js';
import { pageTable, tableHead } from '../parts/table.js';
import type { BreakdownLayout, Form, RowLayout } from './layout.js';

/** What draws more than a plain bar a row. */
export type Marked = typeof import('./marked.js');

/** The name of a category; its link is not tabbed to where assistive technology is not told of it. */
const name = ({ label, href, look, lang }: RowLayout, hasTable: boolean): unknown => [
  look
    ? html`<svg class="swatch" aria-hidden="true" viewBox="0 0 12 12">
        <rect class=${look} width="12" height="12"></rect>
      </svg>`
    : nothing,
  href
    ? html`<a
        href=${href}
        lang=${ifDefined(lang)}
        rel="noopener noreferrer"
        tabindex=${ifDefined(hasTable ? -1 : undefined)}
        >${label}</a
      >`
    : lang
      ? html`<span lang=${lang}>${label}</span>`
      : label,
];

/** A row with a plain bar and a share, as nearly all are, is one template; any other is put together. */
const row = (
  r: RowLayout,
  form: Form,
  shares: boolean,
  hasTable: boolean,
  marked: Marked | undefined,
): TemplateResult => {
  const plain = !r.share || r.inner || r.href || r.lang || form !== 'bars' ? undefined : plainWidth(r.bar);
  return plain
    ? html`<tr part="row" role="row">
        <th scope="row" role="rowheader" part="label">${r.label}</th>
        <td class="drawn" aria-hidden="true">
          <svg class="bar" part="bar"><rect width=${plain} height="100%"></rect></svg>
        </td>
        <td class="number value" role="cell" part="value">${r.value}</td>
        <td class="number muted" role="cell" part="share">${r.share}</td>
      </tr>`
    : html`<tr class=${r.inner ? 'inner' : ''} part="row" role="row">
        <th
          scope="row"
          role="rowheader"
          part="label"
          lang=${ifDefined(r.inner && r.lang)}
          aria-label=${ifDefined(r.inner)}
        >
          ${r.look || r.href || r.lang ? name(r, hasTable) : r.label}
        </th>
        ${form === 'bars' ? html`<td class="drawn" aria-hidden="true">${bar(r.bar, marked?.barMarks)}</td>` : nothing}
        <td class=${r.known ? 'number value' : 'number none'} role="cell" part="value">${r.value}</td>
        ${shares ? html`<td class=${r.share ? 'number muted' : ''} role="cell" part="share">${r.share}</td>` : nothing}
      </tr>`;
};

/** Draws a breakdown: the rows are the table, unless the page has given one. */
export const drawBreakdown = (
  { frame: around, form, heads, rows, whole, others: rest, legend: signs }: BreakdownLayout,
  toggle: () => void,
  hasTable: boolean,
  marked: Marked | undefined,
): TemplateResult => {
  const share = heads.length > 2;
  const drawn = form === 'bars';
  return frame(
    around,
    html`${
        whole
          ? html`<svg class="bar whole" part="whole" aria-hidden="true">
              ${whole.map((b) => svg`<rect class=${b.look} x=${b.x} width=${b.width} height="100%"></rect>`)}
            </svg>`
          : nothing
      }${hasTable ? pageTable : nothing}
      <table class=${`rows ${form}`} role="table" part="table" aria-hidden=${ifDefined(hasTable ? 'true' : undefined)}>
        ${tableHead(heads)}
        <tbody role="rowgroup">
          ${rows.map((r) => row(r, form, share, hasTable, marked))}${
            rest && !rest.open ? marked?.others(rest, drawn, share) : nothing
          }
        </tbody>
      </table>
      ${
        rest ? marked?.toggleButton({ show: rest.toggle, hide: rest.toggle }, rest.open, toggle) : nothing
      }${marked?.legend(signs, marked.SIGNS) ?? nothing}`,
  );
};
