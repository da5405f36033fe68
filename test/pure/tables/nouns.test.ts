import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('figures that count one and several of a thing', () => {
  it('have one unit, in whatever language', () => {
    for (const [lines, expected] of [
      [
        ['A,1 day', 'B,2 days'],
        ['Days', 'B | 2', 'A | 1'],
      ],
      [
        ['A,1 Woche', 'B,20 Wochen'],
        ['Wochen', 'B | 20', 'A | 1'],
      ],
      [
        ['A,0 jour', 'B,"1,5 jour"', 'C,3 jours'],
        ['Jours', 'C | 3.0', 'B | 1.5', 'A | 0.0'],
      ],
      [
        ['A,1 person', 'B,over 20 people'],
        ['People', 'B | over 20', 'A | 1'],
      ],
      [
        ['A,4 Days', 'B,2 days'],
        ['Days', 'A | 4', 'B | 2'],
      ],
      [
        ['A,5 min', 'B,10 mins'],
        ['Mins', 'B | 10', 'A | 5'],
      ],
    ] as const) {
      const { heads, rows } = drawnOfCsv({ chart: 'breakdown' }, 'Clinic,Wait', ...lines);
      expect([heads[1], ...rows], lines[0]).to.deep.equal(expected);
    }
  });

  it('have the unit of the document, whose form after one they may say', () => {
    const { rows, heads, problems } = drawnOfCsv(
      { chart: 'breakdown', unit: 'Tage' },
      'Ort,Dauer',
      'A,1 Tag',
      'B,2 Tage',
    );
    expect([heads[1], rows, problems]).to.deep.equal(['Tage', ['B | 2', 'A | 1'], []]);
  });

  it('are compared', () => {
    expect(drawnOfCsv({ chart: 'delta' }, 'Year,Wait', '2020,1 day', '2021,2 days').sentence).to.equal(
      '2 days in 2021, up 1 (100%) on 2020.',
    );
    expect(drawnOfCsv({ chart: 'progress' }, 'Task,Done,Target', 'A,1 home,2 homes').rows).to.deep.equal([
      'A | 1 | of 2 homes · 50%',
    ]);
    expect(drawnOfCsv({ chart: 'figure' }, 'Name,Value,Previous', 'A,1 home,3 homes').sentence).to.equal(
      'Title: 1 home, down 2 (66.7%) on the figure before.',
    );
  });

  it('keep the form after one of another language', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Jahr,Dauer', '2020,2 Tage', '2021,1 Tag');
    expect(sentence).to.equal('1 Tag in 2021, down 1 (50%) on 2020.');
  });

  it('are in one unit of a measure', () => {
    const rowsOf = (...lines: readonly string[]) => {
      const { heads, rows } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount', ...lines);
      return [heads[1], ...rows];
    };
    expect(rowsOf('A,500 g', 'B,1.2 kg', 'C,900 g')).to.deep.equal(['g', 'B | 1,200', 'C | 900', 'A | 500']);
    expect(rowsOf('A,900 kWh', 'B,over 1.25 MWh')).to.deep.equal(['kWh', 'B | over 1,250', 'A | 900']);
    expect(rowsOf('A,500 kg CO2', 'B,1.2 t CO2')).to.deep.equal(['kg CO2', 'B | 1,200', 'A | 500']);
    expect(rowsOf('A,12 g', 'B,3 t')).to.deep.equal(['t', 'B | 3', 'A | 0.000012']);
    expect(rowsOf('A,500 kg CO2', 'B,1.2 t')).to.deep.equal(['Value', 'A | 500 kg CO2', 'B | 1.2 t']);
  });

  it('are of different kinds if their nouns are no forms of one', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount', 'Apples,1 kg', 'Milk,20 l', 'Eggs,12 pieces');
    expect(rows).to.deep.equal(['Apples | 1 kg', 'Milk | 20 l', 'Eggs | 12 pieces']);
  });
});
