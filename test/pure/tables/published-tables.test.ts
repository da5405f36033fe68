// Tables as budgets, accounts and annual reports publish them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { layoutBreakdown } from '../../../src/breakdown/layout.js';
import { parseDelta } from '../../../src/delta/data.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { english } from '../../../src/words/index.js';
import { inputOfCsv, madeOfCsv, madeOfTable } from '../sources/made.js';

describe('the header of figures without a unit', () => {
  const table = `<table><tr><th>Area<th>Households per km2</tr><tr><td>Hull<td>1,674.2<tr><td>Leeds<td>572.1</table>`;
  const subtitleOf = (title: string, html = table): unknown =>
    (madeOfTable({ chart: 'breakdown', title }, html).document as { subtitle?: string }).subtitle;

  it('is the second line of a chart whose title does not say what they are', () => {
    expect(subtitleOf('How close people live')).to.equal('Households per km2');
    expect(subtitleOf('Households per km2, 2021')).to.equal(undefined);
  });

  it('is the second line of per cents and money as well, whose unit does not say what they are', () => {
    const percents = table
      .replace('1,674.2', '67.4%')
      .replace('572.1', '57.1%')
      .replace('Households per km2', 'Online');
    expect(subtitleOf('How close people live', percents)).to.equal('Online');
    expect(subtitleOf('How close people live', percents.replace('Online', 'Share'))).to.equal(undefined);
  });

  it('is none if their unit says what they are, or the word says nothing', () => {
    expect(subtitleOf('How close people live', table.replace('1,674.2', '1,674.2 homes'))).to.equal(undefined);
    expect(subtitleOf('How close people live', table.replace('Households per km2', 'Value'))).to.equal(undefined);
  });
});

describe('rows of one text over all columns', () => {
  const document = {
    title: 'Spending',
    unit: '£m',
    total: 260,
    categories: [
      {
        label: 'Children',
        value: '200',
        categories: [
          { label: 'Schools', value: 120 },
          { label: 'Care', value: 80 },
        ],
      },
      {
        label: 'Adults',
        value: '60',
        categories: [{ label: 'Care', value: 60 }],
      },
    ],
  };

  it('head the rows below them, which are parts of what they name', () => {
    for (const [open, close] of [
      ['<td colspan="2"><b>', '</b>'],
      ['<th colspan="2">', ''],
    ])
      expect(
        madeOfTable(
          { chart: 'breakdown' },
          `<table><tr><th>Service<th>Spending (£m)</tr><tr>${open}Children${close}<tr><td>Schools<td>120<tr><td>Care<td>80
           <tr>${open}Adults${close}<tr><td>Care<td>60<tr><td>Total<td>260</table>`,
        ),
      ).to.deep.equal({ document, problems: [] });
  });
});

describe('two columns of years', () => {
  it('are the figure and the earlier one, if each names a stage of a budget; the changes are computed', () => {
    expect(
      madeOfTable(
        { chart: 'breakdown', title: 'Budget' },
        `<table><tr><th>Department<th>FY 2024 Adopted<th>FY 2025 Adopted<th>$ Change<th>% Change</tr>
         <tr><td>Police<td>118,402<td>124,110<td>5,708<td>4.8%<tr><td>Parks<td>24,506<td>22,606<td>(1,900)<td>(7.8%)</table>`,
      ),
    ).to.deep.equal({
      document: {
        period: 'FY2025',
        categories: [
          { label: 'Police', value: 124110, previous: { period: 'FY2024', value: 118402 } },
          { label: 'Parks', value: 22606, previous: { period: 'FY2024', value: 24506 } },
        ],
      },
      problems: [],
    });
  });

  it('of different stages are named in a note', () => {
    expect(
      madeOfCsv(
        { chart: 'breakdown', lang: 'fr', title: 'Budget' },
        'Mission;LFI 2024 (Md€);PLF 2025 (Md€)',
        'Défense;56,5;60,2',
        'Justice;10,1;10,2',
      ).document,
    ).to.deep.equal({
      unit: 'Md€',
      notes: ['LFI 2024 (Md€) → PLF 2025 (Md€)'],
      period: '2025',
      categories: [
        { label: 'Défense', value: 60.2, previous: { period: '2024', value: 56.5 } },
        { label: 'Justice', value: 10.2, previous: { period: '2024', value: 10.1 } },
      ],
    });
  });
});

