// Glyphs that are narrower or wider than others, over the fonts that pages use.
const NARROW = ".,:;()'’|ijlI \u00a0\u2009\u202f";
const WIDE = '%MWmw—';

/** Width of one glyph in ems of its own font size, by class: digits and letters, narrow glyphs, wide glyphs, full-width scripts. */
const glyphWidth = (glyph: string): number =>
  NARROW.includes(glyph) ? 0.32 : WIDE.includes(glyph) ? 0.88 : glyph > '\u2e80' ? 1 : 0.6;

/** Cached widths of ASCII characters, of which a chart needs hundreds. */
const ASCII_WIDTHS = Float64Array.from({ length: 128 }, (_, code) => glyphWidth(String.fromCharCode(code)));

/** Width of a text in ems of its own font size. It is an estimate, so that nothing is measured, and rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++)
    width += ASCII_WIDTHS[text.charCodeAt(index)] ?? glyphWidth(text.charAt(index));
  return width;
}

/** Factor by which bold text is wider. */
export const BOLD = 1.12;

/** The pieces of a text that a line does not break: its words, and the parts of a word up to a hyphen. */
export const unbrokenWords = (text: string): readonly string[] => text.split(/\s+|(?<=-)/);

/** Width of the widest of some texts in ems, in a font size of `size` ems. */
export const widestText = (texts: readonly string[], size = 1): number => Math.max(0, ...texts.map(textWidth)) * size;

/** The words at the start of a text that have room in a line of `widest` ems, with the space after them. Empty if the first has none. */
export function firstLine(text: string, widest: number): string {
  let line = '';
  for (const word of text.split(/(?<=[\s-])/u)) {
    if (textWidth((line + word).trimEnd()) > widest) break;
    line += word;
  }
  return line;
}

/** Widths of charts at which labels are shown, in rem: 8 times powers of the eighth root of two up to 128, and one that only walls have. */
const CLASS_WIDTHS = [...Array.from({ length: 33 }, (_, index) => Math.round(2 ** (index / 8 + 3) * 100) / 100), 431];

/** Number of width classes. */
export const WIDTH_CLASSES = CLASS_WIDTHS.length;

/** Least width of the chart, in rem, at which the widest class applies. */
export const WIDEST_CLASS = CLASS_WIDTHS[WIDTH_CLASSES - 1] ?? Infinity;

/** Least width of the chart, in rem, at which a width class applies. */
export const widthOfClass = (index: number): number => CLASS_WIDTHS[index] ?? WIDEST_CLASS;

/** Factor by which texts are wider than estimated in some fonts: digits of DejaVu Sans have 0.64 em. */
export const WIDEST_FONT = 1.08;

/** Factor by which bold text is wider than estimated in such a font. */
export const WIDEST_BOLD = BOLD * WIDEST_FONT;

/** Index of the first width class that applies from a width of the chart on, in rem. A width that is that of a class was chosen, not estimated. */
function widthClassIndex(least: number): number {
  const room = CLASS_WIDTHS.includes(least) ? least : least * WIDEST_FONT;
  let index = 0;
  while (index < WIDTH_CLASSES - 1 && widthOfClass(index) < room) index++;
  return index;
}

/** Least width of the chart, in rem, at which an element with such a least width is shown: that of its width class. */
export const classWidth = (least: number): number => widthOfClass(widthClassIndex(least));

/** Class name of an element that is shown from a width of the chart on, in rem, rounded up to the next width class. */
export const widthClass = (least: number, name = 'from'): string => `${name}-${widthClassIndex(least)}`;
