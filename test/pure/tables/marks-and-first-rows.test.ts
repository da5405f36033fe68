import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfTable, drawnOfValue } from '../sources/drawn.js';
import { madeOfCsv } from '../sources/made.js';

const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('marks after figures', () => {
  it('may be after each figure of a column', () => {
    const rows = ['Month,A&E,Cancer', 'Jul 2025,76.4,69.2r', 'Aug 2025,75.9,69.1 r', 'Sep 2025,75.0,67.9p'];
    assert.deepEqual(drawnOfCsv({ chart: 'delta', unit: '%' }, ...rows).rows, [
      'Jul 2025 | 76.4% |  | 69.2%, revised | ',
      'Aug 2025 | 75.9% | −0.5 points | 69.1%, revised | −0.1 points',
      'Sep 2025 | 75.0% | −0.9 points | 67.9%, provisional | −1.2 points',
    ]);
  });

  it('may stand above the line in brackets', () => {
    const page = tableOf(
      ['Area', 'People'],
      ['North', '7,640<sup>(r)</sup>'],
      ['South', '692<sup>(1)</sup>'],
      ['East', '80<sup>[12]</sup>'],
    );
    const { rows, problems } = drawnOfTable({ chart: 'breakdown' }, page);
    assert.deepEqual(rows, ['North | 7,640, revised', 'South | 692', 'East | 80']);
    assert.deepEqual(problems, []);
  });

  it('are stated once, also next to that of the period', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Homes', '2023,530', '2024 (p),540 (p)');
    assert.deepEqual(rows, ['2023 | 530 | ', '2024 | 540, provisional | +10 (+1.9%)']);
    const figure = { title: 'Homes', value: { value: 5, status: ['P', 'P'] }, period: '2024' };
    assert.equal(drawnOfValue({ chart: 'figure' }, figure).sentence, 'Homes: 5 (provisional) in 2024.');
  });

  it('may be in a column of remarks, next to words', () => {
    const lines = ['Year,Offences,Remarks', '2019,120,[p]', '2020,115,[b]', '2021,130,Lockdown from March'];
    const { rows, notes } = drawnOfCsv({ chart: 'delta' }, ...lines);
    assert.deepEqual(rows, [
      '2019 | 120, provisional | ',
      '2020 | 115, break in series | break in series',
      '2021 | 130 | +15 (+13.0%)',
    ]);
    assert.deepEqual(notes, ['2021: Lockdown from March']);
  });

  it('are a code of a class, or pence, without decimals or three digits', () => {
    assert.deepEqual(drawnOfCsv({ chart: 'breakdown' }, 'Name,Class,Age', 'Ann,3e,12', 'Bob,4e,13').rows, [
      'Bob | 13',
      'Ann | 12',
    ]);
  });
});

