import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown, type BreakdownData } from '../../../src/breakdown/data.js';
import type { BreakdownForm } from '../../../src/breakdown/forms.js';
import { layoutBreakdown, type BreakdownLayout } from '../../../src/breakdown/layout.js';
import { indexesWith, shownWith } from '../../../src/parts/fold-layout.js';
import type { Mark, Rect } from '../../../src/marks/mark.js';
import { rowsOf, type TableRow } from '../../../src/parts/table-layout.js';
import { english } from '../../../src/words/index.js';

/** The layout of categories that the author calls parts of a whole, unless the data say something else. */
const lay = (data: Partial<BreakdownData>, form?: BreakdownForm): BreakdownLayout =>
  layoutBreakdown(parseBreakdown({ title: 'Calls', categories: [], whole: true, ...data }).data!, english, { form });
type Value = BreakdownData['total'];
/** Categories A, B, C … with these values. */
const of = (...values: NonNullable<Value>[] | (Value | null)[]): NonNullable<BreakdownData['categories']> =>
  values.map((value, i) => ({ label: String.fromCharCode(65 + i), value: value ?? null }));
const rowsIn = ({ table }: BreakdownLayout): readonly TableRow[] => rowsOf(table);
const names = (layout: BreakdownLayout): string[] => rowsIn(layout).map(({ name }) => name);
/** The figures of its rows, and their shares; an empty text where there is none. */
const values = (layout: BreakdownLayout): (string | undefined)[] => rowsIn(layout).map(({ cells }) => cells[0]);
const shares = (layout: BreakdownLayout): string[] =>
  rowsIn(layout).map(({ cells }) => cells[layout.table.columns.indexOf('share')] ?? '');
/** What its rows state: name, figure and share. */
const stated = (layout: BreakdownLayout): string[] =>
  rowsIn(layout).map(({ name, cells }) => [name, ...cells].filter(Boolean).join(' '));
const marksIn = ({ scenes }: BreakdownLayout): readonly Mark[] => scenes.flatMap(({ marks }) => marks);
const rectsIn = (layout: BreakdownLayout): readonly Rect[] => marksIn(layout).filter((mark) => mark.type === 'rect');
const round = (share: number): number => Math.round(share * 1e4) / 1e4;
const widths = (layout: BreakdownLayout): number[] => rectsIn(layout).map(({ width }) => round(width));
/** Where its parts lie in one bar: start and length. */
const places = (layout: BreakdownLayout): number[][] => rectsIn(layout).map(({ x, width }) => [round(x), round(width)]);
/** All that a layout holds, its table's rows included. */
const everything = (layout: BreakdownLayout): string => JSON.stringify([layout, rowsIn(layout)]);

describe('the sentence of a breakdown', () => {
  it('begins with the time of its figures, unless the title or the line below it states that', () => {
    const sentence = (more: Partial<BreakdownData>): string | undefined =>
      lay({ period: '2026', categories: of(5, 3), ...more }).frame.sentence;
    expect(sentence({})).to.equal('2026: 8 in total. The largest is A: 5, 63%.');
    expect(sentence({ title: 'Calls, 2026' })).to.equal('8 in total. The largest is A: 5, 63%.');
    expect(sentence({ subtitle: 'Calls in 2026 (provisional)' })).to.equal('8 in total. The largest is A: 5, 63%.');
    expect(sentence({ title: 'Budget 2026/27' })).to.equal('2026: 8 in total. The largest is A: 5, 63%.');
  });
});

describe('the rows of a breakdown', () => {
  it('stand by value, and those without a number behind', () => {
    expect(stated(lay({ categories: of(2900, null, 5200, '>3000') }))).to.deep.equal([
      'C 5,200',
      'D over 3,000',
      'A 2,900',
      'B no figure given',
    ]);
  });

  it('stand as given where the document says so', () => {
    expect(stated(lay({ categories: of(2, null, 5), order: 'given' }))).to.deep.equal([
      'A 2',
      'B no figure given',
      'C 5',
    ]);
  });

  it('put "other" and then "unknown" last in either order', () => {
    const categories = [
      { label: 'Unknown', value: 90, rest: 'unknown' as const },
      { label: 'Other', value: 80, rest: 'other' as const },
      { label: 'Heating', value: 5 },
      { label: 'Damp', value: 10 },
    ];
    const labels = (order: 'value' | 'given'): string[] => names(lay({ categories, order }));
    expect(labels('value')).to.deep.equal(['Damp', 'Heating', 'Other', 'Unknown']);
    expect(labels('given')).to.deep.equal(['Heating', 'Damp', 'Other', 'Unknown']);
  });

  it('keep equal values in the order of the document', () => {
    expect(names(lay({ categories: of(5, 5, 5) }))).to.deep.equal(['A', 'B', 'C']);
  });

  it('say each kind of missing in its own words', () => {
    const missing = ['not-available', 'not-collected', 'cannot-exist', 'withheld', 'elsewhere', 'not-yet-due'] as const;
    const categories = [
      ...of(0, { roundsToZero: true }, null),
      ...missing.map((kind) => ({ label: kind, value: { missing: kind } })),
    ];
    expect(values(lay({ categories, order: 'given' }))).to.deep.equal([
      '0',
      'rounds to 0',
      'no figure given',
      'not available',
      'not collected',
      'not applicable',
      'withheld',
      'included elsewhere',
      'not yet due',
    ]);
  });

  it('say what was said of a number', () => {
    expect(values(lay({ categories: of('2900 [p]') }))[0]).to.equal('2,900, provisional');
  });
});

describe('the shares of a breakdown', () => {
  it('are absent where one would be above 100%', () => {
    expect(shares(lay({ categories: of(952100), total: '~40000' }))).to.deep.equal(['']);
    expect(shares(lay({ categories: of(120, 30), total: '<=100' }))).to.deep.equal(['', '']);
    const within = [{ label: 'Under 18', value: 6240, categories: [{ label: 'Scotland', value: 19780 }] }];
    expect(shares(lay({ categories: within, total: 6240 }))).to.deep.equal(['', '']);
  });

  it('are absent where a bound says nothing, and stay in the other rows', () => {
    expect(shares(lay({ categories: of('5..70', 12), total: 60, order: 'given' }))).to.deep.equal(['', '20%']);
  });
});

