import { printQuantity } from '../../statistics/notation.js';
import { isFigure, withQualifiers } from '../cell.js';
import { readFigure } from '../../contract/figure-reading.js';
import { widthOf, withCells, type Cell, type LangOf, type Line } from '../grid.js';
import type { Body, Tidying } from './body.js';
import { endingOf } from '../../written/ending.js';
import { partialYearOf } from '../../written/partial-year.js';
import { reasonIn } from '../../written/remark-words.js';

/** The explanations below the rows, by their marks: `*`, `†`, `x`, `1`. */
export type Footnotes = ReadonlyMap<string, string>;

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

/** The marks that remarks explain. */
export function footnotesIn(notes: readonly string[]): Footnotes {
  return new Map(
    notes.flatMap((note): readonly (readonly [string, string])[] => {
      const [, mark, text] = SYMBOL.exec(note) ?? NUMBER.exec(note) ?? LETTER.exec(note) ?? BRACKETED.exec(note) ?? [];
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
export const bareMark = (mark: string): string => lowered(mark.replace(/[[\]\s]|(?:foot)?note /giu, ''));

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

/** A cell in which the explanation of its mark is a qualifier, or the note on its figure. Another explanation is that of its row. */
function explained(cell: Cell, footnotes: Footnotes, isOfFigures: boolean): readonly [Cell, readonly string[]] {
  const alone = isOfFigures && footnotes.get(cell.text.trim().replace(/^[[(](.*)[\])]$/, '$1'));
  if (alone) return [{ ...cell, text: reasonIn(alone) ?? '–' }, []];
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
  const areFigures = Array.from(
    { length: widthOf(rows) },
    (_, i) => i > 0 && rows.some(({ cells }) => !!cells[i] && isFigure(cells[i])),
  );
  const heads = header?.cells.map((cell, i) => (areFigures[i] ? markedHead(cell, footnotes, langOf) : undefined)) ?? [];
  const ofRows = new Set<string>(heads.flatMap((head) => head?.note ?? []));
  const explainedRows = rows.map((line): Line => {
    const cells = line.cells.map((cell, i) =>
      explained(withQualifiers(cell, ...(heads[i]?.qualifiers ?? [])), footnotes, !!areFigures[i]),
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
