// Tables of appeals, of payments, and lists of single gifts.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfValue } from '../sources/drawn.js';

describe('rows of persons or places, each with a day of its own', () => {
  const GIFTS = ['Date,Donor,Amount', '2024-03-01,Smith,£50', '2024-03-02,Jones,£120', '2024-03-03,Patel,£25'];

  it('are no times of one figure', () => {
    const { sentence, problems } = drawnOfCsv({ chart: 'figure' }, ...GIFTS);
    expect(sentence).to.equal('Title: £50 on 1 March 2024.');
    expect(problems.join()).to.include('Rows that are not shown: "Jones, Patel".');
    expect(drawnOfCsv({ chart: 'delta' }, ...GIFTS).sentence).to.equal(
      'Smith: £50 on 1 March 2024. Jones: £120 on 2 March 2024. Patel: £25 on 3 March 2024.',
    );
  });
  it('are times if the names say what happened, or if each has a year', () => {
    const events = ['Date,What happened,Signatures', '2024-01-05,Launch,100', '2024-02-10,On TV,1900'];
    expect(drawnOfCsv({ chart: 'figure' }, ...events).sentence).to.include('up 1,800');
    const years = ['Year,Town,Visitors', '2021,Leeds,500', '2022,York,700'];
    expect(drawnOfCsv({ chart: 'figure' }, ...years).sentence).to.include('up 200');
  });
});

describe('a total below the periods of a delta', () => {
  it('is named as not shown', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'delta' }, 'Year,Gifts', '2022,100', '2023,120', 'Total,220');
    expect(rows).to.have.lengthOf(2);
    expect(problems.join()).to.include('Rows that are not shown: "Total".');
  });
});

describe('a limit', () => {
  it('is of the figures before it, where others follow', () => {
    const { rows } = drawnOfCsv(
      { chart: 'progress' },
      'Tier,Backers,Limit,Pledged',
      'Early bird,50,50,"£1,250"',
      'Standard,121,no limit,"£3,630"',
    );
    expect(rows).to.deep.equal(['Early bird | 50 | target at most 50 | Met', 'Standard | – | 121 | No target']);
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Month,NO2,Limit,PM10', '2024-01,38,40,20', '2024-02,36,40,22');
    expect(sentence).to.include('PM10: 22');
  });
  it('may be a target at most', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Line,Spent,Target at most', 'Travel,800,1000', 'Food,900,1000');
    expect(rows[0]).to.equal('Travel | 800 | target at most 1,000 | Met');
  });
});

describe('what people have, next to what they need', () => {
  it('has that as its target, unless it is what they still need', () => {
    expect(drawnOfCsv({ chart: 'progress' }, 'Role,Have,Need', 'Drivers,12,20', 'Cooks,5,6').rows).to.deep.equal([
      'Drivers | 60% | 12 of 20',
      'Cooks | 83% | 5 of 6',
    ]);
    expect(drawnOfCsv({ chart: 'progress' }, 'Role,Have,Still need', 'Drivers,12,8', 'Cooks,5,1').rows).to.deep.equal([
      'Drivers | 12',
      'Cooks | 5',
    ]);
  });
});

describe('a qualifier in brackets before a figure', () => {
  it('qualifies or withholds it', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Area,Births', 'North,[p] 910', 'South,[c] 870').rows).to.deep.equal([
      'North | 910, provisional',
      'South | withheld',
    ]);
  });
});

describe('a first row with 1000 or 1200', () => {
  it('has figures, and no years', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Grants,1000,1200', 'Gifts,500,600');
    expect(rows).to.deep.equal(['Grants | 1,000', 'Gifts | 500']);
  });
  it('has years next to the head of places, and where it has more than two in their order', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Region,1500,1600', 'Europe,71,90', 'Asia,284,379');
    expect(rows).to.deep.equal(['1500 | 71 |  | 284 | ', '1600 | 90 | +19 (+26.8%) | 379 | +95 (+33.5%)']);
    const crops = drawnOfCsv({ chart: 'delta' }, 'Crop,1650,1700,1750', 'Wheat,12,15,18');
    expect(crops.rows).to.deep.equal(['1650 | 12 | ', '1700 | 15 | +3 (+25%)', '1750 | 18 | +3 (+20%)']);
  });
});

