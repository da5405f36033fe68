import type { Comparator } from '../statistics/quantity.js';
import { tidy } from './numeral.js';
import { once } from './once.js';
import { BEFORE } from './qualifier-words.js';
import { placesOf } from './stages.js';
import { anyOf } from './word-patterns.js';

/** Words that number the steps of a scale. */
const STEP =
  'aged?|ages|years?|grades?|class|levels?|bands?|stages?|key stage|decile|quintile|quartile|stufe|klasse|alter|dezil|quintil|niveau|classe|âge|décile|nivel|edad|decil';

/** The words of some bounds before a number. */
const bounds = (...some: readonly Comparator[]): string =>
  anyOf(...BEFORE.flatMap(([comparator, words]) => (some.includes(comparator) ? [words] : [])));

/** A band or a step by its first number: "16–24", "Under £10,000", "5 stars", "Year 7", "65+". A place in a row, such as "1st Avenue", is none. */
const band = /* @__PURE__ */ once(() => {
  const below = `${bounds('<', '<=')}|bis`;
  const above = `${bounds('>', '>=')}|from|ab|à partir de|desde`;
  const number = String.raw`\p{Sc}?(\d[\d.,]*)(?!\d*(?:st|nd|rd|th|er|e|º|\.)\b)`;
  return new RegExp(`^(?:(?:${STEP}) )?(?:(${below})|(${above}))? ?${number}`, 'iu');
});

/** Words for either end of a scale of answers. */
const pole = /* @__PURE__ */ once(
  () =>
    /^(?:strongly|very|completely|totally|fully|extremely|definitely|certain(?:ly| to)|a (?:great deal|lot)|sehr|voll|völlig|stimme voll|très|tout à fait|pas du tout|muy|totalmente)\b/iu,
);

/** Words for the end of a scale of answers that denies the other. */
const denial = /* @__PURE__ */ once(
  () =>
    /^(?:not (?:at all|very|satisfied|likely|important)|(?:none|nothing) at all|(?:gar |überhaupt )?nicht|pas|nada|poco|nichts?|peu)(?!\p{L})/iu,
);

/** Names of the one and of the other end of a scale. */
const scaleEnds = /* @__PURE__ */ once(() =>
  (
    [
      ['excellent|outstanding|very good|good', 'poor|very poor|bad|very bad|terrible|inadequate'],
      ['always|every (?:day|week|month)|daily|weekly|(?:very )?often', 'never|hardly ever|rarely|less often'],
      [
        '(?:a )?(?:very )?(?:big|major|serious) (?:problem|concern|issue)',
        'not (?:a|an) .+|no (?:problem|concern|issue)',
      ],
      ['very low|low|lowest', 'high|very high|highest'],
      ['much better|better|improved', 'much worse|worse'],
      ['agree|support|satisfied', 'disagree|oppose|dissatisfied'],
      ['mild|minor|slight|small', 'severe|serious|major|large'],
      ['immer|täglich|sehr oft|oft|häufig', 'nie(?:mals)?|selten'],
      ['sehr gut|gut', 'sehr schlecht|schlecht|mangelhaft|ungenügend'],
      ['sehr niedrig|niedrig|gering', 'hoch|sehr hoch'],
      ['toujours|tous les jours|souvent', 'jamais|rarement'],
      ['excellent|très bon(?:ne)?|bon(?:ne)?', 'mauvaise?|très mauvaise?'],
      ['faible|très faible', 'élevée?|très élevée?|forte?'],
      ['siempre|todos los días|a menudo', 'nunca|rara vez'],
      ['excelente|muy buen[oa]|buen[oa]', 'mal[oa]|muy mal[oa]'],
      ['baj[oa]|muy baj[oa]', 'alt[oa]|muy alt[oa]'],
    ] as const
  ).map((ends) => ends.map((words) => RegExp(`^(?:${words})$`, 'i'))),
);

/** Least number of bands that are a scale. */
const LEAST_BANDS = 3;

/** Place of a band on its scale: its first number, and a little less or more if it is open. Undefined of any other name. */
function placeOf(label: string): number | undefined {
  const [found, below, above, number = ''] = band().exec(tidy(label)) ?? [];
  if (!found) return undefined;
  const value = Number(
    number
      .replace(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.')
      .replace(/[.,]+$/, ''),
  );
  const shift = below ? -0.5 : above ? 0.5 : 0;
  return Number.isNaN(value) ? undefined : value + shift;
}

/** True for the name of a band or a step of a scale. */
export const isBand = (label: string): boolean => placeOf(label) !== undefined;

/** True for places that never go back, and of which as many differ as make a scale: "Under 1 week, 1–4 weeks, 1–3 months". */
const isRising = (places: readonly number[]): boolean =>
  new Set(places).size >= LEAST_BANDS &&
  places.every((place, index) => index === 0 || place >= (places[index - 1] ?? place));

/** True for the names of both ends of a scale: "Strongly agree" and "Strongly disagree". */
export const areEnds = (first: string, last: string): boolean =>
  [pole(), denial()].some((end) => (pole().test(first) && end.test(last)) || (end.test(first) && pole().test(last))) ||
  scaleEnds().some(
    ([one, other]) => (one?.test(first) && other?.test(last)) || (one?.test(last) && other?.test(first)),
  );

/** True for bands or steps in their order, with names that have no number after them: "Under 16, 16–24, 25+, Not stated". */
export function areBands(labels: readonly string[]): boolean {
  const places = labels.map(placeOf);
  const end = places.indexOf(undefined);
  const bands = places.slice(0, end < 0 ? places.length : end).filter((place) => place !== undefined);
  const areOthersLast = places.slice(bands.length).every((place) => place === undefined);
  return areOthersLast && (isRising(bands) || isRising([...bands].reverse()));
}

/**
 * True for names that are the steps of a scale in its order: bands of age or income, stars, years of school, months, or answers between two poles. Names without a
 * number, such as "Not stated", may follow bands. Examples: "Under 16, 16–24, 25+" and "Strongly agree, Agree, Disagree, Strongly disagree" are, and
 * "12 High Street, 3 High Street, 7 High Street" are not.
 */
export function areOrdinal(labels: readonly string[], lang = 'en'): boolean {
  if (labels.length >= LEAST_BANDS && placesOf(labels, lang)) return true;
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  if (labels.length >= LEAST_BANDS && areEnds(first, last)) return true;
  return areBands(labels);
}
