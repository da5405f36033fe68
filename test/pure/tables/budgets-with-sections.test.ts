import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfTable } from '../sources/drawn.js';

const BUDGET = (sum: string): readonly string[] => [
  'Item,2024,2025',
  'PEOPLE,,',
  'Pay,1000,1100',
  'Pensions,200,210',
  `${sum},1200,1310`,
  'PLACE,,',
  'Roads,500,450',
  'Parks,100,120',
  `${sum},600,570`,
  'GRAND TOTAL,1800,1880',
];

describe('a sum at the end of each section', () => {
  for (const sum of ['Subtotal', 'Sub-total', 'Sub total', 'Total'])
    it(`is the figure of the section if it is named ${sum}`, () => {
      assert.deepEqual(drawnOfCsv({ chart: 'breakdown' }, ...BUDGET(sum)).rows, [
        'PEOPLE | 1,200 | 1,310 | 70% | +110 (+9.2%)',
        'Pay | 1,000 | 1,100 | 59% | +100 (+10%)',
        'Pensions | 200 | 210 | 11% | +10 (+5%)',
        'PLACE | 600 | 570 | 30% | −30 (−5%)',
        'Roads | 500 | 450 | 24% | −50 (−10%)',
        'Parks | 100 | 120 | 6% | +20 (+20%)',
      ]);
    });

  it('is in the foot of a table as well, with the total of all', () => {
    const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const head = (text: string): string => `<tr><th colspan="2">${text}</th></tr>`;
    const { rows, sentence, problems } = drawnOfTable(
      { chart: 'breakdown' },
      `<table><thead><tr><th>Group</th><th>Posts</th></tr></thead><tbody>${head('Clinical')}${row('Nurses', '120')}
      ${row('Doctors', '40')}${row('Sub-total', '160')}${head('Support')}${row('Estates', '30')}${row('Admin', '10')}
      ${row('Sub-total', '40')}</tbody><tfoot>${row('Grand total', '200')}</tfoot></table>`,
    );
    assert.equal(sentence, '200 in total. The largest is Clinical: 160, 80%.');
    assert.deepEqual(rows, [
      'Clinical | 160 | 80%',
      'Nurses | 120 | 60%',
      'Doctors | 40 | 20%',
      'Support | 40 | 20%',
      'Estates | 30 | 15%',
      'Admin | 10 | 5%',
    ]);
    assert.deepEqual(problems, []);
  });

  it('keeps its name if that says what it adds up, also above the first section', () => {
    const lines = ['Directorate,£000', 'Care,400', 'Roads,300', 'Waste,200', 'Net expenditure,900', 'Funded by:,'];
    assert.deepEqual(
      drawnOfCsv({ chart: 'breakdown' }, ...lines, 'Council tax,600', 'Grants,300', 'Total funding,900').rows,
      [
        'Net expenditure | 900',
        'Care | 400',
        'Roads | 300',
        'Waste | 200',
        'Total funding | 900',
        'Council tax | 600',
        'Grants | 300',
      ],
    );
  });

  it('is the total of all below an only section', () => {
    assert.deepEqual(
      drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount', 'INCOME,', 'Gifts,100', 'Grants,200', 'Total,300').rows,
      ['INCOME | 300 | 100%', 'Grants | 200 | 67%', 'Gifts | 100 | 33%'],
    );
  });
});

