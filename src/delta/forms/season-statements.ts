import type { Statement } from '../../parts/claim-layout.js';
import { figureClaim } from '../../parts/change-claims-layout.js';
import { isKnown } from '../../statistics/quantity.js';
import type { ParsedObservation } from '../../contract/observation.js';
import type { DeltaWords } from '../../words/words.js';
import type { DeltaFacts } from '../facts.js';
import { extremeClaims, extremeOf, isAmount } from './extremes.js';

/** The highest and the lowest figure of a series as one sentence. Undefined if neither is certain, or some figures do not share a scale. */
export function extremesStatement(facts: DeltaFacts, words: DeltaWords): Statement | undefined {
  const { data, own, unscaled } = facts;
  const [series = 0] = own;
  const { observations = [], scope = {} } = data.series[series] ?? {};
  if (unscaled.size) return undefined;
  const known = observations.filter(({ value }) => isKnown(value));
  /** The extreme and its claim. That of an incomplete period is none. */
  const stated = (sign: 1 | -1, kind: 'highest' | 'lowest') => {
    const best = extremeOf(known, sign);
    const [claim] = best?.through ? [] : extremeClaims(best, known, kind, '');
    return best && claim && { best, claim };
  };
  const [most, least] = [stated(1, 'highest'), stated(-1, 'lowest')];
  const textOf = (one: ParsedObservation): string => words.inPeriod(words.withStatus(one.value, one.scope), one);
  if (!most && !least) return undefined;
  const text = words.extremes(most && textOf(most.best), least && textOf(least.best), isAmount(scope));
  return {
    text,
    claims: () => [most, least].flatMap((one) => (one ? [figureClaim(one.best, text), { ...one.claim, text }] : [])),
  };
}
