// Tables as campaign tools, offices and councils report them, and what is drawn and said of them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';
import type { How } from '../sources/made.js';

/** A table by what is drawn of it. */
interface Reported {
  readonly name: string;
  readonly how: How;
  readonly lines: readonly string[];
  readonly drawn: Partial<Drawn>;
}

const TARGETS: readonly Reported[] = [
  {
    name: 'a target is that of the column with its name, and not of the first',
    how: { chart: 'progress' },
    lines: [
      'Ward,Electors,Knocked,Contacted,Contact rate,Target contacts',
      'Abbey,6210,4100,1820,44.4%,2000',
      'Castle,5880,5120,2644,51.6%,2500',
    ],
    drawn: {
      rows: ['Abbey | 91% | 1,820 of 2,000 | ', 'Castle | 106% | 2,644 of 2,500, 144 above the target | Above target'],
      omissions: ['Shown: Contacted. Not shown: Electors, Knocked and Contact rate.'],
    },
  },
  {
    name: 'two columns with the name of a target are none of it',
    how: { chart: 'progress' },
    lines: ['Branch,Members,New members,Member target', 'North,410,35,500', 'South,280,12,300'],
    drawn: { rows: ['North | 82% | 410 of 500', 'South | 93% | 280 of 300'] },
  },
  {
    name: 'a target of a year is reached by the year to date, and not by the last quarter',
    how: { chart: 'progress' },
    lines: [
      'Indicator,Q1,Q2,Q3,Q4,Year to date,Annual target',
      'Visits,"120,400","131,220","118,900",,"370,520","500,000"',
      'Members,"4,020","5,110","3,980",,"13,110","18,000"',
    ],
    drawn: {
      rows: ['Visits | 74% | 370,520 of 500,000', 'Members | 73% | 13,110 of 18,000'],
      omissions: ['Shown: Year to date. Not shown: Q1, Q2 and Q3.'],
    },
  },
  {
    name: 'a target of a quarter is reached by that quarter',
    how: { chart: 'progress' },
    lines: ['Indicator,Q1,Q2,Year to date,Q2 target', 'Visits,120,131,251,140', 'Members,40,51,91,50'],
    drawn: { rows: ['Visits | 94% | 131 of 140 | ', 'Members | 102% | 51 of 50, 1 past the target | Past target'] },
  },
];

const YEARS: readonly Reported[] = [
  {
    name: 'numbered years each have a target, and the last that has a figure is drawn with its own',
    how: { chart: 'progress' },
    lines: [
      'Outcome,Yr 1 target,Yr 1 actual,Yr 2 target,Yr 2 actual,Yr 3 target',
      'Families,100,112,150,139,200',
      'Volunteers,20,18,30,33,40',
    ],
    drawn: {
      subtitle: 'Yr 2',
      rows: ['Families | 93% | 139 of 150 | ', 'Volunteers | 110% | 33 of 30, 3 past the target | Past target'],
      notes: ['Families: Yr 1 112.', 'Volunteers: Yr 1 18.'],
      omissions: ['Shown: Yr 2 actual. Not shown: Yr 1 target and Yr 3 target.'],
    },
  },
  {
    name: 'so has the last quarter',
    how: { chart: 'figure' },
    lines: ['Outcome,Target Q1,Actual Q1,Target Q2,Actual Q2,Target Q3', 'Families,100,112,150,139,200'],
    drawn: {
      sentence: 'Title: 139. 93% of the target of 150.',
      notes: ['Q1: 112', 'Target Q1: 100', 'Target Q3: 200'],
    },
  },
];

