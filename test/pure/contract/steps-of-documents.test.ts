// Large documents and tables are read in so many steps that none holds the page up.
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { breakdownDataSteps } from '../../../src/breakdown/data.js';
import { toDocument } from '../../../src/breakdown/rows.js';
import type { Steps } from '../../../src/contract/steps.js';
import { deltaDataSteps } from '../../../src/delta/data.js';
import { rowSteps } from '../../../src/sources/rows.js';

function pausesOf(steps: Steps<unknown>): number {
  let pauses = 0;
  while (!steps.next().done) pauses++;
  return pauses;
}

const places = (length: number, value: unknown) =>
  Array.from({ length }, (_, index) => ({ label: `Place ${index}`, value }));

describe('a large document pauses', () => {
  it('after a thousand parts of a few categories', () => {
    const categories = ['North', 'South'].map((label) => ({ label, value: null, categories: places(1500, 5) }));
    expect(pausesOf(breakdownDataSteps({ title: 'Homes', categories }))).to.be.at.least(3);
  });

  it('after a thousand categories of a few groups', () => {
    const groups = ['North', 'South'].map((label) => ({ label, categories: places(1500, 5) }));
    expect(pausesOf(breakdownDataSteps({ title: 'Homes', groups }))).to.be.at.least(3);
  });

  it('after a thousand figures of short series', () => {
    const observations = ['2022', '2023', '2024'].map((period) => ({ period, value: 5 }));
    const series = places(1000, undefined).map(({ label }) => ({ label, observations }));
    expect(pausesOf(deltaDataSteps({ title: 'Homes', series }))).to.be.at.least(2);
  });

  it('while the units of figures in words are compared', () => {
    const categories = places(3001, '£1,234');
    // Three each for three readings of the list, for the texts, for their units and for the lists of these.
    expect(pausesOf(breakdownDataSteps({ title: 'Money', categories }))).to.be.at.least(18);
  });
});

describe('a table pauses', () => {
  const pausesOfRows = (length: number): number => {
    const lines = places(length, 5).map(({ label }) => `${label},5`);
    const text = ['Place,Homes', ...lines].join('\n');
    return pausesOf(rowSteps({ text, type: 'csv' }, { lang: 'en', toDocument }));
  };

  it('between the groups of its steps, and between all of them if its rows are more than a thousand', () => {
    expect(pausesOfRows(900)).to.be.within(12, 40);
    expect(pausesOfRows(1100)).to.be.at.least(100);
  });
});
