import { readFigure } from '../../contract/figure-reading.js';
import { withDigits } from '../../written/number-words.js';
import { readPartText } from '../../written/part-text.js';
import { splitComparator, statusIn } from '../../written/qualifiers.js';
import { isFigure } from '../cell.js';
import { isRecentYear, partHead, readPeriodHead } from '../columns/period-head.js';
import { filled, isEmpty, SAMPLE, textAt, trimmed, type Cell, type Line } from '../grid.js';
import { isOwnerName } from '../names/subject-name.js';

/** Most letters of a figure with words. */
const MOST_LETTERS = 60;

/** Amounts with words that head no column, as "12 months", "1,000 tonnes" and "1,500 m" may: "1,204 people", "4.6 out of 5", "£128,450 (as of 12 Nov)". */
const AMOUNTS = [
  /^[^\p{L}\d]*(?:\d{1,3}(?:,\d{3})+(?<!00) \p{L}|\d+\.\d+ (?:out )?of \d)/u,
  /^(?:\p{Sc} ?\d[\d.,]*[km]?|\d[\d.,]*[km]? ?\p{Sc}|[1-9]\d{0,2}(?:,\d{3})+) \(?(?:as (?:of|at)|up to|to|by|on|stand|bis|au|a) [^()]*\d/iu,
];

/** A text with a sign in place of its numbers: "# home" of "12 homes" and of "1 home". */
const formOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d[\d.,]*/g, '#')
    .replace(/s$/, '');

