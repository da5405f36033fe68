import type { Annotation, AnnotationData } from './annotation.js';
import { periodKey, readReportingYear, shifted, type Period } from '../statistics/period.js';
import type { Kind } from '../statistics/change.js';
import { currentFigures } from './figures.js';
import type { Highlight } from './highlight.js';
import type { Losses } from './losses.js';
import { periodText, resolvePeriod, type PeriodText } from './period.js';
import { isUnread } from './lost-pointers.js';
import type { Problem } from './problem.js';
import {
  asWritten,
  list,
  number,
  oneOf,
  pattern,
  readObject,
  reject,
  type ObjectSchema,
  type Read,
  type Shape,
} from './reader.js';
import { readSource, type Source, type SourceInput } from './source.js';
import { optionalText, text } from './text.js';
import { unit } from './unit-reading.js';
import { unitKey, type Unit, type UnitInput } from './unit.js';

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

/** True if some figures are rates or indices, which are never added up. */
export const areRates = (scopes: readonly Scope[]): boolean =>
  scopes.some(({ kind, unit }) => kind === 'rate' || kind === 'index' || unit?.per);

/** The time of figures: their period, or its text if its days are not known, and the last day that they include. */
export type Time = Pick<Scope, 'period' | 'periodLabel' | 'asOf'>;

/** Last day that figures include, if it lies in their period and that goes on. A year such as `2020/21` may go on until the end of 2021. */
export function lastDayOf({ period, periodLabel, asOf }: Time): Period | undefined {
  if (!asOf || asOf.end === Infinity) return undefined;
  const year = periodLabel ? readReportingYear(periodLabel) : undefined;
  const start = (period ?? year)?.start ?? -Infinity;
  const end = period?.end ?? (year ? shifted(year, 1).end : Infinity);
  return start <= asOf.end && asOf.end < end ? asOf : undefined;
}

/** Members of a {@link Context} as they are written in one object. */
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

const BASE: ObjectSchema<NonNullable<Written['base']>> = {
  name: 'base',
  shape: { period: periodText, value: number() },
  required: ['period', 'value'],
};

/** Readers of the members of a {@link Context}. */
export const CONTEXT: Shape<Written> = {
  unit,
  decimals: number({ minimum: 0, maximum: 15, integer: true }),
  kind: oneOf<Kind>('flow', 'cumulative', 'stock', 'rate', 'share', 'index'),
  base: (value, pointer, problems) => readObject(value, pointer, problems, BASE),
  polarity: oneOf<Polarity>('up-good', 'up-bad', 'neutral'),
  period: periodText,
  asOf: periodText,
  yearStart: pattern(/^[0-9]{2}-[0-9]{2}$/, '04-01'),
  source: readSource,
  note: optionalText,
  lang: pattern(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'en'),
};

/** Members that a scope takes as they are written. */
const AS_WRITTEN = ['unit', 'decimals', 'kind', 'polarity', 'source', 'lang'] as const;

type ScopeDraft = { -readonly [K in keyof Scope]: Scope[K] };

/** The scope outside of a document. Its members are its own, so that none comes from a prototype that a page has written to. */
const NO_SCOPE: Scope = {
  unit: undefined,
  decimals: undefined,
  kind: undefined,
  base: undefined,
  polarity: undefined,
  period: undefined,
  periodLabel: undefined,
  asOf: undefined,
  yearStart: undefined,
  source: undefined,
  lang: undefined,
};

