import { expect } from 'chai';
import { describe, it } from 'node:test';
import { scaleLabels } from '../../../../src/progress/forms/head-labels.js';
import { englishProgress } from '../../../../src/words/en/progress.js';

const labelled = (high: number): unknown =>
  scaleLabels({ low: 0, high }, undefined, englishProgress).map(({ text, anchor, least }) => [text, anchor, least]);

describe('the labels of a scale above bars', () => {
  it('are all shown at any width if they have room', () => {
    expect(labelled(100)).to.deep.equal([
      ['100', 'end', undefined],
      ['50', 'middle', undefined],
      ['0', 'start', undefined],
    ]);
  });
  it('that have no room in narrow bars are shown above wider ones', () => {
    expect(labelled(20_000)).to.deep.equal([
      ['20,000', 'end', undefined],
      ['10,000', 'middle', undefined],
      ['0', 'start', undefined],
      ['15,000', 'middle', 20],
      ['5,000', 'middle', 20],
    ]);
  });
  it('that stay where others have no room are at even distances', () => {
    expect(labelled(800_000)).to.deep.equal([
      ['800,000', 'end', undefined],
      ['400,000', 'middle', undefined],
      ['0', 'start', undefined],
      ['600,000', 'middle', 20],
      ['200,000', 'middle', 20],
    ]);
  });
  it('have the unit at the top tick, if its name is short, and durations theirs at each', () => {
    const texts = (high: number, other: string): readonly string[] =>
      scaleLabels({ low: 0, high }, { other }, englishProgress)
        .map(({ text }) => text)
        .sort();
    expect(texts(215, 'GW')).to.deep.equal(['0', '100', '200 GW']);
    expect(texts(215, 'people who were advised by phone')).to.deep.equal(['0', '100', '200']);
    const rate = { other: 'admissions', per: '100,000 population' };
    const rates = scaleLabels({ low: 0, high: 215 }, rate, englishProgress).map(({ text }) => text);
    expect(rates).to.deep.equal(['200', '100', '0']);
    expect(texts(700, 'h:min:s')).to.deep.equal(['0', '10 min', '5 min']);
  });
});
