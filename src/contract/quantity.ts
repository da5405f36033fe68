import { CONFIDENTIALITIES, STATUSES } from '../statistics/status.js';
import type { Confidentiality, Missing, Status } from '../statistics/status.js';
import { meant } from '../statistics/decimal.js';
import { NOTATION, readQuantity } from '../statistics/notation.js';
import { isWithheld, missingOf, type Comparator, type Quantity } from '../statistics/quantity.js';
import { readFigure, type Fault } from './figure-reading.js';
import { isDeliberate, type FigureText } from '../written/figure-text.js';
import { languageDecides } from './current-page.js';
import { currentFigures } from './current-figures.js';
import { dateText, type PeriodText } from './period.js';
import type { Expectation, Problem } from './problem.js';
import { list } from './list.js';
import {
  flag,
  reject,
  number,
  objectSchema,
  oneOf,
  readObject,
  reportProblem,
  type Read,
  type Shape,
} from './reader.js';
import { readSource, type Source, type SourceInput } from './source.js';
import { optionalText } from './text.js';
import { dropUncertain, faultOfInterval } from './uncertain-figure.js';
import { reportMark } from './figure-mark.js';
import { WrittenFigure } from './written-figure.js';

/**
 * A quantity as text, in its short notation `>6000`, `>=6000`, `<5`, `~4000`, `5000..6000`, `52 (49..55)`, `73000 [p]`, `[c]`, or as people write
 * it: `£18,450`, `83%`, `over 6,000`.
 */
export type QuantityText = string;

/** A figure before its revision. */
export interface RevisionInput {
  /** The figure as it was published first. */
  previous?: number | null | QuantityText | UnrevisedObject;
  /** The day, month or year in which the earlier figure was published, as `2021-07-31`, `2021-07` or `2021`. It is stated with that figure. */
  published?: PeriodText;
  /** Reason for the revision, in a few words. */
  reason?: string;
}

/**
 * A number with its qualifiers, without its revision.
 * @dependencies {"low": ["high"], "high": ["low"]}
 */
export interface UnrevisedObject {
  /** The number; `null` for "no figure given", which is never zero. */
  value?: number | null;
  /** Lower end of a range, or of the confidence interval around `value`. */
  low?: number;
  /** Upper end of a range, or of the confidence interval around `value`. */
  high?: number;
  /**
   * Confidence level of `low` and `high` in per cent, such as 95.
   * @minimum 1
   * @maximum 99.99
   */
  level?: number;
  /** `<` under, `<=` at most, `>=` at least, `>` over (FHIR `Quantity.comparator`), `~` about. @see https://hl7.org/fhir/valueset-quantity-comparator.html */
  comparator?: Comparator;
  /** One or more codes of SDMX `CL_OBS_STATUS`: `P` provisional, `E` estimated, `F` forecast, `B` break in the series … */
  status?: Status | Status[];
  /** A code of SDMX `CL_CONF_STATUS`. Every code but `F` withholds the figure: it is never drawn, spoken or exported. */
  confidentiality?: Confidentiality;
  /** Reason for a missing number. If a number is given as well, it is not used, and the problem is `conflict`. */
  missing?: Missing;
  /** True if the number is not zero but rounds to zero. */
  roundsToZero?: boolean;
  /** A remark on this figure alone. */
  note?: string;
  /** The source of this figure alone. */
  source?: SourceInput;
}

/**
 * A number with all its qualifiers. Example: `{ value: 6000, comparator: '>' }` is "over 6,000".
 * @dependencies {"low": ["high"], "high": ["low"]}
 */
export interface QuantityObject extends UnrevisedObject {
  /** The figure before its revision. */
  revision?: RevisionInput;
}

/** A published figure: a number, `null` for "no figure given", a short notation such as `>6000`, or an object with all its qualifiers. */
export type QuantityInput = number | null | QuantityText | QuantityObject;

/** A parsed figure. */
export interface PublishedQuantity extends Quantity {
  readonly note?: string;
  readonly source?: Source;
  readonly revision?: { readonly previous?: PublishedQuantity; readonly published?: string; readonly reason?: string };
  /** Set if there was a figure that could not be read, as opposed to no figure. */
  readonly unread?: true;
}

/** A figure that could not be read. Given as input, it is a figure whose problem has been reported already. */
export const UNREAD: PublishedQuantity = /* @__PURE__ */ Object.freeze({ unread: true });

const status = /* @__PURE__ */ oneOf<Status>(...STATUSES);
const statuses = /* @__PURE__ */ list(status);
const anyNumber = /* @__PURE__ */ number();

