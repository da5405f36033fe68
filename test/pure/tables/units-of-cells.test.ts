// Columns in which some cells have the sign of a unit and others none.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const IN_DOUBT =
  'A figure without a unit next to others that have one. Write its unit with it, or unit="GBP" if all have that.';

describe('a unit that some cells of a column state', () => {
  it('is that of all if the first has it, as in accounts', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Item,Amount',
      'A,£120',
      'B,95',
      'C,80',
      'Total,£295',
    );
    expect(rows).to.deep.equal(['A | £120 | 41%', 'B | £95 | 32%', 'C | £80 | 27%']);
    expect(problems).to.deep.equal([]);
  });
  it('is that of all if the total has it', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount', 'A,95', 'B,80', 'Total,£175');
    expect(rows).to.deep.equal(['A | £95 | 54%', 'B | £80 | 46%']);
  });
  it('is that of all if these are shares by their name', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Share', 'A,12', 'B,95%', 'C,80%');
    expect(rows).to.deep.equal(['B | 95%', 'C | 80%', 'A | 12%']);
  });
  it('is its own if only one in the middle has it', () => {
    const { form, rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount', 'A,120', 'B,£95', 'C,80');
    expect([form, ...rows]).to.deep.equal(['cards', 'A | 120', 'B | £95', 'C | 80']);
    expect(problems).to.deep.equal([`Line 2, column 2: ${IN_DOUBT}`]);
  });
  it('is its own next to another, and a figure without one is reported', () => {
    const { form, rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount', 'A,£120', 'B,95', 'C,80%');
    expect([form, ...rows]).to.deep.equal(['cards', 'A | £120', 'B | 95', 'C | 80%']);
    expect(problems).to.deep.equal([`Line 3, column 2: ${IN_DOUBT}`]);
  });
  it('is that of all if the page says so, as the problem advises', () => {
    const lines = ['Item,Amount', 'A,120', 'B,£95', 'C,80'];
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown', unit: 'GBP' }, ...lines);
    expect([...rows, ...problems]).to.deep.equal(['A | £120', 'B | £95', 'C | £80']);
  });
  it('is that of all if they are 100 per cent together', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Answer,Result', 'Yes,48%', 'No,45', 'Unsure,7');
    expect(rows).to.deep.equal(['Yes | 48%', 'No | 45%', 'Unsure | 7%']);
  });
  it('is not that of other things, wherever it stands', () => {
    const found = (...lines: readonly string[]) => {
      const { form, rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'KPI,Result', ...lines);
      return [form, ...rows, problems.length];
    };
    expect(found('Calls answered,84%', 'Complaints,9')).to.deep.equal([
      'cards',
      'Calls answered | 84%',
      'Complaints | 9',
      1,
    ]);
    expect(found('Calls,84%', 'Repairs,92%', 'Complaints,12')).to.deep.equal([
      'cards',
      'Calls | 84%',
      'Repairs | 92%',
      'Complaints | 12',
      1,
    ]);
    expect(found('Raised,£8400', 'Volunteers,112')).to.deep.equal(['cards', 'Raised | £8,400', 'Volunteers | 112', 1]);
  });
  it('is no per cent of counts', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Value', 'Turnout,61%', 'Seats,312', 'Voters,4500');
    expect(rows).to.deep.equal(['Turnout | 61%', 'Seats | 312', 'Voters | 4,500']);
  });
  it('is not that of another column of groups', () => {
    const lines = ['Region,Spend,Staff', 'North,£120,95', 'South,£80,70'];
    const { rows } = drawnOfCsv({ chart: 'breakdown', form: 'grouped' }, ...lines);
    expect(rows).to.deep.equal(['North | ', 'Spend | £120', 'Staff | 95', 'South | ', 'Spend | £80', 'Staff | 70']);
  });
  it('may be missing where the figure is zero', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount', 'A,0', 'B,£95');
    expect([...rows, ...problems]).to.deep.equal(['B | £95', 'A | £0']);
  });
});

