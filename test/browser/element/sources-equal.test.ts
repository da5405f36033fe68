// One data set through every source that fits it: the same table for assistive technology, and the same drawing, byte for byte.
import { expect } from '@open-wc/testing';
import { enhance } from '../../../src/enhance.js';
import { spoken } from '../reading.js';
import { served } from '../remote/unruly.js';
import { create, drawn, next, told, type Chart, type Tag } from './chart.js';

/** One data set, in each of the ways that sources take it. */
interface DataSet {
  readonly name: string;
  readonly tag: Tag;
  /** A document of the contract. */
  readonly document: object;
  /** Rows, the head first, and as attributes what they do not hold. */
  readonly rows: readonly (readonly string[])[];
  readonly beside: Readonly<Record<string, string>>;
  /** The rows as a page writes them for its readers. */
  readonly table: string;
  /** Attributes alone, where that can be. */
  readonly plain?: Readonly<Record<string, string>>;
  /** A part of what is said, and what each row of the page's table says. */
  readonly says: string;
  readonly words: readonly (readonly string[])[];
  /** What each row of our own table says, where it says it in other columns. */
  readonly own?: readonly (readonly string[])[];
}

const SOURCE = {
  'source-name': 'Homes Agency',
  'source-url': 'https://example.org/homes',
  'source-date': '2022-02-01',
};
const source = { name: 'Homes Agency', url: 'https://example.org/homes', date: '2022-02-01' };

