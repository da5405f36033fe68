import { expect } from 'chai';
import { describe, it } from 'node:test';
import { MEANING_CODES, STRUCTURE_CODES } from '../../../src/contract/problem.js';
import { parseFigure } from '../../../src/figure/data.js';
import { CONTRACTS, DOCUMENT, LABEL_AT, PARSE, VALUE_AT, type Contract } from './contracts.js';
import { toldBy } from '../rows/told.js';

/** A document with one thing wrong, and the line that says so. */
type Case = readonly [says: string, contract: Contract, document: unknown, ...told: string[]];

const category = (...categories: object[]): object => ({ title: 'T', categories });
const measure = (rest: object): object => ({ title: 'T', measures: [{ label: 'A', value: 5, ...rest }] });
const observed = (...observations: object[]): object => ({ title: 'T', series: [{ label: 'A', observations }] });

const CASES: readonly Case[] = [
  [
    'a name that is put forward and not there',
    'breakdown',
    { ...category({ label: 'London', value: 1 }), highlight: 'Londn' },
    'lost unknown-name /highlight',
  ],
  ['a list for text', 'figure', { title: ['T'], value: 1 }, 'lost wrong-type /title'],
  ['a number for text', 'figure', { title: 7, value: 1 }, 'changed wrong-type /title'],
  ['text for a list', 'progress', { title: 'T', measures: 'none' }, 'lost wrong-type /measures'],
  ['an object for a list', 'breakdown', { title: 'T', categories: { 0: {} } }, 'lost wrong-type /categories'],
  ['text for yes or no', 'breakdown', { ...category({ label: 'A', value: 1 }), whole: 'no' }, 'lost wrong-type /whole'],
  [
    'a row that is a number',
    'breakdown',
    category({ label: 'A', value: 1 }, 5 as never),
    'lost wrong-type /categories/1',
  ],
  ['no title', 'delta', { series: [] }, 'lost missing-member /title'],
  ['no figure', 'figure', { title: 'T' }, 'lost missing-member /value'],
  ['no measures', 'progress', { title: 'T' }, 'lost missing-member /measures'],
  ['no categories', 'breakdown', { title: 'T' }, 'lost missing-member /categories'],
  [
    'categories that are times',
    'breakdown',
    category({ label: '2020', value: 1 }, { label: '2021', value: 2 }),
    'noted times /categories',
  ],
  ['no series', 'delta', { title: 'T' }, 'lost missing-member /series'],
  ['no observations', 'delta', { title: 'T', series: [{ label: 'A' }] }, 'lost missing-member /series/0/observations'],
  [
    'a row without label and figure',
    'breakdown',
    category({}),
    'lost missing-member /categories/0/label',
    'lost missing-member /categories/0/value',
  ],
  ['a member nobody knows', 'progress', measure({ colour: 'red' }), 'noted unknown-member /measures/0/colour'],
  ['a name with a slash and a tilde', 'figure', { title: 'T', value: 1, 'a/b~c': 1 }, 'noted unknown-member /a~1b~0c'],
  [
    'a part of a part',
    'breakdown',
    category({ label: 'A', value: 1, categories: [{ label: 'B', value: 1, categories: [] }] }),
    'noted unknown-member /categories/0/categories/0/categories',
  ],
  [
    'a word outside its list',
    'breakdown',
    { ...category({ label: 'A', value: 1 }), order: 'size' },
    'lost not-allowed /order',
  ],
  [
    'a rest that is none',
    'breakdown',
    category({ label: 'A', value: 1, rest: 'others' }),
    'lost not-allowed /categories/0/rest',
  ],
  [
    'a currency that is no code',
    'figure',
    { title: 'T', value: 1, unit: { other: 'pounds', currency: '£' } },
    'lost not-allowed /unit/currency',
  ],
  ['too many decimals', 'figure', { title: 'T', value: 1, decimals: 16 }, 'lost out-of-range /decimals'],
  ['half a decimal', 'figure', { title: 'T', value: 1, decimals: 0.5 }, 'lost wrong-type /decimals'],
  [
    'an empty label',
    'delta',
    { title: 'T', series: [{ label: '', observations: [{ period: '2021', value: 1 }] }] },
    'changed empty /series/0/label',
  ],
  [
    'a figure that may be two numbers',
    'progress',
    measure({ target: '1,000' }),
    'lost ambiguous-number /measures/0/target',
  ],
  [
    'a figure without a unit next to others with one',
    'breakdown',
    category({ label: 'A', value: 1 }, { label: 'B', value: '£2' }, { label: 'C', value: 3 }),
    'noted no-unit /categories/0/value',
  ],
  ['a figure that is none', 'figure', { title: 'T', value: 'many' }, 'lost not-a-quantity /value'],
  [
    'a date that may be either of two days',
    'figure',
    { title: 'T', value: 1, span: '03/04/2021' },
    'lost ambiguous-day /span',
  ],
  ['a period that is none', 'figure', { title: 'T', value: 1, span: 'five years' }, 'lost not-a-period /span'],
  [
    'something to compare with that is none',
    'delta',
    { ...observed({ period: '2021', value: 1 }), against: 'last year' },
    'lost not-a-period /against',
  ],
  ['text that is no JSON', 'figure', '{"title": "T",}', 'lost not-json'],
  ['an object that was written as text', 'delta', ' [object Object]', 'lost stringified-object'],
  [
    'an address that runs',
    'breakdown',
    category({ label: 'A', value: 1, href: 'javascript:alert(1)' }),
    'lost unsafe-link /categories/0/href',
  ],
  [
    'a source that runs',
    'figure',
    { title: 'T', value: 1, source: { name: 'S', url: 'data:text/html,x' } },
    'lost unsafe-link /source/url',
  ],
  ['a number that JSON cannot hold', 'figure', { title: 'T', value: Infinity }, 'lost not-finite /value'],
  ['a number JSON has made infinite', 'figure', '{"title":"T","value":1e999}', 'lost not-finite /value'],
  ['a number that is not exact', 'figure', { title: 'T', value: 2 ** 60 }, 'noted precision /value'],
  [
    'a number that nobody has rounded',
    'figure',
    { title: 'T', value: 49.21973423766692 },
    'noted long-decimals /value',
  ],
  [
    'a label with a control character',
    'progress',
    measure({ label: 'a\u0000' }),
    'changed text-cleaned /measures/0/label',
  ],
  ['a day that does not exist', 'figure', { title: 'T', value: 1, asOf: '2021-02-29' }, 'lost impossible-date /asOf'],
  [
    'a milestone on a day that does not exist',
    'progress',
    measure({ milestones: [null, { label: 'M', value: 1, due: '2021-13' }] }),
    'lost wrong-type /measures/0/milestones/0',
    'lost impossible-date /measures/0/milestones/1/due',
  ],
  [
    'a reporting year without its start',
    'figure',
    { title: 'T', value: 1, period: '2024/25' },
    'noted label-period /period',
  ],
  [
    'months without a year',
    'delta',
    observed({ period: 'Jan', value: 1 }, { period: 'Feb', value: 2 }),
    'noted no-year /series/0/observations/0/period',
  ],
  [
    'two years that may be one',
    'delta',
    observed({ period: '2024/2025', value: 1 }),
    'lost ambiguous-year /series/0/observations/0/period',
  ],
  [
    'a span that ends before it begins',
    'figure',
    { title: 'T', value: 1, span: '2022/2018' },
    'lost period-order /span',
  ],
  [
    'more figures than a page can draw',
    'delta',
    { title: 'T', series: [{ label: 'A', observations: Array<null>(100_001).fill(null) }] },
    'lost too-many /series/0/observations',
  ],
  [
    'a year that has come further than its end',
    'delta',
    observed({ period: '2021', value: 1, through: '2022-06' }),
    'lost period-order /series/0/observations/0/through',
  ],
  [
    'a span of a year and a month',
    'figure',
    { title: 'T', value: 1, span: '2018/2022-06' },
    'lost mixed-granularity /span',
  ],
  [
    'a year twice',
    'delta',
    observed({ period: '2021', value: 1 }, { period: '2021', value: 2 }),
    'lost duplicate-period /series/0/observations/0/period',
  ],
  [
    'a year twice in a trend',
    'figure',
    {
      title: 'T',
      value: 1,
      observations: [
        { period: '2021', value: 1 },
        { period: '2021', value: 2 },
      ],
    },
    'lost duplicate-period /observations/0/period',
  ],
  [
    'a range from high to low',
    'progress',
    measure({ value: { low: 9, high: 5 } }),
    'lost range-order /measures/0/value',
  ],
  [
    'parts that exceed their total',
    'breakdown',
    { ...category({ label: 'A', value: 6 }, { label: 'B', value: 5 }), total: 10 },
    'noted sum-mismatch /total',
  ],
  [
    'parts that exceed their category',
    'breakdown',
    category({ label: 'A', value: 1, categories: [{ label: 'B', value: 2 }] }),
    'noted sum-mismatch /categories/0/value',
  ],
  [
    'parts that are not the value',
    'progress',
    measure({ parts: [{ label: 'B', value: 2 }] }),
    'noted sum-mismatch /measures/0/parts',
  ],
  [
    'a part below zero',
    'breakdown',
    { ...category({ label: 'A', value: -1 }), whole: true },
    'noted negative-part /categories/0/value',
  ],
  [
    'a category that equals the sum of the others',
    'breakdown',
    category(...[6, 1, 2, 3].map((value, i) => ({ label: `A${i}`, value }))),
    'noted sum-of-others /categories/0',
  ],
  [
    'a label that another category has',
    'breakdown',
    category({ label: 'A', value: 1 }, { label: 'a', value: 2 }),
    'noted duplicate-label /categories/1/label',
  ],
  [
    'rates that are called parts of a whole',
    'breakdown',
    { ...category({ label: 'A', value: 1 }), kind: 'rate', whole: true },
    'lost not-parts /whole',
  ],
  [
    'an earlier figure of a later time',
    'figure',
    { title: 'T', value: 1, period: '2021', previous: { period: '2022', value: 2 } },
    'noted not-earlier /previous/period',
  ],
  [
    'a headline that is not the figure of its own period',
    'figure',
    { title: 'T', value: 1, period: '2021', observations: [{ period: '2021', value: 2 }] },
    'noted headline-differs /value',
  ],
  [
    'a target where one started',
    'progress',
    measure({ target: 40, baseline: 40 }),
    'noted target-is-baseline /measures/0/target',
  ],
  [
    'contributions without the figures that they lead from and to',
    'delta',
    { title: 'Reserves', series: [], contributions: [{ label: 'Donations', value: 3 }] },
    'lost no-ends /contributions',
  ],
  [
    'a milestone that is there twice',
    'progress',
    measure({
      target: 40,
      milestones: [
        { label: 'Half', value: 20 },
        { label: 'Half', value: 20 },
      ],
    }),
    'lost duplicate-milestone /measures/0/milestones/1',
  ],
  [
    'a total that gives a withheld part away',
    'breakdown',
    { ...category({ label: 'A', value: 6 }, { label: 'B', value: '[c]' }), total: 10 },
    'noted disclosure /total',
  ],
  [
    'parts that give a withheld category away',
    'breakdown',
    category({ label: 'A', value: '[c]', categories: [{ label: 'B', value: 2 }] }),
    'noted disclosure /categories/0/value',
  ],
  [
    'a value that gives a withheld part away',
    'progress',
    measure({
      parts: [
        { label: 'B', value: 2 },
        { label: 'C', value: '[c]' },
      ],
    }),
    'noted disclosure /measures/0/parts',
  ],
];

