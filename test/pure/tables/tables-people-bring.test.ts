// Tables that people paste from offices, shops and services, and what the charts say of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseProgress } from '../../../src/progress/data.js';
import { layoutProgress } from '../../../src/progress/layout.js';
import { english } from '../../../src/words/index.js';
import { drawnOfCsv, drawnOfTable, drawnOfValue } from '../sources/drawn.js';
import { inputOfCsv, madeOfCsv } from '../sources/made.js';

describe('a place that the places of the other series are in', () => {
  it('is what they are compared with, and not the largest of them', () => {
    const lines = ['2023,300,650,210,190,34000', '2024,310,670,230,185,36000'];
    const { sentence, form } = drawnOfCsv({ chart: 'delta' }, 'Year,France,Germany,Spain,Italy,World', ...lines);
    expect([form, sentence]).to.deep.equal(['lines', 'The largest in 2024 is Germany: 670, up 20 (3.1%) on 2023.']);
    const others = drawnOfCsv({ chart: 'delta' }, 'Year,Sport,Business,Arts,Travel,World', ...lines);
    expect([others.form, others.sentence]).to.deep.equal([
      'multiples',
      'The largest in 2024 is World: 36,000, up 2,000 (5.9%) on 2023.',
    ]);
    expect(others.notes).to.deep.equal([
      'Scales: Sport, Business, Arts and Travel from 0 to 800; World from 0 to 40,000.',
    ]);
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
    expect(problems.join(' ')).to.include('No column of figures').and.to.not.include('Not a figure');
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
  it('has it with all figures that are no counts by their names', () => {
    const rowsOf = (head: string, value?: string) =>
      drawnOfCsv({ chart: 'breakdown', columns: value ? { value } : {} }, head, 'Ann,500,12,GBP', 'Bob,900,31,GBP')
        .rows;
    expect(rowsOf('Name,Raised,Donors,Currency')).to.deep.equal(['Bob | £900', 'Ann | £500']);
    expect(rowsOf('Name,Raised,Donors,Currency', 'Donors')).to.deep.equal(['Bob | 31', 'Ann | 12']);
    expect(rowsOf('Name,Roof,Organ,Currency', 'Organ')).to.deep.equal(['Bob | £31', 'Ann | £12']);
    expect(rowsOf('Campaign,Conversions,Clicks,Currency')).to.deep.equal(['Bob | 900', 'Ann | 500']);
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

describe('scores of games', () => {
  it('are no ranges, and not drawn next to figures', () => {
    const { heads, rows } = drawnOfCsv(
      { chart: 'delta' },
      'Date,Score,Attendance',
      '5 Sep 2026,2–1,"3,412"',
      '19 Sep 2026,0–0,"3,120"',
      '6 Oct 2026,1–3,"2,870"',
    );
    expect([heads.length, rows[0]]).to.deep.equal([3, '5 Sep 2026 | 3,412 | ']);
  });
  it('are ranges if none runs from high to low', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Age of scheme,Homes', 'New,5-10', 'Old,20-30');
    expect(rows).to.deep.equal(['Old | 20 to 30', 'New | 5 to 10']);
  });
});

describe('a share of what there is to do, next to both', () => {
  const LINES = ['Area,Eligible,Vaccinated,Coverage (%)', 'Brent,"4,102","3,501",85.3', 'Ealing,"4,560","4,012",88.0'];
  it('is what a target of the page is for', () => {
    const input = inputOfCsv({ chart: 'progress', hasTarget: true }, ...LINES);
    const { data } = parseProgress(input.document, { title: 'Uptake', target: '95' });
    expect(data && layoutProgress(data, english).frame.sentence).to.equal('Neither has reached the target.');
    expect(input.document).to.have.nested.property('measures[0].label', 'Brent');
  });
  it('is what the chart computes without one', () => {
    const { rows, omissions } = drawnOfCsv({ chart: 'progress' }, ...LINES);
    expect([rows[0], omissions]).to.deep.equal(['Brent | 85.3% | 3,501 out of 4,102', []]);
  });
});

describe('a remark of an office', () => {
  it('on too little data is no reason of confidentiality', () => {
    const { rows } = drawnOfCsv(
      { chart: 'progress' },
      'Site,2025,Objective',
      'High Street,38.9,40',
      'Ring Road,*,40',
      '* Data capture below 75%',
    );
    expect(rows).to.deep.equal(['High Street | 97% | 38.9 of 40', 'Ring Road | – | no figure given, target 40']);
  });
});

describe('an export of a watch', () => {
  it('has times of day with seconds, which are left out', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'figure' },
      'Activity Date,Distance',
      '"Nov 1, 2026, 8:02:11 AM",10.02',
      '"Nov 3, 2026, 6:02:11 PM",5.51',
    );
    expect(sentence).to.include('5.51 on 3 November 2026');
  });
});

describe('one campaign in the answer of an API', () => {
  it('may be in the only member', () => {
    const campaign = { name: 'Warm homes', goal_amount: 25000, current_amount: 18450, currency: 'GBP' };
    const { rows } = drawnOfValue({ chart: 'progress' }, { campaign });
    expect(rows).to.deep.equal(['Warm homes | £18,450 | of £25,000 · 74%']);
  });
});

describe('weeks without a year', () => {
  it('are those of the year in the title', () => {
    const { sentence, problems } = drawnOfCsv(
      { chart: 'delta', title: 'Calls in 2026' },
      'Week,Calls',
      'Wk 40,120',
      'Wk 41,98',
    );
    expect([sentence, problems]).to.deep.equal(['98 in week 41 of 2026, down 22 (18.3%) on week 40 of 2026.', []]);
  });
  it('are compared in the heads of columns', () => {
    const { heads } = drawnOfCsv({ chart: 'breakdown' }, 'Team,Week 40,Week 41', 'North,12,14', 'South,20,18');
    expect(heads).to.deep.equal(['Category', 'Week 40', 'Week 41', 'Change']);
  });
});

describe('a remark on few rows', () => {
  it('names no series', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Income,Restated', '2022,12,', '2023,14,', '2024,20,yes');
    expect(rows[2]).to.equal('2024 | 20 | +6 (+42.9%)');
  });
});

describe('keys of a program in front of names', () => {
  it('name no row', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Content,Video title,Views',
      'Total,,"12,345"',
      'a1b2c3d4e5f,How to insulate,"8,120"',
      'dQw4w9WgXcQ,Grants explained,"4,225"',
    );
    expect(rows).to.deep.equal(['How to insulate | 8,120 | 66%', 'Grants explained | 4,225 | 34%']);
    const issues = drawnOfCsv(
      { chart: 'breakdown' },
      'Issue,Summary,Points',
      'CAM-1,Print leaflets,5',
      'CAM-2,Book the hall,3',
    );
    expect(issues.rows).to.deep.equal(['Print leaflets | 5', 'Book the hall | 3']);
  });
  it('are names next to those of persons', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Team,Captain,Points', 'U11,Ann Lee,5', 'U13,Bob Ray,3');
    expect(rows).to.deep.equal(['U11 | 5', 'U13 | 3']);
  });
});

