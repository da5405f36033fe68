import { rowsOf } from '../../parts/table-layout.js';
import type { TimelineLayout } from '../../timeline/layout.js';
import { mix } from './colour.js';
import type { Area, Drawn } from './page-area.js';
import { rowsBlock } from './rows-block.js';
import { rowDrawer, rowHeightOf, scaleOf } from './table-rows.js';

/** A timeline: a row for each phase and event, its time and its figure next to its bar, on one scale of time. */
export function timelineBlock(area: Area, { table, scenes: [scene] }: TimelineLayout): Drawn {
  const all = table.heads.slice(1).map((head, cell) => {
    const isBold = cell === 1;
    return { head, anchor: isBold ? 'end' : 'start', isBold, isSmall: !isBold, isWide: true, cell } as const;
  });
  // With figures, the times are below the names, so that the bars have room.
  const columns = all.length > 1 && scene?.box === 'rows' ? all.slice(1) : all;
  const below = columns.length < all.length ? [0] : [];
  const rows = rowsOf(table).map(rowDrawer({ table, scene, columns, below }));
  return rowsBlock(area, {
    rows,
    columns,
    hasHeads: false,
    hasDrawings: scene?.box === 'rows',
    isNarrowBelow: true,
    scale: scaleOf(scene),
    ticks: scene?.x?.ticks ?? [],
    bar: 14,
    rowHeight: scene?.box === 'rows' ? rowHeightOf(rows.length) : 24,
    // The bar of the whole campaign.
    style: { rest: mix(area.theme.ink, area.theme.paper, 0.22) },
  });
}
