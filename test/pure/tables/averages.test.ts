import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('an average of all in a column', () => {
  it('with the same figure in each row is what the others are compared with', () => {
    const { rows, sentence, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Trust,Median weeks,England average',
      'A,16,14.2',
      'B,12,14.2',
      'C,18,14.2',
    );
    expect(rows).to.deep.equal(['C | 18', 'A | 16', 'B | 12', 'England average | 14.2']);
    expect(sentence).to.equal('England average 14.2. The highest is C: 18. The lowest is B: 12.');
    expect(problems).to.deep.equal([]);
  });

  it('is one in German as well', () => {
    const lines = ['Schule,Note,Landesdurchschnitt', 'A,"2,1","2,4"', 'B,"2,6","2,4"'];
    expect(drawnOfCsv({ chart: 'breakdown', lang: 'de' }, ...lines).sentence).to.contain('Landesdurchschnitt 2.4.');
  });

  it('is a series of periods that others are compared with', () => {
    const { sentence, rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Us,National average', '2020,62,58', '2021,66,58');
    expect(sentence).to.equal('Us: 66 in 2021, up 4 (6.5%) on 2020.');
    expect(rows).to.have.length(2);
  });

  it('is no row if it differs, or is that of a day', () => {
    for (const [head, other] of [
      ['National average', '15'],
      ['Daily average', '14'],
    ] as const) {
      const { rows } = drawnOfCsv({ chart: 'breakdown' }, `Trust,Weeks,${head}`, 'A,16,14', `B,12,${other}`);
      expect(rows, head).to.deep.equal(['A | 16', 'B | 12']);
    }
  });
});

describe('an average of all in a row before their total', () => {
  it('is no part of the total', () => {
    const lines = ['Region,Waiting', 'North,35', 'South,45', 'Average,40', 'Total,80'];
    const { rows, sentence, notes, problems } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows).to.deep.equal(['South | 45 | 56%', 'North | 35 | 44%']);
    expect(sentence).to.equal('80 in total. The largest is South: 45, 56%.');
    expect(notes).to.deep.equal(['Average: 40']);
    expect(problems).to.deep.equal([]);
  });

  it('is none next to a withheld figure either, if it is what each has of the total', () => {
    const lines = ['Region,Waiting', 'North,120', 'South,[c]', 'East,90', 'Average,105', 'Total,315'];
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows).to.deep.equal(['North | 120 | 38%', 'East | 90 | 29%', 'South | withheld | ']);
    const rated = drawnOfCsv({ chart: 'breakdown' }, 'Rating,Answers', 'Poor,12', 'Average,40', 'Good,[c]', 'Total,82');
    expect(rated.rows).to.deep.equal(['Poor | 12 | 15%', 'Average | 40 | 49%', 'Good | withheld | ']);
  });

  it('is a part if all are more than the total because they are rounded', () => {
    const lines = ['Rating,Answers', 'Poor,33', 'Average,34', 'Good,34', 'Total,100'];
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows).to.deep.equal(['Poor | 33 | 33%', 'Average | 34 | 34%', 'Good | 34 | 34%']);
  });

  it('is one if the total counts it: "Media" may be an average or the press', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Channel,Spend', 'Print,35', 'Media,45', 'Total,80');
    expect(rows).to.deep.equal(['Media | 45 | 56%', 'Print | 35 | 44%']);
  });
});
