// Logs, readings and lists that people keep by hand, and what is drawn and said of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('temperatures', () => {
  it('have changes without per cents, in degrees alone as well', () => {
    for (const cells of ['10°,12°', '10°C,12°C'])
      expect(drawnOfCsv({ chart: 'delta' }, 'Town,1990,2020', `Hull,${cells}`).sentence, cells).to.match(
        /up 2 °C? on 1990\.$/,
      );
  });

  it('are those whose heads have the letter of the scale, and no classes are', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Day,Low (C),High (C)', '2024-05-01,2,12', '2024-05-02,4,15');
    expect(sentence).to.equal(
      'Low: 4 °C on 2 May 2024, up 2 °C on 1 May 2024. High: 15 °C on 2 May 2024, up 3 °C on 1 May 2024.',
    );
    expect(drawnOfCsv({ chart: 'breakdown' }, 'School,Pupils (F)', 'A,20', 'B,30').sentence).to.equal(
      'The largest is B: 30.',
    );
  });
});

describe('readings below the head of the day of reading', () => {
  it('are those of that day, and of no quarter', () => {
    for (const head of ['Read on', 'Date read', 'Reading on', 'Balance at', 'Abgelesen am'])
      expect(
        drawnOfCsv({ chart: 'figure' }, `${head},Meter`, '01.10.23,100', '01.01.24,120', '01.04.24,130').sentence,
        head,
      ).to.equal('Title: 130 on 1 April 2024, up 10 (8.3%) on 1 January 2024.');
  });
});

describe('a letter after a price', () => {
  const breakdown = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines);

  it('is pence below a head of prices, and no flag', () => {
    expect(breakdown('Supplier,Unit rate', 'A,24.5p', 'B,22.36p').sentence).to.equal('The highest is A: 24.50 pence.');
    expect(breakdown('Garage,p/litre', 'A,134.9', 'B,135.7p').sentence).to.equal('The highest is B: 135.7 pence.');
  });

  it('is pence in a column that adds up to a pound, in front of the names', () => {
    const { sentence, subtitle } = breakdown('Where each £1 goes', '83p\tWork abroad', '11p\tFunds', '6p\tOffice');
    expect([subtitle, sentence]).to.deep.equal(['Where each £1 goes', 'The largest is Work abroad: 83 pence.']);
    expect(breakdown('83 trees,Oak', '11 trees,Ash').rows).to.deep.equal(['Oak | 83', 'Ash | 11']);
    expect(breakdown('Amount,Tree', '83 trees,Oak', '11 trees,Ash').sentence).to.equal('The largest is Oak: 83 trees.');
  });

  it('is pence in the row of a price, among rows of other units', () => {
    const { rows, sentence } = drawnOfCsv(
      { chart: 'progress' },
      'Goal,Start,Target,Now',
      'Members,6200,10000,7410',
      'Cost per pound raised,31p,25p,27p',
    );
    expect(rows[1]).to.equal('Cost per pound raised | 67% | 27, from 31 towards 25 pence');
    expect(sentence).not.to.include('provisional');
    // A row of provisional figures is no price.
    expect(drawnOfCsv({ chart: 'delta' }, 'Year,North,South', '2022,44,60', '2023,45p,67p').rows[1]).to.equal(
      '2023 | 45, provisional | +1 (+2.3%) | 67, provisional | +7 (+11.7%)',
    );
  });

  it('is a flag elsewhere', () => {
    expect(breakdown('Region,Unemployment rate', 'A,24.5p', 'B,22.0').rows[0]).to.equal('A | 24.5, provisional');
    expect(breakdown('Region,Price index', 'A,102.5p', 'B,101.2p').rows[0]).to.equal('A | 102.5, provisional');
  });
});

