// Files whose rows or columns are times: years, quarters, months, weeks and days, as spreadsheets and offices write them.
import { testFiles, type PublishedFile } from './published-file.js';
import { seriesOf } from '../sources/made.js';

const FILES: readonly PublishedFile[] = [
  {
    from: 'a spreadsheet: an empty line and an empty column',
    chart: 'breakdown',
    lines: [',,,', ',Name,Amount,', ',Alpha,5,', ',Beta,6,'],
    document: {
      categories: [
        { label: 'Alpha', value: 5 },
        { label: 'Beta', value: 6 },
      ],
    },
  },
  {
    from: 'an electoral commission: elections',
    chart: 'delta',
    lines: ['Election,Turnout (%)', '1997,71.4', '2001,59.4', '2005,61.4'],
    document: {
      title: 'Turnout',
      unit: '%',
      series: [seriesOf('Turnout', ['1997', 71.4], ['2001', 59.4], ['2005', 61.4])],
    },
  },
  {
    from: 'a labour agency: two years of each region',
    chart: 'breakdown',
    lines: ['Region,2019,2023', 'A,1,2', 'B,3,4'],
    document: {
      period: '2023',
      categories: [
        { label: 'A', value: 2, previous: { period: '2019', value: 1 } },
        { label: 'B', value: 4, previous: { period: '2019', value: 3 } },
      ],
    },
    problems: [],
  },
  {
    from: 'a housing department: tabs, and a quarter that is not available',
    chart: 'delta',
    lines: ['Quarter\tHomes started\tHomes completed', '2022 Q1\t41,000\t43,200', '2022 Q2\t45,100\t[x]'],
    document: {
      series: [
        seriesOf('Homes started', ['2022-Q1', 41000], ['2022-Q2', 45100]),
        seriesOf('Homes completed', ['2022-Q1', 43200], ['2022-Q2', '[x]']),
      ],
    },
  },
  {
    from: 'a survey: regions and sexes in columns of their own',
    chart: 'delta',
    lines: ['Region,Sex,Year,Value', 'N,Men,2020,5', 'N,Women,2020,6', 'S,Men,2020,7', 'S,Women,2020,8'],
    document: {
      series: [
        seriesOf('N, Men', ['2020', 5]),
        seriesOf('N, Women', ['2020', 6]),
        seriesOf('S, Men', ['2020', 7]),
        seriesOf('S, Women', ['2020', 8]),
      ],
    },
  },
  {
    from: 'a council: staff without a unit next to a column of per cents',
    chart: 'delta',
    lines: ['Year,Staff,Vacancies', '2020,"1,200",5.1%', '2021,"1,250",4.8%'],
    document: {
      series: [
        seriesOf('Staff', ['2020', 1200], ['2021', 1250]),
        seriesOf(
          'Vacancies',
          ['2020', { figure: { quantity: { value: 5.1 }, stated: { percent: true } } }],
          ['2021', { figure: { quantity: { value: 4.8 }, stated: { percent: true } } }],
        ),
      ],
    },
  },
  {
    from: 'an encyclopaedia: the change of the population in per cent, and days with a time',
    chart: 'delta',
    lines: ['Census,Population,±%', '2001-04-29 00:00:00,121550,', '2011-03-27T00:00:00Z,132512,+9.0%'],
    document: {
      title: 'Population',
      series: [seriesOf('Population', ['2001-04-29', 121550], ['2011-03-27', 132512])],
    },
  },
  {
    from: 'a registry: years and months in columns of their own',
    chart: 'delta',
    lines: ['year,month,births', '2003,1,329803', '2003,12,307248', '2004,1,327945'],
    document: {
      title: 'births',
      series: [seriesOf('births', ['2003-01', 329803], ['2003-12', 307248], ['2004-01', 327945])],
    },
  },
  {
    from: 'a service: years and quarters in columns of their own',
    chart: 'delta',
    lines: ['Year,Quarter,Visits', '2022,Q4,1118', '2023,Q1,"1,260"'],
    document: {
      title: 'Visits',
      series: [seriesOf('Visits', ['2022-Q4', 1118], ['2023-Q1', 1260])],
    },
  },
  {
    from: 'a surveillance system: years and weeks in columns of their own',
    chart: 'delta',
    lang: 'de',
    lines: ['Jahr;Woche;Fälle', '2022;52;4', '2023;1;6'],
    document: {
      title: 'Fälle',
      series: [seriesOf('Fälle', ['2022-W52', 4], ['2023-W01', 6])],
    },
  },
  {
    from: 'a registry: a day in three columns',
    chart: 'delta',
    lines: ['year,month,date_of_month,births', '2000,1,1,9083', '2000,1,2,8006'],
    document: {
      title: 'births',
      series: [seriesOf('births', ['2000-01-01', 9083], ['2000-01-02', 8006])],
    },
  },
  {
    from: 'a shop: months below years, the latest year not over',
    chart: 'delta',
    lines: ['Month,2022,2023', 'Jan,120,133', 'Feb,118,n/a', 'Mar,140,', 'Total,378,133'],
    document: {
      against: 'year-before',
      series: [seriesOf('', ['2022-01', 120], ['2022-02', 118], ['2022-03', 140], ['2023-01', 133], ['2023-02', null])],
    },
  },
  {
    from: 'a tourist board: years beside quarters, with their totals',
    chart: 'delta',
    lines: ['Year,Q1,Q2,Q3,Q4,Total', '2022,1,2,3,6,12', '2023,4,5,6,7,22'],
    document: {
      series: [
        seriesOf(
          '',
          ['2022-Q1', 1],
          ['2022-Q2', 2],
          ['2022-Q3', 3],
          ['2022-Q4', 6],
          ['2023-Q1', 4],
          ['2023-Q2', 5],
          ['2023-Q3', 6],
          ['2023-Q4', 7],
        ),
      ],
    },
  },
  {
    from: 'a labour survey: months with two digits of their year as headers, and a column "Series"',
    chart: 'delta',
    lines: ['Series,Jan-23,Feb-23,Mar-23', 'Unemployment,3.7,3.8,3.9'],
    document: {
      series: [seriesOf('Unemployment', ['2023-01', 3.7], ['2023-02', 3.8], ['2023-03', 3.9])],
    },
  },
  {
    from: 'a charity regulator: a year marked as provisional',
    chart: 'delta',
    lines: ['Financial year,Income (£m)', '2021-22,97.3', '2022-23 (p),105.1'],
    document: {
      title: 'Income',
      unit: '£m',
      series: [seriesOf('Income', ['2021/22', 97.3], ['2022/23', '105.1 [p]'])],
    },
  },
  {
    from: 'an emissions inventory: a unit in the header, and series named by the rows',
    chart: 'delta',
    lines: [
      'Sector,Year,Emissions (t CO2e)',
      'Aviation,2019,68153000',
      'Power,2019,992000000',
      'Aviation,2020,25345000',
      'Power,2020,868000000',
    ],
    document: {
      title: 'Emissions',
      unit: 't CO2e',
      series: [
        seriesOf('Aviation', ['2019', 68153000], ['2020', 25345000]),
        seriesOf('Power', ['2019', 992000000], ['2020', 868000000]),
      ],
    },
  },
  {
    from: 'a development goal: baseline, latest value and target with their years',
    chart: 'progress',
    lines: ['Country,Baseline (2015),Latest (2022),Target (2030)', 'Kenya,52,61,100', 'Niger,..,46,100'],
    document: {
      notes: ['Baseline (2015) → Target (2030)'],
      period: '2022',
      measures: [
        { label: 'Kenya', value: 61, target: 100, baseline: 52 },
        { label: 'Niger', value: 46, target: 100 },
      ],
    },
  },
  {
    from: 'a list of clubs: the year in which each began is no figure',
    chart: 'breakdown',
    lines: ['Club,Founded,Members', 'A,1990,400', 'B,2013,300'],
    document: {
      title: 'Members',
      categories: [
        { label: 'A', value: 400 },
        { label: 'B', value: 300 },
      ],
    },
    problems: ['unused-column 1:2'],
  },
  ...['2024 YTD', 'Average 2010-2019'].map((header): PublishedFile => ({
    from: `a year next to “${header}”, which is no other time of it`,
    chart: 'breakdown',
    lines: [`Area,2023,${header}`, 'North,30,40', 'South,21,60'],
    document: {
      period: '2023',
      categories: [
        { label: 'North', value: 30 },
        { label: 'South', value: 21 },
      ],
    },
    problems: ['unused-column 1:3'],
  })),
  {
    from: 'a scorecard of a council: financial years before what was reached and what was aimed at',
    chart: 'progress',
    lines: ['Measure,2022/23 outturn,2023/24 target,2023/24 outturn', 'Calls answered,88,80,93', 'Homes,210,250,180'],
    document: {
      period: '2023/24',
      measures: [
        { label: 'Calls answered', value: 93, target: 80, observations: [{ period: '2022/23', value: 88 }] },
        { label: 'Homes', value: 180, target: 250, observations: [{ period: '2022/23', value: 210 }] },
      ],
    },
  },
  {
    from: 'a council: actual and target of a quarter, with a rating',
    chart: 'progress',
    lines: ['KPI,Q1 actual,Q1 target,RAG', 'Calls answered,91,95,Amber'],
    document: { subtitle: 'Q1', measures: [{ label: 'Calls answered', value: 91, target: 95, status: 'Amber' }] },
  },
  {
    from: 'an appeal: a deadline for each goal',
    chart: 'progress',
    lines: ['Goal,Raised,Target,Deadline', 'Roof,42300,60000,31 Dec 2025', 'Garden,1250,5000,'],
    document: {
      measures: [
        { label: 'Roof', value: 42300, targets: [{ period: '2025-12-31', value: 60000 }] },
        { label: 'Garden', value: 1250, target: 5000 },
      ],
    },
  },
  {
    from: 'a dashboard: an earlier figure in a column of its own',
    chart: 'figure',
    lines: ['Measure,Value,Previous', 'Raised,18450,15200'],
    document: {
      title: 'Raised',
      value: 18450,
      previous: { period: { undated: true }, label: 'Previous', value: 15200 },
    },
  },
  {
    from: 'a dashboard: two years in columns of their own',
    chart: 'figure',
    lines: ['Measure,2022,2023', 'Homes,120,140'],
    document: { title: 'Homes', period: '2023', value: 140, previous: { period: '2022', value: 120 } },
  },
  {
    from: 'a housing ministry: quarters of financial years',
    chart: 'delta',
    lines: ['Quarter,Starts', '2022/23 Q4,32090', 'Q1 2023-24,22500'],
    document: {
      title: 'Starts',
      series: [seriesOf('Starts', ['2022/23 Q4', 32090], ['2023/24 Q1', 22500])],
    },
  },
  {
    from: 'a company: fiscal years with two digits, the last an estimate',
    chart: 'delta',
    lines: ['FY,Revenue ($m)', 'FY22,1340.0', 'FY23E,1420'],
    document: {
      title: 'Revenue',
      unit: '$m',
      series: [seriesOf('Revenue', ['FY2022', '1340.0'], ['FY2023', '1420 [e]'])],
    },
  },
  {
    from: 'a helpline: weeks by their first day',
    chart: 'delta',
    lines: ['w/c,Calls', 'w/c 1 Jan 2024,1204', 'w/c 8 Jan 2024,1310'],
    document: {
      title: 'Calls',
      series: [seriesOf('Calls', ['2024-01-01/P7D', 1204], ['2024-01-08/P7D', 1310])],
    },
  },
  {
    from: 'a city: fiscal years that are named by one year, below a head that says so',
    chart: 'delta',
    lines: ['Fiscal year,Police', '2023,110', '2024,118'],
    document: {
      title: 'Police',
      series: [seriesOf('Police', ['FY2023', 110], ['FY2024', 118])],
    },
  },
  {
    from: 'a police force: years that end in March, in the cells',
    chart: 'delta',
    lines: ['Period,Offences', 'Year ending March 2022,2118', 'YE Mar 2023,2018', 'Year ended 31 March 2024,1800'],
    document: {
      title: 'Offences',
      series: [seriesOf('Offences', ['2021-04/2022-03', 2118], ['2022-04/2023-03', 2018], ['2023-04/2024-03', 1800])],
    },
  },
  {
    from: 'a police force: years that end in March, in the heads of columns',
    chart: 'delta',
    lines: ['Offence,YE March 2023,YE March 2024', 'Theft,170000,180000'],
    document: {
      series: [seriesOf('Theft', ['2022-04/2023-03', 170000], ['2023-04/2024-03', 180000])],
    },
  },
  {
    from: 'a ministry: years of which the last have not come to their end',
    chart: 'delta',
    lines: ['Year,Evictions', '2022,100', '2023 (Jan–Jun),60', '2024 (to Sep),90', '2025 (Mar–Jun),20'],
    document: {
      title: 'Evictions',
      series: [
        {
          label: 'Evictions',
          observations: [
            { period: '2022', value: 100 },
            { period: '2023', value: 60, through: '2023-06' },
            { period: '2024', value: 90, through: '2024-09' },
            { period: '2025 (Mar–Jun)', value: 20 },
          ],
        },
      ],
    },
  },
  {
    from: 'a police force: months below years, the last of which is not complete',
    chart: 'delta',
    lines: ['Month,2023,2024 (to Feb)', 'Jan,10,11', 'Feb,12,13', 'Mar,14,'],
    document: {
      against: 'year-before',
      series: [seriesOf('', ['2023-01', 10], ['2023-02', 12], ['2023-03', 14], ['2024-01', 11], ['2024-02', 13])],
    },
  },
  {
    from: 'an agency: years of which the last has the letter of provisional figures',
    chart: 'delta',
    lines: ['Sector,2022,2023,2024p', 'Energy,10,11,12'],
    document: {
      series: [seriesOf('Energy', ['2022', 10], ['2023', 11], ['2024', '12 [p]'])],
    },
  },
  {
    from: 'a registrar: weeks by a last day that ends none of ISO 8601',
    chart: 'delta',
    lang: 'en-GB',
    lines: ['Week ending,Deaths', '05/01/2024,12437', '12/01/2024,14012'],
    document: {
      title: 'Deaths',
      series: [seriesOf('Deaths', ['2023-12-30/2024-01-05', 12437], ['2024-01-06/2024-01-12', 14012])],
    },
  },
];

testFiles(FILES);