/** Reports an integer with more digits than a number can hold. */
function checkPrecision(value: number | undefined, pointer: string, problems: Problem[], found: unknown): void {
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return;
  const expected = { code: 'number', maximum: Number.MAX_SAFE_INTEGER, integer: true } as const;
  reportProblem(problems, { pointer, code: 'precision', severity: 'noted', expected, found });
}

const finite: Read<number> = (value, pointer, problems) => {
  const read = anyNumber(value, pointer, problems);
  if (read === undefined) return undefined;
  if (Math.abs(read) < 1e21) checkPrecision(read, pointer, problems, read);
  return meant(read) + 0; // −0 is 0
};

/** The figure without withheld or contradictory numbers. A number that is not in the parsed copy can be neither drawn nor exported. */
function publishable(figure: PublishedQuantity, pointer: string, problems: Problem[]): PublishedQuantity {
  const missing = missingOf(figure);
  if (isWithheld(figure)) {
    const { status: codes, confidentiality, note, source } = figure;
    return { status: codes, confidentiality, missing, note, source };
  }
  const { value, low, high } = figure;
  if (missing && (value ?? low) !== undefined)
    reject(problems, { pointer, code: 'conflict', expected: { code: 'no-number', missing }, found: value ?? low });
  // A range of one number is that number.
  if (low !== undefined && low === high && value === undefined)
    return publishable({ ...figure, value: low, low: undefined, high: undefined }, pointer, problems);
  const fault = faultOfInterval(figure);
  if (!fault) return missing ? { ...figure, missing } : figure;
  reject(problems, { pointer, ...fault });
  return { ...figure, low: undefined, high: undefined, ...(value === undefined && UNREAD) };
}

const EXAMPLE: Expectation = { code: 'example', example: '>6000' };
/** A number of one to three digits, a point and three digits, which may be a thousand as well. */
const AMBIGUOUS = /(?<![\d.])[1-9]\d{0,2}\.\d{3}(?!\d)/;
const PLAIN = /^[-\u2212\d.\s]+$/;

/** True for text in short notation, where a point is a decimal point. A number alone that may have thousands is none, nor one that the language decides. */
const isNotation = (text: string): boolean =>
  NOTATION.test(text) && !(AMBIGUOUS.test(text) && (languageDecides() || PLAIN.test(text.replace('..', '!'))));

