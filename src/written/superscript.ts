/** Letters from a to z, without q, and digits from 0 to 9, above the line. */
export const RAISED_LETTERS = 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
export const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Marks of footnotes above the line, as a class of a regular expression. `ᵉ`, `ᵖ` and `ʳ` may be qualifiers. */
export const RAISED_MARK = `[${RAISED_DIGITS}${RAISED_LETTERS}]`;
