import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Problem } from '../../../src/contract/problem.js';
import { readLink, readSource } from '../../../src/contract/source.js';
import { read, told } from '../rows/told.js';

const reading = (value: unknown): unknown => {
  const problems: Problem[] = [];
  return [read(readSource(value, '/at', problems)), ...told(problems)];
};

describe('a source', () => {
  it('is a name, or a name with an address and a day', () => {
    expect(reading('Ministry')).to.deep.equal([{ name: 'Ministry' }]);
    const whole = { name: 'Ministry', url: 'https://example.org/', date: '2022-07-25' };
    expect(reading(whole)).to.deep.equal([whole]);
  });
  it('may have a licence', () => {
    const whole = { name: 'Ministry', licence: 'CC BY 4.0' };
    expect(reading(whole)).to.deep.equal([whole]);
    expect(reading({ name: 'Ministry', licence: ['CC'] })).to.deep.equal([
      { name: 'Ministry' },
      'lost wrong-type /at/licence',
    ]);
  });
  it('has a name', () => {
    expect(reading({ date: '2022' })).to.deep.equal([null, 'lost missing-member /at/name']);
    expect(reading({ name: '' })).to.deep.equal([null, 'changed empty /at/name']);
    expect(reading('')).to.deep.equal([null]);
  });
  it('is called by its address where it has no name', () => {
    expect(reading({ url: '/a' })).to.deep.equal([{ name: '/a', url: '/a' }, 'lost missing-member /at/name']);
    expect(reading({ name: '', url: '/a' })).to.deep.equal([{ name: '/a', url: '/a' }, 'changed empty /at/name']);
  });
  it('keeps its name where its address may not become a link', () => {
    expect(reading({ name: 'Ministry', url: 'javascript:alert(1)' })).to.deep.equal([
      { name: 'Ministry' },
      'lost unsafe-link /at/url',
    ]);
    expect(reading({ name: 'Ministry', url: 5 })).to.deep.equal([{ name: 'Ministry' }, 'lost wrong-type /at/url']);
  });
  it('has a day that exists', () => {
    expect(reading({ name: 'Ministry', date: '2022-02-30' })).to.deep.equal([
      { name: 'Ministry' },
      'lost impossible-date /at/date',
    ]);
  });
  it('is cleaned, and reported', () => {
    expect(reading('Minis\u0000try')).to.deep.equal([{ name: 'Ministry' }, 'changed text-cleaned /at']);
  });
  it('is nothing else', () => {
    for (const value of [null, 5, true, [], ['Ministry'], new Date(0)])
      expect(reading(value)).to.deep.equal([null, 'lost wrong-type /at']);
  });
});

describe('the address of a link', () => {
  it('is kept as it was written', () => {
    const problems: Problem[] = [];
    expect(readLink('../a?b=c d#e', '/at', problems)).to.equal('../a?b=c d#e');
    expect(problems).to.deep.equal([]);
  });
});
