import { expect } from 'chai';
import { describe, it } from 'node:test';
import { truth } from './by-hand.js';
import { withheldTexts } from './secrets.js';

describe('the oracle on what cannot be read', () => {
  it('takes a kind for a flow, as where there is none', () => {
    const share = { kind: 'share', pointers: ['/categories/0', '/total'], value: { value: 75 }, text: '75%' } as const;
    const document = (kind: string) => ({
      total: 400,
      categories: [
        { label: 'Under 18', value: 300, kind },
        { label: 'Others', value: 100 },
      ],
    });
    expect(truth({ ...document('about a lot'), kind: 'flow' }, share)).to.equal('true');
    expect(truth({ ...document('about a lot'), kind: 'stock' }, share)).to.equal('false');
    expect(truth({ ...document('stock'), kind: 'flow' }, share)).to.equal('false');
  });

  it('says nothing of the change of a figure of whose interval one end is not a number', () => {
    const document = {
      categories: [
        { label: 'Homes insulated', value: { value: 200, low: 'about a lot', high: 900, level: 95 }, previous: 900 },
        { label: 'Streets surveyed', value: 400, previous: 500 },
      ],
    };
    const largest = { kind: 'highest', pointers: ['/categories/0', '/categories/1'], reason: 'change' } as const;
    expect(truth(document, largest)).to.equal('undecided');
  });

  it('takes a category without a number for the heading of its parts, whatever reason there was', () => {
    const document = {
      total: 100,
      categories: [
        { label: 'Payments', value: 100 },
        { label: 'Reports', value: { missing: 'about a lot' }, categories: [{ label: 'Wales', value: 20 }] },
      ],
    };
    const pointers = ['/total', '/categories/0', '/categories/1/categories/0'];
    const claim = { kind: 'difference', pointers, value: { value: 20 }, direction: 'over', text: 'by 20' } as const;
    expect(truth(document, claim)).to.equal('true');
  });

  it('does not know whether a target is reached whose value is not a number, whatever its interval', () => {
    const target = { value: 'about a lot', low: -166, high: 998, level: 90 };
    const document = { measures: [{ label: 'Payments', value: -877, target }] };
    const reached = { kind: 'reached', pointers: ['/measures/0', '/measures/0/target'] } as const;
    expect(truth(document, { ...reached, direction: 'unknown' })).to.equal('undecided');
  });
});

describe('the numbers that a chart must not show', () => {
  it('are those that are withheld', () => {
    expect(withheldTexts({ value: { value: 7_123_493, confidentiality: 'C' } })).to.deep.equal([]);
    expect(withheldTexts({ value: { value: 71_234_593, confidentiality: 'C' } })).to.deep.equal([
      '71234593',
      '71,234,593',
    ]);
  });

  it('are not those that are published as the only part of what is withheld', () => {
    const value = { value: 71_234_593, confidentiality: 'C' };
    const part = (written: string) => ({ categories: [{ value, categories: [{ label: 'Trains', value: written }] }] });
    expect(withheldTexts(part('71,234,593'))).to.deep.equal([]);
    expect(withheldTexts(part('12'))).to.deep.equal(['71234593', '71,234,593']);
  });

  it('are those of parts, too', () => {
    const value = { value: 71_234_593, confidentiality: 'C' };
    expect(withheldTexts({ categories: [{ label: 'Homes', value: 5, categories: [{ value }] }] })).to.deep.equal([
      '71234593',
      '71,234,593',
    ]);
  });
});
