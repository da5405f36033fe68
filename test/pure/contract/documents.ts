// Documents made at random from the contracts: valid ones, and the same with something broken in them.
import fc from 'fast-check';
import type { BreakdownData, CategoryData, SubcategoryData } from '../../../src/breakdown/data.js';
import type { Context, Described } from '../../../src/contract/context.js';
import type { UnitInput } from '../../../src/contract/unit.js';
import type { Observation } from '../../../src/contract/observation.js';
import type { QuantityInput, QuantityObject, UnrevisedObject } from '../../../src/contract/quantity.js';
import type { SourceInput } from '../../../src/contract/source.js';
import type { ContributionData, DeltaData, DeltaEvent, SeriesData } from '../../../src/delta/data.js';
import type { EventData, PhaseData, TimelineData } from '../../../src/timeline/data.js';
import type { FigureData } from '../../../src/figure/data.js';
import type { MeasureData, Milestone, Part, ProgressData } from '../../../src/progress/data.js';

/** Anything that JSON holds. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

type Made<T> = { readonly [K in keyof T]?: fc.Arbitrary<T[K]> };

/** Objects with some of these members, and with those that are required. */
const some = <T>(model: Made<T>, ...required: (keyof T & string)[]): fc.Arbitrary<T> =>
  fc.record<unknown>(model, { requiredKeys: required as never, noNullPrototype: true }) as fc.Arbitrary<T>;

const LABELS = ['Gangs', '(…)', '0', 'null', '__proto__', 'a/b~c', '<b>', '國', 'constructor', '🙂'];
/** Text with a visible character. */
const label = fc.oneof(
  fc.constantFrom(...LABELS),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => /\S/.test(text)),
);
const word = fc.oneof(fc.constantFrom('', '   '), label);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1e6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1e21, -1e308, 5e-324, 2 ** 53 + 2),
);

const UNITS = ['year', 'Q', 'month', 'W', 'day'] as const;
/** Periods by their form alone: the calendar may not have them. */
const unitText = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(...UNITS), fc.integer({ min: 1, max: 12 }), fc.nat(31))
  .map(([year, unit, n, day]) => {
    const two = (x: number): string => String(x).padStart(2, '0');
    const y = String(year).padStart(4, '0');
    const rest = {
      year: '',
      Q: `-Q${(n % 4) + 1}`,
      month: `-${two(n)}`,
      W: `-W${two(n)}`,
      day: `-${two(n)}-${two(day)}`,
    };
    return y + rest[unit];
  });
const anyPeriod = fc.oneof(
  unitText,
  fc.tuple(unitText, unitText).map((ends) => ends.join('/')),
  unitText.map((start) => `${start}/..`),
  fc.constantFrom('2024/25', '2024-25', '2023–24', ' 2021 ', '2024-02-30', '2021-13', '2021-W53', '2024/2025'),
  fc.constantFrom('March 2021', '31 July 2021', '31/07/2021', 'Q3 2021', 'five years'),
);

const COMPARATORS = ['', '<', '<=', '>', '>=', '~', '≤', '≥'];
const MARKS = [
  'b',
  'e',
  'f',
  'p',
  'u',
  'r',
  'c',
  'x',
  'z',
  'low',
  'A',
  'W',
  'Q',
  'c:N',
  'c:F',
  'withheld',
  'elsewhere',
];
const notation = fc
  .record({
    comparator: fc.constantFrom(...COMPARATORS),
    n: number,
    ends: fc.tuple(number, number),
    form: fc.constantFrom('plain', 'range', 'interval', 'level', 'none'),
    marks: fc.array(fc.constantFrom(...MARKS), { maxLength: 3 }),
  })
  .map(({ comparator, n, ends: [a, b], form, marks }) => {
    const forms = {
      plain: `${comparator}${n}`,
      range: `${a}..${b}`,
      interval: `${n} (${a}..${b})`,
      level: `${n} (${a}..${b}, 90%)`,
      none: '',
    };
    const said = [...(form === 'none' && marks.length === 0 ? ['c'] : marks)].map((mark) => `[${mark}]`);
    return [forms[form], ...said].filter(Boolean).join(' ');
  });

