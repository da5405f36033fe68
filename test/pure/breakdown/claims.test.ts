import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { parseBreakdown, type BreakdownData } from '../../../src/breakdown/data.js';
import { breakdownClaims } from '../../../src/breakdown/claims.js';
import { BREAKDOWN_FORMS } from '../../../src/breakdown/forms.js';
import { layoutBreakdown, type BreakdownLayout } from '../../../src/breakdown/layout.js';
import type { Claim } from '../../../src/parts/claim-layout.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { english } from '../../../src/words/index.js';

const lay = (data: Partial<BreakdownData>, form?: 'share'): BreakdownLayout =>
  layoutBreakdown(parseBreakdown({ title: 'T', categories: [], ...data }).data!, english, { form });
const claims = (data: Partial<BreakdownData>, form?: 'share'): readonly Claim[] =>
  breakdownClaims(parseBreakdown({ title: 'T', categories: [], ...data }).data!, english, { form });
const [A, B, C] = ['/categories/0', '/categories/1', '/categories/2'] as const;
const calls = (...values: readonly BreakdownData['total'][]): Partial<BreakdownData> => ({
  unit: 'calls',
  categories: values.map((value, i) => ({ label: 'ABCDEFGHIJKLMNOP'[i]!, value: value ?? null })),
});

