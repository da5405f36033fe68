// What the dated columns of a table are all about, and the names of rows that name no series.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const drawn = (title: string, ...lines: readonly string[]) => drawnOfCsv({ chart: 'delta', title }, ...lines);
const DISTRICTS = ['Bolsover,75866,80300', 'Derby,248752,261400'];

describe('the name that all dated columns have', () => {
  it('is the second line of the chart, and no part of the names of series', () => {
    const { sentence, subtitle } = drawn('Our districts', 'District,Census 2011,Census 2021', ...DISTRICTS);
    expect(sentence).to.equal(
      'Bolsover: 80,300 in 2021, up 4,434 (5.8%) on 2011. Derby: 261,400 in 2021, up 12,648 (5.1%) on 2011.',
    );
    expect(subtitle).to.equal('Census');
  });

  it('is left out if the title has it, and states the unit', () => {
    const { heads, subtitle } = drawn(
      'Spend by fund',
      'Fund,Spend (£m) 2023,Spend (£m) 2024',
      'General,5,6',
      'Reserve,6,7',
    );
    expect(subtitle).to.equal(undefined);
    expect(heads[1]).to.equal('General, £ million');
  });

  it('stays in the names if the columns have several, or there is one row', () => {
    const sexes = drawn('Staff', 'Area,Men 2023,Men 2024,Women 2023,Women 2024', 'North,5,6,7,8', 'South,6,7,8,9');
    expect(sexes.heads.slice(1, 4)).to.deep.equal(['North, Men', 'North, Men: Change', 'North, Women']);
    expect(drawn('Homes', 'Area,Completions 2023,Completions 2024', 'Leeds,5,6').heads[1]).to.equal(
      'Leeds, Completions',
    );
  });
});

describe('names of rows that are no series', () => {
  it('are notes on their rows next to the figures of several parties', () => {
    const { notes, problems } = drawn(
      'Polls',
      'Fieldwork,Pollster,Con,Lab',
      '12-13 Jan 2025,YouGov,22%,26%',
      '6-7 Jan 2025,More in Common,26%,24%',
    );
    expect(notes).to.include.members(['6 to 7 January 2025: More in Common', '12 to 13 January 2025: YouGov']);
    expect(problems).to.deep.equal([]);
  });
});

describe('a company named Meta', () => {
  it('is a series next to others, and in Spanish a target', () => {
    const companies = drawn('Revenue', 'Year,Meta,Alphabet,Amazon', '2022,130,310,390', '2023,125,330,420');
    expect(companies.heads.filter((head) => !head.includes(':'))).to.deep.equal([
      'Period',
      'Meta',
      'Alphabet',
      'Amazon',
    ]);
    expect(drawn('Revenue', 'Quarter,Meta,Alphabet', '2022-Q1,13,31', '2022-Q2,12,33').heads[1]).to.equal('Meta');
    expect(drawn('Ventas', 'Año,Real,Meta', '2022,130,310', '2023,125,330').heads.at(-1)).to.equal('Target');
  });
});
