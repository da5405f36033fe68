// What is said of the sum of the first months, quarters or weeks of a year, and of the same of the year before.
import { civil } from './calendar.js';
import { directionFits, hasRelativeChange, signed } from './change-claims.js';
import { statedNumbers, numbersOf, withoutNumbers, type Case } from './claim.js';
import { isIncomplete } from './comparable.js';
import type { Datum } from './document.js';
import { statusesFit } from './figure-claims.js';
import { minus, mismatch, over, plus, point, times, total, type Interval } from './interval.js';
import { largest } from './parts.js';
import { elementsOf, isDated, isYearBefore, seriesOf, type Dated } from './series.js';
import { all, fails, unless, type Verdict } from './verdict.js';

/** True if a year of months, quarters or weeks begins with the period. The first quarter may be that of a reporting year. */
function beginsYear({ period: { start, end }, periodText = '' }: Dated): boolean {
  if (/-Q1$/.test(periodText)) return true;
  const isWeek = end - start === 6;
  const [, month, day] = civil(isWeek ? start + 3 : start);
  return month === 1 && day <= (isWeek ? 7 : 1);
}

/** The reason for which figures are not those of a year from its start, one after the other; undefined if they are. */
function notToDate(data: readonly Datum[]): string | undefined {
  const [first] = data;
  if (!first || data.length < 2) return 'one figure is no sum';
  const { unit, kind = 'flow' } = first;
  if (kind !== 'flow') return 'only flows are added over time';
  if (unit?.isPercent || unit?.per !== undefined || unit?.ratio === false) return 'rates are never added';
  const dated = data.filter(isDated);
  const [begin] = dated;
  if (!begin || dated.length < data.length) return 'a period is not known';
  if (!beginsYear(begin)) return 'the first figure is not that of the start of a year';
  if (dated.some(({ period }, i) => i > 0 && period.start !== (dated[i - 1]?.period.end ?? 0) + 1))
    return 'the figures do not follow one another';
  if (data.some(isIncomplete)) return 'a period is incomplete';
  if (data.some((one) => seriesOf(one.pointer) !== seriesOf(first.pointer))) return 'the figures are of several series';
  return data.some((one) => one.unitKey !== first.unitKey || one.kind !== first.kind)
    ? 'the figures differ in unit or kind'
    : undefined;
}

/** Whether the sum of a year to date is what the claim states. */
export function judgeSumOfPeriods({ claim, data }: Case): Verdict {
  const without = withoutNumbers(data);
  if (without) return without;
  const reason = notToDate(data);
  if (reason !== undefined) return fails(reason);
  const known = total(data.map(numbersOf));
  const stated = statedNumbers(claim);
  if (!known || !stated) return fails('the sum is unknown');
  return all(unless(mismatch(stated, known, largest(data))), statusesFit(claim.value?.status, data));
}

interface Sums {
  readonly later: Interval;
  readonly earlier: Interval;
  readonly one: Datum;
}

/** The sums of both years, or the reason for which they are not compared. */
function sumsOf({ document, data }: Case): Sums | Verdict {
  const without = withoutNumbers(data);
  if (without) return without;
  const half = data.length / 2;
  const [now, before] = [data.slice(0, half), data.slice(half)];
  const reason = notToDate(now) ?? notToDate(before);
  if (reason !== undefined) return fails(reason);
  const [last, first] = [now.at(-1), before[0]];
  if (!last || !first || now.some((one, index) => !before[index] || !isYearBefore(one, before[index])))
    return fails('the earlier figures are not those of the year before');
  if (last.unitKey !== first.unitKey || last.kind !== first.kind) return fails('the years differ in unit or kind');
  const all = elementsOf(document, last).filter(isDated);
  const isBetween = ({ period }: Dated): boolean =>
    period.start > (first.period?.start ?? 0) && period.end <= (last.period?.end ?? 0);
  if (all.some((one) => isBetween(one) && one.published.statuses.includes('B'))) return fails('the series breaks');
  if (data.some(({ published }) => published.statuses.includes('D'))) return fails('a definition differs');
  const [later, earlier] = [total(now.map(numbersOf)), total(before.map(numbersOf))];
  return later && earlier ? { later, earlier, one: last } : fails('a sum is unknown');
}

/** Whether the change between the sums of two years to date is what the claim states. */
export function judgeChangeOfSums(of: Case): Verdict {
  const sums = sumsOf(of);
  if (!('later' in sums)) return sums;
  const { later, earlier, one } = sums;
  const { claim, data } = of;
  const fits = directionFits(claim.direction, later, earlier);
  const stated = statedNumbers(claim);
  if (claim.kind === 'change') {
    const known = minus(later, earlier);
    if (!known) return fails('the change is unknown');
    return all(fits, unless(stated ? mismatch(stated, signed(known, claim.direction), largest(data)) : undefined));
  }
  const allowed = hasRelativeChange(one, later, earlier);
  const ratio = over(later, earlier);
  const known = ratio && plus(times(ratio, 100), point(-100));
  if (allowed.truth !== 'true' || !known) return allowed.truth === 'true' ? fails('the per cent is unknown') : allowed;
  return all(fits, unless(stated ? mismatch(stated, signed(known, claim.direction), 100) : 'no number is stated'));
}