describe('contributions between an opening and a closing balance', () => {
  const reserves = [
    'Contribution,Amount',
    'Opening balance,"3,210"',
    'Donations,"12,480"',
    'Charitable spending,"(14,320)"',
    'Closing balance,"1,370"',
  ];
  const how = { chart: 'delta', unit: '£ thousand', title: 'Reserves' } as const;
  const { document } = inputOfCsv(how, ...reserves);

  it('lead from the one to the other, without dates', () => {
    expect(madeOfCsv(how, ...reserves)).to.deep.equal({
      document: {
        series: [
          {
            label: 'Reserves',
            observations: [
              { label: 'Opening balance', period: { undated: true }, value: 3210 },
              { label: 'Closing balance', period: { undated: true }, value: 1370 },
            ],
          },
        ],
        contributions: [
          { label: 'Donations', value: 12480 },
          { label: 'Charitable spending', value: '-14320' },
        ],
      },
      problems: [],
    });
  });

  it('are drawn as a waterfall', () => {
    const parsed = parseDelta(document, { title: 'Reserves', unit: '£ thousand' });
    expect(parsed.problems).to.deep.equal([]);
    const { form, frame } = layoutDelta(parsed.data!, english, { form: 'waterfall' });
    expect(form).to.equal('waterfall');
    expect(frame.sentence).to.equal(
      'Closing balance: £1,370 thousand, down £1,840 thousand (57.3%) on Opening balance. The largest contribution is Charitable spending: −£14,320 thousand.',
    );
  });

  it('that do not lead there leave a part that nothing explains', () => {
    const some = { ...(document as object), contributions: [{ label: 'Donations', value: 12480 }] };
    const { data } = parseDelta(some, { title: 'Reserves', unit: '£ thousand' });
    const { form, table } = layoutDelta(data!, english, { form: 'waterfall' });
    expect([form, rowsOf(table).at(-1)?.name]).to.deep.equal(['waterfall', 'Not explained']);
  });

  it('are a problem without these', () => {
    const without = madeOfCsv({ chart: 'delta' }, 'Contribution,Amount', 'Donations,12480', 'Costs,-900');
    const { data, problems: found } = parseDelta(without.document, { title: 'Reserves' });
    expect(data).to.equal(undefined);
    expect(found.map((one) => english.problem(one))).to.deep.equal([
      '/contributions: Contributions without the figures that they lead from and to. Write the figure before them as the first row and the one after them as the last, such as “Opening balance” and “Closing balance”, or each with its period. It is not used.',
    ]);
  });
});

describe('rows of several years in a form of groups', () => {
  const groups = [
    {
      label: '2022/23',
      categories: [
        { label: 'Donations', value: 11.6 },
        { label: 'Grants', value: 4.4 },
      ],
    },
    {
      label: '2023/24',
      categories: [
        { label: 'Donations', value: 12.5 },
        { label: 'Grants', value: 4.1 },
      ],
    },
  ];

  it('are a group for each year, in the order of time', () => {
    expect(
      madeOfCsv(
        { chart: 'breakdown', form: 'stacked', title: 'Income' },
        'Year,Source,Income',
        '2023/24,Donations,12.5',
        '2023/24,Grants,4.1',
        '2022/23,Donations,11.6',
        '2022/23,Grants,4.4',
      ),
    ).to.deep.equal({ document: { groups }, problems: [] });
  });

  it('are one from each row of a wide table, with the column of their sums as the totals', () => {
    expect(
      madeOfCsv(
        { chart: 'breakdown', form: 'stacked', title: 'Income' },
        'Year,Donations,Grants,Total',
        '2023/24,12.5,4.1,16.6',
        '2022/23,11.6,4.4,16',
      ),
    ).to.deep.equal({
      document: {
        groups: [
          { ...groups[0], total: 16 },
          { ...groups[1], total: 16.6 },
        ],
      },
      problems: [],
    });
  });

  it('are the figures of the latest year in any other form', () => {
    expect(
      madeOfCsv(
        { chart: 'breakdown', title: 'Income' },
        'Year,Source,Income',
        '2021,Donations,9',
        '2021,Grants,3',
        '2022,Donations,11',
        '2022,Grants,4',
        '2023,Donations,12',
        '2023,Grants,5',
      ).document,
    ).to.deep.equal({
      period: '2023',
      categories: [
        { label: 'Donations', value: 12 },
        { label: 'Grants', value: 5 },
      ],
    });
  });
});

describe('a p after a number', () => {
  it('is pence next to figures in pounds', () => {
    const { document } = madeOfCsv(
      { chart: 'breakdown', title: 'Our work' },
      'What,How many',
      'Beds,418',
      'Legacy gifts,£4.7m',
      'Cost of raising £1,23p',
    );
    expect((document as { categories: readonly unknown[] }).categories[2]).to.deep.equal({
      label: 'Cost of raising £1',
      value: { figure: { quantity: { value: 23 }, stated: { noun: 'pence' }, hasWords: true } },
    });
  });

  it('is a provisional figure next to plain numbers', () => {
    expect(
      madeOfCsv({ chart: 'breakdown', title: 'Homes' }, 'Area,Homes', 'North,418', 'South,23p').document,
    ).to.deep.equal({
      categories: [
        { label: 'North', value: 418 },
        { label: 'South', value: '23 [p]' },
      ],
    });
  });
});

