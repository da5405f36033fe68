import type { Unit } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { Change } from '../statistics/change.js';
import type { Period } from '../statistics/period.js';
import {
  isKnown,
  isWithheld,
  round,
  roundWithin,
  reverseComparator,
  type Comparator,
  type Quantity,
} from '../statistics/quantity.js';
import { roundShare } from '../statistics/share.js';
import type { Missing, Status } from '../statistics/status.js';
import { writeNumber } from './number.js';
import type { ChangeWords, ColumnWords, CommonWords, Format, HeadlineWords, Pieces } from './words.js';

/** The language of these words. */
export const LANG = 'en';
const UNNAMED = '(unnamed)';
const QUALIFIERS: Record<Comparator, string> = {
  '>': 'over',
  '>=': 'at least',
  '<': 'under',
  '<=': 'at most',
  '~': 'about',
};
const MISSING: Record<Missing, string> = {
  'not-collected': 'not collected',
  'cannot-exist': 'not applicable',
  withheld: 'withheld',
  elsewhere: 'included elsewhere',
  'not-yet-due': 'not yet due',
};
// The codes of SDMX CL_OBS_STATUS that say something of a number; those of missing values speak through MISSING.
const STATUS: Partial<Record<Status, string>> = {
  B: 'break in series',
  D: 'definition differs',
  E: 'estimated',
  F: 'forecast',
  G: 'experimental',
  I: 'imputed',
  J: 'derogation',
  N: 'not significant',
  P: 'provisional',
  S: 'special event',
  U: 'low reliability',
  V: 'unvalidated',
  W: 'includes another category',
};
/** The note on bars that are too short to be seen. */
export const LEAST = 'Bars too short to be seen are drawn longer than they are.';
const SCALES: Record<number, string> = { 1e3: 'thousand', 1e6: 'million', 1e9: 'billion', 1e12: 'trillion' };
const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
/** Joins what there is of some pieces by spaces. */
export const join = (...parts: readonly (string | undefined | false)[]): string =>
  parts.reduce<string>((all, part) => (all && part ? `${all} ${part}` : part || all), '');
/** A text as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Joins names: "A, B and C". */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
/** So many of what is counted: "1 measure", "12 others". */
export const plural = (n: number, one: string, other = `${one}s`): string =>
  `${writeNumber(LANG, n)} ${n === 1 ? one : other}`;

/** A text of the document within a sentence: from right to left it takes no number beside it with it. */
export const isolated = (text: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text) ? `\u2068${text}\u2069` : text;

/** A quantity as it is written: bounds and ends are rounded on their safe side, and no rounding reaches zero, 100 per cent or the next unit. */
export function rounded(q: Quantity, { unit, decimals }: Format): Quantity {
  const { value = NaN, low, comparator = '~' } = q;
  // Nearly every number is whole, and there is nothing to round.
  if (low === undefined && Number.isInteger(value)) return q;
  // As many as can be written, short of the noise of binary fractions.
  const places = Math.min(decimals ?? 12, 12);
  const top = unit?.percent ? 100 : unit?.scale ? 1e3 : 0;
  const near = (n: number): boolean => Math.abs(Math.abs(value) - n) < 10 ** -places;
  const safe = comparator === '~' && low === undefined ? q : round(q, places);
  return comparator === '~' && (near(0) || near(top))
    ? { ...safe, ...roundWithin(value, places, [0, top, -top]) }
    : safe;
}

const digits = (value: number, { unit, decimals }: Format, sign?: boolean): string =>
  writeNumber(LANG, value, decimals, unit?.currency, sign) + (unit?.percent ? '%' : '');

/** Both ends of a range: "5,000 to 6,000". */
export const range = ({ low, high }: Quantity, format: Format, sign?: boolean): string =>
  `${digits(low!, format, sign)} to ${digits(high!, format, sign)}`;

/** A number that counts thousands or millions says so. */
export const scaled = (text: string, { unit }: Format): string => join(text, unit?.scale && SCALES[unit.scale]);

/** The numbers alone, with their qualifier and, if asked for, their sign. */
export function written(q: Quantity, format: Format, sign?: boolean): string {
  const near = rounded(q, format);
  const { value, comparator } = near;
  return join(
    comparator && QUALIFIERS[comparator],
    value === undefined ? range(near, format, sign) : digits(value, format, sign),
  );
}

/** Why there is no number. */
export const missing = (q: PublishedQuantity): string =>
  isWithheld(q)
    ? MISSING.withheld
    : q.unread
      ? 'figure not readable'
      : q.missing
        ? MISSING[q.missing]
        : 'no figure given';

