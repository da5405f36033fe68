import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseDelta } from '../../../src/delta/data.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import { toDocument } from '../../../src/delta/rows.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { englishDelta } from '../../../src/words/en/delta.js';
import { make } from '../rows/sheet.js';
import { seriesOf } from '../sources/made.js';

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
  it('give an event once, though rows of several series have it', () => {
    const text = 'Month|Region|Homes|Event\n2021-01|A|5|\n2021-02|A|6|Law\n2021-01|B|5|\n2021-02|B|6|Law';
    expect(document(text).events).to.deep.equal([{ period: '2021-02', label: 'Law' }]);
  });
  it('give a span where neighbouring periods have one event, in whatever order', () => {
    const months = ['2021-01|5|', '2021-02|6|Lockdown', '2021-03|7|Lockdown; Law', '2021-04|8|'];
    for (const rows of [months, [...months].reverse()]) {
      const { events, spans } = document(['Month|Homes|Event', ...rows].join('\n'));
      expect(spans).to.deep.equal([{ period: '2021-02/2021-03', label: 'Lockdown' }]);
      expect(events).to.deep.equal([{ period: '2021-03', label: 'Law' }]);
    }
    const apart = document('Year|Homes|Event\n2019|5|Vote\n2020|6|\n2021|6|Vote');
    expect(apart.events).to.deep.equal([
      { period: '2019', label: 'Vote' },
      { period: '2021', label: 'Vote' },
    ]);
    expect(apart).to.not.have.property('spans');
  });
  it('give the times that the table of a chart writes after events', () => {
    const span = 'Lockdown (February to March 2021)';
    const { events, spans } = document(
      `Month|Homes|Event\n2021-01|5|Law (27 January 2021)\n2021-02|6|${span}\n2021-03|7|${span}`,
    );
    expect(events).to.deep.equal([{ period: '2021-01-27', label: 'Law' }]);
    expect(spans).to.deep.equal([{ period: '2021-02/2021-03', label: 'Lockdown' }]);
  });
  it('give the events of reporting years, whose days nobody knows', () => {
    const { data, problems } = parseDelta({
      title: 'Homes',
      ...document('Year|Homes|Event\n2019/20|5|Pilot\n2020/21|6|Pilot\n2021/22|6|'),
    });
    expect(problems).to.deep.equal([]);
    const { frame, table } = layoutDelta(data!, englishDelta);
    expect(frame.notes).to.deep.equal([]);
    expect(rowsOf(table).map(({ cells }) => cells.at(-1))).to.deep.equal(['Pilot', 'Pilot', '']);
  });
  it('give the events of periods', () => {
    const { events, series } = document('Year|Homes|Event\n2020|123|\n2021|142|Grant scheme opens');
    expect(events).to.deep.equal([{ period: '2021', label: 'Grant scheme opens' }]);
    expect(series).to.deep.equal([seriesOf('Homes', ['2020', 123], ['2021', 142])]);
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
  it('are not needed by contributions with a sign between the first and the last row, which alone have periods', () => {
    const { contributions, series } = document('Item|Reserves\n2023|4.2\nDonations|+3.1\nStaff|-1.2\n2024|6.1');
    expect(contributions).to.deep.equal([
      { label: 'Donations', value: 3.1 },
      { label: 'Staff', value: -1.2 },
    ]);
    expect(series).to.deep.equal([seriesOf('Reserves', ['2023', 4.2], ['2024', 6.1])]);
    for (const text of ['2023|4.2\nDonations|3.1\n2024|6.1', '2023|4.2\nDonations|+3.1\n2024|6.1\n2025|7'])
      expect(document(`Item|Reserves\n${text}`).contributions).to.equal(undefined);
  });
  it('may stand below all periods, as in the table of a chart', () => {
    const text = 'Period or contribution|Reserves\n2023|£4.2m\n2024|£6.1m\nDonations|+£3.1m\nStaff|−£1.2m';
    expect(document(text).contributions).to.have.lengthOf(2);
  });
});
