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

/** A step on the way to the target. */
export interface Milestone {
  /** What is reached there. @minLength 1 */
  label: string;
  /** Where it stands on the measure's scale. */
  value: QuantityInput;
  /** By when. */
  due?: PeriodText;
}

/** A part of a measure's value, drawn within its bar: received, pledged. */
export interface Part {
  /** What the part is. @minLength 1 */
  label: string;
  /** How much of the value it is. */
  value: QuantityInput;
}

/** One measure of how far the campaign has come. */
export interface MeasureData extends Context {
  /** A stable name for the measure, unique in the document. */
  id?: string;
  /** What is measured. @minLength 1 */
  label: string;
  /** How far it has come: all parts together. */
  value: QuantityInput;
  /** What is to be reached; a target below the baseline is progress downward. Without it there is no bar to fill. */
  target?: QuantityInput;
  /** Where it started; 0 where nothing is said. */
  baseline?: QuantityInput;
  /** Steps on the way. */
  milestones?: readonly Milestone[];
  /** What the value is made of. */
  parts?: readonly Part[];
}

/**
 * How far one or more measures have come.
 * Example: `{ title: 'Homes', span: '2018/2022', asOf: '2021-12-31', measures: [{ label: 'Homes insulated', value: 85000, target: 100000 }] }`.
 */
export interface ProgressData extends Described {
  /** The measures, in the order they are shown. */
  measures: readonly MeasureData[];
}

/** A measure as it was read. */
export interface Measure {
  /** Its JSON Pointer in the document. */
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

/** A {@link ProgressData} as it was read: defaults filled in, periods resolved, frozen. */
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

/** Reports parts that do not add up to the value, and a withheld figure that the others reveal. */
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
 * Reads progress from an object or JSON text. What it leaves out is taken from `defaults`, by the names of its members:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Never throws; what can be drawn and every problem come back.
 * A target equal to the baseline is no target, and is reported.
 */
export const parseProgress = (input: unknown, defaults?: Defaults): Parsed<Progress> =>
  parseDocument(input, { ...PROGRESS, defaults }, 'measures', (written, problems) => {
    const head = headOf(written, problems);
    const measures = list(measure(head.scope))(written.measures, '/measures', problems);
    return measures?.length ? { ...head, measures } : undefined;
  });
