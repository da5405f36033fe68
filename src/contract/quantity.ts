import { CONFIDENTIALITIES, STATUSES, missingFromStatus } from '../statistics/status.js';
import type { Confidentiality, Missing, Status } from '../statistics/status.js';
import { isWithheld, readQuantity, type Comparator, type Quantity } from '../statistics/quantity.js';
import { periodText, type PeriodText } from './period.js';
import type { Problem } from './problem.js';
import { flag, list, lost, number, oneOf, readObject, report, type Read, type Shape } from './reader.js';
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
  previous?: QuantityInput;
  /** The day it was published, as `2021-07-31`. */
  published?: PeriodText;
  /** Why it was revised, in a few words. */
  reason?: string;
}

/** A number and everything that was said of it. Example: `{ value: 6000, comparator: '>' }` is "over 6,000". */
export interface QuantityObject {
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
  /** Why there is no number. */
  missing?: Missing;
  /** The number is not zero and rounds to zero. */
  roundsToZero?: boolean;
  /** A remark on this figure alone. */
  note?: string;
  /** The source of this figure alone. */
  source?: SourceInput;
  /** What the figure was before. */
  revision?: RevisionInput;
}

/** A published figure: a number, `null` for "named, no figure given", its short notation, or an object with everything that was said of it. */
export type QuantityInput = number | null | QuantityText | QuantityObject;

/** A quantity as it was read. */
export interface Figured extends Quantity {
  readonly note?: string;
  readonly source?: Source;
  readonly revision?: { readonly previous?: Figured; readonly published?: string; readonly reason?: string };
  /** A figure stood there and could not be read: its place says so, and not that none was given. */
  readonly unread?: true;
}

/** What stood there could not be read. */
export const UNREAD: Figured = /* @__PURE__ */ Object.freeze({ unread: true });

const status = /* @__PURE__ */ oneOf<Status>(...STATUSES);
const statuses = /* @__PURE__ */ list(status);
const plain = /* @__PURE__ */ number();

const finite: Read<number> = (value, at, problems) => {
  const read = plain(value, at, problems);
  if (read === undefined) return undefined;
  if (Number.isInteger(read) && !Number.isSafeInteger(read) && Math.abs(read) < 1e21) {
    report(problems, at, 'precision', 'noted', 'at most 9007199254740991', read);
  }
  return read + 0; // −0 is 0
};

/** A figure without its withheld numbers: what is not in the parsed copy can be neither drawn nor exported. */
function disclosed(figure: Figured, at: string, problems: Problem[]): Figured {
  const missing = figure.missing ?? (figure.status && missingFromStatus(figure.status));
  if (isWithheld(figure)) {
    const { status: said, confidentiality, note, source } = figure;
    return { status: said, confidentiality, missing, note, source };
  }
  const { low, high } = figure;
  if (low === undefined || high === undefined || low <= high) return missing ? { ...figure, missing } : figure;
  report(problems, at, 'range-order', 'lost', 'low before high');
  return { ...figure, low: undefined, high: undefined };
}

/**
 * Reads a published figure. What cannot be read stays as a figure without a number, so that its row keeps its name.
 * No problem of a withheld figure says what stood there. Never throws.
 */
export const quantity: Read<Figured> = (value, at, problems) => {
  if (typeof value === 'number') {
    const read = finite(value, at, problems);
    return read === undefined ? UNREAD : { value: read };
  }
  if (value === null) return {};
  if (typeof value === 'string') {
    const read = readQuantity(value);
    if (read) return disclosed(read, at, problems);
    // What stands in brackets may say that the figure is confidential.
    lost(problems, at, 'not-a-quantity', 'a quantity such as >6000', value.includes('[') ? undefined : value);
    return UNREAD;
  }
  const found: Problem[] = [];
  const read = readObject<Figured>(value, at, found, SHAPE, [], 'a quantity');
  const hidden = found.some((p) => p.pointer === `${at}/confidentiality`);
  // Who wrote that a figure is confidential and misspelt how has not freed it.
  const figure: Figured = { ...read, ...(hidden && { missing: 'withheld' }) };
  const safe = isWithheld(figure) ? found.map((p) => ({ ...p, found: undefined })) : found;
  problems.push(...safe);
  const none = figure.value === undefined && figure.low === undefined && figure.high === undefined;
  const unread = !read || (none && found.some((p) => p.severity === 'lost'));
  return disclosed(unread ? { ...figure, unread } : figure, at, problems);
};

const SHAPE: Shape<Figured> = {
  value: (value, at, problems) => (value === null ? undefined : finite(value, at, problems)),
  low: plain,
  high: plain,
  level: number(1, 99.99),
  comparator: oneOf<Comparator>('<', '<=', '>', '>=', '~'),
  status: (value, at, problems) => {
    if (Array.isArray(value)) return statuses(value, at, problems);
    const one = status(value, at, problems);
    return one && [one];
  },
  confidentiality: oneOf<Confidentiality>(...CONFIDENTIALITIES),
  missing: oneOf<Missing>('not-collected', 'cannot-exist', 'withheld', 'elsewhere', 'not-yet-due'),
  roundsToZero: flag,
  note: optionalText,
  source: readSource,
  revision: (value, at, problems) =>
    readObject<NonNullable<Figured['revision']>>(
      value,
      at,
      problems,
      { previous: quantity, published: periodText, reason: optionalText },
      [],
      'an object',
    ),
} as Shape<Figured>;
