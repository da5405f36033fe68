import { once } from './once.js';
import { anyOf, patterns, take, type WordRows, type WordsByLanguage } from './word-patterns.js';

// Words of remarks and heads about figures, one list for each meaning. A page loads them with its tables; those of figures themselves are in `qualifier-words.ts`.

/** Words for figures of a plan. */
export const PLANS: WordsByLanguage = {
  en: 'budget(?:s|ed)?|plan(?:s|ned)?',
  de: 'haushalt|(?:haushalts)?ansatz|soll',
  fr: 'prévus?|budgété',
  es: 'presupuest(?:o|ado)|previst[oa]',
};

/** Words for figures of a plan that is law, or may become it. As the head of a column without a period they count proposals. */
export const ADOPTED: WordsByLanguage = { en: 'adopted|enacted|proposed' };

/** Words for figures that came. */
export const ACTUALS: WordsByLanguage = {
  en: 'actuals?|outturn|audited',
  de: 'ist|rechnung|ergebnis',
  fr: 'réalisé',
  es: 'ejecutado|gasto',
};

/** Beginnings of words that withhold a figure, in a remark on it, however they are spelt. A figure may as well be confirmed, or of a conference. */
const SECRECY: WordsByLanguage = {
  en: 'conf(?!irm|er|lict|ig|orm)|secre|sup+res|withh|disclos|embarg|redact|hidden|anonym|small number',
  de: 'geheim|vertraul|gesperrt|unterdrück',
  fr: 'masq',
  es: 'ocult',
};

/** Words in a remark that says why there is no figure, with the qualifier that each stands for: the first that is found counts. */
const REASONS: WordRows<string> = [
  ['[low]', { en: 'rounds? to (?:zero|0)|negligible|less than half', de: 'weniger als die hälfte' }],
  ['[not-collected]', { en: 'not collected', de: 'nicht erhoben', fr: 'non collecté' }],
  [
    '[z]',
    {
      en: 'not applicable',
      de: 'nicht (?:zutreffend|sinnvoll)',
      fr: 'sans objet|non applicable',
      es: 'no aplica|no procede',
    },
  ],
  ['[c]', SECRECY],
  // A bound says that the numbers are small. One in per cents may be anything.
  [
    '[c]',
    {
      any: '(?:(?:fewer|less|weniger|moins|menos) (?:than|als|de)|below|under) (?!\\d[\\d.,]* ?(?:%|per ?cent))[\\p{L}\\d]',
    },
  ],
  [
    '[x]',
    {
      en: 'not available|unavailable|no data|(?:not |un)known|missing',
      de: 'nicht verfügbar|unbekannt',
      fr: 'disponib',
    },
  ],
];

const reasons = /* @__PURE__ */ once(() => patterns(REASONS, 'within'));
const secrecy = /* @__PURE__ */ once(() => new RegExp(anyOf(SECRECY), 'i'));

/** The qualifier in short notation that a remark gives as the reason why there is no figure: `[c]` of "suppressed". Undefined if it gives none. */
export const reasonIn = (remark: string): string | undefined => take(remark, reasons())?.meaning;

/** True for a remark that withholds its figure. */
export const isSecret = (remark: string): boolean => secrecy().test(remark);
