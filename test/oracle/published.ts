import { readNumbers } from './english-numbers.js';
import { between, near, point, type Interval } from './interval.js';

/** A figure of a document as its rules read it. */
export interface Published {
  /** The numbers that it may be; undefined if it has none. Of a figure with a confidence interval it is the figure alone. */
  readonly numbers?: Interval;
  readonly confidence?: { readonly low: number; readonly high: number; readonly level: number };
  /** Codes of SDMX `CL_OBS_STATUS`, without `A`. */
  readonly statuses: readonly string[];
  readonly withheld: boolean;
  /** The kind of missing, if there is no number. */
  readonly missing?: MissingKind;
  readonly roundsToZero: boolean;
  /** Factor of a word such as "million" in what people write. */
  readonly scale?: number;
  /** True of what people write, such as `83%`, and of `4.277`, whose point may separate thousands: a source may refuse them. */
  readonly isWriting?: boolean;
  /** True if the rules do not settle how it is read. */
  readonly unreadable: boolean;
}

/** Reason for a missing number. `no-figure` is "no figure given". */
export type MissingKind =
  'no-figure' | 'not-collected' | 'not-available' | 'cannot-exist' | 'withheld' | 'elsewhere' | 'not-yet-due';

const NOTHING: Published = { statuses: [], withheld: false, roundsToZero: false, unreadable: false };
const UNREADABLE: Published = { ...NOTHING, unreadable: true };

const MISSING_KINDS: readonly MissingKind[] = [
  'not-collected',
  'not-available',
  'cannot-exist',
  'elsewhere',
  'not-yet-due',
];

/** Statuses that say why there is no number. */
const MISSING_STATUSES: Readonly<Record<string, MissingKind>> = {
  H: 'not-available',
  K: 'elsewhere',
  L: 'not-collected',
  M: 'cannot-exist',
  O: 'no-figure',
  Q: 'withheld',
};

const MISSING_MARKS: Readonly<Record<string, MissingKind>> = {
  c: 'withheld',
  withheld: 'withheld',
  x: 'not-available',
  z: 'cannot-exist',
  elsewhere: 'elsewhere',
  'not-yet-due': 'not-yet-due',
};

const STATUS_MARKS: Readonly<Record<string, string>> = { b: 'B', e: 'E', f: 'F', p: 'P', u: 'U' };

/** The numbers from a value and its comparator. */
export function compared(value: number, comparator: string | undefined): Interval | undefined {
  if (comparator === undefined) return point(value);
  if (comparator === '~') return near(value);
  if (comparator === '>') return between(value, Infinity, { low: true });
  if (comparator === '>=' || comparator === '≥') return between(value, Infinity);
  if (comparator === '<') return between(-Infinity, value, { high: true });
  if (comparator === '<=' || comparator === '≤') return between(-Infinity, value);
  return undefined;
}

const record = (input: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
    ? (input as Readonly<Record<string, unknown>>)
    : undefined;

const NUMBER = String.raw`[-−]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?`;
const NOTATION = new RegExp(
  String.raw`^\s*(?:(?<comparator>[<>]=?|[≤≥]|~)?\s*(?<value>${NUMBER})(?:\s*\.\.\s*(?<end>${NUMBER})|\s*\((?<low>${NUMBER})\s*\.\.\s*(?<high>${NUMBER})(?:,\s*(?<level>[\d.]+%|range))?\))?)?(?<marks>(?:\s*\[[^\]]+\])*)\s*$`,
);

/** A point before exactly three digits. */
const AMBIGUOUS = /(?<![\d.])[1-9]\d{0,2}\.\d{3}(?!\d|\.\d|[eE])/;

const toNumber = (text: string) => Number(text.replace('−', '-'));

function readMarks(text: string): Omit<Published, 'numbers' | 'confidence'> {
  const marks = [...text.matchAll(/\[([^\]]+)\]/g)].map(([, mark = '']) => mark);
  const statuses = marks.flatMap((mark) => STATUS_MARKS[mark] ?? (/^[A-Z]$/.test(mark) ? [mark] : []));
  const missing = marks.map((mark) => MISSING_MARKS[mark]).find((kind) => kind !== undefined);
  const fromStatus = statuses.map((status) => MISSING_STATUSES[status]).find((kind) => kind !== undefined);
  const isConfidential =
    marks.some((mark) => /^c:(?!F)/.test(mark)) || missing === 'withheld' || fromStatus === 'withheld';
  const kind = isConfidential ? 'withheld' : (missing ?? fromStatus);
  return {
    statuses: statuses.filter((status) => status !== 'A'),
    withheld: isConfidential,
    ...(kind && { missing: kind }),
    roundsToZero: marks.includes('low'),
    unreadable: false,
  };
}

