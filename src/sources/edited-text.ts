/** Double quotation marks of word processors. */
const CURLY = /[“”„‟]|&quot;|&#0?34;/gi;
/** Other marks that editors put between the tokens of JSON: fixed spaces, and line breaks and paragraphs of HTML. */
const BETWEEN = /[\u00a0\u200b\ufeff]|&nbsp;|<br\s*\/?>|<\/?p>/gi;

/** JSON text without the marks of an editor. It may still be no JSON. Undefined if there are none. */
export function withoutEditorMarks(text: string): string | undefined {
  const plain = text.replace(BETWEEN, ' ');
  const straight = plain.includes('"') ? plain : plain.replace(CURLY, '"');
  return straight === text ? undefined : straight;
}

/** Tags at the end or the beginning of a line. */
const AROUND = /(?:<br\s*\/?>|<\/p>)(?=[^\S\n]*$)|^<p>/gim;

/** Text of CSV without the breaks and references that an editor of HTML puts into it. The same text if no line ends with a break. */
export const csvWithoutEditorMarks = (text: string): string =>
  /\S<(?:br\s*\/?|\/p)>[^\S\n]*$/im.test(text)
    ? text
        .replace(AROUND, '')
        .replace(BETWEEN, ' ')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
    : text;

/** True for an attribute’s value of one word that begins with a curly quotation mark: it had such marks in place of straight ones, and ends at its first space. */
export const isInCurlyQuotes = (value: string): boolean => /^[“”„‟″]\S*$/.test(value);

/** True if such a value has its last quotation mark too, so that no word of it is lost. */
export const isWholeText = (value: string): boolean => /.[“”„‟″]$/.test(value);

/** An attribute’s value without curly quotation marks in place of straight ones. */
export const straightened = (value: string): string =>
  isInCurlyQuotes(value) ? value.replace(/^[“”„‟″]+|[“”„‟″]+$/g, '') : value;