const source: fc.Arbitrary<SourceInput> = fc.oneof(
  word,
  some<Exclude<SourceInput, string>>(
    { name: label, url: fc.constantFrom('https://example.org/a', '/b', 'javascript:alert(1)', ''), date: anyPeriod },
    'name',
  ),
);
const unit: fc.Arbitrary<UnitInput> = fc.oneof(
  fc.constantFrom('gangs', '%', ''),
  some<Exclude<UnitInput, string>>(
    {
      one: word,
      other: label,
      currency: fc.constantFrom('GBP', 'JPY', 'XXX'),
      percent: fc.boolean(),
      per: fc.oneof(word, fc.constant(100000)),
      ratio: fc.boolean(),
      scale: fc.constantFrom(1000, 1000000, 1000000000, 1000000000000),
    },
    'other',
  ),
);
const STATUSES = ['A', 'B', 'D', 'E', 'F', 'L', 'P', 'Q', 'U'] as const;
const said: Made<UnrevisedObject> = {
  level: fc.constantFrom(1, 90, 95, 99.99),
  comparator: fc.constantFrom('<', '<=', '>', '>=', '~'),
  status: fc.oneof(fc.constantFrom(...STATUSES), fc.array(fc.constantFrom(...STATUSES), { maxLength: 3 })),
  confidentiality: fc.constantFrom('F', 'C', 'N', 'S'),
  missing: fc.constantFrom('not-available', 'not-collected', 'cannot-exist', 'withheld', 'elsewhere', 'not-yet-due'),
  roundsToZero: fc.boolean(),
  note: word,
  source,
};
const unrevised: fc.Arbitrary<UnrevisedObject> = fc
  .tuple(some<UnrevisedObject>({ value: fc.option(number), ...said }), fc.option(fc.tuple(number, number)))
  .map(([object, ends]) => (ends ? { ...object, low: ends[0], high: ends[1] } : object));
/** Figures as people write them, and text that is none. */
const asWritten = fc.constantFrom(
  '£18,450',
  '€1.2m',
  '83%',
  'over 6,000',
  '6,000+',
  '(5)',
  '1.234',
  'withheld',
  'many',
);
const bare = fc.oneof(number, fc.constant(null), notation, asWritten);
const quantityObject: fc.Arbitrary<QuantityObject> = fc
  .tuple(
    unrevised,
    fc.option(
      some<NonNullable<QuantityObject['revision']>>({
        previous: fc.oneof(bare, unrevised),
        published: anyPeriod,
        reason: word,
      }),
    ),
  )
  .map(([object, revision]) => (revision ? { ...object, revision } : object));
const anyQuantity: fc.Arbitrary<QuantityInput> = fc.oneof(bare, quantityObject);

const KINDS = ['flow', 'cumulative', 'stock', 'rate', 'share', 'index'] as const;
const anyContext: Made<Context> = {
  unit,
  decimals: fc.integer({ min: 0, max: 15 }),
  kind: fc.constantFrom(...KINDS),
  base: some<NonNullable<Context['base']>>({ period: anyPeriod, value: number }, 'period', 'value'),
  polarity: fc.constantFrom('up-good', 'up-bad', 'neutral'),
  period: anyPeriod,
  asOf: anyPeriod,
  yearStart: fc.constantFrom('04-01', '07-01', '02-30', '99-99'),
  source,
  note: word,
  lang: fc.constantFrom('en', 'cy', 'pt-BR', 'zh-Hant-TW'),
};
const anyHead: Made<Described> = {
  ...anyContext,
  $schema: word,
  title: label,
  subtitle: word,
  description: word,
  span: anyPeriod,
  notes: fc.array(word, { maxLength: 2 }),
};

