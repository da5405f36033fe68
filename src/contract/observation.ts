import type { Kind } from '../statistics/change.js';
import { hasAtMost } from '../statistics/decimal.js';
import { PERIOD_FORM, comparePeriods, isUndated, periodKey, samePeriod, type Period } from '../statistics/period.js';
import { CONTEXT, type Context, type Scope } from './context.js';
import { observationScope } from './scope-reading.js';
import { readingOf, type PeriodReading } from './period-reading.js';
import { periodText, resolvePeriod, resolveThrough, type PeriodContext, type PeriodText } from './period.js';
import { placesOf, readStage, type UndatedTime } from '../written/stages.js';
import { pageLang } from './current-page.js';
import type { Problem } from './problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from './quantity.js';
import { objectSchema, readObject, reject, reportProblem, type ObjectSchema, type Read } from './reader.js';
import { clean, optionalText } from './text.js';

/** One figure of a series. Example: `{ period: '2022', value: 7400, through: '2022-06' }` is the figure of half a year, which is not compared with a whole year. */
export interface Observation extends Context {
  /** The time the figure is about. */
  period: PeriodText;
  /** The figure: a number, `null` for "no figure given", a short notation such as `>6000`, or an object with all its qualifiers. */
  value: QuantityInput;
  /** Name of the period, in place of its own. */
  label?: string;
  /** The last day or period that an incomplete period includes. */
  through?: PeriodText;
}

/** An earlier figure of something else, which need not name its period. Example: `{ period: '2019', value: 51.1 }`. */
export interface EarlierObservation extends Omit<Observation, 'period'> {
  /** The time the figure is about. */
  period?: PeriodText;
}

/** A parsed observation. */
export interface ParsedObservation {
  /** Its JSON Pointer in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  /** Absent if the text names no period of the calendar; the observation is then compared with nothing. */
  readonly period?: Period;
  /** Name of the period: its label, or the text that is no period. */
  readonly label?: string;
  /** Place in the order of its series, if the periods of that are named without dates and follow each other: 3 of "Q3". */
  readonly place?: number;
  readonly value: PublishedQuantity;
  /** Set if the period is incomplete. */
  readonly through?: Period;
  readonly note?: string;
  /** True if an earlier observation of the document has the same period and another figure: which of them is that of the period is not known. */
  readonly isRepeated?: boolean;
}

/** The time of an observation. */
export type ObservedTime = Pick<ParsedObservation, 'label' | 'period' | 'through'>;

/** Key of the periods of the calendar, and of the labels that are none. */
export const timeKey = ({ period, label = '' }: Pick<ParsedObservation, 'label' | 'period'>): string =>
  period ? periodKey(period) : `:${label}`;

/** True for an observation whose name is no time, with a date or without: "Arizona", and neither "Feb" nor "Winter 2023/24". */
export const hasOnlyName = ({ period, place, label = '' }: ParsedObservation): boolean =>
  !period && place === undefined && !/(?:19|20)\d\d/.test(label) && readStage(label, 'en') === undefined;

/** The first of some observations, if its time is that of all others. Undefined if they differ or there are none. */
export function withCommonTime(observations: readonly ParsedObservation[]): ParsedObservation | undefined {
  const [first, ...others] = observations;
  const isSame = (one: Period | undefined, other: Period | undefined): boolean =>
    one && other ? samePeriod(one, other) : one === other;
  return first && others.every(({ period, label }) => isSame(period, first.period) && label === first.label)
    ? first
    : undefined;
}

/** The time without a date that a text names in the language of the page. Nearly all texts are periods in the form of the contract. */
const stageIn = (text: string): UndatedTime | undefined =>
  PERIOD_FORM.test(text) ? undefined : readStage(text, pageLang() ?? 'en');

/** Reader of the period of a figure, which may be named without its date: "Q3", "Wave 2". */
export const readTimeText: Read<string> = (value, pointer, problems) =>
  typeof value === 'string' && stageIn(value) ? value : periodText(value, pointer, problems);

/** The period of a figure that a text names. One without its date is none; how it could be written is reported. */
function resolveTime(
  text: string | undefined,
  pointer: string,
  problems: Problem[],
  context: PeriodContext,
): Period | undefined {
  const stage = text === undefined ? undefined : stageIn(text);
  if (!stage) return resolvePeriod(text, pointer, problems, context);
  if (stage.dated === undefined) return undefined;
  const code = stage.hasYear ? 'label-period' : 'no-year';
  const expected = { code: 'example', example: stage.dated } as const;
  reportProblem(problems, { pointer, code, severity: 'noted', expected, found: text });
  return undefined;
}

