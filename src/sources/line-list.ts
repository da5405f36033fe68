import { readFigure } from '../contract/figure-reading.js';
import type { Grid } from '../rows/grid.js';
import { readCellPeriod } from '../written/cell-period.js';
import { MOST_LETTERS } from '../written/most-letters.js';
import { partOfYear } from '../written/part-of-year.js';
import { isCountedNoun, saysNoMore, withBound } from './counted-noun.js';

/** An item of a list: a name or a time, and a figure or what happened. Empty of one that has neither. */
type Item = readonly string[];

const hasDigit = (text: string): boolean => /\d/.test(text);

/** A figure that is no year. */
const FIGURE =
  '(?!(?:19|20)\\d\\d(?!\\S))\\p{Sc}?\\d[\\d.,]*(?: ?%|(?:p|k|m|bn)(?!\\p{L})| (?:million|billion)(?!\\p{L}))?';
/** Words of a bound or of a rounded figure before it. */
const ABOUT =
  '(?:(?:c\\.|ca\\.?|circa|about|around|approx\\.?|approximately|over|nearly|almost|more than|at least|up to) ?)?';
/** A figure and a name without digits, the one after the other: "85p Helping families", "1,240 families helped", "Oak 120". */
const FIGURE_FIRST = new RegExp(`^(${ABOUT}${FIGURE}) (?!(?:of|to|or|[ap]\\.?m\\.?|uhr) )(\\D*\\p{L}\\D*)$`, 'iu');
/** Words after a figure that are not what it counts, of which those of scales and units belong to it. */
const NO_NOUN =
  '(?:of|to|or|and|per|in|out|off|on|at|by|as|with|from|up|down|above|below|under|over|short|noon|[ap]\\.?m\\.?|thousand|[mb]illion|trillion|percent\\p{L}*|pct|pp|points?|minus|[kmc]m|kg|mph|kwh)(?!\\p{L})';
/** Words before what a figure is compared with: "6,000 homes fewer than in 2019". */
const COMPARED = '(?<!\\p{L})(?:than|compared|versus|vs|(?:up|down) on) ';
/** A figure and what it counts, perhaps with a year: "Over 6,000 homes insulated since 2021". */
const FIGURE_ALONE = new RegExp(
  `^(${ABOUT}${FIGURE}) (?!${NO_NOUN})(?!.*${COMPARED})(\\p{L}[^\\d.;:]*(?:(?:19|20)\\d\\d)?)$`,
  'iu',
);
/** A step or a grade with its number, and a figure: "5 stars 240". */
const GRADE_FIRST = new RegExp(`^(\\d{1,2} \\p{L}{3,}) (${FIGURE})$`, 'u');
const FIGURE_LAST = new RegExp(`^(\\D*\\p{L}\\D*?) (${FIGURE})$`, 'iu');

/** The figure and the words after it of a text that has no other figure but a year. Empty of any other text. */
export function figureAlone(text: string): Item {
  const [, figure, noun = ''] =
    (text.length <= MOST_LETTERS && FIGURE_ALONE.exec(text.trim().replace(/\s+/g, ' '))) || [];
  const isName = figure && !isDay(figure, noun) && isCountedNoun(figure, noun) && saysNoMore(text.trim(), figure);
  return isName ? [figure, noun] : [];
}

/** The name and the figure after it of an item, with the words of its bound: "Oak about 120". Empty of any other text. */
function figureLast(text: string): Item {
  const [, name, figure] = FIGURE_LAST.exec(text) ?? [];
  return name && figure ? withBound(name, figure) : [];
}

/** True for a day before what happened on it: "12 March Petition handed in". */
function isDay(day: string, noun: string): boolean {
  const written = `${day} ${noun.replace(/\s.*/s, '')} 2000`;
  return readCellPeriod(written, 'en') !== written;
}

/** The two parts of an item with a mark between them: "Oak: 120", "Oak – 120 trees", "March 2023: Petition". Empty without one. */
function markedItem(text: string): Item {
  const [mark = ''] = /: | [–—=-] /.exec(text) ?? [];
  const [name = '', ...others] = mark ? text.split(mark) : [];
  const rest = others.join(mark);
  return name && rest && hasDigit(text) ? [name, rest] : [];
}

/** The time in brackets after what happens then, and that: "Design (Apr–Sep 2025)". Empty of any other text. */
function bracketedTime(text: string): Item {
  const [, name, time] = /^(.*\p{L}.*?) \(([^()]+)\)$/u.exec(text) ?? [];
  return name && time && isDated(time) && !isDated(name) ? [time, name] : [];
}

