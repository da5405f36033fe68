import { expect } from 'chai';
import { describe, it } from 'node:test';
import { truth, type Hand } from './by-hand.js';
import type { Document, Json } from './document.js';

describe('the oracle on progress', () => {
  const measure = (value: Json, target: Json, more: Document = {}, head: Document = {}): Document => ({
    ...head,
    measures: [{ label: 'Homes', value, target, ...more }],
  });
  const both = ['/measures/0', '/measures/0/target'];
  const reached = (direction: 'yes' | 'no' | 'unknown', text = ''): Hand => ({
    kind: 'reached',
    pointers: both,
    direction,
    text,
  });

  it('knows whether a target is met that is a bound or a range', () => {
    expect(truth(measure(96, '>=95'), reached('yes'))).to.equal('true');
    expect(truth(measure(260, '<=250'), reached('no'))).to.equal('true');
    expect(truth(measure(4, '1..3'), reached('yes'))).to.equal('false');
    expect(truth(measure('>90', 95), reached('unknown'))).to.equal('true');
    expect(truth(measure('>90', 95), reached('no'))).to.equal('false');
  });
  it('knows a way down, and a limit', () => {
    expect(truth(measure(20, 10, { baseline: 40 }), reached('no'))).to.equal('true');
    expect(truth(measure(20, 10), reached('yes'))).to.equal('true');
    expect(truth(measure(12, 18, {}, { polarity: 'up-bad' }), reached('yes'))).to.equal('true');
    const way: Hand = { kind: 'way', pointers: both, value: { value: (12 / 18) * 100 } };
    expect(truth(measure(12, 18, {}, { polarity: 'up-bad' }), way)).to.equal('false');
    expect(truth(measure(12, 18), way)).to.equal('true');
  });
  it('takes an outcome from the data, never from the clock', () => {
    const span = { span: '2018/2022', asOf: '2021-12-31' };
    expect(truth(measure(80, 100, {}, span), reached('no', 'The target is not yet reached.'))).to.equal('true');
    expect(truth(measure(80, 100, {}, span), reached('no', 'The target was not reached.'))).to.equal('false');
    const ended = { ...span, asOf: '2022-12-31' };
    expect(truth(measure(80, 100, {}, ended), reached('no', 'The target was not reached.'))).to.equal('true');
  });
  it('measures a gap from the nearest end', () => {
    const gap = (value: number, direction: 'over' | 'under'): Hand => ({
      kind: 'gap',
      pointers: both,
      value: { value },
      direction,
    });
    expect(truth(measure(4, '1..3'), gap(1, 'over'))).to.equal('true');
    expect(truth(measure(90, '>=95'), gap(5, 'under'))).to.equal('true');
    expect(truth(measure(90, '>=95'), gap(5, 'over'))).to.equal('false');
    expect(truth(measure(2, '1..3'), gap(1, 'under'))).to.equal('false');
    expect(truth(measure('~90', 95), gap(5, 'under'))).to.equal('false');
  });
  it('knows a pace only of a running total or from a baseline', () => {
    const head = { span: '2018/2022', asOf: '2021-12-31', kind: 'cumulative' };
    const pace = (direction: 'ahead' | 'behind' | 'on-track'): Hand => ({ kind: 'pace', pointers: both, direction });
    expect(truth(measure(85, 100, {}, head), pace('ahead'))).to.equal('true');
    expect(truth(measure(75, 100, {}, head), pace('behind'))).to.equal('true');
    expect(truth(measure(75, 100, {}, head), pace('ahead'))).to.equal('false');
    expect(truth(measure(80, 100, {}, head), pace('on-track'))).to.equal('true');
    expect(truth(measure(85, 100, {}, { ...head, kind: 'stock' }), pace('ahead'))).to.equal('false');
    expect(truth(measure(85, 100, {}, { ...head, kind: 'March 2021' }), pace('ahead'))).to.equal('undecided');
    expect(truth(measure('>80', 100, {}, head), pace('ahead'))).to.equal('true');
    expect(truth(measure('>=80', 100, {}, head), pace('ahead'))).to.equal('false');
    expect(truth(measure('<80', 100, {}, head), pace('behind'))).to.equal('true');
    expect(truth(measure('>79', 100, {}, head), pace('ahead'))).to.equal('false');
    const downward = { kind: 'pace', pointers: [...both, '/measures/0/baseline'], direction: 'ahead' } as const;
    expect(truth(measure(20, 10, { baseline: 90 }, { ...head, kind: 'stock' }), downward)).to.equal('true');
  });
  it('counts whole years and months, so that a leap day never decides', () => {
    const elapsed = (value: number, text: string): Hand => ({
      kind: 'elapsed',
      pointers: ['/span', '/asOf'],
      value: { value },
      text,
    });
    const document = measure(1, 2, {}, { span: '2018/2022', asOf: '2021-12-31' });
    expect(truth(document, elapsed(4, '4 of 5 years'))).to.equal('true');
    expect(truth({ ...document, asOf: '2021-12-30' }, elapsed(4, '4 of 5 years'))).to.equal('false');
    expect(truth({ ...document, asOf: '2020-02-29' }, elapsed(26, '26 of 60 months'))).to.equal('true');
  });
});