describe('the outturn of a year next to a later quarter', () => {
  it('is not the latest figure', () => {
    const { sentence, rows } = drawnOfCsv(
      { chart: 'progress' },
      'Indicator,2024/25 outturn,Q2 2025/26,Target',
      'Waste recycled,41.2%,46.0%,45%',
      'Homes let,31%,38%,40%',
    );
    expect(sentence).to.match(/^In 2025\/26 Q2, one of the two is above its target/);
    expect(rows[0]).to.include('46.0%');
    const planned = drawnOfCsv(
      { chart: 'progress' },
      'Service,2024/25 outturn,2025/26 budget',
      'Roads,12,15',
      'Parks,9,8',
    );
    expect(planned.rows[0]).to.include('12');
  });
});

describe('figures in words next to some in digits', () => {
  it('are figures, be they most of a column', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Fines', '2020,nil', '2021,zero', '2022,3');
    expect(rows).to.deep.equal(['2020 | 0 | ', '2021 | 0 | no change', '2022 | 3 | +3']);
  });
});

describe('counters in thousands and millions', () => {
  it('are written out, as nobody writes 1,200 thousand', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Users', '2022,870K', '2023,980K', '2024,1.2M');
    expect(rows[2]).to.equal('2024 | 1,200,000 | +220,000 (+22.4%)');
    const thousands = drawnOfCsv({ chart: 'delta' }, 'Year,Users', '2022,870K', '2023,980K');
    expect(thousands.heads[1]).to.equal('Users, thousand');
    expect(thousands.rows[1]).to.equal('2023 | 980 | +110 (+12.6%)');
  });
});

