// The second line: what the head of its only column of figures says beyond the title.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const secondLine = (title: string, head: string): string | undefined =>
  drawnOfCsv({ chart: 'progress', title }, `Area,${head}`, 'North,412,500', 'South,200,300').subtitle;

describe('the only column of figures next to targets', () => {
  it('is the second line if its head says what is counted', () => {
    expect(secondLine('Programmes', 'Tonnes of CO2 equivalent avoided,Target')).to.equal(
      'Tonnes of CO2 equivalent avoided',
    );
    expect(secondLine('Insulation', 'Homes insulated,Target')).to.equal('Homes insulated');
    expect(secondLine('Petitions', 'Signatures,Goal')).to.equal('Signatures');
  });
  it('is none if its head only says that something is reached, is a time, or is in the title', () => {
    for (const head of ['Raised', 'Actual', 'Now', 'Spent so far', 'Actual 2024', 'Total raised'])
      expect(secondLine('Appeals', `${head},Target`), head).to.equal(undefined);
    expect(secondLine('Homes insulated by area', 'Homes insulated,Target')).to.equal(undefined);
  });
  it('is the second line above per cents and money, which do not say what they are of', () => {
    expect(secondLine('Doses', 'Coverage (%)')).to.equal('Coverage');
    expect(secondLine('What is left', 'Net budget (£m)')).to.equal('Net budget');
    for (const head of ['Rate (%)', 'Estimate (%)', 'Amount (£m)', 'Homes (%)'])
      expect(secondLine('Homes', head), head).to.equal(undefined);
    for (const chart of ['breakdown', 'delta', 'figure'] as const)
      expect(drawnOfCsv({ chart, title: 'Doses' }, 'Year,Coverage (%)', '2023,81', '2024,83').subtitle).to.equal(
        'Coverage',
      );
    expect(drawnOfCsv({ chart: 'delta', title: 'Doses' }, 'Year,Data (%)', '2023,81', '2024,83').subtitle).to.equal(
      undefined,
    );
  });
  it('may be called Ist-Wert, next to Soll-Wert', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'progress', title: 'Energie', lang: 'de' },
      'Maßnahme,Ist-Wert,Soll-Wert',
      'Dach,71,75',
      'Wand,50,75',
    );
    expect(rows).to.deep.equal(['Dach | 95% | 71 of 75', 'Wand | 67% | 50 of 75']);
    expect(problems).to.deep.equal([]);
  });
});
