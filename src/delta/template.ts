import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { byRow } from '../marks/by-row.js';
import type { Label, Scene, Tick } from '../marks/scene.js';
import type { Mark } from '../marks/mark.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMark } from '../marks/svg/mark.js';
import { BOLD, widestText, widthClass } from '../marks/text-width.js';
import { dataTable, type DataTableView } from '../parts/data-table.js';
import { drawnTable } from '../parts/table.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { multiples } from '../parts/multiples.js';
import {
  backdrop,
  brackets,
  foreground,
  grid,
  lineEnds,
  plot,
  plotClass,
  seriesKeys,
  stripList,
  tickClass,
  valueTicks,
} from '../parts/plot.js';
import { CLOSE, PHONE, namesWidth } from '../parts/row-room-layout.js';
import type { TableRow } from '../parts/table-layout.js';
import { unbroken } from '../parts/unbroken.js';
import type { DeltaWords } from '../words/words.js';
import type { DeltaLayout } from './layout.js';

/** Font size of the figures of a waterfall, and the least width of its bars with the spaces around them, in rem. */
const FIGURE = 0.875;
const BAR = 8.5;

/** State of the element that the template depends on. */
export interface DeltaView {
  readonly words: DeltaWords;
  readonly table: DataTableView;
  readonly change: (view: DataTableView) => void;
  /** True if the page provides its own table, which assistive technology reads instead. */
  readonly hasTable: boolean;
  /** True if the table is there for readers without script. */
  readonly isPrinted: boolean;
}

/** The marks and labels in the rows of a table. */
interface Cells {
  readonly layout: DeltaLayout;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly labels: ReadonlyMap<number, readonly Label[]>;
}

/** The empty place of a period that is not published, with as many cells as the others have. */
const emptyPlace = (hasChanges: boolean): TemplateResult =>
  html`<tr aria-hidden="true">
    <th></th>
    <td></td>
    ${hasChanges ? html`<td></td>` : nothing}
  </tr>`;

/** A period as a row of the table: its name, its column, its figure in words, and its change. Labels of columns may be shorter, and are not read. */
function cell(tick: Tick, { layout, marks, labels }: Cells): TemplateResult {
  const { table, changes } = layout;
  const { text, row } = tick;
  if (row === undefined) return emptyPlace(!!changes);
  const { name, cells } = table.row(row);
  const [figure, ...more] = cells;
  const others = more.slice(changes ? 1 : 0);
  const texts = labels.get(row) ?? [];
  return html`<tr role="row" part="row" data-row=${row}>
    <th
      class=${`band-name ${tickClass(tick)}`}
      scope="row"
      role="rowheader"
      part="label"
      aria-label=${ifDefined(name === text ? undefined : name)}
    >
      ${unbroken(text)}
    </th>
    <td role="cell" part="value">
      <svg part="bar" data-scene="0" aria-hidden="true">${marks.get(row)?.map(drawMark)}${texts.map(drawLabel)}</svg
      ><span class="hidden">${figure}</span>
    </td>
    ${changes ? html`<td class=${`${widthClass(changes.least)} ${changes.className(row)}`} role="cell" part="change">${unbroken(more[0] ?? '')}</td>` : nothing}${others.map((text) => html`<td class="hidden" role="cell">${text}</td>`)}
  </tr>`;
}

