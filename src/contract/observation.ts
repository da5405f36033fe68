import { comparePeriods, periodKey, type Period } from '../statistics/period.js';
import { CONTEXT, scopeOf, type Context, type Scope, type Written } from './context.js';
import { periodText, resolvePeriod, resolveThrough, type PeriodText } from './period.js';
import type { Problem } from './problem.js';
import { UNREAD, quantity, type PublishedQuantity, type QuantityInput } from './quantity.js';
import { reject, readObject, type Read, type Shape } from './reader.js';
import { clean, optionalText } from './text.js';

/** One figure of a series. Example: `{ period: '2022', value: 7400, through: '2022-06' }` is half a year's figure, and is not compared with a whole one. */
export interface Observation extends Context {
  /** The time the figure is about. */
  period: PeriodText;
  /** The figure: a number, `null` where none was given, `>6000` and the like, or an object with all that was said of it. */
  value: QuantityInput;
  /** What to call the period, where its own name will not do. */
  label?: string;
  /** How far a period that is not complete has come. */
  through?: PeriodText;
}

/** An observation as it was read. */
export interface ParsedObservation {
  /** Its JSON Pointer in the document. */
  readonly pointer: string;
  readonly scope: Scope;
  /** Absent where the text names no period that the calendar knows: the observation is then compared with nothing. */
  readonly period?: Period;
  /** What to call the period: the label that was given, or the text that is no period. */
  readonly label?: string;
  readonly value: PublishedQuantity;
  /** Set where the period is not complete. */
  readonly through?: Period;
  readonly note?: string;
}

interface WrittenObservation extends Written {
  readonly period?: string;
  readonly value?: PublishedQuantity;
  readonly label?: string;
  readonly through?: string;
}

const SHAPE: Shape<WrittenObservation> = { ...CONTEXT, value: quantity, label: optionalText, through: periodText };

/** Reads one observation within what holds around it. */
export const observation =
  (outer: Scope): Read<ParsedObservation> =>
  (value, pointer, problems) => {
    const written = readObject<WrittenObservation>(
      value,
      pointer,
      problems,
      SHAPE,
      ['period', 'value'],
      'an observation',
    );
    if (!written) return undefined;
    const scope = scopeOf(written, pointer, problems, outer, true);
    const period = resolvePeriod(written.period, `${pointer}/period`, problems, scope.yearStart, true);
    const named = written.label ?? (period ? undefined : nameOf(value));
    return {
      pointer,
      scope,
      value: written.value ?? UNREAD,
      period,
      label: named,
      through:
        period && resolveThrough(written.through, scope.asOf, period, `${pointer}/through`, problems, scope.yearStart),
      note: written.note,
    };
  };

/** Text that is no period is still the name of its row. */
function nameOf(value: unknown): string {
  try {
    const { period } = value as { period?: unknown };
    return typeof period === 'string' || typeof period === 'number' ? clean(String(period)) : '';
  } catch {
    return ''; // a getter that throws
  }
}

/** True if an observation's period begins or ends after that of the one before it, or there is none before. */
const isAfter = ({ period }: ParsedObservation, before: ParsedObservation | undefined): boolean =>
  period !== undefined && (!before || (before.period !== undefined && comparePeriods(before.period, period) < 0));

/**
 * Observations in the order of their periods. Of two with one period the later in the document stands; where one has no period, the order is
 * the document's. Never throws.
 */
export function inOrder(observations: readonly ParsedObservation[], problems: Problem[]): readonly ParsedObservation[] {
  // Nearly all are in order, each period once.
  if (observations.every((one, index) => isAfter(one, observations[index - 1]))) return observations;
  const last = new Map(observations.map((o) => [o.period && periodKey(o.period), o]));
  const kept = observations.filter(({ pointer: at, period }, i) => {
    const stands = !period || last.get(periodKey(period)) === observations[i];
    if (!stands) reject(problems, `${at}/period`, 'duplicate-period', 'each period once', period.text);
    return stands;
  });
  return kept.every((o) => o.period) ? kept.sort((a, b) => comparePeriods(a.period!, b.period!)) : kept;
}
