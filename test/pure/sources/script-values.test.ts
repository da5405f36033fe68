// What a script gives to `data`: values of JavaScript, the groups of D3, the options of other chart libraries, and the answers of APIs.
import { group, groups, index, rollup, rollups } from 'd3-array';
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rowsIn } from '../../../src/sources/json-rows.js';
import { drawnOfValue } from './drawn.js';
import { inputOfValue } from './made.js';

const rowsOf = (chart: 'breakdown' | 'delta' | 'figure' | 'progress', value: unknown): readonly string[] =>
  drawnOfValue({ chart }, value).rows;

describe('a value of JavaScript in a row', () => {
  it('may be a Date, as d3.autoType makes them', () => {
    const rows = [
      { date: new Date('2025-01-01'), signups: 120 },
      { date: new Date('2025-02-01'), signups: 131 },
      { date: new Date('2025-03-01'), signups: 99 },
    ];
    const { sentence, problems } = drawnOfValue({ chart: 'delta' }, rows);
    expect(sentence).to.equal('99 in March 2025, down 32 (24.4%) on February 2025.');
    expect(problems).to.deep.equal([]);
  });
  it('may be a Date that is none, which is reported', () => {
    const rows = [
      { date: new Date(2025, 0, 31), signups: 120 },
      { date: new Date(NaN), signups: 131 },
    ];
    const { problems } = drawnOfValue({ chart: 'delta' }, rows);
    expect(problems).to.deep.equal([
      '/1/date: Not a period: "Invalid Date". Write a period such as 2021. It is not used.',
    ]);
  });
  it('may be a bigint, as databases give them', () => {
    expect(
      rowsOf('breakdown', [
        { name: 'Oak', trees: 411n },
        { name: 'Ash', trees: 121n },
      ]),
    ).to.deep.equal(['Oak | 411', 'Ash | 121']);
  });
  it('is reported if it is a function or a symbol', () => {
    const rows = [
      { name: 'Oak', trees: 411 },
      { name: 'Ash', trees: Symbol('a') },
      { name: 'Elm', trees: () => 1 },
    ];
    expect(drawnOfValue({ chart: 'breakdown' }, rows).problems).to.deep.equal([
      '/1/trees: Not a figure: "Symbol(a)". Write a figure such as 1,234.5. It is not used.',
      '/2/trees: Not a figure: "() => 1". Write a figure such as 1,234.5. It is not used.',
    ]);
  });
  it('may be a time since 1970, in milliseconds or seconds', () => {
    const drawn = ['120 in January 2025', '131 in February 2025'];
    for (const [january, february] of [
      [1735689600000, 1738368000000],
      [1735689600, 1738368000],
    ])
      for (const rows of [
        [
          { t: january, y: 120 },
          { t: february, y: 131 },
        ],
        [
          [january, 120],
          [february, 131],
        ],
      ])
        expect(rowsOf('delta', rows)).to.deep.equal(['Jan 2025 | 120 | ', 'Feb 2025 | 131 | +11 (+9.2%)'], drawn[0]);
  });
  it('is no time if it is a number of anything else', () => {
    expect(rowsOf('breakdown', { Oak: 1735689600000, Ash: 1738368000001 })).to.deep.equal([
      'Ash | 1,738,368,000,001',
      'Oak | 1,735,689,600,000',
    ]);
  });
});

describe('the groups of D3', () => {
  const TREES = [
    { area: 'North', kind: 'Oak', trees: 3 },
    { area: 'North', kind: 'Ash', trees: 4 },
    { area: 'South', kind: 'Oak', trees: 5 },
    { area: 'South', kind: 'Ash', trees: 1 },
  ];
  type Tree = (typeof TREES)[number];
  const sum = (trees: readonly Tree[]): number => trees.reduce((total, tree) => total + tree.trees, 0);
  const area = (tree: Tree): string => tree.area;
  const kind = (tree: Tree): string => tree.kind;
  const GROUPED = ['North | ', 'Oak | 3', 'Ash | 4', 'South | ', 'Oak | 5', 'Ash | 1'];

  it('are rows of a key and a figure', () => {
    for (const value of [rollup(TREES, sum, area), rollups(TREES, sum, area)])
      expect(rowsOf('breakdown', value)).to.deep.equal(['North | 7', 'South | 6']);
  });
  it('are rows of two keys and a figure', () => {
    for (const value of [rollup(TREES, sum, area, kind), rollups(TREES, sum, area, kind)])
      expect(rowsOf('breakdown', value)).to.deep.equal(GROUPED);
  });
  it('are the rows that are grouped', () => {
    for (const value of [group(TREES, area), groups(TREES, area), group(TREES, area, kind), new Set(TREES)])
      expect(rowsOf('breakdown', value)).to.deep.equal(GROUPED);
    expect(rowsOf('breakdown', index(TREES.slice(0, 2), kind))).to.deep.equal(['Ash | 4', 'Oak | 3']);
  });
  it('may have dates as keys', () => {
    const homes = [
      { day: new Date('2025-01-01'), homes: 3 },
      { day: new Date('2025-02-01'), homes: 4 },
    ];
    const value = rollup(
      homes,
      ([one]) => one?.homes ?? 0,
      ({ day }) => day,
    );
    expect(rowsOf('delta', value)).to.deep.equal(['Jan 2025 | 3 | ', 'Feb 2025 | 4 | +1 (+33.3%)']);
  });
  it('are none in an empty map, in a generator, which gives them once, and in a list of numbers', () => {
    expect(rowsIn(new Map())).to.equal(undefined);
    expect(rowsIn([{ trees: 1 }].values())).to.equal(undefined);
    expect(rowsIn(new Float64Array(3))).to.equal(undefined);
  });
  it('end where an iterable does not', () => {
    const endless = {
      *[Symbol.iterator]() {
        for (;;) yield { kind: 'Oak', trees: 1 };
      },
    };
    expect(rowsIn(endless)?.items).to.have.lengthOf(100_001);
  });
});