describe('a share of 1 next to per cents, as spreadsheets write them', () => {
  const problem = (line: number, column: number, found: string, instead: string): string =>
    `Line ${line}, column ${column}: A share of 1 next to per cents: ${found}. Write ${instead} if it is that. It is not used.`;

  it('is not drawn as a per cent below 1', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Region,Share',
      'North,0.647',
      'South,70%',
      'East,55%',
    );
    expect(rows).to.deep.equal(['South | 70%', 'East | 55%', 'North | figure not readable']);
    expect(problems).to.deep.equal([problem(2, 2, '0.647', '64.7%')]);
  });
  it('is no target of a per cent', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'progress' }, 'Measure,Value,Target', 'Recycling,45%,0.6');
    expect(rows).to.deep.equal(['Recycling | 45% | target not readable']);
    expect(problems).to.deep.equal([problem(2, 3, '0.6', '60%')]);
  });
  it('is no range of targets of a per cent, whatever unit the page gives', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'progress', unit: '%' },
      'Measure,Value,Target',
      'Recycling,83%,0.2..0.9',
    );
    expect(rows).to.deep.equal(['Recycling | 83% | target not readable']);
    expect(problems).to.deep.equal([problem(2, 3, '0.2..0.9', '20..90%').replace(': 0.2..0.9.', '.')]);
  });
  it('is a small per cent next to others without a sign', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Region,Share', 'North,12%', 'South,9', 'East,0.5');
    expect([...rows, ...problems]).to.deep.equal(['North | 12.0%', 'South | 9.0%', 'East | 0.5%']);
  });
  it('is another figure next to a single per cent below it', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Indicator,Value', 'Gini coefficient,0.35', 'Poverty rate,12%');
    expect(rows).to.deep.equal(['Gini coefficient | 0.35', 'Poverty rate | 12%']);
  });
});

describe('money with three digits after its separator', () => {
  const faultOf = (lang: string, cell: string) =>
    drawnOfCsv({ chart: 'breakdown', lang }, 'Item,Cost', `Rent,"${cell}"`).problems[0];
  it('is not read if it is written as in another language', () => {
    expect(faultOf('en', '1.200 €')).to.equal(
      'Line 2, column 2: Not a figure: "1.200 €". Write a figure such as 1200. It is not used.',
    );
    expect(faultOf('de', '£1,200')).to.equal(
      'Line 2, column 2: Not a figure: "£1,200". Write a figure such as 1200. It is not used.',
    );
  });
  it('is read as its language writes it', () => {
    for (const [lang, cell] of [
      ['en', '€1.459'],
      ['de', '1,459 €'],
      ['de', '1.200 €'],
      ['nl', '€ 1,459'],
      ['en', '£1,200'],
      ['en', '1.200 million €'],
    ] as const)
      expect(faultOf(lang, cell), cell).to.equal(undefined);
  });
});

describe('the unit of the chart in a cell', () => {
  const rowsOf = (unit: string, cell: string) =>
    drawnOfCsv({ chart: 'breakdown', unit }, 'Item,Figure', 'First,14', `Second,${cell}`).rows[1];
  it('may be one of several', () => {
    expect(rowsOf('kg', '2 kgs')).to.equal('Second | 2');
  });
  it('is no part of a word', () => {
    expect(rowsOf('percent', '2 percentage points')).to.equal('Second | 2%');
    expect(rowsOf('m', '2 million')).to.equal('First | 14');
    expect(rowsOf('home', '2 homesteads')).to.equal('Second | figure not readable');
  });
});

describe('columns that only their units tell apart', () => {
  it('have their whole heads as names', () => {
    const lines = ['Quarter,Arrears (%),Arrears (£)', '2023-Q1,4.1%,"£412,000"', '2023-Q2,4.4%,"£441,000"'];
    const { heads, problems } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect(heads.filter((head) => !head.endsWith('Change'))).to.deep.equal(['Period', 'Arrears (%)', 'Arrears (£)']);
    expect(problems).to.deep.equal([]);
  });
});

describe('a target in the head of a column', () => {
  it('is none of what is within it', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Service,Within target,Seen', 'A&E,"1,204","1,650"');
    expect(rows).to.deep.equal(['A&E | 1,204 | no target set']);
  });

  it('is none of the goals of a match', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Player,Goals,Goal difference', 'Ward,12,3', 'Diaz,8,2');
    expect(rows).to.deep.equal(['Ward | 12', 'Diaz | 8']);
  });
});

describe('lengths in the first row', () => {
  it('head the columns of numbers', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;
    expect(rowsOf('Athlete,1500 m,5000 m', 'Reid,230,830', 'Okello,231,845').slice(0, 3)).to.deep.equal([
      'Reid | ',
      '1500 m | 230',
      '5000 m | 830',
    ]);
  });

  it('are millions of one column, and next to other millions', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;
    expect(rowsOf('North,3 m', 'South,2 m', 'East,1 m')).to.have.length(3);
    expect(rowsOf('North,3 m,2 m', 'South,2 m,1 m', 'East,1 m,1 m')).to.have.length(3);
  });
});

describe('an amount with words in the first row', () => {
  it('heads no column', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;
    expect(rowsOf('Average rating,4.6 out of 5', 'Reviews,1204')).to.deep.equal([
      'Average rating | 4.6 out of 5',
      'Reviews | 1,204',
    ]);
    expect(rowsOf('Helped,"1,204 people"', 'Trained,45')).to.have.length(2);
    expect(rowsOf('Group,12 months', 'A,5', 'B,7')).to.deep.equal(['B | 7', 'A | 5']);
    expect(rowsOf('Country,"1,000 tonnes"', 'France,5', 'Spain,7')).to.have.length(2);
  });
});

