import type { Annotation, AnnotationData } from './annotation.js';
import { periodKey, readReportingYear, shifted, type Period } from '../statistics/period.js';
import type { Kind } from '../statistics/change.js';
import type { Highlight } from './highlight.js';
import type { Losses } from './losses.js';
import { periodText, type PeriodText } from './period.js';
import type { Problem } from './problem.js';
import { list } from './list.js';
import { asWritten, number, objectSchema, oneOf, pattern, readObject, type Read, type Written } from './reader.js';
import { readSource, type Source, type SourceInput } from './source.js';
import { optionalText, text } from './text.js';
import { unit } from './unit-reading.js';
import { isOrdinal, unitKey, type Unit, type UnitInput } from './unit.js';

/** Meaning of a rise: better (`up-good`), worse (`up-bad`), or neither (`neutral`). */
export type Polarity = 'up-good' | 'up-bad' | 'neutral';

/** Base of an index: its `value` in `period`. */
export interface BaseObject {
  /** Base period. */
  period: PeriodText;
  /** Value in the base period, such as 100. */
  value: number;
}

/** Members that apply to figures. They may stand on the chart, on a measure, series or category, or on one observation; the innermost counts. */
export interface Context {
  /** Unit of the figures: `gangs`, `%`, or an object such as `{ one: 'gang', other: 'gangs' }`. Figures of different units are not compared. */
  unit?: UnitInput;
  /**
   * Number of decimals, 0 to 15. Without it, figures are written as they are.
   * @minimum 0
   * @maximum 15
   * @asType integer
   */
  decimals?: number;
  /** `flow` in a period, `cumulative` since a date, `stock` at a time, `rate`, `share` or `index` (with `base`). */
  kind?: Kind;
  /** Base of an index, such as `{ period: '2015', value: 100 }`. Indices of different bases are not compared. */
  base?: BaseObject;
  /** Meaning of a rise: `up-good`, `up-bad` or `neutral`, the default, which uses no colour and no word for good or bad. */
  polarity?: Polarity;
  /** Period of the figures: `2021`, `2021-Q3`, or `2018/..` for "since 2018". It is stated with the figure. */
  period?: PeriodText;
  /**
   * Last day that the figures include, as `2021-06-30`. A period in which it lies is incomplete, and its figure is not compared with that of a
   * whole one. Progress with a `span` states how much of it has passed by then.
   */
  asOf?: PeriodText;
  /** First day of a reporting year, `MM-DD`, if it is not 1 January: with `04-01`, `2024` is April 2024 to March 2025. @pattern ^[0-9]{2}-[0-9]{2}$ */
  yearStart?: string;
  /** Publisher of the figures. */
  source?: SourceInput;
  /** A remark, shown below the chart. */
  note?: string;
  /** BCP 47 tag of the language of the texts: `en`, `cy`, `pt-BR`. @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$ */
  lang?: string;
}

/** Members that the document of every chart has, apart from its figures. */
export interface Described extends Context {
  /** Address of the schema, for editors. It is not read. */
  $schema?: string;
  /** Title: what the figures are, in a few words. @format visible */
  title: string;
  /** Second line below the title. */
  subtitle?: string;
  /** Longer text, shown below the chart. */
  description?: string;
  /** Time of the campaign, as `2018/2022`. */
  span?: PeriodText;
  /** Remarks shown below the chart. */
  notes?: readonly string[];
  /** Short texts about single figures, shown at them. */
  annotations?: readonly AnnotationData[];
  /** Names of categories, series or periods that are put forward, while the rest is grey: `London`, or a list. A text may hold several, separated by commas. */
  highlight?: string | readonly string[];
}

/** The parsed {@link Context} of a figure, with the members of its outer scopes. */
export interface Scope {
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly kind?: Kind;
  readonly base?: { readonly period?: Period; readonly value: number };
  readonly polarity?: Polarity;
  readonly period?: Period;
  /** Text of a period that the calendar does not have. */
  readonly periodLabel?: string;
  readonly asOf?: Period;
  readonly yearStart?: string;
  readonly source?: Source;
  readonly lang?: string;
}

