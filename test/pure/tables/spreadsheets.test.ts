// Files as statistics offices, ministries and charities publish them, and as spreadsheets save them.
import { testFiles, type PublishedFile } from './published-file.js';
import { seriesOf } from '../sources/made.js';

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
        seriesOf('Hombres', ['2024-Q3', 10.06], ['2024-Q2', 10.05]),
        seriesOf('Mujeres', ['2024-Q3', 12.49], ['2024-Q2', 12.62]),
      ],
    },
  },
  {
    from: 'a weekly: footnotes in two cells each, below a gap, and abbreviations next to names',
    chart: 'breakdown',
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
    lines: [',"Balance, euro million","Balance, euro million"', 'Country,2022,2023', 'Belgium,10,12'],
    document: {
      title: 'Balance, euro million',
      unit: 'euro million',
      series: [seriesOf('Belgium', ['2022', 10], ['2023', 12])],
    },
  },
  {
    from: 'a central bank: a head with the unit over the years of each balance, of which a breakdown shows one',
    chart: 'breakdown',
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
        seriesOf('Ensemble', ['2023', 7.5], ['2024', 7.3]),
        seriesOf('15-24 ans', ['2023', 18.1], ['2024', 17.8]),
        seriesOf('50 ans ou plus', ['2023', '5.0'], ['2024', 4.7]),
      ],
    },
  },
  {
    from: 'Our World in Data: a code next to each country, and a unit in the header',
    chart: 'delta',
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
      series: [seriesOf('France', ['2019', 19.96], ['2020', 23.4]), seriesOf('World', ['2019', 26.3], ['2020', 28.1])],
    },
  },
  {
    from: 'Our World in Data: a single country',
    chart: 'delta',
    lines: [
      'Entity,Code,Year,Deaths - Malaria - Sex: Both - Age: All Ages (Number)',
      'Nigeria,NGA,2017,193000',
      'Nigeria,NGA,2018,192000',
    ],
    document: {
      title: 'Deaths - Malaria - Sex: Both - Age: All Ages (Number)',
      series: [seriesOf('Nigeria', ['2017', 193000], ['2018', 192000])],
    },
  },
  {
    from: 'Our World in Data: one year of several countries',
    chart: 'breakdown',
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
        seriesOf(
          'Unemployment rate (aged 16 and over, seasonally adjusted): %',
          ['2020', 4.6],
          ['2021', 4.5],
          ['2022', 3.7],
        ),
      ],
    },
  },
  {
    from: 'Eurostat: dimensions, units and flags as codes',
    chart: 'delta',
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
        seriesOf('DE', ['2021', '3.7 [b]'], ['2022', 3.1]),
        seriesOf('FR', ['2021', '7.9 [b]'], ['2022', '7.3 [p]']),
      ],
    },
  },
  {
    from: 'the World Bank: years as columns, below lines about the file',
    chart: 'delta',
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
        seriesOf('Kenya', ['2020', 51985780], ['2021', 53005614]),
        seriesOf('Uganda', ['2020', 44404611], ['2021', 45853778]),
      ],
    },
  },
  {
    from: 'the World Health Organization: figures with an interval in a second column',
    chart: 'delta',
    lines: [
      'Location,Period,Dim1,FactValueNumeric,Value',
      'Chad,2019,Male,58.1,58.1 [57.0-59.2]',
      'Chad,2019,Female,61.5,61.5 [60.1-62.7]',
      'Chad,2015,Male,56.2,56.2 [55.2-57.1]',
      'Chad,2015,Female,59.4,59.4 [58.3-60.5]',
    ],
    document: {
      series: [
        seriesOf(
          'Male',
          ['2019', { figure: { quantity: { value: 58.1, low: 57, high: 59.2 }, stated: {} } }],
          ['2015', { figure: { quantity: { value: 56.2, low: 55.2, high: 57.1 }, stated: {} } }],
        ),
        seriesOf(
          'Female',
          ['2019', { figure: { quantity: { value: 61.5, low: 60.1, high: 62.7 }, stated: {} } }],
          ['2015', { figure: { quantity: { value: 59.4, low: 58.3, high: 60.5 }, stated: {} } }],
        ),
      ],
    },
  },
  {
    from: 'the Federal Election Commission: names with commas in quotes',
    chart: 'breakdown',
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
    lines: [
      ',2011,,2021,',
      'Region,Men,Women,Men,Women',
      'North,"1,200","1,260","1,310","1,350"',
      'South,"2,400","2,380","2,560","2,610"',
    ],
    document: {
      series: [
        seriesOf('North, Men', ['2011', 1200], ['2021', 1310]),
        seriesOf('North, Women', ['2011', 1260], ['2021', 1350]),
        seriesOf('South, Men', ['2011', 2400], ['2021', 2560]),
        seriesOf('South, Women', ['2011', 2380], ['2021', 2610]),
      ],
    },
  },
  {
    from: 'a ministry: a numbered title, computed columns, a total and notes',
    chart: 'breakdown',
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
      series: [seriesOf('Coal', ['2021', 5.1], ['2022', 4.2]), seriesOf('Gas', ['2021', 98.4], ['2022', '99.0'])],
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
        seriesOf('Straftaten', ['2021', 5047860], ['2022', 5628584]),
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
    lines: ['Year,Boys,Girls,Total', '2020,10,20,30', '2021,12,25,37', '2022,15,26,41'],
    problems: ['unused-column 1:4'],
    document: {
      whole: true,
      series: [
        seriesOf('Boys', ['2020', 10], ['2021', 12], ['2022', 15]),
        seriesOf('Girls', ['2020', 20], ['2021', 25], ['2022', 26]),
      ],
    },
  },
  {
    from: 'a school census: regions, whose total is shown',
    chart: 'breakdown',
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
