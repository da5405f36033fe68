import { html, type TemplateResult } from 'lit';

/** The place of a table that the page has given, where the chart needs none of its own to be seen: it is read, not seen. */
export const pageTable: TemplateResult = html`<div class="hidden"><slot name="table"></slot></div>`;

/** The heads of a table whose rows are the picture: they are read, and not seen unless the table is `shown` as one. */
export const tableHead = (heads: readonly string[], shown = false): TemplateResult =>
  html`<thead class=${shown ? '' : 'hidden'} role="rowgroup">
    <tr role="row">
      ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
    </tr>
  </thead>`;
