import type { ParsedObservation } from '../../contract/observation.js';
import { changeOf } from '../../parts/comparable-layout.js';
import type { ChangeLayout } from '../../parts/change-layout.js';
import { isKnown } from '../../statistics/quantity.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';

/** The change of an observation in words, or the reason why there is none. Undefined if it is compared with nothing. */
export function changeIn(
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
    if (known && !known.has(index)) known.set(index, changeIn(facts, series, index, words));
    return known?.get(index);
  };
}

/** A sentence that begins with the name of its series, or with a capital letter if it has no name. */
export const beginning = (sentence: string, words: DeltaWords, label = ''): string =>
  label ? words.labelled(label, sentence) : sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** One figure and its change as a sentence. */
function figureSentence(observation: ParsedObservation, change: ChangeLayout | undefined, words: DeltaWords): string {
  const figure = words.inPeriod(words.withStatus(observation.value, observation.scope), observation);
  return `${figure}${change && !change.refused ? `, ${change.long()}` : ''}.`;
}

/** Index of the latest observation with a figure before an index. −1 if there is none. */
function latestKnown(observations: readonly ParsedObservation[], before: number): number {
  for (let index = before - 1; index >= 0; index--) if (isKnown(observations[index]?.value ?? {})) return index;
  return -1;
}

/**
 * The sentence of one series: its latest figure and the change, or the reason why there is none. The last whole period takes the place of an
 * incomplete one. `label` names the series, if there are several.
 */
export function latestSentence(facts: DeltaFacts, series: number, words: DeltaWords, label = ''): string {
  const observations = facts.data.series[series]?.observations ?? [];
  const last = latestKnown(observations, observations.length);
  const latest = observations[last];
  if (!latest) {
    const { value = {}, scope = {} } = observations.at(-1) ?? {};
    return beginning(`${words.quantity(value, scope)}.`, words, label);
  }
  const change = changeIn(facts, series, last, words);
  const whole = latest.through && change?.refused ? latestKnown(observations, last) : -1;
  const stated = observations[whole] ?? latest;
  const statedChange = stated === latest ? change : changeIn(facts, series, whole, words);
  const refused = [statedChange, change].find((one) => one?.refused)?.long();
  return [beginning(figureSentence(stated, statedChange, words), words, label), refused].filter(Boolean).join(' ');
}