describe('the options of a chart of another library', () => {
  const titleOf = (value: unknown): unknown =>
    (inputOfValue({ chart: 'breakdown' }, value).document as { title?: unknown }).title;

  it('are those of Chart.js', () => {
    const options = {
      type: 'bar',
      data: { labels: ['Oak', 'Ash'], datasets: [{ label: 'Trees', data: [3, 5], backgroundColor: '#0a0' }] },
      options: { plugins: { title: { display: true, text: 'Trees planted' } } },
    };
    expect(rowsOf('breakdown', options)).to.deep.equal(['Ash | 5', 'Oak | 3']);
    expect(titleOf(options)).to.equal('Trees planted');
  });
  it('are those of ECharts, with its bars upright or lying, as a pie and as a data set', () => {
    const trees = { name: 'Trees', type: 'bar', data: [3, 5] };
    for (const options of [
      { title: { text: 'Trees planted' }, xAxis: { data: ['Oak', 'Ash'] }, yAxis: {}, series: [trees] },
      {
        title: { text: 'Trees planted' },
        xAxis: { type: 'value' },
        yAxis: [{ type: 'category', data: ['Oak', 'Ash'] }],
        series: [trees],
      },
      {
        title: { text: 'Trees planted' },
        series: [
          {
            type: 'pie',
            data: [
              { name: 'Oak', value: 3 },
              { name: 'Ash', value: 5 },
            ],
          },
        ],
      },
      {
        title: { text: 'Trees planted' },
        dataset: {
          source: [
            ['Kind', 'Trees'],
            ['Oak', 3],
            ['Ash', 5],
          ],
        },
        series: [{ type: 'bar' }],
      },
    ]) {
      expect(rowsOf('breakdown', options)).to.deep.equal(['Ash | 5', 'Oak | 3']);
      expect(titleOf(options)).to.equal('Trees planted');
    }
  });
  it('are those of Highcharts, with categories, points and times', () => {
    const chart = { type: 'column' };
    const named = [
      { name: 'Oak', y: 3 },
      { name: 'Ash', y: 5 },
    ];
    for (const options of [
      { chart, xAxis: { categories: ['Oak', 'Ash'] }, series: [{ name: 'Trees', data: [3, 5] }] },
      { chart, series: [{ name: 'Trees', data: named }] },
      { chart, series: [{ name: 'Trees', data: named.map(({ name, y }) => [name, y]) }] },
    ])
      expect(rowsOf('breakdown', options)).to.deep.equal(['Ash | 5', 'Oak | 3']);
    const times = [
      [Date.UTC(2025, 0, 1), 3],
      [Date.UTC(2025, 1, 1), 5],
    ];
    expect(rowsOf('delta', { title: { text: 'Trees' }, series: [{ name: 'Oak', data: times }] })).to.deep.equal([
      'Jan 2025 | 3 | ',
      'Feb 2025 | 5 | +2 (+66.7%)',
    ]);
  });
  it('are those of Plotly, ApexCharts, Chartist, Nivo and Vega-Lite', () => {
    for (const options of [
      { data: [{ x: ['Oak', 'Ash'], y: [3, 5], type: 'bar' }], layout: { title: { text: 'Trees' } } },
      [{ x: ['Oak', 'Ash'], y: [3, 5], type: 'bar' }],
      [{ labels: ['Oak', 'Ash'], values: [3, 5], type: 'pie' }],
      { chart: { type: 'bar' }, series: [{ name: 'Trees', data: [3, 5] }], xaxis: { categories: ['Oak', 'Ash'] } },
      { chart: { type: 'donut' }, series: [3, 5], labels: ['Oak', 'Ash'] },
      { labels: ['Oak', 'Ash'], series: [[3, 5]] },
      [
        {
          id: 'Trees',
          data: [
            { x: 'Oak', y: 3 },
            { x: 'Ash', y: 5 },
          ],
        },
      ],
      {
        title: 'Trees',
        mark: 'bar',
        data: {
          values: [
            { kind: 'Oak', trees: 3 },
            { kind: 'Ash', trees: 5 },
          ],
        },
      },
    ])
      expect(rowsOf('breakdown', options), JSON.stringify(options)).to.deep.equal(['Ash | 5', 'Oak | 3']);
  });
  it('are the events of TimelineJS', () => {
    const timeline = {
      title: { text: { headline: 'Our trees' } },
      events: [
        { start_date: { year: '2019', month: '3', day: '1' }, text: { headline: 'First tree' } },
        { start_date: { year: 2020, month: 4 }, end_date: { year: 2021, month: 5 }, text: { headline: 'Planting' } },
      ],
    };
    const { rows, subtitle, problems } = drawnOfValue({ chart: 'timeline' }, timeline);
    expect({ rows, subtitle, problems }).to.deep.equal({
      rows: ['Planting | Apr 2020 to May 2021', 'First tree | 1 Mar 2019'],
      subtitle: 'Our trees',
      problems: [],
    });
  });
  it('are none with series of other labels or lengths, and none in a document of our own', () => {
    expect(rowsIn({ labels: ['Oak', 'Ash'], series: [[3]] })).to.equal(undefined);
    const apart = [
      { name: 'North', data: [['Oak', 3]] },
      { name: 'South', data: [['Ash', 5]] },
    ];
    expect(rowsIn({ series: apart })).to.equal(undefined);
    const observations = [{ period: '2021', value: 3 }];
    expect(rowsIn({ title: 'Homes', series: [{ label: 'Homes', observations }] })).to.equal(undefined);
    expect(rowsIn({ title: 'Homes', categories: [{ label: 'North', value: 3 }] })).to.equal(undefined);
  });
});

