import { isFigure, quantityIn, unmarked, withSuffix } from '../cell.js';
import { isEmpty, type Line } from '../grid.js';
import { editCells, emptyColumns, type Body } from './body.js';
import { tidy } from '../../written/numeral.js';

/** Headers of columns of margins of error. */
const MARGIN =
  /(?:^|[^\p{L}])(?:margins? of error|error margin|moe|±|\+\/-|fehlerspanne|marge d'erreur|margen de error)(?:$|[^\p{L}])/iu;
/** Headers of columns of the lower or upper end of a confidence interval: "Lower CI 95.0 limit", "95% CI (upper)", "LCL". */
const INTERVAL = /(?:^|[^\p{L}])(?:ci|cl|confidence (?:interval|limit)|limit|bound|ki|ic)(?:$|[^\p{L}])/iu;
const LOWER = /(?:^|[^\p{L}])(?:lower|low|untere?|inf[ée]rieure?|inferior)(?:$|[^\p{L}])|^lc[il](?:$|[^\p{L}])/iu;
const UPPER = /(?:^|[^\p{L}])(?:upper|high|obere?|sup[ée]rieure?|superior)(?:$|[^\p{L}])|^uc[il](?:$|[^\p{L}])/iu;
/** Headers that say no more than which end they are. The figures decide whether it is that of an interval: "Lower", "95% upper", "LL". */
const bareHead = (names: string): RegExp =>
  new RegExp(`^(?:(?:80|90|95|99) ?% ?)?(?:${names})(?: ?\\(?(?:80|90|95|99) ?%\\)?)?$`, 'i');
const BARE_LOWER = bareHead('lower|low|ll');
const BARE_UPPER = bareHead('upper|high|ul');
/** Headers of the prices of a day, whose lowest and highest are no bounds of a figure. */
const OF_PRICES = /^(?:open|close|last|price|adj(?:usted|\.)? close)$/i;
/** Headers of columns of whole intervals, in English, German, French and Spanish: "95% CI", "Confidence interval (95%)". */
const WHOLE =
  /^(?:(?:80|90|95|99)(?:\.\d)? ?%[- ]?)?(?:c\.?i\.?s?|cri|u\.?i\.?|(?:confidence|credible|uncertainty) (?:intervals?|range)|k\.?i\.?|konfidenzintervalle?|vertrauensbereich|i\.?c\.?|intervalles? de confiance|intervalos? de confianza)(?: ?\(?(?:80|90|95|99)(?:\.\d)? ?%\)?)?$/i;
/** The two ends of an interval in one cell: "38.2–46.0", "(38.2, 46.0)", "38.2 to 46.0". */
const ENDS =
  /^[([]?\s*([-−+]?\d[\d.,]*?)\s?%?\s*(?:[-–—;]|,\s|\.{2,3}|…|to|bis|à|a)\s*([-−+]?\d[\d.,]*?)\s?%?\s*[)\]]?$/i;
/** Level of confidence in a header: "95%", "95.0". */
const LEVEL = /(?:^|[^\d.])((?:80|90|95|99)(?:\.\d)?)(?![\d.])/;

/** A column of figures with those of its interval: one margin, the lower and the upper end, or both ends in one. */
interface Interval {
  readonly figure: number;
  readonly margin?: number;
  readonly whole?: number;
  readonly ends?: readonly [lower: number, upper: number];
  readonly level: string | undefined;
}

/** The nearest column to the left that has figures and is none of an interval. */
function figureBefore(column: number, heads: readonly string[], rows: readonly Line[]): number | undefined {
  for (let i = column - 1; i > 0; i--) {
    if (!isOfInterval(heads[i] ?? '') && rows.some(({ cells: { [i]: cell } }) => cell && isFigure(cell))) return i;
  }
  return undefined;
}

const isEnd = (head: string): boolean => INTERVAL.test(head) || /^[lu]c[il](?:$|[^\p{L}])/iu.test(head);
const isOfInterval = (head: string): boolean =>
  MARGIN.test(head) || WHOLE.test(head) || (isEnd(head) && (LOWER.test(head) || UPPER.test(head)));

/** Words around the rows that name the level of their margins: "90 percent margin of error", "at the 95% confidence level". */
const LEVEL_AROUND =
  /((?:80|90|95|99)(?:\.\d)?) ?(?:%|per ?cent)[^.%]{0,20}(?:margin|confidence|konfidenz|confiance|confianza)/i;

/** The level of the margins, as the texts around the rows name it. The Census Bureau, which writes `!!` in its heads, has 90 per cent. */
function levelAround({ around: { title = '', notes }, header }: Body): string | undefined {
  const [, level] = LEVEL_AROUND.exec([title, ...notes].join('\n')) ?? [];
  return level ?? (header?.cells.some(({ text }) => text.includes('!!')) ? '90' : undefined);
}

/** The figure in a cell of a line as a text. */
const figureTextAt = ({ cells }: Line, column = -1): string => {
  const { text = '', figure = text } = cells[column] ?? {};
  return tidy(unmarked(figure));
};

/** Heads of changes as the census of the United States has them: "%±", "+/- %". */
const SIGNED_CHANGE = /^(?:% ?(?:±|\+\/?[-−])|(?:±|\+\/?[-−]))/;

/** True for a column headed "+/-" or "%±" whose figures have signs, or are per cents of counts: they are changes. */
function areChanges(head: string, column: number, figure: number, rows: readonly Line[]): boolean {
  if (!SIGNED_CHANGE.test(head)) return false;
  const isPercent = (text: string): boolean => text.includes('%');
  const isCount = (text: string): boolean => !isPercent(text) && (quantityIn({ text }, undefined).value ?? 0) > 100;
  return rows.some((row) => {
    const text = figureTextAt(row, column);
    return /^[+−-]\s?\d/.test(text) || (isPercent(head + text) && isCount(figureTextAt(row, figure)));
  });
}

/** True if the cells of a column are intervals, each around the figure of another. */
function areAround(figure: number, column: number, rows: readonly Line[]): boolean {
  const number = (text = ''): number => quantityIn({ text }, undefined).value ?? NaN;
  const known = rows.filter((row) => /\d/.test(figureTextAt(row, column)) && /\d/.test(figureTextAt(row, figure)));
  const isAround = (row: Line): boolean => {
    const [, low, high] = ENDS.exec(figureTextAt(row, column)) ?? [];
    const value = number(figureTextAt(row, figure));
    return number(low) <= value && value <= number(high);
  };
  return known.length > 0 && known.every(isAround);
}

/** The intervals of the columns, each with the column of its figures. */
function namedIntervals(
  heads: readonly string[],
  rows: readonly Line[],
  known: string | undefined,
): readonly Interval[] {
  return heads.flatMap((head, column): readonly Interval[] => {
    const figure = isOfInterval(head) ? figureBefore(column, heads, rows) : undefined;
    if (figure === undefined || areChanges(head, column, figure, rows)) return [];
    const [, level = known] = LEVEL.exec(head) ?? [];
    if (MARGIN.test(head)) return [{ figure, margin: column, level }];
    if (WHOLE.test(head)) return areAround(figure, column, rows) ? [{ figure, whole: column, level }] : [];
    if (!LOWER.test(head)) return [];
    const upper = heads.findIndex((other, i) => i > figure && isEnd(other) && UPPER.test(other));
    return upper < 0 ? [] : [{ figure, ends: [column, upper], level }];
  });
}

/** The end that a head names after the head of its figures: "lower" of "ValueLow" next to "Value". Any other head as it is. */
function endOf(head: string, heads: readonly string[]): string {
  const figure = heads.find((other) => other !== '' && other !== head && head.startsWith(other));
  const [, low, high] =
    /^[ _-]*(?:(low|lower)|(high|upper))$/i.exec(figure === undefined ? '' : head.slice(figure.length)) ?? [];
  return low ? 'lower' : high ? 'upper' : head;
}

/** Most rows, as a share of all, that may contradict their interval: a slip of the pen is told, and what is no interval has many. Of three rows of any columns two are so by chance. */
const MOST_SLIPS = 1 / 5;

/** Two columns named no more than "Lower" and "Upper", or "Low" and "High", next to a column whose figures lie between theirs in nearly all rows. */
function bareInterval(heads: readonly string[], rows: readonly Line[], known: string | undefined): readonly Interval[] {
  if (heads.some((head) => OF_PRICES.test(head))) return [];
  const ends = heads.map((head) => endOf(head, heads));
  const [lower, ...others] = ends.flatMap((end, i) => (BARE_LOWER.test(end) ? [i] : []));
  const [upper, ...more] = ends.flatMap((end, i) => (BARE_UPPER.test(end) ? [i] : []));
  if (lower === undefined || upper === undefined || others.length || more.length) return [];
  const figure = upper === lower + 1 ? lower - 1 : lower + 1;
  if (figure < 1 || Math.abs(upper - figure) > 2) return [];
  const triples = rows
    .map(({ cells }) => [lower, figure, upper].map((column) => quantityIn(cells[column], undefined).value))
    .filter((triple) => triple.every((one) => one !== undefined));
  const slips = triples.filter(([low = NaN, value = NaN, high = NaN]) => !(low <= value && value <= high));
  if (!triples.length || slips.length > triples.length * MOST_SLIPS) return [];
  const [, level = known] = LEVEL.exec(heads[lower] ?? '') ?? [];
  return [{ figure, ends: [lower, upper], level }];
}

/** The interval of a row in words, as after its figure. Undefined if one of its figures is none: the Census Bureau writes "*****" and -555555555. */
function intervalOf(row: Line, { margin, ends, whole, level }: Interval): string | undefined {
  const confidence = level ? `${level}% CI ` : '';
  if (margin !== undefined) {
    const text = figureTextAt(row, margin).replace(/^(?:±|\+\/-)\s*/, '');
    // The total that others are adjusted to has no margin: "±0".
    return /^\d/.test(text) && /[1-9]/.test(text) ? `(${confidence}±${text})` : undefined;
  }
  const [, ...both] = ENDS.exec(figureTextAt(row, whole)) ?? [];
  const [low = '', high = ''] = whole === undefined ? (ends?.map((end) => figureTextAt(row, end)) ?? []) : both;
  return /^[-+]?\d/.test(low) && /^[-+]?\d/.test(high) ? `(${confidence}${low} to ${high})` : undefined;
}

/** A body in which margins of error and confidence limits of columns of their own stand with their figures: "52" next to "±3" is "52 (±3)". */
export function joinIntervals(body: Body): Body {
  const { header, rows } = body;
  if (!header) return body;
  const heads = header.cells.map(({ text }) => tidy(text));
  const level = levelAround(body);
  const named = namedIntervals(heads, rows, level);
  const intervals = named.length ? named : bareInterval(heads, rows, level);
  if (!intervals.length) return body;
  const joined = editCells(body, (cell, column, row) => {
    const interval = intervals.find(({ figure }) => figure === column);
    const text = interval && !isEmpty(cell) && isFigure(cell) ? intervalOf(row, interval) : undefined;
    return text ? withSuffix(cell, text) : cell;
  });
  const beside = intervals.flatMap(({ margin, whole, ends = [] }) => margin ?? whole ?? ends);
  return emptyColumns(joined, beside);
}
