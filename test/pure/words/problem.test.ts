import { expect } from 'chai';
import { describe, it } from 'node:test';
import { MEANING_CODES, ROW_CODES, STRUCTURE_CODES, type Problem } from '../../../src/contract/problem.js';
import { parseProgress } from '../../../src/progress/data.js';
import { parseTimeline } from '../../../src/timeline/data.js';
import { english } from '../../../src/words/index.js';

/** A problem and its sentence. */
type Case = readonly [sentence: string, problem: Problem];

const CASES: readonly Case[] = [
  [
    '/period: Wrong type: 2021. Write text such as "2021". It is used in another form.',
    {
      pointer: '/period',
      code: 'wrong-type',
      severity: 'changed',
      expected: { code: 'example', example: '2021' },
      found: '2021',
    },
  ],
  [
    '/value: Wrong type: date. Write a figure such as 1234 or ">6000". It is not used.',
    {
      pointer: '/value',
      code: 'wrong-type',
      severity: 'lost',
      expected: { code: 'object', name: 'quantity' },
      found: 'date',
    },
  ],
  [
    '/value/status: Not allowed: "provisional". Write a code of SDMX, such as P (provisional), E (estimated) or F (forecast). It is not used.',
    {
      pointer: '/value/status',
      code: 'not-allowed',
      severity: 'lost',
      expected: { code: 'one-of', values: ['A', 'B', 'E', 'F', 'P'] },
      found: '"provisional"',
    },
  ],
  [
    '/value/confidentiality: Not allowed: "secret". Write a code of SDMX, such as C (confidential) or F (free). It is not used.',
    {
      pointer: '/value/confidentiality',
      code: 'not-allowed',
      severity: 'lost',
      expected: { code: 'one-of', values: ['F', 'N', 'C'] },
      found: '"secret"',
    },
  ],
  [
    '/title: Wrong type: 7. Write text. It is used in another form.',
    { pointer: '/title', code: 'wrong-type', severity: 'changed', expected: { code: 'text' }, found: '7' },
  ],
  [
    '/measures: Wrong type: "none". Write a list. It is not used.',
    { pointer: '/measures', code: 'wrong-type', severity: 'lost', expected: { code: 'list' }, found: '"none"' },
  ],
  [
    '/whole: Wrong type: "no". Write true or false. It is not used.',
    { pointer: '/whole', code: 'wrong-type', severity: 'lost', expected: { code: 'boolean' }, found: '"no"' },
  ],
  [
    '/base: Wrong type: 5. Write an object (base). It is not used.',
    { pointer: '/base', code: 'wrong-type', severity: 'lost', expected: { code: 'object', name: 'base' }, found: '5' },
  ],
  [
    'The document: Wrong type: 5. Write rows, such as [{ "label": "Lofts", "value": 14200 }]. It is not used.',
    {
      pointer: '',
      code: 'wrong-type',
      severity: 'lost',
      expected: { code: 'object', name: 'BreakdownData' },
      found: '5',
    },
  ],
  [
    'The document: Wrong type: array. Write an object of the type DeltaData; a tag reads rows, such as [{ "period": "2024", "value": 14200 }], as well. It is not used.',
    {
      pointer: '',
      code: 'wrong-type',
      severity: 'lost',
      expected: { code: 'object', name: 'DeltaData' },
      found: 'array',
    },
  ],
  [
    'The document: Wrong type: 5. Write rows, such as [{ "label": "Survey", "period": "2024-05" }]. It is not used.',
    {
      pointer: '',
      code: 'wrong-type',
      severity: 'lost',
      expected: { code: 'object', name: 'TimelineData' },
      found: '5',
    },
  ],
  [
    '/unit: Wrong type: 5. Write a name or an object. It is not used.',
    {
      pointer: '/unit',
      code: 'wrong-type',
      severity: 'lost',
      expected: { code: 'object', name: 'unit', orText: true },
      found: '5',
    },
  ],
  [
    '/series/0/label: Missing. A series needs “label”.',
    {
      pointer: '/series/0/label',
      code: 'missing-member',
      severity: 'lost',
      expected: { code: 'object', name: 'series' },
    },
  ],
  [
    '/observations/0/value: Missing. An observation needs “value”.',
    {
      pointer: '/observations/0/value',
      code: 'missing-member',
      severity: 'lost',
      expected: { code: 'object', name: 'observation' },
    },
  ],
  [
    '/order: Not allowed: "size". Write one of: value, given. It is not used.',
    {
      pointer: '/order',
      code: 'not-allowed',
      severity: 'lost',
      expected: { code: 'one-of', values: ['value', 'given'] },
      found: '"size"',
    },
  ],
  [
    '/unit/currency: Not allowed: "£". Write a value such as GBP. It is not used.',
    {
      pointer: '/unit/currency',
      code: 'not-allowed',
      severity: 'lost',
      expected: { code: 'example', example: 'GBP' },
      found: '"£"',
    },
  ],
  [
    '/decimals: Out of range: 16. Write a whole number from 0 to 15. It is not used.',
    {
      pointer: '/decimals',
      code: 'out-of-range',
      severity: 'lost',
      expected: { code: 'number', minimum: 0, maximum: 15, integer: true },
      found: '16',
    },
  ],
  [
    '/categories/0/value: Parts below zero: shares are not shown.',
    {
      pointer: '/categories/0/value',
      code: 'negative-part',
      severity: 'noted',
    },
  ],
  [
    '/measures/0/value: Not a figure: "1,234". Write a figure such as >6000. It is not used.',
    {
      pointer: '/measures/0/value',
      code: 'not-a-quantity',
      severity: 'lost',
      expected: { code: 'example', example: '>6000' },
      found: '"1,234"',
    },
  ],
  [
    '/span: Not a period: "five years". Write a period such as 2021. It is not used.',
    {
      pointer: '/span',
      code: 'not-a-period',
      severity: 'lost',
      expected: { code: 'example', example: '2021' },
      found: '"five years"',
    },
  ],
  [
    'Line 2, column 1: Day and month cannot be told apart: "03/04/2021". Write one of: 2021-04-03, 2021-03-04, or the language of the page with its region: <html lang="en-GB">. It is not used.',
    {
      pointer: '/series/0/observations/0/period',
      line: 2,
      column: 1,
      code: 'ambiguous-day',
      severity: 'lost',
      expected: { code: 'one-of', values: ['2021-04-03', '2021-03-04'] },
      found: '"03/04/2021"',
    },
  ],
  [
    '/asOf: Not in the calendar: "2021-02-29". Write a date that exists. It is not used.',
    {
      pointer: '/asOf',
      code: 'impossible-date',
      severity: 'lost',
      expected: { code: 'example', example: '2021' },
      found: '"2021-02-29"',
    },
  ],
  [
    '/span: Ends before it begins: "2022/2018". Write the earlier end first. It is not used.',
    {
      pointer: '/span',
      code: 'period-order',
      severity: 'lost',
      expected: { code: 'example', example: '2021' },
      found: '"2022/2018"',
    },
  ],
  [
    '/through: Outside the period: "2022-06". Write a time within 2021. It is not used.',
    {
      pointer: '/through',
      code: 'period-order',
      severity: 'lost',
      expected: { code: 'within', period: '2021' },
      found: '"2022-06"',
    },
  ],
  [
    '/period: A label, not a time: "2024/25". Write the attribute year-start, or “yearStart” in the data.',
    {
      pointer: '/period',
      code: 'label-period',
      severity: 'noted',
      expected: { code: 'member', name: 'yearStart' },
      found: '"2024/25"',
    },
  ],
  [
    '/title: An attribute contradicts the document: "Flats". The document has "Homes", which is used.',
    {
      pointer: '/title',
      code: 'conflict',
      severity: 'noted',
      expected: { code: 'value', value: '"Homes"' },
      found: '"Flats"',
    },
  ],
  [
    '/value: A number with a reason why there is none: 5. Leave out the number, or “missing” (not-collected). It is not used.',
    {
      pointer: '/value',
      code: 'conflict',
      severity: 'lost',
      expected: { code: 'no-number', missing: 'not-collected' },
      found: '5',
    },
  ],
  [
    '/series/0/observations/1/period: Not a period: "Labour". Write a period such as 2021, or a <campaign-breakdown> to compare names. It is not used.',
    {
      pointer: '/series/0/observations/1/period',
      code: 'not-a-period',
      severity: 'lost',
      expected: { code: 'example', example: '2021' },
      found: '"Labour"',
    },
  ],
  [
    '/value: A figure in brackets, which may be negative or uncertain: "(120)". Write -120 if it is below zero, or 120 [e] if it is uncertain. It is not used.',
    {
      pointer: '/value',
      code: 'not-a-quantity',
      severity: 'lost',
      expected: { code: 'brackets', value: '120' },
      found: '"(120)"',
    },
  ],
  [
    'Line 4, column 1: Rows that are not shown: "Subtotal". Those that they add up are. To show a sum, name it after them, such as “Total donations”.',
    {
      pointer: '',
      code: 'unused-row',
      severity: 'lost',
      expected: { code: 'subtotal', skipped: ['Subtotal'] },
      found: '"Subtotal"',
      line: 4,
      column: 1,
    },
  ],
  [
    'Line 1, column 1: Rows that are not shown: "South". A figure is one number, here that of North. To show them all, write a campaign-breakdown.',
    {
      pointer: '',
      code: 'unused-row',
      severity: 'lost',
      expected: { code: 'one-level', skipped: ['South'], shown: 'North' },
      found: '"South"',
      line: 1,
      column: 1,
    },
  ],
  [
    'Line 1, column 1: Rows that are not shown: "South". A figure is one number, here that of North. To show their sum, write it; to show them all, write a campaign-breakdown.',
    {
      pointer: '',
      code: 'unused-row',
      severity: 'lost',
      expected: { code: 'one-row', skipped: ['South'], shown: 'North' },
      found: '"South"',
      line: 1,
      column: 1,
    },
  ],
  [
    '/total: The total reveals the withheld figure. Remove the total, or withhold a second part.',
    {
      pointer: '/total',
      code: 'disclosure',
      severity: 'noted',
      expected: { code: 'undisclosed', by: 'total' },
    },
  ],
  [
    '/categories/0/share: The share reveals the withheld figure. Remove the share. It is not used.',
    {
      pointer: '/categories/0/share',
      code: 'disclosure',
      severity: 'lost',
      expected: { code: 'undisclosed', by: 'share' },
    },
  ],
  [
    '/total: The parts reveal the withheld total. Remove a part, or withhold one.',
    {
      pointer: '/total',
      code: 'disclosure',
      severity: 'noted',
      expected: { code: 'undisclosed', by: 'parts' },
    },
  ],
  [
    '/total: The parts do not add up. Together they should be at most the whole.',
    {
      pointer: '/total',
      code: 'sum-mismatch',
      severity: 'noted',
      expected: { code: 'sum', relation: 'at-most' },
    },
  ],
  [
    '/previous: Too many figures: 4. Write at most 3. It is not used.',
    {
      pointer: '/previous',
      code: 'too-many',
      severity: 'lost',
      expected: { code: 'at-most', count: 3, of: 'figures' },
      found: '4',
    },
  ],
  [
    'The document: Too many columns: 5001. Write at most 5,000. It is not used.',
    {
      pointer: '',
      code: 'too-many',
      severity: 'lost',
      expected: { code: 'at-most', count: 5000, of: 'columns' },
      found: '5001',
    },
  ],
  [
    'Line 3, column 3: Wrong number of cells: 3. Write 2 cells. Enclose a cell that contains the separator in quotation marks: "1,234". It is not used.',
    {
      pointer: '/categories/0',
      code: 'row-length',
      severity: 'lost',
      expected: { code: 'cells', count: 2 },
      found: '3',
      line: 3,
      column: 3,
    },
  ],
  [
    'Line 4, column 2: Wrong number of cells: 2. Write 3 cells. It is not used.',
    {
      pointer: '/categories/2/value',
      code: 'row-length',
      severity: 'lost',
      expected: { code: 'cells', count: 3 },
      found: '2',
      line: 4,
      column: 2,
    },
  ],
  [
    'Line 4, column 2: Not a figure: "€5". Write € as the unit. It is not used.',
    {
      pointer: '/categories/2/value',
      code: 'not-a-quantity',
      severity: 'lost',
      expected: { code: 'unit', unit: '€' },
      found: '"€5"',
      line: 4,
      column: 2,
    },
  ],
  [
    'Line 1: No such column: "Kind". Write one of: Suspects, Gangs.',
    {
      pointer: '',
      code: 'no-column',
      severity: 'lost',
      expected: { code: 'one-of', values: ['Suspects', 'Gangs'] },
      found: '"Kind"',
      line: 1,
    },
  ],
  [
    'The document: No such column: "Kind". Write the number of a column.',
    {
      pointer: '',
      code: 'no-column',
      severity: 'lost',
      expected: { code: 'one-of', values: [] },
      found: '"Kind"',
    },
  ],
  [
    'The document: Not JSON. Write JSON: names and texts in double quotes, commas between items.',
    { pointer: '', code: 'not-json', severity: 'lost', expected: { code: 'json' } },
  ],
  [
    'The data is the text “[object Object]”. Set the property “data” to the object: before React 19 with campaign-charts/react, in Vue with :data.prop, in Preact with the tag registered first.',
    { pointer: '', code: 'stringified-object', severity: 'lost', expected: { code: 'json' } },
  ],
  [
    'The tag was not registered when a framework drew it, so that its data became the text “[object Object]”. Write import ' +
      "'campaign-charts/delta' at the top of the module that draws it.",
    {
      pointer: '',
      code: 'stringified-object',
      severity: 'lost',
      expected: { code: 'registered', module: 'campaign-charts/delta' },
    },
  ],
];

