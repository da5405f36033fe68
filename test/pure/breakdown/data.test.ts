import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { read, toldBy } from '../contract/told.js';

/** A breakdown into categories named by letters. */
const split = (values: readonly unknown[], head: object = {}): object => ({
  title: 'T',
  ...head,
  categories: values.map((value, i) => ({ label: 'ABCDEFG'[i], value })),
});
const told = (values: readonly unknown[], head?: object): unknown => toldBy(parseBreakdown(split(values, head)));

describe('parseBreakdown', () => {
  it('reads categories, counted or only named', () => {
    const { data, problems } = parseBreakdown(split(['>73000', null]));
    expect(read(data)).to.deep.equal({
      title: 'T',
      notes: [],
      scope: {},
      whole: true,
      exclusive: true,
      alike: true,
      order: 'value',
      categories: [
        { pointer: '/categories/0', label: 'A', value: { value: 73000, comparator: '>' }, scope: {}, categories: [] },
        { pointer: '/categories/1', label: 'B', value: {}, scope: {}, categories: [] },
      ],
    });
    expect(problems).to.deep.equal([]);
  });
  it('reads two levels, and what else is said of them', () => {
    const inner = { label: 'B', value: 2, id: 'b', rest: 'other', href: '#b', note: 'n' };
    const { data, problems } = parseBreakdown({
      ...split([]),
      total: '>10',
      order: 'given',
      remainder: 'The rest',
      categories: [{ label: 'A', value: 5, rest: 'unknown', href: 'https://example.org/', categories: [inner] }],
    });
    expect(problems).to.deep.equal([]);
    expect([read(data?.total), data?.order, data?.remainder]).to.deep.equal([
      { value: 10, comparator: '>' },
      'given',
      'The rest',
    ]);
    expect(read(data?.categories[0]?.categories[0])).to.deep.equal({
      ...inner,
      pointer: '/categories/0/categories/0',
      value: { value: 2 },
      scope: {},
      categories: [],
    });
    expect([data?.categories[0]?.rest, data?.categories[0]?.href]).to.deep.equal(['unknown', 'https://example.org/']);
  });
  it('takes the parts of a whole for granted, but not of rates and indices', () => {
    const whole = (head: object): unknown => parseBreakdown(split([1], head)).data?.whole;
    for (const kind of ['flow', 'stock', 'cumulative', 'share', undefined]) expect(whole({ kind }), kind).to.be.true;
    for (const kind of ['rate', 'index']) expect(whole({ kind }), kind).to.be.false;
    expect(whole({ kind: 'rate', whole: true })).to.be.true;
    expect(whole({ kind: 'flow', whole: false })).to.be.false;
    expect(whole({ kind: 'rate', whole: 'yes' })).to.be.false;
  });
  it('keeps the order of the document', () => {
    expect(parseBreakdown(split([1, 3, 2])).data?.categories.map((c) => c.label)).to.deep.equal(['A', 'B', 'C']);
  });
  it('tells where the parts certainly exceed the total', () => {
    expect(told([6, 4], { total: 10 })).to.deep.equal([]);
    expect(told([6, 3], { total: 10 })).to.deep.equal([]);
    expect(told([0.1, 0.2], { total: 0.3 })).to.deep.equal([]);
    expect(told([6, 5], { total: 10 })).to.deep.equal(['noted sum-mismatch /total']);
    expect(told(['>6', 4], { total: 10 })).to.deep.equal(['noted sum-mismatch /total']);
    expect(told(['>=6', 4], { total: 10 })).to.deep.equal([]);
    expect(told(['~6', 5], { total: 10 })).to.deep.equal([]);
    expect(told([11, null], { total: 10 })).to.deep.equal(['noted sum-mismatch /total']);
    expect(told([6, 5], { total: '>10' })).to.deep.equal([]);
    expect(told([6, 5])).to.deep.equal([]);
  });
  it('compares nothing with a total where the categories are no parts of it', () => {
    for (const head of [{ whole: false }, { exclusive: false }, { kind: 'rate' }, { kind: 'index' }])
      expect(told([6, -5, '[c]'], { total: 1, ...head })).to.deep.equal([]);
  });
  it('tells of a part below zero', () => {
    expect(told([6, -5])).to.deep.equal(['noted negative-part /categories/1/value']);
    expect(told([6, { low: -5, high: 5 }])).to.deep.equal([]);
  });
  it('tells where the total gives a withheld part away', () => {
    expect(told([6, '[c]'], { total: 10 })).to.deep.equal(['noted disclosure /total']);
    expect(told([6, { value: 4, status: 'Q' }], { total: 10 })).to.deep.equal(['noted disclosure /total']);
    expect(told([6, 4], { total: '[c]' })).to.deep.equal(['noted disclosure /total']);
    expect(told([6, '[z]', '[c]'], { total: 10 })).to.deep.equal(['noted disclosure /total']);
  });
  it('tells nothing where a withheld part stays hidden', () => {
    expect(told([6, '[c]'])).to.deep.equal([]);
    expect(told(['[c]', '[c]'], { total: 10 })).to.deep.equal([]);
    expect(told(['>6', '[c]'], { total: 10 })).to.deep.equal([]);
    expect(told([6, '[c]'], { total: '~10' })).to.deep.equal([]);
    expect(told([null, '[c]'], { total: 10 })).to.deep.equal([]);
  });
  it('keeps a category by its name where its figure cannot be read', () => {
    const result = parseBreakdown(split(['1,234', 5]));
    expect(result.data?.categories.map((c) => [c.label, c.value.unread ?? c.value.value])).to.deep.equal([
      ['A', true],
      ['B', 5],
    ]);
    expect(toldBy(result)).to.deep.equal(['lost not-a-quantity /categories/0/value']);
  });
  it('keeps a category without its link where that may not be one', () => {
    const result = parseBreakdown({ title: 'T', categories: [{ label: 'A', value: 1, href: 'javascript:alert(1)' }] });
    expect([result.data?.categories[0]?.href, ...toldBy(result)]).to.deep.equal([
      undefined,
      'lost unsafe-link /categories/0/href',
    ]);
  });
  it('leaves out what is no category, and keeps the places of the others', () => {
    const result = parseBreakdown({
      title: 'T',
      categories: [null, 'x', { label: 'A', value: 1, categories: [5, { label: 'B', value: 1 }] }],
    });
    expect(result.data?.categories.map((c) => c.pointer)).to.deep.equal(['/categories/2']);
    expect(result.data?.categories[0]?.categories.map((c) => c.pointer)).to.deep.equal(['/categories/2/categories/1']);
    expect(toldBy(result)).to.have.members([
      ...['/categories/0', '/categories/1', '/categories/2/categories/0'].map((at) => `lost wrong-type ${at}`),
    ]);
  });
  it('knows the name `__proto__` as one like any other', () => {
    const { data, problems } = parseBreakdown('{"title":"T","categories":[{"label":"__proto__","value":1}]}');
    expect([data?.categories[0]?.label, problems]).to.deep.equal(['__proto__', []]);
  });
  it('draws nothing where no category is left', () => {
    expect(parseBreakdown({ title: 'T', categories: [] })).to.deep.equal({ data: undefined, problems: [] });
    expect(parseBreakdown({ title: 'T', categories: [null] }).data).to.be.undefined;
    expect(parseBreakdown({ title: 'T', categories: {} }).data).to.be.undefined;
  });
});