describe('the oracle on units of progress', () => {
  const way = (head: Document, more: Document): Document => ({
    ...head,
    measures: [{ label: 'Homes', value: 5, target: 4, ...more }],
  });
  const outcome: Hand = {
    kind: 'reached',
    pointers: ['/measures/0', '/measures/0/target'],
    direction: 'yes',
    text: '',
  };

  it('takes the baseline of the document for a measure of the same unit, or where its own cannot be read', () => {
    expect(truth(way({ baseline: 6 }, { value: 3 }), outcome)).to.equal('true');
    expect(truth(way({ baseline: 6, unit: [] }, { value: 3, unit: 'homes' }), outcome)).to.equal('true');
    expect(truth(way({ baseline: 6, unit: '%' }, { value: 3, unit: 'homes' }), outcome)).to.equal('false');
  });
  it('takes the baseline of the document in a currency for a measure in it, whatever its name, and in no other unit', () => {
    const [pounds, sterling] = ['pounds', 'about a lot'].map((other) => ({ other, currency: 'GBP', scale: 1_000_000 }));
    expect(truth(way({ baseline: 6, unit: sterling }, { value: 3, unit: pounds }), outcome)).to.equal('true');
    expect(truth(way({ baseline: 6, unit: sterling }, { value: 3, unit: 'pounds' }), outcome)).to.equal('false');
    const share: Hand = {
      kind: 'share',
      pointers: ['/measures/0', '/measures/0/target'],
      value: { value: 50 },
      text: '50%',
    };
    expect(truth(way({ baseline: '€1.2m' }, { value: 2, unit: '%' }), share)).to.equal('true');
    expect(truth(way({ baseline: '€1.2m' }, { value: 2, unit: '€' }), share)).to.equal('false');
  });
  it('takes zero for a baseline in any unit, and not about zero', () => {
    const share: Hand = {
      kind: 'share',
      pointers: ['/measures/0', '/measures/0/target'],
      value: { value: 50 },
      text: '50%',
    };
    const head = { unit: { currency: 'GBP' } };
    expect(truth(way({ ...head, baseline: 0 }, { value: 2, unit: '%' }), share)).to.equal('true');
    expect(truth(way({ ...head, baseline: '~0' }, { value: 2, unit: '%' }), share)).to.equal('true');
  });
  it('leaves open whether a share of 1 beside per cents can be read', () => {
    const missing: Hand = { kind: 'missing', pointers: ['/measures/0'], reason: 'unread', text: 'figure not readable' };
    expect(truth(way({}, { value: 0.5, observations: [{ period: '2020', value: '83%' }] }), missing)).to.equal(
      'undecided',
    );
    expect(truth(way({}, { value: 0.5 }), missing)).to.equal('false');
  });
  it('knows two paths where a target without a period may or may not be the last of them', () => {
    const document = {
      span: '2021',
      asOf: '2020-06',
      measures: [
        {
          label: 'Homes',
          value: 0,
          kind: 'stock',
          targets: [{ value: 10, period: '2020' }, { value: 0, period: '2022' }, { value: 10 }],
          observations: [
            { period: '2011', value: 0 },
            { period: '2021', value: 100 },
          ],
        },
      ],
    };
    const behind = (value: number): string =>
      truth(
        document,
        { kind: 'path', pointers: ['/measures/0/observations/1'], value: { value }, direction: 'behind' },
        'path',
      );
    expect([behind(95), behind(90), behind(94)]).to.deep.equal(['true', 'true', 'false']);
  });
  it('lets a path begin at zero or at its first target where the kind of the figures is not known', () => {
    const document = {
      ...{ span: '2019/2023', asOf: '2022-12-31' },
      measures: [{ label: 'Homes', value: 200, period: '2022', target: 1, targets: [{ value: 100, period: '2022' }] }],
    };
    const path = (direction: 'ahead' | 'behind') =>
      truth(document, { kind: 'path', pointers: ['/measures/0'], value: { value: 100 }, direction });
    expect([path('ahead'), path('behind')]).to.deep.equal(['true', 'true']);
  });
  it('lets a total of degrees begin at zero', () => {
    const path = (kind: string) =>
      truth(
        {
          ...{ span: '2019/2022', asOf: '2020-12-31', unit: '°C', kind },
          measures: [{ label: 'Heat', value: 20, target: 100 }],
        },
        { kind: 'path', pointers: ['/measures/0'], value: { value: 30 }, direction: 'behind' },
      );
    expect([path('cumulative'), path('stock')]).to.deep.equal(['true', 'false']);
  });
  it('knows a path through the targets of periods, and leaves it open next to a target that is withheld', () => {
    const behind = (more: Document): string =>
      truth(
        {
          ...{ span: '2020/2023', asOf: '2021-12-31', kind: 'cumulative' },
          measures: [{ label: 'Homes', value: 40, baseline: 0, targets: [{ value: 100, period: '2023-12' }], ...more }],
        },
        { kind: 'path', pointers: ['/measures/0'], value: { value: 10 }, direction: 'behind' },
      );
    expect(behind({ period: '2021-12' })).to.equal('true');
    expect(behind({ period: '2021-12', value: 45 })).to.equal('false');
    expect(behind({ period: '2021-12', target: '100 [c]' })).to.equal('undecided');
  });
});