const few = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 3 });
const observation = some<Observation>(
  { ...anyContext, period: anyPeriod, value: anyQuantity, label: word, through: anyPeriod },
  'period',
  'value',
);
const deltaEvent = some<DeltaEvent>({ label, period: anyPeriod }, 'label', 'period');
const part = some<Part>({ label, value: anyQuantity }, 'label', 'value');
const subcategory: Made<SubcategoryData> = {
  ...anyContext,
  id: word,
  label,
  value: anyQuantity,
  rest: fc.constantFrom('unknown', 'other'),
  href: fc.constantFrom('https://example.org/', '#a', 'javascript:alert(1)'),
};

/** Documents that have the form of their contract, whatever they mean: dates that do not exist, sums that do not add up … */
export const formed = {
  figure: some<FigureData>(
    {
      ...anyHead,
      value: anyQuantity,
      previous: fc.oneof(observation, few(observation)),
      target: anyQuantity,
      baseline: anyQuantity,
      status: label,
      method: fc.constantFrom('straight-line', 'as-published'),
      trend: fc.constantFrom('line', 'columns'),
      observations: few(observation),
    },
    'title',
    'value',
  ),
  progress: some<ProgressData>(
    {
      ...anyHead,
      shareDecimals: fc.constantFrom(0, 1, 3),
      measures: few(
        some<MeasureData>(
          {
            ...anyContext,
            id: word,
            label,
            value: anyQuantity,
            target: anyQuantity,
            total: anyQuantity,
            baseline: anyQuantity,
            milestones: few(some<Milestone>({ label, value: anyQuantity, due: anyPeriod }, 'label', 'value')),
            parts: few(part),
          },
          'label',
          'value',
        ),
      ),
    },
    'title',
    'measures',
  ),
  breakdown: some<BreakdownData>(
    {
      ...anyHead,
      total: anyQuantity,
      whole: fc.boolean(),
      exclusive: fc.boolean(),
      order: fc.constantFrom('value', 'given'),
      remainder: word,
      shareDecimals: fc.constantFrom(0, 1, 3),
      timeLabel: word,
      categories: few(
        some<CategoryData>(
          { ...subcategory, categories: few(some<SubcategoryData>(subcategory, 'label', 'value')) },
          'label',
          'value',
        ),
      ),
    },
    'title',
    'categories',
  ),
  delta: some<DeltaData>(
    {
      ...anyHead,
      against: fc.oneof(fc.constantFrom('previous', 'year-before', 'first'), anyPeriod),
      target: fc.oneof(anyQuantity, few(observation)),
      events: few(deltaEvent),
      spans: few(deltaEvent),
      contributions: few(some<ContributionData>({ ...anyContext, label, value: anyQuantity }, 'label', 'value')),
      from: fc.constantFrom('zero', 'data'),
      series: few(
        some<SeriesData>(
          { ...anyContext, id: word, label, role: fc.constant('benchmark'), observations: few(observation) },
          'label',
          'observations',
        ),
      ),
    },
    'title',
    'series',
  ),
  timeline: some<TimelineData>(
    {
      ...anyHead,
      phases: few(some<PhaseData>({ label, period: anyPeriod, planned: fc.boolean(), note: word }, 'label', 'period')),
      events: few(
        some<EventData>(
          { ...anyContext, label, period: anyPeriod, planned: fc.boolean(), value: anyQuantity },
          'label',
          'period',
        ),
      ),
    },
    'title',
    'phases',
  ),
} as const;

