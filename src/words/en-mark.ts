import { LEAST } from './en.js';
import type { LegendKey, LegendWords } from './words.js';

// The others are called what they are.
const MARKS: Partial<Record<LegendKey, string>> = {
  'at-least': 'at least this much',
  'at-most': 'at most this much',
  about: 'about this much',
  range: 'between these two',
  past: 'beyond the target',
  pace: 'where a straight line would be',
};

/** What the marks of a drawing mean, in English. */
export const englishLegend: LegendWords = { legendKey: (mark) => MARKS[mark] ?? mark, least: LEAST };