describe('a board of statuses without figures', () => {
  it('has no figures, rather than some that cannot be read', () => {
    const lines = ['Milestone,Status', 'Concept,done', 'Build,in progress'];
    const { rows, sentence } = drawnOfCsv({ chart: 'progress' }, ...lines);
    expect(rows).to.deep.equal(['Concept | done', 'Build | in progress']);
    expect(sentence).to.equal('One of the two is done and one is in progress.');
    const late = drawnOfCsv({ chart: 'progress' }, 'Milestone,Status', 'Concept,done', 'Build,Delayed to Apr 2025');
    expect(late.sentence).to.equal('One of the two is done and one is delayed to Apr 2025.');
    expect(drawnOfCsv({ chart: 'progress' }, 'Milestone,Owner', 'Concept,Ann').rows).to.deep.equal([
      'Concept | figure not readable | no target set',
    ]);
  });
});

describe('a file in another convention than its page', () => {
  it('has its sums, shares and changes', () => {
    const shares = drawnOfCsv(
      { chart: 'breakdown', lang: 'en' },
      'Posten;Betrag;Anteil in %',
      'Personal;1.250,5;66,1',
      'Sachkosten;640,2;33,9',
      'Gesamt;1.890,7;100,0',
    );
    expect(shares.problems).to.deep.equal([]);
    expect(shares.rows).to.deep.equal(['Personal | 1,250.5 | 66.1%', 'Sachkosten | 640.2 | 33.9%']);
    const sums = ['Region,Male,Female,Total', 'North,10.5,11.2,21.7', 'South,20.1,22.4,42.5', 'Total,30.6,33.6,64.2'];
    expect(drawnOfCsv({ chart: 'breakdown', lang: 'de' }, ...sums).sentence).to.include('64.2 in total');
  });
});

describe('a unit at the end of a head, after “in” or in brackets', () => {
  it('is that of its figures', () => {
    for (const [head, unit] of [
      ['Fläche in km²', 'km²'],
      ['Verbrauch in kWh', 'kWh'],
      ['Einwohner in Tausend', 'Thousand Einwohner'],
      ['Umsatz in Mio. €', '€ million'],
      ['Revenue in millions of euros', '€ million'],
      ['Jobs in thousands', 'Thousand jobs'],
      ['Population en milliers', 'Thousand'],
      ['Life expectancy in years', 'Years'],
      ['CO2-Emissionen [t]', 't'],
      ['Fläche (km²)', 'km²'],
      ['Pop. (m)', 'Million'],
    ] as const)
      expect(drawnOfCsv({ chart: 'breakdown' }, `Name,${head}`, 'A,12', 'B,7').heads[1], head).to.equal(unit);
  });
  it('is none where it says who or where the figures are of', () => {
    for (const head of ['Women in work', 'Change in cases', 'Living in London', 'Children in homes', 'Places in m'])
      expect(drawnOfCsv({ chart: 'breakdown' }, `Name,${head}`, 'A,12', 'B,7').heads[1], head).to.equal('Value');
  });
});

describe('times of one day', () => {
  it('are those of a clock, with the day in a note', () => {
    const lines = ['Date/Time,kWh', '2024-01-01 00:00,1.2', '2024-01-01 01:00,1.1'];
    const { rows, notes, problems } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect([rows, notes, problems]).to.deep.equal([
      ['00:00 | 1.2 | ', '01:00 | 1.1 | −0.1 (−8.3%)'],
      ['Date/Time: 2024-01-01'],
      [],
    ]);
    const zoned = [
      { timestamp: '2024-01-01T00:00:00Z', value: 3 },
      { timestamp: '2024-01-01T01:00:00Z', value: 4 },
    ];
    expect(drawnOfValue({ chart: 'delta' }, zoned).notes).to.deep.equal(['timestamp: 2024-01-01 UTC']);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Hour,Calls', '0,12', '1,9').rows).to.deep.equal([
      '00:00 | 12',
      '01:00 | 9',
    ]);
  });
  it('are of several days, of which each has one figure', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Time,kWh', '2024-01-01 23:00,1.2', '2024-01-02 00:00,1.1');
    expect(rows).to.deep.equal(['1 Jan 2024 | 1.2 | ', '2 Jan 2024 | 1.1 | −0.1 (−8.3%)']);
  });
});
