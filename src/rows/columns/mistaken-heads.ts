// Heads that say of their columns what the figures deny.

import { numberIn } from '../cell.js';
import { readStage } from '../../written/stages.js';
import { textAt, type Cell, type LangOf, type Line } from '../grid.js';
import { periodIn } from './period-head.js';
import type { Profile, ProfiledRows } from './column-profile.js';

/** Number of a question or of a quarter in a head: 7 of "Q7". */
const numberOf = ({ header }: Profile): number => Number(/^q ?(\d{1,3})(?!\d)/i.exec(header)?.[1] ?? NaN);

/** Profiles of columns, of which "Q1" to "Q4" are questions and no quarters if "Q5" or more stands next to them. */
export function withQuestions(profiles: readonly Profile[]): readonly Profile[] {
  if (!profiles.some((one) => numberOf(one) > 4)) return profiles;
  return profiles.map((one) => (one.part && numberOf(one) > 0 ? { ...one, part: undefined } : one));
}

/** A class of a school, or a year of a course, in a head. */
const CLASS = /^(?:years?|yr|grade|class|form|klasse|stufe|jahrgang) ?\d{1,2}$/i;

/** True for a time that is named in a cell: "Autumn 2023", "January". */
const isTime = (cell: Cell, langOf: LangOf): boolean =>
  readStage(cell.text, langOf(cell) ?? 'en') !== undefined || periodIn(cell.text, langOf(cell)) !== undefined;

/** Profiles of columns, of which "Year 7" and "Year 8" are classes of a school and no times if each row has a time of its own. */
export function withClasses(
  profiles: readonly Profile[],
  { rows, langOf }: Pick<ProfiledRows, 'rows' | 'langOf'>,
): readonly Profile[] {
  const areClasses = profiles.some(({ part, header }) => part && CLASS.test(header));
  const areTimes = (): boolean => rows.length > 1 && rows.every(({ cells: [first] }) => first && isTime(first, langOf));
  if (!areClasses || !areTimes()) return profiles;
  return profiles.map((one) => (CLASS.test(one.header) ? { ...one, part: undefined } : one));
}

/** Distance from 1 of the shares of a whole, which their rounding explains. */
const ROUNDING = 0.02;
/** Fewest shares of a whole that do not add up to 1 by chance. */
const LEAST_SHARES = 3;

/** True if the figures of a column add up to 1 in each group of rows with one text of another. */
function areSharesOfOne(
  column: number,
  groups: number | undefined,
  { rows, langOf }: Pick<ProfiledRows, 'rows' | 'langOf'>,
): boolean {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const row of rows) {
    const value = numberIn(row, column, langOf);
    const key = groups === undefined ? '' : textAt(row, groups);
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
    if (!(value >= 0 && value <= 1)) return false;
    sums.set(key, { sum: sum + value, count: count + 1 });
  }
  return [...sums.values()].every(({ sum, count }) => count >= LEAST_SHARES && Math.abs(sum - 1) <= ROUNDING);
}

/** True for a cell with the sign of per cents. */
const hasSign = (row: Line, column: number): boolean => textAt(row, column).includes('%');

/** Profiles of columns, of which those below a head of per cents are none if they are shares that add up to 1: 0.102 below "pct" is no 0.102%. */
export function withShares(
  profiles: readonly Profile[],
  table: Pick<ProfiledRows, 'rows' | 'langOf'>,
): readonly Profile[] {
  const groups = profiles.flatMap(({ content, isConstant }, column) =>
    content === 'text' && !isConstant ? [column] : [],
  );
  const areShares = ({ unit, content }: Profile, column: number): boolean =>
    unit === '%' &&
    content === 'figures' &&
    !table.rows.some((row) => hasSign(row, column)) &&
    [undefined, ...groups].some((one) => areSharesOfOne(column, one, table));
  return profiles.map((one, column) => (areShares(one, column) ? { ...one, unit: undefined } : one));
}
