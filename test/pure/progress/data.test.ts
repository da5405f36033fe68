import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseProgress } from '../../../src/progress/data.js';
import { read, toldBy } from '../rows/told.js';

const one = (measure: object): object => ({ title: 'T', measures: [{ label: 'A', ...measure }] });
/** The one measure as it was read, and what was told. */
const seen = (measure: object): unknown => {
  const result = parseProgress(one(measure));
  return [read(result.data?.measures[0]), ...toldBy(result)];
};
const plain = {
  pointer: '/measures/0',
  label: 'A',
  scope: {},
  milestones: [],
  parts: [],
  targets: [],
  observations: [],
  ranges: [],
};
const target = (value: object) => ({ target: value, targetPointer: '/measures/0/target' });
const milestone = (index: number, more: object) => ({ pointer: `/measures/0/milestones/${index}`, ...more });
const part = (index: number, more: object) => ({ pointer: `/measures/0/parts/${index}`, ...more });

describe('parseProgress', () => {
  it('reads a measure on its way to a target', () => {
    expect(seen({ value: 85000, target: 100000 })).to.deep.equal([
      { ...plain, value: { value: 85000 }, ...target({ value: 100000 }) },
    ]);
  });
  it('gives no measure a target of the document in another unit', () => {
    const contradicted = parseProgress({ title: 'T', target: '90%', measures: [{ label: 'Raised', value: '£450' }] });
    expect(contradicted.data?.measures[0]?.target).to.deep.equal({ unread: true });
    expect(toldBy(contradicted)).to.deep.equal(['lost conflict /target']);
    const measures = [
      { label: 'Homes', value: 450 },
      { label: 'Uptake', value: 20, unit: '%' },
    ];
    const own = parseProgress({ title: 'T', unit: 'homes', target: 500, measures });
    expect(own.data?.measures.map(({ target: one }) => one)).to.deep.equal([{ value: 500 }, undefined]);
    expect(toldBy(own)).to.deep.equal([]);
    const garbage = parseProgress({
      title: 'T',
      unit: 'homes',
      target: 500,
      baseline: 100,
      measures: [{ label: 'Homes', value: 450, unit: [] as never }],
    });
    expect(garbage.data?.measures.map((one) => [one.target, one.baseline])).to.deep.equal([[undefined, undefined]]);
    const scaled = parseProgress({ title: 'T', target: '£1.5bn', measures: [{ label: 'Raised', value: '£1.2m' }] });
    expect(scaled.data?.measures[0]?.target).to.deep.include({ value: 1500 });
  });
  it('takes a sign of a currency for the unit that names it', () => {
    const given = (unit: { readonly other: string; readonly currency?: string }) => {
      const measures = [{ label: 'Raised', value: 62000, unit }];
      const { data } = parseProgress({ title: 'T', target: '£100,000', baseline: '£18,450', measures });
      return data?.measures.map(({ target: goal, baseline }) => [goal?.value, baseline?.value]);
    };
    expect(given({ other: 'pounds', currency: 'GBP' })).to.deep.equal([[100000, 18450]]);
    expect(given({ other: 'euros', currency: 'EUR' })).to.deep.equal([[undefined, undefined]]);
    expect(given({ other: 'homes' })).to.deep.equal([[undefined, undefined]]);
  });
  it('gives the measures the target and the baseline of the document, unless they have their own', () => {
    const { data, problems } = parseProgress({
      title: 'Uptake',
      target: '70%',
      baseline: 10,
      measures: [
        { label: 'North', value: '62%' },
        { label: 'South', value: '71%', target: 80, baseline: 20 },
      ],
    });
    expect(problems).to.deep.equal([]);
    expect(
      data?.measures.map(({ target: goal, targetPointer, baseline, baselinePointer }) => [
        goal?.value,
        targetPointer,
        baseline?.value,
        baselinePointer,
      ]),
    ).to.deep.equal([
      [70, '/target', 10, '/baseline'],
      [80, '/measures/1/target', 20, undefined],
    ]);
  });
  it('reads a measure without a target', () => {
    expect(seen({ value: '>6000' })).to.deep.equal([{ ...plain, value: { value: 6000, comparator: '>' } }]);
  });
  it('reads a goal that goes down from a baseline, below zero too', () => {
    expect(seen({ value: 70, target: 40, baseline: 100 })).to.deep.equal([
      { ...plain, value: { value: 70 }, ...target({ value: 40 }), baseline: { value: 100 } },
    ]);
    expect(seen({ value: -1, target: -5 })).to.deep.equal([
      { ...plain, value: { value: -1 }, ...target({ value: -5 }) },
    ]);
  });
  it('reads milestones with and without a day, and parts', () => {
    expect(
      seen({
        value: 5,
        target: 10,
        milestones: [
          { label: 'Half', value: 5, due: '2020' },
          { label: 'Most', value: '>8' },
        ],
        parts: [
          { label: 'Received', value: 3 },
          { label: 'Pledged', value: 2 },
        ],
      }),
    ).to.deep.equal([
      {
        ...plain,
        value: { value: 5 },
        ...target({ value: 10 }),
        milestones: [
          milestone(0, { label: 'Half', value: { value: 5 }, due: '2020' }),
          milestone(1, { label: 'Most', value: { value: 8, comparator: '>' } }),
        ],
        parts: [
          part(0, { label: 'Received', value: { value: 3 } }),
          part(1, { label: 'Pledged', value: { value: 2 } }),
        ],
      },
    ]);
  });
  it('reads several measures in the order of the document', () => {
    const result = parseProgress({
      title: 'T',
      span: '2018/2022',
      asOf: '2021-12-31',
      measures: [
        { label: 'B', value: 1, id: 'b' },
        { label: 'A', value: 2, note: 'n' },
      ],
    });
    expect(result.data?.measures.map(({ label, id, note, pointer: at }) => [label, id, note, at])).to.deep.equal([
      ['B', 'b', undefined, '/measures/0'],
      ['A', undefined, 'n', '/measures/1'],
    ]);
    expect([result.data?.span?.text, result.data?.scope.asOf?.text]).to.deep.equal(['2018/2022', '2021-12-31']);
  });
  it('keeps a target that is the baseline, and reports it', () => {
    expect(seen({ value: 5, target: '40', baseline: 40 })).to.deep.equal([
      { ...plain, value: { value: 5 }, ...target({ value: 40 }), baseline: { value: 40 } },
      'noted target-is-baseline /measures/0/target',
    ]);
  });
  it('takes a target of 0 as any other', () => {
    expect(seen({ value: 5, target: 0 })).to.deep.equal([{ ...plain, value: { value: 5 }, ...target({ value: 0 }) }]);
  });
  it('reads milestones in the short notation', () => {
    const measure = { value: 5, milestones: 'First half: 50; van 90; Extra room: over 120 by 2026;' };
    const { data, problems } = parseProgress(one(measure));
    expect(problems).to.deep.equal([]);
    expect(
      data?.measures[0]?.milestones.map(({ label, value, due }) => [label, value.value, value.comparator, due?.text]),
    ).to.deep.equal([
      ['First half', 50, undefined, undefined],
      ['van', 90, undefined, undefined],
      ['Extra room', 120, '>', '2026'],
    ]);
    expect(toldBy(parseProgress(one({ value: 5, milestones: 'soon; March 2021' })))).to.deep.equal([
      'lost not-a-quantity /measures/0/milestones',
      'lost missing-member /measures/0/milestones',
    ]);
    expect(toldBy(parseProgress(one({ value: 5, milestones: 'van 90; van 90' })))).to.deep.equal([
      'lost duplicate-milestone /measures/0/milestones',
    ]);
  });
  it('puts milestones in the order in which they are reached, and leaves out doubles', () => {
    const order = (measure: object, ...values: unknown[]): unknown => {
      const milestones = values.map((value) => ({ label: 'M', value }));
      const result = parseProgress(one({ value: 5, ...measure, milestones }));
      return [result.data?.measures[0]?.milestones.map(({ pointer }) => pointer.slice(-1)).join(''), ...toldBy(result)];
    };
    expect(order({ target: 100 }, 75, 25, 50)).to.deep.equal(['120']);
    expect(order({ target: 0, baseline: 100 }, 25, 75, 50)).to.deep.equal(['120']);
    expect(order({ target: 0 }, 25, 75, 50)).to.deep.equal(['120']);
    expect(order({ target: 100 }, 75, null, 50)).to.deep.equal(['012']);
    expect(order({ target: 100 }, 50, 50)).to.deep.equal(['0', 'lost duplicate-milestone /measures/0/milestones/1']);
  });
  it('reads the targets of periods, and uses the one in force', () => {
    const targets = [
      { period: '2022', value: 60 },
      { period: '2023', value: 80, replaced: '2021-07' },
      { period: '2023', value: 70 },
      { period: '2025', value: 90 },
    ];
    const inForce = (measure: object): unknown => {
      const read = parseProgress(one({ value: 5, targets, ...measure })).data?.measures[0];
      return [read?.target?.value, read?.targetPointer, read?.due?.text];
    };
    expect(inForce({ period: '2023' })).to.deep.equal([70, '/measures/0/targets/2', '2023']);
    expect(inForce({ asOf: '2022-03-31' })).to.deep.equal([60, '/measures/0/targets/0', '2022']);
    expect(inForce({})).to.deep.equal([90, '/measures/0/targets/3', '2025']);
    expect(inForce({ target: 75 })).to.deep.equal([75, '/measures/0/target', undefined]);
  });
  it('takes the deadline of the document for targets without a time of their own', () => {
    const due = (members: object, measure: object): unknown => {
      const { data, problems } = parseProgress({
        title: 'T',
        ...members,
        measures: [{ label: 'M', value: 5, ...measure }],
      });
      const [read] = data?.measures ?? [];
      return [read?.targets.map(({ pointer, period }) => [pointer, period?.text]), read?.due?.text, problems.length];
    };
    expect(due({ deadline: '2026', target: 9 }, {})).to.deep.equal([[['/target', '2026']], '2026', 0]);
    expect(due({ deadline: '2026' }, { target: 9 })).to.deep.equal([[['/measures/0/target', '2026']], '2026', 0]);
    const targets = [{ period: '2030', value: 7 }];
    expect(due({ deadline: '2026' }, { targets })).to.deep.equal([[['/measures/0/targets/0', '2030']], '2030', 0]);
    expect(due({ target: '9 by 2027' }, {})).to.deep.equal([[['/target', '2027']], '2027', 0]);
    expect(due({ deadline: '2026' }, { target: '9 in 2027' })).to.deep.equal([
      [['/measures/0/target', '2027']],
      '2027',
      0,
    ]);
    expect(due({ deadline: '2026' }, {})).to.deep.equal([[], undefined, 0]);
    expect(due({ deadline: 'soon', target: 9 }, {})).to.deep.equal([[], undefined, 1]);
  });
  it('reads earlier figures in the order of their periods', () => {
    const observations = [
      { period: '2020', value: 40 },
      { period: '2019', value: '30 [p]' },
    ];
    const result = parseProgress(one({ value: 5, period: '2021', observations }));
    expect(result.data?.measures[0]?.observations.map(({ pointer, period }) => [pointer, period?.text])).to.deep.equal([
      ['/measures/0/observations/1', '2019'],
      ['/measures/0/observations/0', '2020'],
    ]);
    expect(result.problems).to.deep.equal([]);
  });
  it('takes the latest of the earlier figures for the figure of a measure that has none', () => {
    const result = parseProgress({
      title: 'T',
      measures: [
        {
          label: 'A',
          target: 100,
          observations: [
            { period: '2022', value: '45%' },
            { period: '2021', value: '40%' },
          ],
        },
        { label: 'B', value: null, target: 100, observations: [{ period: '2021', value: 40 }] },
      ] as never,
    });
    expect(
      result.data?.measures.map(({ value, scope, observations }) => [
        value.value,
        scope.period?.text,
        observations.map((one) => [one.pointer, one.value.value]),
      ]),
    ).to.deep.equal([
      [45, '2022', [['/measures/0/observations/1', 40]]],
      [undefined, undefined, [['/measures/1/observations/0', 40]]],
    ]);
    expect(toldBy(result)).to.deep.equal(['changed missing-member /measures/0/value']);
  });
  it('has the latest observation that is no forecast where it has no figure of its own', () => {
    const observations = [
      { period: '2020', value: 30 },
      { period: '2024', value: 40 },
      { period: '2026', value: '45..50 [f]' },
    ];
    const { data } = parseProgress({ title: 'T', measures: [{ label: 'A', target: 100, observations }] as never });
    const [measure] = data?.measures ?? [];
    expect([measure?.value.value, measure?.scope.period?.text]).to.deep.equal([40, '2024']);
    expect(measure?.observations.map(({ period }) => period?.text)).to.deep.equal(['2020', '2026']);
  });
  it('reads the latest of them as any other figure, and gives its unit to no other measure', () => {
    const written = (latest: string) => {
      const observations = [
        { period: '2019', value: '£1,200' },
        { period: '2020', value: latest },
      ];
      const measures = [
        { label: 'A', observations },
        { label: 'B', value: 12, target: 20 },
      ];
      const { data } = parseProgress({ title: 'T', measures });
      return data?.measures.map(({ value, scope }) => [value.value, scope.unit?.currency]);
    };
    expect(written('£1,300')).to.deep.equal([
      [1300, 'GBP'],
      [12, undefined],
    ]);
    expect(written('£1,400 (forecast)')).to.deep.equal([
      [1200, 'GBP'],
      [12, undefined],
    ]);
  });
  it('keeps a target that may be the baseline and need not be', () => {
    expect(seen({ value: 5, target: '>=0' })).to.deep.equal([
      { ...plain, value: { value: 5 }, ...target({ value: 0, comparator: '>=' }) },
    ]);
    expect(seen({ value: 5, target: '~40', baseline: 40 })).to.deep.equal([
      { ...plain, value: { value: 5 }, ...target({ value: 40, comparator: '~' }), baseline: { value: 40 } },
    ]);
    expect(seen({ value: 5, target: null })).to.deep.equal([{ ...plain, value: { value: 5 }, ...target({}) }]);
  });
  it('tells where parts do not add up to the value, as far as that is certain', () => {
    const told = (value: unknown, ...parts: unknown[]): unknown =>
      toldBy(parseProgress(one({ value, parts: parts.map((part) => ({ label: 'P', value: part })) })));
    expect(told(5, 3, 2)).to.deep.equal([]);
    expect(told(0.3, 0.1, 0.2)).to.deep.equal([]);
    expect(told(5, 3, 1)).to.deep.equal(['noted sum-mismatch /measures/0/parts']);
    expect(told(5, 3, 3)).to.deep.equal(['noted sum-mismatch /measures/0/parts']);
    expect(told(5, 3, '>2')).to.deep.equal(['noted sum-mismatch /measures/0/parts']);
    expect(told(5, 3, null)).to.deep.equal([]);
    expect(told('>5', 3, 3)).to.deep.equal([]);
    expect(told('~5', 3, 3)).to.deep.equal([]);
    expect(told(5)).to.deep.equal([]);
  });
  it('tells of a part that equals the sum of at least three others, which is perhaps their total', () => {
    const told = (value: unknown, ...parts: unknown[]): unknown =>
      toldBy(parseProgress(one({ value, parts: parts.map((part) => ({ label: 'P', value: part })) })));
    const sum = 'noted sum-of-others /measures/0/parts/3';
    expect(told(60, 10, 20, 30, 60)).to.deep.equal([sum]);
    expect(told(120, 10, 20, 30, 60)).to.deep.equal([sum]);
    expect(told(61, 10, 20, 30)).to.deep.equal(['noted sum-mismatch /measures/0/parts']);
    expect(told(60, 20, 10, 30)).to.deep.equal([]);
    expect(told(60, 0, 10, 20, 30)).to.deep.equal([]);
    expect(told('~60', 10, 20, 30, '~60')).to.deep.equal([]);
  });
  it('tells where a total reveals the withheld figure of a measure', () => {
    const told = (total: unknown, ...values: unknown[]): unknown =>
      toldBy(
        parseProgress({
          title: 'Homes',
          measures: [...values.map((value, i) => ({ label: `M${i}`, value })), { label: 'Total', value: total }],
        }),
      );
    expect(told(75, 35, '[c]')).to.deep.equal(['noted disclosure /measures/2/value']);
    expect(told('[c]', 35, 40)).to.deep.equal(['noted disclosure /measures/2/value']);
    expect(told(75, '[c]', '[c]')).to.deep.equal([]);
    expect(told('>75', 35, '[c]')).to.deep.equal([]);
    expect(told('75%', '35%', '[c]')).to.deep.equal([]);
  });
  it('tells where a withheld part can be worked out', () => {
    const told = (value: unknown, ...parts: unknown[]): unknown =>
      toldBy(parseProgress(one({ value, parts: parts.map((part) => ({ label: 'P', value: part })) })));
    expect(told(5, 3, '[c]')).to.deep.equal(['noted disclosure /measures/0/parts']);
    expect(told('[c]', 3, 2)).to.deep.equal(['noted disclosure /measures/0/parts']);
    expect(told(5, '[c]', '[c]')).to.deep.equal([]);
    expect(told('>5', 3, '[c]')).to.deep.equal([]);
    expect(told(5, null, '[c]')).to.deep.equal([]);
  });
  it('keeps a measure, a part or a milestone by its name where its figure cannot be read', () => {
    expect(
      seen({ value: 'many', parts: [{ label: 'P', value: true }, { label: 'Q' }], milestones: [{ label: 'M' }] }),
    ).to.deep.equal([
      {
        ...plain,
        value: { unread: true },
        parts: [part(0, { label: 'P', value: { unread: true } }), part(1, { label: 'Q', value: { unread: true } })],
        milestones: [milestone(0, { label: 'M', value: { unread: true } })],
      },
      'lost not-a-quantity /measures/0/value',
      'lost missing-member /measures/0/milestones/0/value',
      'lost wrong-type /measures/0/parts/0/value',
      'lost missing-member /measures/0/parts/1/value',
    ]);
    expect(seen({ value: 1, target: 'all' })).to.deep.equal([
      { ...plain, value: { value: 1 }, ...target({ unread: true }) },
      'lost not-a-quantity /measures/0/target',
    ]);
  });
  it('leaves out what is no row, and keeps the places of the others', () => {
    const result = parseProgress({ title: 'T', measures: [null, 5, 'x', [], { label: 'A', value: 1 }] });
    expect(result.data?.measures.map(({ pointer: at }) => at)).to.deep.equal(['/measures/4']);
    expect(toldBy(result)).to.deep.equal([0, 1, 2, 3].map((i) => `lost wrong-type /measures/${i}`));
  });
  it('leaves out the holes of a list', () => {
    const result = parseProgress({ title: 'T', measures: [, { label: 'A', value: 1 }] });
    expect([result.data?.measures.length, ...toldBy(result)]).to.deep.equal([1, 'lost wrong-type /measures/0']);
  });
  it('draws nothing where no measure is left', () => {
    expect(parseProgress({ title: 'T', measures: [] })).to.deep.equal({ data: undefined, problems: [] });
    expect(parseProgress({ title: 'T', measures: [null] }).data).to.be.undefined;
    expect(parseProgress({ title: 'T', measures: 5 }).data).to.be.undefined;
  });
});