describe('headings without a figure of their own', () => {
  const groups = [
    {
      label: 'Endemic',
      value: null,
      categories: [
        { label: 'Pakistan', value: 174 },
        { label: 'Nigeria', value: 16 },
      ],
    },
    { label: 'Others', value: null, categories: [{ label: 'Iraq', value: 10 }] },
  ];

  it('are no categories without a figure, and their parts are compared', () => {
    const { frame } = lay({ categories: groups, total: 200 });
    expect(frame.sentence).to.equal('200 in total. The largest is Pakistan: 174, 87%.');
    expect(frame.notes).to.deep.equal([]);
  });

  it('may have the rest of a total, which has no row then', () => {
    const layout = lay({ categories: groups, total: 230 });
    expect(names(layout)).to.deep.equal(['Endemic', 'Pakistan', 'Nigeria', 'Others', 'Iraq']);
    expect(layout.frame.notes).to.deep.equal([]);
  });

  it('tell parts of the same name apart', () => {
    const ages = (young: number, old: number) => [
      { label: '16 to 24', value: young },
      { label: '25 to 34', value: old },
    ];
    const categories = [
      { label: 'Men', value: null, categories: ages(3, 5) },
      { label: 'Women', value: null, categories: ages(13, 4) },
    ];
    expect(lay({ categories }).frame.sentence).to.equal('The largest is 16 to 24 (Women): 13.');
  });
});

describe('money below zero', () => {
  const POUNDS = { other: 'pounds', currency: 'GBP' };
  it('is largest where it is furthest from zero', () => {
    const layout = lay({ categories: of(-3, -64, -9), unit: POUNDS, whole: undefined });
    expect(names(layout)).to.deep.equal(['B', 'C', 'A']);
    expect(layout.frame.sentence).to.equal('The largest is B: −£64.');
  });
  it('is none where a part is above zero', () => {
    const parts = [{ label: 'Grants', value: 5 }];
    const layout = lay({ categories: [...of(-3, -64), { label: 'C', value: null, categories: parts }], unit: POUNDS });
    expect(layout.frame.sentence).to.equal('The highest is Grants: £5. The lowest is B: −£64.');
  });
  it('is lowest where it is furthest from zero, if it is a rate', () => {
    const layout = lay({ categories: of(-3, -64, -9), unit: POUNDS, kind: 'rate', whole: undefined });
    expect(names(layout)).to.deep.equal(['A', 'C', 'B']);
    expect(layout.frame.sentence).to.equal('The highest is A: −£3. The lowest is B: −£64.');
  });
});

describe('names in the sentence of a breakdown', () => {
  const largest = (label: string): string | undefined =>
    lay({ categories: [{ label, value: 9 }, ...of(3)], whole: undefined, unit: 'people' }).frame.sentence;

  it('stand in quotation marks where they are phrases', () => {
    expect(largest('Killed with a knife')).to.equal('The largest is “Killed with a knife”: 9 people.');
    expect(largest('A bad experience')).to.equal('The largest is “A bad experience”: 9 people.');
    expect(largest('Anglesey')).to.equal('The largest is Anglesey: 9 people.');
    expect(largest('Both answers were voted for')).to.equal('The largest is “Both answers were voted for”: 9 people.');
    expect(largest('United States')).to.equal('The largest is United States: 9 people.');
    expect(largest('Retained business rates')).to.equal('The largest is Retained business rates: 9 people.');
  });

  it('are cut after a word above 60 characters', () => {
    expect(largest('Syrian refugees and host communities in Egypt, Jordan, Lebanon, Iraq and Turkey')).to.equal(
      'The largest is Syrian refugees and host communities in Egypt, Jordan …: 9 people.',
    );
  });
});

describe('the bars of a breakdown', () => {
  it('are drawn on one scale from zero, in exact lengths', () => {
    expect(widths(lay({ categories: of(300, 200, 100, 0) }))).to.deep.equal([1, 0.6667, 0.3333, 0]);
  });

  it('are absent where no figure is given, and of no length where it is zero', () => {
    const layout = lay({ categories: of(100, null, 0) });
    expect(rectsIn(layout).map(({ id, row, width }) => [id, row, width])).to.deep.equal([
      ['/categories/0', 0, 1],
      ['/categories/2', 1, 0],
    ]);
    expect(marksIn(layout).at(-1)).to.deep.include({ type: 'rule', role: 'missing', id: '/categories/1', row: 2 });
  });

  it('of what is not zero can be seen, and a note says that they are longer than they should be', () => {
    const layout = lay({ categories: of(100000, 1) });
    expect(rectsIn(layout).map(({ width, least }) => [width, least])).to.deep.equal([
      [1, undefined],
      [0.004, true],
    ]);
    expect(layout.frame.notes.join()).to.match(/^Bars too short to be seen are drawn longer/);
    expect(lay({ categories: of(100000, 5000) }).frame.notes).to.deep.equal([]);
    expect(lay({ categories: of(100000, 0) }).frame.notes).to.deep.equal([]);
  });

  it('of a lower bound end open, with room for it', () => {
    const layout = lay({ categories: of('>73000', 6000) });
    expect(rectsIn(layout)[0]).to.deep.include({ x: 0, certainty: 'least' });
    expect(widths(layout)[0]).to.equal(0.93);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['at least this much']);
  });

  it('of about so much, of an upper bound and of a range look as they are', () => {
    const layout = lay({ categories: of('~80', '<60', '20..40') });
    expect(
      rectsIn(layout).map(({ row, certainty, x, width }) => [row, certainty, round(x), round(width)]),
    ).to.deep.equal([
      [0, 'about', 0, 0.93],
      [1, 'most', 0, 0.6975],
      [2, 'exact', 0, 0.2325],
      [2, 'range', 0.2325, 0.2325],
    ]);
    expect(layout.legend.map(({ key }) => key)).to.deep.equal(['about', 'at-most', 'range']);
  });

  it('of a confidence interval have a whisker, which takes no part in sums', () => {
    const layout = lay({ categories: of('52 (49..55)', 48), unit: 'calls' });
    const whisker = marksIn(layout).find((mark) => mark.type === 'rule');
    expect(whisker).to.deep.include({ role: 'interval', row: 0, x2: 1 });
    expect(round(whisker!.x1)).to.equal(0.8909);
    expect(layout.frame.sentence).to.match(/^100 calls in total\./);
    expect(layout.legend.map(({ key, text }) => [key, text])).to.deep.equal([['interval', 'interval']]);
  });

  it('below zero hang to the other side of a line, and are not parts of a whole', () => {
    const layout = lay({ categories: of(300, -100) });
    expect(rectsIn(layout)).to.have.lengthOf(2);
    expect(rectsIn(layout)[0]).to.deep.include({ x: 0.25, width: 0.75 });
    expect(rectsIn(layout)[1]).to.deep.include({ x: 0, width: 0.25, grows: 'start' });
    const zeros = marksIn(layout).filter((mark) => mark.type === 'rule');
    expect(zeros.map(({ role, row, x1, x2 }) => [role, row, x1, x2])).to.deep.equal([
      ['zero', 0, 0.25, 0.25],
      ['zero', 1, 0.25, 0.25],
    ]);
    expect(stated(layout)).to.deep.equal(['A 300', 'B −100']);
  });

  it('of a bound below zero open to the side it says', () => {
    for (const [value, certainty] of [
      ['<-100', 'least'],
      ['>-100', 'most'],
    ] as const)
      expect(rectsIn(lay({ categories: of(300, value) }))[1]).to.deep.include({ certainty, grows: 'start' });
  });
});

