import type { BreakdownLayout } from '../../breakdown/layout.js';
import { element, translated } from './element.js';
import { paragraph, stacked } from './frame-block.js';
import { piecesBlock } from './headline-block.js';
import { gridBlock, gridColumns } from './grid-block.js';
import { drawMarks, PALE } from './marks.js';
import { NOTHING_DRAWN, areaOf, boxIn, type Area, type Drawn, NARROW, isShown } from './page-area.js';
import { CATEGORY_CARD_WIDTHS, figurePieces, isLongNumber } from '../../parts/cards-layout.js';
import { rowsOf, type TableRow } from '../../parts/table-layout.js';
import { remarkBlock, type ChartRow, type Rows } from './row-parts.js';
import { measuredWidth, write } from './writing.js';
import { isGroupForm, isStackedForm } from '../../breakdown/data/kinds-of-forms.js';
import type { Label, Scene } from '../../marks/scene.js';
import { isReason } from '../../parts/change-layout.js';
import { shownWith } from '../../parts/fold-layout.js';
import { keyBlock } from './legend-block.js';
import { inkOver } from './paint.js';
import { pictureBlock } from './picture-block.js';
import { rowsBlock } from './rows-block.js';
import { rowDrawer, rowHeightOf, scaleOf, type CellColumn } from './table-rows.js';
import type { Theme } from './theme.js';

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
  measuredWidth(area, `${before} ${after}`, { size: WORDS, weight: 500 }) +
    measuredWidth(area, number, { size: LARGE, weight: 700 }) <=
    width;

/** The bar of the share of a card, and the share at its end. */
function shareBlock(area: Area, row: number, { scenes: [scene], table }: BreakdownLayout): Drawn {
  const marks = scene?.marks.filter((mark) => mark.row === row) ?? [];
  const text = table.row(row).cells[table.columns.indexOf('share')] ?? '';
  const writing = { size: 12, fill: area.theme.secondary };
  if (!marks.length) return paragraph(area, text, writing);
  const end = text ? Math.max(measuredWidth(area, WIDEST, writing), measuredWidth(area, text, writing)) + 8 : 0;
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
function boxesBlock(area: Area, layout: BreakdownLayout): Drawn {
  const { table, cardWidth = CATEGORY_CARD_WIDTHS[0] } = layout;
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
          content:
            border + translated(name.content, 12, 12) + translated(below.content, 12, height - 12 - below.height),
        };
      }),
    ],
  );
}

/** Widths of the chart, in rem, below which changes have no column but theirs, and arrows none of earlier figures, as on the page. In a narrow chart arrows have those of their two figures. */
const WIDE_CHANGES = 56;
const WIDE_ARROWS = 40;
/** Width from which on small charts of any names stand side by side. */
const TWO_ACROSS = 32;

/** The columns next to the drawings. Groups have only their figure, and its change is the figure of the form `changes`. */
function columnsOf({ ems }: Area, { form, table: { columns, heads } }: BreakdownLayout): readonly CellColumn[] {
  const bold = form === 'changes' ? 'change' : 'value';
  const isAlone = isStackedForm(form) || form === 'multiples' || (form === 'changes' && ems < WIDE_CHANGES);
  const isNarrow = ems < NARROW;
  return columns.flatMap((kind, cell) => {
    const isFigure = kind === 'value' || kind === 'previous';
    const isLeft = isNarrow ? !isFigure : ems < WIDE_ARROWS && kind === 'previous';
    if ((isAlone && kind !== bold) || (form === 'arrows' && isLeft)) return [];
    const isBold = kind === bold || (cell === 0 && kind !== 'previous' && form !== 'changes');
    const isSmall = isNarrow && (form === 'changes' || (form === 'arrows' && kind === 'previous'));
    return [{ head: heads[cell + 1] ?? '', anchor: 'end', isBold, isSmall, cell } as const];
  });
}

/** The look of marks and labels in the rows. */
function styleOf({ form, scenes: [scene] }: BreakdownLayout, theme: Theme): NonNullable<Rows['style']> {
  if (isStackedForm(form))
    return {
      bar: 24,
      radius: 0,
      outline: theme.paper,
      pale: PALE,
      rest: theme.rest,
      shift: [6.4, 4.2],
      weights: { part: 650, value: 650 },
      inkOf: inkOver(scene?.marks ?? [], theme),
    };
  if (form === 'arrows') return { dot: 3 };
  if (!scene || scene.box === 'rows') return {};
  return scene.box === 'band' ? { outline: theme.accent } : { rest: theme.rest };
}

