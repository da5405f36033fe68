// Tables as newsrooms, ministries, charities and councils have them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfTable } from '../sources/drawn.js';
import { madeOfCsv, madeOfTable, seriesOf } from '../sources/made.js';

describe('names of regions or measures below "Year", next to years', () => {
  it('are the series of a delta', () => {
    expect(madeOfCsv({ chart: 'delta' }, 'Year,2021,2022', 'London,5,6', 'Leeds,7,8')).to.deep.equal({
      document: {
        series: [seriesOf('London', ['2021', 5], ['2022', 6]), seriesOf('Leeds', ['2021', 7], ['2022', 8])],
      },
      problems: [],
    });
  });
  it('are the name of a figure', () => {
    expect(madeOfCsv({ chart: 'figure', title: 'Exports' }, 'Date,2021,2022', 'Exports,5,6').document).to.deep.equal({
      period: '2022',
      value: 6,
      previous: { period: '2021', value: 5 },
    });
  });
  it('are periods if they are months or quarters of these years', () => {
    const { document, problems } = madeOfCsv({ chart: 'delta', title: 'T' }, 'Quarter,2021,2022', 'Q1,5,6', 'Q2,7,8');
    expect(document).to.deep.equal({
      against: 'year-before',
      series: [seriesOf('T', ['2021-Q1', 5], ['2021-Q2', 7], ['2022-Q1', 6], ['2022-Q2', 8])],
    });
    expect(problems).to.deep.equal([]);
    const how = { chart: 'delta', title: 'T', against: 'previous' } as const;
    expect(madeOfCsv(how, 'Quarter,2021,2022', 'Q1,5,6', 'Q2,7,8').document).to.not.have.property('against');
  });
});

describe('a unit above the names', () => {
  const unitOf = (...lines: readonly string[]): unknown =>
    (madeOfCsv({ chart: 'breakdown' }, ...lines).document as { readonly unit?: unknown }).unit;

  it('is that of all figures', () => {
    expect(unitOf('£ million,2022,2023', 'Health,12,13')).to.equal('£ million');
    expect(unitOf('(£ million),2022,2023', 'Health,12,13')).to.equal('£ million');
    expect(unitOf('£m,Amount', 'Health,12', 'Schools,10')).to.equal('£m');
    expect(unitOf('%,Men,Women', 'Smokers,12,13', 'Drinkers,10,11')).to.equal('%');
    expect(unitOf('Thousands,2022,2023', 'Health,12,13')).to.equal('Thousands');
    expect(unitOf('% of population,2022,2023', 'Health,12,13')).to.equal('% of population');
    expect(unitOf('Department (£ million),2022,2023', 'Health,12,13')).to.equal('£ million');
    expect(unitOf('Department (£ million),Budget,Outturn', 'Health,12,13')).to.equal('£ million');
    expect(unitOf('Region (%),Owned,Rented', 'North,62,38')).to.equal('%');
    expect(unitOf('Payment method (%),Donors', 'Card,62', 'Cash,38')).to.equal('%');
    expect(unitOf('Parent company (£m),Sales', 'Acme,62', 'Bolt,38')).to.equal('£m');
  });
  it('is that of the figures of a time', () => {
    const { document } = madeOfCsv({ chart: 'figure', title: 'Exports' }, '£ million,Exports', '2021,12', '2022,10');
    expect(document).to.include({ unit: '£ million', period: '2022', value: 10 });
  });
  it('is that of the names if other columns have names of their own, or if the names are bands', () => {
    expect(unitOf('Income (£),Households', 'Low,12', 'Middle,10')).to.equal(undefined);
    expect(unitOf('Income (£),2022', '"Up to 9,999",12', '"10,000 to 19,999",10')).to.equal(undefined);
    expect(unitOf('Age (years),2022', 'Young,12', 'Old,10')).to.equal(undefined);
    expect(unitOf('Ward (%),Voters', 'Castle,4660', 'Park,5110')).to.equal(undefined);
    expect(unitOf('Homes,Number', 'Flats,12', 'Houses,10')).to.equal(undefined);
    expect(unitOf('Price range (£),2022,2023', 'Low,12,13', 'Middle,10,11')).to.equal(undefined);
  });
  it('is that of averages of money in each year, and of what has a name like a class of it', () => {
    expect(unitOf('Median salary (£),2022,2023', 'Nurses,31000,33000', 'Police,41000,42000')).to.equal('£');
    expect(unitOf('Current spending (£m),2022,2023', 'Health,150,160', 'Defence,51,53')).to.equal('£m');
    expect(unitOf('Apprenticeships (£m),Budget', 'Level two,150', 'Level three,51')).to.equal('£m');
  });
  it('is that of none next to counts, of no per cents where all are above 100, and no million above heights', () => {
    expect(unitOf('Loan type (£),Number of loans', 'Student,150', 'Home,51')).to.equal(undefined);
    expect(unitOf('Department (£m),2023,Number of staff', 'Health,150,1200', 'Defence,51,300')).to.equal(undefined);
    expect(unitOf('Region (%),Coverage,Households', 'North,51,412', 'South,73,220')).to.equal(undefined);
    expect(unitOf('Bezirk (€),Anzahl Haushalte', 'Mitte,210', 'Nord,280')).to.equal(undefined);
    expect(unitOf('Species (m),Height', 'Oak,21', 'Ash,18')).to.equal(undefined);
  });
});

