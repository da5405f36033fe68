import { expect } from 'chai';
import { describe, it } from 'node:test';
import { unitKey } from '../../../src/contract/unit.js';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { parseDelta } from '../../../src/delta/data.js';
import { parseFigure } from '../../../src/figure/data.js';
import { parseProgress } from '../../../src/progress/data.js';
import { read, toldBy } from '../rows/told.js';

/** Each field of the context as it is written on the chart, on a row and on a row within, and as it is read there. */
const FIELDS: Record<string, readonly (readonly [written: unknown, read: unknown])[]> = {
  unit: [
    ['gangs', { other: 'gangs' }],
    [
      { one: 'gang', other: 'gangs' },
      { one: 'gang', other: 'gangs' },
    ],
    ['%', { other: '%', percent: true }],
  ],
  decimals: [0, 15, 2].map((n) => [n, n]),
  kind: ['flow', 'stock', 'cumulative'].map((kind) => [kind, kind]),
  base: [2015, 2016, 2017].map((year) => [
    { period: String(year), value: 100 },
    { period: String(year), value: 100 },
  ]),
  polarity: ['up-good', 'up-bad', 'neutral'].map((polarity) => [polarity, polarity]),
  period: ['2019', '2020-Q1', '2018/..'].map((period) => [period, period]),
  asOf: ['2021-12-31', '2022-06-30', '2022-07'].map((day) => [day, day]),
  yearStart: ['04-01', '07-01', '10-01'].map((day) => [day, day]),
  source: [
    ['Ministry', { name: 'Ministry' }],
    [
      { name: 'Police', url: '/a' },
      { name: 'Police', url: '/a' },
    ],
    ['Courts', { name: 'Courts' }],
  ],
  lang: ['en', 'cy', 'pt-BR'].map((lang) => [lang, lang]),
};

/** What a scope holds of one field; a field that is said further out is not lost on the way. */
const at = (scope: unknown, field: string): unknown => (read(scope) as Record<string, unknown>)[field];

