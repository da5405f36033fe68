/** Format of a number. */
export interface NumberFormat {
  /** Number of decimals; without it, as many as the number has, at most 15. */
  readonly decimals?: number | undefined;
  /** ISO 4217 code. Without `decimals`, money that is not whole has at least the decimals of its currency. */
  readonly currency?: string | undefined;
  /** Writes no decimals that are zero, not even those of a currency. */
  readonly trimmed?: boolean | undefined;
  /** Leaves out the sign of the currency. */
  readonly isUnsigned?: boolean | undefined;
  /** Writes a plus before a number above zero. */
  readonly sign?: boolean | undefined;
}

const formats = new Map<string, Intl.NumberFormat>();

/** The number format of a language. Each is made once, because making one is slow. */
function intlFormat(lang: string, digits?: number, currency?: string, trimmed?: boolean): Intl.NumberFormat {
  const key = `${lang} ${digits} ${currency} ${trimmed}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(lang, {
      ...(currency && { style: 'currency', currency }),
      minimumFractionDigits: digits ?? (trimmed ? 0 : undefined),
      maximumFractionDigits: digits ?? 15,
    });
    formats.set(key, format);
  }
  return format;
}

/** A positive number in English as `Intl` writes it, whose first use takes 10 to 17 ms of a cold page. Undefined with an exponent or to be rounded. */
function plainEnglish(size: number, decimals?: number): string | undefined {
  if (!(size < 1e21)) return undefined;
  const [whole = '', fraction = ''] = String(size).split('.');
  const places = decimals ?? fraction.length;
  if (fraction.length > Math.min(places, 15) || whole.includes('e') || fraction.includes('e')) return undefined;
  const groups = size < 1e3 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return places ? `${groups}.${fraction.padEnd(places, '0')}` : groups;
}

/** A number as a format writes it, without the sign of the currency and its space if `isUnsigned`. */
const written = (format: Intl.NumberFormat, size: number, isUnsigned = false): string =>
  isUnsigned
    ? format
        .formatToParts(size)
        .map(({ type, value }) => (type === 'currency' || type === 'literal' ? '' : value))
        .join('')
    : format.format(size);

/**
 * A number in a language's digits and grouping, with the minus sign U+2212. Example: `writeNumber('en', -1234.5)` gives `'−1,234.5'`.
 * Never throws for a known currency code.
 */
export function writeNumber(
  lang: string,
  value: number,
  { decimals, currency, trimmed, isUnsigned, sign }: NumberFormat = {},
): string {
  const digits = currency && decimals === undefined && Number.isInteger(value) ? 0 : decimals;
  const size = Math.abs(value);
  const plain = lang === 'en' && !currency && plainEnglish(size, digits);
  return (
    (value < 0 ? '−' : sign && value > 0 ? '+' : '') +
    (plain || written(intlFormat(lang, digits, currency, trimmed), size, isUnsigned))
  );
}

/** The sign of a currency in a language: "£", "US$". */
export const currencySign = (lang: string, currency: string): string =>
  intlFormat(lang, 0, currency)
    .formatToParts(0)
    .flatMap(({ type, value }) => (type === 'currency' ? [value] : []))
    .join('');
