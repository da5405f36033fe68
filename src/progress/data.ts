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
import { periodText, resolvePeriod, type PeriodText } from '../contract/period.js';
import type { Parsed, Problem } from '../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../contract/quantity.js';
import {
  asWritten,
  list,
  reject,
  parseDocument,
  readObject,
  reportProblem,
  type Defaults,
  type Read,
  type ObjectSchema,
  type Shape,
} from '../contract/reader.js';
import { optionalText, text } from '../contract/text.js';
import type { Period } from '../statistics/period.js';
import { compare, isWithheld } from '../statistics/quantity.js';
import { remainder } from '../statistics/share.js';

/** A named step on the way to the target. */
export interface Milestone {
  /** Name of the step: what is reached at its value. @minLength 1 */
  label: string;
  /** Value of the measure at which the step is reached. */
  value: QuantityInput;
  /** Period by the end of which the step is due, such as `2021` or `2021-12-31`. */
  due?: PeriodText;
}

/** A part of a measure's value, drawn as a segment of its bar. Example: received, pledged. */
export interface Part {
  /** Name of the part. @minLength 1 */
  label: string;
  /** Size of the part, in the unit of the measure. The parts should add up to the value of the measure. */
  value: QuantityInput;
}

/** One measure of the campaign's progress. */
export interface MeasureData extends Context {
  /** Stable identifier of the measure, unique in the document. */
  id?: string;
  /** Name of the measure. Example: `Homes insulated`. @minLength 1 */
  label: string;
  /** Value reached so far, including all `parts`. */
  value: QuantityInput;
  /** Value to be reached. A target below the baseline means progress downward. Without a target there is no bar to fill. A target equal to the baseline is ignored. */
  target?: QuantityInput;
  /** Value at the start; 0 if absent. */
  baseline?: QuantityInput;
  /** Steps on the way to the target. */
  milestones?: readonly Milestone[];
  /** Parts that the value is made of, in the order in which they are drawn. */
  parts?: readonly Part[];
}

/**
 * Progress of one or more measures, toward a target or without one.
 * Example: `{ title: 'Homes', span: '2018/2022', asOf: '2021-12-31', measures: [{ label: 'Homes insulated', value: 85000, target: 100000 }] }`.
 */
export interface ProgressData extends Described {
  /** The measures, in the order in which they are shown. */
  measures: readonly MeasureData[];
}

/** A parsed {@link MeasureData}. */
export interface Measure {
  /** JSON Pointer of the measure in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  readonly id?: string;
  readonly label: string;
  readonly value: PublishedQuantity;
  readonly target?: PublishedQuantity;
  readonly baseline?: PublishedQuantity;
  readonly milestones: readonly { readonly label: string; readonly value: PublishedQuantity; readonly due?: Period }[];
  readonly parts: readonly { readonly label: string; readonly value: PublishedQuantity }[];
  readonly note?: string;
}

/** A parsed {@link ProgressData}: defaults filled in, periods resolved, frozen. */
export interface Progress extends Head {
  readonly measures: readonly Measure[];
}

interface WrittenPart {
  readonly label?: string;
  readonly value?: PublishedQuantity;
}
interface WrittenMilestone extends WrittenPart {
  readonly due?: string;
}
interface WrittenMeasure extends Written {
  readonly id?: string;
  readonly label?: string;
  readonly value?: PublishedQuantity;
  readonly target?: PublishedQuantity;
  readonly baseline?: PublishedQuantity;
  readonly milestones?: readonly (WrittenMilestone & { readonly pointer: string })[];
  readonly parts?: readonly WrittenPart[];
}

const PART: ObjectSchema<WrittenPart> = {
  name: 'part',
  shape: { label: text, value: quantity },
  required: ['label', 'value'],
};
const MILESTONE: ObjectSchema<WrittenMilestone> = {
  name: 'milestone',
  shape: { ...PART.shape, due: periodText },
  required: ['label', 'value'],
};

const MEASURE_SHAPE: Shape<WrittenMeasure> = {
  id: optionalText,
  label: text,
  value: quantity,
  target: quantity,
  baseline: quantity,
  milestones: list((value, pointer, problems) => {
    const read = readObject(value, pointer, problems, MILESTONE);
    return read && { ...read, pointer };
  }),
  parts: list((value, pointer, problems) => readObject(value, pointer, problems, PART)),
  ...CONTEXT,
};
const MEASURE: ObjectSchema<WrittenMeasure> = {
  name: 'measure',
  shape: MEASURE_SHAPE,
  required: ['label', 'value'],
};
const PROGRESS: ObjectSchema<WrittenHead & { readonly measures?: unknown }> = {
  name: 'ProgressData',
  shape: { ...DESCRIBED, measures: asWritten },
  required: ['title', 'measures'],
};

/** Reports parts that do not add up to the value, and a withheld figure that can be computed from the others. */
function checkParts(
  value: PublishedQuantity,
  parts: readonly WrittenPart[],
  pointer: string,
  problems: Problem[],
): void {
  if (!parts.length) return;
  const left = remainder(
    value,
    parts.map((part) => part.value ?? UNREAD),
  );
  if (left.kind === 'rest' || left.kind === 'over') {
    const expected = { code: 'sum', relation: 'equal' } as const;
    reportProblem(problems, { pointer, code: 'sum-mismatch', severity: 'noted', expected });
  }
  if (left.kind === 'withheld' && left.disclosed) {
    const expected = { code: 'undisclosed', by: isWithheld(value) ? 'parts' : 'total' } as const;
    reportProblem(problems, { pointer, code: 'disclosure', severity: 'noted', expected });
  }
}

const measure =
  (outer: Scope): Read<Measure> =>
  (written, pointer, problems) => {
    const read = readObject(written, pointer, problems, MEASURE);
    if (!read) return undefined;
    const scope = scopeOf(read, pointer, problems, outer);
    const { id, label = '', value = UNREAD, baseline, milestones = [], note } = read;
    let { target } = read;
    if (target && compare(target, baseline ?? { value: 0 }) === 0) {
      target = reject(problems, { pointer: `${pointer}/target`, code: 'target-is-baseline' });
    }
    const parts = (read.parts ?? []).map((p) => ({ label: p.label ?? '', value: p.value ?? UNREAD }));
    checkParts(value, parts, `${pointer}/parts`, problems);
    return {
      pointer,
      scope,
      id,
      label,
      value,
      target,
      baseline,
      milestones: milestones.map((m) => ({
        label: m.label ?? '',
        value: m.value ?? UNREAD,
        due: resolvePeriod(m.due, `${m.pointer}/due`, problems, scope),
      })),
      parts,
      note,
    };
  };

/**
 * Reads a {@link ProgressData} from an object or JSON text. `defaults` fill in the members that it leaves out:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Returns the data that can be drawn and every problem. Never throws.
 * A target equal to the baseline is dropped and reported.
 */
export const parseProgress = (input: unknown, defaults?: Defaults): Parsed<Progress> =>
  parseDocument(input, { ...PROGRESS, defaults }, 'measures', (written, problems) => {
    const head = headOf(written, problems);
    const measures = list(measure(head.scope))(written.measures, '/measures', problems);
    return measures?.length ? { ...head, measures } : undefined;
  });
