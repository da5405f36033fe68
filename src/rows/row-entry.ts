import { UNREAD } from '../contract/quantity.js';
import type { Polarity } from '../contract/context.js';
import type { Place } from '../contract/problem.js';
import { unitInCell } from './columns/heading-unit.js';
import type { Field } from './names/column-names.js';
import type { Cell } from './grid.js';
import type { Entry, Row, RowFigure, SheetContext } from './row.js';

/** A row as its members ask it. */
interface ReadRow extends Row {
  readonly lang: string | undefined;
  cellOf(field: Field | number): Cell | undefined;
  noteOn(value: number | undefined): string | undefined;
  polarityAt(pointer: string): Polarity | undefined;
  placeOf(column: number | undefined): Place;
  figureIn(column: number, field: Field, reading: FigureReading): RowFigure;
}

/** How the figure of a row is read. */
export interface FigureReading {
  readonly pointer: string;
  /** Unit of the row or of the page. */
  readonly unit: string | undefined;
  /** Unit that its column has in place of that of the figure which is shown. */
  readonly ownUnit?: string | undefined;
}

/** Units that are written with a figure: of money, per cents and scales. */
const WRITTEN = /^(?:%$|[A-Z]{0,3}\p{Sc}|[A-Z]{3}(?:$| )|(?:thousand|million|billion)$)/u;

/** The pointer of a member of the document that is a row, and the columns of its figures. */
interface EntryOptions {
  readonly pointer: string;
  readonly value: number | undefined;
  readonly previous: number | undefined;
}

/** A row as a member of the document. Its members keep the places of their cells. */
export class RowEntry implements Entry {
  readonly context: Entry['context'];

  constructor(
    private readonly row: ReadRow,
    private readonly sheet: SheetContext,
    private readonly options: EntryOptions,
  ) {
    const { pointer, value } = options;
    if (pointer) sheet.places.set(pointer, this);
    this.context = {
      unit: unitInCell(this.text('unit')),
      source: this.text('source'),
      note: row.noteOn(value),
      polarity: row.polarityAt(pointer),
      lang: row.lang,
    };
  }

  text(field: Field): string | undefined {
    this.remember(field, field);
    return field === 'label' ? this.row.peek(field) : this.row.peek(field) || undefined;
  }

  figure(field: Field, member: string = field): RowFigure {
    this.remember(member, field);
    const { columns, hasTargets, unit } = this.sheet;
    // The table of a chart has the start in the cell of the target.
    const start = field === 'baseline' ? columns.get('target') : undefined;
    const isAim = field === 'target' || (field === 'baseline' && !columns.has('target'));
    const whole = isAim && hasTargets ? this.options.value : undefined;
    const column = this.columnOf(field) ?? (this.row.cellOf('target') && start) ?? whole;
    // Next to a status nobody misses the figure, which must be there otherwise. Any other may be left out.
    if (column === undefined)
      return field !== 'value' ? undefined : this.sheet.columns.has('assessment') ? null : UNREAD;
    const pointer = `${this.options.pointer}/${member}`;
    const asked = this.context.unit ?? unit;
    return field === 'target' && asked === undefined && this.isOfOther(column, pointer)
      ? UNREAD
      : this.row.figureIn(column, field, { pointer, unit: asked, ownUnit: this.ownUnit(column) });
  }

  /** The unit in the head of a column, if the figures that are shown have another: £m of a target next to £k. */
  private ownUnit(column: number): string | undefined {
    const { units } = this.sheet;
    const [own, shown] = [units[column], units[this.options.value ?? -1]];
    return typeof own === 'string' && own !== shown && WRITTEN.test(own) ? own : undefined;
  }

  /** True for a target in per cent of figures that are none: what they count says so, or they are too large. It is reported. */
  private isOfOther(column: number, pointer: string): boolean {
    const { units, counted, report } = this.sheet;
    const { value } = this.options;
    if (value === undefined || column === value || units[value] !== undefined) return false;
    const [own, text] = [this.row.textAt(value), this.row.textAt(column).trim()];
    const isPercent = units[column] === '%' || (text.endsWith('%') && counted.has(value));
    if (!isPercent || own.includes('%') || ![own, text].every((one) => /\d/.test(one))) return false;
    const expected = { code: 'unit', unit: '%' } as const;
    report(this.row.placeOf(column), { pointer, code: 'conflict', expected, found: text });
    return true;
  }

  /** The place of the cell of a member. */
  placeOf(field: string): Place {
    return this.row.placeOf(this.columnOf(field));
  }

  private columnOf(field: string): number | undefined {
    if (field === 'value') return this.options.value;
    return field === 'previous' ? this.options.previous : this.sheet.columns.get(field as Field);
  }

  /** Keeps the place of a member of the document itself, of which a row gives only some. */
  private remember(member: string, field: string): void {
    if (!this.options.pointer) this.sheet.places.set(`/${member}`, { placeOf: () => this.placeOf(field) });
  }
}
