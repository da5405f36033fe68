import type { Scene } from '../../marks/scene.js';
import { rowsOf } from '../../parts/table-layout.js';
import type { TimelineLayout } from '../../timeline/layout.js';
import { namedRows } from '../../timeline/named-rows.js';
import { inkOn, mix } from './colour.js';
import { stacked } from './frame-block.js';
import { drawLabels, type LabelBox } from './labels.js';
import { drawMarks } from './marks.js';
import { EM, NARROW, NOTHING_DRAWN, boxIn, isShown, type Area, type Drawn } from './page-area.js';
import { markColour } from './paint.js';
import { placedTicks } from './plot-block.js';
import { rowsBlock } from './rows-block.js';
import { rowDrawer, rowHeightOf, scaleOf } from './table-rows.js';

/** Height of the label of the day reached, and the font size of the names. */
const DAY = 24;
const SIZE = 13;
/** First tint of a phase that has an outline. */
const PALE_PHASE = 3;
/** Width of an end that goes on. */
const OPEN = 24;

/** The band of phases with the events at their time, the scale of time below it, and the names of the events. */
function bandBlock(area: Area, scene: Scene): Drawn {
  const { theme } = area;
  const { labels, marks, x } = scene;
  const height = (scene.height ?? 0) * EM;
  // Bars that go on after the time shown end inside the chart.
  const isOpen = marks.some((mark) => mark.type === 'rect' && mark.cut);
  const days = labels.filter(({ role }) => role === 'day');
  const top = days.length ? DAY : 0;
  const box = boxIn(area, { left: 0, top, width: area.width - (isOpen ? OPEN : 0), height });
  const at: LabelBox = { area, box, sizes: { part: SIZE, note: SIZE } };
  const parts = labels.filter(({ role }) => role === 'part');
  const names = labels.filter(({ role }) => role === 'name' || role === 'note');
  const shown = names.filter((label) => isShown(area, label));
  const below = { ...at, box: { ...box, top: 0, height: 0 } };
  const ticks = x ? placedTicks({ area, scene, box }, x.ticks) : NOTHING_DRAWN;
  const lines = Math.max(0, ...shown.map(({ line = 0 }) => line + 1));
  const inkOf: NonNullable<LabelBox['inkOf']> = ({ part }) =>
    part === undefined ? theme.ink : inkOn(markColour({ part }, theme));
  const bars =
    drawLabels(days, at) +
    drawMarks(marks, { box, theme, outline: theme.paper, pale: PALE_PHASE }) +
    drawLabels(parts, { ...at, shift: [8, 4.6], inkOf });
  return stacked(
    [0, { height: top + height, content: bars }],
    [0, ticks],
    [
      lines ? 8 : 0,
      {
        height: lines * SIZE * 1.25,
        content: shown
          .map((label) => drawLabels([label], { ...below, shift: [label.anchor === 'end' ? -7 : 7, 0] }))
          .join(''),
      },
    ],
  );
}

/** A timeline: its phases in one band, or a row for each phase and event, its time and its figure next to its bar, on one scale of time. */
export function timelineBlock(area: Area, layout: TimelineLayout): Drawn {
  const { table } = layout;
  const [scene] = layout.scenes;
  const isBand = scene?.box === 'band';
  const all = table.heads.slice(1).map((head, cell) => {
    const isBold = cell === 1;
    return { head, anchor: isBold ? 'end' : 'start', isBold, isSmall: !isBold, isWide: true, cell } as const;
  });
  // With figures, and in a key, the times are below the names, so that the bars have room.
  const columns = isBand || (all.length > 1 && scene) ? all.slice(1) : all;
  const below = columns.length < all.length ? [0] : [];
  const named = namedRows(layout);
  const draw = rowDrawer({ table, scene, columns, below });
  const rows = rowsOf(table).flatMap((row, index) =>
    named.has(index) && isShown(area, { least: named.get(index) })
      ? []
      : { ...draw(row, index), isSub: table.row(index).kind === 'event' },
  );
  const list = rowsBlock(area, {
    rows,
    columns,
    hasHeads: false,
    hasDrawings: scene?.box === 'rows',
    narrowBelow: NARROW,
    scale: scaleOf(scene),
    ticks: isBand ? [] : (scene?.x?.ticks ?? []),
    bar: 14,
    rowHeight: scene?.box === 'rows' ? rowHeightOf(rows.length) : 24,
    // The bar of the whole campaign.
    style: { rest: mix(area.theme.ink, area.theme.paper, 0.22) },
  });
  return isBand ? stacked([0, bandBlock(area, scene)], [8, list]) : list;
}
