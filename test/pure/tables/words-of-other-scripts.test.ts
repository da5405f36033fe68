import { testTables } from './drawn-tables.js';

testTables('the head of a column of figures', [
  {
    name: 'has its scale and its money in Arabic',
    how: { chart: 'breakdown', lang: 'ar' },
    lines: ['البند,المبلغ (مليون ريال)', 'الصحة,450', 'التعليم,664'],
    drawn: {
      heads: ['Category', 'Million ريال'],
      sentence: 'The largest is \u2068التعليم\u2069: 664 million \u2068ريال\u2069.',
      problems: [],
    },
  },
  {
    name: 'has its scale in Russian, where a count is the second line',
    how: { chart: 'breakdown', lang: 'ru' },
    lines: ['Регион,Число школ (тыс.)', 'Юг,450', 'Север,664'],
    drawn: { subtitle: 'Число школ', sentence: 'The largest is Север: 664 thousand.' },
  },
  {
    name: 'has its scale in Greek',
    how: { chart: 'breakdown', lang: 'el' },
    lines: ['Τομέας,Ποσό (εκατ. ευρώ)', 'Υγεία,450', 'Παιδεία,664'],
    drawn: { subtitle: undefined, sentence: 'The largest is Παιδεία: 664 million ευρώ.' },
  },
  {
    name: 'is the second line with a unit that nobody reads',
    how: { chart: 'breakdown', lang: 'he' },
    lines: ['סעיף,סכום (לירות)', 'בריאות,450', 'חינוך,664'],
    drawn: { subtitle: 'סכום (לירות)' },
  },
  {
    name: 'is the second line in letters without capitals',
    how: { chart: 'breakdown', lang: 'zh' },
    lines: ['地区,人数', '北京,2154', '上海,2428'],
    drawn: { subtitle: '人数', sentence: 'The largest is 上海: 2,428.' },
  },
]);

testTables('rows in letters without capitals', [
  {
    name: 'head no sections, as names in capitals do',
    how: { chart: 'breakdown', lang: 'ar' },
    lines: ['القطاع,العدد', 'المدارس,', 'المستشفيات,12', 'المكتبات,7'],
    drawn: { rows: ['المستشفيات | 12', 'المكتبات | 7', 'المدارس | no figure given'] },
  },
]);