describe('a unit with a currency and a denominator', () => {
  it('is that of cells with the sign of the currency', () => {
    const { document } = inputOfCsv(
      { chart: 'breakdown', unit: '€ per m²' },
      'City;2019;2024',
      'Munich;17.50 €;20.63 €',
      'Berlin;11.40 €;16.80 €',
    );
    const { data, problems } = parseBreakdown(document, { title: 'Rents', unit: '€ per m²' });
    expect(problems).to.deep.equal([]);
    expect(layoutBreakdown(data!, english, { form: 'arrows' }).frame.sentence).to.equal(
      '2024: Both rose. The largest change is in Berlin: €16.80 per m², up €5.40 (47.4%) on 2019. The highest is Munich: €20.63 per m².',
    );
  });
});

describe('a caption that says what per cents are of', () => {
  it('is the unit of bare figures, also below a heading and with a withheld row', () => {
    const head = '<tr><th>Team (n)</th><th>Agree</th><th>Neither</th><th>Disagree</th></tr>';
    const rows =
      '<tr><td>Finance (212)</td><td>59</td><td>25</td><td>16</td></tr><tr><td>Legal (9)</td><td>[c]</td><td>[c]</td><td>[c]</td></tr>';
    for (const caption of [
      '% of respondents; base sizes in brackets',
      'Percentage of staff who answered',
      'Answers (%)',
    ]) {
      const { document } = madeOfTable(
        { chart: 'breakdown', title: 'My manager listens' },
        `<table><caption>${caption}</caption>${head}${rows}</table>`,
      );
      const { unit, groups } = document as { unit: unknown; groups: readonly { label: string }[] };
      expect([unit, groups.map(({ label }) => label)], caption).to.deep.equal(['%', ['Finance (212)', 'Legal (9)']]);
    }
  });
});

describe('the foot of a table', () => {
  it('is no total if a part is larger, but a remark', () => {
    const { document } = madeOfTable(
      { chart: 'breakdown', title: 'Election' },
      `<table><thead><tr><th>Party<th>Candidate<th>Votes<th>%<th>±</thead><tbody>
       <tr><td>Red<td>Ann Lee<td>18,234<td>60.3<td>+3.1<tr><td>Blue<td>Bo Fox<td>12,004<td>39.7<td>−3.1</tbody>
       <tfoot><tr><td colspan="2">Majority<td>6,230<td>20.6<td><tr><td colspan="2">Turnout<td>30,238<td>61.2<td></tfoot></table>`,
    );
    expect(document).to.deep.equal({
      subtitle: 'Votes',
      notes: ['Majority: 6,230', 'Turnout: 30,238'],
      whole: true,
      shareDecimals: 1,
      categories: [
        { label: 'Red', value: 18234 },
        { label: 'Blue', value: 12004 },
      ],
    });
  });
});

describe('a head over all columns of figures', () => {
  it('is the second line, and its unit is that of all', () => {
    const { document } = madeOfTable(
      { chart: 'progress', title: 'Air' },
      `<table><thead><tr><th rowspan="2">Site<th colspan="2">NO2 (µg/m³)<tr><th>Annual mean<th>Legal limit</thead>
       <tbody><tr><th>Port<td>44<td>40<tr><th>Park<td>21<td>40</tbody></table>`,
    );
    expect(document).to.deep.equal({
      subtitle: 'NO2 (µg/m³)',
      unit: 'µg/m³',
      measures: [
        { label: 'Port', value: 44, target: '<=40' },
        { label: 'Park', value: 21, target: '<=40' },
      ],
    });
  });
});

describe('a column of limits', () => {
  it('holds limits whatever unit and year its head has', () => {
    for (const head of ['Limit', 'Legal limit (µg/m³)', 'Limit 2025 (µg/m³)'])
      expect(
        madeOfCsv({ chart: 'progress', title: 'Air' }, `Site,NO2 (µg/m³),${head}`, 'Port,44,40', 'Park,21,40').document,
        head,
      ).to.deep.include({
        measures: [
          { label: 'Port', value: 44, target: '<=40' },
          { label: 'Park', value: 21, target: '<=40' },
        ],
      });
  });
});

describe('a column of shares', () => {
  it('is not left out if they are of no whole', () => {
    const { problems } = madeOfCsv({ chart: 'breakdown' }, 'Area,Calls,%', 'North,6100,71.0', 'South,6050,70.4');
    expect(problems).to.deep.equal([
      'Line 1, column 3: A column that is not shown: "%". To show it, write value-column="%".',
    ]);
  });
});
