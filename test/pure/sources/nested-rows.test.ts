// Rows of JSON that hold rows, as `hierarchy` of D3 takes them and as APIs group them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rowsIn } from '../../../src/sources/json-rows.js';
import { drawnOfValue } from './drawn.js';

const SPENDING = [
  {
    name: 'Education',
    children: [
      { name: 'Schools', value: 30 },
      { name: 'Universities', value: 12 },
    ],
  },
  { name: 'Health', value: 50 },
];

describe('a tree of names', () => {
  it('is a list of its leaves, each with its parent, at their places in the document', () => {
    expect(rowsIn(SPENDING)).to.deep.equal({
      items: [
        { name: 'Schools', value: 30, parent: 'Education' },
        { name: 'Universities', value: 12, parent: 'Education' },
        { name: 'Health', value: 50 },
      ],
      pointer: '',
      rowPointers: ['/0/children/0', '/0/children/1', '/1'],
      inherited: new Set(['parent']),
    });
  });
  it('is drawn as categories with parts', () => {
    const { rows, problems } = drawnOfValue({ chart: 'breakdown' }, { name: 'Spending', children: SPENDING });
    expect(rows).to.deep.equal(['Health | 50', 'Education | ', 'Schools | 30', 'Universities | 12']);
    expect(problems).to.deep.equal([]);
  });
  it('has the figure of a branch as well as its leaves', () => {
    const [education, health] = SPENDING;
    expect(rowsIn([{ ...education, value: 42 }, health])?.items).to.deep.equal([
      { name: 'Education', value: 42 },
      { name: 'Schools', value: 30, parent: 'Education' },
      { name: 'Universities', value: 12, parent: 'Education' },
      { name: 'Health', value: 50 },
    ]);
  });
  it('names a leaf further in by all names below the first', () => {
    const flare = [{ name: 'analytics', children: [{ name: 'cluster', children: [{ name: 'Link', size: 3 }] }] }];
    expect(rowsIn(flare)?.items).to.deep.equal([{ name: 'cluster: Link', size: 3, parent: 'analytics' }]);
  });
  it('ends at a figure below the first level, and what is below it is reported', () => {
    const deep = [
      { name: 'Education', children: [{ name: 'Schools', value: 30, children: [{ name: 'Primary', value: 20 }] }] },
      { name: 'Health', value: 50 },
    ];
    const { rows, omissions } = drawnOfValue({ chart: 'breakdown' }, deep);
    expect(rows).to.deep.equal(['Health | 50', 'Education | ', 'Schools | 30']);
    expect(omissions).to.deep.equal(['Not shown: children.']);
  });
  it('tells readers of a leaf that cannot be read', () => {
    const children = [
      { name: 'Schools', value: 'many' },
      { name: 'Universities', value: 12 },
    ];
    const { omissions, problems } = drawnOfValue(
      { chart: 'breakdown' },
      { children: [{ name: 'A', children }, ...SPENDING] },
    );
    expect(omissions).to.deep.equal(['1 row could not be read.']);
    expect(problems).to.deep.equal([
      '/children/0/children/0/value: Not a figure: "many". Write a figure such as 1,234.5. It is not used.',
    ]);
  });
});

describe('rows in the rows of groups', () => {
  it('have the cells of their group', () => {
    const regions = [
      { id: 7, region: 'North', towns: [{ town: 'Hull', homes: 3 }] },
      { id: 9, region: 'South', towns: [{ town: 'Deal', homes: 5 }] },
    ];
    expect(rowsIn(regions)?.items).to.deep.equal([
      { id: 7, region: 'North', town: 'Hull', homes: 3 },
      { id: 9, region: 'South', town: 'Deal', homes: 5 },
    ]);
  });
  it('are series of a delta, and the years of a breakdown', () => {
    const countries = [
      {
        country: 'France',
        data: [
          { year: 2020, value: 3 },
          { year: 2021, value: 4 },
        ],
      },
      {
        country: 'Spain',
        data: [
          { year: 2020, value: 5 },
          { year: 2021, value: 6 },
        ],
      },
    ];
    expect(drawnOfValue({ chart: 'delta' }, countries).heads).to.deep.equal([
      'Period',
      'France',
      'France: Change',
      'Spain',
      'Spain: Change',
    ]);
    const elections = [
      {
        year: 2019,
        results: [
          { party: 'Left', seats: 3 },
          { party: 'Right', seats: 4 },
        ],
      },
      {
        year: 2023,
        results: [
          { party: 'Left', seats: 5 },
          { party: 'Right', seats: 2 },
        ],
      },
    ];
    expect(drawnOfValue({ chart: 'breakdown' }, elections).rows).to.deep.equal([
      'Left | 3 | 5 | +2 (+66.7%)',
      'Right | 4 | 2 | −2 (−50%)',
    ]);
  });
  it('have the problems of a cell of their group at themselves, where it is no member', () => {
    const groups = [
      { when: 'once', rows: [{ trees: 3 }] },
      { when: '2021', rows: [{ trees: 5 }] },
    ];
    expect(drawnOfValue({ chart: 'delta' }, groups).problems).to.deep.equal([
      '/0/rows/0: Not a period: "once". Write a period such as 2021. It is not used.',
    ]);
  });
  it('stay apart from a figure of the group, which is not that of each of them', () => {
    const regions = [
      {
        region: 'North',
        people: 700,
        towns: [
          { town: 'Hull', homes: 3 },
          { town: 'York', homes: 4 },
        ],
      },
    ];
    expect(rowsIn(regions)?.items).to.deep.equal(regions);
  });
  it('stay as they are where a row has two lists', () => {
    const regions = [{ region: 'North', towns: [{ town: 'Hull' }], ports: [{ port: 'Hull' }], homes: 3 }];
    expect(rowsIn(regions)?.items).to.deep.equal(regions);
  });
});

describe('lists with the names of their groups', () => {
  const GROUPS = {
    North: [
      { town: 'Hull', homes: 3 },
      { town: 'York', homes: 4 },
    ],
    South: [{ town: 'Deal', homes: 5 }],
  };
  it('are rows of all groups', () => {
    expect(rowsIn(GROUPS)).to.deep.equal({
      items: [
        { '': 'North', town: 'Hull', homes: 3 },
        { '': 'North', town: 'York', homes: 4 },
        { '': 'South', town: 'Deal', homes: 5 },
      ],
      pointer: '',
      rowPointers: ['/North/0', '/North/1', '/South/0'],
      inherited: new Set(['']),
    });
  });
  it('are none of other members, or of the same figures by years and by months', () => {
    expect(rowsIn({ North: [{ town: 'Hull', homes: 3 }], South: [{ port: 'Deal', ships: 5 }] })).to.equal(undefined);
    expect(rowsIn({ years: [{ date: '2021', value: 3 }], months: [{ date: '2021-01', value: 5 }] })).to.equal(
      undefined,
    );
  });
});
