/** True for numbers of rows. */
const isNumbering = (texts: readonly string[], header: string): boolean =>
  texts.length > 1 &&
  (texts.every((text, i) => text.trim().replace(/\.$/, '') === String(i + 1)) ||
    (!header && texts.every((text) => /^\d+$/.test(text)) && new Set(texts).size === texts.length));

/** The numbers in a column, by all its texts and by those that are figures. A total has no number, so that rows may be numbered in the cells that are filled. */
export const describeNumbers = (all: readonly string[], filled: readonly string[], header: string) => ({
  isNumbering: isNumbering(all, header),
  isRunning: filled.length > 3 && !!header && isNumbering(filled, header),
  hasLeadingZeros: filled.some((text) => /^0\d+$/.test(text)),
  hasSigns: filled.some((text) => /[%\p{Sc}]/u.test(text) && !/\p{L}/u.test(text)),
  hasDigits: filled.some((text) => /\d/.test(text)),
  hasFractions: filled.some((text) => /\d[.,]\d{1,2}(?!\d)/.test(text)),
});
