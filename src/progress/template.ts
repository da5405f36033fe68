import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { byRow } from '../marks/by-row.js';
import type { Mark } from '../marks/mark.js';
import type { Label, Scene } from '../marks/scene.js';
import { drawLabel } from '../marks/svg/label.js';
import { drawMarks } from '../marks/svg/mark.js';
import { BOLD, unbrokenWords, widestText } from '../marks/text-width.js';
import { frame } from '../parts/frame.js';
import { hasLongWord } from '../parts/head-width-layout.js';
import { legend } from '../parts/legend.js';
import { cardColumnsClass } from '../parts/card-columns-style.js';
import { CARD_WIDTHS, WIDE_CARD } from '../parts/cards.js';
import { narrowClass } from '../parts/narrow-rows-style.js';
import { pages, type PageView } from '../parts/pages.js';
import { isOn, pageAt, rowsOn, type TablePage } from '../parts/pages-layout.js';
import { qualifiedPieces } from '../parts/qualified-layout.js';
import { seriesKeys } from '../parts/plot.js';
import { rowsOf } from '../parts/table-layout.js';
import { drawnTable, pageTable, nameClass, remarkCell, remarkHead, rowNameTemplate } from '../parts/table.js';
import {
  showsWays,
  type ColumnLayout,
  type ProgressColumn,
  type ProgressLayout,
  type ProgressRow,
  type Section,
} from './layout.js';
import { cardOf } from './template/card.js';
import { cell, cellClass, columnClass, indicatorCell, nameCell, nameOf, figureText } from './template/cells.js';

/** The drawing of the chart, as far as its rows depend on it. */
interface RowStyle {
  readonly layout: ProgressLayout;
  readonly hasTable: boolean;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly labels: ReadonlyMap<number, readonly Label[]>;
  /** The marks of the trends, if the form has them. */
  readonly trends: ReadonlyMap<number, readonly Mark[]>;
}

/** The template of the row at an index. */
type DrawRow = (index: number) => TemplateResult;

