import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isNarrowSample, lineSample, rectSample } from '../../../src/marks/legend.js';

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
