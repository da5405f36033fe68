/** A scale at the start of a unit, with the word between it and what is counted: "milioni di", "milhões de". */
const scale = (words: string): RegExp => new RegExp(`^(?:${words})(?: d[ie]| d')?(?!\\p{L})`, 'iu');

/** Scales in heads in Italian, Portuguese, Dutch, Polish, the languages of the north, Arabic, Greek, Hebrew, Romanian, Russian, Turkish and Ukrainian, with their English words. Those of other languages are read everywhere. */
const SCALES: readonly (readonly [english: string, words: RegExp])[] = [
  [
    'billion',
    scale(
      'miliard[oi]|bilh(?:ão|ões)|mil milhões|miljard(?:en)?|miliard(?:y|ów)|mld\\.?|mill?iarder|miljarder|miliarde|milyar|млрд\\.?|δισ\\.?|مليار(?:ات)?|מיליארד',
    ),
  ],
  [
    'million',
    scale(
      'milion[ei]|milh(?:ão|ões)|miljoen(?:en)?|milion(?:y|ów)|mln\\.?|miljoner|millioner|milioane|milyon|млн\\.?|εκατ\\.?|مليون|ملايين|מיליון',
    ),
  ],
  [
    'thousand',
    scale(
      `migliaia|mila|milhares|duizend(?:en)?|tys\\.?|tysi(?:ące|ęcy)|т[ыи]с\\.?|χιλ\\.?|[أا]لف|آلاف|אלפי|tusen(?:tal)?|tusind(?:e|er)?|miles(?=(?: de)? ?(?:\\p{Sc}|euros?|EUR|USD|pesos|dólares))`,
    ),
  ],
];

/** A code of money after the letter of its scale, as companies write it: "TEUR", "MSEK". */
const LETTERED_CODE = /^([TkKMm])(EUR|CHF|USD|GBP|SEK|NOK|DKK)$/;

/** A unit with its scale in English: "million euro" of "milioni di euro", "thousand EUR" of "TEUR". Any other text is as it is. */
export function withEnglishScale(text: string): string {
  const [, letter = '', code = ''] = LETTERED_CODE.exec(text) ?? [];
  if (code) return `${/m/i.test(letter) ? 'million' : 'thousand'} ${code}`;
  for (const [english, words] of SCALES) if (words.test(text)) return text.replace(words, english);
  return text;
}
