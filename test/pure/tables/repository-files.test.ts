// Files of public repositories, cut to a few of their rows and columns, in the charts that an author of a page makes of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

type Row = readonly [name: string, how: How, lines: readonly string[], seen: Partial<Drawn>];

// pcm-dpc/COVID-19, dati-regioni/dpc-covid19-ita-regioni-latest.csv
const ITALY = [
  'data,stato,codice_regione,denominazione_regione,lat,long,ricoverati_con_sintomi,terapia_intensiva',
  '2020-05-23T17:00:00,ITA,13,Abruzzo,42.35122196,13.39843823,156,4',
  '2020-05-23T17:00:00,ITA,17,Basilicata,40.63947052,15.80514834,14,1',
];
// datadista/datasets, COVID 19/ccaa_vacunas.csv
const SPAIN = [
  'Fecha publicación,cod_ine,CCAA,Dosis administradas,Porcentaje sobre entregadas,Fecha de la última vacuna registrada',
  '2021-01-18,02,Aragón,25.133,"68,6",17/01/2021',
  '2021-01-18,06,Cantabria,17.724,"97,4",16/01/2021',
  '2021-01-18,19,Melilla,1.289,107,15/01/2021',
];
// datadista/datasets, COVID 19/11-03-2020/casos_cccaa_11032020_covid19.csv
const DAYS = [
  'cod_ine,CCAA,02/03/2020,09/03/2020,13/03/2020',
  '01,Andalucía,12,54,90',
  '02,Aragón,0,13,45',
  '13,Madrid,29,469,1024',
  '00,Total,41,536,1159',
];
// fivethirtyeight/data, bad-drivers/bad-drivers.csv
const DRIVERS = [
  'State,Number of drivers involved in fatal collisions per billion miles,Percentage Of Drivers Who Were Speeding',
  'Alabama,18.8,39',
  'Alaska,18.1,41',
  'Arizona,18.6,35',
];
// owid/owid-datasets, 20th century deaths in US - CDC
const CAUSES = [
  'Entity,Year,Cancers - % of Deaths,Heart disease - % of Deaths,Tuberculosis - % of Deaths',
  'United States,1947,13.13,31.87,3.33',
  'United States,1948,13.64,32.64,3.03',
];
// owid/owid-datasets, Aviation accidents and casualties by flight phase (ASN, 2019)
const FLIGHTS = [
  'Entity,Year,En route accidents,Take off accidents,Landing accidents',
  'World,2016,11,3,0',
  'World,2017,5,0,2',
  'World,2018,11,1,2',
];
// open-data-channel-islands/data.gg, traffic_injuries.json
const INJURIES = [
  'Year,Type,Fatal,Serious',
  '2013,Drivers,0,3',
  '2013,Motorcycles,0,2',
  '2014,Drivers,0,4',
  '2014,Motorcycles,0,2',
  '2015,Drivers,1,3',
  '2015,Motorcycles,0,4',
];
// owid/owid-datasets, Air pollution sources in the UK - DEFRA
const AIR = [
  'Entity,Year,Road transport,Agriculture,Waste',
  'Ammonia,2016,4.4,253,10.1',
  'Nitrogen oxides,2016,299.8,7.2,1.4',
];
// plotly/datasets, european_turnout.csv
const TURNOUT = [
  '"","country","abbreviation","euro_year","euro_turnout","year","nat_turnout","pres_more"',
  '"1","Austria","AT",2019,59.8,2017,80,FALSE',
  '"2","Belgium","BE",2019,88.47,2019,88.38,FALSE',
  '"3","Bulgaria","BU",2019,32.64,2016,56.28,TRUE',
];
// plotly/datasets, district_density.csv
const DISTRICTS = [
  '"","cd_code","cluster","region","dem_perc","dem_margin"',
  '"1","AL-01","Rural-suburban mix","South",36.8,-26.4',
  '"2","AL-02","Pure rural","South",38.4,-23',
  '"3","AL-03","Pure rural","South",36.2,-27.5',
];
// plotly/datasets, gantt_example.csv
const JOBS = [
  'Task,Start,Finish,Complete,Resource',
  'Job B,2009-03-05,2009-04-15,55,A',
  'Job C,2009-02-20 12:40:00,2009-05-30 15:12:44,97,C',
];
// nuuuwan/lk_elections, government-elections-parliamentary.regions-ec.2024.tsv
const VOTES = [
  'entity_id,valid,rejected',
  'EC-01A,58862.0,6027.999999999999',
  'EC-01B,76085.00000000001,7531.999999999999',
  'EC-01C,38983.0,2737.9999999999995',
];

