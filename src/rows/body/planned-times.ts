import { withCells, type Cell, type LangOf, type Line } from '../grid.js';
import { periodIn } from '../columns/period-head.js';
import { readBasis } from '../names/basis.js';
import { EXPECTED_TIMES, PLANNED_TIMES } from '../names/planned-name.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { readMarkedPeriod } from '../../written/period-mark.js';
import { readRoughTime } from '../../written/rough-time.js';
import { TENTATIVE } from '../../written/to-come.js';
import { anyOf } from '../../written/word-patterns.js';
import type { Body, Tidying } from './body.js';

const WORDS = anyOf(EXPECTED_TIMES, PLANNED_TIMES);

/** A time that is planned, with the word for this before it or in brackets after it: "expected summer 2027", "2027 (tbc)". */
const BEFORE = new RegExp(`^(?<word>${WORDS}):? (?:(?:in|for|im|en|für) )?(?<time>.*\\d{4}.*)$`, 'iu');
const AFTER = new RegExp(`^(?<time>.*\\d{4}.*) [([](?<word>${WORDS}|${anyOf(TENTATIVE)})[)\\]]$`, 'iu');

/** True for a short text with a year and words, as nearly no cell of a long table is. */
const mayBePlanned = ({ text }: Cell): boolean =>
  text.length <= MOST_LETTERS && /\d{4}/.test(text) && /\p{L}/u.test(text);

/** A time and the word that says that it is planned. Undefined of any other text, and of a period whose figures have a qualifier. */
function plannedTime(cell: Cell, langOf: LangOf): { readonly time: string; readonly word: string } | undefined {
  if (!mayBePlanned(cell)) return undefined;
  const text = cell.text.trim();
  const { time = '', word = '' } = (BEFORE.exec(text) ?? AFTER.exec(text))?.groups ?? {};
  if (!time || readMarkedPeriod(text).mark !== undefined || readBasis(text).note !== undefined) return undefined;
  const lang = langOf(cell);
  const isTime = periodIn(time, lang) !== undefined || readRoughTime(time, lang) !== undefined;
  return isTime ? { time, word } : undefined;
}

/** A body in which times that are planned are times, and the words for this are notes of their rows: "Summer 2027" and "expected". Of the names of rows and of figures nothing changes. */
export function withPlannedTimes(body: Body, { langOf }: Tidying): Body {
  if (!body.rows.some(({ cells }) => cells.some(mayBePlanned))) return body;
  const rows = body.rows.map((row): Line => {
    const found = row.cells.map((cell, column) => (column > 0 ? plannedTime(cell, langOf) : undefined));
    const words = found.flatMap((one) => one?.word ?? []);
    if (!words.length) return row;
    const timed = withCells(row, (cell, column) => ({ ...cell, text: found[column]?.time ?? cell.text }));
    return { ...timed, notes: [...(row.notes ?? []), ...new Set(words)] };
  });
  return { ...body, rows };
}
