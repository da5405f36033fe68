// Files as portals and programs write them, in the charts that their owners make of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

type Row = readonly [name: string, chart: How['chart'], lines: readonly string[], seen: Partial<Drawn>];

const PANDAS = [
  ',region,year,homes',
  '0,North,2020,12300',
  '3,North,2021,12500',
  '17,South,2020,800',
  '20,South,2021,950',
];
const DONATIONS = [
  'Donation Ref,Donation Date,Donation Amount,Donor Display Name',
  '1234567890,01/11/2024 10:22,25.00,Anonymous',
  '1234567891,02/11/2024 12:05,10.00,Jane',
];
const CANADA = [
  'REF_DATE,GEO,DGUID,UOM,SCALAR_FACTOR,VECTOR,VALUE,STATUS,DECIMALS',
  '2021,Canada,2021A0001,Rate,units,v1,5302.4,,1',
  '2022,Canada,2021A0001,Rate,units,v1,5623.1,r,1',
  '2021,Nunavut,2021A0262,Rate,units,v2,,..,1',
  '2022,Nunavut,2021A0262,Rate,units,v2,,F,1',
];
const HEALTH = [
  'organisationunitid,organisationunitname,orgunitlevel2,periodid,periodname,First visits',
  'O6uvpzGd5pu,Bo,Bo,202401,January 2024,2345',
  'O6uvpzGd5pu,Bo,Bo,202402,February 2024,2401',
  'fdc6uOvgoji,Bombali,Bombali,202401,January 2024,1765',
  'fdc6uOvgoji,Bombali,Bombali,202402,February 2024,1799',
];
const EUROSTAT = [
  'DATAFLOW,LAST UPDATE,freq,age,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS',
  'ESTAT:UNE(1.0),12/09/24 23:00:00,A,Y15-74,PC_ACT,DE,2023,3.1,p,',
  'ESTAT:UNE(1.0),12/09/24 23:00:00,A,Y15-74,PC_ACT,FR,2023,7.3,,F',
  'ESTAT:UNE(1.0),12/09/24 23:00:00,A,Y15-74,PC_ACT,ME,2023,,,C',
];
const LABELS = [
  'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,AGE,Age class,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier',
  'DATAFLOW,OECD:X(1.0),Tourism,I,GBR,United Kingdom,Y15-74,From 15 to 74 years,USD,US dollars,2021,,33.4,,A,Normal value,6,Millions',
  'DATAFLOW,OECD:X(1.0),Tourism,I,DEU,Germany,Y15-74,From 15 to 74 years,USD,US dollars,2021,,22.1,,E,Estimated value,6,Millions',
];
const COLONS = [
  'DATAFLOW,REF_AREA:Geographic area,MEASURE:Indicator,TIME_PERIOD:Time period,OBS_VALUE:Observation Value,UNIT_MULTIPLIER:Unit multiplier,UNIT_MEASURE:Unit of measure,OBS_STATUS:Observation Status',
  'UNICEF:CME(1.0): Mortality,KEN: Kenya,CME: Under-five mortality rate,2021,41.0,0: Units,PCT: Percentage of live births,A: Normal value',
  'UNICEF:CME(1.0): Mortality,UGA: Uganda,CME: Under-five mortality rate,2021,42.1,0: Units,PCT: Percentage of live births,E: Estimated',
];
const LABOR = [
  'Series ID,Year,Period,Label,Value,Footnote Codes',
  'LNS14000000,2023,M12,2023 Dec,3.7,',
  'LNS14000000,2023,M13,2023 Annual,3.6,',
  'LNS14000000,2024,M01,2024 Jan,3.7,',
  'LNS14000000,2024,M02,2024 Feb,3.9,P',
];

const HALE = [
  'IndicatorCode,ParentLocationCode,ParentLocation,SpatialDimValueCode,Location,Period,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh',
  'WHOSIS_2,AFR,Africa,KEN,Kenya,2019,57.7,56.9,58.4',
  'WHOSIS_2,EUR,Europe,FRA,France,2019,72.1,71.5,72.7',
];

const REGIONS = ['region,year,Population', '01,2022,30', '02,2022,40', '01,2023,33', '02,2023,41'];