const DATA_SETS: readonly DataSet[] = [
  {
    name: 'one figure',
    tag: 'campaign-figure',
    document: { title: 'Gangs dismantled', period: '2021', value: '>6000', unit: 'gangs', source },
    beside: { heading: 'Gangs dismantled', unit: 'gangs', ...SOURCE },
    rows: [
      ['Year', 'Gangs'],
      ['2021', '>6000'],
    ],
    table:
      '<tr><th scope="row"><time datetime="2021">2021</time></th><td><data value=">6000">over 6,000</data></td></tr>',
    plain: { heading: 'Gangs dismantled', value: '>6000', unit: 'gangs', period: '2021', ...SOURCE },
    says: 'Gangs dismantled over 6,000 gangs in 2021 Source: Homes Agency, 1 February 2022',
    words: [],
  },
  {
    name: 'a figure with its trend',
    tag: 'campaign-figure',
    document: {
      title: 'Homes insulated',
      unit: 'homes',
      polarity: 'up-good',
      period: '2021',
      value: '14200 [p]',
      observations: [
        { period: '2018', value: 9800 },
        { period: '2019', value: null },
        { period: '2020', value: 12300 },
        { period: '2021', value: '14200 [p]' },
      ],
      source,
    },
    beside: { heading: 'Homes insulated', unit: 'homes', polarity: 'up-good', ...SOURCE },
    rows: [
      ['Year', 'Homes'],
      ['2018', '9800'],
      ['2019', ''],
      ['2020', '12300'],
      ['2021', '14200 [p]'],
    ],
    table:
      '<tr><th scope="row">2018</th><td>9,800</td></tr><tr><th scope="row">2019</th><td><data value="">no figure given</data></td></tr>' +
      '<tr><th scope="row">2020</th><td>12,300</td></tr><tr><th scope="row">2021</th><td><data value="14200 [p]">14,200, provisional</data></td></tr>',
    says: 'Homes insulated 14,200 homes in 2021, provisional',
    words: [
      ['2018', '9,800'],
      ['2019', 'no figure given'],
      ['2020', '12,300'],
      ['2021', '14,200, provisional'],
    ],
  },
  {
    name: 'the progress of one measure',
    tag: 'campaign-progress',
    document: {
      title: 'Road deaths a year',
      unit: 'deaths',
      span: '2018/2022',
      asOf: '2021-12-31',
      measures: [{ label: 'Road deaths a year', value: '1460', target: '890', baseline: '1780' }],
      source,
    },
    beside: { heading: 'Road deaths a year', unit: 'deaths', span: '2018/2022', 'as-of': '2021-12-31', ...SOURCE },
    rows: [
      ['Measure', 'Value', 'Target', 'Baseline'],
      ['Road deaths a year', '1460', '890', '1780'],
    ],
    table: '<tr><th scope="row">Road deaths a year</th><td>1,460</td><td>890</td><td>1,780</td></tr>',
    plain: {
      heading: 'Road deaths a year',
      value: '1460',
      target: '890',
      baseline: '1780',
      unit: 'deaths',
      span: '2018/2022',
      'as-of': '2021-12-31',
      ...SOURCE,
    },
    says: '1,460 36% of the way from 1,780 to 890 deaths Behind',
    words: [['Road deaths a year', '1,460']],
    own: [['Road deaths a year', '1,460', '36% of the way from 1,780 to 890 deaths']],
  },
  {
    name: 'the progress of several',
    tag: 'campaign-progress',
    document: {
      title: 'Homes for the winter',
      measures: [
        { label: 'Homes insulated', value: '>85000', target: 100000, unit: 'homes' },
        { label: 'Streets, all of them', value: 700, target: 1200, unit: 'streets' },
        { label: 'Calls answered', value: 23000, unit: 'calls', note: 'Since May.' },
      ],
      source,
    },
    beside: { heading: 'Homes for the winter', ...SOURCE },
    rows: [
      ['Measure', 'Value', 'Target', 'Unit', 'Note'],
      ['Homes insulated', '>85000', '100000', 'homes', ''],
      ['Streets, all of them', '700', '1200', 'streets', ''],
      ['Calls answered', '23000', '', 'calls', 'Since May.'],
    ],
    table:
      '<tr><th scope="row">Homes insulated</th><td><data value=">85000">over 85,000</data></td><td>100,000</td><td>homes</td><td></td></tr>' +
      '<tr><th scope="row">Streets, all of them</th><td>700</td><td>1,200</td><td>streets</td><td></td></tr>' +
      '<tr><th scope="row">Calls answered</th><td><data value="23000">23,000 calls</data></td><td></td><td>calls</td><td>Since May.</td></tr>',
    says: 'over 85,000 of 100,000 homes',
    words: [
      ['Homes insulated', 'over 85,000'],
      ['Streets, all of them', '700'],
      ['Calls answered', '23,000 calls'],
    ],
    own: [
      ['Homes insulated', 'over 85%', 'over 85,000 of 100,000 homes'],
      ['Streets, all of them', '58%', '700 of 1,200 streets'],
      ['Calls answered', '', '23,000'],
    ],
  },
  {
    name: 'a breakdown in two levels',
    tag: 'campaign-breakdown',
    document: {
      title: 'Calls by reason',
      unit: 'calls',
      period: '2021',
      total: 12000,
      categories: [
        {
          label: 'Heating',
          value: 5200,
          categories: [
            { label: 'Gas', value: 3000 },
            { label: 'Oil', value: '<1500' },
          ],
        },
        { label: 'Damp', value: '2900 [p]' },
        { label: 'Doors', value: null },
        { label: 'Other', value: 1400, rest: 'other' },
      ],
      source,
    },
    beside: { heading: 'Calls by reason', unit: 'calls', period: '2021', total: '12000', ...SOURCE },
    rows: [
      ['Reason', 'Calls', 'Parent', 'Rest'],
      ['Heating', '5200', '', ''],
      ['Gas', '3000', 'Heating', ''],
      ['Oil', '<1500', 'Heating', ''],
      ['Damp', '2900 [p]', '', ''],
      ['Doors', '', '', ''],
      ['Other', '1400', '', 'other'],
    ],
    table:
      '<tr><th scope="row">Heating</th><td>5,200</td><td></td><td></td></tr><tr><th scope="row">Gas</th><td>3,000</td><td>Heating</td><td></td></tr>' +
      '<tr><th scope="row">Oil</th><td><data value="&lt;1500">under 1,500</data></td><td>Heating</td><td></td></tr>' +
      '<tr><th scope="row">Damp</th><td><data value="2900 [p]">2,900, provisional</data></td><td></td><td></td></tr>' +
      '<tr><th scope="row">Doors</th><td><data value="">no figure given</data></td><td></td><td></td></tr>' +
      '<tr><th scope="row">Other</th><td>1,400</td><td></td><td>other</td></tr>',
    says: 'Calls by reason 2021: 12,000 calls in total. The largest with a figure is Heating: 5,200 calls, 43%.',
    words: [
      ['Heating', '5,200'],
      ['Gas', '3,000'],
      ['Oil', 'under 1,500'],
      ['Damp', '2,900, provisional'],
      ['Doors', 'no figure given'],
      ['Other', '1,400'],
    ],
    own: [
      ['Heating', '5,200'],
      ['Heating: Gas', '3,000'],
      ['Heating: Oil', 'under 1,500'],
      ['Damp', '2,900, provisional'],
      ['Doors', 'no figure given'],
      ['Other', '1,400'],
    ],
  },
  {
    name: 'two series',
    tag: 'campaign-delta',
    document: {
      title: 'Homes insulated by year',
      unit: 'homes',
      kind: 'flow',
      series: [
        {
          label: 'Flats',
          observations: [
            { period: '2020', value: 12300 },
            { period: '2021', value: '>14200' },
            { period: '2022', value: 7400, through: '2022-06' },
          ],
        },
        {
          label: 'Houses',
          observations: [
            { period: '2020', value: 5100 },
            { period: '2021', value: null },
            { period: '2022', value: '2900 [p]', through: '2022-06' },
          ],
        },
      ],
      source,
    },
    beside: { heading: 'Homes insulated by year', unit: 'homes', kind: 'flow', ...SOURCE },
    rows: [
      ['Year', 'Flats', 'Houses', 'Through'],
      ['2020', '12300', '5100', ''],
      ['2021', '>14200', '', ''],
      ['2022', '7400', '2900 [p]', '2022-06'],
    ],
    table:
      '<tr><th scope="row">2020</th><td>12,300</td><td>5,100</td><td></td></tr>' +
      '<tr><th scope="row">2021</th><td><data value=">14200">over 14,200</data></td><td><data value="">no figure given</data></td><td></td></tr>' +
      '<tr><th scope="row"><time datetime="2022">2022 to June</time></th><td>7,400</td><td><data value="2900 [p]">2,900, provisional</data></td><td><time datetime="2022-06">June 2022</time></td></tr>',
    says: 'Flats: over 14,200 homes in 2021, up by over 1,900 (over 15.4%) on 2020.',
    words: [
      ['2020', '12,300', '5,100'],
      ['2021', 'over 14,200', 'no figure given'],
      ['2022 to June', '7,400', '2,900, provisional'],
    ],
  },
];

