// Heads as programs for statistics write them.

/** The head that pandas and readxl put above a column without one: "Unnamed: 3", "...4". */
const PLACEHOLDER = /^(?:Unnamed: \d+(?:_level_\d+)?|\.{3}\d+)$/;
/** The same of readxl alone. */
const OF_R = /^\.{3}\d+$/;

/** Most lines that are heads above the names of an index. */
const MOST_HEADS = 3;

/** Rows of cells, as a file has them. */
type Rows = readonly (readonly string[])[];

/** Rows without placeholders of heads, and without the "NA" that R writes into each empty cell of a sheet with several of them. */
function withoutPlaceholders(rows: Rows): Rows {
  const isHead = (i: number): boolean => i < MOST_HEADS && !!rows[i]?.some((cell) => PLACEHOLDER.test(cell));
  if (![...rows.slice(0, MOST_HEADS).keys()].some(isHead)) return rows;
  // In a sheet in which two columns or more have no head, an empty cell is no missing figure.
  const isOfR = (rows[0]?.filter((cell) => OF_R.test(cell)).length ?? 0) > 1;
  return rows.map((row, i) => {
    const isBlank = (cell: string): boolean => (isHead(i) && PLACEHOLDER.test(cell)) || (isOfR && cell === 'NA');
    return isHead(i) || isOfR ? row.map((cell) => (isBlank(cell) ? '' : cell)) : row;
  });
}

/** The number of names in a line that has nothing else: "item,day,,,". 0 of any other. */
function namesIn(row: readonly string[] = []): number {
  const first = row.findIndex((cell) => !cell.trim());
  return first > 0 && row.length - first > 1 && row.slice(first).every((cell) => !cell.trim()) ? first : 0;
}

/** True for names as programs have them, or two or more of them: "England" alone heads a section. */
const areNames = (cells: readonly string[]): boolean =>
  cells.length > 1 || /^\p{Ll}[\p{Ll}\d_]*$/u.test(cells[0] ?? '');

/** Rows in which the names of an index are in the lowest line of heads. Below two lines of heads or more, pandas writes them on a line of their own. */
function withIndexNames(rows: Rows): Rows {
  const found = rows.slice(0, MOST_HEADS + 1).findIndex((row) => namesIn(row) > 0);
  const names = namesIn(rows[found]);
  const heads = rows.slice(0, Math.max(0, found));
  const areHeads = heads.every(
    (row) =>
      row.length === rows[found]?.length &&
      row.slice(0, Math.max(0, names - 1)).every((cell) => !cell.trim()) &&
      row.slice(names).every((cell) => /\S/.test(cell)),
  );
  const isAboveFigures = !!rows[found + 1]?.slice(names).some((cell) => /\d/.test(cell));
  const areSections = rows.slice(found + 1).some((row) => namesIn(row) === names);
  const isIndex = areNames(rows[found]?.slice(0, names) ?? []) && isAboveFigures && !areSections;
  if (heads.length < 2 || !areHeads || !isIndex) return rows;
  const blank = Array.from({ length: names }, () => '');
  const ownHeads = heads.map((row, i) => [
    ...(i === heads.length - 1 ? (rows[found]?.slice(0, names) ?? []) : blank),
    ...row.slice(names),
  ]);
  // The number of each line stays.
  return [[''], ...ownHeads, ...rows.slice(found + 1)];
}

/** True for the upper part of a head that is cut within its brackets: "Cost (millions" above "US$)". */
const isCut = (cell = ''): boolean => /\([^()]*$/.test(cell);

/** True for the lower part of such a head. */
const endsCut = (cell = ''): boolean => /^[^()]*\)$/.test(cell.trim());

/** Rows of which the first two are one, if the second closes the brackets that the first leaves open. */
function withWholeHeads(rows: Rows): Rows {
  const [first = [], second = [], ...others] = rows;
  const cut = [...first.keys()].filter((i) => isCut(first[i]));
  if (!cut.length || first.length !== second.length || !cut.every((i) => endsCut(second[i]))) return rows;
  if (second.some((cell) => /^[\s\d.,]*\d[\s\d.,]*$/.test(cell))) return rows;
  const whole = first.map((cell, i) => [cell.trim(), (second[i] ?? '').trim()].filter(Boolean).join(' '));
  return [[''], whole, ...others];
}

/** Rows of a file whose heads are those of its sheet, and not what programs have made of them. */
export const withOwnHeads = (rows: Rows): Rows => withIndexNames(withWholeHeads(withoutPlaceholders(rows)));
