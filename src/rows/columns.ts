import { comparePeriods } from '../statistics/period.js';
import {
  ASKED,
  DATED,
  FIELDS,
  NEVER_BY_POSITION,
  OF_TARGETS,
  isCode,
  namesOf,
  undated,
  withoutFiller,
  type Field,
} from './column-names.js';
import { nameOf } from '../written/name.js';
import { CHANGES, SHARES } from './derived-name.js';
import type { Profile } from './column-profile.js';
import { READS_LIKE, isNoPeriod } from './column-fit.js';
import { spanColumns } from './span-columns.js';
import { targetAmong } from './target-columns.js';
import { areBasesOfPeriods } from '../written/period-mark.js';
import { sortablePeriod } from '../written/sortable-period.js';

/** Columns that the page names: a field, and the header or the number of its column. */
export type NamedColumns = readonly (readonly [Field, string])[];

/** Column of each field, and the columns of none. */
export interface Assignment {
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns whose texts together name a row, the first of them the column of its label. */
  readonly keys: readonly number[];
  /** Columns of figures that belong to no field. */
  readonly figures: readonly number[];
}

/** The year that is the header of a column; `undefined` for any other text. */
export const yearIn = (text = ''): string | undefined => /^\s*((?:1[89]|20)\d\d)\s*$/.exec(text)?.[1];

/** The headers and contents of a sheet, and the fields and columns that its chart and its page ask for. */
export interface Wanted {
  readonly profiles: readonly Profile[];
  readonly hasHeader: boolean;
  /** Fields that may be found by position, the first in the first column. */
  readonly fields: readonly Field[];
  readonly named: NamedColumns;
}

/** The columns of a sheet while its fields look for theirs. */
class Columns {
  readonly taken = new Map<Field, number>();
  readonly #names: readonly string[];
  readonly #undated: readonly string[];

  /** True if the heads of columns of figures are periods. */
  readonly hasPeriodHeads: boolean;

  constructor(private readonly wanted: Wanted) {
    this.hasPeriodHeads = wanted.profiles
      .slice(1)
      .some(({ period, content }) => period !== undefined && content !== 'text');
    this.#names = wanted.profiles.map(({ header }) => nameOf(header));
    const dated = wanted.profiles.filter(({ period }) => period !== undefined);
    // Of "2023 actual", "2024 actual" and "2025 budget" none is the value.
    const isSeries = dated.length > 2 && areBasesOfPeriods(dated);
    this.#undated = isSeries ? [] : wanted.profiles.map(({ name }) => undated(name));
  }

  /** Gives the columns that the page names to their fields. Those that are not there are passed to `onMissing`. */
  takeNamed(onMissing: (column: string) => void): void {
    const { named, hasHeader } = this.wanted;
    for (const [field, text] of named) {
      const index = hasHeader ? this.#names.indexOf(nameOf(text)) : -1;
      const column = index >= 0 ? index : Number(text) - 1;
      if (column in this.#names) this.taken.set(field, column);
      else onMissing(text);
    }
  }

  isNamed(field: Field): boolean {
    return this.wanted.named.some(([one]) => one === field);
  }

  isTaken(column: number): boolean {
    return [...this.taken.values()].includes(column);
  }

  claim(field: Field, column: number | undefined): void {
    // A named column that is missing is not replaced by another.
    if (column !== undefined && !this.taken.has(field) && !this.isNamed(field)) this.taken.set(field, column);
  }

  /** The column with a header of this field, or the only one that has it with a period. */
  find(field: Field): number | undefined {
    const fits = READS_LIKE[field];
    const isFree = (column: number): boolean => {
      const profile = this.wanted.profiles[column];
      const isHead = field === 'period' && this.hasPeriodHeads && !!profile && isNoPeriod(profile);
      return !!profile && !this.isTaken(column) && !isHead && (!fits || fits(profile));
    };
    const names = namesOf(field);
    const [first = ''] = names;
    // "Target 2030" is the target, and "Goal" next to it the number of the goal.
    const isDated = DATED.includes(field) && this.wanted.fields.includes(field);
    const own = this.#named(first) < 0 && isDated ? this.findDated([first]) : undefined;
    if (own !== undefined && isFree(own)) return own;
    const found = names.map((name) => this.#named(name)).find(isFree);
    if (found !== undefined || !isDated) return found;
    const dated = this.findDated(names);
    return dated !== undefined && isFree(dated) ? dated : undefined;
  }

  /** The only column with one of these names, with or without a period, or the latest of several. */
  findDated(names: readonly string[], plain = (name: string): string => name): number | undefined {
    const found = this.#undated.flatMap((name, column) =>
      names.includes(plain(name)) && !this.isTaken(column) ? [column] : [],
    );
    return found.length > 1 ? this.#latest(found) : found[0];
  }

  /** The column with a header; of several with it, the latest or else the first. -1 if there is none. */
  #named(name: string): number {
    const found = this.#names.flatMap((one, column) => (one === name ? [column] : []));
    return this.#latest(found) ?? found[0] ?? -1;
  }

