// Files as statistics offices, election offices and programs publish them, in the charts that editors make of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

type Row = readonly [name: string, how: How, lines: readonly string[], seen: Partial<Drawn>];

const SEATS = [
  'Gebietsart;Nummer des Gebietes;Gruppenschlüssel;Anzahl Sitze',
  'KREIS;09175000;CSU;25',
  'KREIS;09175000;AfD;6',
  'KREIS;09175000;FDP;2',
];
const MATRIX = [',2021-02-10,2021-02-11', 'Andalucia,7173,7281', 'Aragon,3090,3101', 'Asturias,1613,1620'];
const ROLLING = ['Year,Value', '2009-11,10.6', '2010-12,10.1', '2011-13,9.0', '2012-14,8.5'];
const GOAL = [
  'Year,Units,Offence,Value',
  '2018 - Q2,Number,,35',
  '2018 - Q3,Number,,39',
  '2018 - Q2,Number,Bribes,5',
  '2018 - Q3,Number,Bribes,2',
  '2018 - Q2,Number,Misconduct,30',
  '2018 - Q3,Number,Misconduct,37',
];
const AGES = [
  'Year,Region,Age,Unit measure,Value',
  '2017,,2,Percentage (%),71',
  '2018,,2,Percentage (%),72',
  '2017,,3 to 4,Percentage (%),94',
  '2018,,3 to 4,Percentage (%),94',
  '2017,London,2,Percentage (%),58',
  '2018,London,2,Percentage (%),61',
  '2017,London,3 to 4,Percentage (%),84',
  '2018,London,3 to 4,Percentage (%),85',
];
const WARDS = [
  'Year,Series,Decile,Ward,Value',
  '2019,Ward,,Ashley,19.3',
  '2020,Ward,,Ashley,30.9',
  '2019,Ward,,Easton,17.5',
  '2020,Ward,,Easton,24.6',
  '2019,Decile,Most deprived,,16.0',
  '2020,Decile,Most deprived,,17.3',
];
const RATES = [
  'Year,Cause,sex,Value',
  '2017,A04,Female,1.66',
  '2017,A04,,0.95',
  '2017,A09,Male,2.42',
  '2017,A09,,0.98',
];
const VOTE = ['Inscrits,Votants,Blancs', '49462981,25470451,346234'];
const SCHOOL = ['schuljahr,leiter,maennlich,weiblich', '2020,Modell,767,795', '2021,Modell,784,788'];

