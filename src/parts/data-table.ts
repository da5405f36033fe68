import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CommonWords, DataTableWords, PageWords } from '../words/chart-words.js';
import { disclosure } from './button.js';
import { visuallyShown } from './hidden-style.js';
import { pageSlots } from './table.js';
import { isLong, pageAt, rowsOn } from './pages-layout.js';
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
  readonly words: DataTableWords & Pick<CommonWords, 'columnPages' | keyof PageWords>;
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
  .data th:not(:first-child),
  .data td:not(:first-child) {
    text-align: end;
  }
  .data thead th {
    color: var(--_secondary);
    font-weight: inherit;
  }
  /* The name of a month or quarter has one line. */
  .data tbody th {
    min-inline-size: 4.75em;
    font-weight: inherit;
  }
  @container (inline-size < 31rem) {
    .data {
      margin-inline-start: -0.4em;
    }
    .data th,
    .data td {
      padding-inline: 0.4em;
    }
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

/** The page of a table that is shown: of its rows, or of its columns after that of the names if these are more. A change is on the page of its figure. */
function shownOf({ length, heads, kinds }: Table, index: number) {
  const width = heads.length - 1;
  const isWide = width > length;
  const page = isWide ? pageAt(index, width, (column) => kinds?.[column] !== 'change') : pageAt(index, length);
  const [rows, columns] = isWide ? [{ from: 0, to: length }, page] : [page, { from: 0, to: width }];
  return { isWide, page, rows, columns };
}

/** The rows and columns of a page below their heads. */
function tableOf(table: Table, { rows, columns }: ReturnType<typeof shownOf>): TemplateResult {
  const { heads, wholeHeads, row } = table;
  const headAt = (index: number): TemplateResult =>
    html`<th scope="col" part="head" title=${ifDefined(wholeHeads?.[index])}>${heads[index]}</th>`;
  const rowAt = (index: number): TemplateResult => {
    const { name, cells } = row(index);
    return html`<tr>
      <th scope="row" part="label">${name}</th>
      ${cells.slice(columns.from, columns.to).map((cell) => html`<td part="value">${cell}</td>`)}
    </tr>`;
  };
  return html`<table class="data" aria-labelledby="title" part="table">
    <thead>
      <tr>
        ${headAt(0)}${rowsOn(columns).map((column) => headAt(column + 1))}
      </tr>
    </thead>
    <tbody>
      ${rowsOn(rows).map(rowAt)}
    </tbody>
  </table>`;
}

/**
 * Template of the table of a drawing, after a control that shows it. Assistive technology can read the table even while it is hidden. A table of
 * many rows or cells is built when it is shown, many rows or columns one page at a time; until then its summary is read. A table that the page provides
 * replaces it.
 */
export function dataTable(data: DataTable): TemplateResult {
  const { table, words, view, change, hasTable, isDrawn, isPrinted } = data;
  const { isShown } = view;
  const shown = shownOf(table, view.page);
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
      ${hasTable ? pageSlots : isLeftOut ? nothing : tableOf(table, shown)}
      ${isShown && !hasTable ? pages(shown.page, Math.max(table.length, table.heads.length - 1), { words: shown.isWide ? words.columnPages : words, turn }) : nothing}
    </div>`;
}