describe('the intervals of a breakdown', () => {
  it('are a column of their own, and not in the figure', () => {
    const layout = lay({ unit: '%', kind: 'rate', categories: of('83 (80..86)', 74, '60..70') });
    expect(layout.table.heads).to.deep.equal(['Category', 'Value', '95% interval']);
    expect(rowsIn(layout).map(({ cells }) => cells)).to.deep.equal([
      ['83%', '80% to 86%'],
      ['74%', ''],
      ['60% to 70%', ''],
    ]);
  });

  it('name no level if they differ', () => {
    const layout = lay({ categories: of('83 (80..86, 90%)', '74 (69..79)') });
    expect(layout.table.heads[2]).to.equal('Range');
  });
});

describe('the shares of a breakdown', () => {
  it('are of the sum where all figures are exact', () => {
    expect(stated(lay({ categories: of(5, 3, 2) }))).to.deep.equal(['A 5 50%', 'B 3 30%', 'C 2 20%']);
  });

  it('are of the total that was given', () => {
    expect(stated(lay({ categories: of(5, 3), total: 8 }))).to.deep.equal(['A 5 63%', 'B 3 38%']);
  });

  it('reach neither 0 nor 100 by rounding', () => {
    expect(stated(lay({ categories: of(99960, 40) }))).to.deep.equal(['A 99,960 99.9%', 'B 40 under 0.1%']);
    expect(stated(lay({ categories: of(10, 0) }))).to.deep.equal(['A 10 100%', 'B 0 0%']);
  });

  it('of a bounded part are bounds', () => {
    expect(stated(lay({ categories: of('>5', 2), total: 10 }))).to.deep.equal(['A over 5 over 50%', 'B 2 20%']);
  });

  it('are not told where there is no exact sum and no total', () => {
    for (const categories of [of('>5', 2), of('~5', 2), of('5..6', 2), of(5, null), of(5, '[c]')])
      expect(shares(lay({ categories })).every((share) => share === '')).to.equal(true);
  });

  it('are not told of one category alone, of rates, of per cent, or where categories overlap', () => {
    for (const data of [
      { categories: of(5) },
      { categories: of(5, 3), kind: 'rate' as const },
      { categories: of(5, 3), kind: 'index' as const },
      { categories: of(5, 3), whole: false },
      { categories: of(60, 40), unit: '%' },
      { categories: of(5, 3), exclusive: false },
    ])
      expect(
        shares(lay(data)).every((share) => share === ''),
        JSON.stringify(data),
      ).to.equal(true);
  });

  it('are not told if a part is more than the whole', () => {
    expect(shares(lay({ categories: of(15, 3), total: 10 }))).to.deep.equal(['', '']);
    expect(lay({ categories: of(15, 3), total: 10 }).frame.notes).to.deep.equal(['The parts exceed the total by 8.']);
  });

  it('have a note where they do not add up to 100 as they are written', () => {
    const note = 'Shares do not add up to 100 because of rounding.';
    expect(lay({ categories: of(1, 1, 1) }).frame.notes).to.deep.equal([note]);
    expect(lay({ categories: of(5, 3, 2) }).frame.notes).to.deep.equal([]);
    expect(lay({ categories: of(1, 1), total: 3 }).frame.notes).to.deep.equal([note]);
  });
});

describe('published shares next to computed ones', () => {
  const notesOf = (data: Partial<BreakdownData>, form?: BreakdownForm): readonly string[] =>
    lay(data, form).frame.notes;
  const north = { label: 'North', value: 400 };
  const south = { label: 'South', value: 600 };

  it('are a note if they differ', () => {
    const categories = [
      { ...north, share: 45 },
      { ...south, share: 55 },
    ];
    const note = 'Published shares, which differ from those of the figures here: South 55% and North 45%.';
    expect(notesOf({ categories })).to.deep.equal([note]);
    expect(notesOf({ categories, whole: undefined, total: 1000 })).to.deep.equal([note]);
    expect(notesOf({ categories, whole: undefined }, 'donut')).to.deep.equal([note]);
    expect(notesOf({ categories: [{ ...north, share: 40.1 }, south] })).to.deep.equal([
      'Published shares, which differ from those of the figures here: North 40.1%.',
    ]);
  });

  it('are no note if rounding parts them', () => {
    const two = (share: number, other: number): NonNullable<BreakdownData['categories']> => [
      { label: 'North', value: 1, share },
      { label: 'South', value: 2, share: other },
    ];
    expect(notesOf({ categories: two(33, 67) })).to.deep.equal([]);
    expect(notesOf({ categories: two(33.3, 66.67) })).to.deep.equal([]);
    // £1.2m may be £1.15m.
    expect(notesOf({ categories: two(31, 69), unit: '£m' })).to.deep.equal([]);
    expect(
      notesOf({
        categories: [
          { label: 'A', value: '~30', share: 20 },
          { label: 'B', value: 70 },
        ],
        total: 100,
      }),
    ).to.deep.equal([]);
  });

  it('are a note where bounds leave no room for them', () => {
    const bound = (share: number): readonly string[] =>
      notesOf({
        categories: [
          { label: 'A', value: '>60', share },
          { label: 'B', value: 30 },
        ],
        total: 100,
      });
    expect(bound(65).join()).not.to.contain('Published');
    expect(bound(50).join()).to.contain('A 50%');
  });

  it('are a note in groups, with the name of the group', () => {
    const groups = [
      { label: '2023', categories: [{ ...north, share: 45 }, south] },
      { label: '2024', categories: [north, { ...south, share: 60 }] },
    ];
    expect(notesOf({ categories: undefined, groups, whole: true })).to.deep.equal([
      'Published shares, which differ from those of the figures here: North (2023) 45%.',
    ]);
    expect(notesOf({ categories: undefined, groups, whole: undefined })).to.deep.equal([
      'Published shares: North (2023) 45% and South (2024) 60%.',
    ]);
  });

  it('name no more than six categories', () => {
    const categories = 'A B C D E F G H'.split(' ').map((label) => ({ label, value: 10, share: 20 }));
    expect(notesOf({ categories }).join()).to.contain('E 20%, F 20% and 2 others.');
  });
});

