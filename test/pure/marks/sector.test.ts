import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { arcMark, pointAt, sectorPath } from '../../../src/marks/sector.js';
import { turnsOf } from './turns.js';

const place = { id: '/measures/0', row: 0 };
const rounded = ({ x, y }: { x: number; y: number }) => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];

describe('a sector', () => {
  it('is a path around the middle, clockwise from the top', () => {
    const mark = arcMark({ from: 0, to: 0.25, inner: 0.8, outer: 1 }, place);
    expect(mark.d).to.equal('M0,-50A50,50,0,0,1,50,0L40,0A40,40,0,0,0,0,-40Z');
    expect([mark.from, mark.to, mark.end]).to.deep.equal([0, 0.25, undefined]);
    expect(rounded(mark)).to.deep.equal([0.8182, 0.1818]);
  });

  it('of a pie begins in the middle', () => {
    expect(sectorPath({ from: 0.5, to: 0.75, inner: 0, outer: 1 })).to.equal('M0,50A50,50,0,0,1,-50,0L0,0Z');
  });

  it('of a whole turn is a ring', () => {
    expect(sectorPath({ from: 0, to: 1, inner: 0.8, outer: 1 })).to.equal(
      'M0,-50A50,50,0,1,1,0,50A50,50,0,1,1,0,-50M0,-40A40,40,0,1,0,0,40A40,40,0,1,0,0,-40Z',
    );
  });

  it('without an angle is empty', () => {
    expect(sectorPath({ from: 0.3, to: 0.3, inner: 0.8, outer: 1 })).to.equal('');
  });

  it('of a lower bound continues in three slices', () => {
    const { end = '' } = arcMark({ from: 0, to: 0.5, inner: 0.8, outer: 1 }, { ...place, certainty: 'least' });
    expect(end.match(/M/g)).to.have.lengthOf(3);
    const upper = arcMark({ from: 0, to: 0.5, inner: 0.8, outer: 1 }, { ...place, certainty: 'most' });
    expect(upper.end).to.equal(undefined);
  });

  it('has an angle in proportion to its share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (share) => {
        const turns = turnsOf(arcMark({ from: 0, to: share, inner: 0.8, outer: 1 }, place));
        expect(Math.abs(turns / share - 1)).to.be.lessThan(0.005);
      }),
    );
  });
});

describe('a point of a ring', () => {
  it('is at a share of a turn, clockwise from the top', () => {
    expect(rounded(pointAt(0, 1))).to.deep.equal([0.5, 0]);
    expect(rounded(pointAt(0.25, 1))).to.deep.equal([1, 0.5]);
    expect(rounded(pointAt(0.75, 0.5))).to.deep.equal([0.25, 0.5]);
  });
});
