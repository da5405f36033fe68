// Files with parts below wholes, sums, subtotals and limits of confidence, as spreadsheets save them.
import { testFiles, type PublishedFile } from './published-file.js';
import { seriesOf } from '../sources/made.js';

const FILES: readonly PublishedFile[] = [
  {
    from: 'a small number with the mark of a provisional figure, among numbers without one',
    chart: 'breakdown',
    lines: ['Region,Cases', 'North,91', 'South,84p'],
    document: {
      title: 'Cases',
      categories: [
        { label: 'North', value: 91 },
        { label: 'South', value: '84 [p]' },
      ],
    },
  },
  {
    from: 'a charity: where each pound goes, in pence',
    chart: 'breakdown',
    lines: ['Where each pound goes,Amount', 'Care,84p', 'Fundraising,14p'],
    document: {
      categories: [
        { label: 'Care', value: { figure: { quantity: { value: 84 }, stated: { noun: 'pence' }, hasWords: true } } },
        {
          label: 'Fundraising',
          value: { figure: { quantity: { value: 14 }, stated: { noun: 'pence' }, hasWords: true } },
        },
      ],
    },
  },
  {
    from: 'a pivot table: parts with spaces before their names',
    chart: 'breakdown',
    lines: [
      'Row Labels,Sum of Amount',
      'North,600',
      '  Apples,200',
      '  Pears,400',
      'South,100',
      '  Apples,100',
      'Grand Total,700',
    ],
    document: {
      total: 700,
      categories: [
        {
          label: 'North',
          value: 600,
          categories: [
            { label: 'Apples', value: 200 },
            { label: 'Pears', value: 400 },
          ],
        },
        { label: 'South', value: 100, categories: [{ label: 'Apples', value: 100 }] },
      ],
    },
  },
  {
    from: 'a census: names with spaces before them that are no parts of the row above',
    chart: 'breakdown',
    lines: ['Label,People', 'Households,600', '  with children,200', 'Persons,100', '  in work,70'],
    document: {
      title: 'People',
      categories: [
        { label: 'Households', value: 600 },
        { label: 'with children', value: 200 },
        { label: 'Persons', value: 100 },
        { label: 'in work', value: 70 },
      ],
    },
  },
  {
    from: 'a pivot table in tabular form: a name for several rows, and subtotals',
    chart: 'breakdown',
    lines: [
      'Region,Product,Sum of Amount',
      'North,Apples,200',
      ',Pears,400',
      'North Total,,600',
      'South,Apples,100',
      'South Total,,100',
      'Grand Total,,700',
    ],
    document: {
      total: 700,
      categories: [
        { label: 'North, Apples', value: 200 },
        { label: 'North, Pears', value: 400 },
        { label: 'South, Apples', value: 100 },
      ],
    },
  },
  {
    from: 'a charity: sums below their rows, and the sum of all',
    chart: 'breakdown',
    lines: [
      'Source,Amount',
      'Individuals,45000',
      'Trusts,30000',
      'Total donations,75000',
      'Shop,15000',
      'Events,10000',
      'Total trading,25000',
      'Total,100000',
    ],
    document: {
      total: 100000,
      categories: [
        {
          label: 'Total donations',
          value: 75000,
          categories: [
            { label: 'Individuals', value: 45000 },
            { label: 'Trusts', value: 30000 },
          ],
        },
        {
          label: 'Total trading',
          value: 25000,
          categories: [
            { label: 'Shop', value: 15000 },
            { label: 'Events', value: 10000 },
          ],
        },
      ],
    },
  },
  {
    from: 'a statement of a charity: funds, their total, and that of the year before',
    chart: 'breakdown',
    lines: [
      'Source,Unrestricted,Restricted,Total 2024,Total 2023',
      'Donations,812,201,1013,986',
      'Activities,-,920,920,870',
      'Trading,416,-,416,402',
    ],
    document: {
      period: '2024',
      categories: [
        { label: 'Donations', value: 1013, previous: { period: '2023', value: 986 } },
        { label: 'Activities', value: 920, previous: { period: '2023', value: 870 } },
        { label: 'Trading', value: 416, previous: { period: '2023', value: 402 } },
      ],
    },
    problems: ['unused-column 1:2', 'unused-column 1:3'],
  },
  {
    from: 'a budget: a subtotal without a name of its own',
    chart: 'breakdown',
    lines: ['Item,Amount', 'Salaries,50', 'Rent,25', 'Sub-total,75', 'IT,25', 'Total,100'],
    document: {
      total: 100,
      categories: [
        { label: 'Salaries', value: 50 },
        { label: 'Rent', value: 25 },
        { label: 'IT', value: 25 },
      ],
    },
    problems: ['unused-row 4:1'],
  },
  {
    from: 'rows whose name begins as that of a sum, which they are not',
    chart: 'breakdown',
    lines: ['Item,Amount', 'Salaries,50', 'Rent,25', 'Total fleet,70', 'IT,25'],
    document: {
      categories: [
        { label: 'Salaries', value: 50 },
        { label: 'Rent', value: 25 },
        { label: 'Total fleet', value: 70 },
        { label: 'IT', value: 25 },
      ],
    },
  },
  {
    from: 'rows of which the only sum is the total of all',
    chart: 'breakdown',
    lines: ['Item,Amount', 'Salaries,50', 'Rent,25', 'Total costs,75'],
    document: {
      total: 75,
      categories: [
        { label: 'Salaries', value: 50 },
        { label: 'Rent', value: 25 },
      ],
    },
  },
  {
    from: 'a spreadsheet: merged years above a column for each sex',
    chart: 'breakdown',
    lines: [',2022,,2023,', 'Region,Men,Women,Men,Women', 'North,120,130,125,135', 'South,220,230,225,235'],
    document: {
      period: '2023',
      groups: [
        {
          label: 'North',
          categories: [
            { label: 'Men', value: 125 },
            { label: 'Women', value: 135 },
          ],
        },
        {
          label: 'South',
          categories: [
            { label: 'Men', value: 225 },
            { label: 'Women', value: 235 },
          ],
        },
      ],
    },
    problems: ['unused-period 2:1'],
  },
  {
    from: 'a city: a budget, what was spent, and how they differ',
    chart: 'breakdown',
    lines: [
      'Fiscal Year,Department,Adopted Budget,Actual Expenditure,Variance',
      '2023,Police,312,318,6',
      '2023,Parks,52,50,-2',
      '2023,Total,364,368,4',
    ],
    document: {
      period: 'FY2023',
      total: 368,
      categories: [
        { label: 'Police', value: 318 },
        { label: 'Parks', value: 50 },
      ],
    },
    problems: ['unused-column 1:3'],
  },
  {
    from: 'a scorecard: arrows',
    chart: 'progress',
    lines: ['KPI,Target,Actual,RAG,Trend', 'Calls,90%,87%,Amber,▲', 'Bins,99%,99%,Green,►'],
    document: {
      measures: [
        {
          label: 'Calls',
          value: { figure: { quantity: { value: 87 }, stated: { percent: true } } },
          target: { figure: { quantity: { value: 90 }, stated: { percent: true } } },
          status: 'Amber',
        },
        {
          label: 'Bins',
          value: { figure: { quantity: { value: 99 }, stated: { percent: true } } },
          target: { figure: { quantity: { value: 99 }, stated: { percent: true } } },
          status: 'Green',
        },
      ],
    },
  },
  {
    from: 'a survey: the number of those who were asked after each figure',
    chart: 'breakdown',
    lines: ['Group,Agree,n', 'Men,52% (n=401),401', 'Women,61% (n=399),399'],
    document: {
      title: 'Agree',
      categories: [
        { label: 'Men', value: { figure: { quantity: { value: 52 }, stated: { percent: true } } }, note: 'n = 401' },
        { label: 'Women', value: { figure: { quantity: { value: 61 }, stated: { percent: true } } }, note: 'n = 399' },
      ],
    },
    problems: ['unused-column 1:3'],
  },
  {
    from: 'a charity: a deficit in the brackets that its head explains',
    chart: 'breakdown',
    lines: ['Fund,Surplus/(deficit)', 'General,160', 'Building,(240)'],
    document: {
      categories: [
        { label: 'General', value: 160 },
        { label: 'Building', value: -240 },
      ],
    },
  },
  {
    from: 'a German city: a deficit in the brackets that its head explains',
    chart: 'breakdown',
    lines: ['Amt,Überschuss (Defizit)', 'Nord,160', 'Süd,(240)'],
    document: {
      title: 'Überschuss (Defizit)',
      categories: [
        { label: 'Nord', value: 160 },
        { label: 'Süd', value: -240 },
      ],
    },
  },
  {
    from: 'a charity: a deficit in the brackets that the name of its row explains',
    chart: 'breakdown',
    lines: ['Item,Amount', 'Income,"1,200"', 'Surplus/(deficit),(70)'],
    document: {
      categories: [
        { label: 'Income', value: 1200 },
        { label: 'Surplus/(deficit)', value: -70 },
      ],
    },
  },
  {
    from: 'a railway: times in hours and minutes, which are no millions',
    chart: 'breakdown',
    lines: ['Route,Journey time', 'North,1h 20m', 'South,45m'],
    document: {
      title: 'Journey time',
      unit: 'h:min',
      categories: [
        { label: 'North', value: 80 },
        { label: 'South', value: 45 },
      ],
    },
  },
  {
    from: 'a budget office: what came and what is expected, in a column each',
    chart: 'delta',
    lines: ['Year,Actual,Forecast', '2021,10,', '2022,12,12', '2023,,13'],
    document: {
      series: [seriesOf('Actual', ['2021', 10], ['2022', 12], ['2023', '13 [f]'])],
    },
  },
  {
    from: 'a forecast of a year that also has a figure, which is another series',
    chart: 'delta',
    lines: ['Year,Homes,Forecast', '2021,10,', '2022,12,11', '2023,,13'],
    document: {
      series: [
        seriesOf('Homes', ['2021', 10], ['2022', 12], ['2023', null]),
        seriesOf('Forecast', ['2021', null], ['2022', 11], ['2023', 13]),
      ],
    },
  },
  {
    from: 'confidence limits that are named no more than lower and upper',
    chart: 'breakdown',
    lines: ['Area,Rate,Lower,Upper', 'North,11,10,12', 'South,12,11,14'],
    document: {
      title: 'Rate',
      kind: 'rate',
      categories: [
        { label: 'North', value: '11 (10..12, range)' },
        { label: 'South', value: '12 (11..14, range)' },
      ],
    },
  },
  {
    from: 'schools, of which lower and upper ones are no limits of primary ones',
    chart: 'delta',
    lines: ['Year,Primary,Lower,Upper', '2022,20,8,9', '2023,21,7,8'],
    document: {
      series: [
        seriesOf('Primary', ['2022', 20], ['2023', 21]),
        seriesOf('Lower', ['2022', 8], ['2023', 7]),
        seriesOf('Upper', ['2022', 9], ['2023', 8]),
      ],
    },
  },
];

testFiles(FILES);
