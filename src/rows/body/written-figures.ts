import { type Line, type Cell, columnCount, columnIndexes, textAt, type LangOf } from '../grid.js';
import { editCells, withTexts, type Body, type Tidying } from './body.js';
import { isRankName, undated } from '../names/column-names.js';
import { endingOf } from '../../written/ending.js';
import { MOST_LETTERS } from '../../written/most-letters.js';
import { nameOf } from '../../written/name.js';
import { isNameOf } from '../names/column-names.js';
import { isMove } from '../names/derived-name.js';
import { LOSS_WORDS, PROFIT_WORDS, hasLoss, isOfLosses } from '../names/loss-name.js';
import { isTargetName } from '../names/target-columns.js';
import { reportProblem } from '../../contract/reader.js';
import { lacksFigure, isFigure, readCell } from '../cell.js';

/** A number as a program writes it that keeps all numbers with decimals: `58862.0`, `62612.99999999999`. */
const FLOAT = /^-?\d+\.(?:0|\d{9,})$/;

/** Numbers from here on are amounts or years, of which nobody publishes a tenth as often as none: `22.0` is a rate. */
const LARGE = 1000;

/** Fewest small numbers of a column that are not all whole by chance, next to a column of large ones. */
const MANY = 4;

/** A number with a decimal that it has of its program: `58862` of `58862.0`. Undefined for any other text. */
function wholeOf(text: string): string | undefined {
  if (!FLOAT.test(text)) return undefined;
  const whole = Math.round(Number(text));
  return Math.abs(Number(text) - whole) <= 1e-9 * Math.max(1, Math.abs(whole)) ? String(whole) : undefined;
}

