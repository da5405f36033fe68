import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseBreakdown, parseDelta, parseFigure, parseProgress, type BreakdownData } from '../../../src/data.js';
import { toCsv, type ChartData } from '../../../src/export.js';
import { readCsv } from '../../../src/sources/csv.js';
import { readTidy } from '../../../src/sources/tidy-rows.js';

const HEAD =
  'label,part of,role,period,through,value,unit,qualifier,low,high,level,status,missing,note,source,text,pointer\r\n';

const csvOf = (data: ChartData | undefined): string => toCsv(data ?? assert.fail('no data'));
const breakdown = (document: BreakdownData): string => csvOf(parseBreakdown(document).data);

describe('toCsv', () => {
  it('has a row for each figure, with its qualifier, bounds, statuses and missing kind in columns of their own', () => {
    const csv = breakdown({
      title: 'Suspects',
      unit: 'suspects',
      categories: [
        { label: 'Payments', value: '>73000 [p]' },
        { label: 'Loans', value: { value: 52, low: 49, high: 55, level: 95 }, note: 'From a survey' },
        { label: 'Cards', value: '10..20' },
        { label: 'Advertisements', value: null },
        { label: 'Hosts', value: '[c]' },
      ],
    });
    assert.equal(
      csv,
      HEAD +
        'Payments,,category,,,73000,suspects,over,,,,P,,,,,/categories/0\r\n' +
        'Loans,,category,,,52,suspects,,49,55,95,,,From a survey,,,/categories/1\r\n' +
        'Cards,,category,,,,suspects,,10,20,,,,,,,/categories/2\r\n' +
        'Advertisements,,category,,,,suspects,,,,,,not-given,,,,/categories/3\r\n' +
        'Hosts,,category,,,,suspects,,,,,c:C,withheld,,,,/categories/4\r\n' +
        'title,,,,,,,,,,,,,,,Suspects,/title\r\n' +
        'unit,,,,,,,,,,,,,,,suspects,/unit\r\n',
    );
  });

  it('names reporting years by both of their years, so that no spreadsheet takes them for calendar years', () => {
    const csv = csvOf(
      parseDelta({
        title: 'Homes',
        yearStart: '04-01',
        series: [
          {
            label: 'Homes',
            observations: [
              { period: '2019', value: 5 },
              { period: '2020/21', value: 6 },
            ],
          },
        ],
      }).data,
    );
    assert.equal(
      csv,
      HEAD +
        ',Homes,observation,2019/20,,5,,,,,,,,,,,/series/0/observations/0\r\n' +
        ',Homes,observation,2020/21,,6,,,,,,,,,,,/series/0/observations/1\r\n' +
        'title,,,,,,,,,,,,,,,Homes,/title\r\n' +
        'yearStart,,,,,,,,,,,,,,,04-01,/yearStart\r\n' +
        'series 0 label,,,,,,,,,,,,,,,Homes,/series/0/label\r\n',
    );
  });

  it('has the period at a headline, and the licence of its source in the last rows', () => {
    const source = { name: 'Ministry', licence: 'CC BY 4.0' };
    const document = { title: 'Homes', value: 5, period: '2021-Q3', target: 9, source };
    assert.equal(
      csvOf(parseFigure(document).data),
      HEAD +
        ',,value,2021-Q3,,5,,,,,,,,,Ministry,,/value\r\n' +
        ',,target,,,9,,,,,,,,,Ministry,,/target\r\n' +
        'title,,,,,,,,,,,,,,,Homes,/title\r\n' +
        'period,,,,,,,,,,,,,,,2021-Q3,/period\r\n' +
        'source name,,,,,,,,,,,,,,,Ministry,/source/name\r\n' +
        'source licence,,,,,,,,,,,,,,,CC BY 4.0,/source/licence\r\n',
    );
  });

  it('has the scale and the denominator of a unit at each figure', () => {
    const csv = breakdown({
      title: 'Money and deaths',
      unit: { other: 'pounds', currency: 'GBP', scale: 1000000 },
      categories: [
        { label: 'Raised', value: 12.5 },
        { label: 'Owed', value: '£2m' },
        { label: 'Deaths', value: 31, unit: { other: 'deaths', per: '100,000 people' } },
      ],
    });
    assert.deepEqual(csv.split('\r\n').slice(1, 4), [
      'Raised,,category,,,12.5,million pounds,,,,,,,,,,/categories/0',
      'Owed,,category,,,2,million pounds,,,,,,,,,,/categories/1',
      'Deaths,,category,,,31,"deaths per 100,000 people",,,,,,,,,,/categories/2',
    ]);
  });

  it('has the source at the figures, and with its address and date in the last rows', () => {
    const csv = breakdown({
      title: 'Homes',
      source: { name: 'Homes Agency', url: 'https://example.org/', date: '2022-07-25' },
      categories: [{ label: 'Lofts', value: 5 }],
    });
    assert.equal(
      csv,
      HEAD +
        'Lofts,,category,,,5,,,,,,,,,Homes Agency,,/categories/0\r\n' +
        'title,,,,,,,,,,,,,,,Homes,/title\r\n' +
        'source name,,,,,,,,,,,,,,,Homes Agency,/source/name\r\n' +
        'source url,,,,,,,,,,,,,,,https://example.org/,/source/url\r\n' +
        'source date,,,,,,,,,,,,,,,2022-07-25,/source/date\r\n',
    );
  });

  it('writes numbers as numbers, negative ones too, and makes texts safe that a spreadsheet would take for a formula', () => {
    const csv = breakdown({
      title: '=1+1',
      categories: [
        { label: '-2', value: -2 },
        { label: '+cmd', value: 3.5 },
        { label: '@sum', value: 1 },
        { label: "'tis", value: 1 },
      ],
    });
    assert.deepEqual(
      csv.split('\r\n').map((line) => line.split(',').filter(Boolean).slice(0, 3).join(' ')),
      [
        'label part of role',
        "'-2 category -2.0",
        "'+cmd category 3.5",
        "'@sum category 1.0",
        "''tis category 1.0",
        "title '=1+1 /title",
        '',
      ],
    );
  });

  it('puts texts with commas, quotes and line breaks in quotes, and ends each line with CR and LF', () => {
    const csv = breakdown({ title: 'A "B", C', categories: [{ label: 'One', value: 1, note: 'First\nsecond' }] });
    assert.equal(
      csv,
      HEAD +
        'One,,category,,,1,,,,,,,,First second,,,/categories/0\r\n' +
        'title,,,,,,,,,,,,,,,"A ""B"", C",/title\r\n',
    );
  });

  it('names the series of each observation, and the measure of each target', () => {
    const series = csvOf(
      parseDelta({
        title: 'Jobs',
        series: [
          {
            label: 'Men',
            observations: [
              { period: '2021-Q1', value: 12.5 },
              { period: '2021-Q2', value: '12.0' },
            ],
          },
        ],
      }).data,
    );
    assert.deepEqual(series.split('\r\n').slice(1, 3), [
      ',Men,observation,2021-Q1,,12.5,,,,,,,,,,,/series/0/observations/0',
      ',Men,observation,2021-Q2,,12.0,,,,,,,,,,,/series/0/observations/1',
    ]);
    const measures = csvOf(
      parseProgress({ title: 'Homes', measures: [{ label: 'Lofts', value: 5, target: '>=10', baseline: 1 }] }).data,
    );
    assert.deepEqual(measures.split('\r\n').slice(1, 4), [
      'Lofts,,measure,,,5,,,,,,,,,,,/measures/0',
      ',Lofts,target,,,10,,at least,,,,,,,,,/measures/0/target',
      ',Lofts,baseline,,,1,,,,,,,,,,,/measures/0/baseline',
    ]);
  });

  it('has a row for each annotation, which names its datum, below the figures', () => {
    const csv = csvOf(
      parseDelta({
        title: 'Jobs',
        series: ['Men', 'Women'].map((label) => ({ label, observations: [{ period: '2021', value: 5 }] })),
        annotations: [{ at: { series: 'Men', period: '2021' }, text: 'A new count, of all' }],
      }).data,
    );
    assert.deepEqual(csv.split('\r\n').slice(2, 5), [
      ',Women,observation,2021,,5,,,,,,,,,,,/series/1/observations/0',
      ',Men,annotation,2021,,,,,,,,,,"A new count, of all",,,/annotations/0',
      'title,,,,,,,,,,,,,,,Jobs,/title',
    ]);
  });

  it('begins with a byte order mark on request', () => {
    const { data } = parseBreakdown({ title: 'Homes', categories: [{ label: 'Lofts', value: 1 }] });
    assert.equal(toCsv(data ?? assert.fail(), { bom: true }), `\ufeff${csvOf(data)}`);
  });
});

