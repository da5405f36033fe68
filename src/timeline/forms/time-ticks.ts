import { utcDay, utcMonday, utcMonth, utcYear, type ScaleTime } from 'd3';
import { DAY, monthStep, yearStep } from '../../marks/calendar.js';
import { TICK_SIZE, placedAxis } from '../../marks/placed-axis.js';
import type { Tick } from '../../marks/scene.js';
import { textWidth } from '../../marks/text-width.js';
import { dayText, knownPeriod, type Period } from '../../statistics/period.js';
import type { TimelineWords } from '../../words/words.js';

/** Largest number of ticks, and of days, whose names are the longest. */
const MOST_TICKS = 6;
const MOST_DAYS = 3;
/** Largest number of days whose ticks are not at the beginnings of weeks. */
const MOST_SINGLE_DAYS = 14;
/** Width of the narrowest chart that is looked at, in ems. */
const LEAST_CHART = 12;

/** The first days of years, months or weeks, or days, in a domain, at most {@link MOST_TICKS}, and the length of their texts. */
function datesOf([from, to]: readonly [Date, Date]): { readonly dates: readonly Date[]; readonly length: number } {
  const months = utcMonth.count(from, to);
  const years = months / 12;
  const ofMonths = monthStep(months, MOST_TICKS);
  if (years > 2 || !ofMonths)
    return { dates: utcYear.every(yearStep(years, MOST_TICKS))?.range(utcYear.ceil(from), to) ?? [], length: 4 };
  if (years > 0.2) return { dates: utcMonth.every(ofMonths)?.range(utcMonth.ceil(from), to) ?? [], length: 7 };
  const days = utcDay.count(from, to);
  if (days > MOST_SINGLE_DAYS)
    return {
      dates: utcMonday.every(Math.ceil(days / 7 / MOST_TICKS))?.range(utcMonday.ceil(from), to) ?? [],
      length: 10,
    };
  const step = Math.max(1, Math.ceil(days / MOST_DAYS));
  return { dates: utcDay.range(from, to, step), length: 10 };
}

/** Ticks of which the text of the first begins at the start of the axis in charts that it would leave if it were centred. */
function withinStart([first, ...others]: readonly Tick[]): readonly Tick[] {
  if (!first) return [];
  const least = (textWidth(first.text) * TICK_SIZE) / 2 / first.position;
  const isInside = first.anchor !== undefined || least <= LEAST_CHART;
  return [isInside ? first : { ...first, beginning: least }, ...others];
}

/** Steps of times of day in minutes. */
const MINUTES = [5, 10, 15, 30, 60, 120, 180, 240, 360];

/** Ticks at the units of a counted time: "Week 3", "09:30". */
function countedTicks(scale: ScaleTime<number, number>, unit: string): readonly Tick[] {
  const [from = 0, to = from] = scale.domain().map((date) => date.getTime() / DAY);
  const least = (to - from) / MOST_TICKS;
  const ofDay = unit === 'hour';
  const step = ofDay ? (MINUTES.find((minutes) => minutes >= least) ?? 720) : Math.max(1, Math.ceil(least));
  const first = ofDay ? Math.ceil(from / step) * step : from;
  const textOf = (place: number): string =>
    ofDay
      ? `${String(Math.floor(place / 60) % 24).padStart(2, '0')}:${String(place % 60).padStart(2, '0')}`
      : `${unit.slice(0, 1).toUpperCase()}${unit.slice(1)} ${unit === 'quarter' ? ((place - 1) % 4) + 1 : place}`;
  const count = Math.ceil((to - first) / step);
  return Array.from({ length: count }, (_, i) => first + i * step).map((place) => ({
    position: scale(new Date(place * DAY)),
    text: textOf(place),
  }));
}

/** Ticks at the first days of calendar years, months or weeks, or at days, with the names that `nameOf` gives to them, those of the same year as the one before to be named without it. */
function dayTicks(
  scale: ScaleTime<number, number>,
  place: 'whole' | 'rows',
  nameOf: (period: Period, isOfSameYear: boolean) => string | undefined,
): readonly Tick[] {
  const [from = new Date(0), to = from] = scale.domain();
  // Across the whole chart, the last tick is at its end.
  const { dates, length } = datesOf([from, place === 'whole' ? new Date(to.getTime() + 1) : to]);
  return dates.flatMap((date, index): readonly Tick[] => {
    const period = knownPeriod(dayText(date.getTime() / DAY).slice(0, length));
    const isOfSameYear = dates[index - 1]?.getUTCFullYear() === date.getUTCFullYear();
    return period ? [{ position: scale(date), text: nameOf(period, isOfSameYear) ?? '' }] : [];
  });
}

/** Place of the ticks of a scale of time, and what they are at. */
interface TickPlace {
  readonly place: 'whole' | 'rows';
  /** Unit of a time that is counted. */
  readonly unit?: string | undefined;
}

/** Ticks of a scale of time, each labelled from the width at which it has room: of the chart, or of the bars next to the names of rows. */
export function timeTicks(
  scale: ScaleTime<number, number>,
  words: TimelineWords,
  { place, unit }: TickPlace,
): readonly Tick[] {
  // The years of dates without one are not named.
  const nameOf = (period: Period, isOfSameYear: boolean): string | undefined =>
    unit ? words.withinYear(period) : ((isOfSameYear ? words.withinYear(period) : undefined) ?? words.time(period));
  const ticks = unit === undefined || unit === 'date' ? dayTicks(scale, place, nameOf) : countedTicks(scale, unit);
  return withinStart(placedAxis(ticks, { margin: 0 }).ticks);
}
