const formats = new Map<string, Intl.NumberFormat>();

/** How a language writes numbers: with so many decimals, or with as many as they have, of money at least its currency's own. Each is made once. */
function numberFormat(lang: string, digits?: number, currency?: string): Intl.NumberFormat {
  const key = `${lang} ${digits} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    // Each formatter is dear: the sign needs none of its own.
    format = new Intl.NumberFormat(lang, {
      ...(currency && { style: 'currency', currency }),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits ?? 15,
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * A number as English itself writes it, in groups of three; `undefined` with an exponent or more than 15 decimals. It is what Intl writes in
 * English, whose first use is the dearest thing that a cold page does: 10 to 17 ms, which a page of plain figures is spared.
 */
function plainEnglish(size: number): string | undefined {
  let text = String(size);
  if (!/^\d+(\.\d{1,15})?$/.test(text)) return undefined;
  for (let end = String(Math.trunc(size)).length - 3; end > 0; end -= 3)
    text = `${text.slice(0, end)},${text.slice(end)}`;
  return text;
}

/**
 * A number in a language's digits and grouping: as many decimals as `decimals` says, else as many as it has.
 * Negative numbers are written with the minus sign U+2212. Example: `writeNumber('en', -1234.5)` is `'−1,234.5'`.
 * Money has at least its currency's own decimals unless it is whole. `sign` puts a plus before what is above zero.
 */
export function writeNumber(lang: string, value: number, decimals?: number, currency?: string, sign = false): string {
  const digits = currency && decimals === undefined && Number.isInteger(value) ? 0 : decimals;
  const size = Math.abs(value);
  const plain = lang === 'en' && digits === undefined && !currency && plainEnglish(size);
  return (
    (value < 0 ? '−' : sign && value > 0 ? '+' : '') + (plain || numberFormat(lang, digits, currency).format(size))
  );
}
