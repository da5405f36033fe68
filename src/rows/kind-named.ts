import type { Kind } from '../statistics/change.js';
import { isLevelHead } from './names/level-head.js';
import { nameOf } from '../written/name.js';
import { inPeriodOrder, sortablePeriod } from '../written/sortable-period.js';

/** Names of running totals, in English, German, French, Spanish, Italian and Dutch, also in those of programs: "Cumulative doses", `ncumul_conf`. A "cumulative incidence" of 14 days falls. */
const CUMULATIVE =
  /(?<!\p{L})(?:cumulative|cumulated|running totals?|kumul\p{L}+|cumulée?s?|n?cumul|acumulad[oa]s?|cumulat(?:[aeio]|ieve?f?))(?!\p{L})/iu;

/** Names of what has been counted by now, which are running totals if no figure falls: "Raised so far". Totals of a year to date begin anew. */
const SO_FAR =
  /(?<!\p{L})(?:so far|(?<!(?:year|month|week|season) )to date|bisher|bislang|à ce jour|hasta la fecha|hasta ahora)(?!\p{L})/iu;

/** Names of what each period adds, and of a span that it may be a part of: "New cases", "Visitors so far this year". */
const ADDED =
  /(?<!\p{L})(?:new|added|daily|weekly|monthly|yearly|annual|per (?:day|week|month|year)|neue?|nouveaux|nouvelles|nuev[oa]s)(?!\p{L})|(?<!\p{L})(?:this|dieses|diese[rn]?|cette|este|esta) \p{L}|(?<!\d)(?:19|20)\d\d/iu;

/** A figure with the text of its period. */
interface Counted {
  readonly period: string | undefined;
  readonly figure: number;
}

/** The figures in the order of their time. Empty if that is not known. */
const inOrder = (counted: readonly Counted[]): readonly number[] =>
  (inPeriodOrder(counted, ({ period }) => sortablePeriod(period)) ?? []).flatMap(({ figure }) =>
    isNaN(figure) ? [] : [figure],
  );

/** Heads of the days on which a stock was counted, in English, German, French and Spanish: the first of January is no year there. */
const COUNTED_ON =
  /^(?:as (?:at|of)|snapshot|(?:snapshot|reference|census|count|balance(?: sheet)?) date|(?:(?:date|day|last) )?(?:read|counted|measured|weighed|checked)(?: on)?|(?:balance|reading|counted|position)(?: as)? (?:on|at)|abgelesen(?: am)?|ablesung(?: am)?|gezählt am|relevé(?:e)? le|leíd[oa] el|date of (?:the )?(?:count|census)|stichtag|stand(?: am| zum)?|(?:situation )?au|fecha de referencia)$/;

/** The names of some figures: their own, that of their chart, and the head of their periods. */
interface Names {
  readonly label: string;
  readonly title?: string | undefined;
  readonly time?: string | undefined;
}

/** The kind of figures that their names state: `{ kind: 'cumulative' }` of "Cumulative doses", `{ kind: 'stock' }` of those below "As at". Empty for others. The figures are read only if one of the names is that of a running total. */
export function kindNamed(
  { label, title = '', time }: Names,
  counted: () => readonly Counted[],
): { readonly kind?: Kind } {
  const names = ADDED.test(label) ? [label] : [label, title];
  const isStated = names.some((name) => CUMULATIVE.test(name));
  const isSoFar = !isLevelHead(label) && names.some((name) => SO_FAR.test(name) && !ADDED.test(name));
  const figures = isStated || isSoFar ? inOrder(counted()) : [];
  const neverFall = figures.every((figure, i) => figure >= (figures[i - 1] ?? figure));
  if (neverFall && (isStated || figures.length > 1)) return { kind: 'cumulative' };
  return COUNTED_ON.test(nameOf(time)) ? { kind: 'stock' } : {};
}
