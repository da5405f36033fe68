import { grouped } from '../statistics/grouped.js';
import {
  areRates,
  type Scope,
  CONTEXT,
  DESCRIBED,
  lineKey,
  type Context,
  type Described,
  type Head,
} from '../contract/context.js';
import {
  timeKey,
  type ParsedObservation,
  inOrder,
  observation,
  readingOfList,
  readingOfSeriesList,
  readTimeText,
  type Observation,
} from '../contract/observation.js';
import type { Problem, Parsed } from '../contract/problem.js';
import { reportDisclosure } from '../contract/disclosure.js';
import { once } from '../written/once.js';
import { isSumName } from '../written/total-name.js';
import { annotationsOf, observationPlace, type DatumPlace } from '../contract/annotation-reading.js';
import { headOf, scopeOf } from '../contract/scope-reading.js';
import { currentFigures } from '../contract/current-figures.js';
import { resolvePeriod, type PeriodText } from '../contract/period.js';
import { documentSteps } from '../contract/document.js';
import { checkLabels } from '../contract/labels.js';
import { limitDecimalsOfSeries, alignDecimals } from '../contract/precision.js';
import { listInSteps, listOfSteps, type ReadInSteps } from '../contract/list.js';
import { StepCounter } from '../contract/made-in-steps.js';
import {
  asWritten,
  flag,
  objectSchema,
  oneOf,
  readObject,
  reject,
  reportProblem,
  type Defaults,
  type Read,
} from '../contract/reader.js';
import type { PeriodReading } from '../contract/period-reading.js';
import { finished, type Steps } from '../contract/steps.js';
import { optionalText, text } from '../contract/text.js';
import type { Period } from '../statistics/period.js';
import { withBegunPeriod } from './data/begun-period.js';
import { withBenchmark } from './data/benchmark.js';
import {
  contributionsOf,
  eventsIn,
  target,
  targetsOf,
  undatedYears,
  type Contribution,
  type ContributionData,
  type DeltaEvent,
  type ParsedEvent,
  type TargetInput,
} from './data/additions.js';

export type { Contribution, ContributionData, DeltaEvent, ParsedEvent, TargetInput } from './data/additions.js';

/** One series: figures of several periods. */
export interface SeriesData extends Context {
  /** Stable identifier of the series, unique in the document. */
  id?: string;
  /** Name of the series. @format visible */
  label: string;
  /** `benchmark` for a series that the others are compared with, such as a national average. It is never a part of a whole. */
  role?: 'benchmark';
  /** Figures of the series, one for each period. They are sorted by period. */
  observations: readonly Observation[];
}

/**
 * Figures of several periods, with the change from one to another or the reason why there is none.
 * Example: `{ title: 'Homes', series: [{ label: 'Homes', observations: [{ period: '2020', value: 12300 }, { period: '2021', value: 14200 }] }] }`.
 */
export interface DeltaData extends Described {
  /** Period that each figure is compared with: the `previous` one (the default), the same period a `year-before`, the `first` one, or a named period such as `2019`. */
  against?: 'previous' | 'year-before' | 'first' | PeriodText;
  /** The series. They share one scale. */
  series: readonly SeriesData[];
  /**
   * Name of the series that the others are compared with, as `role: 'benchmark'` of that series says too. Without it, a series named as an average
   * ("National average") is their benchmark, if its figures lie between theirs.
   */
  benchmark?: string;
  /**
   * Target of all periods, or a list with one for each period: `[{ period: '2025', value: 90 }]`. It may be a bound (`>=95`) or a range (`1..3`). Of a longer
   * period than the figures, it is that of each of these if they are rates, shares or stocks; else they add up to it, and it is a note.
   */
  target?: TargetInput;
  /** Events, drawn at their times with their names. */
  events?: readonly DeltaEvent[];
  /** Times to be shaded, such as a lockdown. */
  spans?: readonly DeltaEvent[];
  /** Named contributions to the change from the first figure to the last, drawn as a `waterfall`, else stated in a note. */
  contributions?: readonly ContributionData[];
  /**
   * True if the series are all the parts of one whole, so that they may be stacked and added up, period by period. In rows a column of their totals
   * says so too, as do three or more series of per cents that add up to 100. Rates, indices and figures below zero are never parts. A part that does not
   * exist in a period is `[z]` there.
   */
  whole?: boolean;
  /** Start of the scale of lines: `zero`, or `data` for a scale that begins near the lowest figure, which is marked and noted. The default is `data` if the lowest figure is above three quarters of the highest (in a slope, above half of it), and `zero` otherwise. Columns and areas always start at zero. Five rates or more that columns could not tell apart are drawn as lines by default. */
  from?: 'zero' | 'data';
}

