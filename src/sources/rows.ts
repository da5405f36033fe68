import { lacksFigure, isFigure, readCell } from '../rows/cell.js';
import { nameOf } from '../written/name.js';
import { filled, isEmpty, type Cell, type Grid, type Line } from '../rows/grid.js';
import { oncePerCell } from './once-per-cell.js';
import { periodIn } from '../rows/columns/period-head.js';
import type { Problem } from '../contract/problem.js';
import { reject } from '../contract/reader.js';
import { recordSteps, type ReadingOptions, type Records } from '../rows/rows.js';
import type { AttributeValues } from './attributes.js';
import { gridSteps } from './child-table.js';
import { csvSteps } from './csv.js';
import { CHART_LISTS, type FoundRows } from './json-answers.js';
import { gridOf, inItem } from './json-grid.js';
import { csvWithoutEditorMarks } from './edited-text.js';
import type { MarkupElement } from './markup.js';
import { isLineList, readLineList } from './line-list.js';
import { isPipeTable, readPipeTable } from './pipe-table.js';
import type { FoundInput } from './source.js';
import { withCommas } from './spaced-columns.js';
import { finished, type Steps } from '../contract/steps.js';
import type { TagLanguage } from './tag-language.js';
import { readTidy, type TidyDocument } from './tidy-rows.js';

/** Heads of the time of an answer in the files of forms, in English, German, French and Spanish. */
const TIMES =
  /^(?:timestamp|submitted(?: at| on)?|submission (?:date|time)|start time|completion time|response date|zeitstempel|startzeit|horodateur|marca temporal)$/;

/** A day with a time of day. */
const INSTANT = /\d\D.*\d\d?:\d\d/;

/** An answer that is a band: "3-4", "65+". */
const BAND = /^(?:\d+ ?[-–] ?\d+|\d+ ?\+)$/;

/** An answer next to bands that is no count: 0 for no, 1 for yes. */
const NO_OR_YES = /^[01]$/;

/** True if some cells hold figures that are counts, and not only bands that a form has to choose from. */
function haveCounts(cells: readonly Cell[]): boolean {
  const figures = cells.filter((cell) => !isEmpty(cell) && isFigure(cell)).map(({ text }) => text.trim());
  const others = figures.filter((text) => !BAND.test(text));
  return others.length === figures.length ? figures.length > 0 : !others.every((text) => NO_OR_YES.test(text));
}

/** True for a column of figures with an open end that differ: "100+, 200+". Of the classes of a question one is open at most. */
const areLeasts = (cells: readonly Cell[]): boolean =>
  new Set(cells.map(({ text }) => text.trim()).filter((text) => BAND.test(text) && text.endsWith('+'))).size > 1;

/** True for the answers to a form, one in each row: each has the time at which it was given, and next to it are questions, or texts alone. */
function areRawAnswers({ lines }: Pick<Grid, 'lines'>): boolean {
  const [header, ...rows] = lines.filter(({ cells }) => !cells.every(isEmpty)) as readonly (Line | undefined)[];
  const heads = header?.cells.map(({ text }) => text.trim()) ?? [];
  const time = heads.findIndex((text) => TIMES.test(nameOf(text)));
  if (time < 0 || rows.length < 2) return false;
  const areTimes = rows.every((row) => INSTANT.test(row?.cells[time]?.text ?? ''));
  const cellsOf = (_: string, column: number): readonly Cell[] => rows.flatMap((row) => row?.cells[column] ?? []);
  const columns = heads.map(cellsOf).filter((_, column) => column !== time);
  const hasFigures = columns.some(areLeasts) || haveCounts(columns.flat());
  return areTimes && (!hasFigures || heads.some((text) => text.endsWith('?')));
}

/** Options for reading rows and making a chart's document of them. */
export interface RowOptions extends ReadingOptions {
  /** `toDocument` of the chart's `rows.ts`. */
  readonly toDocument: (records: Records) => Steps<unknown>;
}

/** CSV or TSV text. */
export interface SeparatedText {
  readonly text: string;
  readonly type: 'csv' | 'tsv';
}

const UNREADABLE: Problem = { pointer: '', code: 'unreadable', severity: 'lost', expected: { code: 'rows' } };

const ONLY_HEADS: Problem = { pointer: '', code: 'empty', severity: 'noted', expected: { code: 'below' } };

const NO_FIGURES: Problem = { pointer: '', code: 'no-column', severity: 'lost', expected: { code: 'figures' } };

const NO_HEADS: Problem = { pointer: '', code: 'no-column', severity: 'noted', expected: { code: 'heads' }, line: 1 };

