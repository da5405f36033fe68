import type { Annotation } from '../contract/annotation.js';
import { areAlike } from '../contract/context.js';
import type { Unit } from '../contract/unit.js';
import type { ParsedObservation } from '../contract/observation.js';
import { figureClaim } from '../parts/change-claims-layout.js';
import type { ChangeLayout } from '../parts/change-layout.js';
import type { Statement } from '../parts/claim-layout.js';
import type { WholeLabels } from '../parts/short-label-layout.js';
import { isLong } from '../parts/pages-layout.js';
import { cellText, rowAt, type Table, type TableRow } from '../parts/table-layout.js';
import { overlaps, samePeriod } from '../statistics/period.js';
import { pointEstimate } from '../statistics/quantity.js';
import type { DeltaWords } from '../words/words.js';
import type { ParsedEvent, Series } from './data.js';
import { signedText } from './forms/contribution-text.js';
import { extremeClaims, extremeObservation, isAmount } from './forms/extremes.js';
import { observationIn, type DeltaFacts } from './facts.js';
import type { ChangeAt } from './forms/latest.js';

/** A text as words in small letters, each between two spaces. */
const wordsIn = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** The head of figures without their noun: the name of their series and, if they have one, their scale: "Jobs, thousand", "Reserves, £ million". */
const scaledHead = (label: string, unit: Unit | undefined, words: DeltaWords): string =>
  unit?.scale ? `${label}, ${words.unitName({ ...unit, other: '', per: undefined })}` : label;

/** Most letters of a title that is repeated as the head of a column. */
const MOST_LETTERS = 60;

/** The head of a single series: its name, unless it is the long title, and its unit, without a noun that cells or the name have. */
function headOf({ label, scope: { unit } }: Series, title: string, words: DeltaWords): string {
  if (!label || (label === title && title.length > MOST_LETTERS)) return words.asHead(words.unitName(unit));
  const noun = words.nounName(unit);
  const isMoney = !!unit?.currency && !unit.per;
  const isNamed = (): boolean => [noun, unit?.per].some((word) => word && wordsIn(label).includes(wordsIn(word)));
  const hasNoun = noun === words.nounName(undefined) || isMoney || isNamed();
  return hasNoun ? scaledHead(label, unit, words) : `${label}, ${words.unitName(unit)}`;
}

/** The head of the figures of a series: its name, its scale with the noun, and its unit if series differ in it. Above contributions it is the unit alone. */
export function figureHead(one: Series, { data, hasOneUnit }: DeltaFacts, words: DeltaWords): string {
  if (data.series.length > 1) {
    return one.label && (!hasOneUnit || one.scope.unit?.scale)
      ? headOf(one, '', words)
      : scaledHead(one.label || words.unnamed, one.scope.unit, words);
  }
  const unit = words.unitName(one.scope.unit);
  // The sign of a currency is written with each figure.
  const { currency, scale, per } = one.scope.unit ?? {};
  const isWritten = unit === words.unitName(undefined) || (!!currency && !scale && !per);
  const isUnit = data.contributions.length && !isWritten && wordsIn(data.title).includes(wordsIn(one.label));
  return isUnit ? words.asHead(unit) : headOf(one, data.title, words);
}

/** The heads of the columns: the period, for each series its figures and, if there are any, its changes, and the targets and events. */
function headsOf(facts: DeltaFacts, words: DeltaWords): readonly string[] {
  const { series, events, spans, contributions } = facts.data;
  return [
    contributions.length ? words.contributionHead : words.periodHead,
    ...series.flatMap((one) => {
      const head = figureHead(one, facts, words);
      if (!facts.hasChanges) return [head];
      return [head, series.length > 1 ? `${one.label || words.unnamed}: ${words.changeHead}` : words.changeHead];
    }),
    ...(facts.hasTargets ? [scaledHead(words.targetHead, series[0]?.scope.unit, words)] : []),
    ...(events.length || spans.length ? [words.eventHead] : []),
    ...(facts.data.annotations ? [words.remarkHead] : []),
  ];
}

/** The kinds of the cells: for each series its figures and, if there are any, its changes. */
const kindsOf = ({ data: { series }, hasChanges }: DeltaFacts): Table['kinds'] =>
  series.flatMap(() => (hasChanges ? (['figure', 'change'] as const) : (['figure'] as const)));

/** The JSON Pointers of the figures of a row. */
const pointersOf = (facts: DeltaFacts, row: number): readonly (string | undefined)[] =>
  facts.data.series.flatMap((_, series) => {
    const pointer = observationIn(facts, row, series)?.pointer;
    return facts.hasChanges ? [pointer, undefined] : [pointer];
  });

/** The events and spans of a row. An event of a part of its period has its own time: "Sales rule agreed, 31 March 2023". */
function eventsIn({ data, rows }: DeltaFacts, index: number, words: DeltaWords): string {
  const period = rows[index]?.period;
  if (!period) return '';
  const next = rows[index + 1]?.period?.start ?? Infinity;
  // An event between two periods is in the row of the earlier one, one before all of them in the first.
  const isHere = ({ period: { start } }: ParsedEvent): boolean =>
    (start >= period.start || index === 0) && start < Math.max(next, period.start + 1);
  const events = data.events.filter(isHere);
  const spans = data.spans.filter((span) => isHere(span) || overlaps(span.period, period));
  const named = [...events, ...spans].map(({ label, period: time }) =>
    samePeriod(time, period) ? label : words.eventIn(label, words.period(time)),
  );
  return named.join('; ');
}

