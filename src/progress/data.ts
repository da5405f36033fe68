import type { Method } from '../contract/straight-line.js';
import { annotationsOf, observationPlace, type DatumPlace } from '../contract/annotation-reading.js';
import { CONTEXT, DESCRIBED, type Context, type Described, type Head, type Scope } from '../contract/context.js';
import { datedTarget } from '../contract/dated-target.js';
import { headOf, scopeOf } from '../contract/scope-reading.js';
import { checkHeadline } from '../contract/headline.js';
import { documentSteps } from '../contract/document.js';
import { checkLabels } from '../contract/labels.js';
import { limitDecimals, alignDecimals } from '../contract/precision.js';
import type { Parsed } from '../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from '../contract/quantity.js';
import type { Observation, ParsedObservation } from '../contract/observation.js';
import { list, listInSteps, NONE } from '../contract/list.js';
import {
  asWritten,
  number,
  objectSchema,
  oneOf,
  readObject,
  reject,
  type Defaults,
  type Read,
} from '../contract/reader.js';
import { finished, type Steps } from '../contract/steps.js';
import { periodText, resolvePeriod, type PeriodText } from '../contract/period.js';
import { optionalText, text } from '../contract/text.js';
import { samePeriod, type Period } from '../statistics/period.js';
import { aimOf, reportExcluded, wholeFor, type SharedAims } from './data/target.js';
import { history, withLatest, type ParsedTarget, type PeriodTarget } from './data/history.js';
import { checkDisclosure } from './data/totals.js';
import { readRanges, type NamedRange, type RangeData } from './data/ranges.js';
import { withMeasures, withMilestones } from './data/plain-measure.js';
import {
  checkMeasureParts,
  milestonesInOrder,
  readMilestones,
  readPart,
  type Milestone,
  type ParsedMilestone,
  type ParsedPart,
  type Part,
} from './data/steps.js';

export type { ParsedTarget, PeriodTarget } from './data/history.js';
export type { NamedRange, RangeData } from './data/ranges.js';
export type { Milestone, ParsedMilestone, ParsedPart, Part } from './data/steps.js';

/** One measure of the campaign's progress. */
export interface MeasureData extends Context {
  /** Stable identifier of the measure, unique in the document. */
  id?: string;
  /** Name of the measure. Example: `Homes insulated`. @format visible */
  label: string;
  /**
   * Name of the group that the measure is in, such as `Health`. In forms with rows it is a heading above the rows of the group, which are gathered in the place
   * of the first; a measure without a group keeps its place. Measures of different groups may have the same label. @format visible
   */
  group?: string;
  /** Value reached so far, including all `parts`. */
  value: QuantityInput;
  /**
   * Value to be reached. A target below the baseline, or below zero without one, means progress downward. A bound (`>=95`, `<=250`) or a range (`1..3`)
   * is met by every value in it. With polarity `up-bad` and no baseline above it, a target is a limit. Without a target there is no bar to fill.
   */
  target?: QuantityInput;
  /**
   * The whole that the value is a part of, and that nobody is to reach: the places of a hall, the people entitled to vote. The share of it is stated, and no outcome,
   * distance or pace. Not next to a target or a start.
   */
  total?: QuantityInput;
  /** Targets for periods, and targets that were replaced. If there is no `target`, the one in force at the time of the value is used. */
  targets?: readonly PeriodTarget[];
  /** Value at the start; 0 if absent. */
  baseline?: QuantityInput;
  /** Earlier values of the measure. */
  observations?: readonly Observation[];
  /** Steps on the way to the target, in any order, or text in the short notation: `First half: 50,000; second van: 90,000 by 2026`. */
  milestones?: readonly Milestone[] | string;
  /** Parts that the value is made of, in the order in which they are drawn. */
  parts?: readonly Part[];
  /** Named ranges of values from zero on, or text in the short notation: `poor 60; fair 80; good 100`. */
  ranges?: readonly RangeData[] | string;
  /** Status of the measure in the word of its publisher, such as `Amber`. It is shown as it is, and nothing is computed in its place. */
  status?: string;
}

/**
 * Progress of one or more measures, toward a target or without one.
 * Example: `{ title: 'Homes', span: '2018/2022', asOf: '2021-12-31', measures: [{ label: 'Homes insulated', value: 85000, target: 100000 }] }`.
 */
