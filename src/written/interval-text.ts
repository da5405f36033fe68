import { withoutNoise } from '../statistics/decimal.js';
import type { Quantity } from '../statistics/quantity.js';
import { readAmount, readUpperEnd, type Amount, type StatedUnit, type TextOptions } from './figure-amount.js';
import { BETWEEN, TO } from './figure-words.js';
import { readNumeral } from './numeral.js';
import { once } from './once.js';

/** A number with its interval, and what its text states of its unit. */
interface Ranged {
  readonly quantity: Quantity;
  readonly stated: StatedUnit;
}

const LEVEL = /^([\d.,]+) ?% (?:confidence interval|(?:CI|KI|IC)\b):? ?/i;

const between = /* @__PURE__ */ once(() =>
  BETWEEN.map(([first, second]) => new RegExp(`^${first} (.+) ${second} (.+)$`, 'i')),
);
const separators = /* @__PURE__ */ once(() => new RegExp(` ?(?:\\.\\.\\.?|-|\u2014| (?:${TO.join('|')}) ) ?`, 'giu'));

/** The texts that may be the two ends of a range. */
export function endsIn(text: string): readonly (readonly [low: string, high: string])[] {
  const candidates: (readonly [string, string])[] = [];
  for (const form of between()) {
    const [, low, high] = form.exec(text) ?? [];
    if (low && high) candidates.push([low, high]);
  }
  for (const { index, 0: separator } of text.matchAll(separators()))
    if (index) candidates.push([text.slice(0, index), text.slice(index + separator.length)]);
  return candidates.map(([low, high]) => [low.trim(), high.trim()]);
}

/** Both ends of a range, which share what only one of them states. */
export function readRange(text: string, options: TextOptions): readonly [Amount, Amount] | undefined {
  for (const [from, to] of endsIn(text)) {
    const high = readUpperEnd(from, to, options);
    const low = high && readAmount(from, options);
    if (!low || low.isAccounting || high.isAccounting) continue;
    const { scale = high.stated.scale, ...lower } = low.stated;
    const stated = { ...high.stated, ...lower, scale: high.stated.scale };
    // "£800k to £1.2m": the lower end in the scale of the upper.
    const factor = (scale ?? 1) / (stated.scale ?? 1);
    const names = ['currency', 'percent', 'noun'] as const;
    const differs = names.some((name) => lower[name] && high.stated[name] && lower[name] !== high.stated[name]);
    if (!differs)
      return [
        { ...low, value: low.value * factor, stated },
        { ...high, stated },
      ];
  }
  return undefined;
}

/** The ends of an interval, without its level in per cent. Ends in short notation have 95 unless `range` follows them. */
function splitLevel(inner: string): { readonly ends: string; readonly level?: string | undefined } {
  const [found = '', before] = LEVEL.exec(inner) ?? [];
  const [suffix = '', after] = /, ?(?:([\d.,]+) ?%|range)$/.exec(inner) ?? [];
  const ends = inner.slice(found.length, inner.length - suffix.length);
  return { ends, level: before ?? after ?? (!suffix && ends.includes('..') ? '95' : undefined) };
}

/** A margin of error after its number: "52% ± 3", "52 (90% CI ±3)". */
const MARGIN = /^(.+?) ?(?:\(([^()]*?)(?:±|\+\/-) ?([^()]+)\)|(?:±|\+\/-) ?([^()]+))$/;

/** The number with the margin after it, as a range. */
export function readMargin(text: string, options: TextOptions): Ranged | undefined {
  const [, outer, level = '', inner, after] = MARGIN.exec(text) ?? [];
  const [amount, margin] = [outer, inner ?? after].map((one) => (one ? readAmount(one, options) : undefined));
  const [all, written] = LEVEL.exec(`${level.trim()} `.trimStart()) ?? [];
  if (!amount || !margin || margin.value < 0 || amount.isAccounting || (level && !all)) return undefined;
  const { value } = amount;
  const [low, high] = [withoutNoise(value - margin.value), withoutNoise(value + margin.value)];
  return {
    quantity: { value, low, high, ...(written && { level: Number(readNumeral(written, options.convention)) }) },
    stated: { ...margin.stated, ...amount.stated },
  };
}

/** A comma between the ends of an interval: "6.5, 9.7". */
const COMMA = /[,;] (?=[-+]?\d)|(?<=\d\.\d+),(?=[-+]?\d+\.\d)/;

/** The ends of the interval around a number, which it lies in if a comma is between them: the numbers of "12 (3, 5)" are notes. */
function readEnds(text: string, value: number, options: TextOptions): readonly [Amount, Amount] | undefined {
  const range = readRange(text, options);
  if (range) return range;
  const [low, high] = readRange(text.replace(COMMA, ' to '), options) ?? [];
  return low && high && low.value <= value && value <= high.value ? [low, high] : undefined;
}

/** The number with the interval after it: "52% (95% confidence interval 49% to 55%)", `52 (49..55, 90%)`, "8.1 (6.5, 9.7)". */
export function readInterval(text: string, options: TextOptions): Ranged | undefined {
  const [, outer, inner] = /^(.+?) ?\(([^()]+)\)$/.exec(text) ?? [];
  if (!outer || !inner) return undefined;
  const { ends, level: written } = splitLevel(inner);
  const amount = readAmount(outer, options);
  const range = amount && readEnds(ends, amount.value, options);
  if (!amount || !range || amount.isAccounting) return undefined;
  const level = written === undefined ? undefined : Number(readNumeral(written, options.convention));
  const [{ value: low, stated }, { value: high }] = range;
  if (level !== undefined && !(level > 0 && level < 100)) return undefined;
  return {
    quantity: { value: amount.value, low, high, ...(level && { level }) },
    stated: { ...stated, ...amount.stated },
  };
}

/** A figure with its interval in square brackets: "57.7 [56.9-58.4]". A mark or a footnote there has no two numbers. */
const IN_BRACKETS = /^([^[\]]*\d ?%?) ?\[([-+]?\d[\d.,' ]*%?(?:-|\.\.| to |[,;] ?)[-+]?\d[\d.,' ]*%?)\]$/;

/** The figure and the interval in brackets after it, if it lies in that: in "500 [1-3]" these are notes. */
export function readBracketed(text: string, options: TextOptions): Ranged | undefined {
  const [, figure = '', ends = ''] = IN_BRACKETS.exec(text) ?? [];
  const read = figure ? readInterval(`${figure} (${ends})`, options) : undefined;
  const { value = NaN, low = NaN, high = NaN } = read?.quantity ?? {};
  return low <= value && value <= high ? read : undefined;
}