describe('the level of intervals in the head of a column', () => {
  it('is that of each', () => {
    for (const [head, ...cells] of [
      ['Prevalence (95% CI)', '"8.1 (6.5, 9.7)"', '"9.2 (7.4, 11.0)"'],
      ['Prevalence [95% CI]', '8.1 [6.5-9.7]', '9.2 [7.4-11.0]'],
    ] as const) {
      const lines = ['Age,' + head, ...cells.map((cell, i) => `${i}-${i + 9},${cell}`)];
      const { heads, rows } = drawnOfCsv({ chart: 'breakdown', unit: '%', title: 'Prevalence' }, ...lines);
      expect(heads, head).to.deep.equal(['Category', 'Value', '95% interval']);
      expect(rows, head).to.deep.equal(['1-10 | 9.2% | 7.4% to 11.0%', '0-9 | 8.1% | 6.5% to 9.7%']);
    }
  });
  it('is no part of a head without intervals', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Age,Rate,Bound (95% CI)', 'A,5,6', 'B,7,9').problems[0]).to.include(
      '"Bound (95% CI)"',
    );
  });
});

describe('a column without a unit that is made of others with one', () => {
  const headsOf = (...lines: readonly string[]): readonly string[] =>
    drawnOfCsv({ chart: 'delta', lang: 'de' }, ...lines).heads.filter((head) => !/Period|Change/.test(head));
  it('has theirs', () => {
    expect(
      headsOf('Jahr,Ertrag (Tsd. €),Aufwand (Tsd. €),Saldo', '2021,120,300,-180', '2022,50,80,-30', '2023,90,70,20'),
    ).to.deep.equal(['Ertrag, € thousand', 'Aufwand, € thousand', 'Saldo, € thousand']);
  });
  it('has none if it is the difference of per cents', () => {
    const lines = ['Jahr,A (%),B (%),Abstand', '2021,40,60,20', '2022,50,50,0', '2023,30,70,40'];
    expect(drawnOfCsv({ chart: 'delta' }, ...lines).rows[0]).to.equal('2021 | 40% |  | 60% |  | 20 | ');
  });
});

describe('the unit in a column of its own', () => {
  it('is that of the figures, whatever offices and their portals head it with', () => {
    for (const head of [
      'Data_Value_Unit',
      'indicator_unit',
      'Unit of measurement',
      'Maßeinheit',
      'Unité de mesure',
      'Unidad de medida',
      'Unità di misura',
    ]) {
      const lines = [`Place,${head},Value`, 'Ohio,%,12.5', 'Utah,%,14.5'];
      const { rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
      expect(rows, head).to.deep.equal(['Utah | 14.5%', 'Ohio | 12.5%']);
    }
  });
});

describe('lakhs and crores in the heads of figures', () => {
  it('are the unit as it is written, and no rupees alone', () => {
    for (const [head, unit] of [
      ['Revenue (₹ crore)', '₹ crore'],
      ['Revenue (₹ in crore)', '₹ crore'],
      ['Revenue (Rs. in lakhs)', 'Rs. lakhs'],
      ['Revenue (INR Crore)', 'INR Crore'],
      ['Revenue (in ₹ lakh crore)', '₹ lakh crore'],
      ['Rs crore', 'Rs crore'],
    ]) {
      const { sentence } = drawnOfCsv({ chart: 'breakdown' }, `State,${head}`, 'Goa,7.2', 'Kerala,7.9');
      expect(sentence).to.match(new RegExp(`Kerala: 7.9 ${unit}[. ]`));
    }
  });

  it('are the unit of all figures above the names of rows', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, '₹ crore,2024,2025', 'Profit,720,796', 'Cost,19,28');
    expect(rows).to.deep.equal(['Profit | 720 | 796 | +76 (+10.6%)', 'Cost | 19 | 28 | +9 (+47.4%)']);
  });

  it('may be the unit of the page', () => {
    const { sentence } = drawnOfCsv({ chart: 'breakdown', unit: '₹ crore' }, 'State,Revenue', 'Goa,72', 'Kerala,79');
    expect(sentence).to.equal('The largest is Kerala: 79 ₹ crore.');
  });
});

