import { countTexts, isEmpty, EMPTY, textOf, withCells, type Cell, type Line } from '../grid.js';

/** Columns that SDMX names, of which the code says more than its label. */
const CODED = /^(?:time_period|obs_value|obs_status|obs_flag|conf_status|unit_mult(?:iplier)?|decimals)$/i;

/** Columns that SDMX names and that say nothing of a figure: the message, its structure and how a figure is written. */
const OF_MESSAGE = /^(?:dataflow|last update|structure(?:_id|_name)?|action|freq|decimals|time_format|collection)$/i;

/** Codes of units that are read: currencies and per cents. */
const UNIT_CODE = /^(?:[A-Z]{3}|(?:P[CT]|RCH)(?:_\w+)?)$/;

/** A head or a cell of SDMX with both its code and its label: `REF_AREA: Reference area`, `KEN: Kenya`. */
const WITH_LABEL = /^\s*([\w@.+-]+)\s*:\s*(\S.*)$/s;

const isName = (text: string): boolean => /^(?:[a-z]\w*|[A-Z][A-Z0-9_]*|LAST UPDATE)$/.test(text);

/** The text of a cell with a code and a label: the code where that is read, or else the label. */
function chosen(column: string, code: string, label: string): string {
  if (!label || CODED.test(column)) return code;
  if (!/^unit/i.test(column)) return label;
  return UNIT_CODE.test(code) && !/^per/i.test(label) ? code : label.replace(/^percentages?\b/i, '%');
}

/** True if a column has the labels of the codes in the one before it: "Reference area" after `REF_AREA`. A figure has none. */
function hasLabels(heads: readonly string[], column: number): boolean {
  const [before = '', head = ''] = heads.slice(Math.max(0, column - 1), column + 1);
  return column > 0 && head !== '' && !isName(head) && isName(before) && before.toUpperCase() !== 'OBS_VALUE';
}

/** A status with the mark of a confidential figure. `F` is free. */
const withConfidentiality = (status: string, code: string): string =>
  ['', 'F'].includes(code) || /\bc\b/i.test(status) ? status : [status, 'C'].filter(Boolean).join(', ');

/** The lines of a file in SDMX-CSV with one column for each dimension and attribute: names are in the place of codes, columns of the message are empty, and the status of confidentiality is with that of the figure. Any other lines are the same. */
export function readSdmx(lines: readonly Line[]): readonly Line[] {
  const [head, ...rows] = lines;
  const heads = head?.cells.map((cell) => textOf(cell)) ?? [];
  const names = heads.map((text) => WITH_LABEL.exec(text)?.[1] ?? text);
  const find = (name: string): number => names.findIndex((one) => one.toUpperCase() === name);
  if (!head || find('OBS_VALUE') < 0 || find('TIME_PERIOD') < 0) return lines;
  const confidentiality = find('CONF_STATUS');
  const status = [find('OBS_STATUS'), find('OBS_FLAG'), confidentiality].find((column) => column >= 0) ?? -1;
  const isSame = (column: number): boolean => rows.length > 1 && countTexts(rows, [column]) < 2;
  const isNumberless = (column: number): boolean =>
    rows.every(({ cells }) => /^(?:0\b.*)?$/.test(textOf(cells[column])));
  const isDimension = (column: number): boolean => {
    const name = names[column] ?? '';
    return name !== '' && ![CODED, OF_MESSAGE, /^unit/i].some((form) => form.test(name)) && !hasLabels(names, column);
  };
  const dimensions = [...names.keys()].filter(isDimension);
  // An age that all figures are of is no figure. Of a single series each dimension may name it.
  const same = dimensions.filter(isSame);
  const sameOfSome = new Set(same.length < dimensions.length ? same : []);
  const leftOut = names.map((name, column) => {
    if (/^unit_mult/i.test(name)) return isNumberless(column);
    if (column === confidentiality) return column !== status;
    return OF_MESSAGE.test(name) || hasLabels(names, column) || sameOfSome.has(column);
  });
  const textIn = (cells: readonly Cell[], column: number): string => {
    const [name = '', text] = [names[column], textOf(cells[column])];
    const [, code = text, label = ''] = (heads[column] === name ? undefined : WITH_LABEL.exec(text)) ?? [];
    return chosen(name, code, hasLabels(names, column + 1) ? textOf(cells[column + 1]) : label);
  };
  const edit = (line: Line): Line =>
    withCells(line, (cell, column) => {
      if (leftOut[column]) return EMPTY;
      const own = textIn(line.cells, column);
      const text =
        column === status
          ? withConfidentiality(column === confidentiality ? '' : own, textIn(line.cells, confidentiality))
          : own;
      return isEmpty(cell) && !text ? cell : text === textOf(cell) ? cell : { ...cell, text };
    });
  const header = names.map((name, column) => ({
    text: leftOut[column] ? '' : column === status && column === confidentiality ? 'OBS_STATUS' : name,
  }));
  return [{ ...head, cells: header }, ...rows.map(edit)];
}
