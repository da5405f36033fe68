// Tables with times that are planned, totals of some rows and units above names, and what is drawn and said of them.
import { testTables } from './drawn-tables.js';

testTables('in a plan', [
  {
    name: 'words before and after a time say that it may change',
    how: { chart: 'timeline' },
    lines: [
      'Step,When',
      'Consultation,Spring 2026 (expected)',
      'Opening,late 2025 (tbc)',
      'Works,expected summer 2027',
      'Close,2027 (tbc)',
    ],
    drawn: {
      rows: [
        'Opening | late 2025, planned',
        'Consultation | Spring 2026, planned',
        'Close | 2027, planned',
        'Works | summer 2027, planned',
      ],
      notes: [
        'Early, mid and late in a year are drawn as four months each. Seasons are drawn as three months each.',
        'Opening and Close: tbc',
      ],
      omissions: [],
    },
  },
  {
    name: 'German words say so as well',
    how: { chart: 'timeline', lang: 'de' },
    lines: ['Schritt,Termin', 'Anhörung,voraussichtlich Ende 2026', 'Bau,Frühjahr 2027 (geplant)'],
    drawn: { rows: ['Anhörung | Ende 2026, planned', 'Bau | Frühjahr 2027, planned'], omissions: [] },
  },
  {
    name: 'a deadline may change',
    how: { chart: 'progress' },
    lines: ['Milestone,Target,Actual,By', 'Homes,100,20,2027 (tbc)', 'Trees,50,20,expected 2028'],
    drawn: {
      notes: ['Homes, target: 100 for 2027.', 'Trees, target: 50 for 2028.', 'Homes: tbc', 'Trees: expected'],
    },
  },
  {
    name: 'months with two digits next to years are deadlines, and no figures',
    how: { chart: 'progress' },
    lines: ['Milestone,Due,Progress', 'Site,Dec-24,100%', 'Opening,2027,10%'],
    drawn: {
      rows: ['Site | 100%', 'Opening | 10%'],
      notes: ['Site: Due Dec-24', 'Opening: Due 2027'],
      omissions: [],
    },
  },
  {
    name: 'days after weekdays have years of two digits',
    how: { chart: 'timeline' },
    lines: ['Task,Start,Finish', 'Dig,Mon 06/01/25,Fri 17/01/25', 'Build,Mon 20/01/25,Fri 28/03/25'],
    drawn: { rows: ['Dig | 6 to 17 Jan 2025', 'Build | 20 Jan to 28 Mar 2025'], omissions: [] },
  },
  {
    name: 'French semesters are halves of a year',
    how: { chart: 'timeline', lang: 'fr' },
    lines: ['Étape,Quand', 'Consultation,1er semestre 2025', 'Ouverture,2e semestre 2026'],
    drawn: { rows: ['Consultation | Jan to Jun 2025', 'Ouverture | Jul to Dec 2026'], omissions: [] },
  },
]);

testTables('in a breakdown', [
  {
    name: 'a total without some rows is what the others are parts of',
    how: { chart: 'breakdown' },
    lines: ['Offence,2024', 'Violence,300', 'Fraud,150', 'Theft,520', 'Drugs,90', 'Total (excl. fraud and drugs),820'],
    drawn: {
      rows: ['Total (excl. fraud and drugs) | 820', 'Theft | 520', 'Violence | 300', 'Fraud | 150', 'Drugs | 90'],
      omissions: [],
    },
  },
  {
    name: 'numbers of two years are compared',
    how: { chart: 'breakdown' },
    lines: ['Area,2011 number,2021 number', 'North,40,60', 'South,30,70'],
    drawn: { form: 'arrows', rows: ['South | 30 | 70 | +40 (+133.3%)', 'North | 40 | 60 | +20 (+50%)'] },
  },
  {
    name: 'the footnote of a figure of a group is kept',
    how: { chart: 'breakdown' },
    lines: ['Region,Men,Women', 'North,12,15', 'South,20,18*', '', '* Survey of 2019'],
    drawn: {
      rows: ['North | ', 'Men | 12', 'Women | 15', 'South | ', 'Men | 20', 'Women | 18'],
      notes: ['Women (South): Survey of 2019'],
    },
  },
  {
    name: 'a unit above names is that of all figures',
    how: { chart: 'breakdown' },
    lines: ['tCO2e,2023', 'Transport,110', 'Heating,280'],
    drawn: { sentence: '2023: The largest is Heating: 280 tCO2e.', heads: ['Category', 'tCO2e'] },
  },
  {
    name: 'so is one above years',
    how: { chart: 'breakdown' },
    lines: ['GWh,Solar,Wind', '2022,120,110', '2023,300,280'],
    drawn: { sentence: 'Solar: largest for 2023 (300 GWh), smallest for 2022 (120 GWh).', heads: ['Category', 'GWh'] },
  },
  {
    name: 'arrows of directions that are not drawn are reported',
    how: { chart: 'breakdown' },
    lines: ['Indicator,Value,DoT', 'Waste,45,▲', 'Crime,12,▼'],
    drawn: { rows: ['Waste | 45', 'Crime | 12'], omissions: ['Not shown: DoT.'] },
  },
]);
