import { expect } from 'chai';
import { describe, it } from 'node:test';
import { columnsOf } from '../../../src/parts/cards-layout.js';

describe('the columns of cards', () => {
  it('are as many as have room, of rows that are as equal as can be', () => {
    expect([9, 8, 7, 6].map((room) => columnsOf(9, room))).to.deep.equal([9, 5, 5, 5]);
    expect([6, 5, 4].map((room) => columnsOf(7, room))).to.deep.equal([4, 4, 4]);
    expect(columnsOf(12, 8)).to.equal(6);
  });

  it('leave no card alone in the last row, if one column less helps', () => {
    expect(columnsOf(10, 3)).to.equal(2);
    expect(columnsOf(7, 3)).to.equal(3);
    expect(columnsOf(5, 2)).to.equal(2);
  });

  it('are as many as the cards where all have room, and one where one has', () => {
    expect([columnsOf(3, 8), columnsOf(1, 5), columnsOf(6, 1)]).to.deep.equal([3, 1, 1]);
  });
});
