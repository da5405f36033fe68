// Files of newsrooms and ministries in public repositories, cut to a few of their rows and columns.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

type Row = readonly [name: string, how: How, lines: readonly string[], seen: Partial<Drawn>];

// BBC-Data-Unit/rail-fare-increases-2019, typebreakdown.csv: sums beside the first rows
const DELAYS = [
  'Train Operating Company (TOC),Minutes,Check,,',
  'Arriva Trains Wales,"127,419",TRUE,,"1,159,168"',
  'Chiltern Railways,"74,582",FALSE,,"493,742"',
  'c2c,"5,327",FALSE,,',
];
// BBC-Data-Unit/rail-fare-increases-2019, sorrybyweekday.csv
const TWEETS = ['count(*),tweetday,sorry', '4621,Mon,FALSE', '1817,Mon,TRUE', '7604,Tue,FALSE', '2844,Tue,TRUE'];
// BBC-Data-Unit/rail-fare-increases-2019, delayminsyrs7.csv
const MINUTES = [
  'Company,2017-18,2018-19',
  'Arriva Trains Wales,320783.999932,376279.999901',
  'c2c,34038,45651.999995',
];
// br-data/2018-flaechenverbrauch-analyse, output/growth_SuV.csv
const AREA = ['id,Wohnbaufläche,Gewerbefläche,Straßen', '09,3314.4,1527.5,1453.9'];
// italia/covid19-opendata-vaccini, dati/vaccini-summary-latest.csv
const VACCINES = [
  'area,dosi_somministrate,reg',
  'ABR,3073553,Abruzzo',
  'BAS,1305654,Basilicata',
  'PAB,1155364,Provincia Autonoma Bolzano / Bozen',
  "VDA,291550,Valle d'Aosta / Vallée d'Aoste",
];
// openZH/covid_19, fallzahlen_kanton_total_csv/COVID19_Fallzahlen_FL_total.csv
const CASES = ['date,ncumul_conf', '2020-10-15,192', '2020-10-16,198'];
// statistikZH/covid19monitoring_social_Tel143, data/derived_data/Social_Tel143_summe_pro_monat.csv
const CALLS = ['jahr,monat,monat_label,anzahl_anrufe', '2020,9,September,3759', '2020,10,Oktober,3825'];
// mediahackza/datadesk, CWAO Strike Barometer
const STRIKES = ['City,Start Date,End Date', 'Ekurhuleni,01/02/2023,unknown', 'Ga-Rankuwa,13/06/2023,still on'];
// fivethirtyeight/data, cabinet-turnover/cabinet-turnover.csv
const CABINET = [
  'Position,Start Date,End Date',
  'OMB Director,1/21/1977,9/23/1977',
  'Attorney General,8/12/1988,Bush admin',
  'Secretary of Education,Reagan admin,12/15/1990',
];

const ROWS: readonly Row[] = [
  [
    'a sum beside the table, below an empty head, leaves the figures of its row',
    { chart: 'breakdown' },
    DELAYS,
    {
      rows: ['Arriva Trains Wales | 127,419', 'Chiltern Railways | 74,582', 'c2c | 5,327'],
      problems: [
        'Line 2, column 5: Wrong number of cells: 5. Write 3 cells. Enclose a cell that contains the separator in quotation marks: "1,234". It is not used.',
        'Line 1, column 3: A column that is not shown: "Check". To group the rows by it, write parent-column="Check".',
      ],
    },
  ],
  [
    'counts in front of days and groups, as a database has them',
    { chart: 'delta' },
    TWEETS,
    {
      rows: ['Mon | 4,621 |  | 1,817 | ', 'Tue | 7,604 | +2,983 (+64.6%) | 2,844 | +1,027 (+56.5%)'],
      problems: [],
    },
  ],
  [
    'large figures with the decimals of a program',
    { chart: 'delta' },
    MINUTES,
    {
      sentence:
        'Arriva Trains Wales: 376,280 in 2018/19, up 55,496 (17.3%) on 2017/18. c2c: 45,652 in 2018/19, up 11,614 (34.1%) on 2017/18.',
    },
  ],
  [
    'the code of an area in front of its only row',
    { chart: 'breakdown', lang: 'de' },
    AREA,
    { rows: ['Wohnbaufläche | 3,314.4', 'Gewerbefläche | 1,527.5', 'Straßen | 1,453.9'], problems: [] },
  ],
  [
    'names of areas after their codes',
    { chart: 'breakdown' },
    VACCINES,
    {
      rows: [
        'Abruzzo | 3,073,553',
        'Basilicata | 1,305,654',
        'Provincia Autonoma Bolzano / Bozen | 1,155,364',
        "Valle d'Aosta / Vallée d'Aoste | 291,550",
      ],
      problems: [],
    },
  ],
  [
    'running totals by the name of a program',
    { chart: 'delta' },
    CASES,
    { sentence: '198 by 16 October 2020, up 6 (3.1%) on 15 October 2020.' },
  ],
  [
    'names of months next to their numbers',
    { chart: 'delta', lang: 'de' },
    CALLS,
    { rows: ['Sep 2020 | 3,759 | ', 'Oct 2020 | 3,825 | +66 (+1.8%)'], problems: [] },
  ],
  [
    'an end that nobody knows, and one that is not there yet',
    { chart: 'timeline', lang: 'en-GB' },
    STRIKES,
    { notes: ['Ekurhuleni: End Date: unknown'], problems: [] },
  ],
  [
    'words in place of a day, which are kept',
    { chart: 'timeline', lang: 'en-US' },
    CABINET,
    {
      notes: [
        'Attorney General: Bush admin; Start Date: 8/12/1988',
        'Secretary of Education: Reagan admin; End Date: 12/15/1990',
      ],
    },
  ],
];

describe('a file of a newsroom or a ministry', () => {
  for (const [name, how, lines, seen] of ROWS)
    it(name, () => {
      const drawn = drawnOfCsv(how, ...lines);
      expect(Object.fromEntries(Object.keys(seen).map((key) => [key, drawn[key as keyof Drawn]]))).to.deep.equal(seen);
    });
});
