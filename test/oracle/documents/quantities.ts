import fc from 'fast-check';
import type { Json, JsonObject } from '../document.js';

/** How figures of one document are made. */
export interface Style {
  /** Decimals of its numbers. */
  readonly decimals: number;
  /** The number that most of its figures are below. */
  readonly size: number;
  readonly mayBeNegative: boolean;
  /** True if nearly all figures are exact numbers. */
  readonly isExact: boolean;
  /** True if categories have earlier figures. */
  readonly hasPrevious?: boolean;
}

export const style = (sizes: readonly number[] = [1, 10, 100, 1000, 50_000, 1e6, 3e9]): fc.Arbitrary<Style> =>
  fc.record({
    decimals: fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
    size: fc.constantFrom(...sizes),
    mayBeNegative: fc.constantFrom(false, false, false, false, false, true),
    isExact: fc.boolean(),
  });

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** A number of the style: most are plain; some are zero, tiny or huge. */
export function number({ decimals, size, mayBeNegative }: Style): fc.Arbitrary<number> {
  const plain = fc
    .integer({ min: mayBeNegative ? -10_000 : 0, max: 10_000 })
    .map((part) => round((part * size) / 10_000, size <= 1 ? decimals + 1 : decimals));
  return fc.oneof(
    { weight: 40, arbitrary: plain },
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 100, size, size / 2) },
    { weight: 2, arbitrary: fc.constantFrom(0.4, 0.96, 1.5, 99.96, 99.5, 999.95, 999_950, 999_999_999) },
    { weight: 1, arbitrary: fc.constantFrom(1e-7, 0.000_123_4, 9_007_199_254_740_991, 1.5e21) },
  );
}

/** A number that occurs nowhere by chance, of a figure that is withheld: 7, five digits, 93. */
export const secret: fc.Arbitrary<number> = fc
  .integer({ min: 10_000, max: 99_999 })
  .map((part) => 70_000_093 + part * 100);

const COMPARATORS = ['>', '>=', '<', '<=', '~'] as const;
const STATUSES = ['P', 'E', 'F', 'U', 'B', 'D', 'I', 'N', 'A', 'G', 'V'] as const;

const ordered = (style_: Style): fc.Arbitrary<readonly [number, number]> =>
  fc.tuple(number(style_), number(style_)).map(([one, other]) => (one <= other ? [one, other] : [other, one]));

const ends = (of: Style) =>
  fc
    .tuple(number(of), number(of), number(of))
    .map((three) => three.sort((one, other) => one - other))
    .map(([low, value, high]) => ({ low, value, high }));

/** Text of a number that the short notation takes. */
const notation = (value: number) => String(value).replace('+', '');

const compared = (of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(fc.constantFrom(...COMPARATORS), number(of), fc.boolean())
    .map(([comparator, value, asText]) => (asText ? `${comparator}${notation(value)}` : { value, comparator }));

const range = (of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(ordered(of), fc.boolean())
    .map(([[low, high], asText]) => (asText ? `${notation(low)}..${notation(high)}` : { low, high }));

const confident = (of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(ends(of), fc.constantFrom(90, 95, 99), fc.boolean())
    .map(([{ low, value, high }, level, asText]) =>
      asText ? `${notation(value)} (${notation(low)}..${notation(high)})` : { value, low, high, level },
    );

const qualified = (of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(number(of), fc.uniqueArray(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 2 }), fc.boolean())
    .map(([value, status, asText]) =>
      asText
        ? `${notation(value)} [${status.join('] [')}]`
        : { value, status: status.length === 1 ? (status[0] ?? 'P') : status },
    );

/** A bound or "about" with a status. */
const qualifiedBound = (of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(fc.constantFrom(...COMPARATORS), number(of), fc.constantFrom('P', 'E'))
    .map(([comparator, value, status]) => ({ value, comparator, status }));

export const withheld: fc.Arbitrary<Json> = fc.oneof(
  fc
    .tuple(secret, fc.constantFrom('C', 'D', 'N', 'S', 'X'))
    .map(([value, confidentiality]) => ({ value, confidentiality })),
  secret.map((value) => `${value} [c]`),
  fc.constantFrom<Json>('[c]', { missing: 'withheld' }, { confidentiality: 'C' }),
);

export const missing: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  null,
  '[x]',
  '[z]',
  { missing: 'not-collected' },
  { missing: 'cannot-exist' },
  { missing: 'elsewhere' },
  { missing: 'not-yet-due' },
  { missing: 'not-available', note: 'not asked' },
  '[elsewhere]',
  '[not-yet-due]',
  { value: null, status: 'O' },
  { status: 'L' },
  { status: ['M'] },
  '[O]',
  {},
);

const revised = (of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(number(of), number(of))
    .map(([value, previous]) => ({ value, revision: { previous, published: '2021-07-31', reason: 'late returns' } }));

/** What people write: "14,200", "over 6,000", "about 4,000". */
const writing = (of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(number(of), fc.constantFrom('', '', 'over ', 'at least ', 'under ', 'about '))
    .map(([value, words]) => `${words}${value.toLocaleString('en-GB', { maximumFractionDigits: 3 })}`);

/** A figure that anybody may see, and one that comes with a note. */
const noted = (of: Style): fc.Arbitrary<Json> =>
  fc
    .tuple(number(of), fc.constantFrom<JsonObject>({ confidentiality: 'F' }, { note: 'Of 12 offices' }))
    .map(([value, more]) => ({ value, ...more }));

/** A figure of the style, with or without qualifiers. */
export function quantity(of: Style): fc.Arbitrary<Json> {
  const exact = number(of);
  if (of.isExact)
    return fc.oneof(
      { weight: 60, arbitrary: exact },
      { weight: 1, arbitrary: missing },
      { weight: 1, arbitrary: withheld },
      { weight: 1, arbitrary: qualified(of) },
    );
  return fc.oneof(
    { weight: 22, arbitrary: exact },
    { weight: 5, arbitrary: compared(of) },
    { weight: 2, arbitrary: range(of) },
    { weight: 2, arbitrary: confident(of) },
    { weight: 3, arbitrary: qualified(of) },
    { weight: 1, arbitrary: qualifiedBound(of) },
    { weight: 2, arbitrary: withheld },
    { weight: 2, arbitrary: missing },
    { weight: 1, arbitrary: revised(of) },
    { weight: 1, arbitrary: fc.constant<Json>({ value: 0, roundsToZero: true }) },
    { weight: 1, arbitrary: exact.map((value) => notation(value)) },
    { weight: 1, arbitrary: writing(of) },
    { weight: 1, arbitrary: noted(of) },
  );
}

/** Members that are there, without those that are undefined. */
export const present = (members: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** One in eight has no such member. */
export const seldomNot = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 7, arbitrary }, { weight: 1, arbitrary: fc.constant(undefined) });

/** One in `times` documents has the member. */
export const seldom = <Value>(arbitrary: fc.Arbitrary<Value>, times = 4): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
