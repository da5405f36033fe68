import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { plainWidth } from '../parts/old/bar.js';
import { frame } from '../parts/frame.js';
import { TARGET, legend } from '../parts/old/legend.js';
import { pageTable, tableHead } from '../parts/old/table.js';
import type { ProgressLayout, RowLayout } from './layout.js';

/** What draws rows that are more than one plain bar toward a target, and explains their marks. */
export type Marked = typeof import('./marked.js');

/** The width of a row's bar where it is a plain one toward a target, as most are; `undefined` where more is to be drawn. */
export const widthOf = (r: RowLayout): string | undefined =>
  r.parts.length + r.milestones.length || r.from || r.loose || r.pace || !r.target ? undefined : plainWidth(r.bar);

const plainRow = (r: RowLayout): TemplateResult =>
  html`<tr part="row" role="row">
    <th scope="row" role="rowheader" part="label" lang=${ifDefined(r.lang)}>${r.label}</th>
    <td class="amount" role="cell" part="amount"><b part="value">${r.value}</b> <span part="rest">${r.rest}</span></td>
    <td class="drawn" role="cell" aria-hidden="true">
      <svg class="bar progress" part="bar">
        <rect class="track" width=${r.target!} height="100%"></rect>
        <rect width=${widthOf(r)!} height="100%"></rect>
        <line class="mark" x1=${r.target!} x2=${r.target!} y1="-20%" y2="120%"></line>
      </svg>
    </td>
  </tr>`;

/** Draws progress: the rows are the table, unless the page has given one. */
export const drawProgress = (
  { frame: around, heads, rows, legend: signs }: ProgressLayout,
  hasTable: boolean,
  marked: Marked | undefined,
): TemplateResult =>
  frame(
    around,
    html`${hasTable ? pageTable : nothing}
      <table class="rows" role="table" part="table" aria-hidden=${ifDefined(hasTable ? 'true' : undefined)}>
        ${tableHead(heads)}
        <tbody role="rowgroup">
          ${rows.map((r) => (marked && !widthOf(r) ? marked.markedRow(r) : plainRow(r)))}
        </tbody>
      </table>
      ${legend(signs, marked?.SIGNS ?? TARGET)}`,
  );
