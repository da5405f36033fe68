import { PERIOD_FORM } from '../statistics/period.js';
import { isFault, quantityIn, readCell, tidy, type CellFigure } from './cell.js';
import { lossesIn, type ColumnReading } from './columns/column-reading.js';
import type { Polarity } from '../contract/context.js';
import type { Field } from './names/column-names.js';
import { unitInCell } from './columns/heading-unit.js';
import { plainly, qualifiersIn, splitRemark, withFigure, withMark } from './cell-marks.js';
import { inOneLine, textOf, trimmed, type Cell, type Line } from './grid.js';
import type { Place } from '../contract/problem.js';
import { readMarkedPeriod, readName } from '../written/period-mark.js';
import { readBasis } from './names/basis.js';
import { partialYearOf, readPartialYear, type PartialYear } from '../written/partial-year.js';
import { readPeriodCell } from '../written/period-span.js';
import { UNREAD } from '../contract/quantity.js';
import type { SheetContext } from './sheet-context.js';
import { readPartText, type PartText } from '../written/part-text.js';
import { readTargetText } from './target-text.js';

/** A figure as the reader of the contract takes it. */
export type Written = CellFigure | undefined;

/** A row as a member of the document. */
export interface Entry {
  /** Text of a field; `undefined` if there is none. An empty label is the empty text. */
  readonly text: (field: Field) => string | undefined;
  /** Figure of a field, for the member of that name or of `member`. One that cannot be read is reported and marked as unread. */
  readonly figure: (field: Field, member?: string) => Written;
  /** The members that qualify the figure or the row. */
  readonly context: Record<'unit' | 'source' | 'note' | 'lang', string | undefined> & {
    readonly polarity: Polarity | undefined;
  };
}

/** One record: a row below the header that is not empty. */
export interface Row {
  /** The row as the member of the document at a JSON Pointer. `value` and `previous` are the columns of its figures, counted from 0, if there are several. */
  entryFor(pointer: string, value?: number, previous?: number): Entry;
  /** Text of a field or a spare column, to find out where the row belongs. */
  peek(field: Field | number): string | undefined;
  /** Text of a field or a column as it is written, to find out whether it is to be read at all. */
  textAt(field: Field | number): string;
  /** Number in a column, to compare it with that of another; `NaN` if it is none. */
  numberAt(column: number): number;
}

/** Fields that are periods. */
const PERIODS: readonly Field[] = ['period', 'through', 'deadline', 'first', 'last', 'planned'];

/** One row of a sheet. If it is shorter or longer than the header it keeps its name without figures, because any of its cells may be missing. */
export class SheetRow implements Row {
  private readonly line: number;
  private readonly cells: readonly Cell[];
  private isLengthReported = false;
  /** The period and the label of the row, once they are read: many ask for them. */
  private period: string | undefined;
  private label: string | undefined;
  private readonly notes: readonly string[];

  constructor(
    { line, cells, notes = [] }: Line,
    private readonly sheet: SheetContext,
  ) {
    this.line = line;
    this.notes = notes;
    this.cells = trimmed(cells, sheet.width);
  }

  peek(field: Field | number): string | undefined {
    const cell = this.cellOf(field);
    if (field === 'href') return cell?.text.trim() || this.cellOf('label')?.href;
    if (!cell) return field === 'through' ? this.partialYear()?.through || undefined : undefined;
    if (field === 'label') return (this.label ??= this.labelIn(cell));
    const text = inOneLine(cell.text);
    if (typeof field === 'number' || !PERIODS.includes(field)) return text;
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
    return !text && columns.has('parent') ? this.peek('parent') : readName(text).text;
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
    return textOf(this.cells[typeof field === 'number' ? field : (this.sheet.columns.get(field) ?? -1)]);
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
    const { columns, places, unit: shared, width } = this.sheet;
    if (this.cells.length > width) this.reportLength(`${pointer}/value`);
    const columnOf = (field: string): number | undefined =>
      field === 'value' ? value : field === 'previous' ? previous : columns.get(field as Field);
    const placeOf = (field: string): Place => this.placeOf(columnOf(field));
    if (pointer) places.set(pointer, placeOf);
    const remember = (member: string, field = member): void => {
      // A row of the document itself gives only some of its members.
      if (!pointer) places.set(`/${member}`, () => placeOf(field));
    };
    const text = (field: Field): string | undefined => {
      remember(field);
      return field === 'label' ? this.peek(field) : this.peek(field) || undefined;
    };
    const unit = unitInCell(text('unit'));
    const figure = (field: Field, member: string = field): Written => {
      remember(member, field);
      // The table of a chart has the start in the cell of the target.
      const start = field === 'baseline' ? columns.get('target') : undefined;
      const isAim = field === 'target' || (field === 'baseline' && !columns.has('target'));
      const whole = isAim && this.sheet.hasTargets ? value : undefined;
      const column = columnOf(field) ?? (this.cellOf('target') && start) ?? whole;
      // The figure itself must be there, any other may be left out.
      if (column === undefined) return field === 'value' ? UNREAD : undefined;
      return this.figureIn(column, field, `${pointer}/${member}`, unit ?? shared);
    };
    const context = {
      unit,
      source: text('source'),
      note:
        this.withRemarks(
          [splitRemark(text('note')).words, this.basis().note, ...this.notes].filter(Boolean).join(' '),
          value,
        ) || undefined,
      polarity: this.polarityAt(pointer),
      lang: this.cells[columns.get('label') ?? -1]?.lang || undefined,
    };
    return { text, figure, context };
  }

