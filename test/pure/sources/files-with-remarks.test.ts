// Files of statistics offices and agencies with codes, keys, titles, flags and remarks about their figures.
import { testFiles, type PublishedFile } from './published-file.js';

const FILES: readonly PublishedFile[] = [
  {
    from: 'INSEE: quarters as T1',
    chart: 'delta',
    lang: 'fr',
    lines: ['Période;Taux de chômage (%)', '2022-T1;7,3', '2022-T2;7,4'],
    document: {
      title: 'Taux de chômage',
      unit: '%',
      series: [
        {
          label: 'Taux de chômage',
          observations: [
            { period: '2022-Q1', value: 7.3 },
            { period: '2022-Q2', value: 7.4 },
          ],
        },
      ],
    },
  },
  {
    from: 'Statistics Denmark: a title, and a head without a name',
    chart: 'delta',
    lang: 'en',
    lines: [
      '"Population at the first day of the quarter by region and time"',
      '"","2023Q1","2023Q2"',
      '"Region Hovedstaden",1891871,1894011',
      '"Region Sjælland",849857,850433',
    ],
    document: {
      title: 'Population at the first day of the quarter by region and time',
      series: [
        {
          label: 'Region Hovedstaden',
          observations: [
            { period: '2023-Q1', value: 1891871 },
            { period: '2023-Q2', value: 1894011 },
          ],
        },
        {
          label: 'Region Sjælland',
          observations: [
            { period: '2023-Q1', value: 849857 },
            { period: '2023-Q2', value: 850433 },
          ],
        },
      ],
    },
  },
  {
    from: 'Eurostat: years side by side, with flags after a space',
    chart: 'delta',
    lang: 'en',
    lines: ['unit,na_item,geo\\TIME_PERIOD,2020,2021', 'PC_GDP,B9,DE,-4.3 ,-3.6 p', 'PC_GDP,B9,FR,-9.0 ,-6.5 '],
    document: {
      unit: '%',
      series: [
        {
          label: 'DE',
          observations: [
            { period: '2020', value: -4.3 },
            { period: '2021', value: '-3.6 [p]' },
          ],
        },
        {
          label: 'FR',
          observations: [
            { period: '2020', value: '-9.0' },
            { period: '2021', value: -6.5 },
          ],
        },
      ],
    },
  },
  {
    from: 'the British government: notes above and shorthand in brackets',
    chart: 'delta',
    lang: 'en',
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
        {
          label: 'Assessed',
          observations: [
            { period: '2023-01/2023-03', value: 83240 },
            { period: '2023-04/2023-06', value: '80590 [r]' },
            { period: '2023-07/2023-09', value: '[x]' },
          ],
        },
        {
          label: 'Owed a duty',
          observations: [
            { period: '2023-01/2023-03', value: 79840 },
            { period: '2023-04/2023-06', value: 77700 },
            { period: '2023-07/2023-09', value: '[c]' },
          ],
        },
      ],
    },
    problems: ['unexplained-mark 3:2'],
  },
  {
    from: 'the National Health Service: a target and three months',
    chart: 'progress',
    lang: 'en',
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
    lang: 'en',
    lines: [
      'Label,Category,Image URL,1990,1995',
      'Tokyo,Asia,https://example.org/a.png,32530,33587',
      'Osaka,Asia,https://example.org/b.png,18389,18593',
    ],
    document: {
      series: [
        {
          label: 'Tokyo',
          observations: [
            { period: '1990', value: 32530 },
            { period: '1995', value: 33587 },
          ],
        },
        {
          label: 'Osaka',
          observations: [
            { period: '1990', value: 18389 },
            { period: '1995', value: 18593 },
          ],
        },
      ],
    },
  },
  {
    from: 'Our World in Data: two indicators of one country',
    chart: 'delta',
    lang: 'en',
    lines: ['Entity,Code,Year,Life expectancy,Population', 'UK,GBR,2019,81.4,66000000', 'UK,GBR,2020,80.4,67000000'],
    document: {
      title: 'UK',
      series: [
        {
          label: 'Life expectancy',
          observations: [
            { period: '2019', value: 81.4 },
            { period: '2020', value: 80.4 },
          ],
        },
        {
          label: 'Population',
          observations: [
            { period: '2019', value: 66000000 },
            { period: '2020', value: 67000000 },
          ],
        },
      ],
    },
  },
  {
    from: 'the accounts of a charity: years with the unit of their figures',
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
    lines: ['Raised so far,Target,Supporters', '"£18,450","£25,000",612'],
    document: {
      title: 'Raised so far',
      value: { figure: { quantity: { value: 18450 }, stated: { currency: 'GBP' } } },
      target: { figure: { quantity: { value: 25000 }, stated: { currency: 'GBP' } } },
    },
    problems: ['unused-column 1:3'],
  },
  {
    from: 'a league: a place before each team',
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
    lines: ['"freq,unit,geo\\TIME_PERIOD",2021 ,2022 ,2023M01', '"A,PC,DE",3.7 b,3.6 p,: c', '"A,PC,FR",7.9 ep,7.3 ,:'],
    document: {
      unit: '%',
      series: [
        {
          label: 'DE',
          observations: [
            { period: '2021', value: '3.7 [b]' },
            { period: '2022', value: '3.6 [p]' },
            { period: '2023-01', value: '[c]' },
          ],
        },
        {
          label: 'FR',
          observations: [
            { period: '2021', value: '7.9 [e] [p]' },
            { period: '2022', value: 7.3 },
            { period: '2023-01', value: '[x]' },
          ],
        },
      ],
    },
  },
  {
    from: 'Eurostat: months beside countries below “TIME”',
    chart: 'delta',
    lang: 'en',
    lines: ['TIME,2023M01,2023M02', 'Germany,5.6,5.5'],
    document: {
      series: [
        {
          label: 'Germany',
          observations: [
            { period: '2023-01', value: 5.6 },
            { period: '2023-02', value: 5.5 },
          ],
        },
      ],
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
      series: [
        {
          label: 'Indice des prix',
          observations: [
            { period: '2023-02', value: '113.0' },
            { period: '2023-03', value: '114.2 [p]' },
          ],
        },
      ],
    },
  },
  {
    from: 'the World Bank: a selection of its databank',
    chart: 'delta',
    lang: 'en',
    lines: [
      'Series Name,Series Code,Country Name,Country Code,2021 [YR2021],2022 [YR2022]',
      'GDP growth (annual %),NY.GDP.MKTP.KD.ZG,Kenya,KEN,7.6,4.8',
      'GDP growth (annual %),NY.GDP.MKTP.KD.ZG,Ghana,GHA,5.1,..',
    ],
    document: {
      title: 'GDP growth',
      unit: '%',
      series: [
        {
          label: 'Kenya',
          observations: [
            { period: '2021', value: 7.6 },
            { period: '2022', value: 4.8 },
          ],
        },
        {
          label: 'Ghana',
          observations: [
            { period: '2021', value: 5.1 },
            { period: '2022', value: null },
          ],
        },
      ],
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
      series: [
        {
          label: 'Verbraucherpreisindex (2020=100)',
          observations: [
            { period: '2021', value: 103.1 },
            { period: '2022', value: 110.2 },
          ],
        },
      ],
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
      series: [
        {
          label: 'Quote',
          observations: [
            { period: '2022', value: 5.3 },
            { period: '2023', value: 5.7 },
          ],
        },
      ],
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
    lang: 'en',
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
    lang: 'en',
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
      series: [
        {
          label: 'Retail sales',
          observations: [
            { period: '2022-01', value: 1712 },
            { period: '2022-02', value: 1800 },
          ],
        },
      ],
    },
    problems: ['unused-period 6:1'],
  },
  {
    from: 'a charity: years, and then the months of the latest',
    chart: 'delta',
    lang: 'en',
    lines: ['Period,Visits', '2021,120', '2022,130', '2023-01,11', '2023-02,12'],
    document: {
      title: 'Visits',
      series: [
        {
          label: 'Visits',
          observations: [
            { period: '2021', value: 120 },
            { period: '2022', value: 130 },
            { period: '2023-01', value: 11 },
            { period: '2023-02', value: 12 },
          ],
        },
      ],
    },
  },
  {
    from: 'a health service: signs in place of figures, of which the remarks say what they are',
    chart: 'breakdown',
    lang: 'en',
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
