import { periodIn } from '../columns/period-head.js';
import { isNameOf } from '../names/column-names.js';
import { isEmpty, textAt, type Cell } from '../grid.js';
import { withTexts, type Body, type Tidying } from './body.js';

/** The code of a publication, with two capitals, and the month or day that follows it: "MSitAE-" and "APRIL-2024". */
const CODE = /^(\p{L}*\p{Lu}{2}[\p{L}\d]*[-_])(\p{L}{3,}[- ]?\d{4}|\d{1,2}\D.*|\d{4}\D.+)$/u;

/** Capitals that say which part of a time is meant, or how much of it: "END-MARCH-2024", "YTD-April-2024". */
const OF_TIME =
  /^(?:mid|end|pre|post|early|late|before|after|since|until|to|from|ytd|mtd|qtd|ye|ttm|ltm|fy|ay|sy|cum)[-_]/i;

/** The period of a text with the name of its month between hyphens: "APRIL-2024". */
const codedPeriod = (text: string, { langOf }: Tidying, cell: Cell): string | undefined =>
  periodIn(text.replace(/(?<=\p{L})[-_](?=\d{4}$)/u, ' '), langOf(cell));

/** A body without the code that stands before each of its periods: "April 2024" of "MSitAE-APRIL-2024". A column of which one text is none or has another code stays. */
export function withoutPeriodCodes(body: Body, tidying: Tidying): Body {
  const { header, rows } = body;
  const column = header?.cells.findIndex(({ text }) => isNameOf('period', text)) ?? -1;
  const [, code] = CODE.exec(textAt(rows[0], column)) ?? [];
  if (column < 0 || code === undefined || OF_TIME.test(code) || rows.length < 2) return body;
  const cells = rows.flatMap((row) => row.cells[column] ?? []);
  const restOf = ({ text }: Cell): string | undefined => {
    const [, own, rest] = CODE.exec(text.trim()) ?? [];
    return own === code ? rest : undefined;
  };
  const isCoded = (cell: Cell): boolean => {
    const rest = restOf(cell);
    return rest !== undefined && !codedPeriod(cell.text, tidying, cell) && !!codedPeriod(rest, tidying, cell);
  };
  if (!cells.every((cell) => isEmpty(cell) || isCoded(cell))) return body;
  return withTexts(body, (cell, at) => {
    const rest = at === column ? restOf(cell) : undefined;
    return rest && codedPeriod(rest, tidying, cell);
  });
}