const SHAPE = { ...CONTEXT, period: readTimeText, value: quantity, label: optionalText, through: periodText };
const OBSERVATION = objectSchema('observation', SHAPE, ['period', 'value']);
const EARLIER = objectSchema('observation', SHAPE, ['value']);

/** True for an item with a period. Any other is not used, and says nothing of the others. */
const hasPeriod = (item: unknown): item is Record<string, unknown> =>
  typeof item === 'object' && item !== null && 'period' in item;

/** The texts of the periods of those items of a list that have one, and their kind. Undefined if one is no text, is incomplete, or is unlike the others a running total. */
export function periodTexts(
  value: unknown,
  kind: Kind | undefined,
): { readonly texts: readonly string[]; readonly kind: Kind | undefined } | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    const all = value.filter(hasPeriod);
    const texts = all.map(({ period, through, kind: ownKind }) =>
      (through === undefined || through === period) && ownKind !== 'cumulative' && typeof period === 'string'
        ? period
        : '',
    );
    const hasOwnKind = all.some((one) => one['kind'] !== undefined);
    if (!texts.every(Boolean) || (hasOwnKind && kind === 'cumulative')) return undefined;
    // Among several kinds, a first day may be that of a stock.
    return { texts, kind: hasOwnKind ? 'stock' : kind };
  } catch {
    return undefined; // a getter that throws, or a revoked list
  }
}

/** The reading of the periods of a list of observations. */
export function readingOfList(value: unknown, { kind, yearStart }: Scope): PeriodReading | undefined {
  const all = periodTexts(value, kind);
  return all && readingOf(all.texts, { kind: all.kind, yearStart });
}

/** The reading of the periods of all series of a list together. */
export function readingOfSeriesList(series: unknown, scope: Scope): PeriodReading | undefined {
  try {
    if (!Array.isArray(series)) return undefined;
    const all = series.flatMap((one: { readonly observations?: unknown } | null) => one?.observations ?? []);
    return readingOfList(all, scope);
  } catch {
    return undefined; // a getter that throws
  }
}

/** Reader of an observation by its schema. */
const observationBy =
  (schema: ObjectSchema<typeof SHAPE>, outer: Scope, reading?: PeriodReading): Read<ParsedObservation> =>
  (value, pointer, problems) => {
    const written = readObject(value, pointer, problems, schema);
    if (!written) return undefined;
    const scope = observationScope(written, pointer, problems, outer);
    const { yearStart, asOf } = scope;
    const period =
      (written.period !== undefined && reading?.(written.period)) ||
      resolveTime(written.period, `${pointer}/period`, problems, {
        yearStart,
        observation: scope.kind !== 'cumulative',
      });
    // Read as its period is, such as a first day that stands for the month, a `through` of the same text is the whole of it.
    const through = written.through === written.period ? period?.text : written.through;
    return {
      pointer,
      scope,
      value: written.value ?? UNREAD,
      period,
      label: written.label ?? (period ? undefined : unreadName(value)),
      through:
        period && !isUndated(period)
          ? resolveThrough(through, `${pointer}/through`, problems, { period, asOf, yearStart })
          : undefined,
      note: written.note,
    };
  };

/** In place of a period: the figure has a name and no time, such as "Opening balance". Only rows make it. */
export const UNDATED = Object.freeze({ undated: true });

/** True for an observation without a time. */
function hasNoTime(value: unknown): value is { readonly period: typeof UNDATED } {
  try {
    return (value as { period?: unknown } | undefined)?.period === UNDATED;
  } catch {
    return false; // a getter that throws
  }
}

/** Reader of one observation within its outer scope. `reading` reads the periods of the series that it belongs to. */
export const observation =
  (outer: Scope, reading?: PeriodReading): Read<ParsedObservation> =>
  (value, pointer, problems) =>
    hasNoTime(value)
      ? observationBy(EARLIER, outer)({ ...value, period: undefined }, pointer, problems)
      : observationBy(OBSERVATION, outer, reading)(value, pointer, problems);

