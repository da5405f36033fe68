import type { Quantity } from '../statistics/quantity.js';
import { isFault, type ReadText } from './figure-reading.js';
import { isAbbreviationOf, isSingularOf, isSpelledAs } from '../written/noun-forms.js';

/** True for one, and for what several languages count as one: 0, 1.5. */
const isAboutOne = ({ value, low = 0, high = low }: Quantity): boolean => Math.abs(value ?? high) < 2;

/** The nouns of a document in the order of its figures, each with whether only about one of them is counted. */
function countsOf(entries: readonly ReadText[]): ReadonlyMap<string, boolean> {
  const counts = new Map<string, boolean>();
  for (const { figure } of entries) {
    if (!figure || isFault(figure) || !figure.stated.noun) continue;
    const { noun } = figure.stated;
    counts.set(noun, isAboutOne(figure.quantity) && counts.get(noun) !== false);
  }
  return counts;
}

/** A noun, and its form after one if a figure has it. */
interface Forms {
  readonly noun: string;
  readonly one?: string;
}

/** Most nouns that are compared with each other. */
const MOST_NOUNS = 20;

/** The first of the ways in which nouns write one unit in full and in short: "h" of "h", "hrs" and "hours". Undefined if they do not, or differ in their number alone. */
function inShort(noun: string, nouns: readonly string[]): string | undefined {
  const all = nouns.filter((other) => other === noun || isAbbreviationOf(other, noun));
  const [first = noun] = all;
  const areForms = all.every((one) => one === first || isSingularOf(one, first) || isSingularOf(first, one));
  return areForms ? undefined : first;
}

/** The noun that stands for one of several: a form of it that was stated before, or its plural. Undefined if it stands for itself. */
function joined(noun: string, nouns: readonly string[], isAboutOne: boolean): Forms | undefined {
  const short = inShort(noun, nouns);
  if (short !== undefined) return short === noun ? undefined : { noun: short };
  const spelled = nouns.find((other) => other === noun || isSpelledAs(other, noun));
  if (spelled !== undefined && spelled !== noun) return { noun: spelled };
  // People write "10 min" next to "10 mins" as well.
  const other = nouns.find((plural) => isSingularOf(noun, plural) && (isAboutOne || plural === `${noun}s`));
  return other === undefined ? undefined : { noun: other, ...(isAboutOne && { one: noun }) };
}

/** The forms of the nouns that have another form in the document. Those of its units, which come first, stay as they are. */
function formsOf(counts: ReadonlyMap<string, boolean>, units: readonly string[]): ReadonlyMap<string, Forms> {
  const nouns = [...new Set([...units, ...counts.keys()])];
  if (nouns.length < 2 || nouns.length > MOST_NOUNS) return new Map();
  const forms = new Map<string, Forms>();
  for (const [noun, isAboutOne] of counts) {
    const unit = units.find((other) => isSingularOf(other, noun) || isAbbreviationOf(other, noun));
    const found = units.includes(noun)
      ? undefined
      : unit === undefined
        ? joined(noun, nouns, isAboutOne)
        : { noun: unit };
    if (!found) continue;
    forms.set(noun, found);
    if (found.one !== undefined) forms.set(found.noun, found);
  }
  return forms;
}

/** Gives figures of a document that count the same thing one noun, be it in whatever language: "days" to "1 day" next to "2 days" or in the unit "days". */
export function joinNouns(entries: readonly ReadText[], units: readonly string[]): void {
  const forms = formsOf(countsOf(entries), units);
  if (!forms.size) return;
  for (const entry of entries) {
    const { figure } = entry;
    const found = figure && !isFault(figure) && forms.get(figure.stated.noun ?? '');
    if (found) entry.figure = { ...figure, stated: { ...figure.stated, ...found } };
  }
}
