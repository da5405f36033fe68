import { expect } from 'chai';
import { describe, it } from 'node:test';
import { columnsPath, isolatedPoints, latestPoint, linePath, outlineOf } from '../../../src/marks/run.js';

const positions = (...points: readonly (readonly [x: number, y: number])[]) => ({
  xs: Float64Array.from(points, ([x]) => x),
  ys: Float64Array.from(points, ([, y]) => y),
});

describe('the path of a line', () => {
  it('is in a box of 100 by 100', () => {
    expect(linePath(positions([0, 1], [0.5, 0.25], [1, 0]))).to.equal('M0,100L50,25L100,0');
  });
  it('breaks at a gap, and is a point where one stands alone', () => {
    expect(linePath(positions([0, 1], [0.25, 0], [0.25, NaN], [1, 0]))).to.equal('M0,100L25,0M100,0Z');
  });
  it('of nothing is empty', () => {
    expect(linePath(positions())).to.equal('');
  });
});

describe('the outline of many points', () => {
  const many = (yOf: (index: number) => number) => ({
    xs: Float64Array.from({ length: 8192 }, (_, index) => index / 8191),
    ys: Float64Array.from({ length: 8192 }, (_, index) => yOf(index)),
  });
  it('has all points up to 2,000', () => {
    expect(outlineOf({ xs: new Float64Array(2000), ys: new Float64Array(2000) })).to.have.lengthOf(2000);
  });
  it('keeps the first, least, greatest and last of each stretch, in their order', () => {
    const flat = { xs: new Float64Array(3000), ys: new Float64Array(3000).fill(0.5) };
    flat.ys[1000] = 0.9;
    flat.ys[2000] = 0.1;
    expect(outlineOf(flat)).to.deep.equal([0, 1000, 2000, 2999]);
  });
  it('keeps gaps', () => {
    const kept = outlineOf(many((index) => (index === 5000 ? NaN : 0.5)));
    expect(kept).to.include(5000);
  });
});

describe('the path of columns', () => {
  it('is a rectangle each from zero, none at a gap', () => {
    expect(columnsPath(positions([0.25, 0], [0.5, NaN], [0.75, 0.5]), 0.1, 1)).to.equal(
      'M20,0h10v100h-10ZM70,50h10v50h-10Z',
    );
  });
});

describe('points of a run', () => {
  it('stand alone between two gaps', () => {
    expect(isolatedPoints(positions([0, 1], [0.2, NaN], [0.4, 1], [0.6, NaN], [0.8, 1], [1, 1]))).to.deep.equal([0, 2]);
  });
  it('end with the latest that is no gap', () => {
    expect(latestPoint(positions([0, 1], [1, NaN]))).to.equal(0);
    expect(latestPoint(positions([0, NaN]))).to.equal(-1);
  });
});
