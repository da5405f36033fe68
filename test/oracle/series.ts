import { overlap, readDays, yearBefore, type Days } from './calendar.js';
import { datumAt, elements, parentOf, resolve, type Datum, type Document } from './document.js';

/** A datum whose period is known. */
export type Dated = Datum & { readonly period: Days };

const isDated = (datum: Datum): datum is Dated => datum.period !== undefined;

const samePeriod = (one: Days, other: Days) => one.start === other.start && one.end === other.end;

/** The observations of an array by period. Of two with the same period the later one of the document counts. */
export function observationsAt(document: Document, pointer: string): readonly Dated[] {
  const all = elements(document, pointer)
    .map((element) => datumAt(document, element))
    .filter(isDated);
  return all
    .filter(({ period }, index) => !all.slice(index + 1).some((later) => samePeriod(later.period, period)))
    .sort((one, other) => one.period.start - other.period.start || one.period.end - other.period.end);
}

/** The array of observations that a figure is compared within. */
export const seriesOf = (pointer: string): string =>
  pointer.startsWith('/series/') ? parentOf(pointer) : '/observations';

/** The observations before the figure, latest first: those whose period does not overlap with its own, but all earlier ones of a running total. */
function earlier(document: Document, later: Dated): readonly Dated[] {
  return observationsAt(document, seriesOf(later.pointer))
    .filter(
      ({ period, kind }) =>
        period.start <= later.period.start &&
        period.end < later.period.end &&
        ((kind === 'cumulative' && later.kind === 'cumulative') || !overlap(period, later.period)),
    )
    .reverse();
}

const hasFigure = ({ published }: Datum) => published.numbers !== undefined;

/**
 * The observation that a figure is compared with by the document's `against`, and the reason if it has no figure to compare.
 * A withheld figure is never skipped; one that is missing is.
 */
export function comparedWith(document: Document, later: Dated): Datum | undefined {
  if (!later.pointer.startsWith('/series/') && resolve(document, '/previous') !== undefined)
    return datumAt(document, '/previous');
  const against = resolve(document, '/against') ?? 'previous';
  const candidates = earlier(document, later);
  if (against === 'previous') return candidates.find((datum) => hasFigure(datum) || datum.published.withheld);
  const all = observationsAt(document, seriesOf(later.pointer));
  if (against === 'first') return all.find(hasFigure);
  const period = against === 'year-before' ? yearBefore(later.period) : readDays(against, yearStartOf(document));
  return period && all.find((datum) => samePeriod(datum.period, period));
}

function yearStartOf(document: Document): string | undefined {
  const start = resolve(document, '/yearStart');
  return typeof start === 'string' ? start : undefined;
}

/** The observations after the earlier and before the later one. */
export const amid = (document: Document, later: Dated, first: Dated): readonly Dated[] =>
  observationsAt(document, seriesOf(later.pointer)).filter(
    ({ period }) => period.end > first.period.end && period.end < later.period.end,
  );

export { isDated };
