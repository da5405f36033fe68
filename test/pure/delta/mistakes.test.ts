import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseDelta } from '../../../src/delta/data.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import type { FrameLayout } from '../../../src/parts/frame-layout.js';
import { english } from '../../../src/words/index.js';

/** The frame of a series of this length, the first of its figures unreadable. */
function frameOf(length: number, unreadable: number): FrameLayout {
  const observations = Array.from({ length }, (_, i) => ({
    period: String(1900 + i),
    value: i < unreadable ? 'see page 4' : i + 1,
  }));
  const { data } = parseDelta({ title: 'Deaths', series: [{ label: 'Deaths', observations }] });
  expect(data).to.exist;
  return layoutDelta(data as NonNullable<typeof data>, english).frame;
}

describe('figures that could not be read', () => {
  it('are not mentioned where there are none', () => {
    expect(frameOf(40, 0)).to.deep.include({ warnings: [], omissions: [] });
  });
  it('are noted below the drawing if they are few', () => {
    expect(frameOf(40, 1)).to.deep.include({ warnings: [], omissions: ['1 row could not be read.'] });
    expect(frameOf(40, 2)).to.deep.include({ warnings: [], omissions: ['2 rows could not be read.'] });
  });
  it('are noted above the drawing if they are more than one in twenty', () => {
    expect(frameOf(40, 3)).to.deep.include({ warnings: ['3 rows could not be read.'], omissions: [] });
  });
});

describe('labels', () => {
  const observations = [{ period: '2020', value: 1 }];
  it('that two series have, or none, are reported', () => {
    const labels = ['Men', 'men ', '\u00a0', '\u200b'];
    const { problems } = parseDelta({ title: 'Deaths', series: labels.map((label) => ({ label, observations })) });
    expect(problems.map(({ code, pointer }) => [code, pointer])).to.have.deep.members([
      ['duplicate-label', '/series/1/label'],
      ['empty', '/series/2/label'],
      ['empty', '/series/3/label'],
    ]);
  });
});