describe('lengths below everyday heads', () => {
  const headOf = (title: string, head: string, ...cells: readonly string[]) =>
    drawnOfCsv({ chart: 'breakdown', title }, `Name,${head}`, ...cells.map((cell, i) => `Row ${i},${cell}`)).heads[1];

  it('are metres and kilometres, and no millions and thousands', () => {
    expect(headOf('River level', 'Level', '1.2m', '1.5m')).to.equal('Metres');
    expect(headOf('Sports day', 'Long jump', '4.2m', '3.9m')).to.equal('Metres');
    expect(headOf('Oaks', 'Girth', '4.2m', '3.9m')).to.equal('Metres');
    expect(headOf('Resorts', 'Snow', '1.2m', '2.5m')).to.equal('Metres');
    expect(headOf('Training', 'Distance', '5k', '10k')).to.equal('km');
    expect(drawnOfCsv({ chart: 'progress' }, 'Who,Distance,Target', 'Amy,12k,20k', 'Ben,5k,10k').rows).to.deep.equal([
      'Amy | 12 | of 20 | 60% | −8',
      'Ben | 5 | of 10 | 50% | −5',
    ]);
  });

  it('are elsewhere as large as they say', () => {
    expect(headOf('Budgets', 'Level', '1.2m', '1.5m')).to.equal('Million');
    expect(headOf('Costs', 'Snow clearing', '1.2m', '1.5m')).to.equal('Million');
    expect(headOf('Steps', 'Walked', '12k', '8k')).to.equal('Thousand');
  });

  it('are drawn next to times of which nobody knows the units', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'figure' },
      'Date,Distance,Time',
      '2024-11-01,5 km,24:31',
      '2024-11-03,10 km,51:02',
    );
    expect(sentence).to.equal('Title: 10 km on 3 November 2024, up 5 (100%) on 1 November 2024.');
  });
});

describe('a whole that stands with its part and in a column of its own', () => {
  it('is said once', () => {
    for (const of of ['of', 'out of', 'von', 'de'])
      expect(
        drawnOfCsv({ chart: 'progress' }, 'Place,Done,Target', `North,120 ${of} 150,150`, `South,98 ${of} 140,140`)
          .rows,
        of,
      ).to.deep.equal(['North | 80% | 120 of 150', 'South | 70% | 98 of 140']);
    for (const chart of ['progress', 'breakdown'] as const)
      expect(
        drawnOfCsv({ chart }, 'Class,Attended,Enrolled', 'A,12/15,15', 'B,15/15,15').problems,
        chart,
      ).to.deep.equal([]);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Class,Attended,Enrolled', 'A,12/15,15', 'B,9/14,14').rows).to.deep.equal(
      ['A | 12', 'B | 9'],
    );
  });

  it('is said in its column, if figures have none after them as well', () => {
    expect(
      drawnOfCsv({ chart: 'progress' }, 'Place,Got,Need', 'Shop,112/200,200', 'Online,340,300', 'Church,,50').rows,
    ).to.deep.equal([
      'Shop | 56% | 112 of 200 | ',
      'Online | 113% | 340 of 300, 40 above the target | Above target',
      'Church | – | no figure given, target 50 | ',
    ]);
  });

  it('is another where the column has others', () => {
    expect(
      drawnOfCsv({ chart: 'progress' }, 'Place,Done,Year', 'North,120 of 150,4', 'South,98 of 140,5').rows,
    ).to.deep.equal(['North | 80% | 120 of 150', 'South | 70% | 98 of 140']);
  });
});

describe('a remark in brackets after a figure and its whole', () => {
  it('is a note', () => {
    for (const [others, cell, row] of [
      ['7 of 9', '5 of 9 (ill)', 'Cath | 56% | 5 of 9'],
      ['8 de 10', '5 de 9 (enferma)', 'Cath | 56% | 5 of 9'],
      ['7/9', '5/9 (ill)', 'Cath | 56% | 5 out of 9'],
    ]) {
      const { rows, notes, problems } = drawnOfCsv(
        { chart: 'progress' },
        'Name,Attended',
        `Anne,${others}`,
        `Bill,${others}`,
        `Cath,${cell}`,
      );
      expect(rows[2], cell).to.equal(row);
      expect(notes.at(-1), cell).to.match(/^Cath: (?:ill|enferma)$/);
      expect(problems, cell).to.deep.equal([]);
    }
  });

  it('counts some of the figure', () => {
    const { rows, notes } = drawnOfCsv({ chart: 'progress' }, 'Year,Reached', 'A,25 of 29', 'B,27 of 30 (2 absent)');
    expect(rows).to.deep.equal(['A | 86% | 25 of 29', 'B | 90% | 27 of 30']);
    expect(notes.at(-1)).to.equal('B: 2 absent');
  });
});
