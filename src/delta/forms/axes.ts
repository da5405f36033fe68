import { bisectLeft, extent, scaleUtc, utcDay, utcMonth, utcYear, type ScaleTime } from 'd3';
import type { ParsedObservation } from '../../contract/observation.js';
import type { PublishedQuantity } from '../../contract/quantity.js';
import type { MarkBase } from '../../marks/mark.js';
import { TICK_EDGE, type Axis, type Bracket, type Tick } from '../../marks/scene.js';
import { textWidth, widestText } from '../../marks/text-width.js';
import { valueAxis, type ValueAxis } from '../../marks/value-axis.js';
import { valueExtent } from '../../marks/value-scale.js';
import { cadenceOf, missingPeriods } from '../../statistics/cadence.js';
import { dayText, readPeriod, type Period } from '../../statistics/period.js';
import { tidy } from '../../statistics/decimal.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts, PeriodRow } from '../facts.js';

/** Font size of tick labels, and the space next to a label, in ems. */
const TICK_SIZE = 0.75;
const TICK_GAP = 0.7;
/** Number of series that can have their own hue. */
const HUES = 6;
/** Number of empty places above which a gap in the calendar is shown as a single empty place. */
const LONG_SILENCE = 24;
/** Largest number of columns that each have a name. */
const MOST_NAMED = 36;
const DAY = 864e5;

/** The hue of one of several series. If there are more than six, only the first has a hue and the others are grey. */
export function seriesFill(index: number, count: number): Pick<MarkBase, 'series' | 'tone'> {
  if (count === 1) return {};
  if (count <= HUES) return { series: index };
  return index === 0 ? { series: 0 } : { tone: 'past' };
}

/** Index of the cell with a series' figure in the rows of the table. Undefined if there is one series. */
export const cellOfSeries = ({ data, hasChanges }: DeltaFacts, series: number): Pick<MarkBase, 'cell'> =>
  data.series.length > 1 ? { cell: series * (hasChanges ? 2 : 1) } : {};

/** The value axis of all figures on the scale. `gutter` is the width of its labels in ems of the chart. */
export function valuesOf(facts: DeltaFacts, words: DeltaWords): ValueAxis & { readonly gutter: number } {
  const { data, scope, unscaled } = facts;
  const drawn: PublishedQuantity[] = [];
  for (const { observations } of data.series)
    for (const observation of observations) if (!unscaled.has(observation)) drawn.push(observation.value);
  const values = valueAxis(valueExtent(drawn), (value, isTop) =>
    words.amount({ value: tidy(value) }, isTop ? { unit: scope.unit } : {}),
  );
  const texts = values.axis.ticks.map(({ text }) => text);
  return { ...values, gutter: texts.length ? widestText(texts, TICK_SIZE) + 0.5 : 0 };
}

/**
 * Least width of the chart, in ems, at which a tick label has room. All labels need `full` ems, every other one half of that, and so on. The
 * tick with `index` 0 is always labelled.
 */
function leastOf(index: number, full: number, gutter: number): number | undefined {
  if (index === 0) return undefined;
  const halvings = Math.log2(index & -index);
  return gutter + full / 2 ** halvings;
}

/** Indexes of rows in the order of their columns. Undefined is the empty place of a period that is not published. */
export function placesOf({ rows, isCalendar }: DeltaFacts): readonly (number | undefined)[] {
  if (!isCalendar) return rows.map((_, index) => index);
  const missing = missingPeriods(rows.map(({ period }) => period));
  return rows.flatMap((_, index) => {
    const count = missing.count(index);
    return [...Array<undefined>(count > LONG_SILENCE ? 1 : count), index];
  });
}

/** True if names of periods leave out their year, which a bracket below them names. */
const hasBrackets = ({ rows, isCalendar }: DeltaFacts): boolean =>
  isCalendar &&
  rows.length > 1 &&
  ['quarter', 'month'].includes(rows[0]?.period?.granularity ?? '') &&
  rows.every(
    ({ period, named }) =>
      !named.label && period?.granularity === rows[0]?.period?.granularity && period?.first === period?.last,
  );

/** The brackets of years below columns, each from the first column of the year to the last. */
function bracketsOf(rows: readonly (PeriodRow | undefined)[], words: DeltaWords): readonly Bracket[] {
  const brackets: { from: number; to: number; text: string }[] = [];
  rows.forEach((row, place) => {
    if (!row?.period) return;
    const text = words.yearOf(row.period);
    const last = brackets.at(-1);
    if (last?.text === text) last.to = (place + 1) / rows.length;
    else brackets.push({ from: place / rows.length, to: (place + 1) / rows.length, text });
  });
  return brackets.map((bracket) => ({
    ...bracket,
    least: (textWidth(bracket.text) * TICK_SIZE) / (bracket.to - bracket.from),
  }));
}

