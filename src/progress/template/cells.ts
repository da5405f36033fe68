import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Mark } from '../../marks/mark.js';
import { drawMark, drawMarks } from '../../marks/svg/mark.js';
import { chip } from '../../parts/chip.js';
import { qualified } from '../../parts/qualified.js';
import { optionalColumnClass } from '../../parts/optional-columns.js';
import { NOTHING } from '../../parts/table-layout.js';
import { rowNameTemplate } from '../../parts/table.js';
import { unbroken } from '../../parts/unbroken.js';
import type { ColumnLayout, PartLayout, ProgressColumn, ProgressRow, ProgressTable } from '../layout.js';

/** Columns of text. All others have numbers. */
const TEXTS: readonly ProgressColumn[] = ['detail', 'trend', 'status', 'steps'];

/** Class of the cells of a column. */
export function classOf(kind: ProgressColumn): string {
  if (TEXTS.includes(kind)) return kind;
  return kind === 'value' ? 'number value' : `number secondary ${kind}`;
}

/** Part of the cells of a column. */
export const cellPart = (kind: ProgressColumn): string => (kind === 'detail' ? 'rest' : kind);

/** A part in words, after a square in its tint. */
const partItem = ({ text, part }: PartLayout): TemplateResult =>
  html`<li part="part">
    ${
      part === undefined
        ? nothing
        : html`<svg class="swatch" aria-hidden="true">
            ${drawMark({ type: 'rect', id: '', row: 0, part, x: 0, width: 1 })}
          </svg>`
    }${text}
  </li>`;

/** Class of milestones that the drawing names from a width of the chart on, where they are only read. Undefined if it does so in none. */
export const namedClass = (least: number | undefined): string | undefined =>
  least === 0 ? 'hidden' : least === undefined ? undefined : 'named-wide';

/** The same of all milestones of a measure: from the width on in which the drawing names each of them. */
export function allNamedClass(named: readonly (number | undefined)[] = []): string | undefined {
  const known = named.flatMap((least) => least ?? []);
  return known.length && known.length === named.length ? namedClass(Math.max(...known)) : undefined;
}

/** The parts and milestones of a measure. */
const steps = (
  { parts, milestones }: ProgressRow,
  named: readonly (number | undefined)[],
): TemplateResult | typeof nothing =>
  parts.length || milestones.length
    ? html`<ul>
        ${parts.map(partItem)}${milestones.map(
          (text, index) => html`<li class=${ifDefined(namedClass(named[index]))} part="milestone">${text}</li>`,
        )}
      </ul>`
    : nothing;

/** Class of a column's cells. A column that needs a wide chart has a width class. */
export const columnClass = ({ kind, least }: ColumnLayout): string =>
  least === undefined ? classOf(kind) : `${classOf(kind)} ${optionalColumnClass(least)}`;

/** The text of a cell. A dash in place of a value is hidden from assistive technology. */
export const shownText = (text: string | undefined): unknown =>
  text === NOTHING ? html`<span aria-hidden="true">${text}</span>` : text && unbroken(text);

/** The figure of a row. A dash in its place is hidden from assistive technology. */
export const figureText = (text = ''): unknown => (text === NOTHING ? shownText(text) : qualified(text));

/** The content of a cell. Milestones that the drawing names are only read. */
export function cellContent(
  { kind }: ColumnLayout,
  text: string | undefined,
  row: ProgressRow,
  namedSteps: readonly (number | undefined)[] = [],
): unknown {
  if (kind === 'steps') return steps(row, namedSteps);
  if (kind === 'status') return row.status ? chip(row.status) : nothing;
  return kind === 'value' ? figureText(text) : shownText(text);
}

/** Class of a cell. That of a value is another if there is no number, that of a detail if it is only read. */
export function cellClass(column: ColumnLayout, { hasValue, isDetailNamed }: ProgressRow): string {
  if (column.kind === 'value' && !hasValue) return `${classOf('value')} none`;
  return column.kind === 'detail' && isDetailNamed ? 'hidden' : columnClass(column);
}

/** One cell of a row. */
export function cell(column: ColumnLayout, text: string | undefined, row: ProgressRow): TemplateResult {
  return html`<td class=${cellClass(column, row)} role="cell" part=${cellPart(column.kind)}>
    ${cellContent(column, text, row)}
  </td>`;
}

/** A row of a table of indicators, and the marks of its trend. */
interface Indicator {
  readonly measure: ProgressRow;
  readonly table: ProgressTable;
  readonly trend: readonly Mark[];
  /** Index of the scene of the trends, if rows have no bars. */
  readonly scene: number | undefined;
}

/** One cell of an indicator. Its trend is drawn, and in words for assistive technology; start and target have their heads where these are not above them. */
export function indicatorCell(
  column: ColumnLayout,
  position: number,
  { measure, table, trend, scene }: Indicator,
): TemplateResult {
  const { kind } = column;
  const text = measure.cells[position];
  if (kind === 'trend')
    return html`<td class=${columnClass(column)} role="cell" part="trend">
      <svg class="trend-plot" data-scene=${ifDefined(scene)} aria-hidden="true">${drawMarks(trend)}</svg
      ><span class="hidden">${text}</span>
    </td>`;
  if ((kind !== 'start' && kind !== 'target') || !text) return cell(column, text, measure);
  return html`<td class=${columnClass(column)} role="cell" part=${cellPart(kind)}>
    <span class="cell-head" part="head" aria-hidden="true">${table.heads[position + 1]}</span>${text}
  </td>`;
}

/** The name of a measure in its row, below the heading of its group. */
export const nameOf = ({ partOf: _, ...measure }: ProgressRow, hasTable: boolean): unknown =>
  rowNameTemplate(measure, hasTable);

/** The name of a measure. That of the only one is visually hidden if it is the title. */
export const nameCell = (measure: ProgressRow, isTitled: boolean, hasTable: boolean): TemplateResult =>
  html`<th
    class=${ifDefined(isTitled ? 'hidden' : undefined)}
    scope="row"
    role="rowheader"
    part="label"
    title=${ifDefined(measure.wholeName)}
  >
    ${nameOf(measure, hasTable)}
  </th>`;
