import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { byRow } from '../marks/by-row.js';
import type { Mark } from '../marks/mark.js';
import type { Label, Scene } from '../marks/scene.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMark, drawMarks } from '../marks/svg/mark.js';
import { BOLD, piecesOf, widestText } from '../marks/text-width.js';
import { chip } from '../parts/chip.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { optionalColumnClass } from '../parts/optional-columns.js';
import { pages, type PageView } from '../parts/pages.js';
import { isOn, pageAt, rowsOn } from '../parts/pages-layout.js';
import { plot, seriesKeys } from '../parts/plot.js';
import { spareClass } from '../parts/spare-style.js';
import { NOTHING, rowsOf } from '../parts/table-layout.js';
import { pageTable, remarkCell, remarkHead, rowName } from '../parts/table.js';
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

/** The content of a cell. */
const contentOf = ({ kind }: ColumnLayout, text: string | undefined, row: ProgressRow): unknown =>
  kind === 'steps' ? steps(row) : kind === 'status' ? (row.status ? chip(row.status) : nothing) : text;

/** Class of a cell. That of a value is another if there is no number. */
const cellClass = (column: ColumnLayout, row: ProgressRow): string =>
  column.kind === 'value' && !row.hasValue ? `${CELL_CLASS.value} none` : columnClass(column);

/** One cell of a row. */
function cell(column: ColumnLayout, text: string | undefined, row: ProgressRow): TemplateResult {
  const part = CELL_PART[column.kind];
  return html`<td class=${cellClass(column, row)} role="cell" part=${part}>${contentOf(column, text, row)}</td>`;
}

/** The drawing of the chart, as far as its rows depend on it. */
interface RowStyle {
  readonly layout: ProgressLayout;
  readonly hasTable: boolean;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly labels: ReadonlyMap<number, readonly Label[]>;
}

/** Columns whose figures need their head, where it is not above them. */
const HEADED: readonly ProgressColumn[] = ['interval', 'share', 'gap'];

/** One cell of a card, below its head if the figure does not explain itself. A value or share that the drawing states, or the cell after it, is visually hidden. */
function cardCell(column: ColumnLayout, index: number, { row, layout, scene }: Card): TemplateResult {
  const { table } = layout;
  const { kind } = column;
  const text = row.cells[index];
  const isNone = kind === 'value' && !row.hasValue;
  const isDrawn = (kind === 'value' || kind === 'share') && scene?.labels.some((label) => label.text === text);
  const isElsewhere = (isNone && !scene && text === NOTHING) || (kind === 'steps' && scene?.isNamed);
  const head = HEADED.includes(kind) && text && !layout.isSingle ? table.heads[index + 1] : undefined;
  return html`<td
    class=${[CELL_CLASS[kind], isNone && 'none', (isDrawn || isElsewhere) && 'hidden'].filter(Boolean).join(' ')}
    role="cell"
    part=${CELL_PART[kind]}
  >
    ${head ? html`<span class="cell-head" part="head" aria-hidden="true">${head}</span>` : nothing}${head ? html`<span class="cell-figure">${text}</span>` : contentOf(column, text, row)}
  </td>`;
}

/** A row as a card, with the scene that is drawn for it. */
interface Card {
  readonly row: ProgressRow;
  readonly layout: ProgressLayout;
  readonly scene: Scene | undefined;
}

/** The marks of a tube: its columns are in a box with round ends. */
const tube = (marks: readonly Mark[]): readonly SVGTemplateResult[] => {
  const columns = marks.filter(({ type }) => type === 'rect');
  return [
    svg`<svg class="columns-in-tube">${drawMarks(columns)}</svg>`,
    ...drawMarks(marks.filter(({ type }) => type !== 'rect')),
  ];
};

