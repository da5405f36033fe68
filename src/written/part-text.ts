import { PERIOD_FORM } from '../statistics/period.js';
import { readCellPeriod } from './cell-period.js';
import { readDayOfYear } from './day-of-year.js';
import { once } from './once.js';

/** The texts of a figure and, where they stand with it, of its target or the whole that it is a part of, and of its start. */
export interface PartText {
  readonly value: string;
  readonly target?: string | undefined;
  readonly total?: string | undefined;
  readonly baseline?: string | undefined;
}

/** Words of comparators before a number. */
const COMPARED = '(?:(?:over|more than|at least|about|around|nearly|under|less than|at most|up to) )?';

/** A figure and the whole that it is to reach: "£64,000 of £100,000", "£64,000 raised of £100,000 goal". */
const PART_OF = new RegExp(
  `^(${COMPARED}\\P{L}*\\d.*?)(?: (?:${[
    'raised|pledged|donated|funded|collected|received|secured|given|spent|so far',
    'gesammelt|gespendet|erreicht|récoltés?|collectés?|recaudad[oa]s?',
  ].join(
    '|',
  )}))? (?:out of|of|towards|von|sur|de) (?:the |our )?(${COMPARED}\\P{L}*\\d.*?)(?: (?:goal|target|needed|budget|ziel|objectif|objetivo|meta))?$`,
  'iu',
);
/** A figure out of a whole, which nobody is to reach: "412 out of 450", "out of 450", and "total 450" of one that is not known. */
const OF_WHOLE = /(?:^|\s)out of |^total /;
/** Two amounts of money with a stroke: "£12,400 / £20,000". */
const moneyStroke = /* @__PURE__ */ once(
  () => /^(\p{Sc}\d[\d.,]*[km]?|\d[\d.,]* ?\p{Sc}) ?\/ ?(\p{Sc}\d[\d.,]*[km]?|\d[\d.,]* ?\p{Sc})$/iu,
);
/** The separators of thousands, and a number with them: "7,500", "1 250 000". */
const SEPARATOR = "[,.'’ \\u00a0\\u202f]";
const GROUPED = `[1-9]\\d{0,2}(?:${SEPARATOR}\\d{3}){1,3}`;
/** Two numbers with a stroke: "11/12", "4.5 / 5.0", "7,500 / 10,000". */
const stroke = /* @__PURE__ */ once(
  () => new RegExp(`^(\\d{1,9}(?:[.,]\\d{1,2})?|${GROUPED}) ?\\/ ?(\\d{1,9}(?:[.,]0)?|${GROUPED})$`),
);

const separators = /* @__PURE__ */ once(() => new RegExp(`(?<=\\d)${SEPARATOR}(?=\\d{3}(?!\\d))`, 'g'));

/** The size of such a number. */
const sizeOf = (text: string): number => parseFloat(text.replace(separators(), ''));

/** Two numbers with a stroke, and what they count: "42/50 books", "15/16 paid". A fraction has a small whole: "3/4 hour". */
const namedStroke = /* @__PURE__ */ once(
  () => new RegExp(`^(\\d{1,6}|${GROUPED}) ?\\/ ?(\\d{2,6}|[5-9]|${GROUPED}) (\\p{L}{3,}(?: \\p{L}{3,})?)$`, 'u'),
);

/** Words for how far a whole has come, and signs that say no more: "12 of 12 FULL!", "9/14 paid ✅". */
const howFar = /* @__PURE__ */ once(
  () =>
    /(?: (?:full|paid|done|complete|completed|filled|signed up|so far))?(?:[!\s]|\p{Emoji_Presentation}|[☑✔✓]\ufe0f?)*$/iu,
);

/** True for a text whose second figure is the whole that the first is a part of. */
const isOfWhole = (text: string | undefined): boolean => OF_WHOLE.test(text?.slice(0, 100) ?? '');

/** A figure on its way, and one apart from its target, as the tables of this library have them: "380, from 500 towards 300 kg", "85, target over 100 kg". */
const ON_WAY = /^(.*\d.*?), from (.+) towards (.*\d.*)$/i;
const APART = /^(.+?), target (.*\d.*)$/i;
/** The distance of a figure from its target, as they have it after both: ", 1,120 past the target". */
const DISTANCE = /, (?:[^,]|,(?=\d{3}))+ (?:past|above|below|beyond) (?:the target|it)$/;

