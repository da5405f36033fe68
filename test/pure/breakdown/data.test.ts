import { expect } from 'chai';
import { describe, it } from 'node:test';
import { english } from '../../../src/words/index.js';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { read, toldBy } from '../rows/told.js';

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
      totalPointer: '/total',
      whole: 'unstated',
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
  it('reads an earlier figure without an object around it, and asks for one', () => {
    const result = parseBreakdown({ title: 'T', categories: [{ label: 'A', value: 5, previous: 3 }] });
    expect(result.data?.categories[0]?.previous?.value).to.deep.equal({ value: 3 });
    expect(toldBy(result)).to.deep.equal(['noted wrong-type /categories/0/previous']);
  });
  it('takes categories as parts of a whole only if somebody says so', () => {
    const whole = (values: readonly unknown[], head: object = {}): unknown =>
      parseBreakdown(split(values, head)).data?.whole;
    expect(whole([1, 2])).to.equal('unstated');
    expect(whole([1, 2], { kind: 'share' })).to.equal('unstated');
    expect(whole([1, 2], { total: 5 })).to.equal('total');
    expect(whole([1, 2], { total: '[c]' })).to.equal('total');
    expect(whole([1, 2], { whole: true })).to.equal('stated');
    expect(whole([1, 2], { whole: false })).to.equal('never');
    expect(whole([1, 2], { whole: false, total: 5 })).to.equal('never');
  });
  it('takes per cents as parts of 100 if there are three that add up to it', () => {
    const whole = (...values: readonly unknown[]): unknown => parseBreakdown(split(values, { unit: '%' })).data?.whole;
    expect(whole(50, 30, 20)).to.equal('hundred');
    expect(whole(50, 50)).to.equal('unstated');
    expect(whole(40.1, 30.2, 15.3, 10.2, 4.1)).to.equal('hundred'); // 99.9
    expect(whole(40.1, 30.2, 15.3, 10.2, 3.9)).to.equal('unstated'); // 99.7, and rounding explains 0.25
    expect(whole(33, 33, 33)).to.equal('hundred');
    expect(whole(30, 30, 20, 18)).to.equal('unstated'); // 98
    expect(whole(50, 30, 20, null)).to.equal('unstated');
    expect(whole(50, 30, '~20')).to.equal('unstated');
    expect(whole(70, 60, -30)).to.equal('never');
    expect(whole(71, 29, { roundsToZero: true })).to.equal('hundred');
  });
  it('never takes rates, indices, negative figures and overlapping categories as parts', () => {
    const never = (head: object, values = [6, 4]): unknown[] => {
      const result = parseBreakdown(split(values, { ...head, whole: true }));
      return [result.data?.whole, toldBy(result)];
    };
    const NOT_PARTS = ['never', ['lost not-parts /whole']];
    for (const kind of ['rate', 'index']) expect(never({ kind })).to.deep.equal(NOT_PARTS);
    expect(never({ unit: { other: 'cases', per: '1,000 people' } })).to.deep.equal(NOT_PARTS);
    expect(never({ exclusive: false })).to.deep.equal(NOT_PARTS);
    expect(never({}, [6, -4])).to.deep.equal(['never', ['noted negative-part /categories/1/value']]);
  });
  it('takes a first or last category that is named so as the total', () => {
    const of = (...rows: readonly (readonly [label: string, value: unknown])[]) => {
      const categories = rows.map(([label, value]) => ({ label, value }));
      const { total, totalPointer, benchmark, categories: left } = parseBreakdown({ title: 'T', categories }).data!;
      return [left.length, total?.value, totalPointer, benchmark?.label];
    };
    const parts = [
      ['North', 60],
      ['South', 40],
    ] as const;
    for (const name of ['Total', 'TOTAL', 'Grand total', 'All', 'Insgesamt', 'Ensemble', 'Total general', 'Summe'])
      expect(of(...parts, [name, 100]), name).to.deep.equal([2, 100, '/categories/2', undefined]);
    expect(of(['All causes', 120], ...parts)).to.deep.equal([2, 120, '/categories/0', undefined]);
    expect(of(['North', 60], ['Total', 100], ['South', 40])).to.deep.equal([3, undefined, '/total', undefined]);
    expect(of(...parts, ['All other', 120])).to.deep.equal([3, undefined, '/total', undefined]);
    expect(of(...parts, ['All Saints', 30])).to.deep.equal([3, undefined, '/total', undefined]);
    expect(of(...parts, ['Total', null])).to.deep.equal([3, undefined, '/total', undefined]);
  });
  it('takes the total of rates and averages as a benchmark', () => {
    const benchmark = (head: object, total: number, values = [3.1, 5.2, 7.9]): unknown[] => {
      const categories = [...values.map((value, i) => ({ label: 'ABC'[i], value })), { label: 'Total', value: total }];
      const { data, problems } = parseBreakdown({ title: 'T', ...head, categories });
      return [data?.benchmark?.value.value, data?.total?.value, problems.length];
    };
    expect(benchmark({ kind: 'rate' }, 5.5)).to.deep.equal([5.5, undefined, 0]);
    expect(benchmark({ unit: '%' }, 5.5)).to.deep.equal([5.5, undefined, 0]);
    expect(benchmark({ unit: 'years' }, 43.1, [48.4, 39.8, 42])).to.deep.equal([43.1, undefined, 0]);
    expect(benchmark({ unit: '%' }, 16.2)).to.deep.equal([undefined, 16.2, 0]);
    expect(parseBreakdown(split([3.1, 7.9], { unit: '%', kind: 'rate', total: 5 })).data?.benchmark).to.deep.include({
      pointer: '/total',
      label: '',
    });
  });
  it('reports a category that equals the sum of the others', () => {
    expect(told([10, 20, 30, 60])).to.deep.equal(['noted sum-of-others /categories/3']);
    expect(told([10, 20, 30, 60], { whole: true })).to.deep.equal(['noted sum-of-others /categories/3']);
    expect(told([10, 20, 30])).to.deep.equal([]);
    expect(told([10, 20, 0, 30])).to.deep.equal([]);
    expect(told([10, 20, 30, 60], { total: 120 })).to.deep.equal([]);
    expect(told([50, 25, 15, 10], { unit: '%' })).to.deep.equal([]);
  });
  it('reports shares of one whole above 100', () => {
    expect(told([60, 45], { unit: '%', whole: true })).to.deep.equal(['noted sum-mismatch /categories']);
    expect(told([60, 45], { unit: '%' })).to.deep.equal([]);
    expect(told([34, 33, 34], { unit: '%', whole: true })).to.deep.equal([]);
  });
  it('blames rounding for a small difference between a total and figures with decimals', () => {
    expect(told([12.1, 7.5, 5], { total: 24.5 })).to.deep.equal([]);
    expect(told([12.1, 7.5, 6], { total: 24.5 })).to.deep.equal(['noted sum-mismatch /total']);
    expect(told([12, 8, 5], { total: 24 })).to.deep.equal(['noted sum-mismatch /total']);
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
    expect(told([6, -5], { whole: true })).to.deep.equal(['noted negative-part /categories/1/value']);
    expect(told([6, -5], { total: 1 })).to.deep.equal(['noted negative-part /categories/1/value']);
    expect(told([6, -5])).to.deep.equal([]);
    expect(told([6, { low: -5, high: 5 }], { whole: true })).to.deep.equal([]);
  });
  it('tells where the total gives a withheld part away', () => {
    expect(told([6, '[c]'], { total: 10 })).to.deep.equal(['noted disclosure /total']);
    expect(told([6, { value: 4, status: 'Q' }], { total: 10 })).to.deep.equal(['noted disclosure /total']);
    expect(told([6, 4], { total: '[c]' })).to.deep.equal(['noted disclosure /total']);
    expect(told([6, '[z]', '[c]'], { total: 10 })).to.deep.equal(['noted disclosure /total']);
    expect(told([6, -1, '[c]'], { total: 10 })).to.deep.equal([
      'noted negative-part /categories/1/value',
      'noted disclosure /total',
    ]);
  });
  it('tells so too where a part of another category has a time of its own', () => {
    const { problems } = parseBreakdown({
      title: 'Calls',
      unit: 'calls',
      period: '2021',
      total: 10,
      categories: [
        { label: 'A', value: 6, categories: [{ label: 'A1', value: 3, period: '2020' }] },
        { label: 'B', value: '[c]' },
      ],
    });
    expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.include(['disclosure', '/total']);
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
    expect(toldBy(result)).to.deep.equal(['lost ambiguous-number /categories/0/value']);
  });
  it('aligns the decimals of figures that are read more than once', () => {
    const result = parseBreakdown(split(['1.001', '0.001 [P]', 0]));
    expect(result.data?.categories.map(({ value }) => value.value)).to.deep.equal([1.001, 0.001, 0]);
    expect(result.data?.categories[2]?.value.decimals).to.equal(3);
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

describe('categories that cannot be read', () => {
  it('are told one by one, however many they are', () => {
    const broken = { value: 'x', low: 'y', status: 'unheard of' };
    const categories = Array.from({ length: 60_000 }, (_, row) => ({ label: `Place ${row}`, value: broken, other: 1 }));
    expect(parseBreakdown({ title: 'Homes', categories }).problems).to.have.length(300_000);
  });
});

describe('categories that are all named after times', () => {
  const parsed = (labels: readonly string[], order?: 'value') =>
    parseBreakdown({ title: 'Trees', order, categories: labels.map((label, i) => ({ label, value: 10 * i + 5 })) });
  const namesOf = ({ data }: ReturnType<typeof parsed>) => data?.categories.map(({ label }) => label);
  it('are in the order of time, and reported with the chart of changes', () => {
    const years = parsed(['2022', '2021', '2023']);
    expect(namesOf(years)).to.deep.equal(['2021', '2022', '2023']);
    expect(years.data?.order).to.equal('given');
    expect(years.problems.map((problem) => english.problem(problem))).to.deep.equal([
      '/categories: Figures of one thing at several times. Write a <campaign-delta>, which shows their changes.',
    ]);
    expect(namesOf(parsed(['Mar 2024', 'Jan 2024', 'Feb 2024']))).to.deep.equal(['Jan 2024', 'Feb 2024', 'Mar 2024']);
  });
  it('keep their order if they are the steps of a scale, unless the page asks for another', () => {
    const ages = ['Under 16', '16–24', '25–64', '65+', 'Not stated'];
    expect(parsed(ages).data).to.include({ order: 'given', isOrdered: true });
    expect(parsed(ages, 'value').data?.order).to.equal('value');
    const answers = ['Very satisfied', 'Fairly satisfied', 'Very dissatisfied', 'Don’t know'];
    expect(parsed(answers).data).to.include({ order: 'given', isOrdered: true });
  });

  it('keep an order that the page asks for, and are none if one has another name or no year', () => {
    expect(parsed(['2022', '2021'], 'value').problems).to.deep.equal([]);
    for (const labels of [['2022', '2021', 'Earlier'], ['1000', '2000'], ['A', 'B'], ['2021']]) {
      const { data, problems } = parsed(labels);
      expect([data?.order, problems], labels.join(' ')).to.deep.equal(['value', []]);
    }
  });
});