export interface ProgressData extends Described {
  /** Target of every measure that has none of its own. */
  target?: QuantityInput;
  /** The whole of every measure that has neither a target nor a total of its own. */
  total?: QuantityInput;
  /** Period by the end of which the targets without a period of their own are to be reached, such as `2026-12-31`. */
  deadline?: PeriodText;
  /** Value at the start of every measure that has none of its own. */
  baseline?: QuantityInput;
  /** Named ranges of every measure that has none of its own. */
  ranges?: readonly RangeData[] | string;
  /**
   * Number of decimals of the shares of ways, targets and totals, 0 to 3: 1 for "12.5%". By default shares are whole per cents.
   * @minimum 0
   * @maximum 3
   * @asType integer
   */
  shareDecimals?: number;
  /** Method of the statuses; `straight-line` if absent. */
  method?: Method;
  /** The measures, in the order in which they are shown. One named `Total` or `All` is drawn, and not counted among the others in the sentence. */
  measures: readonly MeasureData[];
}

/** A parsed {@link MeasureData}. */
export interface Measure {
  /** JSON Pointer of the measure in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  readonly id?: string;
  readonly label: string;
  /** Name of its group. */
  readonly group?: string;
  readonly value: PublishedQuantity;
  /** The target; of a part the whole. */
  readonly target?: PublishedQuantity;
  /** JSON Pointer of the target, or of the whole, in the document. */
  readonly targetPointer?: string;
  /** True if the value is a part of a whole, which is not to be reached. */
  readonly isPart?: boolean;
  /** Period of the target, if it is one of `targets`. */
  readonly due?: Period;
  readonly baseline?: PublishedQuantity;
  /** JSON Pointer of the baseline in the document, if it is that of all measures. */
  readonly baselinePointer?: string;
  /** The milestones in the order in which they are reached. */
  readonly milestones: readonly ParsedMilestone[];
  readonly parts: readonly ParsedPart[];
  /** All targets for periods, in the order of the document. */
  readonly targets: readonly ParsedTarget[];
  /** Earlier values, in the order of their periods. */
  readonly observations: readonly ParsedObservation[];
  /** Named ranges, from the lowest to the highest. */
  readonly ranges: readonly NamedRange[];
  /** Status in the word of the publisher. */
  readonly status?: string;
  readonly note?: string;
}

/** A parsed {@link ProgressData}: defaults filled in, periods resolved, frozen. */
export interface Progress extends Head {
  readonly method: Method;
  /** Number of decimals of the shares, if the document has it. */
  readonly shareDecimals?: number;
  readonly measures: readonly Measure[];
}

const MEASURE = objectSchema(
  'measure',
  {
    id: optionalText,
    label: text,
    group: text,
    value: quantity,
    target: datedTarget,
    total: quantity,
    baseline: quantity,
    targets: asWritten,
    observations: asWritten,
    milestones: readMilestones,
    parts: list(readPart),
    ranges: asWritten,
    status: optionalText,
    ...CONTEXT,
  },
  ['label', 'value'],
);
const METHOD = oneOf<Method>('straight-line', 'as-published');
const PROGRESS = objectSchema(
  'ProgressData',
  {
    ...DESCRIBED,
    target: datedTarget,
    total: quantity,
    deadline: periodText,
    baseline: quantity,
    ranges: asWritten,
    shareDecimals: number({ minimum: 0, maximum: 3, integer: true }),
    method: METHOD,
    measures: asWritten,
  },
  ['title', 'measures'],
);

/** The members of the document that its measures have where they have none of their own. */
interface Shared extends Omit<SharedAims, 'unit'> {
  readonly ranges: readonly NamedRange[];
}

function measure(outer: Scope, shared: Shared): Read<Measure> {
  const aimsOfAll = { ...shared, unit: outer.unit };
  return (input, pointer, problems) => {
    const read = readObject(withLatest(input, pointer, problems), pointer, problems, MEASURE);
    if (!read) return undefined;
    const scope = scopeOf(read, pointer, problems, outer);
    const { id, label = '', value = UNREAD, milestones = NONE, parts = NONE, observations, note } = read;
    const { target, total, baseline, targets } = read;
    const written = { target, total, baseline, targets, pointer, scope, isOwnUnit: read.unit !== undefined };
    const aims = aimOf(written, aimsOfAll, problems);
    checkMeasureParts(value, parts, `${pointer}/parts`, problems);
    const earlier = history(observations, `${pointer}/observations`, problems, scope);
    checkHeadline({ pointer: `${pointer}/value`, scope, value }, earlier, problems);
    return {
      pointer,
      scope,
      id,
      label,
      ...(read.group && { group: read.group }),
      value,
      ...aims,
      milestones: milestonesInOrder(milestones, aims, problems, scope),
      parts,
      observations: earlier,
      ranges: read.ranges === undefined ? shared.ranges : readRanges(read.ranges, `${pointer}/ranges`, problems),
      status: read.status,
      note,
    };
  };
}

