import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('places in a ranking', () => {
  it('rise to the first, and have no per cents', () => {
    const { form, sentence, rows, problems } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Rank',
      '2021,33',
      '2022,24',
      '2023,26',
    );
    expect(form).to.equal('lines');
    expect(sentence).to.equal('26th in 2023, down 2 places on 2022.');
    expect(rows).to.deep.equal(['2021 | 33rd | ', '2022 | 24th | +9 places', '2023 | 26th | −2 places']);
    expect(problems).to.deep.equal([]);
  });
  it('are read back with their changes', () => {
    const lines = [
      'Period,UK,UK: Change,Norway,Norway: Change',
      '2021,33rd,,1st,',
      '2022,24th,+9 places,1st,no change',
    ];
    expect(drawnOfCsv({ chart: 'delta' }, ...lines).problems).to.deep.equal([]);
  });
  it('are cards, with the first before the last', () => {
    const { form, sentence, rows } = drawnOfCsv({ chart: 'breakdown' }, 'School,Position', 'Ash,5', 'Elm,1', 'Oak,3');
    expect(form).to.equal('cards');
    expect(sentence).to.equal('The highest is Elm: 1st. The lowest is Ash: 5th.');
    expect(rows).to.deep.equal(['Elm | 1st', 'Oak | 3rd', 'Ash | 5th']);
  });
  it('are compared with former ones', () => {
    const { sentence, rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Country,Rank 2022,Rank 2023',
      'UK,24,26',
      'Mali,98,113',
    );
    expect(sentence).to.equal(
      '2023: Both fell. The largest change is in Mali: 113th, down 15 places on 2022. The highest is UK: 26th.',
    );
    expect(rows).to.deep.equal(['UK | 24th | 26th | −2 places', 'Mali | 98th | 113th | −15 places']);
  });
  it('come down to their targets', () => {
    const { sentence, rows } = drawnOfCsv(
      { chart: 'progress' },
      'Index,Rank,Target',
      'Press,26th,10th',
      'Trade,3rd,5th',
    );
    expect(sentence).to.equal('One of the two has passed its target and one has not yet reached its own.');
    expect(rows).to.deep.equal([
      'Press | 26th | target 10th | ',
      'Trade | 3rd | target 5th, 2 places past it | Past target',
    ]);
  });
  it('have how many there are as a note', () => {
    const { rows, notes } = drawnOfCsv({ chart: 'delta' }, 'Year,Rank', '2022,24th of 180', '2023,26th of 181');
    expect(rows).to.deep.equal(['2022 | 24th | ', '2023 | 26th | −2 places']);
    expect(notes).to.deep.equal(['2022: Out of 180', '2023: Out of 181']);
  });
  it('have a scale of their own next to scores', () => {
    const { form, notes } = drawnOfCsv({ chart: 'delta' }, 'Year,Score,Rank', '2022,73.5,18', '2023,71.0,20');
    expect(form).to.equal('multiples');
    expect(notes).to.deep.equal(['Scales: Score from 0 to 80; Rank from 21st to 1st.']);
  });
  it('are a series next to other figures', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Games,Rank,Medals', '2012,3rd,65', '2016,2nd,67');
    expect(rows).to.deep.equal(['2012 | 3rd |  | 65 | ', '2016 | 2nd | +1 place | 67 | +2 (+3.1%)']);
  });
  it('only number the rows of a table that has other figures', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Country,Rank,Gold', 'Norway,1st,16', 'Germany,2nd,12');
    expect(rows).to.deep.equal(['Norway | 16', 'Germany | 12']);
  });
  it('are counts below “Place” or “Places”', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Area,Places', 'Leeds,120', 'York,60');
    expect(rows).to.deep.equal(['Leeds | 120', 'York | 60']);
  });
  it('may be shared by several', () => {
    const { sentence, rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Country,Rank',
      'UK,=23',
      'Mali,T23',
      'Peru,21=',
      'Oman,10',
    );
    expect(sentence).to.equal('The highest is Oman: 10th. The lowest are UK and Mali: 23rd each.');
    expect(rows).to.deep.equal(['Oman | 10th', 'Peru | 21st', 'UK | 23rd', 'Mali | 23rd']);
    expect(notes).to.deep.equal(['UK, Mali and Peru: Joint place']);
    const { notes: both } = drawnOfCsv({ chart: 'delta' }, 'Year,Rank', '2022,joint 5th of 80', '2023,6th');
    expect(both).to.deep.equal(['2022: Joint place, out of 80']);
  });
  it('are below a head of several columns, or the title', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Country,Rank,,Score,',
      ',2022,2023,2022,2023',
      'UK,26,23,70,71',
      'Mali,98,113,40,39',
    );
    expect(rows).to.deep.equal(['UK | 26th | 23rd | +3 places', 'Mali | 98th | 113th | −15 places']);
    const { rows: titled } = drawnOfCsv(
      { chart: 'breakdown', title: 'World rank' },
      'Country,2022,2023',
      'UK,26,23',
      'Mali,98,113',
    );
    expect(titled).to.deep.equal(['UK | 26th | 23rd | +3 places', 'Mali | 98th | 113th | −15 places']);
    const { rows: scores } = drawnOfCsv({ chart: 'breakdown', title: 'World ranking' }, 'Country,Score', 'UK,26');
    expect(scores).to.deep.equal(['UK | 26']);
  });
  it('are the figures next to their changes alone', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Country,Rank,Change', 'UK,23,+3', 'Mali,113,-15');
    expect(rows).to.deep.equal(['UK | 23rd', 'Mali | 113th']);
    const { rows: grown } = drawnOfCsv({ chart: 'breakdown' }, 'Rank,Country,Growth', '1,UK,5', '2,Mali,3');
    expect(grown).to.deep.equal(['UK | 5', 'Mali | 3']);
  });
});