/** The row of a group in stacks: its name and figure, with the marks and labels of all its categories, which are in the rows from `from` to `to`. */
function stackRow(row: ChartRow, scene: Scene | undefined, from: number, to: number): ChartRow {
  const isWithin = ({ row: at = -1 }: { readonly row?: number }): boolean => at >= from && at < to;
  const { marks = [], labels = [] } = scene ?? {};
  return { ...row, isHeading: false, marks: marks.filter(isWithin), labels: labels.filter(isWithin) };
}

/** The rows of groups: bars of all their categories, or the categories below the name of their group. */
function groupRows(
  layout: BreakdownLayout,
  all: readonly TableRow[],
  columns: readonly CellColumn[],
): readonly ChartRow[] {
  const { table, form } = layout;
  const [scene] = layout.scenes;
  const draw = rowDrawer({ table, scene, columns });
  const isStack = isStackedForm(form);
  return all.flatMap((row, index) => {
    const drawn = { ...draw(row, index), isPart: false };
    if (!isStack) return [drawn];
    const next = all.findIndex((one, i) => i > index && one.isGroup);
    return row.isGroup ? [stackRow(drawn, scene, index, next < 0 ? all.length : next)] : [];
  });
}

/** The rows of categories as they are at rest: those that are folded are one row. */
function categoryRows(
  layout: BreakdownLayout,
  all: readonly TableRow[],
  columns: readonly CellColumn[],
): readonly ChartRow[] {
  const { fold, table } = layout;
  const [scene] = layout.scenes;
  const draw = rowDrawer({ table, scene, columns });
  const rows = all.map((row, index) => {
    const drawn = draw(row, index);
    return layout.form === 'changes' ? { ...drawn, isMissing: isReason(drawn.cells.at(-1)) } : drawn;
  });
  if (!fold) return rows;
  const folded = { ...draw(fold.row, table.length), ...(scene?.box === 'rows' && { marks: fold.marks }) };
  return shownWith(fold, table.length).flatMap((index) => (index < 0 ? folded : (rows[index] ?? [])));
}

/** The names above the first row that have room by the width of the chart, not by that of the drawing, as the labels of an axis have. */
const headLabels = (area: Area, labels: readonly Label[]): readonly Label[] =>
  labels.filter((label) => isShown(area, label)).map(({ least: _least, most: _most, ...label }) => label);

/** The rows of a breakdown: on one scale, or as the key of a drawing above them. */
function breakdownRows(area: Area, layout: BreakdownLayout): Rows {
  const { form, table, fold, hasHeads } = layout;
  const [scene] = layout.scenes;
  const heads = scene?.heads;
  const columns = columnsOf(area, layout);
  const isGrouped = isGroupForm(form);
  const rows = isGrouped ? groupRows(layout, rowsOf(table), columns) : categoryRows(layout, rowsOf(table), columns);
  return {
    rows,
    columns,
    hasHeads,
    hasDrawings: scene?.box === 'rows',
    ...((form === 'bars' || form === 'arrows' || isStackedForm(form)) && { narrowBelow: NARROW }),
    isNarrowBeside: form === 'changes',
    isScaled: table.isScaled,
    areHeaded: form === 'arrows' || form === 'changes',
    scale: heads && isShown(area, heads) ? headLabels(area, heads.labels) : isGrouped ? [] : scaleOf(scene),
    bar: 16,
    rowHeight: scene?.box !== 'rows' ? 24 : form === 'grouped' ? 26 : rowHeightOf(fold ? table.length : rows.length),
    style: styleOf(layout, area.theme),
  };
}

/** Groups side by side, each with its rows. */
function groupsBlock(area: Area, layout: BreakdownLayout): Drawn {
  const all = breakdownRows(area, layout);
  const heads = all.rows.flatMap(({ isHeading }, index) => (isHeading ? [index] : []));
  const isNarrow = area.ems < TWO_ACROSS;
  const size = isNarrow && layout.areShort ? { least: 132, gap: 16 } : { least: 240, gap: isNarrow ? 16 : 32 };
  return gridBlock(area, { ...size, count: heads.length }, (cell, index) => {
    const rows = all.rows.slice(heads[index], heads[index + 1]);
    return rowsBlock(cell, { ...all, rows, isSmall: true, rowHeight: isNarrow ? 22 : 26 });
  });
}

/** A breakdown: cards, a drawing of all parts with its key, or rows. */
export function breakdownBlock(area: Area, layout: BreakdownLayout): Drawn {
  const { form } = layout;
  const [scene] = layout.scenes;
  if (form === 'cards') return boxesBlock(area, layout);
  const key = scene ? keyBlock(area, scene) : NOTHING_DRAWN;
  if (form === 'multiples') return stacked([0, key], [8, groupsBlock(area, layout)]);
  const rows = breakdownRows(area, layout);
  const isPicture = scene && scene.box !== 'rows';
  return stacked([0, key], [8, isPicture ? pictureBlock(area, scene, rows) : rowsBlock(area, rows)]);
}
