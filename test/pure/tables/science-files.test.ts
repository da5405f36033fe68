// Files of observatories, labour statistics and polls, cut to a few of their rows and columns, in the chart that an author of a page makes of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { madeOfCsv, seriesOf } from '../sources/made.js';

const delta = (...lines: readonly string[]): unknown => madeOfCsv({ chart: 'delta' }, ...lines).document;

describe('files of observatories', () => {
  // NASA GISS, GLB.Ts+dSST.csv
  it('have asterisks where a month has no figure yet', () => {
    expect(
      delta('Land-Ocean: Global Means', 'Year,Jan,Feb,Mar', '2023,.87,.97,1.20', '2024,1.25,***,***'),
    ).to.deep.equal({
      title: 'Land-Ocean: Global Means',
      series: [
        seriesOf(
          'Land-Ocean: Global Means',
          ['2023-01', 0.87],
          ['2023-02', 0.97],
          ['2023-03', '1.20'],
          ['2024-01', 1.25],
          ['2024-02', null],
          ['2024-03', null],
        ),
      ],
    });
  });
  // NOAA GML, co2_mm_mlo.csv
  it('have the year as a decimal number next to the month, which is no figure', () => {
    expect(
      delta('year,month,decimal date,average', '2024,1,2024.0417,422.85', '2024,2,2024.1250,424.55'),
    ).to.deep.include({ series: [seriesOf('average', ['2024-01', 422.85], ['2024-02', 424.55])] });
  });
  // NSIDC, N_09_extent_v3.0.csv
  it('have short names for the parts of a time', () => {
    expect(delta('YR,MO,ANOM', '2024,1,0.41', '2024,2,0.52')).to.deep.include({
      series: [seriesOf('ANOM', ['2024-01', 0.41], ['2024-02', 0.52])],
    });
  });
  it('have Missouri below “MO” next to “Year”', () => {
    expect(delta('Year,MO,KS', '2023,5,7', '2024,6,8')).to.deep.include({
      series: [seriesOf('MO', ['2023', 5], ['2024', 6]), seriesOf('KS', ['2023', 7], ['2024', 8])],
    });
  });
  it('may have the day on which something is due as their time', () => {
    expect(delta('Due date,Amount', '2024-01-31,5', '2024-02-29,6')).to.deep.include({
      series: [seriesOf('Amount', ['2024-01-31', 5], ['2024-02-29', 6])],
    });
  });
});

describe('files of the U.S. Bureau of Labor Statistics', () => {
  it('have a title with the word for it in the same cell', () => {
    const lines = [
      'Series Id:           LNS14000000',
      'Seasonally Adjusted',
      'Series title:        (Seas) Unemployment Rate',
    ];
    expect(delta(...lines, 'Age:                 16 years and over', '', 'Year,Jan,Feb', '2024,3.7,3.9')).to.deep.equal(
      {
        title: '(Seas) Unemployment Rate',
        notes: ['Seasonally Adjusted', 'Age: 16 years and over'],
        series: [seriesOf('(Seas) Unemployment Rate', ['2024-01', 3.7], ['2024-02', 3.9])],
      },
    );
  });
});

describe('files of polls', () => {
  // FiveThirtyEight, president_polls.csv
  it('have the per cents of those who were asked, whose number is no figure of theirs', () => {
    const { document } = madeOfCsv(
      { chart: 'delta', title: 'Polls' },
      'pollster,start_date,end_date,sample_size,candidate_name,pct',
      'YouGov,10/18/24,10/20/24,1500,Harris,49',
      'YouGov,10/18/24,10/20/24,1500,Trump,45',
    );
    expect(document).to.deep.include({
      unit: '%',
      series: [seriesOf('Harris', ['2024-10-18', 49]), seriesOf('Trump', ['2024-10-18', 45])],
    });
  });
});

describe('files of Eurostat', () => {
  it('have codes of rates of change, which are per cents', () => {
    expect(delta('geo,unit,TIME_PERIOD,OBS_VALUE', 'DE,RCH_A,2024-01,3.1', 'DE,RCH_A,2024-02,2.7')).to.deep.include({
      unit: '%',
    });
  });
});

describe('files of UNHCR', () => {
  it('have codes of countries next to their names, which are no remarks', () => {
    const { problems } = madeOfCsv(
      { chart: 'breakdown', title: 'Refugees' },
      'Country of Asylum,Country of Asylum ISO,Refugees',
      'Türkiye,TUR,3214780',
      'Germany,DEU,705819',
    );
    expect(problems).to.deep.equal([]);
  });
});