describe('a first row with words after its figure', () => {
  it('is a row like those below it that have the same words', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;
    assert.deepEqual(rowsOf('North,12 homes', 'South,14 homes'), ['South | 14', 'North | 12']);
    assert.deepEqual(rowsOf('Built,12 homes', 'Opened,14 schools'), ['Built | 12 homes', 'Opened | 14 schools']);
    assert.deepEqual(rowsOf('Poverty,over 20% of children'), ['Poverty | over 20%']);
    assert.deepEqual(rowsOf('Raised,£5k so far'), ['Raised | 5']);
    assert.deepEqual(rowsOf('2019,"over 73,000"'), ['2019 | over 73,000']);
    assert.deepEqual(drawnOfCsv({ chart: 'timeline' }, '2018,Strategy agreed').rows, ['Strategy agreed | 2018']);
    assert.deepEqual(rowsOf('Care,85p', 'Fundraising,9p'), ['Care | 85', 'Fundraising | 9']);
    assert.deepEqual(rowsOf('Household size,1 person,2 people', 'North,30 homes,20 homes', 'South,10 homes,40 homes'), [
      'North | 30',
      'South | 10',
    ]);
    assert.deepEqual(rowsOf('Area,Over 65', 'North,120', 'South,140'), ['South | 140', 'North | 120']);
    assert.deepEqual(rowsOf('Area,Under 18', 'North,under 5', 'South,140', 'East,90'), [
      'South | 140',
      'East | 90',
      'North | under 5',
    ]);
  });

  it('is a row above plain figures too, if its words head no column', () => {
    for (const [written, read] of [
      ['about 1200', 'about 1,200'],
      ['c. 1200', 'about 1,200'],
      ['about £1,200', 'about £1,200'],
      ['over 6000', 'over 6,000'],
      ['Over 6,000', 'over 6,000'],
      ['nearly 1,200', 'about 1,200'],
      ['up to 1200', 'at most 1,200'],
      ['1,200 people', '1,200 people'],
      ['1 200 people', '1,200 people'],
      ['1300 (est.)', '1,300, estimated'],
      ['1,200*', '1,200'],
      ['1200 [p]', '1,200, provisional'],
      ['£18,450 (incl. Gift Aid)', '£18,450'],
      ['£12.50 per head', '£12.50 per head'],
      ['two thousand', '2,000'],
      ['withheld', 'withheld'],
      ['Not available', 'not available'],
    ] as const) {
      const { rows } = drawnOfCsv({ chart: 'breakdown' }, `Food,"${written}"`, 'Homes,"£1,100"', 'Jobs,900');
      assert.equal(rows.length, 3, written);
      assert.equal(
        rows.find((row) => row.startsWith('Food')),
        `Food | ${read}`,
        written,
      );
    }
  });

  it('is a row below heads whose first is empty', () => {
    for (const [first, read] of [
      ['6524 (est.),9780 (est.)', ['Women | 6,524, estimated', 'Men | 9,780, estimated']],
      ['about 65,about 78', ['Women | about 65', 'Men | about 78']],
      ['65 (est.),n/a', ['Women | 65, estimated', 'Men | no figure given']],
      ['over 65,78*', ['Women | over 65', 'Men | 78']],
      ['<5,<5', ['Women | under 5', 'Men | under 5']],
    ] as const) {
      const { rows } = drawnOfCsv({ chart: 'breakdown' }, ',Women,Men', `Food,${first}`, 'Homes,26,29');
      assert.deepEqual(rows, ['Food | ', ...read, 'Homes | ', 'Women | 26', 'Men | 29'], first);
    }
  });

  it('is none of times below names', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, ',Men,Women', 'Region,2021,2021', 'North,5,6', 'South,7,9');
    assert.equal(rows.join(' ').includes('Region'), false);
  });

  it('heads a column if its words may be an age, a length, a time, the size of a unit or an answer', () => {
    for (const head of [
      'over 65',
      'Over 65',
      '100 metres',
      '12 months',
      '1,000 tonnes',
      'c. 2020',
      '2024*',
      '£000',
      '4*',
      'Unknown',
    ])
      assert.equal(drawnOfCsv({ chart: 'breakdown' }, `Name,"${head}"`, 'A,5', 'B,4').rows.length, 2, head);
    assert.equal(drawnOfCsv({ chart: 'breakdown' }, 'Area,about 1200', 'A,5', 'B,4').rows.length, 2);
    const answers = drawnOfCsv({ chart: 'breakdown' }, 'Smoking,Not available,Never', 'A,5,1', 'B,4,2');
    assert.equal(
      answers.rows.some((row) => row.startsWith('Smoking')),
      false,
    );
  });
});

describe('columns of plans and scorecards', () => {
  it('are the requirements and the funding of appeals', () => {
    const { rows } = drawnOfCsv(
      { chart: 'progress' },
      'Sector,Requirements (US$),Funding (US$),Coverage (%)',
      'Food,"120,500,000","44,300,000",36.8',
      'Health,"45,200,000","9,800,000",21.7',
    );
    assert.deepEqual(rows, [
      'Food | $44,300,000 | of $120,500,000 | 36.8% | −$76,200,000',
      'Health | $9,800,000 | of $45,200,000 | 21.7% | −$35,400,000',
    ]);
  });

  it('may be rows: what was asked for, what came, and the share or the rest of it', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'progress' }, 'Item,Amount', ...lines).rows;
    const received = ['Received | $12,300,000 | of $45,000,000 · 27%'];
    const asked = ['Requested,"$45,000,000"', 'Received,"$12,300,000"'];
    assert.deepEqual(rowsOf(...asked, 'Gap,"$32,700,000"', 'Funding level,27%'), received);
    assert.deepEqual(rowsOf(...asked, '% funded,27%'), received);
    assert.equal(rowsOf(...asked, '% funded,99%').length, 3);
  });

  it('keep the decimals of measures without a unit', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Name,Actual,Target', 'Schools,9,15', 'Roads,80.2,120.5');
    assert.deepEqual(rows, ['Schools | 60% | 9 of 15', 'Roads | 67% | 80.2 of 120.5']);
  });

  it('have a dash in place of a status, and “no.” in place of a unit', () => {
    const lines = ['KPI,Unit,Target,Actual,RAG', 'Calls,%,80,81,G', 'Complaints,no.,n/a,105,-'];
    const { rows, sentence } = drawnOfCsv({ chart: 'progress' }, ...lines);
    assert.equal(sentence, 'One of the two has no published target and one is green.');
    assert.equal(rows[1], 'Complaints | – | 105 | No target');
  });

  it('may be codes of a list that is named in brackets', () => {
    const { problems } = drawnOfCsv({ chart: 'breakdown' }, 'Area Code (M49),Area,Value', '4,Kabul,30', '8,Tirana,4');
    assert.deepEqual(problems, []);
  });
});

