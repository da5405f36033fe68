import type { Place } from '../../contract/problem.js';
import { reportProblem } from '../../contract/reader.js';
import { endingOf } from '../../written/ending.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { isFigure, withQualifiers } from '../cell.js';
import type { Cell, Line } from '../grid.js';
import { bareMark, footnotesIn, type Footnotes } from './footnotes.js';
import type { Body, Tidying } from './body.js';

/** Numbers of notes in brackets: "note 4", "notes 1, 2 and note 3". */
const NOTES = String.raw`(?:foot)?notes? ?\w{1,3}(?:(?:,| and) ?(?:note )?\w{1,3})*`;
/** A mark in brackets: of notes, of a letter, or a number. A letter in place of a figure, as `[c]`, is none. */
const MARK = new RegExp(String.raw`^(?:${NOTES}|(?![cxz])[a-z]|\d{1,2})$`, 'iu');

/** Marks that qualify the figures of a row or a column. */
const QUALIFIER = /^\[[pebfur]\]$/i;

/** The first of notes that have letters, as in Wikipedia: next to "Kenya[a]", "Ghana[b]" has no break in its series. */
const FIRST_LETTER = /\p{L}\[a\]$/iu;
const NO_QUALIFIER = /(?!)/;

const isLetteredCell = ({ text }: Cell): boolean => text.endsWith(']') && FIRST_LETTER.test(text);

/** A note in brackets after a figure, whose remark may stand anywhere in the page: "12 [note 3]". */
const NOTE = /^(?:foot)?note ?\w{1,3}$/i;

/** A cell without its marks. */
interface UnmarkedCell {
  readonly cell: Cell;
  /** Marks that qualify figures: `[r]`. */
  readonly qualifiers: readonly string[];
  /** Marks of which no remark says what they mean: "[note 4]", `*`. */
  readonly unexplained: readonly string[];
}

/** True for a cell that ends as marks do. */
const isMarked = ({ text }: Cell): boolean => text.length <= MOST_LETTERS && /[\]*†‡§]\s*$/u.test(text);

/** A figure without its mark, which is a note on it unless a remark explains it. */
function unmarkedFigure(cell: Cell, footnotes: Footnotes): UnmarkedCell {
  const { kind, inner = '', rest = '' } = endingOf(cell.text.trim()) ?? {};
  const isMark = kind === 'signs' ? inner.length <= 3 : kind === 'square' && NOTE.test(inner);
  const mark = kind === 'square' ? `[${inner}]` : inner;
  if (!isMark || !/\d/.test(rest) || footnotes.has(bareMark(mark))) return { cell, qualifiers: [], unexplained: [] };
  return { cell: { ...cell, text: rest, note: cell.note ?? mark }, qualifiers: [], unexplained: [mark] };
}

/** A name without the marks in brackets after it, as statistics offices write them, and these: "England [note 4]", "Wales [r]". */
function splitMarks(name: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let text = name.trim();
  for (let ending = endingOf(text); ending?.kind === 'square' && MARK.test(ending.inner); ending = endingOf(text)) {
    marks.unshift(`[${ending.inner}]`);
    text = ending.rest;
  }
  return { text, marks };
}

/** A name or a figure without its marks. `isInBody` is true for a cell beside the name of a row. */
function unmarkedCell(cell: Cell, isInBody: boolean, footnotes: Footnotes, qualifier = QUALIFIER): UnmarkedCell {
  const isEnding = isMarked(cell);
  if (isEnding && isFigure(cell)) return unmarkedFigure(cell, footnotes);
  const { text, marks } = isEnding ? splitMarks(cell.text) : { text: '', marks: [] };
  // "At most 5 [p]" is a figure.
  if (!marks.length || !/\p{L}/u.test(text) || (isInBody && /\d/.test(text)))
    return { cell, qualifiers: [], unexplained: [] };
  const qualifiers = marks.filter((mark) => qualifier.test(mark));
  return {
    cell: { ...cell, text },
    qualifiers: qualifiers.map((one) => one.toLowerCase()),
    unexplained: marks.filter((mark) => !qualifiers.includes(mark) && !footnotes.has(bareMark(mark))),
  };
}

const isUnexplained = ({ unexplained }: UnmarkedCell): boolean => unexplained.length > 0;

/** A body without marks of which no remark says what they mean. Those that qualify figures go to these: `500 [r]` beside "Wales [r]". The others are reported, and are notes on their row, their figure or the whole. */
export function withoutMarks(body: Body, { problems }: Tidying): Body {
  const { header } = body;
  const footnotes = footnotesIn(body.around.notes);
  const isLettered = [header, ...body.rows].some((line) => line?.cells.some(isLetteredCell));
  const qualifier = isLettered ? NO_QUALIFIER : QUALIFIER;
  const heads = header?.cells.map((cell) => unmarkedCell(cell, false, footnotes, qualifier)) ?? [];
  const title = unmarkedCell({ text: body.around.title ?? '' }, false, footnotes);
  const unexplained = new Set([...heads, title].flatMap((one) => one.unexplained));
  let place: Place | undefined = unexplained.size
    ? { line: header?.line ?? 1, column: 1 + Math.max(0, heads.findIndex(isUnexplained)) }
    : undefined;
  const ofHeads = heads.some(({ qualifiers }) => qualifiers.length);
  const rows = body.rows.map((row): Line => {
    // Nearly no row has a mark.
    if (!ofHeads && !row.cells.some(isMarked)) return row;
    const cells = row.cells.map((cell, i) => unmarkedCell(cell, i > 0, footnotes, qualifier));
    const [name] = cells;
    const ofRow = cells.flatMap(({ qualifiers }) => qualifiers);
    const marked = cells.findIndex(isUnexplained);
    if (marked >= 0) place ??= { line: row.line, column: marked + 1 };
    for (const mark of cells.flatMap((one) => one.unexplained)) unexplained.add(mark);
    return {
      ...row,
      cells: cells.map(({ cell }, i) => (i ? withQualifiers(cell, ...ofRow, ...(heads[i]?.qualifiers ?? [])) : cell)),
      ...(name?.unexplained.length && { notes: [...(row.notes ?? []), name.unexplained.join(' ')] }),
    };
  });
  const ofColumns = heads.flatMap((one) =>
    isUnexplained(one) ? `${one.cell.text}: ${one.unexplained.join(' ')}` : [],
  );
  const around = {
    ...body.around,
    ...(title.cell.text && { title: title.cell.text }),
    notes: [...body.around.notes, ...title.unexplained, ...ofColumns],
  };
  const found = [...unexplained].map((mark) => mark.replace(/^\[(.*)\]$/, '$1')).join(', ');
  if (found) reportProblem(problems, { pointer: '', code: 'unexplained-mark', severity: 'noted', found, place });
  return { ...body, around, rows, header: header && { ...header, cells: heads.map(({ cell }) => cell) } };
}