/** The drawing of a card. A drawing that is not mirrored has the direction of one from left to right. */
const cardDrawing = (scene: Scene, index: number): TemplateResult => {
  const { box, mirror, spare, marks, labels } = scene;
  if (box === 'plot') return html`<td class="drawn" aria-hidden="true">${plot(scene, index)}</td>`;
  return html`<td
    class=${`drawn ${box} ${spareClass(spare)}`}
    dir=${ifDefined(mirror === false ? 'ltr' : undefined)}
    aria-hidden="true"
  >
    <svg part="bar" data-scene=${index}>${box === 'tube' ? tube(marks) : drawMarks(marks)}${labels.map(drawLabel)}</svg>
  </td>`;
};

/** The card of a measure: its drawing, if it has one, its name and its words. */
function cardOf(index: number, { layout, hasTable }: RowStyle): TemplateResult {
  const { table, isTitled, scenes } = layout;
  const measure = table.row(index);
  const scene = scenes.find(({ row: at }) => at === index);
  return html`<tr class=${ifDefined(scene ? 'drawing' : undefined)} part="row" data-row=${index} role="row">
    ${nameCell(measure, isTitled, hasTable)}${scene ? cardDrawing(scene, scenes.indexOf(scene)) : nothing}
    ${table.columns.map((column, position) => cardCell(column, position, { row: measure, layout, scene }))}${remarkCell(table, measure)}
  </tr>`;
}

/** The name of a measure. That of the only one is visually hidden if it is the title. */
const nameCell = (measure: ProgressRow, isTitled: boolean, hasTable: boolean): TemplateResult =>
  html`<th
    class=${ifDefined(isTitled ? 'hidden' : undefined)}
    scope="row"
    role="rowheader"
    part="label"
    title=${ifDefined(measure.wholeName)}
  >
    ${rowName(measure, hasTable)}
  </th>`;

/** Class of a row: that of the words below its name, which a style sheet would have to look for again whenever a text changes. */
function rowClass({ columns }: ProgressLayout['table'], row: ProgressRow): string {
  const hasDetail = columns.some(({ kind }, index) => kind === 'detail' && row.cells[index]);
  return [hasDetail && 'with-detail', row.parts.length + row.milestones.length && 'with-steps']
    .filter(Boolean)
    .join(' ');
}

/** The row of a measure: its name, its bar and its words. */
function row(index: number, { layout, hasTable, marks, labels }: RowStyle): TemplateResult {
  const { table, isTitled } = layout;
  const measure = table.row(index);
  const className = rowClass(table, measure);
  // The column of the value is always the first. What all rows have is one template, since each more takes time to draw.
  const [value, ...others] = table.columns;
  const [figure, ...texts] = measure.cells;
  return html`<tr class=${ifDefined(className || undefined)} part="row" data-row=${index} role="row">
    <th
      class=${ifDefined(isTitled ? 'hidden' : undefined)}
      scope="row"
      role="rowheader"
      part="label"
      title=${ifDefined(measure.wholeName)}
    >
      ${rowName(measure, hasTable)}
    </th>
    <td class="drawn" aria-hidden="true">
      <svg class="row-plot" part="bar" data-scene="0">
        ${drawMarks(marks.get(index) ?? [])}${labels.get(index)?.map(drawLabel)}
      </svg>
    </td>
    <td class=${ifDefined(value && cellClass(value, measure))} role="cell" part="value">${figure}</td>
    ${others.map((column, position) => cell(column, texts[position], measure))}${remarkCell(table, measure)}
  </tr>`;
}

/** The row of a measure in a chart that has nothing to draw. */
function undrawnRow(index: number, { layout, hasTable }: RowStyle): TemplateResult {
  const { table, isTitled } = layout;
  const measure = table.row(index);
  return html`<tr class=${ifDefined(rowClass(table, measure) || undefined)} part="row" data-row=${index} role="row">
    ${nameCell(measure, isTitled, hasTable)}${table.columns.map((column, position) => cell(column, measure.cells[position], measure))}${remarkCell(table, measure)}
  </tr>`;
}

/** True if each measure is a card with a drawing of its own. */
const hasCards = ({ scenes }: ProgressLayout): boolean => scenes.some(({ row: at }) => at !== undefined);

