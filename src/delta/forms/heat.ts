import { extent, range } from 'd3';
import { rectSample } from '../../marks/legend.js';
import type { Rect } from '../../marks/mark.js';
import type { Axis, Form, Label, SeriesKey, Tick } from '../../marks/scene.js';
import { widestText } from '../../marks/text-width.js';
import { isKnown, pointEstimate } from '../../statistics/quantity.js';
import { cadenceOf } from '../../statistics/cadence.js';
import { withoutNoise } from '../../statistics/decimal.js';
import { knownPeriod, yearOf, type Period } from '../../statistics/period.js';
import type { Unit } from '../../contract/unit.js';
import type { DeltaFormReason } from '../../words/delta-forms.js';
import type { ParsedObservation } from '../../contract/observation.js';
import type { DeltaWords } from '../../words/words.js';
import { isWhole, observationIn, type DeltaFacts } from '../facts.js';
import { annotationNumbers } from '../../parts/annotation-layout.js';
import { undrawnEvents } from './annotations.js';
import { leastOf } from '../../marks/placed-axis.js';
import { markStatus } from '../../marks/status.js';
import { bandsOf, type Bands } from './bands.js';
import { stepColour, colourSteps, type ColourSteps } from './colour-steps.js';
import { YEAR_LENGTHS, monthsOfWeeks, partIndex, partsOfYears, partStep, type YearPart } from '../facts/year-parts.js';
import { withoutInterval } from '../../parts/interval-layout.js';

/** Padding between cells, as shares of a place: across and down. */
const PADDING = [0.06, 0.1] as const;
/** Font size of ticks and of the figures in cells, and the space next to one, in ems. */
const TEXT_SIZE = 0.75;
const TEXT_GAP = 0.5;
/** Width of the narrowest charts, in rem, in which all starts of steps of colour have room, or only every second, and the space between two. */
const NARROWEST = 17.5;
const START_GAP = 0.4;
/** Largest number of years. */
const MOST_YEARS = 100;
/** Number of weeks from one name to the next. */
const WEEK_STEP = 10;

/** Least width of a chart, in rem, in which more than every second of these names has room in one line. */
const ALL_WEEKS = 22;

/** A cell of a month, quarter or week of a year. Without an observation, nothing is published for it. */
interface Cell {
  readonly year: number;
  readonly part: number;
  readonly row: number;
  readonly observation?: ParsedObservation | undefined;
}

/** The parts of each year that are drawn: all weeks, and the months or quarters from the first to the last that any year has. */
interface Season {
  readonly from: number;
  readonly count: number;
}

/** The scales that the cells of all years are drawn on. */
interface Heat {
  readonly season: Season;
  readonly across: Bands;
  readonly down: Bands;
  readonly steps: ColourSteps;
}

/** The period of a part of a year: a month, quarter or week. Undefined if the year has no such week. */
function periodAt(part: YearPart, year: number, index: number, yearStart: string | undefined): Period | undefined {
  const text = {
    month: `${index + 1}`.padStart(2, '0'),
    quarter: `Q${index + 1}`,
    week: `W${`${index + 1}`.padStart(2, '0')}`,
  };
  return knownPeriod(`${year}-${text[part]}`, yearStart);
}

/** The parts of each year that some cells are in. */
function seasonOf(cells: readonly Cell[], part: YearPart): Season {
  if (part === 'week') return { from: 0, count: YEAR_LENGTHS[part] };
  const [from = 0, last = from] = extent(cells, (cell) => cell.part);
  return { from, count: last - from + 1 };
}

/** The cells of all periods, and between them those of periods that are missing. */
function cellsOf(facts: DeltaFacts, part: YearPart): readonly Cell[] {
  const { rows } = facts;
  const [series = 0] = facts.mainSeries;
  const count = YEAR_LENGTHS[part];
  const byPlace = new Map(
    rows.flatMap(({ period }, row) => (period ? [[yearOf(period) * count + partIndex(period), row] as const] : [])),
  );
  const places = [...byPlace.keys()];
  const [first = 0] = places;
  const last = places.at(-1) ?? 0;
  const isRegular = cadenceOf(rows.map(({ period }) => period)) === partStep(facts);
  const isOfDays = rows[0]?.period?.granularity === 'day';
  // A part that no year has, as the winter of a season from May to September, is not missing.
  const parts = new Set(places.map((place) => place % count));
  const cells: Cell[] = [];
  for (let place = first, latest = 0; place <= last; place++) {
    const [year, index] = [Math.floor(place / count), place % count];
    const row = byPlace.get(place);
    latest = row ?? latest;
    if (row !== undefined)
      cells.push({ year, part: index, row: latest, observation: observationIn(facts, row, series) });
    // Only some years have a day of such a week after 52 others.
    else if (
      isRegular &&
      parts.has(index) &&
      (isOfDays ? index < count - 1 : periodAt(part, year, index, rows[0]?.period?.yearStart))
    )
      cells.push({ year, part: index, row: latest });
  }
  return cells;
}