const WORDS: readonly Reported[] = [
  {
    name: 'what was committed is a target of what was completed',
    how: { chart: 'progress' },
    lines: ['Sprint,Committed,Completed', 'Sprint 41,34,30', 'Sprint 42,36,36'],
    drawn: { rows: ['Sprint 41 | 88% | 30 of 34 | ', 'Sprint 42 | 100% | 36 of 36 | Reached'] },
  },
  {
    name: 'German compounds of “Soll” and “Ist” are targets and values',
    how: { chart: 'progress' },
    lines: ['Ort;Soll-Stunden;Ist-Stunden', 'Mitte;1200;1050', 'Nord;800;845'],
    drawn: {
      rows: ['Mitte | 88% | 1,050 of 1,200 | ', 'Nord | 106% | 845 of 800, 45 above the target | Above target'],
    },
  },
  {
    name: 'words below “Progress” are verdicts',
    how: { chart: 'progress' },
    lines: ['Commitment,Progress', 'Publish the pay gap,Achieved', 'Net zero plan,On track'],
    drawn: {
      sentence: 'One of the two is achieved and one is on track.',
      rows: ['Publish the pay gap | Achieved', 'Net zero plan | On track'],
    },
  },
  {
    name: '“before” and “now” after one name are two times',
    how: { chart: 'breakdown' },
    lines: ['Item,Price before,Price now', 'Bread,£1.10,£1.45', 'Milk,£0.95,£1.20'],
    drawn: {
      form: 'arrows',
      rows: ['Bread | £1.10 | £1.45 | +£0.35 (+31.8%)', 'Milk | £0.95 | £1.20 | +£0.25 (+26.3%)'],
    },
  },
  {
    name: 'the level of a river is in metres',
    how: { chart: 'breakdown' },
    lines: ['Station,Level (m)', 'Skelton,2.31', 'Viking,4.02'],
    drawn: { sentence: 'The highest is Viking: 4.02 metres.' },
  },
  {
    name: 'what was sent in is named by its camp, and not by the number of the form',
    how: { chart: 'breakdown' },
    lines: ['meta-instanceID,camp,people', 'uuid:1,Alpha,1204', 'uuid:2,Beta,988'],
    drawn: { rows: ['Alpha | 1,204', 'Beta | 988'], omissions: [] },
  },
  {
    name: 'the change between two years is not missed, whatever its head',
    how: { chart: 'delta' },
    lines: ['Service,2023/24 (£),2024/25 (£),Increase (£)', 'Care,"12,400","13,100",700', 'Books,"3,020","2,980",-40'],
    drawn: {
      rows: ['2023/24 | £12,400 |  | £3,020 | ', '2024/25 | £13,100 | +£700 (+5.6%) | £2,980 | −£40 (−1.3%)'],
      omissions: [],
      problems: [],
    },
  },
  {
    name: 'an increase that is none of these two years is told',
    how: { chart: 'delta' },
    lines: ['Service,2023/24 (£),2024/25 (£),Increase (£)', 'Care,"12,400","13,100",900', 'Books,"3,020","2,980",-40'],
    drawn: { omissions: ['Not shown: Increase (£).'] },
  },
];

const PAIRS: readonly Reported[] = [
  {
    name: 'figures of the year before are those of a count, and of no rate beside them',
    how: { chart: 'delta' },
    lines: ['Month,Jobless,Rate,Year ago', '2024-01,"2,805","6.1%","2,616"', '2024-02,"2,814","6.1%","2,620"'],
    drawn: {
      rows: [
        'Jan 2023 | 2,616 |  |  | ',
        'Feb 2023 | 2,620 |  |  | ',
        'Jan 2024 | 2,805 | +189 (+7.2%) | 6.1% | ',
        'Feb 2024 | 2,814 | +194 (+7.4%) | 6.1% | ',
      ],
      omissions: [],
    },
  },
  {
    name: 'each of several flags is that of the figure in front of it',
    how: { chart: 'delta' },
    lines: ['Country,2019,Flag,2020,Flag,2021,Flag', 'France,8.4,,8.0,e,7.9,p', 'Italy,9.9,,9.3,,9.5,b'],
    drawn: {
      rows: [
        '2019 | 8.4 |  | 9.9 | ',
        '2020 | 8.0, estimated | −0.4 (−4.8%) | 9.3 | −0.6 (−6.1%)',
        '2021 | 7.9, provisional | −0.1 (−1.3%) | 9.5, break in series | break in series',
      ],
      omissions: [],
    },
  },
  {
    name: 'a month and the twelve months to it are no two times of one thing',
    how: { chart: 'breakdown' },
    lines: ['Crime,Jul 2024,12 months to Jul 2024', 'Burglary,41,520', 'Theft,120,1310'],
    drawn: { form: 'bars', rows: ['Theft | 120', 'Burglary | 41'] },
  },
  {
    name: 'signatures in front of their thresholds are no name of a row',
    how: { chart: 'figure' },
    lines: [
      'Signatures,Threshold for response,Threshold for debate,Closes',
      '"84,212","10,000","100,000",12 January 2025',
    ],
    drawn: {
      sentence: 'Title: 84,212.',
      subtitle: 'Signatures',
      notes: ['Threshold for response: 10,000', 'Threshold for debate: 100,000'],
    },
  },
  {
    name: 'a “línea base” is a start, from which poverty falls',
    how: { chart: 'progress' },
    lines: ['Indicador;Línea base (2015);Valor (2022);Meta (2030)', 'Pobreza (%);28,6;26,0;14,3'],
    drawn: { rows: ['Pobreza | 26.0% | 18% of the way from 28.6% to 14.3%'], omissions: [] },
  },
  {
    name: 'a “date réelle” is the time of what was planned for another',
    how: { chart: 'timeline' },
    lines: ['Étape;Date prévue;Date réelle', 'Lancement;2024-03-15;2024-03-18', 'Bilan;2024-06-30;'],
    drawn: {
      rows: ['Lancement | 18 Mar 2024', 'Bilan | 30 Jun 2024, planned'],
      notes: ['Lancement: Date prévue: 2024-03-15'],
      problems: [],
    },
  },
  {
    name: 'letters below “RAG” are colours in a timeline',
    how: { chart: 'timeline' },
    lines: ['Milestone,Date,RAG', 'Award,2024-03,G', 'Go live,2024-09,A'],
    drawn: { notes: ['Award: Green', 'Go live: Amber'] },
  },
];