const ROWS: readonly Row[] = [
  [
    'codes of regions, of one year',
    'breakdown',
    ['region,year,Population', '01,2023,30', '02,2023,40'],
    { sentence: '2023: The largest is “02”: 40.', rows: ['02 | 40', '01 | 30'], problems: [] },
  ],
  [
    'codes of regions, of two years',
    'breakdown',
    REGIONS,
    { rows: ['02 | 40 | 41 | +1 (+2.5%)', '01 | 30 | 33 | +3 (+10%)'], problems: [] },
  ],
  [
    'the same as series',
    'delta',
    REGIONS,
    { rows: ['2022 | 30 |  | 40 | ', '2023 | 33 | +3 (+10%) | 41 | +1 (+2.5%)'], problems: [] },
  ],
  [
    'pandas: an index without a name, of rows that were chosen',
    'delta',
    PANDAS,
    { rows: ['2020 | 12,300 |  | 800 | ', '2021 | 12,500 | +200 (+1.6%) | 950 | +150 (+18.8%)'], problems: [] },
  ],
  [
    'pandas: the same as categories',
    'breakdown',
    PANDAS,
    { rows: ['North | 12,300 | 12,500 | +200 (+1.6%)', 'South | 800 | 950 | +150 (+18.8%)'], problems: [] },
  ],
  [
    'R: numbers of rows in front of years',
    'breakdown',
    ['"","year","homes"', '"1",2020,123', '"2",2021,NA'],
    { rows: ['2020 | 123', '2021 | no figure given'] },
  ],
  [
    'a donation platform: numbers of receipts are no amounts',
    'breakdown',
    DONATIONS,
    { rows: ['Anonymous | 25.00', 'Jane | 10.00'] },
  ],
  ['a donation platform: neither in progress', 'progress', DONATIONS, { rows: ['Anonymous | 25.00', 'Jane | 10.00'] }],
  [
    'Statistics Canada: times below a head of its own, and signs of no figure as a status',
    'breakdown',
    CANADA,
    {
      rows: [
        'Canada | 5,302.4 | 5,623.1, revised | +320.7 (+6.0%)',
        'Nunavut | no figure given | no figure given | no figure for 2021',
      ],
    },
  ],
  [
    'Statistics Canada: the same as series',
    'delta',
    CANADA,
    {
      rows: ['2021 | 5,302.4 |  | no figure given | ', '2022 | 5,623.1, revised | +320.7 (+6.0%) | no figure given | '],
    },
  ],
  [
    'DHIS2: codes of places and times next to their names',
    'breakdown',
    HEALTH,
    { rows: ['Bo | 2,345 | 2,401 | +56 (+2.4%)', 'Bombali | 1,765 | 1,799 | +34 (+1.9%)'], problems: [] },
  ],
  [
    'DHIS2: the same as series',
    'delta',
    HEALTH,
    { rows: ['Jan 2024 | 2,345 |  | 1,765 | ', 'Feb 2024 | 2,401 | +56 (+2.4%) | 1,799 | +34 (+1.9%)'], problems: [] },
  ],
  [
    'Eurostat in SDMX-CSV: a status of confidentiality',
    'breakdown',
    EUROSTAT,
    { rows: ['FR | 7.3%', 'DE | 3.1%, provisional', 'ME | withheld'], problems: [] },
  ],
  [
    'the OECD in SDMX-CSV: codes and labels in columns',
    'breakdown',
    LABELS,
    {
      rows: ['United Kingdom | 33.4', 'Germany | 22.1, estimated'],
      sentence: '2021: The largest is United Kingdom: $33.4 million.',
      problems: [],
    },
  ],
  [
    'UNICEF in SDMX-CSV: codes and labels in one cell',
    'breakdown',
    COLONS,
    { rows: ['Uganda | 42.1%, estimated', 'Kenya | 41.0%'], problems: [] },
  ],
  [
    'the Bureau of Labor Statistics: codes of footnotes, and the average of a year among its months',
    'delta',
    LABOR,
    {
      rows: ['Dec 2023 | 3.7 | ', 'Jan 2024 | 3.7 | no change', 'Feb 2024 | 3.9, provisional | +0.2 (+5.4%)'],
      problems: [
        'Line 1, column 3: Rows of longer periods that are not shown: "years". Only the months are. To show the others, leave out the months.',
        'Line 1, column 4: A column that is not shown: "Label". To show it at each row, write note-column="Label".',
      ],
    },
  ],
  [
    'the Office for National Statistics: the last years, quarters and months',
    'delta',
    ['2022,3.9', '2023,4.0', '2023 Q4,3.8', '2024 Q1,4.3', '2024 FEB,4.2', '2024 MAR,4.3'],
    {
      rows: ['Feb 2024 | 4.2 | ', 'Mar 2024 | 4.3 | +0.1 (+2.4%)'],
      problems: [
        'Line 1, column 1: Rows of longer periods that are not shown: "years, quarters". Only the months are. To show the others, leave out the months.',
      ],
    },
  ],
  [
    'the World Health Organization: names of codes, regions of places, and the ends of intervals',
    'delta',
    HALE,
    { rows: ['2019 | 57.7 (56.9 to 58.4) | 72.1 (71.5 to 72.7)'] },
  ],
  [
    'the World Health Organization: the same figures, with their intervals in a column of their own and in the text of another',
    'breakdown',
    [
      'Location,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh,Value',
      'Kenya,57.7,56.9,58.4,57.7 [56.9-58.4]',
      'France,72.1,71.5,72.7,72.1 [71.5-72.7]',
    ],
    { rows: ['France | 72.1 | 71.5 to 72.7', 'Kenya | 57.7 | 56.9 to 58.4'], problems: [] },
  ],
  [
    'the World Health Organization: the same as categories in their regions',
    'breakdown',
    HALE,
    { rows: ['Africa |  | ', 'Kenya | 57.7 | 56.9 to 58.4', 'Europe |  | ', 'France | 72.1 | 71.5 to 72.7'] },
  ],
  [
    'the World Health Organization: intervals in square brackets, which are no footnotes',
    'breakdown',
    ['Country,Value', 'Kenya,57.7 [56.9-58.4]', 'France,72.1 [71.5–72.7]', 'Chad,500 [1-3]'],
    { rows: ['France | 72.1 | 71.5 to 72.7', 'Kenya | 57.7 | 56.9 to 58.4', 'Chad | figure not readable | '] },
  ],
  [
    'a department: notes below the rows, each in two cells',
    'breakdown',
    [
      'Region,Pupils [note 1]',
      'North,118',
      'South [note 2],298',
      'Note 1,Of all ages.',
      '[note 2],Without one school.',
    ],
    {
      rows: ['South | 298', 'North | 118'],
      notes: ['South: Without one school.', 'Note 1 Of all ages.'],
      problems: [],
    },
  ],
  [
    'a survey: a column without a head, and counts below the rows',
    'breakdown',
    ['Answer Choices,Responses,', 'Yes,60.00%,120', 'No,40.00%,80', ',Answered,200', ',Skipped,12'],
    { rows: ['Yes | 120 | 60%', 'No | 80 | 40%'], notes: ['Answered 200', 'Skipped 12'], problems: [] },
  ],
  [
    'Google Analytics: remarks above the header',
    'breakdown',
    ['# ------', '# Traffic, all users', '# Start date: 20241001', '#', 'Channel,Users', 'Search,5321', 'Direct,3210'],
    { rows: ['Search | 5,321', 'Direct | 3,210'], notes: ['Start date: 20241001'], problems: [] },
  ],
  [
    'Search Console: an average of positions is no place in a ranking',
    'delta',
    ['Date,Clicks,Position', '2024-11-01,120,12.3', '2024-11-02,98,12.9'],
    { rows: ['1 Nov 2024 | 120 |  | 12.3 | ', '2 Nov 2024 | 98 | −22 (−18.3%) | 12.9 | +0.6 (+4.9%)'] },
  ],
  [
    'the Federal Statistical Office of Germany: signs in place of figures',
    'breakdown',
    ['Land,Fälle', 'Bayern,12', 'Hessen,8', 'Bremen,/', 'Berlin,x'],
    { rows: ['Bayern | 12', 'Hessen | 8', 'Bremen | no figure given', 'Berlin | no figure given'], problems: [] },
  ],
  [
    'Wikipedia: notes with letters are no breaks in series',
    'breakdown',
    ['Country,Population', 'India[a],1413', 'China[b],1408'],
    { rows: ['India | 1,413', 'China | 1,408'], notes: ['India: [a]', 'China: [b]'] },
  ],
  [
    'Statistics Canada: a unit that names its scale itself',
    'breakdown',
    [
      'GEO,UOM,SCALAR_FACTOR,VALUE',
      'Ontario,Persons in thousands,thousands,8098',
      'Quebec,Persons in thousands,thousands,4500',
    ],
    { sentence: 'The largest is Ontario: 8,098 Persons in thousands.' },
  ],
  [
    'the World Bank: the unit and the source of a single row',
    'figure',
    [
      'Country Name,Country Code,Series Name,Series Code,2021 [YR2021],2022 [YR2022]',
      'Kenya,KEN,Access to electricity (% of population),EG.ELC,76.5,76',
      'Ghana,GHA,Access to electricity (% of population),EG.ELC,85.1,86',
      'Data from database: World Development Indicators',
    ],
    { sentence: 'Title: 76% of population in 2022, down 0.5 percentage points on 2021.' },
  ],
];

describe('a file of', () => {
  for (const [name, chart, lines, seen] of ROWS)
    it(name, () => {
      const drawn = drawnOfCsv({ chart }, ...lines);
      const picked = Object.fromEntries(Object.keys(seen).map((key) => [key, drawn[key as keyof Drawn]]));
      expect(picked).to.deep.equal(seen);
    });
});
