/** A figure and the words on its quality after it: "73.8% (provisional)", "5.9%, low reliability". */
export interface QualifiedPieces {
  readonly figure: string;
  /** The text between the two. */
  readonly joint: ', ' | ' ';
  readonly words: string;
  /** The brackets around the words. */
  readonly brackets?: readonly [open: string, close: string];
}

/** The pieces of a figure with words on its quality: "5.9%, low reliability", "620 (estimated)". Undefined for any other text, as for "+0.2 (+200%)". */
export function qualifiedPieces(text: string): QualifiedPieces | undefined {
  // Most figures have no such words.
  if (!text.includes(', ') && !text.endsWith(')')) return undefined;
  const [, figure, words, inBrackets] = /^(.*\d[^,(]*?)(?:, (\p{L}[^\d()]*)| \((\p{L}[^\d()]*)\))$/u.exec(text) ?? [];
  if (figure && inBrackets) return { figure, joint: ' ', words: inBrackets, brackets: ['(', ')'] };
  return figure && words ? { figure, joint: ', ', words } : undefined;
}

/** The lines of a figure in a row: the figure, and the words on its quality below it. */
export function qualifiedLines(text: string): readonly string[] {
  const pieces = qualifiedPieces(text);
  return pieces ? [pieces.figure, pieces.words] : [text];
}