const AIMS: readonly Reported[] = [
  {
    name: 'a baseline of a year is the start, and not the next year',
    how: { chart: 'progress' },
    lines: ['KPI,Baseline 2020,2021,2022,2023,Target 2025', 'Carbon,1240,1180,1102,960,620', 'Members,71,73,72,76,80'],
    drawn: {
      rows: ['Carbon | 45% | 960, from 1,240 towards 620', 'Members | 56% | 76, from 71 towards 80'],
      omissions: [],
    },
  },
  {
    name: 'numbered outputs have the names of their indicators',
    how: { chart: 'progress' },
    lines: [
      'Output,Indicator,Baseline,Target,Achieved',
      'Output 1,Health workers trained,0,450,312',
      'Output 2,Clinics with running water,12,36,29',
      'Output 3,Villages with a midwife,5,25,10',
    ],
    drawn: {
      rows: [
        'Health workers trained | 69% | 312, from 0 towards 450',
        'Clinics with running water | 71% | 29, from 12 towards 36',
        'Villages with a midwife | 25% | 10, from 5 towards 25',
      ],
      omissions: [],
    },
  },
  {
    name: 'wards that are numbered keep their names',
    how: { chart: 'progress' },
    lines: [
      'Ward,Led by the members,Homes,Target',
      'Ward 1,Ann Lee and others,30,40',
      'Ward 2,Bob Ray and others,10,40',
    ],
    drawn: { rows: ['Ward 1 | 75% | 30 of 40', 'Ward 2 | 25% | 10 of 40'] },
  },
];

const UNITS: readonly Reported[] = [
  {
    name: 'figures of the same years in two units are two series each',
    how: { chart: 'delta' },
    lines: ['Building,kWh 2022,kWh 2023,kWh/m² 2022,kWh/m² 2023', 'Hall,"410,200","388,100",142,134'],
    drawn: {
      heads: ['Period', 'Hall, kWh', 'Hall, kWh: Change', 'Hall, kWh/m²', 'Hall, kWh/m²: Change'],
      rows: ['2022 | 410,200 |  | 142 | ', '2023 | 388,100 | −22,100 (−5.4%) | 134 | −8 (−5.6%)'],
      omissions: [],
    },
  },
  {
    name: 'so they are with their units in brackets',
    how: { chart: 'delta' },
    lines: ['Area,2022 (£m),2023 (£m),2022 (%),2023 (%)', 'North,41.2,44.0,3.1,3.3', 'South,22.0,20.5,2.8,2.6'],
    drawn: {
      rows: [
        '2022 | 41.2 |  | 3.1% |  | 22.0 |  | 2.8% | ',
        '2023 | 44.0 | +2.8 (+6.8%) | 3.3% | +0.2 points | 20.5 | −1.5 (−6.8%) | 2.6% | −0.2 points',
      ],
    },
  },
  {
    name: 'numbers in brackets are per cents if their head says so',
    how: { chart: 'breakdown' },
    lines: ['Reason,Count (%)', 'Papers,"1,204 (45.1)"', 'Late,"1,465 (54.9)"', 'Total,"2,669 (100)"'],
    drawn: {
      sentence: '2,669 in total. The largest is Late: 1,465, 55%.',
      rows: ['Late | 1,465 | 55%', 'Papers | 1,204 | 45%'],
      problems: [],
    },
  },
  {
    name: 'a column of changes may be headed “% chg”',
    how: { chart: 'breakdown' },
    lines: ['Category,Oct-23,Oct-24,% chg', 'New,410,502,22.4%', 'Lapsed,120,98,-18.3%'],
    drawn: {
      form: 'arrows',
      rows: ['New | 410 | 502 | +92 (+22.4%)', 'Lapsed | 120 | 98 | −22 (−18.3%)'],
      problems: [],
    },
  },
];

