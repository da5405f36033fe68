import type { BreakdownLayout } from '../../breakdown/layout.js';
import { element, moved } from './element.js';
import { paragraph, stacked } from './frame-block.js';
import { piecesBlock } from './headline-block.js';
import { gridBlock, gridColumns } from './grid-block.js';
import { drawMarks } from './marks.js';
import { NOTHING_DRAWN, areaOf, boxIn, type Area, type Drawn } from './page-area.js';
import { CATEGORY_CARDS } from '../../parts/card-columns-layout.js';
import { figurePieces, isLongNumber } from '../../parts/card-figure-layout.js';
import { rowsOf } from '../../parts/table-layout.js';
import { remarkBlock } from './remark-block.js';
import { widthOf, write } from './writing.js';

/** Thickness of the bar of a card, and the height of the share at its end, in pixels. */
const BAR = 6;
const SHARE = 16;
/** As wide as any share, so that the bars of all cards are on one scale. */
const WIDEST = '100%';

/** Font sizes of numbers and of the words before and after them. */
const LARGE = 24;
const SMALL = 16;
const WORDS = 13;

/** True if a large number and its words have room in one line. */
const fits = (area: Area, [before, number, after]: readonly [string, string, string], width: number): boolean =>
  !isLongNumber(number) &&
  widthOf(area, `${before} ${after}`, { size: WORDS, weight: 500 }) +
    widthOf(area, number, { size: LARGE, weight: 700 }) <=
    width;

/** The bar of the share of a card, and the share at its end. */
function shareBlock(area: Area, row: number, { scenes: [scene], table }: BreakdownLayout): Drawn {
  const marks = scene?.marks.filter((mark) => mark.row === row) ?? [];
  const text = table.row(row).cells[table.columns.indexOf('share')] ?? '';
  const writing = { size: 12, fill: area.theme.secondary };
  if (!marks.length) return paragraph(area, text, writing);
  const end = text ? Math.max(widthOf(area, WIDEST, writing), widthOf(area, text, writing)) + 8 : 0;
  const box = boxIn(area, { left: 0, top: (SHARE - BAR) / 2, width: area.width - end, height: BAR }, scene);
  return {
    height: SHARE,
    content:
      drawMarks(marks, { box, theme: area.theme, bar: BAR, radius: 2 }) +
      write(area, text, { x: area.width, y: SHARE - 4, anchor: 'end' }, writing),
  };
}

/** A card: its name at the top, and its figure and the rest at the foot. */
type Card = readonly [name: Drawn, below: Drawn];

/** Categories as cards of equal height, each with its figure and, by their names, its share and its change. */
export function boxesBlock(area: Area, layout: BreakdownLayout): Drawn {
  const { table, cardWidth = CATEGORY_CARDS[0] } = layout;
  const { theme } = area;
  const inner = (cell: Area): Area => areaOf(cell.width - 24, cell);
  const size = { least: cardWidth * 16, gap: 12, count: table.length };
  const { width } = gridColumns(area, size);
  const isLarge = rowsOf(table).every(
    ({ cells: [figure = ''], hasValue }) => hasValue === false || fits(area, figurePieces(figure), width - 24),
  );
  const content = (cell: Area, index: number): Card => {
    const { name, cells, hasValue, remark } = table.row(index);
    const [figure = ''] = cells;
    const named = cells.flatMap((text, cell) => {
      const head = table.heads[cell + 1];
      if (!cell || !text || table.columns[cell] === 'share') return [];
      return [head ? `${head}: ${text}` : text];
    });
    const known = hasValue !== false;
    const drawn = known
      ? piecesBlock(inner(cell), figurePieces(figure), isLarge ? LARGE : SMALL)
      : paragraph(inner(cell), figure, { size: 15, fill: theme.secondary }, { line: 1.2 });
    const below = stacked(
      [0, drawn],
      [6, shareBlock(inner(cell), index, layout)],
      [4, paragraph(inner(cell), named.join(' · '), { size: 12, fill: theme.secondary })],
      [6, remarkBlock(inner(cell), table.remarkHead && remark)],
    );
    return [paragraph(inner(cell), name, { size: 13, fill: theme.secondary }, { line: 1.3 }), below];
  };
  const heightOf = ([name, below]: Card): number => name.height + 4 + below.height + 24;
  const height = Math.max(...Array.from({ length: table.length }, (_, i) => heightOf(content({ ...area, width }, i))));
  const scale = table.isScaled
    ? paragraph(area, table.heads[1] ?? '', { size: 12, fill: theme.secondary })
    : NOTHING_DRAWN;
  return stacked(
    [0, scale],
    [
      8,
      gridBlock(area, size, (cell, index) => {
        const [name, below] = content(cell, index);
        const border = element('rect', {
          x: 0.5,
          y: 0.5,
          width: cell.width - 1,
          height: height - 1,
          rx: 8,
          fill: 'none',
          stroke: theme.rule,
        });
        // The figures of a row of cards are at one height.
        return {
          height,
          content: border + moved(name.content, 12, 12) + moved(below.content, 12, height - 12 - below.height),
        };
      }),
    ],
  );
}
