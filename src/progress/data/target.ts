import type { Scope } from '../../contract/context.js';
import type { Problem } from '../../contract/problem.js';
import { UNREAD, type PublishedQuantity } from '../../contract/quantity.js';
import { reject } from '../../contract/reader.js';
import { unitKey, unitName, type Unit } from '../../contract/unit.js';
import type { Period } from '../../statistics/period.js';
import { targetInForce, type ParsedTarget } from './history.js';

/** The target of a measure, and its place in the document. */
export interface OwnTarget {
  readonly target?: PublishedQuantity;
  readonly targetPointer?: string;
  readonly due?: Period;
}

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

/** The target of all measures, and the unit of the document. */
interface SharedTarget {
  readonly target?: PublishedQuantity;
  readonly unit: Unit | undefined;
}

/**
 * The target of all measures, for one of them. It is not that of a measure that has a unit of its own, and one that contradicts the unit in the figure of the
 * measure is reported.
 */
export function inheritedTarget(
  { target, unit: sharedUnit }: SharedTarget,
  { unit, isOwn }: { readonly unit: Unit | undefined; readonly isOwn: boolean },
  problems: Problem[],
): OwnTarget | undefined {
  if (!target) return undefined;
  const isOther = sharedUnit && unit && unitKey(sharedUnit) !== unitKey(unit);
  if (!isOther) return { target, targetPointer: '/target' };
  if (isOwn) return undefined;
  const expected = { code: 'unit', unit: String(unitName(sharedUnit)) } as const;
  reject(problems, { pointer: '/target', code: 'conflict', expected });
  return { target: UNREAD, targetPointer: '/target' };
}
