import { reportProblem } from '../../contract/reader.js';
import { isFault, readCell } from '../cell.js';
import { textAt, widthOf, type Cell, type LangOf } from '../grid.js';
import { editCells, type Body, type Tidying } from './body.js';

/** Fewest figures with a separator that decide for their column. One alone may be a slip. */
const FEWEST = 2;

/** The language of a column whose figures no reader of the page's language can read, and all of which another can: German of "48,0%" and "52,5%" in an English page. Undefined for any other. */
function foreignLanguage(cells: readonly Cell[], langOf: LangOf): string | undefined {
  const separated = cells.filter(({ text, figure }) => figure === undefined && /\d[.,]\d/.test(text));
  const [first] = separated;
  const own = first && langOf(first);
  if (!own || separated.length < FEWEST) return undefined;
  const other = own.startsWith('en') ? 'de' : 'en';
  const isForeign = ({ text }: Cell): boolean => isFault(readCell(text, own)) && !isFault(readCell(text, other));
  return separated.every(isForeign) ? other : undefined;
}

/** A body whose columns of figures in the form of another language than that of the page have this language, which is reported. The same body of a file. */
export function inTheirLanguages(body: Body, { isFile, langOf, problems }: Tidying): Body {
  const { rows } = body;
  const languages = Array.from({ length: isFile ? 0 : widthOf(rows) }, (_, column) =>
    foreignLanguage(
      rows.flatMap(({ cells }) => cells[column] ?? []),
      langOf,
    ),
  );
  if (!languages.some(Boolean)) return body;
  for (const [column, lang] of languages.entries()) {
    const row = lang && rows.find((one) => /\d[.,]\d/.test(textAt(one, column)));
    if (!row) continue;
    const [found, place] = [textAt(row, column), { line: row.line, column: column + 1 }];
    reportProblem(problems, { pointer: '', code: 'other-language', severity: 'noted', found, place });
  }
  return editCells(body, (cell, column) => (languages[column] ? { ...cell, lang: languages[column] } : cell));
}
