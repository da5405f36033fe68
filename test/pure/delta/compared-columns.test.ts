import { expect } from 'chai';
import { describe, it } from 'node:test';
import { inputOfCsv, seriesOf } from '../sources/made.js';
import { told } from '../rows/told.js';

/** Document and problems of a file, a line a row and cells parted by `|`. */
function read(text: string, title?: string, columns?: Readonly<Record<string, string>>) {
  const lines = text.replaceAll('|', ',').split('\n');
  const { document, problems } = inputOfCsv({ chart: 'delta', title, columns }, ...lines);
  return { document: JSON.parse(JSON.stringify(document)) as unknown, problems: told(problems) };
}

describe('a column of what was planned', () => {
  it('is a series of its own next to what came', () => {
    for (const name of ['Plan', 'Budget', 'Original budget', 'Forecast', 'Expected', 'Soll', 'Prévu', 'Presupuesto'])
      expect(read(`Month|Actual|${name}\n2024-01|10|12\n2024-02|14|13`, 'Spending'), name).to.deep.equal({
        document: {
          series: [
            seriesOf('Actual', ['2024-01', 10], ['2024-02', 14]),
            seriesOf(name, ['2024-01', 12], ['2024-02', 13]),
          ],
        },
        problems: [],
      });
  });

  it('goes on with what came, in any word for a forecast', () => {
    for (const name of ['Forecast', 'Forecasts', 'Hochrechnung', 'Prévisions', 'Previsiones'])
      expect(read(`Year|Actual|${name}\n2022|10|\n2023|12|\n2024||13`, 'Spending').document, name).to.deep.equal({
        series: [seriesOf('Spending', ['2022', 10], ['2023', 12], ['2024', '13 [f]'])],
      });
  });

  it('is not shown next to a column that the page names', () => {
    const { document } = read('Month|Actual|Plan\n2024-01|10|12', 'Homes', { value: 'Actual' });
    expect(document).to.have.nested.property('series.length', 1);
  });

  it('is no other figure of the rows, as a number of people', () => {
    expect(read('Year|Value|Population\n2023|10|1200\n2024|14|1300').problems).to.deep.equal(['lost unused-column']);
  });
});

describe('a column of the year before', () => {
  const months = { against: 'year-before' };

  it('holds the figures of the same months a year earlier, with which those of this year are compared', () => {
    for (const name of [
      'Last year',
      'Prior year',
      'Same month last year',
      'A year earlier',
      'Vorjahr',
      'Année précédente',
    ])
      expect(read(`Month|Actual|${name}\n2024-01|10|12\n2024-02|14|13`, 'Homes'), name).to.deep.equal({
        document: {
          ...months,
          series: [seriesOf('Homes', ['2023-01', 12], ['2023-02', 13], ['2024-01', 10], ['2024-02', 14])],
        },
        problems: [],
      });
  });

  it('does so for financial years and quarters as well', () => {
    expect(read('Year|Value|Previous year\n2023/24|10|12\n2024/25|14|10', 'Homes').document).to.deep.equal({
      ...months,
      series: [seriesOf('Homes', ['2022/23', 12], ['2023/24', 10], ['2024/25', 14])],
    });
    expect(read('Quarter|Value|Last year\nQ1 2024|10|12', 'Homes').document).to.deep.equal({
      ...months,
      series: [seriesOf('Homes', ['2023-Q1', 12], ['2024-Q1', 10])],
    });
  });

  it('is kept apart by name and column of several series', () => {
    expect(read('Region|Month|Value|Last year\nN|2024-01|10|12\nS|2024-01|14|13').document).to.deep.equal({
      ...months,
      series: [seriesOf('N', ['2023-01', 12], ['2024-01', 10]), seriesOf('S', ['2023-01', 13], ['2024-01', 14])],
    });
  });

  it('is not shown if it says of a year something else than the row of that year', () => {
    expect(read('Year|Value|Previous year\n2023|10|12\n2024|14|11', 'Homes')).to.deep.equal({
      document: { series: [seriesOf('Homes', ['2023', 10], ['2024', 14])] },
      problems: ['lost unused-column'],
    });
  });

  it('is a series of its own if the periods are not known', () => {
    expect(read('Month|This year|Last year\nJan|10|12\nFeb|14|13', 'Homes').document).to.deep.equal({
      series: [seriesOf('This year', ['Jan', 10], ['Feb', 14]), seriesOf('Last year', ['Jan', 12], ['Feb', 13])],
    });
  });

  it('is none if its header is that of a change', () => {
    for (const name of ['Change on last year', 'vs last year', '% on last year'])
      expect(read(`Month|Value|${name}\n2024-01|10|2\n2024-02|14|3`, 'Homes').document, name).to.deep.equal({
        series: [seriesOf('Homes', ['2024-01', 10], ['2024-02', 14])],
      });
  });
});