describe('the claims of a breakdown', () => {
  it('are those of its sentence, and of the shares and the remainder in its table', () => {
    expect(claims({ ...calls(5, 3), total: 16 })).to.deep.equal([
      { kind: 'total', pointers: ['/total'], value: { value: 16 }, text: '16 calls in total.' },
      { kind: 'figure', pointers: [A], value: { value: 5 }, text: '5 calls' },
      { kind: 'highest', pointers: [A, B], value: { value: 5 }, text: 'The largest named is A: 5 calls, 31%.' },
      { kind: 'share', pointers: [A, '/total'], value: { value: 31.25 }, text: '31%' },
      { kind: 'share', pointers: [A, '/total'], value: { value: 31.25 }, text: '31%' },
      { kind: 'share', pointers: [B, '/total'], value: { value: 18.75 }, text: '19%' },
      { kind: 'remainder', pointers: ['/total', A, B], value: { value: 8 }, text: '8' },
      { kind: 'share', pointers: ['/total', '/total', A, B], value: { value: 50 }, reason: 'remainder', text: '50%' },
    ]);
  });

  it('of many parts without a published total are as many, not their square', () => {
    const numbers = Array.from({ length: 3000 }, (_, index) => index + 1);
    const made = claims({ whole: true, categories: numbers.map((value) => ({ label: `${value}`, value })) });
    const pointers = made.reduce((sum, claim) => sum + claim.pointers.length, 0);
    expect(pointers).to.be.below(24000);
  });

  it('name every category that was added', () => {
    expect(claims(calls(6, 2), 'share').slice(0, 4)).to.deep.equal([
      { kind: 'total', pointers: [A, B], value: { value: 8 }, text: '8 calls together.' },
      { kind: 'figure', pointers: [A], value: { value: 6 }, text: '6 calls' },
      {
        kind: 'highest',
        pointers: [A, B],
        value: { value: 6 },
        text: 'The largest is A: 6 calls, 75% of those listed.',
      },
      { kind: 'share', pointers: [A, '/categories'], value: { value: 75 }, text: '75% of those listed' },
    ]);
  });

  it('are those of categories without a figure, and of those that are withheld', () => {
    expect(claims(calls(null, '[c]', 5))).to.deep.equal([
      { kind: 'figure', pointers: [C], value: { value: 5 }, text: '5 calls' },
      { kind: 'missing', pointers: [A], reason: 'not-given', text: 'No figure is given for A.' },
      { kind: 'missing', pointers: [B], reason: 'withheld', text: 'The figure for B is withheld.' },
    ]);
  });

  it('compare levels in both directions, and equal ones with the others', () => {
    const extremes = claims({ ...calls(7, 3, 7), kind: 'rate' }).filter(({ kind }) => /est$/.test(kind));
    const [highest, lowest] = ['The highest are A and C: 7 calls each.', 'The lowest is B: 3 calls.'] as const;
    expect(extremes).to.deep.equal([
      { kind: 'highest', pointers: [A, B], value: { value: 7 }, text: highest },
      { kind: 'highest', pointers: [C, B], value: { value: 7 }, text: highest },
      { kind: 'lowest', pointers: [B, A, C], value: { value: 3 }, text: lowest },
    ]);
  });

  it('are those of notes on a remainder, a difference and an excess', () => {
    const last = (data: Partial<BreakdownData>): unknown =>
      claims(data).find(({ text }) => lay(data).frame.notes.includes(text));
    expect(last({ ...calls(9, null), total: 12 })).to.deep.equal({
      kind: 'remainder',
      pointers: ['/total', A],
      value: { value: 3 },
      text: 'The rest, 3, includes B.',
    });
    expect(last({ ...calls(9, 4), total: 12 })).to.deep.equal({
      kind: 'difference',
      pointers: ['/total', A, B],
      value: { value: 1 },
      direction: 'over',
      text: 'The parts exceed the total by 1.',
    });
    expect(last({ ...calls(60, 55), unit: '%', whole: true })).to.deep.equal({
      kind: 'total',
      pointers: [A, B],
      value: { value: 115 },
      text: 'The shares add up to 115%, so they are not parts of one whole.',
    });
  });

  it('are those of the folded row', () => {
    const numbers = Array.from({ length: 13 }, (_, i) => (i < 10 ? 10 - i : 15));
    const folded = claims({ ...calls(...numbers), whole: true }).slice(-3);
    const last = ['/categories/7', '/categories/8', '/categories/9'] as const;
    expect(folded).to.deep.equal([
      { kind: 'count', pointers: last, value: { value: 3 }, reason: 'folded', text: '3 others' },
      { kind: 'total', pointers: last, value: { value: 6 }, text: '6' },
      { kind: 'share', pointers: ['/categories', ...last], value: { value: 6 }, reason: 'several', text: '6%' },
    ]);
  });

  const value = fc.oneof(
    fc.integer({ min: -20, max: 5000 }),
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.constantFrom(null, '[c]', '>40', '<=7', '~30', '5..9', '12 [p]', '20 (18..23)', { roundsToZero: true }, '[z]'),
  );
  const category = fc.record({
    label: fc.constantFrom('A', 'B', 'Other', 'Not stated', 'Total', 'All regions', 'UK average', 'calls'),
    value,
    categories: fc.array(fc.record({ label: fc.constantFrom('a', 'b'), value }), { maxLength: 3 }),
  });
  const breakdown = fc.record(
    {
      title: fc.constant('T'),
      unit: fc.constantFrom('calls', '%', { other: 'pounds', currency: 'GBP' }, { other: 'cases', per: '1,000' }),
      kind: fc.constantFrom('flow', 'rate', 'share'),
      decimals: fc.constantFrom(0, 1),
      total: value,
      whole: fc.boolean(),
      exclusive: fc.constantFrom(true, true, false),
      order: fc.constantFrom('value', 'given'),
      period: fc.constant('2021'),
      categories: fc.array(category, { minLength: 1, maxLength: 15 }),
    },
    { requiredKeys: ['title', 'categories'] },
  );

  it('have words that a reader finds in the sentence, in a note or in a cell', () => {
    fc.assert(
      fc.property(breakdown, fc.constantFrom(...BREAKDOWN_FORMS), (data, form) => {
        const parsed = parseBreakdown(data).data!;
        const layout = layoutBreakdown(parsed, english, { form });
        const { sentence = '', notes } = layout.frame;
        const rows = [...rowsOf(layout.table), ...(layout.fold ? [layout.fold.row] : [])];
        const texts = [sentence, ...notes, ...rows.flatMap(({ name, cells }) => [name, ...cells])];
        for (const { text, kind } of breakdownClaims(parsed, english, { form })) {
          expect(text, kind).to.not.equal('');
          expect(
            texts.some((one) => one.includes(text)),
            `${kind}: ${text}`,
          ).to.equal(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('name data that exist and are not withheld, unless they say that they are', () => {
    fc.assert(
      fc.property(breakdown, (data) => {
        const parsed = parseBreakdown(data).data!;
        const every = [...parsed.categories, ...(parsed.benchmark ? [parsed.benchmark] : [])].flatMap((one) => [
          one,
          ...one.categories,
        ]);
        const known = new Map(every.map(({ pointer, value: { confidentiality } }) => [pointer, !confidentiality]));
        if (parsed.total) known.set(parsed.totalPointer, !parsed.total.confidentiality);
        known.set('/categories', true);
        for (const { pointers, reason, kind } of breakdownClaims(parsed, english))
          for (const pointer of pointers)
            expect(known.get(pointer), `${kind} ${pointer}`).to.equal(
              reason === 'folded' ? known.get(pointer) : reason !== 'withheld',
            );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the largest change', () => {
  const sentence = (value: unknown, earlier: unknown): string => {
    const before = (figure: unknown) => ({ period: '2020', value: figure });
    const categories = [
      { label: 'A', value, previous: before(earlier) },
      { label: 'B', value: 10, previous: before(99) },
      { label: 'C', value: 10, previous: before(12) },
    ];
    const { data } = parseBreakdown({ title: 'Homes', period: '2021', categories });
    return layoutBreakdown(data!, english).frame.sentence ?? '';
  };
  it('is named among changes that are known, and not next to one between bounds', () => {
    expect(sentence(899, 900)).to.include('The largest change is in B');
    expect(sentence('>1', '>900')).not.to.include('largest change');
    // A range less so large a number has two ends that are one number.
    expect(sentence('0..0.18', 9007199254740991)).not.to.include('largest change');
  });
});

describe('the largest change next to a category without a figure', () => {
  it('may be that of one of its parts', () => {
    const before = (value: number) => ({ period: '2020', value });
    const categories = [
      { label: 'A', value: 30, previous: before(20) },
      { label: 'B', value: null, previous: before(90), categories: [{ label: 'C', value: 90, previous: before(20) }] },
    ];
    const { data } = parseBreakdown({ title: 'Homes', period: '2021', categories });
    expect(layoutBreakdown(data!, english).frame.sentence).to.include('The largest change is in C');
  });
});

describe('the largest change of categories of several units', () => {
  it('is named among none of them, also where one has no change', () => {
    const categories = [
      { label: 'A', value: 10, unit: 'flats', previous: { period: '2016/2019', value: 5 } },
      { label: 'B', value: 30, previous: { period: '2020', value: 10 } },
      { label: 'C', value: 12, previous: { period: '2020', value: 10 } },
    ];
    const { data } = parseBreakdown({ title: 'Homes', unit: 'homes', period: '2021', categories });
    expect(layoutBreakdown(data!, english).frame.sentence).not.to.include('largest change');
  });
});

describe('the table of a breakdown of several units', () => {
  const mixed = {
    title: 'Money and flats',
    unit: { other: 'euros', currency: 'EUR', scale: 1000 },
    categories: [
      { label: 'North', value: 50, unit: 'flats', previous: { period: '2020', value: 40 } },
      { label: 'South', value: 10, previous: { period: '2020', value: 5 } },
    ],
  };
  it('has the unit with each earlier figure and change, and no largest change', () => {
    const { data } = parseBreakdown(mixed);
    const { table, frame } = layoutBreakdown(data!, english);
    expect([0, 1].map((row) => table.row(row).cells)).to.deep.equal([
      ['40 flats', '50 flats', '+10 (+25%)'],
      ['€5 thousand', '€10 thousand', 'up €5 thousand (100%) on 2020'],
    ]);
    expect(frame.sentence).to.equal('Both rose.');
  });
});
