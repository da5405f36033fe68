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

/** A word without accents and capitals. */
const plainly = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True for the sign of a unit, whose digits and capitals say what it is: "MWh", "tCO2e". */
const isSign = (word: string): boolean => /\d|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word);

/** True if two nouns are the same but for their capitals: "Homes" and "homes", and not "MWh" and "mWh" or "Cal" and "cal". */
export const isSpelledAs = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() && one.length > 3 && !isSign(one) && !isSign(other);

/** True if a word is another, or may be its form after one: "kWh" of "kWhs", but "MW" is none of "MWe". */
function isOneWord(word: string, plural: string): boolean {
  if (word === plural) return true;
  if (isSign(word) || isSign(plural)) return `${word}s` === plural;
  const [one, other] = [plainly(word), plainly(plural)];
  return (
    IRREGULAR[one] === other ||
    ENDS.some(
      ([end, ending]) =>
        one.endsWith(end) &&
        one.length - end.length + ending.length > 2 &&
        one.slice(0, one.length - end.length) + ending === other,
    )
  );
}

/** True if a noun may be the form after one of another: "day" of "days", "home insulated" of "homes insulated". "m" is none of "mm". */
export function isSingularOf(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  return one !== other && words.length === others.length && words.every((word, i) => isOneWord(word, others[i] ?? ''));
}

/** Ways to write one unit, in full and in short, of which none may be another. "m" may be metres, minutes or millions. */
const ABBREVIATIONS: readonly ReadonlySet<string>[] = [
  'h hr hrs hour hours std stunde stunden heure heures hora horas',
  'min mins minute minutes minuten minuto minutos',
  'sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos',
  'kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramo kilogramos',
  'km kms kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres kilómetro kilómetros',
  'l litre litres liter liters litern litro litros',
  'yr yrs year years',
].map((words) => new Set(words.split(' ')));

/** True if two nouns are one unit, in full and in short: "h" and "hours". */
export function isAbbreviationOf(one: string, other: string): boolean {
  const [short, full] = [one, other].map((noun) => noun.toLowerCase().replace(/\.$/, ''));
  return ABBREVIATIONS.some((words) => words.has(short ?? '') && words.has(full ?? ''));
}
