const RTL_LETTER =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]';
/** Letters of words from left to right. Figures and punctuation have no direction of their own. */
const LTR_LETTER = `(?!${RTL_LETTER})\\p{L}`;

/** A run of words of one direction, with the spaces and hyphens between them and their marks. */
const runOf = (letter: string): RegExp => new RegExp(`${letter}(?:[\\s\\p{M}\\p{Pd}]*${letter}|\\p{M})*`, 'gu');

const FOREIGN = { ltr: runOf(RTL_LETTER), rtl: runOf(LTR_LETTER) };

/** First strong isolate and pop directional isolate. */
const [FSI, PDI] = ['\u2068', '\u2069'];

/**
 * A sentence whose names of the other direction do not change the order of what is around them: each is in a directional isolate.
 * Without it, "The largest is بغداد: 420,000 جرعة" puts the figure before the name, as if all of it were Arabic.
 * Source: Unicode Standard Annex #9, sections 2.4 and 2.7.
 */
export const isolated = (text: string, dir: 'ltr' | 'rtl'): string => text.replace(FOREIGN[dir], `${FSI}$&${PDI}`);
