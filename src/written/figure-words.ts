import type { WordRows } from './word-patterns.js';

// Words of units and ranges around a figure in English, German, French and Spanish. They are understood in every language: none of them has two meanings, except
// the billions, whose language decides. Alternatives are in the syntax of regular expressions, for text in the form of `tidy`.

/** Words and signs after a figure that multiply it. */
export const SCALES: WordRows<number> = [
  [
    1e3,
    {
      sign: 'k|T(?=€|EUR)',
      en: 'thousands?',
      de: 'tausend|tsd\\.?',
      fr: 'milliers?|mille',
      es: 'miles de|mil(?! millones)',
    },
  ],
  [1e6, { sign: 'mln\\.?|mn|mm|m', en: 'millions?', de: 'million(?:en)?|mill\\.?|mio\\.?', es: 'millón|millones' }],
  [
    1e9,
    { sign: 'bn|bln|b', en: 'billions?', de: 'milliarden?|mrd\\.?', fr: 'milliards?|mds?\\.?', es: 'mil millones' },
  ],
  [1e12, { sign: 'tn|trn', en: 'trillions?', de: 'billionen', es: 'billón|billones' }],
  // Indian, and no scale of a unit.
  [12, { en: 'dozens?', de: 'dutzend', fr: 'douzaines?', es: 'docenas?' }],
  [1e5, { en: 'lakhs?' }],
  [1e7, { en: 'crores?' }],
];

/** Per cents after a figure. */
export const PERCENT_WORDS =
  '%(?: ?pts?\\.?|[ -]punkten?)?|per ?cent(?:age)?(?: points?)?|pct\\.?|pp|ppts?|p\\.p\\.|prozent(?:punkten?)?|pour ?cent|por ciento|points? de pourcentage|puntos porcentuales';

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
  '° °C °F C° K g kg lb lbs oz mi ac ft yd wk wks mg t kt Mt Gt m² km km² km2 m2 m3 cm mm ha l ml W kW MW GW kWh MWh GWh TWh PJ J Hz dB h hr hrs min s ms kB KB MB GB TB ‰ CO2';
