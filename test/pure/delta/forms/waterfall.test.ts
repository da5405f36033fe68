import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { soak } from '../../../../scripts/soak-figures.js';
import { deltaClaims } from '../../../../src/delta/claims.js';
import { parseDelta, type ContributionData, type DeltaData } from '../../../../src/delta/data.js';
import { layoutDelta, type DeltaLayout } from '../../../../src/delta/layout.js';
import { rowsOf } from '../../../../src/parts/table-layout.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

type Value = ContributionData['value'];

function documentOf(
  ends: readonly Value[],
  steps: Readonly<Record<string, Value>>,
  more: Partial<DeltaData> = {},
): DeltaData {
  const observations = ends.map((value, i) => ({ period: String(2020 + i), value }));
  const contributions = Object.entries(steps).map(([label, value]) => ({ label, value }));
  return { title: 'Reserves', series: [{ label: 'Reserves', observations }], contributions, ...more };
}
function lay(document: DeltaData): DeltaLayout {
  const { data } = parseDelta(document);
  if (!data) throw new Error('nothing to draw');
  return layoutDelta(data, englishDelta, { form: 'waterfall' });
}
const round = (share = NaN): number => Math.round(share * 1e3) / 1e3;
/** Each bar and connector with its row: "2 - 0.4 0.3" is from 0.4 on, 0.3 long; "1 | 0.4 0.5" a connector at 0.4 from half of the height of its row. */
const marks = ({ scenes: [scene] }: DeltaLayout): string[] =>
  (scene?.marks ?? []).flatMap((mark) => {
    if (mark.type === 'rect') return [[mark.row, mark.tone ?? '-', round(mark.x), round(mark.width)].join(' ')];
    const isConnector = mark.type === 'rule' && mark.role === 'connector';
    return isConnector ? [[mark.row, '|', round(mark.x1), mark.y1].join(' ')] : [];
  });
const bars = (layout: DeltaLayout): string[] => marks(layout).filter((text) => !text.includes('|'));
const REASON = /^(?:A waterfall needs|A contribution has|The first and the last)/;
const notDrawn = (document: DeltaData): string | undefined => {
  const { form, frame } = lay(document);
  expect(form).to.equal('columns');
  return frame.notes.find((note) => REASON.test(note));
};

