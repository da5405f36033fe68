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
import { quantity, type Figured, type QuantityInput } from '../contract/quantity.js';
import { asWritten, freeze, list, open, readObject, report, type Read, type Shape } from '../contract/reader.js';
import { optionalText, text } from '../contract/text.js';
import type { Period } from '../statistics/period.js';
import { compare, isExact, sum } from '../statistics/quantity.js';

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
  readonly at: string;
  readonly scope: Scope;
  readonly id?: string;
  readonly label: string;
  readonly value: Figured;
  readonly target?: Figured;
  readonly baseline?: Figured;
  readonly milestones: readonly { readonly label: string; readonly value: Figured; readonly due?: Period }[];
  readonly parts: readonly { readonly label: string; readonly value: Figured }[];
  readonly note?: string;
}

/** A {@link ProgressData} as it was read: defaults filled in, periods resolved, frozen. */
export interface Progress extends Head {
  readonly measures: readonly Measure[];
}

interface WrittenMilestone {
  readonly label?: string;
  readonly value?: Figured;
  readonly due?: string;
}
interface WrittenMeasure extends Written {
  readonly id?: string;
  readonly label?: string;
  readonly value?: Figured;
  readonly target?: Figured;
  readonly baseline?: Figured;
  readonly milestones?: readonly WrittenMilestone[];
  readonly parts?: readonly Omit<WrittenMilestone, 'due'>[];
}

const milestone: Read<WrittenMilestone> = (value, at, problems) =>
  readObject<WrittenMilestone>(
    value,
    at,
    problems,
    { label: text, value: quantity, due: periodText },
    ['label', 'value'],
    'a milestone',
  );
const part: Read<Omit<WrittenMilestone, 'due'>> = (value, at, problems) =>
  readObject<Omit<WrittenMilestone, 'due'>>(
    value,
    at,
    problems,
    { label: text, value: quantity },
    ['label', 'value'],
    'a part',
  );

const MEASURE: Shape<WrittenMeasure> = {
  id: optionalText,
  label: text,
  value: quantity,
  target: quantity,
  baseline: quantity,
  milestones: list(milestone),
  parts: list(part),
  ...CONTEXT,
};

const UNREAD: Figured = Object.freeze({ unread: true });

const measure =
  (outer: Scope): Read<Measure> =>
  (value, at, problems) => {
    const written = readObject<WrittenMeasure>(
      value,
      at,
      problems,
      MEASURE,
      ['label', 'value'],
      'a measure with a label and a value',
    );
    if (!written) return undefined;
    const scope = scopeOf(written, at, problems, outer);
    const { id, label = '', value: figure = UNREAD, baseline, milestones = [], parts = [], note } = written;
    let { target } = written;
    if (target && compare(target, baseline ?? { value: 0 }) === 0) {
      report(problems, `${at}/target`, 'target-is-baseline', 'lost', 'a target other than the baseline');
      target = undefined;
    }
    const whole = parts.length ? sum(parts.map((p) => p.value ?? UNREAD)) : undefined;
    if (whole && isExact(whole) && isExact(figure) && whole.value !== figure.value) {
      report(problems, `${at}/parts`, 'sum-mismatch', 'noted', 'parts that add up to the value');
    }
    return {
      at,
      scope,
      label,
      value: figure,
      ...(id && { id }),
      ...(target && { target }),
      ...(baseline && { baseline }),
      milestones: milestones.map((m, i) => {
        const due = resolvePeriod(m.due, `${at}/milestones/${i}/due`, problems, scope.yearStart);
        return { label: m.label ?? '', value: m.value ?? UNREAD, ...(due && { due }) };
      }),
      parts: parts.map((p) => ({ label: p.label ?? '', value: p.value ?? UNREAD })),
      ...(note && { note }),
    };
  };

/**
 * Reads progress from an object or JSON text. Never throws; what can be drawn and every problem come back.
 * A target equal to the baseline is no target, and is reported.
 */
export function parseProgress(input: unknown): Parsed<Progress> {
  const problems: Problem[] = [];
  const document = open(input, problems);
  const written =
    document === undefined
      ? undefined
      : readObject<WrittenHead & { measures?: unknown }>(
          document,
          '',
          problems,
          { ...DESCRIBED, measures: asWritten },
          ['title', 'measures'],
          'ProgressData',
        );
  if (written?.measures === undefined) return freeze({ data: undefined, problems });
  const head = headOf(written, problems);
  const measures = list(measure(head.scope))(written.measures, '/measures', problems);
  return freeze({ data: measures?.length ? { ...head, measures } : undefined, problems });
}
