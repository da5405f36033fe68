import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/delta/rows.js';
import { make } from '../contract/sheet.js';

const document = (text: string): Record<string, unknown> =>
  make(toDocument, text, {}).document as Record<string, unknown>;

describe('the columns next to the figures', () => {
  it('give a target for each period, and one for all if they are equal', () => {
    expect(document('Year|Homes|Target\n2020|123|100\n2021|142|>=150').target).to.deep.equal([
      { period: '2020', value: 100 },
      { period: '2021', value: '>=150' },
    ]);
    expect(document('Year|Homes|Target\n2020|123|100\n2021|142|100').target).to.equal(100);
  });
  it('give the events of periods', () => {
    const { events, series } = document('Year|Homes|Event\n2020|123|\n2021|142|Grant scheme opens');
    expect(events).to.deep.equal([{ period: '2021', label: 'Grant scheme opens' }]);
    expect(series).to.deep.equal([
      {
        label: 'Homes',
        observations: [
          { period: '2020', value: 123 },
          { period: '2021', value: 142 },
        ],
      },
    ]);
  });
  it('mark a row as a contribution, which has no period', () => {
    const { contributions, series } = document('Year|Reserves|Contribution\n2020|4.2|\n|3.1|Donations\n2021|3.7|');
    expect(contributions).to.deep.equal([{ label: 'Donations', value: 3.1 }]);
    expect(series).to.have.lengthOf(1);
  });
  it('of totals say that the others are parts of one whole', () => {
    expect(document('Year|North|South|Total\n2020|1|2|3\n2021|2|4|6').whole).to.equal(true);
    expect(document('Year|North|South\n2020|1|2\n2021|2|4').whole).to.equal(undefined);
  });
});
