import { readDays, readTwoYears, type Days } from './calendar.js';
import { times } from './interval.js';
import { readPublished, type Published } from './published.js';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** A contract as plain JSON. */
export type Document = JsonObject;

/** Unit of a figure, as the document gives it. */
export interface DocumentUnit {
  readonly name: string;
  readonly isPercent: boolean;
  readonly currency?: string;
  readonly per?: string;
  /** 1,000,000 if the figures count millions. */
  readonly scale: number;
  /** False for a scale without a true zero, such as °C. */
  readonly ratio: boolean;
  /** True for places in a ranking, of which the first is the highest. */
  readonly isRank?: boolean;
}

/** A figure that a JSON Pointer names, with all that the document says of it. */
export interface Datum {
  readonly pointer: string;
  readonly published: Published;
  readonly input: Json | undefined;
  readonly label?: string;
  readonly unit?: DocumentUnit;
  /** Text that is equal for figures of one unit. */
  readonly unitKey: string;
  readonly kind?: string;
  readonly baseKey: string;
  readonly polarity?: string;
  readonly period?: Days;
  readonly periodText?: string;
  /** Last day that the figure includes: the end of `through`, else of `asOf`. */
  readonly lastDay?: number;
}

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const steps = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const member = (json: Json | undefined, step: string): Json | undefined =>
  Array.isArray(json) ? (json as readonly Json[])[Number(step)] : isObject(json) ? json[step] : undefined;

type Path = readonly (Json | undefined)[];

/** What a function has found of each document, by a pointer: every claim asks for the same figures again. */
export function remembered<Found>(
  find: (document: Document, pointer: string) => Found,
): (document: Document, pointer: string) => Found {
  const known = new WeakMap<Document, Map<string, Found>>();
  return (document, pointer) => {
    const ofDocument = known.get(document) ?? new Map<string, Found>();
    known.set(document, ofDocument);
    const found = ofDocument.get(pointer) ?? find(document, pointer);
    ofDocument.set(pointer, found);
    return found;
  };
}

/** The objects from the document down to what the pointer names. */
const pathTo = remembered((document, pointer): Path => {
  const path: (Json | undefined)[] = [document];
  for (const step of steps(pointer)) path.push(member(path.at(-1), step));
  return path;
});

export const resolve = (document: Document, pointer: string): Json | undefined => pathTo(document, pointer).at(-1);

/** The member of the innermost object on the way that has it. */
function inherited(path: readonly (Json | undefined)[], name: string): Json | undefined {
  for (const json of [...path].reverse()) if (isObject(json) && json[name] !== undefined) return json[name];
  return undefined;
}

const text = (json: Json | undefined): string | undefined => (typeof json === 'string' ? json : undefined);

const NO_ZERO = /°\s?[CF]\b|celsius|fahrenheit|^ordinal$/i;
const PERCENT = /^(?:%|per cents?\b|percent\b|pct\b|percentage points?\b)/i;

const SCALES = [1e3, 1e6, 1e9, 1e12];

export function readUnit(json: Json | undefined): DocumentUnit | undefined {
  const name = isObject(json) ? (text(json.other) ?? '') : text(json);
  if (name === undefined) return undefined;
  const object = isObject(json) ? json : {};
  const currency = text(object.currency);
  const per = text(object.per) || undefined;
  return {
    name,
    isPercent: object.percent === true || PERCENT.test(name),
    ...(currency !== undefined && { currency }),
    ...(per !== undefined && { per }),
    scale: SCALES.find((scale) => scale === object.scale) ?? 1,
    ratio: object.ratio !== false && !NO_ZERO.test(name),
    ...(name === 'ordinal' && { isRank: true }),
  };
}

/** True for an object that has a figure, and not for the figure itself. */
const holdsFigure = (json: Json | undefined): json is JsonObject =>
  isObject(json) && 'value' in json && ('label' in json || 'period' in json || 'title' in json);

/** An earlier figure, or a target for a period, which need not name its time. */
const HOLDERS = /\/(?:previous(?:\/\d+)?|targets\/\d+|target\/\d+)$/;

