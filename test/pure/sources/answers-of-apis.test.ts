// Answers of APIs and objects of scripts that hold their rows, or one campaign, within other things.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rowsIn } from '../../../src/sources/json-rows.js';
import { drawnOfValue } from './drawn.js';
import { inputOfValue, seriesOf } from './made.js';

type Chart = 'breakdown' | 'delta' | 'figure' | 'progress';

const rowsOf = (chart: Chart, value: unknown): readonly string[] => drawnOfValue({ chart }, value).rows;

const TREES = [
  { kind: 'Oak', trees: 3 },
  { kind: 'Ash', trees: 5 },
];
const DRAWN = ['Ash | 5', 'Oak | 3'];

describe('rows below a title', () => {
  it('are drawn with the title, the unit and the source of their document', () => {
    for (const member of ['data', 'rows', 'items', 'values']) {
      const document = { title: 'Planted', unit: 'trees', source: 'Forest Office', [member]: TREES };
      const { sentence, problems } = drawnOfValue({ chart: 'breakdown', title: 'Planted' }, document);
      expect(sentence).to.equal('The largest is Ash: 5 trees.');
      expect(problems).to.deep.equal([]);
    }
  });
  it('are read with the title, which may name their year', () => {
    const data = [
      { month: 'January', visits: 40 },
      { month: 'February', visits: 50 },
    ];
    const { document } = inputOfValue({ chart: 'delta' }, { title: 'Visits in 2024', data });
    expect(JSON.parse(JSON.stringify(document))).to.deep.equal({
      title: 'Visits in 2024',
      series: [seriesOf('visits', ['2024-01', 40], ['2024-02', 50])],
    });
  });
  it('leave the other members to the chart, which reports those that it does not know', () => {
    expect(
      drawnOfValue({ chart: 'breakdown', title: 'Planted' }, { title: 'Planted', mood: 'good', data: TREES }).problems,
    ).to.deep.equal(['/mood: Unknown member. Correct its name, or remove it.']);
  });
  it('are none next to the lists or the figure of a chart, and none if there are two lists', () => {
    for (const members of [{ value: 5 }, { categories: TREES }, { observations: TREES }, { rows: TREES }])
      expect(rowsIn({ title: 'Planted', data: TREES, ...members })).to.equal(undefined);
  });
  it('may be lists of names and of figures', () => {
    expect(rowsOf('breakdown', { title: 'Planted', labels: ['Oak', 'Ash'], values: [3, 5] })).to.deep.equal(DRAWN);
  });
});

describe('rows in a member of any name', () => {
  it('are the only list of objects in the answer, however deep it is', () => {
    const buckets = [
      { key: 'Oak', doc_count: 3 },
      { key: 'Ash', doc_count: 5 },
    ];
    for (const answer of [
      { buckets, sum_other_doc_count: 0 },
      { took: 3, aggregations: { by_kind: { doc_count_error_upper_bound: 0, buckets } } },
      { inventory: TREES },
    ])
      expect(rowsOf('breakdown', answer), JSON.stringify(answer)).to.deep.equal(DRAWN);
    const shrubs = TREES.map(({ kind, trees }) => ({ shrub: kind, count: trees }));
    expect(rowsIn({ planted: TREES, shrubs })).to.equal(undefined);
    expect(rowsIn({ title: 'Trees', planted: TREES })).to.equal(undefined);
  });
  it('have no members that the software of a portal adds', () => {
    const { rows, problems } = drawnOfValue({ chart: 'breakdown' }, [
      { ':id': 'row-1', ':created_at': '2024-01-02', kind: 'Oak', trees: '3', '@odata.etag': 'a' },
      { ':id': 'row-2', ':created_at': '2024-01-03', kind: 'Ash', trees: '5', '@odata.etag': 'b' },
    ]);
    expect([rows, problems]).to.deep.equal([DRAWN, []]);
  });
  it('are the figures of its only object, next to texts and counts', () => {
    const { rows, sentence } = drawnOfValue(
      { chart: 'breakdown' },
      { trees: { Oak: 3, Ash: 5 }, closed: true, total: 8 },
    );
    expect(rows).to.deep.equal(DRAWN);
    expect(sentence).to.equal('The largest is Ash: 5.');
    expect(rowsIn({ value: 5, unit: { scale: 1000, per: 2 } })).to.equal(undefined);
  });
});

