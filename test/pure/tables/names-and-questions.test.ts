// Names of rows and columns: numbers that are names, questions above their answers, heads that programs have made, words alone above a table.
import { testTables } from './drawn-tables.js';

testTables('a table of names, questions or heads', [
  {
    name: 'numbers of divided precincts are names',
    how: { chart: 'progress' },
    lines: ['town,precinct,registered,voted', 'A,2719/1,860,414', 'A,2720,514,270', 'K,2592,905,508'],
    drawn: { rows: ['2719/1 | 48% | 414 out of 860', '2720 | 53% | 270 out of 514', '2592 | 56% | 508 out of 905'] },
  },
  {
    name: 'words below "day" that are no times are names',
    how: { chart: 'breakdown' },
    lines: ['item,day,hours', 'Hall,Full,6', 'Hall,Half,7', 'Room,Full,15', 'Room,Half,117'],
    drawn: { rows: ['Hall | ', 'Full | 6', 'Half | 7', 'Room | ', 'Full | 15', 'Half | 117'] },
  },
  {
    name: 'a column that numbers the rows again is no figure',
    how: { chart: 'breakdown' },
    lines: [',Offer..,Wine,Bottles', '1,1,Malbec,72', '2,2,Pinot,70', '7,7,Merlot,6'],
    drawn: { rows: ['Malbec | 72', 'Pinot | 70', 'Merlot | 6'] },
  },
  {
    name: 'a question heads its answers, which are in the second column',
    how: { chart: 'breakdown' },
    lines: ['Question,Answer,Count', 'How are you?,,', ',Good,40', ',Bad,10', 'Where?,,', ',Town,30', ',Village,20'],
    drawn: { rows: ['How are you? | ', 'Good | 40', 'Bad | 10', 'Where? | ', 'Town | 30', 'Village | 20'] },
  },
  {
    name: 'answers are series of changes, and their questions are not',
    how: { chart: 'delta' },
    lines: ['Question,Answer,2021,2022', 'How are you?,,,', ',Good,40,41', ',Bad,10,13'],
    drawn: { heads: ['Period', 'Good', 'Good: Change', 'Bad', 'Bad: Change'] },
  },
  {
    name: 'bands below groups of columns are heads, also above a question',
    how: { chart: 'breakdown' },
    lines: [
      'MEN,,All,Age,,Race,',
      ',,,18 - 34,35 - 64,White,Other',
      'How are you?,,,,,,',
      ',Good,37%,29%,42%,37%,34%',
      ',Bad,46%,47%,46%,47%,50%',
      ',No answer,1%,0%,1%,1%,1%',
      'Where?,,,,,,',
      ',Town,18%,29%,42%,37%,34%',
      ',No answer,2%,0%,1%,1%,1%',
    ],
    drawn: {
      rows: [
        'How are you? | ',
        'Bad | 46%',
        'Good | 37%',
        'No answer | 1%',
        'Where? | ',
        'Town | 18%',
        'No answer | 2%',
      ],
    },
  },
  {
    name: 'the total of a head in a pivot table is the figure of this head',
    how: { chart: 'breakdown' },
    lines: [
      'Row Labels,Sum of Amount',
      'Housing,',
      '  Repairs,45',
      '  Rent,120',
      'Housing Total,165',
      'Grand Total,165',
    ],
    drawn: { rows: ['Housing | 165 | 100%', 'Rent | 120 | 73%', 'Repairs | 45 | 27%'] },
  },
  {
    name: 'numbers alone have no names of columns',
    how: { chart: 'figure' },
    lines: ['1387149695,561170', '1387149700,561200'],
    drawn: {
      problems: [
        'Line 1: No names of columns. Write them in the first line, such as Year,Amount.',
        'Line 1, column 1: Rows that are not shown: "1387149700". A figure is one number, here that of 1387149695. To show their sum, write it; to show them all, write a campaign-breakdown.',
      ],
    },
  },
  {
    name: 'points between words with capitals are spaces',
    how: { chart: 'delta' },
    lines: ['year,West.Bank,bbc.news', '2020,120,130', '2021,140,150'],
    drawn: { heads: ['Period', 'West Bank', 'West Bank: Change', 'bbc.news', 'bbc.news: Change'] },
  },
  {
    name: 'a text in a tag of HTML is read without the tag',
    how: { chart: 'breakdown' },
    lines: ['label,count', '<span>Roads</span>,28', '<b>Parks</b>,11'],
    drawn: { rows: ['Roads | 28', 'Parks | 11'] },
  },
  {
    name: 'a script is no text in a tag of HTML',
    how: { chart: 'breakdown' },
    lines: ['label,count', '<script>alert(1)</script>,28', '<style>@import url(a)</style>,11'],
    drawn: { rows: ['<script>alert(1)</script> | 28', '<style>@import url(a)</style> | 11'] },
  },
  {
    name: 'columns that spaces separate are read, and the lines around them are remarks',
    how: { chart: 'delta' },
    lines: [
      'Oxford',
      'Location: 450900E 207200N, 63 metres',
      '   yyyy  mm   rain',
      '              mm',
      '   2025   1   82.1',
      '   2025   2   55.0',
    ],
    drawn: {
      subtitle: 'Oxford',
      rows: ['Jan 2025 | 82.1 | ', 'Feb 2025 | 55.0 | −27.1 (−33.0%)'],
      notes: ['Location: 450900E 207200N, 63 metres', 'mm'],
    },
  },
  {
    name: 'spaces in one number separate no columns',
    how: { chart: 'breakdown' },
    lines: ['All that came', '1 234 567', '2 345 678'],
    drawn: { rows: ['(unnamed) | 2,345,678', '(unnamed) | 1,234,567'] },
  },
  {
    name: 'a place alone above a table is a note, and no heading of notes',
    how: { chart: 'delta' },
    lines: ['Population', 'Germany', 'Notes', 'Year,People', '2023,83', '2024,84'],
    drawn: { notes: ['Germany'] },
  },
]);

