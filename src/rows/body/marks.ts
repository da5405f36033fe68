import { printQuantity } from '../../statistics/notation.js';
import { isFigure, withQualifiers } from '../cell.js';
import { readFigure } from '../../contract/figure-reading.js';
import { textAt, columnCount, withCells, type Cell, type LangOf, type Line } from '../grid.js';
import { isNameOf } from '../names/column-names.js';
import { isChange } from '../names/derived-name.js';
import type { Body, Tidying } from './body.js';
import { endingOf } from '../../written/ending.js';
import { partialYearOf } from '../../written/partial-year.js';
import { reasonIn } from '../../written/remark-words.js';
import type { Place } from '../../contract/problem.js';
import { reportProblem } from '../../contract/reader.js';
import { MOST_LETTERS } from '../../written/most-letters.js';

/** The explanations below the rows, by their marks: `*`, `†`, `x`, `1`. */
type Footnotes = ReadonlyMap<string, string>;

/** A remark that explains a mark: "* Figures below 5", "† estimated". */
const SYMBOL = /^([*†‡§]{1,3})\s*[:=–-]?\s*(\S.*)$/u;
/** A remark with a number: "1 Excludes Wales", "[note 1] Excludes Wales", "¹ Excludes Wales". */
const NUMBER = /^[([]?(?:note |footnote )?(\d\d?|[¹²³⁴-⁹])[)\].:]?\s+(\S.*)$/iu;
/** A remark that explains a letter or sign in place of a figure: "x = not available", "[z]: not applicable". */
const LETTER = /^[[(]?([a-z]{1,3}|:|\.{1,3}|[-–/])[\])]?\s*[:=]\s*(\S.*)$/iu;

/** A remark that explains a letter in brackets: "[a] Without Wales". */
const BRACKETED = /^\[([a-z]{1,2})\]\s+(\S.*)$/iu;

/** Raised digits as digits. */
const lowered = (mark: string): string => mark.normalize('NFKC');

/** Where the next mark begins in a line that explains several: "[p] provisional, [r] revised", "p = provisional; r = revised". */
const NEXT_MARK = /[,;]\s+(?=\[[a-z]{1,2}\]\s|[a-z]{1,3}\s?[:=]\s)/i;

/** The marks that remarks explain. */
function footnotesIn(notes: readonly string[]): Footnotes {
  return new Map(
    notes
      .flatMap((note) => note.split(NEXT_MARK))
      .flatMap((note): readonly (readonly [string, string])[] => {
        const [, mark, text] =
          SYMBOL.exec(note) ?? NUMBER.exec(note) ?? LETTER.exec(note) ?? BRACKETED.exec(note) ?? [];
        return mark && text ? [[lowered(mark), text]] : [];
      }),
  );
}

/** The qualifiers that an explanation is: `[e]` of "estimated". */
function qualifiersOf(explanation: string): string | undefined {
  const read = readFigure(`1 (${explanation.replace(/\.$/, '')})`, { lang: 'en' });
  const qualifiers = 'code' in read ? '' : printQuantity(read.quantity).replace(/^1 ?/, '');
  return qualifiers || undefined;
}

/** A number or a letter in brackets that is a mark. */
const BRACKETED_MARK = /^(?:(?:note |footnote )?\d\d?|[a-z])$/i;

/** A mark as remarks have it: `4` for "[note 4]". */
const bareMark = (mark: string): string => lowered(mark.replace(/[[\]\s]|(?:foot)?note /giu, ''));

/** The text of a cell without its mark, and the mark. */
function splitMark(text: string): readonly [text: string, mark: string] | undefined {
  const { kind, inner = '', rest = '' } = endingOf(text.trim()) ?? {};
  if (!kind || !rest || kind === 'round') return undefined;
  if (kind === 'square') return BRACKETED_MARK.test(inner) ? [rest, bareMark(inner)] : undefined;
  // A raised digit after a letter may be a unit: km².
  const isMark = kind === 'signs' ? inner.length <= 3 : /^[¹²³⁴-⁹]$/.test(inner) && !/\p{L}[²³]$/u.test(rest + inner);
  return isMark ? [rest, bareMark(inner)] : undefined;
}

/** A head whose mark says something of all figures below it, and the remark that says so. */
interface MarkedHead {
  readonly text: string;
  readonly note: string;
  /** The qualifiers of the figures. None of a year that is not complete, whose head says so itself. */
  readonly qualifiers?: readonly string[];
}

/** A head without the mark that is explained as a qualifier of its figures, or with how far its year has come. Undefined for any other. */
function markedHead(cell: Cell, footnotes: Footnotes, langOf: LangOf): MarkedHead | undefined {
  const [text = '', mark = ''] = splitMark(cell.text) ?? [];
  const note = footnotes.get(mark);
  if (!note) return undefined;
  const qualifiers = qualifiersOf(note);
  if (qualifiers) return { text, note, qualifiers: [qualifiers] };
  return /^\d{4}$/.test(text) && partialYearOf(text, note, langOf(cell))
    ? { text: `${text} (${note})`, note }
    : undefined;
}

