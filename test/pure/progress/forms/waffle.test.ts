import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { MeasureData } from '../../../../src/progress/data.js';
import type { ProgressLayout } from '../../../../src/progress/layout.js';
import { lay, linesOf, marksOf, one } from '../laid-out.js';

const cellsOf = (layout: ProgressLayout, row = 0) => marksOf(layout, row).filter((mark) => mark.type === 'cells');
/** The numbers of cells of each look, in their order. */
const looksOf = (layout: ProgressLayout, row = 0): readonly string[] =>
  cellsOf(layout, row).map(
    ({ tone, part, status, cells }) =>
      `${cells.length} ${tone ?? status ?? (part === undefined ? 'filled' : `part ${part}`)}`,
  );
const waffle = (measure: Partial<MeasureData>) => one(measure, {}, 'waffle');
const reasonOf = ({ form, frame }: ProgressLayout) => [form, frame.notes.find((note) => note.startsWith('Drawn as'))];

describe('the form waffle', () => {
  it('fills its hundred cells in per cent, from the lower start', () => {
    const layout = waffle({ value: 38.4, unit: '%' });
    expect(looksOf(layout)).to.deep.equal(['38 filled', '62 track']);
    const [first, second] = cellsOf(layout)[0]!.cells;
    expect([first?.x, Math.round(first!.y * 100), second!.x > first!.x]).to.deep.equal([0, 91, true]);
    expect(layout.frame.notes).to.include('Of a hundred squares, each is 1% of the whole.');
  });

  it('has one cell for each of a few things', () => {
    const layout = waffle({ value: 7, target: 10, unit: 'depots' });
    expect(looksOf(layout)).to.deep.equal(['7 filled', '3 track']);
    expect(layout.frame.notes).to.deep.equal([]);
    expect(looksOf(waffle({ value: 7.5, target: 10, unit: 'days' }))).to.deep.equal(['75 filled', '25 track']);
    expect(looksOf(waffle({ value: 5, target: 10, unit: '£m' }))).to.deep.equal(['50 filled', '50 track']);
  });

  it('has cells of one size for things of one unit', () => {
    const sizes = (unit: string) => {
      const measures = [
        { label: 'A', value: 38, target: 50, unit: 'schools' },
        { label: 'B', value: 9, target: 14, unit },
      ];
      const layout = lay({ measures }, 'waffle');
      return [0, 1].map((row) => Math.round(cellsOf(layout, row)[0]!.cells[0]!.width * 1000));
    };
    expect(sizes('schools')).to.deep.equal([89, 89]);
    expect(sizes('depots')).to.deep.equal([89, 226]);
  });

  it('is empty or full only of exactly nothing and exactly the whole', () => {
    const filled = (value: number) => looksOf(waffle({ value, target: 100000, unit: 'homes' }));
    expect(filled(0)).to.deep.equal(['100 track']);
    expect(filled(1)).to.deep.equal(['1 filled', '99 track']);
    expect(filled(99999)).to.deep.equal(['99 filled', '1 track']);
    expect(filled(100000)).to.deep.equal(['100 filled']);
  });

  it('has a line at the target, a status, and parts', () => {
    expect(linesOf(waffle({ value: 64, target: 75, unit: '%' }), 'target')).to.have.lengthOf(1);
    expect(looksOf(waffle({ value: '64 [p]', unit: '%' }))).to.deep.equal(['64 provisional', '36 track']);
    const parts = [
      { label: 'Paid', value: 450 },
      { label: 'Promised', value: 170 },
    ];
    expect(looksOf(waffle({ value: 640, target: 1000, parts }))).to.deep.equal([
      '45 part 0',
      '17 part 2',
      '2 hatched',
      '36 track',
    ]);
  });

  it('is in one colour if a part below zero leaves others that exceed the figure', () => {
    const parts = [
      { label: 'Paid', value: 9e15 },
      { label: 'Returned', value: -9e15 },
    ];
    expect(looksOf(waffle({ value: 50, target: 1000, parts }))).to.deep.equal(['5 filled', '95 track']);
    for (const form of ['ring', 'thermometer'] as const)
      expect(
        marksOf(one({ value: 50, target: 1000, parts }, {}, form)).some(({ part }) => part !== undefined),
      ).to.equal(false);
  });

  it('has dotted cells without a figure, whatever was withheld', () => {
    const both = (value: MeasureData['value']) =>
      lay(
        {
          measures: [
            { label: 'A', value: 40, target: 100 },
            { label: 'B', value, target: 100 },
          ],
        },
        'waffle',
      );
    expect(looksOf(both(null), 1)).to.deep.equal(['100 missing']);
    const withheld = (value: number) => both({ value, confidentiality: 'C' }).scenes;
    expect(withheld(70)).to.deep.equal(withheld(7));
  });

  it('is refused where cells would not be true', () => {
    const inexact = ['bars', 'Drawn as bars: a figure is not exact.'];
    for (const value of ['>60', '<60', '~60', '50..60'])
      expect(reasonOf(waffle({ value, target: 100 }))).to.deep.equal(inexact);
    expect(reasonOf(waffle({ value: 120, target: 100 }))).to.deep.equal([
      'bars',
      'Drawn as bars: a share is more than its whole.',
    ]);
    expect(reasonOf(waffle({ value: 12 }))[0]).to.equal('bars');
  });
});
