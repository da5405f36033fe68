import { endingOf } from '../../written/ending.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { quantityIn } from '../cell.js';
import { textAt, withCells, type Cell, type LangOf } from '../grid.js';
import { withNotes, withTexts, type Body, type Tidying } from './body.js';

/** A count, and the per cent that it is of something: one in brackets after the other, as "412 (61.2%)" or "61.2% (412)". */
const COUNT = /^[^%()]*\d[^%()]*$/;
const SHARE = /^(\d[\d.,]*) *%$/;
/** The same below a head that has the sign: "880 (33.0)" below "Count (%)". */
const BARE_SHARE = /^(\d[\d.,]*) *%?$/;

/** The per cent in the head of such a column: "Women (%)", "n (% of all)", "% (n)". */
const SHARE_IN_HEAD = /(?<!\s)\s*(?:[([]\s*%[^()]*[)\]]|,\s*%|\band %)$/;
const COUNT_IN_HEAD = /^%\s*[([]\s*(.*\S)\s*[)\]]$/;

/** A cell with a count and a share, read. */
interface Counted {
  readonly text: string;
  readonly count: number;
  readonly share: number;
  /** Half a unit of the last decimal of the share. */
  readonly rounding: number;
}

/** Most rows whose shares a note states. */
const MOST_NOTED = 12;

function countedIn(cell: Cell | undefined, langOf: LangOf, form = SHARE): Counted | undefined {
  if (!cell || cell.figure !== undefined || cell.text.length > MOST_LETTERS) return undefined;
  const ending = endingOf(cell.text.trim());
  if (!ending) return undefined;
  const { inner, rest } = ending;
  const isShareLast = form.test(inner.trim());
  const text = (isShareLast ? rest : inner).trim();
  const [, per = ''] = form.exec((isShareLast ? inner : rest).trim()) ?? [];
  if (!per || !COUNT.test(text)) return undefined;
  const read = (one: string): number => quantityIn({ text: one }, langOf(cell)).value ?? NaN;
  const [count, share] = [read(text), read(per)];
  const decimals = /[.,](\d+)$/.exec(per)?.[1]?.length ?? 0;
  return isNaN(count) || isNaN(share) ? undefined : { text, count, share, rounding: 0.5 / 10 ** decimals + 1e-9 };
}

/** True if a share is that of its count in a whole. */
const isOf = ({ count, share, rounding }: Counted, whole: number): boolean =>
  Math.abs((count / whole) * 100 - share) <= rounding;

/** A column of counts with their shares. */
interface CountedColumn {
  readonly column: number;
  readonly cells: readonly (Counted | undefined)[];
}

/** True if the table has what the shares are of: a row of 100% in their column, or in each row another figure or the sum of such columns. */
function areComputed({ cells }: CountedColumn, all: readonly CountedColumn[], body: Body, langOf: LangOf): boolean {
  const known = cells.flatMap((one) => one ?? []);
  const total = known.find(({ share }) => share === 100);
  if (total && known.every((one) => isOf(one, total.count))) return true;
  return cells.every((one, row) => {
    const beside = all.map((other) => other.cells[row]?.count ?? 0).reduce((added, count) => added + count, 0);
    const others = (body.rows[row]?.cells ?? []).map((cell) => quantityIn(cell, langOf(cell)).value ?? NaN);
    return !one || [beside, ...others].some((whole) => isOf(one, whole));
  });
}

/** The columns in which most figures, at least two, are counts with their shares. */
function countedColumns({ header, rows }: Body, langOf: LangOf): readonly CountedColumn[] {
  return (header?.cells ?? []).flatMap((head, column): readonly CountedColumn[] => {
    const form = SHARE_IN_HEAD.test(head.text.trim()) ? BARE_SHARE : SHARE;
    const cells = rows.map((row) => countedIn(row.cells[column], langOf, form));
    const count = cells.filter(Boolean).length;
    if (!column || count < 2) return [];
    const withDigits = rows.filter((row) => /\d/.test(textAt(row, column))).length;
    return count * 2 > withDigits ? [{ column, cells }] : [];
  });
}

/** The shares of a column as a note: "Voters: 2019 412 (61.2%), 2021 201 (29.9%)". */
const noteOf = ({ column, cells }: CountedColumn, { header, rows }: Body): string => {
  const texts = rows.flatMap((row, i) => (cells[i] ? `${textAt(row, 0)} ${textAt(row, column)}` : []));
  return `${header && textAt(header, column)}: ${texts.join(', ')}`;
};

/** A body in which a count with its share, "412 (61.2%)", is the count. A few shares that are not computed from other figures of the table are a note. */
export function withoutShares(body: Body, { langOf }: Tidying): Body {
  const { header, rows } = body;
  const all = countedColumns(body, langOf);
  const noted = all.filter((one) => !areComputed(one, all, body, langOf));
  const read = all.filter((one) => !noted.includes(one) || rows.length <= MOST_NOTED);
  if (!header || !read.length) return body;
  const at = (column: number): CountedColumn | undefined => read.find((one) => one.column === column);
  const headed = (cell: Cell, column: number): Cell =>
    at(column) ? { ...cell, text: cell.text.replace(COUNT_IN_HEAD, '$1').replace(SHARE_IN_HEAD, '') } : cell;
  const counted = withTexts(body, (_cell, column, _row, i) => at(column)?.cells[i]?.text);
  const notes = read.filter((one) => noted.includes(one)).map((one) => noteOf(one, body));
  return withNotes({ ...counted, header: withCells(header, headed) }, notes);
}