describe('readTidy', () => {
  const read = (text: string): unknown => readTidy(readCsv(text, 'csv', []))?.document;

  it('reads back any label, whatever a spreadsheet would take it for', () => {
    const label = fc
      .string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', ' ', 'a', '1') })
      .filter((text) => text.trim() === text && text !== '' && !/\s\s|[\n\t]/.test(text));
    fc.assert(
      fc.property(label, label, (one, other) => {
        const document: BreakdownData = { title: one, categories: [{ label: other, value: 1 }] };
        assert.deepEqual(read(breakdown(document)), { title: one, categories: [{ label: other, value: 1 }] });
      }),
    );
  });

  it('reads back any number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        // In a sixteenth digit is the noise of arithmetic.
        const number = Number(value.toPrecision(15)) + 0;
        const again = read(breakdown({ title: 'N', categories: [{ label: 'a', value: number }] }));
        assert.deepEqual((again as BreakdownData).categories, [{ label: 'a', value: number }]);
      }),
    );
  });

  it('reads back published shares, which have a column of their own', () => {
    const document: BreakdownData = {
      title: 'Votes',
      categories: [
        { label: 'North', value: 400, share: 45.2, categories: [{ label: 'Town', value: 100, share: 0 }] },
        { label: 'South', value: 600 },
      ],
    };
    const text = breakdown(document);
    assert.deepEqual(text.split('\r\n').slice(0, 4), [
      HEAD.trim().replace('level,', 'level,share,'),
      'North,,category,,,400,,,,,,45.2,,,,,,/categories/0',
      'Town,North,category,,,100,,,,,,0,,,,,,/categories/0/categories/0',
      'South,,category,,,600,,,,,,,,,,,,/categories/1',
    ]);
    assert.deepEqual(read(text), document);
  });

  it('leaves any other file to the reader of rows', () => {
    assert.equal(read('label,value\r\nLofts,5\r\n'), undefined);
    assert.equal(read(''), undefined);
  });

  it('leaves a file whose pointers lead elsewhere to the reader of rows', () => {
    for (const pointer of ['/__proto__/x', '/constructor', '/categories/99999', 'categories/0', ''])
      assert.equal(read(`${HEAD}a,,,,,1,,,,,,,,,,,${pointer}\r\n`), undefined, pointer);
  });
});
