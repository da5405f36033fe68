// Files as statistics offices, ministries and charities publish them, and as spreadsheets save them.
import { testFiles, type PublishedFile } from './published-file.js';

const FILES: readonly PublishedFile[] = [
  {
    from: 'INE: a line of delimiters below the title, periods in the head, and the unit in words',
    chart: 'delta',
    lang: 'es',
    lines: [
      'Tasas de paro por sexo y trimestre',
      'Unidades: Porcentaje',
      ';',
      ' ;2024T3;2024T2',
      'Hombres;10,06;10,05',
      'Mujeres;12,49;12,62',
      'Notas:',
      'Fuente: Instituto Nacional de Estadística',
    ],
    document: {
      title: 'Tasas de paro por sexo y trimestre',
      unit: '%',
      source: { name: 'Instituto Nacional de Estadística' },
      series: [
        {
          label: 'Hombres',
          observations: [
            { period: '2024-Q3', value: 10.06 },
            { period: '2024-Q2', value: 10.05 },
          ],
        },
        {
          label: 'Mujeres',
          observations: [
            { period: '2024-Q3', value: 12.49 },
            { period: '2024-Q2', value: 12.62 },
          ],
        },
      ],
    },
  },
  {
    from: 'a weekly: footnotes in two cells each, below a gap, and abbreviations next to names',
    chart: 'breakdown',
    lang: 'en',
    lines: [
      'abb,Country,Share of women (%)',
      'JP,Japan,24',
      'CL,Chile,43',
      ',,',
      'Footnotes,,',
      'Inventors,Who filed patent applications,',
      ',,',
      'Source: Elsevier,,',
    ],
    document: {
      title: 'Share of women',
      unit: '%',
      source: { name: 'Elsevier' },
      notes: ['Inventors: Who filed patent applications'],
      categories: [
        { label: 'Japan', value: 24 },
        { label: 'Chile', value: 43 },
      ],
    },
  },
  {
    from: 'a central bank: one head with the unit over all years',
    chart: 'delta',
    lang: 'en',
    lines: [',"Balance, euro million","Balance, euro million"', 'Country,2022,2023', 'Belgium,10,12'],
    document: {
      title: 'Balance, euro million',
      unit: 'euro million',
      series: [
        {
          label: 'Belgium',
          observations: [
            { period: '2022', value: 10 },
            { period: '2023', value: 12 },
          ],
        },
      ],
    },
  },
  {
    from: 'a central bank: a head with the unit over the years of each balance, of which a breakdown shows one',
    chart: 'breakdown',
    lang: 'en',
    lines: [
      ',"Trade, euro million",,"Budget, euro million",',
      'Country,2022,2023,2022,2023',
      'Belgium,10,12,5,6',
      'Spain,20,22,7,8',
    ],
    document: {
      title: 'Trade',
      unit: 'euro million',
      period: '2023',
      categories: [
        { label: 'Belgium', value: 12, previous: { period: '2022', value: 10 } },
        { label: 'Spain', value: 22, previous: { period: '2022', value: 20 } },
      ],
    },
    problems: ['unused-column 2:4', 'unused-column 2:5'],
  },
  {
    from: 'INSEE: bands of age with a unit, which name the rows',
    chart: 'delta',
    lang: 'fr',
    lines: ['Âge;2023;2024', 'Ensemble;7,5;7,3', '15-24 ans;18,1;17,8', '50 ans ou plus;5,0;4,7'],
    document: {
      series: [
        {
          label: 'Ensemble',
          observations: [
            { period: '2023', value: 7.5 },
            { period: '2024', value: 7.3 },
          ],
        },
        {
          label: '15-24 ans',
          observations: [
            { period: '2023', value: 18.1 },
            { period: '2024', value: 17.8 },
          ],
        },
        {
          label: '50 ans ou plus',
          observations: [
            { period: '2023', value: '5.0' },
            { period: '2024', value: 4.7 },
          ],
        },
      ],
    },
  },
  {
    from: 'Our World in Data: a code next to each country, and a unit in the header',
    chart: 'delta',
    lang: 'en',
    lines: [
      'Entity,Code,Year,"Share of electricity from renewables (%)"',
      'France,FRA,2019,19.96',
      'France,FRA,2020,23.4',
      'World,OWID_WRL,2019,26.3',
      'World,OWID_WRL,2020,28.1',
    ],
    document: {
      title: 'Share of electricity from renewables',
      unit: '%',
      series: [
        {
          label: 'France',
          observations: [
            { period: '2019', value: 19.96 },
            { period: '2020', value: 23.4 },
          ],
        },
        {
          label: 'World',
          observations: [
            { period: '2019', value: 26.3 },
            { period: '2020', value: 28.1 },
          ],
        },
      ],
    },
  },
  {
    from: 'Our World in Data: a single country',
    chart: 'delta',
    lang: 'en',
    lines: [
      'Entity,Code,Year,Deaths - Malaria - Sex: Both - Age: All Ages (Number)',
      'Nigeria,NGA,2017,193000',
      'Nigeria,NGA,2018,192000',
    ],
    document: {
      title: 'Deaths - Malaria - Sex: Both - Age: All Ages (Number)',
      series: [
        {
          label: 'Nigeria',
          observations: [
            { period: '2017', value: 193000 },
            { period: '2018', value: 192000 },
          ],
        },
      ],
    },
  },
  {
    from: 'Our World in Data: one year of several countries',
    chart: 'breakdown',
    lang: 'en',
    lines: ['Entity,Code,Year,Deaths', 'Nigeria,NGA,2019,191106', 'Ghana,GHA,2019,12557', 'Kenya,KEN,2019,12768'],
    document: {
      title: 'Deaths',
      period: '2019',
      categories: [
        { label: 'Nigeria', value: 191106 },
        { label: 'Ghana', value: 12557 },
        { label: 'Kenya', value: 12768 },
      ],
    },
  },
  {
    from: 'the Office for National Statistics: keys and values above the rows',
    chart: 'delta',
    lang: 'en',
    lines: [
      '"Title","Unemployment rate (aged 16 and over, seasonally adjusted): %"',
      '"CDID","MGSX"',
      '"Source dataset ID","LMS"',
      '"PreUnit",""',
      '"Unit","%"',
      '"Release date","14-11-2023"',
      '"Next release","12 December 2023"',
      '"Important notes",',
      '"2020","4.6"',
      '"2021","4.5"',
      '"2022","3.7"',
    ],
    document: {
      title: 'Unemployment rate (aged 16 and over, seasonally adjusted): %',
      unit: '%',
      series: [
        {
          label: 'Unemployment rate (aged 16 and over, seasonally adjusted): %',
          observations: [
            { period: '2020', value: 4.6 },
            { period: '2021', value: 4.5 },
            { period: '2022', value: 3.7 },
          ],
        },
      ],
    },
  },
  {
    from: 'Eurostat: dimensions, units and flags as codes',
    chart: 'delta',
    lang: 'en',
    lines: [
      'DATAFLOW,LAST UPDATE,freq,unit,age,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
      'ESTAT:UNE_RT_A(1.0),14/09/23 11:00:00,A,PC_ACT,Y15-74,T,DE,2021,3.7,b',
      'ESTAT:UNE_RT_A(1.0),14/09/23 11:00:00,A,PC_ACT,Y15-74,T,DE,2022,3.1,',
      'ESTAT:UNE_RT_A(1.0),14/09/23 11:00:00,A,PC_ACT,Y15-74,T,FR,2021,7.9,b',
      'ESTAT:UNE_RT_A(1.0),14/09/23 11:00:00,A,PC_ACT,Y15-74,T,FR,2022,7.3,p',
    ],
    document: {
      unit: '%',
      series: [
        {
          label: 'DE',
          observations: [
            { period: '2021', value: '3.7 [b]' },
            { period: '2022', value: 3.1 },
          ],
        },
        {
          label: 'FR',
          observations: [
            { period: '2021', value: '7.9 [b]' },
            { period: '2022', value: '7.3 [p]' },
          ],
        },
      ],
    },
  },
  {
    from: 'the World Bank: years as columns, below lines about the file',
    chart: 'delta',
    lang: 'en',
    lines: [
      '"Data Source","World Development Indicators",',
      '',
      '"Last Updated Date","2023-10-26",',
      '',
      '"Country Name","Country Code","Indicator Name","Indicator Code","2020","2021",',
      '"Kenya","KEN","Population, total","SP.POP.TOTL","51985780","53005614",',
      '"Uganda","UGA","Population, total","SP.POP.TOTL","44404611","45853778",',
    ],
    document: {
      title: 'Population, total',
      source: { name: 'World Development Indicators' },
      series: [
        {
          label: 'Kenya',
          observations: [
            { period: '2020', value: 51985780 },
            { period: '2021', value: 53005614 },
          ],
        },
        {
          label: 'Uganda',
          observations: [
            { period: '2020', value: 44404611 },
            { period: '2021', value: 45853778 },
          ],
        },
      ],
    },
  },
  {
    from: 'the World Health Organization: figures with an interval in a second column',
    chart: 'delta',
    lang: 'en',
    lines: [
      'Location,Period,Dim1,FactValueNumeric,Value',
      'Chad,2019,Male,58.1,58.1 [57.0-59.2]',
      'Chad,2019,Female,61.5,61.5 [60.1-62.7]',
      'Chad,2015,Male,56.2,56.2 [55.2-57.1]',
      'Chad,2015,Female,59.4,59.4 [58.3-60.5]',
    ],
    document: {
      series: [
        {
          label: 'Male',
          observations: [
            { period: '2019', value: { figure: { quantity: { value: 58.1, low: 57, high: 59.2 }, stated: {} } } },
            { period: '2015', value: { figure: { quantity: { value: 56.2, low: 55.2, high: 57.1 }, stated: {} } } },
          ],
        },
        {
          label: 'Female',
          observations: [
            { period: '2019', value: { figure: { quantity: { value: 61.5, low: 60.1, high: 62.7 }, stated: {} } } },
            { period: '2015', value: { figure: { quantity: { value: 59.4, low: 58.3, high: 60.5 }, stated: {} } } },
          ],
        },
      ],
    },
  },
  {
    from: 'the Federal Election Commission: names with commas in quotes',
    chart: 'breakdown',
    lang: 'en',
    lines: ['committee_name,total_receipts', '"FRIENDS OF A, INC.","1,204,332.17"', 'B FOR SENATE,"982,114.00"'],
    document: {
      categories: [
        { label: 'FRIENDS OF A, INC.', value: 1204332.17 },
        { label: 'B FOR SENATE', value: '982114.00' },
      ],
    },
  },
  {
    from: 'a charity: a title, a row of units, a total and a source',
    chart: 'breakdown',
    lang: 'de',
    lines: [
      'Save the River Trust;;',
      'Income for the year ended 31 March 2023;;',
      ';;',
      ';2022/23;2021/22',
      ';£;£',
      'Donations;812.450;701.200',
      'Legacies;310.000;250.125',
      'Total;1.122.450;951.325',
      ';;',
      'Source: Annual report and accounts 2022/23;;',
    ],
    document: {
      unit: '£',
      source: { name: 'Annual report and accounts 2022/23' },
      notes: ['Income for the year ended 31 March 2023', 'Total, 2021/22: £951,325'],
      title: 'Save the River Trust',
      period: '2022/23',
      total: 1122450,
      categories: [
        { label: 'Donations', value: 812450, previous: { period: '2021/22', value: 701200 } },
        { label: 'Legacies', value: 310000, previous: { period: '2021/22', value: 250125 } },
      ],
    },
  },
  {
    from: 'a census: two rows of headers',
    chart: 'delta',
    lang: 'en',
    lines: [
      ',2011,,2021,',
      'Region,Men,Women,Men,Women',
      'North,"1,200","1,260","1,310","1,350"',
      'South,"2,400","2,380","2,560","2,610"',
    ],
    document: {
      series: [
        {
          label: 'North, Men',
          observations: [
            { period: '2011', value: 1200 },
            { period: '2021', value: 1310 },
          ],
        },
        {
          label: 'North, Women',
          observations: [
            { period: '2011', value: 1260 },
            { period: '2021', value: 1350 },
          ],
        },
        {
          label: 'South, Men',
          observations: [
            { period: '2011', value: 2400 },
            { period: '2021', value: 2560 },
          ],
        },
        {
          label: 'South, Women',
          observations: [
            { period: '2011', value: 2380 },
            { period: '2021', value: 2610 },
          ],
        },
      ],
    },
  },
  {
    from: 'a ministry: a numbered title, computed columns, a total and notes',
    chart: 'breakdown',
    lang: 'en',
    lines: [
      '"Table 3: Homes insulated by region, England",,,',
      ',,,',
      'Region,Homes insulated,% of total,Change on year',
      'North East,"12,300",24.6,+300',
      'North West,"20,200",40.4,-120',
      'South,"17,500",35.0,+80',
      'Total,"50,000",100.0,+260',
      ',,,',
      'Notes,,,',
      '1. Figures are rounded to the nearest 100.,,,',
      'Source: Department for Energy,,,',
    ],
    document: {
      source: { name: 'Department for Energy' },
      notes: ['1. Figures are rounded to the nearest 100.'],
      title: 'Homes insulated by region, England',
      total: 50000,
      shareDecimals: 1,
      categories: [
        { label: 'North East', value: 12300 },
        { label: 'North West', value: 20200 },
        { label: 'South', value: 17500 },
      ],
    },
  },
  {
    from: 'an energy regulator: a column “Source” that names what is counted',
    chart: 'breakdown',
    lang: 'en',
    lines: ['Source,TWh', 'Coal,5.1', 'Gas,98.4', 'Wind,82.0'],
    document: {
      unit: 'TWh',
      categories: [
        { label: 'Coal', value: 5.1 },
        { label: 'Gas', value: 98.4 },
        { label: 'Wind', value: '82.0' },
      ],
    },
  },
  {
    from: 'an energy regulator: such a column next to years',
    chart: 'delta',
    lang: 'de',
    lines: ['Year;Source;TWh', '2021;Coal;5,1', '2021;Gas;98,4', '2022;Coal;4,2', '2022;Gas;99,0'],
    document: {
      unit: 'TWh',
      series: [
        {
          label: 'Coal',
          observations: [
            { period: '2021', value: 5.1 },
            { period: '2022', value: 4.2 },
          ],
        },
        {
          label: 'Gas',
          observations: [
            { period: '2021', value: 98.4 },
            { period: '2022', value: '99.0' },
          ],
        },
      ],
    },
  },
  {
    from: 'Destatis: a German header and numbers, and a mark of copyright below',
    chart: 'delta',
    lang: 'de',
    lines: [
      'Jahr;Straftaten;Aufklärungsquote (%)',
      '2021;5.047.860;58,7',
      '2022;5.628.584;57,3',
      '© Statistisches Bundesamt (Destatis), 2023',
    ],
    document: {
      notes: ['© Statistisches Bundesamt (Destatis), 2023'],
      series: [
        {
          label: 'Straftaten',
          observations: [
            { period: '2021', value: 5047860 },
            { period: '2022', value: 5628584 },
          ],
        },
        {
          label: 'Aufklärungsquote',
          observations: [
            { period: '2021', value: 58.7 },
            { period: '2022', value: 57.3 },
          ],
          unit: '%',
        },
      ],
    },
  },
  {
    from: 'Insee: a French total and source',
    chart: 'breakdown',
    lang: 'fr',
    lines: [
      'Région;Population',
      'Bretagne;3 394 567',
      'Normandie;3 317 023',
      'Ensemble;6 711 590',
      'Source : Insee, estimations de population',
    ],
    document: {
      title: 'Population',
      source: { name: 'Insee, estimations de population' },
      total: 6711590,
      categories: [
        { label: 'Bretagne', value: 3394567 },
        { label: 'Normandie', value: 3317023 },
      ],
    },
  },
  {
    from: 'a school census: a column that adds up the others',
    chart: 'delta',
    lang: 'en',
    lines: ['Year,Boys,Girls,Total', '2020,10,20,30', '2021,12,25,37', '2022,15,26,41'],
    problems: ['unused-column 1:4'],
    document: {
      whole: true,
      series: [
        {
          label: 'Boys',
          observations: [
            { period: '2020', value: 10 },
            { period: '2021', value: 12 },
            { period: '2022', value: 15 },
          ],
        },
        {
          label: 'Girls',
          observations: [
            { period: '2020', value: 20 },
            { period: '2021', value: 25 },
            { period: '2022', value: 26 },
          ],
        },
      ],
    },
  },
  {
    from: 'a school census: regions, whose total is shown',
    chart: 'breakdown',
    lang: 'en',
    lines: ['Region,Boys,Girls,Total', 'N,10,20,30', 'S,12,25,37'],
    document: {
      categories: [
        { label: 'N', value: 30 },
        { label: 'S', value: 37 },
      ],
    },
    problems: ['unused-column 1:2', 'unused-column 1:3'],
  },
  {
    from: 'a table of countries: unlike columns',
    chart: 'breakdown',
    lang: 'en',
    lines: ['Country,Population (millions),Deaths,Area', 'A,1,2,3', 'B,4,5,6'],
    document: {
      unit: 'millions',
      title: 'Population',
      categories: [
        { label: 'A', value: 1 },
        { label: 'B', value: 4 },
      ],
    },
    problems: ['unused-column 1:3', 'unused-column 1:4'],
  },
  {
    from: 'a housing association: targets',
    chart: 'progress',
    lang: 'en',
    lines: ['Project,Homes built,Target', 'A,5,10', 'B,6,12'],
    document: {
      measures: [
        { label: 'A', value: 5, target: 10 },
        { label: 'B', value: 6, target: 12 },
      ],
    },
  },
];

testFiles(FILES);
