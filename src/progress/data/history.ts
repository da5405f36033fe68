import type { Scope } from '../../contract/context.js';
import { inOrder, observation, type ParsedObservation } from '../../contract/observation.js';
import { periodText, resolvePeriod, type PeriodText } from '../../contract/period.js';
import type { Problem } from '../../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../../contract/quantity.js';
import { readObject, type ObjectSchema, type Read } from '../../contract/reader.js';
import { optionalText } from '../../contract/text.js';
import type { Period } from '../../statistics/period.js';

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

interface WrittenTarget {
  readonly value?: PublishedQuantity;
  readonly period?: string;
  readonly replaced?: string;
  readonly note?: string;
}

const TARGET: ObjectSchema<WrittenTarget> = {
  name: 'target',
  shape: { value: quantity, period: periodText, replaced: periodText, note: optionalText },
  required: ['value'],
};

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

/** The observations of a measure in the order of their periods. */
export function history(
  written: readonly unknown[],
  pointer: string,
  problems: Problem[],
  scope: Scope,
): readonly ParsedObservation[] {
  // The figure of a measure has its own time; that of an observation is in the observation.
  const { period: _period, periodLabel: _label, asOf: _asOf, ...outer } = scope;
  const read = observation(outer);
  const observations = written.flatMap((one, index) => read(one, `${pointer}/${index}`, problems) ?? []);
  return inOrder(observations, problems);
}
