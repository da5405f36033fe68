import type { Scope } from '../../contract/context.js';
import type { DatedTarget } from '../../contract/dated-target.js';
import type { Problem } from '../../contract/problem.js';
import { UNREAD, type PublishedQuantity } from '../../contract/quantity.js';
import { list, NONE } from '../../contract/list.js';
import { reject, reportProblem } from '../../contract/reader.js';
import { resolvePeriod } from '../../contract/period.js';
import { unitKey, statedUnitName, type Unit } from '../../contract/unit.js';
import type { Period } from '../../statistics/period.js';
import { compare, isExact } from '../../statistics/quantity.js';
import { periodTarget, targetInForce, type ParsedTarget } from './history.js';

/** The target of a measure, or the whole that it is a part of, and its place in the document. */
export interface OwnTarget {
  readonly target?: PublishedQuantity;
  readonly targetPointer?: string;
  readonly due?: Period;
  readonly isPart?: boolean;
}

/** The target of a measure: its own, or the one in force among those for periods. */
function targetFor(
  stated: PublishedQuantity | undefined,
  pointer: string,
  targets: readonly ParsedTarget[],
  scope: Scope,
): OwnTarget | undefined {
  if (stated) return { target: stated, targetPointer: `${pointer}/target` };
  const found = targetInForce(targets, scope);
  return found ? { target: found.value, targetPointer: found.pointer, due: found.period } : undefined;
}

/** The whole that a measure is a part of, in place of a target. */
export const wholeFor = (total: PublishedQuantity | undefined, pointer: string): OwnTarget | undefined =>
  total && { target: total, targetPointer: `${pointer}/total`, isPart: true };

/** Reports a total next to a target, and a start next to a total, which are not used. */
export function reportExcluded(
  { target, isPart }: OwnTarget,
  written: Readonly<Partial<Record<'total' | 'baseline', unknown>>>,
  pointer: string,
  problems: Problem[],
): void {
  const report = (member: string, other: string): void => {
    const expected = { code: 'one-of', values: [other, member] } as const;
    reject(problems, { pointer: `${pointer}/${member}`, code: 'conflict', expected });
  };
  if (target && !isPart && written.total) report('total', 'target');
  if (isPart && written.baseline) report('baseline', 'total');
}

/** A target, and all targets for periods, of which it is the only one if it is due by the deadline of all measures. */
function untilDeadline(
  aim: OwnTarget,
  targets: readonly ParsedTarget[],
  due: Period | undefined,
): { readonly aim: OwnTarget; readonly targets: readonly ParsedTarget[] } {
  const { target: value, targetPointer: pointer = '', isPart } = aim;
  if (!due || !value || isPart || targets.length) return { aim, targets };
  return { aim: { ...aim, due }, targets: [{ pointer, value, period: due }] };
}

/** The target, its deadline, the whole and the start of the measures that have none of their own, and the unit of the document. */
export interface SharedAims {
  readonly target?: PublishedQuantity;
  readonly total?: PublishedQuantity;
  readonly due?: Period | undefined;
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

/** The target or the whole of all measures, for one of them. Not that of a measure with a unit of its own. A unit that it contradicts is reported. */
function sharedTarget(
  { target, total, unit: shared }: SharedAims,
  { unit, isOwn }: OwnUnit,
  problems: Problem[],
): OwnTarget {
  const common = target ? { target, targetPointer: '/target' } : wholeFor(total, '');
  if (!common) return {};
  if (!isOther(shared, unit)) return common;
  if (isOwn || !unit) return {};
  const expected = { code: 'unit', unit: String(statedUnitName(shared)) } as const;
  reject(problems, { pointer: common.targetPointer ?? '', code: 'conflict', expected });
  return { ...common, target: UNREAD };
}

/** The start of all measures, for one of them. In another unit only zero is the same. */
const sharedBaseline = ({ baseline, unit: shared }: SharedAims, { unit }: OwnUnit): PublishedQuantity | undefined =>
  isOther(shared, unit) && !(baseline && isExact(baseline) && baseline.value === 0) ? undefined : baseline;

/** A measure as it is written, as far as it says where it begins and leads. */
interface WrittenAims {
  readonly target?: DatedTarget;
  readonly total?: PublishedQuantity;
  readonly baseline?: PublishedQuantity;
  readonly targets?: unknown;
  readonly pointer: string;
  readonly scope: Scope;
  readonly isOwnUnit: boolean;
}

/** The start of a measure, its target or the whole that it is a part of, and its targets for periods. */
export interface Aims extends OwnTarget {
  readonly targets: readonly ParsedTarget[];
  readonly baseline?: PublishedQuantity | undefined;
  readonly baselinePointer?: string | undefined;
}

/** Where a measure begins and leads: by its own members, else by those of all measures. */
export function aimOf(written: WrittenAims, shared: SharedAims, problems: Problem[]): Aims {
  const { pointer, scope } = written;
  const unit = { unit: scope.unit, isOwn: written.isOwnUnit };
  const due = resolvePeriod(written.target?.due, written.target?.duePointer ?? pointer, problems, scope) ?? shared.due;
  const read = written.targets === undefined ? undefined : list(periodTarget(scope));
  const dated = read?.(written.targets, `${pointer}/targets`, problems) ?? NONE;
  const found =
    targetFor(written.target?.value, pointer, dated, scope) ??
    wholeFor(written.total, pointer) ??
    sharedTarget(shared, unit, problems);
  reportExcluded(found, written, pointer, problems);
  const { aim, targets } = untilDeadline(found, dated, due);
  const { target, targetPointer = '', isPart } = aim;
  const baseline = isPart ? undefined : (written.baseline ?? sharedBaseline(shared, unit));
  if (target && baseline && compare(target, baseline) === 0)
    reportProblem(problems, { pointer: targetPointer, code: 'target-is-baseline', severity: 'noted' });
  return { ...aim, targets, baseline, baselinePointer: baseline && !written.baseline ? '/baseline' : undefined };
}
