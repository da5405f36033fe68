import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('heads of times of which some have what is counted', () => {
  const rows = ['A,43000,52600', 'B,33000,36200'];
  it('are those of figures of one unit', () => {
    for (const head of ['Kind,2023,"2024, offences"', 'Kind,"2023, offences","2024, offences"']) {
      const { heads } = drawnOfCsv({ chart: 'breakdown' }, head, ...rows);
      expect(heads, head).to.deep.equal(['Category', '2023', '2024, offences', 'Change']);
    }
    expect(drawnOfCsv({ chart: 'delta' }, 'Kind,2023,"2024, offences"', ...rows).rows).to.deep.equal([
      '2023 | 43,000 |  | 33,000 | ',
      '2024 | 52,600 | +9,600 (+22.3%) | 36,200 | +3,200 (+9.7%)',
    ]);
  });
  it('are no units if they differ', () => {
    const { heads, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Kind,"2024, men","2024, women"', ...rows);
    expect(heads[1]).to.equal('Value');
    expect(problems.join()).to.match(/not shown: "2024, women"/);
  });
});
