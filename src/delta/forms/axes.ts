import { bisectLeft } from 'd3';
import type { ParsedObservation } from '../../contract/observation.js';
import type { PublishedQuantity } from '../../contract/quantity.js';
import { isOrdinal } from '../../contract/unit.js';
import { DAY } from '../../marks/calendar.js';
import type { MarkBase, Share } from '../../marks/mark.js';
import { TICK_SIZE, gutterOf, leastFor, placedAxis, leastTickWidth, type PlotRoom } from '../../marks/placed-axis.js';
import type { Axis, Bracket, Tick } from '../../marks/scene.js';
import { textWidth, widestText } from '../../marks/text-width.js';
import {
  areClose,
  dataExtent,
  valueAxis,
  valueExtent,
  withFoot,
  type Extent,
  type ValueAxis,
  type Position,
} from '../../marks/value-scale.js';
import { withoutInterval } from '../../parts/interval-layout.js';
import { missingPeriods } from '../../statistics/cadence.js';
import { isWeek, units } from '../../statistics/period.js';
import type { DeltaWords } from '../../words/words.js';
import { evenTicks, timeScale, timeTicks, type TimeScale } from './time-axis.js';
import { isOnScale, type DeltaFacts, type PeriodRow } from '../facts.js';
import { partIndex } from '../facts/year-parts.js';

/** Number of series that can have their own hue. */
const HUES = 6;
/** Number of empty places above which a gap in the calendar is shown as a single empty place. */
const LONG_SILENCE = 24;
/** Largest number of columns that each have a name. */
const MOST_NAMED = 36;

/** The hue of one of several series. Of more than six, those that are put forward have hues, or else the highest. A benchmark has none. */
export function seriesFill(facts: DeltaFacts, series: number): Pick<MarkBase, 'series' | 'tone'> {
  const { mainPlaces } = facts;
  const place = mainPlaces.get(series);
  if (place === undefined) return { tone: 'benchmark' };
  if (mainPlaces.size === 1) return {};
  if (mainPlaces.size <= HUES) return { series: place };
  const forward = facts.forward.filter((one) => mainPlaces.has(one));
  const hue = (forward.length ? forward : [facts.highest]).indexOf(series);
  return hue >= 0 && hue < HUES ? { series: hue } : { tone: 'past' };
}

/** A figure beside its plot: of several series without the scale that the top tick states, "125" of "125 thousand". An interval is in the table. */
export function besidePlot(
  { value, scope }: Pick<ParsedObservation, 'value' | 'scope'>,
  facts: DeltaFacts,
  words: DeltaWords,
): string {
  const { scale } = scope.unit ?? {};
  const isStated = scale && scale === facts.scope.unit?.scale && facts.data.series.length > 1;
  const bare = withoutInterval(value);
  return isStated ? words.plain(bare, scope) : words.amount(bare, scope);
}

/** True for a series that the plot has: with figures on its scale, or with none at all. */
export const hasScale = ({ unscaled }: DeltaFacts, { observations }: DeltaFacts['data']['series'][number]): boolean =>
  !observations.length || observations.some((one) => !unscaled.has(one));

/** Index of the cell with a series' figure in the rows of the table. Undefined if there is one series. */
export const cellOfSeries = ({ data, hasChanges }: DeltaFacts, series: number): Pick<MarkBase, 'cell'> =>
  data.series.length > 1 ? { cell: series * (hasChanges ? 2 : 1) } : {};

/** True if names of events, spans or annotations may be above the plot. */
export const hasStrip = ({ events, spans, annotations = [] }: DeltaFacts['data']): boolean =>
  events.length + spans.length + annotations.length > 0;

/** A value axis with the width of its labels in rem, and a note if it is cut. */
export interface Values extends ValueAxis {
  readonly gutter: number;
  readonly notes: readonly string[];
}

/** The value axis of a range in the unit of the chart. If its lowest tick is not zero or below, it is cut. */
export function axisOf(extent: Extent, { scope, data }: DeltaFacts, words: DeltaWords): Values {
  const { axis, position } = valueAxis(extent, (value, place) => words.tick(value, scope.unit, place), scope.unit);
  const gutter = gutterOf(axis, hasStrip(data));
  const [lowest] = axis.ticks;
  if (!lowest || isOrdinal(scope.unit) || axis.ticks.some(({ zero }) => zero))
    return { axis, position, gutter, notes: [] };
  return { axis: { ...axis, cut: true }, position, gutter, notes: [words.scaleFrom(lowest.text)] };
}

/** Share of the height of a plot below which a line is not told from zero. */
const LEAST = 0.01;

/** True for a line that is at zero for the eye, because others on its scale are many times as large. `ys` are its heights from the top, of which `NaN` is a gap. */
export function isAtZero(ys: Iterable<number>, position: Position): boolean {
  const zero = 1 - position(0);
  const heights = Array.from(ys, (y) => Math.abs(y - zero)).filter((height) => !Number.isNaN(height));
  return heights.some((height) => height > 0) && heights.every((height) => height < LEAST);
}

