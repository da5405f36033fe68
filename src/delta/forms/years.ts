import { bisectCenter, extent, group, range, scaleLinear } from 'd3';
import { lineSample } from '../../marks/legend.js';
import type { Mark, Share } from '../../marks/mark.js';
import { latestPoint } from '../../marks/run.js';
import type { Form, Label, Tick } from '../../marks/scene.js';
import { changeClaims } from '../../parts/change-claims-layout.js';
import { changeLayout } from '../../parts/change-layout.js';
import { pointersOf, type Statement } from '../../parts/claim-layout.js';
import { yearOf } from '../../statistics/period.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts, PeriodRow } from '../facts.js';
import { comparisonsOf } from '../facts/comparisons.js';
import {
  YEAR_LENGTHS,
  monthsOfWeeks,
  partIndex,
  partsOfYears,
  type YearPart,
  yearToDateOf,
  type YearToDate,
} from '../facts/year-parts.js';
import { beginning, latestStatements } from './latest.js';
import { placedAxis } from '../../marks/placed-axis.js';
import { plotAnnotations } from './annotations.js';
import { valueAxisOf } from './axes.js';
import { endsOf, roomOf, type LineName } from '../../marks/line-names.js';
import { lineMarks, lineOf, type LineSeries } from './line-series.js';
import { pointIn } from './lines.js';
import { targetMarks, targetName } from './targets.js';

/** Number of weeks from one tick to the next. */
const WEEK_STEP = 10;
/** Largest number of earlier years that are all named. If there are more, only the first and the last are. */
const MOST_NAMED = 6;
/** The end of a year of 52 weeks on a scale for 53. A line that reaches it is a whole year. */
const WHOLE_YEAR = 51 / 52;
/** The place from which a name above its point would leave a narrow chart at its side. */
const NEAR_END = 0.93;
/** The fall to a point, as a share of the height, from which on the line would pass through a name above it. */
const STEEP = 0.15;
/** The height of a name with the space to its point. */
const NAME_HEIGHT = 0.12;
/** The height from which on a name below its point would leave the plot at its foot. */
const NEAR_FOOT = 0.85;

/** Ticks with the names of the months or quarters of a year, of every tenth week, or of the months in which weeks by their days lie. */
function ticksOf(rows: readonly PeriodRow[], x: (part: number) => Share, words: DeltaWords): readonly Tick[] {
  const names = new Map(
    rows.flatMap(({ period }) => (period ? [[partIndex(period), words.withinYear(period) ?? ''] as const] : [])),
  );
  const first = rows[0]?.period;
  if (first?.granularity === 'day')
    return monthsOfWeeks(yearOf(first)).map(({ part, period }) => ({
      position: x(part),
      text: words.withinYear(period) ?? '',
    }));
  const isWeek = first?.granularity === 'week';
  return [...names]
    .sort(([a], [b]) => a - b)
    .filter(([part]) => !isWeek || part === 0 || (part + 1) % WEEK_STEP === 0)
    .map(([part, text]) => ({ position: x(part), text }));
}

/** The first and the last part of the year that any year has, so that a season has the whole width; those of a year around a single one. */
function partsIn(rows: readonly PeriodRow[], part: YearPart): readonly [number, number] {
  const [first = 0, last = 0] = extent(rows, ({ period }) => period && partIndex(period));
  return first < last ? [first, last] : [0, YEAR_LENGTHS[part] - 1];
}

/** One year of a line, whose points are `kept`. Points of other years are gaps. */
function yearLine({ run, points }: LineSeries, kept: readonly number[], isLatest: boolean): LineSeries {
  const from = kept[0] ?? 0;
  const to = (kept.at(-1) ?? -1) + 1;
  const ys = run.ys.slice(from, to);
  const rows = run.rows?.slice(from, to) ?? new Int32Array();
  return {
    run: { ...run, xs: run.xs.slice(from, to), ys, rows, row: rows[0] ?? 0, ...(!isLatest && { tone: 'past' }) },
    points: points.slice(from, to),
    latest: latestPoint({ ys }),
  };
}

/** A line with the name of its year. */
type NamedYear = LineSeries & { readonly name: string };

/** The names of earlier years at the ends of their lines, and of the latest if its line reaches the end. */
function namesOf(years: readonly NamedYear[]): readonly LineName[] {
  const earlier = years.slice(0, -1);
  const named = earlier.length > MOST_NAMED ? [earlier[0], earlier.at(-1)] : earlier;
  return [...named, years.at(-1)].flatMap((year): LineName[] => {
    if (!year || year.latest < 0 || (year.run.xs[year.latest] ?? 0) < WHOLE_YEAR) return [];
    const y = year.run.ys[year.latest] ?? 0;
    return [year.run.tone ? { text: year.name, y, tone: year.run.tone } : { text: '', strong: year.name, y }];
  });
}

/** The height of a line at a position, or the nearest that it has. */
const heightAt = ({ run: { xs, ys } }: LineSeries, x: Share): Share => ys[bisectCenter(xs, x)] ?? NaN;