/** Members that the parsed data of every chart has. */
export interface Head {
  readonly title: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly span?: Period;
  readonly notes: readonly string[];
  /** Absent if there are none. */
  readonly annotations?: readonly Annotation[];
  /** Categories, series and periods that are put forward. */
  readonly highlight?: readonly Highlight[];
  /** Rows and columns of the input that are not shown; undefined if nothing is lost. */
  readonly losses?: Losses;
  readonly scope: Scope;
}

/** Key of figures that may share a line: equal unit, kind and base. */
export const lineKey = ({ unit, kind = 'flow', base }: Scope): string =>
  [unitKey(unit), kind, base?.value, base?.period && periodKey(base.period)].join();

/** True for figures that may share a line. Nearly all figures of a series have the same scope. */
export const areAlike = (a: Scope, b: Scope): boolean => a === b || lineKey(a) === lineKey(b);

/** Key of figures that may be parts of one whole: equal {@link lineKey} and time. */
export const wholeKey = (scope: Scope): string => {
  const { period, periodLabel, asOf } = scope;
  return [lineKey(scope), period ? periodKey(period) : periodLabel, asOf?.end].join();
};

/** True if some figures are rates, indices or places in a ranking, which are never added up. */
export const areRates = (scopes: readonly Scope[]): boolean =>
  scopes.some(({ kind, unit }) => kind === 'rate' || kind === 'index' || unit?.per || isOrdinal(unit));

/** The time of figures: their period, or its text if its days are not known, and the last day that they include. */
export type Time = Pick<Scope, 'period' | 'periodLabel' | 'asOf'>;

/** A scope without its time, which may be that of other figures. */
export const withoutTime = ({ period: _period, periodLabel: _label, asOf: _asOf, ...scope }: Scope): Scope => scope;

/** Last day that figures include, if it lies in their period and that goes on. A year such as `2020/21` may go on until the end of 2021. */
export function lastDayOf({ period, periodLabel, asOf }: Time): Period | undefined {
  if (!asOf || asOf.end === Infinity) return undefined;
  const year = periodLabel ? readReportingYear(periodLabel) : undefined;
  const start = (period ?? year)?.start ?? -Infinity;
  const end = period?.end ?? (year ? shifted(year, 1).end : Infinity);
  return start <= asOf.end && asOf.end < end ? asOf : undefined;
}

const BASE = objectSchema('base', { period: periodText, value: number() }, ['period', 'value']);

/** Readers of the members of a {@link Context}. */
export const CONTEXT = {
  unit,
  decimals: number({ minimum: 0, maximum: 15, integer: true }),
  kind: oneOf<Kind>('flow', 'cumulative', 'stock', 'rate', 'share', 'index'),
  base: (value: unknown, pointer: string, problems: Problem[]) => readObject(value, pointer, problems, BASE),
  polarity: oneOf<Polarity>('up-good', 'up-bad', 'neutral'),
  period: periodText,
  asOf: periodText,
  yearStart: pattern(/^[0-9]{2}-[0-9]{2}$/, '04-01'),
  source: readSource,
  note: optionalText,
  lang: pattern(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'en'),
};

/** Members of a {@link Context} as they are written in one object. */
export type WrittenContext = Written<typeof CONTEXT>;

/** Reader of names: a list, or a text in which commas separate them. */
const names: Read<string | readonly string[]> = (value, pointer, problems) =>
  (Array.isArray(value) ? list(optionalText) : optionalText)(value, pointer, problems);

/** Readers of the members of {@link Described}. */
export const DESCRIBED = {
  $schema: pattern(/^/, 'https://example.org/schema.json'),
  title: text,
  subtitle: optionalText,
  description: optionalText,
  span: periodText,
  notes: list(optionalText),
  annotations: asWritten,
  highlight: names,
  ...CONTEXT,
};

/** Members of {@link Described} as they are written. */
export type WrittenHead = Written<typeof DESCRIBED>;
