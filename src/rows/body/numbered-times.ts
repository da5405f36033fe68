import { tidy } from '../../written/numeral.js';
import { YEAR, readStage } from '../../written/stages.js';
import { periodIn } from '../columns/period-head.js';
import { textAt, type Cell } from '../grid.js';
import { editCells, type Step } from './body.js';

/** A number of a time. A year of two digits, such as 24, is none. */
const NUMBER = /^\d{1,2}$/;

/** A body in which the numbers of times have the name of their column: "Week 1" of "1" below "Week". It stays if another column has the dates of these times. */
export const nameNumbers: Step = (body, { hasPeriod, langOf }) => {
  const { header, rows } = body;
  const head = header ? tidy(textAt(header, 0)) : '';
  const isNumber = (cell: Cell): boolean =>
    NUMBER.test(tidy(cell.text)) && readStage(`${head} ${tidy(cell.text)}`, langOf(cell) ?? 'en') !== undefined;
  if (hasPeriod || !head || !rows.every(({ cells: { 0: first } }) => !first || isNumber(first))) return body;
  const firsts = rows.flatMap(({ cells: [first] }) => first ?? []);
  if (firsts.length < 2) return body;
  const others = rows[0]?.cells.slice(1) ?? [];
  if (others.some((cell) => periodIn(cell.text, langOf(cell)) !== undefined)) return body;
  if (YEAR.test(head) && Number(firsts[0]?.text) > 1) return body;
  return editCells(body, (cell, column) => (column === 0 ? { ...cell, text: `${head} ${tidy(cell.text)}` } : cell));
};
