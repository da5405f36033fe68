import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { byRow } from '../marks/by-row.js';
import type { Mark } from '../marks/mark.js';
import type { Scene } from '../marks/scene.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMark } from '../marks/svg/mark.js';
import { toggleButton } from '../parts/button.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { pageTable, rowName } from '../parts/table.js';
import { LONG_TABLE, type TableRow } from '../parts/table-layout.js';
import type { BreakdownColumn, BreakdownLayout, DrawnBreakdownForm } from './layout.js';

/** State of the element that the template depends on. */
export interface BreakdownView {
  /** True if the folded rows are expanded. */
  readonly open: boolean;
  readonly toggle: () => void;
  /** True if the page provides its own table, which assistive technology reads instead. */
  readonly hasTable: boolean;
  /** True if folded rows are there for readers without script. */
  readonly isPrinted: boolean;
}

/** Context of all rows of a breakdown. */
interface RowContext {
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly columns: readonly BreakdownColumn[];
  readonly hasTable: boolean;
  /** Class of rows that are folded, or that stand for them. */
  readonly className?: string;
}

/** A cell of a row. That of the figure has a number, or the reason why there is none. */
function cell(column: BreakdownColumn, text: string | undefined, hasValue: boolean | undefined): TemplateResult {
  const kind = column === 'value' ? (hasValue ? 'value' : 'none') : `secondary column-${column}`;
  return html`<td class=${`number ${kind}`} role="cell" part=${column}>${text}</td>`;
}

/** A row of the table: its name, its drawing and its figures. */
function row(index: number, cells: TableRow, { marks, columns, hasTable, className }: RowContext): TemplateResult {
  const classes = [cells.partOf && 'sub', className].filter(Boolean);
  return html`<tr
    class=${ifDefined(classes.length ? classes.join(' ') : undefined)}
    part=${index < 0 ? 'row others' : 'row'}
    role="row"
  >
    <th scope="row" role="rowheader" part="label" title=${ifDefined(cells.wholeName)}>${rowName(cells, hasTable)}</th>
    <td class="drawn" aria-hidden="true"><svg class="row-plot" part="bar">${marks.get(index)?.map(drawMark)}</svg></td>
    ${columns.map((column, index) => cell(column, cells.cells[index], cells.hasValue))}
  </tr>`;
}

/** Forms whose columns have heads that are seen. In the others the figures explain themselves, unless the head states their scale. */
const HEADED: readonly DrawnBreakdownForm[] = ['bars', 'arrows', 'changes'];

/** The heads of the columns, and the labels of an axis above the drawing, which has no head. Cards have only the head that states their scale. */
function head({ table, form, scenes: [scene] }: BreakdownLayout): TemplateResult {
  const [name, ...numbers] = table.heads;
  const isSeen = numbers.length > 0 && (table.isScaled || HEADED.includes(form));
  const labels = scene?.box === 'rows' ? scene.labels : [];
  const classOf = (column: BreakdownColumn | undefined): string => {
    if (form === 'cards' && column !== 'value') return 'hidden';
    return `number column-${column ?? ''}${column === 'value' && table.isScaled ? ' stated' : ''}`;
  };
  return html`<thead class=${ifDefined(isSeen ? undefined : 'hidden')} role="rowgroup">
    <tr role="row">
      <th class=${ifDefined(form === 'cards' ? 'hidden' : undefined)} scope="col" role="columnheader">
        <span class="hidden">${name}</span>
      </th>
      ${
        labels.length
          ? html`<td class="drawn scale" aria-hidden="true"><svg>${labels.map(drawLabel)}</svg></td>`
          : nothing
      }
      ${numbers.map((text, index) => html`<th class=${classOf(table.columns[index])} scope="col" role="columnheader">${text}</th>`)}
    </tr>
  </thead>`;
}

/** One bar of all parts, with their shares in it and their names below it. */
const band = ({ marks, labels, lines = 0 }: Scene): TemplateResult =>
  html`<svg class="band" part="whole" aria-hidden="true">
      ${marks.map(drawMark)}${labels.filter(({ role }) => role === 'part').map(drawLabel)}
    </svg>
    ${
      lines
        ? html`<svg class="names" height=${`${lines * 1.25 + 0.25}em`} aria-hidden="true">
            ${labels.filter(({ role }) => role === 'name').map(drawLabel)}
          </svg>`
        : nothing
    }`;

/** The rows that are shown. A closed fold is one row; if the chart is printed, its rows are there, but hidden from readers with script. */
function rows(layout: BreakdownLayout, view: BreakdownView, context: RowContext): readonly TemplateResult[] {
  const { table, fold } = layout;
  const isClosed = fold && !view.open;
  const isWhole = view.isPrinted && table.length <= LONG_TABLE;
  return Array.from({ length: table.length }, (_, index) => index).flatMap((index) => {
    if (!isClosed || index < fold.from || index >= fold.to) return [row(index, table.row(index), context)];
    const others = { ...context, marks: new Map([[-1, fold.marks]]), ...(isWhole && { className: 'fold' }) };
    return [
      ...(index === fold.from ? [row(-1, fold.row, others)] : []),
      ...(isWhole ? [row(index, table.row(index), { ...context, className: 'folded' })] : []),
    ];
  });
}

/** Classes of the table: its form, a dense long list, and a bar that names its own parts. */
const tableClass = ({ form, table, scenes: [scene] }: BreakdownLayout): string =>
  [
    `rows ${form}`,
    form === 'bars' && 'columns',
    HEADED.includes(form) && table.length > 12 && 'long',
    scene?.lines && 'named',
    scene?.box === 'rows' && scene.labels.length && 'scaled',
    `figures-${table.columns.length}`,
  ]
    .filter(Boolean)
    .join(' ');

/** The marks in each row: its bar, or the key of its part in the form `share`. */
function rowMarks(scene: Scene | undefined): ReadonlyMap<number, readonly Mark[]> {
  const { box, marks = [] } = scene ?? {};
  const drawn = box === 'band' ? marks.map((mark): Mark => ({ ...mark, x: 0, width: 1 }) as Mark) : marks;
  return byRow(drawn);
}

/** Template of a breakdown. Its rows are the table, unless the page provides one. */
export function drawBreakdown(layout: BreakdownLayout, view: BreakdownView): TemplateResult {
  const { open, toggle, hasTable } = view;
  const [scene] = layout.scenes;
  const { fold, table } = layout;
  const context = { marks: rowMarks(scene), columns: table.columns, hasTable };
  return frame(
    layout.frame,
    html`${scene?.box === 'band' ? band(scene) : nothing}${hasTable ? pageTable : nothing}
      <table
        class=${tableClass(layout)}
        role="table"
        part="table"
        aria-hidden=${ifDefined(hasTable ? 'true' : undefined)}
      >
        ${head(layout)}
        <tbody role="rowgroup">
          ${rows(layout, view, context)}
        </tbody>
      </table>
      ${fold ? toggleButton(fold, open, toggle) : nothing}${legend(layout.legend)}`,
  );
}
