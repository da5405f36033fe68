import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TableRow } from './table-layout.js';

/** The place of a table that the page has given, where the chart's own rows are drawn for the eye alone. */
export const pageTable: TemplateResult = html`<div class="hidden"><slot name="table"></slot></div>`;

/** The name of a row, after the row that it is a part of. Its link is no tab stop if assistive technology reads another table. */
export function rowName({ partOf, ...row }: TableRow, hasPageTable: boolean): unknown {
  const { name, href, lang } = row;
  if (partOf) return [html`<span class="hidden">${partOf}</span>`, rowName(row, hasPageTable)];
  if (href)
    return html`<a
      href=${href}
      lang=${ifDefined(lang)}
      rel="noopener noreferrer"
      tabindex=${ifDefined(hasPageTable ? -1 : undefined)}
      >${name}</a
    >`;
  return lang ? html`<span lang=${lang}>${name}</span>` : name;
}
