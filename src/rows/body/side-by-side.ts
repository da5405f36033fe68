import { isFigure } from '../cell.js';
import { isEmpty, type Cell, type Line } from '../grid.js';
import { isNameOf } from '../names/column-names.js';
import type { Body, Tidying } from './body.js';

/** The fewest columns of a block that stands several times next to each other: a name and its figure. */
const FEWEST_COLUMNS = 2;

/** The number of columns after which all heads of a table begin again. Undefined if they do not. */
function blockWidth(heads: readonly string[]): number | undefined {
  for (let width = FEWEST_COLUMNS; width * 2 <= heads.length + 1; width++) {
    if (heads.some((head) => head) && heads.every((head, i) => head === (heads[i % width] ?? ''))) return width;
  }
  return undefined;
}

/** The columns of a block that name its rows: those without figures, or the first if it has periods. */
function namingColumns(heads: readonly string[], blocks: readonly (readonly Cell[])[]): readonly number[] {
  const names = heads.flatMap((_, column) => {
    const cells = blocks.flatMap((cells) => cells[column] ?? []).filter((cell) => !isEmpty(cell));
    return cells.length && !cells.some(isFigure) ? [column] : [];
  });
  return names.length || !isNameOf('period', heads[0]) ? names : [0];
}

/** A body whose columns stand several times next to each other, as a long ranking in three parts, with these parts below each other. It stays if a row has the same name in two parts: their figures differ in kind. */
export function stackBlocks(body: Body, { hasNamed }: Tidying): Body {
  const { header, rows, groups, units } = body;
  const heads = header?.cells.map(({ text }) => text.trim()) ?? [];
  const width = blockWidth(heads);
  if (!header || hasNamed || width === undefined || groups.length || units) return body;
  const starts = heads.flatMap((_, i) => (i % width ? [] : [i]));
  const lines = starts.flatMap((start) =>
    rows.flatMap((row): readonly Line[] => {
      const cells = row.cells.slice(start, start + width);
      return cells.every(isEmpty) ? [] : [{ ...row, cells }];
    }),
  );
  const blocks = lines.map(({ cells }) => cells);
  const naming = namingColumns(heads.slice(0, width), blocks);
  const names = blocks.map((cells) => naming.map((column) => cells[column]?.text.trim()).join('\0'));
  if (!naming.length || new Set(names).size < names.length) return body;
  return { ...body, header: { ...header, cells: header.cells.slice(0, width) }, rows: lines };
}
