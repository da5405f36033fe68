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
import { inOrder, observation, type Observation, type ParsedObservation } from '../contract/observation.js';
import { periodText, resolvePeriod, type PeriodText } from '../contract/period.js';
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

/** One series of figures, period by period. */
export interface SeriesData extends Context {
  /** A stable name for the series, unique in the document. */
  id?: string;
  /** What the series counts. @minLength 1 */
  label: string;
  /** Its figures; they are put in the order of their periods. */
  observations: readonly Observation[];
}

/**
 * Figures period by period, and the change between them or why there is none.
 * Example: `{ title: 'Homes', series: [{ label: 'Homes', observations: [{ period: '2020', value: 12300 }, { period: '2021', value: 14200 }] }] }`.
 */
export interface DeltaData extends Described {
  /** What each figure is compared with: the `previous` period (the default), the same period a `year-before`, the `first`, or a named one. */
  against?: 'previous' | 'year-before' | 'first' | PeriodText;
  /** The series, on one scale. */
  series: readonly SeriesData[];
}

/** A series as it was read. */
export interface Series {
  /** Its JSON Pointer in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  readonly id?: string;
  readonly label: string;
  readonly observations: readonly ParsedObservation[];
  readonly note?: string;
}

/** A {@link DeltaData} as it was read: defaults filled in, periods resolved and in order, frozen. */
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
    const some = list(observation(scope))(observations, `${pointer}/observations`, problems);
    return { pointer, scope, id, label, note, observations: inOrder(some ?? [], problems) };
  };

/**
 * Reads figures period by period from an object or JSON text. What it leaves out is taken from `defaults`, by the names of its members:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Never throws; what can be drawn and every problem come back.
 * Of two observations with one period the later in the document stands.
 */
export const parseDelta = (input: unknown, defaults?: Defaults): Parsed<Delta> =>
  parseDocument(input, { ...DELTA, defaults }, 'series', (written, problems) => {
    const head = headOf(written, problems);
    const all = list(series(head.scope))(written.series, '/series', problems) ?? [];
    const named = written.against ?? 'previous';
    const compared = RELATIVE.find((r) => r === named) ?? resolvePeriod(named, '/against', problems, head.scope);
    return all.some((s) => s.observations.length)
      ? { ...head, against: compared ?? 'previous', series: all }
      : undefined;
  });
