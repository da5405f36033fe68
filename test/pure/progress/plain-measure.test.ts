import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseProgress } from '../../../src/progress/data.js';
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

describe('the milestones of a tag', () => {
  const milestones = 'First half: 50000; second van: 90000';
  const homes = { label: 'Homes', value: 85_000, target: 100_000 };

  it('are those of the only measure of its document', () => {
    const { data, problems } = parseProgress({ title: 'T', measures: [homes] }, { milestones });
    expect(data?.measures[0]?.milestones.map(({ label }) => label)).to.deep.equal(['First half', 'second van']);
    expect(problems).to.deep.equal([]);
  });
  it('give way to those that the measure has', () => {
    const measures = [{ ...homes, milestones: 'Own: 60,000' }];
    const { data } = parseProgress({ title: 'T', measures }, { milestones });
    expect(data?.measures[0]?.milestones.map(({ label }) => label)).to.deep.equal(['Own']);
  });
  it('are reported next to several measures, which have their own', () => {
    const measures = [homes, { ...homes, label: 'Boilers' }];
    const { data, problems } = parseProgress({ title: 'T', measures }, { milestones });
    expect(data?.measures.flatMap((one) => one.milestones)).to.deep.equal([]);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['too-many /milestones']);
  });
});
