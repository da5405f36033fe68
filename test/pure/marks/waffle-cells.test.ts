import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { cellsFor, dealt, waffleCells } from '../../../src/marks/waffle-cells.js';

const places = (count: number) =>
  waffleCells(count).map(({ x, y }) => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]);

describe('the cells of a waffle', () => {
  it('are ten rows of ten from the lower start', () => {
    const cells = places(100);
    expect(cells).to.have.lengthOf(100);
    expect([cells[0], cells[9], cells[10], cells[99]]).to.deep.equal([
      [0, 0.911],
      [0.911, 0.911],
      [0, 0.81],
      [0.911, 0],
    ]);
  });

  it('of a few units are full rows, or nearly a square, in the middle', () => {
    expect(places(7)).to.deep.equal([
      [0, 0.695],
      [0.348, 0.695],
      [0.695, 0.695],
      [0, 0.348],
      [0.348, 0.348],
      [0.695, 0.348],
      [0, 0],
    ]);
    expect(places(10)).to.deep.equal([
      [0, 0.513],
      [0.205, 0.513],
      [0.41, 0.513],
      [0.615, 0.513],
      [0.82, 0.513],
      [0, 0.308],
      [0.205, 0.308],
      [0.41, 0.308],
      [0.615, 0.308],
      [0.82, 0.308],
    ]);
    expect(places(1)).to.deep.equal([[0, 0]]);
    expect(places(0)).to.deep.equal([]);
  });
});

describe('cells that are dealt out', () => {
  it('are one mark for each stretch, none for one without cells, and are read at the first', () => {
    const stretches = [2, 0, 1].map((count, row) => ({ count, id: `/${row}`, row }));
    const places = dealt(waffleCells(4), stretches).map(({ id, cells, x }) => [id, cells.length, Math.round(x * 100)]);
    expect(places).to.deep.equal([
      ['/0', 2, 23],
      ['/2', 1, 23],
    ]);
  });
});

describe('the numbers of cells', () => {
  it('add up to those of their sum, with the largest remainders rounded up', () => {
    expect(cellsFor([0.335, 0.335, 0.33])).to.deep.equal([34, 33, 33]);
    expect(cellsFor([0.384])).to.deep.equal([38]);
    expect(cellsFor([0.29, 0.57])).to.deep.equal([29, 57]);
    expect(cellsFor([1 / 3, 1 / 3, 1 / 3])).to.deep.equal([34, 33, 33]);
    expect(cellsFor([0.7], 10)).to.deep.equal([7]);
    expect(cellsFor([])).to.deep.equal([]);
  });

  it('are within one cell of the share, and add up', () => {
    const sizes = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, (parts) => {
        const whole = parts.reduce((a, b) => a + b, 0);
        const shares = parts.map((part) => part / whole);
        const cells = cellsFor(shares);
        expect(cells.reduce((a, b) => a + b, 0)).to.equal(100);
        cells.forEach((count, index) => {
          expect(Math.abs(count - (shares[index] ?? 0) * 100)).to.be.at.most(1);
        });
      }),
    );
  });
});