/** Class of a row: that of a long name, and of the words below it, which a style sheet would have to look for again whenever a text changes. */
function rowClass({ columns }: ProgressLayout['table'], row: ProgressRow): string {
  const hasDetail = !row.isDetailNamed && columns.some(({ kind }, index) => kind === 'detail' && row.cells[index]);
  const isQualified = row.cells.some((text, index) => columns[index]?.kind === 'value' && qualifiedPieces(text));
  return [
    hasDetail && 'with-detail',
    row.parts.length + row.milestones.length && 'with-steps',
    isQualified && 'with-quality',
    nameClass(row),
  ]
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
  const cells = others.map((column, position) => cell(column, texts[position], measure));
  return html`<tr class=${ifDefined(className || undefined)} part="row" data-row=${index} role="row">
    <th
      class=${ifDefined(isTitled ? 'hidden' : undefined)}
      scope="row"
      role="rowheader"
      part="label"
      title=${ifDefined(measure.wholeName)}
    >
      ${nameOf(measure, hasTable)}
    </th>
    <td class="drawn" aria-hidden="true">
      <svg class="row-plot" part="bar" data-scene="0">
        ${drawMarks(marks.get(index) ?? [])}${labels.get(index)?.map(drawLabel)}
      </svg>
    </td>
    <td class=${ifDefined(value && cellClass(value, measure))} role="cell" part="value">${figureText(figure)}</td>
    ${cells}${remarkCell(table, measure)}
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

/** The row of an indicator: its bar, if one of them has a way, its trend and its words. */
function indicatorRow(index: number, { layout, hasTable, marks, trends }: RowStyle): TemplateResult {
  const { table, scenes } = layout;
  const measure = table.row(index);
  const hasBars = scenes[0]?.box === 'rows';
  const indicator = { measure, table, trend: trends.get(index) ?? [], scene: hasBars ? undefined : 0 };
  const bar = hasBars
    ? html`<td class="drawn" aria-hidden="true">
        <svg class="row-plot" part="bar" data-scene="0">${drawMarks(marks.get(index) ?? [])}</svg>
      </td>`
    : nothing;
  return html`<tr class=${ifDefined(rowClass(table, measure) || undefined)} part="row" data-row=${index} role="row">
    ${nameCell(measure, false, hasTable)}${bar}
    ${table.columns.map((column, position) => indicatorCell(column, position, indicator))}${remarkCell(table, measure)}
  </tr>`;
}

/** The rows of a group below its heading, or rows without a group, as far as they are on a page, in a body of their own. */
function body({ name, wholeName, lang, from, to }: Section, { table }: ProgressLayout, page: TablePage, draw: DrawRow) {
  const rows = rowsOn({ from: Math.max(from, page.from), to: Math.min(to, page.to) });
  if (!rows.length) return nothing;
  const width = table.heads.length + (table.remarkHead ? 1 : 0);
  const heading = html`<tr class="group" role="row">
    <th scope="rowgroup" role="rowheader" colspan=${width} part="group" title=${ifDefined(wholeName)}>
      ${rowNameTemplate({ name: name ?? '', lang }, false)}
    </th>
  </tr>`;
  return html`<tbody role="rowgroup">
    ${name ? heading : nothing}${rows.map(draw)}
  </tbody>`;
}

/** The function that draws a measure in the form of a layout. */
function rowDrawer(layout: ProgressLayout): (index: number, style: RowStyle) => TemplateResult {
  if (hasCards(layout)) return (index, { hasTable }) => cardOf(index, layout, hasTable);
  if (layout.form === 'indicators') return indicatorRow;
  return layout.scenes.length ? row : undrawnRow;
}

/** True if each measure is a card with a drawing of its own. */
const hasCards = ({ scenes }: ProgressLayout): boolean => scenes.some(({ row: at }) => at !== undefined);

/** The heads of the columns, and the labels above the bars. Cards have none above them. */
function head(layout: ProgressLayout, scene: Scene | undefined): TemplateResult {
  const { table, hasHeads } = layout;
  const [name, ...heads] = table.heads;
  const isHidden = !hasHeads || hasCards(layout);
  const labels = scene?.box === 'rows' ? scene.labels.filter(({ row }) => row === undefined) : undefined;
  // A unit that is always at the top tick is only read above the figures.
  const endsWith = (text: string | undefined, unit: string): boolean =>
    !!text?.toLowerCase().endsWith(` ${unit.toLowerCase()}`);
  const isAtTick = (unit = ''): boolean => !!labels?.some(({ text, least }) => !least && endsWith(text, unit));
  const isAtTarget = (unit = ''): boolean => !!labels?.some(({ strong }) => endsWith(strong, unit));
  // In a narrow chart, where heads are hidden, the name of a unit stays that is neither at a tick nor at the target.
  const isUnit = ({ kind }: ColumnLayout, text = ''): boolean =>
    kind === 'value' && !showsWays(layout) && text !== table.plainHead && !isAtTick(text) && !isAtTarget(text);
  return html`<thead class=${ifDefined(isHidden ? 'hidden' : undefined)} role="rowgroup">
    <tr role="row">
      <th scope="col" role="columnheader"><span class="hidden">${name}</span></th>
      ${
        labels
          ? html`<td class="drawn scale measured" aria-hidden="true"><svg>${labels.map(drawLabel)}</svg></td>`
          : nothing
      }
      ${table.columns.map((column, position) => {
        const text = heads[position];
        const isHidden = column.kind === 'detail' || column.kind === 'steps';
        const classes = [
          columnClass(column),
          isUnit(column, text) && 'stated',
          text && hasLongWord(text) && 'long-word',
        ].filter(Boolean);
        return html`<th class=${isHidden ? 'hidden' : classes.join(' ')} part="head" scope="col" role="columnheader">
          ${column.kind === 'value' && isAtTick(text) ? html`<span class="hidden">${text}</span>` : text}
        </th>`;
      })}${remarkHead(table)}
    </tr>
  </thead>`;
}

/** Font size of the name of a card, and what a card is wider than the longest word that it has room for, in rem. */
const NAME_SIZE = 0.9375;
const CARD_ROOM = 0.5;

/** Classes of several cards: those of their width, in which no word of a name is broken if there is room. */
function cardsClass({ table, form }: ProgressLayout): string {
  const words = rowsOf(table).flatMap(({ name }) => unbrokenWords(name));
  const least = widestText(words, NAME_SIZE * BOLD) + CARD_ROOM;
  const width = CARD_WIDTHS.find((one) => one >= least) ?? CARD_WIDTHS[2];
  const isWide = form === 'thermometer' || form === 'pictogram';
  const columns = cardColumnsClass(isWide ? Math.max(width, WIDE_CARD) : width, table.length);
  return width > CARD_WIDTHS[0] ? `${columns} long-names` : columns;
}

/** Font size of the figures of tubes in narrow charts, and the room that they have there beside one, in rem. */
const TUBE_FIGURE = 1.25;
const BESIDE_TUBE = 7.25;

/** Class of tubes with figures that have no room beside them in a narrow chart. */
function tubeClass({ table: { columns, length, row } }: ProgressLayout): string {
  const value = columns.findIndex(({ kind }) => kind === 'value');
  const figures = Array.from({ length }, (_, index) => row(index).cells[value] ?? '');
  return widestText(figures, TUBE_FIGURE * BOLD) > BESIDE_TUBE ? 'wide-figures' : '';
}

/** Classes of the table: cards, or columns that all measures share, and their number, or a single measure. */
function tableClass(layout: ProgressLayout): string {
  const { table, isSingle, isOfWay, scenes, form } = layout;
  if (hasCards(layout)) {
    const isOne = scenes.length === 1 && scenes[0]?.box !== 'plot';
    const tubes = form === 'thermometer' ? tubeClass(layout) : '';
    return `cards cards-${form} ${isOne ? 'one' : form === 'path' ? '' : cardsClass(layout)} ${tubes}`;
  }
  const columns = table.columns.filter(({ kind }) => kind !== 'detail' && kind !== 'steps').length;
  const has = (kind: ProgressColumn): boolean => table.columns.some((column) => column.kind === kind);
  const hasBars = scenes.length > 0 && form !== 'indicators';
  const arrangement = isSingle ? 'single' : `columns figures-${columns} ${narrowClass(hasBars ? table.least : 0)}`;
  return [
    'rows',
    `form-${form}`,
    arrangement,
    scenes.some(({ labels }) => labels.some((label) => label.row !== undefined)) && 'scaled',
    isOfWay && 'ways',
    has('detail') && 'detailed',
    has('status') && 'stated',
    has('trend') && 'trended',
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
    trends: byRow(layout.scenes.find(({ box }) => box === 'trends')?.marks ?? [], isOn(page)),
  };
  const drawRow = rowDrawer(layout);
  return frame(
    layout.frame,
    html`${hasTable ? pageTable : nothing}${scene?.box === 'rows' ? seriesKeys(scene) : nothing}
    ${drawnTable(tableClass(layout), hasTable, [
      head(layout, scene),
      layout.table.sections.map((section) => body(section, layout, page, (index) => drawRow(index, style))),
    ])}
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