describe('the form waterfall', () => {
  it('draws each contribution from the end of the one before, joined by lines', () => {
    const layout = lay(documentOf([4, 6], { Donations: 5, Staff: -3 }));
    expect(layout.form).to.equal('waterfall');
    expect(marks(layout)).to.deep.equal([
      '0 | 0.4 0.5',
      '0 - 0 0.4',
      '2 | 0.4 0',
      '2 | 0.9 0.5',
      '2 - 0.4 0.5',
      '3 | 0.9 0',
      '3 | 0.6 0.5',
      '3 soft 0.6 0.3',
      '1 | 0.6 0',
      '1 - 0 0.6',
    ]);
    expect(layout.scenes[0]?.box).to.equal('rows');
  });
  it('has a row for each contribution below those of the periods, with its sign', () => {
    const { table } = lay(documentOf([4, 6], { Donations: 5, Staff: '-3 [p]' }, { unit: '£ million' }));
    expect(table.heads).to.deep.equal(['Period or contribution', '£ million', 'Change']);
    expect(rowsOf(table).map(({ name, cells }) => [name, ...cells])).to.deep.equal([
      ['2020', '4', ''],
      ['2021', '6', '+2 (+50%)'],
      ['Donations', '+5', ''],
      ['Staff', '−3, provisional', ''],
    ]);
  });
  it('names the last figure with its change from the first, and the largest contribution', () => {
    const { frame } = lay(documentOf([4, 5, 6], { Donations: 5, Staff: -3 }, { unit: '£ million' }));
    expect(frame.sentence).to.equal(
      '£6 million in 2022, up £2 million (50%) on 2020. The largest contribution is Donations: +£5 million.',
    );
    expect(frame.notes).to.deep.equal([
      'Fainter bars lower the figure.',
      'Drawn: 2020 and 2022. The table has all periods.',
    ]);
  });
  it('names no largest of two that are as large, and of one', () => {
    const sentence = '6 in 2021, up 2 (50%) on 2020.';
    expect(lay(documentOf([4, 6], { Donations: 5, Staff: -5, Grants: 2 })).frame.sentence).to.equal(sentence);
    expect(lay(documentOf([4, 6], { Donations: 2 })).frame.sentence).to.equal(sentence);
  });
  it('draws what the contributions do not explain', () => {
    const layout = lay(documentOf([40, 60], { Donations: 50, Staff: -33 }));
    expect(bars(layout).slice(-2)).to.deep.equal(['4 - 0.57 0.03', '1 - 0 0.6']);
    expect(rowsOf(layout.table).at(-1)).to.deep.equal({ name: 'Not explained', cells: ['+3', ''] });
    expect(layout.frame.notes).to.deep.equal(['Fainter bars lower the figure.']);
  });
  it('says that what is left may come from rounding, if it is that small', () => {
    const layout = lay(documentOf([4.2, 6.1], { Donations: 5, Staff: -3.2 }));
    expect(rowsOf(layout.table).at(-1)).to.deep.equal({ name: 'Not explained', cells: ['+0.1', ''] });
    expect(layout.frame.notes).to.include('What is not explained may come from rounding.');
  });
  it('crosses zero', () => {
    expect(bars(lay(documentOf([2, -1], { Hall: -5, Tickets: 2 })))).to.deep.equal([
      '0 - 0.6 0.4',
      '2 soft 0 1',
      '3 - 0 0.4',
      '1 - 0.4 0.2',
    ]);
  });
  it('writes contributions to per cents in percentage points', () => {
    const { frame, table } = lay(documentOf([40, 46], { Schools: 7.5, Offices: -1.5 }, { unit: '%' }));
    expect(frame.sentence).to.match(/The largest contribution is Schools: \+7\.5 percentage points\.$/);
    expect(rowsOf(table).map(({ cells: [figure] }) => figure)).to.deep.equal([
      '40%',
      '46%',
      '+7.5 points',
      '−1.5 points',
    ]);
  });
  it('draws a whisker at the end of a contribution with an interval', () => {
    const { scenes } = lay(documentOf([4, 6], { Donations: '5 (4..6)', Staff: -3 }));
    const whisker = scenes[0]?.marks.find((mark) => mark.type === 'rule' && mark.role === 'interval');
    expect(whisker).to.include({ id: '/contributions/0', row: 2, x1: 0.8, x2: 1 });
  });
  it('is not drawn of figures that have no place', () => {
    const inexact = 'A waterfall needs an exact figure for each step.';
    expect(notDrawn(documentOf([4, 6], {}))).to.equal('A waterfall needs contributions to the change.');
    for (const value of ['>5', '~5', '4..6', null, '[c]', '5 [c]', '[x]', '0~'] as const)
      expect(notDrawn(documentOf([4, 6], { Donations: value, Staff: 1 })), String(value)).to.equal(inexact);
    for (const ends of [
      ['>4', 6],
      [4, null],
      [4, '6 [c]'],
      [null, 6],
    ] as const)
      expect(notDrawn(documentOf(ends, { Donations: 2 })), ends.join()).to.equal(inexact);
  });
  it('is not drawn of figures that cannot be compared', () => {
    const [one, other] = [documentOf([4, 6], { Donations: 2 }), documentOf([4, '6 [b]'], { Donations: 2 })];
    expect(notDrawn(other)).to.equal('The first and the last figure cannot be compared.');
    const labelled = (...periods: readonly string[]): DeltaData => ({
      ...one,
      series: [{ label: 'Reserves', observations: periods.map((period, i) => ({ period, value: 4 + 2 * i })) }],
    });
    expect(notDrawn(labelled('Round 1', 'Round 1'))).to.equal('The first and the last figure cannot be compared.');
    expect(lay(labelled('Round 1', 'Round 2')).form).to.equal('waterfall');
    // Of two figures without dates, what is left may be of the way back, unless a later year is in the name of one.
    const left = (first: string, last: string): DeltaData => ({
      ...labelled(first, last),
      contributions: [{ label: 'Donations', value: 10 }],
    });
    expect(notDrawn(left('Reserves', 'Balance'))).to.equal('The first and the last figure cannot be compared.');
    expect(rowsOf(lay(left('Balance 2022', 'Balance 2024')).table).at(-1)).to.deep.equal({
      name: 'Not explained',
      cells: ['−8', ''],
    });
    expect(lay(left('Reserves 2022/23', 'Reserves 2023/24')).form).to.equal('waterfall');
    expect(notDrawn(left('Budget 2022', 'Balance 2024'))).to.equal('The first and the last figure cannot be compared.');
    const two = { ...one, series: [...one.series, { ...one.series[0]!, label: 'Others' }] };
    expect(lay(two).frame.notes).to.include('A waterfall needs one series.');
    const unlike = { ...one, contributions: [{ label: 'Donations', value: 2, unit: 'homes' }] };
    expect(notDrawn(unlike)).to.equal('A contribution has another unit than the figures.');
  });
  it('is the same whatever a withheld contribution is', () => {
    const [one, other] = [2, 99].map((value) => JSON.stringify(lay(documentOf([4, 6], { A: `${value} [c]`, B: 1 }))));
    expect(one).to.equal(other);
  });
  it('keeps the notes of contributions', () => {
    const document = documentOf(
      [4, 6],
      {},
      { contributions: [{ label: 'Donations', value: 2, note: 'Without legacies' }] },
    );
    expect(lay(document).frame.notes).to.include('Donations: Without legacies');
  });
  it('claims the largest contribution and what is left', () => {
    const { data } = parseDelta(documentOf([40, 60], { Donations: 50, Staff: -33 }));
    const claims = deltaClaims(data!, englishDelta, { form: 'waterfall' });
    const [last, first, donations, staff] = [
      '/series/0/observations/1',
      '/series/0/observations/0',
      '/contributions/0',
      '/contributions/1',
    ];
    const text = 'The largest contribution is Donations: +50.';
    expect(claims).to.deep.include({
      kind: 'highest',
      pointers: [donations, staff],
      value: { value: 50 },
      reason: 'size',
      text,
    });
    const pointers = [last, first, donations, staff];
    expect(claims).to.deep.include({
      kind: 'remainder',
      pointers,
      value: { value: 3 },
      reason: 'contributions',
      text: '+3',
    });
  });
  it('draws every step in proportion to its size, and ends at the last figure', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(amount, amount, fc.array(amount, { minLength: 1, maxLength: 8 }), (from, to, steps) => {
        const named = Object.fromEntries(steps.map((value, i) => [`Step ${i}`, value]));
        const { scenes, table } = lay(documentOf([from, to], named));
        const rects = (scenes[0]?.marks ?? []).flatMap((mark) => (mark.type === 'rect' ? [mark] : []));
        const left = to - from - steps.reduce((all, value) => all + value, 0);
        const sizes = [from, ...steps, ...(left ? [left] : []), to];
        expect(rects.map(({ row }) => row)).to.deep.equal([0, ...rects.slice(1, -1).map((_, i) => i + 2), 1]);
        expect(table.length).to.equal(sizes.length);
        const largest = rects.reduce((a, b) => (a.width > b.width ? a : b));
        const scale = largest.width / Math.abs(sizes[rects.indexOf(largest)]!);
        rects.forEach(({ width, least }, index) => {
          if (least || !largest.width) return;
          expect(width).to.be.closeTo(Math.abs(sizes[index]!) * scale, 0.005);
        });
      }),
      { numRuns: 10_000 * soak.share, seed: soak.seed },
    );
  });
});