/** The name of the latest year at its latest point, if its line ends before the year: above the point, or below it where fewer lines pass. */
function latestName({ run, latest, name }: NamedYear, earlier: readonly LineSeries[]): readonly Label[] {
  const [x = 1, y = 0, before = y] = [run.xs[latest], run.ys[latest], run.ys[latest - 1]];
  if (x >= WHOLE_YEAR) return [];
  const anchor = x > NEAR_END ? 'end' : 'middle';
  const falls = earlier.map((one) => heightAt(one, x) - y);
  const above = falls.filter((fall) => fall < 0 && fall > -NAME_HEIGHT).length + Number(y - before > STEEP);
  const below = falls.filter((fall) => fall > 0 && fall < NAME_HEIGHT).length + Number(before - y > STEEP);
  return [{ text: '', strong: name, x, y, anchor, line: above > below && y < NEAR_FOOT ? 0.5 : -1.4, role: 'value' }];
}

/** The common name of the earlier years. */
function earlierName(names: readonly string[], words: DeltaWords): string {
  const [first = '', last = first] = [names[0], names.at(-2)];
  return first === last ? first : words.between(first, last);
}

/** The year to date as a sentence: "January to September 2024: 1,204 thefts, down 105 (8%) on the same months of 2023." */
function toDateStatement({ part, now, before, comparison, change, isWhole }: YearToDate, words: DeltaWords): Statement {
  const { now: later, before: earlier } = comparison;
  const label = isWhole || !earlier.period ? undefined : words.samePart(part, earlier.period);
  const shown = changeLayout({ ...comparison, before: { ...earlier, ...(label && { label }) } }, words, change);
  const stated = words.labelled(words.periodName(later), words.withStatus(later.value, later.scope));
  const figure = beginning(stated, words);
  const long = shown.long();
  const added = pointersOf(now);
  const pointers = [...added, ...pointersOf(before)];
  return {
    text: `${figure}, ${long}.`,
    claims: () => [
      { kind: 'total', pointers: added, value: later.value, reason: 'periods', text: figure },
      ...changeClaims(shown, long).map((claim) => ({ ...claim, pointers, reason: 'periods' })),
    ],
  };
}

/** The year to date compared with the same time of the year before or, if the figures cannot be added, the latest period with that of the year before. */
export function yearsStatements(facts: DeltaFacts, words: DeltaWords): readonly Statement[] {
  const toDate = yearToDateOf(facts);
  if (toDate) return [toDateStatement(toDate, words)];
  return latestStatements({ ...facts, comparison: comparisonsOf(facts, 'year-before') }, 0, words);
}

/** A line for each year over its months, quarters or weeks: the latest strong, the earlier ones grey. */
export const years: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const part = partsOfYears(facts);
  if (!part) return { refused: words.notYears };
  const { rows } = facts;
  const values = valueAxisOf(facts, words, true);
  const { position, axis, notes } = values;
  const x = scaleLinear(partsIn(rows, part), [0, 1]);
  const line = lineOf({ facts, position, x: (row) => (rows[row]?.period ? x(partIndex(rows[row].period)) : 0) }, 0);
  const yearOfRow = rows.map(({ period }) => (period ? words.yearOf(period) : ''));
  const known = range(line.points.length).filter((point) => line.points[point]);
  const pointsOfYear = group(known, (point) => yearOfRow[line.run.rows?.[point] ?? -1]);
  const names = [...new Set(yearOfRow)];
  const drawn = names.map((name, index) => ({
    ...yearLine(line, pointsOfYear.get(name) ?? [], index === names.length - 1),
    name,
  }));
  const latest = drawn.at(-1);
  const ends = endsOf([...namesOf(drawn), ...(facts.hasTargets ? [] : targetName(facts, position, words))]);
  // Targets of single periods differ from year to year.
  const targets = facts.hasTargets ? [] : targetMarks(facts, position, () => [0, 1]);
  const room = roomOf(values.gutter, ends, true);
  // An event of one year is none of the others.
  const events = plotAnnotations(
    facts,
    { place: () => undefined, point: pointIn([line]), room, named: 'period' },
    words,
  );
  const marks = [...events.marks, ...targets, ...drawn.flatMap((year): readonly Mark[] => lineMarks(year, position))];
  return {
    scenes: [
      {
        box: 'plot',
        find: 'x',
        marks,
        ...(events.strip && { strip: events.strip }),
        labels: latest ? latestName(latest, drawn.slice(0, -1)) : [],
        x: placedAxis(ticksOf(rows, x, words), room),
        y: axis,
        ...(ends && { ends }),
        keys: [
          { text: names.at(-1) ?? '', mark: lineSample({}) },
          {
            text: earlierName(names, words),
            mark: lineSample({ tone: 'past' }),
            ...(names.length - 1 > MOST_NAMED && { stays: true }),
          },
        ],
      },
    ],
    notes: [...events.notes, ...notes],
  };
};