/** Index of a quarter or month in its year, from 0. */
const indexInYear = (period: Period | undefined): number =>
  period ? period.first % (period.granularity === 'quarter' ? 4 : 12) : 0;

/** The axis of many columns: calendar ticks, each at the column that it falls in. */
function sparseAxis(
  facts: DeltaFacts,
  places: readonly (number | undefined)[],
  words: DeltaWords,
  gutter: number,
): Axis {
  const { rows, isCalendar } = facts;
  const middle = (place: number): number => (place + 0.5) / places.length;
  if (!isCalendar)
    return placedAxis(
      evenTicks(rows, words).map((tick) => ({ ...tick, position: middle(tick.position * (rows.length - 1)) })),
      gutter,
    );
  const scale = timeScale(rows);
  const days = rows.map(({ period }) => period?.start ?? 0);
  const placeOfRow = new Map(places.map((row, place) => [row, place]));
  const ticks = timeTicks(rows, scale, words).map((tick): Tick => {
    const row = Math.min(rows.length - 1, bisectLeft(days, scale.invert(tick.position).getTime() / DAY));
    return { ...tick, position: middle(placeOfRow.get(row) ?? 0) };
  });
  return placedAxis(ticks, gutter);
}

/** The axis of columns. Quarters and months are named within their years. Names wrap between words. */
export function bandAxis(
  facts: DeltaFacts,
  places: readonly (number | undefined)[],
  words: DeltaWords,
  gutter: number,
): Axis {
  if (places.length > MOST_NAMED) return sparseAxis(facts, places, words, gutter);
  const isWithinYear = hasBrackets(facts);
  const rows = places.map((row) => (row === undefined ? undefined : facts.rows[row]));
  const texts = rows.map((row) => {
    if (!row) return '';
    return (
      (isWithinYear && row.period && words.withinYear(row.period)) || words.periodName(row.named, true) || words.unnamed
    );
  });
  const width =
    widestText(
      texts.flatMap((text) => text.split(' ')),
      TICK_SIZE,
    ) + 0.3;
  const ticks = texts.map((text, place): Tick => {
    const row = places[place];
    // The first period of each year is always named. Outside of brackets, it is the latest period.
    const index = isWithinYear ? indexInYear(rows[place]?.period) : texts.length - 1 - place;
    const least = leastOf(index, texts.length * width, gutter);
    return { position: (place + 0.5) / texts.length, text, ...(row !== undefined && { row }), ...(least && { least }) };
  });
  return { kind: 'bands', ticks, ...(isWithinYear && { brackets: bracketsOf(rows, words) }) };
}

/** Least width of the chart, in ems, at which a label centred on its tick does not leave the plot. 0 for labels that are aligned with its edge. */
const fitsFrom = ({ position, text }: Tick, gutter: number): number =>
  position > 0.5 && position <= 1 - TICK_EDGE ? gutter + (textWidth(text) * TICK_SIZE) / 2 / (1 - position) : 0;

/** An axis of ticks at given shares. A label is shown from the width of the chart at which it has room. */
export function placedAxis(ticks: readonly Tick[], gutter: number): Axis {
  const width =
    widestText(
      ticks.map(({ text }) => text),
      TICK_SIZE,
    ) + TICK_GAP;
  // Labels at the edges of the plot are aligned with them, so that they are half their width nearer to the next label.
  const needs = ticks.slice(1).map(({ position }, index) => {
    const isEdge = index === 0 || index === ticks.length - 2;
    return (isEdge ? 1.5 * width : width) / Math.max(position - (ticks[index]?.position ?? 0), 1e-6);
  });
  const full = Math.max(0, ...needs);
  return {
    kind: 'placed',
    ticks: ticks.map((tick, index) => {
      const least = Math.max(leastOf(index, full, gutter) ?? 0, fitsFrom(tick, gutter));
      return least ? { ...tick, least } : tick;
    }),
  };
}

/** Largest number of ticks of a time axis. */
const MOST_TICKS = 10;
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const MONTH_STEPS = [1, 3, 6];

/** Scale of time, on which periods are placed at their first days. */
export type TimeScale = ScaleTime<number, number>;

/** The first day of a period as a time: milliseconds since 1970, as `Date` counts them. */
export const timeOf = ({ start }: Period): number => start * DAY;

