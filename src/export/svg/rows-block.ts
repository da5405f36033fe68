import { max, sum } from 'd3-array';
import type { Mark } from '../../marks/mark.js';
import type { Label, Tick } from '../../marks/scene.js';
import { hasOpenEnd } from '../../marks/shapes.js';
import { chipBlock, chipWidth } from './chip-block.js';
import { element } from './element.js';
import { stackedList, stacked } from './frame-block.js';
import { drawLabels } from './labels.js';
import { drawMarks } from './marks.js';
import { SPACE, narrowRow } from './narrow-row.js';
import { NARROW, EM, NOTHING_DRAWN, boxIn, placed, type Area, type Drawn } from './page-area.js';
import {
  remarkBlock,
  belowWriting,
  cellWriting,
  drawRow,
  headWriting,
  indentOf,
  drawRowKey,
  nameWriting,
  type Column,
  type ChartRow,
  type Rows,
} from './row-parts.js';
import { LABEL_LINE, widestOf, measuredWidth, balanced, wrapped, writeLines } from './writing.js';

const GAP = 16;
/** The same in a narrow chart whose drawings are next to their names. */
const NARROW_GAP = 12;
const HEAD = 12;
/** Most height of the heading of a group. */
const HEADING = 36;
/** Size of a trend. */
const TREND = { width: 88, height: 24 };
/** Room for an open end that begins at the end of the drawing, and for half of the last number of a scale. */
const OPEN = 12;
/** Width of the slices of an open end. */
const SLICES = 22;
/** Width in pixels at which a head wraps. */
const MOST_HEAD = 76;
/** Width in pixels at which a time wraps. */
const MOST_TIME = 200;
/** Least widths of drawings next to texts, in pixels: of most, below a scale, in a narrow chart, and of one of several lists. */
const LEAST_USUAL = 88;
const LEAST_SCALE = 160;
const LEAST_NARROW = 128;
const LEAST_SMALL = 60;

/** The widths of the parts of a row in pixels. */
interface Widths {
  readonly names: number;
  readonly drawing: number;
  readonly columns: readonly number[];
  /** Position of the drawing, and of each column. */
  readonly start: number;
  readonly at: readonly number[];
}

/** A cell of a row: its column, and the width of it in pixels. */
interface CellPlace {
  readonly column: Column;
  readonly width: number;
  readonly isSmall: boolean | undefined;
}

/** True for rows whose drawings are next to their names in a narrow chart. */
const isClose = ({ ems }: Area, { isNarrowBeside }: Rows): boolean => !!isNarrowBeside && ems < NARROW;

/** Widths of the columns in pixels: of their widest text, and at most a width, in which longer texts wrap: a share of the area if it is not given. */
function columnWidths(
  area: Area,
  spec: Rows,
  most = Math.max(64, area.width * (isClose(area, spec) ? 0.28 : 0.26)),
): readonly number[] {
  const { rows, columns, hasHeads, isSmall } = spec;
  return columns.map((column, index) => {
    const widest = column.isWide ? Math.max(MOST_TIME, most) : most;
    const texts = rows.map((row) => {
      const text = row.cells[index] ?? '';
      if (column.isTrend) return TREND.width;
      if (column.isStatus) return chipWidth(area, row.status);
      const writing = cellWriting(area, column, row, isSmall);
      return widestOf(area, wrapped(area, text, widest, writing), writing);
    });
    const heads = hasHeads ? [Math.min(MOST_HEAD, measuredWidth(area, column.head, headWriting(area)))] : [];
    const words = rows.flatMap((row) =>
      (column.isTrend ? '' : (row.cells[index] ?? ''))
        .split(' ')
        .map((word) => measuredWidth(area, word, cellWriting(area, column, row, isSmall))),
    );
    // A number is never broken.
    return Math.max(Math.min(widest, Math.max(0, ...heads)), ...texts, ...words);
  });
}

/** True for a bar whose open end is beyond the drawing. */
const isOpenAtEnd = (mark: Mark): boolean => mark.type === 'rect' && hasOpenEnd(mark) && mark.x + mark.width > 0.99;

/** True if drawings need room at their end: for an open end, or for half of the last number of a scale. */
const areOpen = ({ rows, scale, ticks = [] }: Rows): boolean =>
  rows.some(({ marks }) => marks.some(isOpenAtEnd)) ||
  [...scale, ...ticks.map(tickLabel)].some(({ x, anchor = 'middle' }) => x > 0.99 && anchor === 'middle');

/** Least width of drawings next to texts, in pixels. */
function leastDrawing(area: Area, spec: Rows): number {
  if (isClose(area, spec)) return LEAST_NARROW;
  if (spec.isSmall) return LEAST_SMALL;
  return spec.ticks?.length || spec.areHeaded ? LEAST_SCALE : LEAST_USUAL;
}