describe('the shares of parts that are nearly equal', () => {
  const sharesOf = (...values: readonly number[]): readonly string[] => shares(lay({ categories: of(...values) }));

  it('have as many decimals as tell the two largest apart, at most two', () => {
    expect(sharesOf(18204, 17911)).to.deep.equal(['50.4%', '49.6%']);
    expect(sharesOf(4520, 4480, 1000)).to.deep.equal(['45.2%', '44.8%', '10.0%']);
    expect(sharesOf(5002, 4998)).to.deep.equal(['50.02%', '49.98%']);
  });

  it('have those of the document', () => {
    expect(shares(lay({ categories: of(18204, 17911), shareDecimals: 0 }))).to.deep.equal(['50%', '50%']);
    expect(shares(lay({ categories: of(2, 1), shareDecimals: 1 }))).to.deep.equal(['66.7%', '33.3%']);
  });

  it('have none if these are equal, told apart without, or small', () => {
    expect(sharesOf(50, 50)).to.deep.equal(['50%', '50%']);
    expect(sharesOf(100001, 100000)).to.deep.equal(['50%', '50%']);
    expect(sharesOf(506, 494)).to.deep.equal(['51%', '49%']);
    expect(sharesOf(101, 100, 99, 98, 97, 96)).to.deep.equal(['17%', '17%', '17%', '17%', '16%', '16%']);
  });
});

describe('the remainder of a breakdown', () => {
  it('is a row of its own, after all others, where every part is exact', () => {
    expect(stated(lay({ categories: of(5, 3), total: 12 }))).to.deep.equal([
      'A 5 42%',
      'B 3 25%',
      'Not broken down 4 33%',
    ]);
  });

  it('has the name that the document gives it', () => {
    expect(stated(lay({ categories: of(5, 3), total: 10, remainder: 'Reason not noted' })).at(-1)).to.equal(
      'Reason not noted 2 20%',
    );
  });

  it('is no row where nothing is left, or no total was given', () => {
    expect(names(lay({ categories: of(5, 3), total: 8 }))).to.have.lengthOf(2);
    expect(names(lay({ categories: of(5, 3) }))).to.have.lengthOf(2);
  });

  const NOTED: readonly (readonly [why: string, data: Partial<BreakdownData>, note: string])[] = [
    ['a part has no figure', { categories: of(9, null), total: 12 }, 'The rest, 3, includes B.'],
    ['several parts have none', { categories: of(9, null, null), total: 12 }, 'The rest, 3, includes B and C.'],
    ['a part is a bound', { categories: of('>5', 3), total: 12 }, 'The rest of the total is under 4.'],
    ['the total is a bound', { categories: of(5, 3), total: '>12' }, 'The rest of the total is over 4.'],
    ['the parts exceed the total', { categories: of(9, 4), total: 12 }, 'The parts exceed the total by 1.'],
    ['a part is withheld', { categories: of(9, '[c]'), total: 12 }, 'A figure is withheld, so no rest is worked out.'],
  ];
  for (const [why, data, note] of NOTED)
    it(`is a note where ${why}: "${note}"`, () => {
      const layout = lay(data);
      expect(layout.frame.notes).to.deep.equal([note]);
      expect(names(layout)).to.not.include('Not broken down');
    });

  it('is not mentioned where nothing is known of it: it is never below zero', () => {
    const notes = (total: Value, ...parts: NonNullable<Value>[]): readonly string[] =>
      lay({ categories: of(...parts), total }).frame.notes;
    expect(notes('>12', '>5', 3)).to.deep.equal([]);
    expect(notes(0, '<=100')).to.deep.equal([]);
    expect(notes('>0', '21..64')).to.deep.equal([]);
    expect(notes('~40000', '~30000')).to.deep.equal([]);
    expect(notes(10, '4..16')).to.deep.equal([]);
  });

  it('is not mentioned where the parts certainly exceed the total, by nobody knows how much', () => {
    expect(lay({ categories: of('>1000'), total: 1000 }).frame.notes).to.deep.equal(['The parts exceed the total.']);
    expect(lay({ categories: [{ label: 'A', value: '[z]' }], total: -5 }).frame.notes).to.deep.equal([]);
  });

  it('does not give a withheld part away, nowhere in the layout', () => {
    const layout = lay({ categories: of(1063, '[c]'), total: 1500 });
    expect(everything(layout)).to.not.match(/437/);
    const alone = lay({ categories: [{ label: 'A', value: { value: 437, confidentiality: 'C' } }] });
    expect(everything(alone)).to.not.match(/437/);
    expect([values(alone), rectsIn(alone)]).to.deep.equal([['withheld'], []]);
  });

  it('takes what cannot exist or is counted elsewhere for nothing', () => {
    const categories = [
      ...of(9),
      { label: 'B', value: { missing: 'elsewhere' as const } },
      { label: 'C', value: '[z]' },
    ];
    expect(stated(lay({ categories, total: 12 })).at(-1)).to.equal('Not broken down 3 25%');
  });

  it('is not worked out of what is no whole, or overlaps', () => {
    for (const more of [{ whole: false }, { exclusive: false }])
      expect(names(lay({ categories: of(5, 3), total: 12, ...more }))).to.have.lengthOf(2);
    expect(names(lay({ categories: of(5, 3), total: 4, kind: 'rate' }))).to.deep.equal(['A', 'B', 'Overall']);
  });
});

describe('overlapping categories', () => {
  it('are never summed, and say so', () => {
    const layout = lay({ categories: of(9100, 6600), exclusive: false, unit: 'calls' });
    expect(everything(layout)).to.not.include('15,700');
    expect(layout.frame.notes).to.deep.equal(['Categories overlap and are not added up.']);
  });

  it('are never stacked', () => {
    expect(lay({ categories: of(9100, 6600), exclusive: false }, 'share').form).to.equal('bars');
  });
});

describe('two levels', () => {
  const houses = (value: Value, ...inner: NonNullable<Value>[]): NonNullable<BreakdownData['categories']> => [
    { label: 'Houses', value: value ?? null, categories: of(...inner) },
    { label: 'Flats', value: 100 },
  ];

  it('show the parts of a category below it, in their order, and name it where they are heard', () => {
    const rows = rowsIn(lay({ categories: houses(900, 300, 600) }));
    expect(rows.map(({ name, partOf }) => [name, partOf])).to.deep.equal([
      ['Houses', undefined],
      ['B', 'Houses: '],
      ['A', 'Houses: '],
      ['Flats', undefined],
    ]);
  });

  it('give a category that differs from its parts a remainder of its own', () => {
    expect(stated(lay({ categories: houses(900, 300, 400) })).slice(1, 4)).to.deep.equal([
      'B 400 40%',
      'A 300 30%',
      'Rest of Houses 200 20%',
    ]);
  });

  it('do not sum for a category that has no number, which is their heading', () => {
    const layout = lay({ categories: houses(null, 300, 400) });
    const row = names(layout).indexOf('Houses');
    expect(values(layout)[row]).to.equal('');
    expect(rectsIn(layout).map((rect) => rect.row)).to.not.include(row);
    expect(everything(layout)).to.not.match(/"700"|"800"/);
  });

  it('say by name where the parts of one exceed it', () => {
    expect(lay({ categories: houses(600, 300, 400) }).frame.notes).to.include(
      'Houses: The parts exceed the total by 100.',
    );
  });

  it('have one scale', () => {
    expect(widths(lay({ categories: houses(900, 300, 600) }))).to.deep.equal([1, 0.6667, 0.3333, 0.1111]);
  });
});

