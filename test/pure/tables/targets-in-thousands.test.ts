// Targets whose thousands are written as in another language than that of the page.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseRows } from '../../../src/rows.js';
import { english } from '../../../src/words/index.js';

const problemsOf = (target: string | undefined, rows: string, unit = ''): readonly string[] =>
  parseRows('progress', rows, {
    lang: 'en',
    heading: 'Roof',
    ...(target && { target }),
    ...(unit && { unit }),
  }).problems.map((one) => english.problem(one));

describe('a target with three decimals', () => {
  const POUNDS = 'Item,Raised\nRoof,"£13,450"';

  it('is not read next to money, which would have reached a thousandth of it', () => {
    expect(problemsOf('20.000', POUNDS)).to.deep.equal([
      '/target: Not a figure: "20.000". Write a figure such as 20000. It is not used.',
    ]);
    expect(problemsOf(undefined, 'Item,Raised,Target\nRoof,"£13,450",20.000')).to.have.length(1);
  });
  it('is not read next to counts if all three are zero', () => {
    const report = '/target: Not a figure: "20.000". Write a figure such as 20000. It is not used.';
    expect(problemsOf('20.000', 'Item,Signatures\nRoof,"13,450"')).to.deep.equal([report]);
    expect(problemsOf('20.000', 'Item,Signatures\nRoof,"13,450"', 'signatures')).to.deep.equal([report]);
    expect(problemsOf('20.000', 'Item,Weight\nRoof,13.450', 'kg')).to.deep.equal([]);
    expect(problemsOf('20.125', 'Item,Score\nRoof,13.450')).to.deep.equal([]);
  });
  it('is a price, one in dinars, or one of no money', () => {
    expect(problemsOf('1.459', 'Fuel,Price\nDiesel,£1.512')).to.deep.equal([]);
    expect(problemsOf('20.000', 'Item,Raised\nRoof,13.450', 'KWD')).to.deep.equal([]);
    expect(problemsOf('95.000', 'Area,Rate\nNorth,93.2%')).to.deep.equal([]);
    expect(problemsOf('20,000', POUNDS)).to.deep.equal([]);
  });
});
