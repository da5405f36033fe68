import { expect } from 'chai';
import { describe, it } from 'node:test';
import { inOrder, observation, type ParsedObservation } from '../../../src/contract/observation.js';
import type { Problem } from '../../../src/contract/problem.js';
import type { Scope } from '../../../src/contract/context.js';
import { readPeriod, type Period } from '../../../src/statistics/period.js';
import { read, told } from '../rows/told.js';

const reading = (value: unknown, outer: Scope = {}): unknown => {
  const problems: Problem[] = [];
  return [read(observation(outer)(value, '/at', problems)), ...told(problems)];
};

describe('an observation', () => {
  it('is a period and a figure', () => {
    expect(reading({ period: '2021', value: '>6000' })).to.deep.equal([
      { pointer: '/at', scope: {}, period: '2021', value: { value: 6000, comparator: '>' } },
    ]);
  });
  it('may say how far its period has come, what to call it, and a remark', () => {
    expect(reading({ period: '2022', value: 7400, through: '2022-06', label: 'Half', note: 'so far' })).to.deep.equal([
      {
        pointer: '/at',
        scope: {},
        period: '2022',
        value: { value: 7400 },
        through: '2022-06',
        label: 'Half',
        note: 'so far',
      },
    ]);
  });
  it('is not complete where the figures go up to a day inside its period', () => {
    const asOf = readPeriod('2022-06-30') as Period;
    expect(reading({ period: '2022', value: 1 }, { asOf })).to.deep.equal([
      { pointer: '/at', scope: { asOf: '2022-06-30' }, period: '2022', value: { value: 1 }, through: '2022-06-30' },
    ]);
    expect(reading({ period: '2021', value: 1 }, { asOf })).to.deep.equal([
      { pointer: '/at', scope: { asOf: '2022-06-30' }, period: '2021', value: { value: 1 } },
    ]);
  });
  it('keeps the name of its row where its figure cannot be read', () => {
    expect(reading({ period: '2021', value: 'many' })).to.deep.equal([
      { pointer: '/at', scope: {}, period: '2021', value: { unread: true } },
      'lost not-a-quantity /at/value',
    ]);
    expect(reading({ period: '2021' })).to.deep.equal([
      { pointer: '/at', scope: {}, period: '2021', value: { unread: true } },
      'lost missing-member /at/value',
    ]);
  });
  it('keeps the name of its row where its period is none', () => {
    const row = (label: string): unknown => ({ pointer: '/at', scope: {}, value: { value: 1 }, label });
    expect(reading({ period: 'soon', value: 1 })).to.deep.equal([row('soon'), 'lost not-a-period /at/period']);
    expect(reading({ period: '2024-02-30', value: 1 })).to.deep.equal([
      row('2024-02-30'),
      'lost impossible-date /at/period',
    ]);
    expect(reading({ period: '2024/25', value: 1 })).to.deep.equal([row('2024/25'), 'noted label-period /at/period']);
    expect(reading({ period: '2024/2025', value: 1 })).to.deep.equal([
      row('2024/2025'),
      'lost ambiguous-year /at/period',
    ]);
    expect(reading({ period: 2024.5, value: 1 })).to.deep.equal([row('2024.5'), 'lost wrong-type /at/period']);
  });
  it('has no name where nothing says one', () => {
    const row = { pointer: '/at', scope: {}, value: { value: 1 } };
    expect(reading({ value: 1 })).to.deep.equal([row, 'lost missing-member /at/period']);
    expect(reading({ period: new Date(NaN), value: 1 })).to.deep.equal([row, 'lost not-a-period /at/period']);
    expect(reading({ period: { toString: () => 'x' }, value: 1 })).to.deep.equal([row, 'lost wrong-type /at/period']);
    const thrower = {
      value: 1,
      get period(): string {
        throw new Error('no');
      },
    };
    expect(reading(thrower)).to.deep.equal([row, 'lost unreadable /at/period']);
  });
  it('is an object', () => {
    for (const value of [null, 5, '2021', ['2021', 5], new Map()])
      expect(reading(value)).to.deep.equal([null, 'lost wrong-type /at']);
  });
});

describe('observations', () => {
  const row = (period: string, n: number): ParsedObservation => ({
    pointer: `/${n}`,
    scope: {},
    value: { value: n },
    ...(/^\d/.test(period) ? { period: readPeriod(period) as Period } : { label: period }),
  });
  const ordered = (...rows: readonly ParsedObservation[]): unknown => {
    const problems: Problem[] = [];
    return [...inOrder(rows, problems).map((o) => o.pointer), ...told(problems)];
  };
  it('are put in the order of their periods', () => {
    expect(ordered(row('2021', 0), row('2018', 1), row('2019', 2))).to.deep.equal(['/1', '/2', '/0']);
    expect(ordered(row('2021-Q2', 0), row('2020-Q4', 1))).to.deep.equal(['/1', '/0']);
    expect(ordered()).to.deep.equal([]);
  });
  it('of running totals are in the order of their last days, unless one is no total', () => {
    const total = (period: string, n: number): ParsedObservation => ({
      ...row(period, n),
      scope: { kind: 'cumulative' },
    });
    const rows = [total('2019/2020', 0), total('2020-W40', 1), total('2020-W43', 3)] as const;
    expect(ordered(...rows)).to.deep.equal(['/1', '/3', '/0']);
    expect(ordered(rows[0], rows[1], row('2020-W42', 2), rows[2])).to.deep.equal(['/0', '/1', '/2', '/3']);
  });
  it('stand once for a period, and the later in the document stands', () => {
    expect(ordered(row('2021', 0), row('2020', 1), row('2021', 2))).to.deep.equal([
      '/1',
      '/2',
      'lost duplicate-period /0/period',
    ]);
    expect(ordered(row('2021', 0), row('2021', 1), row('2021', 2))).to.deep.equal([
      '/2',
      'lost duplicate-period /0/period',
      'lost duplicate-period /1/period',
    ]);
  });
  it('stand beside one of another year of the same name', () => {
    const reporting = { ...row('2024', 1), period: readPeriod('2024', '04-01') as Period };
    expect(ordered(row('2024', 0), reporting)).to.deep.equal(['/0', '/1']);
    expect(ordered(row('2024', 0), row('2024-01/2024-12', 1))).to.deep.equal(['/1', 'lost duplicate-period /0/period']);
  });
  it('are in order around one that has no period, which keeps its place', () => {
    expect(ordered(row('2021', 0), row('soon', 1), row('2018', 2), row('soon', 3))).to.deep.equal([
      '/2',
      '/1',
      '/0',
      '/3',
    ]);
    expect(ordered(row('2021', 0), row('soon', 1), row('2018', 2), row('2021', 3))).to.deep.equal([
      '/1',
      '/2',
      '/3',
      'lost duplicate-period /0/period',
    ]);
  });
});
