import { pointersOf, type Statement } from '../../parts/claim-layout.js';
import { isKnown, sum, type Quantity } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';
import { partsIn, partsOf } from '../facts/parts.js';
import { extremeClaims, extremeObservation } from './extremes.js';
import { statedChange, figureStatement } from './latest.js';

/** The known figures of the parts in a row. */
const knownIn = (facts: DeltaFacts, row: number) =>
  partsIn(facts, row)
    .filter((one) => one !== undefined)
    .filter(({ value }) => isKnown(value));

/** The sum of all parts in a row, with their qualifiers and with the decimals of what was added. Undefined if it is not known. */
export function totalIn(facts: DeltaFacts, row: number): Quantity | undefined {
  const values = knownIn(facts, row).map(({ value }) => value);
  const total = sum(values);
  const decimals = Math.max(0, ...values.map((value) => value.decimals ?? 0));
  return total && { ...total, ...(decimals && { decimals }) };
}

/** The sum of all parts in a period as a sentence. Undefined for per cents, whose sum is no news. */
function totalStatement(facts: DeltaFacts, row: number, words: DeltaWords): Statement | undefined {
  const { scope, rows } = facts;
  const total = totalIn(facts, row);
  const named = rows[row]?.named;
  if (!total || !named || scope.unit?.percent) return undefined;
  const text = words.inAll(words.inPeriod(words.withStatus(total, scope), { ...named, scope, value: total }));
  const pointers = pointersOf(knownIn(facts, row));
  return { text, claims: () => [{ kind: 'total', pointers, value: total, text }] };
}

/** The largest part in a period as a sentence, with its change. Undefined if it is not known which is the largest. */
function largestStatement(facts: DeltaFacts, row: number, words: DeltaWords, isTimed: boolean): Statement | undefined {
  const known = knownIn(facts, row);
  const best = extremeObservation(known, 1);
  const claims = extremeClaims(best, known, 'highest', '');
  const series = facts.mainSeries.find((_, part) => partsIn(facts, row)[part] === best);
  if (!best || !claims.length || series === undefined) return undefined;
  const change = statedChange(facts, series, facts.rows[row]?.indexes[series] ?? -1, words);
  const label = facts.data.series[series]?.label || words.unnamed;
  const stated = figureStatement(best, change, words, { label, isTimed });
  const text = words.largestPart(stated.text);
  return { text, claims: () => [...stated.claims(), ...claims.map((claim) => ({ ...claim, text }))] };
}

/** True for a row whose period has no dates, and the name of another. */
function isNamedTwice({ rows }: DeltaFacts, row: number): boolean {
  const label = rows[row]?.named.label;
  return label !== undefined && rows.some(({ named }, other) => other !== row && named.label === label);
}

/** The sentences of parts of a whole: their sum in the latest whole period, and the largest part with its change. Empty if there is none. */
export function partsStatements(facts: DeltaFacts, words: DeltaWords): readonly Statement[] {
  const parts = partsOf(facts);
  if (typeof parts === 'string') return [];
  const row = [...parts.whole].reverse().find((one) => knownIn(facts, one).every(({ through }) => !through));
  // One part alone is no sum, and of two periods with one name the sentence does not say which is meant.
  if (row === undefined || knownIn(facts, row).length < 2 || isNamedTwice(facts, row)) return [];
  const total = totalStatement(facts, row, words);
  const largest = largestStatement(facts, row, words, !total);
  return [total, largest].filter((one) => one !== undefined);
}
