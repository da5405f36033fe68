import { isFault, readCell } from '../cell.js';
import { textAt, widthOf, withCells, type Cell, type Line, type LangOf } from '../grid.js';
import type { Body } from './sheet-body.js';

/** A body in whose columns of foreign figures each cell has their language, and the first of these cells in each. */
export interface WithLanguages {
  readonly body: Body;
  readonly foreign: readonly { readonly line: number; readonly column: number; readonly text: string }[];
}

/** Fewest figures with a separator that decide for their column. One alone may be a slip. */
const FEWEST = 2;

/**
 * The language of a column whose figures no reader of the page's language can read, and all of which another can: "48,0%" and "52,5%" in an English page are German, and
 * no thousands. Undefined for any other column.
 */
function foreignLanguage(cells: readonly Cell[], langOf: LangOf): string | undefined {
  const separated = cells.filter(({ text, figure }) => figure === undefined && /\d[.,]\d/.test(text));
  const [first] = separated;
  const own = first && langOf(first);
  if (!own || separated.length < FEWEST) return undefined;
  const other = own.startsWith('en') ? 'de' : 'en';
  const isForeign = ({ text }: Cell): boolean => isFault(readCell(text, own)) && !isFault(readCell(text, other));
  return separated.every(isForeign) ? other : undefined;
}

/** Finds the columns of a table with figures that are not written in the language of the page. */
export function withLanguages(body: Body, langOf: LangOf): WithLanguages {
  const { rows } = body;
  const languages = Array.from({ length: widthOf(rows) }, (_, column) =>
    foreignLanguage(
      rows.flatMap(({ cells }) => cells[column] ?? []),
      langOf,
    ),
  );
  if (!languages.some(Boolean)) return { body, foreign: [] };
  const foreign = languages.flatMap((lang, column) => {
    const row = lang && rows.find((one) => /\d[.,]\d/.test(textAt(one, column)));
    return row ? [{ line: row.line, column: column + 1, text: textAt(row, column) }] : [];
  });
  const inLanguage = (line: Line): Line =>
    withCells(line, (cell, column) => (languages[column] ? { ...cell, lang: languages[column] } : cell));
  return { body: { ...body, rows: rows.map(inLanguage) }, foreign };
}