describe('a word for the status of a figure without brackets', () => {
  it('is its status, before it and after it', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      ...['Region,Income', 'A,£9m est.', 'B,est. £8m', 'C,£7m (est.)', 'D,£6m provisional', 'F,£4m'],
    );
    expect(rows).to.deep.equal([
      'A | 9, estimated',
      'B | 8, estimated',
      'C | 7, estimated',
      'D | 6, provisional',
      'F | 4',
    ]);
    expect(problems).to.deep.equal([]);
  });
  it('leaves the unit of a figure and the name of a row as they are', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Kind,Number',
      'Estimated 2024,9 apples',
      'Forecast 2025,8 apples',
    );
    expect(rows).to.deep.equal(['Estimated 2024 | 9', 'Forecast 2025 | 8']);
  });
});

describe('figures without a sum', () => {
  for (const form of ['share', 'donut', 'treemap', 'waffle'])
    it(`are not drawn as parts of a whole in the form ${form}`, () => {
      const how = { chart: 'breakdown', form } as const;
      const {
        form: drawn,
        sentence,
        notes,
      } = drawnOfCsv(how, 'Region,Median age', 'North,41.2', 'South,38.5', 'East,40.1');
      expect([drawn, sentence]).to.deep.equal(['bars', 'The highest is North: 41.2. The lowest is South: 38.5.']);
      expect(notes[0]).to.match(/: the figures are not parts of one whole\.$/);
    });
  it('are those that the title names, whatever their unit', () => {
    const how = { chart: 'breakdown', form: 'donut', unit: 'GBP', title: 'Average earnings by region' } as const;
    const { form, sentence } = drawnOfCsv(how, 'Region,Value', 'North,410', 'South,350', 'East,380');
    expect([form, sentence]).to.deep.equal(['bars', 'The highest is North: £410. The lowest is South: £350.']);
  });
  it('are no amounts that only sound like them', () => {
    const how = { chart: 'breakdown', form: 'donut', title: 'Income from business rates' } as const;
    expect(drawnOfCsv(how, 'Council,Income', 'North,40', 'South,35', 'East,25').form).to.equal('donut');
  });
});

describe('a row that equals the sum of the others', () => {
  const lines = ['Area,Value', 'Riverside,100', 'England,50', 'Scotland,20', 'Wales,30'];

  it('is no part next to them, in a form that draws parts', () => {
    const { form, sentence, rows, problems } = drawnOfCsv({ chart: 'breakdown', form: 'donut' }, ...lines);
    expect([form, sentence]).to.deep.equal([
      'bars',
      'Riverside, 100, equals the sum of the others. The largest of these is England: 50.',
    ]);
    expect(rows).to.deep.equal(['Riverside | 100', 'England | 50', 'Wales | 30', 'Scotland | 20']);
    expect(problems).to.deep.equal([
      'Line 2: A category equals the sum of the others. If it is their total, write it as “total”.',
    ]);
  });
});

