// Codes of accounts that name rows and columns, the stock of this time, and votes by party.
import { testTables } from './drawn-tables.js';

testTables('a table whose names are numbers, or whose columns are of one thing', [
  {
    name: 'has codes in its head as names of columns',
    how: { chart: 'breakdown', title: 'Spend' },
    lines: ['Area,4100,4200,4300', 'North,120,230,45', 'South,130,235,40'],
    drawn: {
      rows: ['North | ', '4100 | 120', '4200 | 230', '4300 | 45', 'South | ', '4100 | 130', '4200 | 235', '4300 | 40'],
      problems: [],
    },
  },
  {
    name: 'has codes in front of years as series',
    how: { chart: 'delta', title: 'Spend' },
    lines: ['Cost centre,2021,2022', '4100,120,130', '4200,230,235'],
    drawn: {
      heads: ['Period', '4100', '4100: Change', '4200', '4200: Change'],
      rows: ['2021 | 120 |  | 230 | ', '2022 | 130 | +10 (+8.3%) | 235 | +5 (+2.2%)'],
      problems: [],
    },
  },
  {
    name: 'has codes as series where a zero before one of them tells that they are codes',
    how: { chart: 'delta', title: 'Households' },
    lines: ['Region,M4 2021,M4 2022', '2580,39440,39842', '2582,14059,14103', '00,48318,48838'],
    drawn: { heads: ['Period', '2580', '2580: Change', '2582', '2582: Change', '00', '00: Change'], problems: [] },
  },
  {
    name: 'has numbers and words in front of years in the names of series that nothing else tells apart',
    how: { chart: 'delta', title: 'Homes' },
    lines: ['Type,Tenure,2013,2014', 'House,1,233,213', 'House,2,175,169', 'Flat,1,132,133', 'Flat,Other,0,28'],
    drawn: {
      heads: ['House, 1', 'House, 2', 'Flat, 1', 'Flat, Other'].reduce(
        (all, name) => [...all, name, `${name}: Change`],
        ['Period'],
      ),
      problems: [],
    },
  },
  {
    name: 'has the same numbers as categories',
    how: { chart: 'breakdown', title: 'Homes' },
    lines: ['Type,Tenure,2014', 'House,1,213', 'House,2,169', 'Flat,1,133', 'Flat,Other,28'],
    drawn: { rows: ['House | ', '1 | 213', '2 | 169', 'Flat | ', '1 | 133', 'Other | 28'], problems: [] },
  },
  {
    name: 'has one code as the name of a figure, and not as its year',
    how: { chart: 'figure', title: 'Spend' },
    lines: ['Cost centre,Spend,Budget', '4100,120,130'],
    drawn: { subtitle: '4100', sentence: 'Spend: 120.', notes: ['Budget: 130'], problems: [] },
  },
  {
    name: 'has codes as names of measures',
    how: { chart: 'progress', title: 'Spend' },
    lines: ['Cost centre,Spend,Budget', '4100,120,130', '4200,230,235'],
    drawn: { rows: ['4100 | 120 | target at most 130 | Met', '4200 | 230 | target at most 235 | Met'], problems: [] },
  },
  {
    name: 'shows the members of now against their goal, and not those of the start',
    how: { chart: 'progress', title: 'Membership drive' },
    lines: ['Branch,Members 1 Jan,Members now,Goal by 31 Dec', 'Leeds,210,264,300', 'York,88,131,120'],
    drawn: { rows: ['Leeds | 88% | 264 of 300 | ', 'York | 109% | 131 of 120, 11 above the target | Above target'] },
  },
  {
    name: 'has the votes for each party side by side, though one has few',
    how: { chart: 'breakdown', title: 'Votes by party' },
    lines: ['Constituency,Conservative,Labour,Loony', 'Aberavon,4411,17660,90', 'Aberconwy,10000,14000,80'],
    drawn: {
      rows: [
        'Aberavon | ',
        'Conservative | 4,411',
        'Labour | 17,660',
        'Loony | 90',
        'Aberconwy | ',
        'Conservative | 10,000',
        'Labour | 14,000',
        'Loony | 80',
      ],
      problems: [],
    },
  },
  {
    name: 'has the votes for the party that its title names',
    how: { chart: 'breakdown', title: 'Votes for Labour' },
    lines: ['Constituency,Conservative,Labour', 'Aberavon,4411,17660', 'Aberconwy,10000,14000'],
    drawn: { rows: ['Aberavon | 17,660', 'Aberconwy | 14,000'] },
  },
  {
    name: 'reads what was done of what was planned, by its head',
    how: { chart: 'progress', title: 'Solar roofs' },
    lines: ['Ward,kW installed / kW planned', 'Ashby,120/200', 'Barton,85/85', 'Clay Cross,0/60'],
    drawn: {
      rows: ['Ashby | 60% | 120 out of 200', 'Barton | 100% | 85 out of 85', 'Clay Cross | 0% | 0 out of 60'],
      problems: [],
    },
  },
  {
    name: 'reads hours that were given as hours and minutes',
    how: { chart: 'breakdown', title: 'Volunteers' },
    lines: ['Team,Hours', 'Shop,412:30', 'Garden,60:00'],
    drawn: { rows: ['Shop | 412 h 30 min', 'Garden | 60 h'], problems: [] },
  },
  {
    name: 'has the halves of terms as times of each class',
    how: { chart: 'delta', title: 'Attendance' },
    lines: ['Year group,Autumn 1,Autumn 2,Spring 1', 'Reception,93.1%,92.4%,91.8%', 'Year 1,94.6%,93.9%,93.1%'],
    drawn: {
      heads: ['Period', 'Reception', 'Reception: Change', 'Year 1', 'Year 1: Change'],
      problems: [],
    },
  },
  {
    name: 'reads a short word for a least target in German',
    how: { chart: 'progress', title: 'Gleichstellung', lang: 'de' },
    lines: ['Ziel;Stand;Zielwert', 'Väter in Elternzeit;26,8 %;mind. 35 %', 'Frauen;36 %;mind. 35 %'],
    drawn: { rows: ['Väter in Elternzeit | 26.8% | −8.2 | Below target', 'Frauen | 36.0% |  | Met'], problems: [] },
  },
]);
