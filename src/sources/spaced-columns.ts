// Text files whose columns are parted by spaces, as weather services have them.

/** Most lines above the first row of figures, and most letters of them. */
const MOST_ABOVE = 60;
const MOST_READ = 20_000;

/** A number with spaces between its thousands. */
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/;

/** Most lines of units between the heads and the first row. */
const MOST_BETWEEN = 2;

/** A number with the mark of a footnote, or what stands in place of one. */
const NUMBER = /^(?:[-−+]?(?:\d+(?:\.\d*)?|\.\d+)[*#$]?|-{3}|NA)$/;

/** The words of a line. Empty if commas, semicolons or tabs part them. */
const wordsIn = (line: string): readonly string[] => (/[,;\t]/.test(line) ? [] : line.trim().split(/\s+/));

/** True for a row of three figures or more. */
const isRow = (words: readonly string[]): boolean => words.length > 2 && words.every((word) => NUMBER.test(word));

/** A line as the only cell of its row. Empty lines stay. */
const alone = (line: string): string => (line.trim() ? `"${line.trim().replaceAll('"', '""')}"` : '');

/** True for heads of so many columns, of which none is a number. */
const areHeads = (words: readonly string[], count: number): boolean =>
  words.length === count && !words.some((word) => NUMBER.test(word));

/** Text of columns that spaces part, with commas between them: heads above two rows of figures or more, as many in each. Lines above and below are texts alone. Any other text is the same. */
export function withCommas(text: string): string {
  const some = text.slice(0, MOST_READ).split(/\r?\n/, MOST_ABOVE);
  const first = some.findIndex((line) => isRow(wordsIn(line)));
  const count = wordsIn(some[first] ?? '').length;
  if (first < 1 || wordsIn(some[first + 1] ?? '').length !== count) return text;
  // "1 234 567" is one number.
  if ([first, first + 1].every((i) => THOUSANDS.test((some[i] ?? '').trim()))) return text;
  const lines = text.split(/\r?\n/);
  const above = Array.from({ length: MOST_BETWEEN + 1 }, (_, i) => first - 1 - i);
  // Comments of programs stand in front of heads as well.
  const wordsAt = (i: number): readonly string[] => wordsIn((lines[i] ?? '').replace(/^\s*#\s*/, ''));
  const head = above.find((i) => i >= 0 && areHeads(wordsAt(i), count));
  if (head === undefined) return text;
  const made: string[] = [];
  for (const [i, line] of lines.entries()) {
    const words = i === head ? wordsAt(i) : wordsIn(line);
    const isOfTable = i === head || (i >= first && words.length === count && isRow(words));
    // What is between the heads and the rows is moved in front of both.
    if (i > head && i < first) made.splice(head, 0, alone(line));
    else made.push(isOfTable ? words.join(',') : alone(line));
  }
  return made.join('\n');
}
