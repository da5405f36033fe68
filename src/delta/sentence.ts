import { countClaim, type Statement } from '../parts/claim-layout.js';
import { isKnown } from '../statistics/quantity.js';
import type { DeltaWords } from '../words/words.js';
import type { Series } from './data.js';
import { observationIn, type DeltaFacts, type PeriodRow } from './facts.js';
import { isOfOneScale } from './facts/scales.js';
import { changeIn, figureStatement, latestStatements } from './forms/latest.js';
import { extremeClaims, extremeOf, isAmount, largestChange } from './forms/extremes.js';

/** Largest number of series that the sentence states one by one. If there are more, it states two of them. */
export const MOST_STATED = 3;

/** Index of the series with the largest change in a row. Undefined if a change is not known or not exact, or another is as large. */
function mostChangedIn(facts: DeltaFacts, { indexes }: PeriodRow, words: DeltaWords): number | undefined {
  const changes = facts.own.map((series) => ({
    series,
    change: changeIn(facts, series, indexes[series] ?? -1, words),
  }));
  return largestChange(changes)?.series;
}

/** The largest of many series in the latest period in which all have a figure, and the largest change. Undefined if the bounds leave it open. */
function extremeStatements(facts: DeltaFacts, words: DeltaWords): readonly Statement[] | undefined {
  const { data, own } = facts;
  const row = facts.rows[facts.latest];
  if (!row?.period || !isOfOneScale(facts)) return undefined;
  const all = data.series.map((_, series) =>
    own.includes(series) ? observationIn(facts, facts.latest, series) : undefined,
  );
  const known = all.filter((one) => one !== undefined).filter(({ value, through }) => isKnown(value) && !through);
  const best = extremeOf(known, 1);
  const most = all.indexOf(best);
  if (!best || known.length < own.length) return undefined;
  const claims = extremeClaims(best, known, 'highest', '');
  if (!claims.length) return undefined;
  const stateSeries = (series: number): Statement | undefined => {
    const observation = all[series];
    const change = changeIn(facts, series, row.indexes[series] ?? -1, words);
    const label = data.series[series]?.label || words.unnamed;
    return observation && figureStatement(observation, change, words, { label, isTimed: false });
  };
  const largest = stateSeries(most);
  if (!largest) return undefined;
  const text = words.mostOf(words.during(row.period), largest.text, isAmount(best.scope));
  const first = { text, claims: () => [...largest.claims(), ...claims.map((claim) => ({ ...claim, text }))] };
  const changed = mostChangedIn(facts, row, words);
  const other = changed === undefined || changed === most ? undefined : stateSeries(changed);
  return other ? [first, { text: words.mostChanged(other.text), claims: other.claims }] : [first];
}

/** The number of some series, and the periods that they are of. */
export function countStatement(facts: DeltaFacts, series: readonly Series[], words: DeltaWords): Statement {
  const { rows, hasOneUnit, scope } = facts;
  const [first, last] = [rows[0], rows[facts.latest]].map((row) => (row ? words.periodName(row.named) : ''));
  const only = rows.length === 1 ? rows[0]?.period : undefined;
  const unit = hasOneUnit ? scope.unit : undefined;
  const text = only
    ? words.manySeries(series.length, words.during(only), undefined, unit)
    : words.manySeries(series.length, first ?? '', last ?? '', unit);
  return { text, claims: () => [countClaim(series, 'series', text)] };
}

/** The sentences of a delta: the latest figure of up to three series, or of those that the page puts forward; of more the largest figure and the largest change, or their number. */
export function statementsOf(facts: DeltaFacts, words: DeltaWords): readonly Statement[] {
  const { own, unscaled } = facts;
  // Of benchmarks alone, each is stated.
  const stated = own.length ? own : facts.data.series.map((_, index) => index);
  // Of many series, those of another unit are in the table alone.
  const drawn = stated.filter((index) => !facts.data.series[index]?.observations.every((one) => unscaled.has(one)));
  const all = stated.length > MOST_STATED && drawn.length ? drawn : stated;
  const forward = all.length > MOST_STATED ? facts.forward : [];
  const series = (forward.length && forward.length <= MOST_STATED ? forward : all).flatMap((index) => {
    const one = facts.data.series[index];
    return one ? [{ ...one, index }] : [];
  });
  const nameOf = (label: string): string => (facts.data.series.length > 1 ? label || words.unnamed : '');
  if (series.length <= MOST_STATED)
    return series.flatMap(({ label, index }) => latestStatements(facts, index, words, nameOf(label)));
  const extremes = extremeStatements(facts, words);
  if (extremes) return extremes;
  return [countStatement(facts, series, words)];
}
