import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('words after money', () => {
  it('are what it is for', () => {
    for (const [text, head] of [
      ['£650 a month', 'Per month'],
      ['£650/month', 'Per month'],
      ['£650 pcm', 'Per calendar month'],
      ['£650 per household', 'Per household'],
      ['650 € im Monat', 'Per Monat'],
      ['650 € par mois', 'Per mois'],
      ['650 € al mes', 'Per mes'],
      ['£50 an hour', 'Per hour'],
      ['£29,969 pa', 'Per year'],
      ['30/day', 'Per day'],
    ] as const) {
      const { heads } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Price', `A,"${text}"`, `B,"${text}"`);
      expect(heads[1], text).to.equal(head);
    }
    const lines = ['Year,Pay', '2021,£10.50 an hour', '2022,£11.44 an hour'];
    const { heads, sentence } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect([heads[1], sentence]).to.deep.equal(['Pay, per hour', '£11.44 per hour in 2022, up £0.94 (9.0%) on 2021.']);
  });

  it('are no denominator if they are a date, every second of one, or a second thing that is counted', () => {
    const notesOf = (...texts: readonly string[]) =>
      drawnOfCsv({ chart: 'breakdown' }, 'Item,Price', ...texts.map((text, i) => `${'AB'[i] ?? ''},${text}`)).notes;
    expect(notesOf('£300 every other week', '£300 every second month')).to.deep.equal([
      'A: every other week',
      'B: every second month',
    ]);
    expect(notesOf('30 € im Juni', '650 € zzgl. MwSt')).to.deep.equal(['A: im Juni', 'B: zzgl. MwSt']);
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Site,Visits', 'A,12 adults/children', 'B,15 adults/children');
    expect(rows).to.deep.equal(['A | figure not readable', 'B | figure not readable']);
  });

  it('are notes on the figure, or on all', () => {
    const some = drawnOfCsv({ chart: 'progress' }, 'Task,Raised,Target', 'A,£650 pledged,£1000', 'B,£50 in hand,£100');
    expect([some.rows, some.notes]).to.deep.equal([
      ['A | £650 | of £1,000 | 65% | −£350', 'B | £50 | of £100 | 50% | −£50'],
      ['A: pledged', 'B: in hand'],
    ]);
    const all = drawnOfCsv(
      { chart: 'breakdown' },
      'Item,Price',
      'Rent,£650 plus VAT',
      'Gas,£50 plus VAT',
      'Tax,£5 plus VAT',
    );
    expect(all.notes).to.deep.equal(['All: plus VAT']);
    const one = drawnOfCsv({ chart: 'progress' }, 'Task,Raised,Target', 'A,£650 (pledged),£1000');
    expect([one.rows, one.notes]).to.deep.equal([['A | £650 | of £1,000 · 65%'], ['A: pledged']]);
  });

  it('are none of the names of its currency', () => {
    const { rows, notes } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Price', 'A,5 US dollars', 'B,$6 dollars');
    expect([rows, notes]).to.deep.equal([['B | $6', 'A | $5'], []]);
  });

  it('are the sign of a profit or a loss, also next to plain amounts', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, 'Site,Result', ...lines).rows;
    expect(rowsOf('A,£5m loss', 'B,£3m profit')).to.deep.equal(['B | 3', 'A | −5']);
    expect(rowsOf('A,loss of £5m', 'B,surplus of £3m')).to.deep.equal(['B | 3', 'A | −5']);
    expect(rowsOf('A,£5m loss', 'B,£3m')).to.deep.equal(['B | 3', 'A | −5']);
  });
});

describe('an arrow at a figure', () => {
  it('is its trend, and the sign of a change', () => {
    const count = drawnOfCsv({ chart: 'breakdown' }, 'Site,Count', 'A,12 ↑', 'B,15 ↓', 'C,20 →');
    expect([count.rows, count.notes]).to.deep.equal([
      ['C | 20', 'B | 15', 'A | 12'],
      ['A: ↑', 'B: ↓', 'C: →'],
    ]);
    const level = drawnOfCsv({ chart: 'progress' }, 'Site,Attendance', 'A,▲ 92%', 'B,▼ 88%');
    expect(level.rows).to.deep.equal(['A | 92%', 'B | 88%']);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Site,Change', 'A,▲ 5%', 'B,▼ 3%').rows).to.deep.equal([
      'A | 5%',
      'B | −3%',
    ]);
  });

  it('is the sign of what went up or down, by its head', () => {
    for (const head of [
      'Trend',
      'Swing',
      'vs 2023',
      'Gain/loss',
      '12-month',
      'YTD',
      'Return',
      'Year on year',
      'Net seats',
      'zum Vorjahr',
    ])
      expect(drawnOfCsv({ chart: 'breakdown' }, `Party,${head}`, 'A,▲ 5%', 'B,▼ 6%').rows, head).to.deep.equal([
        'A | 5%',
        'B | −6%',
      ]);
  });
});

describe('figures below “Time”', () => {
  it('are what something took, if they are no times and another column names it', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, 'Task,Time', ...lines).rows;
    expect(rowsOf('A,12.5', 'B,13')).to.deep.equal(['B | 13.0', 'A | 12.5']);
    expect(rowsOf('A,2 weeks', 'B,over 3 weeks')).to.deep.equal(['B | over 3', 'A | 2']);
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Time,Score', '3 months,12', '6 months,14');
    expect(sentence).to.equal('6 months: 14, up 2 (16.7%) on 3 months.');
  });

  it('are hours or rounds if they are whole numbers next to other figures', () => {
    const hours = drawnOfCsv(
      { chart: 'breakdown' },
      'Event,Time,Visitors',
      'Opening,9,30',
      'Lunch,12,40',
      'Gala,18,90',
    );
    expect(hours.rows).to.deep.equal(['Gala | 90', 'Lunch | 40', 'Opening | 30']);
    const rounds = drawnOfCsv({ chart: 'delta' }, 'Series,Time,Value', 'A,1,30', 'A,2,40', 'A,3,50');
    expect(rounds.rows).to.deep.equal(['1 | 30', '2 | 40', '3 | 50']);
  });
});
