// Files as statistics offices, ministries and charities publish them, and as spreadsheets save them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument as toBreakdown } from '../../../src/breakdown/rows.js';
import { readRecords } from '../../../src/rows/rows.js';
import { toDocument as toDelta } from '../../../src/delta/rows.js';
import { toDocument as toFigure } from '../../../src/figure/rows.js';
import { toDocument as toProgress } from '../../../src/progress/rows.js';
import { readCsv } from '../../../src/sources/csv.js';

const CHARTS = { breakdown: toBreakdown, delta: toDelta, figure: toFigure, progress: toProgress };

/** A file, the document that it makes, and its problems with their lines and columns. */
interface File {
  readonly from: string;
  readonly chart: keyof typeof CHARTS;
  readonly lang: string;
  readonly lines: readonly string[];
  readonly document: object;
  readonly problems?: readonly string[];
}

const FILES: readonly File[] = [
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
            { period: '2019', value: 58.1 },
            { period: '2015', value: 56.2 },
          ],
        },
        {
          label: 'Female',
          observations: [
            { period: '2019', value: 61.5 },
            { period: '2015', value: 59.4 },
          ],
        },
      ],
    },
    problems: ['unused-column 1:5'],
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
      notes: ['Income for the year ended 31 March 2023', 'Total, 2021/22: £951.325'],
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
      unit: { other: 'population', scale: 1000000 },
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
  {
    from: 'a spreadsheet: an empty line and an empty column',
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
    lines: ['Election,Turnout (%)', '1997,71.4', '2001,59.4', '2005,61.4'],
    document: {
      title: 'Turnout',
      unit: '%',
      series: [
        {
          label: 'Turnout',
          observations: [
            { period: '1997', value: 71.4 },
            { period: '2001', value: 59.4 },
            { period: '2005', value: 61.4 },
          ],
        },
      ],
    },
  },
  {
    from: 'a labour agency: two years of each region',
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
    lines: ['Quarter\tHomes started\tHomes completed', '2022 Q1\t41,000\t43,200', '2022 Q2\t45,100\t[x]'],
    document: {
      series: [
        {
          label: 'Homes started',
          observations: [
            { period: '2022-Q1', value: 41000 },
            { period: '2022-Q2', value: 45100 },
          ],
        },
        {
          label: 'Homes completed',
          observations: [
            { period: '2022-Q1', value: 43200 },
            { period: '2022-Q2', value: '[x]' },
          ],
        },
      ],
    },
  },
  {
    from: 'a survey: regions and sexes in columns of their own',
    chart: 'delta',
    lang: 'en',
    lines: ['Region,Sex,Year,Value', 'N,Men,2020,5', 'N,Women,2020,6', 'S,Men,2020,7', 'S,Women,2020,8'],
    document: {
      series: [
        { label: 'N, Men', observations: [{ period: '2020', value: 5 }] },
        { label: 'N, Women', observations: [{ period: '2020', value: 6 }] },
        { label: 'S, Men', observations: [{ period: '2020', value: 7 }] },
        { label: 'S, Women', observations: [{ period: '2020', value: 8 }] },
      ],
    },
  },
  {
    from: 'a council: staff without a unit next to a column of per cents',
    chart: 'delta',
    lang: 'en',
    lines: ['Year,Staff,Vacancies', '2020,"1,200",5.1%', '2021,"1,250",4.8%'],
    document: {
      series: [
        {
          label: 'Staff',
          observations: [
            { period: '2020', value: 1200 },
            { period: '2021', value: 1250 },
          ],
        },
        {
          label: 'Vacancies',
          observations: [
            { period: '2020', value: { figure: { quantity: { value: 5.1 }, stated: { percent: true } } } },
            { period: '2021', value: { figure: { quantity: { value: 4.8 }, stated: { percent: true } } } },
          ],
        },
      ],
    },
  },
  {
    from: 'an encyclopaedia: the change of the population in per cent, and days with a time',
    chart: 'delta',
    lang: 'en',
    lines: ['Census,Population,±%', '2001-04-29 00:00:00,121550,', '2011-03-27T00:00:00Z,132512,+9.0%'],
    document: {
      title: 'Population',
      series: [
        {
          label: 'Population',
          observations: [
            { period: '2001-04-29', value: 121550 },
            { period: '2011-03-27', value: 132512 },
          ],
        },
      ],
    },
  },
  {
    from: 'a registry: years and months in columns of their own',
    chart: 'delta',
    lang: 'en',
    lines: ['year,month,births', '2003,1,329803', '2003,12,307248', '2004,1,327945'],
    document: {
      title: 'births',
      series: [
        {
          label: 'births',
          observations: [
            { period: '2003-01', value: 329803 },
            { period: '2003-12', value: 307248 },
            { period: '2004-01', value: 327945 },
          ],
        },
      ],
    },
  },
  {
    from: 'a service: years and quarters in columns of their own',
    chart: 'delta',
    lang: 'en',
    lines: ['Year,Quarter,Visits', '2022,Q4,1118', '2023,Q1,"1,260"'],
    document: {
      title: 'Visits',
      series: [
        {
          label: 'Visits',
          observations: [
            { period: '2022-Q4', value: 1118 },
            { period: '2023-Q1', value: 1260 },
          ],
        },
      ],
    },
  },
  {
    from: 'a surveillance system: years and weeks in columns of their own',
    chart: 'delta',
    lang: 'de',
    lines: ['Jahr;Woche;Fälle', '2022;52;4', '2023;1;6'],
    document: {
      title: 'Fälle',
      series: [
        {
          label: 'Fälle',
          observations: [
            { period: '2022-W52', value: 4 },
            { period: '2023-W01', value: 6 },
          ],
        },
      ],
    },
  },
  {
    from: 'a registry: a day in three columns',
    chart: 'delta',
    lang: 'en',
    lines: ['year,month,date_of_month,births', '2000,1,1,9083', '2000,1,2,8006'],
    document: {
      title: 'births',
      series: [
        {
          label: 'births',
          observations: [
            { period: '2000-01-01', value: 9083 },
            { period: '2000-01-02', value: 8006 },
          ],
        },
      ],
    },
  },
  {
    from: 'a shop: months below years, the latest year not over',
    chart: 'delta',
    lang: 'en',
    lines: ['Month,2022,2023', 'Jan,120,133', 'Feb,118,n/a', 'Mar,140,', 'Total,378,133'],
    document: {
      series: [
        {
          label: '',
          observations: [
            { period: '2022-01', value: 120 },
            { period: '2022-02', value: 118 },
            { period: '2022-03', value: 140 },
            { period: '2023-01', value: 133 },
            { period: '2023-02', value: null },
          ],
        },
      ],
    },
  },
  {
    from: 'a tourist board: years beside quarters, with their totals',
    chart: 'delta',
    lang: 'en',
    lines: ['Year,Q1,Q2,Q3,Q4,Total', '2022,1,2,3,6,12', '2023,4,5,6,7,22'],
    document: {
      series: [
        {
          label: '',
          observations: [
            { period: '2022-Q1', value: 1 },
            { period: '2022-Q2', value: 2 },
            { period: '2022-Q3', value: 3 },
            { period: '2022-Q4', value: 6 },
            { period: '2023-Q1', value: 4 },
            { period: '2023-Q2', value: 5 },
            { period: '2023-Q3', value: 6 },
            { period: '2023-Q4', value: 7 },
          ],
        },
      ],
    },
  },
  {
    from: 'a labour survey: months with two digits of their year as headers, and a column "Series"',
    chart: 'delta',
    lang: 'en',
    lines: ['Series,Jan-23,Feb-23,Mar-23', 'Unemployment,3.7,3.8,3.9'],
    document: {
      series: [
        {
          label: 'Unemployment',
          observations: [
            { period: '2023-01', value: 3.7 },
            { period: '2023-02', value: 3.8 },
            { period: '2023-03', value: 3.9 },
          ],
        },
      ],
    },
  },
  {
    from: 'a charity regulator: a year marked as provisional',
    chart: 'delta',
    lang: 'en',
    lines: ['Financial year,Income (£m)', '2021-22,97.3', '2022-23 (p),105.1'],
    document: {
      title: 'Income',
      unit: '£m',
      series: [
        {
          label: 'Income',
          observations: [
            { period: '2021-22', value: 97.3 },
            { period: '2022-23', value: '105.1 [p]' },
          ],
        },
      ],
    },
  },
  {
    from: 'an emissions inventory: a unit in the header, and series named by the rows',
    chart: 'delta',
    lang: 'en',
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
        {
          label: 'Aviation',
          observations: [
            { period: '2019', value: 68153000 },
            { period: '2020', value: 25345000 },
          ],
        },
        {
          label: 'Power',
          observations: [
            { period: '2019', value: 992000000 },
            { period: '2020', value: 868000000 },
          ],
        },
      ],
    },
  },
  {
    from: 'a development goal: baseline, latest value and target with their years',
    chart: 'progress',
    lang: 'en',
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
    lang: 'en',
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
  ...['2024 YTD', 'Average 2010-2019'].map((header): File => ({
    from: `a year next to “${header}”, which is no other time of it`,
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
    lines: ['KPI,Q1 actual,Q1 target,RAG', 'Calls answered,91,95,Amber'],
    document: { subtitle: 'Q1', measures: [{ label: 'Calls answered', value: 91, target: 95, status: 'Amber' }] },
  },
  {
    from: 'an appeal: a deadline for each goal',
    chart: 'progress',
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
    lines: ['Measure,2022,2023', 'Homes,120,140'],
    document: { title: 'Homes', period: '2023', value: 140, previous: { period: '2022', value: 120 } },
  },
  {
    from: 'a housing ministry: quarters of financial years',
    chart: 'delta',
    lang: 'en',
    lines: ['Quarter,Starts', '2022/23 Q4,32090', 'Q1 2023-24,22500'],
    document: {
      title: 'Starts',
      series: [
        {
          label: 'Starts',
          observations: [
            { period: '2022/23 Q4', value: 32090 },
            { period: '2023/24 Q1', value: 22500 },
          ],
        },
      ],
    },
  },
  {
    from: 'a company: fiscal years with two digits, the last an estimate',
    chart: 'delta',
    lang: 'en',
    lines: ['FY,Revenue ($m)', 'FY22,1340.0', 'FY23E,1420'],
    document: {
      title: 'Revenue',
      unit: '$m',
      series: [
        {
          label: 'Revenue',
          observations: [
            { period: 'FY2022', value: '1340.0' },
            { period: 'FY2023', value: '1420 [e]' },
          ],
        },
      ],
    },
  },
  {
    from: 'a helpline: weeks by their first day',
    chart: 'delta',
    lang: 'en',
    lines: ['w/c,Calls', 'w/c 1 Jan 2024,1204', 'w/c 8 Jan 2024,1310'],
    document: {
      title: 'Calls',
      series: [
        {
          label: 'Calls',
          observations: [
            { period: '2024-W01', value: 1204 },
            { period: '2024-W02', value: 1310 },
          ],
        },
      ],
    },
  },
  {
    from: 'a city: fiscal years that are named by one year, below a head that says so',
    chart: 'delta',
    lang: 'en',
    lines: ['Fiscal year,Police', '2023,110', '2024,118'],
    document: {
      title: 'Police',
      series: [
        {
          label: 'Police',
          observations: [
            { period: 'FY2023', value: 110 },
            { period: 'FY2024', value: 118 },
          ],
        },
      ],
    },
  },
  {
    from: 'a police force: years that end in March, in the cells',
    chart: 'delta',
    lang: 'en',
    lines: ['Period,Offences', 'Year ending March 2022,2118', 'YE Mar 2023,2018', 'Year ended 31 March 2024,1800'],
    document: {
      title: 'Offences',
      series: [
        {
          label: 'Offences',
          observations: [
            { period: '2021-04/2022-03', value: 2118 },
            { period: '2022-04/2023-03', value: 2018 },
            { period: '2023-04/2024-03', value: 1800 },
          ],
        },
      ],
    },
  },
  {
    from: 'a police force: years that end in March, in the heads of columns',
    chart: 'delta',
    lang: 'en',
    lines: ['Offence,YE March 2023,YE March 2024', 'Theft,170000,180000'],
    document: {
      series: [
        {
          label: 'Theft',
          observations: [
            { period: '2022-04/2023-03', value: 170000 },
            { period: '2023-04/2024-03', value: 180000 },
          ],
        },
      ],
    },
  },
  {
    from: 'a ministry: years of which the last have not come to their end',
    chart: 'delta',
    lang: 'en',
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
    lang: 'en',
    lines: ['Month,2023,2024 (to Feb)', 'Jan,10,11', 'Feb,12,13', 'Mar,14,'],
    document: {
      series: [
        {
          label: '',
          observations: [
            { period: '2023-01', value: 10 },
            { period: '2023-02', value: 12 },
            { period: '2023-03', value: 14 },
            { period: '2024-01', value: 11 },
            { period: '2024-02', value: 13 },
          ],
        },
      ],
    },
  },
  {
    from: 'an agency: years of which the last has the letter of provisional figures',
    chart: 'delta',
    lang: 'en',
    lines: ['Sector,2022,2023,2024p', 'Energy,10,11,12'],
    document: {
      series: [
        {
          label: 'Energy',
          observations: [
            { period: '2022', value: 10 },
            { period: '2023', value: 11 },
            { period: '2024', value: '12 [p]' },
          ],
        },
      ],
    },
  },
  {
    from: 'a registrar: weeks by a last day that ends none of ISO 8601',
    chart: 'delta',
    lang: 'en-GB',
    lines: ['Week ending,Deaths', '05/01/2024,12437', '12/01/2024,14012'],
    document: {
      title: 'Deaths',
      series: [
        {
          label: 'Deaths',
          observations: [
            { period: '2023-12-30/2024-01-05', value: 12437 },
            { period: '2024-01-06/2024-01-12', value: 14012 },
          ],
        },
      ],
    },
  },
  {
    from: 'a police survey: years that end in March',
    chart: 'delta',
    lang: 'en',
    lines: ['Year ending March,Homicides', '2022,710', '2023,590'],
    document: {
      title: 'Homicides',
      series: [
        {
          label: 'Homicides',
          observations: [
            { period: '2021-04/2022-03', value: 710 },
            { period: '2022-04/2023-03', value: 590 },
          ],
        },
      ],
    },
  },
  {
    from: 'a labour survey: twelve months to each quarter',
    chart: 'delta',
    lang: 'en',
    lines: ['Rolling 12 months to,Rate', 'Dec 2022,3.8', 'Mar 2023,3.7'],
    document: {
      title: 'Rate',
      series: [
        {
          label: 'Rate',
          observations: [
            { period: '2022-01/2022-12', value: 3.8 },
            { period: '2022-04/2023-03', value: 3.7 },
          ],
        },
      ],
    },
  },
  {
    from: 'a survey: the number of those who were asked in the headers',
    chart: 'breakdown',
    lang: 'en',
    lines: ['Satisfaction,2021 (n=1204),"2023 (n=1,310)"', 'Satisfied,73,78', 'Dissatisfied,27,22'],
    document: {
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
    lang: 'en',
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
    from: 'an appeal of the United Nations: required and funded',
    chart: 'progress',
    lang: 'en',
    lines: ['Appeal,Required (US$ million),Funded (US$ million),% funded', 'Yemen,4340,1720,39.6'],
    document: { unit: 'US$ million', measures: [{ label: 'Yemen', value: 1720, target: 4340 }] },
  },
  {
    from: 'a climate plan: emissions of two years and a later target',
    chart: 'progress',
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
    lines: ['Total raised so far,"18,450"'],
    document: { title: 'Total raised so far', value: 18450 },
  },
  {
    from: 'a scorecard: a column says of which measures less is better',
    chart: 'progress',
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
    lines: ['Indicator,Last year,This year,Good is', 'Sickness days,9,8,Low', 'Complaints,40,38,Low'],
    document: {
      polarity: 'up-bad',
      categories: [
        { label: 'Sickness days', value: 8, previous: { value: 9 } },
        { label: 'Complaints', value: 38, previous: { value: 40 } },
      ],
    },
  },
  {
    from: 'a budget of two years: “2023 £m”',
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    from: 'a budget: merged years above the names of its columns',
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
    lines: ['Month,Trust,Rate', 'Apr-22,Barts,61', 'Apr-22,Leeds,66', 'May-22,Barts,62', 'May-22,Leeds,65'],
    document: {
      title: 'Rate',
      series: [
        {
          label: 'Barts',
          observations: [
            { period: '2022-04', value: 61 },
            { period: '2022-05', value: 62 },
          ],
        },
        {
          label: 'Leeds',
          observations: [
            { period: '2022-04', value: 66 },
            { period: '2022-05', value: 65 },
          ],
        },
      ],
    },
  },
  {
    from: 'first days of months, the day first',
    chart: 'delta',
    lang: 'en',
    lines: ['Month,Homes', '01/04/2022,12', '01/05/2022,14', '01/06/2022,13'],
    document: {
      title: 'Homes',
      series: [
        {
          label: 'Homes',
          observations: [
            { period: '2022-04-01', value: 12 },
            { period: '2022-05-01', value: 14 },
            { period: '2022-06-01', value: 13 },
          ],
        },
      ],
    },
  },
  {
    from: 'days of January in the United States, where the language decides',
    chart: 'delta',
    lang: 'en-US',
    lines: ['Day,Homes', '01/04/2022,12', '01/05/2022,14', '01/06/2022,13'],
    document: {
      title: 'Homes',
      series: [
        {
          label: 'Homes',
          observations: [
            { period: '2022-01-04', value: 12 },
            { period: '2022-01-05', value: 14 },
            { period: '2022-01-06', value: 13 },
          ],
        },
      ],
    },
  },
  {
    from: 'marks of footnotes and statuses, explained below',
    chart: 'delta',
    lang: 'en',
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
            { period: '2021/22', value: '[c]' },
            { period: '2022/23', value: '1881 [p]' },
          ],
        },
      ],
    },
  },
  {
    from: 'a spreadsheet in German: März shortened, the number of a table',
    chart: 'delta',
    lang: 'de',
    lines: ['Tabelle 1: Quote,', 'Monat,Quote', 'Feb 2024,5', 'Mrz 2024,6'],
    document: {
      title: 'Quote',
      series: [
        {
          label: 'Quote',
          observations: [
            { period: '2024-02', value: 5 },
            { period: '2024-03', value: 6 },
          ],
        },
      ],
    },
  },
  {
    from: 'a survey: a column for each sex',
    chart: 'breakdown',
    lang: 'en',
    lines: ['Age,Male,Female', '16 to 24,12,14', '25 and over,20,22'],
    document: {
      groups: [
        {
          label: 'Male',
          categories: [
            { label: '16 to 24', value: 12 },
            { label: '25 and over', value: 20 },
          ],
        },
        {
          label: 'Female',
          categories: [
            { label: '16 to 24', value: 14 },
            { label: '25 and over', value: 22 },
          ],
        },
      ],
    },
  },
  {
    from: 'a water company: a unit in the name of each row',
    chart: 'progress',
    lang: 'en',
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
    lang: 'en',
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
      series: [
        {
          label: 'Ghana',
          observations: [
            { period: '2020', value: 85.9 },
            { period: '2021', value: 86.3 },
          ],
        },
        {
          label: 'Kenya',
          observations: [
            { period: '2020', value: 71.4 },
            { period: '2021', value: 76.5 },
          ],
        },
      ],
    },
  },
  {
    from: 'the OECD: dimensions as codes, one of which differs',
    chart: 'delta',
    lang: 'en',
    lines: [
      '"LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"',
      '"AUS","AIRPOLL","TOT","KG_CAP","A","2018",5.2,"E"',
      '"AUS","AIRPOLL","TOT","KG_CAP","A","2019",5.1,',
    ],
    document: {
      series: [
        {
          label: 'KG_CAP',
          observations: [
            { period: '2018', value: '5.2 [e]' },
            { period: '2019', value: 5.1 },
          ],
        },
      ],
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
      notes: ['This worksheet contains one table.'],
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
      series: [
        {
          label: 'UK, Life expectancy',
          observations: [
            { period: '2019', value: 81.4 },
            { period: '2020', value: 80.4 },
          ],
        },
        {
          label: 'UK, Population',
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
      period: '2022/23',
      categories: [
        { label: 'Donations and legacies', value: 4512, previous: { period: '2021/22', value: 3998 } },
        { label: 'Charitable activities', value: 1204, previous: { period: '2021/22', value: 1150 } },
        { label: 'Total income', value: 5716, previous: { period: '2021/22', value: 5148 } },
      ],
    },
  },
  {
    from: 'a fundraising page: raised, target and supporters',
    chart: 'figure',
    lang: 'en',
    lines: ['Raised so far,Target,Supporters', '"£18,450","£25,000",612'],
    document: {
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
      categories: [
        { label: 'Total population', value: 5074296 },
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
    ['Population by region (thousands)', 'thousand'],
    ['Ausgaben nach Ressort (in Mio. €)', 'in Mio. €'],
    ['Beschäftigte in Tsd.', 'Tsd.'],
    ['Beschäftigte (Tsd.)', 'thousand'],
    ['Income by source, £ million', '£ million'],
    ['Dépenses en millions d’euros', "millions d'euros"],
  ].map(([title = '', unit]): File => ({
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
  {
    from: 'a small number with the mark of a provisional figure, among numbers without one',
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
    lines: ['Item,Amount', 'Salaries,50', 'Rent,25', 'Total costs,75'],
    document: {
      categories: [
        { label: 'Salaries', value: 50 },
        { label: 'Rent', value: 25 },
        { label: 'Total costs', value: 75 },
      ],
    },
  },
  {
    from: 'a spreadsheet: merged years above a column for each sex',
    chart: 'breakdown',
    lang: 'en',
    lines: [',2022,,2023,', 'Region,Men,Women,Men,Women', 'North,120,130,125,135', 'South,220,230,225,235'],
    document: {
      period: '2023',
      groups: [
        {
          label: 'Men',
          categories: [
            { label: 'North', value: 125 },
            { label: 'South', value: 225 },
          ],
        },
        {
          label: 'Women',
          categories: [
            { label: 'North', value: 135 },
            { label: 'South', value: 235 },
          ],
        },
      ],
    },
    problems: ['unused-period 2:1'],
  },
  {
    from: 'a city: a budget, what was spent, and how they differ',
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
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
    lang: 'en',
    lines: ['Group,Agree,n', 'Men,52% (n=401),401', 'Women,61% (n=399),399'],
    document: {
      title: 'Agree',
      categories: [
        { label: 'Men', value: { figure: { quantity: { value: 52 }, stated: { percent: true } } } },
        { label: 'Women', value: { figure: { quantity: { value: 61 }, stated: { percent: true } } } },
      ],
    },
    problems: ['unused-column 1:3'],
  },
  {
    from: 'a railway: times of several units, which are no figures, and one in minutes, which are no millions',
    chart: 'breakdown',
    lang: 'en',
    lines: ['Route,Journey time', 'North,1h 20m', 'South,45m'],
    document: {
      title: 'Journey time',
      categories: [
        { label: 'North', value: { unread: true } },
        { label: 'South', value: { figure: { quantity: { value: 45 }, stated: { noun: 'minutes' }, hasWords: true } } },
      ],
    },
    problems: ['not-a-quantity 2:2'],
  },
  {
    from: 'a budget office: what came and what is expected, in a column each',
    chart: 'delta',
    lang: 'en',
    lines: ['Year,Actual,Forecast', '2021,10,', '2022,12,12', '2023,,13'],
    document: {
      series: [
        {
          label: 'Actual',
          observations: [
            { period: '2021', value: 10 },
            { period: '2022', value: 12 },
            { period: '2023', value: '13 [f]' },
          ],
        },
      ],
    },
  },
  {
    from: 'a forecast of a year that also has a figure, which is another series',
    chart: 'delta',
    lang: 'en',
    lines: ['Year,Homes,Forecast', '2021,10,', '2022,12,11', '2023,,13'],
    document: {
      series: [
        {
          label: 'Homes',
          observations: [
            { period: '2021', value: 10 },
            { period: '2022', value: 12 },
            { period: '2023', value: null },
          ],
        },
        {
          label: 'Forecast',
          observations: [
            { period: '2021', value: null },
            { period: '2022', value: 11 },
            { period: '2023', value: 13 },
          ],
        },
      ],
    },
  },
  {
    from: 'confidence limits that are named no more than lower and upper',
    chart: 'breakdown',
    lang: 'en',
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
    lang: 'en',
    lines: ['Year,Primary,Lower,Upper', '2022,20,8,9', '2023,21,7,8'],
    document: {
      series: [
        {
          label: 'Primary',
          observations: [
            { period: '2022', value: 20 },
            { period: '2023', value: 21 },
          ],
        },
        {
          label: 'Lower',
          observations: [
            { period: '2022', value: 8 },
            { period: '2023', value: 7 },
          ],
        },
        {
          label: 'Upper',
          observations: [
            { period: '2022', value: 9 },
            { period: '2023', value: 8 },
          ],
        },
      ],
    },
  },
];

describe('a file of', () => {
  for (const { from, chart, lang, lines, document, problems = [] } of FILES)
    it(from, () => {
      const records = readRecords(readCsv(lines.join('\n'), 'csv', []), { lang });
      expect(JSON.parse(JSON.stringify(CHARTS[chart](records)))).to.deep.equal(document);
      const found = records.problems.map(({ code, line, column }) => `${code} ${line ?? '-'}:${column ?? '-'}`);
      expect(found).to.deep.equal(problems);
    });
});