/** A parsed {@link SeriesData}. */
export interface Series {
  /** JSON Pointer of the series in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  readonly id?: string;
  readonly label: string;
  readonly role?: 'benchmark';
  /** True if it is named as the sum of the others: "Total". */
  readonly isSum?: true;
  readonly observations: readonly ParsedObservation[];
  readonly note?: string;
}

/** A parsed {@link DeltaData}: defaults filled in, periods resolved and sorted, frozen. */
export interface Delta extends Head {
  readonly against: 'previous' | 'year-before' | 'first' | Period | { readonly label: string };
  readonly series: readonly Series[];
  /** One target without a period for all, or one for each period. Empty if there is none. */
  readonly targets: readonly ParsedObservation[];
  /** In the order of their time. */
  readonly events: readonly ParsedEvent[];
  readonly spans: readonly ParsedEvent[];
  readonly contributions: readonly Contribution[];
  /** The statement of the document that its series are, or are not, all the parts of one whole. */
  readonly whole?: boolean;
  /** The start of the scale of lines that the document asks for. */
  readonly from?: 'zero' | 'data';
}

const RELATIVE = ['previous', 'year-before', 'first'] as const;
const against: Read<string> = (value, pointer, problems) =>
  RELATIVE.includes(value as never) ? (value as string) : readTimeText(value, pointer, problems);

/** The comparison that a document asks for: a rule, a time without a date that one of the figures has ("Jan"), or a period. */
function comparedWith(
  named: string,
  all: readonly Series[],
  { scope, problems }: { readonly scope: Scope; readonly problems: Problem[] },
): Delta['against'] {
  const relative = RELATIVE.find((one) => one === named);
  if (relative) return relative;
  const isUndated = all.some(({ observations }) => observations.some((one) => !one.period && one.label === named));
  return isUndated ? { label: named } : (resolvePeriod(named, '/against', problems, scope) ?? 'previous');
}

const SERIES = objectSchema(
  'series',
  { id: optionalText, label: text, role: oneOf('benchmark'), observations: asWritten, ...CONTEXT },
  ['label', 'observations'],
);
const DELTA = objectSchema(
  'DeltaData',
  {
    ...DESCRIBED,
    against,
    benchmark: optionalText,
    series: asWritten,
    target,
    events: asWritten,
    spans: asWritten,
    contributions: asWritten,
    whole: flag,
    from: oneOf('zero', 'data'),
  },
  ['title', 'series'],
);

interface OfAllSeries {
  readonly outer: Scope;
  /** The reading of the periods of all series together, which only one with a single figure asks for. */
  readonly reading: () => PeriodReading | undefined;
  readonly counter: StepCounter;
}

/** The reading of the periods of a series. Of one that has a single period, `2013/14`, the others tell: next to reporting years it is one of these. */
function readingOfSeries(
  observations: unknown,
  scope: Scope,
  { outer, reading }: OfAllSeries,
): PeriodReading | undefined {
  const isOne = Array.isArray(observations) && observations.length === 1;
  const isOfOuter = scope.kind === outer.kind && scope.yearStart === outer.yearStart;
  return isOne && isOfOuter ? reading() : readingOfList(observations, scope);
}

/** Reader of one of some series. */
const series = (all: OfAllSeries): ReadInSteps<Series> =>
  function* (written, pointer, problems) {
    const read = readObject(written, pointer, problems, SERIES);
    if (!read) return undefined;
    const scope = scopeOf(read, pointer, problems, all.outer);
    const { id, label = '', role, note, observations } = read;
    const readAll = listInSteps(observation(scope, readingOfSeries(observations, scope, all)), all.counter);
    const some = yield* readAll(observations, `${pointer}/observations`, problems);
    if (some?.every(({ period }) => !period)) currentFigures()?.name(pointer);
    alignDecimals(some ?? []);
    const isSum = isSumName(label.trim()) || undefined;
    return { pointer, scope, id, label, role, isSum, note, observations: inOrder(some ?? [], problems) };
  };