describe('a problem', () => {
  for (const [says, contract, document, ...told] of CASES)
    it(`tells of ${says} in ${contract}`, () => {
      expect(toldBy(PARSE[contract](document))).to.deep.equal(told);
    });

  it('has a case here for each of its codes', () => {
    const cause = {
      title: 'T',
      get value(): number {
        throw new Error('no');
      },
    };
    const unreadable = toldBy(PARSE.figure(cause));
    expect(unreadable).to.deep.equal(['lost unreadable /value']);
    const conflict = toldBy(parseFigure({ title: 'T', value: 1 }, { title: 'U' }));
    expect(conflict).to.deep.equal(['noted conflict /title']);
    const met = new Set(
      [...CASES.flatMap(([, , , ...told]) => told), ...unreadable, ...conflict].map((line) => line.split(' ')[1]),
    );
    expect([...met].sort()).to.deep.equal([...STRUCTURE_CODES, ...MEANING_CODES].sort());
  });

  it('says what stood there in at most 60 characters', () => {
    const found = (value: unknown): unknown => PARSE.figure({ title: 'T', value }).problems[0]?.found;
    expect(found('1,234')).to.equal('"1,234"');
    expect(found(true)).to.equal('true');
    expect(found(NaN)).to.equal('NaN');
    expect(found([1])).to.equal('array');
    expect(found(new Date(0))).to.equal('date');
    expect(found(2n ** 70n)).to.equal('bigint');
    expect(found(Symbol('a'))).to.equal('symbol');
    expect(found(() => 1)).to.equal('function');
    expect(String(found('x'.repeat(1000)))).to.have.lengthOf(60);
    expect(String(found('"'.repeat(1000)))).to.have.lengthOf(60);
    expect(found(Promise.resolve(5))).to.equal('promise');
    const long = new Set();
    Object.defineProperty(long, Symbol.toStringTag, { value: 'x'.repeat(1000) });
    expect(String(found(long)).length).to.be.within(1, 60);
  });
  it('does not say what may be marked as confidential', () => {
    expect(PARSE.figure('{"value":"4711 [c]",}').problems[0]?.found).to.equal('string');
    expect(PARSE.breakdown({ title: 'T', categories: ['4711 [c]'] }).problems[0]?.found).to.equal('string');
  });
  it('names the members that are known beside one that is not', () => {
    const base = { period: '2015', value: 100, colour: 1 };
    expect(PARSE.figure({ title: 'T', value: 1, base }).problems[0]?.expected).to.deep.equal({
      code: 'one-of',
      values: ['period', 'value'],
    });
  });
});

describe('a row that cannot be read', () => {
  for (const contract of CONTRACTS)
    it(`stays in ${contract} with its name and without a number`, () => {
      const result = PARSE[contract](DOCUMENT[contract]('many', 'Lending'));
      expect(toldBy(result)).to.deep.equal([`lost not-a-quantity ${VALUE_AT[contract]}`]);
      expect(JSON.stringify(result.data)).to.include('"Lending"').and.include('"unread":true');
    });
  for (const contract of CONTRACTS)
    it(`stays in ${contract} without a name and with its number`, () => {
      const result = PARSE[contract](DOCUMENT[contract](4711, null));
      expect(toldBy(result)).to.deep.equal([`lost wrong-type ${LABEL_AT[contract]}`]);
      expect(JSON.stringify(result.data)).to.include('{"value":4711}');
    });
});
