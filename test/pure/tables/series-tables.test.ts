// Tables of figures over time, as statistics offices, charities and ministries publish them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { madeOfCsv, seriesOf } from '../sources/made.js';

const series = (label: string, unit: string | undefined, ...figures: readonly (readonly [string, unknown])[]) => ({
  ...seriesOf(label, ...figures),
  ...(unit && { unit }),
});

describe('tables of figures over time', () => {
  it('have the length of their periods in the corner', () => {
    const expected = {
      document: { series: [series('Theft', undefined, ['2021-04/2022-03', 15], ['2022-04/2023-03', 17])] },
      problems: [],
    };
    for (const heads of [
      'Year ending,Mar 2022,Mar 2023',
      'Year ending March,2022,2023',
      '12 months to,March 2022,March 2023',
    ])
      expect(madeOfCsv({ chart: 'delta', title: 'Crime' }, heads, 'Theft,15,17'), heads).to.deep.equal(expected);
  });

  it('have series that a column “group” names, if no other does', () => {
    const rows = [
      '2009,"Total, 16 years and older",80.2',
      '2010,"Total, 16 years and older",81.2',
      '2009,16-19 years,90.7',
    ];
    expect(madeOfCsv({ chart: 'delta', title: 'Earnings' }, 'Year,group,percent', ...rows)).to.deep.equal({
      document: {
        unit: '%',
        series: [
          seriesOf('Total, 16 years and older', ['2009', 80.2], ['2010', 81.2]),
          seriesOf('16-19 years', ['2009', 90.7]),
        ],
      },
      problems: [],
    });
  });

  it('are named without the underscores of a program', () => {
    const lines = ['year,trade_deficit,rate_per_1000,PM2_5', '2021,1,2,3', '2022,4,5,6'];
    const { document } = madeOfCsv({ chart: 'delta', title: 'Data' }, ...lines);
    const { series: found } = document as { readonly series: readonly { readonly label: string }[] };
    expect(found.map(({ label }) => label)).to.deep.equal(['trade deficit', 'rate per 1000', 'PM2_5']);
  });

  it('have a scale and a currency after the names of their columns, in words', () => {
    expect(
      madeOfCsv(
        { chart: 'delta', lang: 'de', title: 'Haushalt' },
        'Jahr;Ausgaben in Mio. €;Umsatz Mrd. EUR',
        '2021;1.234,5;1,5',
        '2022;1.420,7;1,3',
      ),
    ).to.deep.equal({
      document: {
        series: [
          series('Ausgaben', 'Mio. €', ['2021', 1234.5], ['2022', 1420.7]),
          series('Umsatz', 'Mrd. EUR', ['2021', 1.5], ['2022', 1.3]),
        ],
      },
      problems: [],
    });
  });

  it('have thousands of pounds in the row below their years', () => {
    for (const unit of ['£000', "£'000"])
      expect(
        madeOfCsv(
          { chart: 'delta', title: 'Income' },
          ',2024,2023',
          `,${unit},${unit}`,
          'Gifts,1200,1100',
          'Legacies,(50),300',
        ),
        unit,
      ).to.deep.equal({
        document: {
          unit,
          series: [
            series('Gifts', undefined, ['2024', 1200], ['2023', 1100]),
            series('Legacies', undefined, ['2024', '-50'], ['2023', 300]),
          ],
        },
        problems: [],
      });
  });

  it('have a scale in a column, as the statistics of Canada do', () => {
    expect(
      madeOfCsv(
        { chart: 'delta', title: 'Employment' },
        'REF_DATE,GEO,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,VALUE,STATUS,DECIMALS',
        '2024-01,Canada,Persons,249,thousands,3,v2062811,20300.5,,1',
        '2024-02,Canada,Persons,249,thousands,3,v2062811,20340.7,,1',
      ),
    ).to.deep.equal({
      document: {
        unit: 'thousand Persons',
        series: [series('Canada', undefined, ['2024-01', 20300.5], ['2024-02', 20340.7])],
      },
      problems: [],
    });
  });

  it('say in a footnote that the last year is not complete', () => {
    expect(
      madeOfCsv({ chart: 'delta', title: 'Homes' }, 'Year,Homes', '2023,15', '2024*,9', '', '* January to September')
        .document,
    ).to.deep.equal({
      series: [
        {
          label: 'Homes',
          observations: [
            { period: '2023', value: 15 },
            { period: '2024', value: 9, through: '2024-09', note: 'January to September' },
          ],
        },
      ],
    });
    expect(
      madeOfCsv({ chart: 'delta', title: 'Homes' }, 'Year,Homes', '2023,15', '2024*,9', '', '* Year to date').document,
    ).to.have.nested.property('series[0].observations[1].period', '2024 (Year to date)');
  });

  it('have a footnote at the one figure that it is about', () => {
    const { document } = madeOfCsv(
      { chart: 'delta', title: 'Homes' },
      ...['Region,2022,2023', 'North,12,15', 'West,4 [note 1],5', '[note 1] Counted from July.'],
    );
    expect(document).to.deep.equal({
      series: [
        seriesOf('North', ['2022', 12], ['2023', 15]),
        {
          label: 'West',
          observations: [
            { period: '2022', value: 4, note: 'Counted from July.' },
            { period: '2023', value: 5 },
          ],
        },
      ],
    });
  });

  it('are not complete in a column whose head says so, itself or in a footnote', () => {
    const last = { period: '2024', value: 9, through: '2024-09' };
    for (const lines of [
      [',2022,2023,2024 (Jan–Sep)', 'Homes,12,15,9'],
      [',2022,2023,2024*', 'Homes,12,15,9', '* Jan–Sep'],
      [',2022,2023,2024 [1]', 'Homes,12,15,9', '[1] Data to September 2024'],
    ])
      expect(madeOfCsv({ chart: 'delta', title: 'Homes' }, ...lines).document, lines[0]).to.have.deep.nested.property(
        'series[0].observations[2]',
        last,
      );
    expect(
      madeOfCsv({ chart: 'delta', title: 'Homes' }, ',2022,2023,2024 YTD', 'Homes,12,15,9').document,
    ).to.have.deep.nested.property('series[0].observations[2]', { period: '2024 YTD', value: 9 });
  });

  it('have units in a row of the name of a section', () => {
    expect(
      madeOfCsv(
        { chart: 'delta', title: 'Bank' },
        'Year ended 31 March,2024,2023',
        'Income,£m,£m',
        'Interest,10.5,9.8',
      ),
    ).to.deep.equal({
      document: {
        unit: '£m',
        series: [series('Interest', undefined, ['2023-04/2024-03', 10.5], ['2022-04/2023-03', 9.8])],
      },
      problems: [],
    });
    expect(
      madeOfCsv({ chart: 'delta', title: 'Homes' }, ',2024,2023', 'Homes,..,x', 'Flats,5,6').document,
    ).to.have.nested.property('series.length', 2);
  });

  it('have a letter after a year whose figures are provisional', () => {
    expect(
      madeOfCsv({ chart: 'delta', title: 'Visas' }, 'Year,Visas', '2022,"89,398"', '2023 P,"67,337"').document,
    ).to.deep.equal({
      series: [series('Visas', undefined, ['2022', 89398], ['2023', '67337 [p]'])],
    });
  });

  it('have several budgets next to what was spent', () => {
    expect(
      madeOfCsv(
        { chart: 'delta', title: 'Spending' },
        'Year,Actual,Budget,Budget (revised)',
        '2022,10,12,11',
        '2023,14,13,13',
      ).document,
    ).to.deep.equal({
      series: [
        series('Actual', undefined, ['2022', 10], ['2023', 14]),
        series('Budget', undefined, ['2022', 12], ['2023', 13]),
        series('Budget (revised)', undefined, ['2022', 11], ['2023', 13]),
      ],
    });
  });
});

