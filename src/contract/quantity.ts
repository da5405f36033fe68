import { CONFIDENTIALITIES, STATUSES, missingFromStatus } from '../statistics/status.js';
import type { Confidentiality, Missing, Status } from '../statistics/status.js';
import { isWithheld, readQuantity, type Comparator, type Quantity } from '../statistics/quantity.js';
import { periodText, type PeriodText } from './period.js';
import type { Problem } from './problem.js';
import { flag, list, number, oneOf, readObject, report, type Read } from './reader.js';
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

const UNREAD: Figured = Object.freeze({ unread: true });
const NONE: Figured = Object.freeze({});

const statuses: Read<readonly Status[]> = (value, at, problems) =>
  Array.isArray(value)
    ? list(oneOf(...STATUSES))(value, at, problems)
    : [oneOf(...STATUSES)(value, at, problems)].filter((s) => s !== undefined);

const finite: Read<number | null> = (value, at, problems) => {
  if (value === null) return null;
  const read = number()(value, at, problems);
  if (read === undefined) return undefined;
  if (Number.isInteger(read) && !Number.isSafeInteger(read) && Math.abs(read) < 1e21) {
    report(problems, at, 'precision', 'noted', 'at most 9007199254740991', read);
  }
  return read + 0; // −0 is 0
};

/** Removes every number of a withheld figure: what is not in the parsed copy can be neither drawn nor exported. */
function withhold({ value: _, low, high, level, comparator, revision, roundsToZero, ...rest }: Figured): Figured {
  void [low, high, level, comparator, revision, roundsToZero];
  return rest;
}

function finish(
  read: Partial<Omit<Figured, 'value'>> & { value?: number | null },
  at: string,
  problems: Problem[],
): Figured {
  const { value, ...rest } = read;
  let figured: Figured = value === null || value === undefined ? rest : { value, ...rest };
  const missing = figured.missing ?? missingFromStatus(figured.status ?? []);
  if (missing) figured = { ...figured, missing };
  if (isWithheld(figured)) return withhold(figured);
  if (figured.low !== undefined && figured.high !== undefined && figured.low > figured.high) {
    report(problems, at, 'range-order', 'lost', 'low before high');
    const { low: _low, high: _high, ...whole } = figured;
    figured = whole;
  }
  return figured;
}

/**
 * Reads a published figure. What cannot be read stays as a figure without a number, so that its row keeps its name.
 * No problem of a withheld figure says what stood there. Never throws.
 */
export const quantity: Read<Figured> = (value, at, problems) => {
  if (value === null) return NONE;
  if (typeof value === 'number') {
    const read = finite(value, at, problems);
    return typeof read === 'number' ? { value: read } : UNREAD;
  }
  if (typeof value === 'string') {
    const read = readQuantity(value);
    if (read) return finish(read, at, problems);
    // What stands in brackets may say that the figure is confidential.
    report(
      problems,
      at,
      'not-a-quantity',
      'lost',
      'a quantity such as 6000, >6000 or 5000..6000',
      ...(value.includes('[') ? [] : ([value] as const)),
    );
    return UNREAD;
  }
  const before = problems.length;
  const read = readObject<Record<string, unknown>>(
    value,
    at,
    problems,
    SHAPE as never,
    [],
    'a number, null, text or an object',
  ) as (Partial<Omit<Figured, 'value'>> & { value?: number | null }) | undefined;
  if (!read) return UNREAD;
  const lost = problems.slice(before).some((p) => p.severity === 'lost' && /\/(value|low|high)$/.test(p.pointer));
  const figured = finish(read, at, problems);
  if (isWithheld(figured)) {
    for (let i = before; i < problems.length; i++) {
      const { found: _, ...rest } = problems[i]!;
      problems[i] = rest;
    }
  }
  return lost && figured.value === undefined && figured.low === undefined ? { ...figured, unread: true } : figured;
};

const SHAPE = {
  value: finite,
  low: number(),
  high: number(),
  level: number(1, 99.99),
  comparator: oneOf<Comparator>('<', '<=', '>', '>=', '~'),
  status: statuses,
  confidentiality: oneOf<Confidentiality>(...CONFIDENTIALITIES),
  missing: oneOf<Missing>('not-collected', 'cannot-exist', 'withheld', 'elsewhere', 'not-yet-due'),
  roundsToZero: flag,
  note: optionalText,
  source: readSource,
  revision: ((value, at, problems) =>
    readObject<{ previous: Figured; published: string; reason: string }>(value, at, problems, {
      previous: quantity,
      published: periodText,
      reason: optionalText,
    })) as Read<object>,
};