/** Reports series that cannot be parts of one whole, as the document says that they are. */
function checkWhole(all: readonly Series[], problems: Problem[]): void {
  const scopes = all.filter(({ role }) => role !== 'benchmark').map(({ scope }) => scope);
  if (areRates(scopes) || new Set(scopes.map(lineKey)).size > 1)
    reportProblem(problems, { pointer: '/whole', code: 'not-parts', severity: 'lost' });
}

/** The data that annotations may be about: the figures of all series and, if there are several, their periods. */
function placesOf(all: readonly Series[]): readonly DatumPlace[] {
  const [only, more] = all;
  if (only && !more) return only.observations.map((one) => observationPlace(one));
  const figures = all.flatMap(({ label, observations }) => observations.map((one) => observationPlace(one, label)));
  const periods = new Map(figures.map(({ period, label }) => [label ?? period?.text, { period, label }]));
  return [...figures, ...periods.values()];
}

/** Reports each withheld figure that a series of totals and the other series of its time reveal. Shares and rates are not added up. */
function checkDisclosure(all: readonly Series[], problems: Problem[]): void {
  const total = all.find(({ isSum }) => isSum);
  const parts = all.filter((one) => one !== total && one.role !== 'benchmark');
  const scopes = all.map(({ scope }) => scope);
  if (!total || parts.length < 2 || areRates(scopes) || scopes.some(({ unit }) => unit?.percent)) return;
  const times = grouped(
    parts.flatMap(({ observations }) => observations),
    timeKey,
  );
  for (const sum of total.observations) {
    const values = (times.get(timeKey(sum)) ?? []).map(({ value }) => value);
    if (values.length !== parts.length) continue;
    reportDisclosure(sum.value, values, `${sum.pointer}/value`, problems);
  }
}

/** The data of {@link parseDelta}, in steps. */
export const deltaDataSteps = (input: unknown, defaults?: Defaults): Steps<Parsed<Delta>> =>
  documentSteps(input, { ...DELTA, defaults }, 'series', function* (written, problems) {
    const head = headOf(written, problems);
    const reading = once(() => readingOfSeriesList(written.series, head.scope));
    const readSeries = series({ outer: head.scope, reading, counter: new StepCounter() });
    const read = (yield* listOfSteps(readSeries)(written.series, '/series', problems)) ?? [];
    yield;
    const all = withBenchmark(withBegunPeriod(read), written.benchmark, problems);
    const figures = all.flatMap(({ observations }) => observations);
    limitDecimalsOfSeries(all, head.scope, problems);
    checkLabels(all, problems);
    checkDisclosure(all, problems);
    const compared = comparedWith(written.against ?? 'previous', all, { scope: head.scope, problems });
    // A target and contributions are in the unit of the figures.
    const scope = all[0]?.scope ?? head.scope;
    const { target: wanted, events, spans, contributions, whole, from } = written;
    if (whole) checkWhole(all, problems);
    const eventsOf = eventsIn(head.scope, undatedYears(figures));
    const additions = {
      targets: targetsOf(wanted, problems, scope),
      events: eventsOf(events, '/events', problems),
      spans: eventsOf(spans, '/spans', problems),
      contributions: contributionsOf(contributions, problems, scope),
    };
    const annotations = annotationsOf(written.annotations, () => placesOf(all), head, problems);
    const hasFigures = all.some((one) => one.observations.length);
    if (!hasFigures && additions.contributions.length) reject(problems, { pointer: '/contributions', code: 'no-ends' });
    return hasFigures
      ? { ...head, ...annotations, against: compared, series: all, ...additions, whole, from }
      : undefined;
  });

/**
 * The {@link DeltaData} in an object or JSON text. `defaults` fill in the members that it leaves out:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Returns the data that can be drawn and every problem. Never throws.
 * If two observations of a series have the same period, the later one in the document is used.
 */
export const parseDelta = (input: unknown, defaults?: Defaults): Parsed<Delta> =>
  finished(deltaDataSteps(input, defaults));