/** What a unit counts; of a per cent what it is of: "of GNI". */
const nounOf = ({ other, percent }: Unit): string =>
  percent ? (/^(?:% ?|(?=of ))(.*)/.exec(other)?.[1] ?? '') : other;

/** A figure in pieces; `bare` without what a column's head says of its unit. */
export function pieces(q: PublishedQuantity, format: Format, bare = false): Pieces {
  const { unit } = format;
  if (!isKnown(q)) return { number: missing(q) };
  const near = rounded(q, format);
  const { value, comparator } = near;
  const ends = near.low === undefined ? '' : range(near, format);
  const number = q.roundsToZero ? `rounds to ${digits(0, format)}` : value === undefined ? ends : digits(value, format);
  const noun = unit && !bare && !unit.currency && nounOf(unit);
  const after = join(
    scaled('', format),
    noun && isolated((value === 1 && !unit.scale && unit.one) || noun),
    !bare && unit?.per && `per ${unit.per}`,
    value !== undefined && ends && `(${q.level ? `${q.level}% confidence interval ` : ''}${scaled(ends, format)})`,
  );
  return { before: comparator && QUALIFIERS[comparator], number, after: after || undefined };
}

const quantity = (q: PublishedQuantity, format: Format, bare?: boolean): string => {
  const { before, number, after } = pieces(q, format, bare);
  return join(before, number, after);
};

const amount = (q: PublishedQuantity, format: Format): string => quantity(q, format, true);

/** How shares and relative changes are written. */
export const PERCENT: Format = { unit: { other: '', percent: true } };

/** A change in per cent, with its sign and at most one decimal; one that would round to none is said by its size alone. */
function changed(q: Quantity): string {
  if (q.value === undefined || q.comparator) return written(round(q, 1), PERCENT, true);
  const { value = 0, comparator } = roundWithin(q.value, 1, [0, 100, -100]);
  return comparator ? `under ${digits(Math.abs(value), PERCENT)}` : digits(value, PERCENT, true);
}

/** One end of a period's text in words: "2021", "2024/25", "Q3 2021", "July 2021", "week 5 of 2021", "31 July 2021". */
export function named(text: string, yearStart?: string, short?: boolean): string {
  const [year, part, day] = text.split('-') as [string, string?, string?];
  const reporting = yearStart ? `${year}/${`${+year + 1}`.slice(-2)}` : year;
  if (!part) return reporting;
  if (part[0] === 'Q') return `${part} ${reporting}`;
  if (part[0] === 'W') return `week ${+part.slice(1)} of ${year}`;
  return join(day && `${+day}`, MONTHS[+part - 1]!.slice(0, short ? 3 : 9), year);
}

/** Both ends of a period by their names, or its one name. */
export const ends = (p: Period, short?: boolean): readonly string[] =>
  p.text.split('/').map((end) => (end === '..' ? end : named(end, p.yearStart, short)));
/** The name of a period. */
export const period = (p: Period, short?: boolean): string => {
  const [first = '', last] = ends(p, short);
  return last === '..' ? `since ${first}` : last ? `${first} to ${last}` : first;
};
const during = (p: Period): string => {
  const [, last] = ends(p);
  return last === '..'
    ? period(p)
    : last
      ? `from ${period(p)}`
      : `${p.granularity === 'day' ? 'on' : 'in'} ${period(p)}`;
};
/** How far a period has come, without the year that its own name says: "to June". */
export const through = (p: Period, whole: Period | undefined): string => {
  const name = ends(p).at(-1)!;
  const year = ` ${whole?.text.slice(0, 4)}`;
  return `to ${name.endsWith(year) ? name.slice(0, -year.length) : name}`;
};
/** The name of an observation's period. */
export const periodName = ({ label, period: p, through: until }: ParsedObservation, short?: boolean): string =>
  label || (p ? join(period(p, short), until && through(until, p)) : UNNAMED);

const POINTS = { one: 'percentage point', other: 'percentage points' };

/** How far apart two figures are; of per cents that is in points. */
export const distance = (q: PublishedQuantity, format: Format): string =>
  format.unit?.percent ? quantity(q, { decimals: format.decimals, unit: POINTS }) : amount(q, format);

/** A share in per cent, short of 0 and of 100 unless it is that. */
export const share = (q: Quantity): string => written(roundShare(q), PERCENT);

