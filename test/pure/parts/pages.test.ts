import { describe, it } from 'node:test';
import { expect } from 'chai';
import { pageAt, rowsOn } from '../../../src/parts/pages-layout.js';

describe('the pages of a table', () => {
  it('are one up to 400 rows, and a hundred rows each above', () => {
    expect(pageAt(0, 0)).to.deep.equal({ index: 0, last: 0, from: 0, to: 0 });
    expect(pageAt(3, 400)).to.deep.equal({ index: 0, last: 0, from: 0, to: 400 });
    expect(pageAt(0, 401)).to.deep.equal({ index: 0, last: 4, from: 0, to: 100 });
    expect(pageAt(1, 401)).to.deep.equal({ index: 1, last: 4, from: 100, to: 200 });
    expect(pageAt(4, 401)).to.deep.equal({ index: 4, last: 4, from: 400, to: 401 });
  });

  it('end with the last one, if there are fewer than before', () => {
    expect(pageAt(99, 450)).to.deep.equal({ index: 4, last: 4, from: 400, to: 450 });
  });

  it('begin where a page may begin', () => {
    const isGroup = (row: number): boolean => row % 150 === 0;
    expect(pageAt(1, 600, isGroup)).to.deep.equal({ index: 1, last: 3, from: 150, to: 300 });
    expect(pageAt(9, 600, (row) => row === 0)).to.deep.equal({ index: 0, last: 0, from: 0, to: 600 });
  });

  it('have the rows from the first up to, but not including, that after the last', () => {
    expect(rowsOn({ from: 2, to: 5 })).to.deep.equal([2, 3, 4]);
    expect(rowsOn({ from: 2, to: 2 })).to.deep.equal([]);
  });
});