describe('the answer of an API of fundraising', () => {
  it('is one campaign', () => {
    const answer = { amountRaised: 18450, targetAmount: 25000, currencyCode: 'GBP', donors: 312 };
    const { rows, problems } = drawnOfValue({ chart: 'progress', title: 'New roof' }, answer);
    expect(rows).to.deep.equal(['New roof | £18,450 | of £25,000 · 74%']);
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]).to.contain('A column that is not shown: "donors".');
    expect(drawnOfValue({ chart: 'figure', title: 'New roof' }, answer).sentence).to.equal(
      'New roof: £18,450. 74% of the target of £25,000.',
    );
  });
  it('is one campaign of numbers alone, whose donors have no target', () => {
    for (const answer of [
      { raised: 18450, goal: 25000, donors: 312 },
      { goal: 25000, raised: 18450, supporters: 312 },
      { fundingGoal: 25000, totalPledged: 18450, backers: 312 },
      { current_amount: 18450, target: 25000, supporters: 312 },
    ])
      expect(rowsOf('progress', answer), JSON.stringify(answer)).to.deep.equal(['Title | 18,450 | of 25,000 · 74%']);
  });
  it('is a list of campaigns, as Kickstarter has them', () => {
    const campaigns = [
      { name: 'Lamp', goal: 25000, pledged: 18450, backers: 312, currency: 'USD', deadline: '2015-10-09' },
      { name: 'Game', goal: 5000, pledged: 7450, backers: 812, currency: 'USD', deadline: '2015-11-09' },
    ];
    expect(rowsOf('progress', campaigns)).to.deep.equal([
      'Lamp | $18,450 | of $25,000 | 74% | −$6,550 | ',
      'Game | $7,450 | of $5,000 | 149% | +$2,450 | Above target',
    ]);
  });
  it('has the document of a chart if it has its members', () => {
    expect(rowsIn({ value: 18450, target: 25000, unit: 'pounds' })).to.equal(undefined);
    expect(rowsIn({ title: 'Roof', target: 25000, unit: 'pounds' })).to.equal(undefined);
  });
});

describe('the name of a column that a program has joined', () => {
  it('is read as words: with underscores, in camel case and with capitals', () => {
    for (const [value, target, due] of [
      ['current_value', 'target_value', 'due_date'],
      ['currentValue', 'targetValue', 'dueDate'],
      ['CurrentValue', 'TargetValue', 'DueDate'],
    ] as const) {
      const row = { name: 'Homes', [value]: 120, [target]: 200, [due]: '2026-12-31' };
      const { rows, problems } = drawnOfValue({ chart: 'progress' }, [row, { ...row, name: 'Boilers', [value]: 80 }]);
      expect(rows).to.deep.equal(['Homes | 60% | 120 of 200', 'Boilers | 40% | 80 of 200']);
      expect(problems).to.deep.equal([]);
    }
  });
  it('is shown as words, and a name of a thing as it is', () => {
    const { heads } = drawnOfValue({ chart: 'delta' }, [
      { month: '2025-01', newSignups: 3, YouTube: 5, iPad: 7 },
      { month: '2025-02', newSignups: 4, YouTube: 6, iPad: 8 },
    ]);
    expect(heads.filter((head) => !head.endsWith('Change'))).to.deep.equal([
      'Period',
      'new signups',
      'YouTube',
      'iPad',
    ]);
  });
});
