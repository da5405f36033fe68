import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { byRow } from '../marks/by-row.js';
import type { Mark } from '../marks/mark.js';
import type { Scene } from '../marks/scene.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMark, drawMarks } from '../marks/svg/mark.js';
import { chip } from '../parts/chip.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { optionalColumnClass } from '../parts/optional-columns.js';
import { pageTable, rowName } from '../parts/table.js';
import type { ColumnLayout, PartLayout, ProgressColumn, ProgressLayout, ProgressRow } from './layout.js';

const CELL_CLASS: Record<ProgressColumn, string> = {
  value: 'number value',
  detail: 'detail',
  interval: 'number secondary interval',
  share: 'number secondary share',
  gap: 'number secondary gap',
  status: 'status',
  steps: 'steps',
};
const CELL_PART: Record<ProgressColumn, string> = {
  value: 'value',
  detail: 'rest',
  interval: 'interval',
  share: 'share',
  gap: 'gap',
  status: 'status',
  steps: 'steps',
};

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

/** The parts and milestones of a measure. */
const steps = ({ parts, milestones }: ProgressRow): TemplateResult | typeof nothing =>
  parts.length || milestones.length
    ? html`<ul>
        ${parts.map(partItem)}${milestones.map((text) => html`<li part="milestone">${text}</li>`)}
      </ul>`
    : nothing;

/** Class of a column's cells. A column that needs a wide chart has a width class. */
const columnClass = ({ kind, least }: ColumnLayout): string =>
  least === undefined ? CELL_CLASS[kind] : `${CELL_CLASS[kind]} ${optionalColumnClass(least)}`;

/** One cell of a row. */
function cell(column: ColumnLayout, text: string | undefined, row: ProgressRow): TemplateResult {
  const { kind } = column;
  const content = kind === 'steps' ? steps(row) : kind === 'status' ? (row.status ? chip(row.status) : nothing) : text;
  const className = kind === 'value' && !row.hasValue ? `${CELL_CLASS.value} none` : columnClass(column);
  return html`<td class=${className} role="cell" part=${CELL_PART[kind]}>${content}</td>`;
}

/** The drawing of the chart, as far as its rows depend on it. */
interface RowStyle {
  readonly layout: ProgressLayout;
  readonly hasTable: boolean;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

/** The row of a measure: its name, its bar and its words. */
function row(index: number, { layout, hasTable, marks }: RowStyle): TemplateResult {
  const { table, isTitled, scenes } = layout;
  const measure = table.row(index);
  return html`<tr part="row" role="row">
    <th
      class=${ifDefined(isTitled ? 'hidden' : undefined)}
      scope="row"
      role="rowheader"
      part="label"
      title=${ifDefined(measure.wholeName)}
    >
      ${rowName(measure, hasTable)}
    </th>
    ${
      scenes.length
        ? html`<td class="drawn" aria-hidden="true">
            <svg class="row-plot" part="bar">${drawMarks(marks.get(index) ?? [])}</svg>
          </td>`
        : nothing
    }
    ${table.columns.map((column, position) => cell(column, measure.cells[position], measure))}
  </tr>`;
}

/** The heads of the columns, and the labels above the bars. */
function head({ table, isSingle }: ProgressLayout, scene: Scene | undefined): TemplateResult {
  const [name, ...heads] = table.heads;
  return html`<thead class=${ifDefined(isSingle ? 'hidden' : undefined)} role="rowgroup">
    <tr role="row">
      <th scope="col" role="columnheader"><span class="hidden">${name}</span></th>
      ${
        scene
          ? html`<td class="drawn scale" aria-hidden="true"><svg>${scene.labels.map(drawLabel)}</svg></td>`
          : nothing
      }
      ${table.columns.map((column, position) => {
        const text = heads[position];
        const isHidden = column.kind === 'detail' || column.kind === 'steps';
        return html`<th class=${isHidden ? 'hidden' : columnClass(column)} scope="col" role="columnheader">
          ${text}
        </th>`;
      })}
    </tr>
  </thead>`;
}

/** Classes of the table: columns that all measures share, and their number, or a single measure. */
function tableClass({ table, isSingle, scenes }: ProgressLayout): string {
  const columns = table.columns.filter(({ kind }) => kind !== 'detail' && kind !== 'steps').length;
  const has = (kind: ProgressColumn): boolean => table.columns.some((column) => column.kind === kind);
  const arrangement = isSingle ? 'single' : `columns cells-${columns}`;
  return [
    'rows',
    arrangement,
    has('detail') && 'detailed',
    has('status') && 'stated',
    table.length > 12 && 'long',
    !scenes.length && 'undrawn',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Template of progress. Its rows are the table, unless the page provides one. */
export function drawProgress(layout: ProgressLayout, hasTable: boolean): TemplateResult {
  const [scene] = layout.scenes;
  const style = { layout, hasTable, marks: byRow(scene?.marks ?? []) };
  return frame(
    layout.frame,
    html`${hasTable ? pageTable : nothing}
      <table
        class=${tableClass(layout)}
        role="table"
        part="table"
        aria-hidden=${ifDefined(hasTable ? 'true' : undefined)}
      >
        ${head(layout, scene)}
        <tbody role="rowgroup">
          ${Array.from({ length: layout.table.length }, (_, index) => row(index, style))}
        </tbody>
      </table>
      ${legend(layout.legend)}`,
  );
}