describe('one campaign', () => {
  it('may have a threshold of signatures', () => {
    const petition = { action: 'Stop it', signature_count: 500, threshold: 1000 };
    expect(rowsOf('progress', { petition })).to.deep.equal(['Stop it | 500 | of 1,000 · 50%']);
  });
  const DRAWN_ROOF = ['Roof | 500 | of 1,000 · 50%'];

  it('may have a title, and lists and objects that are none of its figures', () => {
    for (const answer of [
      { title: 'Roof', raised: 500, goal: 1000 },
      {
        title: 'Roof',
        total_signatures: 500,
        goal: 1000,
        created_date: '2024-01-01T00:00:00Z',
        identifiers: ['a'],
        _links: { self: 'b' },
      },
      { data: { campaign: { title: 'Roof', raised: 500, goal: 1000 } } },
    ])
      expect(rowsOf('progress', answer), JSON.stringify(answer)).to.deep.equal(DRAWN_ROOF);
  });
  it('is none around rows', () => {
    for (const answer of [
      { status: 'ok', count: 2, goal: 100, result: { trees: TREES } },
      { help: 'none', success: true, target: null, result: { records: TREES } },
    ])
      expect(rowsOf('breakdown', answer), JSON.stringify(answer)).to.deep.equal(DRAWN);
  });
});

describe('one campaign with a title and a target', () => {
  it('is no document of a chart, which has no amount that was raised', () => {
    const campaign = { title: 'Roof', raised: 18450, target: 25000, currency: 'GBP' };
    expect(rowsOf('progress', campaign)).to.deep.equal(['Roof | £18,450 | of £25,000 · 74%']);
    const { sentence, problems } = drawnOfValue({ chart: 'figure', title: 'Appeal' }, campaign);
    expect([sentence, ...problems]).to.deep.equal(['Appeal: £18,450. 74% of the target of £25,000.']);
  });
  it('has its currency next to the number of its donors', () => {
    const { rows } = drawnOfValue(
      { chart: 'progress' },
      { title: 'Roof', raised: 18450, target: 25000, donors: 312, currency: 'GBP' },
    );
    expect(rows).to.deep.equal(['Roof | £18,450 | of £25,000 · 74%']);
  });
});

describe('rows deep in an answer', () => {
  it('are those of the only member of an object, as GraphQL has them', () => {
    for (const answer of [
      { data: { trees: TREES } },
      { data: { trees: { totalCount: 2, nodes: TREES } } },
      { data: { trees: { edges: TREES.map((node) => ({ node, cursor: 'a' })), pageInfo: { hasNextPage: false } } } },
      {
        took: 3,
        hits: { total: { value: 2 }, hits: TREES.map((_source, i) => ({ _index: 'trees', _id: `a${i}`, _source })) },
      },
      { fields: [{ name: 'kind' }], features: TREES.map((attributes) => ({ attributes })) },
    ])
      expect(rowsOf('breakdown', answer), JSON.stringify(answer)).to.deep.equal(DRAWN);
  });
  it('have their place in the answer', () => {
    expect(rowsIn({ data: { trees: TREES } })).to.deep.equal({ items: TREES, pointer: '/data/trees' });
  });
  it('are those of the list that is named as such, next to others', () => {
    for (const member of ['nodes', 'edges', 'hits', 'features'])
      expect(rowsIn({ results: TREES, [member]: [{ name: 'map' }] }), member).to.deep.equal({
        items: TREES,
        pointer: '/results',
      });
  });
  it('may have figures below zero, or in words, in an object of their own', () => {
    const rowsWith = (oak: unknown, ash: unknown): readonly string[] =>
      rowsOf('breakdown', [
        { id: 'rec1', fields: { kind: 'Oak', trees: oak } },
        { id: 'rec2', fields: { kind: 'Ash', trees: ash } },
      ]);
    expect(rowsWith(-3, -5)).to.deep.equal(['Oak | −3', 'Ash | −5']);
    expect(rowsWith('over 3', 'about 5')).to.deep.equal(['Ash | about 5', 'Oak | over 3']);
  });
  it('are not taken from objects that describe them', () => {
    const data = [
      { year: 2019, value: '4.4', attributes: { Nature: 'E' } },
      { year: 2020, value: '4.3', attributes: { Nature: 'E' } },
    ];
    expect(rowsOf('delta', { size: 2, data })).to.deep.equal(['2019 | 4.4 | ', '2020 | 4.3 | −0.1 (−2.3%)']);
  });
  it('may be empty among others, as PHP writes them', () => {
    const visits = { '2024-01': { visits: 120 }, '2024-02': [], '2024-03': { visits: 140 } };
    expect(rowsOf('delta', visits)).to.deep.equal([
      'Jan 2024 | 120 | ',
      'Feb 2024 | no figure given | ',
      'Mar 2024 | 140 | +20 (+16.7%) on Jan 2024',
    ]);
  });
});

