import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isNarrowSample, lineSample, rectSample, rowKeyMarks } from '../../../src/marks/legend.js';

const upright = { type: 'rule', id: '', row: 0, role: 'target', x1: 0.5, x2: 0.5, y1: 0, y2: 1 } as const;
const point = { type: 'dot', id: '', row: 0, x: 0.5, y: 0.5 } as const;

describe('the sample of a legend', () => {
  it('is narrow if it has upright lines and points alone', () => {
    expect(isNarrowSample({ marks: [upright] })).to.equal(true);
    expect(isNarrowSample({ marks: [point, upright] })).to.equal(true);
    expect(isNarrowSample({ marks: [{ ...upright, x1: 0, x2: 1 }] })).to.equal(false);
    expect(isNarrowSample({ marks: [lineSample({})] })).to.equal(false);
    expect(isNarrowSample({ marks: [upright, rectSample({})] })).to.equal(false);
  });
});

describe('the keys of rows', () => {
  it('are the fills of their parts; a row of which only parts are drawn has that of the first', () => {
    const drawn = [
      [1, 0],
      [2, 0],
      [4, 3],
    ].map(([row = 0, part]) => ({ ...rectSample({}), row, part }));
    const keys = rowKeyMarks(drawn, 7, (row) => [1, 2, 6].includes(row));
    expect([...keys].map(([row, { part }]) => [row, part]).sort()).to.deep.equal([
      [0, 0],
      [1, 0],
      [2, 0],
      [4, 3],
    ]);
  });
});