describe('a total of the quarters in its row', () => {
  it('is what a breakdown shows, also with its year', () => {
    for (const head of ['Total', '2023 total', 'Total 2023'])
      expect(
        drawnOfCsv(
          { chart: 'breakdown' },
          `Complaint,Q1,Q2,Q3,Q4,${head}`,
          'Noise,12,15,22,9,58',
          'Litter,8,11,13,7,39',
        ).rows,
        head,
      ).to.deep.equal(['Noise | 58', 'Litter | 39']);
  });
});

describe('a table of one row', () => {
  it('needs no name in front of its figure', () => {
    expect(drawnOfCsv({ chart: 'progress' }, 'Signatures,Goal', '"82,104","100,000"').rows).to.deep.equal([
      'Title | 82,104 | of 100,000 · 82%',
    ]);
    expect(drawnOfCsv({ chart: 'progress' }, 'Signatures,Deadline', '"82,104",12 March 2025').rows).to.deep.equal([
      'Title | 82,104 | no target set',
    ]);
  });
});

describe('the base year of a target', () => {
  it('is the start of its way', () => {
    const lines = ['Scope,Base year 2019,Latest 2023,Target 2030', 'Scope 1,"1,200",900,600'];
    expect(drawnOfCsv({ chart: 'progress' }, ...lines).rows).to.deep.equal([
      'Scope 1 | 900 | 50% of the way from 1,200 to 600',
    ]);
  });
});

describe('years that lead to a target', () => {
  it('are one measure, if no year with a figure has one of its own', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'progress' },
      'Year,Rate,Target',
      '2019,43%,',
      '2021,45%,',
      '2025,,55%',
    );
    expect(rows).to.deep.equal(['Title | 45% | target 55%, 10 points below it']);
    expect(notes).to.deep.equal(['Value: 43% in 2019.', 'Target: 55% for 2025.']);
    expect(
      drawnOfCsv({ chart: 'progress' }, 'Year,Rate,Target', '2019,43%,44%', '2021,45%,46%').rows.map((row) =>
        row.slice(0, 4),
      ),
    ).to.deep.equal(['2019', '2021']);
  });
});
