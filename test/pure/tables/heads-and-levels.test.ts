// Tables with several lines of heads, indents, sections and codes, as offices and spreadsheets write them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { testTables } from './drawn-tables.js';

testTables('heads of three lines', [
  {
    name: 'group the columns, and the first over all of them is the second line with the column that is shown',
    how: { chart: 'breakdown', title: 'Staff' },
    lines: ['Directorate,Grade,,,', ',AO/EO,,SEO,', ',F,M,F,M', 'Policy,34,22,51,48', 'Digital,18,31,22,49'],
    drawn: {
      subtitle: 'Grade: AO/EO, F',
      rows: ['Policy | 34', 'Digital | 18'],
      problems: [
        'Line 3, column 3: A column that is not shown: "AO/EO, M". To show it in place of “AO/EO, F”, write value-column="3".',
        'Line 3, column 4: A column that is not shown: "SEO, F". To show it in place of “AO/EO, F”, write value-column="4".',
        'Line 3, column 5: A column that is not shown: "SEO, M". To show it in place of “AO/EO, F”, write value-column="5".',
      ],
    },
  },
  {
    name: 'end with years',
    how: { chart: 'delta', title: 'Staff' },
    lines: ['Area,Public,,,', ',Men,,Women,', ',2023,2024,2023,2024', 'North,34,22,51,48'],
    drawn: { rows: ['2023 | 34 |  | 51 | ', '2024 | 22 | −12 (−35.3%) | 48 | −3 (−5.9%)'], problems: [] },
  },
]);

testTables('indented names', [
  {
    name: 'below a total are parts of those with fewer spaces; parts of parts are reported',
    how: { chart: 'breakdown', title: 'How people get to work' },
    lines: [
      'Label,Estimate',
      'Total:,100',
      '"    Car, truck, or van:",70',
      '        Drove alone,50',
      '        Carpooled:,20',
      '            In a carpool of two,18',
      '            In a larger carpool,2',
      '    Walked,30',
    ],
    drawn: {
      sentence: '100 in total. The largest is Car, truck, or van: 70, 70%.',
      rows: ['Car, truck, or van | 70 | 70%', 'Drove alone | 50 | 50%', 'Carpooled | 20 | 20%', 'Walked | 30 | 30%'],
      problems: [
        'Line 6, column 1: Rows that are not shown: "In a carpool of two, In a larger carpool". They are parts of a part. To show them, write the rows of that part in a chart of their own.',
      ],
    },
  },
  {
    name: 'are categories of their own where they do not add up',
    how: { chart: 'breakdown' },
    lines: ['Way,People', 'Drove,60', '  Alone,50', '  Together,30', 'Walked,40'],
    drawn: { rows: ['Drove | 60', 'Alone | 50', 'Walked | 40', 'Together | 30'] },
  },
]);

const SECTIONS = ['TRANSPORT,,', 'Buses,20,30', 'ENERGY,,', 'Schools,90,93'];
const HEADS =
  'Line 1, column 1: Rows that are not shown: "TRANSPORT, ENERGY". They head the rows below them. Write each in front of their names, or a <campaign-breakdown>, which has groups.';

describe('names above the rows of a section', () => {
  it('are reported by charts without groups', () => {
    expect(drawnOfCsv({ chart: 'delta' }, 'Item,2023,2024', ...SECTIONS).problems).to.deep.equal([HEADS]);
    expect(
      drawnOfCsv({ chart: 'timeline' }, 'Item,Date', 'TRANSPORT,', 'Buses,May 2024', 'ENERGY,', 'Schools,June 2024')
        .problems,
    ).to.deep.equal([HEADS]);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Item,2024', 'TRANSPORT,', 'Buses,30', 'ENERGY,', 'Schools,9').problems)
      .to.be.empty;
  });
  it('need no empty cells next to them', () => {
    const lines = [
      'PLEDGE | STATUS | %',
      'TRANSPORT',
      'Buses, free | Done | 100',
      'HOUSING',
      '1,000 homes | Late | 35',
    ];
    const { rows, problems } = drawnOfCsv({ chart: 'progress' }, ...lines);
    expect(rows).to.deep.equal(['Buses, free | 100% | Done', '1,000 homes | 35% | Late']);
    expect(problems).to.be.empty;
  });
});

testTables('a pivot table', [
  {
    name: 'has no second line "Column Labels"',
    how: { chart: 'breakdown', title: 'Answers' },
    lines: ['Count of ID\tColumn Labels\t', 'Row Labels\tEmail\tPhone', 'North\t120\t44', 'South\t98\t61'],
    drawn: { subtitle: 'Count of ID: Email' },
  },
  {
    name: 'has its total in German',
    how: { chart: 'breakdown', title: 'Spenden', lang: 'de' },
    lines: ['Zeilenbeschriftungen;Summe von Betrag', 'Nord;44', 'Süd;61', 'Gesamtergebnis;105'],
    drawn: { rows: ['Süd | 61 | 58%', 'Nord | 44 | 42%'] },
  },
]);

testTables('one column of several', [
  {
    name: 'is named after the text above the table',
    how: { chart: 'figure', title: 'Our people' },
    lines: ['Staff by area', 'Year,Women,Men', '2023,3,4', '2024,5,6'],
    drawn: { subtitle: 'Staff by area: Women' },
  },
  {
    name: 'is named in brackets after a text with a colon',
    how: { chart: 'progress', title: 'Our people' },
    lines: ['Table A: staff by area', 'Area,Women,Men', 'North,3,4', 'South,5,6'],
    drawn: { subtitle: 'Table A: staff by area (Women)' },
  },
  {
    name: 'is not named where that text names it',
    how: { chart: 'figure', title: 'Our people' },
    lines: ['Women by year', 'Year,Women,Men', '2023,3,4', '2024,5,6'],
    drawn: { subtitle: 'Women by year' },
  },
]);
