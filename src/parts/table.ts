import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { textWidth } from '../marks/text-width.js';
import type { Table, TableRow } from './table-layout.js';

/** Slots of a table that the page provides: one that it names, and one for a table as it is, so that no attribute has to be written. */
export const pageSlots: TemplateResult = html`<slot name="table"></slot><slot class="page"></slot>`;

/** A table that the page provides, if the chart's own rows are hidden from assistive technology. */
export const pageTable: TemplateResult = html`<div class="apart hidden">${pageSlots}</div>`;

/** The table whose rows are the drawing, which assistive technology reads unless the page provides one. */
export const drawnTable = (className: string, hasPageTable: boolean, rows: unknown): TemplateResult =>
  html`<table
    class=${className}
    role="table"
    aria-labelledby="title"
    part="table"
    aria-hidden=${ifDefined(hasPageTable ? 'true' : undefined)}
  >
    ${rows}
  </table>`;

/** Least width of a long name, in ems. */
const LONG_NAME = 16;

/** Largest width of a short name, in ems. */
const SHORT_NAME = 5;

/** Class of a row with a long name or a short one. Undefined for any other. */
export function nameClass({ name }: Pick<TableRow, 'name'>): string | undefined {
  const width = textWidth(name);
  if (width > LONG_NAME) return 'long-name';
  return width <= SHORT_NAME ? 'short-name' : undefined;
}

/** Head of the annotations of rows, which are below them. Empty if there are none. */
export const remarkHead = ({ remarkHead: text }: Table): TemplateResult | typeof nothing =>
  text ? html`<th class="hidden" scope="col" role="columnheader">${text}</th>` : nothing;

/** Annotations of a row, on a line of their own below it. */
export const remarkCell = ({ remarkHead: head }: Table, { remark }: TableRow): TemplateResult | typeof nothing =>
  head ? html`<td class="remark" role="cell" part="annotation">${remark}</td>` : nothing;

/** The name of a row, after the name of the row that it is a part of. Its link is not a tab stop if assistive technology reads another table. */
export function rowNameTemplate({ partOf, ...row }: Omit<TableRow, 'cells'>, hasPageTable: boolean): unknown {
  const { name, href, lang, drawn = name } = row;
  if (partOf) return [html`<span class="hidden">${partOf}</span>`, rowNameTemplate(row, hasPageTable)];
  if (href)
    return html`<a
      href=${href}
      lang=${ifDefined(lang)}
      rel="noopener noreferrer"
      tabindex=${ifDefined(hasPageTable ? -1 : undefined)}
      >${drawn}</a
    >`;
  return lang ? html`<span lang=${lang}>${drawn}</span>` : drawn;
}
