import type { Period } from './period.js';

/** A phase with its time. */
interface TimedPhase {
  readonly label: string;
  readonly period: Period;
}

/** The stage that a campaign has reached by a day. */
export interface Stage {
  readonly asOf: Period;
  /** Labels of the phases that are under way on that day. */
  readonly current: readonly string[];
  /** The first phase that begins later. */
  readonly next?: TimedPhase;
  /** True if all phases have ended by that day. */
  readonly isOver: boolean;
}

/**
 * The stage that phases, in the order of their time, have reached by the end of `asOf`. A phase is still under way on its last day. Undefined
 * without phases. Never throws.
 */
export function stageOf(phases: readonly TimedPhase[], asOf: Period): Stage | undefined {
  if (!phases.length) return undefined;
  const day = asOf.end;
  const current = phases.filter(({ period }) => period.start <= day && period.end >= day);
  const next = phases.find(({ period }) => period.start > day);
  return {
    asOf,
    current: current.map(({ label }) => label),
    ...(next && { next }),
    isOver: phases.every(({ period }) => period.end < day),
  };
}
