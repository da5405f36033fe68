import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { byRow } from '../marks/by-row.js';
import type { Mark } from '../marks/mark.js';
import type { Scene } from '../marks/scene.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMarks } from '../marks/svg/mark.js';
import { percent } from '../marks/svg/percent.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { pages, type PageView } from '../parts/pages.js';
import { pageAt, rowsOn } from '../parts/pages-layout.js';
import { timeTick } from '../parts/plot.js';
import { pageTable, remarkCell, remarkHead, rowName } from '../parts/table.js';
import type { TimelineLayout } from './layout.js';

/** Height of the ticks, below the label of the day reached. */
const BELOW_DAY = { y: 1, line: -1 };

/** Vertical lines at the ticks, behind the marks of a row. */
const gridlines = ({ x }: Scene): readonly TemplateResult[] =>
  x?.ticks.map(
    ({ position }) =>
      svg`<line class="gridline" part="grid" x1=${percent(position)} x2=${percent(position)} y2="100%"></line>`,
  ) ?? [];

/** The heads of the columns, with the scale of time above the bars. */
function head({ table }: TimelineLayout, scene: Scene | undefined): TemplateResult {
  const [name, time, figure] = table.heads;
  return html`<thead role="rowgroup">
    <tr role="row">
      <th scope="col" role="columnheader"><span class="hidden">${name}</span></th>
      ${
        scene
          ? html`<td class=${scene.labels.length ? 'drawn scale dated' : 'drawn scale'} aria-hidden="true">
              <svg>${scene.labels.map(drawLabel)}${scene.x?.ticks.map((tick) => timeTick(tick, BELOW_DAY))}</svg>
            </td>`
          : nothing
      }
      <th scope="col" role="columnheader"><span class="hidden">${time}</span></th>
      ${figure === undefined ? nothing : html`<th scope="col" role="columnheader"><span class="hidden">${figure}</span></th>`}${remarkHead(table)}
    </tr>
  </thead>`;
}

/** The drawing of the chart, as far as its rows depend on it. */
interface RowStyle {
  readonly layout: TimelineLayout;
  readonly hasTable: boolean;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

/** A row: its name, its place in time, its time in words, and its figure. */
function row(index: number, { layout, hasTable, marks }: RowStyle): TemplateResult {
  const { table, scenes } = layout;
  const [scene] = scenes;
  const item = table.row(index);
  const [time, figure] = item.cells;
  return html`<tr class=${item.kind} part="row" data-row=${index} role="row">
    <th scope="row" role="rowheader" part="label" title=${ifDefined(item.wholeName)}>${rowName(item, hasTable)}</th>
    ${
      scene
        ? html`<td class="drawn" aria-hidden="true">
            <svg class="row-plot" part="bar" data-scene="0">
              ${gridlines(scene)}${drawMarks(marks.get(index) ?? [])}
            </svg>
          </td>`
        : nothing
    }
    <td class="time" role="cell" part="period">${time}</td>
    ${
      figure === undefined
        ? nothing
        : html`<td class=${item.hasValue ? 'number value' : 'number value none'} role="cell" part="value">
            ${figure}
          </td>`
    }${remarkCell(table, item)}
  </tr>`;
}

/** Template of a timeline. Its rows are the table, unless the page provides one. */
export function drawTimeline(layout: TimelineLayout, hasTable: boolean, view: PageView): TemplateResult {
  const [scene] = layout.scenes;
  const style = { layout, hasTable, marks: byRow(scene?.marks ?? []) };
  const { hasFigures, length } = layout.table;
  const page = pageAt(view.page, length);
  const isOpen = scene?.marks.some((mark) => mark.type === 'rect' && mark.cut);
  return frame(
    layout.frame,
    html`${hasTable ? pageTable : nothing}
      <table
        class=${['rows columns', hasFigures && 'counted', !scene && 'undrawn', isOpen && 'open'].filter(Boolean).join(' ')}
        role="table"
        part="table"
        aria-hidden=${ifDefined(hasTable ? 'true' : undefined)}
      >
        ${head(layout, scene)}
        <tbody role="rowgroup">
          ${rowsOn(page).map((index) => row(index, style))}
        </tbody>
      </table>
      ${pages(page, length, view)} ${legend(layout.legend)}`,
  );
}
