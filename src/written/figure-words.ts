import type { Comparator } from '../statistics/quantity.js';

// Words around a figure in English, German, French and Spanish. They are understood in every language: none of them has two meanings, except
// the billions, whose language decides. Alternatives are in the syntax of regular expressions, for text in the form of `tidy`.

/** Words and signs before a figure, and the comparator that each stands for. */
export const BEFORE: readonly (readonly [Comparator, string])[] = [
  [
    '>=',
    '>=|≥|at least|not? (?:less|fewer) than|minimum(?: of)?|min\\.|mindestens|wenigstens|au moins|au minimum|al menos|por lo menos|como mínimo',
  ],
  [
    '<=',
    "<=|≤|up to|not? more than|at most|maximum(?: of)?|max\\.|bis zu|höchstens|maximal|jusqu'[àa]|au plus|au maximum|hasta|como máximo|a lo sumo",
  ],
  [
    '>',
    ">|(?:just |well )?over|more than|above|in excess of|upwards of|greater than|exceeding|(?:etwas |deutlich |weit )?über|(?:etwas |deutlich )?mehr als|(?:un peu |bien )?plus d[e']|au-dessus de|(?:algo )?más del?",
  ],
  ['<', '<|(?:just )?under|(?:less|fewer) than|below|unter|weniger als|moins de|en dessous de|menos del?'],
  [
    '~',
    '~|≈|about|around|approximately|approx\\.?|roughly|some|circa|ca\\.?|c\\.|nearly|almost|rund|etwa|ungefähr|zirka|knapp|fast|gut|environ|env\\.|près de|' +
      'à peu près|autour de|quelque|unos|unas|cerca del?|aproximadamente|aprox\\.?|alrededor del?|casi',
  ],
];

/** Words and signs after a figure, and the comparator that each stands for. */
export const AFTER: readonly (readonly [Comparator, string])[] = [
  ['>=', '\\+|or (?:more|over|above)|and (?:over|above|more)|oder mehr|und mehr|(?:ou|et) plus|[oy] más'],
  ['<=', 'or (?:less|fewer|under|below)|and (?:under|below)|oder weniger|ou moins|o menos'],
  ['~', '-?ish|approximately|approx\\.?|environ|aproximadamente'],
];

/** Words and signs after a figure that multiply it. */
export const SCALES: readonly (readonly [number, string])[] = [
  [1e3, 'thousands?|tausend|tsd\\.?|milliers?|mille|miles de|mil(?! millones)|k|T(?=€|EUR)'],
  [1e6, 'millions?|million(?:en)?|millón|millones|mill\\.?|mio\\.?|mln\\.?|mn|mm|m'],
  [1e9, 'billions?|bn|bln|milliarden?|milliards?|mrd\\.?|mds?\\.?|mil millones|b'],
  [1e12, 'trillions?|tn|trn|billionen|billón|billones'],
  // Indian, and no scale of a unit.
  [1e5, 'lakhs?'],
  [1e7, 'crores?'],
];

/** Per cents after a figure. */
export const PERCENT =
  '%(?: ?pts?\\.?)?|per ?cent(?:age)?(?: points?)?|pct\\.?|pp|ppts?|p\\.p\\.|prozent(?:punkte?)?|pour ?cent|por ciento|points? de pourcentage|puntos porcentuales';

/** Words between the ends of a range. */
export const TO = ['to', 'bis', 'à', 'a'];
/** Words around a range: "between 5 and 10". */
export const BETWEEN: readonly (readonly [string, string])[] = [
  ['between', 'and'],
  ['from', 'to'],
  ['zwischen', 'und'],
  ['von', 'bis'],
  ['entre', 'et'],
  ['entre', 'y'],
  ['de', 'à'],
  ['de', 'a'],
];

