import type { Comparator } from '../statistics/quantity.js';
import type { WordRows, WordsByLanguage } from './word-patterns.js';

// Words that qualify a figure, one list for each meaning: bounds, statuses, and what stands in place of a figure. Every reader of figures, periods, heads and
// remarks is made of them and of `remark-words.ts`, so that a word means the same wherever it stands. They are understood in every language: none has two meanings.

/** Words and signs before a figure, and the comparator that each stands for. */
export const BEFORE: WordRows<Comparator> = [
  [
    '>=',
    {
      sign: '>=|≥',
      en: 'at least|not? (?:less|fewer) than|(?:a )?minimum(?: of)?|min\\.',
      de: 'mindestens|wenigstens|mind\\.',
      fr: 'au moins|au minimum',
      es: 'al menos|por lo menos|como mínimo',
    },
  ],
  [
    '<=',
    {
      sign: '<=|≤',
      en: 'up to|as many as|not? more than|at most|(?:a )?maximum(?: of)?|max\\.',
      de: 'bis zu|höchstens|höchst\\.|maximal',
      fr: "jusqu'[àa]|au plus|au maximum",
      es: 'hasta|como máximo|a lo sumo',
    },
  ],
  [
    '>',
    {
      sign: '>',
      en: '(?:just |well )?over|more than|above|in excess of|upwards of|greater than|exceed(?:s|ing)',
      de: '(?:etwas |deutlich |weit )?über|(?:etwas |deutlich )?mehr als',
      fr: "(?:un peu |bien )?plus d[e']|au-dessus de",
      es: '(?:algo )?más del?',
    },
  ],
  [
    '<',
    {
      sign: '<',
      en: '(?:just )?under|(?:less|fewer) than|below',
      de: 'unter|weniger als',
      fr: 'moins de|en dessous de',
      es: 'menos del?',
    },
  ],
  [
    '~',
    {
      sign: '~|≈',
      en: 'about|around|approximately|approx\\.?|roughly|some|circa|ca\\.?|c\\.|nearly|almost|close to',
      de: 'rund|etwa|ungefähr|zirka|knapp|fast|gut',
      fr: 'environ|env\\.|près de|à peu près|autour de|quelque',
      es: 'unos|unas|cerca del?|aproximadamente|aprox\\.?|alrededor del?|casi',
    },
  ],
];

/** Words and signs after a figure, and the comparator that each stands for. */
export const AFTER: WordRows<Comparator> = [
  [
    '>=',
    {
      sign: '\\+',
      en: 'or (?:more|over|above)|and (?:over|above|more)|plus|at least|minimum',
      de: 'oder mehr|und mehr',
      fr: '(?:ou|et) plus',
      es: '[oy] más',
    },
  ],
  [
    '<=',
    {
      en: 'or (?:less|fewer|under|below)|and (?:under|below)|at most|maximum',
      de: 'oder weniger',
      fr: 'ou moins',
      es: 'o menos',
    },
  ],
  ['~', { en: '-?ish|approximately|approx\\.?|roughly|or so', fr: 'environ', es: 'aproximadamente' }],
];

/** Words for figures that are not final. */
export const PROVISIONAL: WordsByLanguage = {
  en: 'provisional|prov\\.?|preliminary|prel(?:im)?\\.?',
  de: 'vorläufig',
  fr: 'provisoire',
};

/** Words for figures that are not exact. */
export const ESTIMATES: WordsByLanguage = {
  en: 'estimate[sd]?|est\\.?',
  de: 'geschätzt|schätzung',
  fr: 'estimée?|estimation',
  es: 'estimado|estimación',
};

/** Words for figures that are expected. */
export const FORECASTS: WordsByLanguage = {
  en: 'forecast(?:s|ed)?|projected|projections?|proj\\.?',
  de: 'prognosen?|hochrechnung',
  fr: 'prévisions?',
  es: 'previsi(?:ón|ones)|proyecci(?:ón|ones)',
};

/** Words for figures that have been published before, and are others now. */
export const RESTATED: WordsByLanguage = { en: '(?:as )?restated' };

/** Words next to a figure or a period, with the qualifier in short notation that each stands for. */
export const STATUS_WORDS: WordRows<string> = [
  ['[p]', PROVISIONAL],
  ['[e]', ESTIMATES],
  ['[f]', FORECASTS],
  ['[r]', RESTATED],
  ['[r]', { en: 'revised|rev\\.?', de: 'revidiert', fr: 'révisée?', es: 'revisado' }],
  ['[b]', { en: 'break(?: in series)?' }],
  ['[u]', { en: 'low reliability|unreliable' }],
  ['[D]', { en: 'definition differs' }],
  ['[G]', { en: 'experimental' }],
  ['[I]', { en: 'imputed' }],
  ['[J]', { en: 'derogation' }],
  ['[N]', { en: 'not significant|negligible' }],
  ['[S]', { en: 'special event' }],
  ['[V]', { en: 'unvalidated' }],
  ['[W]', { en: 'includes another category' }],
];

/** Words and signs in place of a figure, with the qualifier that each stands for; an empty one is "no figure given". */
export const MISSING: WordRows<string> = [
  [
    '',
    {
      sign: '-+|\\u2014+|\\.{2,}|\\*{3,}|n/?a|#n/a|nan|null|n/?[dk]|b\\.? ?d\\.',
      en: '(?:not (?:yet )?|un)known|not (?:yet )?(?:reported|recorded|published)|no (?:figure given|figure|data|answer|target set|target)|tb[acd]',
      de: 'keine (?:angabe|daten)|[ko]\\. ?a\\.',
      fr: 'pas de données|n\\. ?d\\.',
      es: 's/d|sin datos',
      pl: 'brak danych',
    },
  ],
  [
    '[x]',
    { sign: ':|\\.', en: 'not available', de: 'nicht verfügbar', fr: '(?:non |in)disponible', es: 'no disponible' },
  ],
  ['[not-collected]', { en: 'not collected', de: 'nicht erhoben', fr: 'non collectée?', es: 'no recogido' }],
  [
    '[z]',
    {
      sign: '///',
      en: 'not applicable',
      de: 'nicht zutreffend|entfällt',
      fr: 's\\. ?o\\.|sans objet|non applicable',
      es: 'no aplica|no procede',
    },
  ],
  ['[withheld]', { sign: '\\*\\*?', en: '(?:target )?withheld|supp(?:ressed)?|redacted', de: 'unterdrückt' }],
  ['[c]', { en: 'confidential', de: 'vertraulich|geheim', fr: 'confidentiel(?:le)?', es: 'confidencial' }],
  ['[elsewhere]', { en: 'included elsewhere' }],
  ['[not-yet-due]', { en: 'not yet due' }],
  ['[low]', { en: 'negligible|rounds to \\p{Sc}?0(?:\\.0+)?%?(?: (?:thousand|million|billion|trillion))?' }],
];
