import type { Statement } from '../parts/claim-layout.js';
import type { DeltaWords } from '../words/words.js';
import type { DeltaFacts } from './facts.js';
import { latestStatements } from './forms/latest.js';

/** Largest number of series that the sentence states one by one. If there are more, it states their number. */
const MOST_STATED = 3;

/** The sentences of a delta: the latest figure of up to three series, or the number of series. */
export function statementsOf(facts: DeltaFacts, words: DeltaWords): readonly Statement[] {
  const { data, rows, hasOneUnit, scope } = facts;
  const { series } = data;
  const nameOf = (label: string): string => (series.length > 1 ? label || words.unnamed : '');
  if (series.length <= MOST_STATED)
    return series.flatMap(({ label }, index) => latestStatements(facts, index, words, nameOf(label)));
  const [first, last] = [rows[0], rows.at(-1)].map((row) => (row ? words.periodName(row.named, true) : ''));
  const text = words.manySeries(series.length, first ?? '', last ?? '', hasOneUnit ? scope.unit : undefined);
  const pointers = series.map(({ pointer }) => pointer);
  return [
    { text, claims: () => [{ kind: 'count', pointers, value: { value: series.length }, reason: 'series', text }] },
  ];
}
