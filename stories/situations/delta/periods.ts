// Figures of situations period by period.
import type { Observation } from '../../../src/contract/observation.js';

/** Source of figures without a publisher. */
export const INVENTED = 'Invented figures, to show the form';

/** Figures year by year from a year on. */
export const years = (from: number, ...values: readonly Observation['value'][]): readonly Observation[] =>
  values.map((value, i) => ({ period: String(from + i), value }));

/** Figures month by month from January of a year on. */
export const months = (
  year: number,
  count: number,
  value: (i: number) => Observation['value'],
): readonly Observation[] =>
  Array.from({ length: count }, (_, i) => ({
    period: `${year + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: value(i),
  }));
