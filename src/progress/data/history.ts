import { withoutTime, type Scope } from '../../contract/context.js';
import { inOrder, observation, type ParsedObservation } from '../../contract/observation.js';
import { periodText, resolvePeriod, type PeriodText } from '../../contract/period.js';
import type { Problem } from '../../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../../contract/quantity.js';
import { list, NONE } from '../../contract/list.js';
import { objectSchema, readObject, reportProblem, type Read } from '../../contract/reader.js';
import { optionalText } from '../../contract/text.js';
import { WrittenFigure } from '../../contract/written-figure.js';
import type { Period } from '../../statistics/period.js';
import { statesForecast } from '../../written/qualifiers.js';
import { inPeriodOrder, sortablePeriod } from '../../written/sortable-period.js';

/** A target of a measure for a period, or one that was replaced by another. Example: `{ period: '2025', value: 60, replaced: '2023-07' }`. */
export interface PeriodTarget {
  /** Value to be reached. */
  value: QuantityInput;
  /** Period by the end of which it is to be reached, such as `2025`. */
  period?: PeriodText;
  /** Day, month or year in which another target replaced it. A target without it is in force. */
  replaced?: PeriodText;
  /** A remark on this target, such as why it was changed. */
  note?: string;
}

/** A parsed {@link PeriodTarget}. */
export interface ParsedTarget {
  /** Its JSON Pointer in the document. */
  readonly pointer: string;
  readonly value: PublishedQuantity;
  readonly period?: Period;
  readonly replaced?: Period;
  readonly note?: string;
}

const TARGET = objectSchema(
  'target',
  { value: quantity, period: periodText, replaced: periodText, note: optionalText },
  ['value'],
);

/** Reader of one target of a measure. */
export const periodTarget =
  ({ yearStart }: Scope): Read<ParsedTarget> =>
  (value, pointer, problems) => {
    const written = readObject(value, pointer, problems, TARGET);
    return (
      written && {
        pointer,
        value: written.value ?? UNREAD,
        period: resolvePeriod(written.period, `${pointer}/period`, problems, { yearStart }),
        replaced: resolvePeriod(written.replaced, `${pointer}/replaced`, problems, { yearStart }),
        note: written.note,
      }
    );
  };

/** The target in force for a time: that of the period in which the time lies, else the last one. Undefined if all were replaced. */
export function targetInForce(targets: readonly ParsedTarget[], { period, asOf }: Scope): ParsedTarget | undefined {
  const inForce = targets.filter(({ replaced }) => !replaced);
  const time = period?.end === Infinity ? asOf : (period ?? asOf);
  const isAt = (target: ParsedTarget): boolean =>
    !!time && !!target.period && target.period.start <= time.end && time.end <= target.period.end;
  return inForce.find(isAt) ?? inForce.at(-1);
}

/** An observation as a document writes it. */
interface WrittenObservation {
  readonly value?: unknown;
  readonly period?: unknown;
}

/** True for a figure that is a forecast, as a document writes it. It is not read here: a figure that is read counts among those whose unit others may share. */
function isForecast(written: unknown): boolean {
  if (typeof written === 'string') return statesForecast(written);
  if (typeof written !== 'object' || written === null) return false;
  if (written instanceof WrittenFigure) return !!written.figure.quantity.status?.includes('F');
  const { value, status } = written as { readonly value?: unknown; readonly status?: unknown };
  return [status].flat().includes('F') || (typeof value === 'string' && statesForecast(value));
}

/** The place of the latest of some observations: the last one if a period cannot be read. A forecast is the latest only if all are forecasts. */
function latestIn(observations: readonly WrittenObservation[]): number {
  const periodOf = ({ period }: WrittenObservation): Period | undefined => sortablePeriod(String(period));
  const made = observations.filter(({ value }) => !isForecast(value));
  const some = made.length ? made : observations;
  return observations.indexOf(inPeriodOrder(some, periodOf)?.at(-1) ?? some.at(-1) ?? {});
}

/** A measure without a figure and a period of its own, as one with those of its latest observation, which is reported. Any other input as it is. */
export function withLatest(written: unknown, pointer: string, problems: Problem[]): unknown {
  try {
    const { value, period, observations } = written as Readonly<Record<string, unknown>>;
    if (value !== undefined || period !== undefined || !Array.isArray(observations)) return written;
    const at = latestIn(observations as readonly WrittenObservation[]);
    const latest = observations[at] as WrittenObservation | undefined;
    if (latest?.value === undefined) return written;
    // The others keep their places.
    const earlier: unknown[] = observations.map((one, index) => (index === at ? undefined : (one as unknown)));
    const report = { pointer: `${pointer}/value`, code: 'missing-member', severity: 'changed' } as const;
    reportProblem(problems, { ...report, expected: { code: 'object', name: 'measure' } });
    return { ...(written as object), value: latest.value, period: latest.period, observations: earlier };
  } catch {
    return written; // a getter that throws
  }
}

/** The observations of a measure in the order of their periods. */
export function history(
  written: unknown,
  pointer: string,
  problems: Problem[],
  scope: Scope,
): readonly ParsedObservation[] {
  if (written === undefined) return NONE;
  // The figure of a measure has its own time; that of an observation is in the observation.
  const read = observation(withoutTime(scope));
  const readOne: typeof read = (one, at) => (one === undefined ? undefined : read(one, at, problems));
  return inOrder(list(readOne)(written, pointer, problems) ?? [], problems);
}
