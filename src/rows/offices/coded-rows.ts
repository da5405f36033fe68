import { filled, textAt, trimmed, columnCount, withCells, type Cell, type Line } from '../grid.js';
import { tableOfAbs } from './series-of-abs.js';
import { tableOfStatCan } from './statistics-canada.js';
import { readSdmx } from './sdmx-columns.js';

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
function tableOfEurostat(lines: readonly Line[]): readonly Line[] {
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
  const width = columnCount(table.map((line) => ({ ...line, cells: trimmed(line.cells, 0) })));
  const flags = Array.from({ length: width }, (_, i) => i).filter((i) => !textAt(head, i) && !textAt(names, i));
  const nameAt = (i: number): string => textAt(names, i).replace(/ \(.*/, '');
  const keys = [
    keyLine('Title', valueOf(/^Dataset:?$/).replace(/ \[[^\]]*\]$/, '')),
    keyLine('Unit', valueOf(/^Unit of measure$/)),
  ];
  return [
    ...keys.filter((line) => textAt(line, 1)),
    withCells(head, (cell, i) => (nameAt(i) ? { text: nameAt(i) } : cell)),
    ...table.slice(1),
  ].map((line) => withFlags(line, flags));
}

/** Lines of the Office for National Statistics without the codes in front of their names: after `v4_1`, the figure, and one column more, each second column is one. */
function withoutCodesOfOns(lines: readonly Line[]): readonly Line[] {
  const [head, ...rows] = lines;
  const [, more] = /^v4_(\d)$/i.exec(textAt(head, 0)) ?? [];
  if (!head || more === undefined) return lines;
  const isName = (i: number): boolean => i <= +more || (i - +more) % 2 === 0;
  const kept = ({ cells, ...line }: Line): Line => ({ ...line, cells: cells.filter((_, i) => isName(i)) });
  const named = { ...head, cells: [{ text: 'Value' }, ...head.cells.slice(1)] };
  return [named, ...rows].map(kept);
}

/** Lines of Stats NZ as others write them: its F is no forecast but a final figure, its "Magnitude" is a power of ten, and October of "2011.10" lost its zero in a spreadsheet. */
function tableOfStatsNz(lines: readonly Line[]): readonly Line[] {
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

/** The first head of Eurostat's files, which names several columns in one: `freq,unit,geo\TIME_PERIOD`. */
const DIMENSIONS = /^((?:\w+,)*\w+)\\\w+$/;

/** A figure of Eurostat's files as others withhold it: `[c]` of ": @C" and "5.2 p@C". */
const withheld = (cell: Cell): Cell => (/ \w*@[A-Z]\s*$/.test(cell.text) ? { ...cell, text: '[c]' } : cell);

/** Lines in which the dimensions of Eurostat's first column have columns of their own. The same lines if there are none. */
function splitDimensions(lines: readonly Line[]): readonly Line[] {
  const [head] = lines;
  const [, names = ''] = DIMENSIONS.exec(textAt(head, 0)) ?? [];
  const dimensions = names.split(',');
  if (!head || !names) return lines;
  return lines.map((line): Line => {
    const [first, ...others] = line.cells;
    const texts = line === head ? dimensions : (first?.text.split(',') ?? []);
    return texts.length === dimensions.length
      ? { ...line, cells: [...texts.map((text) => ({ text })), ...others.map(withheld)] }
      : line;
  });
}

/** True for a row of INSEE that has a code for each figure of the row above it: `A` normal, `P` provisional. */
const isCodes = (line: Line): boolean => {
  if (!/^codes?$/i.test(textAt(line, 0))) return false;
  const codes = line.cells.slice(1);
  return codes.some(({ text }) => text) && codes.every(({ text }) => /^[A-Z]{0,2}$/.test(text.trim()));
};

/** A figure with its code as its qualifier. */
const qualifiedBy = (code: string, cell: Cell): Cell =>
  /^[PEFB]$/.test(code) && cell.text.trim() ? { ...cell, text: `${cell.text.trim()} [${code.toLowerCase()}]` } : cell;

/** A row with the codes of its figures, from the row below it, as their qualifiers. */
const withCodesOf = (codes: Line, line: Line): Line => ({
  ...line,
  cells: trimmed(line.cells, 0).map((cell, i) => qualifiedBy(textAt(codes, i), cell)),
});

/** Lines in which INSEE's rows of codes qualify the figures above them. */
const joinCodes = (lines: readonly Line[]): readonly Line[] => {
  const codes = new Set(lines.filter((line, i) => i > 0 && isCodes(line)));
  if (!codes.size) return lines;
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    if (codes.has(line)) return [];
    return next && codes.has(next) ? [withCodesOf(next, line)] : [line];
  });
};

const isTag = ({ text }: Cell): boolean => /^#[a-z]\w*(?: ?\+\w+)*$/i.test(text.trim());

/** The row of tags of the Humanitarian Exchange Language: `#sector,#value+funding+usd`. Undefined if others have tags too, which are then hashtags. */
function rowOfTags(lines: readonly Line[]): Line | undefined {
  const [line, ...others] = lines.filter(({ cells }) => cells.some(isTag));
  return line && !others.length && filled(line).length > 1 && filled(line).every(isTag) ? line : undefined;
}

/** Names of the lines between the head and the figures of a series of INSEE. That of the periods has nothing else. */
const OF_INSEE = /^(?:idbank|dernière mise à jour|période)$/i;

/** The lines without tags, and without those of INSEE below its head `"Libellé";"…";"Codes"`, whose codes qualify the figures before them. */
function withoutKeys(lines: readonly Line[]): readonly Line[] {
  const codes = new Set((lines[0]?.cells ?? []).flatMap(({ text }, i) => (text === 'Codes' ? [i] : [])));
  const isKey = (line: Line): boolean =>
    OF_INSEE.test(textAt(line, 0)) && filled(line).length < (/^p/i.test(textAt(line, 0)) ? 2 : 2 + (codes.size || 1));
  const tags = rowOfTags(lines);
  const keys = new Set(lines.filter((line, i) => i > 0 && isKey(line)));
  if (!keys.size && !tags) return lines;
  const kept = lines.filter((line, i) => i === 0 || !(line === tags || keys.has(line)));
  if (!keys.size) return kept;
  return kept.map((line, row) => ({
    ...line,
    cells: line.cells.flatMap((cell, i) => {
      if (codes.has(i)) return [];
      // Periods stand below the name of the names of the series.
      if (!row && !i) return { text: 'Période' };
      return row && codes.has(i + 1) ? qualifiedBy(textAt(line, i + 1), cell) : cell;
    }),
  }));
}

/** The steps from files of offices to tables as others write them, in their order. */
const STEPS: readonly ((lines: readonly Line[]) => readonly Line[])[] = [
  tableOfEurostat,
  tableOfStatsNz,
  tableOfStatCan,
  tableOfAbs,
  withoutCodesOfOns,
  withoutKeys,
  splitDimensions,
  joinCodes,
  readSdmx,
];

/** The lines of a file of a statistics office with its codes in the places of others: Eurostat's dimensions in columns, INSEE's codes with their figures, names for the codes of SDMX. */
export const placeCodes = (lines: readonly Line[]): readonly Line[] =>
  STEPS.reduce((placed, step) => step(placed), lines);