describe('what is said of figures', () => {
  for (const [field, [chart, row, inner]] of Object.entries(FIELDS)) {
    const on = (written: (typeof FIELDS)[string][number] | undefined): object => ({ [field]: written![0] });

    it(`is the ${field} of the chart where nothing nearer says so`, () => {
      const { data, problems } = parseBreakdown({
        title: 'Kinds',
        ...on(chart),
        categories: [{ label: 'A', value: 1, categories: [{ label: 'B', value: 1 }] }],
      });
      expect(problems).to.deep.equal([]);
      expect(at(data?.scope, field)).to.deep.equal(chart![1]);
      expect(at(data?.categories[0]?.scope, field)).to.deep.equal(chart![1]);
      expect(at(data?.categories[0]?.categories[0]?.scope, field)).to.deep.equal(chart![1]);
    });
    it(`is the nearest ${field} of a category and of a part of it`, () => {
      const { data, problems } = parseBreakdown({
        title: 'Kinds',
        ...on(chart),
        categories: [{ label: 'A', value: 1, ...on(row), categories: [{ label: 'B', value: 1, ...on(inner) }] }],
      });
      expect(problems).to.deep.equal([]);
      expect(at(data?.scope, field)).to.deep.equal(chart![1]);
      expect(at(data?.categories[0]?.scope, field)).to.deep.equal(row![1]);
      expect(at(data?.categories[0]?.categories[0]?.scope, field)).to.deep.equal(inner![1]);
    });
    it(`is the nearest ${field} of a measure`, () => {
      const { data, problems } = parseProgress({
        title: 'Homes',
        ...on(chart),
        measures: [
          { label: 'A', value: 1 },
          { label: 'B', value: 1, ...on(row) },
        ],
      });
      expect(problems).to.deep.equal([]);
      expect(data?.measures.map(({ scope }) => at(scope, field))).to.deep.equal([chart![1], row![1]]);
    });
    // An observation has a period of its own.
    if (field !== 'period')
      it(`is the nearest ${field} of a series and of an observation`, () => {
        const { data, problems } = parseDelta({
          title: 'Homes',
          ...on(chart),
          series: [
            { label: 'A', observations: [{ period: '2020', value: 1 }] },
            {
              label: 'B',
              ...on(row),
              observations: [
                { period: '2020', value: 1 },
                { period: '2021', value: 1, ...on(inner) },
              ],
            },
          ],
        });
        expect(problems).to.deep.equal([]);
        const scopes = data?.series.flatMap((s) => s.observations.map(({ scope }) => at(scope, field)));
        expect(scopes).to.deep.equal([chart![1], row![1], inner![1]]);
      });
    if (field !== 'period')
      it(`is the nearest ${field} of what a figure is compared with`, () => {
        const { data, problems } = parseFigure({
          title: 'Homes',
          ...on(chart),
          value: 1,
          previous: { period: '2020', value: 1, ...on(row) },
          observations: [{ period: '2020', value: 1 }],
        });
        expect(problems).to.deep.equal([]);
        expect(at(data?.previous[0]?.scope, field)).to.deep.equal(row![1]);
        expect(at(data?.observations[0]?.scope, field)).to.deep.equal(chart![1]);
      });
  }

  it('is a note of its own row, and is not handed on', () => {
    const { data } = parseBreakdown({
      title: 'Kinds',
      note: 'chart',
      notes: ['first'],
      categories: [{ label: 'A', value: 1, note: 'row', categories: [{ label: 'B', value: 1 }] }],
    });
    expect(data?.notes).to.deep.equal(['first', 'chart']);
    expect(data?.categories[0]?.note).to.equal('row');
    expect(data?.categories[0]?.categories[0]?.note).to.be.undefined;
  });

  it('is read by the reporting year that holds at its own place', () => {
    const { data, problems } = parseDelta({
      title: 'Homes',
      series: [
        { label: 'A', yearStart: '04-01', observations: [{ period: '2024/25', value: 1 }] },
        { label: 'B', observations: [{ period: '2024/25', value: 1 }] },
      ],
    });
    const [a, b] = data!.series.map((s) => s.observations[0]!);
    // From 1 April 2024, which is day 19814, to 31 March 2025.
    expect([a!.period?.start, a!.period?.end]).to.deep.equal([19814, 20178]);
    expect([b!.period, b!.label]).to.deep.equal([undefined, '2024/25']);
    expect(problems.map(({ pointer, code }) => [pointer, code])).to.deep.equal([
      ['/series/1/observations/0/period', 'label-period'],
    ]);
  });

  it('is a label where no calendar knows the period', () => {
    const result = parseFigure({ title: 'Gangs', value: 1, period: '2024/25' });
    expect([result.data?.scope.period, result.data?.scope.periodLabel]).to.deep.equal([undefined, '2024/25']);
    expect(toldBy(result)).to.deep.equal(['noted label-period /period']);
  });

  it('keeps the rest where one field cannot be read', () => {
    const result = parseFigure({
      title: 'Gangs',
      value: 1,
      unit: 5,
      decimals: 1.5,
      kind: 'sort',
      base: { value: 'x' },
      polarity: 'good',
      period: '2021-13',
      asOf: 'now',
      yearStart: '02-30',
      source: [],
      note: {},
      lang: 'en_GB',
    });
    expect(read(result.data?.scope)).to.deep.equal({ periodLabel: '2021-13' });
    expect([...toldBy(result)].sort()).to.deep.equal(
      [
        'lost wrong-type /unit',
        'lost wrong-type /decimals',
        'lost not-allowed /kind',
        'lost missing-member /base/period',
        'lost wrong-type /base/value',
        'lost not-allowed /polarity',
        'lost impossible-date /period',
        'lost not-a-period /asOf',
        'lost impossible-date /yearStart',
        'lost wrong-type /source',
        'lost wrong-type /note',
        'lost not-allowed /lang',
      ].sort(),
    );
  });

  it('has a scale that is written as a word', () => {
    const scaleOf = (scale: unknown) =>
      parseFigure({ title: 'Homes', value: 1, unit: { other: 'homes', scale } }).data?.scope.unit?.scale;
    expect(['million', 'bn', 'k', 'Thousand', 'm', 1000].map(scaleOf)).to.deep.equal([1e6, 1e9, 1e3, 1e3, 1e6, 1e3]);
    expect(['dozen', '1', ''].map(scaleOf)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('has no base where one cannot be read, and not that of the chart', () => {
    const { data } = parseDelta({
      title: 'Prices',
      kind: 'index',
      base: { period: '2015', value: 100 },
      series: [
        {
          label: 'A',
          observations: [
            { period: '2020', value: 110 },
            { period: '2021', value: 90, base: 'of 2021' },
          ],
        },
      ],
    });
    const scopes = data?.series[0]?.observations.map(({ scope }) => scope.base?.value);
    expect(scopes).to.deep.equal([100, undefined]);
  });

  it('holds nothing else that is written beside it', () => {
    const { data } = parseBreakdown({
      title: 'Kinds',
      subtitle: 'All',
      unit: 'gangs',
      total: 10,
      categories: [{ label: 'A', value: 1, id: 'a' }],
    });
    expect(read(data?.scope)).to.deep.equal({ unit: { other: 'gangs' } });
    expect(read(data?.categories[0]?.scope)).to.deep.equal({ unit: { other: 'gangs' } });
  });
});

describe('what is said of one figure and cannot be read', () => {
  it('is not taken from those around it', () => {
    const { data } = parseProgress({
      title: 'T',
      period: '2021',
      kind: 'stock',
      unit: 'homes',
      measures: [
        { label: 'A', value: 1, period: '£18,450', kind: 'many', unit: 5 },
        { label: 'B', value: 1 },
      ],
    });
    const told = data?.measures.map(({ scope: { period, periodLabel, kind, unit } }) => [
      period?.text,
      periodLabel,
      kind,
      unit?.other,
    ]);
    expect(told).to.deep.equal([
      [undefined, undefined, undefined, undefined],
      ['2021', undefined, 'stock', 'homes'],
    ]);
  });
});

describe('a unit', () => {
  const unitOf = (unit: unknown): unknown => {
    const result = parseFigure({ title: 'Gangs', value: 1, unit });
    return [read(result.data?.scope.unit), ...toldBy(result)];
  };
  it('is per cent where it is written so', () => {
    expect(unitOf('%')).to.deep.equal([{ other: '%', percent: true }]);
    expect(unitOf({ other: 'of homes', percent: true })).to.deep.equal([{ other: 'of homes', percent: true }]);
    expect(unitOf('% of homes')).to.deep.equal([{ other: '% of homes', percent: true }]);
    expect(unitOf({ other: '%' })).to.deep.equal([{ other: '%', percent: true }]);
  });
  it('is money, in thousands or per something', () => {
    const money = { other: 'pounds', one: 'pound', currency: 'GBP', scale: 1000000, per: 'year' };
    expect(unitOf(money)).to.deep.equal([money]);
  });
  it('is kept as far as it can be read', () => {
    expect(unitOf({ other: 'pounds', currency: 'gbp', scale: 10 })).to.deep.equal([
      { other: 'pounds' },
      'lost not-allowed /unit/currency',
      'lost not-allowed /unit/scale',
    ]);
    expect(unitOf('gan\u0000gs')).to.deep.equal([{ other: 'gangs' }, 'changed text-cleaned /unit']);
  });
});

describe('what the name of a unit implies', () => {
  const unitOf = (unit: unknown): unknown => parseFigure({ title: 'T', value: 1, unit }).data?.scope.unit;
  it('is a per cent, however it is written', () => {
    for (const name of ['%', 'per cent', 'percent', 'Per cent', 'pct', 'pct.', 'percentage', 'percentage points'])
      expect(unitOf(name), name).to.deep.equal({ other: '%', percent: true });
    expect(unitOf('per cent of GNI')).to.deep.equal({ other: '% of GNI', percent: true });
    expect(unitOf('percentiles')).to.deep.equal({ other: 'percentiles' });
  });
  it('is a scale without a true zero for degrees Celsius and Fahrenheit, which an object can deny', () => {
    for (const name of ['°C', '°F', '° C', 'degrees Celsius', 'degC', 'deg C', '℃'])
      expect(unitOf(name), name).to.deep.equal({ other: name, ratio: false });
    expect(unitOf('K')).to.deep.equal({ other: 'K' });
    expect((unitOf({ other: 'points', ratio: false }) as { ratio?: boolean }).ratio).to.equal(false);
    expect((unitOf({ other: '°C', ratio: true }) as { ratio?: boolean }).ratio).to.equal(true);
  });
  it('is not needed for a denominator, which may be a number', () => {
    expect((unitOf({ other: 'cases', per: 100000 }) as { per?: string }).per).to.equal('100000');
  });
});

describe('the key of a unit', () => {
  const keyOf = (unit: unknown): string | undefined =>
    unitKey(parseFigure({ title: 'T', value: 1, unit }).data?.scope.unit);
  it('is one where a name and an object say the same', () => {
    expect(keyOf('homes')).to.equal(keyOf({ other: 'homes' }));
    expect(keyOf('homes')).to.equal(keyOf({ one: 'home', other: 'homes', percent: false }));
    expect(keyOf('%')).to.equal(keyOf({ other: '%' }));
    expect(keyOf(undefined)).to.equal(undefined);
  });
  it('is another for every other unit', () => {
    const units = [
      'homes',
      '%',
      { other: '% of homes' },
      { other: 'homes', per: 'year' },
      { other: 'homes', per: '1000' },
      { other: 'homes', scale: 1000 },
      { other: 'homes', currency: 'GBP' },
      { other: 'homes', currency: 'EUR' },
    ];
    expect(new Set(units.map(keyOf)).size).to.equal(units.length);
  });
});

describe('the head of a chart', () => {
  it('is what is written, and remarks are one list', () => {
    const { data, problems } = parseFigure({
      $schema: 'https://example.org/figure.schema.json',
      title: 'Gangs',
      subtitle: 'dismantled',
      description: 'All of them.',
      span: '2018/2022',
      notes: ['one', 'two'],
      note: 'three',
      value: 1,
    });
    expect(problems).to.deep.equal([]);
    const { title, subtitle, description, span, notes } = data!;
    expect([title, subtitle, description, span?.text]).to.deep.equal([
      'Gangs',
      'dismantled',
      'All of them.',
      '2018/2022',
    ]);
    expect(notes).to.deep.equal(['one', 'two', 'three']);
  });
  it('may be without a title, which is reported', () => {
    const result = parseFigure({ value: 1 });
    expect(result.data?.title).to.equal('');
    expect(toldBy(result)).to.deep.equal(['lost missing-member /title']);
    expect(toldBy(parseFigure({ title: '', value: 1 }))).to.deep.equal(['changed empty /title']);
  });
});

describe('the name of a unit', () => {
  const readUnit = (unit: string): unknown =>
    parseBreakdown({ title: 'Rates', unit, categories: [{ label: 'A', value: 1 }] }).data?.scope.unit;
  it('is a rate per a round number, which is never added', () => {
    expect(readUnit('per 100,000')).to.deep.equal({ other: '', per: '100,000' });
    expect(readUnit('deaths per 1,000 births')).to.deep.equal({ other: 'deaths', per: '1,000 births' });
    expect(readUnit('cases per million people')).to.deep.equal({ other: 'cases', per: 'million people' });
  });
  it('keeps the letters of what is counted', () => {
    expect(readUnit('thousand tonnes of CO₂')).to.deep.equal({ other: 'tonnes of CO₂', scale: 1000 });
  });
  it('is no rate per a time, a person or a number of some other kind', () => {
    for (const other of ['hours per week', 'litres per person', 'goals per 3 games', 'per cent of homes'])
      expect(readUnit(other)).to.not.have.property('per');
  });
});
