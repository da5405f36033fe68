import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('columns headed "Lower" and "Upper"', () => {
  const support = (...rows: readonly string[]) =>
    drawnOfCsv({ chart: 'breakdown', title: 'Support', unit: '%' }, 'Party,Share,Lower,Upper', ...rows);

  it('are the interval of the figures between them', () => {
    const { heads, rows } = support('A,40,37,43', 'B,30,27,33', 'C,20,18,23');
    expect(heads).to.deep.equal(['Category', 'Value', 'Range']);
    expect(rows).to.deep.equal(['A | 40% | 37% to 43%', 'B | 30% | 27% to 33%', 'C | 20% | 18% to 23%']);
  });
  it('are so with one slip, which is told to the author and to the reader', () => {
    const { rows, omissions, problems } = support('A,40,37,43', 'B,30,37,43', 'C,20,18,23', 'D,9,8,10', 'E,1,0,2');
    expect(rows.slice(0, 3)).to.deep.equal(['A | 40% | 37% to 43%', 'B | 30% | ', 'C | 20% | 18% to 23%']);
    expect(omissions).to.deep.equal(['One interval is not shown, because it does not contain its figure.']);
    expect(problems).to.deep.equal([
      'Line 3, column 2: An interval that does not contain its figure: "37..43". Write one that contains the figure. It is not used.',
    ]);
  });
  it('are figures of their own where few rows lie between them', () => {
    const { heads } = support('A,40,47,53', 'B,30,37,43', 'C,20,18,23');
    expect(heads).to.not.include('Range');
  });
  it('may be headed "Low" and "High", but not in a list of prices', () => {
    const people = { chart: 'breakdown', title: 'People in need' } as const;
    expect(drawnOfCsv(people, 'Region,Estimate,Low,High', 'North,40,37,43', 'South,30,27,33').rows).to.deep.equal([
      'North | 40 | 37 to 43',
      'South | 30 | 27 to 33',
    ]);
    const { heads } = drawnOfCsv(
      { chart: 'delta', title: 'Shares' },
      'Date,Low,Close,High',
      '2024-01-02,9,10,12',
      '2024-01-03,9,11,13',
    );
    expect(heads).to.include('High');
  });
  it('are schools where two of three rows lie between them, as by chance', () => {
    const { heads } = drawnOfCsv(
      { chart: 'delta', title: 'Schools' },
      'Year,Middle,Lower,Upper',
      '2020,10,8,12',
      '2021,11,9,13',
      '2022,15,9,13',
    );
    expect(heads).to.include('Upper');
  });
  it('are the interval of a figure that is rounded to less than them', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown', title: 'Rates' },
      'Area,Rate (%),95% CI lower,95% CI upper',
      'A,0.0,0.01,0.04',
      'B,0.2,0.1,0.3',
    );
    expect(rows).to.include('A | 0.0% | 0.0% to 0.1%');
    expect(problems).to.deep.equal([]);
  });
  it('have the decimals of their figures', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown', title: 'Prevalence' },
      'Region,Rate (%),95% CI lower,95% CI upper',
      'North,12.4,11.1,13.7',
      'South,10.2,9.0,11.4',
    );
    expect(rows[1]).to.equal('South | 10.2% | 9.0% to 11.4%');
  });
});

describe('figures with their intervals in the same cells', () => {
  it('name no rows, also if some are the same', () => {
    const { heads, rows } = drawnOfCsv(
      { chart: 'delta', title: 'Coverage' },
      'Location,Period,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh,Value',
      'Kenya,2019,89,85,93,89 [85-93]',
      'Kenya,2020,88,84,92,88 [84-92]',
      'Kenya,2021,89,85,93,89 [85-93]',
    );
    expect(heads).to.deep.equal(['Period', 'Kenya', 'Change']);
    expect(rows[0]).to.equal('2019 | 89 (85 to 93) | ');
  });
});

describe('measures with one target', () => {
  it('lack no column because their figures have intervals', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'progress', title: 'Coverage' },
      'District,Coverage %,Lower,Upper,Target',
      'Bo,82,79,85,90',
      'Kenema,91,88,94,90',
    );
    expect(rows).to.deep.equal(['Bo | 82% | 79% to 85% | −11 to −5', 'Kenema | 91% | 88% to 94% | −2 to +4']);
    expect(problems).to.deep.equal([]);
  });
});
