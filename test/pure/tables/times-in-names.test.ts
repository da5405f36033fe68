import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('a time at the end of the name of a column', () => {
  it('is a month, a quarter or a day, and not only its year', () => {
    for (const [heads, expected] of [
      ['Price Aug 2022,Price Aug 2023', '309 in August 2023, up 9 (3%) on August 2022.'],
      ['Price Dec 2022,Price Mar 2023', '309 in March 2023, up 9 (3%) on December 2022.'],
      ['Price (Q1 2022),Price (Q1 2023)', '309 in Q1 2023, up 9 (3%) on Q1 2022.'],
      ['Price 31 Mar 2022,Price 31 Mar 2023', '309 on 31 March 2023, up 9 (3%) on 31 March 2022.'],
      ['Price 2022,Price 2023', '309 in 2023, up 9 (3%) on 2022.'],
    ] as const) {
      const { sentence } = drawnOfCsv({ chart: 'delta' }, `Region,${heads}`, 'North,300,309');
      expect(sentence, heads).to.equal(expected);
    }
  });

  it('is that of a single column as well', () => {
    const figure = drawnOfCsv({ chart: 'figure' }, 'Region,Price Aug 2023', 'North,309');
    expect(figure.sentence).to.equal('Title: 309 in August 2023.');
    const { sentence } = drawnOfCsv({ chart: 'progress' }, 'Region,Built Aug 2023,Target', 'North,30,40', 'South,2,3');
    expect(sentence).to.equal('In August 2023, neither had reached its target.');
  });

  it('may be a quarter with a Spanish ordinal', () => {
    const { rows } = drawnOfCsv(
      { chart: 'timeline', lang: 'es' },
      'Fase,Inicio,Fin',
      'Obra,1.er trimestre 2024,4.º trimestre 2025',
    );
    expect(rows).to.deep.equal(['Obra | Q1 2024 to Q4 2025']);
  });
});

describe('a name with the year from which or against which it counts', () => {
  it('has no time of its own, and is shown', () => {
    for (const name of ['Homes since 2018', 'Jobs down on 2019', 'Homes (before 2000)'])
      for (const chart of ['figure', 'progress', 'breakdown'] as const) {
        const { sentence, subtitle } = drawnOfCsv({ chart }, `Region,${name}`, 'North,120', 'South,140');
        expect(subtitle, `${chart} ${name}`).to.include(name);
        expect(sentence, `${chart} ${name}`).not.to.match(/\d{4}/);
      }
  });
  it('has the day on which there were so many', () => {
    const { sentence } = drawnOfCsv({ chart: 'figure' }, 'Region,Pupils on 31 March 2023', 'North,33');
    expect(sentence).to.equal('Title: 33 on 31 March 2023.');
  });
});

describe('the name of the only column', () => {
  it('is shown if it says what the figures are', () => {
    const secondOf = (name: string): string | undefined =>
      drawnOfCsv({ chart: 'delta' }, `Year,${name}`, '2020,12', '2021,14').subtitle;
    expect(secondOf('Homes insulated')).to.equal('Homes insulated');
    for (const name of ['Data', 'Figures', 'col_2', 'Values']) expect(secondOf(name), name).to.equal(undefined);
  });
});

describe('names that are bounds next to times', () => {
  it('are those of whom the times are, and no figures', () => {
    const vaccinated = ['Group,From', 'Over 80,2020-12-08', 'Over 70,2021-01-18'];
    expect(drawnOfCsv({ chart: 'timeline' }, ...vaccinated).rows.map((row) => row.split(' | ')[0])).to.deep.equal([
      'Over 80',
      'Over 70',
    ]);
    for (const head of ['Age', 'Eligible', 'Passengers'])
      expect(drawnOfCsv({ chart: 'delta' }, `${head},Year`, 'Over 65,2020', 'Under 18,2021').rows.join()).not.to.match(
        /over 65/i,
      );
    expect(drawnOfCsv({ chart: 'delta' }, 'Crowd,Year', 'Over 5000,2020', 'Over 6000,2021').rows[1]).to.include(
      'over 6,000',
    );
  });
});
