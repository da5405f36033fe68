// Tables of several blocks with the same heads, counts of answers, and one name with several months.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('blocks below each other with the same heads', () => {
  const ROWS = [
    'Expenditure | £15,000',
    'Staff | £9,000',
    'Rent | £6,000',
    'Income | £20,000',
    'Donations | £12,000',
    'Grants | £8,000',
  ];

  it('are sections of the names in front of these', () => {
    for (const total of ['Total', 'Total income'])
      expect(
        drawnOfCsv(
          { chart: 'breakdown' },
          'Income,£',
          'Donations,12000',
          'Grants,8000',
          `${total},20000`,
          '',
          'Expenditure,£',
          'Staff,9000',
          'Rent,6000',
          `${total.replace('income', 'expenditure')},15000`,
        ).rows.map((row) => row.replace('Total income', 'Income').replace('Total expenditure', 'Expenditure')),
        total,
      ).to.have.members(ROWS);
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Income,£', 'Gifts,12', 'Expenditure,£', 'Staff,9');
    expect(rows).to.deep.equal(['Gifts | £12', 'Staff | £9']);
  });

  it('may have years as heads, and sums with their names', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown', lang: 'de' },
      'Erträge;2024;2025',
      'Steuern;1.200.000;1.300.000',
      'Gebühren;300.000;310.000',
      'Summe Erträge;1.500.000;1.610.000',
      'Aufwendungen;2024;2025',
      'Personal;900.000;950.000',
      'Sachkosten;500.000;520.000',
      'Summe Aufwendungen;1.400.000;1.470.000',
    );
    expect(rows).to.deep.equal([
      'Summe Erträge | 1,500,000 | 1,610,000 | +110,000 (+7.3%)',
      'Steuern | 1,200,000 | 1,300,000 | +100,000 (+8.3%)',
      'Gebühren | 300,000 | 310,000 | +10,000 (+3.3%)',
      'Summe Aufwendungen | 1,400,000 | 1,470,000 | +70,000 (+5%)',
      'Personal | 900,000 | 950,000 | +50,000 (+5.6%)',
      'Sachkosten | 500,000 | 520,000 | +20,000 (+4%)',
    ]);
  });

  it('may begin with the name of the first section, without a header', () => {
    const budget = ['Income,', 'Gifts,12000', 'Grants,8000', 'Total income,20000'];
    const spent = ['Expenditure,', 'Staff,9000', 'Rent,6000', 'Total expenditure,15000'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...budget, ...spent).rows).to.deep.equal([
      'Total income | 20,000',
      'Gifts | 12,000',
      'Grants | 8,000',
      'Total expenditure | 15,000',
      'Staff | 9,000',
      'Rent | 6,000',
    ]);
    const named = drawnOfCsv({ chart: 'breakdown' }, 'Party,', 'Labour,411', 'Green,', 'Others,7').rows;
    expect(named).to.deep.equal(['Labour | 411', 'Green | no figure given', 'Others | 7']);
  });

  it('have figures above 2,999, which are no years', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Gifts,5000,6000', 'Staff,3000,3100', 'Rent,4000,4200');
    expect(rows).to.deep.equal(['Gifts | 5,000', 'Rent | 4,000', 'Staff | 3,000']);
  });

  it('are one table if a printed page repeats its head', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Kind,Trees', 'Oak,12', 'Kind,Trees', 'Elm,9');
    expect([...rows, ...problems]).to.deep.equal(['Oak | 12', 'Elm | 9']);
  });
});

describe('counts of the answers to several questions', () => {
  const groupsIn = (head: string, ...rows: readonly string[]) => {
    const { form, rows: drawn, problems } = drawnOfCsv({ chart: 'breakdown' }, head, ...rows);
    return [form, ...drawn, ...problems];
  };

  it('are all drawn', () => {
    expect(groupsIn("Question,Yes,No,Don't know", 'Safe?,120,80,10', 'Clean?,110,90,5')).to.deep.equal([
      'grouped',
      'Safe? | ',
      'Yes | 120',
      'No | 80',
      "Don't know | 10",
      'Clean? | ',
      'Yes | 110',
      'No | 90',
      "Don't know | 5",
    ]);
    const unsaid = groupsIn('Question,Yes,No,Prefer not to say,Base', 'Safe?,120,80,10,210', 'Clean?,110,90,5,205');
    expect(unsaid.slice(1, 5)).to.deep.equal(['Safe? | ', 'Yes | 120', 'No | 80', 'Prefer not to say | 10']);
    expect(groupsIn('Frage,Ja,Nein', 'Sicher?,120,80', 'Sauber?,110,90')[0]).to.equal('grouped');
    expect(groupsIn('Statement,Agree,Neutral,Disagree', 'Safe,30,10,5', 'Clean,25,12,8')[0]).to.equal('grouped');
  });

  it('of yes and no may stand next to other counts, which are reported', () => {
    const [form, ...rows] = groupsIn(
      'Bezirk,Berechtigte,Ja,Nein,Ungültig',
      'Mitte,220000,90000,55000,5000',
      'Pankow,280000,120000,75000,5000',
    );
    expect([form, ...rows.slice(0, 3)]).to.deep.equal(['grouped', 'Mitte | ', 'Ja | 90,000', 'Nein | 55,000']);
    expect(rows.filter((row) => row?.startsWith('Line 1')).length).to.equal(2);
  });

  it('are not columns of other counts', () => {
    expect(groupsIn('Ward,Yes,Voters', 'North,120,800', 'South,110,900')[0]).to.equal('bars');
    expect(groupsIn('Shop,Good,Bought,Sold', 'A,1,2,3', 'B,2,3,4')[0]).to.equal('bars');
  });
});

describe('one name with months or quarters in the heads', () => {
  it('is one figure at several times', () => {
    for (const [first, last] of [
      ['Jan', 'Dec'],
      ['Q1', 'Q2'],
    ] as const)
      for (const head of [`Team,Headcount ${first},Headcount ${last}`, `Team,${first} headcount,${last} headcount`]) {
        const rows = ['Sales,12,15', 'IT,8,9'];
        expect(drawnOfCsv({ chart: 'delta' }, head, ...rows).rows, head).to.deep.equal([
          `${first} | 12 |  | 8 | `,
          `${last} | 15 | +3 (+25%) | 9 | +1 (+12.5%)`,
        ]);
        expect(drawnOfCsv({ chart: 'breakdown' }, head, ...rows).rows, head).to.deep.equal([
          'Sales | 12 | 15 | +3 (+25%)',
          'IT | 8 | 9 | +1 (+12.5%)',
        ]);
      }
  });

  it('is none if other figures are next to them', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Seat,Votes for May,Votes', 'A,12,15', 'B,8,9').heads).to.deep.equal([
      'Category',
      'Value',
    ]);
  });
});