describe('a cell that is an object or a list', () => {
  it('is what is alone in it', () => {
    for (const rows of [
      [
        { title: { rendered: 'Oak' }, acf: { trees: 3 } },
        { title: { rendered: 'Ash' }, acf: { trees: 5 } },
      ],
      [
        { dimensionValues: [{ value: 'Oak' }], metricValues: [{ value: '3' }] },
        { dimensionValues: [{ value: 'Ash' }], metricValues: [{ value: '5' }] },
      ],
    ])
      expect(rowsOf('breakdown', rows), JSON.stringify(rows)).to.deep.equal(DRAWN);
  });
  it('is cells of the row, if it has no name of its own', () => {
    const rows = [
      { __metadata: { uri: 'https://example.org/1', type: 'Trees' }, kind: 'Oak', trees: { value: 3, status: 'P' } },
      { __metadata: { uri: 'https://example.org/2', type: 'Trees' }, kind: 'Ash', trees: { value: 5, status: 'A' } },
    ];
    expect(rowsOf('breakdown', rows)).to.deep.equal(['Ash | 5', 'Oak | 3, provisional']);
  });
});

describe('a cell that no text can stand for', () => {
  it('makes the rows unreadable, and no error', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(drawnOfValue({ chart: 'breakdown' }, [{ kind: 'Oak', trees: 3, circle }]).problems).to.deep.equal([
      'The document: Cannot be read. Write rows of CSV or a table. It is not used.',
    ]);
  });
  it('is no row of cells if it is a time of a library', () => {
    class Day {
      readonly ts = 1706655600000;
      readonly zone = { id: 3, valid: true };
      toJSON(): string {
        return '2024-01-31';
      }
    }
    expect(rowsOf('breakdown', [{ kind: 'Oak', trees: 3, day: new Day() }])).to.deep.equal(['Oak | 3']);
  });
});

describe('rows without members', () => {
  it('are reported: the getters of a class are none', () => {
    class Tree {
      readonly #kind = 'Oak';
      get kind(): string {
        return this.#kind;
      }
    }
    expect(drawnOfValue({ chart: 'breakdown' }, [new Tree(), new Tree()]).problems).to.deep.equal([
      'The document: Cannot be read. Write rows of CSV or a table. It is not used.',
    ]);
  });
});

describe('the series of other libraries', () => {
  it('have their figures at either axis', () => {
    expect(rowsOf('breakdown', [{ x: [3, 5], y: ['Oak', 'Ash'], type: 'bar', orientation: 'h' }])).to.deep.equal(DRAWN);
  });
  it('have their figures at the other axis than their years', () => {
    for (const [first, second] of [
      ['1,200', '1,300'],
      [1200, '1,300'],
    ])
      expect(rowsOf('delta', [{ x: [2023, 2024], y: [first, second], name: 'Trees' }])).to.deep.equal([
        '2023 | 1,200 | ',
        '2024 | 1,300 | +100 (+8.3%)',
      ]);
    expect(rowsOf('delta', [{ x: [2022, 2023, 2024], y: [3, 'n/a', 5], name: 'Trees' }])).to.deep.equal([
      '2022 | 3 | ',
      '2023 | no figure given | ',
      '2024 | 5 | +2 (+66.7%) on 2022',
    ]);
    expect(rowsOf('delta', [{ x: [3, 5], y: ['2023', '2024'], orientation: 'h', name: 'Trees' }])).to.deep.equal([
      '2023 | 3 | ',
      '2024 | 5 | +2 (+66.7%)',
    ]);
  });
  it('need not have the same labels', () => {
    const datasets = [
      {
        label: 'Trees',
        data: [
          { x: '2024-01', y: 3 },
          { x: '2024-02', y: 4 },
        ],
      },
      { label: 'Shrubs', data: [{ x: '2024-02', y: 5 }] },
    ];
    expect(rowsOf('delta', { type: 'line', data: { datasets } })).to.deep.equal([
      'Jan 2024 | 3 |  |  | ',
      'Feb 2024 | 4 | +1 (+33.3%) | 5 | ',
    ]);
  });
});

describe('an answer of PxWeb', () => {
  const answer = (...data: readonly (readonly [key: readonly string[], value: string])[]): unknown => ({
    columns: [
      { code: 'Kommune', text: 'Kommune', type: 'd' },
      { code: 'Tid', text: 'år', type: 't' },
      { code: 'Folk', text: 'Innbyggere', type: 'c' },
    ],
    data: data.map(([key, value]) => ({ key, values: [value] })),
  });

  it('has the names of a row in one list and its figures in another', () => {
    const oslo = answer([['Oslo', '2022'], '699827'], [['Oslo', '2023'], '709037']);
    expect(rowsOf('delta', oslo)).to.deep.equal(['2022 | 699,827 | ', '2023 | 709,037 | +9,210 (+1.3%)']);
    const both = answer([['Oslo', '2023'], '709037'], [['Bergen', '2023'], '289330']);
    expect(rowsOf('breakdown', both)).to.deep.equal(['Oslo | 709,037', 'Bergen | 289,330']);
  });

  it('may have codes for names, which are no figures', () => {
    const coded = answer([['0301', '2023'], '709037'], [['2021', '2023'], '289330']);
    expect(rowsOf('breakdown', coded)).to.deep.equal(['Kommune 0301 | 709,037', 'Kommune 2021 | 289,330']);
    const years = answer([['0301', '2022'], '699827'], [['0301', '2023'], '709037']);
    expect(rowsOf('delta', years)).to.deep.equal(['2022 | 699,827 | ', '2023 | 709,037 | +9,210 (+1.3%)']);
  });
});

