import type { Kind } from '../statistics/change.js';
import { isLevelHead } from '../written/level-name.js';
import { inPeriodOrder, sortablePeriod } from '../written/sortable-period.js';

/** Names of running totals, in English, German, French and Spanish: "Cumulative doses". A "cumulative incidence" of 14 days falls. */
const CUMULATIVE =
  /(?<!\p{L})(?:cumulative|cumulated|running totals?|kumul\p{L}+|cumulée?s?|cumul|acumulad[oa]s?)(?!\p{L})/iu;

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

/** The kind of figures that their label or the title of the chart names as a running total: `{ kind: 'cumulative' }` of "Cumulative doses". Nothing of others. */
export function kindOfTotals(label: string, title: string, counted: readonly Counted[]): { readonly kind?: Kind } {
  const figures = inOrder(counted);
  const fall = figures.some((figure, i) => figure < (figures[i - 1] ?? figure));
  const mayGrow = figures.length > 1 && !isLevelHead(label);
  const isTotal = (name: string): boolean =>
    CUMULATIVE.test(name) || (mayGrow && SO_FAR.test(name) && !ADDED.test(name));
  if (fall) return {};
  return isTotal(label) || (!ADDED.test(label) && isTotal(title)) ? { kind: 'cumulative' } : {};
}
