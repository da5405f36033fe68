// Files of goals, scorecards, appeals, budgets and surveys, as councils and charities publish them.
import { testFiles, type PublishedFile } from './published-file.js';
import { seriesOf } from '../sources/made.js';

const FILES: readonly PublishedFile[] = [
  {
    from: 'a police survey: years that end in March',
    chart: 'delta',
    lines: ['Year ending March,Homicides', '2022,710', '2023,590'],
    document: {
      title: 'Homicides',
      series: [seriesOf('Homicides', ['2021-04/2022-03', 710], ['2022-04/2023-03', 590])],
    },
  },
  {
    from: 'a labour survey: twelve months to each quarter',
    chart: 'delta',
    lines: ['Rolling 12 months to,Rate', 'Dec 2022,3.8', 'Mar 2023,3.7'],
    document: {
      title: 'Rate',
      series: [seriesOf('Rate', ['2022-01/2022-12', 3.8], ['2022-04/2023-03', 3.7])],
    },
  },
  {
    from: 'a survey: the number of those who were asked in the headers',
    chart: 'breakdown',
    lines: ['Satisfaction,2021 (n=1204),"2023 (n=1,310)"', 'Satisfied,73,78', 'Dissatisfied,27,22'],
    document: {
      notes: ['2021: n = 1204', '2023: n = 1,310'],
      period: '2023',
      categories: [
        { label: 'Satisfied', value: 78, previous: { period: '2021', value: 73 } },
        { label: 'Dissatisfied', value: 22, previous: { period: '2021', value: 27 } },
      ],
    },
  },
  {
    from: 'a census: a year before the name of each column',
    chart: 'breakdown',
    lines: ['Tenure,2011 Census,2021 Census', 'Owned,64.3,62.5', 'Rented,34.3,37.4'],
    document: {
      title: 'Census',
      period: '2021',
      categories: [
        { label: 'Owned', value: 62.5, previous: { period: '2011', value: 64.3 } },
        { label: 'Rented', value: 37.4, previous: { period: '2011', value: 34.3 } },
      ],
    },
  },
  {
    from: 'a budget of a state of the U.S.: financial years with a hyphen, and a word for each',
    chart: 'delta',
    lines: ['Function,2023-24 Actual,2024-25 Revised,2025-26 Budget', 'Health,"1,234","1,300","1,420"'],
    document: {
      series: [
        {
          label: 'Health',
          observations: [
            { period: '2023-24', value: 1234 },
            { period: '2024-25', value: 1300, note: 'Revised' },
            { period: '2025-26', value: '1420 [f]', note: 'Budget' },
          ],
        },
      ],
    },
  },
  {
    from: 'the same: what was spent in two years',
    chart: 'breakdown',
    lines: ['Function,2023-24 Actual,2024-25 Actual', 'Health,"1,234","1,300"', 'Roads,7,8'],
    document: {
      period: '2024-25',
      categories: [
        { label: 'Health', value: 1300, previous: { period: '2023-24', value: 1234 } },
        { label: 'Roads', value: 8, previous: { period: '2023-24', value: 7 } },
      ],
    },
  },
  {
    from: 'an appeal of the United Nations: required and funded',
    chart: 'progress',
    lines: ['Appeal,Required (US$ million),Funded (US$ million),% funded', 'Yemen,4340,1720,39.6'],
    document: { unit: 'US$ million', measures: [{ label: 'Yemen', value: 1720, target: 4340 }] },
  },
  {
    from: 'a climate plan: emissions of two years and a later target',
    chart: 'progress',
    lines: ['Sector,1990 emissions (Mt),2022 emissions (Mt),2030 target (Mt)', 'Electricity,204,54,12'],
    document: {
      unit: 'Mt',
      notes: ['1990 emissions (Mt) → 2030 target (Mt)'],
      period: '2022',
      measures: [{ label: 'Electricity', value: 54, target: 12, baseline: 204 }],
    },
  },
  {
    from: 'a dashboard: this month and the last',
    chart: 'figure',
    lines: [',This month,Last month', 'Visitors,12430,11980'],
    document: {
      title: 'Visitors',
      value: 12430,
      previous: { period: { undated: true }, label: 'Last month', value: 11980 },
    },
  },
  {
    from: 'a fundraising page: a name and its figure',
    chart: 'figure',
    lines: ['Total raised so far,"18,450"'],
    document: { title: 'Total raised so far', value: 18450 },
  },
  {
    from: 'a scorecard: a column says of which measures less is better',
    chart: 'progress',
    lines: ['Indicator,Actual,Target,Lower is better', 'Calls answered,71,80,No', 'Days to re-let,31.5,25,Yes'],
    document: {
      measures: [
        { label: 'Calls answered', value: 71, target: 80, polarity: 'up-good' },
        { label: 'Days to re-let', value: 31.5, target: 25, polarity: 'up-bad' },
      ],
    },
  },
  {
    from: 'a scorecard: the direction that is better, and one that is none',
    chart: 'progress',
    lines: ['Indicator,Actual,Target,Better', 'Missed bins,48,40,Lower', 'Recycled,40,50,Mixed', 'Homes,6000,5500,'],
    document: {
      measures: [
        { label: 'Missed bins', value: 48, target: 40, polarity: 'up-bad' },
        { label: 'Recycled', value: 40, target: 50 },
        { label: 'Homes', value: 6000, target: 5500 },
      ],
    },
    problems: ['not-allowed 3:4'],
  },
  {
    from: 'a scorecard of cards: the polarity of all figures',
    chart: 'breakdown',
    lines: ['Indicator,Last year,This year,Good is', 'Sickness days,9,8,Low', 'Complaints,40,38,Low'],
    document: {
      polarity: 'up-bad',
      timeLabel: 'This year',
      categories: [
        { label: 'Sickness days', value: 8, previous: { label: 'Last year', value: 9 } },
        { label: 'Complaints', value: 38, previous: { label: 'Last year', value: 40 } },
      ],
    },
  },
  {
    from: 'a budget of two years: “2023 £m”',
    chart: 'breakdown',
    lines: ['Department,2023 £m,2024 £m', 'Care,412,447', 'Housing,61,79'],
    document: {
      unit: '£m',
      period: '2024',
      categories: [
        { label: 'Care', value: 447, previous: { period: '2023', value: 412 } },
        { label: 'Housing', value: 79, previous: { period: '2023', value: 61 } },
      ],
    },
  },
  {
    from: 'a budget of two years: “2023/24 £m”',
    chart: 'breakdown',
    lines: ['Department,2023/24 £m,2024/25 £m', 'Care,412,447', 'Housing,61,79'],
    document: {
      unit: '£m',
      period: '2024/25',
      categories: [
        { label: 'Care', value: 447, previous: { period: '2023/24', value: 412 } },
        { label: 'Housing', value: 79, previous: { period: '2023/24', value: 61 } },
      ],
    },
  },
  {
    from: 'a budget of two years: “2023 (£m)”',
    chart: 'breakdown',
    lines: ['Department,2023 (£m),2024 (£m)', 'Care,412,447', 'Housing,61,79'],
    document: {
      unit: '£m',
      period: '2024',
      categories: [
        { label: 'Care', value: 447, previous: { period: '2023', value: 412 } },
        { label: 'Housing', value: 79, previous: { period: '2023', value: 61 } },
      ],
    },
  },
  {
    from: 'a budget of two years: “2023/24 (£m)”',
    chart: 'breakdown',
    lines: ['Department,2023/24 (£m),2024/25 (£m)', 'Care,412,447', 'Housing,61,79'],
    document: {
      unit: '£m',
      period: '2024/25',
      categories: [
        { label: 'Care', value: 447, previous: { period: '2023/24', value: 412 } },
        { label: 'Housing', value: 79, previous: { period: '2023/24', value: 61 } },
      ],
    },
  },
  {
    from: 'a budget of two years: “2023, £m”',
    chart: 'breakdown',
    lines: ['Department,"2023, £m","2024, £m"', 'Care,412,447', 'Housing,61,79'],
    document: {
      unit: '£m',
      period: '2024',
      categories: [
        { label: 'Care', value: 447, previous: { period: '2023', value: 412 } },
        { label: 'Housing', value: 79, previous: { period: '2023', value: 61 } },
      ],
    },
  },
  {
    from: 'a budget of two years: “£m 2023/24”',
    chart: 'breakdown',
    lines: ['Department,£m 2023/24,£m 2024/25', 'Care,412,447', 'Housing,61,79'],
    document: {
      unit: '£m',
      period: '2024/25',
      categories: [
        { label: 'Care', value: 447, previous: { period: '2023/24', value: 412 } },
        { label: 'Housing', value: 79, previous: { period: '2023/24', value: 61 } },
      ],
    },
  },
  {
    from: 'a budget of two years: “Budget 2023/24 (£m)”',
    chart: 'breakdown',
    lines: ['Department,Budget 2023/24 (£m),Budget 2024/25 (£m)', 'Care,412,447', 'Housing,61,79'],
    document: {
      unit: '£m',
      period: '2024/25',
      title: 'Budget',
      categories: [
        { label: 'Care', value: 447, previous: { period: '2023/24', value: 412 } },
        { label: 'Housing', value: 79, previous: { period: '2023/24', value: 61 } },
      ],
    },
  },
  {
    from: 'a budget of two years: “2023/24 Outturn, £m”',
    chart: 'breakdown',
    lines: ['Department,"2023/24 Outturn, £m","2024/25 Outturn, £m"', 'Care,412,447', 'Housing,61,79'],
    document: {
      unit: '£m',
      period: '2024/25',
      title: 'Outturn',
      categories: [
        { label: 'Care', value: 447, previous: { period: '2023/24', value: 412 } },
        { label: 'Housing', value: 79, previous: { period: '2023/24', value: 61 } },
      ],
    },
  },
  {
    from: 'accounts in thousands: the total of the year before is a note with its unit',
    chart: 'breakdown',
    lines: [
      'Fund,Income 2023 (£000),Income 2022 (£000)',
      'General,"1,204","1,130"',
      'Restricted,640,580',
      'Total,"1,844","1,710"',
    ],
    document: {
      unit: '£000',
      title: 'Income',
      notes: ['Total, 2022: £1,710 thousand'],
      period: '2023',
      total: 1844,
      categories: [
        { label: 'General', value: 1204, previous: { period: '2022', value: 1130 } },
        { label: 'Restricted', value: 640, previous: { period: '2022', value: 580 } },
      ],
    },
  },
  {
    from: 'a budget: merged years above the names of its columns',
    chart: 'breakdown',
    lines: [
      'Revenue budget,,,,',
      ',2023/24,2024/25,,',
      'Department,Budget (£m),Budget (£m),Change (£m),Change (%)',
      'Care,412,447,35,8.4%',
      'Housing,61,79,18,28.5%',
      'Total,473,526,53,11.2%',
    ],
    document: {
      unit: '£m',
      title: 'Revenue budget',
      notes: ['Total, 2023/24: £473m'],
      period: '2024/25',
      total: 526,
      categories: [
        { label: 'Care', value: 447, previous: { period: '2023/24', value: 412 } },
        { label: 'Housing', value: 79, previous: { period: '2023/24', value: 61 } },
      ],
    },
  },
  {
    from: 'a budget: merged years above a budget and an outcome each',
    chart: 'breakdown',
    lines: [',2023,,2024,', 'Department,Budget,Actual,Budget,Actual', 'Care,412,420,447,451', 'Housing,61,66,79,70'],
    document: {
      period: '2024',
      categories: [
        { label: 'Care', value: 451, previous: { period: '2023', value: 420 } },
        { label: 'Housing', value: 70, previous: { period: '2023', value: 66 } },
      ],
    },
    problems: ['unused-column 2:2', 'unused-column 2:4'],
  },
  {
    from: 'rows without a header, of which a figure may be a year',
    chart: 'breakdown',
    lines: ['Care,2023 £m', 'Housing,412 £m'],
    document: {
      categories: [
        { label: 'Care', value: { figure: { quantity: { value: 2023 }, stated: { scale: 1e6, currency: 'GBP' } } } },
        { label: 'Housing', value: { figure: { quantity: { value: 412 }, stated: { scale: 1e6, currency: 'GBP' } } } },
      ],
    },
  },
  {
    from: 'an appeal: what is required and unmet below the total',
    chart: 'breakdown',
    lines: [
      'Donor,Pledged (US$m)',
      'Germany,412.3',
      'Japan,98.2',
      'Total,510.5',
      'Requirement,"7,000"',
      'Unmet,"6,489.5"',
    ],
    document: {
      unit: 'US$m',
      title: 'Pledged',
      notes: ['Requirement: US$7,000m', 'Unmet: US$6,489.5m'],
      total: 510.5,
      categories: [
        { label: 'Germany', value: 412.3 },
        { label: 'Japan', value: 98.2 },
      ],
    },
  },
  {
    from: 'an appeal with a withheld part, which rows below the total would give away',
    chart: 'breakdown',
    lines: ['Donor,Pledged', 'Germany,412', 'Japan,c', 'Total,510', 'Requirement,700', 'Unmet,190'],
    document: {
      title: 'Pledged',
      total: 510,
      categories: [
        { label: 'Germany', value: 412 },
        { label: 'Japan', value: '[c]' },
      ],
    },
  },
  {
    from: 'a hospital: each month for two trusts',
    chart: 'delta',
    lines: ['Month,Trust,Rate', 'Apr-22,Barts,61', 'Apr-22,Leeds,66', 'May-22,Barts,62', 'May-22,Leeds,65'],
    document: {
      title: 'Rate',
      series: [
        seriesOf('Barts', ['2022-04', 61], ['2022-05', 62]),
        seriesOf('Leeds', ['2022-04', 66], ['2022-05', 65]),
      ],
    },
  },
  {
    from: 'first days of months, the day first',
    chart: 'delta',
    lines: ['Month,Homes', '01/04/2022,12', '01/05/2022,14', '01/06/2022,13'],
    document: {
      title: 'Homes',
      series: [seriesOf('Homes', ['2022-04-01', 12], ['2022-05-01', 14], ['2022-06-01', 13])],
    },
  },
  {
    from: 'days of January in the United States, where the language decides',
    chart: 'delta',
    lang: 'en-US',
    lines: ['Day,Homes', '01/04/2022,12', '01/05/2022,14', '01/06/2022,13'],
    document: {
      title: 'Homes',
      series: [seriesOf('Homes', ['2022-01-04', 12], ['2022-01-05', 14], ['2022-01-06', 13])],
    },
  },
  {
    from: 'marks of footnotes and statuses, explained below',
    chart: 'delta',
    lines: ['Year,Cases', '2019/20,11', '2020/21 [1],12', '2021/22*,c', '2022/23,"1,881p"', 'c = suppressed,'],
    document: {
      title: 'Cases',
      notes: ['c = suppressed'],
      series: [
        {
          label: 'Cases',
          observations: [
            { period: '2019/20', value: 11 },
            { period: '2020/21', value: 12 },
            { period: '2021/22', value: '[c]', note: '*' },
            { period: '2022/23', value: '1881 [p]' },
          ],
        },
      ],
    },
    problems: ['unexplained-mark 4:1'],
  },
  {
    from: 'a spreadsheet in German: März shortened, the number of a table',
    chart: 'delta',
    lang: 'de',
    lines: ['Tabelle 1: Quote,', 'Monat,Quote', 'Feb 2024,5', 'Mrz 2024,6'],
    document: {
      title: 'Quote',
      series: [seriesOf('Quote', ['2024-02', 5], ['2024-03', 6])],
    },
  },
  {
    from: 'a survey: a column for each sex',
    chart: 'breakdown',
    lines: ['Age,Male,Female', '16 to 24,12,14', '25 and over,20,22'],
    document: {
      groups: [
        {
          label: '16 to 24',
          categories: [
            { label: 'Male', value: 12 },
            { label: 'Female', value: 14 },
          ],
        },
        {
          label: '25 and over',
          categories: [
            { label: 'Male', value: 20 },
            { label: 'Female', value: 22 },
          ],
        },
      ],
    },
  },
  {
    from: 'a water company: a unit in the name of each row',
    chart: 'progress',
    lines: ['Indicator,2023,Target', 'Rainfall (mm),820,900', '"CO2 emissions, tonnes",1200,1000'],
    document: {
      period: '2023',
      measures: [
        { label: 'Rainfall', value: 820, target: 900, unit: 'mm' },
        { label: 'CO2 emissions', value: 1200, target: 1000, unit: 'tonnes' },
      ],
    },
  },
  {
    from: 'the World Bank: names and codes of countries and indicators before the years',
    chart: 'delta',
    lines: [
      '"Data Source","World Development Indicators",',
      '"Last Updated Date","2024-03-28",',
      '',
      '',
      '"Country Name","Country Code","Indicator Name","Indicator Code","2020","2021","2022",',
      '"Ghana","GHA","Access to electricity (% of population)","EG.ELC.ACCS.ZS","85.9","86.3","",',
      '"Kenya","KEN","Access to electricity (% of population)","EG.ELC.ACCS.ZS","71.4","76.5","",',
    ],
    document: {
      title: 'Access to electricity',
      unit: '% of population',
      source: { name: 'World Development Indicators' },
      series: [seriesOf('Ghana', ['2020', 85.9], ['2021', 86.3]), seriesOf('Kenya', ['2020', 71.4], ['2021', 76.5])],
    },
  },
  {
    from: 'the OECD: dimensions as codes, one of which differs',
    chart: 'delta',
    lines: [
      '"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"',
      '"AUS","AIRPOLL","TOT","KG_CAP","A","2018",5.2,"E"',
      '"AUS","AIRPOLL","TOT","KG_CAP","A","2019",5.1,',
    ],
    document: {
      series: [seriesOf('AUS', ['2018', '5.2 [e]'], ['2019', 5.1])],
    },
  },
  {
    from: 'the Federal Statistical Office of Germany: signs for what is not published',
    chart: 'breakdown',
    lang: 'de',
    lines: ['Land;Fälle', 'Bayern;1.234,5', 'Berlin;-', 'Bremen;.'],
    document: {
      title: 'Fälle',
      categories: [
        { label: 'Bayern', value: 1234.5 },
        { label: 'Berlin', value: null },
        { label: 'Bremen', value: '[x]' },
      ],
    },
  },
  {
    from: 'a scorecard of promises: what was promised, and by when',
    chart: 'progress',
    lines: ['Pledge,Done,Promised,By', 'Rivers surveyed,64,80,2025', 'Schools taught,212,200,2024'],
    document: {
      measures: [
        { label: 'Rivers surveyed', value: 64, targets: [{ period: '2025', value: 80 }] },
        { label: 'Schools taught', value: 212, targets: [{ period: '2024', value: 200 }] },
      ],
    },
  },
  {
    from: 'a manifesto: an ambition with its year next to what is there now',
    chart: 'progress',
    lines: ['Promise,Now,2030 ambition', 'Homes,64,80', 'Schools,212,200'],
    document: {
      notes: ['2030 ambition'],
      measures: [
        { label: 'Homes', value: 64, target: 80 },
        { label: 'Schools', value: 212, target: 200 },
      ],
    },
  },
];

testFiles(FILES);
