import { rowsOf as tableRows } from '../../parts/table-layout.js';
import type { Scene } from '../../marks/scene.js';
import { boxesBlock, cardsBlock } from './cards-block.js';
import { cellsBlock } from './cells-block.js';
import type { ChartLayout } from './chart-layout.js';
import { moved } from './element.js';
import { paragraph, stacked } from './frame-block.js';
import { headlineBlock } from './headline-block.js';
import { keyBlock } from './legend-block.js';
import { multiplesBlock } from './multiple-block.js';
import { NOTHING_DRAWN, isShown, type Area, type Box, type Drawn } from './page-area.js';
import { pictureBlock } from './picture-block.js';
import { plotBlock } from './plot-block.js';
import { gridBlock } from './grid-block.js';
import { rowsBlock } from './rows-block.js';
import { rowsOf } from './rows-of.js';
import { singleBlock } from './single-block.js';
import { widthOf, wrapped, writeLines } from './writing.js';

/** The changes below labelled columns, if there is room. */
function changesBelow(area: Area, layout: ChartLayout, scene: Scene, box: Box): Drawn {
  const { changes, table } = layout;
  if (!changes || !('least' in changes) || !isShown(area, changes)) return NOTHING_DRAWN;
  const ticks = scene.x?.ticks ?? [];
  const width = box.width / Math.max(1, ticks.length);
  const texts = ticks.map(({ row }, index) => {
    const text = row === undefined ? '' : (table.row(row).cells[1] ?? '');
    const kinds = row === undefined ? [] : changes.className(row).split(' ');
    const arrow = kinds.includes('up') ? '▲ ' : kinds.includes('down') ? '▼ ' : '';
    const fill = kinds.includes('good')
      ? area.theme.good
      : kinds.includes('bad')
        ? area.theme.bad
        : area.theme.secondary;
    const writing = { size: 12, fill };
    // A number is not broken, even if it is a little wider than its column.
    const longest = Math.max(...text.split(' ').map((word) => widthOf(word, writing)));
    const lines = text ? wrapped(arrow + text, Math.max(width * 0.85, longest), writing) : [];
    const x = box.left + (index + 0.5) * width;
    return { lines, content: writeLines(area, lines, { x, y: 0, anchor: 'middle', line: 1.2 }, writing) };
  });
  return {
    height: Math.max(0, ...texts.map(({ lines }) => lines.length)) * 14.4,
    content: texts.map(({ content }) => content).join(''),
  };
}

/** Groups side by side, each with its rows. */
function groupsBlock(area: Area, layout: ChartLayout): Drawn {
  const all = tableRows(layout.table);
  const heads = all.flatMap(({ isGroup }, index) => (isGroup ? [index] : []));
  return gridBlock(area, { least: 240, gap: 32, count: heads.length }, (cell, index) => {
    const range = [heads[index] ?? 0, heads[index + 1] ?? all.length] as const;
    return rowsBlock(cell, { ...rowsOf(layout, area.theme, range), isSmall: true, rowHeight: 26 });
  });
}

/** True if a scene has axes. */
const isPlot = ({ box, x, y }: Scene): boolean => box === 'cells' || box === 'grid' || (box === 'plot' && !!(x ?? y));

/** Plots one below the other, or side by side if they are several. */
function plotsBlock(area: Area, layout: ChartLayout): Drawn {
  const { scenes } = layout;
  const [scene] = scenes;
  if (scene?.head) return multiplesBlock(area, scenes);
  if (scene?.box === 'grid') return cellsBlock(area, scene);
  if (scene && scenes.length === 1) {
    // Few columns are not as wide as the chart.
    const isFew = scene.box === 'cells' && (scene.x?.ticks.length ?? 0) < 4 && !scene.ends;
    const room = isFew ? { ...area, width: Math.min(area.width, 384) } : area;
    const drawn = plotBlock(room, scene, (box) => changesBelow(room, layout, scene, box));
    return { ...drawn, content: moved(drawn.content, area.isMirrored ? area.width - room.width : 0, 0) };
  }
  return gridBlock(area, { least: 240, gap: 24, count: scenes.length }, (cell, index) => {
    const one = scenes[index];
    return one ? plotBlock(cell, one) : NOTHING_DRAWN;
  });
}

/** The drawing of a chart with its figures. */
export function chartBlock(area: Area, layout: ChartLayout): Drawn {
  const { scenes, form } = layout;
  const [scene] = scenes;
  if (layout.pieces) return headlineBlock(area, layout);
  if (scenes.some(({ row }) => row !== undefined)) return cardsBlock(area, layout);
  if (form === 'cards') return boxesBlock(area, layout);
  if (scene && isPlot(scene)) return plotsBlock(area, layout);
  if (layout.isSingle) return singleBlock(area, layout);
  const rows = rowsOf(layout, area.theme);
  if (scene && scene.box !== 'rows')
    return stacked([
      [0, keyBlock(area, scene)],
      [8, pictureBlock(area, scene, rows)],
    ]);
  const drawn = form === 'multiples' ? groupsBlock(area, layout) : rowsBlock(area, rows);
  const empty = drawn.height ? drawn : paragraph(area, layout.table.summary ?? '', { size: 15, fill: area.theme.ink });
  return stacked([
    [0, scene ? keyBlock(area, scene) : NOTHING_DRAWN],
    [8, empty],
  ]);
}
