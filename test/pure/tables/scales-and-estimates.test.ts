import { expect } from 'chai';
import { describe, it } from 'node:test';
import { madeOfCsv, seriesOf } from '../sources/made.js';

describe('a column of scales', () => {
  it('belongs to the unit of each row, as the Monetary Fund has it', () => {
    expect(
      madeOfCsv(
        { chart: 'delta', title: 'GDP' },
        'Country,Units,Scale,2021,2022',
        'France,U.S. dollars,Billions,2959.3,2780.1',
        'Spain,Persons,Units,47,48',
      ),
    ).to.deep.equal({
      document: {
        series: [
          { ...seriesOf('France', ['2021', 2959.3], ['2022', 2780.1]), unit: 'billion U.S. dollars' },
          { ...seriesOf('Spain', ['2021', 47], ['2022', 48]), unit: 'Persons' },
        ],
      },
      problems: [],
    });
  });

  it('is a power of ten in files of SDMX', () => {
    const rows = (multiplier: number, unit: string) =>
      madeOfCsv(
        { chart: 'delta', title: 'GDP' },
        `REF_AREA,${unit && 'UNIT_MEASURE,'}UNIT_MULT,DECIMALS,TIME_PERIOD,OBS_VALUE`,
        `FRA,${unit && `${unit},`}${multiplier},1,2021,2957.4`,
        `FRA,${unit && `${unit},`}${multiplier},1,2022,2779.1`,
      ).document;
    expect(rows(6, 'USD')).to.include({ unit: 'million USD' });
    expect(rows(0, 'USD')).to.include({ unit: 'USD' });
    expect(rows(3, '')).to.include({ unit: 'thousand' });
    expect(rows(0, '')).not.to.have.property('unit');
  });

  it('is none if it says something else', () => {
    expect(
      madeOfCsv({ chart: 'breakdown', title: 'Homes' }, 'Region,Scale,Homes', 'N,Local,5', 'S,Regional,6').document,
    ).to.deep.equal({
      categories: [
        { label: 'N', value: 5 },
        { label: 'S', value: 6 },
      ],
    });
  });
});

describe('a column of the years after which figures are estimates', () => {
  it('qualifies the figures of the years after it in each row, and is no period', () => {
    expect(
      madeOfCsv(
        { chart: 'delta', title: 'Growth' },
        'Country,2021,2022,2023,Estimates Start After',
        'France,6.4,2.5,n/a,2021',
        'Germany,3.1,1.8,-0.3,2022',
        'Italy,8.9,4.7,0.7,',
      ),
    ).to.deep.equal({
      document: {
        series: [
          seriesOf('France', ['2021', 6.4], ['2022', '2.5 [e]'], ['2023', null]),
          seriesOf('Germany', ['2021', 3.1], ['2022', 1.8], ['2023', '-0.3 [e]']),
          seriesOf('Italy', ['2021', 8.9], ['2022', 4.7], ['2023', 0.7]),
        ],
      },
      problems: [],
    });
  });
});
