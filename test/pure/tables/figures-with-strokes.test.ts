import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('figures with a stroke', () => {
  it('are out of the second number if all are out of the same', () => {
    const scores = drawnOfCsv({ chart: 'breakdown' }, 'Team,Score', 'A,8/10', 'B,7/10', 'C,9/10');
    expect(scores.sentence).to.equal('The highest is C: 9 out of 10. The lowest is B: 7 out of 10.');
    const stars = drawnOfCsv({ chart: 'breakdown' }, 'Service,Rating', 'Library,4.5 / 5.0', 'Pool,3.9 / 5.0');
    expect(stars.rows).to.deep.equal(['Library | 4.5', 'Pool | 3.9']);
    expect(stars.heads[1]).to.equal('out of 5');
  });

  it('are out of the second number if there is only one, and it is no time', () => {
    const figure = (...lines: readonly string[]) => drawnOfCsv({ chart: 'figure' }, ...lines).sentence;
    expect(figure('Class,Completed', '3A,18/24')).to.equal('Title: 18 out of 24.');
    expect(figure('Child,Books read', 'Anna,8/10')).to.equal('Title: 8 out of 10.');
    expect(figure('Completed,7/40')).to.equal('Title: 7 out of 40.');
    for (const line of ['Next meeting,8/10', 'Share,3/4', 'Season,24/25'])
      expect(figure(line)).to.equal('Title: figure not readable.');
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Class,Completed', '3A,18/24').rows).to.deep.equal(['3A | 18']);
    expect(drawnOfCsv({ chart: 'progress' }, 'Class,Completed', '3A,18/24').rows).to.deep.equal([
      '3A | 18 | out of 24 · 75%',
    ]);
  });

  it('are parts of wholes in a chart of progress', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'progress' }, 'Suite,Passed', 'Unit,11/11', 'Browser,3/4');
    expect(rows).to.deep.equal(['Unit | 100% | 11 out of 11', 'Browser | 75% | 3 out of 4']);
    expect(problems).to.deep.equal([]);
  });

  it('may have separators of thousands, which are no decimals', () => {
    const pledges = ['Pledge,Progress', 'Trees,"7,500 / 10,000"', 'Teachers,120/150', 'Homes,"1,200/1,500 homes"'];
    const { rows, problems } = drawnOfCsv({ chart: 'progress' }, ...pledges);
    expect(rows).to.deep.equal([
      'Trees | 75% | 7,500 out of 10,000',
      'Teachers | 80% | 120 out of 150',
      'Homes | 80% | 1,200 out of 1,500 homes',
    ]);
    expect(problems).to.deep.equal([]);
    const german = drawnOfCsv({ chart: 'progress', lang: 'de' }, 'Ziel;Stand', 'Bäume;7.500 / 10.000', 'Lehrer;1/4');
    expect(german.rows).to.deep.equal(['Bäume | 75% | 7,500 out of 10,000', 'Lehrer | 25% | 1 out of 4']);
    // A decimal comma before three digits is none.
    const { sentence } = drawnOfCsv({ chart: 'breakdown', title: 'Trees' }, 'Team,Trees', 'A,"7,500 / 10,000"');
    expect(sentence).not.to.contain('7.5');
  });

  it('are a figure and its target, unless they may be a score', () => {
    for (const cell of ['"7,500 / 10,000"', '7500/10000'])
      expect(drawnOfCsv({ chart: 'figure', title: 'Petition' }, 'Signatures', cell).sentence).to.equal(
        'Petition: 7,500. 75% of the target of 10,000.',
      );
    expect(drawnOfCsv({ chart: 'figure', title: 'Petition' }, 'Score', '85/100').sentence).not.to.contain('target');
  });

  it('have targets of their own', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Team,Score,Target', 'A,8/10,9/10', 'B,7/10,8/10');
    expect(rows).to.deep.equal(['A | 8 | of 9 | 89% | −1', 'B | 7 | of 8 | 88% | −1']);
  });

  it('are two figures below the names of two, and of odds', () => {
    for (const head of ['W/L', 'Wins / losses', 'Odds', 'Pupil ratio'])
      for (const chart of ['breakdown', 'progress'] as const) {
        const { rows } = drawnOfCsv({ chart }, `Team,${head}`, 'A,3/7', 'B,4/7');
        expect(rows.join(), head).to.match(/A \| figure not readable.*B \| figure not readable/);
      }
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Team,Passed/Total', 'A,3/7', 'B,4/7');
    expect(rows).to.deep.equal(['A | 43% | 3 out of 7', 'B | 57% | 4 out of 7']);
  });

  it('are two figures in a chart of progress if the first is larger in a row', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Horse,Price', 'A,5/1', 'B,1/2');
    expect(rows).to.deep.equal(['A | figure not readable', 'B | figure not readable']);
  });

  it('are two figures if the first is larger in a row, and are not read', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Motion,Result', 'A,48/52', 'B,60/40');
    expect(rows).to.deep.equal(['A | figure not readable', 'B | figure not readable']);
    expect(problems[1]).to.equal(
      'Line 3, column 2: Not a figure: "60/40". Write a figure such as 1,234.5. It is not used.',
    );
  });
});

describe('a range whose lower end alone has the currency', () => {
  it('is one of that currency, in the scale of its upper end', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Storm,Loss', 'A,$1.1-3.5B', 'B,$0.4–0.9B');
    expect(rows).to.deep.equal(['A | 1.1 to 3.5', 'B | 0.4 to 0.9']);
  });
});
