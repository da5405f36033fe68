import type { DeltaLayout } from '../../delta/layout.js';
import { byRow } from '../../marks/by-row.js';
import type { Scene } from '../../marks/scene.js';
import { rowsOf } from '../../parts/table-layout.js';
import { paragraph, stacked } from './frame-block.js';
import { keyBlock } from './legend-block.js';
import { NOTHING_DRAWN, isShown, type Area, type Box, type Drawn } from './page-area.js';
import { isPlot, plotsBlock } from './plots-block.js';
import type { Rows } from './row-parts.js';
import { rowsBlock } from './rows-block.js';
import { rowDrawer, rowHeightOf, scaleOf } from './table-rows.js';
import type { Theme } from './theme.js';
import { widestWord, wrapped, writeLines } from './writing.js';

/** The fill of a change: good, bad, or neither. */
const changeFill = ({ good, bad, secondary }: Theme, kinds: readonly string[]): string =>
  kinds.includes('good') ? good : kinds.includes('bad') ? bad : secondary;

/** The changes below labelled columns, if there is room. */
function changesBelow(area: Area, { changes, table }: DeltaLayout, scene: Scene, box: Box): Drawn {
  if (!changes || !isShown(area, changes)) return NOTHING_DRAWN;
  const ticks = scene.x?.ticks ?? [];
  const width = box.width / Math.max(1, ticks.length);
  const texts = ticks.map(({ row }, index) => {
    const text = row === undefined ? '' : (table.row(row).cells[1] ?? '');
    const kinds = row === undefined ? [] : changes.className(row).split(' ');
    const arrow = kinds.includes('up') ? '▲\u00a0' : kinds.includes('down') ? '▼\u00a0' : '';
    const writing = { size: 12, fill: changeFill(area.theme, kinds) };
    // A number is not broken, even if it is a little wider than its column.
    const lines = text
      ? wrapped(area, arrow + text, Math.max(width * 0.85, widestWord(area, text, writing)), writing)
      : [];
    const x = box.left + (index + 0.5) * width;
    return { lines, content: writeLines(area, lines, { x, y: 0, anchor: 'middle', line: 1.2 }, writing) };
  });
  return {
    height: Math.max(0, ...texts.map(({ lines }) => lines.length)) * 14.4,
    content: texts.map(({ content }) => content).join(''),
  };
}

/** The rows of a delta that is not a plot: the steps of a waterfall in the order in which they are drawn, or all rows if nothing is drawn. */
function deltaRows({ form, frame, table, scenes: [scene] }: DeltaLayout): Rows {
  const isSteps = form === 'waterfall' && !!scene;
  // A head that is the title is only read.
  const heads = table.heads.slice(1, isSteps ? 2 : undefined).map((head) => (head === frame.title ? '' : head));
  const columns = heads.map(
    (head, cell) => ({ head, anchor: cell > 0 ? 'start' : 'end', isBold: cell === 0, cell }) as const,
  );
  const all = rowsOf(table);
  const indexes = [...(isSteps ? byRow(scene.marks).keys() : all.keys())];
  const draw = rowDrawer({ table, scene, columns });
  const rows = indexes.flatMap((index) => {
    const row = all[index];
    const isStrong = isSteps && (index === indexes[0] || index === indexes.at(-1));
    return row ? [{ ...draw(row, index), isStrong }] : [];
  });
  return {
    rows,
    columns,
    hasHeads: isSteps,
    hasDrawings: scene?.box === 'rows',
    isNarrowBeside: true,
    areHeaded: isSteps,
    scale: scaleOf(scene),
    bar: 16,
    rowHeight: scene?.box === 'rows' ? rowHeightOf(rows.length) : 24,
  };
}

/** A delta: one or several plots, or rows. */
export function deltaBlock(area: Area, layout: DeltaLayout): Drawn {
  const [scene] = layout.scenes;
  if (scene && isPlot(scene))
    return plotsBlock(area, layout.scenes, (room, box) => changesBelow(room, layout, scene, box));
  const drawn = rowsBlock(area, deltaRows(layout));
  const isEmpty = !drawn.height;
  return stacked(
    [0, scene ? keyBlock(area, scene) : NOTHING_DRAWN],
    [8, isEmpty ? paragraph(area, layout.table.summary ?? '', { size: 15, fill: area.theme.ink }) : drawn],
  );
}