/** The annotations of a row; of several series, each after the name of its series. */
function annotationsIn({ data, rows }: DeltaFacts, index: number): string {
  const row = rows[index];
  const isHere = ({ datum, period }: Annotation): boolean =>
    datum === undefined
      ? !!period && !!row?.period && samePeriod(period, row.period)
      : data.series.some(({ observations }, i) => observations[row?.indexes[i] ?? -1]?.pointer === datum);
  const seriesOf = (datum: string | undefined): string | undefined =>
    data.series.length > 1 ? data.series.find(({ pointer }) => datum?.startsWith(`${pointer}/`))?.label : undefined;
  const found = data.annotations?.filter(isHere) ?? [];
  return found.map(({ datum, text }) => [seriesOf(datum), text].filter(Boolean).join(': ')).join('; ');
}

/** The whole labels of series that were cut, above their columns. */
function wholeHeadsOf({ data: { series }, hasChanges }: DeltaFacts, whole: WholeLabels): Table['wholeHeads'] {
  if (!whole.size) return undefined;
  return [
    undefined,
    ...series.flatMap(({ pointer }) => (hasChanges ? [whole.get(pointer), whole.get(pointer)] : [whole.get(pointer)])),
  ];
}

/** The text of a change in its cell: with its scale where the head of its column states another. */
export const changeCell = ({ short, scaled, comparison }: ChangeLayout, { scope: { unit } }: Series): string =>
  (comparison.now.scope.unit?.scale === unit?.scale ? short : (scaled?.() ?? short)).join(' ');

/** One row of the table in words. */
function rowOf(facts: DeltaFacts, index: number, words: DeltaWords, changeAt: ChangeAt): TableRow {
  const row = rowAt(facts.rows, index);
  const { series, events, spans } = facts.data;
  const unit = series[0]?.scope.unit;
  const target = facts.target(index);
  const figures = series.flatMap((one, seriesIndex) => {
    const observation = observationIn(facts, index, seriesIndex);
    const figure = observation ? cellText(observation, words, one.scope.unit) : '';
    if (!facts.hasChanges) return [figure];
    const change = changeAt(seriesIndex, row.indexes[seriesIndex] ?? -1);
    return [figure, change ? changeCell(change, one) : ''];
  });
  const notes = series.flatMap(({ label }, seriesIndex) => {
    const { note, value } = observationIn(facts, index, seriesIndex) ?? {};
    return [note, value?.note].flatMap((text) =>
      text ? [series.length > 1 ? words.labelled(label, text) : text] : [],
    );
  });
  return {
    name: words.periodName(row.named, true) || words.unnamed,
    ...(notes.length && { notes }),
    cells: [
      ...figures,
      ...(facts.hasTargets ? [target ? cellText(target, words, unit) : ''] : []),
      ...(events.length || spans.length ? [eventsIn(facts, index, words)] : []),
      ...(facts.data.annotations ? [annotationsIn(facts, index)] : []),
    ],
  };
}

/** The contributions, and what all of them together do not explain, each as a row below those of the periods. */
function contributionRows(facts: DeltaFacts, words: DeltaWords, heads: readonly string[]): readonly TableRow[] {
  const { data, contributed, scope } = facts;
  const left = typeof contributed === 'string' ? undefined : contributed.remainder;
  const steps = [...data.contributions, ...(left ? [{ label: words.notExplained, value: left, scope }] : [])];
  const empty = heads.slice(2).map(() => '');
  return steps.map((one) => ({ name: one.label || words.unnamed, cells: [signedText(one, words, true), ...empty] }));
}

/** Summary of a long table: the first, the latest, the highest and the lowest figure of each series. Empty for other tables. */
export function summariesOf(facts: DeltaFacts, words: DeltaWords): readonly Statement[] {
  const { series } = facts.data;
  const heads = headsOf(facts, words);
  if (!isLong(facts.rows.length + contributionRows(facts, words, heads).length, heads.length)) return [];
  return series.flatMap(({ label, observations, scope }) => {
    const known = observations.filter(({ value }) => pointEstimate(value) !== undefined);
    const [first, latest] = [known[0], known.at(-1)];
    if (!first || !latest) return [];
    const textOf = (one: ParsedObservation): string => words.inPeriod(words.withStatus(one.value, one.scope), one);
    const isAlike = known.every((one) => areAlike(one.scope, first.scope));
    const [highest, lowest] = isAlike ? [extremeObservation(known, 1), extremeObservation(known, -1)] : [];
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

/** The table of all periods and contributions, the same for every form. */
export function tableOf(facts: DeltaFacts, words: DeltaWords, { changeAt, whole }: TableTexts): Table {
  const heads = headsOf(facts, words);
  const more = contributionRows(facts, words, heads);
  const { length } = facts.rows;
  const summaries = summariesOf(facts, words);
  return {
    heads,
    plainHead: words.unitName(undefined),
    wholeHeads: wholeHeadsOf(facts, whole),
    kinds: kindsOf(facts),
    pointers: (index) => pointersOf(facts, index),
    length: length + more.length,
    row: (index) => more[index - length] ?? rowOf(facts, index, words, changeAt),
    ...(summaries.length && { summary: summaries.map(({ text }) => text).join(' ') }),
  };
}
