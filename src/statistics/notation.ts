import { isKnown, isWithheld, withoutNumbers, type Comparator, type Quantity } from './quantity.js';
import { SHORTHAND } from './status.js';

const NUMBER = '([-\u2212]?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)';
const RANGE = `\\s*\\.\\.\\s*${NUMBER}`;
const QUALIFIER = '\\[(?:[befpurcxz]|low|[ABD-QSU-W]|c:[AC-GMNOSTX]|withheld|elsewhere|not-yet-due|not-collected)\\]';

/**
 * Source of a regular expression for the short notation, fit for `pattern` in a JSON Schema. It also accepts what only {@link readQuantity}
 * can refuse: a range from high to low, a number too large to hold, a level outside 0 to 100, two qualifiers that contradict each other.
 */
export const QUANTITY_PATTERN = `^\\s*(?=\\S)(?:((?:[<>]=?|[≤≥])(?![^[]*\\.\\.)|~)?\\s*${NUMBER}(?:${RANGE}|\\s*\\(${NUMBER}${RANGE}(?:,\\s*([0-9]+(?:\\.[0-9]+)?%|range))?\\))?)?((?:\\s*${QUALIFIER})*)\\s*$`;

/** {@link QUANTITY_PATTERN} as a regular expression. */
export const NOTATION = /* @__PURE__ */ new RegExp(QUANTITY_PATTERN, 'u');

/** The members that a qualifier in brackets sets: `p`, `I`, `c:N`, `withheld`. */
function membersOf(qualifier: string): Record<string, unknown> {
  if (qualifier in SHORTHAND) return SHORTHAND[qualifier as keyof typeof SHORTHAND];
  if (qualifier.length === 1) return { status: qualifier };
  return qualifier.startsWith('c:') ? { confidentiality: qualifier[2] } : { missing: qualifier };
}

/** Adds qualifiers to a quantity; `undefined` if two of them contradict each other. Statuses add up, each once. */
function qualified(q: Quantity, qualifiers: readonly string[]): Quantity | undefined {
  let all = q;
  for (const qualifier of qualifiers) {
    const { status, ...others } = membersOf(qualifier);
    if (Object.keys(others).some((name) => name in all)) return undefined;
    const statuses = all.status ?? [];
    const isNew = status !== undefined && !statuses.includes(status as never);
    all = { ...all, ...others, ...(isNew && { status: [...statuses, status as never] }) };
  }
  return all;
}

/**
 * A figure in the short notation that {@link printQuantity} writes. A minus may be `-` or U+2212; `≤` and `≥` may stand for `<=` and `>=`.
 * Example: `'>6000 [p]'` gives `{ value: 6000, comparator: '>', status: ['P'] }`. `undefined` for any other text: empty, or with a unit, `%` or
 * thousands separators. The number of a withheld figure is dropped. Never throws.
 */
export function readQuantity(text: string): Quantity | undefined {
  const found = NOTATION.exec(text);
  if (!found) return undefined;
  const [, comparator, first, to, from, until, level = '95', qualifiers = ''] = found;
  const numbers: Record<string, number> = {};
  const put = (name: 'value' | 'low' | 'high' | 'level', digits: string | undefined): void => {
    if (digits) numbers[name] = parseFloat(digits.replace('\u2212', '-')) + 0;
  };
  put(to ? 'low' : 'value', first);
  put('low', from);
  put('high', to ?? until);
  if (from && level !== 'range') put('level', level);
  const { low = 0, high = low, level: sure = 95 } = numbers;
  if (!Object.values(numbers).every(Number.isFinite) || low > high || sure <= 0 || sure >= 100) return undefined;
  const bare: Quantity = {
    ...numbers,
    ...(comparator && { comparator: comparator.replace('≥', '>=').replace('≤', '<=') as Comparator }),
  };
  const q = qualified(bare, qualifiers.match(/[^[\]\s]+/g) ?? []);
  return q && isWithheld(q) ? withoutNumbers(q) : q;
}

/**
 * The short notation of a quantity: `>6000`, `~4000`, `5000..6000`, `52 (49..55)`, `52 (49..55, 90%)`, `73000 [p]`, `[c]`. A level of 95 is left
 * out, and `52 (49..55, range)` has none. A status without a British letter is its SDMX code in capitals (`[I]`), a confidentiality other than
 * `C` is `[c:N]`, and the kinds of missing without a letter are `[not-collected]`, `[withheld]`, `[elsewhere]` and `[not-yet-due]`. A withheld or missing figure has
 * no number; the empty quantity is the empty text. {@link readQuantity} reads it back. Never throws.
 */
export function printQuantity(q: Quantity): string {
  const { value, low, high, level, comparator = '', status = [], confidentiality, missing } = q;
  const range = low === undefined || high === undefined ? '' : `${low}..${high}`;
  const suffix = level === 95 ? '' : level === undefined ? ', range' : `, ${level}%`;
  const about = comparator === '~' ? '~' : '';
  const interval = range && about === comparator ? ` (${range}${suffix})` : '';
  const hasNumber = isKnown(q);
  const qualifiers = [
    hasNumber && q.roundsToZero && 'low',
    ...Array.from(new Set(status), (code) => (code.toLowerCase() in SHORTHAND ? code.toLowerCase() : code)),
    confidentiality && `c:${confidentiality}`.replace(':C', ''),
    missing && (missing === 'not-available' ? 'x' : missing === 'cannot-exist' ? 'z' : missing),
    q.revised && 'r',
  ].map((qualifier) => qualifier && `[${qualifier}]`);
  const number = value === undefined ? range && about + range : `${comparator}${value}${interval}`;
  return [hasNumber && number, ...qualifiers].filter(Boolean).join(' ');
}
