import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { BreakdownData, GroupData } from '../../../../src/breakdown/data.js';
import type { BreakdownForm } from '../../../../src/breakdown/forms.js';
import { drawnOf, lay, marksOf, percent, wordsOf } from './drawn.js';

type Value = number | string | null;
const group = (label: string, ...values: readonly Value[]): GroupData => ({
  label,
  categories: values.map((value, index) => ({ label: ['Good', 'Fair', 'Poor', 'Bad', 'Other'][index] ?? '', value })),
});
const bars = (data: Partial<BreakdownData>, form: BreakdownForm) =>
  marksOf(lay(data, form)).flatMap((mark) =>
    mark.type === 'rect'
      ? [[mark.row, percent(mark.x), percent(mark.width), mark.tone ?? mark.part ?? mark.series ?? 'plain']]
      : [],
  );
const ANSWERS = { unit: '%', groups: [group('A', 70, 20, 10), group('B', 40, 40, 20)] };

describe('stacked groups', () => {
  it('have their categories one after the other, on one scale from zero', () => {
    expect(bars({ whole: true, groups: [group('A', 6, 2), group('B', 3, 1)] }, 'stacked')).to.deep.equal([
      [1, 0, 75, 0],
      [2, 75, 25, 1],
      [4, 0, 37.5, 0],
      [5, 37.5, 12.5, 1],
    ]);
  });

  it('have figures in their bars only where the words of their totals leave these room', () => {
    const leastOf = (one: Value): number =>
      lay({ whole: true, unit: 'homes', groups: [group('A', 90000, 9000), group('B', one, 9000)] }, 'stacked')
        .scenes[0]!.labels.map(({ least }) => least ?? 0)
        .reduce((a, b) => Math.max(a, b));
    expect(leastOf('90000 [p]')).to.be.above(leastOf(90000) + 6);
  });

  it('have a note on rounded shares at the table that has them, and with the drawing where it shows them', () => {
    const note = 'Shares do not add up to 100 because of rounding.';
    const notesIn = (form: BreakdownForm, data: Partial<BreakdownData>) => {
      const { frame, tableNotes = [] } = lay(data, form);
      return [frame.notes, tableNotes];
    };
    const homes = { whole: true, unit: 'homes', groups: [group('A', 1, 1, 1), group('B', 2, 2, 3)] };
    expect(notesIn('stacked', homes)).to.deep.equal([[], [note]]);
    expect(notesIn('multiples', homes)).to.deep.equal([[], [note]]);
    expect(notesIn('stacked-100', homes)).to.deep.equal([[note], []]);
    expect(notesIn('grouped', homes)).to.deep.equal([[note], []]);
    expect(notesIn('stacked', { ...homes, groups: [group('A', 6, 2)] })).to.deep.equal([[], []]);
    // Per cents are drawn as they are.
    const percents = { unit: '%', groups: [group('A', 33.3, 33.3, 33.3), group('B', 50, 30, 20)] };
    expect(notesIn('stacked', percents)).to.deep.equal([[note], []]);
  });

  it('have what their total has beyond its categories at the end, as a row of its own', () => {
    const data = { unit: 'homes', groups: [{ ...group('A', 6, 2), total: 10 }] };
    expect(bars(data, 'stacked')).to.deep.equal([
      [1, 0, 60, 0],
      [2, 60, 20, 1],
      [3, 80, 20, 'track'],
    ]);
    expect(wordsOf(lay(data, 'stacked'))).to.deep.equal([
      'A | 10 | ',
      'Good | 6 | 60%',
      'Fair | 2 | 20%',
      'Rest of A | 2 | 20%',
    ]);
  });

  it('have the sign of per cents in the first bar alone, where it has room', () => {
    const texts = (width: number, data: Partial<BreakdownData> = ANSWERS) =>
      lay(data, 'stacked-100')
        .scenes[0]!.labels.filter(({ least = 0, most = Infinity }) => least <= width && width < most)
        .map(({ text }) => text)
        .join(' ');
    expect(texts(40)).to.equal('70% 20% 10% 40 40 20');
    expect(texts(20)).to.equal('70% 20% 10 40 40 20');
    expect(texts(12)).to.equal('70% 20% 40 40 20');
    expect(texts(10)).to.equal('70% 20 40 40 20');
    // Next to a long name a bar is narrower than in a chart that has it below its name.
    const groups = [group('Patients who stayed for more than three nights', 75, 15, 10)];
    const named = { unit: '%', groups };
    expect([16, 20, 28, 36, 48].map((width) => texts(width, named))).to.deep.equal([
      '75% 15%',
      '75% 15% 10',
      '75% 15% 10%',
      '75% 15% 10',
      '75% 15% 10%',
    ]);
  });

  it('are of equal length as shares, in tints', () => {
    expect(bars({ whole: true, groups: [group('A', 6, 2), group('B', 3, 1)] }, 'stacked-100')).to.deep.equal([
      [1, 0, 75, 0],
      [2, 75, 25, 2],
      [4, 0, 75, 0],
      [5, 75, 25, 2],
    ]);
  });

  it('are named above the first row from the width on that has room, the last name up to the end of its segment until it has room after its start', () => {
    const headsIn = (...groups: readonly GroupData[]) => lay({ unit: '%', groups }, 'stacked-100').scenes[0]?.heads;
    const heads = headsIn(group('A', 70, 25, 5), group('B', 40, 40, 20));
    const places = heads?.labels.map(({ strong, x, anchor, least, most }) => [
      strong,
      percent(x),
      anchor,
      least ?? most,
    ]);
    const [, , [, , , until = 0] = [], ...starting] = places ?? [];
    expect(places?.slice(0, 3)).to.deep.equal([
      ['Good', 0, undefined, undefined],
      ['Fair', 70, undefined, undefined],
      ['Poor', 99.7, 'end', until],
    ]);
    expect(starting).to.deep.equal([['Poor', 95, undefined, until]]);
    expect(until).to.be.within(40, 45);
    expect(heads?.least).to.equal(31);
    // Where a category has no segment in the first row, the key names all.
    expect(headsIn(group('A', 70, 30, 0), group('B', 40, 40, 20))).to.equal(undefined);
    expect(headsIn(group('A', 98, 1, 1))?.least).to.be.above(200);
  });

  it('diverge from the middle of a scale on request, with half of the middle answer on each side', () => {
    const layout = lay({ ...ANSWERS, diverging: true }, 'stacked-100');
    expect(bars({ ...ANSWERS, diverging: true }, 'stacked-100')).to.deep.equal([
      [1, 0, 58.33, 0],
      [2, 58.33, 16.67, 'track'],
      [3, 75, 8.33, 1],
      [5, 16.67, 33.33, 0],
      [6, 50, 33.33, 'track'],
      [7, 83.33, 16.67, 1],
    ]);
    const zeros = layout.scenes[0]?.marks.flatMap((mark) => (mark.type === 'rule' ? [percent(mark.x1)] : []));
    expect(zeros).to.deep.equal([66.67, 66.67]);
  });

  it('set aside who gave no answer: apart at the end, and no pole', () => {
    const answers = ['Agree', 'Tend to agree', 'Neither', 'Tend to disagree', 'Disagree', 'Don’t know'];
    const row = (label: string, ...values: readonly number[]): GroupData => ({
      label,
      categories: answers.map((one, index) => ({ label: one, value: values[index] ?? 0 })),
    });
    const data = { unit: '%', groups: [row('A', 20, 20, 20, 20, 10, 10), row('B', 20, 10, 20, 10, 30, 10)] };
    // From −50 to 50 around the middle, then a space of 4, then 10: 114 in all.
    expect(bars({ ...data, diverging: true }, 'stacked-100')).to.deep.equal([
      [1, 0, 17.54, 0],
      [2, 17.54, 17.54, 2],
      [3, 35.09, 17.54, 'track'],
      [4, 52.63, 17.54, 'soft'],
      [5, 70.18, 8.77, 1],
      [6, 91.23, 8.77, 'plain'],
      [8, 8.77, 17.54, 0],
      [9, 26.32, 8.77, 2],
      [10, 35.09, 17.54, 'track'],
      [11, 52.63, 8.77, 'soft'],
      [12, 61.4, 26.32, 1],
      [13, 91.23, 8.77, 'plain'],
    ]);
  });

  it('diverge by themselves where answers agree and disagree, at their own lengths', () => {
    const named = (label: string, ...values: readonly number[]): GroupData => ({
      label,
      categories: values.map((value, index) => ({ label: ['Agree', 'Disagree'][index] ?? '', value })),
    });
    const data = { unit: '%', groups: [named('A', 50, 30), named('B', 20, 50)] };
    expect(bars(data, 'auto')).to.deep.equal([
      [1, 0, 50, 0],
      [2, 50, 30, 1],
      [4, 30, 20, 0],
      [5, 50, 50, 1],
    ]);
    expect(lay({ ...data, diverging: false }, 'auto').form).to.equal('grouped');
    // Numbers of answers are parts only if somebody says so.
    expect(drawnOf(lay({ ...data, unit: 'answers', diverging: true }, 'auto'))).to.deep.equal([
      'grouped',
      'Not drawn as bars of 100%: the figures are not parts of one whole.',
    ]);
    expect(lay({ ...data, unit: 'answers', diverging: true, whole: true }, 'auto').form).to.equal('stacked-100');
    expect(
      drawnOf(lay({ unit: '%', diverging: true, groups: [named('A', 90, 80), named('B', 60, 70)] }, 'auto')),
    ).to.deep.equal(['grouped', 'Not drawn as bars of 100%: the parts exceed the total.']);
  });

  it('have a key of their categories, and each figure with its share in the table', () => {
    const layout = lay({ whole: true, unit: 'homes', groups: [group('A', 6, 2)] }, 'stacked');
    expect(layout.scenes[0]?.keys?.map(({ text }) => text)).to.deep.equal(['Good', 'Fair']);
    expect(layout.table.heads).to.deep.equal(['Category', 'Homes', 'Share']);
    expect(wordsOf(layout)).to.deep.equal(['A | 8 | ', 'Good | 6 | 75%', 'Fair | 2 | 25%']);
  });

  it('leave out a category that a group does not have', () => {
    const groups = [group('2020', 6), group('2021', 5, 3)];
    expect(bars({ whole: true, groups }, 'stacked').map(([row]) => row)).to.deep.equal([1, 3, 4]);
  });

  it('leave the row of a group empty whose figures are all withheld, which it says', () => {
    const groups = [
      ['A', 20, 50, 30],
      ['B', '[c]', '[c]', '[c]'],
    ] as const;
    const answers = groups.map(([label, ...values]) => ({
      label,
      categories: ['Agree', 'Neither', 'Disagree'].map((name, i) => ({ label: name, value: values[i] ?? null })),
    }));
    const layout = lay({ unit: '%', groups: answers }, 'auto');
    expect(drawnOf(layout)).to.deep.equal(['stacked-100']);
    expect(marksOf(layout).flatMap((mark) => (mark.type === 'rect' ? [mark.row] : []))).to.deep.equal([1, 2, 3]);
    expect(wordsOf(layout).slice(4)).to.deep.equal([
      'B | withheld',
      'Agree | withheld',
      'Neither | withheld',
      'Disagree | withheld',
    ]);
    const all = lay({ unit: '%', groups: answers.slice(1) }, 'stacked-100');
    expect(drawnOf(all)).to.deep.equal(['bars', 'Not drawn as bars of 100%: a figure is withheld.']);
  });

  it('have a dotted line behind those that lack a figure, which the key names', () => {
    const open = { whole: true, unit: 'homes', groups: [group('A', 6, null), group('B', 3, 1)] };
    const layout = lay(open, 'stacked');
    expect(drawnOf(layout)).to.deep.equal(['stacked']);
    const [line] = layout.scenes[0]!.marks.flatMap((mark) =>
      mark.type === 'rule' ? [[mark.role, mark.id, mark.row, percent(mark.x1), percent(mark.x2)]] : [],
    );
    expect(line).to.deep.equal(['missing', '/groups/0/categories/1', 2, 96.15, 100]);
    expect(bars(open, 'stacked')).to.deep.equal([
      [1, 0, 96.15, 0],
      [4, 0, 48.08, 0],
      [5, 48.08, 16.03, 1],
    ]);
    expect(layout.legend.map(({ text }) => text)).to.deep.equal(['no figure']);
    expect(wordsOf(layout)[0]).to.equal('A |  | ');
    expect(drawnOf(lay(open, 'stacked-100'))).to.deep.equal([
      'bars',
      'Not drawn as bars of 100%: a figure is missing.',
    ]);
  });

  it('are bars, with a note, if a figure is no part, missing, withheld or not exact', () => {
    const note = (...values: readonly Value[]) =>
      drawnOf(lay({ whole: true, groups: [group('A', ...values)] }, 'stacked'));
    expect(note(1, -2)).to.deep.equal(['bars', 'Not drawn as stacked bars: a figure is below zero.']);
    expect(note(1, null)).to.deep.equal(['bars', 'Not drawn as stacked bars: a figure is missing.']);
    expect(note(1, '[c]')).to.deep.equal(['bars', 'Not drawn as stacked bars: a figure is withheld.']);
    expect(note(1, '>2')).to.deep.equal(['bars', 'Figures that are not exact are not drawn as stacked bars.']);
    expect(drawnOf(lay({ kind: 'rate', groups: [group('A', 1, 2)] }, 'stacked-100'))).to.deep.equal([
      'bars',
      'Not drawn as bars of 100%: the figures are not parts of one whole.',
    ]);
    expect(drawnOf(lay({ categories: [{ label: 'A', value: 1 }] }, 'stacked'))).to.deep.equal([
      'bars',
      'Not drawn as stacked bars: there are no groups.',
    ]);
    expect(drawnOf(lay(ANSWERS, 'donut'))).to.deep.equal(['bars', 'Not drawn as a ring: there are several groups.']);
  });
});