describe('whole amounts next to a currency in small letters', () => {
  const charges = (object?: string) => [
    { ...(object && { object }), description: 'Ticket', amount: 1999, currency: 'gbp' },
    { ...(object && { object }), description: 'Badge', amount: 250, currency: 'jpy' },
  ];

  it('are hundredths in the answers of Stripe, but for currencies without them', () => {
    const { rows } = drawnOfValue({ chart: 'breakdown' }, charges('charge'));
    expect(rows).to.deep.equal(['Ticket | £19.99', 'Badge | ¥250']);
  });
  it('are reported elsewhere', () => {
    expect(drawnOfValue({ chart: 'breakdown' }, charges()).problems.join()).to.include('in pence or cents: "amount"');
    const { problems } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount,Currency', 'A,1999,GBP', 'B,250,GBP');
    expect(problems).to.deep.equal([]);
  });
});

describe('a figure with a start, next to its target', () => {
  it('is on its way down to a target below it', () => {
    const lines = [
      'Indicator,Baseline (2015),Latest (2022),Target (2030)',
      'Poverty,11.2%,9.1%,5.6%',
      'School,84%,88%,100%',
    ];
    expect(drawnOfCsv({ chart: 'figure' }, ...lines).sentence).to.equal(
      'Title: 9.1% in 2022. 38% of the way from 11.2% to 5.6%.',
    );
  });
});

describe('a figure of rows with a total', () => {
  it('is that which adds up those above it, whatever it is of', () => {
    const team = ['Member,Raised', 'Ann,£620', 'Bob,£310', 'Team total,£930'];
    expect(drawnOfCsv({ chart: 'figure' }, ...team).sentence).to.equal('Title: £930.');
    const churches = ['Name,Visitors', 'St Mary,120', 'St John,60', 'All Saints,80'];
    expect(drawnOfCsv({ chart: 'figure' }, ...churches).sentence).to.equal('Title: 120.');
  });
});

describe('deadlines', () => {
  const rows = (head: string) =>
    drawnOfCsv({ chart: 'progress' }, `Milestone,Deadline,${head}`, 'Recruit,2024-03-31,100%', 'Train,2024-06-30,40%');

  it('are those of the whole, next to what is complete', () => {
    expect(rows('% complete').notes).to.deep.equal([
      'Recruit, target: 100% by 31 March 2024.',
      'Train, target: 100% by 30 June 2024.',
    ]);
  });
  it('are notes without a target', () => {
    const { notes, problems } = rows('Attendance');
    expect(notes).to.deep.equal(['Recruit: Deadline 2024-03-31', 'Train: Deadline 2024-06-30']);
    expect(problems).to.deep.equal([]);
  });
});

describe('a note on targets', () => {
  it('has numbers as charts write them, and bounds in words', () => {
    const lines = ['Barrio;Kilos;Objetivo', 'Centro;1.250;1.500', 'Norte;980;900,50', 'Sur;12;<10'];
    expect(drawnOfCsv({ chart: 'breakdown', lang: 'es' }, ...lines).notes).to.include(
      'Objetivo: Centro 1,500, Norte 900.50, Sur under 10',
    );
  });
});

describe('a number before the name of a row', () => {
  it('is no scale of its figure', () => {
    const { rows } = drawnOfCsv({ chart: 'progress', lang: 'es' }, 'Meta;Avance', '1.000 firmas;850', '500 socios;520');
    expect(rows).to.deep.equal(['1.000 firmas | 850', '500 socios | 520']);
  });
});

describe('a line of one cell above rows without a header', () => {
  it('is their title', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'For every £1 you give',
      'Programmes,82p',
      'Admin,6p',
    );
    expect(rows).to.deep.equal(['Programmes | 82', 'Admin | 6']);
    expect(problems).to.deep.equal([]);
  });
});

describe('a reporting year of which a remark says that it is not whole', () => {
  const sentence = (remark: string) =>
    drawnOfCsv({ chart: 'delta' }, 'Year,Parcels', '2022/23,2602', '2023/24*,2109', `* ${remark}`).sentence;

  it('is not compared', () => {
    expect(sentence('April to December only')).to.include('Not compared with 2022/23');
    expect(sentence('April to March')).to.include('down 493');
  });
});

describe('what is left of a budget, below “Rest”', () => {
  it('is no sign of a remainder', () => {
    const lines = ['Kanal;Budget;Ausgaben;Rest', 'Online;5.000 €;4.200 €;800 €', 'Print;2.000 €;2.300 €;-300 €'];
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown', lang: 'de' }, ...lines);
    expect(rows).to.deep.equal([
      ...['Online | ', 'Budget | €5,000', 'Ausgaben | €4,200', 'Rest | €800'],
      ...['Print | ', 'Budget | €2,000', 'Ausgaben | €2,300', 'Rest | −€300'],
    ]);
    expect(problems.join()).to.not.include('Not allowed');
  });
});
