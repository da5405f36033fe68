import { grouped } from '../../statistics/grouped.js';
import { comparePeriods } from '../../statistics/period.js';
import {
  DATED,
  courseTime,
  isCurrencyName,
  isNameOf,
  RANKS,
  namesBeside,
  undated,
  withoutFiller,
  type Field,
  isTotalOf,
} from '../names/column-names.js';
import { nameOf } from '../../written/name.js';
import { isHourName } from '../names/time-units.js';
import { isChangeName, SHARES } from '../names/derived-name.js';
import type { Profile } from './column-profile.js';
import { READS_LIKE, hasNoTimes, isHeadOfCodes, isSourceOfTimes, isRemark, isUnnamedRemark } from './column-fit.js';
import { numberedColumn, numbersRows } from './numbered-rows.js';
import { areOneInTime, areParts, areStages } from './period-head.js';
import { begun, budgetAmong, isLimitName, targetAmong } from '../names/target-columns.js';
import { areBasesOfPeriods } from '../names/basis.js';
import { sortablePeriod, sortableYear } from '../../written/sortable-period.js';

/** Columns that the page names: a field, and the header or the number of its column. */
export type NamedColumns = readonly (readonly [Field, string])[];

/** The headers and contents of a sheet, and the fields and columns that its chart and its page ask for. */
export interface Wanted {
  readonly profiles: readonly Profile[];
  readonly hasHeader: boolean;
  /** True if there is one row, which needs no name. */
  readonly isSingle: boolean;
  /** Fields that may be found by position, the first in the first column. */
  readonly fields: readonly Field[];
  readonly named: NamedColumns;
}

/** The columns of a sheet while its fields look for theirs. */
export class Columns {
  readonly taken = new Map<Field, number>();
  /** Columns whose texts together name a row, the first of them that of its label. Empty until they are known. */
  keys: readonly number[] = [];
  readonly #names: readonly string[];
  readonly #byName: ReadonlyMap<string, readonly number[]>;
  readonly #undated: readonly string[];

  /** True if the heads of columns of figures are periods. */
  readonly hasPeriodHeads: boolean;

  constructor(private readonly wanted: Wanted) {
    const heads = wanted.profiles.slice(1).filter(({ content }) => content !== 'text');
    // "Before" and "After" are columns of their own to all but the chart of changes.
    const isOfChanges = wanted.fields.includes('contribution');
    const [first] = wanted.profiles;
    const hasTimes = isNameOf('period', first?.header ?? '');
    // The hours of each day follow each other.
    const hasHours = first?.content !== 'text' && isHourName(nameOf(first?.header));
    const areTimes = areParts(heads) || areOneInTime(heads) || (isOfChanges && !hasTimes && areStages(heads));
    this.hasPeriodHeads = !hasHours && (heads.some(({ period }) => period !== undefined) || areTimes);
    this.#names = wanted.profiles.map(({ header }) => nameOf(header));
    this.#byName = grouped([...this.#names.keys()], (column) => this.#names[column] ?? '');
    const dated = wanted.profiles.filter(({ period }) => period !== undefined);
    // Of "2023 actual", "2024 actual" and "2025 budget" none is the value.
    const isSeries = dated.length > 2 && areBasesOfPeriods(dated);
    this.#undated = wanted.profiles.map(({ name, period, until }) =>
      isSeries && period !== undefined && !isNameOf('baseline', name) ? '' : undated(until?.stem ?? name),
    );
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

  take(field: Field, column: number | undefined): void {
    // A named column that is missing is not replaced by another.
    if (column !== undefined && !this.taken.has(field) && !this.isNamed(field)) this.taken.set(field, column);
  }

  /** The column with a header of this field, or the only one that has it with a period. */
  find(field: Field): number | undefined {
    const fits = READS_LIKE[field];
    const isFree = (column: number): boolean => {
      const profile = this.wanted.profiles[column];
      const isOther = field === 'period' && hasNoTimes(column, this.wanted.profiles, this.hasPeriodHeads);
      // Goals that are numbered name the rows.
      const isNumber = field === 'target' && column === 0 && !!profile?.isNumbering;
      return !!profile && !this.isTaken(column) && !isOther && !isNumber && (!fits || fits(profile));
    };
    const names = namesBeside(field, this.wanted.profiles[0]?.header);
    // "Target 2030" is the target, and "Goal" next to it the number of the goal.
    const isDated = DATED.includes(field) && this.wanted.fields.includes(field);
    const isAlone = isDated && this.#named(names[0] ?? '') < 0;
    const latestNamed = isAlone ? this.findDated(names.slice(0, 1)) : undefined;
    if (latestNamed !== undefined && isFree(latestNamed)) return latestNamed;
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
    return found.length > 1 ? this.#latest(names[0] === 'target' ? begun(found, this.#names) : found) : found[0];
  }

