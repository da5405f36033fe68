import { expect } from 'chai';
import { describe, it } from 'node:test';
import { gutterOf, isTopLong, placedAxis, tickLabels, type PlotRoom } from '../../../src/marks/placed-axis.js';

/** The ticks of an axis: their texts, their alignments, and the least widths from which they are shown. */
const labels = (ticks: readonly (readonly [position: number, text: string])[], room: PlotRoom): string[] =>
  placedAxis(
    ticks.map(([position, text]) => ({ position, text })),
    room,
  ).ticks.map(({ text, anchor, least }) =>
    [text, anchor, least && `from ${least.toFixed(1)}`].filter(Boolean).join(' '),
  );

const YEARS = [0, 0.25, 0.5, 0.75, 1].map((position, index) => [position, String(2020 + index)] as const);

describe('the labels of ticks at their places', () => {
  it('are aligned with the edges of the plot that they would leave', () => {
    expect(labels(YEARS, { margin: 0 })).to.deep.equal([
      '2020 start',
      '2021 from 12.8',
      '2022 from 6.4',
      '2023 from 12.8',
      '2024 end from 4.1',
    ]);
  });

  it('begin at the start of the axis in charts that they would leave if they were centred', () => {
    const all = tickLabels({ position: 0.07, text: 'Oct 2024', beginning: 24 }, { y: 0, line: 0 });
    expect(all.map(({ x, anchor, least, most }) => [x, anchor, least, most])).to.deep.equal([
      [0.07, 'middle', 24, undefined],
      [0, 'start', undefined, 24],
    ]);
  });

  it('are centred on the first tick if the value axis has room for half of it', () => {
    expect(labels(YEARS, { margin: 2, before: 2 })[0]).to.equal('2020');
    expect(labels(YEARS, { margin: 2, before: 0.5 })[0]).to.equal('2020 start');
  });

  it('of four ticks are the first and the last, or all', () => {
    const four = [0, 1 / 3, 2 / 3, 1].map((position, index) => [position, String(2020 + index)] as const);
    expect(labels(four, { margin: 0 })).to.deep.equal([
      '2020 start',
      '2021 from 9.6',
      '2022 from 9.6',
      '2023 end from 4.1',
    ]);
  });

  it('end at the last tick in plots which they would leave', () => {
    const { ticks } = placedAxis(
      [0, 0.3, 0.6, 0.9].map((position, index) => ({ position, text: String(2020 + index) })),
      { margin: 0 },
    );
    const [{ least = 0, ending = 0 } = {}] = ticks.slice(-1);
    expect([least.toFixed(1), ending.toFixed(1)]).to.deep.equal(['9.0', '4.6']);
    const all = tickLabels({ position: 0.9, text: '2023', least: 9, ending: 4.5 }, { y: 0, line: 0 });
    expect(all.map((label) => [label.x, label.anchor, label.least, label.most])).to.deep.equal([
      [0.9, 'middle', 9, undefined],
      [0.9, 'end', 4.5, 9],
    ]);
  });

  it('of uneven ticks are those of the first, the last, and then of what is farthest from them', () => {
    const ticks = [
      [0, '1990'],
      [0.3, '2000'],
      [0.6, '2010'],
      [0.95, '2022'],
      [1, '2023'],
    ] as const;
    expect(labels(ticks, { margin: 0 })).to.deep.equal([
      '1990 start',
      '2000 from 10.7',
      '2010 from 8.0',
      '2022 from 64.0',
      '2023 end from 4.1',
    ]);
  });

  it('need the width that the names at the ends of lines take away', () => {
    expect(labels(YEARS, { margin: 10 })[1]).to.equal('2021 from 22.8');
  });

  it('are shown in narrow charts without such names if they still have room beside them', () => {
    expect(labels(YEARS, { margin: 10, narrow: { margin: 2, until: 30 } })[1]).to.equal('2021 from 14.8');
    expect(labels(YEARS, { margin: 20, narrow: { margin: 2, until: 30 } })[1]).to.equal('2021 from 32.8');
  });
});

describe('the width of the labels of a value axis', () => {
  const axis = (...texts: readonly string[]) => ({
    kind: 'even' as const,
    ticks: texts.map((text, index) => ({ text, position: index })),
  });
  it('is that of the longest, with the space next to it', () => {
    expect(gutterOf(axis('0', '500', '1,000')).toFixed(1)).to.equal('2.5');
    expect(gutterOf(axis())).to.equal(0);
  });
  it('leaves out a long label with the unit, which is above its line, but not below names of events', () => {
    const money = axis('0', '10', '€20 million');
    expect(isTopLong(money)).to.equal(true);
    expect(gutterOf(money).toFixed(1)).to.equal('1.4');
    expect(gutterOf(money, true).toFixed(1)).to.equal('4.6');
  });
});
