import {
  CONTEXT,
  DESCRIBED,
  headOf,
  scopeOf,
  type Context,
  type Described,
  type Head,
  type Scope,
  type Written,
  type WrittenHead,
} from '../contract/context.js';
import {
  inOrder,
  observation,
  readingOfList,
  type Observation,
  type ParsedObservation,
} from '../contract/observation.js';
import { periodText, resolvePeriod, type PeriodText } from '../contract/period.js';
import { checkLabels } from '../contract/labels.js';
import { alignDecimals } from '../contract/precision.js';
import type { Parsed } from '../contract/problem.js';
import {
  asWritten,
  list,
  parseDocument,
  readObject,
  type Defaults,
  type Read,
  type ObjectSchema,
} from '../contract/reader.js';
import { optionalText, text } from '../contract/text.js';
import type { Period } from '../statistics/period.js';

/** One series: figures of several periods. */
export interface SeriesData extends Context {
  /** Stable identifier of the series, unique in the document. */
  id?: string;
  /** Name of the series. @format visible */
  label: string;
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
}

/** A parsed {@link SeriesData}. */
export interface Series {
  /** JSON Pointer of the series in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  readonly id?: string;
  readonly label: string;
  readonly observations: readonly ParsedObservation[];
  readonly note?: string;
}

/** A parsed {@link DeltaData}: defaults filled in, periods resolved and sorted, frozen. */
export interface Delta extends Head {
  readonly against: 'previous' | 'year-before' | 'first' | Period;
  readonly series: readonly Series[];
}

interface WrittenSeries extends Written {
  readonly id?: string;
  readonly label?: string;
  readonly observations?: unknown;
}
interface WrittenDelta extends WrittenHead {
  readonly against?: string;
  readonly series?: unknown;
}

const RELATIVE = ['previous', 'year-before', 'first'] as const;
const against: Read<string> = (value, pointer, problems) =>
  RELATIVE.includes(value as never) ? (value as string) : periodText(value, pointer, problems);
const SERIES: ObjectSchema<WrittenSeries> = {
  name: 'series',
  shape: { id: optionalText, label: text, observations: asWritten, ...CONTEXT },
  required: ['label', 'observations'],
};
const DELTA: ObjectSchema<WrittenDelta> = {
  name: 'DeltaData',
  shape: { ...DESCRIBED, against, series: asWritten },
  required: ['title', 'series'],
};

const series =
  (outer: Scope): Read<Series> =>
  (written, pointer, problems) => {
    const read = readObject(written, pointer, problems, SERIES);
    if (!read) return undefined;
    const scope = scopeOf(read, pointer, problems, outer);
    const { id, label = '', note, observations } = read;
    const some = list(observation(scope, readingOfList(observations, scope)))(
      observations,
      `${pointer}/observations`,
      problems,
    );
    alignDecimals(some ?? []);
    return { pointer, scope, id, label, note, observations: inOrder(some ?? [], problems) };
  };

/**
 * Reads a {@link DeltaData} from an object or JSON text. `defaults` fill in the members that it leaves out:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Returns the data that can be drawn and every problem. Never throws.
 * If two observations of a series have the same period, the later one in the document is used.
 */
export const parseDelta = (input: unknown, defaults?: Defaults): Parsed<Delta> =>
  parseDocument(input, { ...DELTA, defaults }, 'series', (written, problems) => {
    const head = headOf(written, problems);
    const all = list(series(head.scope))(written.series, '/series', problems) ?? [];
    checkLabels(all, problems);
    const named = written.against ?? 'previous';
    const compared = RELATIVE.find((r) => r === named) ?? resolvePeriod(named, '/against', problems, head.scope);
    return all.some((s) => s.observations.length)
      ? { ...head, against: compared ?? 'previous', series: all }
      : undefined;
  });