/** The mark of a cell: a step of colour, with the outline of its status, the outline of an incomplete period or a forecast, or that of a missing figure. */
function markOf({ year, part, row, observation }: Cell, facts: DeltaFacts, heat: Heat, first: number): Rect {
  const { across, down, steps, season } = heat;
  const place = {
    type: 'rect',
    row,
    x: across.at(part - season.from),
    y: down.at(year - first),
    width: across.width,
    height: down.width,
  } as const;
  if (!observation)
    return { ...place, id: facts.data.series[facts.mainSeries[0] ?? 0]?.pointer ?? '', tone: 'missing', quiet: true };
  const { pointer: id, value, through } = observation;
  if (!isKnown(value) || facts.unscaled.has(observation)) return { ...place, id, tone: 'missing' };
  if (!isWhole(observation)) return { ...place, id, status: through ? 'partial' : 'forecast' };
  const status = markStatus(value);
  return {
    ...place,
    id,
    step: stepColour(steps.stepOf(value) ?? 0, steps.edges.length - 1),
    ...(status && { status }),
  };
}

/** The figures in the cells, in charts with room for all. */
function labelsOf(marks: readonly Rect[], facts: DeltaFacts, gutter: number, words: DeltaWords): readonly Label[] {
  const series = facts.mainSeries[0] ?? 0;
  const labels = marks.flatMap((mark): readonly Label[] => {
    const { x, y = 0, width, height = 0, row, step, tone } = mark;
    const observation = tone ? undefined : observationIn(facts, row, series);
    if (!observation) return [];
    const { value, scope } = observation;
    const text = words.plain(withoutInterval(value), scope);
    const place = { x: x + width / 2, y: y + height / 2, row, anchor: 'middle', role: 'cell' } as const;
    return [{ text, ...place, ...(step !== undefined && { step }) }];
  });
  const width =
    widestText(
      labels.map(({ text }) => text),
      TEXT_SIZE,
    ) + TEXT_GAP;
  const least = gutter + width / (marks[0]?.width ?? 1);
  return labels.map((label) => ({ ...label, least }));
}

/** The tick of a cell, whose name is in one line. The names of weeks are wider than their cells. */
const tickOf = (index: number, count: number, text = ''): Tick => ({
  position: (index + 0.5) / count,
  text: text.replaceAll(' ', '\u00a0'),
});

/** The names of months below the weeks that are days. */
function monthTicks(year: number, words: DeltaWords): readonly Tick[] {
  const months = new Map(monthsOfWeeks(year).map(({ part, period }) => [part, words.withinYear(period)]));
  return range(YEAR_LENGTHS.week).map((index) => tickOf(index, YEAR_LENGTHS.week, months.get(index)));
}

/** The names of every tenth week, or every twentieth where they have no room. */
const weekTicks = (year: number, words: DeltaWords): readonly Tick[] =>
  range(YEAR_LENGTHS.week).map((index) => {
    const isNamed = index === 0 || (index + 1) % WEEK_STEP === 0;
    const period = isNamed ? periodAt('week', year, index, undefined) : undefined;
    const isSecond = period && (index + 1) % (2 * WEEK_STEP) !== 0;
    return {
      ...tickOf(index, YEAR_LENGTHS.week, period && words.withinYear(period)),
      ...(isSecond && { least: ALL_WEEKS }),
    };
  });

/** The names of months or quarters. */
function partTicks(periods: readonly (Period | undefined)[], gutter: number, words: DeltaWords): readonly Tick[] {
  const ticks = periods.map((period, index) => tickOf(index, periods.length, period && words.withinYear(period)));
  const texts = ticks.map(({ text }) => text);
  const width = ticks.length * (widestText(texts, TEXT_SIZE) + TEXT_GAP / 2);
  return ticks.map((tick, index) => {
    const least = leastOf(index, width, gutter);
    return least ? { ...tick, least } : tick;
  });
}

/** The names of the months, quarters or weeks below the cells. */
function axisOf(
  { rows: [first] }: DeltaFacts,
  [part, season]: readonly [YearPart, Season],
  gutter: number,
  words: DeltaWords,
): Axis {
  const year = first?.period ? yearOf(first.period) : 0;
  if (part !== 'week') {
    const periods = range(season.from, season.from + season.count).map((i) => periodAt(part, year, i, undefined));
    return { kind: 'bands', ticks: partTicks(periods, gutter, words) };
  }
  const ticksOf = first?.period?.granularity === 'day' ? monthTicks : weekTicks;
  return { kind: 'bands', ticks: ticksOf(year, words) };
}