  /** Of several columns with one of these names the only one that is a total: "Total raised" next to "Amount raised". */
  findTotal(names: readonly string[]): number | undefined {
    const isTotal = (name: string): boolean => isTotalOf(name) && names.includes(withoutFiller(name));
    const [found, ...more] = this.#undated.flatMap((name, column) =>
      isTotal(name) && !this.isTaken(column) ? [column] : [],
    );
    return more.length ? undefined : found;
  }

  /** The column with a header; of several with it, the latest or else the first. -1 if there is none. */
  #named(name: string): number {
    const found = this.#byName.get(name) ?? [];
    return this.#latest(found) ?? found[0] ?? -1;
  }

  /** The latest of columns that are each of a different period. Undefined if they are not. */
  #latest(columns: readonly number[]): number | undefined {
    const dated = columns.flatMap((column) => {
      const { period: written, header = '' } = this.wanted.profiles[column] ?? {};
      // Quarters of a year that nobody names follow each other.
      const period = sortablePeriod(written ?? courseTime(header));
      return period ? [{ column, period }] : [];
    });
    if (!dated.length || dated.length < columns.length) return undefined;
    const [last, before] = dated.sort((a, b) => comparePeriods(b.period, a.period));
    return before && last?.period.text === before.period.text ? undefined : last?.column;
  }

  /** The column of names with a header such as "Parent location", next to others. */
  findParent(): number | undefined {
    const [first, ...others] = this.left('text').filter((column) => !this.isCode(column));
    const named = [first, ...others].find((column) => /^parent\b/.test(this.#names[column ?? -1] ?? ''));
    return others.length ? named : undefined;
  }

  /** The columns of no field that may have targets: figures and times, if a value is known or at least two are left. */
  #aims(): readonly number[] {
    const left = this.left('figures', 'periods');
    return left.length < (this.taken.has('value') ? 1 : 2) ? [] : left;
  }

  /** The column with a header that begins with the name of a target, or ends with it: "Minimum target" before "Stretch target". */
  findTarget(): number | undefined {
    const numbered = this.wanted.profiles[0]?.isNumbering ? 0 : -1;
    const aims = this.#aims().filter((column) => column !== numbered);
    return targetAmong(aims, this.#undated, this.#names);
  }

  /** The column of limits and the one before it, if there are several that it may limit: "Backers, Limit, Pledged". Empty otherwise. */
  findLimited(): Partial<Record<'target' | 'value', number>> {
    const left = this.left('figures');
    const target = left.find((column) => isLimitName(this.#undated[column] ?? ''));
    if (target === undefined || left.length < 3 || !left.includes(target - 1)) return {};
    return { target, value: target - 1 };
  }

  /** The columns of a budget and of what was spent of it, if there is such a pair. */
  findBudget(): ReturnType<typeof budgetAmong> {
    return budgetAmong(this.left('figures').map((column) => ({ column, name: this.#undated[column] ?? '' })));
  }

  /** True if a column of targets has been found, or can be. */
  hasTarget = (): boolean => this.taken.has('target') || this.findTarget() !== undefined;

  /** The column of targets or limits in a chart that has others than its own: one with such a name alone, or with a period. */
  findAim(): number | undefined {
    const [left, names] = [this.#aims(), namesBeside('target', this.wanted.profiles[0]?.header)];
    const named = this.findDated(names) ?? this.findDated(names, withoutFiller) ?? -1;
    return left.includes(named) ? named : left.find((column) => isLimitName(this.#undated[column] ?? ''));
  }

  /** The columns of no field that have this content. */
  left(...contents: readonly Profile['content'][]): readonly number[] {
    return this.wanted.profiles.flatMap(({ content }, column) =>
      contents.includes(content) && !this.isTaken(column) && !(content === 'text' && this.#isComputed(column))
        ? [column]
        : [],
    );
  }

  /** The columns of no field whose texts name the rows: those that differ from row to row, or the first if none does. */
  names(): readonly number[] {
    const { profiles, fields } = this.wanted;
    // A code such as "p" beside a figure names no row, nor does a currency.
    const status = this.find('status');
    const found = this.left('text').filter((column) => column !== status && !isCurrencyName(this.#names[column] ?? ''));
    const texts = found.filter(
      (column) => !isUnnamedRemark(column, profiles) && (found.length > 1 || !isRemark(column, profiles, fields)),
    );
    const named = texts.filter((column) => !this.isCode(column));
    const differing = named.filter((column) => !profiles[column]?.isConstant);
    return differing.length ? differing : (named.length ? named : texts).slice(0, 1);
  }

  /** The columns of figures of no field. */
  figures(): readonly number[] {
    const left = this.left('figures', 'periods');
    const all = left.filter((column) => !this.isCode(column) || !this.wanted.hasHeader);
    const numbered = numberedColumn(this.wanted.profiles, (column) => this.isCode(column));
    const figures = all.filter((column) => column !== numbered);
    if (figures.length || this.taken.has('value')) return figures;
    // An index or a place numbers the rows of some files, and is what other files are about. The place of a named phase is no figure of it.
    const ranks = this.wanted.fields.includes('first') && this.left('text').length ? '' : RANKS;
    const names = new RegExp(`^(?:index|${ranks})(?: \\(.*\\))?$`);
    // 0, 1, 2 next to names are no prices.
    const isIndex = (column: number): boolean =>
      this.#names[column] === 'index' && !!this.wanted.profiles[column]?.isRunning;
    return left.filter((column) => names.test(this.#names[column] || 'none') && !isIndex(column));
  }

  /** True for a column of days, months or the like, which are no figures. A year may be one. */
  areDates(column: number): boolean {
    const { content, isReadable } = this.wanted.profiles[column] ?? {};
    return content === 'periods' && !isReadable;
  }

  /** True if another column is of a later time, and of nothing else: "Q2 2025/26" next to "2024/25 outturn", or "Q2" next to this and "2025/26 target". */
  isOutdated(column: number): boolean {
    const { profiles } = this.wanted;
    const ownPeriod = sortablePeriod(profiles[column]?.period);
    if (!ownPeriod) return false;
    // A part of a year that nobody names is one of the latest year.
    const hasParts = profiles.some(({ part, content }) => part && content === 'figures');
    const isLater = ({ name, header, period, content }: Profile): boolean => {
      const other = hasParts ? sortableYear(header) : name === '' ? sortablePeriod(period) : undefined;
      return !!other && content === 'figures' && comparePeriods(other, ownPeriod) > 0;
    };
    return profiles.some(isLater);
  }

  /** True if a column has figures, with their targets or not, or none that is left has. */
  fitsValue(column: number): boolean {
    const { profiles, fields } = this.wanted;
    const { content, isReadable } = profiles[column] ?? {};
    if (/^value and t(?:arget|otal)$/.test(this.#names[column] ?? '')) return true;
    // Of a phase "Actual" may be a date, and "Stand" its status.
    if (fields.includes('first') && content !== 'figures' && (content === 'periods' || !isReadable)) return false;
    return (content !== 'text' && !!isReadable) || !this.left('figures').some((one) => profiles[one]?.isReadable);
  }

  /** True unless another column of figures has the unit of a target, and this one has none: of "Money in", "Goal" in pounds and "Supporters" the last does not reach the goal. */
  mayReach(column: number, target = this.find('target') ?? this.findTarget()): boolean {
    const unitOf = (one: number): string | undefined => {
      const { unit, hasSigns } = this.wanted.profiles[one] ?? {};
      return unit === undefined ? (hasSigns ? 'sign' : undefined) : JSON.stringify(unit);
    };
    const aim = target === undefined ? undefined : unitOf(target);
    const others = this.left('figures').filter((one) => one !== column && one !== target);
    return aim === undefined || unitOf(column) !== undefined || !others.some((one) => unitOf(one) === aim);
  }

  /** True for texts such as "+57,000 (+10%)" and "about 75%" below "Change" and "Share": they name nothing. */
  #isComputed(column: number): boolean {
    const name = this.#names[column] ?? '';
    return column > 0 && (isChangeName(name) || SHARES.test(name));
  }

  /** True for a column of codes or numbers of the rows: by its header, by its place in front of names, or as addresses next to names that differ. */
  isCode(column: number): boolean {
    const { profiles, fields } = this.wanted;
    const isOfNames = (one: Profile): boolean =>
      one.content === 'text' && !(one.areAddresses || one.isConstant || one.isSparse);
    return (
      isHeadOfCodes(column, profiles, fields) ||
      (column === 0 && numbersRows(profiles)) ||
      (!!profiles[column]?.areAddresses && (profiles.some(isOfNames) || isSourceOfTimes(column, profiles)))
    );
  }

  /** True for a column that has one text in all rows, next to another of texts that differ. */
  isSame(column: number): boolean {
    const { profiles } = this.wanted;
    return !!profiles[column]?.isConstant && profiles.some((one) => one.content === 'text' && !one.isConstant);
  }
}