/** True for a name with a year. */
const isDated = (name: string): boolean => /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(name);

/** A year, a month or a quarter before what happened or was counted then: "2021 First homes", "Mar 2023 1,204". */
const TIME_FIRST = /^((?:\p{L}{3,9}\.? |[QH][1-4] )?(?:1[5-9]|20)\d\d(?:[-/]\d\d(?:\d\d)?)?) ([\p{Sc}\p{L}\d].*)$/u;

/** The time at the start of an item, and what comes after it. Empty of any other text. */
function timedItem(text: string): Item {
  const [, time = '', rest = ''] = TIME_FIRST.exec(text) ?? [];
  const isTime = /^\d{4}(?:$|[-/])/.test(time) || (time && readCellPeriod(time, 'en') !== time);
  return isTime ? [time, rest] : [];
}

/** An item without the comma after its name. */
const withoutComma = ([name = '', ...rest]: Item): Item =>
  rest.length ? [name.replace(/(?<=\p{L}),$/u, ''), ...rest] : [];

/** The name and the figure of an item, or its time and what happened: "Oak: 120", "Oak – 120 trees", "120 oaks", "March 2023: Petition". Empty if it has none. */
function namedFigure(written: string): Item {
  const text = written.trim().replace(/\s+/g, ' ');
  const marked = markedItem(text);
  if (marked.length || text.length > MOST_LETTERS) return marked;
  const [, figure, noun] = FIGURE_FIRST.exec(text) ?? [];
  if (figure && noun) return isDay(figure, noun) || !isCountedNoun(figure, noun) ? [] : [noun, figure];
  if (FIGURE_LAST.test(text)) return withoutComma(figureLast(text));
  const named = GRADE_FIRST.exec(text)?.slice(1) ?? bracketedTime(text);
  return named.length ? named : timedItem(text);
}

/** An item whose name ends with its figure, before words: "Jane Smith 812 - elected". */
function withRemark(item: Item): Item {
  const [name = '', rest = ''] = item;
  const [, label, figure] = (!hasDigit(rest) && name.length <= MOST_LETTERS && FIGURE_LAST.exec(name)) || [];
  return label && figure ? [label, `${figure} (${rest})`] : item;
}

/** The items of a list: of each the name and the figure. Where another has no mark between these, one has words after them: "Jane Smith 812 - elected" next to "Peter Brown 640". Where most have a figure, one has words in its place: "Yellow group: not started". */
export function listItems(written: readonly string[]): readonly Item[] {
  const texts = written.map((text) => text.trim().replace(/\s+/g, ' '));
  const items = texts.map(namedFigure);
  const areMost = items.filter(({ length }) => length).length * 2 > items.length;
  const haveNoMark = texts.some((text) => !markedItem(text).length && FIGURE_LAST.test(text.slice(0, MOST_LETTERS)));
  return items.map((item, i) => {
    if (item.length) return haveNoMark ? withRemark(item) : item;
    const [, name, rest] = (areMost && /^([^:]{1,60}): ([^:]{1,150})$/.exec(texts[i] ?? '')) || [];
    return name && rest ? [name, rest] : item;
  });
}

/** True if all items have one name, so that their numbers only count: "Step 1", "Step 2". */
export const areCounted = (items: readonly Item[]): boolean =>
  items.length > 1 && new Set(items.map(([name]) => name)).size === 1;

const isFigure = (text: string): boolean => /^\P{L}*\d/u.test(text) || 'quantity' in readFigure(text, { lang: 'en' });

/** True for a day or a month without its year: "12 Jan". */
const isDayAlone = (text: string): boolean => !isDated(text) && partOfYear(text, 'en') !== undefined;

/** The head of items that are like each other. Empty of times and figures, which cannot be mistaken for one. */
export function listHead(items: readonly Item[]): Item {
  const days = items.filter(([first = '']) => isDayAlone(first));
  const words = items.filter(([, second = '']) => !isFigure(second));
  if (days.length * 2 > items.length && words.length * 2 >= items.length) return ['Period', 'Label'];
  if (!items.every(([first = '']) => isDated(first))) return ['Label', 'Value'];
  return items.every(([, second = '']) => isFigure(second)) ? [] : ['Period', 'Label'];
}