/** Per cents whose noun stands with the last of them, with this at each: "9% of people" of "9%" before "0% of people". */
function withNoun({ value, baseline, target }: PartText): PartText {
  const noun = /%( .+)$/.exec(target ?? '')?.[1] ?? '';
  const named = (text: string | undefined): string | undefined => text && text.replace(/%(?=$| \()/, `%${noun}`);
  return { value: named(value) ?? value, baseline: named(baseline), target };
}

/** A figure and its target as the tables of this library have them in one cell. Undefined of any other text. */
function ownParts(text: string): PartText | undefined {
  const plain = text.replace(DISTANCE, '');
  const [, value, baseline, target] = ON_WAY.exec(plain) ?? [];
  if (value !== undefined) return withNoun({ value, baseline, target });
  const [, apart, aim] = APART.exec(plain) ?? [];
  if (apart !== undefined) return withNoun({ value: apart, target: aim });
  return plain === text ? undefined : withNoun(partsOf(plain));
}

/** A figure and its target or its whole: "11/12" as well. */
function partsOf(written: string): PartText {
  const text = /\d ?(?:\/|of) ?\d/.test(written) ? written.replace(howFar(), '') : written;
  const [, first, second] = stroke().exec(text) ?? [];
  // "52/48" are two figures.
  if (first && second && sizeOf(first) <= sizeOf(second)) return { value: first, total: second };
  const [, come, whole, noun] = namedStroke().exec(text) ?? [];
  if (come && noun && !readDayOfYear(`${whole} ${noun}`)) return { value: come, total: `${whole} ${noun}` };
  // "26th of 180" is a place in a ranking.
  if (/^\d+(?:st|nd|rd|th) /i.test(text)) return { value: text };
  const [, part = text, aim] = moneyStroke().exec(text) ?? PART_OF.exec(text) ?? [];
  return { value: part, [isOfWhole(text) ? 'total' : 'target']: aim };
}

/** Most letters of a text that is split. */
const MOST_LETTERS = 150;

/** Splits the text of a figure that has its target or its whole with it, "11/12" as well, and perhaps its start. Any other text is the figure. Never throws. */
export function readPartText(text: string): PartText {
  if (text.length > MOST_LETTERS) return { value: text };
  return ownParts(text) ?? partsOf(text);
}

/** A figure with its time after it: "5,200 in 2020", "5,200 (2020)", "5 200 en 2020", "100 in February 2023". */
const inTime = /* @__PURE__ */ once(
  () =>
    /^(.*\d.*?),? (?:(?:in|im|en|on|am|le) ((?:[^()]* )?(?:19|20)\d\d(?:[-/]\S+)?)|\(((?:\p{L}[^()]* )?(?:19|20)\d\d)\))$/iu,
);

/** Splits the text of a figure that has its time after it. Any other text is the figure. Never throws. */
export function readDatedText(text: string): { readonly value: string; readonly period?: string | undefined } {
  const [, value = text, time, inBrackets] = inTime().exec(text.slice(0, 100).trim()) ?? [];
  const written = time ?? inBrackets;
  const period = written && readCellPeriod(written, 'en');
  return period && PERIOD_FORM.test(period) ? { value, period } : { value: text, period: undefined };
}

/** A figure with the time by which it is to be reached: "60% by 2030", "200 bis 2027", "20 (by end of 2027)". */
const DUE =
  /^(.*\d.*?),? (?:\((?=.*\)$)|(?:by|until|in|bis|im|d['’]ici(?: à)?|en|para|entro(?: il)?|voor|do) )(?:by )?(?:(?:the |year-?)?(?:end(?: of)?|ende) )?([^()]*(?:19|20)\d\d(?:\/\d\d)?)\)?$/iu;

/** Splits the text of a target that has its time after it, in the form of the contract. Any other text is the target. Never throws. */
export function readDueText(text: string): { readonly value: string; readonly due?: string } {
  const [, value = text, time] = DUE.exec(text.slice(0, 100).trim()) ?? [];
  const due = time && readCellPeriod(time, 'en');
  return due && PERIOD_FORM.test(due) ? { value, due } : { value: text };
}
