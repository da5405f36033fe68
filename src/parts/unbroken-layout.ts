/** Letters of which each text with an unbroken piece has some. The first brackets hold all signs of currencies, with other scripts between them. Most texts have none, and the expression for the pieces themselves is slow to compile. */
const MAY_HAVE_PIECES =
  /[$¢-¥\u058f-\u17db\u20a0-\u20cf\ua838-\uffff]|\d-|\d\.? (?:[^a-z(]|(?:[a-z][a-z²³]{0,2}|thousand|million|billion)(?![a-z]))|·/;

/**
 * The pieces of a text: each second one is one in which no line ends. It is a sign before a currency, between which engines may begin a line, the scale or
 * the symbol after a number, a share after what it is of, the day of a month, a range, or a duration: "−£1,900", "(£4.2 million)", "£ million",
 * "420 thousand", "104 mm", "homes · 85%", "14 October", "18-24", "7-day", "8 min 25 s".
 */
export const unbrokenPieces = (text: string): readonly string[] =>
  MAY_HAVE_PIECES.test(text)
    ? text.split(
        /(\(?[−+]?\p{Sc}[\d.,]* \p{L}+\S*|\(?[−+]\p{Sc}\S*|(?<![\p{L}\p{Sc}\d.,])\d{1,2}\.? \p{Lu}\p{Ll}{2}\S*|(?<![\p{L}\d-])\d{1,4}-(?:\d{1,4}|\p{Ll}{2,8})(?![\p{L}\d-])|[-+−]?\d+ (?:d|h|min)(?: \d+ (?:h|min))*(?: [\d.]+ s)?(?!\p{L})|[-+−]?[\d.]+ s(?!\p{L})|\S+ · [\d.]+%\S*|(?<![\p{L}\p{Sc}\d.,])[-+−]?[\d.,]*\d (?:thousand|million|billion|[kMGTcmµ]?(?:m[²³]?|g|t|l|W|Wh|J|Hz|K)|ha|°[CF])(?![\p{L}\d])\S*)/u,
      )
    : [text];

/** A text with no-break spaces in the pieces in which no line ends. */
export const withNoBreaks = (text: string): string =>
  unbrokenPieces(text)
    .map((piece, index) => (index % 2 ? piece.replace(/ /g, '\u00a0') : piece))
    .join('');
