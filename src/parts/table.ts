import { css, html, type TemplateResult } from 'lit';
import type { TableLayout } from './table-layout.js';

/** The looks of a button that shows more. */
export const buttonStyle = css`
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0.25rem 0;
    min-block-size: 1.5rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_rule);
    cursor: pointer;
  }
  button:hover {
    text-decoration-color: currentcolor;
  }
  button:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--_bar);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .toggle {
    font-size: 0.8125em;
    color: var(--_muted);
    margin-block-start: 0.4rem;
  }
  @media print {
    button {
      display: none;
    }
  }
`;

/** The looks of a table of words, and of the button that shows it. */
export const tableStyle = css`
  ${buttonStyle}
  .words {
    border-collapse: collapse;
    margin-block-start: 0.5rem;
    font-size: 0.875em;
  }
  .words th,
  .words td {
    padding: 0.3em 1.25em 0.3em 0;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_track);
  }
  .words th:not(:first-child),
  .words td:not(:first-child) {
    text-align: end;
  }
  .words th:last-child,
  .words td:last-child {
    padding-inline-end: 0;
  }
  .words tbody th {
    font-weight: inherit;
  }
  .scroll:not(.hidden) {
    overflow-x: auto;
  }
`;

/** The place of a table that the page has given, where the chart needs none of its own to be seen: it is read, not seen. */
export const pageTable: TemplateResult = html`<div class="hidden"><slot name="table"></slot></div>`;

/** The heads of a table whose rows are the picture: they are read, and not seen unless the table is `shown` as one. */
export const tableHead = (heads: readonly string[], shown = false): TemplateResult =>
  html`<thead class=${shown ? '' : 'hidden'} role="rowgroup">
    <tr role="row">
      ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
    </tr>
  </thead>`;

/** The button that shows a table, or hides it. */
export const toggleButton = (
  { show, hide }: Pick<TableLayout, 'show' | 'hide'>,
  shown: boolean,
  toggle: () => void,
): TemplateResult =>
  html`<button class="toggle" part="toggle" aria-expanded=${shown ? 'true' : 'false'} @click=${toggle}>
    ${shown ? hide : show}
  </button>`;
