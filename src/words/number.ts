const formats = new Map<unknown, Intl.NumberFormat>();

function formatOf(lang: string, digits?: number, currency?: string): Intl.NumberFormat {
  const key = currency ? `${lang} ${digits} ${currency}` : digits === undefined ? lang : `${lang} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    // Intl's first use is the dearest thing a small page does, and each further formatter is dear: the sign needs none.
    format = new Intl.NumberFormat(lang, {
      ...(currency
        ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
        : digits === undefined && { maximumFractionDigits: 15 }),
      ...(digits !== undefined && { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    });
    formats.set(key, format);
  }
  return format;
}

/** How many decimals money is written with that is not whole: 2 for `GBP`, none for `JPY`. */
export const moneyDecimals = (lang: string, currency: string): number =>
  formatOf(lang, undefined, currency).resolvedOptions().maximumFractionDigits!;

/**
 * A number in a language's digits and grouping: as many decimals as `decimals` says, else as many as it has.
 * Negative numbers are written with the minus sign U+2212. Example: `writeNumber('en', -1234.5)` is `'−1,234.5'`.
 * Money takes its currency's own decimals unless it is whole. `sign` puts a plus before what is above zero.
 */
export function writeNumber(lang: string, value: number, decimals?: number, currency?: string, sign = false): string {
  const digits = currency && decimals === undefined && Number.isInteger(value) ? 0 : decimals;
  return (value < 0 ? '−' : sign && value > 0 ? '+' : '') + formatOf(lang, digits, currency).format(Math.abs(value));
}
