import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Problem } from '../../../src/contract/problem.js';
import { clean, optionalText, text } from '../../../src/contract/text.js';
import { told } from '../rows/told.js';

describe('clean text', () => {
  it('is as it was where nothing is wrong with it', () => {
    for (const text of [
      '',
      'Gangs',
      'Ŵyth o’r gloch',
      '国家',
      'שלום 12',
      'e\u0301',
      '👨‍👩‍👧‍👦',
      'a\u00adb',
      '  two  ',
      '&amp; <b>',
      '\u00a0',
    ])
      expect(clean(text)).to.equal(text);
  });
  it('has spaces for tabs and line breaks', () => {
    expect(clean('a\nb\tc\r\nd')).to.equal('a b c d');
  });
  it('has no control characters', () => {
    expect(clean('a\u0000b\u0007c\u001bd\u007fe\u0085f\u009fg')).to.equal('abcdefg');
  });
  it('has no halves of surrogate pairs', () => {
    expect(clean('a\ud800b')).to.equal('a\ufffdb');
    expect(clean('a\udc00b')).to.equal('a\ufffdb');
    expect(clean('\udc00\ud800')).to.equal('\ufffd\ufffd');
    expect(clean('\ud83d\ude00')).to.equal('\ud83d\ude00');
  });
  it('has nothing that turns its neighbours round, but keeps marks of direction', () => {
    expect(clean('\u202etxt.exe')).to.equal('txt.exe');
    expect(clean('\u2066a\u2069\u202ab\u202c')).to.equal('ab');
    expect(clean('a\u200eb\u200fc\u061cd')).to.equal('a\u200eb\u200fc\u061cd');
  });
  it('has at most eight marks on one letter', () => {
    expect(clean(`Z${'\u0301'.repeat(500)}!`)).to.equal(`Z${'\u0301'.repeat(8)}!`);
    expect(clean(`Z${'\u0301'.repeat(8)}`)).to.equal(`Z${'\u0301'.repeat(8)}`);
  });
});

const reading = (read: typeof text, value: unknown): unknown => {
  const problems: Problem[] = [];
  return [read(value, '/at', problems), ...told(problems)];
};

describe('text', () => {
  it('reports what had to be cleaned', () => {
    expect(reading(text, 'a\u0000b')).to.deep.equal(['ab', 'changed text-cleaned /at']);
  });
  it('takes a number as its digits, and reports it', () => {
    expect(reading(text, 2024)).to.deep.equal(['2024', 'changed wrong-type /at']);
    expect(reading(text, -0.5)).to.deep.equal(['-0.5', 'changed wrong-type /at']);
  });
  it('reports that it is empty only where it must not be', () => {
    expect(reading(text, '')).to.deep.equal(['', 'changed empty /at']);
    expect(reading(optionalText, '')).to.deep.equal(['']);
  });
  it('is nothing else', () => {
    for (const value of [null, true, NaN, Infinity, 5n, Symbol('a'), {}, ['a'], () => 'a', new Date(0)])
      expect(reading(text, value)).to.deep.equal([undefined, 'lost wrong-type /at']);
  });
  it('that is an object is not asked for its text', () => {
    const value = {
      toString: () => {
        throw new Error('asked');
      },
    };
    expect(reading(text, value)).to.deep.equal([undefined, 'lost wrong-type /at']);
    expect(reading(text, Object.create(null))).to.deep.equal([undefined, 'lost wrong-type /at']);
  });
});
