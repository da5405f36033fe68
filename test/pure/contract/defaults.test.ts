// What is said beside a document: it fills what is left out and overrides nothing.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { parseFigure } from '../../../src/figure/data.js';

const conflicts = (document: object, defaults: Record<string, unknown>): unknown[] =>
  parseFigure({ title: 'T', value: 1, ...document }, defaults).problems.map(({ pointer, expected, found }) => [
    pointer,
    expected,
    found,
  ]);

describe('what is said beside a document', () => {
  it('is read as the member is', () => {
    const { data, problems } = parseFigure(
      { value: 1 },
      { title: 'T', unit: '%', decimals: 16, source: { name: 'S' } },
    );
    expect(data?.title).to.equal('T');
    expect(data?.scope).to.deep.equal({
      unit: { other: '%', percent: true },
      source: { name: 'S', url: undefined, date: undefined },
    });
    expect(problems).to.deep.equal([
      { pointer: '/decimals', code: 'out-of-range', severity: 'lost', expected: '0 to 15', found: '16' },
    ]);
  });

  it('makes no document where there is none', () => {
    for (const none of [undefined, null, 'null', ''])
      expect(parseFigure(none, { title: 'T', value: 5 }).data).to.equal(undefined);
  });

  it('gives the figures where the document has none', () => {
    expect(parseFigure({}, { title: 'T', value: '>5' }).data?.value).to.deep.equal({ value: 5, comparator: '>' });
  });

  it('is no conflict where it says the same in another way, or less', () => {
    expect(conflicts({ unit: { one: 'gang', other: 'gangs' } }, { unit: 'gangs' })).to.deep.equal([]);
    expect(conflicts({ source: { name: 'S', url: '/s' } }, { source: { name: 'S' } })).to.deep.equal([]);
    expect(conflicts({ source: 'S' }, { source: { name: 'S' } })).to.deep.equal([]);
    expect(conflicts({ period: '2021', decimals: 1 }, { period: '2021', decimals: 1, note: undefined })).to.deep.equal(
      [],
    );
  });

  it('is a conflict where it says something else', () => {
    expect(conflicts({ unit: 'gangs' }, { unit: '%' })).to.deep.equal([['/unit', '"gangs"', '"%"']]);
    expect(conflicts({ source: 'S' }, { source: { name: 'R' } })).to.deep.equal([['/source', '"S"', 'object']]);
    expect(conflicts({ period: '2021' }, { period: '2022' })).to.deep.equal([['/period', '"2021"', '"2022"']]);
  });

  it('never says what a document withholds', () => {
    const document = { title: 'T', total: '4711 [c]', categories: [{ label: 'A', value: 1 }] };
    expect(JSON.stringify(parseBreakdown(document, { total: '15000' }).problems)).to.not.include('4711');
  });

  it('neither freezes nor changes what it is given', () => {
    const defaults = { source: { name: 'S' } };
    parseFigure({ title: 'T', value: 1 }, defaults);
    expect(Object.isFrozen(defaults) || Object.isFrozen(defaults.source)).to.equal(false);
  });
});