describe('one unit written in several ways', () => {
  it('is one: hours in full and in short, pence next to pounds', () => {
    const hours = drawnOfCsv({ chart: 'breakdown' }, 'Branch,Open', 'North,40h', 'South,35.5 hrs', 'East,38 hours');
    expect([hours.heads, hours.rows]).to.deep.equal([
      ['Category', 'h'],
      ['North | 40.0', 'East | 38.0', 'South | 35.5'],
    ]);
    const weights = drawnOfCsv({ chart: 'progress' }, 'Item,Amount,Target', 'Flour,3 kg,5 kilos', 'Rice,2 kgs,4kg');
    expect(weights.rows).to.deep.equal(['Flour | 3 | of 5 | 60% | −2', 'Rice | 2 | of 4 | 50% | −2']);
    const bread = drawnOfCsv({ chart: 'delta' }, 'Year,Price', '1990,50p', '2000,£0.85', '2010,£1.20');
    expect(bread.rows).to.deep.equal([
      '1990 | £0.50 | ',
      '2000 | £0.85 | +£0.35 (+70%)',
      '2010 | £1.20 | +£0.35 (+41.2%)',
    ]);
  });

  it('is none next to pounds in thousands or millions', () => {
    for (const [head, amount] of [
      ['Amount (£000)', '£12'],
      ['Amount', '£1.2m'],
    ])
      expect(
        drawnOfCsv({ chart: 'breakdown' }, `Item,${head}`, 'Crisps,50p', `Tea,${amount}`).rows.join(),
      ).not.to.match(/0\.50|000/);
  });
});

describe('temperatures of which nobody says the scale', () => {
  it('are degrees, of which no per cent is told', () => {
    const months = drawnOfCsv({ chart: 'delta' }, 'Month,Temperature', 'Jan 2024,4', 'Feb 2024,6');
    expect(months.sentence).to.equal('6 degrees in February 2024, up 2 on January 2024.');
    const cities = drawnOfCsv(
      { chart: 'breakdown' },
      'City,Temperature 2023,Temperature 2024',
      'Oslo,6,8',
      'Rome,16,17',
    );
    expect(cities.rows).to.deep.equal(['Rome | 16 | 17 | +1', 'Oslo | 6 | 8 | +2']);
  });

  it('have the scale of their cells or of the chart', () => {
    const cells = drawnOfCsv({ chart: 'delta' }, 'Month,Temperature', 'Jan 2024,4°C', 'Feb 2024,6°C');
    expect(cells.sentence).to.equal('6 °C in February 2024, up 2 °C on January 2024.');
    const { problems, heads } = drawnOfCsv(
      { chart: 'breakdown', unit: '°F' },
      'City,Temperature',
      'Oslo,40',
      'Rome,60',
    );
    expect([problems, heads]).to.deep.equal([[], ['Category', '°F']]);
    const stars = drawnOfCsv(
      { chart: 'breakdown', title: 'Temperature of stars in kelvin' },
      'Star,Temperature',
      'Sun,5800',
      'Vega,9600',
    );
    expect(stars.heads).to.deep.equal(['Category', 'Value']);
  });

  it('are neither times nor temporary workers', () => {
    for (const name of ['Coureur', 'Department']) {
      const { heads } = drawnOfCsv({ chart: 'breakdown' }, `${name},Temps`, 'A,5', 'B,9');
      expect(heads).to.deep.equal(['Category', 'Value']);
    }
  });
});

describe('measures with their symbols in each cell', () => {
  const WALKS = ['Date,Distance,Walkers', '2024-01,112.4 km,30', '2024-02,98 km,28'];
  it('are series next to counts, in a table of times', () => {
    const { form, heads, rows, problems } = drawnOfCsv({ chart: 'delta' }, ...WALKS);
    expect(form).to.equal('multiples');
    expect(heads).to.deep.equal(['Period', 'Distance, km', 'Distance: Change', 'Walkers', 'Walkers: Change']);
    expect(rows).to.deep.equal(['Jan 2024 | 112.4 |  | 30 | ', 'Feb 2024 | 98.0 | −14.4 (−12.8%) | 28 | −2 (−6.7%)']);
    expect(problems).to.deep.equal([]);
  });
  it('are the figure where they come first', () => {
    const { sentence, omissions } = drawnOfCsv({ chart: 'figure', title: 'Walks' }, ...WALKS);
    expect(sentence).to.equal('Walks: 98.0 km in February 2024, down 14.4 (12.8%) on January 2024.');
    expect(omissions).to.deep.equal(['Shown: Distance. Not shown: Walkers.']);
  });
  it('are sizes next to names, and no figures if their symbols differ', () => {
    const sizes = drawnOfCsv({ chart: 'breakdown' }, 'Pack,Size,Sold', 'Small,500 g,120', 'Large,900 g,80');
    expect(sizes.rows).to.deep.equal(['Small | 120', 'Large | 80']);
    expect(sizes.omissions).to.deep.equal(['Not shown: Size.']);
    const mixed = drawnOfCsv({ chart: 'delta' }, 'Date,Pack,Sold', '2024-01,500 g,120', '2024-02,1 kg,80');
    expect(mixed.heads).to.deep.equal(['Period', 'Sold', 'Change']);
  });
});