/** The labels that two measures or more have. */
export function sharedLabels(
  measures: readonly { readonly label: string | undefined }[],
): ReadonlySet<string | undefined> {
  const labels = new Set<string | undefined>();
  return new Set(measures.flatMap(({ label }) => (labels.size < labels.add(label).size ? [] : [label])));
}

/** The data of measures that annotations may be about: each with or without its period, and its earlier figures. A group that tells labels apart is its `series`. */
function placesOf(measures: readonly Measure[]): readonly DatumPlace[] {
  const shared = sharedLabels(measures);
  return measures.flatMap(({ pointer, label, group, scope: { period }, observations }): readonly DatumPlace[] => {
    const measure = { pointer, category: label, series: shared.has(label) ? group : undefined };
    const earlier = observations.map((one) => ({ ...measure, ...observationPlace(one, measure.series) }));
    const isEarlier = period && earlier.some((place) => place.period && samePeriod(place.period, period));
    return [measure, ...(period && !isEarlier ? [{ ...measure, period }] : []), ...earlier];
  });
}

/** The data of {@link parseProgress}, in steps. */
export const progressDataSteps = (input: unknown, defaults?: Defaults): Steps<Parsed<Progress>> => {
  const { title, milestones } = defaults ?? {};
  const adapt = (document: unknown): unknown => withMilestones(withMeasures(document, title), milestones);
  return documentSteps(input, { ...PROGRESS, defaults, adapt }, 'measures', function* (written, problems) {
    const head = headOf(written, problems);
    const ranges = readRanges(written.ranges, '/ranges', problems);
    const { deadline } = written;
    const [time, pointer = '/deadline'] =
      deadline === undefined ? [written.target?.due, written.target?.duePointer] : [deadline];
    const due = resolvePeriod(time, pointer, problems, head.scope);
    const shared = { ...written, target: written.target?.value, ranges, due };
    const measures = yield* listInSteps(measure(head.scope, shared))(written.measures, '/measures', problems);
    yield;
    const { target, total, baseline } = shared;
    // Measures with targets of their own may begin at the start of all.
    const isStart = measures?.some(({ baselinePointer }) => baselinePointer === '/baseline');
    const aims = target ? { target } : (wholeFor(total, '') ?? {});
    reportExcluded(aims, { total, baseline: isStart ? undefined : baseline }, '', problems);
    const figures = (measures ?? []).flatMap((one) => [one, ...one.observations]);
    limitDecimals(figures, [head.scope], problems);
    // Measures without a unit may be of different things.
    alignDecimals((measures ?? []).filter(({ scope }) => scope.unit));
    checkLabels(measures ?? [], problems);
    checkDisclosure(measures ?? [], problems);
    if (!measures?.length) return undefined;
    if (milestones !== undefined && measures.length > 1)
      reject(problems, {
        pointer: '/milestones',
        code: 'too-many',
        expected: { code: 'at-most', count: 1, of: 'measures' },
        found: measures.length,
      });
    const annotations = annotationsOf(written.annotations, () => placesOf(measures), head, problems);
    const { method = 'straight-line', shareDecimals } = written;
    return { ...head, ...annotations, method, ...(shareDecimals !== undefined && { shareDecimals }), measures };
  });
};

/**
 * The {@link ProgressData} in an object or JSON text. `defaults` fill in the members that it leaves out:
 * `{ title: 'Homes', unit: 'homes', source: { name: 'Homes Agency' } }`. Returns the data that can be drawn and every problem. Never throws.
 * A target equal to the baseline is kept, as the value to keep, and reported.
 */
export const parseProgress = (input: unknown, defaults?: Defaults): Parsed<Progress> =>
  finished(progressDataSteps(input, defaults));
