import { isNumberedRemark } from './numbered-remarks.js';
import { isSumName } from '../../written/total-name.js';
import { isCurrencyName } from '../../contract/currency-names.js';
import { readFigure } from '../../contract/figure-reading.js';
import { readHeading } from '../columns/heading-unit.js';
import { isMove } from '../names/derived-name.js';
import { LOSS_WORDS, isOfGains } from '../names/loss-name.js';
import { endingOf } from '../../written/ending.js';
import { daysOf } from '../../written/numeric-day.js';
import { nameOf } from '../../written/name.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { readPartText } from '../../written/part-text.js';
import { splitComparator } from '../../written/qualifiers.js';
import { isSecret } from '../../written/remark-words.js';
import { isFigure } from '../cell.js';
import { isStatusMark } from '../cell-marks.js';
import { columnCount, textAt, type Cell, type LangOf } from '../grid.js';
import { editCells, type Body, type Tidying } from './body.js';

/** Words that say that a figure covers less time than the others, with which it is not compared. */
const PARTIAL =
  /^(?:from|since|until|till|part[ -]year|partial|incomplete|ab|seit|bis|depuis|jusqu|desde|hasta)(?!\p{L})/iu;
const YEAR = /^(?:19|20)\d\d$/;

/** Words after a figure that is below zero. */
const BELOW_ZERO = new RegExp(
  `^(?:${LOSS_WORDS}|negative|minus|debit|overdrawn|fall|decrease|decline|drop|reduction|rückgang|baisse|descenso)$`,
  'i',
);