/** The scale of the time that rows cover. Running totals are in the order of their last days, so the first row need not begin first. */
export function timeScale(rows: readonly PeriodRow[]): TimeScale {
  const [first = 0, last = 1] = extent(rows, ({ period }) => period && timeOf(period));
  return scaleUtc([first, last], [0, 1]);
}

/** A period of the calendar by its text. Undefined if there is no such period. */
function periodOf(text: string, yearStart?: string): Period | undefined {
  const period = readPeriod(text, yearStart);
  return typeof period === 'object' ? period : undefined;
}

const shortName = (period: Period, words: DeltaWords): string => {
  const named: ParsedObservation = { pointer: '', scope: {}, value: {}, period };
  return words.periodName(named, true);
};

/** Ticks at the start of each year, or of each n-th year. Reporting years have theirs at their own start. */
function yearTicks(scale: TimeScale, years: number, yearStart: string | undefined, words: DeltaWords): readonly Tick[] {
  const step = YEAR_STEPS.find((each) => years / each <= MOST_TICKS) ?? 1000;
  const [from = new Date(0), to = from] = scale.domain();
  const dates = utcYear.every(step)?.range(utcYear.offset(utcYear.floor(from), -1), utcYear.offset(to, 1)) ?? [];
  return dates.flatMap((date) => {
    const period = periodOf(dayText(date.getTime() / DAY).slice(0, 4), yearStart);
    const position = period ? scale(timeOf(period)) : -1;
    return period && position >= 0 && position <= 1 ? [{ position, text: shortName(period, words) }] : [];
  });
}

/** Ticks at the start of months or days. The first tick and each January include the year. */
function dateTicks(scale: TimeScale, dates: readonly Date[], length: 7 | 10, words: DeltaWords): readonly Tick[] {
  return dates.flatMap((date, index): Tick[] => {
    const text = dayText(date.getTime() / DAY);
    const period = periodOf(text.slice(0, length));
    if (!period) return [];
    const isNewYear = text.slice(5, length) === (length === 7 ? '01' : '01-01');
    const name = index === 0 || isNewYear ? shortName(period, words) : (words.withinYear(period) ?? '');
    return [{ position: scale(date), text: name }];
  });
}

/** Largest number of irregular periods that each have a tick. */
const MOST_IRREGULAR = 12;

/** A tick at each of a few irregular periods, such as elections. Undefined if they are regular or many. */
function irregularTicks(rows: readonly PeriodRow[], scale: TimeScale, words: DeltaWords): readonly Tick[] | undefined {
  const periods = rows.map(({ period }) => period);
  if (rows.length < 3 || rows.length > MOST_IRREGULAR || cadenceOf(periods) !== undefined) return undefined;
  return periods.flatMap((period) =>
    period ? [{ position: scale(timeOf(period)), text: shortName(period, words) }] : [],
  );
}

/** Ticks of a time axis: at each of a few irregular periods, else of the calendar: each January or n-th year, each month, quarter or half-year, or some days. */
export function timeTicks(rows: readonly PeriodRow[], scale: TimeScale, words: DeltaWords): readonly Tick[] {
  const first = rows[0]?.period;
  if (!first) return [];
  const irregular = irregularTicks(rows, scale, words);
  if (irregular) return irregular;
  const [from = new Date(0), to = from] = scale.domain();
  const months = utcMonth.count(from, to);
  if (from >= to) return [{ position: scale(from), text: shortName(first, words) }];
  const monthStep = MONTH_STEPS.find((step) => months / step <= MOST_TICKS);
  if (first.granularity === 'year' || !monthStep || months > 24)
    return yearTicks(scale, months / 12, first.yearStart, words);
  const lastDay = utcDay.offset(to, 1);
  if (months >= 3 || first.granularity === 'month' || first.granularity === 'quarter')
    return dateTicks(scale, utcMonth.every(monthStep)?.range(utcMonth.ceil(from), lastDay) ?? [], 7, words);
  const days = utcDay.count(from, to);
  const dates = days <= MOST_TICKS ? utcDay.range(from, lastDay) : scale.ticks(MOST_TICKS - 2);
  return dateTicks(scale, dates, 10, words);
}

/** Evenly spaced ticks of rows that are not periods. About ten of them are labelled. */
export function evenTicks(rows: readonly PeriodRow[], words: DeltaWords): readonly Tick[] {
  const step = Math.ceil(rows.length / MOST_TICKS);
  return rows.flatMap(({ named }, index) =>
    index % step
      ? []
      : [{ position: rows.length > 1 ? index / (rows.length - 1) : 0.5, text: words.periodName(named, true) }],
  );
}