/** True for the form of a text that is another, or this and a remark: "# people" and "# people (estimate)". */
const isFormOf = (form: string, text: string): boolean =>
  formOf(text) === form || (formOf(text).startsWith(form) && /^s?(?:[,;]| \()/.test(formOf(text).slice(form.length)));

/** A number and what it counts: "12 homes". */
export const AMOUNT_OF = /^\d[\d.,]* \p{L}{3,}/u;

/** Money with a remark in brackets: "£18,450 (incl. Gift Aid)". */
const REMARKED_MONEY =
  /^(?:\p{Sc} ?\d[\d.,]*|\d[\d.,]* ?\p{Sc})(?: ?(?:[km]|bn|thousand|million|billion))? \([^()]*\p{L}{2}[^()]*\)$/iu;

/** True for money with a remark in a file of one line, or above money. Next to other figures it may head a price: "£5 (child)". */
function isRemarkedMoney(text: string, below: readonly string[]): boolean {
  const [sign] = (REMARKED_MONEY.test(text.trim()) && /\p{Sc}/u.exec(text)) || [];
  return !!sign && below.filter((one) => one.includes(sign)).length * 2 >= below.length;
}

/** True for a file of one line with a name or a time and what it amounts to: "Homes built,12 homes". Amounts have a digit, a sign or commas in front of their words, as names of columns have not. */
function isAlone(line: Line | undefined): boolean {
  const [name = '', ...amounts] = trimmed(line?.cells ?? [], 0).map(({ text }) => text.trim());
  const isAmount = (text: string): boolean => {
    const amount = text.replace(/(?<=\S) \([^()]+\)$/, '');
    const isBound = splitComparator(text).isWord && /^\p{Ll}/u.test(text);
    const hasSign = isBound || /^(?:(?!0\d)\d|\p{Sc})|[%\p{Sc}]|\d,\d{3}/u.test(text);
    return hasSign && 'quantity' in readFigure(amount, { lang: 'en' });
  };
  return /^[\p{L}\d]/u.test(name) && !isOwnerName(name) && amounts.length > 0 && amounts.every(isAmount);
}

/** True for a figure whose number is written in words: "two million", "2½%". */
const isInWords = (text: string): boolean =>
  text.length <= MOST_LETTERS && withDigits(text, '.') !== text && 'quantity' in readFigure(text, { lang: 'en' });

/** True for a figure with its target or its whole: "4 of 6". */
function isPart(text: string): boolean {
  const { value, target = '', total = target } = readPartText(text.trim());
  return /^\d/.test(text.trim()) && !!total && isFigure({ text: value });
}

/** A number with the mark of a footnote or of its status: "1,200*", "1200 [p]", "1200 (est.)". Hotels have "4*". */
const MARKED = /^(?<number>[^\p{L}]*\d) ?(?:(?<=\d\d ?)[*†‡]+|\[\p{L}\]|\((?<status>\p{L}+\.?)\))$/u;

/** True for a number with a mark, and not for a year with one, which heads a column. */
function isMarked(text: string): boolean {
  const { number = '', status } = MARKED.exec(text)?.groups ?? {};
  return number !== '' && !isRecentYear(number) && (status === undefined || statusIn(status) !== undefined);
}

/** A number with a change or another number in brackets: "12,345 (+1,204 this week)". */
const COMPARED = /^[^\p{L}\d(]*(?<number>\d[\d.,]*) ?%? \((?=[^()]*\d)[+−-]?\p{Sc}?\d[^()]*\)$/u;

/** True for a number with another in brackets, and not for a year with one. */
function isCompared(text: string): boolean {
  const { number = '' } = COMPARED.exec(text)?.groups ?? {};
  return number !== '' && !isRecentYear(number);
}

/** A number of three digits or more, of money or of per cents: no age, as that of "Over 65" is. */
const AMOUNT = /\d[\d.,\s]*\d\d|[%\p{Sc}]/u;

/** Units of lengths and of times, whose amounts may head a column: "100 metres", "12 months". */
const MEASURE = '(?:kilo)?met(?:er|re)s?|miles?|yards?|laps?|hours?|hrs|minutes?|mins|days?|weeks?|months?|years?';

/** Money or a number of things with words: "£12.50 per head", "1,200 people". One, ten or a thousand is the size of a unit: "1,000 tonnes". */
const COUNTED = new RegExp(
  `^(?!\\p{Sc}? ?1[0,.]*(?: (?!\\d)|$))(?:\\p{Sc} ?[1-9].*\\p{L}{2}|\\d[\\d.,]*(?: \\d{3})* (?!(?:${MEASURE})(?!\\p{L}))\\p{L}{3})`,
  'iu',
);

/** Words for a figure that is not there. "Unknown" and "No answer" may head those who gave none. */
const NOT_THERE = /^(?:not (?:available|published)|no data|tbc)$/;

/** True for a number in several words, and for words that no column has at its head in place of a figure: "two thousand", "withheld". */
function isWithoutDigits(text: string): boolean {
  const read = text.length > 2 && readFigure(text, { lang: 'en' });
  if (!read || !('quantity' in read)) return false;
  const { value, missing, confidentiality } = read.quantity;
  if (value !== undefined) return text.includes(' ');
  return missing === 'withheld' || confidentiality !== undefined || NOT_THERE.test(text);
}

/** True for a figure whose words head no column: "about £1,200", "1200*" and, where no other column has other words, "over 6,000", "1,200 people" and "withheld". */
function isNoHead(text: string, isOnly: boolean): boolean {
  if (text.length > MOST_LETTERS) return false;
  if (!/\d/.test(text)) return isOnly && isWithoutDigits(text.toLowerCase());
  const { comparator, rest, isWord } = splitComparator(text);
  const isAbout = comparator === '~' && !isRecentYear(rest);
  const isBound = !!isWord && /^[^\p{L}]*\d/u.test(rest) && (isAbout || (isOnly && AMOUNT.test(rest)));
  const isAmount = isPart(text) || (isOnly && COUNTED.test(text));
  return isBound || isMarked(text) || isCompared(text) || (isAmount && !readPeriodHead(text) && !partHead(text));
}

/** True for a figure, with words that head no column or without. */
export const isAmount = (cell: Cell): boolean => isFigure(cell) || isNoHead(cell.text.trim(), true);

/** True if all cells of the first line but the name are figures, of which some have words that head no column, above figures. */
export function areNoHeads([first, ...below]: readonly Line[]): boolean {
  const [name, ...others] = first ? filled(first) : [];
  const texts = others.map(({ text }) => text.trim());
  const isOnly = new Set(texts).size === 1;
  const isCertain = texts.some((text) => isNoHead(text, isOnly));
  const hasFigures = (line: Line): boolean => line.cells.slice(1).some((cell) => !isEmpty(cell) && isAmount(cell));
  return isCertain && others.every(isAmount) && !isOwnerName(name?.text) && below.slice(0, SAMPLE).some(hasFigures);
}

/** True if the first of some rows has a figure with words in a column, as most below it have: "12 homes" above "14 homes". "Over 65" above "120" heads figures. */
export function isWordedFigure(lines: readonly Line[], column: number): boolean {
  const text = textAt(lines[0], column);
  if (text.length > MOST_LETTERS || !/[\p{L}¼½¾]/u.test(text) || readPeriodHead(text)) return false;
  if (AMOUNTS.some((form) => form.test(text.trim()))) return true;
  const isOnly = !!lines[0] && filled(lines[0]).length === 2;
  const isAmongParts = (): boolean => lines.slice(1, SAMPLE + 1).some((line) => isPart(textAt(line, column)));
  if (isPart(text) && (isOnly || isAmongParts())) return true;
  const below = lines.slice(1, SAMPLE + 1).flatMap((line) => textAt(line, column) || []);
  if (isRemarkedMoney(text, below)) return true;
  if (below.filter(isInWords).length * 2 > below.length) return isInWords(text);
  const { rest, isWord } = splitComparator(text);
  if (!/^[^\p{L}]*\d/u.test(rest)) return false;
  if (lines.length === 1) return isAlone(lines[0]);
  // Several are heads of columns: "1 person" and "2 people".
  if (isOnly && AMOUNT_OF.test(text) && below.length > 0 && below.every((one) => AMOUNT_OF.test(one))) return true;
  const alike = below.filter((one) => one.length <= MOST_LETTERS && isFormOf(formOf(text), one));
  return alike.some((one) => one !== text) && (alike.length * 2 > below.length || (!!isWord && /^\p{Ll}/u.test(text)));
}
