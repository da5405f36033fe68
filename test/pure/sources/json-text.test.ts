import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { findJsonFault, openJson } from '../../../src/sources/json-text.js';

describe('the place where a text stops being JSON', () => {
  const CASES: readonly (readonly [text: string, line: number, column: number, isExtraComma: boolean])[] = [
    ['', 1, 1, false],
    ['{"a":1,}', 1, 7, true],
    ['[1,\n2,\n]', 2, 2, true],
    ["{'a':1}", 1, 2, false],
    ['{a:1}', 1, 2, false],
    ['{"a" 1}', 1, 6, false],
    ['[1 2]', 1, 4, false],
    ['[1,,2]', 1, 4, false],
    ['{"a":01}', 1, 6, false],
    ['{"a":.5}', 1, 6, false],
    ['{"a":1} x', 1, 9, false],
    ['{\r\n"a":1\r\n', 3, 1, false],
    ['[1}', 1, 3, false],
    ['["a\nb"]', 1, 2, false],
    ['{"a":undefined}', 1, 6, false],
    ['// a\n{}', 1, 1, false],
  ];
  for (const [text, line, column, isExtraComma] of CASES)
    it(`is ${line}:${column} in ${JSON.stringify(text)}`, () => {
      expect(findJsonFault(text)).to.deep.equal({ line, column, isExtraComma });
    });
  it('is nowhere in JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findJsonFault(text)).to.be.undefined;
      }),
    );
  });
  it('is somewhere in all other texts', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findJsonFault(text) === undefined).to.equal(isJson);
      }),
    );
  });
});

describe('an address in place of data', () => {
  it('belongs into src', () => {
    for (const text of ['trees.csv', '/data/trees.json?v=2', 'https://example.org/api/trees'])
      expect(openJson(text).problems, text).to.deep.equal([
        { pointer: '', code: 'not-json', severity: 'lost', expected: { code: 'src' } },
      ]);
    expect(openJson('{"a": "trees.csv"').problems[0]).to.have.property('line', 1);
  });
});
