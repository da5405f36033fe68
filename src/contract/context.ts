import { periodKey, type Period } from '../statistics/period.js';
import type { Kind } from '../statistics/change.js';
import { periodText, resolvePeriod, type PeriodText } from './period.js';
import type { Problem } from './problem.js';
import { flag, list, number, oneOf, pattern, readObject, type Read, type Shape } from './reader.js';
import { readSource, type Source, type SourceInput } from './source.js';
import { optionalText, text } from './text.js';

/** A unit with its forms. Example: `{ one: 'gang', other: 'gangs' }`, `{ other: 'pounds', currency: 'GBP', scale: 1000000 }`. */
export interface UnitObject {
  /** The unit after exactly one: "gang". */
  one?: string;
  /** The unit after any other number: "gangs". @minLength 1 */
  other: string;
  /** Money, as an ISO 4217 code; it is written as `Intl` writes that currency. @pattern ^[A-Z]{3}$ */
  currency?: string;
  /** The figures are per cent, written as they are read: 12.5 is 12.5 %. Their changes are percentage points. */
  percent?: boolean;
  /** What the figures are relative to: "100,000 people" reads "per 100,000 people". */
  per?: string;
  /** The figures count thousands, millions, billions or trillions: 12.5 with 1000000 reads "12.5 million". */
  scale?: 1000 | 1000000 | 1000000000 | 1000000000000;
}

/** The unit of a figure: its name ("gangs", "%"), or an object with its forms. */
export type UnitInput = string | UnitObject;

/** Whether more is better (`up-good`), worse (`up-bad`), or nobody said (`neutral`). */
export type Polarity = 'up-good' | 'up-bad' | 'neutral';

/** What an index stands on: it was `value` in `period`. */
export interface BaseObject {
  /** When it was. */
  period: PeriodText;
  /** What it was, such as 100. */
  value: number;
}

/** What can be said of figures on the chart, on a measure, series or category, or on one observation: the nearest wins. */
export interface Context {
  /** What is counted or measured: `gangs`, `%`, or an object such as `{ one: 'gang', other: 'gangs' }`. Figures of different units are not compared. */
  unit?: UnitInput;
  /**
   * How many decimals the figures are written with, 0 to 15; without it they are written as they are.
   * @minimum 0
   * @maximum 15
   * @asType integer
   */
  decimals?: number;
  /** `flow` in a period, `cumulative` since a date, `stock` at a time, `rate`, `share` or `index` (with `base`). */
  kind?: Kind;
  /** What an index stands on, such as `{ period: '2015', value: 100 }`. Indices of different bases are not compared. */
  base?: BaseObject;
  /** Whether up is good or bad: `up-good`, `up-bad` or `neutral`, the default, with which neither colour nor word says so. */
  polarity?: Polarity;
  /** The time the figures are about, as `2021`, `2021-Q3` or `2018/..`, which is since 2018. It is said with the figure. */
  period?: PeriodText;
  /**
   * The last day that the figures include, as `2021-06-30`. A period in which it lies is not complete, and its figure is not compared with a whole
   * one; progress with a `span` says how much of that has passed by then.
   */
  asOf?: PeriodText;
  /** The day a reporting year starts, `MM-DD`, where it is not 1 January: with `04-01`, `2024` is April 2024 to March 2025. @pattern ^[0-9]{2}-[0-9]{2}$ */
  yearStart?: string;
  /** Who published the figures. */
  source?: SourceInput;
  /** A remark, shown below the chart. */
  note?: string;
  /** The language of the texts, as BCP 47: `en`, `cy`, `pt-BR`. @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$ */
  lang?: string;
}

/** What every chart's document has beside its figures. */
export interface Described extends Context {
  /** The address of the schema, for editors; it is not read. */
  $schema?: string;
  /** What the figures are, in a few words. @minLength 1 */
  title: string;
  /** A second line below the title. */
  subtitle?: string;
  /** A longer text for readers who want to know more; it is shown below the chart. */
  description?: string;
  /** The campaign's own time, as `2018/2022`. */
  span?: PeriodText;
  /** Remarks shown below the chart. */
  notes?: readonly string[];
}

/** A unit as it was read. */
export type Unit = Readonly<UnitObject>;

/** What was said of a figure at its own place or further out, read. */
export interface Scope {
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly kind?: Kind;
  readonly base?: { readonly period?: Period; readonly value: number };
  readonly polarity?: Polarity;
  readonly period?: Period;
  /** The period as it was written, where it is none that the calendar knows. */
  readonly periodLabel?: string;
  readonly asOf?: Period;
  readonly yearStart?: string;
  readonly source?: Source;
  readonly lang?: string;
}

/** The head that every parsed chart has. */
export interface Head {
  readonly title: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly span?: Period;
  readonly notes: readonly string[];
  readonly scope: Scope;
}