const statuses = (q: PublishedQuantity): readonly string[] =>
  isWithheld(q) ? [] : [...(q.status ?? []).flatMap((s) => STATUS[s] ?? []), ...(q.revised ? ['revised'] : [])];
const upTo = (p: Period): string => `up to ${ends(p).at(-1)!}`;

/** What every chart says, in English. */
export const common: CommonWords = {
  lang: LANG,
  quantity: (q, format) => quantity(q, format),
  amount,
  unitName: (unit) =>
    (unit && nounOf(unit) && join(unit.percent && '%', nounOf(unit), unit.per && `per ${unit.per}`)) || 'Value',
  statuses,
  withStatus: (q, format, bare) => {
    const said = statuses(q).join(', ');
    return join(quantity(q, format, bare), said && `(${said})`);
  },
  withTime: ({ period: p, periodLabel, asOf }, text = '') => {
    const when = [p ? period(p) : periodLabel, asOf && asOf.end < Infinity && asOf.end !== p?.end && upTo(asOf)]
      .filter(Boolean)
      .join(', ');
    return when && text ? `${capital(when)}: ${text}` : when || text;
  },
  revision: ({ revision }, format) => {
    if (!revision) return undefined;
    const { previous, published, reason } = revision;
    return (
      join(
        'revised',
        previous && `from ${quantity(previous, format)}`,
        published && `(published ${published.length > 7 ? 'on' : 'in'} ${named(published)})`,
      ) + (reason ? `: ${reason}` : '')
    );
  },
  period,
  upTo,
  list,
  labelled: (label, text) => `${isolated(label || UNNAMED)}: ${text}`,
  source: ({ date }) => ({ before: 'Source: ', after: date ? `, ${named(date)}` : '' }),
  base: (p, value) => `${join('Index', p && period(p))} = ${value}`,
  unnamed: UNNAMED,
  failed: 'This chart cannot be drawn.',
};

/** A change is written with the decimals of its figures; percentage points have no unit of their own. */
const formatOf = ({ points }: Change, { decimals, unit }: Format): Format => ({
  decimals,
  unit: points ? undefined : unit,
});

const pointsOf = ({ absolute: { value } }: Change): string => (Math.abs(value ?? 0) === 1 ? 'point' : 'points');

/** A change as it stands in its column, with its sign. */
function signed(c: Change, format: Format): string {
  const plain = formatOf(c, format);
  return scaled(written(c.absolute, plain, true), plain);
}

/** What is said of changes, in English. */
export const changes: ChangeWords = {
  during,
  periodName,
  inPeriod: (text, o) =>
    o.period && !o.label
      ? join(text, during(o.period), o.through && through(o.through, o.period))
      : `${periodName(o)}: ${text}`,
  changeShort: (c, format) =>
    c.direction === 0
      ? ['no change']
      : [join(signed(c, format), c.points && pointsOf(c)), ...(c.percent ? [`(${changed(c.percent)})`] : [])],
  changeLong: (c, format, before) => {
    if (c.direction === 0) return `the same as ${before}`;
    const { value, comparator } = c.absolute;
    const plain = formatOf(c, format);
    const points = c.points ? ` percentage ${pointsOf(c)}` : '';
    const note = c.percent
      ? ` (${changed(c.percent)})`
      : c.noPercent === 'zero'
        ? ', from zero, so without a percentage'
        : '';
    const tail = `${points} on ${before}${note}`;
    if (value === undefined || !c.direction) return `a change of ${signed(c, format)}${tail}`;
    // A bound on a fall turns round when it is said as its size: less than −5 is a fall of over 5.
    const size = { value: Math.abs(value), comparator: value < 0 ? reverseComparator(comparator) : comparator };
    return `${value < 0 ? 'down' : 'up'} by ${amount(size, plain)}${tail}`;
  },
  tone: (better) => `, for the ${better ? 'better' : 'worse'}`,
  periodHead: 'Period',
  changeHead: 'Change',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  pageOf: (first, last, length) =>
    `Rows ${writeNumber(LANG, first)} to ${writeNumber(LANG, last)} of ${writeNumber(LANG, length)}`,
  previousPage: 'Previous rows',
  nextPage: 'Next rows',
};

/** What a headline figure says that stands alone, in English. */
export const englishHeadline: HeadlineWords = /* @__PURE__ */ Object.assign(
  { pieces, during, sinceStart: (p: Period) => `since the campaign began in ${ends(p)[0]!}` },
  common,
);

/** What plain columns say, in English. */
export const englishColumns: ColumnWords = /* @__PURE__ */ Object.assign({ least: LEAST }, common, changes);