const plainLabel = fc.constantFrom('Gangs', 'Suspects', 'Cases', 'Homes');
/** At most three things with different labels. */
const distinct = <T extends { readonly label: string }>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { maxLength: 3, selector: (each) => each.label });
const plainHead: Made<Described> = {
  title: plainLabel,
  subtitle: plainLabel,
  unit: fc.constantFrom('gangs', '%', { other: 'pounds', currency: 'GBP' }),
  kind: fc.constantFrom(...KINDS),
  polarity: fc.constantFrom('up-good', 'neutral'),
  decimals: fc.nat(3),
  period: fc.constantFrom('2021', '2021-Q3', '2018/..'),
  asOf: fc.constantFrom('2021-12-31', '2022-06'),
  span: fc.constant('2018/2022'),
  source: fc.constantFrom<SourceInput[]>('Ministry', {
    name: 'Ministry',
    url: 'https://example.org/',
    date: '2022-07-25',
  }),
  notes: few(plainLabel),
  lang: fc.constantFrom('en', 'cy'),
};
/** Figures of this size that say nothing of sums: with a part of them broken they still add up to nothing wrong. */
const plainQuantity = (low: number, high: number): fc.Arbitrary<QuantityInput> =>
  fc.oneof(
    fc.integer({ min: low, max: high }),
    fc.integer({ min: low, max: high }).map((n) => `>=${n}`),
    fc.constantFrom<QuantityInput[]>(null, { missing: 'not-yet-due' }),
    some<QuantityObject>(
      {
        value: fc.integer({ min: low, max: high }),
        status: fc.constantFrom<('P' | 'E')[]>('P', 'E'),
        note: plainLabel,
      },
      'value',
    ),
  );
const plainSeries = fc
  .tuple(fc.constantFrom(2010, 2015), few(plainQuantity(1, 9)))
  .map(([year, values]) => values.map((value, i): Observation => ({ period: String(year + i), value })));

/** Documents in which nothing is wrong, and in which a break of form makes no meaning wrong. */
export const sound = {
  figure: some<FigureData>(
    {
      ...plainHead,
      value: plainQuantity(1, 9),
      previous: fc.constantFrom<NonNullable<FigureData['previous']>[]>({ period: '2020', value: 5 }, [
        { period: '2020', value: 5 },
        { period: '2019', value: 4 },
      ]),
      target: plainQuantity(1, 9),
      baseline: fc.constant(0),
      method: fc.constantFrom('straight-line', 'as-published'),
      trend: fc.constantFrom('line', 'columns'),
      observations: plainSeries,
    },
    'title',
    'value',
  ),
  progress: some<ProgressData>(
    {
      ...plainHead,
      shareDecimals: fc.constantFrom(0, 1, 3),
      measures: distinct(
        some<MeasureData>(
          {
            label: plainLabel,
            value: plainQuantity(1, 9),
            target: fc.constantFrom<QuantityInput[]>(100, '>200', { value: 50 }),
            baseline: fc.constant(1),
            milestones: fc.constantFrom([], [{ label: 'Half way', value: 50, due: '2020' }]),
          },
          'label',
          'value',
        ),
      ),
    },
    'title',
    'measures',
  ),
  breakdown: some<BreakdownData>(
    {
      ...plainHead,
      total: plainQuantity(1e5, 1e6),
      order: fc.constantFrom('value', 'given'),
      remainder: plainLabel,
      shareDecimals: fc.constantFrom(0, 1, 3),
      timeLabel: plainLabel,
      categories: distinct(
        some<CategoryData>(
          {
            label: plainLabel,
            value: plainQuantity(1000, 2000),
            share: fc.constantFrom(0, 56.6, 100),
            rest: fc.constantFrom('unknown', 'other'),
            href: fc.constantFrom('/a', 'https://example.org/'),
            categories: distinct(
              some<SubcategoryData>({ label: plainLabel, value: plainQuantity(1, 9) }, 'label', 'value'),
            ),
          },
          'label',
          'value',
        ),
      ),
    },
    'title',
    'categories',
  ),
  delta: some<DeltaData>(
    {
      ...plainHead,
      against: fc.constantFrom('previous', 'year-before', 'first', '2010'),
      series: distinct(some<SeriesData>({ label: plainLabel, observations: plainSeries }, 'label', 'observations')),
    },
    'title',
    'series',
  ),
  timeline: some<TimelineData>(
    {
      ...plainHead,
      phases: distinct(
        some<PhaseData>({ label: plainLabel, period: fc.constantFrom('2021', '2018/..') }, 'label', 'period'),
      ),
      events: distinct(
        some<EventData>(
          { label: plainLabel, period: fc.constantFrom('2021', '2018/..'), value: plainQuantity(1, 9) },
          'label',
          'period',
        ),
      ),
    },
    'title',
    'phases',
  ),
} as const;

