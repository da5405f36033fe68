import type { DeltaWords } from '../words/words.js';
import type { DeltaFacts } from './facts.js';
import { latestSentence } from './forms/latest.js';

/** Largest number of series that the sentence states one by one. If there are more, it states their number. */
const MOST_STATED = 3;

/** The sentence of a delta: the latest figure of up to three series, or the number of series. */
export function sentenceOf(facts: DeltaFacts, words: DeltaWords): string {
  const { data, rows, hasOneUnit, scope } = facts;
  const { series } = data;
  const nameOf = (label: string): string => (series.length > 1 ? label || words.unnamed : '');
  if (series.length <= MOST_STATED)
    return series.map(({ label }, index) => latestSentence(facts, index, words, nameOf(label))).join(' ');
  const [first, last] = [rows[0], rows.at(-1)].map((row) => (row ? words.periodName(row.named, true) : ''));
  return words.manySeries(series.length, first ?? '', last ?? '', hasOneUnit ? scope.unit : undefined);
}
