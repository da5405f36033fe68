import type { Period } from './period.js';

/** A phase with its time. */
export interface TimedPhase {
  readonly label: string;
  readonly period: Period;
}

/** The stage that a campaign has reached by a day. */
export interface Stage<Phase extends TimedPhase = TimedPhase> {
  readonly asOf: Period;
  /** The phases that are under way on that day. */
  readonly current: readonly Phase[];
  /** The first phase that begins later. */
  readonly next?: Phase;
  /** True if all phases have ended by that day. */
  readonly isOver: boolean;
}

/**
 * The stage that phases, in the order of their time, have reached by the end of `asOf`. A phase is still under way on its last day. Undefined
 * without phases. Never throws.
 */
export function stageOf<Phase extends TimedPhase>(phases: readonly Phase[], asOf: Period): Stage<Phase> | undefined {
  if (!phases.length) return undefined;
  const day = asOf.end;
  const next = phases.find(({ period }) => period.start > day);
  return {
    asOf,
    current: phases.filter(({ period }) => period.start <= day && period.end >= day),
    ...(next && { next }),
    isOver: phases.every(({ period }) => period.end < day),
  };
}
