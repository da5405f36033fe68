import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Mark } from '../marks/mark.js';
import type { Label, Scene } from '../marks/scene.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMark } from '../marks/svg/mark.js';
import { widthClass } from '../marks/text-width.js';
import { cardColumnsClass } from '../parts/card-columns-style.js';
import { seriesKeys } from '../parts/plot.js';
import { tableButton, toggleButton } from '../parts/button.js';
import { figurePieces, isLongNumber } from '../parts/cards-layout.js';
import { frame } from '../parts/frame.js';
import { hasLongWord } from '../parts/head-width-layout.js';
import { legend } from '../parts/legend.js';
import { qualified } from '../parts/qualified.js';
import { unbroken } from '../parts/unbroken.js';
import { drawnTable, pageTable, nameClass, remarkCell, remarkHead, rowNameTemplate } from '../parts/table.js';
import { pages, type PageView } from '../parts/pages.js';
import { LONG_TABLE, isOn, pageAt, rowsOn, type TablePage } from '../parts/pages-layout.js';
import type { FrameLayout } from '../parts/frame-layout.js';
import type { Table, TableRow } from '../parts/table-layout.js';
import { indexesWith, isFolded, shownWith } from '../parts/fold-layout.js';
import { isReason } from '../parts/change-layout.js';
import { isGroupForm, isStackedForm } from './forms.js';
import type { BreakdownColumn, BreakdownLayout, BreakdownTable } from './layout.js';
import { picture } from './template/picture.js';
import { besideClass, rowsClass } from './template/room.js';
import { letterKey, rowKeys, rowMarks } from './template/row-keys.js';

/** State of the element that the template depends on. */
export interface BreakdownView {
  /** True if the folded rows are expanded. */
  readonly open: boolean;
  readonly toggle: () => void;
  /** True if the page provides its own table, which assistive technology reads instead. */
  readonly hasTable: boolean;
  /** True if folded rows are there for readers without script. */
  readonly isPrinted: boolean;
  /** The page of a long list. */
  readonly pages: PageView;
}

/** The drawing of a row. */
interface Bar {
  readonly marks: readonly Mark[];
  readonly labels?: readonly Label[];
  /** The first row that it draws, and the row after its last, if it draws several. */
  readonly rows?: string;
}

/** Context of all rows of a breakdown. */
interface RowContext {
  readonly table: Table;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** The lines behind the marks of every row. */
  readonly across: readonly Mark[];
  readonly columns: readonly BreakdownColumn[];
  /** The letters of tiles without room for their names, each between the widths of the chart at which its tile has it. */
  readonly letters: ReadonlyMap<number, readonly Label[]>;
  /** Width of the chart, in rem, from which on the drawing names a row. */
  readonly named: ReadonlyMap<number, number>;
  readonly hasTable: boolean;
  /** True for the row in place of those that are folded. */
  readonly isFold?: boolean;
  /** Class of rows that are folded, or that stand for them. */
  readonly className?: string;
  /** Names of the figures of a card, whose columns have no heads that are seen. */
  readonly heads?: readonly string[] | undefined;
  /** The drawing of the row, if it is not that of its marks: the bar of a group. */
  readonly bar?: Bar;
  /** True if the row is only read. */
  readonly isHidden?: boolean;
}

/** Class of a cell. That of the figure has a number, or the reason why there is none. */
function cellClass(column: BreakdownColumn, text = '', hasValue = false): string {
  if (column !== 'value') return `number secondary column-${column}${isReason(text) ? ' reason' : ''}`;
  return !hasValue ? 'number none' : isLongNumber(figurePieces(text)[1]) ? 'number value wordy' : 'number value';
}

/** The figure of a card: a large number between smaller words. */
function cardFigure(text: string): TemplateResult {
  const [before, number, after] = figurePieces(text);
  return html`${before ? html`<span class="qualifier" part="qualifier">${before} </span>` : nothing}${unbroken(number)}${
    after ? html`<span class="qualifier" part="unit"> ${after}</span>` : nothing
  }`;
}

/** The content of a cell: its figure, in a card after its name. A share is next to its bar. */
function contentOf(column: BreakdownColumn, text = '', head: string | undefined): unknown {
  if (head && column === 'value') return cardFigure(text);
  const figure = column === 'value' || column === 'previous' ? qualified(text) : unbroken(text);
  const isNamed = head && text && column !== 'share';
  return isNamed ? [html`<span aria-hidden="true">${head}: </span>`, figure] : figure;
}

/** The cells of a row, in the order of the columns. */
const cellsOf = ({ cells, hasValue }: TableRow, { columns, heads }: RowContext) =>
  columns.map((column, index) => ({
    column,
    className: cellClass(column, cells[index], hasValue),
    content: contentOf(column, cells[index], heads?.[index]),
  }));