/** A bullet or a number in front of the item of a list. */
const BULLET = /^\s*(?:[-*+•‣–—]|\d{1,2}[.)])\s+/u;

/** True for a line with a separator of cells, which is no comma of a number or of a sentence. */
const hasSeparator = (line: string): boolean => /[;\t"|]|,(?!\s)/.test(line.replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''));

/** True for an item of a list of lines: a name and a figure, or a time and what happened. */
const isItem = ([name = '', rest = '']: Item): boolean =>
  (name && isFigure(rest)) || isDated(name) || partOfYear(name, 'en') !== undefined;

/** Items of which those of a year and words are figures of these, if others have figures before their names: "1918 members" next to "1,650 supporters". */
function withCountsFirst(items: readonly Item[]): readonly Item[] {
  const areMixed = items.some(([name = '', rest = '']) => !hasDigit(name) && isFigure(rest));
  const isCount = ([name = '', rest = '']: Item): boolean => /^\d{4}$/.test(name) && !hasDigit(rest);
  return areMixed ? items.map((item) => (isCount(item) ? [...item].reverse() : item)) : items;
}

/** The items of a list in one line, a line each: "Oak: 1,200, Birch: 800". The same text if a part of it is no name with its figure. */
function inLines(text: string): string {
  if (/[\n\r"]/.test(text.trim())) return text;
  const parts = text.split(/[,;]\s+(?=[^,;:]+: )/);
  const areFigures = parts.every((part) => 'quantity' in readFigure(markedItem(part.trim())[1] ?? 'x', { lang: 'en' }));
  return parts.length > 1 && areFigures ? parts.join('\n') : text;
}

/** True for a list of several items in one line. */
export const isInOneLine = (text: string): boolean => inLines(text) !== text;

/** A line of a text, counted from 1. */
interface WrittenLine {
  readonly line: number;
  readonly written: string;
}

/** The items of lines. Undefined if a line is none. */
function itemsOf(lines: readonly WrittenLine[]): readonly Item[] | undefined {
  const texts = lines.map(({ written }) => written.replace(BULLET, '').replace(/\*\*|__/g, ''));
  const all = withCountsFirst(listItems(texts));
  return all.every(isItem) && !areCounted(all) ? all : undefined;
}

/** A list of lines: its title, if the first line is no item, and its items. */
interface LineList {
  readonly title?: WrittenLine | undefined;
  readonly items: readonly { readonly line: number; readonly item: Item }[];
}

/** The list in a text. Undefined if a line is no item, if lines have cells, and of a single line that is no name of words and a figure. */
function listIn(whole: string): LineList | undefined {
  const text = inLines(whole);
  // Nearly all texts are tables of many lines, which the first one tells.
  if (hasSeparator(/\S.*/.exec(text)?.[0] ?? '')) return undefined;
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((written, i) => ({ line: i + 1, written }))
    .filter(({ written }) => written.trim());
  if (!lines.length || lines.some(({ written }) => hasSeparator(written))) return undefined;
  const [first, ...others] = lines;
  const isTitled =
    first && others.length > 1 && !hasDigit(first.written) && others.every(({ written }) => written.includes(': '));
  const untitled = itemsOf(lines);
  const [title, listed] = isTitled && !untitled ? [first, others] : [undefined, lines];
  const all = untitled ?? (title && itemsOf(others));
  const isList = listed.length > 1 || (/: /.test(text) && isFigure(all?.[0]?.[1] ?? ''));
  return all && isList ? { title, items: listed.map(({ line }, i) => ({ line, item: all[i] ?? [] })) } : undefined;
}

/** True for lines of names and figures, or of times and what happened, as people write them: "Raised: £13,450", "- Oak – 120", "1918: Women win the vote". */
export const isLineList = (text: string): boolean => listIn(text) !== undefined;

/** A list of lines as a grid, below its title if it has one. Line numbers are those of the text. Never throws. */
export function readLineList(text: string): Grid {
  const { title, items } = listIn(text.replace(/^\ufeff/, '')) ?? { items: [] };
  const head = listHead(items.map(({ item }) => item));
  const rows = items.map(({ line, item }) => ({ line, cells: item.map((cell) => ({ text: cell })) }));
  const heads = head.length ? [{ line: rows[0]?.line ?? 1, cells: head.map((cell) => ({ text: cell })) }] : [];
  const titles = title ? [{ line: title.line, cells: [{ text: title.written.trim() }] }] : [];
  return { lines: [...titles, ...heads, ...rows] };
}