/** The members that an object adds to its outer scope, its own period apart. */
function ownScope(written: Written, pointer: string, problems: Problem[], outer: Scope): ScopeDraft {
  const own = Object.create(null) as ScopeDraft;
  for (const name of AS_WRITTEN)
    if (written[name] !== undefined || isUnread(problems, pointer, name)) own[name] = written[name] as never;
  const { lang = outer.lang } = own;
  const unit = currentFigures()?.unitAt(pointer, { unit: 'unit' in own ? own.unit : outer.unit, lang });
  if (unit) own.unit = unit;
  const { asOf, base, yearStart } = written;
  // The start of a reporting year must be a day of every year, so 29 February is refused.
  if (yearStart && resolvePeriod(`2001-${yearStart}`, `${pointer}/yearStart`, problems)) own.yearStart = yearStart;
  const context = { yearStart: own.yearStart ?? outer.yearStart };
  if (asOf) own.asOf = resolvePeriod(asOf, `${pointer}/asOf`, problems, context) ?? outer.asOf;
  if (base?.value !== undefined) {
    const period = resolvePeriod(base.period, `${pointer}/base/period`, problems, context);
    own.base = { value: base.value, period };
  } else if (base || isUnread(problems, pointer, 'base')) own.base = undefined;
  return own;
}

/** The outer scope with the members added to it. Without any it is shared, not copied. */
const within = (outer: Scope, own: Scope): Scope => (Object.keys(own).length ? { ...outer, ...own } : outer);

/** Scopes that add a period, and nothing else, to another: the rows of a table have one of few periods, and share their scopes. */
const timedScopes = new WeakMap<Scope, Map<string, Scope>>();

/** The scope of an object that has a period, and no other member that is not that of the outer scope. */
function timedScope(period: string, pointer: string, problems: Problem[], outer: Scope): Scope {
  let known = timedScopes.get(outer);
  if (!known) timedScopes.set(outer, (known = new Map()));
  const shared = known.get(period);
  if (shared) return shared;
  const found = resolvePeriod(period, `${pointer}/period`, problems, { yearStart: outer.yearStart });
  const scope = { ...outer, period: found, periodLabel: found ? undefined : period };
  // What is wrong with a period is said of each.
  if (found) known.set(period, scope);
  return scope;
}

/** The scope of an object: its own members over those of the outer scope. */
export function scopeOf(written: Written, pointer: string, problems: Problem[], outer: Scope): Scope {
  const own = ownScope(written, pointer, problems, outer);
  const { period } = written;
  if (period && !Object.keys(own).length) return timedScope(period, pointer, problems, outer);
  if (period) {
    const { yearStart = outer.yearStart } = own;
    own.period = resolvePeriod(period, `${pointer}/period`, problems, { yearStart });
    own.periodLabel = own.period ? undefined : period;
  } else if (isUnread(problems, pointer, 'period')) own.period = own.periodLabel = undefined;
  const { asOf } = own;
  const about = own.period ?? outer.period;
  if (asOf && about && asOf.end < about.start) {
    const expected = { code: 'within', period: about.text } as const;
    reject(problems, { pointer: `${pointer}/asOf`, code: 'period-order', expected, found: asOf.text });
    own.asOf = undefined;
  }
  return within(outer, own);
}

/** The scope of an observation. Its period belongs to the observation, not to the scope. */
export const observationScope = (written: Written, pointer: string, problems: Problem[], outer: Scope): Scope =>
  within(outer, ownScope(written, pointer, problems, outer));

/** Members of {@link Described} as they are written. */
export interface WrittenHead extends Written {
  readonly $schema?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly span?: string;
  readonly notes?: readonly string[];
  readonly annotations?: unknown;
  readonly highlight?: string | readonly string[];
}

/** Reader of names: a list, or a text in which commas separate them. */
const names: Read<string | readonly string[]> = (value, pointer, problems) =>
  (Array.isArray(value) ? list(optionalText) : optionalText)(value, pointer, problems);

/** Readers of the members of {@link Described}. */
export const DESCRIBED: Shape<WrittenHead> = {
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

/** The head of a chart. Its `note` is added to its `notes`. */
export function headOf(written: WrittenHead, problems: Problem[]): Head {
  const scope = scopeOf(written, '', problems, NO_SCOPE);
  const { title = '', subtitle, description, notes = [], note } = written;
  return {
    title,
    subtitle,
    description,
    span: resolvePeriod(written.span, '/span', problems, scope),
    notes: note ? [...notes, note] : notes,
    scope,
  };
}
