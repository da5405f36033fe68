import { endingOf } from '../../written/ending.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { readPartialYear } from '../../written/partial-year.js';
import { readMarkedPeriod } from '../../written/period-mark.js';
import { statusIn } from '../../written/qualifiers.js';
import { columnReadingOf } from '../columns/column-reading.js';
import { periodIn, readPeriodHead, type HeadReading } from '../columns/period-head.js';
import { EMPTY, columnCount, textAt, withTextAt, type Cell, type LangOf, type Line } from '../grid.js';
import { readBasis } from '../names/basis.js';
import { isNameOf } from '../names/column-names.js';
import { withNotes, type Body, type Tidying } from './body.js';

/** Words of which a head is a target or a start, and no time with a remark. */
const AIM = /(?<!\p{L})(?:target|goal|aim|baseline|start|ziel|objetivo|objectif|cible)s?(?!\p{L})/iu;
/** Words of a remark that a time is not complete, which nobody may lose: "to Dec", "first 9 months", "Q1–Q3". */
const PARTIAL =
  /^(?:up to|to|until|through|from|since|ab|seit|bis|depuis|jusqu|desde|hasta)(?!\p{L})|\b(?:(?:months?|weeks?|days|ytd|to date|so far|incomplete|monate|mois|meses)(?!\p{L})|part[ -]|[QH][1-4])/iu;
/** A time and its remark. */
interface Remarked {
  readonly time: string;
  /** The time with the mark of what the remark says of the figures: "2023 [e]". */
  readonly text: string;
  readonly remark: string;
}

/** The mark of what the last word of a remark says of the figures, after their time: " [e]" of "WUENIC est.". Empty if it says nothing of them. */
function markOf(remark: string): string {
  const mark = statusIn(remark.split(/\s/).at(-1) ?? '') ?? '';
  return mark && ` ${mark}`;
}

/** True if a remark says that a time is not complete: "to Dec", "Apr–Dec". */
const isPart = (remark: string, lang: string | undefined): boolean =>
  PARTIAL.test(remark) || periodIn(`${remark} 2000`, lang) !== undefined;

/** A text that may be a time, and the remark in brackets after it: "27/10/2025 (half term)", "2023 (WUENIC est.)". */
function bracketedIn(text: string): { readonly time: string; readonly remark: string } | undefined {
  const { kind, inner = '', rest = '' } = (text.length <= MOST_LETTERS && endingOf(text.trim())) || {};
  const isRemark = kind === 'round' && /\p{L}{2}/u.test(inner) && /\d\S*$/.test(rest);
  return isRemark ? { time: rest, remark: inner } : undefined;
}

/** The time and the remark of a text that is not read as a whole, as "2024 (to Sep)" and "2024 (budget)" are. */
function splitRemark(text: string, lang: string | undefined, reading: HeadReading): Remarked | undefined {
  const { time, remark } = bracketedIn(text) ?? {};
  if (!time || !remark || AIM.test(remark) || isPart(remark, lang) || periodIn(time, lang, reading) === undefined)
    return undefined;
  const isRead =
    readPeriodHead(text, lang, reading) !== undefined ||
    readPartialYear(text, lang) !== undefined ||
    readMarkedPeriod(text).mark !== undefined ||
    readBasis(text).text !== text;
  return isRead ? undefined : { time, text: `${time}${markOf(remark.trim())}`, remark: remark.trim() };
}

/** The remarks of some cells, at their places, where all of them are times and most have no remark. Empty otherwise. */
function remarksOf(cells: readonly Cell[], langOf: LangOf): readonly (Remarked | undefined)[] {
  if (!cells.some(({ text }) => bracketedIn(text))) return [];
  const plain = cells.map(({ text }) => text.trim().replace(/ ?\([^()]*\)$/, ''));
  const reading = columnReadingOf(plain, 'other').periods;
  const found = cells.map((cell) => splitRemark(cell.text, langOf(cell), reading));
  // "2023 (men)" and "2023 (women)" are two names of one time.
  const remarks = new Set(found.flatMap((one, i) => (one ? cells[i]?.text.trim() : [])));
  const areNames = new Set(plain).size < new Set(cells.map(({ text }) => text.trim())).size;
  const times = cells.filter((cell, i) => periodIn(plain[i] ?? '', langOf(cell), reading) !== undefined);
  const isMost = remarks.size > 0 && remarks.size * 2 <= cells.length && times.length * 2 >= cells.length;
  return isMost && !areNames ? found : [];
}

/** The heads of the columns of times, without the remarks of these, and the remarks as texts. */
function headsOf(header: Line, langOf: LangOf): { readonly header: Line; readonly notes: readonly string[] } {
  const dated = header.cells.filter(({ text }, i) => i > 0 && /^\D*(?:19|20)\d\d/.test(text));
  const found = new Map(remarksOf(dated, langOf).map((one, i) => [dated[i], one]));
  const cells = header.cells.map((cell): Cell => {
    const { text } = found.get(cell) ?? {};
    return text === undefined ? cell : { ...cell, text };
  });
  const notes = [...found.values()].flatMap((one) => (one ? `${one.time}: ${one.remark}` : []));
  return { header: { ...header, cells }, notes };
}

/** A bare year, which may as well be a figure. */
const YEAR = /^(?:19|20)\d\d(?!\d)(?: ?\(.*)?$/;

/** The column of times of which some have remarks, and these: that of this name, or the first, or another of days or months: "31 Oct 2025 (5pm)" below "Deadline". */
function remarkedColumn(
  { header, rows }: Body,
  langOf: LangOf,
): { readonly column: number; readonly found: ReadonlyMap<Line, Remarked | undefined> } | undefined {
  const named = header?.cells.findIndex(({ text }) => isNameOf('period', text)) ?? -1;
  const columns = named >= 0 ? [named] : [...Array(columnCount(rows)).keys()];
  for (const column of columns) {
    // Nearly no column has a bracket.
    if (!rows.some((row) => textAt(row, column).includes('('))) continue;
    const filled = rows.filter((row) => textAt(row, column));
    if (named < 0 && column > 0 && filled.some((row) => YEAR.test(textAt(row, column).trim()))) continue;
    const times = filled.map(({ cells }) => cells[column] ?? EMPTY);
    const remarks = remarksOf(times, langOf);
    if (remarks.length) return { column, found: new Map(remarks.map((one, i) => [filled[i] as Line, one])) };
  }
  return undefined;
}

/** A body in which remarks in brackets after times are notes on their rows or, of heads, on the whole: "27/10/2025 (half term)" is 27/10/2025 with the note "half term". */
export function withDatedRemarks(body: Body, { langOf }: Tidying): Body {
  const { header, rows } = body;
  const { column, found } = remarkedColumn(body, langOf) ?? { column: 0, found: new Map<Line, Remarked | undefined>() };
  const heads = header && headsOf(header, langOf);
  if (!found.size && !heads?.notes.length) return body;
  const dated = rows.map((row): Line => {
    const { text, remark } = found.get(row) ?? {};
    if (text === undefined || remark === undefined) return row;
    return { ...withTextAt(row, column, text), notes: [...(row.notes ?? []), remark] };
  });
  return withNotes({ ...body, header: heads?.header, rows: dated }, heads?.notes ?? []);
}
