// How wide a glyph is, in ems of its own size, over the fonts that pages use: digits and letters, and what is narrower and wider.
const NARROW = ".,:;()'’|ijlI \u00a0\u2009\u202f";
const WIDE = '%MWmw—';

/** About how wide a text is, in ems. An estimate, so that nothing has to be measured; it errs to the wide side. */
export function ems(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const glyph = text[i]!;
    width += NARROW.includes(glyph) ? 0.32 : WIDE.includes(glyph) ? 0.88 : glyph > '\u2e80' ? 1 : 0.6;
  }
  return width;
}

/** The least width of the chart, in ems, that the classes `fit1`, `fit2` … stand for: powers of the square root of two. */
export const fitWidth = (fit: number): number => Math.round(2 ** (fit / 2 + 3) * 100) / 100;
/** How many such classes there are; the widest is 362 ems. */
export const FITS = 11;

/** The class of what is shown (`fit`), or no longer in want of room (`lack`, `stack`), only where the chart is at least so many ems wide. */
export const fitClass = (least: number, name = 'fit'): string =>
  `${name}${Math.min(FITS, Math.max(0, Math.ceil((Math.log2(least) - 3) * 2)))}`;

/**
 * Which of a row of labels are shown at which width: gives the class for the label at a place, where the classes' one table of container
 * widths does the rest. The first and the latest are always shown; where not all fit they lean inward. Between them come every second,
 * fourth … counted back from the latest, so that no two ever overlap. `widest` is the width of the widest label in ems, to which a gap is
 * added, and `gutter` what stands beside them all.
 */
export function fits(count: number, widest: number, gutter = 0): (i: number) => string {
  const room = (widest + 0.5) * count;
  return (i) => {
    const back = count - 1 - i;
    if (i <= 0 || back <= 0) return `${i > 0 ? 'last' : 'first'} ${fitClass(room + gutter, 'lack')}`;
    let step = 1;
    while (back % (step * 2) === 0 && i >= step * 2) step *= 2;
    // The first and the latest label lean inward by half their width: their neighbours keep half as far again.
    return fitClass((room * (step > 1 ? 1.5 : 1)) / step + gutter);
  };
}
