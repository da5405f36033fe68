// Files of statistics offices and agencies with codes, keys, titles, flags and remarks about their figures.
import { testFiles, type PublishedFile } from './published-file.js';
import { seriesOf } from '../sources/made.js';

const FILES: readonly PublishedFile[] = [
  {
    from: 'INSEE: quarters as T1',
    chart: 'delta',
    lang: 'fr',
    lines: ['Période;Taux de chômage (%)', '2022-T1;7,3', '2022-T2;7,4'],
    document: {
      title: 'Taux de chômage',
      unit: '%',
      series: [seriesOf('Taux de chômage', ['2022-Q1', 7.3], ['2022-Q2', 7.4])],
    },
  },
  {
    from: 'Statistics Denmark: a title, and a head without a name',
    chart: 'delta',
    lines: [
      '"Population at the first day of the quarter by region and time"',
      '"","2023Q1","2023Q2"',
      '"Region Hovedstaden",1891871,1894011',
      '"Region Sjælland",849857,850433',
    ],
    document: {
      title: 'Population at the first day of the quarter by region and time',
      series: [
        seriesOf('Region Hovedstaden', ['2023-Q1', 1891871], ['2023-Q2', 1894011]),
        seriesOf('Region Sjælland', ['2023-Q1', 849857], ['2023-Q2', 850433]),
      ],
    },
  },
  {
    from: 'Eurostat: years side by side, with flags after a space',
    chart: 'delta',
    lines: ['unit,na_item,geo\\TIME_PERIOD,2020,2021', 'PC_GDP,B9,DE,-4.3 ,-3.6 p', 'PC_GDP,B9,FR,-9.0 ,-6.5 '],
    document: {
      unit: '%',
      series: [seriesOf('DE', ['2020', -4.3], ['2021', '-3.6 [p]']), seriesOf('FR', ['2020', '-9.0'], ['2021', -6.5])],
    },
  },
  {
    from: 'the British government: notes above and shorthand in brackets',
    chart: 'delta',
    lines: [
      'Table 1: Households assessed as homeless [note 1]',
      'This worksheet contains one table.',
      'Quarter,Assessed [note 2],Owed a duty',
      'Jan to Mar 2023,83240,"79,840"',
      'Apr to Jun 2023,80590 [r],77700',
      'Jul to Sep 2023,[x],[c]',
    ],
    document: {
      title: 'Households assessed as homeless',
      notes: ['This worksheet contains one table.', '[note 1]', 'Assessed: [note 2]'],
      series: [
        seriesOf('Assessed', ['2023-01/2023-03', 83240], ['2023-04/2023-06', '80590 [r]'], ['2023-07/2023-09', '[x]']),
        seriesOf('Owed a duty', ['2023-01/2023-03', 79840], ['2023-04/2023-06', 77700], ['2023-07/2023-09', '[c]']),
      ],
    },
    problems: ['unexplained-mark 3:2'],
  },
  {
    from: 'the National Health Service: a target and three months',
    chart: 'progress',
    lines: [
      'Organisation,Target,Apr-23,May-23,Jun-23',
      'Leeds,95%,71.2%,72.8%,70.1%',
      'Bradford,95%,68.0%,70.2%,69.5%',
    ],
    document: {
      period: '2023-06',
      measures: [
        {
          label: 'Leeds',
          value: { figure: { quantity: { value: 70.1 }, stated: { percent: true } } },
          target: { figure: { quantity: { value: 95 }, stated: { percent: true } } },
          observations: [
            { period: '2023-04', value: { figure: { quantity: { value: 71.2 }, stated: { percent: true } } } },
            { period: '2023-05', value: { figure: { quantity: { value: 72.8 }, stated: { percent: true } } } },
          ],
        },
        {
          label: 'Bradford',
          value: { figure: { quantity: { value: 69.5 }, stated: { percent: true } } },
          target: { figure: { quantity: { value: 95 }, stated: { percent: true } } },
          observations: [
            {
              period: '2023-04',
              value: { figure: { quantity: { value: 68, decimals: 1 }, stated: { percent: true } } },
            },
            { period: '2023-05', value: { figure: { quantity: { value: 70.2 }, stated: { percent: true } } } },
          ],
        },
      ],
    },
  },
  {
    from: 'Flourish: a race with pictures',
    chart: 'delta',
    lines: [
      'Label,Category,Image URL,1990,1995',
      'Tokyo,Asia,https://example.org/a.png,32530,33587',
      'Osaka,Asia,https://example.org/b.png,18389,18593',
    ],
    document: {
      series: [
        seriesOf('Tokyo', ['1990', 32530], ['1995', 33587]),
        seriesOf('Osaka', ['1990', 18389], ['1995', 18593]),
      ],
    },
  },
  {
    from: 'Our World in Data: two indicators of one country',
    chart: 'delta',
    lines: ['Entity,Code,Year,Life expectancy,Population', 'UK,GBR,2019,81.4,66000000', 'UK,GBR,2020,80.4,67000000'],
    document: {
      title: 'UK',
      series: [
        seriesOf('Life expectancy', ['2019', 81.4], ['2020', 80.4]),
        seriesOf('Population', ['2019', 66000000], ['2020', 67000000]),
      ],
    },
  },
  {
    from: 'the accounts of a charity: years with the unit of their figures',
    chart: 'breakdown',
    lines: [
      'Income,2022/23 £000,2021/22 £000',
      'Donations and legacies,"4,512","3,998"',
      'Charitable activities,"1,204","1,150"',
      'Total income,"5,716","5,148"',
    ],
    document: {
      unit: '£000',
      notes: ['Total income, 2021/22: £5,148 thousand'],
      period: '2022/23',
      total: 5716,
      categories: [
        { label: 'Donations and legacies', value: 4512, previous: { period: '2021/22', value: 3998 } },
        { label: 'Charitable activities', value: 1204, previous: { period: '2021/22', value: 1150 } },
      ],
    },
  },
  {
    from: 'a fundraising page: raised, target and supporters',
    chart: 'figure',
    lines: ['Raised so far,Target,Supporters', '"£18,450","£25,000",612'],
    document: {
      title: 'Raised so far',
      value: { figure: { quantity: { value: 18450 }, stated: { currency: 'GBP' } } },
      target: { figure: { quantity: { value: 25000 }, stated: { currency: 'GBP' } } },
      notes: ['Supporters: 612'],
    },
  },
  {
    from: 'a league: a place before each team',
    chart: 'breakdown',
    lines: ['Pos,Team,Points', '1,Man City,91', '2,Arsenal,89'],
    document: {
      title: 'Points',
      categories: [
        { label: 'Man City', value: 91 },
        { label: 'Arsenal', value: 89 },
      ],
    },
  },
  {
    from: 'the US Census Bureau: an estimate with its margin of error',
    chart: 'breakdown',
    lines: [
      'Label (Grouping),Alabama!!Estimate,Alabama!!Margin of Error',
      'Total population,"5,074,296",*****',
      '    Male,"2,461,248","±6,178"',
      '    Female,"2,613,048","±6,178"',
    ],
    document: {
      title: 'Alabama, Estimate',
      total: 5074296,
      categories: [
        { label: 'Male', value: '2461248 (2455070..2467426, 90%)' },
        { label: 'Female', value: '2613048 (2606870..2619226, 90%)' },
      ],
    },
  },
  {
    from: 'a health agency: confidence limits in columns of their own',
    chart: 'breakdown',
    lines: ['Area,Rate,Lower CI 95.0 limit,Upper CI 95.0 limit', 'North,12.1,11.0,13.2', 'South,9.1,8.0,10.2'],
    document: {
      title: 'Rate',
      kind: 'rate',
      categories: [
        {
          label: 'North',
          value: { figure: { quantity: { value: 12.1, low: 11, high: 13.2, level: 95 }, stated: {} } },
        },
        { label: 'South', value: { figure: { quantity: { value: 9.1, low: 8, high: 10.2, level: 95 }, stated: {} } } },
      ],
    },
  },
  {
    from: 'a survey: a margin of error whose level is not named',
    chart: 'breakdown',
    lines: ['Tenure,Estimate,MOE', 'Owned,"12,345",+/-456', 'Rented,"9,876",+/-321'],
    document: {
      title: 'Estimate',
      categories: [
        { label: 'Owned', value: '12345 (11889..12801, range)' },
        { label: 'Rented', value: '9876 (9555..10197, range)' },
      ],
    },
  },
  {
    from: 'Eurostat: the dimensions in one column, with flags after a space',
    chart: 'delta',
    lines: ['"freq,unit,geo\\TIME_PERIOD",2021 ,2022 ,2023M01', '"A,PC,DE",3.7 b,3.6 p,: c', '"A,PC,FR",7.9 ep,7.3 ,:'],
    document: {
      unit: '%',
      series: [
        seriesOf('DE', ['2021', '3.7 [b]'], ['2022', '3.6 [p]'], ['2023-01', '[c]']),
        seriesOf('FR', ['2021', '7.9 [e] [p]'], ['2022', 7.3], ['2023-01', '[x]']),
      ],
    },
  },
  {
    from: 'Eurostat: months beside countries below “TIME”',
    chart: 'delta',
    lines: ['TIME,2023M01,2023M02', 'Germany,5.6,5.5'],
    document: {
      series: [seriesOf('Germany', ['2023-01', 5.6], ['2023-02', 5.5])],
    },
  },
  {
    from: 'INSEE: a bank of series, with a row of codes',
    chart: 'delta',
    lang: 'fr',
    lines: [
      '"Libellé";"idBank";"Dernière mise à jour";"Période";"2023-02";"2023-03"',
      '"Indice des prix";"001759970";"15/04/2023 08:45";"";"113,0";"114,2"',
      '"Codes";"";"";"";"A";"P"',
    ],
    document: {
      series: [seriesOf('Indice des prix', ['2023-02', '113.0'], ['2023-03', '114.2 [p]'])],
    },
  },
  {
    from: 'the World Bank: a selection of its databank',
    chart: 'delta',
    lines: [
      'Series Name,Series Code,Country Name,Country Code,2021 [YR2021],2022 [YR2022]',
      'GDP growth (annual %),NY.GDP.MKTP.KD.ZG,Kenya,KEN,7.6,4.8',
      'GDP growth (annual %),NY.GDP.MKTP.KD.ZG,Ghana,GHA,5.1,..',
    ],
    document: {
      title: 'GDP growth',
      unit: '%',
      series: [seriesOf('Kenya', ['2021', 7.6], ['2022', 4.8]), seriesOf('Ghana', ['2021', 5.1], ['2022', null])],
    },
  },
  {
    from: 'the Federal Statistical Office of Germany: a title without delimiters, two rows of headers and remarks',
    chart: 'delta',
    lang: 'de',
    lines: [
      'GENESIS-Tabelle: 61111-0001',
      'Verbraucherpreisindex: Deutschland, Jahre;;',
      ';Verbraucherpreisindex;Veränderung zum Vorjahr',
      ';2020=100;in (%)',
      '2021;103,1;+3,1',
      '2022;110,2;+6,9',
      '__________',
      '© Statistisches Bundesamt (Destatis), 2024 | Stand: 11.01.2024 / 10:00:00',
    ],
    document: {
      title: 'Verbraucherpreisindex: Deutschland, Jahre',
      subtitle: 'Verbraucherpreisindex (2020=100)',
      notes: [
        'GENESIS-Tabelle: 61111-0001',
        '© Statistisches Bundesamt (Destatis), 2024 | Stand: 11.01.2024 / 10:00:00',
      ],
      series: [seriesOf('Verbraucherpreisindex (2020=100)', ['2021', 103.1], ['2022', 110.2])],
    },
  },
  {
    from: 'a ministry in German: a unit of its own line below the title',
    chart: 'delta',
    lang: 'de',
    lines: ['Arbeitslosenquote', 'in %', '', 'Jahr;Quote', '2022;5,3', '2023;5,7'],
    document: {
      title: 'Arbeitslosenquote',
      unit: '%',
      series: [seriesOf('Quote', ['2022', 5.3], ['2023', 5.7])],
    },
  },
  ...[
    ['Spending by department (£ million), 2022/23', '£ million'],
    ['Employment rate (%), UK', '%'],
    ['Population by region (thousands)', 'thousands'],
    ['Ausgaben nach Ressort (in Mio. €)', 'Mio. €'],
    ['Beschäftigte in Tsd.', 'thousand'],
    ['Beschäftigte (Tsd.)', 'thousand'],
    ['Income by source, £ million', '£ million'],
    ['Dépenses en millions d’euros', 'millions d’euros'],
  ].map(([title = '', unit]): PublishedFile => ({
    from: `a table with the unit in its title: “${title}”`,
    chart: 'breakdown',
    lines: [`"${title}"`, '', 'Name,Amount', 'Health,180', 'Schools,90'],
    document: {
      title,
      unit,
      categories: [
        { label: 'Health', value: 180 },
        { label: 'Schools', value: 90 },
      ],
    },
  })),
  {
    from: 'the Office for National Statistics: a unit in two keys, and years, quarters and months one after the other',
    chart: 'delta',
    lines: [
      '"Title","Retail sales"',
      '"CDID","L55O"',
      '"PreUnit","£"',
      '"Unit","m"',
      '"Release date","20-12-2023"',
      '"2021","19248"',
      '"2022","20512"',
      '"2021 Q4","4912"',
      '"2022 Q1","5512"',
      '"2022 JAN","1712"',
      '"2022 FEB","1800"',
    ],
    document: {
      title: 'Retail sales',
      unit: '£m',
      series: [seriesOf('Retail sales', ['2022-01', 1712], ['2022-02', 1800])],
    },
    problems: ['unused-period 6:1'],
  },
  {
    from: 'a charity: years, and then the months of the latest',
    chart: 'delta',
    lines: ['Period,Visits', '2021,120', '2022,130', '2023-01,11', '2023-02,12'],
    document: {
      title: 'Visits',
      series: [seriesOf('Visits', ['2021', 120], ['2022', 130], ['2023-01', 11], ['2023-02', 12])],
    },
  },
  {
    from: 'a health service: signs in place of figures, of which the remarks say what they are',
    chart: 'breakdown',
    lines: [
      'Area,Cases',
      'North,120†',
      'South,*',
      'East¹,98‡',
      'West,x',
      'Centre,z',
      'Coast,-',
      '',
      '* Figures below 5 are suppressed.',
      '† Includes the islands',
      '‡ provisional',
      '1 Two stations did not report.',
      '- = nil or less than half',
      'x = not available',
      '[z] : not applicable',
    ],
    document: {
      title: 'Cases',
      notes: [
        '* Figures below 5 are suppressed.',
        '‡ provisional',
        '- = nil or less than half',
        'x = not available',
        '[z] : not applicable',
      ],
      categories: [
        { label: 'North', value: 120, note: 'Includes the islands' },
        { label: 'South', value: '[c]' },
        { label: 'East', value: '98 [p]', note: 'Two stations did not report.' },
        { label: 'West', value: '[x]' },
        { label: 'Centre', value: '[z]' },
        { label: 'Coast', value: '[low]' },
      ],
    },
  },
];

testFiles(FILES);
