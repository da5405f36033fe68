// Defaults of a document: they fill what it leaves out and override nothing.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { parseFigure } from '../../../src/figure/data.js';

const conflicts = (document: object, defaults: Record<string, unknown>): unknown[] =>
  parseFigure({ title: 'T', value: 1, ...document }, defaults).problems.map(({ pointer, expected, found }) => [
    pointer,
    expected?.code === 'value' && expected.value,
    found,
  ]);

describe('the defaults of a document', () => {
  it('are read as the members are', () => {
    const { data, problems } = parseFigure(
      { value: 1 },
      { title: 'T', unit: '%', decimals: 16, source: { name: 'S' } },
    );
    expect(data?.title).to.equal('T');
    const { unit, source, ...others } = data?.scope ?? {};
    expect(unit).to.deep.equal({ other: '%', percent: true });
    expect(source).to.deep.equal({ name: 'S', url: undefined, date: undefined, licence: undefined });
    expect(Object.values<unknown>(others).filter((value) => value !== undefined)).to.deep.equal([]);
    expect(problems).to.deep.equal([
      {
        pointer: '/decimals',
        code: 'out-of-range',
        severity: 'lost',
        expected: { code: 'number', minimum: 0, maximum: 15, integer: true },
        found: '16',
      },
    ]);
  });

  it('make no document where there is none', () => {
    for (const none of [undefined, null, 'null', ''])
      expect(parseFigure(none, { title: 'T', value: 5 }).data).to.equal(undefined);
  });

  it('give the figures where the document has none', () => {
    expect(parseFigure({}, { title: 'T', value: '>5' }).data?.value).to.deep.equal({ value: 5, comparator: '>' });
  });

  it('are no conflict where they say the same in another way, or less', () => {
    expect(conflicts({ unit: { one: 'gang', other: 'gangs' } }, { unit: 'gangs' })).to.deep.equal([]);
    expect(conflicts({ source: { name: 'S', url: '/s' } }, { source: { name: 'S' } })).to.deep.equal([]);
    expect(conflicts({ source: 'S' }, { source: { name: 'S' } })).to.deep.equal([]);
    expect(conflicts({ period: '2021', decimals: 1 }, { period: '2021', decimals: 1, note: undefined })).to.deep.equal(
      [],
    );
  });

  it('are a conflict where they say something else', () => {
    expect(conflicts({ unit: 'gangs' }, { unit: '%' })).to.deep.equal([['/unit', '"gangs"', '"%"']]);
    expect(conflicts({ source: 'S' }, { source: { name: 'R' } })).to.deep.equal([['/source', '"S"', 'object']]);
    expect(conflicts({ period: '2021' }, { period: '2022' })).to.deep.equal([['/period', '"2021"', '"2022"']]);
  });

  it('never reveal what a document withholds', () => {
    const document = { title: 'T', total: '4711 [c]', categories: [{ label: 'A', value: 1 }] };
    expect(JSON.stringify(parseBreakdown(document, { total: '15000' }).problems)).to.not.include('4711');
  });

  it('are neither frozen nor changed', () => {
    const defaults = { source: { name: 'S' } };
    parseFigure({ title: 'T', value: 1 }, defaults);
    expect(Object.isFrozen(defaults) || Object.isFrozen(defaults.source)).to.equal(false);
  });
});
