import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DataTableWords, PageWords } from '../words/common.js';
import { disclosure } from './button.js';
import { visuallyShown } from './hidden-style.js';
import { pageSlots } from './table.js';
import { isLong, pageAt, rowsOn, type Page } from './pages-layout.js';
import { pages } from './pages.js';
import type { Table } from './table-layout.js';

/** State of a table that is separate from the drawing. */
export interface DataTableView {
  readonly isShown: boolean;
  /** Index of the page of a long table, from 0. */
  readonly page: number;
}

/** A table that is separate from the drawing, with its state and a function that changes it. */
export interface DataTable {
  readonly table: Table;
  readonly words: DataTableWords & PageWords;
  readonly view: DataTableView;
  readonly change: (view: DataTableView) => void;
  /** True if the page provides a table in place of this one. */
  readonly hasTable: boolean;
  /** True if the drawing itself is the table while this one is hidden. */
  readonly isDrawn?: boolean;
  /** True if the table is there for readers without script. */
  readonly isPrinted: boolean;
}

/** The initial state of a table: visually hidden, but available to assistive technology. */
export const HIDDEN_TABLE: DataTableView = { isShown: false, page: 0 };

/** Style sheet of a table that is separate from the drawing. */
export const dataTableStyle: CSSResult = css`
  .data {
    border-collapse: collapse;
    margin-block-start: 0.5rem;
    /* The texts of the first column are aligned with the chart. Its padding is the same at both sides, as cells have directions of their own. */
    margin-inline-start: -0.625em;
    font-size: var(--_small);
    overflow-wrap: normal;
  }
  .data th,
  .data td {
    padding: 0.3em 0.625em;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_rule);
  }
  .data :is(th, td):not(:first-child) {
    text-align: end;
  }
  .data thead th {
    color: var(--_secondary);
    font-weight: inherit;
  }
  .data tbody th {
    font-weight: inherit;
  }
  .scroll {
    overflow-x: auto;
  }
  /* A table that is closed on the screen, on paper. */
  @media print {
    .data tr {
      break-inside: avoid;
    }
    :host([print~='table']) .apart {
      ${visuallyShown}
      overflow: visible;
    }
  }
`;

const row = ({ row: rowAt }: Table, index: number): TemplateResult => {
  const { name, cells } = rowAt(index);
  return html`<tr>
    <th scope="row" part="label">${name}</th>
    ${cells.map((cell) => html`<td part="value">${cell}</td>`)}
  </tr>`;
};

/** The rows of a page below their heads. */
const tableOf = (table: Table, page: Page): TemplateResult =>
  html`<table class="data" part="table">
    <thead>
      <tr>
        ${table.heads.map((head, index) => html`<th scope="col" part="head" title=${ifDefined(table.wholeHeads?.[index])}>${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rowsOn(page).map((index) => row(table, index))}
    </tbody>
  </table>`;

/**
 * Template of the table of a drawing, after a control that shows it. Assistive technology can read the table even while it is hidden. A table of
 * many rows or cells is built when it is shown, many rows one page at a time; until then its summary is read. A table that the page provides
 * replaces it.
 */
export function dataTable(data: DataTable): TemplateResult {
  const { table, words, view, change, hasTable, isDrawn, isPrinted } = data;
  const { isShown } = view;
  const page = pageAt(view.page, table.length);
  const show = (isOpen: boolean): void => {
    change({ isShown: isOpen, page: 0 });
  };
  const turn = (index: number): void => {
    change({ isShown, page: index });
  };
  const isUnread = isPrinted && isDrawn && !hasTable;
  const isLeftOut = !isShown && (isLong(table.length, table.heads.length) || (isDrawn && !isPrinted));
  const className = isShown ? 'scroll' : isUnread ? 'apart unread' : 'apart hidden';
  return html`${disclosure({ show: words.showTable, hide: words.hideTable }, isShown, show)}
    <div class=${className}>
      ${table.summary ? html`<p class="hidden">${table.summary}</p>` : nothing}
      ${hasTable ? pageSlots : isLeftOut ? nothing : tableOf(table, page)}
      ${isShown && !hasTable ? pages(page, table.length, { words, turn }) : nothing}
    </div>`;
}
