import { EMPTY, textAt, withCells, type Line } from '../grid.js';

/** Names of the lines between the heads and the first month of a workbook of the Australian Bureau of Statistics. */
const KEYS =
  /^(?:unit|series type|data type|frequency|collection month|series start|series end|no\. obs\.?|series id)$/i;

/** The parts of a head: "Dwelling units" and "Victoria" of "Dwelling units ;  Victoria ;". */
const partsOf = (head: string): readonly string[] =>
  head
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** The texts of a line after its first cell. */
const textsAfterFirst = ({ cells }: Line): readonly string[] => cells.slice(1).map(({ text }) => text.trim());

/** The only text of some; empty if they differ. */
function onlyText(texts: readonly string[]): string {
  const [only = '', ...more] = new Set(texts.filter(Boolean));
  return more.length ? '' : only;
}

/** A line of a key and its value above a table. */
const keyLine = (key: string, value: string): Line => ({ line: 0, cells: [{ text: key }, { text: value }] });

/** The lines of time series of the Australian Bureau of Statistics as others write them: what all heads begin with is the title, the unit a key above the heads, and what differs in the types of the series a part of their heads. Any other lines are the same. */
export function tableOfAbs(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => /^series id$/i.test(textAt(line, 0)));
  const first = lines.findIndex((line) => KEYS.test(textAt(line, 0)));
  const [head, keys] = [lines[first - 1], lines.slice(first, at + 1)];
  if (!head || keys.length < 4 || !keys.every((line) => KEYS.test(textAt(line, 0))) || textAt(head, 0)) return lines;
  const textsOf = (key: string): readonly string[] =>
    keys.filter((line) => textAt(line, 0).toLowerCase() === key).flatMap(textsAfterFirst);
  const [unit, type, types] = [onlyText(textsOf('unit')), onlyText(textsOf('series type')), textsOf('series type')];
  const heads = textsAfterFirst(head).map(partsOf);
  const title = onlyText(heads.map(([part]) => part ?? ''));
  const isShared = title !== '' && heads.length > 1 && heads.every((parts) => parts.length > 1);
  const named = withCells(head, (_, i) => {
    const parts = heads[i - 1];
    if (!parts) return EMPTY;
    const own = isShared ? parts.slice(1) : parts;
    return { text: [...own, ...(type ? [] : [types[i - 1]])].filter(Boolean).join(', ') };
  });
  const units = keys.filter((line) => !unit && textAt(line, 0).toLowerCase() === 'unit');
  return [
    ...lines.slice(0, first - 1),
    ...(isShared ? [keyLine('Title', [title, type].filter(Boolean).join(', '))] : []),
    ...(unit && !/^number$/i.test(unit) ? [keyLine('Unit', unit)] : isShared ? [keyLine('Series ID', '')] : []),
    named,
    ...units.map((line) => withCells(line, (cell, i) => (i ? cell : EMPTY))),
    ...lines.slice(at + 1),
  ];
}
