import { comparePeriods, knownPeriod, type Period } from '../statistics/period.js';

/** The period that a text names, for putting texts in order. Undefined if it names none. Any start of reporting years gives the same order. */
export const sortablePeriod = (text: string | undefined): Period | undefined => knownPeriod(text ?? '', '04-01');

/** The year, or the two of a reporting year, that a head has anywhere, for putting heads in order: 2023/24 of "2023-24 target". Undefined if it has none. */
export const sortableYear = (header: string | undefined): Period | undefined =>
  sortablePeriod(/(?<!\d)(?:19|20)\d\d(?:[-/–]\d\d(?!\d))?/.exec(header ?? '')?.[0].replace(/[-–]/, '/'));

/** Items in the order of their periods. Undefined if one has none. */
export function inPeriodOrder<Item>(
  items: readonly Item[],
  periodOf: (item: Item) => Period | undefined,
): readonly Item[] | undefined {
  const dated: { readonly item: Item; readonly period: Period }[] = [];
  for (const item of items) {
    const period = periodOf(item);
    if (!period) return undefined;
    dated.push({ item, period });
  }
  return dated.sort((a, b) => comparePeriods(a.period, b.period)).map(({ item }) => item);
}
