/** Ends of nouns after one and after several, in English, German, French and Spanish, without accents: "city, cities", "Haus, Häuser", "hôpital, hôpitaux". */
const ENDS: readonly (readonly [one: string, other: string])[] = [
  ...['', 's', 'es', 'e', 'n', 'en', 'er', 'ren', 'nen', 'se', 'x'].map((other) => ['', other] as const),
  ...([
    ['y', 'ies'],
    ['f', 'ves'],
    ['fe', 'ves'],
    ['an', 'en'],
    ['oot', 'eet'],
    ['um', 'a'],
    ['al', 'aux'],
    ['z', 'ces'],
  ] as const),
];
/** Nouns that have nothing in common with their plural. */
const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', penny: 'pence' };

const plainly = (noun: string): readonly string[] =>
  noun.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');

const isOneWord = (one: string, other: string): boolean =>
  IRREGULAR[one] === other ||
  ENDS.some(
    ([end, plural]) =>
      one.endsWith(end) &&
      one.length - end.length + plural.length > 2 &&
      one.slice(0, one.length - end.length) + plural === other,
  );

/** True if a noun may be the form after one of another: "day" of "days", "home insulated" of "homes insulated". "m" is none of "mm". */
export function isSingularOf(one: string, other: string): boolean {
  const [words, others] = [plainly(one), plainly(other)];
  return one !== other && words.length === others.length && words.every((word, i) => isOneWord(word, others[i] ?? ''));
}
