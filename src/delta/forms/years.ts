import { range, scaleLinear } from 'd3';
import { lineSample } from '../../marks/legend.js';
import type { Mark, Share } from '../../marks/mark.js';
import { latestPoint } from '../../marks/run.js';
import type { Form, Label, Tick } from '../../marks/scene.js';
import type { Period } from '../../statistics/period.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts, PeriodRow } from '../facts.js';
import { comparisonsOf } from '../facts/comparisons.js';
import { latestSentence } from './latest.js';
import { placedAxis, valuesOf } from './axes.js';
import { endsOf, type LineName } from './line-names.js';
import { lineOf, marksOf, type LineSeries } from './lines.js';

/** Number of months, quarters and weeks in a year. */
export const LENGTHS = { month: 12, quarter: 4, week: 53 } as const;
export type Part = keyof typeof LENGTHS;
/** Number of weeks from one tick to the next. */
const WEEK_STEP = 10;
/** Largest number of earlier years that are all named. If there are more, only the first and the last are. */
const MOST_NAMED = 6;

/** Index of a month, quarter or week in its year. */
export const partOf = ({ granularity, first, text }: Period): number =>
  granularity === 'week' ? +text.slice(6) - 1 : first % LENGTHS[granularity as Part];

/** The parts of the year that the rows of one series are: months, quarters or weeks. Undefined if they are none of these, or less than two years. */
export function partsOf({ data, rows, isCalendar }: DeltaFacts): Part | undefined {
  const granularity = rows[0]?.period?.granularity;
  if (data.series.length > 1 || !isCalendar || !granularity || !(granularity in LENGTHS)) return undefined;
  const isAlike = rows.every(({ period }) => period?.granularity === granularity && period.first === period.last);
  const years = new Set(rows.map(({ period }) => period?.text.slice(0, 4)));
  return isAlike && years.size > 1 ? (granularity as Part) : undefined;
}

/** Ticks with the names of the months or quarters of a year, or of every tenth week. */
function ticksOf(rows: readonly PeriodRow[], x: (part: number) => Share, words: DeltaWords): readonly Tick[] {
  const names = new Map(
    rows.flatMap(({ period }) => (period ? [[partOf(period), words.withinYear(period) ?? ''] as const] : [])),
  );
  const isWeek = rows[0]?.period?.granularity === 'week';
  return [...names]
    .sort(([a], [b]) => a - b)
    .filter(([part]) => !isWeek || part === 0 || (part + 1) % WEEK_STEP === 0)
    .map(([part, text]) => ({ position: x(part), text }));
}

/** One year of a line. Points of other years are gaps. */
function yearOf(line: LineSeries, isInYear: (row: number) => boolean, isLatest: boolean): LineSeries {
  const { run, points } = line;
  const kept = points.flatMap((point, index) => (point && isInYear(run.rows?.[index] ?? -1) ? [index] : []));
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

/** The names of earlier years at the ends of their lines, and of the latest if its line reaches the end. */
function namesOf(years: readonly (LineSeries & { readonly name: string })[]): readonly LineName[] {
  const earlier = years.slice(0, -1);
  const named = earlier.length > MOST_NAMED ? [earlier[0], earlier.at(-1)] : earlier;
  return [...named, years.at(-1)].flatMap((year): LineName[] => {
    if (!year || year.latest < 0 || (year.run.xs[year.latest] ?? 0) < 1) return [];
    const y = year.run.ys[year.latest] ?? 0;
    return [year.run.tone ? { text: year.name, y, tone: year.run.tone } : { text: '', strong: year.name, y }];
  });
}

/** The name of the latest year above its latest point, if its line ends before the year. */
function latestName({ run, latest, name }: LineSeries & { readonly name: string }): readonly Label[] {
  const x = run.xs[latest] ?? 1;
  return x < 1
    ? [{ text: '', strong: name, x, y: run.ys[latest] ?? 0, anchor: 'middle', line: -1.4, role: 'value' }]
    : [];
}

/** The common name of the earlier years. */
function earlierName(names: readonly string[], words: DeltaWords): string {
  const [first = '', last = first] = [names[0], names.at(-2)];
  return first === last ? first : words.between(first, last);
}

/** A line for each year over its months, quarters or weeks: the latest strong, the earlier ones grey. */
export const years: Form<DeltaFacts, DeltaWords> = (facts, words) => {
  const part = partsOf(facts);
  if (!part) return { refused: words.notYears };
  const { rows, data } = facts;
  const { position, axis, gutter, notes } = valuesOf(facts, words, true);
  const x = scaleLinear([0, LENGTHS[part] - 1], [0, 1]);
  const line = lineOf({ facts, position, x: (row) => (rows[row]?.period ? x(partOf(rows[row].period)) : 0) }, 0);
  const nameOf = (row: number): string => (rows[row]?.period ? words.yearOf(rows[row].period) : '');
  const names = [...new Set(range(rows.length).map(nameOf))];
  const drawn = names.map((name, index) => ({
    ...yearOf(line, (row) => nameOf(row) === name, index === names.length - 1),
    name,
  }));
  const latest = drawn.at(-1);
  const ends = endsOf(namesOf(drawn));
  const marks = drawn.flatMap((year): readonly Mark[] => marksOf(year, position));
  const compare = comparisonsOf(data, 'year-before');
  return {
    scenes: [
      {
        box: 'plot',
        find: 'x',
        marks,
        labels: latest ? latestName(latest) : [],
        x: placedAxis(ticksOf(rows, x, words), gutter),
        y: axis,
        ...(ends && { ends }),
        keys: [
          { text: names.at(-1) ?? '', mark: lineSample({}) },
          { text: earlierName(names, words), mark: lineSample({ tone: 'past' }) },
        ],
      },
    ],
    notes: [words.earlierYears(names[0] ?? '', names.at(-2) ?? ''), ...notes],
    finding: latestSentence({ ...facts, comparison: compare }, 0, words),
  };
};