describe('units in heads', () => {
  const headsOf = (head: string, lang = 'en'): readonly string[] =>
    drawnOfCsv({ chart: 'breakdown', lang }, `Item,${head}`, 'Aid,45.2', 'Care,30.1').heads;
  it('are those of money in “USD (millions)”, “USD (000)” and “(en €)”', () => {
    assert.deepEqual(headsOf('USD (millions)'), ['Category', '$ million']);
    assert.deepEqual(headsOf('USD (000)'), ['Category', '$ thousand']);
    assert.deepEqual(headsOf('£ (000s)'), ['Category', '£ thousand']);
    assert.deepEqual(headsOf('Montant (en M€)', 'fr'), ['Category', '€ million']);
    assert.deepEqual(headsOf('Children (in homes)'), ['Category', 'Value']);
  });
});

describe('times of a plan', () => {
  const phasesOf = (...lines: readonly string[]): unknown =>
    (
      madeOfCsv({ chart: 'timeline' }, ...lines).document as { readonly phases: readonly { readonly period: string }[] }
    ).phases.map(({ period }) => period);
  it('end in a column in which some ends are still to come', () => {
    assert.deepEqual(
      phasesOf('Phase,Start,End', 'Design,Jan-25,Mar-25', 'Build,Apr-25,Dec-25', 'Test,Jan-26,ongoing'),
      ['2025-01/2025-03', '2025-04/2025-12', '2026-01/..'],
    );
    assert.deepEqual(
      phasesOf('Phase,Start,End', 'Test,Jan-26,ongoing', 'Build,Apr-25,Dec-25', 'Design,Jan-25,Mar-25'),
      ['2026-01/..', '2025-04/2025-12', '2025-01/2025-03'],
    );
    assert.deepEqual(phasesOf('Phase,Start,End', 'Design,2024,2025', 'Build,2025,when funded'), [
      '2024/2025',
      'when funded',
    ]);
  });
  it('may be open, a week, or vague', () => {
    assert.deepEqual(
      phasesOf('When,What', '2026 onwards,Works', 'Q1 2026 onwards,Sale', 'Q4 2025,Tender', 'Late 2025,Vote'),
      ['2026/..', '2026-Q1/..', '2025-Q4', 'Late 2025'],
    );
    const vague = ['c. 1850', 'circa 1900', 'um 1920', 'early 1980s'];
    assert.deepEqual(phasesOf('When,What', ...vague.map((time) => `${time},Works`)), vague);
    const { document, problems: told } = madeOfCsv({ chart: 'timeline' }, 'When,What', '2025,Vote', 'TBC,Meal: 1,240');
    assert.deepEqual(
      (document as { readonly phases: readonly { readonly period?: string }[] }).phases[1]?.period,
      'TBC',
    );
    const advice = 'Write 2 cells. Enclose a cell that contains the separator in quotation marks: "1,234".';
    assert.deepEqual(told, [`Line 3, column 3: Wrong number of cells: 3. ${advice} It is not used.`]);
    const { problems } = madeOfCsv({ chart: 'timeline' }, 'Date,Milestone', 'wk ending 4 Jul 2025,Launch');
    assert.deepEqual(problems, []);
  });
});

describe('a first row', () => {
  it('of steps that count down heads the figures below it', () => {
    const rows = ['5 | 120', '4 | 80', '3 | 25', '2 | 10', '1 | 2'];
    assert.deepEqual(drawnOfCsv({ chart: 'breakdown' }, 'Stars,5,4,3,2,1', 'Reviews,120,80,25,10,2').rows, rows);
    const grades = drawnOfCsv({ chart: 'breakdown' }, 'Grade,4,3,2,1,U', 'Pupils,61,70,30,14,2').rows;
    assert.deepEqual(grades, ['4 | 61', '3 | 70', '2 | 30', '1 | 14', 'U | 2']);
  });
  it('of a figure with words is none that heads others with a remark', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Walkers,120 people',
      'Runners,88 people',
      'Swimmers,4 people (estimate)',
    );
    assert.deepEqual(rows, ['Walkers | 120', 'Runners | 88', 'Swimmers | 4, estimated']);
  });
});
