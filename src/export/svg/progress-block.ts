import type { ProgressColumn, ProgressLayout, ProgressRow, ProgressTable } from '../../progress/layout.js';
import { chipBlock, chipWidth } from './chip-block.js';
import { paragraph, stacked } from './frame-block.js';
import { drawLabels } from './labels.js';
import { drawMarks } from './marks.js';
import { NOTHING_DRAWN, areaOf, boxIn, placed, type Area, type Drawn, NARROW } from './page-area.js';
import { remarkBlock, stepsBlock, type ChartRow, type Rows } from './row-parts.js';
import { measuredWidth, write } from './writing.js';
import { rowsOf } from '../../parts/table-layout.js';
import { cardsBlock } from './cards-block.js';
import { keyBlock } from './legend-block.js';
import { areBeside, rowsBlock } from './rows-block.js';
import { rowDrawer, rowHeightOf, scaleOf, type CellColumn } from './table-rows.js';

/** The figure of a measure, with what belongs to it next to it if there is room, else below it, and its status at the end of the line. */
function figureBlock(area: Area, row: ProgressRow, textOf: (kind: ProgressColumn) => string): Drawn {
  const { ink, secondary } = area.theme;
  const value = textOf('value');
  const large = row.hasValue ? { size: 24, fill: ink, weight: 650 } : { size: 15, fill: secondary };
  const others = (['detail', 'interval', 'share', 'gap'] as const).map(textOf).filter(Boolean).join(' · ');
  const small = { size: 15, fill: secondary };
  const width = chipWidth(area, row.status);
  const chip = row.status ? chipBlock(areaOf(width, area), row.status) : NOTHING_DRAWN;
  const start = measuredWidth(area, value, large) + 12;
  const end = area.width - width;
  if (start + measuredWidth(area, others, small) > end - 12)
    return stacked(
      [0, paragraph(area, value, large, { line: 1.15 })],
      [2, paragraph(area, others, small)],
      [6, { ...chip, content: placed(area, chip, { left: 0, width }) }],
    );
  return {
    height: 28,
    content:
      write(area, value, { x: 0, y: 22 }, large) +
      write(area, others, { x: start, y: 22 }, small) +
      placed(area, chip, { left: end, width, top: 5 }),
  };
}

/** A single measure: its words above a bar of full width, and its parts and milestones below it. */
function singleBlock(area: Area, layout: ProgressLayout): Drawn {
  const { ink, secondary } = area.theme;
  const { table, scenes, isTitled, form } = layout;
  const row = table.row(0);
  const textOf = (kind: ProgressColumn): string =>
    row.cells[table.columns.findIndex((column) => column.kind === kind)] ?? '';
  const [scene] = scenes;
  const height = scene?.labels.length ? 40 : 24;
  const box = boxIn(area, { left: 0, top: 0, width: area.width, height }, scene);
  const labels = scene?.labels.filter(({ row: at }) => at !== undefined) ?? [];
  const bar = form === 'bullet' ? 8 : 12;
  const drawing = scene
    ? {
        height,
        content: drawMarks(scene.marks, { box, theme: area.theme, bar, radius: 2 }) + drawLabels(labels, { area, box }),
      }
    : NOTHING_DRAWN;
  const [section] = table.sections;
  return stacked(
    [0, section?.name ? paragraph(area, section.name, { size: 13, fill: secondary }) : NOTHING_DRAWN],
    [0, isTitled ? NOTHING_DRAWN : paragraph(area, row.name, { size: 15, fill: ink })],
    [4, figureBlock(area, row, textOf)],
    [6, drawing],
    [6, stepsBlock(area, row)],
    [6, remarkBlock(area, table.remarkHead && row.remark)],
  );
}

/** Columns whose texts are below the name, or in narrow charts below the bar. */
const BELOW: readonly ProgressColumn[] = ['detail', 'steps'];
/** Columns before the bars in a table of indicators. */
const BEFORE: readonly ProgressColumn[] = ['start', 'value', 'interval'];
/** Bars are thinner than those of a breakdown, so that a target is seen behind them, and thinner still in front of ranges. */
const BAR = { usual: 12, bullet: 8 };
/** Height of a row whose ranges have their names below the bar. */
const NAMED_RANGES = 60;
/** Height of a row whose unit is below its name. */
const INDICATOR = 46;

/** Columns of indicators that a narrow chart has not. */
const WIDE: readonly ProgressColumn[] = ['share', 'change', 'trend'];

/** Width of the chart, in rem, below which its bars are below the names. Indicators have more columns. */
const narrowBelow = ({ form }: ProgressLayout): number => (form === 'indicators' ? 40 : NARROW);