/** Share of the largest figure within which figures lie so close together that lines from zero would lie flat, and within which columns are as high as each other for the eye. */
const [FLAT, ALIKE] = [0.25, 0.1];

/** All figures and targets on the scale. */
function drawnOf(facts: DeltaFacts): readonly PublishedQuantity[] {
  const { data, unscaled } = facts;
  const drawn: PublishedQuantity[] = [];
  for (const { observations } of data.series)
    for (const observation of observations) if (!unscaled.has(observation)) drawn.push(observation.value);
  for (const target of data.targets) if (isOnScale(facts, target)) drawn.push(target.value);
  return drawn;
}

/** True for figures above zero that lie within a share of the largest, if the page does not say where the scale begins. */
const areWithin = ({ data, scope }: DeltaFacts, range: Extent, share: Share): boolean =>
  !data.from && !isOrdinal(scope.unit) && range.low > 0 && areClose(range, share);

/** True for figures of which columns would be as high as each other for the eye. */
export const areEquallyHigh = (facts: DeltaFacts): boolean => areWithin(facts, dataExtent(drawnOf(facts)), ALIKE);

/** The value axis of all figures and targets on the scale. For lines (`isLine`) it begins near the lowest figure if the page asks for that, or if they would lie flat. */
export function valueAxisOf(facts: DeltaFacts, words: DeltaWords, isLine = false): Values {
  const drawn = drawnOf(facts);
  const range = dataExtent(drawn);
  const isCut = isLine && (facts.data.from === 'data' || areWithin(facts, range, FLAT));
  return axisOf(isCut ? withFoot(range) : valueExtent(drawn), facts, words);
}

/** Indexes of rows in the order of their columns. Undefined is the empty place of a period that is not published. */
export function columnPlaces({ rows, isCalendar }: DeltaFacts): readonly (number | undefined)[] {
  if (!isCalendar) return rows.map((_, index) => index);
  const missing = missingPeriods(rows.map(({ period }) => period));
  return rows.flatMap((_, index) => {
    const count = missing.count(index);
    return [...Array<undefined>(count > LONG_SILENCE ? 1 : count), index];
  });
}

/** True if names of periods leave out their year, which a bracket below them names. */
function hasBrackets({ rows, isCalendar }: DeltaFacts): boolean {
  const first = rows[0]?.period;
  if (!first || rows.length < 2 || !isCalendar || first.granularity === 'year') return false;
  if (first.first !== first.last && !isWeek(first)) return false;
  return rows.every(
    ({ period, named }) => !named.label && period?.granularity === first.granularity && units(period) === units(first),
  );
}

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

/** The axis of many columns: calendar ticks, each at the column that it falls in. */
function sparseAxis(
  facts: DeltaFacts,
  places: readonly (number | undefined)[],
  words: DeltaWords,
  room: PlotRoom,
): Axis {
  const { rows, isCalendar } = facts;
  const middle = (place: number): number => (place + 0.5) / places.length;
  if (!isCalendar)
    return placedAxis(
      evenTicks(rows, words).map((tick) => ({ ...tick, position: middle(tick.position * (rows.length - 1)) })),
      room,
    );
  const scale = timeScale(rows);
  const days = rows.map(({ period }) => period?.start ?? 0);
  const placeOfRow = new Map(places.map((row, place) => [row, place]));
  const ticks = timeTicks(rows, scale, words).map((tick): Tick => {
    const row = Math.min(rows.length - 1, bisectLeft(days, scale.invert(tick.position).getTime() / DAY));
    return { ...tick, position: middle(placeOfRow.get(row) ?? 0) };
  });
  return placedAxis(ticks, room);
}

/** The axis of columns. Quarters, months and weeks are named within their years. Names wrap between words. */
export function bandAxis(
  facts: DeltaFacts,
  places: readonly (number | undefined)[],
  words: DeltaWords,
  room: PlotRoom,
): Axis {
  if (places.length > MOST_NAMED) return sparseAxis(facts, places, words, room);
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
    ) + 0.6;
  const ticks = texts.map((text, place): Tick => {
    const row = places[place];
    const period = rows[place]?.period;
    // The first period of each year is always named. Of days and outside of brackets, it is the latest period.
    const isInYear = isWithinYear && period && period.granularity !== 'day';
    const index = isInYear ? partIndex(period) : texts.length - 1 - place;
    const least = index && leastFor(leastTickWidth(index, texts.length * width), room);
    return { position: (place + 0.5) / texts.length, text, ...(row !== undefined && { row }), ...(least && { least }) };
  });
  return { kind: 'bands', ticks, ...(isWithinYear && { brackets: bracketsOf(rows, words) }) };
}

/** The axis below the rows at their positions: ticks of the calendar, or evenly spaced ones of rows that are not periods. */
export const periodAxis = (
  { rows, isCalendar }: DeltaFacts,
  scale: TimeScale,
  room: PlotRoom,
  words: DeltaWords,
): Axis => placedAxis(isCalendar ? timeTicks(rows, scale, words) : evenTicks(rows, words), room);
