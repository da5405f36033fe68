import { PERIOD_FORM } from '../statistics/period.js';
import { lacksFigure, quantityIn, readCell, tidy } from './cell.js';
import { lossesIn, type ColumnReading } from './columns/column-reading.js';
import type { Polarity } from '../contract/context.js';
import type { Field } from './names/column-names.js';
import { plainly, qualifiersIn, splitRemark, withFigure, withMark } from './cell-marks.js';
import { inOneLine, textOf, trimmed, type Cell, type Line } from './grid.js';
import type { Place } from '../contract/problem.js';
import { mayHaveMark, readMarkedPeriod, readName } from '../written/period-mark.js';
import { readBasis } from './names/basis.js';
import { partialYearOf, readPartialYear, type PartialYear } from '../written/partial-year.js';
import { readPeriodCell } from '../written/period-span.js';
import { UNREAD } from '../contract/quantity.js';
import type { Entry, Row, RowFigure, SheetContext } from './row.js';
import { RowEntry, type FigureReading } from './row-entry.js';
import { withUnit } from './figure-with-unit.js';
import { readPartText, type PartText } from '../written/part-text.js';
import { readTargetText } from './target-text.js';

/** Fields that are periods. */
const PERIODS: readonly Field[] = [
  'period',
  'through',
  'deadline',
  'first',
  'last',
  'planned',
  'plannedFirst',
  'plannedLast',
];

/** One row of a sheet. If it is shorter or longer than the header it keeps its name without figures, because any of its cells may be missing. */
export class SheetRow implements Row {
  private readonly line: number;
  private readonly cells: readonly Cell[];
  private isLengthReported = false;
  /** The period and the label of the row, once they are read: many ask for them. */
  private period: string | undefined;
  private label: string | undefined;
  private readonly notes: readonly string[];
  private readonly hasRemarks: boolean;

  constructor(
    { line, cells, notes = [] }: Line,
    private readonly sheet: SheetContext,
  ) {
    this.line = line;
    this.notes = notes;
    this.cells = trimmed(cells, sheet.width);
    this.hasRemarks = cells.some(({ note }) => note);
  }

  get isCrossed(): boolean {
    return this.sheet.isCrossed;
  }

  peek(field: Field | number): string | undefined {
    const cell = this.cellOf(field);
    if (field === 'href') return cell?.text.trim() || this.cellOf('label')?.href;
    if (!cell) return field === 'through' ? this.partialYear()?.through || undefined : undefined;
    if (field === 'label') return (this.label ??= this.labelIn(cell));
    const text = inOneLine(cell.text);
    if (typeof field === 'number' || !PERIODS.includes(field)) return this.withHead(field, text);
    if (cell.time !== undefined) return tidy(cell.time);
    return field === 'period' ? (this.period ??= this.periodIn(field, cell, text)) : this.periodIn(field, cell, text);
  }

  /** The label in a cell, or in several. */
  private labelIn(cell: Cell): string | undefined {
    const { keys, columns } = this.sheet;
    // A name that spans several columns is one.
    if (keys.length > 1) return [...new Set(keys.flatMap((key) => this.peek(key) || []))].join(', ');
    const text = inOneLine(cell.text);
    // A row with nothing but the name of a parent is that of the parent.
    return !text && columns.has('parent') ? this.peek('parent') : this.withHead('label', readName(text).text);
  }

  /** The text in the cell of a field or a column, after the head of the column if that makes a name of a number. */
  private withHead(field: Field | number, text: string): string {
    const head = this.sheet.numbered.get(typeof field === 'number' ? field : (this.sheet.columns.get(field) ?? -1));
    return head && text ? `${head} ${text}` : text;
  }

  /** The period in a cell. */
  private periodIn(field: Field, cell: Cell, text: string): string {
    const partial = field === 'period' ? this.partialYear() : undefined;
    // Of a year that has come nobody knows how far, only its name is known.
    if (partial?.through) return partial.period;
    if (partial) return [text, ...this.notes.map((note) => `(${note})`)].join(' ');
    const { periods, span } = this.sheet.readings[this.sheet.columns.get(field) ?? -1] ?? {};
    const lang = this.sheet.langOf(cell);
    const { text: plain } = readBasis(text);
    const read = readPeriodCell(plain, lang, periods, span);
    // A word after a text that is no period belongs to it.
    return plain === text || PERIOD_FORM.test(read) ? read : readPeriodCell(text, lang, periods, span);
  }

