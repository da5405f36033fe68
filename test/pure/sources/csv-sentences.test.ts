import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readCsv } from '../../../src/sources/csv.js';

const rowsOf = (...lines: readonly string[]): readonly (readonly string[])[] =>
  readCsv(lines.join('\n'), 'csv', []).lines.map(({ cells }) => cells.map(({ text }) => text));

describe('a sentence in CSV without quotation marks', () => {
  it('is one cell above the rows of the table', () => {
    expect(rowsOf('Homes insulated, by region, 2021', 'Region,Homes', 'North,12', 'South,7')).to.deep.equal([
      ['Homes insulated, by region, 2021'],
      ['Region', 'Homes'],
      ['North', '12'],
      ['South', '7'],
    ]);
  });
  it('is one cell below them', () => {
    expect(rowsOf('Region,Homes', 'North,12', 'South,7', 'Without Wales, Scotland, and the islands')).to.deep.equal([
      ['Region', 'Homes'],
      ['North', '12'],
      ['South', '7'],
      ['Without Wales, Scotland, and the islands'],
    ]);
  });
  it('is one cell above a head with as many cells', () => {
    expect(rowsOf('Homes, by region', 'Region,Homes', 'North,12')).to.deep.equal([
      ['Homes, by region'],
      ['Region', 'Homes'],
      ['North', '12'],
    ]);
  });
  it('is none that is the head of the figures, a row among others, or written as all rows are', () => {
    expect(rowsOf('Region, Homes', 'North,12', 'South,7')[0]).to.deep.equal(['Region', ' Homes']);
    expect(rowsOf('Region,Homes', 'North, 12', 'South,7')[1]).to.deep.equal(['North', ' 12']);
    expect(rowsOf('Region, Homes', 'North, 12', 'South, 7')).to.deep.equal([
      ['Region', ' Homes'],
      ['North', ' 12'],
      ['South', ' 7'],
    ]);
    expect(rowsOf('Trees, benches')).to.deep.equal([['Trees', ' benches']]);
  });
});
