// Cells that people write in a hurry.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { layoutBreakdown } from '../../../src/breakdown/layout.js';
import { parseFigure } from '../../../src/figure/data.js';
import { english } from '../../../src/words/index.js';
import { drawnOfCsv } from '../sources/drawn.js';
import { madeOfCsv } from '../sources/made.js';

describe('a figure with "so far" behind it', () => {
  it('is the figure', () => {
    const { document } = madeOfCsv({ chart: 'progress' }, 'Measure,Now,Target', 'Raised,"£18,215 (so far)","£25,000"');
    expect((document as { measures: readonly object[] }).measures[0]).to.deep.include({
      label: 'Raised',
      value: { figure: { quantity: { value: 18215 }, stated: { currency: 'GBP' } } },
    });
  });
});

describe('a share of 1 next to per cents with their sign', () => {
  it('is no per cent, also if the page says that all figures are', () => {
    const how = { title: 'Reading', unit: '%' } as const;
    expect(drawnOfCsv({ chart: 'progress', ...how }, 'Group,Share,Target', 'Boys,0.647,70%').problems).to.deep.equal([
      'Line 2, column 2: A share of 1 next to per cents: 0.647. Write 64.7% if it is that. It is not used.',
    ]);
    expect(drawnOfCsv({ chart: 'breakdown', ...how }, 'Group,Share', 'Boys,0.647', 'Girls,70%').rows).to.deep.equal([
      'Girls | 70%',
      'Boys | figure not readable',
    ]);
    expect(
      drawnOfCsv({ chart: 'figure', ...how }, 'Year,Share,Target', '2020,0.6,70%', '2021,0.66,70%').rows,
    ).to.deep.equal(['2020 | figure not readable', '2021 | figure not readable']);
  });

  it('is none if it is a range that ends above 1, and is written as one otherwise', () => {
    const how = { chart: 'progress', title: 'Reading' } as const;
    expect(drawnOfCsv(how, 'Group,Share,Target', 'Boys,83%,-0.1..5').rows).to.deep.equal([
      'Boys | 83% | target −0.1% to 5%, 78 points above it | Above target',
    ]);
    expect(drawnOfCsv(how, 'Group,Share,Target', 'Boys,83%,0.2..0.9').problems).to.deep.equal([
      'Line 2, column 3: A share of 1 next to per cents. Write 20..90% if it is that. It is not used.',
    ]);
  });

  it('is small where no figure has the sign, or one is above 1', () => {
    const how = { chart: 'breakdown', title: 'Interest', unit: '%' } as const;
    expect(drawnOfCsv(how, 'Bank,Rate', 'A,0.6', 'B,0.75').rows).to.deep.equal(['B | 0.75%', 'A | 0.60%']);
    expect(drawnOfCsv(how, 'Bank,Rate', 'A,0.6', 'B,2.5', 'C,3%').rows).to.deep.equal([
      'C | 3.0%',
      'B | 2.5%',
      'A | 0.6%',
    ]);
  });
});

describe('a point and a comma before three digits in one column', () => {
  it('are ambiguous', () => {
    const { problems } = madeOfCsv({ chart: 'breakdown' }, 'Kind;Trees', 'Oak;1.200', 'Elm;1,050');
    expect(problems).to.have.lengthOf(2);
    expect(problems[0]).to.match(/^Line 2, column 2: May be two numbers: "1.200"\./);
  });
});

describe('text with figures in which none is found', () => {
  it('is no rows, and never an empty chart', () => {
    expect(madeOfCsv({ chart: 'delta' }, 'Sales were 5 in 2020', 'and 6 in 2021')).to.deep.equal({
      document: null,
      problems: ['The document: Cannot be read. Write rows of CSV or a table. It is not used.'],
    });
  });
});

describe('years next to empty cells', () => {
  it('are a chart without figures yet', () => {
    expect(madeOfCsv({ chart: 'delta' }, 'Year,Homes,Flats', '2015,,', '2016,,').problems).to.deep.equal([]);
  });
});

describe('an index', () => {
  it('is the figure if no other column of numbers is left', () => {
    expect(
      madeOfCsv(
        { chart: 'breakdown', form: 'grouped', title: 'Engagement' },
        'Department,Year,Index',
        'Legal,2023,61',
        'Digital,2023,70',
        'Legal,2024,63',
        'Digital,2024,69',
      ),
    ).to.deep.equal({
      document: {
        groups: [
          {
            label: '2023',
            categories: [
              { label: 'Legal', value: 61 },
              { label: 'Digital', value: 70 },
            ],
          },
          {
            label: '2024',
            categories: [
              { label: 'Legal', value: 63 },
              { label: 'Digital', value: 69 },
            ],
          },
        ],
      },
      problems: [],
    });
  });
});

