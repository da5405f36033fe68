const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number in a language's digits and grouping: as many decimals as `decimals` says, else as many as it has.
 * Negative numbers are written with the minus sign U+2212. Example: `writeNumber('en', -1234.5)` is `'−1,234.5'`.
 * Money takes its currency's own decimals unless it is whole. `sign` puts a plus before what is above zero.
 */
export function writeNumber(lang: string, value: number, decimals?: number, currency?: string, sign = false): string {
  const whole = currency !== undefined && decimals === undefined && Number.isInteger(value);
  const digits = whole ? 0 : decimals;
  const key = `${lang} ${digits} ${currency} ${sign}`;
  let format = formats.get(key);
  if (!format) {
    // Intl's first use is the dearest thing a small page does; each kind of number makes its formatter once.
    format = new Intl.NumberFormat(lang, {
      ...(currency !== undefined
        ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
        : digits === undefined && { maximumFractionDigits: 15 }),
      ...(digits !== undefined && { minimumFractionDigits: digits, maximumFractionDigits: digits }),
      ...(sign && { signDisplay: 'exceptZero' }),
    });
    formats.set(key, format);
  }
  return format.format(value === 0 ? 0 : value).replace('-', '−');
}