const ROWS: readonly Row[] = [
  [
    'an election office: numbers that begin with a zero are codes',
    { chart: 'breakdown' },
    SEATS,
    { sentence: 'The largest is CSU: 25.', rows: ['CSU | 25', 'AfD | 6', 'FDP | 2'] },
  ],
  [
    'an election office: codes name the rows if nothing else does',
    { chart: 'breakdown' },
    ['ine_code,poblacion', '02,388167', '03,1858683'],
    { rows: ['03 | 1,858,683', '02 | 388,167'] },
  ],
  [
    'a ministry of health: counts of four digits below days are no years',
    { chart: 'delta' },
    MATRIX,
    {
      rows: [
        '10 Feb 2021 | 7,173 |  | 3,090 |  | 1,613 | ',
        '11 Feb 2021 | 7,281 | +108 (+1.5%) | 3,101 | +11 (+0.4%) | 1,620 | +7 (+0.4%)',
      ],
    },
  ],
  [
    'a ministry of health: counts below days that may all be years are none',
    { chart: 'delta' },
    [',2021-02-10,2021-02-11', 'Andalucia,1773,1781', 'Asturias,1613,1620'],
    { rows: ['10 Feb 2021 | 1,773 |  | 1,613 | ', '11 Feb 2021 | 1,781 | +8 (+0.5%) | 1,620 | +7 (+0.4%)'] },
  ],
  [
    'a statistics office: three years to a row',
    { chart: 'delta' },
    ROLLING,
    {
      sentence: '8.5 from 2012 to 2014, down 2.1 (19.8%) on 2009 to 2011.',
      rows: [
        '2009 to 2011 | 10.6 | ',
        '2010 to 2012 | 10.1 | ',
        '2011 to 2013 | 9.0 | ',
        '2012 to 2014 | 8.5 | −2.1 (−19.8%)',
      ],
      problems: [],
    },
  ],
  [
    'a statistics office: three years in the heads of columns',
    { chart: 'breakdown' },
    ['Area,2011-13,2012-14,2013-15', 'North,9.1,8.2,7.7', 'South,8.1,7.9,7.2'],
    { sentence: '2013 to 2015: The highest is North: 7.7.' },
  ],
  [
    'a council: reporting years of which each may be a month are years',
    { chart: 'delta' },
    ['Year,Value', '2009-10,10', '2010-11,12', '2011-12,13'],
    { sentence: '13 in 2011/12, up 1 (8.3%) on 2010/11.' },
  ],
  [
    'a shop: months of two years are months',
    { chart: 'delta' },
    ['Month,Value', '2009-10,10', '2009-11,12', '2010-11,13'],
    { sentence: '13 in November 2010, up 1 (8.3%) on November 2009; no figure for December 2009 to October 2010.' },
  ],
  [
    'a goal of the United Nations: rows without a name are the whole',
    { chart: 'delta', title: 'Offences' },
    GOAL,
    {
      sentence:
        'Offences: 39 in Q3 2018, up 4 (11.4%) on Q2 2018. Bribes: 2 in Q3 2018, down 3 (60%) on Q2 2018. Misconduct: 37 in Q3 2018, up 7 (23.3%) on Q2 2018.',
      problems: [],
    },
  ],
  [
    'a goal of the United Nations: the whole is a bar among its parts',
    { chart: 'breakdown', title: 'Offences' },
    GOAL,
    {
      rows: ['Offences | 35 | 39 | +4 (+11.4%)', 'Misconduct | 30 | 37 | +7 (+23.3%)', 'Bribes | 5 | 2 | −3 (−60%)'],
      problems: [],
    },
  ],
  [
    'a goal of the United Nations: the figure is that of the whole',
    { chart: 'figure', title: 'Offences' },
    GOAL,
    {
      sentence: 'Offences: 39 in Q3 2018, up 4 (11.4%) on Q2 2018.',
      problems: [
        'Line 1, column 1: Rows that are not shown: "Bribes, Misconduct". A figure is one number. To show them all, write a campaign-breakdown.',
      ],
    },
  ],
  [
    'a shop: a name that is left out next to a single other',
    { chart: 'delta', title: 'Cases' },
    ['Year,Kind,Value', '2021,,5', '2021,Open,4'],
    { sentence: '(unnamed): 5 in 2021. Open: 4 in 2021.' },
  ],
  [
    'a goal of the United Nations: ages name the rows',
    { chart: 'delta', title: 'Places' },
    AGES,
    {
      rows: [
        '2017 | 71% |  | 94% |  | 58% |  | 84% | ',
        '2018 | 72% | +1 point | 94% | no change | 61% | +3 points | 85% | +1 point',
      ],
    },
  ],
  [
    'a city: a series and its parts name the rows together',
    { chart: 'delta' },
    WARDS,
    {
      heads: [
        'Period',
        'Ward, Ashley',
        'Ward, Ashley: Change',
        'Ward, Easton',
        'Ward, Easton: Change',
        'Decile, Most deprived',
        'Decile, Most deprived: Change',
      ],
      problems: [],
    },
  ],
  [
    'a city: a column of units that tells rows apart names them',
    { chart: 'delta' },
    ['Year,units,Value', '2019,Home,12.7', '2019,Work,8.8', '2020,Home,9.6', '2020,Work,7.5'],
    {
      sentence: 'Home: 9.6 in 2020, down 3.1 (24.4%) on 2019. Work: 7.5 in 2020, down 1.3 (14.8%) on 2019.',
      problems: [],
    },
  ],
  [
    'a city: rates of men that are above those of all are no parts of them',
    { chart: 'breakdown' },
    RATES,
    { rows: ['A09, Male | 2.42', 'A04, Female | 1.66', 'A09 | 0.98', 'A04 | 0.95'], notes: [], problems: [] },
  ],
  [
    'an election office: a single row of figures has a row for each',
    { chart: 'breakdown' },
    VOTE,
    { sentence: 'The largest is Inscrits: 49,462,981.', problems: [] },
  ],
  [
    'a charity: figures of a single row keep their units',
    { chart: 'breakdown' },
    ['Income (£m),Staff,Women (%)', '3.4,120,56'],
    { rows: ['Income | £3.4 million', 'Staff | 120', 'Women | 56%'] },
  ],
  [
    'a charity: a single row with its target is one figure',
    { chart: 'progress' },
    ['Raised,Target', '5000,10000'],
    { rows: ['Title | 5,000 | of 10,000 · 50%'] },
  ],
  [
    'a school: a name that all rows have is no part of the names of series',
    { chart: 'delta' },
    SCHOOL,
    { heads: ['Period', 'maennlich', 'maennlich: Change', 'weiblich', 'weiblich: Change'] },
  ],
  [
    'a charity: a figure that is not yet published',
    { chart: 'figure', title: 'Donations' },
    ['Year,Donations', '2022,1200', '2023,1350', '2024,tbc'],
    {
      sentence: 'Donations: 1,350 in 2023, up 150 (12.5%) on 2022.',
      notes: ['No figure for 2024.', 'The line runs from 1,200 to 1,350, not from zero.'],
    },
  ],
  [
    'a charity: money that is not yet known',
    { chart: 'breakdown', title: 'Costs' },
    ['Item,Cost', 'Servers,$ 467', 'Media,$ TBD'],
    { sentence: 'Servers: $467. No figure is given for Media.', problems: [] },
  ],
  [
    'a charity: a figure that is withheld is not skipped',
    { chart: 'figure', title: 'Donations' },
    ['Year,Donations', '2022,1200', '2023,1350', '2024,[c]'],
    { sentence: 'Donations: withheld, in 2024. Not compared with 2023: a figure is withheld.' },
  ],
  [
    'a school: columns of one head below others have both names',
    { chart: 'breakdown' },
    [',Red,,Blue,', 'School,2022,2023,2022,2023', 'North,120,130,110,115', 'South,220,230,210,215'],
    {
      problems: [
        'Line 2, column 4: A column that is not shown: "Blue, 2022". To show it in place of “Red, 2023”, write value-column="4".',
        'Line 2, column 5: A column that is not shown: "Blue, 2023". To show it in place of “Red, 2023”, write value-column="5".',
      ],
    },
  ],
  [
    'a school: earlier years of groups are reported once',
    { chart: 'breakdown' },
    [',Boys,,Girls,', 'School,2022,2023,2022,2023', 'North,120,130,110,115', 'South,220,230,210,215'],
    {
      problems: [
        'Line 2, column 1: Rows of earlier periods that are not shown: "2022". Only 2023 is. To show them all, write a campaign-delta.',
      ],
    },
  ],
  [
    'a statistics office: a dot in one of several counts parts thousands where semicolons part the cells',
    { chart: 'breakdown' },
    ['Causa;Total', 'Respiratorio;397', 'Circulatorio;1.012', 'Tumores;986'],
    { rows: ['Circulatorio | 1,012', 'Tumores | 986', 'Respiratorio | 397'] },
  ],
  [
    'a program: an index in front of numbers is no figure, nor is what all rows have',
    { chart: 'breakdown' },
    [';Numéro;Bureau;Canton;Inscrits', '0;104;Mairie;4;805', '1;103;École;4;759', '2;102;Gare;4;938'],
    { rows: ['Gare | 938', 'Mairie | 805', 'École | 759'] },
  ],
  [
    'a city: a share that the title names',
    { chart: 'breakdown', title: 'Anteil der unter 18-Jährigen' },
    ['Stadtgebiet;Bevölkerung;Anteil der unter 18-Jährigen in %', 'Altstadt;2272;12,9', 'HafenCity;2043;18,0'],
    { sentence: 'The highest is HafenCity: 18.0%.' },
  ],
  [
    'a city: words before years',
    { chart: 'delta' },
    ['jahr,umsatz', 'Berichtsjahr 2021,40', 'Berichtsjahr 2022,44'],
    { sentence: '44 in 2022, up 4 (10%) on 2021.', problems: [] },
  ],
  [
    'a school: words before school years',
    { chart: 'delta' },
    ['Period,Pupils', 'School year 2018/19,40', 'School year 2019/20,44'],
    { sentence: '44 in 2019/20, up 4 (10%) on 2018/19.', problems: [] },
  ],
  [
    'a school: years of pupils are no times',
    { chart: 'breakdown' },
    ['Year,Pupils', 'Year 7,40', 'Year 8,44'],
    { rows: ['Year 8 | 44', 'Year 7 | 40'] },
  ],
  [
    'a statistics office: a rate in a column of units',
    { chart: 'delta' },
    ['Year,Unit measure,Value', '2017,"Rate per 100,000 births",0.11', '2018,"Rate per 100,000 births",0.12'],
    { sentence: '0.12 per 100,000 births in 2018, up 0.01 (9.1%) on 2017.' },
  ],
  [
    'a board: ratings are notes at their rows',
    { chart: 'breakdown' },
    ['Service,Cost (£m),RAG', 'Housing,12.4,R', 'Roads,8.1,A'],
    { notes: ['Housing: Red (RAG)', 'Roads: Amber (RAG)'], problems: [] },
  ],
  [
    'a board: ratings are notes at their months',
    { chart: 'delta' },
    ['Month,Patients,Rating', 'Jan 2025,120,Red', 'Feb 2025,110,Green'],
    { notes: ['January 2025: Red (Rating)', 'February 2025: Green (Rating)'], problems: [] },
  ],
  [
    'a board: a status that is no colour is reported',
    { chart: 'breakdown' },
    ['Service,Cost (£m),Status', 'Housing,12.4,Open', 'Roads,8.1,Closed'],
    {
      notes: [],
      problems: [
        'Line 1, column 3: A column that is not shown: "Status". To show it at each row, write note-column="Status".',
      ],
    },
  ],
  [
    'a foundation: a dot before three digits and "Tsd." parts thousands',
    { chart: 'breakdown' },
    ['Quelle,Betrag', 'Spenden,92.700 Tsd. €', 'Erbschaften,1.200 Tsd. €'],
    { sentence: 'The largest is Spenden: €92,700 thousand.' },
  ],
  [
    'a foundation: a dot before one digit and "Mio." is that of decimals',
    { chart: 'breakdown' },
    ['Quelle,Betrag', 'Spenden,1.5 Mio. €', 'Erbschaften,1.2 Mio. €'],
    { sentence: 'The largest is Spenden: €1.5 million.' },
  ],
  [
    'a program: per cents by the name of their column',
    { chart: 'breakdown' },
    ['state,percent_pet_households', 'Vermont,70.8', 'Maine,62.9'],
    { sentence: 'The highest is Vermont: 70.8%.' },
  ],
  [
    'a program: shares of 1 below a name of per cents have no sign',
    { chart: 'breakdown' },
    ['state,female_pct', 'Vermont,0.708', 'Maine,0.629'],
    { rows: ['Vermont | 0.708', 'Maine | 0.629'] },
  ],
  [
    'a club: figures that are "about" are no names next to their shares',
    { chart: 'breakdown' },
    ['Group,Members,Share', 'Adults,ca. 400,80%', 'Children,ca. 100,20%'],
    { rows: ['Adults | about 400', 'Children | about 100'] },
  ],
];

describe('an official file of', () => {
  for (const [name, how, lines, seen] of ROWS)
    it(name, () => {
      const drawn = drawnOfCsv(how, ...lines);
      const picked = Object.fromEntries(Object.keys(seen).map((key) => [key, drawn[key as keyof Drawn]]));
      expect(picked).to.deep.equal(seen);
    });
});