describe('groups side by side', () => {
  it('have a bar for each category on one scale, with bounds, and a dotted line where there is none', () => {
    const layout = lay({ unit: 'cases', groups: [group('A', 40, '>20'), group('B', null, -10)] }, 'grouped');
    expect(bars({ unit: 'cases', groups: [group('A', 40, 20), group('B', 20, 10)] }, 'grouped')).to.deep.equal([
      [1, 0, 100, 0],
      [2, 0, 50, 1],
      [4, 0, 50, 0],
      [5, 0, 25, 1],
    ]);
    expect(layout.form).to.equal('grouped');
    expect(layout.legend.map(({ key }) => key)).to.deep.equal(['at-least']);
  });

  it('have the latest in the accent and the earlier in grey if their bars are years', () => {
    const group = (label: string) => ({
      label,
      categories: ['2022', '2024', '2023'].map((year) => ({ label: year, value: 4 })),
    });
    const { scenes } = lay({ unit: 'cases', groups: [group('A'), group('B')] }, 'grouped');
    const fills = (scenes[0]?.marks ?? []).map(({ tone, series }) => tone ?? series ?? 'accent');
    expect(fills).to.deep.equal(['past', 'accent', 'past', 'past', 'accent', 'past']);
  });

  it('as multiples are all in one colour, on the same scale', () => {
    expect(bars({ unit: 'cases', groups: [group('A', 40, 20), group('B', 10)] }, 'multiples')).to.deep.equal([
      [1, 0, 100, 'plain'],
      [2, 0, 50, 'plain'],
      [4, 0, 25, 'plain'],
    ]);
  });

  it('are not drawn without groups, or of different units', () => {
    expect(drawnOf(lay({ categories: [{ label: 'A', value: 1 }] }, 'multiples'))[0]).to.equal('bars');
    const groups = [group('A', 1), { ...group('B', 2), unit: 'homes' }];
    expect(drawnOf(lay({ groups }, 'grouped'))).to.deep.equal([
      'cards',
      'Figures of different kinds, units or times are not added up.',
    ]);
  });
});

