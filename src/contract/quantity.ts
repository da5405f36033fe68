import { CONFIDENTIALITIES, STATUSES } from '../statistics/status.js';
import type { Confidentiality, Missing, Status } from '../statistics/status.js';
import { NOTATION, readQuantity } from '../statistics/notation.js';
import { isWithheld, missingOf, type Comparator, type Quantity } from '../statistics/quantity.js';
import { dateText, type PeriodText } from './period.js';
import type { Problem } from './problem.js';
import { flag, list, reject, number, oneOf, readObject, reportProblem, type Read, type Shape } from './reader.js';
import { readSource, type Source, type SourceInput } from './source.js';
import { optionalText } from './text.js';

/**
 * A quantity in its short notation: `>6000`, `>=6000`, `<5`, `~4000`, `5000..6000`, `52 (49..55)`, `73000 [p]`, `[c]`.
 * Without thousands separators and without a unit; `12%` is refused.
 * @format quantity
 */
export type QuantityText = string;

/** What a figure was before it was revised. */
export interface RevisionInput {
  /** The figure as it was published before. */
  previous?: number | null | QuantityText | UnrevisedObject;
  /** The day, month or year in which the earlier figure was published, as `2021-07-31`, `2021-07` or `2021`. It is said with that figure. */
  published?: PeriodText;
  /** Why it was revised, in a few words. */
  reason?: string;
}

/**
 * A number and what was said of it, short of its own past.
 * @dependencies {"low": ["high"], "high": ["low"]}
 */
export interface UnrevisedObject {
  /** The number; `null` where the thing is named and no figure given, which is never zero. */
  value?: number | null;
  /** The lower end of a range, or of the confidence interval around `value`. */
  low?: number;
  /** The upper end of a range, or of the confidence interval around `value`. */
  high?: number;
  /**
   * The confidence level of `low` and `high` in per cent, such as 95.
   * @minimum 1
   * @maximum 99.99
   */
  level?: number;
  /** `<` under, `<=` at most, `>=` at least, `>` over (FHIR `Quantity.comparator`), `~` about. @see https://hl7.org/fhir/valueset-quantity-comparator.html */
  comparator?: Comparator;
  /** One or several codes of SDMX `CL_OBS_STATUS`: `P` provisional, `E` estimated, `F` forecast, `B` break in the series … */
  status?: Status | Status[];
  /** A code of SDMX `CL_CONF_STATUS`; anything but `F` withholds the figure: it is never drawn, spoken or exported. */
  confidentiality?: Confidentiality;
  /** Why there is no number; one that is given beside it is not used, and is the problem `conflict`. */
  missing?: Missing;
  /** The number is not zero and rounds to zero. */
  roundsToZero?: boolean;
  /** A remark on this figure alone. */
  note?: string;
  /** The source of this figure alone. */
  source?: SourceInput;
}

/**
 * A number and everything that was said of it. Example: `{ value: 6000, comparator: '>' }` is "over 6,000".
 * @dependencies {"low": ["high"], "high": ["low"]}
 */
export interface QuantityObject extends UnrevisedObject {
  /** What the figure was before. */
  revision?: RevisionInput;
}

/** A published figure: a number, `null` for "named, no figure given", its short notation, or an object with everything that was said of it. */
export type QuantityInput = number | null | QuantityText | QuantityObject;

/** A quantity as it was read. */
export interface PublishedQuantity extends Quantity {
  readonly note?: string;
  readonly source?: Source;
  readonly revision?: { readonly previous?: PublishedQuantity; readonly published?: string; readonly reason?: string };
  /** A figure stood there and could not be read: its place says so, and not that none was given. */
  readonly unread?: true;
}

/** What stood there could not be read. Given as a figure it is one whose problem has been told already. */
export const UNREAD: PublishedQuantity = /* @__PURE__ */ Object.freeze({ unread: true });

const status = /* @__PURE__ */ oneOf<Status>(...STATUSES);
const statuses = /* @__PURE__ */ list(status);
const plain = /* @__PURE__ */ number();

/** Tells of an integer whose last digits a number cannot hold. */
function expectExact(value: number | undefined, pointer: string, problems: Problem[], found: unknown): void {
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    reportProblem(problems, pointer, 'precision', 'noted', 'at most 9007199254740991', found);
}

const finite: Read<number> = (value, pointer, problems) => {
  const read = plain(value, pointer, problems);
  if (read === undefined) return undefined;
  if (Math.abs(read) < 1e21) expectExact(read, pointer, problems, read);
  return read + 0; // −0 is 0
};