  /** Of columns that are each of a different period, the latest. Undefined of others. */
  #latest(columns: readonly number[]): number | undefined {
    const dated = columns.flatMap((column) => {
      const period = sortablePeriod(this.wanted.profiles[column]?.period);
      return period ? [{ column, period }] : [];
    });
    if (!dated.length || dated.length < columns.length) return undefined;
    const [last, before] = dated.sort((a, b) => comparePeriods(b.period, a.period));
    return before && last?.period.text === before.period.text ? undefined : last?.column;
  }

  /** Of at least two columns of figures, the one with a header that begins with the name of a target, or ends with it: "Minimum target" before "Stretch target". */
  findTarget(): number | undefined {
    const left = this.left('figures', 'periods');
    const needed = this.taken.has('value') ? 1 : 2;
    if (left.length < needed) return undefined;
    return targetAmong(left.map((column) => ({ column, name: this.#undated[column] ?? '' })));
  }

  /** The columns of no field that have this content. */
  left(...contents: readonly Profile['content'][]): readonly number[] {
    return this.wanted.profiles.flatMap(({ content }, column) =>
      contents.includes(content) && !this.isTaken(column) && !(content === 'text' && this.#isComputed(column))
        ? [column]
        : [],
    );
  }

  /** True if a column has figures, or none that is left has. */
  fitsValue(column: number | undefined): boolean {
    const { profiles, fields } = this.wanted;
    // Of a phase "Actual" may be a date.
    if (fields.includes('first') && profiles[column ?? -1]?.content === 'periods') return false;
    const isGood = ({ content, isReadable }: Profile): boolean => content !== 'text' && isReadable;
    return (
      profiles.slice(column, (column ?? 0) + 1).some(isGood) ||
      !this.left('figures').some((one) => profiles[one]?.isReadable)
    );
  }

  /** True for texts such as "+57,000 (+10%)" and "about 75%" below "Change" and "Share": they name nothing. */
  #isComputed(column: number): boolean {
    const name = this.#names[column] ?? '';
    return column > 0 && (CHANGES.test(name) || SHARES.test(name));
  }

  /** True for a column of an index, whose figures are not the numbers of the rows. */
  isIndex(column: number): boolean {
    return this.#names[column] === 'index';
  }

  /** True for a column of codes or numbers of the rows: by its header, or 1, 2, 3 in front of names and other figures. */
  isCode(column: number): boolean {
    const { profiles } = this.wanted;
    const areNamed = profiles[1]?.content === 'text' && profiles.slice(2).some(({ content }) => content === 'figures');
    return isCode(this.#names[column] ?? '') || (column === 0 && areNamed && !!profiles[0]?.isNumbering);
  }

  /** True for a column that has one text in all rows, next to another of texts that differ. */
  isSame(column: number | undefined): boolean {
    const { profiles } = this.wanted;
    return !!profiles[column ?? -1]?.isConstant && profiles.some((one) => one.content === 'text' && !one.isConstant);
  }
}

/** The columns of no field whose texts name the rows: those that differ from row to row, or the first if none does. */
function keysOf(columns: Columns, profiles: readonly Profile[]): readonly number[] {
  const texts = columns.left('text');
  const named = texts.filter((column) => !columns.isCode(column));
  const differing = named.filter((column) => !profiles[column]?.isConstant);
  return differing.length ? differing : (named.length ? named : texts).slice(0, 1);
}

/** The column of the periods: by its header, by its cells, or else the first. */
function periodColumn(columns: Columns, { profiles, fields }: Wanted): number | undefined {
  const named = columns.find('period');
  if (named !== undefined) return named;
  if (!fields.includes('series') && columns.find('label') === 0) return undefined;
  const [found, ...others] = columns.left('periods');
  // Years in the only column of numbers are figures.
  if (found !== undefined && (found === 0 || others.length || columns.left('figures').length)) return found;
  // Periods in the heads of columns.
  if (columns.hasPeriodHeads) return undefined;
  return columns.isTaken(0) || columns.find('value') === 0 || profiles[0]?.content === 'empty' ? undefined : 0;
}

/** In a chart of phases, finds their starts and ends, or else the column headed as a period: it has some, or no other has any. */
function claimTimes(columns: Columns, { profiles, fields }: Wanted): void {
  if (!fields.includes('first')) return;
  for (const [field, column] of spanColumns(profiles)) columns.claim(field, column);
  if (columns.taken.has('first') || columns.find('first') !== undefined) return;
  const found = columns.find('period');
  const hasTimes = profiles[found ?? -1]?.hasPeriods ?? false;
  if (hasTimes || !profiles.some(({ hasPeriods }) => hasPeriods)) columns.claim('period', found);
}

/** A phase needs a time: of a chart of phases, dates are theirs whatever the header, also if some are open: "2020–present". */
function claimDates(columns: Columns, { profiles, fields }: Wanted): void {
  if (!fields.includes('first') || columns.taken.has('first')) return;
  const isOpen = (_: unknown, column: number): boolean =>
    column > 0 && !columns.isTaken(column) && !!profiles[column]?.hasPeriods;
  const open = profiles.findIndex(isOpen);
  columns.claim('period', columns.left('periods')[0] ?? (open < 0 ? undefined : open));
}

/** The column of the labels: by its header, or else the first of texts. */
function labelColumn(columns: Columns, { profiles }: Wanted): number | undefined {
  const found = columns.find('label');
  if (found !== undefined && !columns.isSame(found)) return found;
  const isOther = (['value'] as const).some((field) => columns.find(field) === 0);
  const first = profiles[0]?.content;
  if (first === 'text' && !columns.isCode(0) && !profiles[0]?.isConstant && !columns.isTaken(0)) return 0;
  return keysOf(columns, profiles)[0] ?? (columns.isTaken(0) || isOther || first === 'empty' ? undefined : 0);
}

/** The columns of figures that belong to no field. */
function figuresOf(columns: Columns, hasHeader: boolean): readonly number[] {
  const left = columns.left('figures', 'periods');
  const figures = left.filter((column) => !columns.isCode(column) || !hasHeader);
  // An index numbers the rows of some files, and is what other files are about.
  return figures.length || columns.taken.has('value') ? figures : left.filter((column) => columns.isIndex(column));
}

/** Finds the columns of targets and of what was reached by names that say so next to each other: "Required" and "Funded". */
function claimTargets(columns: Columns): void {
  columns.claim('target', columns.findTarget());
  const find = (field: Field): number | undefined => {
    const names = (OF_TARGETS[field] ?? '').split('|');
    return columns.findDated(names) ?? columns.findDated(names, withoutFiller);
  };
  const [value, target] = [columns.taken.get('value') ?? find('value'), columns.taken.get('target') ?? find('target')];
  if (value === undefined || target === undefined) return;
  columns.claim('value', value);
  columns.claim('target', target);
}

/** Finds the fields that are left by the position or the content of their columns. `names` are the columns that name the rows. */
function claimLeft(columns: Columns, { fields, hasHeader, profiles }: Wanted, names: readonly number[]): void {
  const hasSpans = hasHeader && fields.includes('first');
  for (const field of fields) {
    if (NEVER_BY_POSITION.includes(field)) continue;
    // A second date of a phase is no figure.
    const left = figuresOf(columns, hasHeader).filter((one) => !hasSpans || profiles[one]?.content === 'figures');
    if (!hasHeader) columns.claim(field, left[0] ?? columns.left('text')[0]);
    else if (left.length === 1 && field === 'value') columns.claim(field, left[0]);
  }
  if (!fields.includes('value') || figuresOf(columns, hasHeader).length) return;
  // A phase needs no figure.
  if (fields.includes('first')) return;
  // The only other column, though its cells are no figures: each of them is reported, and an empty one has no figure given.
  const [only, ...others] = columns.left('text').filter((column) => column !== names[0]);
  const [empty, ...empties] = hasHeader ? columns.left('empty') : [];
  if (only === undefined && !empties.length) columns.claim('value', empty);
  else if (!others.length) columns.claim('value', only);
}

/**
 * Finds the column of each field: by the name or number that the page gives, then by its header, then by its content and position. Columns that
 * are asked for and not there are passed to `onMissing`.
 */
export function assignColumns(wanted: Wanted, onMissing: (column: string) => void): Assignment {
  const { hasHeader, fields, profiles } = wanted;
  const columns = new Columns(wanted);
  columns.takeNamed(onMissing);
  claimTimes(columns, wanted);
  // The name of the rows comes first, so that "Group" or "Link" above it is no parent and no address.
  const [first = 'label'] = fields;
  if (first === 'period') columns.claim('period', periodColumn(columns, wanted));
  if (first === 'label') columns.claim('label', labelColumn(columns, wanted));
  for (const field of FIELDS) {
    if (ASKED.includes(field) && !fields.includes(field)) continue;
    const found = columns.find(field);
    if (field !== 'value' || columns.fitsValue(found)) columns.claim(field, found);
  }
  if (hasHeader && fields.includes('target')) claimTargets(columns);
  claimDates(columns, wanted);
  const texts = keysOf(columns, profiles);
  const named = columns.taken.get('label');
  if (named === undefined) columns.claim('label', texts[0]);
  const keys = named === undefined ? texts : [named, ...texts.filter((key) => key !== named)];
  claimLeft(columns, wanted, keys);
  const figures = figuresOf(columns, hasHeader);
  const hasValue = columns.taken.has('value') || columns.isNamed('value') || figures.length > 0;
  if (fields.includes('value') && !fields.includes('first') && !hasValue) onMissing('value');
  return { columns: columns.taken, keys, figures };
}