/** The columns whose numbers are all whole and have a decimal nevertheless: those with a large one, and next to these those with many. */
function floatColumns(rows: readonly Line[]): ReadonlySet<number> {
  const [large, others] = [new Set<number>(), new Set<number>()];
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    cells.forEach(({ text }, column) => {
      if (others.has(column)) return;
      const whole = wholeOf(text.trim());
      if (whole !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
      if (whole !== undefined && Math.abs(Number(whole)) >= LARGE) large.add(column);
      if (whole === undefined && /\d/.test(text)) others.add(column);
    });
  for (const column of others) large.delete(column);
  if (!large.size) return large;
  const isWhole = ([column, count]: readonly [number, number]): boolean => count >= MANY && !others.has(column);
  return new Set([...large, ...[...counts].filter(isWhole).map(([column]) => column)]);
}

/** A stroke in place of the decimals of a price, perhaps with a mark: "12.–", "5,- €", "€ 160,- *". */
const STROKE = /(?<=\d)[.,][-–—]{1,2}(?= ?[\p{L}\p{Sc}]*\.? ?[*†‡¹²³]*$)/u;

/** A body of prices without the strokes in place of their decimals: `12’400` of "12’400.–". */
export const withoutStrokes = (body: Body): Body =>
  body.rows.some(({ cells }) => cells.some(({ text }) => STROKE.test(text)))
    ? withTexts(body, ({ text }) => text.replace(STROKE, ''))
    : body;

/** A body without the decimals of columns of whole numbers, as programs write them once a cell is empty: `2019.0` is a year, `58862.0` a count. */
export function withoutFloats(body: Body): Body {
  const columns = floatColumns(body.rows);
  if (!columns.size) return body;
  return withTexts(body, ({ text }, column) => (columns.has(column) ? wholeOf(text.trim()) : undefined));
}

/** Units of lengths, areas, weights, speeds and temperatures: the metric ones, and those that restate them in brackets. */
const METRIC = /\d\s?(?:mm|cm|k?m[²2]?|ha|hectares?|k?g|tonnes?|km\/h|°C)$/;
const OTHER = /\d\s?(?:in(?:ches)?|f(?:ee)?t|mi(?:les)?|sq\.?\s(?:mi|ft)|acres?|lb|(?:long|short)\stons?|mph|°F)$/;

/** The figure of a cell that a second one in brackets restates in another unit: "607 km²" of "607 km² (234 sq mi)". Undefined of any other. */
function restated({ text, figure }: Cell): string | undefined {
  const { rest = '', inner = '' } = (figure === undefined && text.length < MOST_LETTERS && endingOf(text.trim())) || {};
  const [first, second] = [rest.trim(), inner.trim()];
  const isConverted = (METRIC.test(first) && OTHER.test(second)) || (OTHER.test(first) && METRIC.test(second));
  return isConverted ? first : undefined;
}

/** A body without the figures in brackets that state others again in feet, miles, acres and the like, or in metres. */
export const withoutConversions = (body: Body): Body =>
  body.rows.some(({ cells }) => cells.some((cell) => restated(cell) !== undefined))
    ? withTexts(body, (cell, column) => (column > 0 ? restated(cell) : undefined))
    : body;

/** A place in a ranking that several share: "=23", "23=", "T23". */
const TIE = /^(?:(?:=|T-?)([1-9]\d{0,3})|([1-9]\d{0,3})=)$/;

/** A body in which places that several share, in columns of places, are read as such: "joint 23rd" of "=23". */
export function readTies(body: Body): Body {
  const { header, groups } = body;
  const areRanks =
    header?.cells.map(({ text }, i) => [text, groups[i] ?? ''].some((head) => isRankName(undated(head)))) ?? [];
  if (!areRanks.includes(true)) return body;
  return editCells(body, (cell, column) => {
    const [, first, place = first] = areRanks[column] ? (TIE.exec(cell.text.trim()) ?? []) : [];
    return place ? { ...cell, figure: `joint ${place}th` } : cell;
  });
}

/** The words of a direction before and after the size of a change, in English, German, French and Spanish, and its arrows. */
interface Direction {
  readonly arrows: string;
  readonly before: string;
  readonly after: string;
}

/** Words that are a direction next to their opposites alone: all debts of a column may be "owed", and all its overspends "over". */
const OVER = 'over(?: budget)?|over[- ]?spen[dt]|in credit';
const UNDER = 'under(?: budget)?|under[- ]?spen[dt]|overdrawn|ow(?:ing|ed)|in debt';
const OPPOSITE = new RegExp(`\\d.* \\(?(?:${OVER}|${UNDER})\\)?$`, 'i');

const RISE: Direction = {
  arrows: '[▲△⬆↑↗]',
  before:
    'up(?: by)?|increased?(?: of| by)?|rise of|rose(?: by)?|plus|(?:profit|surplus|gain) of|anstieg um|(?:en )?hausse de|aumento de|subida de',
  after: `up|higher|more|increase|rise|(?:net )?(?:${PROFIT_WORDS})|${OVER}|höher|mehr|(?:de|en) plus|en hausse|más(?: alto)?`,
};

const FALL: Direction = {
  arrows: '[▼▽⬇↓↘]',
  before:
    'down(?: by)?|decreased?(?: of| by)?|fall of|fell(?: by)?|drop of|dropped(?: by)?|minus|(?:loss|deficit) of|rückgang um|(?:en )?baisse de|descenso de|bajada de|caída de',
  after: `down|lower|less|fewer|decrease|fall|drop|decline|reduction|(?:net )?(?:${LOSS_WORDS})|${UNDER}|niedriger|geringer|weniger|(?:de|en) moins|en baisse|menos`,
};

/** A number without a sign, with that of a currency or a per cent. */
const SIZE =
  '([^\\p{L}\\d()<>~+−–-]*\\d[\\d.,\u00a0 ]*(?:\\s*(?:%|per ?cent|(?:percentage )?points?|pp|pts?|prozent|[kmb]n?|(?:thousand|million|billion)|mio\\.?|mrd\\.?)(?!(?<=\\p{L})\\p{L}))?(?:\\s*k?[\\p{Sc}])?)';

const formsOf = ({ arrows, before, after }: Direction): readonly RegExp[] =>
  [`(?:${arrows}\\s*|(?:${before})\\s+)${SIZE}`, `${SIZE}(?:\\s*${arrows}|\\s+(?:${after}|\\((?:${after})\\)))`].map(
    (form) => new RegExp(`^${form}$`, 'iu'),
  );
const RISES = formsOf(RISE);
const FALLS = formsOf(FALL);

/** Words and signs of no change. */
const SAME =
  /^(?:no (?:change|difference)|(?:the |about the )?same|unchanged|broke even|on budget|unverändert|inchangé|sin cambios?|[→↔=])$/i;

/** Nothing, which has no direction. */
const ZERO = /^0(?:[.,]0+)? ?%?$/;

/** The size in a text of one of some forms. */
const sizeIn = (text: string, forms: readonly RegExp[]): string | undefined =>
  forms.map((form) => form.exec(text)?.[1]?.trim()).find(Boolean);

const HAS_ARROW = new RegExp([RISE, FALL].map(({ arrows }) => arrows).join('|'), 'u');

/** A change with its sign: "-12.1%" of "12.1% lower", "3%" of "up 3%", "0" of "no change". Undefined of any other text, and of an arrow at what is no change: a trend. */
function signed(cell: string, isOfChanges: boolean): string | undefined {
  if (cell.length > MOST_LETTERS || (!isOfChanges && HAS_ARROW.test(cell))) return undefined;
  const text = cell.trim().replace(/\s+/g, ' ');
  if (SAME.test(text)) return '0';
  if (ZERO.test(text)) return text;
  const fall = sizeIn(text, FALLS);
  return fall === undefined ? sizeIn(text, RISES) : `-${fall}`;
}

/** True for the results of a column of which some say that they are losses, and others are amounts alone, which are above zero: "£5m loss", "£3m". Those below "Deficit" are all losses. */
function areResults(texts: readonly string[], head: string): boolean {
  if (isOfLosses(head) || !texts.some(hasLoss)) return false;
  return (
    texts.some((text) => isFigure({ text })) &&
    texts.every((text) => isFigure({ text }) || signed(text, false) !== undefined)
  );
}

/** A change with its sign: "+3%", "−12". */
const SIGNED = /^[-−+]/;

const isTarget = (head: string): boolean => isNameOf('target', nameOf(head)) || isTargetName(nameOf(head));

/** A body in which the words and arrows of rises and falls are signs, in columns whose figures all have one, or of which some are losses: -12.1% of "12.1% lower" and of "12.1% (lower)". A target and the figures that may reach it have them both or stay: "31%" next to "40% reduction". */
export function withSigns(body: Body): Body {
  const figuresIn = (column: number): readonly string[] =>
    body.rows.map((row) => textAt(row, column).trim()).filter((text) => /\d/.test(text));
  const headAt = (column: number): string => textAt(body.header, column);
  // Next to "up 3%" an arrow is a direction as well, and elsewhere a trend.
  const areChanges = (texts: readonly string[], head: string): boolean =>
    !head || isMove(head) || texts.some((text) => !ZERO.test(text) && signed(text, false) !== undefined);
  const isDirected = (column: number): boolean => {
    // Nearly all columns have a first figure without a direction.
    const first = body.rows.find((row) => /\d/.test(textAt(row, column)));
    if (!first || signed(textAt(first, column), true) === undefined) return false;
    const figures = figuresIn(column);
    const isOfChanges = areChanges(figures, headAt(column));
    const found = figures.map((text) => signed(text, isOfChanges));
    const falls = found.filter((text) => text?.startsWith('-'));
    const hasBoth = falls.length > 0 && falls.length < found.length;
    return (
      figures.some((text) => !ZERO.test(text)) &&
      !found.includes(undefined) &&
      (hasBoth || !figures.some((text) => OPPOSITE.test(text)))
    );
  };
  const others = columnIndexes(body.rows).slice(1);
  const changes = others.filter(isDirected);
  const results = others.filter((column) => areResults(figuresIn(column), headAt(column)));
  const hasTarget = others.some((column) => isTarget(headAt(column)));
  const isAlike = (column: number): boolean =>
    changes.includes(column) || figuresIn(column).every((text) => SIGNED.test(text));
  const columns = hasTarget && !others.every(isAlike) ? results : [...changes, ...results];
  if (!columns.length) return body;
  const moves = columns.filter((column) => isMove(headAt(column)));
  return withTexts(body, ({ text }, column) => {
    const figure = columns.includes(column) ? signed(text, true) : undefined;
    // A rise below the head of a change keeps its sign, as a note has it.
    const isRise =
      figure !== undefined && moves.includes(column) && /^\P{L}*[1-9]/u.test(figure) && !SIGNED.test(figure);
    return isRise ? `+${figure}` : figure;
  });
}

/** Fewest figures with a separator that decide for their column. One alone may be a slip. */
const FEWEST = 2;

/** The language of a column whose figures no reader of the page's language can read, and all of which another can: German of "48,0%" and "52,5%" in an English page. Undefined for any other. */
function foreignLanguage(cells: readonly Cell[], langOf: LangOf): string | undefined {
  const separated = cells.filter(({ text, figure }) => figure === undefined && /\d[.,]\d/.test(text));
  const [first] = separated;
  const lang = first && langOf(first);
  if (!lang || separated.length < FEWEST) return undefined;
  const other = lang.startsWith('en') ? 'de' : 'en';
  const isForeign = ({ text }: Cell): boolean =>
    lacksFigure(readCell(text, lang)) && !lacksFigure(readCell(text, other));
  return separated.every(isForeign) ? other : undefined;
}

/** Numbers with one separator or more between thousands: of a comma and of a dot. */
const THOUSANDS: Readonly<Record<string, RegExp>> = {
  en: /^\D*[1-9]\d{0,2}(?:,\d{3})+\D*$/,
  de: /^\D*[1-9]\d{0,2}(?:\.\d{3})+\D*$/,
};

/** The languages of the columns of figures, each that of `foreignLanguage`. Where a column has one and no other has figures of the page's language alone, those in thousands have it too: "17,100" next to "7.8%" in a French page. */
function foreignLanguages(columns: readonly (readonly Cell[])[], langOf: LangOf): readonly (string | undefined)[] {
  const languages = columns.map((cells) => foreignLanguage(cells, langOf));
  const other = languages.find(Boolean);
  const thousands = other && THOUSANDS[other];
  if (!thousands) return languages;
  const separated = columns.map((cells, i) => (languages[i] ? [] : cells.filter(({ text }) => /\d[.,]\d/.test(text))));
  if (separated.flat().some(({ text, figure }) => figure === undefined && lacksFigure(readCell(text, other))))
    return languages;
  return languages.map((lang, i) => {
    const cells = separated[i] ?? [];
    return lang ?? (cells.length && cells.every(({ text }) => thousands.test(text)) ? other : undefined);
  });
}

/** A body whose columns of figures in the form of another language than that of the page have this language, which is reported. The same body of a file. */
export function inTheirLanguages(body: Body, { isFile, langOf, problems }: Tidying): Body {
  const { rows } = body;
  const columns = Array.from({ length: isFile ? 0 : columnCount(rows) }, (_, column) =>
    rows.flatMap(({ cells }) => cells[column] ?? []),
  );
  const languages = foreignLanguages(columns, langOf);
  if (!languages.some(Boolean)) return body;
  for (const [column, lang] of languages.entries()) {
    const row = lang && rows.find((one) => /\d[.,]\d/.test(textAt(one, column)));
    if (!row) continue;
    const [found, place] = [textAt(row, column), { line: row.line, column: column + 1 }];
    reportProblem(problems, { pointer: '', code: 'other-language', severity: 'noted', found, place });
  }
  return editCells(body, (cell, column) => (languages[column] ? { ...cell, lang: languages[column] } : cell));
}