/** The widths of all parts, or undefined if drawings have no room next to their texts. */
function widthsOf(area: Area, spec: Rows): Widths | undefined {
  const { rows, hasDrawings, isSmall, narrowBelow = 0 } = spec;
  if (area.ems < narrowBelow) return undefined;
  const columns = columnWidths(area, spec);
  const areClose = isClose(area, spec);
  const gap = areClose ? NARROW_GAP : GAP;
  const widest = Math.max(
    ...rows.map((row) =>
      row.isHeading ? 0 : indentOf(row, isSmall) + measuredWidth(area, row.name, nameWriting(area, row, isSmall)),
    ),
    ...rows.flatMap(({ below, under }) => [...below, ...under].map((text) => measuredWidth(area, text, { size: 13 }))),
  );
  // A column without a text has no room, as on the page.
  const roomOf = (width: number): number => (width ? width + gap : 0);
  const texts = sum(columns, roomOf);
  const open = areOpen(spec) ? OPEN : 0;
  const left = area.width - texts - gap - open;
  const most = Math.max(area.width * 0.36, areClose ? Math.min(area.width * 0.4, left - LEAST_NARROW - gap) : 112);
  const names = Math.min(widest, hasDrawings ? most : area.width - texts);
  const drawing = hasDrawings ? left - names : 0;
  if (hasDrawings && drawing < leastDrawing(area, spec)) return undefined;
  const before = columns.map((width, index) => (spec.columns[index]?.isBefore ? roomOf(width) : 0));
  const start = names + gap + sum(before);
  const first = hasDrawings
    ? start + drawing + open + gap
    : Math.min(area.width - texts + gap, rows.some(({ key }) => key !== undefined) ? Infinity : names + 48);
  const after = columns.map((width, index) => (spec.columns[index]?.isBefore ? 0 : roomOf(width)));
  const at = columns.map((_, index) =>
    spec.columns[index]?.isBefore ? names + gap + sum(before.slice(0, index)) : first + sum(after.slice(0, index)),
  );
  return { names: Math.max(names, 40), drawing, columns, start, at };
}

/** Widths of the columns of figures at the end of the names, where these leave them room: in one line, or else in several. Empty without room. */
function narrowWidths(area: Area, spec: Rows): readonly number[] {
  if (spec.columns.some(({ isLead, isBefore }) => isLead || isBefore)) return [];
  const taken = (widths: readonly number[]): number =>
    sum(widths, (width, index) => (spec.columns[index]?.isStatus ? 0 : width + SPACE));
  const inOneLine = columnWidths(area, spec, area.width);
  if (taken(inOneLine) < area.width * 0.6) return inOneLine;
  const wrappedWidths = columnWidths(area, spec);
  return taken(wrappedWidths) < area.width / 2 ? wrappedWidths : [];
}

/** The texts of a column of a row, or its chip. */
function cellBlock(area: Area, row: ChartRow, index: number, { width, column, isSmall }: CellPlace): Drawn {
  const text = row.cells[index] ?? '';
  if (column.isStatus) return row.status ? chipBlock({ ...area, width }, row.status) : NOTHING_DRAWN;
  if (column.isTrend) {
    const box = boxIn({ ...area, width }, { left: 0, top: 0, ...TREND });
    return { height: TREND.height, content: drawMarks(row.trend ?? [], { box, theme: area.theme }) };
  }
  const writing = cellWriting(area, column, row, isSmall);
  const lines = wrapped(area, text, width, writing);
  const at = { x: column.anchor === 'end' ? width : 0, y: 0, anchor: column.anchor, line: LABEL_LINE };
  return {
    height: lines.length * writing.size * LABEL_LINE,
    content: writeLines({ ...area, width }, lines, at, writing),
  };
}

/** A row with its texts next to its drawing. */
function wideRow(area: Area, row: ChartRow, spec: Rows, widths: Widths): Drawn {
  const { columns, rowHeight, isSmall, style } = spec;
  const name = nameWriting(area, row, isSmall);
  const indent = indentOf(row, isSmall);
  // The texts below a name with a key are below the name.
  const inset = row.key === undefined ? 0 : indent;
  const most = row.isHeading ? area.width : widths.names - indent;
  const lines = balanced(area, row.name, most, name);
  const note = belowWriting(area, spec);
  const below = [...row.below, ...row.under].flatMap((text) => wrapped(area, text, widths.names - inset, note));
  const cells = columns.map((column, index) =>
    cellBlock(area, row, index, { column, width: widths.columns[index] ?? 0, isSmall }),
  );
  const texts = lines.length * name.size * LABEL_LINE + below.length * note.size * LABEL_LINE;
  const highest = max(cells, ({ height: own }) => own) ?? 0;
  const height = Math.max(row.isHeading ? Math.min(HEADING, rowHeight) : rowHeight, texts + 8, highest + 8);
  const top = (height - texts) / 2;
  const box = boxIn(area, { left: widths.start, top: 0, width: widths.drawing, height });
  const content =
    drawRowKey(area, row, top + (lines.length ? (name.size * LABEL_LINE) / 2 : 0), style) +
    writeLines(area, lines, { x: indent, y: top, line: LABEL_LINE }, name) +
    writeLines(area, below, { x: inset, y: top + lines.length * name.size * LABEL_LINE, line: LABEL_LINE }, note) +
    (spec.hasDrawings && !row.isHeading ? drawRow(area, row, box, spec) : '') +
    cells
      .map((cell, index) =>
        placed(area, cell, {
          left: widths.at[index] ?? 0,
          width: widths.columns[index] ?? 0,
          top: (height - cell.height) / 2,
        }),
      )
      .join('');
  return { height, content };
}

