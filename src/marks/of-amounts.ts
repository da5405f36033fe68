import type { Scope } from '../contract/context.js';
import { isOrdinal } from '../contract/unit.js';
import type { RefusalWords } from '../words/chart-words.js';
import type { Form } from './scene.js';

/** A form of amounts, which refuses places in a ranking. */
export const ofAmounts =
  <Facts extends { readonly scope: Scope }, Words extends RefusalWords>(form: Form<Facts, Words>): Form<Facts, Words> =>
  (facts, words) =>
    isOrdinal(facts.scope.unit) ? { refused: words.ranksNotDrawn } : form(facts, words);
