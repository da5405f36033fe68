import { withoutColon } from '../../written/name.js';
import { readHeading } from '../columns/heading-unit.js';
import { isFigure } from '../cell.js';
import { filled, textAt, textsIn, type Line } from '../grid.js';
import { isRemarkText, remarkIn } from './lines-below.js';

/** The texts around the rows of a spreadsheet: a title above them, sources and remarks below. */
export interface Surroundings {
  readonly title?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly notes: readonly string[];
}

/** Keys of a title, a unit and a source, in English, German, French and Spanish. A source has them in their neighbours' languages as well. */
const TITLES = 'title|dataset|titel|titre|título';
const UNITS = 'units?|einheit|unité|unidad';
const SOURCES = '(?:data )?source|quelle|fuente|bron|fonte|źródło|källa|kilde|lähde|zdroj|forrás';
const keyOf = (keys: string): RegExp => new RegExp(`^(?:${keys})$`, 'i');
const TITLE_KEY = keyOf(`(?:series )?title|${TITLES}`);
const UNIT_KEY = keyOf(UNITS);
const SOURCE_KEY = keyOf(SOURCES);

/** Keys of lines such as `"Unit","%"` above the header, as statistics offices write them. */
export const KEYS = keyOf(
  [
    ...[TITLES, UNITS, SOURCES, 'preunit'],
    'cdid|(?:source )?dataset id|series id|frequency|contact|important notes|notes?',
    'last updated(?: date)?|release date|next release|stand',
  ].join('|'),
);

const SOURCE = new RegExp(`^(?:(?:${SOURCES})[sn]?|data from(?: database)?|fonti)\\s*:?\\s*`, 'i');

/** A title, or the code of a series, with the word for it in the same cell, as the U.S. Bureau of Labor Statistics writes them: "Series title:        Unemployment rate". */
const KEYED = /^((?:series )?title|series id):\s+(\S.*)$/i;

/** The number of a table or question before its title: "Table 1: Emissions", "Q7. Do you agree?". */
const NUMBERED = /^(?:(?:table|tabelle|tableau|tabla) ?\d+(?:[.-]\d+)*[a-z]?|Q\d+[a-z]?)[.:)] +(?=\S)/i;

/** A heading of remarks or of a legend, which is no remark itself: "Notes", "Important notes:", "Anmerkungen". */
const HEAD_OF_NOTES =
  /^(?:(?:important )?\p{L}+\s*:|(?:important )?(?:(?:foot)?notes?|remarks?|comments?|legend|key|symbols?|sources?|metadata|contents|anmerkung(?:en)?|fußnoten?|hinweise?|bemerkung(?:en)?|legende|zeichenerklärung|quellen?|remarques?|légende|lecture|notas?|observaciones|leyenda|fuentes?)\s*)$/iu;

/** A line that may be nothing but a unit: "in %", "(£ million)", "Einheit: Mio. €". */
const ALONE = /^(?:in |\(|einheit(?:en)?: ?|units?: ?|unités? ?: ?|unidad(?:es)?: ?|en )/i;

/** The unit that a line is, and nothing else. Undefined if it is none. */
export function aloneUnit(text: string): string | undefined {
  const { unit, name } = readHeading(text.replace(/^\((.*)\)$/, '$1').replace(ALONE, ''));
  return typeof unit === 'string' && !name ? unit : undefined;
}

/** True for a text in which commas have been taken for those between cells: "Exports of goods, £ billion, UK" without quotes. */
export const isCutText = (line: Line): boolean => {
  const [first, ...others] = filled(line);
  const key = withoutColon(first?.text.trim() ?? '');
  return others.length > 0 && !KEYS.test(key) && others.every(({ text }) => /^\s+\S/.test(text) && !isFigure({ text }));
};

/** The texts of a line, and the whole of one that has been cut at its commas. */
const textsAround = (line: Line): readonly string[] => {
  const texts = filled(line).map(({ text }) => text.trim());
  return isCutText(line) ? [texts.join(', ')] : texts;
};

/** Sorts the texts around the rows into title, unit, source and remarks. */
export function surroundingsOf(above: readonly Line[], below: readonly Line[]): Surroundings {
  const around: { title?: string; unit?: string; source?: string; notes: string[] } = { notes: [] };
  // "This worksheet contains one table." above the title is a remark, and a question a title.
  const isSentence = (text: string): boolean => /[\p{Ll}\p{Lo}\p{M}][.!]$/u.test(text);
  const hasTitle = above.some((line) => textsAround(line).length === 1 && !isSentence(textsIn(line).join('')));
  const add = (text: string, isAbove: boolean): void => {
    const source = SOURCE.test(text) ? text.replace(SOURCE, '').trim() : '';
    if (source) around.source ??= source;
    else if (isAbove && ALONE.test(text) && aloneUnit(text)) around.unit ??= aloneUnit(text);
    else if (isAbove && around.title === undefined && !isRemarkText(text) && !(hasTitle && isSentence(text)))
      around.title = text.replace(NUMBERED, '');
    else if (!HEAD_OF_NOTES.test(text) && !KEYS.test(text)) around.notes.push(text.replace(/\s+/g, ' '));
  };
  /** Takes the text after the word for a title, before which a text is a remark. */
  const setTitle = (text: string): void => {
    if (around.title !== undefined) around.notes.push(around.title);
    around.title = text;
  };
  const addComment = (text: string): void => {
    const plain = text.replace(/^#+\s*/, '');
    // "# { … }" is for programs.
    if (/\p{L}/u.test(plain) && !plain.startsWith('{')) add(plain, true);
  };
  for (const line of above) {
    const texts = textsAround(line);
    const [first, value] = KEYED.exec(texts.length === 1 ? (texts[0] ?? '') : '')?.slice(1) ?? texts;
    const key = value === undefined || first === undefined ? first : withoutColon(first);
    if (key === undefined) continue;
    if (isComment(line)) addComment(textsIn(line).join(', '));
    else if (value === undefined) add(key, true);
    else if (TITLE_KEY.test(key)) setTitle(value);
    else if (UNIT_KEY.test(key)) around.unit = `${around.unit ?? ''}${value}`;
    else if (/^preunit$/i.test(key)) around.unit = `${value}${around.unit ?? ''}`;
    else if (SOURCE_KEY.test(key)) around.source ??= value;
    else if (!KEYS.test(key)) around.notes.push(`${key}: ${value}`);
  }
  for (const line of below) add(remarkIn(line), false);
  return around;
}

/** True for a line of remarks as programs write it above a header: "# Start date: 20241001". A "#" next to other heads is that of a number. */
export const isComment = (line: Line): boolean =>
  /^#(?:\s|-|$)/.test(textAt(line, 0)) && !(textAt(line, 0) === '#' && filled(line).length > 1);