/** A figure without its withheld numbers: what is not in the parsed copy can be neither drawn nor exported. */
function disclosed(figure: PublishedQuantity, pointer: string, problems: Problem[]): PublishedQuantity {
  const missing = missingOf(figure);
  if (isWithheld(figure)) {
    const { status: said, confidentiality, note, source } = figure;
    return { status: said, confidentiality, missing, note, source };
  }
  const { value, low, high } = figure;
  if (missing && (value ?? low) !== undefined)
    reportProblem(problems, pointer, 'conflict', 'lost', missing, value ?? low);
  if (low === undefined || high === undefined || low <= high) return missing ? { ...figure, missing } : figure;
  reportProblem(problems, pointer, 'range-order', 'lost', 'low before high');
  return { ...figure, low: undefined, high: undefined, ...(value === undefined && UNREAD) };
}

/** The reader of figures with these members. */
const reader =
  (shape: Shape<PublishedQuantity>): Read<PublishedQuantity> =>
  (value, pointer, problems) => {
    if (typeof value === 'number') {
      const read = finite(value, pointer, problems);
      return read === undefined ? UNREAD : { value: read };
    }
    if (value === null) return {};
    if (value === UNREAD) return UNREAD;
    if (typeof value === 'string') {
      const read = readQuantity(value);
      if (read) {
        const kept = disclosed(read, pointer, problems);
        // With an exponent nobody meant the last digit.
        if (!/e/i.test(value)) expectExact(kept.value ?? kept.high, pointer, problems, value);
        return kept;
      }
      // Text of the right form may still have its ends the wrong way round, or hold what no number can.
      const code = !NOTATION.test(value) ? 'not-a-quantity' : value.includes('..') ? 'range-order' : 'unreadable';
      reject(problems, pointer, code, 'a quantity such as >6000', value);
      return UNREAD;
    }
    const found: Problem[] = [];
    const read = readObject<PublishedQuantity>(value, pointer, found, shape, [], 'a quantity');
    if (!read) {
      problems.push(...found);
      return UNREAD;
    }
    const isLost = (name: string): boolean =>
      found.some((problem) => problem.severity === 'lost' && problem.pointer === `${pointer}/${name}`);
    const figure: { -readonly [K in keyof PublishedQuantity]: PublishedQuantity[K] } = read;
    const isThere = (name: 'low' | 'high'): boolean => figure[name] !== undefined || isLost(name);
    const other = isThere('low') ? 'high' : 'low';
    if (isThere('low') !== isThere('high')) reject(found, `${pointer}/${other}`, 'missing-member', 'a range');
    if (figure.low === undefined || figure.high === undefined) figure.low = figure.high = undefined;
    // Without what was said of it a number is another one: "over 6,000" is not 6,000.
    if (isLost('comparator')) figure.value = figure.low = figure.high = undefined;
    // Who wrote that a figure is confidential and misspelt how has not freed it.
    if (isLost('confidentiality')) figure.missing = 'withheld';
    const none = figure.value === undefined && figure.low === undefined;
    if (none && ['value', 'low', 'high', 'comparator'].some(isLost)) figure.unread = true;
    const kept = disclosed(figure, pointer, found);
    problems.push(...(isWithheld(figure) ? found.map((p) => ({ ...p, found: undefined })) : found));
    return kept;
  };

const PLAIN = {
  value: (value, pointer, problems) => (value === null ? undefined : finite(value, pointer, problems)),
  low: plain,
  high: plain,
  level: number(1, 99.99),
  comparator: oneOf<Comparator>('<', '<=', '>', '>=', '~'),
  status: (value, pointer, problems) => {
    if (Array.isArray(value)) return statuses(value, pointer, problems);
    const one = status(value, pointer, problems);
    return one && [one];
  },
  confidentiality: oneOf<Confidentiality>(...CONFIDENTIALITIES),
  missing: oneOf<Missing>('not-collected', 'cannot-exist', 'withheld', 'elsewhere', 'not-yet-due'),
  roundsToZero: flag,
  note: optionalText,
  source: readSource,
} as Shape<PublishedQuantity>;

const REVISION: Shape<NonNullable<PublishedQuantity['revision']>> = {
  previous: /* @__PURE__ */ reader(PLAIN),
  published: dateText,
  reason: optionalText,
};

/**
 * Reads a published figure. What cannot be read stays as a figure without a number, so that its row keeps its name.
 * No problem of a withheld figure says what stood there. Never throws.
 */
export const quantity: Read<PublishedQuantity> = /* @__PURE__ */ reader({
  ...PLAIN,
  revision: (value, pointer, problems) => readObject(value, pointer, problems, REVISION, [], 'an object'),
});