const UNIT: Shape<Unit> = {
  one: optionalText,
  other: text,
  currency: pattern(/^[A-Z]{3}$/, 'a code such as GBP'),
  percent: flag,
  per: optionalText,
  scale: oneOf<1e3 | 1e6 | 1e9 | 1e12>(1e3, 1e6, 1e9, 1e12),
};

const unit: Read<Unit> = (value, pointer, problems) => {
  const read: Partial<Unit> | undefined =
    typeof value === 'string'
      ? { other: optionalText(value, pointer, problems) }
      : readObject(value, pointer, problems, UNIT, ['other'], 'a name or an object');
  return (read?.other?.startsWith('%') ? { ...read, percent: true } : read) as Unit | undefined;
};

/** A text that is equal where the units are: they are written the same, whatever they are called after one. */
export const unitKey = (unit: Unit | undefined): string | undefined =>
  unit && [unit.other, unit.currency, unit.per, unit.scale, unit.percent || ''].join('|');

/** A text that is equal where figures may stand on one line: they are counted in one unit, of one kind and on one base. */
export const lineKey = ({ unit, kind = 'flow', base }: Scope): string =>
  [unitKey(unit), kind, base?.value, base?.period && periodKey(base.period)].join();

/** A text that is equal where figures may be parts of one whole: they are of one line, and about one time. */
export const wholeKey = (scope: Scope): string => {
  const { period, periodLabel, asOf } = scope;
  return [lineKey(scope), period ? periodKey(period) : periodLabel, asOf?.end].join();
};

/** The context's members as they stand in one object. */
export interface Written {
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly kind?: Kind;
  readonly base?: { readonly period?: string; readonly value?: number };
  readonly polarity?: Polarity;
  readonly period?: string;
  readonly asOf?: string;
  readonly yearStart?: string;
  readonly source?: Source;
  readonly note?: string;
  readonly lang?: string;
}

const BASE: Shape<NonNullable<Written['base']>> = { period: periodText, value: number() };

/** The readers of {@link Context}'s members. */
export const CONTEXT: Shape<Written> = {
  unit,
  decimals: number(0, 15, true),
  kind: oneOf<Kind>('flow', 'cumulative', 'stock', 'rate', 'share', 'index'),
  base: (value, pointer, problems) => readObject(value, pointer, problems, BASE, ['period', 'value'], 'an object'),
  polarity: oneOf<Polarity>('up-good', 'up-bad', 'neutral'),
  period: periodText,
  asOf: periodText,
  yearStart: pattern(/^[0-9]{2}-[0-9]{2}$/, 'a day such as 04-01'),
  source: readSource,
  note: optionalText,
  lang: pattern(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en'),
};

/** The members that hold as they are written. */
const PLAIN = ['unit', 'decimals', 'kind', 'polarity', 'source', 'lang'] as const;

/**
 * What holds at one place: what is written there over what holds further out, which is shared where nothing is written anew. An observation
 * reads its own period.
 */
export function scopeOf(
  written: Written,
  pointer: string,
  problems: Problem[],
  outer: Scope,
  observation = false,
): Scope {
  const own: { -readonly [K in keyof Scope]: Scope[K] } = {};
  for (const name of PLAIN) if (written[name] !== undefined) own[name] = written[name] as never;
  const { period, asOf, base, yearStart } = written;
  // The start of a reporting year is a day that every year has.
  if (yearStart && resolvePeriod(`2001-${yearStart}`, `${pointer}/yearStart`, problems)) own.yearStart = yearStart;
  const resolve = (text: string | undefined, name: string): Period | undefined =>
    resolvePeriod(text, `${pointer}/${name}`, problems, own.yearStart ?? outer.yearStart);
  if (asOf) own.asOf = resolve(asOf, 'asOf') ?? outer.asOf;
  if (base?.value !== undefined) own.base = { value: base.value, period: resolve(base.period, 'base/period') };
  if (period && !observation) {
    own.period = resolve(period, 'period');
    own.periodLabel = own.period ? undefined : period;
  }
  return Object.keys(own).length ? { ...outer, ...own } : outer;
}

/** A chart's head as it is written. */
export interface WrittenHead extends Written {
  readonly $schema?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly span?: string;
  readonly notes?: readonly string[];
}

/** The readers of {@link Described}'s members. */
export const DESCRIBED: Shape<WrittenHead> = {
  $schema: pattern(/^/, 'the address of a schema'),
  title: text,
  subtitle: optionalText,
  description: optionalText,
  span: periodText,
  notes: list(optionalText),
  ...CONTEXT,
};

/** The head of a chart from what is written; the chart's own note joins its notes. */
export function headOf(written: WrittenHead, problems: Problem[]): Head {
  const scope = scopeOf(written, '', problems, {});
  const { title = '', subtitle, description, notes = [], note } = written;
  return {
    title,
    subtitle,
    description,
    span: resolvePeriod(written.span, '/span', problems, scope.yearStart),
    notes: note ? [...notes, note] : notes,
    scope,
  };
}
