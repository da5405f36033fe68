// What is said of the month or quarter that is the highest or the lowest of its year.
import { civil } from './calendar.js';
import { numbersOf, type Case } from './claim.js';
import { isIncomplete } from './comparable.js';
import type { Datum } from './document.js';
import { isAbove } from './interval.js';
import { elementsOf, isDated, type Dated } from './series.js';
import { fails, holds, undecided, unless, type Verdict } from './verdict.js';

/** The year that a period is named by, and which of its months or quarters it is. */
function placeOf({ periodText = '' }: Datum): readonly [year: string, part: string] {
  const [year = '', part = ''] = periodText.split('-');
  return [year, part];
}

/** The years of a series of months or quarters that have a figure for each, none of it incomplete, of another unit, or a forecast. */
function completeYears({ document, data }: Case): readonly (readonly Dated[])[] {
  const [first] = data;
  if (!first) return [];
  const all = elementsOf(document, first);
  const years = new Map<string, Datum[]>();
  for (const one of all) years.set(placeOf(one)[0], [...(years.get(placeOf(one)[0]) ?? []), one]);
  const isWhole = (one: Datum): boolean =>
    one.published.numbers !== undefined &&
    !isIncomplete(one) &&
    !one.published.statuses.includes('F') &&
    one.unitKey === first.unitKey &&
    one.kind === first.kind;
  const lengthOf = (parts: readonly string[]): number => (parts.every((part) => part.startsWith('Q')) ? 4 : 12);
  return [...years.values()].flatMap((year) => {
    const dated = year.filter(isDated).filter(isWhole);
    const parts = [...new Set(dated.map((one) => placeOf(one)[1]))];
    return dated.length === year.length && parts.length === year.length && lengthOf(parts) === year.length
      ? [dated]
      : [];
  });
}

/** Whether a figure of the series is written in words, which may be read or not. */
const hasWriting = ({ document, data: [first] }: Case): boolean =>
  !!first && elementsOf(document, first).some(({ published }) => published.isWriting);

/** True if a figure of a day, such as a running total, is of a day within its period: its year may count as complete, or not. */
const hasDayWithin = ({ document, data: [first] }: Case): boolean =>
  !!first &&
  elementsOf(document, first).some(
    ({ kind, period, lastDay = Infinity }) =>
      (kind === 'stock' || kind === 'cumulative') && !!period && lastDay >= period.start && lastDay < period.end,
  );

/** Whether the data are each of another complete year, and none of these is left out. */
export function judgeCompleteYears(of: Case): Verdict {
  if (hasWriting(of)) return undecided('a figure is written in words');
  if (hasDayWithin(of)) return undecided('a year may be complete');
  const years = completeYears(of);
  const named = new Set(of.data.map((one) => placeOf(one)[0]));
  if (named.size !== of.data.length) return fails('a year is counted twice');
  if (years.length !== named.size || years.some(([one]) => !one || !named.has(placeOf(one)[0])))
    return fails(`${years.length} years are complete`);
  const [first] = of.data;
  const count = years.reduce((sum, { length }) => sum + length, 0);
  const isAll = first && elementsOf(of.document, first).length === count;
  return unless(isAll || /complete/.test(of.claim.text) ? undefined : 'other years are passed over in silence');
}

/** Whether the data are of one month or quarter, each above (below) all others of its year, in more than half of three complete years or more. */
export function judgeOfYears(of: Case): Verdict {
  if (hasWriting(of)) return undecided('a figure is written in words');
  if (hasDayWithin(of)) return undecided('a year may be complete');
  const { claim, data } = of;
  const years = completeYears(of);
  const [first] = data;
  if (!first || years.length < 3 || 2 * data.length <= years.length) return fails('it is not so in most of the years');
  if (data.some((one) => placeOf(one)[1] !== placeOf(first)[1])) return fails('they are of several parts of the year');
  const isExtreme = (one: Datum, others: readonly Datum[]): boolean =>
    others.every((other) => {
      const [upper, lower] = claim.reason === 'highest-of-year' ? [one, other] : [other, one];
      return other.pointer === one.pointer || isAbove(numbersOf(upper), numbersOf(lower)) === 'always';
    });
  for (const year of years) {
    const own = year.find((one) => placeOf(one)[1] === placeOf(first)[1]);
    const isNamed = data.some(({ pointer }) => pointer === own?.pointer);
    if (own && isNamed !== isExtreme(own, year)) return fails(`${own.pointer} is ${isNamed ? 'not' : 'also'} extreme`);
  }
  const [year = 0, month = 0] = first.period ? civil(first.period.start) : [];
  const name = new Date(Date.UTC(year, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  const [, part] = placeOf(first);
  return claim.text.includes(part.startsWith('Q') ? part : name) ? holds : fails('the part of the year is not named');
}