/** True of an earlier figure that the document names, alone or in a list. */
export const isEarlier = (pointer: string): boolean => /\/previous(?:\/\d+)?$/.test(pointer);

/** An `asOf` that lies before the period of its own object contradicts it, and counts for nothing. */
function asOfOf(path: readonly (Json | undefined)[], yearStart: string | undefined): Days | undefined {
  const depth = path.map((json) => isObject(json) && json.asOf !== undefined).lastIndexOf(true);
  const outer = path.slice(0, depth + 1);
  const [asOf, period] = ['asOf', 'period'].map((name) => readDays(inherited(outer, name), yearStart));
  return asOf && period && !period.floating && asOf.end < period.start ? undefined : asOf;
}

/**
 * What people write with a word for its scale counts units of the document: "€1.2m" is 1,200 of thousands of euros. Without a unit it may count
 * millions, or be 1,200,000 next to figures of euros.
 */
function inUnit(published: Published, unit: DocumentUnit | undefined): Published {
  const { numbers, scale = 1 } = published;
  if (!numbers || scale <= 1) return published;
  return unit ? { ...published, numbers: times(numbers, 1 / unit.scale) } : { ...published, unreadable: true };
}

/** The unit that what people write states in a document without one: "€1.2m" counts millions. */
const unitOfWriting = ({ scale = 1 }: Published): DocumentUnit | undefined =>
  scale > 1 ? { name: '', isPercent: false, scale, ratio: true } : undefined;

/** Key of a base. One without a figure is not known. */
const baseKeyOf = (base: Json | undefined): string =>
  JSON.stringify(isObject(base) && typeof base.value === 'number' ? base : null);

/** Kinds of figures. One that is written otherwise is not known. */
const KINDS = ['flow', 'cumulative', 'stock', 'rate', 'share', 'index'] as const;

