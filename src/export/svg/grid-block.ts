import { max } from 'd3-array';
import { columnsOf } from '../../parts/cards-layout.js';
import { stackedList } from './frame-block.js';
import { placed, type Area, type Drawn } from './page-area.js';

/** A grid of drawings. */
export interface DrawingGrid {
  /** Least width of each, in pixels. Zero if there are so many in a line, whatever their width. */
  readonly least: number;
  readonly columns?: number;
  /** Space between two, in pixels. */
  readonly gap: number;
  readonly count: number;
  /** True if those in one line end on one height; else they begin on one. */
  readonly isFromFoot?: boolean;
}

/** The columns of a grid, as many as there is room for, or fewer of lines that are about equal, and the width of each in pixels. */
export function gridColumns(
  area: Area,
  { least, gap, count, columns: given }: DrawingGrid,
): { readonly columns: number; readonly width: number } {
  const most = Math.max(1, Math.min(count, Math.floor((area.width + gap) / (least + gap))));
  const columns = given ?? columnsOf(count, most);
  return { columns, width: (area.width - gap * (columns - 1)) / columns };
}

/** Drawings side by side, as many in a line as there is room for. */
export function gridBlock(area: Area, grid: DrawingGrid, draw: (area: Area, index: number) => Drawn): Drawn {
  const { gap, count, isFromFoot } = grid;
  const { columns, width } = gridColumns(area, grid);
  const cells = Array.from({ length: count }, (_, index) => draw({ ...area, width }, index));
  const lines = Array.from({ length: Math.ceil(count / columns) }, (_, line) =>
    cells.slice(line * columns, (line + 1) * columns),
  );
  return stackedList(
    lines.map((line) => {
      const height = max(line, (cell) => cell.height) ?? 0;
      const content = line.map((cell, column) =>
        placed(area, cell, { left: column * (width + gap), width, top: isFromFoot ? height - cell.height : 0 }),
      );
      return [gap, { height, content: content.join('') }] as const;
    }),
  );
}
