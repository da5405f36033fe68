import { nameOf } from '../../written/name.js';
import { CHANGES } from '../names/derived-name.js';
import { textAt, type Cell, type LangOf, type Line } from '../grid.js';
import { periodIn } from '../columns/period-head.js';
import type { Body, Tidying } from './body.js';
import { reportSkipped } from './skipped-rows.js';
import { placesOf } from '../../written/stages.js';
import { totalName } from '../../written/total-name.js';

/** Names of further rows that are computed from those above them, in the form of {@link nameOf}. */
const COMPUTED =
  /^(?:average|mean|median|minimum|maximum|min\.?|max\.?|cagr|(?:%|percentage|per ?cent) (?:increase|decrease|rise|fall)|(?:increase|decrease|rise|fall)(?: (?:on|over|since|from)\b.*)?)$|^(?:mittel|durchschnitt|moyenne|promedio|media)(?!\p{L})/u;

/** Most rows below the last period that are looked at. */
const MOST_BELOW = 12;

/** True for the name of a row of changes or averages: "Change on year", "% change", "Average". */
function isComputed({ text }: Cell): boolean {
  const name = nameOf(text);
  return CHANGES.test(name) || COMPUTED.test(name) || totalName(text) === 'average';
}

/** True if the first cells of some rows are times without a date that follow each other: "Jan", "Feb", "Mar". */
function areStages(rows: readonly Line[], langOf: LangOf): boolean {
  const [first] = rows[0]?.cells ?? [];
  return (
    !!first &&
    placesOf(
      rows.map((row) => textAt(row, 0)),
      langOf(first) ?? 'en',
    ) !== undefined
  );
}

/** A body without the rows of changes and averages below rows of times, which are reported: "Change on year" is no time, and its per cent is not the unit of the others. */
export function withoutComputed(body: Body, { langOf, problems }: Tidying): Body {
  const { rows } = body;
  const isPeriod = ({ cells: [cell] }: Line): boolean =>
    !!cell && (cell.time !== undefined || periodIn(cell.text, langOf(cell)) !== undefined);
  // Nearly every file ends with a period, and has nothing to separate.
  const below = rows.slice(-MOST_BELOW).filter((row) => !isPeriod(row) && row.cells[0] && isComputed(row.cells[0]));
  if (!below.length) return body;
  const periods = rows.filter(isPeriod);
  const last = periods.at(-1);
  const computed = below.filter((row) => !last || rows.indexOf(row) > rows.indexOf(last));
  const others = rows.filter((row) => !computed.includes(row));
  if (!computed.length || !(periods.length > 1 || areStages(others, langOf))) return body;
  reportSkipped('computed', computed, problems);
  return { ...body, rows: others };
}
