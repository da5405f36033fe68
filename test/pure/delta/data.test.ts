import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseDelta } from '../../../src/delta/data.js';
import { read, toldBy } from '../rows/told.js';

const years = (...values: readonly unknown[]): object[] =>
  values.map((value, i) => ({ period: String(2018 + i), value }));
const one = (observations: readonly unknown[], head: object = {}): object => ({
  title: 'T',
  ...head,
  series: [{ label: 'A', observations }],
});

describe('parseDelta', () => {
  it('reads figures period by period', () => {
    const { data, problems } = parseDelta(one(years(1, '>2'), { unit: 'homes' }));
    const scope = { unit: { other: 'homes' } };
    expect(read(data)).to.deep.equal({
      title: 'T',
      notes: [],
      scope,
      against: 'previous',
      series: [
        {
          pointer: '/series/0',
          label: 'A',
          scope,
          observations: [
            { pointer: '/series/0/observations/0', scope, period: '2018', value: { value: 1 } },
            { pointer: '/series/0/observations/1', scope, period: '2019', value: { value: 2, comparator: '>' } },
          ],
        },
      ],
      targets: [],
      events: [],
      spans: [],
      contributions: [],
    });
    expect(problems).to.deep.equal([]);
  });
  it('reads several series, each in the order of its periods', () => {
    const { data, problems } = parseDelta({
      title: 'T',
      series: [
        { label: 'A', id: 'a', note: 'n', observations: years(1, 2).reverse() },
        { label: 'B', observations: years(3) },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(data?.series.map((s) => [s.label, s.id, s.note, s.observations.map((o) => o.period?.text)])).to.deep.equal([
      ['A', 'a', 'n', ['2018', '2019']],
      ['B', undefined, undefined, ['2018']],
    ]);
  });
  it('compares with what the document says', () => {
    const against = (text?: unknown, head?: object): unknown => {
      const result = parseDelta(one(years(1, 2), { ...(text !== undefined && { against: text }), ...head }));
      return [read(result.data?.against), ...toldBy(result)];
    };
    expect(against()).to.deep.equal(['previous']);
    for (const text of ['previous', 'year-before', 'first', '2018', '2018-Q1'])
      expect(against(text)).to.deep.equal([text]);
    expect(against('2018/19', { yearStart: '04-01' })).to.deep.equal(['2018']);
  });
  it('compares with the period before where the document says nothing that can be read', () => {
    const against = (text: unknown): unknown => {
      const result = parseDelta(one(years(1, 2), { against: text }));
      return [read(result.data?.against), ...toldBy(result)];
    };
    expect(against('last')).to.deep.equal(['previous', 'lost not-a-period /against']);
    expect(against('2018-13')).to.deep.equal(['previous', 'lost impossible-date /against']);
    expect(against('2018/19')).to.deep.equal(['previous', 'noted label-period /against']);
    expect(against(2018)).to.deep.equal(['2018', 'changed wrong-type /against']);
    expect(against(null)).to.deep.equal(['previous', 'lost wrong-type /against']);
  });
  it('compares with a time without a date that a figure has', () => {
    const against = (text: string): unknown => {
      const result = parseDelta(
        one(
          [
            { period: 'Baseline', value: 1 },
            { period: 'Endline', value: 3 },
          ],
          { against: text },
        ),
      );
      return [result.data?.against, ...toldBy(result)];
    };
    expect(against('Baseline')).to.deep.equal([{ label: 'Baseline' }]);
    expect(against('Midline')).to.deep.equal(['previous', 'lost not-a-period /against']);
  });
  it('lets the later of two figures of one period stand', () => {
    const result = parseDelta(one([...years(1, 2), { period: '2018', value: 3 }]));
    expect(result.data?.series[0]?.observations.map((o) => [o.period?.text, o.value.value])).to.deep.equal([
      ['2018', 3],
      ['2019', 2],
    ]);
    expect(toldBy(result)).to.deep.equal(['lost duplicate-period /series/0/observations/0/period']);
  });
  it('takes one year written in two ways for one', () => {
    const result = parseDelta(
      one([
        { period: ' 2018 ', value: 1 },
        { period: 2018, value: 3 },
      ]),
    );
    expect(result.data?.series[0]?.observations.map((o) => o.value.value)).to.deep.equal([3]);
    expect(toldBy(result)).to.have.members([
      'changed wrong-type /series/0/observations/1/period',
      'lost duplicate-period /series/0/observations/0/period',
    ]);
  });
  it('keeps a year of two series apart', () => {
    const series = ['A', 'B'].map((label) => ({ label, observations: years(1) }));
    expect(toldBy(parseDelta({ title: 'T', series }))).to.deep.equal([]);
  });
  it('says how far a period has come', () => {
    const through = (observations: readonly object[], head?: object): unknown =>
      parseDelta(one(observations, head)).data?.series[0]?.observations.map((o) => o.through?.text);
    expect(through([{ period: '2022', value: 1, through: '2022-06' }])).to.deep.equal(['2022-06']);
    expect(through(years(1, 2), { asOf: '2019-06-30' })).to.deep.equal([undefined, '2019-06-30']);
    expect(through([{ period: '2019', value: 1, asOf: '2019-12-31' }], { asOf: '2019-06-30' })).to.deep.equal([
      undefined,
    ]);
    expect(through([{ period: '2018/..', value: 1 }], { asOf: '2019-06-30' })).to.deep.equal([undefined]);
  });
  it('reads reporting years by their start', () => {
    const { data, problems } = parseDelta(
      one(
        ['2023/24', '2024-25', '2025–26', '2026'].map((period) => ({ period, value: 1 })),
        { yearStart: '04-01' },
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(data?.series[0]?.observations.map((o) => o.period?.text)).to.deep.equal(['2023', '2024', '2025', '2026']);
  });
  it('puts reporting years whose start is not known in their order, also where one has a kind of its own', () => {
    const latestFirst = (kind: string): unknown => {
      const years = ['2015/16', '2014/15', '2013/14'].map((period) => ({ period, value: 1 }));
      const { data } = parseDelta(one([...years, { period: '2012/13', value: 10, kind }], { kind: 'flow' }));
      return data?.series[0]?.observations.map(({ value }) => value.value);
    };
    expect(latestFirst('flow')).to.deep.equal([10, 1, 1, 1]);
    expect(latestFirst('stock')).to.deep.equal([10, 1, 1, 1]);
    // A running total may be one of two years.
    expect(latestFirst('cumulative')).to.deep.equal([1, 1, 1, 10]);
  });
  it('takes no first day for its month where a figure is a stock', () => {
    const months = ['2024-01-01', '2024-02-01', '2024-03-01'].map((period) => ({ period, value: 1 }));
    const { data } = parseDelta(one([...months, { period: '2024-04-01', value: 1, kind: 'stock' }], { kind: 'flow' }));
    expect(data?.series[0]?.observations.map(({ period }) => period?.granularity)).to.deep.equal(Array(4).fill('day'));
  });
  it('keeps labels for periods in the order of the document', () => {
    const result = parseDelta(one(['2024/25', '2023/24', '2021'].map((period) => ({ period, value: 1 }))));
    expect(result.data?.series[0]?.observations.map((o) => [o.period?.text, o.label])).to.deep.equal([
      [undefined, '2024/25'],
      [undefined, '2023/24'],
      ['2021', undefined],
    ]);
    // One answer makes times of both.
    expect(toldBy(result)).to.deep.equal(['noted label-period /series/0/observations/0/period']);
  });
  it('keeps a period by its name where its figure cannot be read', () => {
    const result = parseDelta(one(years(1, 'many', null)));
    expect(result.data?.series[0]?.observations.map((o) => [o.period?.text, read(o.value)])).to.deep.equal([
      ['2018', { value: 1 }],
      ['2019', { unread: true }],
      ['2020', {}],
    ]);
    expect(toldBy(result)).to.deep.equal(['lost not-a-quantity /series/0/observations/1/value']);
  });
  it('keeps a series without figures beside one that has some', () => {
    const result = parseDelta({ title: 'T', series: [{ label: 'A' }, { label: 'B', observations: years(1) }, 5] });
    expect(result.data?.series.map((s) => [s.label, s.observations.length])).to.deep.equal([
      ['A', 0],
      ['B', 1],
    ]);
    expect(toldBy(result)).to.have.members(['lost missing-member /series/0/observations', 'lost wrong-type /series/2']);
  });
  it('draws nothing where no figure is left', () => {
    expect(parseDelta({ title: 'T', series: [] })).to.deep.equal({ data: undefined, problems: [] });
    expect(parseDelta(one([]))).to.deep.equal({ data: undefined, problems: [] });
    expect(parseDelta(one([null])).data).to.be.undefined;
    expect(parseDelta({ title: 'T', series: 'A' }).data).to.be.undefined;
  });
});

describe('a series of more than 100,000 figures', () => {
  const parsed = (count: number) =>
    parseDelta({
      title: 'T',
      series: [{ label: 'A', observations: Array.from({ length: count }, () => ({ period: '2020', value: 1 })) }],
    });
  it('is refused as a whole, and says so', () => {
    const { data, problems } = parsed(100_001);
    expect(data).to.equal(undefined);
    expect(problems.map(({ code, pointer, found }) => [code, pointer, found])).to.deep.equal([
      ['too-many', '/series/0/observations', '100001'],
    ]);
  });
});

describe('a withheld figure of a delta', () => {
  const told = (unit: string, ...figures: readonly (readonly [string, ...unknown[]])[]): readonly string[] => {
    const series = figures.map(([label, ...values]) => ({ label, observations: years(...values) }));
    return toldBy(parseDelta({ title: 'T', unit, series }));
  };

  it('is reported if the total and the other series reveal it', () => {
    expect(told('homes', ['North', 5, 6], ['South', 4, '[c]'], ['Total', 9, 10])).to.deep.equal([
      'noted disclosure /series/2/observations/1/value',
    ]);
    expect(told('homes', ['North', 5], ['South', 4], ['Total', '[c]'])).to.deep.equal([
      'noted disclosure /series/2/observations/0/value',
    ]);
  });

  it('is not if another is withheld, missing or a bound, or if the figures are not added up', () => {
    expect(told('homes', ['North', '[c]'], ['South', '[c]'], ['Total', 10])).to.deep.equal([]);
    expect(told('homes', ['North', '>5'], ['South', '[c]'], ['Total', 10])).to.deep.equal([]);
    expect(told('homes', ['North'], ['South', '[c]'], ['Total', 10])).to.deep.equal([]);
    expect(told('homes', ['North', 5], ['South', '[c]'], ['West', 10])).to.deep.equal([]);
    expect(told('%', ['North', 5], ['South', '[c]'], ['Total', 10])).to.deep.equal([]);
  });
});
