import { expect } from 'chai';
import { describe, it } from 'node:test';
import { columnLabels, figureLine, keyLabels, type ColumnFigure } from '../../../../src/delta/forms/column-labels.js';

/** Figures of 2 ems at columns of these heights, as shares of the plot. */
const figures = (...heights: readonly number[]): readonly ColumnFigure[] =>
  heights.map((height, place) => ({
    place,
    value: height,
    width: 2,
    label: { text: String(place), role: 'value', x: 0.5, y: 1 - height, line: height < 0 ? 0 : -1, anchor: 'middle' },
  }));

/** The labels of the key figures: those of columns in the middle, shown only where all are, are left out. */
const keys = (...heights: readonly number[]): string[] =>
  shown(heights).filter((label) => !label.endsWith(' middle 23.6..'));

/** Labels in the order of the columns: the column, its alignment, the widths between which it is shown, and its height if it has been moved. */
const shown = (heights: readonly number[], label = columnLabels): string[] =>
  label(figures(...heights), { count: heights.length, room: { margin: 2 } }).map(
    ({ text, anchor = '', least, most, y }) => {
      const widths = `${least ? least.toFixed(1) : ''}..${most ? most.toFixed(1) : ''}`;
      const height = (1 - y).toFixed(2);
      return [text, anchor, widths, +height === heights[+text] ? '' : `at ${height}`].filter(Boolean).join(' ');
    },
  );

describe('labels of columns', () => {
  it('are all shown, centred, where each has room', () => {
    expect(shown([0.5, 1, 0.6])).to.deep.equal(['0 middle ..', '1 middle ..', '2 middle ..']);
  });

  it('of the first, the highest and the last are shown in charts too narrow for all', () => {
    expect(shown([0.2, 0.6, 0.8, 1, 0.8, 0.7, 0.6, 0.5, 0.4]).filter((label) => /^[123] /.test(label))).to.deep.equal([
      '1 middle 23.6..',
      '2 middle 23.6..',
      '3 middle ..',
    ]);
  });

  it('of the last and the first stand above a little higher columns next to them, aligned with their own', () => {
    expect(keys(0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.6, 0.55, 0.5)).to.deep.equal([
      '0 middle 22.7..',
      '5 middle 10.7..',
      '8 middle 20.0..',
      '8 end 12.3..20.0 at 0.55',
    ]);
  });

  it('of the last wait for room where the columns before it are much higher, and leave it to the highest', () => {
    expect(keys(0.2, 0.3, 0.4, 0.5, 0.6, 0.9, 1, 0.95, 0.3)).to.deep.equal([
      '0 middle 22.7..',
      '6 middle ..',
      '8 middle 20.0..',
    ]);
  });

  it('are not shown in the narrowest charts where a higher column next to them would hide their end', () => {
    const first = (...heights: readonly number[]) => shown(heights).filter((label) => label.startsWith('0 '));
    expect(first(0.5, 0.58, 0.6, 0.8, 1)).to.deep.equal(['0 middle 13.5..']);
    expect(first(0.5, 0.56, 0.7, 0.8, 1)).to.deep.equal(['0 middle 13.5..', '0 start ..13.5 at 0.56']);
    expect(first(0.5, 0.55, 0.7, 0.8, 0.8, 0.9, 1)).to.deep.equal(['0 middle 18.1..', '0 start 10.4..18.1 at 0.55']);
  });

  it('are not shown where the open end of a column next to them would hide their end', () => {
    const [first, open, ...others] = figures(0.5, 0.52, 0.6, 0.8, 1);
    const labels = columnLabels(
      [first, open && { ...open, label: { ...open.label, line: figureLine(false, '>') } }, ...others].filter(
        (figure) => figure !== undefined,
      ),
      { count: 5, room: { margin: 2 } },
    );
    expect(labels.filter(({ text }) => text === '0').map(({ anchor }) => anchor)).to.deep.equal(['middle']);
  });

  it('hang below the columns that hang before them', () => {
    expect(keys(-0.2, -0.3, -0.4, -0.5, -0.6, -0.3, -0.55, -0.55, -0.5).at(-1)).to.equal('8 end ..20.0 at -0.55');
  });

  it('of the lowest below zero is shown, in place of the highest if all are, or next to it', () => {
    const lowest = (label: string): boolean => label.startsWith('3 ');
    expect(keys(-0.2, -0.1, -0.3, -0.9, -0.3, -0.2, -0.1, -0.1, -0.15).filter(lowest)).to.deep.equal(['3 middle ..']);
    expect(keys(-0.2, -0.1, -0.3, -0.9, -0.3, 0.2, 0.9, 0.3, 0.2).filter(lowest)).to.deep.equal(['3 middle ..']);
  });

  it('of many columns are those of the key figures, each clear of the others', () => {
    expect(shown([0.5, 0.4, 0.3, 0.2, 0.1, 0.2, 0.3, 1, 0.95], keyLabels)).to.deep.equal([
      '8 middle 20.0..',
      '8 end ..20.0 at 1.00',
      '7 middle 22.4..',
      '0 middle 22.7..',
      '0 start ..22.7',
    ]);
  });

  it('of a single figure are centred', () => {
    expect(shown([1])).to.deep.equal(['0 middle ..']);
  });
});
