import { overlap, readDays, yearBefore, type Days } from './calendar.js';
import { datumAt, elements, parentOf, resolve, type Datum, type Document } from './document.js';

/** A datum whose period is known. */
export type Dated = Datum & { readonly period: Days };

export const isDated = (datum: Datum): datum is Dated => datum.period !== undefined;

const samePeriod = (one: Days, other: Days) => one.start === other.start && one.end === other.end;

/** The observations of an array in time, running totals by their last days. Of two with the same period the later one of the document counts. */
export function observationsAt(document: Document, pointer: string): readonly Dated[] {
  const all = elements(document, pointer)
    .map((element) => datumAt(document, element))
    .filter(isDated);
  return all
    .filter(({ period }, index) => !all.slice(index + 1).some((later) => samePeriod(later.period, period)))
    .sort(
      all.every(({ kind }) => kind === 'cumulative')
        ? (one, other) => one.period.end - other.period.end || one.period.start - other.period.start
        : (one, other) => one.period.start - other.period.start || one.period.end - other.period.end,
    );
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

/** True for two years in a row, such as `2019/2020`, which may be both or a year that begins in the first. Running totals have such periods. */
export const isVaguePeriod = ({ periodText = '', kind }: Datum): boolean => {
  const [, first, last] = /^\s*(\d{4})\/(\d{4})\s*$/.exec(periodText) ?? [];
  return kind !== 'cumulative' && Number(last) === Number(first) + 1;
};

/** True if the period of an observation in the series is not known, so that its order may be that of the document. */
export function hasVaguePeriods(document: Document, later: Datum): boolean {
  const all = elements(document, seriesOf(later.pointer)).map((element) => datumAt(document, element));
  const floating = all.filter(({ period }) => period?.floating === true).length;
  return (
    all.some((datum) => !isDated(datum) || isVaguePeriod(datum) || datum.published.isWriting === true) ||
    (floating > 0 && (floating < all.length || !isOfConsecutiveYears(document, later)))
  );
}

/** True if every period of the series is written `2012/13`, and the years follow each other. */
export function isOfConsecutiveYears(document: Document, of: Datum): boolean {
  const series = seriesOf(of.pointer);
  const all = observationsAt(document, series);
  if (!elements(document, series).every((element) => isDated(datumAt(document, element)))) return false;
  return all.every(
    ({ period }, index) => period.floating && (index === 0 || period.start === (all[index - 1]?.period.end ?? 0) + 1),
  );
}

export const isPrevious = (document: Document): boolean => (document.against ?? 'previous') === 'previous';

/** Whether the earlier figure is of the same period of the year before. */
export function isYearBefore(later: Datum, earlier: Datum): boolean {
  const before = later.period && yearBefore(later.period);
  return before !== undefined && earlier.period !== undefined && samePeriod(before, earlier.period);
}
