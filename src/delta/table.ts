import { maxIndex, minIndex } from 'd3';
import type { ParsedObservation } from '../contract/observation.js';
import { LONG_TABLE, cellText, type Table, type TableRow } from '../parts/table-layout.js';
import { pointEstimate } from '../statistics/quantity.js';
import type { DeltaWords } from '../words/words.js';
import type { Series } from './data.js';
import { observationIn, type DeltaFacts } from './facts.js';
import type { ChangeAt } from './forms/latest.js';

/** The head of a single series: its name and unit. */
const headOf = ({ label, scope: { unit } }: Series, words: DeltaWords): string =>
  [label, unit && words.unitName(unit)].filter(Boolean).join(', ') || words.unitName(undefined);

/** The heads of the columns: the period, and for each series its figures and, if there are any, its changes. */
function headsOf({ data: { series }, hasChanges }: DeltaFacts, words: DeltaWords): readonly string[] {
  const [first, ...others] = series;
  if (first && !others.length)
    return [words.periodHead, headOf(first, words), ...(hasChanges ? [words.changeHead] : [])];
  const named = series.map(({ label }) => label || words.unnamed);
  return [words.periodHead, ...named.flatMap((name) => (hasChanges ? [name, `${name}: ${words.changeHead}`] : [name]))];
}

/** One row of the table in words. */
function rowOf(facts: DeltaFacts, index: number, words: DeltaWords, changeAt: ChangeAt): TableRow {
  const row = facts.rows[index];
  if (!row) throw new RangeError(`no row ${index}`);
  const { series } = facts.data;
  const unit = series[0]?.scope.unit;
  return {
    name: words.periodName(row.named, true) || words.unnamed,
    cells: series.flatMap((_, seriesIndex) => {
      const observation = observationIn(facts, row, seriesIndex);
      const figure = observation ? cellText(observation, words, unit) : '';
      if (!facts.hasChanges) return [figure];
      const change = changeAt(seriesIndex, row.indexes[seriesIndex] ?? -1);
      return [figure, change?.short.join(' ') ?? ''];
    }),
  };
}

/** Summary of long series: the first, the latest, the highest and the lowest figure of each. */
function summaryOf({ data: { series } }: DeltaFacts, words: DeltaWords): string {
  const sentences = series.flatMap(({ label, observations }) => {
    const estimate = ({ value }: ParsedObservation): number | undefined => pointEstimate(value);
    const known = observations.filter((observation) => estimate(observation) !== undefined);
    const text = (observation: ParsedObservation | undefined): string =>
      observation ? words.inPeriod(words.withStatus(observation.value, observation.scope), observation) : '';
    if (!known.length) return [];
    const summary = words.summary({
      first: text(known[0]),
      latest: text(known.at(-1)),
      highest: text(known[maxIndex(known, estimate)]),
      lowest: text(known[minIndex(known, estimate)]),
    });
    return [series.length > 1 ? words.labelled(label || words.unnamed, summary) : summary];
  });
  return sentences.join(' ');
}

/** The table of all periods, the same for every form. */
export const tableOf = (facts: DeltaFacts, words: DeltaWords, changeAt: ChangeAt): Table => ({
  heads: headsOf(facts, words),
  length: facts.rows.length,
  row: (index) => rowOf(facts, index, words, changeAt),
  ...(facts.rows.length > LONG_TABLE && { summary: summaryOf(facts, words) }),
});
