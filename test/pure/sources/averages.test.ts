import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from './drawn.js';

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