describe('many categories', () => {
  const many = (
    count: number,
    value = (i: number): number | null => 100 - i,
  ): NonNullable<BreakdownData['categories']> =>
    Array.from({ length: count }, (_, i) => ({ label: `No. ${i + 1}`, value: value(i) }));

  it('up to 12 are all shown', () => {
    expect(lay({ categories: many(12) }).fold).to.equal(undefined);
  });

  it('above 12 are folded to 10 and the others, which are one sum', () => {
    const { fold } = lay({ categories: many(13) });
    expect(fold).to.deep.include({ from: 10, to: 13, show: 'Show the 3 others', hide: 'Show fewer' });
    expect(fold?.row).to.deep.include({ name: '3 others', cells: ['267', '22%'] });
  });

  it('that are folded have one bar of their sum, on the same scale', () => {
    const { fold } = lay({ categories: of(...Array.from({ length: 10 }, () => 400), 60, 30, 10) });
    expect(fold?.marks.map((mark) => mark.type === 'rect' && [mark.row, round(mark.width)])).to.deep.equal([
      [-1, 0.25],
    ]);
    const small = lay({
      categories: of(...Array.from({ length: 10 }, () => 40), ...Array.from({ length: 5 }, () => 16)),
    });
    expect(small.fold?.marks.map((mark) => mark.type === 'rect' && round(mark.width))).to.deep.equal([1]);
    expect(widths(small)[0]).to.equal(0.5);
    expect(lay({ categories: many(13) }, 'cards').fold?.marks).to.deep.equal([]);
  });

  it('are all in the table, whatever is folded', () => {
    expect(names(lay({ categories: many(13) }))).to.have.lengthOf(13);
    expect(names(lay({ categories: many(13) }, 'share'))).to.have.lengthOf(13);
  });

  it('are not folded where each has an area', () => {
    expect(lay({ categories: many(13) }, 'treemap').fold).to.equal(undefined);
  });

  it('fold with the parts of a category, and without what the total has beyond them', () => {
    const parts = many(13).map((category, i) => (i === 0 ? { ...category, categories: of(60, 40) } : category));
    expect(lay({ categories: parts, total: 2000 }).fold).to.deep.include({ from: 12, to: 15 });
  });

  it('that are folded are not summed where one has no figure, where they overlap, or where they are rates', () => {
    const uncounted = many(14, (i) => (i > 11 ? null : 100 - i));
    expect(lay({ categories: uncounted }).fold?.row.cells[0]).to.equal('');
    expect(lay({ categories: many(45), exclusive: false }).fold?.row).to.deep.include({
      name: '20 others',
      cells: [''],
    });
    expect(lay({ categories: many(45), kind: 'rate' }).fold?.row).to.deep.include({ name: '20 others', cells: [''] });
  });

  it('that are no parts are all shown up to 40, because their rest is no sum', () => {
    expect(lay({ categories: many(40), kind: 'rate' }).fold).to.equal(undefined);
    expect(lay({ categories: many(40), whole: undefined }).fold).to.equal(undefined);
  });

  it('are not folded if that would hide the largest', () => {
    const rising = many(45, (i) => i + 1);
    expect(lay({ categories: rising, order: 'given' }).fold).to.equal(undefined);
    expect(lay({ categories: many(45), order: 'given' }).fold).to.deep.include({ from: 25, to: 45 });
  });

  it('that are put forward are not folded', () => {
    const { fold, table } = lay({ categories: many(20), highlight: 'No. 15' });
    expect(fold).to.deep.include({ from: 10, to: 20, kept: [14], show: 'Show the 9 others' });
    expect(fold?.row).to.deep.include({ name: '9 others', cells: ['769', '42%'] });
    const shown = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(fold && shownWith(fold, table.length)).to.deep.equal([...shown, 14, -1]);
    const all = [...shown, 10, 11, 12, 13, 14, -1, 15, 16, 17, 18, 19];
    expect(fold && indexesWith(fold, table.length)).to.deep.equal(all);
  });

  it('that are folded are one grey bar if others are put forward', () => {
    const muted = (highlight?: string) =>
      lay({ categories: many(20), highlight }).fold?.marks.map((mark) => !!mark.muted);
    expect([muted(), muted('No. 15'), muted('No. 2')]).to.deep.equal([[false], [true], [true]]);
  });

  it('that are put forward at either end of the fold are next to it', () => {
    expect(lay({ categories: many(13), highlight: 'No. 11' }).fold).to.deep.include({ from: 11, to: 13, kept: [] });
    expect(lay({ categories: many(13), highlight: 'No. 13' }).fold).to.deep.include({ from: 10, to: 12, kept: [] });
    expect(lay({ categories: many(13), highlight: 'No. 3' }).fold).to.deep.include({ from: 10, to: 13, kept: [] });
  });

  it('are all shown if only one would be folded, and with a part that is put forward', () => {
    expect(lay({ categories: many(13), highlight: ['No. 12', 'No. 13'] }).fold).to.equal(undefined);
    const parts = many(20).map((category, i) => (i === 14 ? { ...category, categories: of(60, 26) } : category));
    expect(lay({ categories: parts, highlight: 'B' }).fold).to.deep.include({ from: 10, to: 22, kept: [14, 15, 16] });
  });

  it('keep "other" and "unknown" after the fold', () => {
    const rest = [
      { label: 'Not stated', value: 500, rest: 'unknown' as const },
      { label: 'Other', value: 1, rest: 'other' as const },
    ];
    const layout = lay({ categories: [...rest, ...many(12)] });
    expect(layout.fold).to.deep.include({ from: 10, to: 12, show: 'Show the 2 others' });
    expect(names(layout).slice(10)).to.deep.equal(['No. 11', 'No. 12', 'Other', 'Not stated']);
  });
});