/** Words in place of a figure, with the qualifier that each stands for; an empty one is "no figure given". */
export const MISSING: readonly (readonly [string, string])[] = [
  [
    '',
    '-+|\\u2014+|\\.{2,}|\\*{3,}|n/?a|#n/a|nan|null|n/?[dk]|(?:not (?:yet )?|un)known|not (?:yet )?(?:reported|recorded|published)|' +
      'no (?:figure given|figure|data|answer|target set|target)|keine (?:angabe|daten)|k\\. ?a\\.|o\\. ?a\\.|' +
      'pas de données|n\\. ?d\\.|s/d|sin datos|b\\.? ?d\\.|brak danych|tb[acd]',
  ],
  ['[x]', ':|\\.|not available|nicht verfügbar|(?:non |in)disponible|no disponible'],
  ['[not-collected]', 'not collected|nicht erhoben|non collectée?|no recogido'],
  ['[z]', 'not applicable|nicht zutreffend|entfällt|sans objet|s\\. ?o\\.|///|non applicable|no aplica|no procede'],
  ['[withheld]', '(?:target )?withheld|suppressed|redacted|unterdrückt|\\*\\*?'],
  ['[c]', 'confidential|vertraulich|geheim|confidentiel(?:le)?|confidencial'],
  ['[elsewhere]', 'included elsewhere'],
  ['[not-yet-due]', 'not yet due'],
  ['[low]', 'negligible|rounds to \\p{Sc}?0(?:\\.0+)?%?(?: (?:thousand|million|billion|trillion))?'],
];

/** Words in brackets after a figure, with the qualifier that each stands for. */
export const STATUSES: readonly (readonly [string, string])[] = [
  ['[p]', 'provisional|prov\\.?|p|vorläufig|provisoire'],
  ['[e]', 'estimated?|est\\.?|e|geschätzt|schätzung|estimée?|estimation|estimado|estimación'],
  ['[f]', 'forecast|projected|projection|prognose|prévision|previsión'],
  ['[r]', 'revised|rev\\.?|r|revidiert|révisée?|revisado'],
  ['[b]', 'break in series'],
  ['[u]', 'low reliability'],
  ['[D]', 'definition differs'],
  ['[G]', 'experimental'],
  ['[I]', 'imputed'],
  ['[J]', 'derogation'],
  ['[N]', 'not significant|negligible'],
  ['[S]', 'special event'],
  ['[V]', 'unvalidated'],
  ['[W]', 'includes another category'],
];

/** Signs and words of currencies; the code of a sign that several currencies share depends on the language. */
export const CURRENCIES: readonly (readonly [string, string])[] = [
  ['USD', 'US ?\\$|\\$ ?US|US[- ][Dd]ollars?'],
  ['AUD', 'AU?\\$'],
  ['CAD', 'CA?\\$'],
  ['NZD', 'NZ\\$'],
  ['HKD', 'HK\\$'],
  ['SGD', 'S\\$'],
  ['TWD', 'NT\\$'],
  ['BRL', 'R\\$'],
  ['MXN', 'MX\\$'],
  ['$', '\\$'],
  ['GBP', '£'],
  ['EUR', '€|[Ee]uros?'],
  ['¥', '¥'],
  ['INR', '₹|Rs\\.?'],
  ['KRW', '₩'],
  ['RUB', '₽'],
  ['TRY', '₺'],
  ['UAH', '₴'],
  ['ILS', '₪'],
  ['NGN', '₦'],
  ['PHP', '₱'],
  ['VND', '₫'],
  ['THB', '฿'],
  ['CHF', 'SFr\\.?|Fr\\.|Franken'],
  ['PLN', 'zł'],
  ['CZK', 'Kč'],
  ['kr', 'kr\\.?'],
];

/** The currencies that a shared sign stands for, by the region or the language of the page, the most likely first. */
export const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: { '': 'USD', AU: 'AUD', CA: 'CAD', NZ: 'NZD', HK: 'HKD', SG: 'SGD', MX: 'MXN', TW: 'TWD' },
  '¥': { '': 'JPY', zh: 'CNY' },
  kr: { sv: 'SEK', da: 'DKK', nb: 'NOK', nn: 'NOK', no: 'NOK', is: 'ISK' },
};

/** ISO 4217 codes that are read beside a figure. */
export const CODES =
  'USD EUR GBP JPY CHF CAD AUD NZD CNY INR SEK NOK DKK ISK PLN CZK HUF RON BGN TRY ZAR BRL MXN KRW SGD HKD TWD ILS AED SAR THB IDR MYR PHP VND UAH RUB NGN KES EGP PKR BDT LKR CLP COP ARS PEN GHS MAD';

/** Symbols of units that are read after a figure though they are shorter than a word. */
export const UNIT_SYMBOLS =
  '° °C °F C° K g kg mg t kt Mt Gt m² km km² km2 m2 m3 cm mm ha l ml W kW MW GW kWh MWh GWh TWh PJ J Hz dB h hr hrs min s ms kB KB MB GB TB ‰ CO2';
