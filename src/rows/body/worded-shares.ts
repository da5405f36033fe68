import { readFigure } from '../../contract/figure-reading.js';
import type { Cell } from '../grid.js';
import { editCells, type Body } from './body.js';

/** A share in words and in per cent, one of them in brackets: "1 in 4 (25%)", "25% (one in four)". */
const SHARES = /^(?=.*\p{L}{2})([^()]*[^()\s]) ?\(([^()]+)\)$/u;

/** A per cent alone. */
const PER_CENT = /^\d[\d.,]* ?%$/;

/** True for a share in words: "1 in 4", "two thirds". */
function isShare(text: string): boolean {
  const read = PER_CENT.test(text) ? undefined : readFigure(text, { lang: 'en' });
  return !!read && 'quantity' in read && !!read.stated.percent;
}

/** A cell with its per cent, of which the words are a note. Undefined of any other. */
function withPerCent(cell: Cell): Cell | undefined {
  const { text, figure } = cell;
  if (figure !== undefined || !text.endsWith(')') || !text.includes('%')) return undefined;
  const [, first = '', second = ''] = SHARES.exec(text.trim()) ?? [];
  const [perCent, words] = PER_CENT.test(first) ? [first, second] : [second, first];
  return PER_CENT.test(perCent) && isShare(words) ? { ...cell, text: perCent, note: words } : undefined;
}

/** A body in which shares in words next to their per cents are notes on these: "25%" with the note "1 in 4". */
export const withWordedShares = (body: Body): Body =>
  body.rows.some(({ cells }) => cells.some(withPerCent)) ? editCells(body, (cell) => withPerCent(cell) ?? cell) : body;
