import { FORECASTS } from '../../written/qualifier-words.js';
import { PLANS } from '../../written/remark-words.js';
import { anyOf, type WordsByLanguage } from '../../written/word-patterns.js';

/** Words for figures that were planned or expected, in English, German, French and Spanish. */
const PLANNED = new RegExp(
  `^(?:(?:original|initial|revised|latest|current|approved|adopted|annual|monthly) )?(?:${[
    anyOf(PLANS, FORECASTS),
    'expected|expectation|appropriations?|allocated|allocation|sollwert|planwert|planung|erwartet|budget prévu|planificado|pronóstico',
  ].join('|')})(?: (?:figure|value|amount|spend|spending|expenditure))?(?: \\([^()]*\\))?$`,
);

/** True for the name of a column of figures that were planned or expected, in the form of `nameOf`: "Budget", "Original plan", "Forecast". */
export const isPlannedName = (name: string): boolean => PLANNED.test(name);

/** Names of columns of the figures of a year before: a change on that year is none. */
const YEAR_BEFORE = new RegExp(
  `^(?:(?:the )?same (?:day|week|month|quarter|period|time|date),? (?:in |of |the )*)?(?:${[
    '(?:last|previous|prior|preceding) (?:(?:calendar|financial|fiscal) )?year|(?:a|one)? ?year (?:ago|earlier|before)|py|ly',
    'vorjahr(?:es(?:monat|quartal|woche|wert|zeitraum))?|vj',
    "(?:même (?:mois|trimestre|période) (?:de )?l'|l')?(?:année (?:précédente|dernière)|an dernier)|n-1|un an (?:avant|plus tôt)",
    '(?:mismo (?:mes|trimestre|período) del )?año (?:anterior|pasado)',
  ].join('|')})(?: (?:actuals?|value|figure|result|outturn))?$`,
);

/** True for the name of a column of figures of the same period a year before, in the form of `nameOf`. */
export const isYearBeforeName = (name: string): boolean => YEAR_BEFORE.test(name);

/** Words for times at which things are expected to come to pass, and for those at which they are planned to, in the form of `nameOf`. */
export const EXPECTED_TIMES: WordsByLanguage = {
  en: 'forecast|expected|projected|anticipated',
  de: 'erwartet\\p{L}*|voraussichtlich\\p{L}*',
  fr: 'attendue?s?',
  es: 'esperad[oa]s?',
};
export const PLANNED_TIMES: WordsByLanguage = {
  en: 'planned|scheduled|target',
  de: 'geplant\\p{L}*|plantermin|zieltermin|zieldatum',
  // Programs write no accents.
  fr: 'pr[ée]vue?s?|planifi[ée]e?s?|cible',
  es: 'previst[oa]s?|planificad[oa]s?|programad[oa]s?',
};

/** Heads of times that are planned. The estimated time of a find is past, and so is that at which a law was proposed. */
const PLANNED_HEAD = new RegExp(
  `(?:^|\\s)(?:${anyOf(EXPECTED_TIMES, PLANNED_TIMES, {
    en: '(?:estimated|proposed) (?:start|begin|open|launch|clos|end|finish|complet|deliver|release)\\p{L}*',
  })})(?!\\p{L})`,
  'iu',
);

/** True for the head of times that are planned: "Expected opening", "Forecast date", "Voraussichtlicher Beginn". */
export const isPlannedTime = (header: string | undefined): boolean => PLANNED_HEAD.test(header?.trim() ?? '');