/** Decimals of an exact number in short notation, if they count. */
function decimalsIn(text: string, { value }: Quantity): Pick<Quantity, 'decimals'> {
  const [, decimals = ''] = /^\s*[-\u2212]?\d+\.(\d+)\s*(?:\[|$)/.exec(text) ?? [];
  return value !== undefined && isDeliberate(decimals.length, value) ? { decimals: decimals.length } : {};
}

/** A figure in short notation, which means the same in every language. */
function readNotation(value: string, pointer: string, problems: Problem[]): PublishedQuantity {
  const read = readQuantity(value);
  if (read) {
    const kept = publishable({ ...read, ...decimalsIn(value, read) }, pointer, problems);
    // Digits beyond an exponent were never meant.
    if (!/e/i.test(value)) checkPrecision(kept.value ?? kept.high, pointer, problems, value);
    return kept;
  }
  // Text in the notation may still be a range from high to low, or hold what no number can.
  reject(problems, {
    pointer,
    code: value.includes('..') ? 'range-order' : 'unreadable',
    expected: EXAMPLE,
    found: value,
  });
  return UNREAD;
}

/** A figure that was compared with the others of its document; until then the figure as it is. */
function settle(input: string | FigureText, found: unknown, pointer: string, problems: Problem[]): PublishedQuantity {
  const figures = currentFigures();
  const isText = typeof input === 'string';
  const needsOthers = isText || !!input.isAccounting || Object.values(input.stated).some((one) => one !== undefined);
  // A copy: the precision of a list is set before its unit is known.
  const settled = figures?.read(pointer, input, needsOthers) ?? (isText ? undefined : { ...input.quantity });
  if (!settled) {
    if (figures) return UNREAD;
    const read = readFigure(input as string, {});
    return 'code' in read ? lose(read, found, pointer, problems) : publishable(read.quantity, pointer, problems);
  }
  if ('code' in settled) return lose(settled, found, pointer, problems);
  reportDoubt(pointer, problems);
  // A copy, because the figures of a document are aligned and frozen, and it may be parsed again.
  const kept = publishable({ ...settled }, pointer, problems);
  checkPrecision(kept.value ?? kept.high, pointer, problems, found);
  return kept;
}

/** Reports a figure without a unit that may have that of others next to it. */
function reportDoubt(pointer: string, problems: Problem[]): void {
  const expected = currentFigures()?.doubtAt(pointer);
  if (expected) reportProblem(problems, { pointer, code: 'no-unit', severity: 'noted', expected });
}

/** A figure that states no unit, in the scale of its place. */
function scaled(figure: PublishedQuantity, pointer: string, problems: Problem[]): PublishedQuantity {
  const figures = currentFigures();
  const isFirst = !figures || figures.phase === 'first';
  const settled = isFirst ? undefined : figures.read(pointer, { quantity: figure, stated: {} }, false);
  if (!settled) return figure;
  if ('code' in settled) return lose(settled, figure.value, pointer, problems);
  reportDoubt(pointer, problems);
  return { ...settled };
}

/** Reports a figure that is not used. */
function lose({ code, expected }: Fault, found: unknown, pointer: string, problems: Problem[]): PublishedQuantity {
  reject(problems, { pointer, code, expected, found });
  return UNREAD;
}

type Draft = { -readonly [K in keyof PublishedQuantity]: PublishedQuantity[K] };

/** True if an object has members, and none of a figure. */
function isOfOthers(value: object, shape: Shape): boolean {
  const names = Object.keys(value);
  return names.length > 0 && !names.some((name) => Object.hasOwn(shape, name));
}

/** True for the interval of a figure that cannot be read, which is no range. */
const isIntervalOfUnread = ({ value, level }: Draft, written: { readonly value?: unknown }): boolean =>
  level !== undefined && value === undefined && (written.value ?? undefined) !== undefined;

/** The figure of a text: in short notation, or as people write it, which is read with its neighbours. */
function textQuantity(text: string, pointer: string, problems: Problem[]): PublishedQuantity {
  if (!text.trim()) return lose({ code: 'not-a-quantity', expected: EXAMPLE }, text, pointer, problems);
  if (!isNotation(text)) {
    reportMark(text, pointer, problems);
    return settle(text, text, pointer, problems);
  }
  currentFigures()?.note(text);
  return scaled(readNotation(text, pointer, problems), pointer, problems);
}

/** Reader of figures with these members. */
const reader = (shape: Shape): Read<PublishedQuantity> => {
  const schema = objectSchema('quantity', shape);
  return (given, pointer, problems) => {
    const value = typeof given === 'bigint' && Number.isSafeInteger(Number(given)) ? Number(given) : given;
    if (typeof value === 'number') {
      const read = finite(value, pointer, problems);
      return read === undefined ? UNREAD : scaled({ value: read }, pointer, problems);
    }
    if (value === null) return {};
    if (value === UNREAD) return UNREAD;
    if (value instanceof WrittenFigure) return settle(value.figure, undefined, pointer, problems);
    if (typeof value === 'string') return textQuantity(value, pointer, problems);
    const found: Problem[] = [];
    const figure: Draft | undefined = readObject(value, pointer, found, schema);
    // An object of other members may hold a figure: `{ amount: 12, currency: 'GBP' }`.
    if (!figure || isOfOthers(value as object, shape)) {
      problems.push(...found);
      return UNREAD;
    }
    const isUnread = isIntervalOfUnread(figure, value as object);
    dropUncertain(figure, pointer, found);
    const kept = isUnread ? UNREAD : publishable(scaled(figure, pointer, found), pointer, found);
    problems.push(...(isWithheld(figure) ? found.map((p) => ({ ...p, found: undefined })) : found));
    return kept;
  };
};

const UNREVISED: Shape = {
  value: (value, pointer, problems) => (value === null ? undefined : finite(value, pointer, problems)),
  low: anyNumber,
  high: anyNumber,
  level: number({ minimum: 1, maximum: 99.99 }),
  comparator: oneOf<Comparator>('<', '<=', '>', '>=', '~'),
  status: (value, pointer, problems) => {
    const one = Array.isArray(value) ? undefined : status(value, pointer, problems);
    const all = Array.isArray(value) ? statuses(value, pointer, problems) : one && [one];
    return all && [...new Set(all)];
  },
  confidentiality: oneOf<Confidentiality>(...CONFIDENTIALITIES),
  missing: oneOf<Missing>('not-available', 'not-collected', 'cannot-exist', 'withheld', 'elsewhere', 'not-yet-due'),
  roundsToZero: flag,
  note: optionalText,
  source: readSource,
};

const REVISION = /* @__PURE__ */ objectSchema('revision', {
  previous: /* @__PURE__ */ reader(UNREVISED),
  published: dateText,
  reason: optionalText,
});

/** Reader of a published figure. One that cannot be read has no number, so that its row keeps its name. No problem holds a withheld value. Never throws. */
export const quantity: Read<PublishedQuantity> = /* @__PURE__ */ reader({
  ...UNREVISED,
  revision: (value, pointer, problems) => readObject(value, pointer, problems, REVISION),
});