describe('the form of groups that nobody asked for', () => {
  const auto = (data: Partial<BreakdownData>) => lay(data, 'auto').form;

  it('is stacked if their categories are parts, by shares if they are per cents of 100', () => {
    expect(auto(ANSWERS)).to.equal('stacked-100');
    expect(auto({ whole: true, groups: [group('A', 6, 2)] })).to.equal('stacked');
  });

  it('is bars side by side of few figures that are no parts, or multiples of many', () => {
    expect(auto({ groups: [group('A', 6, 2)] })).to.equal('grouped');
    expect(auto({ groups: [group('A', 6, 2, 3, 4, 5)] })).to.equal('multiples');
  });
});

describe('the sentence about groups', () => {
  it('names the group of a category without a figure', () => {
    const sentence = (...groups: readonly GroupData[]) => lay({ unit: 'weeks', groups }, 'grouped').frame.sentence;
    expect(sentence(group('A', 6, 2), group('B', 3, '[c]'))).to.equal(
      'Good: highest for A (6 weeks), lowest for B (3 weeks). The figure for Fair (B) is withheld.',
    );
    expect(sentence(group('A', null, 2), group('B', 3, 4))).to.equal('No figure is given for Good (A).');
  });

  it('names the largest total, published or added up', () => {
    expect(
      lay({ whole: true, unit: 'homes', groups: [group('A', 6, 2), group('B', 3, 1)] }, 'auto').frame.sentence,
    ).to.equal('The largest is A: 8 homes.');
  });

  it('names where the first category is highest and lowest, if there are no totals', () => {
    expect(lay(ANSWERS, 'auto').frame.sentence).to.equal('Good: highest for A (70%), lowest for B (40%).');
    expect(lay({ unit: 'cases', groups: [group('A', 6), group('B', 2)] }, 'auto').frame.sentence).to.equal(
      'Good: largest for A (6 cases), smallest for B (2 cases).',
    );
  });

  it('does not begin with a time if the categories are of several', () => {
    const years = (...values: readonly number[]) =>
      values.map((value, index) => ({ label: String(2023 + index), value, period: String(2023 + index) }));
    const groups = [
      { label: 'A', categories: years(6, 7) },
      { label: 'B', categories: years(2, 3) },
    ];
    expect(lay({ unit: 'cases', groups }, 'grouped').frame.sentence).to.equal(
      '2024: largest for A (7 cases), smallest for B (3 cases).',
    );
  });
});