testTables('rows of a poll that are no answers', [
  {
    name: 'say how sure the others are',
    how: { chart: 'breakdown' },
    lines: ['Party,Vote %', 'Red,43', 'Blue,27', 'Green,30', 'Margin of error,3.1', 'Sample size,1002'],
    drawn: {
      rows: ['Red | 43%', 'Green | 30%', 'Blue | 27%'],
      notes: ['Margin of error: 3.1', 'Sample size: 1002'],
    },
  },
  {
    name: 'say so without a figure that can be read',
    how: { chart: 'breakdown' },
    lines: ['Party,Vote %', 'Red,43%', 'Blue,57%', 'Margin of error,±3'],
    drawn: { notes: ['Margin of error: ±3'], problems: [] },
  },
  {
    name: 'tell who was asked, in words alone',
    how: { chart: 'breakdown' },
    lines: ['Party,Vote %', 'Red,43%', 'Blue,57%', 'Sample 2068 GB adults; margin of error ±3,'],
    drawn: { rows: ['Blue | 57%', 'Red | 43%'], notes: ['Sample 2068 GB adults; margin of error ±3'] },
  },
]);

testTables('a day without its year in the first line', [
  {
    name: 'heads per cents',
    how: { chart: 'breakdown' },
    lines: ['Party,14 May', 'Red,43%', 'Blue,27%', 'Green,30%'],
    drawn: { subtitle: '14 May', rows: ['Red | 43%', 'Green | 30%', 'Blue | 27%'] },
  },
  {
    name: 'heads per cents if it is two days',
    how: { chart: 'breakdown' },
    lines: ['Party,12-14 May', 'Red,43%', 'Blue,57%'],
    drawn: { rows: ['Blue | 57%', 'Red | 43%'] },
  },
  {
    name: 'is that of a start next to its name',
    how: { chart: 'figure' },
    lines: ['Launched,14 May', 'Raised,43%'],
    drawn: { sentence: 'Title: 43%.', notes: ['Launched: 14 May'] },
  },
]);
