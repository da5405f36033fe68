/** The first digits of a figure before a comma of thousands, those between two, and those after the last. */
const FIRST = /^[^\S\n]*[-+−(]?\p{Sc}?[1-9]\d{0,2}$/u;
const NEXT = /^\d{3}$/;
const LAST = /^\d{3}(?:\.\d+)?[^\S\n]*\p{Sc}?[\p{L}%]*\)?[^\S\n]*$/u;

/** Whole numbers as Germans write them, before a comma of decimals: "1.250", and "12" if a sign follows the decimals: "50 €". */
const DOTTED = /^[^\S\n]*[-+−]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const WHOLE = /^[^\S\n]*[-+−]?\d+$/;
const DECIMALS = /^\d{1,2}(?<sign>[^\S\n]*[€%])?[^\S\n]*$/;

/** True for decimals after a comma that has cut them from their number: "50 €" after "1.250". */
function areDecimals(cell: string, before: string | undefined): boolean {
  const found = DECIMALS.exec(cell);
  if (!found || before === undefined) return false;
  return DOTTED.test(before) || (found.groups?.['sign'] !== undefined && WHOLE.test(before));
}

/** Words after a comma and a space, as in "Leeds, UK". */
const WORDS = /^[^\S\n]+\p{L}/u;

/** The cells of a row of which those that their own commas have cut are whole: "£4,500" of "£4" and "500", and "Leeds, UK". */
function joined(row: readonly string[]): readonly string[] {
  const cells: string[] = [];
  let isOpen = false;
  for (const [index, cell] of row.entries()) {
    const isFigure: boolean = (isOpen && LAST.test(cell)) || areDecimals(cell, row[index - 1]);
    const isName = cells.length > 0 && WORDS.test(cell);
    if (isFigure || isName) cells.push(`${cells.pop() ?? ''},${cell}`);
    else cells.push(cell);
    isOpen = isFigure ? isOpen && NEXT.test(cell) : FIRST.test(cell);
  }
  return cells;
}

/** A row without the empty cells at its end that are more than the head has. */
function withoutEnd(row: readonly string[], { length }: readonly string[]): readonly string[] {
  let end = row.length;
  while (end > length && !row[end - 1]?.trim()) end--;
  return end < row.length ? row.slice(0, end) : row;
}

/** True if a cell has a digit, or nothing. */
const mayBeFigure = (cell = ''): boolean => /\d/.test(cell) || !cell.trim();

/**
 * Rows between commas in which the cells that their own commas have cut are whole again: "North,12,345" below "Region,Visitors", and "Leeds, UK,120". Undefined if no row has
 * more filled cells than the first, and if what has cut one is not known: it would still have more, or fewer, or words where all others have figures.
 */
export function withWholeCells(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | undefined {
  const head = rows.find(({ length }) => length > 1);
  if (!head || head.some((cell) => WORDS.test(cell))) return undefined;
  const whole = rows.map((row) => {
    const filled = withoutEnd(row, head);
    return filled.length > head.length ? joined(filled) : row;
  });
  const isCut = (row: readonly string[], i: number): boolean => row !== rows[i];
  const cut = whole.filter(isCut);
  // A comma at the end of some rows may be one more than they need, or that of an empty cell next to a figure that is cut.
  if (!cut.length || whole.some((row, i) => (isCut(row, i) ? row.length !== head.length : row.length > head.length)))
    return undefined;
  const others = rows.filter((row, i) => row !== head && row.length === head.length && row === whole[i]);
  const areFigures = head.map((_, column) => others.length > 0 && others.every((row) => mayBeFigure(row[column])));
  return cut.every((row) => row.every((cell, column) => !areFigures[column] || mayBeFigure(cell))) ? whole : undefined;
}

/** The end of a name before the comma of thousands in it, and what follows: "Rate per 100" and "000". */
const BEFORE_THOUSANDS = /\D[1-9]\d{0,2}(?:,000)*$/;
const THOUSANDS = /^000(?!\d)/;

/** Rows between commas below a head in which the commas of numbers have cut names: "Period,Rate per 1,000" above "2021,12.1". The head is whole if it then has as many cells as each of the rows; else the rows stay as they are. */
export function withWholeHead(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [head, ...others] = rows;
  const filled = others.filter((row) => row.some((cell) => cell.trim()));
  const lengths = new Set(filled.map(({ length }) => length));
  const [length = 0] = lengths;
  if (!head || lengths.size !== 1 || head.length <= length) return rows;
  const names: string[] = [];
  for (const cell of head) {
    const before = names.at(-1);
    if (before !== undefined && THOUSANDS.test(cell) && BEFORE_THOUSANDS.test(before))
      names.push(`${names.pop() ?? ''},${cell}`);
    else names.push(cell);
  }
  return names.length === length ? [names, ...others] : rows;
}