  /** The word in the cell of the period for its figures: "2024 budget". */
  private basis(): Pick<ReturnType<typeof readBasis>, 'mark' | 'note'> {
    const text = this.cellOf('period')?.text;
    // Each figure asks, and few periods have such a word.
    if (!text) return {};
    const { mark, note } = readBasis(text);
    if ((mark ?? note) === undefined || this.peek('period') === text.trim()) return {};
    return { mark: note !== undefined && this.sheet.areAllPlans ? undefined : mark, note };
  }

  /** The year in the cell of the period that says how far it has come: "2024 (to Sep)". */
  private partialYear(): PartialYear | undefined {
    const cell = this.sheet.hasThrough ? this.cellOf('period') : undefined;
    if (!cell) return undefined;
    const lang = this.sheet.langOf(cell);
    const { text } = readMarkedPeriod(cell.text);
    const own = readPartialYear(cell.text, lang);
    if (own || !/^\d{4}(?:[/–-]\d\d)?$/.test(text.trim())) return own;
    return this.notes.flatMap((note) => partialYearOf(text.trim(), note, lang) ?? [])[0];
  }

  private cellOf(field: Field | number): Cell | undefined {
    const column = typeof field === 'number' ? field : this.sheet.columns.get(field);
    if (column !== undefined) this.sheet.used.add(column);
    return this.cells[column ?? -1];
  }

  /** The notes of a row with the remarks after its figure in a column, and after those it is compared with. */
  private withRemarks(notes: string, value: number | undefined): string {
    if (!this.cells.some(({ note }) => note)) return notes;
    const fields = ['target', 'baseline', 'previous'] as const;
    const columns = new Set([value, ...fields.map((field) => this.sheet.columns.get(field))]);
    const remarks = [...new Set([...columns].flatMap((column) => this.cells[column ?? -1]?.note ?? []))].join('; ');
    return notes && remarks ? `${notes} (${remarks})` : notes || remarks;
  }

  private placeOf(column: number | undefined): Place {
    return column === undefined ? { line: this.line } : { line: this.line, column: column + 1 };
  }

  /** The polarity of the row. A text that states none is reported, unless it is a dash or the like. */
  private polarityAt(pointer: string): Polarity | undefined {
    const text = this.peek('polarity');
    const polarity = text ? this.sheet.polarityOf(text) : undefined;
    if (!text || polarity || readCell(text) === null) return polarity;
    const expected = { code: 'one-of', values: ['up-good', 'up-bad', 'neutral'] } as const;
    const place = this.placeOf(this.sheet.columns.get('polarity'));
    this.sheet.report(place, { pointer: `${pointer}/polarity`, code: 'not-allowed', expected, found: text });
    return undefined;
  }

  private figureIn(column: number, field: Field, pointer: string, unit: string | undefined): Written {
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
    const whole = [text, ...qualifiers.filter((one) => !text.includes(one))].join(' ');
    const plain = readCell(plainly(whole, reading), langOf(cell), unit, convention);
    const mayBePence = hasPence && /\dp$/.test(text.trim());
    const marked = hasMarks || (isFault(plain) && !mayBePence) ? withMark(whole, hasMarks) : undefined;
    const read = marked ? readCell(marked, langOf(cell), unit, convention) : plain;
    if (!isFault(read)) return read;
    const isOwnFault = !qualifiers.length || isFault(readCell(text, langOf(cell), unit, convention));
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
    const marks = [mark ?? this.basis().mark, this.sheet.marks[column]].flatMap((one) => one ?? []);
    return [...qualifiersIn([this.peek('status'), splitRemark(this.peek('note')).marks].join(' ')), ...marks];
  }

  /** The text of a figure, of which the cell of a target may have two, and that of a value next to none. */
  private textOfFigure(field: Field, column: number, { text, figure = text }: Cell): string | undefined {
    const { columns, hasTargets } = this.sheet;
    if (column !== columns.get('target')) {
      const parts: PartText = hasTargets && !columns.has('target') ? readPartText(figure) : { value: figure };
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
