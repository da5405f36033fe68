// Tables that people paste from offices, shops and services, and what the charts say of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from './drawn.js';

describe('a place that the places of the other series are in', () => {
  it('is what they are compared with, and not the largest of them', () => {
    const lines = ['2023,300,650,210,190,34000', '2024,310,670,230,185,36000'];
    const { sentence, form } = drawnOfCsv({ chart: 'delta' }, 'Year,France,Germany,Spain,Italy,World', ...lines);
    expect([form, sentence]).to.deep.equal(['lines', 'The largest in 2024 is Germany: 670, up 20 (3.1%) on 2023.']);
    const others = drawnOfCsv({ chart: 'delta' }, 'Year,Sport,Business,Arts,Travel,World', ...lines);
    expect(others.sentence).to.include('The largest in 2024 is World');
  });
});
