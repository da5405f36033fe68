import type { LegendKey, LegendWords } from '../chart-words.js';

/** The note about bars that are too short to be seen. */
const LEAST = 'Bars too short to be seen are drawn longer than they are.';

// All other keys read as they are written.
const KEYS: Partial<Record<LegendKey, string>> = {
  missing: 'no figure',
  'at-least': 'at least this much',
  'at-most': 'at most this much',
  about: 'about this much',
  range: 'between these two',
  band: 'interval',
  past: 'beyond the target',
  'target-or-total': 'target or total',
  zone: 'meets the target',
  rough: 'around this time',
  pace: 'expected by now on a straight line',
  baseline: 'start',
  cut: 'longer than shown',
  back: 'further from the target than at the start',
  partial: 'period not complete',
  break: 'break in series',
  change: 'from the earlier figure (ring) to the later',
  unreliable: 'low reliability',
};

/** The words of a legend, in English. */
export const englishLegend: LegendWords = { legendKey: (key) => KEYS[key] ?? key, least: LEAST };