describe('the columns of targets', () => {
  const progress = { chart: 'progress' } as const;
  const measuresOf = (...lines: readonly string[]): unknown =>
    (madeOfCsv(progress, ...lines).document as { readonly measures: unknown }).measures;

  it('hold words where there is no target', () => {
    const lines = [
      'Homes,12,no target',
      'Roads,5,n/a',
      'Rail,5,tbc',
      'Ships,5,None',
      'Sea,5,not set',
      'Air,5,Not yet set',
    ];
    const { sentence, problems } = drawnOfCsv(progress, 'Measure,Value,Target', 'Trees,95,100', ...lines);
    expect(sentence).to.equal('One of the seven has not yet reached its target and six have no published target.');
    expect(problems).to.deep.equal([]);
  });
  it('are those of what was needed and what came', () => {
    expect(measuresOf('Sector,Requirements,Funds available', 'Health,100,40')).to.deep.equal([
      { label: 'Health', value: 40, target: 100 },
    ]);
    expect(measuresOf('Sector,Total requirements,Funding received', 'Health,100,40')).to.deep.equal([
      { label: 'Health', value: 40, target: 100 },
    ]);
  });
  it('are the lower of two', () => {
    expect(measuresOf('Measure,Actual,Minimum,Stretch target', 'Trees,95,80,100')).to.deep.equal([
      { label: 'Trees', value: 95, target: 80 },
    ]);
  });
  it('stand next to quarters, of which the latest is the figure', () => {
    expect(measuresOf('KPI,Target,Q1,Q2,Q3', 'Waste,50%,41%,42%,43%')).to.deep.equal([
      {
        label: 'Waste',
        value: { figure: { quantity: { value: 43 }, stated: { percent: true } } },
        target: { figure: { quantity: { value: 50 }, stated: { percent: true } } },
        observations: [
          {
            label: 'Q1',
            period: { undated: true },
            value: { figure: { quantity: { value: 41 }, stated: { percent: true } } },
          },
          {
            label: 'Q2',
            period: { undated: true },
            value: { figure: { quantity: { value: 42 }, stated: { percent: true } } },
          },
        ],
      },
    ]);
  });
});

const tableOf = (body: string, foot = ''): string =>
  `<table><thead><tr><th>Item</th><th>£m</th></tr></thead><tbody>${body}</tbody><tfoot>${foot}</tfoot></table>`;
const rowsOf = (...rows: readonly (readonly [string, string])[]): string =>
  rows.map(([name, figure]) => `<tr><td>${name}</td><td>${figure}</td></tr>`).join('');

describe('the foot of a table', () => {
  const body = rowsOf(['A', '5'], ['B', '7']);

  it('has the total, and what else it says is a note', () => {
    const { sentence, notes } = drawnOfTable(
      { chart: 'breakdown' },
      tableOf(body, rowsOf(['Average', '6'], ['Total', '12'], ['Of which grants', '3'])),
    );
    expect(sentence).to.equal('£12 million in total. The largest is B: £7 million, 58%.');
    expect(notes).to.deep.equal(['Average: £6m', 'Of which grants: £3m']);
  });
  it('is a measure of its own', () => {
    const { rows } = drawnOfTable({ chart: 'progress' }, tableOf(body, rowsOf(['Total', '12'])));
    expect(rows).to.deep.equal(['A | £5 million', 'B | £7 million', 'Total | £12 million']);
  });
});

describe('a table in a page without a language', () => {
  const votes = (share: string): string =>
    `<table><tr><th>Party</th><th>Votes</th><th>%</th></tr><tr><td>Left</td><td>31,204</td><td>${share}</td></tr></table>`;
  const valueIn = (share: string): unknown =>
    (madeOfTable({ chart: 'breakdown', lang: '' }, votes(share)).document as { categories: { value: unknown }[] })
      .categories[0]!.value;

  it('is read as one of its figures is written', () => {
    expect(valueIn('34.1')).to.equal(31204);
  });
  it('is not guessed where none decides', () => {
    expect(madeOfTable({ chart: 'breakdown', lang: '' }, votes('34')).problems[0]).to.include(
      'May be two numbers: "31,204"',
    );
  });
});

