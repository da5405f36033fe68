import { isNeutralName, restName } from '../../contract/rest-name.js';
import { tidy } from '../../written/numeral.js';
import { areEnds } from '../../written/ordinal-labels.js';

/** Words for either answer to a question, in English, German, French and Spanish. */
const YES = /^(?:yes|ayes?|support|approve|ja|oui|sí|si|in favou?r|for|dafür|pour|a favor)$/i;
const NO = /^(?:no|noes|oppose|object|disapprove|nein|non|against|dagegen|contre|en contra)$/i;

/** Words for none of the two, in the same languages, besides those of {@link restName} and {@link isNeutralName}. */
const NEITHER =
  /^(?:i do(?:n[’']t| not) know|maybe|no (?:view|vote)|did not vote|abstain(?:ed)?|abstentions?|blank|enthaltung(?:en)?|blancs?|abstenci(?:ón|ones)|en blanco)$/i;

/** Least number of answers between two poles. */
const LEAST_ANSWERS = 3;

/** True for the name of those who gave neither answer: "Don’t know", "Abstentions". */
const isNeither = (label: string): boolean =>
  NEITHER.test(label) || isNeutralName(label) || restName(label) === 'unknown';

/** The names that are the answers to one question: "Yes" and "No" with "Don’t know", next to whatever else is counted, or three or more between two poles. Empty for any others. */
export function answersIn(labels: readonly string[]): readonly string[] {
  const yes = labels.filter((label) => YES.test(tidy(label)));
  const no = labels.filter((label) => NO.test(tidy(label)));
  const isBetween = (label: string): boolean => isNeither(tidy(label));
  if (yes.length === 1 && no.length === 1)
    return labels.filter((label) => label === yes[0] || label === no[0] || isBetween(label));
  const isSided = (label: string): boolean => !isBetween(label);
  const [first = '', last = ''] = [labels.find(isSided), [...labels].reverse().find(isSided)];
  return labels.length >= LEAST_ANSWERS && areEnds(first, last) ? labels : [];
}