/** Words in place of a figure: "cancelled", "sold out", "in progress". */
const WORDS = /^(?:\p{L}{2} )?\p{L}{3,}(?:[ -]\p{L}+){0,3}$/u;
/** Words in brackets in place of a figure: "(half term)". */
const IN_BRACKETS = /^\(([^()]+)\)$/;
/** Words that state an amount, which is drawn or not readable: "twelve", "many", "a dozen". */
const AMOUNTS = new RegExp(
  `(?<!\\p{L})(?:${[
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?',
    'half(?! term)|halves|thirds?|quarters?|rest|remainder|many|few|several|some|most|lots|all|double|twice',
    'eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hunderte?|tausende?|viele|wenige|einige|hälfte',
    'une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|vingt|cent|mille|beaucoup|plusieurs|moitié',
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|cien|mil|muchos|varios|mitad',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** A length, a weight or the like, with its unit. */
const MEASURED = /^\d[\d.,]* ?(?:mm|cm|m|km|g|kg|t|ml|l|lit(?:er|re)s?|tonnes?|miles?)$/i;

/** Signs in place of a figure, which mean another thing in each country. */
const SIGN = /^[x/·•?]$/i;

/** Signs next to a figure that say nothing of its amount. Arrows show its trend. */
const DECORATION = '[▲△⬆↑↗▼▽⬇↓↘→↔✅☑✔✓✗✘❌✖⚠✨⭐🌟🎉🔥🚀🚨🏆🟢🟡🟠🔴🔵]\\ufe0f?';
const DECORATED = [
  new RegExp(`^(?<sign>${DECORATION}) ?(?<rest>.*\\d.*)$`, 'u'),
  new RegExp(`^(?<rest>.*\\d.*?) ?(?<sign>${DECORATION})$`, 'u'),
];

const BLOCKS = '[\\u2580-\\u259f■□▪▫▰▱⬛⬜◼◻🟩🟥🟦🟨🟧]{2,}';

/** A figure drawn as a bar of characters, before or after itself: "███░░ 70%", "[####----] 50%", "70% ▓▓▓▒". */
const BAR = new RegExp(`^(?:\\[[#=>.·\\s-]{4,}\\]|${BLOCKS}) ?(?=[^\\p{L}]*\\d)|(?<=\\d.*) ?${BLOCKS}$`, 'u');

const HAS_SIGN = new RegExp(`${DECORATION}|${BAR.source}`, 'u');

/** Words between a change and what it is measured against: "▼ 0.1 pp vs previous month". */
const COMPARED =
  /\d.*(?<!\p{L})(?:vs\.?|versus|on|than|from|since|over|compared|against|gegenüber|als|seit|par rapport|que|depuis|desde|respecto)(?!\p{L})/iu;

/** A figure without the sign before or after it, which is its note, and without the bar that it is drawn as: "✅ 100%", "-25% 🚨", "███░░ 70%". Undefined of any other text, and of a change, which the sign says. */
function withoutSign(cell: Cell, lang: string): Cell | undefined {
  // Nearly no cell has one.
  if (cell.figure !== undefined || cell.text.length > MOST_LETTERS || !HAS_SIGN.test(cell.text)) return undefined;
  const whole = cell.text.trim();
  const text = whole.replace(BAR, '');
  for (const form of DECORATED) {
    const { sign, rest } = form.exec(text)?.groups ?? {};
    if (sign && rest && !COMPARED.test(rest) && !('code' in readFigure(rest, { lang })))
      return { ...cell, text: rest, note: sign };
  }
  return text === whole ? undefined : { ...cell, text };
}

/** The words of a cell as the note on no figure. Undefined if they are read, and if they withhold one or state one. */
const asNote = (cell: Cell): Cell | undefined =>
  isSecret(cell.text) || AMOUNTS.test(cell.text) || 'quantity' in readFigure(cell.text, {})
    ? undefined
    : { ...cell, text: '–', note: cell.text.trim() };

/** A number, and words after a dash: "93,112 - record!". In a column of these it is the number of a name. */
const DASHED = /^(\d[\d.,]*) [-–—] (\p{L}[^()\d]*)$/u;

/** A figure and the time that it is of, most of them after a comma: "5,200 of 10,000, up to 31 December 2019", "14,200 as of 30 June 2021". */
const DATED =
  /^(.*\d\S*?(?: \p{L}+)*?)(?:,? (?=up to|since|until|as of|as at)|, (?=to|from|by|in|ab|seit|bis|depuis|jusqu|desde|hasta))(\p{L}+ (?:.* )?(?:19|20)\d\d)$/iu;

/** A figure and the words in brackets or after a dash that follow it, or the time after a comma. Empty of any other text. */
function remarkIn(cell: string): { readonly text: string; readonly remark: string } {
  const [, number, words] = DASHED.exec(cell) ?? DATED.exec(cell) ?? [];
  if (number && words) return { text: number, remark: words };
  const { kind, inner = '', rest = '' } = endingOf(cell) ?? {};
  const isRemark = kind === 'round' && /\p{L}{2}/u.test(inner) && /^[^()]*\d[^()]*$/.test(rest);
  return isRemark ? { text: rest, remark: inner } : { text: '', remark: '' };
}

/** A remark that is the target or the whole of a figure: "target 20", "of 20", "out of 20". */
const AIM =
  /^(?:(?:target|goal|ziel|objectif|objetivo)(?: of)?:? |(out of |of |von |sur |de ))(?=\p{Sc}?\d[\d.,]*[%\p{L}]*$)/iu;

/** Money and words after it, which are not those of its amount. Nearly no cell has both. */
const WORDED_MONEY = /^(?=.*(?:\p{Sc}|[A-Z]{3})).*\d.*\p{L}{3}/u;

/** Money and the words after it that its unit does not have: "plus VAT" of "£650 plus VAT". Undefined of any other text. Those of a loss are in brackets, in which they are no figure, unless the head says them alone. */
function moneyRemark(cell: Cell, lang: string, head: string): Cell | undefined {
  const text = cell.text.trim();
  const read = WORDED_MONEY.test(text) ? readFigure(text, { lang }) : undefined;
  if (!read || 'code' in read) return undefined;
  const { currency, noun } = read.stated;
  if (!currency || !noun || isCurrencyName(currency, noun) || !text.endsWith(noun)) return undefined;
  const rest = text.slice(0, -noun.length).trim();
  const isBelowZero = BELOW_ZERO.test(noun);
  const isInHead = nameOf(head).split(' ').includes(noun.toLowerCase());
  if (isInHead && !(isBelowZero && isOfGains(head))) return { ...cell, text: rest };
  return isBelowZero ? { ...cell, text: `${rest} (${noun})` } : { ...cell, text: rest, note: noun };
}

/** A figure and its remark as one text, if that is its target, its bound, its scale or its unit: "3,000 approx", "at least 12", "250 million", "12 kg", "12 of 20". Undefined of any other. */
function joined(text: string, remark: string, lang: string): string | undefined {
  if (AIM.test(remark)) return `${text} ${remark.replace(AIM, (_, of?: string) => of ?? 'of ')}`;
  const isQualified = (one: string): boolean => {
    const read = readFigure(one, { lang });
    return 'quantity' in read && (read.quantity.comparator !== undefined || read.stated.scale !== undefined);
  };
  // "< 500" has its bound and "£2m" its scale without the remark.
  const whole = isQualified(text)
    ? undefined
    : [`${text} ${remark}`, `${remark} ${text}`].find((one) => isQualified(one));
  return whole ?? (readHeading(`x (${remark})`).unit === undefined ? undefined : `${text} ${remark}`);
}

/** A per cent and the number of those who were asked: "52% (n=401)". */
const ASKED = /^(\S.*%) ?[([] ?n ?= ?(\d[\d., ]*)[)\]]$/iu;

/** A per cent with the number of those who were asked as its note. Undefined of any other text. */
function withoutAsked(cell: Cell): Cell | undefined {
  if (cell.figure !== undefined || cell.text.length > MOST_LETTERS) return undefined;
  const [, percent, asked] = ASKED.exec(cell.text.trim()) ?? [];
  return percent && asked ? { ...cell, text: percent, note: `n = ${asked.trim()}` } : undefined;
}

/** True for words in place of a figure. "Total" below bands of age is a name. */
const areWords = (text: string): boolean => WORDS.test(text) && !isSumName(text);

/** True for a figure, alone or with its target or whole: "5", "5 of 9". */
const holdsFigure = (text: string): boolean => isFigure({ text }) || isFigure({ text: readPartText(text).value });

/** True for a figure with a comparator in words: "over £6,042". */
function isBound(text: string): boolean {
  const { rest, comparator } = splitComparator(text);
  return comparator !== undefined && isFigure({ text: rest });
}

/** The figure and the remark of a cell: "9.8% (online only)", "£50,000 (conditional)". Undefined of any other text, and of a remark that withholds the figure, sets its sign or is one itself. */
function splitRemark(cell: Cell | undefined, langOf: LangOf, head: string): Cell | undefined {
  if (!cell || cell.figure !== undefined || cell.text.length > MOST_LETTERS) return undefined;
  if (SIGN.test(cell.text.trim())) return { ...cell, text: '–' };
  const words = cell.text.trim().replace(IN_BRACKETS, '$1');
  if (areWords(words)) return asNote({ ...cell, text: words });
  const money = moneyRemark(cell, langOf(cell) ?? 'en', head);
  if (money) return money;
  const { text, remark } = remarkIn(cell.text.trim());
  if (!text || YEAR.test(text) || isSecret(remark) || BELOW_ZERO.test(remark)) return undefined;
  const lang = langOf(cell) ?? 'en';
  const isRead = (some: string): boolean => !('code' in readFigure(some, { lang }));
  // Per cents of a target and parts of the figure are remarks on it.
  const isOtherFigure = isRead(remark) && !isNumberedRemark(remark);
  if (isRead(cell.text) || isOtherFigure || !holdsFigure(text)) return undefined;
  const whole = joined(text, remark, lang);
  if (whole !== undefined) return { ...cell, text: whole };
  return { ...cell, text: PARTIAL.test(remark) ? `${text} [D]` : text, note: remark.trim() };
}

/** True if a column after the first has a figure. */
const hasFigures = ({ rows }: Body): boolean =>
  rows.some(({ cells }) => cells.some((cell, column) => column > 0 && /\d/.test(cell.text) && isFigure(cell)));

/** An amount of money, a per cent, or a figure with its target or whole. */
const CERTAIN = /^\p{Sc}.*\d|\d.*(?:\p{Sc}|%)$|\d of .*\d/u;
const BARE = /^\d[\d.,]*$/;

/** True if each cell of a column is a figure with a remark: money or a per cent, or, where no column has figures alone, one of several or a number. */
function isRemarked(texts: readonly string[], hasFigures: boolean): boolean {
  const areAll = !hasFigures && (texts.length > 1 || BARE.test(texts[0] ?? ''));
  return texts.every((text) => /\d/.test(text) && (areAll || CERTAIN.test(text)));
}

/** A cell with a text, and the same without its sign or remark if it has one. */
interface Remarked {
  readonly cell: Cell;
  readonly split: Cell | undefined;
}

/** True for a figure without a remark. A decoration, a measure and a target are no remark. */
function isPlain({ cell, split }: Remarked): boolean {
  const text = cell.text.trim();
  if (MEASURED.test(text) || (split && DECORATED.some((form) => form.test(text)))) return true;
  const holds = isFigure(cell) || holdsFigure(text) || isBound(text);
  return holds && !isStatusMark(cell.text) && !daysOf(cell.text).length;
}

/** True if most cells of a column are figures, with a remark or without, and some are without. */
function areFigures(column: readonly Remarked[]): boolean {
  const filled = column.filter(({ cell }) => !SIGN.test(cell.text.trim()));
  const hasSigns = filled.length < column.length;
  const plain = filled.map(isPlain);
  const figures = filled.filter(({ split }, i) => plain[i] || /\d/.test(split?.text ?? ''));
  // One figure does not say what a letter below it is.
  return plain.filter(Boolean).length > (hasSigns ? 1 : 0) && figures.length * 2 > filled.length;
}

/** A day or a month in digits. */
const DATE = /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;

/** True if all cells of a column that have digits are dates. Words there are those of a time: "pending". */
function areDates(column: readonly Remarked[]): boolean {
  const dated = column.filter(({ cell }) => /\d/.test(cell.text));
  return dated.length > 0 && dated.every(({ cell }) => DATE.test(cell.text.trim()));
}

/** A figure, and what stands behind it in brackets or compares it with another: "67.2% (2022: 64.1%)", "£128,450 as of 12 Nov", "3,210 (+8%)", "18.2%, down from 19.1%". */
const ONLY =
  /^([^\p{L}()]*\d[\d.,]*(?: ?[%\p{Sc}]| ?(?:thousand|million|billion|[kmM]|bn))?),? (?:\(([^()]+)\)|((?:(?:up|down|compared|against|versus|as (?:of|at))(?!\p{L})|vs\.?|[+▲△↑▼▽↓]) ?.*))$/u;

/** The body of a single figure, of which the remark is a note. Undefined of any other. */
function withOnlyRemark(body: Body, langOf: LangOf): Body | undefined {
  const [row, more] = body.rows;
  const cell = row?.cells[0];
  if (!row || !cell || more || columnCount(body.rows) > 1 || cell.text.length > MOST_LETTERS) return undefined;
  const lang = langOf(cell) ?? 'en';
  const text = cell.text.trim();
  const [, figure, inBrackets, after = inBrackets] = ONLY.exec(text) ?? [];
  if (!figure || !after || isSecret(after) || BELOW_ZERO.test(after) || YEAR.test(figure)) return undefined;
  const isRead = (written: string): boolean => !('code' in readFigure(written, { lang }));
  if (isRead(text) || !isRead(figure)) return undefined;
  const joint = joined(figure, after, lang);
  const only = joint !== undefined && isRead(joint) ? { ...cell, text: joint } : { ...cell, text: figure, note: after };
  return { ...body, rows: [{ ...row, cells: [only] }] };
}

/** A body in which remarks in brackets after figures are notes on these, and so are words after money, in columns of which most cells are figures, or all have such a remark: "18,400 (from May)" is 18,400 with the note "from May". */
export function withRemarks(body: Body, { langOf }: Tidying): Body {
  const only = withOnlyRemark(body, langOf);
  if (only) return only;
  // A change is none of the figures next to it, whatever stands with it.
  const changes = body.header?.cells.map(({ text }) => isMove(text)) ?? [];
  const split = (cell: Cell, i: number): Cell | undefined => {
    if (!i) return undefined;
    const lang = langOf(cell) ?? 'en';
    const plain = withoutAsked(cell) ?? (changes[i] ? undefined : withoutSign(cell, lang));
    return plain ?? splitRemark(cell, langOf, textAt(body.header, i));
  };
  if (!body.rows.some(({ cells }) => cells.some(split))) return body;
  const rows = body.rows.map(({ cells }) => cells.map(split));
  const columnAt = (column: number): readonly Remarked[] =>
    body.rows.flatMap(({ cells: { [column]: cell } }, i) =>
      cell?.text.trim() ? [{ cell, split: rows[i]?.[column] }] : [],
    );
  const isDashed = (column: number): boolean => body.rows.some((row) => DASHED.test(textAt(row, column)));
  const columns = [...new Set(rows.flatMap((cells) => cells.flatMap((cell, i) => (cell ? i : []))))];
  const ofFigures = columns.filter((column) => areFigures(columnAt(column)));
  const hasOthers = ofFigures.length > 0 || hasFigures(body);
  const areAllRemarked = (column: number): boolean => {
    const texts = rows.map(({ [column]: cell }) => cell?.text ?? '');
    return !isDashed(column) && isRemarked(texts, hasOthers);
  };
  const isRead = (column: number): boolean => ofFigures.includes(column) || areAllRemarked(column);
  // Next to years in the heads, whole numbers in front of these may be codes, and a word among them another.
  const firstYear = body.header?.cells.findIndex(({ text }) => /(?:^|\s)(?:19|20)\d\d$/.test(text.trim())) ?? -1;
  const mayBeCodes = (column: number): boolean =>
    column < firstYear && body.rows.every((row) => /^(?:\d{1,4}|\D*)$/.test(textAt(row, column).trim()));
  const read = columns.filter((column) => isRead(column) && !areDates(columnAt(column)) && !mayBeCodes(column));
  if (!read.length) return body;
  return editCells(body, (cell, column, _, i) => (read.includes(column) ? rows[i]?.[column] : undefined) ?? cell);
}