const RAW_ANSWERS: Problem = { ...UNREADABLE, expected: { code: 'counts' } };

const isPeriod = ({ text }: Cell): boolean => periodIn(text) !== undefined;

/** True for a line with digits that are no period: years next to empty cells wait for their figures. */
const hasDigits = ({ cells }: Line): boolean => cells.some((cell) => /\d/.test(cell.text) && !isPeriod(cell));

/** True for a line with several cells that are not empty, nor all periods. */
const hasContent = (line: Line): boolean => filled(line).length > 1 && !filled(line).every(isPeriod);

/** True if lines of which a chart can draw nothing have something to draw. */
const haveContent = (lines: readonly Line[]): boolean => lines.some(hasDigits) || lines.slice(1).some(hasContent);

/** True for a table of times and words, of which no row has digits but in its time. */
function lackFigures({ lines }: Grid): boolean {
  const digitsIn = ({ cells }: Line): number => cells.filter(({ text }) => /\d/.test(text)).length;
  const [head, ...rows] = lines;
  const isRow = (line: Line): boolean => filled(line).length > 1 && digitsIn(line) < 2 && !hasDigits(line);
  return !!head && !digitsIn(head) && rows.length > 0 && rows.every(isRow);
}

/** Most lines that are searched for names of columns. */
const MOST_SEARCHED = 20;

/** True for lines that are all numbers: no names of columns above them, no times in their first cells. */
function lackHeads({ lines }: Grid): boolean {
  const some = lines.slice(0, MOST_SEARCHED).filter((line) => filled(line).length);
  const isNumber = ({ text }: Cell): boolean => /^\s*[-−+]?\d[\d.,]*\s*$/.test(text);
  const areNumbers = some.every((line) => filled(line).length > 1 && filled(line).every(isNumber));
  return some.length > 1 && areNumbers && !some.every(({ cells: [first] }) => !!first && isPeriod(first));
}

/** True if a document that was made of rows holds none of their figures. */
function isBare(document: unknown): boolean {
  const { value, ...members } = document as Readonly<Record<string, unknown>>;
  const names = [...CHART_LISTS, 'observations', 'groups'];
  // Events of a chart of figures in time are no figures.
  if (Array.isArray(members.series) && !members.series.length) return value === undefined;
  const lists = names.flatMap((name) => (Array.isArray(members[name]) ? [members[name]] : []));
  return value === undefined && lists.length > 0 && lists.every((list) => list.length === 0);
}

/** Reports the first cell with digits that are no figure, in a column after the first. */
function reportUnread({ lines, lang: own }: Grid, lang: string | undefined, problems: Problem[]): void {
  for (const { cells, line } of lines.slice(1))
    for (const [column, cell] of cells.entries()) {
      const read =
        column && /\d/.test(cell.text) && !isPeriod(cell) ? readCell(cell.text, cell.lang ?? own ?? lang) : null;
      if (!lacksFigure(read)) continue;
      reject(problems, { pointer: '', ...read, found: cell.text, place: { line, column: column + 1 } });
      return;
    }
}

/** A document with a note on what all of its rows have. */
function withNote(document: unknown, records: Records): unknown {
  const note = document ? records.sharedWords() : undefined;
  if (note === undefined) return document;
  const { notes = [], ...members } = document as { readonly notes?: readonly string[] };
  return { ...members, notes: [...notes, note] };
}

/** The document of a grid. A grid without rows gives no document, and a note if it has heads; one with texts or figures that a chart does not find is no table. */
function* inputFrom(read: (problems: Problem[]) => Grid | Steps<Grid>, options: RowOptions): Steps<FoundInput> {
  try {
    const problems: Problem[] = [];
    const found = read(problems);
    const grid = 'lines' in found ? found : yield* found;
    yield;
    if (areRawAnswers(grid)) return { document: undefined, problems: [...problems, RAW_ANSWERS] };
    const records = yield* recordSteps(grid, options);
    yield;
    const document = records.width ? yield* options.toDocument(records) : undefined;
    yield;
    if ((document ? isBare(document) : grid.lines.length === 1) && haveContent(grid.lines)) {
      reportUnread(grid, options.lang, problems);
      return {
        document: undefined,
        problems: [...problems, ...records.problems, lackFigures(grid) ? NO_FIGURES : UNREADABLE],
      };
    }
    // A list of times alone.
    if (document && isBare(document) && records.width === 1) problems.push(NO_FIGURES);
    if (document) records.reportUnused();
    else if (grid.lines.some((line) => filled(line).length)) problems.push(ONLY_HEADS);
    if (document && lackHeads(grid)) problems.push(NO_HEADS);
    const whole = withNote(document, records);
    const locate = (problem: Problem): Problem => ({ ...records.place(problem.pointer), ...problem });
    // A chart may look for its fields in two ways, and each tells of a column that is missing.
    return { document: whole, problems: oncePerCell([...problems, ...records.problems]), locate };
  } catch {
    // Text with some millions of quotes exceeds what a regular expression can match.
    return { document: undefined, problems: [UNREADABLE] };
  }
}