/** A row of the table: its name, its drawing and its figures. */
function row(index: number, cells: TableRow, context: RowContext): TemplateResult {
  const { table, marks, across, hasTable, letters, named, isHidden, className } = context;
  // What all rows have is one template, since each more takes time to draw.
  const [first, ...others] = cellsOf(cells, context);
  const bar: Bar = context.bar ?? { marks: [...across, ...(marks.get(index) ?? [])] };
  const least = named.get(index);
  const namedClass = least !== undefined && widthClass(least, 'named');
  const classes = [
    cells.partOf && 'sub',
    cells.isGroup && 'group',
    isHidden && 'unseen',
    nameClass(cells),
    namedClass,
    className,
  ]
    .filter(Boolean)
    .join(' ');
  return html`<tr
    class=${ifDefined(classes || undefined)}
    part=${context.isFold ? 'row others' : 'row'}
    data-row=${index}
    role="row"
  >
    <th scope="row" role="rowheader" part="label" title=${ifDefined(cells.wholeName)}>
      ${rowNameTemplate(cells, hasTable)}
    </th>
    <td class="drawn" part="key" aria-hidden="true">
      <svg class="row-plot" part="bar" data-scene="0" data-rows=${ifDefined(bar.rows)}>
        ${bar.marks.map(drawMark)}${bar.labels?.map(drawLabel)}</svg
      >${letters.get(index)?.map(letterKey)}
    </td>
    <td class=${ifDefined(first?.className)} role="cell" part=${ifDefined(first?.column)}>${first?.content}</td>
    ${others.map(({ className, column, content }) => html`<td class=${className} role="cell" part=${column}>${content}</td>`)}${remarkCell(table, cells)}
  </tr>`;
}

/** The text of a head. That of the shares of those listed is short where only the figures have room. */
const headContent = ({ columns, shortShare }: BreakdownTable, index: number, text: string): unknown =>
  shortShare && columns[index] === 'share'
    ? html`<span class="whole">${unbroken(text)}</span><span class="short" aria-hidden="true">${shortShare}</span>`
    : unbroken(text);

/** The heads of the columns, and the labels of an axis above the drawing, which has no head. Cards have only the head that states their scale. */
function head(
  { table, form, hasHeads, hasScale, scenes: [scene] }: BreakdownLayout,
  unheaded: string,
  heads: Scene['heads'],
): TemplateResult {
  const [name, ...numbers] = table.heads;
  const isSeen = numbers.length > 0 && hasHeads;
  const labels = scene?.box === 'rows' && !isGroupForm(form) ? scene.labels : [];
  const classOf = (column: BreakdownColumn | undefined, text: string): string => {
    if (form === 'cards' && column !== 'value') return 'hidden';
    const isStated = column === 'value' && table.isScaled;
    return `number column-${column ?? ''}${isStated ? ' stated' : ''}${hasLongWord(text) ? ' long-word' : ''}`;
  };
  return html`<thead class=${ifDefined(isSeen || heads ? undefined : 'hidden')} role="rowgroup">
    <tr class=${ifDefined(unheaded || undefined)} role="row">
      <th class=${ifDefined(form === 'cards' ? 'hidden' : undefined)} scope="col" role="columnheader">
        <span class="hidden">${name}</span>
      </th>
      ${
        labels.length || hasScale
          ? html`<td class="drawn scale measured" aria-hidden="true"><svg>${labels.map(drawLabel)}</svg></td>`
          : nothing
      }
      ${heads ? html`<td class="drawn scale heads" aria-hidden="true"><svg class=${widthClass(heads.least)}>${heads.labels.map(drawLabel)}</svg></td>` : nothing}
      ${numbers.map((text, index) => html`<th class=${classOf(table.columns[index], text)} part="head" scope="col" role="columnheader">${isSeen ? headContent(table, index, text) : html`<span class="hidden">${text}</span>`}</th>`)}${remarkHead(table)}
    </tr>
  </thead>`;
}

/** The rows of one page. A closed fold is one row; if the chart is printed, its rows are there, but hidden from readers with script. */
function rows(
  layout: BreakdownLayout,
  view: BreakdownView,
  context: RowContext,
  page: TablePage,
): readonly TemplateResult[] {
  const { table, fold } = layout;
  const one = (index: number, inside = context): TemplateResult => row(index, table.row(index), inside);
  if (!fold || view.open) return rowsOn(page).map((index) => one(index));
  const isWhole = view.isPrinted && table.length <= LONG_TABLE;
  return (isWhole ? indexesWith : shownWith)(fold, table.length).map((index) => {
    if (index >= 0) return one(index, isFolded(fold, index) ? { ...context, className: 'folded' } : context);
    const drawn = context.marks.get(table.length);
    const at = drawn ? table.length : -1;
    const marks = new Map([[at, drawn ?? fold.marks]]);
    return row(at, fold.row, { ...context, marks, across: [], isFold: true, ...(isWhole && { className: 'fold' }) });
  });
}