/** The heads of the columns, and the scale above the drawings. */
function headOf(area: Area, { columns, hasHeads, scale, ticks = [], style }: Rows, widths: Widths): Drawn {
  const writing = headWriting(area);
  const heads = columns.map(({ head }, index) =>
    hasHeads ? wrapped(area, head, Math.max(widths.columns[index] ?? 0, MOST_HEAD), writing) : [],
  );
  const lines = max(heads, ({ length }) => length) ?? 0;
  const scaleHeight = 20 * Number(scale.length > 0) + 20 * Number(ticks.length > 0);
  const height = Math.max(lines * HEAD * 1.2 + (lines ? 4 : 0), scaleHeight);
  const place = { left: widths.start, top: height - scaleHeight, width: widths.drawing, height: scaleHeight };
  const box = boxIn(area, place);
  const content = heads
    .map((all, index) => {
      const left = widths.at[index] ?? 0;
      const anchor = columns[index]?.anchor ?? 'end';
      const x = anchor === 'end' ? left + (widths.columns[index] ?? 0) : left;
      return writeLines(area, all, { x, y: height - 4 - all.length * HEAD * 1.2, anchor, line: 1.2 }, writing);
    })
    .join('');
  // The labels of an axis have room by the width of the drawing.
  const at = { area: { ...area, ems: widths.drawing / EM }, box, ...style, shift: [0, 0] as const };
  return { height, content: content + drawLabels(scale, at) + drawLabels(ticks.map(tickLabel), at) };
}

/** The label of a tick above the drawings. */
const tickLabel = ({ position, text, anchor = 'middle', least }: Tick): Label => ({
  text,
  x: position,
  y: 1,
  line: -1,
  role: 'tick',
  anchor,
  ...(least && { least }),
});

/** A row with its annotation below it, and a line above one that is apart from the group before it. */
const remarked = (area: Area, { remark, isApart }: ChartRow, drawn: Drawn): Drawn =>
  stacked([0, isApart ? lineAcross(area) : NOTHING_DRAWN], [0, drawn], [0, remarkBlock(area, remark)]);

/** True for the first row of those that stand together. */
const isSection = ({ isHeading, isApart }: ChartRow): boolean => [isHeading, isApart].some(Boolean);

/** A line across the area. */
const lineAcross = ({ width, theme }: Area): Drawn => ({
  height: 8,
  content: element('line', { x1: 0, x2: width, y1: 0, y2: 0, stroke: theme.axis }),
});

/** The heads of figures at the end of the line, as these are, and the scale: below them, or if only one head states it, next to it. */
function narrowHeads(area: Area, spec: Rows, figures: readonly number[]): readonly (readonly [number, Drawn])[] {
  const all = { names: 0, drawing: area.width - (spec.beyond ?? 0), columns: [], start: 0, at: [] };
  if (spec.areHeaded && figures.length) {
    const at = figures.map((_, index) => area.width - sum(figures.slice(index), (width) => width + SPACE) + SPACE);
    return [
      [0, headOf(area, { ...spec, scale: [], ticks: [] }, { ...all, columns: figures, at })],
      [0, headOf(area, { ...spec, columns: [] }, all)],
    ];
  }
  const stated = spec.isScaled ? spec.columns.filter(({ isBold }) => isBold) : [];
  const ends = { ...all, columns: stated.map(() => area.width), at: stated.map(() => 0) };
  return [[0, headOf(area, { ...spec, columns: stated }, ends)]];
}

/** True if drawings have room next to their texts. */
export const areBeside = (area: Area, spec: Rows): boolean => widthsOf(area, spec) !== undefined;

/** Rows with their drawings on one scale: next to their texts, or in a narrow chart below them. */
export function rowsBlock(area: Area, spec: Rows): Drawn {
  const { rows } = spec;
  if (!rows.length) return NOTHING_DRAWN;
  const widths = widthsOf(area, spec);
  if (widths) {
    const drawn = rows.map(
      (row, index) =>
        [index && isSection(row) ? 12 : 0, remarked(area, row, wideRow(area, row, spec, widths))] as const,
    );
    return stackedList([[0, headOf(area, spec, widths)], ...drawn]);
  }
  const figures = narrowWidths(area, spec);
  const narrow = { ...spec, beyond: rows.some(({ marks }) => marks.some(isOpenAtEnd)) ? SLICES : 0 };
  return stackedList([
    ...narrowHeads(area, narrow, figures),
    ...rows.map(
      (row, index) =>
        [index ? (isSection(row) ? 16 : 8) : 4, remarked(area, row, narrowRow(area, row, narrow, figures))] as const,
    ),
  ]);
}