/** The heads of the columns, and the labels above the bars. Cards have none above them. */
function head(layout: ProgressLayout, scene: Scene | undefined): TemplateResult {
  const { table, isSingle } = layout;
  const [name, ...heads] = table.heads;
  const isHidden = isSingle || hasCards(layout);
  return html`<thead class=${ifDefined(isHidden ? 'hidden' : undefined)} role="rowgroup">
    <tr role="row">
      <th scope="col" role="columnheader"><span class="hidden">${name}</span></th>
      ${
        scene?.box === 'rows'
          ? html`<td class="drawn scale measured" aria-hidden="true">
              <svg>${scene.labels.filter((label) => label.row === undefined).map(drawLabel)}</svg>
            </td>`
          : nothing
      }
      ${table.columns.map((column, position) => {
        const text = heads[position];
        const isHidden = column.kind === 'detail' || column.kind === 'steps';
        return html`<th class=${isHidden ? 'hidden' : columnClass(column)} part="head" scope="col" role="columnheader">
          ${text}
        </th>`;
      })}${remarkHead(table)}
    </tr>
  </thead>`;
}

/** Font size of the name of a card, and width of a word that has room in the narrowest, in rem. */
const NAME_SIZE = 0.9375;
const MOST_NAME = 8.5;

/** Classes of the table: cards, or columns that all measures share, and their number, or a single measure. */
function tableClass(layout: ProgressLayout): string {
  const { table, isSingle, isOfWay, scenes, form } = layout;
  if (hasCards(layout)) {
    const isOne = scenes.length === 1 && scenes[0]?.box !== 'plot';
    const words = rowsOf(table).flatMap(({ name }) => piecesOf(name));
    const isLong = widestText(words, NAME_SIZE * BOLD) > MOST_NAME;
    return ['cards', `cards-${form}`, isOne && 'one', isLong && 'long-names'].filter(Boolean).join(' ');
  }
  const columns = table.columns.filter(({ kind }) => kind !== 'detail' && kind !== 'steps').length;
  const has = (kind: ProgressColumn): boolean => table.columns.some((column) => column.kind === kind);
  const arrangement = isSingle ? 'single' : `columns cells-${columns}`;
  return [
    'rows',
    `form-${form}`,
    arrangement,
    scenes.some(({ labels }) => labels.some((label) => label.row !== undefined)) && 'scaled',
    isOfWay && 'ways',
    has('detail') && 'detailed',
    has('status') && 'stated',
    table.length > 12 && 'long',
    !scenes.length && 'undrawn',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Template of progress. Its rows are the table, unless the page provides one. */
export function drawProgress(layout: ProgressLayout, hasTable: boolean, view: PageView): TemplateResult {
  const [scene] = layout.scenes;
  const { length } = layout.table;
  const page = pageAt(view.page, length);
  const style = {
    layout,
    hasTable,
    marks: byRow(scene?.marks ?? [], isOn(page)),
    labels: byRow(scene?.labels ?? [], isOn(page)),
  };
  const drawRow = hasCards(layout) ? cardOf : layout.scenes.length ? row : undrawnRow;
  return frame(
    layout.frame,
    html`${hasTable ? pageTable : nothing}${scene?.box === 'rows' ? seriesKeys(scene) : nothing}
      <table
        class=${tableClass(layout)}
        role="table"
        part="table"
        aria-hidden=${ifDefined(hasTable ? 'true' : undefined)}
      >
        ${head(layout, scene)}
        <tbody role="rowgroup">
          ${rowsOn(page).map((index) => drawRow(index, style))}
        </tbody>
      </table>
      ${pages(page, length, view)}
      ${
        layout.history.length
          ? html`<div class="apart">
              ${layout.history.map((text) => html`<p class="hidden" part="note">${text}</p>`)}
            </div>`
          : nothing
      }${legend(layout.legend)}`,
  );
}
