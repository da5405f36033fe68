import { knownPeriod, samePeriod, type Period } from '../statistics/period.js';
import type { Annotation, AnnotationPlace } from './annotation.js';
import type { Head } from './context.js';
import type { ParsedObservation } from './observation.js';
import type { Problem } from './problem.js';
import { list } from './list.js';
import { objectSchema, readObject, reject, type Read } from './reader.js';
import { text } from './text.js';

/** A datum that an annotation may be about. */
export interface DatumPlace {
  readonly pointer?: string;
  readonly category?: string;
  readonly series?: string;
  readonly period?: Period;
  /** Name of a period that the calendar does not have. */
  readonly label?: string;
}

const MEMBERS = ['category', 'series', 'period'] as const;
type Member = (typeof MEMBERS)[number];
/** Most values that a problem names. */
const MOST_NAMED = 12;

const AT = objectSchema('at', { category: text, series: text, period: text });
const readPlace: Read<AnnotationPlace> = (value, pointer, problems) => readObject(value, pointer, problems, AT);
const ANNOTATION = objectSchema('annotation', { at: readPlace, text }, ['at', 'text']);

/** A member of a datum as it is written in `at`. */
const writtenOf = (place: DatumPlace, member: Member): string | undefined =>
  member === 'period' ? (place.label ?? place.period?.text) : place[member];

/** True if a datum has the value that `at` has of a member, or `at` has none. */
function fits(place: DatumPlace, at: AnnotationPlace, member: Member, yearStart: string | undefined): boolean {
  const wanted = at[member];
  if (wanted === undefined || wanted === writtenOf(place, member)) return true;
  const period = member === 'period' && place.period ? knownPeriod(wanted, yearStart) : undefined;
  return !!period && !!place.period && samePeriod(period, place.period);
}

/** Reader of an annotation. One whose datum is unknown, or one of several, is left out and reported with the values that it may have. */
const annotation =
  (places: readonly DatumPlace[], yearStart: string | undefined): Read<Annotation> =>
  (value, pointer, problems) => {
    const { at, text: words } = readObject(value, pointer, problems, ANNOTATION) ?? {};
    if (!at || words === undefined) return undefined;
    let found = places;
    const fail = (member: Member, code: 'not-allowed' | 'missing-member'): undefined => {
      const values = [...new Set(found.flatMap((place) => writtenOf(place, member) ?? []))].slice(0, MOST_NAMED);
      const of = { pointer: `${pointer}/at/${member}`, found: at[member] };
      // Data without periods, say, have none to choose from.
      if (!values.length) return reject(problems, { ...of, code: 'unknown-member' });
      return reject(problems, { ...of, code, expected: { code: 'one-of', values } });
    };
    for (const member of MEMBERS) {
      const fitting = found.filter((place) => fits(place, at, member, yearStart));
      if (!fitting.length) return fail(member, 'not-allowed');
      found = fitting;
    }
    const isExact = (place: DatumPlace): boolean =>
      MEMBERS.every((member) => (at[member] === undefined) === (writtenOf(place, member) === undefined));
    const place = found.length === 1 ? found[0] : found.find(isExact);
    const missing = MEMBERS.find((member) => at[member] === undefined && found.some((one) => writtenOf(one, member)));
    if (!place) return missing && fail(missing, 'missing-member');
    const named = MEMBERS.filter((member) => member !== 'period' && at[member] !== undefined);
    const name = named.flatMap((member) => writtenOf(place, member) ?? []).join(', ');
    return { pointer, at, datum: place.pointer, name, text: words, period: place.period };
  };

/** The annotations of a document. `places` are all data that they may be about. Without any, the result has no member. */
export function annotationsOf(
  written: unknown,
  places: () => readonly DatumPlace[],
  { scope }: Pick<Head, 'scope'>,
  problems: Problem[],
): { readonly annotations?: readonly Annotation[] } {
  if (written === undefined) return {};
  const annotations = list(annotation(places(), scope.yearStart))(written, '/annotations', problems);
  return annotations?.length ? { annotations } : {};
}

/** The datum of an observation, in a series that has a name if there are several. */
export const observationPlace = ({ pointer, period, label }: ParsedObservation, series?: string): DatumPlace => ({
  pointer,
  series,
  period,
  label,
});