let page: HTMLElement;
beforeEach(() => {
  page = Object.assign(document.createElement('main'), { lang: 'en' });
  document.body.append(page);
});
afterEach(() => {
  page.remove();
});

interface Written {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly inside?: string;
  readonly data?: unknown;
}

/** A chart as it is written in a page, when it has been drawn. */
async function put({ tag }: DataSet, { attributes = {}, inside = '', data }: Written): Promise<Chart> {
  const chart = create(tag);
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  chart.innerHTML = inside;
  chart.data = data;
  const ready = next(chart, 'campaign-ready');
  page.append(chart);
  await ready;
  return chart;
}

const script = (type: string, text: string): string => `<script type="${type}">${text}</script>`;
const separated = ({ rows }: DataSet, separator: string): string =>
  rows.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join('\r\n');
const file = (name: string, type: string, body: string): string =>
  served(name, { headers: { 'content-type': type }, body });
const tableOf = ({ rows: [head = []], table }: DataSet, more = ''): string =>
  `<table${more}><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead><tbody>${table}</tbody></table>`;

const CSV = 'text/csv';
const TSV = 'text/tab-separated-values';
const JSON_TYPE = 'application/json';

/** A source by its name, and a chart whose data come through it. */
const SOURCES: readonly (readonly [name: string, source: string, open: (set: DataSet) => Promise<Chart>])[] = [
  ['JSON text in the property', 'property', (set) => put(set, { data: JSON.stringify(set.document) })],
  ['JSON in the attribute', 'attribute', (set) => put(set, { attributes: { data: JSON.stringify(set.document) } })],
  ['a script with JSON', 'script', (set) => put(set, { inside: script(JSON_TYPE, JSON.stringify(set.document)) })],
  [
    'a script with CSV',
    'script',
    (set) => put(set, { attributes: set.beside, inside: script(CSV, separated(set, ',')) }),
  ],
  [
    'a script with CSV of semicolons',
    'script',
    (set) => put(set, { attributes: set.beside, inside: script(CSV, separated(set, ';')) }),
  ],
  [
    'a script with TSV',
    'script',
    (set) => put(set, { attributes: set.beside, inside: script(TSV, separated(set, '\t')) }),
  ],
  [
    'the address of JSON',
    'src',
    (set) => put(set, { attributes: { src: file('a', JSON_TYPE, JSON.stringify(set.document)) } }),
  ],
  [
    'the address of CSV',
    'src',
    (set) => put(set, { attributes: { ...set.beside, src: file('a', CSV, separated(set, ',')) } }),
  ],
  [
    'the address of TSV, by its extension',
    'src',
    (set) => put(set, { attributes: { ...set.beside, src: file('a.tsv', 'text/plain', separated(set, '\t')) } }),
  ],
  ['a table', 'table', (set) => put(set, { attributes: set.beside, inside: tableOf(set) })],
  [
    'a table that is made a chart',
    'table',
    async (set) => {
      const said = Object.entries(set.beside).map(([name, value]) => ` data-${name}="${value}"`);
      page.innerHTML = tableOf(set, ` data-campaign="${set.tag.replace('campaign-', '')}"${said.join('')}`);
      const ready = next(page, 'campaign-ready');
      await enhance(page);
      await ready;
      return page.firstElementChild as Chart;
    },
  ],
  ['attributes alone', 'attributes', (set) => put(set, { attributes: set.plain })],
];

