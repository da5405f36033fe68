/** A number, or a range of two, in an English sentence. */
export interface WrittenNumber {
  /** The number, or the lower end of the range, with its sign; millions and the like are multiplied out. */
  readonly low: number;
  /** The upper end of a range. */
  readonly high?: number;
  /** `>`, `>=`, `<`, `<=` or `~`, from words such as "over" and "about". */
  readonly comparator?: string;
  /** The value of one unit of the last decimal: 0.1 for "12.5", 100,000 for "12.5 million". */
  readonly step: number;
  /** The same of the upper end. */
  readonly highStep?: number;
  /** The factor of its word: 1,000,000 for "12.5 million", else 1. */
  readonly scale: number;
  readonly isPercent: boolean;
  /** True if a sign or a minus stands before it. */
  readonly isSigned: boolean;
  /** Position in the sentence, of its comparator if it has one. */
  readonly start: number;
  readonly text: string;
}

const COMPARATORS: readonly (readonly [words: string, comparator: string])[] = [
  ['at least', '>='],
  ['no fewer than', '>='],
  ['no less than', '>='],
  ['not under', '>='],
  ['at most', '<='],
  ['up to', '<='],
  ['no more than', '<='],
  ['not over', '<='],
  ['more than', '>'],
  ['fewer than', '<'],
  ['less than', '<'],
  ['over', '>'],
  ['under', '<'],
  ['above', '>'],
  ['below', '<'],
  ['about', '~'],
  ['around', '~'],
  ['approximately', '~'],
  ['>=', '>='],
  ['<=', '<='],
  ['≥', '>='],
  ['≤', '<='],
  ['>', '>'],
  ['<', '<'],
  ['~', '~'],
];

export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const SCALE = String.raw`(?:[ \u00a0\u202f]?(?<scale>thousand|million|billion|trillion|bn|tn|m|k)\b(?![\u2019']))?`;
const amount = (name: string) =>
  String.raw`(?<sign${name}>[-−+]\s?)?(?<currency${name}>[$£€¥]|[A-Z]{2,3}\$?[ \u00a0])?(?<late${name}>[-−])?(?<digits${name}>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:e(?<power${name}>[+-]?\d+))?(?:(?:st|nd|rd|th)\b)?${SCALE.replace('<scale>', `<scale${name}>`)}(?<percent${name}>\s?%|\s(?:per cent|percent|pct)\b)?`;
const COMPARATOR = COMPARATORS.map(([words]) =>
  words.replaceAll(' ', String.raw`\s`).replace(/^[a-z]/, (letter) => `[${letter.toUpperCase()}${letter}]`),
).join('|');
const WRITTEN = new RegExp(
  String.raw`(?<![\w.,])(?:(?<!\badd(?:s|ed)?\s)(?<comparator>${COMPARATOR})\s?)?(?<![\d.,])${amount('A')}(?:(?:\s(?:to|and)\s|\s?–\s?|\.\.)${amount('B')})?(?<plus>\+)?(?![\d])`,
  'gu',
);

interface Amount {
  readonly value: number;
  readonly step: number;
  readonly scale: number;
  readonly hasScale: boolean;
  readonly isPercent: boolean;
  readonly isSigned: boolean;
}

function amountOf(groups: Readonly<Record<string, string | undefined>>, name: 'A' | 'B'): Amount | undefined {
  const digits = groups[`digits${name}`];
  if (digits === undefined) return undefined;
  const word = groups[`scale${name}`]?.toLowerCase();
  const scale = word === undefined ? 1 : (SCALES[word] ?? 1);
  const sign = `${groups[`sign${name}`] ?? ''}${groups[`late${name}`] ?? ''}`;
  const power = 10 ** Number(groups[`power${name}`] ?? 0);
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: (/[-−]/.test(sign) ? -1 : 1) * Number(digits.replaceAll(',', '')) * power,
    step: 10 ** -decimals * power,
    scale,
    hasScale: word !== undefined,
    isPercent: groups[`percent${name}`] !== undefined,
    isSigned: sign !== '',
  };
}

const COMPARATOR_OF = new Map(COMPARATORS);

/** "Over" and "under" after a number ("250 over") are no comparators of the number that follows. */
function written(match: RegExpMatchArray, before: string): readonly WrittenNumber[] {
  const groups = match.groups ?? {};
  const [first, last] = [amountOf(groups, 'A'), amountOf(groups, 'B')];
  if (!first) return [];
  const words = groups.comparator?.toLowerCase().replaceAll(/\s/g, ' ');
  const comparator = groups.plus === undefined ? COMPARATOR_OF.get(words ?? '') : '>=';
  const scale = last && !first.hasScale ? last.scale : first.scale;
  const start = match.index ?? 0;
  const low = {
    low: first.value * scale,
    step: first.step * scale,
    scale,
    isPercent: first.isPercent || last?.isPercent === true,
    isSigned: first.isSigned,
    start,
    text: match[0].trim(),
  };
  if (!last) return [{ ...low, ...(comparator && { comparator }) }];
  // "The way from 46 to 21" has two numbers, and no range.
  if (/\bway from\s$/.test(before))
    return [
      { ...low, ...(comparator && { comparator }) },
      { ...low, low: last.value * last.scale, step: last.step * last.scale, scale: last.scale },
    ];
  return [{ ...low, high: last.value * last.scale, highStep: last.step * last.scale }];
}

/** All numbers of a sentence, in their order. Dates are numbers too; they are hidden by `withoutDates` before. */
export const readNumbers = (sentence: string): readonly WrittenNumber[] =>
  /\d/.test(sentence)
    ? [...sentence.matchAll(WRITTEN)].flatMap((match) => written(match, sentence.slice(0, match.index)))
    : [];

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const YEAR = String.raw`(?<![\d.,£$€¥])\d{4}(?![\d]|[.,]\d|%)`;
const DATES = new RegExp(
  [
    String.raw`\b\d{1,2}\s${MONTH}(?:\s\d{4})?\b`,
    String.raw`\b${MONTH}\s\d{4}\b`,
    String.raw`\bQ[1-4]\b`,
    String.raw`\b\d{4}-(?:Q[1-4]|W\d\d|\d\d(?:-\d\d)?)\b`,
    String.raw`\b[Ww]eek\s\d{1,2}\b`,
    String.raw`\b\d{4}[/–]\d{2}(?!\d)`,
    YEAR,
  ].join('|'),
  'gu',
);

const blank = (text: string) => ' '.repeat(text.length);

/** The sentence with spaces in the place of its dates, so that positions stay. A bare number of four digits is a year: any other has a comma. */
export const withoutDates = (sentence: string): string => sentence.replace(DATES, blank);

/** True if the number at an end of a text goes on before or after it: "Under 18" is no label in "Under 18% in total" and in "Under 18,000". */
const isAmidNumber = (before: string, text: string, after: string): boolean =>
  (/^\d/.test(text) && /(?:\d[,.]?|[−+])$/.test(before)) || (/\d$/.test(text) && /^(?:%|[,.]?\d)/.test(after));

/** The sentence with spaces in the place of the texts. */
export const withoutTexts = (sentence: string, texts: readonly string[]): string =>
  texts.reduce((rest, text) => {
    if (text === '' || !rest.includes(text)) return rest;
    // "100,000 people" is no part of "2,945,100,000 people".
    const parts = rest.split(text);
    return parts
      .slice(1)
      .reduce(
        (read, part, index) => read + (isAmidNumber(parts[index] ?? '', text, part) ? text : blank(text)) + part,
        parts[0] ?? '',
      );
  }, sentence);