describe('a unit of money', () => {
  it('agrees with the attribute of its currency', () => {
    const defaults = { unit: { other: 'GBP', currency: 'GBP' } };
    const { problems } = parseFigure({ title: 'Aid', value: 5, unit: { other: 'pounds', currency: 'GBP' } }, defaults);
    expect(problems).to.deep.equal([]);
  });

  it('that another attribute contradicts is named', () => {
    const defaults = { unit: { other: 'EUR', currency: 'EUR' } };
    const { problems } = parseFigure({ title: 'Aid', value: 5, unit: { other: 'pounds', currency: 'GBP' } }, defaults);
    expect(problems.map(({ pointer, code, expected }) => [pointer, code, expected])).to.deep.equal([
      ['/unit', 'conflict', { code: 'value', value: '"pounds"' }],
    ]);
  });
});

describe('a row without an earlier figure', () => {
  it('is not compared with the time of the others', () => {
    const { data } = parseBreakdown({
      title: 'Budget',
      period: '2025',
      categories: [
        { label: 'Police', value: 5, previous: { period: '2024', value: 4 } },
        { label: 'Equity', value: 1, previous: { period: '2024', value: null } },
      ],
    });
    const { table } = layoutBreakdown(data!, english, { form: 'changes' });
    expect(JSON.stringify([table.row(0), table.row(1)])).to.include('no figure for 2024');
  });
});

describe('a figure with "confirmed" behind it', () => {
  it('is the figure, with a note', () => {
    const rows = ['Place,Cases', 'North,"18,400 (confirmed)"', 'South,"17,000"', 'East,"16,000"'];
    const { rows: drawn, notes } = drawnOfCsv({ chart: 'breakdown', title: 'Cases' }, ...rows);
    expect(drawn).to.deep.equal(['North | 18,400', 'South | 17,000', 'East | 16,000']);
    expect(notes).to.deep.equal(['North: confirmed']);
  });
});

describe('a forecast in brackets next to the actual figure of its year', () => {
  it('is another figure, and replaces none', () => {
    const rows = ['Region,2024 (actual),2024 (forecast)', 'North,10,12', 'South,11,13'];
    const { rows: drawn, heads } = drawnOfCsv({ chart: 'delta', title: 'Homes' }, ...rows);
    expect(heads).to.deep.equal(['Period', 'North', 'North, forecast', 'South', 'South, forecast']);
    expect(drawn).to.deep.equal(['2024 | 10 | 12, forecast | 11 | 13, forecast']);
  });
});

describe('years in which something begins, ends or is due', () => {
  it('are no figures next to one', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Project,Start,End,Cost (£m)',
      'Bridge,2020,2024,30',
      'Tunnel,2021,2027,40',
    );
    expect(rows).to.deep.equal(['Tunnel | 40', 'Bridge | 30']);
  });

  it('are none alone', () => {
    for (const lines of [
      ['Project,Start,End', 'Bridge,2020,2024'],
      ['Charity,Year founded', 'Oxfam,1942'],
      ['Projekt,Baujahr', 'Brücke,2024'],
    ])
      expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).rows[0]).to.match(/figure not readable$/);
  });

  it('may be figures below any other head', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Town,Homes', 'Leeds,2020', 'York,1950').rows).to.deep.equal([
      'Leeds | 2,020',
      'York | 1,950',
    ]);
  });
});

describe('a remark in brackets after a figure with a bound or a scale', () => {
  it('is a note, and no unit', () => {
    const { sentence, notes } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Events',
      '2019,< 500 (to be filtered)',
      '2020,2000',
      '2021,700',
    );
    expect(sentence).to.equal('700 in 2021, down 1,300 (65%) on 2020.');
    expect(notes).to.deep.equal(['2019: to be filtered']);
  });

  it('says nothing of the unit of other figures', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Donor,Given',
      'France,£2m (pledged)',
      'Spain,£3m',
      'Italy,£1m',
    );
    expect(rows).to.deep.equal(['Spain | 3', 'France | 2', 'Italy | 1']);
    expect(notes).to.deep.equal(['France: pledged']);
  });
});
