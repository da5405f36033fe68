// Glyphs that are narrower or wider than others, over the fonts that pages use.
const NARROW = ".,:;()'’|ijlI \u00a0\u2009\u202f";
const WIDE = '%MWmw—';

/** The width of one glyph in ems of its own size: digits and letters, what is narrower and wider, and full-width scripts. */
const glyphWidth = (glyph: string): number =>
  NARROW.includes(glyph) ? 0.32 : WIDE.includes(glyph) ? 0.88 : glyph > '\u2e80' ? 1 : 0.6;

/** The widths of ASCII, as most glyphs are: a chart asks for hundreds. */
const ASCII_WIDTHS = Float64Array.from({ length: 128 }, (_, code) => glyphWidth(String.fromCharCode(code)));

/** The width of a text in ems of its own size. An estimate, so that nothing has to be measured; it errs to the wide side. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++)
    width += ASCII_WIDTHS[text.charCodeAt(index)] ?? glyphWidth(text.charAt(index));
  return width;
}

/** The widest of some texts in ems, written in a size of so many ems. */
export const widestText = (texts: readonly string[], size = 1): number => Math.max(0, ...texts.map(textWidth)) * size;

/** Number of width classes; the widest begins at 362 ems. */
export const WIDTH_CLASSES = 12;

/** The width of the chart, in ems, from which a width class applies: powers of the square root of two from 8 ems on. */
export const widthOfClass = (index: number): number => Math.round(2 ** (index / 2 + 3) * 100) / 100;

/** The width of the chart, in ems, from which the widest class applies. */
export const WIDEST_CLASS = widthOfClass(WIDTH_CLASSES - 1);

/** Class name for what is shown from a width of the chart on, in ems: the next larger of the width classes. */
export const widthClass = (least: number, name = 'from'): string =>
  `${name}-${Math.min(WIDTH_CLASSES - 1, Math.max(0, Math.ceil((Math.log2(least) - 3) * 2)))}`;