/** What the rows of our own table say: in each the name, and the figures without what is said of them. */
const ours = (chart: Chart): string[][] =>
  [...chart.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [
      ...row.querySelectorAll(
        row.part.contains('row') ? '[part="label"], [part="value"], [part="rest"]' : 'th, td:nth-child(2n)',
      ),
    ].map(spoken),
  );

/** What the first cells of each row in a table of the page say. */
const theirs = (chart: Chart, count: number): string[][] =>
  Array.from(chart.querySelector('table')!.tBodies[0]!.rows, (row) => [...row.cells].slice(0, count).map(spoken));

/** What is drawn, without what differs where the page has a table: ours is then not told to assistive technology, and theirs has a place. */
const picture = (chart: Chart): string =>
  drawn(chart)
    .replaceAll(' aria-hidden="true"', '')
    .replace(/<div class="apart hidden">[^]*?<\/div>/g, '');

for (const set of DATA_SETS) {
  describe(`one data set, ${set.name}, is drawn alike`, () => {
    let expected: Chart;
    beforeEach(async () => {
      expected = await put(set, { data: set.document });
    });

    it('from an object in the property', () => {
      expect([expected.dataSource, told(expected)]).to.deep.equal(['property', []]);
      expect(spoken(expected)).to.include(set.says);
      expect(ours(expected)).to.deep.equal(set.own ?? set.words);
    });

    for (const [name, source, open] of SOURCES) {
      if (source === 'attributes' && !set.plain) continue;
      it(`from ${name}`, async () => {
        const text = drawn(expected);
        const image = picture(expected);
        const chart = await open(set);
        expect([chart.dataSource, told(chart)]).to.deep.equal([source, []]);
        if (source !== 'table') return expect(drawn(chart)).to.equal(text);
        expect(picture(chart)).to.equal(image);
        // The headline of a single figure is no table.
        if (set.words.length) expect(theirs(chart, set.words[0]!.length)).to.deep.equal(set.words);
        expect(spoken(chart)).to.include(spoken(chart.querySelector('table')!));
      });
    }
  });
}