/** The content of a column: figures, remarks on its rows, or something else. */
type Content = 'figures' | 'remarks' | undefined;

/** The meaning of a mark that is alone in its cell: a reason for no figure, a qualifier, or, of "* less than 0.5%", a figure. In place of a figure, any other says that there is none. */
function meaningOf(explanation: string, isOfFigures: boolean): string {
  const known = (isOfFigures ? reasonIn(explanation) : undefined) ?? qualifiersOf(explanation);
  if (known !== undefined || !isOfFigures) return known ?? explanation;
  const isRead = /\d/.test(explanation) && 'quantity' in readFigure(explanation, { lang: 'en' });
  return isRead ? explanation : '–';
}

/** A cell in which the explanation of its mark is a qualifier, or the note on its figure. Another explanation is that of its row. */
function explained(cell: Cell, footnotes: Footnotes, content: Content): readonly [Cell, readonly string[]] {
  const isOfFigures = content === 'figures';
  const alone = content && footnotes.get(cell.text.trim().replace(/^[[(](.*)[\])]$/, '$1'));
  if (alone) return [{ ...cell, text: meaningOf(alone, isOfFigures) }, []];
  const [text = '', mark = ''] = splitMark(cell.text) ?? [];
  const note = footnotes.get(mark);
  if (!note || cell.figure !== undefined) return [cell, []];
  const isNumber = isFigure({ text });
  const qualifiers = isNumber ? qualifiersOf(note) : undefined;
  if (qualifiers) return [{ ...cell, text: `${text} ${qualifiers}` }, []];
  return isNumber && isOfFigures ? [{ ...cell, text, note }, []] : [{ ...cell, text }, [note]];
}

/** A body in which marks are replaced by the remarks below it that explain them: by a reason in place of a figure, by the qualifier or the note of a figure or of a column of them, or by a note on a row. Remarks that the rows have then are left out. */
export function withFootnotes(body: Body, { langOf }: Tidying): Body {
  const { header, rows, around } = body;
  const footnotes = footnotesIn(around.notes);
  if (!footnotes.size) return body;
  const contents = Array.from({ length: columnCount(rows) }, (_, i): Content => {
    const isRemark = i > 0 && (isNameOf('note', textAt(header, i)) || isNameOf('status', textAt(header, i)));
    if (isRemark) return 'remarks';
    // What is said of a change is said of its row.
    const isOfChanges = isChange({ header: textAt(header, i) });
    return i > 0 && !isOfChanges && rows.some(({ cells }) => !!cells[i] && isFigure(cells[i])) ? 'figures' : undefined;
  });
  const heads =
    header?.cells.map((cell, i) => (contents[i] === 'figures' ? markedHead(cell, footnotes, langOf) : undefined)) ?? [];
  const ofRows = new Set<string>(heads.flatMap((head) => head?.note ?? []));
  const explainedRows = rows.map((line): Line => {
    const cells = line.cells.map((cell, i) =>
      explained(withQualifiers(cell, ...(heads[i]?.qualifiers ?? [])), footnotes, contents[i]),
    );
    const notes = cells.flatMap(([, own]) => own);
    for (const note of [...notes, ...cells.flatMap(([cell]) => cell.note ?? [])]) ofRows.add(note);
    return { ...line, cells: cells.map(([cell]) => cell), ...(notes.length && { notes }) };
  });
  const isOfRow = (note: string): boolean => [...ofRows].some((one) => note.endsWith(one));
  const explainedHeader = header && withCells(header, (cell, i) => ({ ...cell, text: heads[i]?.text ?? cell.text }));
  return {
    ...body,
    header: explainedHeader,
    rows: explainedRows,
    around: { ...around, notes: around.notes.filter((note) => !isOfRow(note)) },
  };
}

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

/** A unit of one letter in square brackets at the end of a head, which may be a mark: "CO2-Emissionen [t]". */
const UNIT = /^(.*\S) ?\[([tmghlWVK])\]$/s;

/** A head with its unit in round brackets, where no remark explains the letter. */
const withUnit = (cell: Cell, footnotes: Footnotes): Cell => {
  const [, name = '', unit = ''] = UNIT.exec(cell.text) ?? [];
  // In round brackets an m may be millions.
  return unit && !footnotes.has(unit) ? { ...cell, text: `${name} (${unit === 'm' ? 'metres' : unit})` } : cell;
};

/** A body without marks of which no remark says what they mean. Those that qualify figures go to these: `500 [r]` beside "Wales [r]". The others are reported, and are notes on their row, their figure or the whole. */
export function withoutMarks(body: Body, { problems }: Tidying): Body {
  const { header } = body;
  const footnotes = footnotesIn(body.around.notes);
  const isLettered = [header, ...body.rows].some((line) => line?.cells.some(isLetteredCell));
  const qualifier = isLettered ? NO_QUALIFIER : QUALIFIER;
  const heads = header?.cells.map((cell) => unmarkedCell(withUnit(cell, footnotes), false, footnotes, qualifier)) ?? [];
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