/** True for a plain number without an object around it, of which nothing can be wrong but that: `previous: 7.4`. */
export const isFigureAlone = (value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) < 1e9 && hasAtMost(value, 3);

/** True for a number that is likely a year: `previous: 2023`. */
const isYear = (value: unknown): boolean => /^\s*(?:19|20)\d\d(?:[-/]\d+)*\s*$/.test(String(value));

/** Reader of an {@link EarlierObservation} within the scope of the figure that it precedes. A figure alone is reported, and read unless it may be a year. */
export const earlierObservation = (outer: Scope): Read<ParsedObservation> => {
  const read = observationBy(EARLIER, outer);
  return (value, pointer, problems) => {
    if (!isFigureAlone(value) || isYear(value)) return read(value, pointer, problems);
    const expected = { code: 'object', name: EARLIER.name } as const;
    reportProblem(problems, { pointer, code: 'wrong-type', severity: 'noted', expected, found: value });
    return read({ value }, pointer, problems);
  };
};

/** The text of a period that could not be read, as the name of its row. Undefined if there is none. */
function unreadName(value: unknown): string | undefined {
  try {
    const { period } = value as { period?: unknown };
    return typeof period === 'string' || typeof period === 'number' ? clean(String(period)) || undefined : undefined;
  } catch {
    return undefined; // a getter that throws
  }
}

/** A figure with its period, if it has one. */
type Timed = Pick<ParsedObservation, 'period' | 'scope'>;

const isTotal = ({ scope }: Timed): boolean => scope.kind === 'cumulative';

/** Order of two figures in time, as for `sort`: by their last days if they `areTotals`, else by the first. 0 for the same days, and if one has no period. */
function orderOf({ period: one }: Timed, { period: other }: Timed, areTotals: boolean): number {
  if (!one || !other) return 0;
  if (!areTotals) return comparePeriods(one, other);
  return one.end === other.end ? 0 : one.end - other.end;
}

/** Order of two figures in time, as for `sort`: running totals by their last days, others by the first. 0 for the same days, and if one has no period. */
export const compareTimes = (one: Timed, other: Timed): number => orderOf(one, other, isTotal(one) && isTotal(other));

/** True if an observation is of a later time than the one before it, or there is none before. */
const isAfter = (one: ParsedObservation, before: ParsedObservation | undefined): boolean =>
  one.period !== undefined && (!before || compareTimes(before, one) < 0);

/** Observations whose periods are named without dates and follow each other, with their places: "Q1, Q2, Q3". The last may come first. Undefined of others. */
function byPlace(observations: readonly ParsedObservation[]): readonly ParsedObservation[] | undefined {
  if (observations.some(({ period, label }) => period !== undefined || label === undefined)) return undefined;
  const labels = observations.map(({ label = '' }) => label);
  const places = placesOf(labels, pageLang() ?? 'en');
  if (!places) return undefined;
  const placed = observations.map((one, index) => ({ ...one, place: places[index] }));
  return (places[0] ?? 0) > (places[1] ?? 0) ? placed.reverse() : placed;
}

/** Observations in the order of their periods. Of two with one period the later is used, compared with nothing if they differ, and the other reported. One without a period keeps its place. */
export function inOrder(observations: readonly ParsedObservation[], problems: Problem[]): readonly ParsedObservation[] {
  // Nearly all are in order, each period once.
  if (observations.every((one, index) => isAfter(one, observations[index - 1]))) return observations;
  const placed = byPlace(observations);
  if (placed) return placed;
  const last = new Map(observations.map((one) => [one.period && periodKey(one.period), one]));
  const repeated = new Set<ParsedObservation>();
  const used = observations.filter((observation) => {
    const { pointer, period, value } = observation;
    const later = period && last.get(periodKey(period));
    if (!later || later === observation) return true;
    if (JSON.stringify(later.value) !== JSON.stringify(value)) repeated.add(later);
    reject(problems, { pointer: `${pointer}/period`, code: 'duplicate-period', found: period.text });
    return false;
  });
  const kept = used.map((one) => (repeated.has(one) ? { ...one, isRepeated: true } : one));
  // One rule for all, as pairs of two rules may go round in a circle.
  const areTotals = kept.every(isTotal);
  const dated = kept.filter(({ period }) => period).sort((one, other) => orderOf(one, other, areTotals));
  let next = 0;
  return kept.map((one) => (one.period ? (dated[next++] ?? one) : one));
}