/** The bar of a group: the marks and figures of its categories. */
function stack({ marks, labels }: Scene, from: number, to: number): Bar {
  const isWithin = ({ row = -1 }: { readonly row?: number }): boolean => row >= from && row < to;
  return { marks: marks.filter(isWithin), labels: labels.filter(isWithin), rows: `${from} ${to}` };
}

/** The rows of the groups of one page, each with its categories in a body of its own. */
function groupBodies(
  { table, form, scenes: [scene] }: BreakdownLayout,
  open: boolean,
  context: RowContext,
  page: TablePage,
) {
  const heads = rowsOn(page).filter((index) => table.row(index).isGroup);
  const isStack = isStackedForm(form);
  return heads.map((from, index) => {
    const to = heads[index + 1] ?? page.to;
    const bar = isStack && scene ? stack(scene, from, to) : undefined;
    const inner = Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i);
    const isHidden = isStack && !open;
    return html`<tbody role="rowgroup">
      ${row(from, table.row(from), bar ? { ...context, bar } : context)}
      ${inner.map((i) => row(i, table.row(i), isHidden ? { ...context, isHidden } : context))}
    </tbody>`;
  });
}

/** Classes of the table: its form, a dense long list, and a bar that names its own parts. */
const tableClass = (
  { form, table, fold, cardWidth, hasLongNumber, areShort, scenes: [scene] }: BreakdownLayout,
  open: boolean,
): string =>
  [
    `rows ${form}`,
    cardWidth && cardColumnsClass(cardWidth, (fold && !open ? shownWith(fold, table.length) : table).length),
    hasLongNumber && 'small-figures',
    areShort && 'short-rows',
    scene && scene.box !== 'rows' && 'keyed',
    rowsClass(form, table),
    scene?.box === 'rows' && form !== 'cards' && !isGroupForm(form) && table.length > 12 && 'long',
    scene?.lines && !open && 'named',
    `figures-${isStackedForm(form) && !open ? 1 : table.columns.length}`,
    isStackedForm(form) && !open && 'closed',
  ]
    .filter(Boolean)
    .join(' ');

/** The frame of the chart, with the notes on what only an open table has if it is open. */
const frameOf = ({ frame: closed, tableNotes = [] }: BreakdownLayout, open: boolean): FrameLayout =>
  open ? { ...closed, notes: [...closed.notes, ...tableNotes] } : closed;

/** Template of a breakdown. Its rows are the table, unless the page provides one. */
export function drawBreakdown(layout: BreakdownLayout, view: BreakdownView): TemplateResult {
  const { open, toggle, hasTable } = view;
  const [scene] = layout.scenes;
  const { fold, table } = layout;
  const isGrouped = isGroupForm(layout.form);
  // An open table has more columns, so that the bars have less room.
  const heads = open ? undefined : scene?.heads;
  const isUnfolded = !fold || open;
  // Of a closed fold all rows that are shown are on one page.
  const length = isUnfolded ? table.length : 0;
  const page = pageAt(view.pages.page, length, (index) => !table.row(index).partOf);
  const isShown = isUnfolded ? isOn(page) : (row: number) => view.isPrinted || !isFolded(fold, row);
  const { unheaded, ...keys } = rowKeys(scene, table.length);
  const context = {
    table,
    marks: rowMarks(layout, isShown),
    across: (scene?.box === 'rows' && scene.across) || [],
    columns: table.columns,
    hasTable,
    heads: layout.form === 'cards' ? table.heads.slice(1) : undefined,
    ...keys,
  };
  return frame(
    frameOf(layout, open),
    html`${hasTable ? pageTable : nothing}${scene?.keys ? seriesKeys({ ...scene, heads }) : nothing}
      <div class=${scene?.box === 'square' ? besideClass(table) : 'below'}>
        ${picture(scene)}
        ${drawnTable(tableClass(layout, open), hasTable, [
          head(layout, unheaded, heads),
          isGrouped
            ? groupBodies(layout, open, context, page)
            : html`<tbody role="rowgroup">
                ${rows(layout, view, context, page)}
              </tbody>`,
        ])}
      </div>
      ${isUnfolded ? pages(page, length, view.pages) : nothing}
      ${layout.details ? tableButton(layout.details, open, toggle) : fold ? toggleButton(fold, open, toggle) : nothing}${legend(layout.legend)}`,
  );
}