describe('one bar of shares', () => {
  it('does not repeat a per cent below the bar that is in it', () => {
    const { scenes } = lay({ categories: of(51.9, 48.1), unit: '%' }, 'share');
    expect(scenes[0]?.labels.map(({ text, strong, role }) => [role, text, strong])).to.deep.equal([
      ['part', '51.9%', undefined],
      ['part', '48.1%', undefined],
      ['name', 'A', undefined],
      ['name', 'B', undefined],
    ]);
    expect(scenes[0]?.lines).to.equal(1);
  });
  it('has its parts side by side, as long as they are, each in a tint of its own: of two and three parts those further apart', () => {
    const layout = lay({ categories: of(5, 3, 2) }, 'share');
    expect(layout.form).to.equal('share');
    expect(places(layout)).to.deep.equal([
      [0, 0.5],
      [0.5, 0.3],
      [0.8, 0.2],
    ]);
    expect(rectsIn(layout).map(({ row, part }) => [row, part])).to.deep.equal([
      [0, 0],
      [1, 2],
      [2, 4],
    ]);
  });

  it('never repeats a tint: of more than six parts all after the fifth are one in grey, and so is what nobody named', () => {
    const layout = lay({ categories: of(9, 8, 7, 6, 5, 4, 3, 2), total: 50 }, 'share');
    expect(rectsIn(layout).map(({ row, part, tone }) => [row, part ?? tone])).to.deep.equal([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [9, 'track'],
      [8, 'track'],
    ]);
    expect(layout.table.row(9).name).to.equal('3 others');
  });

  it('is drawn if a part rounds to zero, though the whole is then not exact', () => {
    const layout = lay({ whole: true, categories: of(331.5, 56.7, { value: 0, roundsToZero: true }) }, 'share');
    expect([layout.form, rectsIn(layout).length, layout.frame.notes]).to.deep.equal(['share', 2, []]);
  });

  it('names large parts under their start, and small ones at a line from their middle, in lines of their own', () => {
    const layout = lay({ unit: 'calls', categories: of(70, 25, 3, 2) }, 'share');
    const named = layout.scenes[0]!.labels.filter(({ role }) => role === 'name');
    expect(named.map(({ text, strong, x, line, leader }) => [text, strong, round(x), line, leader])).to.deep.equal([
      ['A', undefined, 0, 0, undefined],
      ['', '70', 0, 1, undefined],
      ['B', undefined, 0.7, 0, undefined],
      ['', '25', 0.7, 1, undefined],
      ['C', '3', 0.965, 0, true],
      ['D', '2', 0.99, 1, true],
    ]);
    expect(layout.scenes[0]?.lines).to.equal(2);
  });

  it('names no part under its start if a larger one is named at a line', () => {
    const named = (second: string): unknown => {
      const [first, , ...others] = of(40, 25, 20, 15);
      const layout = lay({ unit: 'calls', categories: [first!, { label: second, value: 25 }, ...others] }, 'share');
      return layout.scenes[0]!.labels.flatMap(({ role, text, leader }) =>
        role === 'name' && text ? [[text, !!leader]] : [],
      );
    };
    expect(named('Motor vehicle liability insurance')).to.deep.equal([
      ['A', false],
      ['Motor vehicle liability insurance', true],
      ['C', true],
      ['D', true],
    ]);
    expect(named('Motor vehicles')).to.deep.equal([
      ['A', false],
      ['Motor vehicles', false],
      ['C', false],
      ['D', false],
    ]);
  });

  it('writes a share into a part from the width on where it has room', () => {
    const inside = lay({ categories: of(60, 40) }, 'share').scenes[0]!.labels.filter(({ role }) => role === 'part');
    expect(inside.map(({ text, least }) => [text, round(least!)])).to.deep.equal([
      ['60%', 5.1333],
      ['40%', 7.7],
    ]);
  });

  it('ends with the remainder of the total', () => {
    expect(places(lay({ categories: of(5, 3), total: 10 }, 'share')).at(-1)).to.deep.equal([0.8, 0.2]);
  });

  it('leaves room for what has no figure', () => {
    expect(places(lay({ categories: of(5, null), total: 10 }, 'share'))).to.deep.equal([[0, 0.5]]);
  });

  it('has no bar where there is nothing to draw', () => {
    const layout = lay({ categories: of(0, 0), total: 0 }, 'share');
    expect([layout.form, marksIn(layout)]).to.deep.equal(['share', []]);
  });

  it('gives way to bars where there is no whole: rates, negative or withheld figures, no exact sum', () => {
    const NOT_PARTS = 'Not drawn as one bar: the figures are not parts of one whole.';
    for (const [data, note] of [
      [{ categories: of(5, 3), kind: 'rate' as const }, NOT_PARTS],
      [{ categories: of(5, -3) }, 'Not drawn as one bar: a figure is below zero.'],
      [{ categories: of(5, '[c]'), total: 10 }, 'Not drawn as one bar: a figure is withheld.'],
      [{ categories: of(5, null) }, 'Not drawn as one bar: a figure is missing.'],
      [{ categories: of('>5', 3) }, 'Figures that are not exact are not drawn as one bar.'],
    ] as const) {
      const { form, frame } = lay(data, 'share');
      expect([form, frame.notes.includes(note)], JSON.stringify(data)).to.deep.equal(['bars', true]);
    }
  });
});

describe('one bar of shares with figures that are not exact', () => {
  const NOTE = 'Figures that are not exact are not drawn as one bar.';
  for (const data of [
    { categories: of('>5', 3), total: 10 },
    { categories: of('<5', 3), total: 10 },
    { categories: of('~5', 3), total: 10 },
    { categories: of('4..6', 3), total: 10 },
    { categories: of('>5', 3) },
    { categories: of(5, 3), total: '>10' },
    { categories: of(5, 3), total: '~8' },
  ])
    it(`gives way to bars, and a note says why: ${JSON.stringify(data)}`, () => {
      const { form, frame } = lay(data, 'share');
      expect(form).to.equal('bars');
      expect(frame.notes).to.include(NOTE);
      expect(lay(data).frame.notes).to.not.include(NOTE);
    });

  it('stays one bar where an interval stands around a figure, or a part rounds to zero', () => {
    for (const data of [
      { categories: of('5 (4..6)', 3), total: 10 },
      { categories: of(5, 3, { value: 0, roundsToZero: true }), total: 10 },
    ])
      expect(lay(data, 'share').form, JSON.stringify(data)).to.equal('share');
  });

  it('gives no such reason where it is another', () => {
    const { form, frame } = lay({ categories: of(5, 3), exclusive: false }, 'share');
    expect(form).to.equal('bars');
    expect(frame.notes).to.not.include(NOTE);
  });
});

describe('cards', () => {
  it('have words, and no bar without a share', () => {
    const layout = lay({ categories: of(5, null) }, 'cards');
    expect([layout.form, values(layout), marksIn(layout)]).to.deep.equal(['cards', ['5', 'no figure given'], []]);
  });

  it('have a small bar of their share, on a track of the whole', () => {
    const marks = rectsIn(lay({ categories: of(3, 1) }, 'cards'));
    expect(marks.map(({ row, tone, width }) => [row, tone, width])).to.deep.equal([
      [0, 'track', 1],
      [0, undefined, 0.75],
      [1, 'track', 1],
      [1, undefined, 0.25],
    ]);
  });
});

