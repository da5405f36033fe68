// Letters and words after a year that say how good its figures are.
import { testTables } from './drawn-tables.js';

const ELECTIONS = ['Year,Votes', '2016 AE,97588', '2021 AE,96698'];
const REPORTING = ['Year,Births', '2018/19,605', '2019/20r,591', '2020/21 p,580'];
const WORDS = ['Year,Births', '2020,600', '2021 prov.,605', '2022 rev.,591', '2023 prel.,590', '2024 estimate,580'];

testTables('a table of years with marks after them', [
  {
    name: 'takes no letters of an election for those of an estimate',
    how: { chart: 'delta' },
    lines: ELECTIONS,
    drawn: { rows: ['2016 AE | 97,588 | ', '2021 AE | 96,698 | the dates are not known'] },
  },
  {
    name: 'has letters after reporting years',
    how: { chart: 'delta' },
    lines: REPORTING,
    drawn: {
      rows: ['2018/19 | 605 | ', '2019/20 | 591, revised | −14 (−2.3%)', '2020/21 | 580, provisional | −11 (−1.9%)'],
      problems: [],
    },
  },
  {
    name: 'has letters after reporting years in one figure',
    how: { chart: 'figure' },
    lines: REPORTING,
    drawn: { rows: ['2018/19 | 605', '2019/20 | 591, revised', '2020/21 | 580, provisional'], problems: [] },
  },
  {
    name: 'says how reporting years become times, at events too',
    how: { chart: 'timeline' },
    lines: REPORTING,
    drawn: {
      rows: ['Births | 2018/19 | 605', 'Births | 2019/20 | 591, revised', 'Births | 2020/21 | 580, provisional'],
      problems: [
        'Line 2, column 1: A label, not a time: "2018/19". Write the attribute year-start, or “yearStart” in the data.',
        '/events: Figures of one thing at several times. Write a <campaign-delta>, which shows their changes.',
      ],
    },
  },
  {
    name: 'has words after years, short ones too',
    how: { chart: 'delta' },
    lines: WORDS,
    drawn: {
      rows: [
        '2020 | 600 | ',
        '2021 | 605, provisional | +5 (+0.8%)',
        '2022 | 591, revised | −14 (−2.3%)',
        '2023 | 590, provisional | −1 (−0.2%)',
        '2024 | 580, estimated | −10 (−1.7%)',
      ],
      problems: [],
    },
  },
]);

testTables('what qualifies the time of a phase or an event', [
  {
    name: 'is a note on it',
    how: { chart: 'timeline' },
    lines: ['Phase,Period', 'Build,2024', 'Launch,2026 (est.)'],
    drawn: { rows: ['Build | 2024', 'Launch | 2026'], notes: ['Launch: est.'] },
  },
  {
    name: 'is a note on a start and an end of their own',
    how: { chart: 'timeline' },
    lines: ['Phase,Start,End', 'Build,March 2024,June 2025 (provisional)', 'Run,July 2025,2026p'],
    drawn: { notes: ['Build: provisional', 'Run: [p]'] },
  },
]);
