import { EMPTY, withCells, type Cell, type Line } from '../grid.js';

/** The signs of Statistics Canada for the quality of a figure, and the codes that others write for the same. Its A to D are of figures that anyone may use, and its F is of one that is too unreliable to be published. */
const CODES: Readonly<Record<string, string>> = {
  A: '',
  B: '',
  C: '',
  D: '',
  E: 'u',
  F: 'x',
  x: 'c',
  X: 'c',
  '..': 'x',
  '...': 'z',
  '0s': 'low',
  t: '',
};

/** Columns with numbers of a series in the office's own data base. */
const KEYS = ['VECTOR', 'COORDINATE'];

/** The lines of a file of Statistics Canada with its signs as others write them, and without its numbers of series: its "x" is a figure that is withheld. Any other lines are the same. */
export function tableOfStatCan(lines: readonly Line[]): readonly Line[] {
  const [head] = lines;
  const names = head?.cells.map(({ text }) => text.trim().toUpperCase()) ?? [];
  if (!['REF_DATE', 'STATUS', ...KEYS].every((name) => names.includes(name))) return lines;
  const edited = (cell: Cell, column: number): Cell => {
    const [name = '', text] = [names[column], cell.text.trim()];
    if (KEYS.includes(name) || (name === 'SCALAR_FACTOR' && text === 'units')) return EMPTY;
    const code = name === 'STATUS' ? CODES[text] : undefined;
    return code === undefined ? cell : { ...cell, text: code };
  };
  return lines.map((line) => withCells(line, edited));
}
