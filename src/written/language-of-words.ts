import { once } from './once.js';

/** Common words of each language. None of them is the name of a member or column. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and with by since over under more than at least for to about nearly almost are were per in people homes households children schools jobs',
  de: 'in per der die das den dem des und von vom mit seit für über unter mehr als im am zum zur nach bis pro rund ein eine wurden',
  fr: 'le la les du des de et en au aux par pour avec sur sous depuis plus un une dans près',
  es: 'el la las los del de y en por para con desde más un una casi sobre',
  it: 'il la gli di del della delle dei in per con da dal dalla più un una oltre',
  pt: 'os as do da dos das de em por para com desde mais um uma cerca',
  da: 'og af til på er det den med fra som mere flere end siden børn barn år et ikke vores mia kr',
  sv: 'och av till på är det den med från som för mer fler än sedan barn år ett att inte kr',
  cy: 'y yr yn ar gan ac mae dros mwy na ers nifer',
  nl: 'in de het een van en voor met sinds meer dan op per tot',
};

/** The languages of each common word. */
const LANGUAGES = /* @__PURE__ */ once(() => {
  const languages = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), lang]);
  return languages;
});

/** A word. "l’en" has no word "en": an apostrophe is part of a word. */
const WORD = /[\p{L}'’]+/gu;

/** An English participle, such as "insulated". */
const PARTICIPLE = /^\p{L}{3,}ed$/u;

/** The languages in which a word is common. */
const languagesOf = (word: string): readonly string[] => LANGUAGES().get(word) ?? (PARTICIPLE.test(word) ? ['en'] : []);

/** The language of most of the common words in a text. Undefined if it has none, or if two languages have as many. Example: `en` of "Over 6,000 homes". */
export function languageOfWords(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const lang of (text.toLowerCase().match(WORD) ?? []).flatMap(languagesOf))
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const [found, other] = [...counts].filter(([, count]) => count === most);
  return other ? undefined : found?.[0];
}