const TIMES: readonly Reported[] = [
  {
    name: 'figures at times that nothing names have the name of the first column in a timeline',
    how: { chart: 'timeline' },
    lines: ['Month,Waiting,Over 52 weeks', '2024-01,6412,370', '2024-02,6501,391', '2024-03,6447,355'],
    drawn: {
      rows: ['Waiting | Jan 2024 | 6,412', 'Waiting | Feb 2024 | 6,501', 'Waiting | Mar 2024 | 6,447'],
      omissions: ['Not shown: Over 52 weeks.'],
      problems: [
        'Line 1, column 3: A column that is not shown: "Over 52 weeks". To show it, write value-column="Over 52 weeks".',
        '/events: Figures of one thing at several times. Write a <campaign-delta>, which shows their changes.',
      ],
    },
  },
  {
    name: 'so they have next to a column of names that is empty',
    how: { chart: 'timeline' },
    lines: ['date,label,visitors,visits', '2024-03-01,,120,143', '2024-03-02,,98,110'],
    drawn: { rows: ['visitors | 1 Mar 2024 | 120', 'visitors | 2 Mar 2024 | 98'] },
  },
  {
    name: 'a day whose month is not known is no name in a timeline',
    how: { chart: 'timeline' },
    lines: ['Date,Gifts', '01/11/2024,14', '02/11/2024,22'],
    drawn: {
      rows: ['Gifts |  | 14', 'Gifts |  | 22'],
      problems: [
        'Line 2, column 1: Day and month cannot be told apart: "01/11/2024". Write one of: 2024-11-01, 2024-01-11, or the language of the page with its region: <html lang="en-GB">. It is not used.',
        'Line 3, column 1: Day and month cannot be told apart: "02/11/2024". Write one of: 2024-11-02, 2024-02-11, or the language of the page with its region: <html lang="en-GB">. It is not used.',
      ],
    },
  },
  {
    name: 'the day of an update is that of no phase',
    how: { chart: 'timeline' },
    lines: [
      '"Libellé";"idBank";"Dernière mise à jour";"2023-T1";"2023-T2"',
      '"Chômage";"001688527";"13/02/2024";"7,1";"7,2"',
    ],
    drawn: {
      rows: ['Chômage | '],
      omissions: ['The period of one row could not be read.', 'Not shown: 2023-T1 and 2023-T2.'],
    },
  },
  {
    name: 'days that are counted from the first of a report are no years of antiquity',
    how: { chart: 'delta' },
    lines: ['Nth day,Users', '0000,210', '0001,245', '0002,198'],
    drawn: {
      sentence: 'Day 2: 198, down 47 (19.2%) on Day 1.',
      rows: ['Day 0 | 210 | ', 'Day 1 | 245 | +35 (+16.7%)', 'Day 2 | 198 | −47 (−19.2%)'],
      problems: [],
    },
  },
];

const LOST: readonly Reported[] = [
  {
    name: '“Ref” between the figures of parties is a party',
    how: { chart: 'delta' },
    lines: ['Month,Con,Lab,Ref,LD', '2024-01,25,43,9,10', '2024-02,24,44,11,10'],
    drawn: { heads: ['Period', 'Con', 'Con: Change', 'Lab', 'Lab: Change', 'Ref', 'Ref: Change', 'LD', 'LD: Change'] },
  },
  {
    name: 'the number of all answers is in the column of counts, and that column has a number itself',
    how: { chart: 'breakdown' },
    lines: ['Answer Choices,Responses,', 'Friend,57.69%,75', 'Leaflet,42.31%,55', 'Answered,,130', 'Skipped,,7'],
    drawn: {
      rows: ['Friend | 57.69%', 'Leaflet | 42.31%'],
      notes: ['Answered: 130', 'Skipped: 7'],
      problems: [
        'Line 1, column 3: A column that is not shown: "". To show it in place of “Responses”, write value-column="3".',
      ],
    },
  },
  {
    name: '“SUPP” in place of a figure withholds it',
    how: { chart: 'breakdown' },
    lines: ['School,Pupils', 'Hill,58', 'Moor,SUPP', 'Mill,29'],
    drawn: {
      sentence: 'The largest with a figure is Hill: 58. The figure for Moor is withheld.',
      rows: ['Hill | 58', 'Mill | 29', 'Moor | withheld'],
      notes: [],
    },
  },
];

for (const [subject, tables] of [
  ['targets of one of several columns', TARGETS],
  ['targets of numbered years and quarters', YEARS],
  ['words of reports', WORDS],
  ['columns that belong together', PAIRS],
  ['starts and statements', AIMS],
  ['figures in several units', UNITS],
  ['times without names', TIMES],
  ['what tables of reports have', LOST],
] as const)
  describe(subject, () => {
    for (const { name, how, lines, drawn } of tables)
      it(name, () => {
        expect(drawnOfCsv(how, ...lines)).to.deep.include(drawn);
      });
  });
