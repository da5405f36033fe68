import type { Kind } from '../statistics/change.js';
import { inPeriodOrder, sortablePeriod } from '../written/sortable-period.js';

/** Names of running totals, in English, German, French and Spanish: "Cumulative doses". */
const CUMULATIVE = /\b(?:cumulative|cumulated|running totals?|kumul\p{L}+|cumulée?s?|cumul|acumulad[oa]s?)(?!\p{L})/iu;

/** Names of what has been counted by now, which are running totals if no figure falls: "Raised so far". Totals of a year to date begin anew. */
const SO_FAR =
  /\b(?:so far|(?<!(?:year|month|week|season) )to date|bisher|bislang|à ce jour|hasta la fecha|hasta ahora)(?!\p{L})/iu;

/** Names of what each period adds: "New cases". */
const ADDED =
  /(?<!\p{L})(?:new|added|daily|weekly|monthly|yearly|annual|per (?:day|week|month|year)|neue?|nouveaux|nouvelles|nuev[oa]s)(?!\p{L})/iu;

/** A figure with the text of its period. */
interface Counted {
  readonly period: string | undefined;
  readonly figure: number;
}

/** True if no figure is below an earlier one. Figures whose order in time is not known may be. */
function neverFall(counted: readonly Counted[]): boolean {
  const ordered = inPeriodOrder(counted, ({ period }) => sortablePeriod(period)) ?? [];
  const figures = ordered.flatMap(({ figure }) => (isNaN(figure) ? [] : [figure]));
  return figures.length > 1 && figures.every((figure, i) => figure >= (figures[i - 1] ?? figure));
}

/** The kind of figures that their label or the title of the chart names as a running total: `{ kind: 'cumulative' }` of "Cumulative doses". Nothing of others. */
export function kindOfTotals(label: string, title: string, counted: readonly Counted[]): { readonly kind?: Kind } {
  const isTotal = (name: string): boolean =>
    CUMULATIVE.test(name) || (SO_FAR.test(name) && !ADDED.test(name) && neverFall(counted));
  return isTotal(label) || (!ADDED.test(label) && isTotal(title)) ? { kind: 'cumulative' } : {};
}
