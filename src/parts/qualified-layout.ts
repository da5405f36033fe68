/** A figure and the words on its quality after it, with what stands before and after these: "73.8%", " (", "provisional", ")". */
export type QualifiedPieces = readonly [figure: string, before: string, words: string, after: string];

/** The pieces of a figure with words on its quality: "5.9%, low reliability", "620 (estimated)". Undefined for any other text, as for "+0.2 (+200%)". */
export function qualifiedPieces(text: string): QualifiedPieces | undefined {
  // Most figures have no such words.
  if (!text.includes(', ') && !text.endsWith(')')) return undefined;
  const [, figure, before, words, after = ''] = /^(.*\d[^,(]*)(, | \()(\p{L}[^\d()]*)(\)?)$/u.exec(text) ?? [];
  return figure && before && words && (before === ' (') === (after === ')')
    ? [figure, before, words, after]
    : undefined;
}

/** The lines of a figure in a row: the figure, and the words on its quality below it. */
export function qualifiedLines(text: string): readonly string[] {
  const [figure, , words] = qualifiedPieces(text) ?? [];
  return figure && words ? [figure, words] : [text];
}
