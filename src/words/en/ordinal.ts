import { LANG } from './sentence.js';

const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** The rules of ordinal numbers, made when they are first asked for. */
let rules: Intl.PluralRules | undefined;

/** The ending of a place in a ranking: "th" of "5th". */
export function ordinalEnding(place: number): string {
  rules ??= new Intl.PluralRules(LANG, { type: 'ordinal' });
  return ENDINGS[rules.select(place)] ?? '';
}