/** The steps with room for their starts in a narrow chart. If not all fit, every second is left out, and the first has the unit. */
function fittedSteps(steps: readonly SeriesKey[], first: string): readonly SeriesKey[] {
  const starts = steps.map(({ start = '' }) => start);
  if (steps.length * (widestText(starts, TEXT_SIZE) + START_GAP) <= NARROWEST) return steps;
  return steps.map((step, index) => {
    if (index === 0) return { ...step, start: first };
    return index % 2 || index === steps.length - 1 ? { ...step, isCrowded: true } : step;
  });
}

/** The key of the steps of colour, the last with the unit, and of missing figures if there are any. */
function keysOf(
  { steps: { edges } }: Heat,
  facts: DeltaFacts,
  marks: readonly Rect[],
  words: DeltaWords,
): readonly SeriesKey[] {
  const count = Math.max(1, edges.length - 1);
  const { observations = [] } = facts.data.series[facts.mainSeries[0] ?? 0] ?? {};
  const areWhole = [...edges, ...observations.map(({ value }) => pointEstimate(value) ?? 0)].every(Number.isInteger);
  const stepSize = withoutNoise((edges[1] ?? 0) - (edges[0] ?? 0));
  // The last step has the unit as the top tick of an axis has it. Its number is not in millions, as those of the others are not.
  const text = (value: number, unit?: Unit): string =>
    unit
      ? words.tick(value, unit, { size: 0, isTop: true, step: stepSize })
      : words.amount({ value: withoutNoise(value) }, {});
  const steps = range(count).map((step): SeriesKey => {
    const isLast = step === count - 1;
    const [low = 0, high = low] = [edges[step], edges[step + 1]];
    const end = isLast || !areWhole ? high : high - 1;
    const unit = isLast ? facts.scope.unit : undefined;
    const from = low === end ? text(low, unit) : text(low);
    return {
      text: words.stepRange(from, text(end, unit), isLast || areWhole),
      mark: rectSample({ step: stepColour(step, count) }),
      start: text(low, unit),
    };
  });
  const fitted = fittedSteps(steps, text(edges[0] ?? 0, facts.scope.unit));
  const hasMissing = marks.some(({ tone }) => tone === 'missing');
  return hasMissing ? [...fitted, { text: words.legendKey('missing'), mark: rectSample({ tone: 'missing' }) }] : fitted;
}

/** The reason why colours would misrepresent the figures; undefined if they would not. */
function reasonOf(cells: readonly Cell[], { stepOf }: ColourSteps): DeltaFormReason | undefined {
  const known = cells.flatMap(({ observation }) => (observation && isWhole(observation) ? [observation] : []));
  if (!known.length) return 'empty';
  // The colour of a bound is true only if all that it may be has that colour.
  return known.every(({ value }) => stepOf(value) !== undefined) ? undefined : 'inexact';
}

/** A cell for each month, quarter or week of each year, in steps of colour. */
export const heat: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const part = partsOfYears(facts);
  if (!part) return { refused: words.notDrawnAs('heat', 'no-seasons') };
  const [first = 0, last = first] = [facts.rows[0], facts.rows.at(-1)].map((row) =>
    row?.period ? yearOf(row.period) : 0,
  );
  const years = last - first + 1;
  if (years > MOST_YEARS) return { refused: words.notDrawnAs('heat', 'too-many-years') };
  const cells = cellsOf(facts, part);
  const isDrawn = ({ observation }: Cell) => observation && isWhole(observation) && !facts.unscaled.has(observation);
  const steps = colourSteps(cells.filter(isDrawn).flatMap(({ observation }) => observation?.value ?? []));
  const reason = reasonOf(cells.filter(isDrawn), steps);
  if (reason) return { refused: words.notDrawnAs('heat', reason) };
  const periods = new Map(facts.rows.flatMap(({ period }) => (period ? [[yearOf(period), period] as const] : [])));
  const names = range(first, last + 1).map((year) => {
    const period = periods.get(year);
    return period ? words.yearOf(period) : String(year);
  });
  const gutter = widestText(names, TEXT_SIZE) + TEXT_GAP;
  const season = seasonOf(cells, part);
  const [across, down] = [bandsOf(season.count, PADDING[0]), bandsOf(years, PADDING[1])];
  const drawn: Heat = { across, down, steps, season };
  const marks = cells.map((cell) => markOf(cell, facts, drawn, first));
  const { events, spans, annotations } = facts.data;
  return {
    notes: undrawnEvents([...events, ...spans], words),
    scenes: [
      {
        box: 'grid',
        find: 'in',
        marks,
        labels: [...labelsOf(marks, facts, gutter, words), ...annotationNumbers(annotations, marks)],
        x: axisOf(facts, [part, season], gutter, words),
        y: { kind: 'bands', ticks: names.map((text, index) => ({ position: (index + 0.5) / years, text })) },
        keys: keysOf(drawn, facts, marks, words),
      },
    ],
  };
};