describe('an answer of SPARQL', () => {
  it('has the value of each term, without its type and language', () => {
    const binding = (kind: string, trees: string) => ({
      kind: { type: 'literal', 'xml:lang': 'en', value: kind },
      trees: { type: 'literal', datatype: 'http://www.w3.org/2001/XMLSchema#integer', value: trees },
    });
    const answer = {
      head: { vars: ['kind', 'trees'] },
      results: { bindings: [binding('Oak', '3'), binding('Ash', '5')] },
    };
    const { rows, notes, problems } = drawnOfValue({ chart: 'breakdown' }, answer);
    expect({ rows, notes, problems }).to.deep.equal({ rows: DRAWN, notes: [], problems: [] });
  });
});

describe('an answer of Socrata', () => {
  it('describes the columns of its lists in its view, with those of its own', () => {
    const columns = [
      { name: 'sid', dataTypeName: 'meta_data' },
      { name: 'Kind', dataTypeName: 'text' },
      { name: 'Trees', dataTypeName: 'number' },
    ];
    const data = [
      ['row-1', 'Oak', '3'],
      ['row-2', 'Ash', '5'],
    ];
    expect(rowsOf('breakdown', { meta: { view: { columns } }, data })).to.deep.equal(DRAWN);
  });
});

describe('rows by their names in a member', () => {
  it('are drawn if no other member has any', () => {
    const daily = { '2024-01-02': { trees: '3' }, '2024-01-01': { trees: '5' } };
    const about = { zone: 'UTC' };
    expect(rowsOf('delta', { 'About these': about, 'Days (all)': daily })).to.deep.equal([
      '1 Jan 2024 | 5 | ',
      '2 Jan 2024 | 3 | −2 (−40%)',
    ]);
    expect(rowsIn({ planted: daily, felled: daily })).to.equal(undefined);
    expect(rowsIn({ 'a/b': daily, about })?.pointer).to.equal('/a~1b');
  });
  it('are one campaign next to an empty member', () => {
    const answer = { references: {}, campaign: { title: 'Roof', goal: 20000, raised: 12500, currencycode: 'USD' } };
    expect(rowsOf('progress', answer)).to.deep.equal(['Roof | $12,500 | of $20,000 · 63%']);
  });
});

describe('the object of one figure with its name', () => {
  const donors = { kpi: 'Donors', value: 1234, previousValue: 1100, date: '2026-06' };

  it('is a figure and the one before', () => {
    const { sentence, subtitle, notes, problems } = drawnOfValue({ chart: 'figure' }, donors);
    expect([sentence, subtitle]).to.deep.equal([
      'Title: 1,234 in June 2026, up 134 (12.2%) on the figure before.',
      'Donors',
    ]);
    expect(notes).to.deep.equal(['Earlier figure: 1,100']);
    expect(problems).to.deep.equal([]);
  });
  it('is one row of other charts', () => {
    expect(rowsOf('progress', donors)).to.deep.equal(['Donors | 1,234 | no target set']);
    expect(rowsOf('breakdown', donors)).to.deep.equal(['Donors | 1,100 | 1,234 | +134 (+12.2%)']);
    expect(rowsOf('progress', { label: 'Members', actual: 120, target: 200 })).to.deep.equal([
      'Members | 120 | of 200 · 60%',
    ]);
  });
  it('has its other members as notes in words', () => {
    const change = { metric: 'Donors', amount: 1234, changePercent: 12.2 };
    expect(drawnOfValue({ chart: 'figure' }, change).notes).to.deep.equal(['change percent: 12.2']);
  });
  it('is the document of a chart if it says how that is drawn', () => {
    expect(rowsIn({ label: 'Donors', value: 1234, decimals: 1 })).to.equal(undefined);
    expect(rowsIn({ label: 'Donors', title: 'Donors', value: 1234 })).to.equal(undefined);
    expect(rowsIn({ label: 'Donors', value: 1234, previous: { value: 1100 } })).to.equal(undefined);
  });
  it('is none with two names or without a figure', () => {
    expect(rowsIn({ name: 'Roof', label: 'Donors', value: 1234 })).to.equal(undefined);
    expect(rowsIn({ name: 'Donors', value: 'many' })).to.equal(undefined);
  });
});
