import { finished } from '../contract/steps.js';
import { changeClaims } from '../parts/change-claims-layout.js';
import { pointersOf, type Claim } from '../parts/claim-layout.js';
import type { DeltaWords } from '../words/words.js';
import type { Delta, Series } from './data.js';
import type { DeltaFacts } from './facts.js';
import { signedText } from './forms/contribution-text.js';
import type { ChangeAt } from './forms/latest.js';
import type { DeltaForm } from './forms.js';
import { stateDelta, type StatedDelta } from './layout.js';
import { changeCell, figureHead, summariesOf } from './table.js';

/** The head of the figures of a series, if it states their scale. */
const scaleHead = (one: Series, facts: DeltaFacts, words: DeltaWords): Pick<Claim, 'head'> =>
  one.scope.unit?.scale ? { head: figureHead(one, facts, words) } : {};

/** The claims of the changes in the table. The head of their figures states their scale. */
const cellClaims = (facts: DeltaFacts, words: DeltaWords, changeAt: ChangeAt): readonly Claim[] =>
  facts.data.series.flatMap((one, seriesIndex) => {
    const head = scaleHead(one, facts, words);
    return one.observations.flatMap((_, index): readonly Claim[] => {
      const change = changeAt(seriesIndex, index);
      if (!change) return [];
      const text = changeCell(change, one);
      const isBelowHead = text === change.short.join(' ');
      return changeClaims(change, text).map((claim) => ({ ...claim, ...(isBelowHead && head) }));
    });
  });

/** The claim of what all contributions together do not explain. None if they add up, or do not lead from the first figure to the last. */
function remainderClaims(facts: DeltaFacts, words: DeltaWords): readonly Claim[] {
  const { contributed, scope, data } = facts;
  const [one] = data.series;
  if (!one || typeof contributed === 'string' || !contributed.remainder) return [];
  const { comparison, contributions, remainder: value } = contributed;
  const pointers = pointersOf([comparison.now, comparison.before, ...contributions]);
  const text = signedText({ value, scope }, words, true);
  return [{ kind: 'remainder', pointers, value, reason: 'contributions', text, ...scaleHead(one, facts, words) }];
}

/** The claims of a delta whose statements have been made. */
export const claimsOfStated = (
  { facts, changeAt, sentence, notes }: StatedDelta,
  words: DeltaWords,
): readonly Claim[] => [
  ...[...sentence, ...notes].flatMap(({ claims }) => claims()),
  ...cellClaims(facts, words, changeAt),
  ...remainderClaims(facts, words),
  ...summariesOf(facts, words).flatMap(({ claims }) => claims()),
];

/**
 * Every statement of a delta as data: of its sentence, its notes, the changes in its table, and the summary of a long table. The arguments are
 * those of `layoutDelta`. Never throws.
 */
export function deltaClaims(
  parsed: Delta,
  words: DeltaWords,
  { form = 'auto' }: { readonly form?: DeltaForm } = {},
): readonly Claim[] {
  return claimsOfStated(finished(stateDelta(parsed, words, form)), words);
}
