import { filled, textAt, trimmed, widthOf, withCells, type Cell, type Line } from '../grid.js';

/** A line of a key and its value above a table. */
const keyLine = (key: string, value: string): Line => ({ line: 0, cells: [{ text: key }, { text: value }] });

/** A line of a sheet of Eurostat with the flags of its figures, in columns without a head, behind these: "7.9 [b]". */
function withFlags(line: Line, flags: readonly number[]): Line {
  const cells = line.cells.flatMap((cell, i): readonly Cell[] => {
    if (flags.includes(i)) return [];
    const flag = flags.includes(i + 1) ? textAt(line, i + 1) : '';
    return [/^[a-z]+$/.test(flag) && cell.text.trim() ? { ...cell, text: `${cell.text} [${flag}]` } : cell];
  });
  return { ...line, cells };
}

/** The table of a sheet of Eurostat, with its title and its unit: "TIME" is above "GEO (Labels)", and the meaning of its signs below the rows. Any other lines are the same. */
export function tableOfEurostat(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line, i) => {
    const below = lines[i + 1];
    return textAt(line, 0) === 'TIME' && !!below && /^[\w ]+ \((?:Labels|Codes)\)$/.test(textAt(below, 0));
  });
  const [head, names, ...rows] = at < 0 ? [] : lines.slice(at);
  if (!head || !names) return lines;
  const valueOf = (key: RegExp): string => {
    const line = lines.slice(0, at).find((one) => key.test(textAt(one, 0)));
    return (line && filled(line)[1]?.text.trim()) ?? '';
  };
  const end = rows.findIndex((line) => !filled(line).length || textAt(line, 0) === 'Special value');
  const table = [head, ...rows.slice(0, end < 0 ? rows.length : end)];
  const width = widthOf(table.map((line) => ({ ...line, cells: trimmed(line.cells, 0) })));
  const flags = Array.from({ length: width }, (_, i) => i).filter((i) => !textAt(head, i) && !textAt(names, i));
  const nameAt = (i: number): string => textAt(names, i).replace(/ \(.*/, '');
  return [
    keyLine('Title', valueOf(/^Dataset:?$/).replace(/ \[[^\]]*\]$/, '')),
    keyLine('Unit', valueOf(/^Unit of measure$/)),
    withCells(head, (cell, i) => (nameAt(i) ? { text: nameAt(i) } : cell)),
    ...table.slice(1),
  ].map((line) => withFlags(line, flags));
}

/** Lines of the Office for National Statistics without the codes in front of their names: after `v4_1`, the figure, and one column more, each second column is one. */
export function withoutCodesOfOns(lines: readonly Line[]): readonly Line[] {
  const [head, ...rows] = lines;
  const [, more] = /^v4_(\d)$/i.exec(textAt(head, 0)) ?? [];
  if (!head || more === undefined) return lines;
  const isName = (i: number): boolean => i <= +more || (i - +more) % 2 === 0;
  const kept = ({ cells, ...line }: Line): Line => ({ ...line, cells: cells.filter((_, i) => isName(i)) });
  const named = { ...head, cells: [{ text: 'Value' }, ...head.cells.slice(1)] };
  return [named, ...rows].map(kept);
}

/** Lines of Stats NZ as others write them: its F is no forecast but a final figure, its "Magnitude" is a power of ten, and October of "2011.10" lost its zero in a spreadsheet. */
export function tableOfStatsNz(lines: readonly Line[]): readonly Line[] {
  const [head, ...rows] = lines;
  const names = head?.cells.map(({ text }) => text.trim()) ?? [];
  const [status, period] = [names.indexOf('STATUS'), names.indexOf('Period')];
  if (!head || !['Series_reference', 'Data_value'].every((name) => names.includes(name))) return lines;
  const edited = (text: string, column: number): string => {
    if (column === status) return text.trim() === 'F' ? '' : text;
    return column === period ? text.replace(/^(\d{4})\.1$/, '$1.10') : text;
  };
  return [
    withCells(head, (cell) => (cell.text === 'Magnitude' ? { text: 'UNIT_MULT' } : cell)),
    ...rows.map((row) => withCells(row, (cell, i) => ({ ...cell, text: edited(cell.text, i) }))),
  ];
}
