import { isFigure } from '../cell.js';
import { MOST_AROUND, filled, isEmpty, textOf, textsIn, type Cell, type Line } from '../grid.js';

/** Marks and signs at the start of a remark: `*`, "(1)", "[note 2]", "3. ", "x = not available". */
const REMARK_MARK =
  /^(?:\*+|†|‡|©|[¹²³⁴-⁹] ?(?=\p{L})|\(\d+\)|\[\w+(?: \w+)?\]|\d+[.)]\s|\[?[a-z*:.]{1,3}\]? ?= ?\S)/iu;
/** Words at the start of a remark, in English, German, French and Spanish, and for sources in their neighbours' languages. */
const REMARK_WORD =
  /^(?:sources?|notes?|remarks?|data (?:from|source)|last updated?|downloaded|published|footnotes?|quellen?|genesis-tabelle|hinweise?|anmerkung(?:en)?|stand|datenlizenz|erstellt|remarques?|lecture|champ|fuentes?|notas?|https?|bron|fonti?|fonte|źródło|källa|kilde|lähde|zdroj|forrás)\b/i;

/** A remark that states a figure itself: "Turnout: 54.2%". A year may be a part of a name. */
const STATED = /^\p{L}[\p{L} ]*: ?\p{Sc}?(?!(?:19|20)\d\d$)\d[\d.,]* ?%?$/u;

/** True for a text above or below the rows that begins as a remark does. */
export const isRemarkText = (text: string): boolean =>
  [REMARK_MARK, REMARK_WORD].some((form) => form.test(text.trim()));

/** True for a text below the rows that is a remark by what it says: it is long, or states a figure itself. */
const isStatement = (text: string): boolean => text.length > 60 || STATED.test(text.trim());

/** The cells of a line. One across several columns, which is in each of them, counts once. */
const ownCells = (line: Line): readonly Cell[] => [...new Set(filled(line))];

/** True for one text across all columns. */
export const isAcross = ({ cells: [first, ...others] }: Line): boolean =>
  first !== undefined && others.length > 0 && others.every((cell) => cell === first) && !isFigure(first);

/** The last lines of a body that are one text each across all columns: remarks. */
export function remarksOf(body: readonly Line[]): readonly Line[] {
  let { length } = body;
  for (let line = body[length - 1]; line && isAcross(line); line = body[length - 1]) length--;
  return length ? body.slice(length) : [];
}

/** True for a line of a mark and what it means, in a cell each: "Note 1" and "Without Wales". */
function isMarkOf(line: Line): boolean {
  const [mark, meaning, more] = ownCells(line);
  const isMark = /^(?:\[\w+(?: \w+)?\]|(?:foot)?notes? \d+:?)$/i.test(textOf(mark));
  return isMark && !!meaning && !more && !isFigure(meaning);
}

/** True for a figure below a table with its name in a column of figures: "Answered" and 200 below per cents and counts of answers. */
function isAside(line: Line, lines: readonly Line[]): boolean {
  const [name, figure, more] = ownCells(line);
  const column = name ? line.cells.indexOf(name) : -1;
  const isNamed = !!name && !isFigure(name) && !!figure && isFigure(figure) && !more;
  return (
    isNamed && column > 0 && lines.some(({ cells: { [column]: cell } }) => cell && !isEmpty(cell) && isFigure(cell))
  );
}

/** True for a line without figures that is one text, or a name and a phrase about it: "Inventors" and "Who filed patent applications". */
function isText(line: Line): boolean {
  const [name, phrase, more] = ownCells(line);
  if (!name || more || filled(line).some(isFigure)) return false;
  return !phrase || /\p{L}\s+\p{L}/u.test(phrase.text);
}

/** True for a source and its date in cells of one line, below figures: "Source: ONS", "Released:", "7 April 2020". */
function isSourceLine(line: Line): boolean {
  const [first, ...others] = ownCells(line);
  const isNamed = first === line.cells[0] && isRemarkText(textOf(first)) && /\p{L}: ?\S/u.test(textOf(first));
  return isNamed && others.some(({ text }) => text.trim().endsWith(':')) && !filled(line).some(isFigure);
}

/** Number of lines below the last row: remarks in one cell, and below a gap any lines of texts. */
export function countBelow(lines: readonly Line[], isAfterGap: (line: Line) => boolean): number {
  if (!lines.some((line) => filled(line).length > 1)) return 0;
  const isNote = (line: Line): boolean => isMarkOf(line) || isSourceLine(line) || isAside(line, lines);
  const isRemark = (line: Line | undefined): boolean => {
    const [cell, more] = line ? ownCells(line) : [];
    if (line && isNote(line)) return true;
    if (!line || !cell || more || isFigure(cell) || line.cells[0] !== cell) return false;
    return isAcross(line) || isRemarkText(cell.text) || isStatement(cell.text);
  };
  let count = 0;
  for (let i = lines.length - 1; i > Math.max(0, lines.length - MOST_AROUND); i--) {
    const line = lines[i];
    // Below a gap every text is a remark.
    if (isRemark(line)) count = lines.length - i;
    else if (!line || !(isNote(line) || isText(line))) break;
    else if (isAfterGap(line) && lines.slice(i).every(isText)) count = lines.length - i;
  }
  return count;
}

/** The text of a line below the rows: "Inventors: Who filed patent applications". */
export function remarkIn(line: Line): string {
  const texts = textsIn(line);
  const isNamed = texts.length === 2 && isText(line) && !isMarkOf(line);
  return isNamed ? texts.map((text) => text.replace(/:$/, '')).join(': ') : texts.join(' ');
}