describe('the sentence of a problem', () => {
  for (const [sentence, problem] of CASES)
    it(`is “${sentence}”`, () => {
      expect(english.problem(problem)).to.equal(sentence);
    });

  it('asks whether an unknown member was meant to be a known one', () => {
    const unknown = (name: string): string =>
      english.problem({
        pointer: `/${name}`,
        code: 'unknown-member',
        severity: 'noted',
        expected: { code: 'one-of', values: ['subtitle', 'title', 'unit'] },
        found: `"${name}"`,
      });
    expect(unknown('titel')).to.equal('/titel: Unknown member. Did you mean “title”?');
    expect(unknown('colour')).to.equal('/colour: Unknown member. Correct its name, or remove it.');
  });

  it('says how the ends of a time are written', () => {
    const { problems } = parseTimeline({ title: 'T', phases: [{ label: 'Pilot', start: '2024-01', end: '2024-06' }] });
    const advice = 'Unknown member. Write both ends as “period”, such as "2024-01/2024-06".';
    expect(problems.map((one) => english.problem(one))).to.include.members([
      `/phases/0/start: ${advice}`,
      `/phases/0/end: ${advice}`,
    ]);
    const measures = [{ label: 'Homes', value: 3, start: 1 }];
    expect(parseProgress({ title: 'T', measures }).problems.map((one) => english.problem(one))).to.deep.equal([
      '/measures/0/start: Unknown member. Did you mean “baseline”?',
    ]);
  });

  it('is there for each code, with no more facts than the pointer', () => {
    for (const code of [...STRUCTURE_CODES, ...MEANING_CODES, ...ROW_CODES]) {
      if (code === 'stringified-object') continue;
      expect(english.problem({ pointer: '/a', code, severity: 'noted' })).to.match(/^\/a: [A-Z].*\.$/);
    }
  });
});