// openZH/covid_19, COVID19_Einwohner_Kanton_ZH_altersklassen_geschlecht.csv
const AGES = [
  'Year,Area,AgeYearCat,Gender,Inhabitants',
  '2019,Canton_ZH,0-9,M,82878',
  '2019,Canton_ZH,0-9,F,78735',
  '2019,Canton_ZH,100+,M,45',
  '2019,Canton_ZH,100+,F,200',
];
// jgehrcke/covid-19-germany-gae, more-data/latest-aggregate.csv
const COUNTIES = [
  '# {"time_iso8601_last_update_rki": "2022-03-10T17:00:00+0000"}',
  'ags,county_name,state,population,rl_cases_total',
  '1001,SK Flensburg,Schleswig-Holstein,90164,14221',
  '1002,SK Kiel,Schleswig-Holstein,246794,30140',
  '3101,SK Braunschweig,Niedersachsen,249406,31623',
];
// mzelst/covid-19, misc/provinces-population-year.csv
const PROVINCES = ['Province,Jaar,aantal', 'Groningen,2020,585866', 'Drenthe,2020,493682'];

const ROWS: readonly Row[] = [
  [
    'Italy: coordinates are no figures, and the first column is the time of all',
    { chart: 'breakdown', lang: 'it' },
    ITALY,
    {
      sentence: '23 May 2020: The largest is Abruzzo: 156.',
      rows: ['Abruzzo | 156', 'Basilicata | 14'],
      problems: [
        'Line 1, column 8: A column that is not shown: "terapia_intensiva". To show it in place of “ricoverati_con_sintomi”, write value-column="terapia_intensiva".',
      ],
    },
  ],
  [
    'Spain: the day of publication is the time of all, and a percentage has its sign',
    { chart: 'breakdown', lang: 'es', columns: { value: 'Porcentaje sobre entregadas' } },
    SPAIN,
    {
      sentence: '18 January 2021: The highest is Melilla: 107.0%. The lowest is Aragón: 68.6%.',
      rows: ['Melilla | 107.0%', 'Cantabria | 97.4%', 'Aragón | 68.6%'],
    },
  ],
  [
    'Spain: days in the heads, of which one decides the order of day and month, and a total among the rows',
    { chart: 'delta' },
    DAYS,
    {
      heads: ['Period', 'Andalucía', 'Andalucía: Change', 'Aragón', 'Aragón: Change', 'Madrid', 'Madrid: Change'],
      rows: [
        '2 Mar 2020 | 12 |  | 0 |  | 29 | ',
        '9 Mar 2020 | 54 | +42 (+350%) | 13 | +13 | 469 | +440 (+1,517.2%)',
        '13 Mar 2020 | 90 | +36 (+66.7%) | 45 | +32 (+246.2%) | 1,024 | +555 (+118.3%)',
      ],
      problems: [
        'Line 1, column 1: Rows that are not shown: "Total". Those that they add up are. To show a sum, name it after them, such as “Total donations”.',
      ],
    },
  ],
  [
    'Spain: the same as layers, which add up to the total',
    { chart: 'delta', form: 'stacked' },
    DAYS,
    {
      form: 'stacked',
      sentence: 'In all, 1,159 on 13 March 2020. The largest part is Madrid: 1,024, up 555 (118.3%) on 9 March 2020.',
      problems: [],
    },
  ],
  [
    'Spain: the same as arrows, with the day of the earlier total as its head names it',
    { chart: 'breakdown', form: 'arrows' },
    DAYS,
    {
      rows: [
        'Madrid | 29 | 1,024 | 88% | +995 (+3,431%)',
        'Andalucía | 12 | 90 | 8% | +78 (+650%)',
        'Aragón | 0 | 45 | 4% | +45',
      ],
      notes: ['Total, 02/03/2020: 41'],
    },
  ],
  [
    'a newsroom: “Percentage of” is a unit',
    { chart: 'breakdown', columns: { value: 'Percentage Of Drivers Who Were Speeding' } },
    DRIVERS,
    { sentence: 'The highest is Alaska: 41%. The lowest is Arizona: 35%.' },
  ],
  [
    'causes of death: per cents after a dash',
    { chart: 'delta' },
    CAUSES,
    {
      heads: [
        'Period',
        'Cancers',
        'Cancers: Change',
        'Heart disease',
        'Heart disease: Change',
        'Tuberculosis',
        'Tuberculosis: Change',
      ],
      rows: [
        '1947 | 13.13% |  | 31.87% |  | 3.33% | ',
        '1948 | 13.64% | +0.51 points | 32.64% | +0.77 points | 3.03% | −0.30 points',
      ],
    },
  ],
  [
    'causes of death: the columns of the latest of two rows with one name, with the figures before',
    { chart: 'breakdown' },
    CAUSES,
    {
      heads: ['Category', '1947, %', '1948, % of Deaths', 'Change, points'],
      rows: [
        'Heart disease | 31.87 | 32.64 | +0.77',
        'Cancers | 13.13 | 13.64 | +0.51',
        'Tuberculosis | 3.33 | 3.03 | −0.30',
      ],
      problems: [],
    },
  ],
  [
    'accidents: the columns of the latest of several rows with one name',
    { chart: 'breakdown' },
    FLIGHTS,
    {
      sentence: '2018: The largest is En route accidents: 11.',
      rows: ['En route accidents | 11', 'Landing accidents | 2', 'Take off accidents | 1'],
      problems: [
        'Line 1, column 2: Rows of earlier periods that are not shown: "2016, 2017". Only 2018 is. To show them all, write a campaign-delta.',
      ],
    },
  ],
  [
    'accidents: times of one name are groups',
    { chart: 'breakdown', form: 'stacked' },
    FLIGHTS,
    {
      form: 'stacked',
      rows: [
        '2016 | 14 | ',
        'En route accidents | 11 | 79%',
        'Take off accidents | 3 | 21%',
        'Landing accidents | 0 | 0%',
        '2017 | 7 | ',
        'En route accidents | 5 | 71%',
        'Take off accidents | 0 | 0%',
        'Landing accidents | 2 | 29%',
        '2018 | 14 | ',
        'En route accidents | 11 | 79%',
        'Take off accidents | 1 | 7%',
        'Landing accidents | 2 | 14%',
      ],
      problems: [],
    },
  ],
  [
    'injuries: of names at several times, the groups are those of the latest',
    { chart: 'breakdown', form: 'grouped' },
    INJURIES,
    {
      rows: ['Drivers | ', 'Fatal | 1', 'Serious | 3', 'Motorcycles | ', 'Fatal | 0', 'Serious | 4'],
      problems: [
        'Line 1, column 1: Rows of earlier periods that are not shown: "2013, 2014". Only 2015 is. To show them all, write a campaign-delta.',
      ],
    },
  ],
  [
    'pollutants: groups state their time',
    { chart: 'breakdown', form: 'stacked' },
    AIR,
    { sentence: '2016: The largest is Nitrogen oxides: 308.4.' },
  ],
  [
    'pollutants: series of one time, of which two are the largest',
    { chart: 'delta' },
    [...AIR, 'PM10,2016,299.8,7.2,1.4'],
    { sentence: 'Nine series in 2016.' },
  ],
  [
    'turnout: each year is that of the figures after it',
    { chart: 'breakdown' },
    TURNOUT,
    {
      sentence: '2019: The highest is Belgium: 88.47. The lowest is Bulgaria: 32.64.',
      rows: ['Belgium | 88.47', 'Austria | 59.80', 'Bulgaria | 32.64'],
    },
  ],
  [
    'turnout: the year of the figures that the page names',
    { chart: 'breakdown', columns: { value: 'nat_turnout' } },
    TURNOUT,
    { rows: ['Austria | 80.00, 2017', 'Belgium | 88.38, 2019', 'Bulgaria | 56.28, 2016'] },
  ],
  [
    'districts: codes name the rows that nothing else tells apart',
    { chart: 'breakdown' },
    DISTRICTS,
    { rows: ['AL-02 | 38.4%', 'AL-01 | 36.8%', 'AL-03 | 36.2%'] },
  ],
  [
    'a plan: a start is no figure',
    { chart: 'progress' },
    JOBS,
    { heads: ['Measure', 'Value'], rows: ['Job B | 55', 'Job C | 97'] },
  ],
  [
    'Zürich: bands of ages are no figures, whatever else their head says',
    { chart: 'breakdown' },
    AGES,
    { rows: ['0-9 | ', 'M | 82,878', 'F | 78,735', '100+ | ', 'M | 45', 'F | 200'], problems: [] },
  ],
  [
    'German counties: keys are no figures, and a remark for programs is no title',
    { chart: 'breakdown' },
    COUNTIES,
    {
      sentence: 'The largest is SK Braunschweig: 249,406.',
      rows: ['SK Braunschweig | 249,406', 'SK Kiel | 246,794', 'SK Flensburg | 90,164'],
    },
  ],
  [
    'Dutch provinces: a year and a number',
    { chart: 'breakdown' },
    PROVINCES,
    { sentence: '2020: The largest is Groningen: 585,866.', problems: [] },
  ],
  [
    'a list of checks: signs in front of a status, and times of a computer',
    { chart: 'progress' },
    [
      '| Metric | Target | Actual | Status |',
      '|--------|--------|--------|--------|',
      '| Idempotency Rate | 100% | 100% | ✅ PASS |',
      '| p99 Feature Retrieval Latency | <100ms | 45ms | ✅ PASS |',
      '| Performance overhead | 10ms | 1ms | ⏳ PENDING |',
    ],
    {
      rows: [
        'Idempotency Rate | 100% | 100% of 100% | PASS',
        'p99 Feature Retrieval Latency | – | 45, target under 100 ms | PASS',
        'Performance overhead | 10% | 1 of 10 ms | PENDING',
      ],
      problems: [],
    },
  ],
  [
    'votes: counts with the decimals of a program',
    { chart: 'breakdown' },
    VOTES,
    {
      rows: ['EC-01B | 76,085', 'EC-01A | 58,862', 'EC-01C | 38,983'],
    },
  ],
];

