// Tables that people paste from offices, shops and services, and what the charts say of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfTable } from './drawn.js';
import { madeOfCsv } from './made.js';

describe('a place that the places of the other series are in', () => {
  it('is what they are compared with, and not the largest of them', () => {
    const lines = ['2023,300,650,210,190,34000', '2024,310,670,230,185,36000'];
    const { sentence, form } = drawnOfCsv({ chart: 'delta' }, 'Year,France,Germany,Spain,Italy,World', ...lines);
    expect([form, sentence]).to.deep.equal(['lines', 'The largest in 2024 is Germany: 670, up 20 (3.1%) on 2023.']);
    const others = drawnOfCsv({ chart: 'delta' }, 'Year,Sport,Business,Arts,Travel,World', ...lines);
    expect(others.sentence).to.include('The largest in 2024 is World');
  });
});

describe('what is above a gap and a wider table', () => {
  it('is about it, and no row of it', () => {
    const { rows, notes, problems } = drawnOfCsv(
      { chart: 'progress' },
      'Report name,Delivery plan',
      'Years:,2025 to 2026',
      'All areas',
      '',
      'Objective,Actual,Target',
      'Homes,60,100',
      'Roads,30,100',
    );
    expect(rows).to.deep.equal(['Homes | 60% | 60 of 100', 'Roads | 30% | 30 of 100']);
    expect(notes).to.deep.equal(['Report name: Delivery plan', 'Years: 2025 to 2026']);
    expect(problems).to.deep.equal([]);
  });
  it('is another table if it has figures', () => {
    const { problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Measure,Homes',
      'Lofts,12',
      'Walls,14',
      '',
      'Objective,Actual,Target',
      'Homes,60,100',
      'Roads,30,100',
    );
    expect(problems.length).to.be.greaterThan(0);
  });
});

describe('a last row without a name that adds up the others', () => {
  it('is their total, and no later time', () => {
    const { sentence, rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Homes', '2022,12', '2023,14', '2024,20', ',46');
    expect(sentence).to.equal('20 in 2024, up 6 (42.9%) on 2023.');
    expect(rows).to.have.length(3);
  });
});

describe('dates of tasks', () => {
  const HEAD = 'Name,Created At,Completed At,Due Date';
  const ROWS = ['Leaflets,2026-01-05,2026-02-01,2026-02-03', 'Hall,2026-01-06,,2026-03-10'];
  it('are no figures', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, HEAD, ...ROWS);
    expect(rows).to.deep.equal(['Leaflets | figure not readable', 'Hall | figure not readable']);
    expect(problems.join(' ')).to.include('No such column: "value"').and.to.not.include('Not a figure');
  });
  it('are their starts and ends', () => {
    const itemsOf = (...lines: readonly string[]): unknown =>
      (madeOfCsv({ chart: 'timeline' }, ...lines).document as { readonly phases: unknown }).phases;
    expect(itemsOf(HEAD, ...ROWS)).to.deep.equal([
      { label: 'Leaflets', period: '2026-01-05/2026-02-01' },
      { label: 'Hall', period: '2026-01-06/..' },
    ]);
    expect(itemsOf('Name,Start Date,Due Date', 'Leaflets,2026-01-05,2026-02-03')).to.deep.equal([
      { label: 'Leaflets', period: '2026-01-05/2026-02-03' },
    ]);
  });
});

describe('rows below the candidates of an election', () => {
  it('are notes: the turnout, also if all votes count, and who has gained what', () => {
    const row = (name: string, figure: string): string => `<tr><td colspan="2">${name}</td><td>${figure}</td></tr>`;
    const { rows, notes } = drawnOfTable(
      { chart: 'breakdown' },
      `<table><tr><th>Candidate</th><th>Party</th><th>Votes</th></tr>
        <tr><td>Ann</td><td>Labour</td><td>1,204</td></tr><tr><td>Bob</td><td>Green</td><td>1,310</td></tr>
        ${row('Majority', '106')}${row('Turnout', '2,514')}${row('Green gain from Labour', '')}</table>`,
    );
    expect(rows).to.deep.equal(['Bob | 1,310', 'Ann | 1,204']);
    expect(notes).to.deep.equal(['Majority: 106', 'Turnout: 2,514', 'Green gain from Labour']);
  });
});

describe('the report of an advertiser', () => {
  const HEAD = 'Status,Campaign,Currency code,Impr.,Interaction rate,Cost';
  const ROWS = [
    'Enabled,Brand,GBP,"12,345",9.72%,252.00',
    'Paused,Heat pumps,GBP,"98,120",2.25%,"1,348.10"',
    'Enabled,Grants,GBP,"45,000",2.18%,431.20',
    'Total: Campaigns,--,GBP,"155,465",2.82%,"2,031.30"',
  ];
  it('has its currency with amounts of money, and not with counts', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, HEAD, ...ROWS).sentence).to.equal(
      '155,465 in total. The largest is Heat pumps: 98,120, 63%.',
    );
    const columns = { value: 'Cost', label: 'Campaign' };
    expect(drawnOfCsv({ chart: 'breakdown', columns }, HEAD, ...ROWS).sentence).to.equal(
      '£2,031.30 in total. The largest is Heat pumps: £1,348.10, 66%.',
    );
  });
  it('has it with all figures if each may be money', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Name,Raised,Donors,Currency',
      'Ann,500,12,GBP',
      'Bob,900,31,GBP',
    );
    expect(rows).to.deep.equal(['Bob | £900', 'Ann | £500']);
  });
});

describe('a count of another unit next to three rates', () => {
  it('does not keep the rates out of the sentence', () => {
    const head = 'Week commencing,Attendance,Authorised absence,Unauthorised absence,Schools';
    const rows = ['07/09/2026,95.1%,3.1%,1.8%,"21,300"', '14/09/2026,94.2%,3.7%,2.1%,"21,344"'];
    expect(drawnOfCsv({ chart: 'delta' }, head, ...rows).sentence).to.match(
      /^Attendance: 94\.2% in the week from 14 September 2026, down 0\.9 percentage points/,
    );
    const counts = ['07/09/2026,95,3,1,8', '14/09/2026,94,3,2,c'];
    expect(drawnOfCsv({ chart: 'delta' }, head, ...counts).sentence).to.equal(
      'Four series from the week from 7 September 2026 to the week from 14 September 2026.',
    );
  });
});
