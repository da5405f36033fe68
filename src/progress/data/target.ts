import type { Scope } from '../../contract/context.js';
import type { Problem } from '../../contract/problem.js';
import { UNREAD, quantity, type PublishedQuantity } from '../../contract/quantity.js';
import { reject, type Read } from '../../contract/reader.js';
import { unitKey, unitName, type Unit } from '../../contract/unit.js';
import type { Period } from '../../statistics/period.js';
import { isExact } from '../../statistics/quantity.js';
import { readDueText } from '../../written/part-text.js';
import { targetInForce, type ParsedTarget } from './history.js';

/** The target of a measure, and its place in the document. */
export interface OwnTarget {
  readonly target?: PublishedQuantity;
  readonly targetPointer?: string;
  readonly due?: Period;
}

/** Reader of a target, which may have its time with it: "60% by 2030". */
export const aim: Read<{ readonly value: PublishedQuantity | undefined; readonly due?: string | undefined }> = (
  input,
  pointer,
  problems,
) => {
  const { value, due } = typeof input === 'string' ? readDueText(input) : { value: input };
  return { value: quantity(value, pointer, problems), due };
};

/** The target of a measure: its own, or the one in force among those for periods. */
export function targetFor(
  own: PublishedQuantity | undefined,
  pointer: string,
  targets: readonly ParsedTarget[],
  scope: Scope,
): OwnTarget | undefined {
  if (own) return { target: own, targetPointer: `${pointer}/target` };
  const found = targetInForce(targets, scope);
  return found ? { target: found.value, targetPointer: found.pointer, due: found.period } : undefined;
}

/** A target, and all targets for periods, of which it is the only one if it is due by the deadline of all measures. */
export function untilDeadline(
  own: OwnTarget,
  targets: readonly ParsedTarget[],
  due: Period | undefined,
): { readonly own: OwnTarget; readonly targets: readonly ParsedTarget[] } {
  const { target: value, targetPointer: pointer = '' } = own;
  if (!due || !value || targets.length) return { own, targets };
  return { own: { ...own, due }, targets: [{ pointer, value, period: due }] };
}

/** The members that all measures share, and the unit of the document. */
interface Shared {
  readonly target?: PublishedQuantity;
  readonly baseline?: PublishedQuantity;
  readonly unit: Unit | undefined;
}

/** The unit of a measure, and whether it is written at the measure itself. */
interface OwnUnit {
  readonly unit: Unit | undefined;
  readonly isOwn: boolean;
}

/** True for a measure in another unit than the document, and for one whose own unit could not be read. All per cents are alike. */
const isOther = (shared: Unit | undefined, own: Unit | undefined): boolean =>
  !!shared && unitKey(shared) !== unitKey(own) && !(shared.percent && own?.percent);

/**
 * The target of all measures, for one of them. It is not that of a measure that has a unit of its own, and one that contradicts the unit in the figure of the
 * measure is reported.
 */
export function sharedTarget(
  { target, unit: shared }: Shared,
  { unit, isOwn }: OwnUnit,
  problems: Problem[],
): OwnTarget {
  if (!target) return {};
  if (!isOther(shared, unit)) return { target, targetPointer: '/target' };
  if (isOwn || !unit) return {};
  const expected = { code: 'unit', unit: String(unitName(shared)) } as const;
  reject(problems, { pointer: '/target', code: 'conflict', expected });
  return { target: UNREAD, targetPointer: '/target' };
}

/** The start of all measures, for one of them. In another unit only zero is the same. */
export const sharedBaseline = ({ baseline, unit: shared }: Shared, { unit }: OwnUnit): PublishedQuantity | undefined =>
  isOther(shared, unit) && !(baseline && isExact(baseline) && baseline.value === 0) ? undefined : baseline;