describe('a file of a repository', () => {
  for (const [name, how, lines, seen] of ROWS)
    it(name, () => {
      const drawn = drawnOfCsv(how, ...lines);
      expect(Object.fromEntries(Object.keys(seen).map((key) => [key, drawn[key as keyof Drawn]]))).to.deep.equal(seen);
    });

  it('keeps decimals of figures that may be published with them', () => {
    const rows = (...figures: readonly string[]): readonly string[] =>
      drawnOfCsv({ chart: 'breakdown' }, 'Ward,Rate', ...figures.map((one, i) => `${'ABC'[i]},${one}`)).rows;
    expect(rows('22.0', '24.0', '31.0')).to.deep.equal(['C | 31.0', 'B | 24.0', 'A | 22.0']);
    expect(rows('1200.0', '1450.5', '1100.0')).to.deep.equal(['B | 1,450.5', 'A | 1,200.0', 'C | 1,100.0']);
    expect(rows('1200.0', '', '900.0')).to.deep.equal(['A | 1,200', 'C | 900', 'B | no figure given']);
  });

  it('keeps a length that is no longitude', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'River,Long', 'Nile,6650', 'Amazon,6400');
    expect(rows).to.deep.equal(['Nile | 6,650', 'Amazon | 6,400']);
  });

  it('keeps a series named as a total that is none', () => {
    const { heads } = drawnOfCsv({ chart: 'delta' }, 'Area,2020,2021', 'North,1,2', 'South,3,4', 'Total,90,95');
    expect(heads).to.include('Total');
  });
});

describe('days with two digits for their years', () => {
  const rowsOf = (...lines: readonly string[]): readonly string[] =>
    drawnOfCsv({ chart: 'timeline' }, 'Name,Date,Year', ...lines).rows;
  it('are of the century in a column of years', () => {
    expect(rowsOf('Devils Tower,9/24/06,1906', 'El Morro,6/18/17,1917')).to.deep.equal([
      'Devils Tower | 24 Sep 1906',
      'El Morro | 18 Jun 1917',
    ]);
  });
  it('stay if one is of another year', () => {
    expect(rowsOf('Devils Tower,9/24/06,1906', 'El Morro,6/18/17,1918')[0]).to.equal('Devils Tower | 24 Sep 2006');
  });
});
