import { wholeName } from '../../contract/unit.js';
import type { Scope } from '../../contract/context.js';
import type { ParsedObservation } from '../../contract/observation.js';
import { changeOf } from '../../parts/comparable-layout.js';
import { changeClaims, figureClaim } from '../../parts/change-claims-layout.js';
import type { ChangeLayout } from '../../parts/change-layout.js';
import type { Statement } from '../../parts/claim-layout.js';
import { isKnown } from '../../statistics/quantity.js';
import { capital } from '../../contract/capital.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';

/** The change of an observation in words, or the reason why there is none. Undefined if it is compared with nothing. */
export function statedChange(
  facts: DeltaFacts,
  series: number,
  index: number,
  words: DeltaWords,
): ChangeLayout | undefined {
  const comparison = facts.comparison(series, index);
  return comparison && changeOf(comparison, words);
}

/** Function that returns the change of an observation in words, by the indexes of its series and of itself. */
export type ChangeAt = (series: number, index: number) => ChangeLayout | undefined;

/** The changes of all observations in words. Each is computed once, on demand. */
export function changesIn(facts: DeltaFacts, words: DeltaWords): ChangeAt {
  const changes = facts.data.series.map(() => new Map<number, ChangeLayout | undefined>());
  return (series, index) => {
    const known = changes[series];
    if (known && !known.has(index)) known.set(index, statedChange(facts, series, index, words));
    return known?.get(index);
  };
}

/** True if the name of a series and that of its unit are equal, apart from capitals and a space. */
const isUnitOf = (label: string, { unit }: Scope): boolean =>
  label.trim().toLowerCase() === wholeName(unit)?.trim().toLowerCase();

/** A sentence that begins with the name of its series, or with a capital letter if it has no name. */
export const beginning = (sentence: string, words: DeltaWords, label = ''): string =>
  label ? words.labelled(label, sentence) : capital(sentence);

/** Index of the latest observation with a figure before an index. −1 if there is none. */
function latestKnown(observations: readonly ParsedObservation[], before: number): number {
  for (let index = before - 1; index >= 0; index--) if (isKnown(observations[index]?.value ?? {})) return index;
  return -1;
}

/** A figure in its period. A series named like its unit does not repeat it: "Thefts: 380 in 2023". */
const inPeriod = ({ value, scope, ...rest }: ParsedObservation, words: DeltaWords, label: string): string =>
  words.inPeriod(words.withStatus(value, scope, isUnitOf(label, scope)), { value, scope, ...rest });

/** One figure and its change: "14,200 homes in 2021, up 1,900 (15.4%) on 2020." `label` names the series; `isTimed` is false if the period is named elsewhere. */
export function figureStatement(
  observation: ParsedObservation,
  change: ChangeLayout | undefined,
  words: DeltaWords,
  { label, isTimed = true }: { readonly label: string; readonly isTimed?: boolean },
): Statement {
  const { value, scope } = observation;
  const stated = isTimed ? inPeriod(observation, words, label) : words.withStatus(value, scope, isUnitOf(label, scope));
  const figure = beginning(stated, words, label);
  const known = change && !change.refused ? change : undefined;
  return {
    text: `${figure}${known ? `, ${known.long()}` : ''}.`,
    claims: () => [figureClaim(observation, figure), ...(known ? changeClaims(known, known.long()) : [])],
  };
}

/** The figure of an incomplete period as a sentence: "7,400 homes so far in 2020, to June." */
function incompleteStatement(observation: ParsedObservation, words: DeltaWords, label: string): Statement {
  const { value, scope } = observation;
  const figure = words.withStatus(value, scope, isUnitOf(label, scope));
  const text = beginning(words.incomplete(figure, observation), words, label);
  return { text, claims: () => [figureClaim(observation, text)] };
}

/** The reason why a change is not stated, as a sentence. */
const refusalStatement = (change: ChangeLayout): Statement => ({
  text: change.long(),
  claims: () => changeClaims(change, change.long()),
});

/** The sentences of one series: its latest figure and the change, or the reason why there is none. That of an incomplete period comes after the last whole one. */
export function latestStatements(
  facts: DeltaFacts,
  series: number,
  words: DeltaWords,
  label = '',
): readonly Statement[] {
  const observations = facts.data.series[series]?.observations ?? [];
  const last = latestKnown(observations, observations.length);
  const latest = observations[last];
  if (!latest) {
    const only = observations.at(-1);
    const text = beginning(`${words.quantity(only?.value ?? {}, only?.scope ?? {})}.`, words, label);
    return [{ text, claims: () => (only ? [figureClaim(only, text)] : []) }];
  }
  const change = statedChange(facts, series, last, words);
  const whole = latest.through && change?.refused ? latestKnown(observations, last) : -1;
  const earlier = observations[whole];
  if (!earlier)
    return [figureStatement(latest, change, words, { label }), ...(change?.refused ? [refusalStatement(change)] : [])];
  const earlierChange = statedChange(facts, series, whole, words);
  const refused = [earlierChange, change?.found === 'partial' ? undefined : change].find((one) => one?.refused);
  return [
    figureStatement(earlier, earlierChange, words, { label }),
    incompleteStatement(latest, words, label),
    ...(refused ? [refusalStatement(refused)] : []),
  ];
}
