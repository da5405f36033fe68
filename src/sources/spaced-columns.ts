// Text files whose columns are separated by spaces, as weather services publish them.

/** Most lines above the first row of figures, and most letters of them. */
const MOST_ABOVE = 60;
const MOST_READ = 20_000;

/** A number with spaces between its thousands: "1 234 567". */
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/;

/** Most lines of units between the heads and the first row. */
const MOST_BETWEEN = 2;

/** A number, with the mark of a footnote or without; or `---` or `NA` in place of one. */
const NUMBER = /^(?:[-−+]?(?:\d+(?:\.\d*)?|\.\d+)[*#$]?|-{3}|NA)$/;

/** The words of a line. Empty if it has commas, semicolons or tabs. */
const wordsIn = (line: string): readonly string[] => (/[,;\t]/.test(line) ? [] : line.trim().split(/\s+/));

/** True for a row of three figures or more. */
const isRow = (words: readonly string[]): boolean => words.length > 2 && words.every((word) => NUMBER.test(word));

/** A line as the only cell of its row, in quotation marks. An empty line stays empty. */
const alone = (line: string): string => (line.trim() ? `"${line.trim().replaceAll('"', '""')}"` : '');

/** True for the heads of `count` columns: none is a number. */
const areHeads = (words: readonly string[], count: number): boolean =>
  words.length === count && !words.some((word) => NUMBER.test(word));

/** The words of a line with the heads, without the `#` that programs write in front of a comment. */
const headsIn = (line: string): readonly string[] => wordsIn(line.replace(/^\s*#\s*/, ''));

/** Lines of a table in a text, counted from 0, and the number of its columns. */
interface SpacedTable {
  readonly head: number;
  readonly first: number;
  readonly count: number;
}

/** True if heads begin above the first column of a row. Programs write none above the numbers of rows: "New York  Leeds" above "2020  10  20". */
function beginAbove(head: string, row: string, isFirst: boolean): boolean {
  const gaps: readonly string[] = head.trim().match(/ +/g) ?? [];
  const areMixed = gaps.includes(' ') && gaps.some((gap) => gap.length > 1);
  const end = /^\s*\S+/.exec(row)?.[0].length ?? 0;
  // The space before the first line of a file may be lost.
  return head.startsWith('#') || (head.search(/\S/) < end && !(isFirst && areMixed));
}

/** The table in a text: heads above two rows of figures or more, each with as many words. Undefined if there is none. */
function tableIn(text: string): SpacedTable | undefined {
  const lines = text.slice(0, MOST_READ).split(/\r?\n/, MOST_ABOVE);
  const first = lines.findIndex((line) => isRow(wordsIn(line)));
  const count = wordsIn(lines[first] ?? '').length;
  if (first < 1 || wordsIn(lines[first + 1] ?? '').length !== count) return undefined;
  if ([first, first + 1].every((i) => THOUSANDS.test((lines[i] ?? '').trim()))) return undefined;
  const above = Array.from({ length: MOST_BETWEEN + 1 }, (_, i) => first - 1 - i);
  const head = above.find((i) => i >= 0 && areHeads(headsIn(lines[i] ?? ''), count));
  if (head === undefined || !beginAbove(lines[head] ?? '', lines[first] ?? '', !head)) return undefined;
  return { head, first, count };
}

/** A text in which commas separate the columns that spaces separated. Lines above and below the table are one cell each. Unchanged if it has no such table. */
export function withCommas(text: string): string {
  const table = tableIn(text);
  if (!table) return text;
  const { head, first, count } = table;
  const made: string[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const words = i === head ? headsIn(line) : wordsIn(line);
    const isOfTable = i === head || (i >= first && words.length === count && isRow(words));
    // Units between the heads and the rows are moved above the heads, as a remark.
    if (i > head && i < first) made.splice(head, 0, alone(line));
    else made.push(isOfTable ? words.join(',') : alone(line));
  }
  return made.join('\n');
}
