import { group } from 'd3';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Mark } from '../marks/mark.js';
import type { Scene } from '../marks/scene.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMark } from '../marks/svg/mark.js';
import { toggleButton } from '../parts/button.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { pageTable, rowName } from '../parts/table.js';
import type { TableRow } from '../parts/table-layout.js';
import type { BreakdownLayout } from './layout.js';

/** State of the element that the template depends on. */
export interface BreakdownView {
  /** The folded rows are open. */
  readonly open: boolean;
  readonly toggle: () => void;
  /** The page has given a table of its own, which assistive technology reads instead. */
  readonly hasTable: boolean;
}

/** How the rows of one breakdown are drawn. */
interface RowStyle {
  readonly layout: BreakdownLayout;
  readonly hasTable: boolean;
  readonly hasDrawing: boolean;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

/** The key of a part: a small square in its fill. */
const swatch = (marks: readonly Mark[]): TemplateResult =>
  html`<svg class="swatch" aria-hidden="true">
    ${marks.map((mark) => (mark.type === 'rect' ? drawMark({ ...mark, x: 0, width: 1 }) : nothing))}
  </svg>`;

/** A row of the table: its name, what is drawn of it, its figure and its share. */
function row(
  index: number,
  { name, cells, lang, isPart, accessibleName, ...more }: TableRow,
  style: RowStyle,
): TemplateResult {
  const { layout, hasTable, hasDrawing, marks } = style;
  const [value, share] = cells;
  const drawn = marks.get(index) ?? [];
  return html`<tr class=${isPart ? 'sub' : nothing} part=${index < 0 ? 'row others' : 'row'} role="row">
    <th
      scope="row"
      role="rowheader"
      part="label"
      lang=${ifDefined(isPart ? lang : undefined)}
      aria-label=${ifDefined(accessibleName)}
    >
      ${layout.form === 'share' && drawn.length ? swatch(drawn) : nothing}${rowName({ name, cells, lang, ...more }, hasTable)}
    </th>
    ${
      hasDrawing
        ? html`<td class="drawn" aria-hidden="true"><svg class="row-plot" part="bar">${drawn.map(drawMark)}</svg></td>`
        : nothing
    }
    <td class=${more.hasValue ? 'number value' : 'number none'} role="cell" part="value">${value}</td>
    ${layout.hasShares ? html`<td class="number secondary" role="cell" part="share">${share}</td>` : nothing}
  </tr>`;
}

/** The heads of the columns; the picture has none. */
const head = ({ table, form }: BreakdownLayout, hasDrawing: boolean): TemplateResult => {
  const [name, ...numbers] = table.heads;
  const isSeen = form === 'bars' && numbers.length > 0;
  return html`<thead class=${isSeen ? nothing : 'hidden'} role="rowgroup">
    <tr role="row">
      <th scope="col" role="columnheader"><span class="hidden">${name}</span></th>
      ${hasDrawing ? html`<td class="drawn" aria-hidden="true"></td>` : nothing}
      ${numbers.map((text) => html`<th class="number" scope="col" role="columnheader">${text}</th>`)}
    </tr>
  </thead>`;
};

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

/** The rows that are shown; while a fold is closed, one row stands for those in it. */
function rows(layout: BreakdownLayout, open: boolean, style: RowStyle): readonly TemplateResult[] {
  const { table, fold } = layout;
  const isClosed = fold && !open;
  return Array.from({ length: table.length }, (_, index) => index).flatMap((index) => {
    if (!isClosed || index < fold.from || index >= fold.to) return [row(index, table.row(index), style)];
    return index === fold.from ? [row(-1, fold.row, style)] : [];
  });
}

/** The classes of the table: its form, long lists closer together, and where the bar itself names its parts. */
const tableClass = ({ form, table, scenes, hasShares }: BreakdownLayout): string =>
  [
    `rows ${form}`,
    form === 'bars' && 'columns',
    form === 'bars' && table.length > 12 && 'long',
    scenes[0]?.lines && 'named',
    hasShares && 'shares',
  ]
    .filter(Boolean)
    .join(' ');

/** Draws a breakdown: its rows are the table, unless the page has given one. */
export function drawBreakdown(layout: BreakdownLayout, { open, toggle, hasTable }: BreakdownView): TemplateResult {
  const { form, scenes, fold } = layout;
  const [scene] = scenes;
  const rowMarks = scene?.box === 'rows' || form === 'share' ? (scene?.marks ?? []) : [];
  const hasDrawing = form === 'bars' || (form === 'cards' && rowMarks.length > 0);
  const style = { layout, hasTable, hasDrawing, marks: group(rowMarks, (mark) => mark.row) };
  return frame(
    layout.frame,
    html`${scene?.box === 'band' ? band(scene) : nothing}${hasTable ? pageTable : nothing}
      <table
        class=${tableClass(layout)}
        role="table"
        part="table"
        aria-hidden=${ifDefined(hasTable ? 'true' : undefined)}
      >
        ${head(layout, hasDrawing)}
        <tbody role="rowgroup">
          ${rows(layout, open, style)}
        </tbody>
      </table>
      ${fold ? toggleButton(fold, open, toggle) : nothing}${legend(layout.legend)}`,
  );
}