describe('bands and counted steps in the first row', () => {
  const HOW = { chart: 'breakdown' } as const;
  it('head columns above plain figures', () => {
    assert.deepEqual(drawnOfCsv(HOW, 'Area,0–14,15–64,65+', 'North,120,400,130', 'South,90,320,140').rows, [
      'North | ',
      '0–14 | 120',
      '15–64 | 400',
      '65+ | 130',
      'South | ',
      '0–14 | 90',
      '15–64 | 320',
      '65+ | 140',
    ]);
    const waiting = ['Specialty,Patients waiting,Median (weeks),>52 weeks', 'ENT,420,15.2,210', 'Skin,310,11.8,*'];
    assert.deepEqual(drawnOfCsv(HOW, ...waiting).rows, ['ENT | 420', 'Skin | 310']);
    assert.deepEqual(drawnOfCsv(HOW, 'Nights,1,2,3,4+', 'Campsites,120,400,130,10', 'Hotels,90,320,140,20').rows, [
      'Campsites | ',
      '1 | 120',
      '2 | 400',
      '3 | 130',
      '4+ | 10',
      'Hotels | ',
      '1 | 90',
      '2 | 320',
      '3 | 140',
      '4+ | 20',
    ]);
  });

  it('head columns with a title above them, a source below, and figures that are missing or suppressed', () => {
    const file = ['Population by age', 'Area,0–14,15–64,65+', 'North,–,120,40', 'South,<5,130,60', 'Source: ONS'];
    assert.deepEqual(drawnOfCsv(HOW, ...file).rows, [
      'North | ',
      '0–14 | no figure given',
      '15–64 | 120',
      '65+ | 40',
      'South | ',
      '0–14 | under 5',
      '15–64 | 130',
      '65+ | 60',
    ]);
    assert.deepEqual(drawnOfCsv(HOW, 'Area,0–14,15–64,65+', 'Ward A,1,2,5', 'Ward B,4,9,3').rows.slice(0, 4), [
      'Ward A | ',
      '0–14 | 1',
      '15–64 | 2',
      '65+ | 5',
    ]);
  });

  it('are figures with a sign, a dash in place of one, or the same twice', () => {
    assert.equal(drawnOfCsv(HOW, 'Food,+4.2,+3.1', 'Fuel,-2.1,-0.5').rows.length, 2);
    assert.equal(drawnOfCsv(HOW, 'North,–,–', 'South,4,5').rows.length, 2);
    assert.equal(drawnOfCsv(HOW, 'North,<5,<5', 'South,8,9').rows.length, 2);
  });

  it('are figures above others like them, and one alone is', () => {
    assert.deepEqual(drawnOfCsv(HOW, 'North,5-6,12', 'South,4-7,13').rows, ['North | 5 to 6', 'South | 4 to 7']);
    assert.deepEqual(drawnOfCsv(HOW, 'North,>600', 'South,540').rows, ['North | over 600', 'South | 540']);
  });
});

describe('a remark in brackets after a time', () => {
  it('is a note on the row, or on the period if all series have it', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'delta' },
      'Week commencing,Adults,Children',
      '20/10/2025,121,80',
      '27/10/2025 (half term),140,121',
      '03/11/2025,118,70',
    );
    assert.deepEqual(rows.slice(1), [
      'week from 27 Oct 2025 | 140 | +19 (+15.7%) | 121 | +41 (+51.3%)',
      'week from 3 Nov 2025 | 118 | −22 (−15.7%) | 70 | −51 (−42.1%)',
    ]);
    assert.deepEqual(notes, ['The week from 27 October 2025: half term']);
  });
  it('are notes on the events of a timeline, whatever the head of their days', () => {
    const lines = ['Stage,Deadline', 'Opens,1 Sept 2025', 'Closes,31 Oct 2025 (5pm)', 'Decisions,December 2025'];
    const { rows, notes, problems } = drawnOfCsv({ chart: 'timeline' }, ...lines);
    assert.deepEqual(rows, ['Opens | 1 Sep 2025', 'Closes | 31 Oct 2025', 'Decisions | Dec 2025']);
    assert.deepEqual([notes, problems], [['Closes: 5pm'], []]);
  });

  it('is a note on all rows in the head of a column, and may be a qualifier', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'delta', unit: '%' },
      'Country,2019,2023 (WUENIC est.)',
      'Kenya,90,92',
      'Nigeria,57,62',
    );
    assert.deepEqual(rows, [
      '2019 | 90% |  | 57% | ',
      '2023 | 92%, estimated | +2 points | 62%, estimated | +5 points',
    ]);
    assert.deepEqual(notes, ['2023: WUENIC est.']);
  });

  it('is one whatever it begins with, and qualifies the figures of a row as those of a column', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'delta' },
      'Week commencing,Adults',
      '20/10/2025,121',
      '27/10/2025 (claims deadline),140',
      '03/11/2025 (bank holiday weekend),118',
      '10/11/2025,119',
      '17/11/2025 (office est.),120',
      '24/11/2025,125',
    );
    assert.deepEqual(notes, [
      'The week from 27 October 2025: claims deadline',
      'The week from 3 November 2025: bank holiday weekend',
      'The week from 17 November 2025: office est.',
    ]);
    assert.equal(rows[4], 'week from 17 Nov 2025 | 120, estimated | +1 (+0.8%)');
  });

  it('is none that says how far the time has come, or what else it is', () => {
    const last = (...lines: readonly string[]) => drawnOfCsv({ chart: 'delta' }, 'Year,Raised', ...lines).rows.at(-1);
    assert.equal(
      last('2022/23,1.2', '2023/24,1.4', '2024/25 (to Dec),0.9'),
      '2024/25 (to Dec) | 0.9 | the dates are not known',
    );
    assert.deepEqual(
      drawnOfCsv({ chart: 'breakdown' }, 'Region,2023 (men),2023 (women)', 'North,100,90', 'South,80,85').rows,
      ['North | 100', 'South | 80'],
    );
  });
});