describe('the sentence of a breakdown', () => {
  const SENTENCES: readonly (readonly [data: Partial<BreakdownData>, sentence: string])[] = [
    [{ categories: of(5, 3, 2), unit: 'calls' }, '10 calls in total. The largest is A: 5 calls, 50%.'],
    [{ categories: of(5, 3), total: 10, unit: 'calls' }, '10 calls in total. The largest is A: 5 calls, 50%.'],
    [{ categories: of(5, 3), total: '>10' }, 'Over 10 in total. The largest is A: 5, under 50%.'],
    [{ categories: of(5, null) }, 'A: 5. No figure is given for B.'],
    [{ categories: of(5, 3, null) }, 'The largest with a figure is A: 5. No figure is given for C.'],
    [{ categories: of(null, null) }, 'No figure is given for A and B.'],
    [{ categories: of(null, null, null, null) }, 'No category has a figure.'],
    [{ categories: of(5, null, null, null, null) }, 'A: 5. The others are named without a figure.'],
    [
      { categories: of(5, 3, null, null, null, null) },
      'The largest with a figure is A: 5. Others are named without a figure.',
    ],
    [{ categories: of(null) }, 'No figure is given for A.'],
    [{ categories: of(5, '[c]') }, 'A: 5. The figure for B is withheld.'],
    [{ categories: of('[c]', '[c]', '[c]', '[c]') }, 'All figures are withheld.'],
    [{ categories: of(5, '[c]', '[c]', '[c]', '[c]') }, 'A: 5. Some figures are withheld.'],
    [
      { categories: of('>73000', null, null, null), unit: 'suspects' },
      'A: over 73,000 suspects. No figure is given for B, C and D.',
    ],
    [{ categories: of('>5', 9) }, ''],
    [{ categories: of(0, -5, { roundsToZero: true }) }, ''],
    [{ categories: of(4, 1, { roundsToZero: true }) }, 'The largest is A: 4.'],
    [{ categories: of(4, 1, { value: 0.4, roundsToZero: true }) }, 'The largest is A: 4.'],
    [{ categories: of(4, 1, { value: 0.4, roundsToZero: true }) }, 'The largest is A: 4.'],
    [{ categories: of('>5', 3) }, 'The largest is A: over 5.'],
    [{ categories: of(5, 5) }, '10 in total.'],
    [{ categories: of(3.4, 2.6), kind: 'rate' }, 'The highest is A: 3.4.'],
    [{ categories: of(62, 38), unit: '%' }, 'The largest is A: 62%.'],
  ];
  for (const [data, sentence] of SENTENCES)
    it(`of ${JSON.stringify(data)} is "${sentence}"`, () => {
      expect(lay(data).frame.sentence ?? '').to.equal(sentence);
    });

  it('calls none the largest whose confidence interval overlaps with that of another', () => {
    expect(lay({ categories: of('52 (49..55)', '51 (48..54)') }).frame.sentence).to.equal('103 in total.');
    expect(lay({ categories: of('52 (49..55)', '40 (38..42)') }).frame.sentence).to.equal(
      '92 in total. The largest is A: 52 (95% confidence interval 49 to 55), 57%.',
    );
  });

  it('never calls "unknown" or "other" the largest, and says that a category is the largest of those that are named', () => {
    const categories = [
      { label: 'Unknown', value: 90, rest: 'unknown' as const },
      { label: 'Heating', value: 5 },
      { label: 'Damp', value: 10 },
    ];
    expect(lay({ categories }).frame.sentence).to.equal('105 in total. The largest named is Damp: 10, 10%.');
    expect(lay({ categories: [...categories, { label: 'Noise', value: 95 }] }).frame.sentence).to.equal(
      '200 in total. The largest is Noise: 95, 48%.',
    );
  });
});

