import { expect } from 'chai';
import { describe, it } from 'node:test';
import { gridOf, inItem } from '../../../src/sources/json-grid.js';
import { rowsIn } from '../../../src/sources/json-rows.js';

const ROWS = [{ area: 'North', homes: 600 }];

describe('the rows in a JSON document', () => {
  it('are those of a list', () => {
    expect(rowsIn(ROWS)).to.deep.equal({ items: ROWS, pointer: '' });
  });
  it('are those in the answer of an API', () => {
    expect(rowsIn({ count: 1, next: null, results: ROWS })).to.deep.equal({ items: ROWS, pointer: '/results' });
    expect(rowsIn({ data: ROWS, links: [] })).to.deep.equal({ items: ROWS, pointer: '/data' });
  });
  it('are the members of an object of numbers', () => {
    expect(rowsIn({ Solar: 32, Wind: 41 })).to.deep.equal({
      items: [
        ['', 'value'],
        ['Solar', 32],
        ['Wind', 41],
      ],
      pointer: '',
      rowPointers: ['/Solar', '/Wind'],
      columns: [],
    });
    expect(rowsIn({ '2019/20': 1412, '2020/21': null, '2021/22': '£1.2m' })?.items).to.have.lengthOf(4);
    expect(rowsIn({ value: 5, target: 10 })).to.equal(undefined);
    expect(rowsIn({ Solar: 32, Wind: 'much' })).to.equal(undefined);
  });
  it('are the objects in an object, each with its name', () => {
    expect(rowsIn({ North: { 2023: 4, 2024: 5 }, South: { 2024: 7, 2023: null } })).to.deep.equal({
      items: [
        ['', '2023', '2024'],
        ['North', 4, 5],
        ['South', null, 7],
      ],
      pointer: '',
      rowPointers: ['/North', '/South'],
      columns: ['', '2023', '2024'],
    });
    expect(rowsIn({ source: { name: 'ONS' }, unit: { one: 'home', other: 'homes' } })).to.equal(undefined);
    expect(rowsIn({ previous: { value: 3 }, target: { value: 4 } })).to.equal(undefined);
    expect(rowsIn({ North: { homes: 3 }, South: [4] })).to.equal(undefined);
  });
  it('are the rows or the columns of pandas, which numbers them from 0', () => {
    const items = [
      { year: 2020, homes: 3 },
      { year: 2021, homes: null },
    ];
    expect(rowsIn({ 0: items[0], 1: items[1] })).to.deep.equal({ items, pointer: '' });
    expect(rowsIn({ year: { 0: 2020, 1: 2021 }, homes: { 0: 3, 1: null } })).to.deep.equal({ items, pointer: '' });
    const split = { columns: ['year', 'homes'], index: [0, 1], data: items.map(Object.values) };
    expect(rowsIn(split)).to.deep.equal({ items, pointer: '/data' });
    expect(rowsIn({ columns: ['homes'], index: ['North', 'South'], data: [[3], [4]] })?.items).to.deep.equal([
      { '': 'North', homes: 3 },
      { '': 'South', homes: 4 },
    ]);
    expect(rowsIn({ Homes: { North: 3, South: 4 } })).to.deep.equal({
      items: [
        ['', 'Homes'],
        ['North', 3],
        ['South', 4],
      ],
      pointer: '/Homes',
      rowPointers: ['/North', '/South'],
      columns: [],
    });
  });
  it('are those of Google Sheets, as its data tables and its values', () => {
    const cols = [{ id: 'A', label: 'Day', type: 'date' }, { label: 'Homes' }];
    const rows = [
      {
        c: [
          { v: 'Date(2024,0,31)', f: '31/01/2024' },
          { v: 12300, f: '12,300' },
        ],
      },
      { c: [{ v: 'x' }, null] },
    ];
    expect(rowsIn({ version: '0.6', status: 'ok', table: { cols, rows, parsedNumHeaders: 1 } })).to.deep.equal({
      items: [
        { Day: '2024-01-31', Homes: 12300 },
        { Day: 'x', Homes: undefined },
      ],
      pointer: '/table/rows',
    });
    const values = [['Area', 'Homes'], ['North', '3'], ['South']];
    expect(rowsIn({ range: 'A1:B3', values })).to.deep.equal({ items: values, pointer: '/values' });
    expect(gridOf(values).lines.map(({ cells }) => cells.length)).to.deep.equal([2, 2, 2]);
  });
  it('have their cells in an object of their own, as in Airtable', () => {
    const records = ROWS.map((fields, i) => ({ id: `rec${i}`, createdTime: '2024-01-01', fields }));
    expect(rowsIn({ records })).to.deep.equal({ items: ROWS, pointer: '/records' });
    expect(rowsIn([{ fields: 3 }])?.items).to.deep.equal([{ fields: 3 }]);
  });
  it('are none in the document of a chart, of two lists, of no list, and of a member with another name', () => {
    for (const document of [
      { results: ROWS, data: ROWS },
      { results: [] },
      { results: 5 },
      { measures: ROWS },
      null,
      'text',
      Proxy.revocable({}, {}).proxy,
    ])
      expect(rowsIn(document)).to.equal(undefined);
  });
  it('are those after an object that describes them, as the World Bank answers', () => {
    expect(rowsIn([{ page: 1, total: 1 }, ROWS])).to.deep.equal({ items: ROWS, pointer: '/1' });
    expect(rowsIn([ROWS[0], ROWS[0]])).to.deep.equal({ items: [ROWS[0], ROWS[0]], pointer: '' });
  });
  it('are those in objects around them, next to lists that describe them', () => {
    expect(rowsIn({ success: true, result: { fields: [{ id: 'area' }], records: ROWS } })).to.deep.equal({
      items: ROWS,
      pointer: '/result/records',
    });
    expect(rowsIn({ count: 1, observations: [{ date: '2021-01-01', value: '3' }] })).to.have.property(
      'pointer',
      '/observations',
    );
    expect(rowsIn({ '@odata.context': 'x', value: ROWS })).to.deep.equal({ items: ROWS, pointer: '/value' });
    expect(rowsIn({ value: { low: 5, high: 6 }, unit: 'homes' })).to.equal(undefined);
    expect(rowsIn({ unit: 'homes', observations: [{ period: '2021', value: 3 }] })).to.equal(undefined);
  });
  it('are lists of cells with the names of their columns beside them', () => {
    const items = [
      { year: 2021, homes: 3 },
      { year: 2022, homes: 4 },
    ];
    const cells = [
      [2021, 3],
      [2022, 4],
    ];
    expect(rowsIn({ columns: ['year', 'homes'], rows: cells })).to.deep.equal({ items, pointer: '/rows' });
    expect(rowsIn({ fields: [{ id: 'year' }, { id: 'homes' }], data: cells })).to.deep.equal({
      items,
      pointer: '/data',
    });
    expect(rowsIn({ year: [2021, 2022], homes: [3, 4] })).to.deep.equal({ items, pointer: '' });
    expect(rowsIn({ year: [2021, 2022], homes: [3] })).to.equal(undefined);
  });
  it('are the data of charts of other libraries', () => {
    const items = [
      ['', 'Homes', 'Flats'],
      ['2021', 3, 5],
      ['2022', 4, 6],
    ];
    const labels = ['2021', '2022'];
    const data = {
      labels,
      datasets: [
        { label: 'Homes', data: [3, 4] },
        { label: 'Flats', data: [5, 6] },
      ],
    };
    expect(rowsIn(data)).to.deep.equal({ items, pointer: '' });
    expect(rowsIn({ type: 'line', data })).to.deep.equal({ items, pointer: '/data' });
    const traces = [
      { x: labels, y: [3, 4], name: 'Homes' },
      { x: labels, y: [5, 6], name: 'Flats' },
    ];
    expect(rowsIn({ data: traces })).to.deep.equal({ items, pointer: '' });
    const series = [
      { name: 'Homes', data: [3, 4] },
      { name: 'Flats', data: [5, 6] },
    ];
    expect(rowsIn({ xAxis: { categories: labels }, series })).to.deep.equal({ items, pointer: '' });
    expect(rowsIn({ mark: 'bar', data: { values: ROWS } })).to.deep.equal({ items: ROWS, pointer: '/data/values' });
    expect(rowsIn({ labels, datasets: [{ label: 'Homes', data: [3] }] })).to.equal(undefined);
  });
  it('are the properties of the features of a map', () => {
    const features = [{ type: 'Feature', geometry: null, properties: ROWS[0] }];
    expect(rowsIn({ type: 'FeatureCollection', features })).to.deep.equal({ items: ROWS, pointer: '/features' });
  });
  it('are the cells of a cube of JSON-stat, with their statuses', () => {
    const cube = {
      version: '2.0',
      class: 'dataset',
      id: ['geo', 'time'],
      size: [2, 2],
      role: { time: ['time'] },
      dimension: {
        geo: { category: { index: ['FR', 'DE'], label: { FR: 'France', DE: 'Germany' } } },
        time: { category: { index: { 2021: 0, 2022: 1 } } },
      },
      value: { 0: 67.7, 1: 67.9, 2: 83 },
      status: { 1: 'p' },
    };
    expect(rowsIn(cube)).to.deep.equal({
      items: [
        { geo: 'France', period: '2021', value: 67.7, status: '' },
        { geo: 'France', period: '2022', value: 67.9, status: 'p' },
        { geo: 'Germany', period: '2021', value: 83, status: '' },
        { geo: 'Germany', period: '2022', value: null, status: '' },
      ],
      pointer: '/value',
    });
    expect(rowsIn({ ...cube, dimension: {} })).to.equal(undefined);
  });
  it('are a figure with its title, and a campaign with its own', () => {
    const figure = { title: 'Raised so far', amount: '18450.00', currency: 'GBP', date: '2024-06-01' };
    expect(rowsIn(figure)).to.deep.equal({ items: [figure], pointer: '', title: 'Raised so far' });
    const money = { title: 'Raised', amount: { value: 18450, currency: 'GBP' } };
    expect(rowsIn(money)?.title).to.equal('Raised');
    const campaign = { title: 'Roof', raised: 18450, goal: 20000 };
    expect(rowsIn(campaign)).to.deep.equal({ items: [campaign], pointer: '', title: 'Roof' });
    expect(rowsIn({ title: 'Raised', amount: 5, notes: ['Late'] })).to.equal(undefined);
    expect(rowsIn({ title: 'Raised', amount: 'many' })).to.equal(undefined);
  });
  it('are none in a list of numbers', () => {
    expect(rowsIn([2021, 2022])).to.equal(undefined);
  });
  it('are none in what cannot be read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(rowsIn(proxy)).to.equal(undefined);
  });
});

describe('a problem in a row of an answer', () => {
  it('has the pointer of its member in the document', () => {
    const problem = {
      pointer: '/categories/0/value',
      code: 'wrong-type',
      severity: 'lost',
      line: 0,
      column: 2,
    } as const;
    expect(inItem(problem, ['area', 'homes'], { pointer: '/results' }).pointer).to.equal('/results/0/homes');
  });
  it('names the member that the item lacks', () => {
    const problem = { pointer: '/phases/3/period', code: 'missing-member', severity: 'lost', line: 0 } as const;
    expect(inItem(problem, ['name'], { pointer: '' }).pointer).to.equal('/0/period');
  });
});