/** True if some figure of the document is written in per cent: "83%". */
const hasWrittenPercent = remembered((document) => /\d ?%"/.test(JSON.stringify(document)));

/** True of a fraction such as 0.73 in a document of per cent, which may be 73% next to a text such as "83%". */
const mayBePart = (document: Document, input: Json | undefined, unit: DocumentUnit | undefined): boolean =>
  unit?.isPercent === true &&
  /^"?\s*[-−]?0?\.\d/.test(JSON.stringify(input ?? null)) &&
  hasWrittenPercent(document, '');

/** The figure that the pointer names: the object that has a `value`, or the value itself. */
export const datumAt = remembered(readDatum);

/** The objects that a figure has its unit from: targets and contributions of a delta have that of its series. */
function withFirstSeries(document: Document, pointer: string, path: Path): Path {
  const first = resolve(document, '/series/0');
  return isObject(first) && /^\/(?:target|contributions)\b/.test(pointer) ? [document, first, ...path.slice(1)] : path;
}

function readDatum(document: Document, pointer: string): Datum {
  const path = pathTo(document, pointer);
  const named = path.at(-1);
  const isHolder = isObject(named) && 'value' in named && HOLDERS.test(pointer);
  const input = holdsFigure(named) || isHolder ? named.value : named;
  const written = readPublished(input);
  const own = readUnit(inherited(withFirstSeries(document, pointer, path), 'unit'));
  const unit = own ?? unitOfWriting(written);
  const kind = KINDS.find((one) => one === inherited(path, 'kind'));
  const polarity = text(inherited(path, 'polarity'));
  const yearStart = text(inherited(path, 'yearStart'));
  // An earlier figure has a time of its own, or none: never that of the figure that it is compared with.
  const timed = isEarlier(pointer) ? path.slice(-1) : path;
  const periodText = text(inherited(timed, 'period'));
  // Of a running total 2019/2020 are two years. Of any other observation it is a reporting year, if that is what its series has.
  const isObservation = /\/observations\/\d+$/.test(pointer) && kind !== 'cumulative';
  const period = (isObservation ? readTwoYears(periodText, yearStart) : undefined) ?? readDays(periodText, yearStart);
  const through = readDays(inherited(timed, 'through'), yearStart);
  // A `through` outside of its period contradicts it, and counts for nothing.
  const isOutside = through && period && (through.end < period.start || through.end > period.end);
  const last = (isOutside ? undefined : through) ?? asOfOf(timed, yearStart);
  // A number is a label as it is written.
  const label = holdsFigure(named)
    ? text(typeof named.label === 'number' ? String(named.label) : named.label)
    : undefined;
  return {
    pointer,
    input,
    published: { ...inUnit(written, own), ...(mayBePart(document, input, own) && { isWriting: true }) },
    ...(label !== undefined && { label }),
    ...(unit && { unit }),
    // Money and per cents are written with their sign, whatever their name is.
    unitKey: JSON.stringify(own?.currency === undefined && !own?.isPercent ? (own ?? null) : { ...own, name: '' }),
    ...(kind !== undefined && { kind }),
    baseKey: baseKeyOf(inherited(path, 'base')),
    ...(polarity !== undefined && { polarity }),
    ...(periodText !== undefined && { periodText }),
    ...(period && { period }),
    ...(last && { lastDay: last.end }),
  };
}

/** The pointers of the elements of an array, with `suffix`; none if there is no array. */
export function elements(document: Document, pointer: string): readonly string[] {
  const array = resolve(document, pointer);
  return Array.isArray(array) ? array.map((_, index) => `${pointer}/${index}`) : [];
}

/** The pointer of what has the datum in an array: `/series/0/observations` for `/series/0/observations/3`. */
export const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

/** Members that hold words, which a chart may show as they are. */
const WORDS = [
  'title',
  'subtitle',
  'description',
  'label',
  'group',
  'note',
  'text',
  'notes',
  'name',
  'one',
  'other',
  'unit',
  'per',
  'remainder',
  'reason',
  'source',
];

/** True of words that a member holds. The status of a publisher is a text; that of a figure is a letter. */
const isWords = (name: string, text: string): boolean => WORDS.includes(name) || (name === 'status' && /\d/.test(text));

/** All words of a value, however deep. `name` is the member that has it. */
function wordsOf(json: Json | undefined, name = ''): readonly string[] {
  if (typeof json === 'string' || typeof json === 'number') return isWords(name, String(json)) ? [String(json)] : [];
  if (Array.isArray(json)) return (json as readonly Json[]).flatMap((element) => wordsOf(element, name));
  return isObject(json) ? Object.entries(json).flatMap(([key, value]) => wordsOf(value, key)) : [];
}

/** A text as a chart may write it: with commas in its numbers. */
const written = (text: string): readonly string[] => [
  text,
  text.replace(/(?<![\d.])\d{4,}(?![\d.])/g, (number) => Number(number).toLocaleString('en-GB')),
];

/** Words of each document, which are asked for by each of its claims. */
const known = new WeakMap<Document, readonly string[]>();

/** The words of the document, longest first. A chart may show them as they are. */
export function wordsOfDocument(document: Document): readonly string[] {
  const words =
    known.get(document) ??
    wordsOf(document)
      .flatMap(written)
      .sort((one, other) => other.length - one.length);
  known.set(document, words);
  return words;
}

/** Those that have digits in them. */
export const wordsWithDigits = (document: Document): readonly string[] =>
  wordsOfDocument(document).filter((text) => /\d/.test(text));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The periods of the document as they are written, which a chart shows as they are if they are none, with a capital at the start of a sentence. */
export const periodsOfDocument = (json: Json | undefined): readonly string[] => {
  if (Array.isArray(json)) return (json as readonly Json[]).flatMap(periodsOfDocument);
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([name, value]) =>
    (name === 'period' || name === 'through') &&
    (typeof value === 'string' || typeof value === 'number') &&
    // A year is found as a date. As a text it would be found in 0.2015 too.
    !/^\d{4}$/.test(String(value))
      ? [String(value), capital(String(value))]
      : periodsOfDocument(value),
  );
};