/** The columns next to the bars: those that the page has room for in the same width. */
const columnsOf = ({ ems }: Area, layout: ProgressLayout): readonly CellColumn[] => {
  const { form, isOfWay } = layout;
  const { columns, heads } = layout.table;
  // The bold figure is the length of the bar.
  const isWay = form === 'way' && !isOfWay;
  const bold: ProgressColumn | undefined = isWay ? 'share' : form === 'bullet' && isOfWay ? undefined : 'value';
  const isIndicator = form === 'indicators';
  // In a narrow chart the start is in words below its bar, and the rest is in the table alone.
  const isNarrowTable = isIndicator && ems < narrowBelow(layout);
  const hasRoom = (kind: ProgressColumn, least: number): boolean =>
    isNarrowTable && kind === 'start' ? true : ems >= least && !(isNarrowTable && WIDE.includes(kind));
  return columns.flatMap(({ kind, least = 0 }, cell) =>
    BELOW.includes(kind) || (kind !== bold && !hasRoom(kind, least))
      ? []
      : [
          {
            head: heads[cell + 1] ?? '',
            anchor: kind === 'trend' || (kind === 'status' && cell > 0) ? 'start' : 'end',
            isBold: kind === bold || (cell === 0 && bold === 'value' && !isIndicator),
            ...(isWay && kind === 'value' && { isLead: true }),
            ...(!bold && kind === 'value' && { isMain: true }),
            isStatus: kind === 'status',
            ...(isIndicator && BEFORE.includes(kind) && { isBefore: true }),
            ...(kind === 'trend' && { isTrend: true }),
            cell,
          } as const,
        ],
  );
};

/** The heading of a group. */
const headingOf = (name: string): ChartRow => ({
  name,
  isHeading: true,
  marks: [],
  labels: [],
  cells: [],
  below: [],
  under: [],
});

/** A row without a detail that is only read. */
const seenOf = <Seen extends Pick<ProgressRow, 'cells' | 'isDetailNamed'>>(
  row: Seen,
  { columns }: ProgressTable,
): Seen =>
  row.isDetailNamed
    ? { ...row, cells: row.cells.map((text, index) => (columns[index]?.kind === 'detail' ? '' : text)) }
    : row;

/** The rows of several measures. */
function measureRows(area: Area, layout: ProgressLayout): Rows {
  const { table, form, isSingle } = layout;
  const [scene] = layout.scenes;
  const bars = scene?.box === 'rows' ? scene : undefined;
  const trends = layout.scenes.find(({ box }) => box === 'trends');
  const columns = columnsOf(area, layout);
  const [below, under] = BELOW.map((one) => table.columns.flatMap(({ kind }, cell) => (kind === one ? [cell] : [])));
  const draw = rowDrawer({ table, scene: bars, trends, columns, ...(below && { below }), ...(under && { under }) });
  const measures = rowsOf(table).map(({ partOf: _, ...measure }, index) => draw(seenOf(measure, table), index));
  const rows = table.sections.flatMap(({ name, from, to }) => {
    const [first, ...others] = measures.slice(from, to);
    if (!first) return [];
    return [...(name ? [headingOf(name)] : []), { ...first, isApart: !name && from > 0 }, ...others];
  });
  const isNamed = form === 'bullet' && rows.some(({ labels }) => labels.length);
  return {
    rows,
    columns,
    hasHeads: !isSingle,
    hasDrawings: scene?.box === 'rows',
    narrowBelow: narrowBelow(layout),
    scale: scaleOf(scene),
    bar: form === 'bullet' ? BAR.bullet : BAR.usual,
    rowHeight:
      form === 'indicators'
        ? INDICATOR
        : scene?.box !== 'rows'
          ? 24
          : isNamed
            ? NAMED_RANGES
            : rowHeightOf(measures.length),
    isBelowBold: form === 'bullet' && layout.isOfWay,
  };
}

/** Progress: a card for each measure, a single measure with its words above its bar, or a row for each. */
export function progressBlock(area: Area, layout: ProgressLayout): Drawn {
  const { scenes, isSingle } = layout;
  const [scene] = scenes;
  if (scenes.some(({ row }) => row !== undefined)) return cardsBlock(area, layout);
  if (isSingle) return singleBlock(area, layout);
  const rows = measureRows(area, layout);
  // Where the bars are below the names, the start is below them.
  const narrow = { ...area, ems: Math.min(area.ems, narrowBelow(layout) - 1) };
  const shown = layout.form === 'indicators' && !areBeside(area, rows) ? measureRows(narrow, layout) : rows;
  return stacked([0, scene ? keyBlock(area, scene) : NOTHING_DRAWN], [8, rowsBlock(area, shown)]);
}
