import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFigure } from '../../../src/figure/data.js';
import { layoutFigure } from '../../../src/figure/layout.js';
import { attributeValues, defaultsFrom, type AttributeValues } from '../../../src/sources/attributes.js';
import { english } from '../../../src/words/index.js';

describe('the attribute scale', () => {
  const read = (attributes: AttributeValues) => {
    const { data, problems } = parseFigure({ title: 'Sum', value: 3 }, defaultsFrom(attributes));
    return [data && layoutFigure(data, english).sentence, ...problems.map(({ code, pointer }) => `${code} ${pointer}`)];
  };
  it('is read without a unit, as a word or a number', () => {
    expect(read({ scale: 'million' })).to.deep.equal(['Sum: 3 million.']);
    expect(read({ scale: '1000000' })).to.deep.equal(['Sum: 3 million.']);
    expect(read({ scale: 'bn', currency: 'EUR' })).to.deep.equal(['Sum: €3 billion.']);
  });
  it('is reported once if it is mistyped, and its word stays with the figure', () => {
    expect(read({ scale: 'milion' })).to.deep.equal(['Sum: 3 milion.', 'not-allowed /unit/scale']);
    expect(read({ scale: 'milion', unit: 'homes' })).to.deep.equal(['Sum: 3 homes.', 'not-allowed /unit/scale']);
  });
});

describe('the attribute currency', () => {
  const read = (attributes: AttributeValues) => {
    const { data, problems } = parseFigure({ title: 'Roof', value: 300 }, defaultsFrom(attributes));
    return [data && layoutFigure(data, english).sentence, ...problems.map(({ code }) => code)];
  };
  it('may have small letters, or be the sign of the currency', () => {
    for (const currency of ['GBP', 'gbp', '£']) expect(read({ currency })).to.deep.equal(['Roof: £300.']);
  });
  it('may be a sign with a scale', () => {
    expect(read({ currency: '£', scale: '1000000' })).to.deep.equal(['Roof: £300 million.']);
    expect(read({ currency: '€', scale: 'bn' })).to.deep.equal(['Roof: €300 billion.']);
  });
  it('is reported if it is a name', () => {
    expect(read({ currency: 'pounds' })).to.deep.equal(['Roof: 300 pounds.', 'not-allowed']);
  });
  it('is no other sign', () => {
    expect(read({ currency: '%' })).to.deep.equal(['Roof: 300%.', 'not-allowed']);
  });
});

describe('the heading of a tag', () => {
  const headingOf = (attributes: Readonly<Record<string, string>>) => {
    const element = { getAttribute: (name: string) => attributes[name] ?? null };
    return attributeValues(element, ['heading', 'title', 'value'])['heading'];
  };
  it('is its caption, or the label of its figure, where nothing else is', () => {
    expect(headingOf({ caption: 'Homes' })).to.equal('Homes');
    expect(headingOf({ label: 'Homes', value: '12' })).to.equal('Homes');
    expect(headingOf({ caption: 'Source: ONS', heading: 'Homes' })).to.equal('Homes');
    expect(headingOf({ caption: 'Source: ONS', title: 'Homes' })).to.equal('Homes');
  });
  it('is not what says that a file has heads', () => {
    expect(headingOf({ header: 'true' })).to.equal(undefined);
    expect(headingOf({ header: '1', caption: 'Homes' })).to.equal('Homes');
  });
});
