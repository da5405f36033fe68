import { readDays, yearBefore, type Days } from './calendar.js';
import { datumAt, elements, isObject, parentOf, remembered, resolve, type Datum, type Document } from './document.js';

/** A datum whose period is known. */
export type Dated = Datum & { readonly period: Days };

export const isDated = (datum: Datum): datum is Dated => datum.period !== undefined;

const samePeriod = (one: Days, other: Days) =>
  one.start === other.start && one.end === other.end && one.floating === other.floating;

/** The observations of an array in time, running totals by their last days. Of two with the same period the later one of the document counts. */
export const observationsAt = remembered((document, pointer): readonly Dated[] => {
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
});

/** The array of observations that a figure is compared within. */
export const seriesOf = (pointer: string): string =>
  pointer.startsWith('/series/')
    ? parentOf(pointer)
    : pointer.startsWith('/measures/')
      ? `${pointer}/observations`
      : '/observations';

/** The observations before the figure, latest first: those whose period does not overlap with its own. A running total is one by its last day. */
function earlier(document: Document, later: Dated): readonly Dated[] {
  return orderedAt(document, later)
    .filter(({ period, kind }) =>
      kind === 'cumulative' && later.kind === 'cumulative'
        ? period.end < later.period.end
        : period.end < later.period.start,
    )
    .reverse();
}

/** The observations whose order is known: without reporting years among dates, as they may begin on any day. */
export const orderedAt = (document: Document, later: Datum): readonly Dated[] =>
  observationsAt(document, seriesOf(later.pointer)).filter(
    ({ period }) => !period.floating || !hasVaguePeriods(document, later),
  );

const hasFigure = ({ published }: Datum) => published.numbers !== undefined;
/** What people write may be refused by a source, which then has no figure. */
const hasPlainFigure = ({ published }: Datum) => published.numbers !== undefined && published.isWriting !== true;

/**
 * What people write may be refused where other writing is read: "1,000", which is a thousand or one by the language of the page, and "83%" among homes.
 */
const hasClearFigure = (document: Document) => (datum: Datum) => {
  const value = resolve(document, `${datum.pointer}/value`);
  const isVague = typeof value === 'string' && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(value);
  const isOther = typeof value === 'string' && value.includes('%') && !datum.unit?.isPercent;
  return hasFigure(datum) && !isVague && !isOther;
};

/** Whether a figure has the sign of a currency and is of something else: "€1.2m" among homes. A source refuses it. */
const isForeignMoney = (document: Document, { pointer, unit }: Datum): boolean =>
  unit?.currency === undefined && /[€£$]/.test(JSON.stringify(resolve(document, `${pointer}/value`)));

/** Whether each figure between two is refused, or has no number. */
export function mayPassOver(document: Document, later: Dated, first: Datum): boolean {
  const before = earlier(document, later);
  const place = before.findIndex(({ pointer }) => pointer === first.pointer);
  const isOut = (datum: Datum) =>
    !datum.published.withheld && (!datum.published.numbers || isForeignMoney(document, datum));
  return place > 0 && before.slice(0, place).every(isOut);
}

/** How what people write may be read: as a figure, or as none. */
const READINGS = [() => hasFigure, () => hasPlainFigure, hasClearFigure] as const;

/** The figures of times without a date, in their order, that one of them may be compared with. Those after a withheld figure are never compared with one before it. */
export function maybeComparedInOrder(
  document: Document,
  ordered: readonly Datum[],
  later: Datum,
  against = document.against ?? 'previous',
): readonly Datum[] {
  const place = ordered.findIndex(({ pointer }) => pointer === later.pointer);
  return READINGS.flatMap((reading) => {
    const isRead = reading(document);
    const before = ordered.slice(0, place);
    if (against === 'first') return before.find(isRead) ?? [];
    const named = ordered.find(({ periodText }) => periodText === against);
    if (named) return named;
    // What is no period is not used.
    if (against === 'year-before' || readDays(against, yearStartOf(document))) return [];
    return before.reverse().find((datum) => isRead(datum) || datum.published.withheld) ?? [];
  });
}

/** The observations that a figure may be compared with: what people write is read, or it is not; of two by the same day it may be either. */
export const maybeComparedWith = remembered((document, pointer): readonly Datum[] => {
  const later = datumAt(document, pointer);
  if (!isDated(later)) return [];
  return READINGS.flatMap((reading) => {
    const isRead = reading(document);
    const found = comparedWith(document, later, isRead);
    const before = earlier(document, later);
    // Running totals among figures of other kinds are in order by their first days, or by their last.
    const last = before.filter(isRead).sort((one, other) => other.period.end - one.period.end)[0];
    const isAsLate = ({ period, published }: Dated) => period.end === found?.period?.end && published.numbers;
    return found ? [found, ...(last?.kind === 'cumulative' ? [last] : []), ...before.filter(isAsLate)] : [];
  });
});

/** The document, if it asked to compare with the first figure. */
export const againstFirst = remembered((document): Document => ({ ...document, against: 'first' }));

/**
 * The observation that a figure is compared with by the document's `against`, and the reason if it has no figure to compare.
 * A withheld figure is never skipped; one that is missing is.
 */
function comparedWith(document: Document, later: Dated, isRead: (datum: Datum) => boolean): Datum | undefined {
  if (!later.pointer.startsWith('/series/') && isObject(resolve(document, '/previous')))
    return datumAt(document, '/previous');
  const against = resolve(document, '/against') ?? 'previous';
  const candidates = earlier(document, later);
  if (against === 'previous') return candidates.find((datum) => isRead(datum) || datum.published.withheld);
  const all = orderedAt(document, later);
  if (against === 'first') return all.find(isRead);
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

/** All observations that a figure is among, in the order of the document. */
export const elementsOf = (document: Document, { pointer }: Datum): readonly Datum[] =>
  elements(document, seriesOf(pointer)).map((element) => datumAt(document, element));

/** True if the days of an observation in the series are not known, so that its order may be that of the document. */
export function hasVaguePeriods(document: Document, later: Datum): boolean {
  const all = elementsOf(document, later);
  const isVague = all.some((datum) => !isDated(datum) || datum.period.floating);
  return isVague && !isOfReportingYears(document, later);
}

/** A reporting year, such as `2012/13` or `2012/2013`. */
export const isReportingYear = ({ period, periodText = '' }: Dated) =>
  period.sort === 'year' && periodText.includes('/');

/**
 * True if every period of the series is a reporting year. `2012/2013` may be two years, unless such years follow each other. An element without a period,
 * such as a text, is not used, and says nothing of the others.
 */
export function isOfReportingYears(document: Document, of: Datum): boolean {
  const all = observationsAt(document, seriesOf(of.pointer));
  const written = elementsOf(document, of).filter(({ periodText }) => periodText !== undefined);
  return (
    written.every((datum) => isDated(datum) && isReportingYear(datum)) &&
    (written.every(({ periodText = '' }) => /\/\d\d$/.test(periodText.trim())) ||
      all.every(({ period }, index) => index === 0 || period.start === (all[index - 1]?.period.end ?? 0) + 1))
  );
}

export const isPrevious = (document: Document): boolean => (document.against ?? 'previous') === 'previous';

/** Whether the earlier figure is of the same period of the year before. */
export function isYearBefore(later: Datum, earlier: Datum): boolean {
  const before = later.period && yearBefore(later.period);
  return before !== undefined && earlier.period !== undefined && samePeriod(before, earlier.period);
}