describe('the links and languages of categories', () => {
  it('are theirs alone', () => {
    const layout = lay({
      lang: 'en',
      categories: [
        { label: 'Cymraeg', value: 2, lang: 'cy', href: 'https://example.org/cy' },
        { label: 'English', value: 1, lang: 'en' },
      ],
    });
    const rows = rowsIn(layout);
    expect(rows[0]).to.deep.include({ lang: 'cy', href: 'https://example.org/cy' });
    expect(rows[1]).to.deep.include({ lang: undefined, href: undefined });
  });

  it('are told where they are not those of the words around them', () => {
    const layout = lay({
      lang: 'ar-EG',
      total: 5,
      categories: [
        { label: 'نوافذ', value: 2 },
        { label: 'Roofs', value: 1, lang: 'en-GB' },
      ],
    });
    expect(rowsIn(layout).map(({ name, lang }) => [name, lang])).to.deep.equal([
      ['نوافذ', 'ar-EG'],
      ['Roofs', undefined],
      ['Not broken down', undefined],
    ]);
    expect(rowsIn(lay({ lang: 'en-GB', categories: of(2, 1) })).map(({ lang }) => lang)).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});

describe('figures that are not alike', () => {
  const NOTE = 'Figures of different kinds, units or times are not added up.';
  it('of another unit each say their own, and are neither summed nor drawn', () => {
    const layout = lay({ unit: 'gangs', categories: [...of(50), { label: 'B', value: 30, unit: 'dogs' }] });
    expect(stated(layout)).to.deep.equal(['A 50 gangs', 'B 30 dogs']);
    expect([layout.form, layout.table.heads, layout.frame.sentence, layout.frame.notes]).to.deep.equal([
      'cards',
      ['Category', 'Value'],
      '',
      [NOTE],
    ]);
  });

  it('of another kind or time are not summed, and say their time', () => {
    const since = { label: 'B', value: 300, kind: 'cumulative' as const, period: '2018/..' };
    const layout = lay({ unit: 'gangs', period: '2021', categories: [...of(50), since] });
    expect(stated(layout)).to.deep.equal(['A 50 gangs', 'B 300 gangs, since 2018']);
    expect(layout.frame.sentence).to.equal('2021');
    expect(layout.frame.notes).to.deep.equal([NOTE]);
  });

  it('within a category are no parts of it', () => {
    const parts = of(60, 40).map((part) => ({ ...part, unit: '%' }));
    const layout = lay({ unit: 'homes', categories: [{ label: 'A', value: 50, categories: parts }] });
    expect(stated(layout)).to.deep.equal(['A 50 homes', 'A 60%', 'B 40%']);
    expect(layout.frame.notes).to.deep.equal([NOTE]);
  });

  it('keep a total that was published beside them', () => {
    const { frame } = lay({
      unit: 'gangs',
      total: 90,
      categories: [...of(50), { label: 'B', value: 30, unit: 'dogs' }],
    });
    expect(frame.sentence).to.equal('90 gangs in total.');
  });

  it('of the calendar and of a reporting year are not added up, nor are those of two bases', () => {
    const year = { categories: of(50, 30).map((c, i) => ({ ...c, period: '2024', ...(i && { yearStart: '04-01' }) })) };
    expect(lay(year).frame.notes).to.deep.equal([NOTE]);
    expect(stated(lay(year))).to.deep.equal(['A 50, 2024', 'B 30, 2024/25']);
    const on = (value: number) => ({ kind: 'index' as const, base: { period: '2015', value } });
    const index = lay({ categories: of(50, 30).map((c, i) => ({ ...c, ...on(i ? 100 : 1000) })) });
    expect(index.form).to.equal('cards');
  });

  it('are alike where each says what the others do', () => {
    const categories = of(50, 30).map((c) => ({ ...c, unit: 'gangs', period: '2021' }));
    const layout = lay({ categories });
    expect(layout.frame.sentence).to.equal('2021: 80 gangs in total. The largest is A: 50 gangs, 63%.');
    expect(lay({ categories, total: 90 }).frame.sentence).to.match(/^2021: 90 gangs in total\./);
    expect(layout.table.heads).to.deep.equal(['Category', 'Gangs', 'Share']);
    expect(stated(layout)).to.deep.equal(['A 50 63%', 'B 30 38%']);
  });

  it('are no whole where they are rates, by their kind or by their unit', () => {
    const per = { other: 'cases', per: '100,000 people' };
    for (const more of [{ unit: per }, { categories: of(20.6, 11.5).map((c) => ({ ...c, kind: 'rate' as const })) }]) {
      const { frame, table } = lay({ categories: of(20.6, 11.5), ...more });
      expect(frame.sentence).to.match(/^The highest is A: 20\.6[^%]*\.$/);
      expect(table.heads).to.have.lengthOf(2);
    }
  });
});

describe('a per cent below a head that has its sign', () => {
  it('does not reach 100 by rounding', () => {
    const categories = [
      { label: 'A', value: 0.1, previous: { value: 99.96, period: '2020' } },
      { label: 'B', value: 50, previous: { value: 40, period: '2020' } },
    ];
    const { table } = lay({ categories, unit: '%', kind: 'rate', decimals: 1, order: 'given' }, 'arrows');
    expect(table.row(0).cells.slice(0, 2)).to.deep.equal(['99.9', '0.1']);
  });
});

describe('parts that exceed their whole', () => {
  it('do so by an amount with the qualifiers of the figures', () => {
    const { frame } = lay({ categories: of(74, 95), unit: '%', total: '100 [e]' });
    expect(frame.notes).to.deep.equal(['The parts exceed the total by 69 percentage points (estimated).']);
  });
  it('do not because of rounding, if one is a bound', () => {
    const unit = { other: 'homes', scale: 1_000_000 } as const;
    expect(lay({ categories: of('>60', 41), unit, total: 100 }).frame.notes).to.deep.equal([
      'The parts exceed the total by over 1 million.',
    ]);
    expect(lay({ categories: of(60, 41), unit, total: 100 }).frame.notes).to.deep.equal([
      'The figures do not add up to the total because of rounding.',
    ]);
  });
});

describe('what was said of a whole', () => {
  it('is when it was', () => {
    const sentence = (more: Partial<BreakdownData>): unknown =>
      lay({ unit: 'homes', categories: of(50, 30), ...more }).frame.sentence;
    const rest = '80 homes in total. The largest is A: 50 homes, 63%.';
    expect(sentence({ period: '2021', asOf: '2021-06-30' })).to.equal(`2021, up to 30 June 2021: ${rest}`);
    expect(sentence({ period: '2018/..' })).to.equal(`Since 2018: ${rest}`);
    expect(sentence({ period: '2021', asOf: '2021-12-31' })).to.equal(`2021: ${rest}`);
    expect(sentence({ asOf: '2021-06-30' })).to.equal(`Up to 30 June 2021: ${rest}`);
  });

  it('is its status, and that of the largest', () => {
    expect(lay({ total: '90 [p]', categories: of('50 [f]', 30) }).frame.sentence).to.equal(
      '90 (provisional) in total. The largest is A: 50 (forecast), 56%.',
    );
  });

  it('is never worked out where it is withheld, not given or not readable', () => {
    for (const total of ['[c]', null, { value: 80, confidentiality: 'C' as const }, 'about some']) {
      const layout = lay({ total, categories: of(50, 30) });
      expect(layout.frame.sentence).to.equal('The largest is A: 50.');
      expect(stated(layout)).to.deep.equal(['A 50', 'B 30']);
    }
    const { frame } = lay({ total: '[c]', categories: of(50, 30) });
    expect(frame.notes).to.deep.equal(['The total is withheld.']);
  });

  it('of per cents makes no category of what rounding leaves', () => {
    const percent = (...values: number[]) => lay({ unit: '%', total: 100, categories: of(...values) });
    const ROUNDING = 'Shares do not add up to 100 because of rounding.';
    expect([stated(percent(33.3, 33.3, 33.3)).length, percent(33.3, 33.3, 33.3).frame.notes]).to.deep.equal([
      3,
      [ROUNDING],
    ]);
    expect(percent(34, 34, 33).frame.notes).to.deep.equal([ROUNDING]);
    expect(stated(percent(33, 33, 20)).at(-1)).to.equal('Not broken down 14%');
    expect(percent(60, 70).frame.notes).to.deep.equal(['The parts exceed the total by 30 percentage points.']);
    const fine = (...values: number[]) => lay({ unit: '%', decimals: 2, total: 100, categories: of(...values) });
    expect(fine(33.33, 33.33, 33.33).frame.notes).to.deep.equal([ROUNDING]);
    expect(stated(fine(33.33, 33.33, 33.3)).at(-1)).to.equal('Not broken down 0.04%');
    expect(percent(10, 10, 10, 10, 10, 10, 9, 9, 9, 8).frame.notes).to.deep.equal([]);
    expect(stated(percent(10, 10, 10, 10, 10, 10, 9, 9, 9, 8)).at(-1)).to.equal('Not broken down 5%');
  });

  it('of per cents keeps the rest that somebody named, that a bound leaves, or of another whole than 100', () => {
    const whole = { unit: '%', total: 100 } as const;
    expect(stated(lay({ ...whole, remainder: 'Neither', categories: of(60, 39, 0) })).at(-1)).to.equal('Neither 1%');
    expect(stated(lay({ ...whole, categories: of(60, 39) })).at(-1)).to.equal('Not broken down 1%');
    expect(lay({ ...whole, categories: of(60, 39, null) }).frame.notes).to.deep.equal(['The rest, 1%, includes C.']);
    expect(lay({ ...whole, categories: of(60, '<=39', 0) }).frame.notes).to.deep.equal([
      'The rest of the total is at least 1%.',
    ]);
    expect(stated(lay({ unit: '%', total: 60, categories: of(20, 20, 19) })).at(-1)).to.equal('Not broken down 1%');
  });

  it('calls categories others only beside one that it names', () => {
    expect(lay({ categories: of(10, 10, null) }).frame.sentence).to.equal('No figure is given for C.');
  });
});
