import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { byRow } from '../marks/by-row.js';
import { keyMark } from '../marks/legend.js';
import type { Mark } from '../marks/mark.js';
import type { Label, Scene } from '../marks/scene.js';
import { tickLabels } from '../marks/placed-axis.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMarks } from '../marks/svg/mark.js';
import { percent } from '../marks/svg/percent.js';
import { widthClass } from '../marks/text-width.js';
import { frame } from '../parts/frame.js';
import { legend } from '../parts/legend.js';
import { pages, type PageView } from '../parts/pages.js';
import { pageAt, rowsOn } from '../parts/pages-layout.js';
import { drawnTable, pageTable, remarkCell, remarkHead, rowNameTemplate } from '../parts/table.js';
import type { TableRow } from '../parts/table-layout.js';
import type { TimelineLayout } from './layout.js';
import { namedRows } from './named-rows.js';

/** True if a bar goes on after the time shown. */
const isOpen = ({ marks }: Scene): boolean => marks.some((mark) => mark.type === 'rect' && mark.cut);

/** Height of the ticks, below the label of the day reached. */
const BELOW_DAY = { y: 1, line: -1 };

/** Vertical lines at the ticks, behind the marks of a row. */
const gridlines = ({ x }: Scene): readonly TemplateResult[] =>
  x?.ticks.map(
    ({ position }) =>
      svg`<line class="gridline" part="grid" x1=${percent(position)} x2=${percent(position)} y2="100%"></line>`,
  ) ?? [];

/** True for the names of events, which are below the band. */
const isBelow = ({ role }: Label): boolean => role === 'name' || role === 'note';

/** The names of events, in charts of the widths at which they are shown. */
function eventNames(least: number, names: readonly Label[]): TemplateResult {
  const lines = Math.max(...names.map(({ line = 0 }) => line + 1));
  const [{ most } = {}] = names;
  const classes = ['names', widthClass(least), most ? widthClass(most, 'until') : ''].filter(Boolean).join(' ');
  return html`<svg class=${classes} height=${`${lines * 1.25}em`}>${names.map(drawLabel)}</svg>`;
}

/** The band of phases with the events at their time, the scale of time below it, and the names of the events. */
function band(scene: Scene): TemplateResult {
  const { labels, marks, height = 0, x } = scene;
  const names = labels.filter(isBelow);
  const isDated = labels.some(({ role }) => role === 'day');
  const classes = ['band', isDated && 'dated', isOpen(scene) && 'open'].filter(Boolean).join(' ');
  return html`<div class=${classes} aria-hidden="true">
    <svg class="lanes" data-scene="0" height=${`${height}em`}>
      ${gridlines(scene)}${drawMarks(marks)}${labels.filter((label) => !isBelow(label)).map(drawLabel)}
    </svg>
    <svg class="years">${x?.ticks.flatMap((tick) => tickLabels(tick, { y: 0, line: 0 })).map(drawLabel)}</svg>
    ${[...new Set(names.map(({ least = 0 }) => least))].map((least) =>
      eventNames(
        least,
        names.filter((name) => name.least === least),
      ),
    )}
  </div>`;
}

/** The heads of the columns, with the scale of time above the bars. */
function head({ table }: TimelineLayout, scene: Scene | undefined): TemplateResult {
  const [name, time, figure] = table.heads;
  const hasScale = scene?.box === 'rows';
  return html`<thead class=${ifDefined(hasScale || !scene ? undefined : 'hidden')} role="rowgroup">
    <tr role="row">
      <th scope="col" role="columnheader"><span class="hidden">${name}</span></th>
      ${
        hasScale
          ? html`<td class=${`drawn scale measured${scene.labels.length ? ' dated' : ''}`} aria-hidden="true">
              <svg>
                ${scene.labels.map(drawLabel)}${scene.x?.ticks.flatMap((tick) => tickLabels(tick, BELOW_DAY)).map(drawLabel)}
              </svg>
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
  /** Least width of the chart, in rem, at which the drawing names a row. */
  readonly named: ReadonlyMap<number, number>;
}

/** The drawing of a row, or the key of its mark in the band. */
function drawing(index: number, { layout: { scenes }, marks }: RowStyle): TemplateResult | typeof nothing {
  const [scene] = scenes;
  if (!scene) return nothing;
  const all = marks.get(index) ?? [];
  const svgOf =
    scene.box === 'rows'
      ? html`<svg class="row-plot" part="bar" data-scene="0">${gridlines(scene)}${drawMarks(all)}</svg>`
      : html`<svg class="row-plot" part="bar">
          ${drawMarks(
            all
              .filter(({ type }) => type !== 'rule')
              .slice(0, 1)
              .map(keyMark),
          )}
        </svg>`;
  return html`<td class="drawn" aria-hidden="true">${svgOf}</td>`;
}

/** The figure of a row. An empty one has no space in it. */
function figureCell({ cells: [, figure], hasValue }: TableRow): TemplateResult | typeof nothing {
  if (figure === undefined) return nothing;
  const classes = hasValue ? 'number value' : 'number value none';
  return html`<td class=${classes} role="cell" part="value">${figure}</td>`;
}

/** A row: its name, its place in time, its time in words, and its figure. */
function row(index: number, style: RowStyle): TemplateResult {
  const { layout, hasTable, named } = style;
  const { table } = layout;
  const item = table.row(index);
  const [time] = item.cells;
  const least = named.get(index);
  const classes = least === undefined ? item.kind : `${item.kind} ${widthClass(least, 'named')}`;
  return html`<tr class=${classes} part="row" data-row=${index} role="row">
    <th scope="row" role="rowheader" part="label" title=${ifDefined(item.wholeName)}>
      ${rowNameTemplate(item, hasTable)}
    </th>
    ${drawing(index, style)}
    <td class="time" role="cell" part="period">${time}</td>
    ${figureCell(item)}${remarkCell(table, item)}
  </tr>`;
}

/** Classes of the table: with figures, without a drawing, as the key of a band, with bars that go on after the time shown. */
function tableClass({ table, scenes: [scene] }: TimelineLayout): string {
  const drawn = scene ? (scene.box === 'rows' ? 'columns narrow-0' : 'key') : 'columns narrow-0 undrawn';
  return ['rows', drawn, table.hasFigures && scene?.box !== 'band' && 'counted', scene && isOpen(scene) && 'open']
    .filter(Boolean)
    .join(' ');
}

/** Template of a timeline. Its rows are the table, unless the page provides one. */
export function drawTimeline(layout: TimelineLayout, hasTable: boolean, view: PageView): TemplateResult {
  const [scene] = layout.scenes;
  const style = { layout, hasTable, marks: byRow(scene?.marks ?? []), named: namedRows(layout) };
  const { length } = layout.table;
  const page = pageAt(view.page, length);
  return frame(
    layout.frame,
    html`${hasTable ? pageTable : nothing}${scene?.box === 'band' ? band(scene) : nothing}
    ${drawnTable(
      tableClass(layout),
      hasTable,
      html`${head(layout, scene)}
        <tbody role="rowgroup">
          ${rowsOn(page).map((index) => row(index, style))}
        </tbody>`,
    )}
    ${pages(page, length, view)} ${legend(layout.legend)}`,
  );
}