/** Labelled columns: the table itself, whose rows are side by side, over the gridlines of the plot. */
function columns(layout: DeltaLayout, scene: Scene, hasTable: boolean): TemplateResult {
  const { table } = layout;
  const cells: Cells = { layout, marks: byRow(scene.marks), labels: byRow(scene.labels) };
  const ticks = scene.x?.ticks ?? [];
  return html`${seriesKeys(scene)}
    <div class=${`${plotClass(scene)} columns`} part="plot">
      ${valueTicks(scene.y)}<svg class="field" aria-hidden="true">${backdrop(scene)}</svg>
      ${drawnTable(
        'cells',
        hasTable,
        html`<thead class="hidden" role="rowgroup">
            <tr role="row">
              ${table.heads.map((head, index) => html`<th scope="col" role="columnheader" title=${ifDefined(table.wholeHeads?.[index])}>${head}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${ticks.map((tick) => cell(tick, cells))}
          </tbody>`,
      )}
      ${scene.across || scene.strip ? html`<svg class="field across" aria-hidden="true">${foreground(scene)}</svg>` : nothing}
      ${brackets(scene.x)}${lineEnds(scene)}
    </div>
    ${stripList(scene)}`;
}

/** A row of a waterfall: its name, its bar and its figure. The cells of other columns are only read. */
function step(index: number, { layout, marks }: Pick<Cells, 'layout' | 'marks'>, className: string): TemplateResult {
  const { name, cells } = layout.table.row(index);
  const [figure, ...more] = cells;
  return html`<tr class=${ifDefined(className || undefined)} data-row=${index} role="row" part="row">
    <th scope="row" role="rowheader" part="label">${name}</th>
    <td class="drawn" aria-hidden="true">
      <svg class="row-plot" part="bar" data-scene="0">${marks.get(index)?.map(drawMark)}</svg>
    </td>
    <td class="number value" role="cell" part="value">${unbroken(figure ?? '')}</td>
    ${more.map((text) => html`<td class="hidden" role="cell">${text}</td>`)}
  </tr>`;
}

/** Class of a waterfall whose bars are below the words of their rows in charts without room. Empty if they have room in any. */
function roomClass(rows: readonly TableRow[]): string {
  const texts = rows.map(({ cells: [figure = ''] }) => figure);
  const figures = widestText(texts, BOLD * FIGURE);
  const least = namesWidth(rows.map(({ name }) => name)) + figures + BAR;
  return least <= PHONE ? '' : least <= CLOSE ? 'close' : 'wordy';
}

/** A waterfall: the table itself, in the order of the steps. Periods between the first and the last, and a head that is the title, are only read. */
function steps(layout: DeltaLayout, scene: Scene, hasTable: boolean): TemplateResult {
  const { table } = layout;
  const marks = byRow(scene.marks);
  const [first = 0, ...others] = marks.keys();
  const between = Array.from({ length: Math.max(0, (others.at(-1) ?? 0) - first - 1) }, (_, i) => first + 1 + i);
  const [name, figure, ...more] = table.heads;
  return drawnTable(
    `rows waterfall ${roomClass([first, ...others].map((index) => table.row(index)))}`,
    hasTable,
    html`<thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader"><span class="hidden">${name}</span></th>
          <td class="drawn scale measured" aria-hidden="true"><svg>${scene.labels.map(drawLabel)}</svg></td>
          <th class="number" part="head" scope="col" role="columnheader" title=${ifDefined(table.wholeHeads?.[1])}>
            ${figure === layout.frame.title ? html`<span class="hidden">${figure}</span>` : figure}
          </th>
          ${more.map((head) => html`<th class="hidden" scope="col" role="columnheader">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${step(first, { layout, marks }, 'end')}${between.map((index) => step(index, { layout, marks }, 'unseen'))}
        ${others.map((index) => step(index, { layout, marks }, index === others.at(-1) ? 'end' : ''))}
      </tbody>`,
  );
}

/** The drawing above a separate table: small plots, cells, or one plot. */
function pictureOf(scenes: readonly Scene[]): TemplateResult | typeof nothing {
  const [scene] = scenes;
  if (!scene) return nothing;
  if (scene.head) return multiples(scenes);
  return scene.box === 'grid' ? grid(scene) : plot(scene);
}

/** Template of a delta. Labelled columns and a waterfall are the table itself; any other drawing has a separate table. */
export function drawDelta(
  layout: DeltaLayout,
  { words, table: view, change, hasTable, isPrinted }: DeltaView,
): TemplateResult {
  const [scene] = layout.scenes;
  const isDrawn = scene?.box === 'cells' || scene?.box === 'rows';
  const drawTable = scene?.box === 'rows' ? steps : columns;
  const picture = scene && isDrawn ? drawTable(layout, scene, hasTable) : pictureOf(layout.scenes);
  // With a separate table, a drawing that is one would state each figure twice.
  return frame(
    layout.frame,
    html`${isDrawn && view.isShown ? nothing : picture}${legend(layout.legend)}${dataTable({
      table: layout.table,
      words,
      view,
      change,
      hasTable,
      isDrawn,
      isPrinted,
    })}`,
  );
}
