/** A scale at the start of a unit, with the word between it and what is counted: "milioni di", "milhões de". */
const scale = (words: string): RegExp => new RegExp(`^(?:${words})(?: d[ie]| d')?(?!\\p{L})`, 'iu');

/** Scales in heads in Italian, Portuguese, Dutch, Polish and the languages of the north, with their English words. Those of other languages are read everywhere. */
const SCALES: readonly (readonly [english: string, words: RegExp])[] = [
  ['billion', scale('miliard[oi]|bilh(?:ão|ões)|mil milhões|miljard|miliard(?:y|ów)|mld\\.?|mill?iarder|miljarder')],
  ['million', scale('milion[ei]|milh(?:ão|ões)|miljoen|milion(?:y|ów)|miljoner|millioner')],
  ['thousand', scale('migliaia|milhares|duizend(?:en)?|tys\\.?|tysi(?:ące|ęcy)|tusen(?:tal)?|tusind(?:e|er)?')],
];

/** A unit with its scale in English: "million euro" of "milioni di euro". Any other text is as it is. */
export function withEnglishScale(text: string): string {
  for (const [english, words] of SCALES) if (words.test(text)) return text.replace(words, english);
  return text;
}