describe('the heads of sections', () => {
  const nested = {
    unit: '£m',
    categories: [
      {
        label: 'North',
        value: '12',
        categories: [
          { label: 'A', value: 5 },
          { label: 'B', value: 7 },
        ],
      },
      {
        label: 'South',
        value: '7',
        categories: [
          { label: 'C', value: 3 },
          { label: 'D', value: 4 },
        ],
      },
    ],
  };
  const [north, south] = [rowsOf(['A', '5'], ['B', '7']), rowsOf(['C', '3'], ['D', '4'])];

  it('are rows with a single heading', () => {
    for (const head of [
      (name: string) => `<tr><th>${name}</th><th></th></tr>`,
      (name: string) => `<tr><th>${name}</th><td></td></tr>`,
      (name: string) => `<tr><th colspan="2">${name}</th></tr>`,
    ])
      expect(
        madeOfTable({ chart: 'breakdown', title: 'T' }, tableOf(head('North') + north + head('South') + south)),
      ).to.deep.equal({ document: nested, problems: [] });
  });
  it('are names in capitals or with a colon in a file', () => {
    const rows = (first: string, second: string): readonly string[] => [
      ...['Item,£m', `${first},`, 'A,5', 'B,7', `${second},`, 'C,3', 'D,4'],
    ];
    const made = madeOfCsv({ chart: 'breakdown', title: 'T' }, ...rows('North:', 'South:'));
    expect(made).to.deep.equal({ document: nested, problems: [] });
    const { document } = madeOfCsv({ chart: 'breakdown' }, ...rows('NORTH', 'SOUTH'));
    expect((document as typeof nested).categories.map(({ label }) => label)).to.deep.equal(['NORTH', 'SOUTH']);
  });
  it('are no names without a figure', () => {
    const { sentence } = drawnOfCsv({ chart: 'breakdown' }, 'Item,£m', 'Rent,5', 'Food,', 'Fuel,7');
    expect(sentence).to.equal('The largest with a figure is Fuel: £7 million. No figure is given for Food.');
    const table = tableOf(
      '<tr><th>Rent</th><td>5</td></tr><tr><th>Food</th><td></td></tr><tr><th>Fuel</th><td>7</td></tr>',
    );
    expect(drawnOfTable({ chart: 'breakdown' }, table).sentence).to.equal(
      'The largest with a figure is Fuel: £7 million. No figure is given for Food.',
    );
  });
});

describe('a file of a statistics office or a council', () => {
  it('has remarks below its rows, and marks of notes in its heads', () => {
    const { sentence, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      ...['Tenure,Number of households (thousands) [note 1]', 'Owned,15400', 'Rented,8800', 'All tenures,24200'],
      '[note 1] Figures are rounded.,',
    );
    expect(sentence).to.equal(
      '24,200 thousand households in total. The largest is Owned: 15,400 thousand households, 64%.',
    );
    expect(notes).to.deep.equal(['[note 1] Figures are rounded.']);
  });
  it('has a head of thousands', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'breakdown' },
      "Budget 2024/25,£'000",
      'Social care,"123,456"',
      'Highways,"12,345"',
    );
    expect(sentence).to.equal('The largest is Social care: £123,456 thousand.');
  });
  it('has rows below the total that are no parts of it', () => {
    const { sentence, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      ...['Donor,Amount', 'Smith,£50', 'Acme,£125', 'TOTAL,£175', 'Gift Aid,£12'],
    );
    expect(sentence).to.equal('£175 in total. The largest is Acme: £125, 71%.');
    expect(notes).to.deep.equal(['Gift Aid: £12']);
  });
  it('numbers its rows, which are no figures', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'progress' },
      ...['Objective,Measure,Result,Target', '1,Calls answered,91%,95%', '2,Letters answered,79%,85%'],
    );
    expect(rows).to.deep.equal(['Calls answered | 91% | target 95% | −4', 'Letters answered | 79% | target 85% | −6']);
    expect(problems).to.deep.equal([]);
  });
  it('has a column that is the same in each row before the names', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Measure,Country,Value', 'PC,Austria,3', 'PC,Belgium,5');
    expect(rows).to.deep.equal(['Belgium | 5', 'Austria | 3']);
  });
});
