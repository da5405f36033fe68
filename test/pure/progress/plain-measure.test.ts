import { expect } from 'chai';
import { describe, it } from 'node:test';
import { plainMeasure } from '../../../src/progress/data/plain-measure.js';

describe('one measure of attributes', () => {
  it('has the target that stands with its figure', () => {
    expect(plainMeasure({ heading: 'Schools', value: '12 of 50 schools' })).to.deep.equal({
      measures: [{ label: 'Schools', value: '12', target: '50 schools', status: undefined }],
    });
    expect(plainMeasure({ heading: 'Raised', value: '£62,000 of £100,000', status: 'R' })).to.deep.equal({
      measures: [{ label: 'Raised', value: '£62,000', target: '£100,000', status: 'R' }],
    });
  });
  it('keeps its figure as it is if there is a target, or no number after the word', () => {
    expect(plainMeasure({ heading: 'Roof', value: '5', target: '9', milestones: 'half: 4' })).to.deep.include({
      measures: [{ label: 'Roof', value: '5', status: undefined, milestones: 'half: 4' }],
    });
    expect(plainMeasure({ heading: 'Schools', label: 'Visited', value: '12 of 50', target: '40' })).to.deep.equal({
      measures: [{ label: 'Visited', value: '12 of 50', status: undefined }],
    });
    expect(plainMeasure({ heading: 'Schools', value: '73% of all' })).to.deep.equal({
      measures: [{ label: 'Schools', value: '73% of all', target: undefined, status: undefined }],
    });
  });
  it('is none without a figure and a target', () => {
    expect(plainMeasure({ heading: 'Schools' })).to.equal(undefined);
    expect(plainMeasure({ heading: 'Schools', target: '50' })).to.deep.equal({
      measures: [{ label: 'Schools', value: null, status: undefined }],
    });
  });
});
