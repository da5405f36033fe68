import { nameOf } from '../../written/name.js';
import { CHANGES } from '../names/derived-name.js';
import type { Cell, Line, LangOf } from '../grid.js';
import { periodIn } from '../columns/period-head.js';
import type { Body } from './sheet-body.js';
import { totalName } from '../../written/total-name.js';

/** Names of further rows that are computed from those above them, in the form of {@link nameOf}. */
const COMPUTED =
  /^(?:average|mean|median|minimum|maximum|min\.?|max\.?|cagr|(?:%|percentage|per ?cent) (?:increase|decrease|rise|fall)|(?:increase|decrease|rise|fall)(?: (?:on|over|since|from)\b.*)?)$|^(?:mittel|durchschnitt|moyenne|promedio|media)(?!\p{L})/u;

/** Most rows below the last period that are looked at. */
const MOST_BELOW = 12;

/** A body without the rows that are computed from others, and these rows. */
export interface WithoutComputed {
  readonly body: Body;
  readonly computed: readonly Line[];
}

/** True for the name of a row of changes or averages: "Change on year", "% change", "Average". */
function isComputed({ text }: Cell): boolean {
  const name = nameOf(text);
  return CHANGES.test(name) || COMPUTED.test(name) || totalName(text) === 'average';
}

/**
 * Separates the rows of changes and averages below rows of periods, as statistics offices write them, from the body: "Change on year" is no time after the last,
 * and the per cent of its figures is not the unit of the others.
 */
export function separateComputed(body: Body, langOf: LangOf): WithoutComputed {
  const { rows } = body;
  const isPeriod = ({ cells: [cell] }: Line): boolean =>
    !!cell && (cell.time !== undefined || periodIn(cell.text, langOf(cell)) !== undefined);
  // Nearly every file ends with a period, and has nothing to separate.
  const below = rows.slice(-MOST_BELOW).filter((row) => !isPeriod(row) && row.cells[0] && isComputed(row.cells[0]));
  if (!below.length) return { body, computed: [] };
  const periods = rows.filter(isPeriod);
  const last = periods.at(-1);
  const computed = below.filter((row) => last && rows.indexOf(row) > rows.indexOf(last));
  if (!computed.length || periods.length < 2) return { body, computed: [] };
  return { body: { ...body, rows: rows.filter((row) => !computed.includes(row)) }, computed };
}