/** One thing to break: at which of all places (counted round), how, with what, under which name. */
interface Break {
  readonly place: number;
  readonly how: 'replace' | 'remove' | 'add' | 'wrap';
  readonly what: Json;
  readonly name: string;
}

const NAMES = [
  '',
  'x',
  'valeu',
  'Title',
  'a/b',
  'm~n',
  '~1',
  '__proto__',
  'constructor',
  'toString',
  'onclick',
  'value',
  'low',
];
const JUNK: Json[] = [
  ...[null, true, false, 0, 5, -1, 0.5, 16, 99.995, 1e300, 2021],
  ...[
    '',
    'x',
    '%',
    '12%',
    '1,234',
    '>5',
    '9..5',
    '1e999',
    '[c] [x]',
    '2021',
    '2021-13-45',
    'soon',
    '04-1',
    'EN',
    'gbp',
    'P',
    'previous',
  ],
  ...[
    [],
    {},
    [null],
    [[]],
    ['P', 'Z'],
    { x: 1 },
    { value: 1 },
    { value: '1' },
    { low: 1 },
    { other: '' },
    { label: '', value: null },
  ],
];
/** What is right nowhere. */
const NONSENSE: Json[] = [{ nonsense: 1 }, [[]], [null]];

const breaks = (what: readonly Json[], hows: readonly Break['how'][]): fc.Arbitrary<readonly Break[]> =>
  fc.array(
    fc.record({
      place: fc.nat(1e6),
      how: fc.constantFrom(...hows),
      what: fc.constantFrom(...what),
      name: fc.constantFrom(...NAMES),
    }),
    { minLength: 1, maxLength: 3 },
  );
/** Breaks of any kind; some of them happen to leave the document whole. */
export const anyBreaks = breaks(JUNK, ['replace', 'replace', 'remove', 'add', 'wrap']);
/** Breaks that no meaning hangs on. */
export const nonsense = breaks(NONSENSE, ['replace', 'wrap', 'add']);

/** Every place in a document: what holds it and under which key. */
function placesOf(value: Json, places: [Json[] | { [name: string]: Json }, string][] = []): typeof places {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value, key]);
    placesOf((value as { [name: string]: Json })[key]!, places);
  }
  return places;
}

/** A copy of a document with these things broken in it. */
export function broken(document: unknown, all: readonly Break[]): Json {
  const root = { document: JSON.parse(JSON.stringify(document)) as Json };
  for (const { place, how, what, name } of all) {
    const places = placesOf(root);
    const [holder, key] = places[place % places.length]!;
    const at = holder as { [name: string]: Json };
    // As a whole document, null is none and text is read as JSON.
    if (holder === root && (how === 'remove' || (how === 'replace' && (what === null || typeof what === 'string'))))
      continue;
    const copy = JSON.parse(JSON.stringify(what)) as Json;
    if (how === 'replace') at[key] = copy;
    else if (how === 'wrap') at[key] = [at[key]!];
    else if (how === 'remove') {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- that a member is missing is the point
      else delete at[key];
    } else {
      const inner = at[key];
      if (Array.isArray(inner)) inner.push(copy);
      // Not by assignment, which would set the prototype for `__proto__`.
      else if (typeof inner === 'object' && inner)
        Object.defineProperty(inner, name, { value: copy, enumerable: true, configurable: true, writable: true });
    }
  }
  return root.document;
}
