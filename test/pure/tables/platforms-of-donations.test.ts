// Answers and files of platforms of donations and payments, and of the software of statistics offices that publish indicators.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfValue } from '../sources/drawn.js';

describe('amounts in cents', () => {
  it('are in their currency', () => {
    const donors = [
      { name: 'Anna', amount: { cents: 12345, currency: 'EUR' } },
      { name: 'Ben', amount: { cents: 2000, currency: 'EUR' } },
    ];
    const flat = donors.map(({ name, amount: { cents, currency } }) => ({ name, amountInCents: cents, currency }));
    for (const value of [donors, flat])
      expect(drawnOfValue({ chart: 'breakdown' }, value).rows).to.deep.equal(['Anna | €123.45', 'Ben | €20.00']);
    for (const lang of ['en', 'de'])
      expect(
        drawnOfCsv({ chart: 'breakdown', lang }, 'name,amount_cents,currency', 'Anna,12345,eur', 'Ben,-2000,eur').rows,
      ).to.deep.equal(['Anna | €123.45', 'Ben | −€20.00']);
  });

  it('stay as they are without a currency, and with decimals', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'name,cents', 'Anna,12345').rows).to.deep.equal(['Anna | 12,345']);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'name,cents,currency', 'Anna,12.5,EUR').rows).to.deep.equal([
      'Anna | €12.50',
    ]);
  });
});

describe('a campaign whose amounts are objects', () => {
  it('has its total, and no earlier goal, as what came', () => {
    const row = ['Stream | $450.00 | of $1,000.00 · 45%'];
    const amount = (value: string) => ({ value, currency: 'USD' });
    const campaign = {
      name: 'Stream',
      amount_raised: amount('430.00'),
      goal: amount('1000.00'),
      total_amount_raised: amount('450.00'),
    };
    expect(drawnOfValue({ chart: 'progress' }, { data: campaign }).rows).to.deep.equal(row);
    expect(drawnOfValue({ chart: 'figure', title: 'Stream' }, { data: campaign }).sentence).to.equal(
      'Stream: $450.00. 45% of the target of $1,000.00.',
    );
  });

  it('may have an original goal and a per cent of its goal next to what came', () => {
    const campaign = { name: 'Stream', goal: 1000, originalGoal: 500, percentageOfGoal: 45, amountRaised: 450 };
    expect(drawnOfValue({ chart: 'progress' }, campaign).rows).to.deep.equal(['Stream | 450 | of 1,000 · 45%']);
    const page = {
      title: 'Roof',
      fundraisingTarget: '2500.00',
      totalRaisedPercentageOfFundraisingTarget: '42',
      totalRaised: '1050.00',
    };
    expect(drawnOfValue({ chart: 'progress' }, page).rows).to.deep.equal(['Roof | 1,050.00 | of 2,500.00 · 42%']);
  });
});

describe('the currency of a column', () => {
  it('is that of amounts below zero and of a balance as well', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown', lang: 'de' },
      'Buchungstag;Empfänger;Betrag;Währung;Saldo',
      '01.12.2025;Spende;2500,00;EUR;5430,20',
      '03.12.2025;Miete;-850,00;EUR;4580,20',
    );
    expect(rows).to.deep.equal(['Spende | €2,500.00', 'Miete | −€850.00']);
  });

  it('is that of a goal in a note', () => {
    const { rows } = drawnOfValue(
      { chart: 'breakdown' },
      { name: 'Recount', total: 125000, goal: 200000, donors: 12, currency: 'USD' },
    );
    expect(rows).to.deep.equal(['Recount | $125,000']);
  });
});

describe('what is left of a budget', () => {
  it('is not what was spent', () => {
    const { rows } = drawnOfCsv(
      { chart: 'progress' },
      'Item,Budget,Actual spent,Available',
      'Rent,12000,11500,500',
      'Power,3000,3600,-600',
    );
    expect(rows).to.deep.equal([
      'Rent | 11,500 | target at most 12,000 | Met',
      'Power | 3,600 | target at most 3,000, 600 above it | Above target',
    ]);
  });
});

describe('an indicator of the sustainable development goals', () => {
  it('is the whole in rows without a name, also next to one name', () => {
    const lines = [
      'Year,DAC classification,Observation status,Unit measure,Value',
      '2016,,Undefined,Percentage (%),0.71',
      '2017,,Undefined,Percentage (%),0.7',
      '2016,Least developed countries,Undefined,Percentage (%),0.22',
      '2017,Least developed countries,Undefined,Percentage (%),0.23',
    ];
    const how = { title: 'Development assistance' };
    expect(drawnOfCsv({ chart: 'delta', ...how }, ...lines).heads[1]).to.equal('Development assistance');
    expect(drawnOfCsv({ chart: 'breakdown', ...how }, ...lines).rows).to.deep.equal([
      'Development assistance | 0.71 | 0.70 | −0.01',
      'Least developed countries | 0.22 | 0.23 | +0.01',
    ]);
  });

  it('is one series in a figure, whose trend is its own', () => {
    const { rows, sentence } = drawnOfCsv(
      { chart: 'figure', title: 'Assistance' },
      'Year,Series,Value',
      '2019,Share of income,0.27',
      '2020,Share of income,0.31',
      '2019,To least developed countries,0.09',
      '2020,To least developed countries,0.08',
    );
    expect([sentence, ...rows]).to.deep.equal([
      'Assistance: 0.31 in 2020, up 0.04 (14.8%) on 2019.',
      '2019 | 0.27',
      '2020 | 0.31',
    ]);
  });
});

describe('the apostrophe before a text that a spreadsheet might compute', () => {
  it('is none of the text', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Age,Doses', "'13-17,10", "'65+,'-3").rows).to.deep.equal([
      '13-17 | 10',
      '65+ | −3',
    ]);
  });

  it('stays before a short year', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Decade,Songs', "'80s,10", "'90s,12").rows).to.deep.equal([
      "'90s | 12",
      "'80s | 10",
    ]);
  });
});