/** Reads what people write, such as `£18,450` or `over 6,000`. */
function readWriting(text: string): Published {
  const [number, ...others] = readNumbers(text);
  if (!number || others.length > 0 || number.text.length !== text.trim().length) return UNREADABLE;
  const numbers =
    number.high === undefined ? compared(number.low, number.comparator) : between(number.low, number.high);
  return numbers ? { ...NOTHING, numbers, isWriting: true, scale: number.scale } : UNREADABLE;
}

function readText(text: string): Published {
  const groups = NOTATION.exec(text)?.groups;
  if (!groups || text.trim() === '') return readWriting(text);
  const marks = { ...readMarks(groups.marks ?? ''), ...(AMBIGUOUS.test(text) && { isWriting: true }) };
  const { value, end, low, high, level } = groups;
  if (marks.withheld || value === undefined) return withoutNumber(marks);
  if (marks.missing !== undefined) return { ...marks, unreadable: true };
  if (end !== undefined) return { ...marks, ...withRange(toNumber(value), toNumber(end)) };
  if (low === undefined || high === undefined)
    return { ...marks, ...withNumbers(compared(toNumber(value), groups.comparator)) };
  const [lowest, highest] = [toNumber(low), toNumber(high)];
  if (level === 'range') return { ...marks, ...withRange(lowest, highest) };
  const confidence = { low: lowest, high: highest, level: level === undefined ? 95 : Number.parseFloat(level) };
  return { ...marks, numbers: point(toNumber(value)), confidence };
}

const withNumbers = (numbers: Interval | undefined) => (numbers ? { numbers } : { unreadable: true });

const withRange = (low: number, high: number) => (low <= high ? { numbers: between(low, high) } : { unreadable: true });

const withoutNumber = (of: Omit<Published, 'numbers' | 'confidence'>): Published =>
  of.roundsToZero && of.missing === undefined
    ? { ...of, numbers: point(0) }
    : { ...of, missing: of.missing ?? 'no-figure' };

function statusesOf(input: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(input) ? input : [input];
  return all.filter((status): status is string => typeof status === 'string' && /^[A-Z]$/.test(status));
}

function readObject(object: Readonly<Record<string, unknown>>): Published {
  const statuses = statusesOf(object.status);
  const fromStatus = statuses.map((status) => MISSING_STATUSES[status]).find((kind) => kind !== undefined);
  const isConfidential = object.confidentiality !== undefined && object.confidentiality !== 'F';
  const withheld = isConfidential || object.missing === 'withheld' || fromStatus === 'withheld';
  const missing = withheld ? 'withheld' : MISSING_KINDS.find((kind) => kind === object.missing);
  const base: Published = {
    statuses: statuses.filter((status) => status !== 'A'),
    withheld,
    ...(missing && { missing }),
    roundsToZero: object.roundsToZero === true,
    unreadable: false,
  };
  if (missing !== undefined) return base;
  const { value, low, high, level, comparator } = object;
  if (base.roundsToZero && typeof value === 'number' && Math.abs(value) >= 1) return { ...base, unreadable: true };
  // Why there is no number cannot be read, but that there is none can.
  if (object.missing !== undefined)
    return { ...base, unreadable: true, ...(value === undefined && low === undefined && { missing: 'no-figure' }) };
  const hasRange = typeof low === 'number' && typeof high === 'number';
  if (typeof value === 'string') return { ...base, unreadable: true };
  // The interval of a figure that is no number is no range.
  if (level !== undefined && typeof (value ?? 0) !== 'number') return { ...base, unreadable: true };
  if (!hasRange && (low !== undefined || high !== undefined)) return { ...base, unreadable: true };
  if (typeof value !== 'number' && !hasRange)
    return value === undefined || value === null
      ? withoutNumber({ ...base, ...(fromStatus && { missing: fromStatus }) })
      : { ...base, unreadable: true };
  if (fromStatus !== undefined) return { ...base, unreadable: true };
  if (!hasRange) return { ...base, ...withNumbers(compared(value as number, comparator as string | undefined)) };
  if (level !== undefined && !isLevel(level)) return { ...base, unreadable: true };
  if (typeof value !== 'number' || typeof level !== 'number')
    return comparator === undefined ? { ...base, ...withRange(low, high) } : { ...base, unreadable: true };
  if (comparator !== undefined) return { ...base, unreadable: true };
  // An interval that does not contain its figure is none.
  if (low > value || high < value) return { ...base, numbers: point(value) };
  return { ...base, numbers: point(value), confidence: { low, high, level } };
}

/** A level of confidence, in per cent. */
const isLevel = (level: unknown): boolean => typeof level === 'number' && level > 0 && level < 100;

/** Reads a quantity of a document: a number, `null`, a text such as `>6000 [p]`, or an object. */
export function readPublished(input: unknown): Published {
  if (input === null || input === undefined) return { ...NOTHING, missing: 'no-figure' };
  if (typeof input === 'number') return Number.isFinite(input) ? { ...NOTHING, numbers: point(input) } : UNREADABLE;
  if (typeof input === 'string') return readText(input);
  const object = record(input);
  return object ? readObject(object) : UNREADABLE;
}