  textAt(field: Field | number): string {
    return textOf(typeof field === 'number' ? this.cells[field] : this.at(field));
  }

  remarkAt(column: number): string | undefined {
    return this.cells[column]?.note;
  }

  numberAt(column: number): number {
    const cell = this.cells[column];
    return quantityIn(cell, cell && this.sheet.langOf(cell), this.sheet.readings[column]?.convention).value ?? NaN;
  }

  entryFor(
    pointer: string,
    value = this.sheet.columns.get('value'),
    previous = this.sheet.columns.get('previous'),
  ): Entry {
    if (this.cells.length > this.sheet.width) this.reportLength(`${pointer}/value`);
    return new RowEntry(this, this.sheet, { pointer, value, previous });
  }

  /** The note of the row on the figure in a column. */
  noteOn(value: number | undefined): string | undefined {
    const { words } = splitRemark(this.peek('note'));
    const notes = [words, this.basis()?.note, ...this.notes].filter(Boolean).join(' ');
    return this.withRemarks(notes, value) || undefined;
  }

  /** The language of the name of the row, if it differs from that of the table. */
  get lang(): string | undefined {
    return this.at('label')?.lang || undefined;
  }

  /** The word in the cell of the period for its figures: "2024 budget". */
  private basis(): Pick<ReturnType<typeof readBasis>, 'mark' | 'note'> | undefined {
    const text = this.cellOf('period')?.text;
    // Each figure asks, and few periods have such a word.
    if (!text || !mayHaveMark(text)) return undefined;
    const { mark, note } = readBasis(text);
    if ((mark ?? note) === undefined || this.peek('period') === text.trim()) return undefined;
    return { mark: note !== undefined && this.sheet.areAllPlans ? undefined : mark, note };
  }

  /** The year in the cell of the period that says how far it has come: "2024 (to Sep)". */
  private partialYear(): PartialYear | undefined {
    const cell = this.sheet.hasThrough ? this.cellOf('period') : undefined;
    if (!cell) return undefined;
    const lang = this.sheet.langOf(cell);
    const { text } = readMarkedPeriod(cell.text);
    const partial = readPartialYear(cell.text, lang);
    if (partial || !/^\d{4}(?:[/–-]\d\d)?$/.test(text.trim())) return partial;
    return this.notes.flatMap((note) => partialYearOf(text.trim(), note, lang) ?? [])[0];
  }

  /** The cell of a field. A row is asked for many that the table does not have. */
  private at(field: Field): Cell | undefined {
    const column = this.sheet.columns.get(field);
    return column === undefined ? undefined : this.cells[column];
  }

  /** The cell of a field or a column, which has then been read. */
  cellOf(field: Field | number): Cell | undefined {
    const column = typeof field === 'number' ? field : this.sheet.columns.get(field);
    if (column === undefined) return undefined;
    this.sheet.used.add(column);
    return this.cells[column];
  }

  /** The notes of a row with the remarks after its figure in a column, and after those it is compared with. */
  private withRemarks(notes: string, value: number | undefined): string {
    if (!this.hasRemarks) return notes;
    const fields = ['target', 'baseline', 'previous'] as const;
    const columns = new Set([value, ...fields.map((field) => this.sheet.columns.get(field))]);
    const remarks = [...new Set([...columns].flatMap((column) => this.cells[column ?? -1]?.note ?? []))].join('; ');
    return notes && remarks ? `${notes} (${remarks})` : notes || remarks;
  }

  placeOf(column: number | undefined): Place {
    return column === undefined ? { line: this.line } : { line: this.line, column: column + 1 };
  }

  /** The polarity of the row. A text that states none is reported, unless it is a dash or the like. */
  polarityAt(pointer: string): Polarity | undefined {
    const text = this.peek('polarity');
    const polarity = text ? this.sheet.polarityOf(text) : undefined;
    if (!text || polarity || readCell(text) === null) return polarity;
    const expected = { code: 'one-of', values: ['up-good', 'up-bad', 'neutral'] } as const;
    const place = this.placeOf(this.sheet.columns.get('polarity'));
    this.sheet.report(place, { pointer: `${pointer}/polarity`, code: 'not-allowed', expected, found: text });
    return undefined;
  }

