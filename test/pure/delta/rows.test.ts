import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseDelta } from '../../../src/delta/data.js';
import { toDocument } from '../../../src/delta/rows.js';
import { make } from '../rows/sheet.js';
import { seriesOf } from '../sources/made.js';

const document = (text: string, title?: string): unknown => make(toDocument, text, { title }).document;

describe('the rows of figures period by period', () => {
  it('are one figure each, and belong to the series they name', () => {
    const expected = {
      series: [seriesOf('Homes', ['2020', 12300], ['2021', 14200]), seriesOf('Flats', ['2021', '>5'])],
    };
    expect(document('period|value|series\n2020|12,300|Homes\n2021|>5|Flats\n2021|14,200|Homes')).to.deep.equal(
      expected,
    );
    expect(document('Category|Year|Amount\nHomes|2020|12,300\nFlats|2021|>5\nHomes|2021|14,200')).to.deep.equal(
      expected,
    );
    expect(document('Month|Series|Rate\n2020|Homes|12,300\n2021|Flats|>5\n2021|Homes|14,200')).to.deep.equal({
      title: 'Rate',
      ...expected,
    });
    expect(document('2020|12,300|Homes\n2021|>5|Flats\n2021|14,200|Homes')).to.deep.equal(expected);
  });

  it('have no row for a total, in any language that breakdowns know it in', () => {
    const expected = { title: 'Homes', series: [seriesOf('Homes', ['2020', 5])] };
    for (const total of ['Total', 'Total général', 'Summe', 'الإجمالي'])
      expect(document(`Year|Homes\n2020|5\n${total}|5`), total).to.deep.equal(expected);
  });

  it('have no row for a change or an average below the periods, which decides no unit either', () => {
    const years = 'Year|Homes\n2022|329\n2024|333';
    const expected = {
      title: 'Homes',
      series: [seriesOf('Homes', ['2022', 329], ['2024', 333])],
    };
    for (const row of [
      'Change on year|4',
      '% change|0.9%',
      'Change 2022 to 2024|4',
      'Average|331',
      '5-year average|331',
      'Veränderung|4',
      'Minimum|329',
    ]) {
      const made = make(toDocument, `${years}\n${row}`);
      expect([made.document, made.told], row).to.deep.equal([expected, ['lost unused-row 4:1']]);
    }
    const isOther = document(`${years}\nChangeover|4`) as { series: readonly { observations: readonly unknown[] }[] };
    expect(isOther.series[0]?.observations).to.have.lengthOf(3);
  });

  it('say after their periods what the figures are: a qualifier, of a plan with a note', () => {
    expect(
      document('Year|Homes\n2022 actual|5\n2023 (forecast)|6\n2024 estimate|7\n2025 budget|8\nFY26 plan|9'),
    ).to.deep.equal({
      title: 'Homes',
      series: [
        {
          label: 'Homes',
          observations: [
            { period: '2022', value: 5 },
            { period: '2023', value: '6 [f]' },
            { period: '2024', value: '7 [e]' },
            { period: '2025', value: '8 [f]', note: 'budget' },
            { period: 'FY2026', value: '9 [f]', note: 'plan' },
          ],
        },
      ],
    });
    // Of budgets alone, none is a forecast of the others.
    expect(document('Year|Spend\n2022 budget|10\n2023 budget|12')).to.have.nested.property(
      'series[0].observations[0].value',
      10,
    );
  });

  it('are one series if the heads of columns are periods with a word for what their figures are', () => {
    expect(document('Department|FY22 Actual|FY23 Forecast|FY24 Adopted\nPolice|10|12|13')).to.deep.equal({
      series: [
        {
          label: 'Police',
          observations: [
            { period: 'FY2022', value: 10 },
            { period: 'FY2023', value: '12 [f]' },
            { period: 'FY2024', value: '13 [f]', note: 'Adopted' },
          ],
        },
      ],
    });
    expect(document('Item|2022 (restated)|2023|2024 (unaudited)\nIncome|10|12|13')).to.deep.equal({
      series: [
        {
          label: 'Income',
          observations: [
            { period: '2022', value: '10 [r]' },
            { period: '2023', value: 12 },
            { period: '2024', value: 13, note: 'unaudited' },
          ],
        },
      ],
    });
    expect(document('Department|2023 Budget|2023 Actual\nPolice|10|12')).to.have.nested.property('series.length', 2);
  });

  it('are reporting years of two digits each if they follow each other', () => {
    const years = (...texts: readonly string[]) => ({
      series: [{ label: 'North', observations: texts.map((period, i) => ({ period, value: i + 10 })) }],
    });
    const expected = years('2019/20', '2020/21', '2021/22');
    for (const heads of ['19/20|20/21|21/22', '19-20|20-21|21-22', '19–20|20–21|21–22', 'FY19/20|FY20/21|FY21/22'])
      expect(document(`Region|${heads}\nNorth|10|11|12`), heads).to.deep.equal(expected);
    expect(document('Year|North\n98/99|10\n99/00|11\n00/01|12')).to.deep.equal({
      title: 'North',
      ...years('1998/99', '1999/00', '2000/01'),
    });

    it('are one series for each row below days whose years have two digits', () => {
      const observations = [
        { period: '2020-12-30', value: 1 },
        { period: '2021-01-01', value: 2 },
      ];
      const expected = { series: [{ label: 'Albania', observations }] };
      for (const heads of ['12/30/20|1/1/21', '12-30-20|1-1-21'])
        expect(document(`Country|${heads}\nAlbania|1|2`), heads).to.deep.equal(expected);
      // As the Johns Hopkins University published them: a row for each province, or for a country without one.
      expect(
        document(
          'Province/State|Country/Region|Lat|Long|1/22/20|1/23/20\n|Albania|41.1533|20.1683|0|2\nVictoria|Australia|-37.8|144.9|1|1',
        ),
      ).to.deep.include({
        series: [
          seriesOf('Albania', ['2020-01-22', 0], ['2020-01-23', 2]),
          seriesOf('Victoria, Australia', ['2020-01-22', 1], ['2020-01-23', 1]),
        ],
      });
    });
    // Of 21 questions, 20 and 19.
    expect(document('Year|Score\n2021|19/21\n2022|20/21')).to.have.nested.property(
      'series[0].observations[0].period',
      '2021',
    );
  });

  it('are years whatever one cell below them holds', () => {
    expect(document('Area|2021|2022|2023\nNorth|9,811|c. 9,700|10,040')).to.deep.equal({
      series: [seriesOf('North', ['2021', 9811], ['2022', '~9700'], ['2023', 10040])],
    });
    expect(document('Area|2021|2022\nNorth|9,811|Survey delayed')).to.have.nested.property(
      'series[0].observations.length',
      2,
    );
  });

  it('have quarters of financial years in columns of their own', () => {
    expect(document('Financial year|Quarter|Trips\n2022-23|Q4|5\n2023-24|Q1|6')).to.deep.equal({
      title: 'Trips',
      series: [seriesOf('Trips', ['2022/23 Q4', 5], ['2023/24 Q1', 6])],
    });
  });

  it('are one period each with a series in each further column', () => {
    expect(document('Year|Homes|Flats\n2020|12,300|–\n2021|14,200|>5')).to.deep.equal({
      series: [seriesOf('Homes', ['2020', 12300], ['2021', 14200]), seriesOf('Flats', ['2020', null], ['2021', '>5'])],
    });
    expect(document('|Homes\n2020|5')).to.deep.equal({
      title: 'Homes',
      series: [seriesOf('Homes', ['2020', 5])],
    });
  });

  it('have columns of series and columns of what else is said of their period', () => {
    expect(document('period|through|Homes|status|note|Flats\n2021|2021-06|5|p|half|6')).to.deep.equal({
      series: ['Homes', 'Flats'].map((label, i) => ({
        label,
        observations: [{ period: '2021', value: `${5 + i} [p]`, through: '2021-06', note: 'half' }],
      })),
    });
  });

  it('of one series without a name have that of the chart, or that of their column', () => {
    expect(document('period|value\n2021|5', 'Homes')).to.deep.include({
      series: [seriesOf('Homes', ['2021', 5])],
    });
    expect(document('period|Amount\n2021|5')).to.deep.include({
      series: [seriesOf('Amount', ['2021', 5])],
    });
    expect(document('2021|5', 'Homes')).to.deep.include({
      series: [seriesOf('Homes', ['2021', 5])],
    });
  });

  it('of several series without names leave them without', () => {
    expect(document('2020|5|6\n2021|7|8', 'Homes')).to.deep.equal({
      series: [seriesOf('', ['2020', 5], ['2021', 7]), seriesOf('', ['2020', 6], ['2021', 8])],
    });
  });

  it('say once what is the same in all', () => {
    expect(document('period|value|series|unit\n2020|5|A|homes\n2021|6|A|homes\n2021|7|B|flats')).to.deep.equal({
      series: [
        {
          label: 'A',
          unit: 'homes',
          observations: [
            { period: '2020', value: 5 },
            { period: '2021', value: 6 },
          ],
        },
        { label: 'B', unit: 'flats', observations: [{ period: '2021', value: 7 }] },
      ],
    });
    expect(document('period|value|unit\n2020|5|homes\n2021|6|homes', 'H')).to.have.property('unit', 'homes');
  });

  it('tell of a figure its line and the column of its series, and of a row’s length once', () => {
    expect(make(toDocument, 'Year|Homes|Flats\n2020|5|x\n2021|6\n2022|7|8').told).to.deep.equal([
      'lost row-length /series/0/observations/1/value 3:3',
      'lost not-a-quantity /series/1/observations/0/value 2:3',
    ]);
  });

  it('have periods in the digits of any script', () => {
    expect(document('period|value\n２０２１|5\n٢٠٢٢|6', 'H')).to.have.nested.property(
      'series[0].observations[0].period',
      '2021',
    );
    expect(document('period|value\n٢٠٢٢|6', 'H')).to.have.nested.property('series[0].observations[0].period', '2022');
  });

  it('have periods as people write them, and series that are called like periods', () => {
    expect(document('|Q3 2021|May\nQ3 2020|5|6\n2021年7月|7|8')).to.deep.equal({
      series: [seriesOf('Q3 2021', ['2020-Q3', 5], ['2021-07', 7]), seriesOf('May', ['2020-Q3', 6], ['2021-07', 8])],
    });
  });

  it('have quarters and intervals of the reporting year, and months of the calendar’s', () => {
    const rows = make(toDocument, 'period|value\nQ3 2021|5\nJuly 2022|6\n2023–2025|7', { title: 'H' }).document;
    const { data } = parseDelta({ title: 'T', yearStart: '04-01', ...(rows as object) });
    // From 1 October 2021, which is day 18901, 1 July 2022 and 1 April 2023.
    expect(data?.series[0]?.observations.map(({ period }) => period?.start)).to.deep.equal([18901, 19174, 19448]);
  });

  it('have the targets of series in rows, which are one if they are equal', () => {
    const made = (text: string): Record<string, unknown> => make(toDocument, text).document as Record<string, unknown>;
    expect(made('Site|2020|2021|Target\nNorth|12|50|60\nSouth|13|40|60')).to.deep.include({ target: 60 });
    expect(made('Site|2020|2021|Target 2030\nNorth|12|50|60\nSouth|13|40|60')).to.deep.include({
      target: 60,
      notes: ['Target for 2030'],
    });
    const { target, notes } = made('Site|2020|2021|Target\nNorth|12|50|60\nSouth|13|40|70');
    expect([target, notes]).to.deep.equal([undefined, ['Target: North 60, South 70']]);
  });

  it('have a limit as the target that is not to be exceeded', () => {
    const { document } = make(toDocument, 'Year|Site A|Site B|Limit\n2020|12|14|40\n2021|13|10|40');
    expect(document).to.deep.include({ target: '<=40' });
  });
});
