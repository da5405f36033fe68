/** Words in place of an end that nobody knows, in English, German, French and Spanish. */
const NOT_KNOWN = 'unknown|not known|unbekannt|nicht bekannt|inconnue?|desconocid[oa]';

/** Words in place of an end that is not there yet. */
const NOT_YET = [
  '[-–—?…]+|on-?going|present|current(?:ly)?|now|today|to date|continu(?:es|ing|ous)|open(?:[ -]ended)?|indefinite(?:ly)?|in progress|under way|underway|active|in force|not (?:yet )?(?:complete[d]?|finished|ended|closed)|still (?:on|going|open|running|in force|in office)|permanent|incumbent|in office|serving|sitting',
  't\\.?b\\.?[acd]\\.?|to be (?:announced|confirmed|decided|determined)|not (?:yet known|(?:yet )?(?:set|decided))|n\\/?a',
  'laufend|amtierend|im amt|andauernd|offen|heute|noch offen|unbefristet|läuft|in arbeit|in kraft',
  "en cours|en fonctions?|en poste|à ce jour|aujourd'hui|à déterminer|à définir|en vigueur|indéterminée?",
  'en curso|en el cargo|en funciones|actualidad|hoy|por determinar|por definir|vigente|en vigor|indefinid[oa]|presente',
].join('|');

const UNKNOWN_END = new RegExp(`^(?:${NOT_KNOWN})$`, 'i');
const OPEN_END = new RegExp(`^(?:${NOT_YET})$`, 'i');

/** True for words in place of an end that there is, and nobody knows: "unknown". */
export const isUnknownEnd = (text: string): boolean => UNKNOWN_END.test(text);

/** True for words or signs in place of an end that is not there yet: "ongoing", "TBC", "–". */
export const isOpenEnd = (text: string): boolean => OPEN_END.test(text);
