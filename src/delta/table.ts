import { lineKey } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import { figureClaim } from '../parts/change-claims-layout.js';
import type { Statement } from '../parts/claim-layout.js';
import type { WholeLabels } from '../parts/short-label-layout.js';
import { LONG_TABLE, cellText, type Table, type TableRow } from '../parts/table-layout.js';
import { pointEstimate } from '../statistics/quantity.js';
import type { DeltaWords } from '../words/words.js';
import type { Series } from './data.js';
import { extremeClaims, extremeOf, isAmount } from './forms/extremes.js';
import { observationIn, type DeltaFacts } from './facts.js';
import type { ChangeAt } from './forms/latest.js';

/** The head of a single series: its name and unit. The unit is left out if cells state it themselves or the name has it. */
function headOf({ label, scope: { unit } }: Series, words: DeltaWords): string {
  const name = words.unitName(unit);
  if (!label) return name;
  const hasUnit =
    name === words.unitName(undefined) || !!unit?.currency || label.toLowerCase().includes(name.toLowerCase());
  return hasUnit ? label : `${label}, ${name}`;
}

/** The heads of the columns: the period, and for each series its figures and, if there are any, its changes. */
function headsOf({ data: { series }, hasChanges }: DeltaFacts, words: DeltaWords): readonly string[] {
  const [first, ...others] = series;
  if (first && !others.length)
    return [words.periodHead, headOf(first, words), ...(hasChanges ? [words.changeHead] : [])];
  const named = series.map(({ label }) => label || words.unnamed);
  return [words.periodHead, ...named.flatMap((name) => (hasChanges ? [name, `${name}: ${words.changeHead}`] : [name]))];
}

/** The whole labels of series that were cut, above their columns. */
function wholeHeadsOf({ data: { series }, hasChanges }: DeltaFacts, whole: WholeLabels): Table['wholeHeads'] {
  if (!whole.size) return undefined;
  return [
    undefined,
    ...series.flatMap(({ pointer }) => (hasChanges ? [whole.get(pointer), whole.get(pointer)] : [whole.get(pointer)])),
  ];
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
export function summariesOf({ data: { series } }: DeltaFacts, words: DeltaWords): readonly Statement[] {
  return series.flatMap(({ label, observations, scope }) => {
    const known = observations.filter(({ value }) => pointEstimate(value) !== undefined);
    const [first, latest] = [known[0], known.at(-1)];
    if (!first || !latest) return [];
    const textOf = (one: ParsedObservation): string => words.inPeriod(words.withStatus(one.value, one.scope), one);
    const isAlike = known.every((one) => lineKey(one.scope) === lineKey(first.scope));
    const [highest, lowest] = isAlike ? [extremeOf(known, 1), extremeOf(known, -1)] : [];
    const summary = words.summary({
      first: textOf(first),
      latest: textOf(latest),
      ...(highest && { highest: textOf(highest) }),
      ...(lowest && { lowest: textOf(lowest) }),
      isAmount: isAmount(scope),
    });
    const text = series.length > 1 ? words.labelled(label || words.unnamed, summary) : summary;
    return [
      {
        text,
        claims: () => [
          ...[first, latest].map((one) => figureClaim(one, text)),
          ...extremeClaims(highest, known, 'highest', text),
          ...extremeClaims(lowest, known, 'lowest', text),
        ],
      },
    ];
  });
}

/** The changes of a table, and the whole labels of its series. */
interface TableTexts {
  readonly changeAt: ChangeAt;
  readonly whole: WholeLabels;
}

/** The table of all periods, the same for every form. */
export const tableOf = (facts: DeltaFacts, words: DeltaWords, { changeAt, whole }: TableTexts): Table => ({
  heads: headsOf(facts, words),
  wholeHeads: wholeHeadsOf(facts, whole),
  length: facts.rows.length,
  row: (index) => rowOf(facts, index, words, changeAt),
  ...(facts.rows.length > LONG_TABLE && {
    summary: summariesOf(facts, words)
      .map(({ text }) => text)
      .join(' '),
  }),
});
