// Columns of signs, bars of blocks, totals that add up nothing, and times without a year.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';

describe('arrows below a head of trends', () => {
  const TREND =
    'Line 1, column 4: A column that is not shown: "Trend". To show it at each row, write note-column="Trend".';
  it('are reported next to measures', () => {
    const lines = ['Indicator,Target,Actual,Trend', 'Answered,95%,88%,↑', 'Vacant,8%,11.2%,↓'];
    expect(drawnOfCsv({ chart: 'progress' }, ...lines).problems).to.deep.equal([TREND]);
  });
  it('say what is drawn of two times', () => {
    const lines = ['Indicator,2023,2024,Trend', 'Answered,80%,88%,↑', 'Vacant,12%,11.2%,↓'];
    expect(drawnOfCsv({ chart: 'delta' }, ...lines).problems).to.be.empty;
  });
  it('decorate figures below other heads', () => {
    const lines = ['Indicator,Actual,', 'Answered,88%,↑', 'Vacant,11.2%,↓'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).problems).to.be.empty;
  });
});

describe('bars of blocks in a plan', () => {
  it('are no notes next to the start and the end of each row', () => {
    const lines = ['Task,Start,End,wk1,wk2', 'Plan,2025-01-06,2025-01-10,█,', 'Walk,2025-01-13,2025-01-31,█,█'];
    const { rows, notes } = drawnOfCsv({ chart: 'timeline' }, ...lines);
    expect(rows).to.deep.equal(['Plan | 6 to 10 Jan 2025', 'Walk | 13 to 31 Jan 2025']);
    expect(notes).to.be.empty;
  });
  it('are the times of rows without them', () => {
    expect(drawnOfCsv({ chart: 'timeline' }, 'Task,wk1,wk2,wk3', 'Plan,█,,', 'Walk,,█,█').rows).to.deep.equal([
      'Walk | wk2 – wk3',
      'Plan | wk1',
    ]);
  });
});

describe('the last of several columns', () => {
  const figure = (...lines: string[]): Drawn => drawnOfCsv({ chart: 'figure', title: 'Subscribers' }, ...lines);
  it('is shown if its name is that of a total', () => {
    expect(figure('Month,Existing,New,Left,Total', '2024-01,50,6,11,45', '2024-02,45,6,1,50').sentence).to.equal(
      'Subscribers: 50 in February 2024, up 5 (11.1%) on January 2024.',
    );
  });
  it('is a whole next to one other', () => {
    expect(figure('Month,Passed,Total', '2024-01,50,65', '2024-02,45,60').sentence).to.include('45');
  });
});

describe('a time without its year', () => {
  it('is reported with what to add', () => {
    const [first] = drawnOfCsv({ chart: 'delta' }, 'Month,Sessions', '09,4102', '10,4490').problems;
    expect(first).to.equal(
      'Line 2, column 1: Not a period: "09". Write the year in front of it, such as 2021-09. It is not used.',
    );
    for (const day of ['20/3', 'Fri 7 March']) {
      const { problems } = drawnOfCsv({ chart: 'timeline' }, 'Action,By when', `A,${day}`, 'B,2025-03-29');
      expect(problems[0], day).to.include('Write its year as well, such as 7 March 2021.');
    }
  });
});

describe('targets', () => {
  it('have their names in Swedish', () => {
    expect(drawnOfCsv({ chart: 'progress', lang: 'sv' }, 'Kampanj;Insamlat;Mål', 'Vår;500;1000').rows).to.deep.equal([
      'Vår | 500 | of 1,000 · 50%',
    ]);
  });
});

describe('both sexes', () => {
  it('are the total of men and women, in rows and in columns', () => {
    for (const name of ['Persons', 'Both sexes', 'Ambos sexos', 'Les deux sexes'])
      for (const lines of [
        ['Sex,Number', 'Males,12300', 'Females,14500', `${name},26800`],
        [`Males,Females,${name}`, '12300,14500,26800'],
      ])
        expect(drawnOfCsv({ chart: 'breakdown' }, ...lines), name).to.deep.include({
          sentence: '26,800 in total. The largest is Females: 14,500, 54%.',
          rows: ['Females | 14,500 | 54%', 'Males | 12,300 | 46%'],
        });
  });
  it('are what rates of men and women are measured by', () => {
    const { sentence } = drawnOfCsv({ chart: 'breakdown' }, 'Sex,Rate (%)', 'Males,4.3', 'Females,4.5', 'Persons,4.4');
    expect(sentence).to.equal('Persons 4.4%. The highest is Females: 4.5%.');
  });
  it('are one unit of two next to households', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Unit,Number', 'Households,12300', 'Persons,26800').rows).to.deep.equal([
      'Persons | 26,800',
      'Households | 12,300',
    ]);
  });
});

describe('euros with dots in a page of a language that has dots before decimals', () => {
  const breakdown = (...lines: string[]): readonly string[] =>
    drawnOfCsv({ chart: 'breakdown', lang: 'en' }, ...lines).rows;
  it('are thousands, if all have three digits after the dot and one is of ten thousand or more', () => {
    expect(breakdown('Team,Raised (€)', 'A,12.500', 'B,9.100')).to.deep.equal(['A | €12,500', 'B | €9,100']);
    expect(breakdown('Team,Raised', 'A,12.500 €', 'B,900 €')).to.deep.equal(['A | €12,500', 'B | €900']);
    expect(breakdown('Team,Raised', 'A,R$ 12.500', 'B,R$ 9.100')).to.deep.equal(['A | R$12,500', 'B | R$9,100']);
  });
  it('are prices, if none is', () => {
    expect(breakdown('Fuel,Price (€)', 'Diesel,1.459', 'Petrol,1.659')).to.deep.equal([
      'Petrol | €1.659',
      'Diesel | €1.459',
    ]);
    expect(breakdown('Item,Price (€)', 'A,12.50', 'B,13.125')).to.deep.equal(['B | €13.125', 'A | €12.500']);
  });
  it('are no thousands of other money and of numbers', () => {
    expect(breakdown('Team,Weight (kg)', 'A,12.500', 'B,9.100')).to.deep.equal(['A | 12.500', 'B | 9.100']);
  });
});