  figureIn(column: number, field: Field, { pointer, unit, ownUnit }: FigureReading): RowFigure {
    const { columns, langOf, report } = this.sheet;
    const cell = this.cellOf(column);
    const text = cell && this.textOfFigure(field, column, cell);
    if (cell && text === undefined) return undefined;
    this.reportLength(pointer);
    if (this.cells.length !== this.sheet.width || !cell || text === undefined) return UNREAD;
    const qualifiers =
      field === 'value' || field === 'previous' ? withFigure(this.qualifiersOf(column, field), text) : [];
    const reading: Partial<ColumnReading> = { ...this.sheet.readings[column], ...lossesIn(this.textAt('label')) };
    const { convention, hasMarks, hasPence } = reading;
    // A mark of confidentiality in another column withholds the figure before it is read.
    const whole = [withUnit(text, ownUnit), ...qualifiers.filter((one) => !text.includes(one))].join(' ');
    const plain = readCell(plainly(whole, reading), langOf(cell), unit, convention);
    const mayBePence = hasPence && /\dp$/.test(text.trim());
    const marked = hasMarks || (lacksFigure(plain) && !mayBePence) ? withMark(whole, hasMarks) : undefined;
    const read = marked ? readCell(marked, langOf(cell), unit, convention) : plain;
    if (!lacksFigure(read)) return read;
    const isOwnFault = !qualifiers.length || lacksFigure(readCell(text, langOf(cell), unit, convention));
    const expected = { code: 'example', example: 'p' } as const;
    // A qualifier in another column may say that the figure is confidential.
    const found = qualifiers.length ? undefined : cell.text;
    if (isOwnFault) report(this.placeOf(column), { pointer, code: read.code, expected: read.expected, found });
    else report(this.placeOf(columns.get('status')), { pointer, code: 'not-allowed', expected });
    return UNREAD;
  }

  /** Qualifiers that stand outside of a figure: in the header of its column, and of no earlier figure in the column of statuses and after its period. */
  private qualifiersOf(column: number, field: 'value' | 'previous'): readonly string[] {
    if (field === 'previous') return [this.sheet.marks[column]].flatMap((one) => one ?? []);
    const time = this.cellOf('period')?.text;
    const { mark } = time === undefined ? readName(this.cellOf('label')?.text ?? '') : readMarkedPeriod(time);
    const marks = [mark ?? this.basis()?.mark, this.sheet.marks[column]].flatMap((one) => one ?? []);
    const [status = '', remark = ''] = [this.peek('status'), this.peek('note')];
    return status || remark ? [...qualifiersIn(`${status} ${splitRemark(remark).marks}`), ...marks] : marks;
  }

  /** The text of a figure, of which the cell of a target may have two, and that of a value next to none. */
  private textOfFigure(field: Field, column: number, { text, figure = text }: Cell): string | undefined {
    const { columns, hasTargets, readings } = this.sheet;
    if (column !== columns.get('target')) {
      const mayHaveTwo = hasTargets && !columns.has('target') && !readings[column]?.hasPairs;
      const parts: PartText = mayHaveTwo ? readPartText(figure) : { value: figure };
      if (field === 'target') return parts.target ?? parts.total;
      return field === 'baseline' && !columns.has('baseline') ? parts.baseline : parts.value;
    }
    const { target = '', baseline } = readTargetText(figure);
    if (field === 'baseline') return baseline;
    // A limit of 50 is met by all that is at most 50.
    return this.sheet.hasLimits && /^[^\p{L}\d<>≤≥~[]*\d(?!.*(?:\.\.|[-–]))/u.test(target) ? `<=${target}` : target;
  }

  /** Reports a row with more or fewer cells than the others, once. */
  private reportLength(pointer: string): void {
    const { width, report } = this.sheet;
    const found = this.cells.length;
    if (this.isLengthReported || found === width) return;
    this.isLengthReported = true;
    const expected = { code: 'cells', count: width } as const;
    report(this.placeOf(Math.min(found, width)), { pointer, code: 'row-length', expected, found });
  }
}