/** The grid of a table of Markdown, of a list of lines, or of CSV or TSV, in steps. */
function* gridOfText(text: string, type: SeparatedText['type'], problems: Problem[]): Steps<Grid> {
  if (isPipeTable(text)) return readPipeTable(text);
  return isLineList(text) ? readLineList(text) : yield* csvSteps(withCommas(text), type, problems);
}

/** CSV or TSV text, a table of Markdown, or a list of lines, as the document of a chart, in steps: its cells, its records, its document. A file that a chart has exported is read by its pointers. Never throws. */
function* textSteps({ text: written, type }: SeparatedText, options: RowOptions): Steps<FoundInput> {
  const text = csvWithoutEditorMarks(written);
  let tidy: TidyDocument | undefined;
  const input = yield* inputFrom(function* (problems) {
    const grid = yield* gridOfText(text, type, problems);
    tidy = readTidy(grid);
    return tidy ? { lines: [] } : grid;
  }, options);
  return tidy ? { ...input, ...tidy } : input;
}

/** The document of a text, as in {@link textSteps}. */
export const readText = (text: SeparatedText, options: RowOptions): FoundInput => finished(textSteps(text, options));

/** An HTML table as the document of a chart, in the steps of {@link textSteps}. The table is not changed. Never throws. */
const tableSteps = (table: MarkupElement, options: RowOptions): Steps<FoundInput> =>
  inputFrom(() => gridSteps(table), options);

/** The document of a table, as in {@link tableSteps}. */
export const readTable = (table: MarkupElement, options: RowOptions): FoundInput =>
  finished(tableSteps(table, options));

/** A list of objects or of lists as the document of a chart, in the steps of {@link textSteps}. Each is a row. Never throws. */
function* itemSteps({ items, title, context, ...place }: FoundRows, options: RowOptions): Steps<FoundInput> {
  let names: readonly string[] = [];
  const { document, problems, locate } = yield* inputFrom(() => {
    const grid = gridOf(items, place.columns !== undefined);
    names = grid.names;
    return { ...grid, ...(title !== undefined && { title }) };
  }, options);
  // The members of an instance of a class may all be getters, which are none of its own.
  if (!names.length && items.length) return { document: undefined, problems: [UNREADABLE] };
  return {
    document: document && context ? { ...document, ...context } : document,
    problems: problems.map((problem) => inItem(problem, names, place)),
    locate: (problem) => inItem(locate?.(problem) ?? problem, names, place),
  };
}

/** The document of a list, as in {@link itemSteps}. */
export const readItems = (rows: FoundRows, options: RowOptions): FoundInput => finished(itemSteps(rows, options));

/** The document of a table, a list or a text, in the steps of {@link textSteps}. */
export function rowSteps(rows: FoundRows | SeparatedText | MarkupElement, options: RowOptions): Steps<FoundInput> {
  if ('localName' in rows) return tableSteps(rows, options);
  return 'items' in rows ? itemSteps(rows, options) : textSteps(rows, options);
}

/** Reading options from the language of the page and the attributes of a chart. Example: `value-column` gives `columns.value`. */
export function rowOptions(
  { lang, isLangDetected }: TagLanguage,
  attributes: AttributeValues,
  toDocument: RowOptions['toDocument'],
  form?: string,
): RowOptions {
  const columns = Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name.endsWith('Column'))
      .map(([name, column]) => [name.replace(/Column$/, ''), column]),
  );
  const { unit, currency, heading, title: tooltip, subtitle, sourceName, against, kind, period, target } = attributes;
  return {
    lang,
    isLangDetected,
    columns,
    unit: unit ?? currency,
    ...(tooltip === undefined ? { title: heading } : { tooltip }),
    hasSubtitle: !!subtitle,
    hasSource: !!sourceName,
    toDocument,
    // The form that a chart chooses by its data is none that the page asks for.
    ...(form !== undefined && form !== 'auto' && { form }),
    ...(against !== undefined && { against }),
    ...(kind !== undefined && { kind }),
    ...(period !== undefined && { period }),
    ...(target !== undefined && { hasTarget: true }),
  };
}
