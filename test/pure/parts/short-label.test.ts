import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { layoutBreakdown } from '../../../src/breakdown/layout.js';
import { parseDelta } from '../../../src/delta/data.js';
import { layoutDelta } from '../../../src/delta/layout.js';
import { parseFigure } from '../../../src/figure/data.js';
import { layoutFigure } from '../../../src/figure/layout.js';
import { shortLabel } from '../../../src/parts/short-label-layout.js';
import { rowsOf } from '../../../src/parts/table-layout.js';
import { parseProgress } from '../../../src/progress/data.js';
import { layoutProgress } from '../../../src/progress/layout.js';
import { english } from '../../../src/words/index.js';

const MEGABYTE = 'Insulated '.repeat(100_000).trim();
const HUGE = 'x'.repeat(20_001);

/** All texts of a layout, and of its rows without the whole names. */
const textsOf = (layout: { readonly table: Parameters<typeof rowsOf>[0] }): string =>
  JSON.stringify([layout, rowsOf(layout.table)], (key, value: unknown) =>
    key === 'wholeName' || key === 'wholeHeads' ? undefined : value,
  );

describe('a short label', () => {
  it('is the label itself up to 300 characters', () => {
    expect(shortLabel('')).to.equal('');
    expect(shortLabel('x'.repeat(300))).to.equal('x'.repeat(300));
    expect(shortLabel('👨‍👩‍👧‍👦'.repeat(300))).to.equal('👨‍👩‍👧‍👦'.repeat(300));
  });
  it('ends between two characters with an ellipsis', () => {
    expect(shortLabel('x'.repeat(301))).to.equal(`${'x'.repeat(300)}…`);
    expect(shortLabel('👨‍👩‍👧‍👦'.repeat(301))).to.equal(`${'👨‍👩‍👧‍👦'.repeat(300)}…`);
  });
  it('ends before a word that does not fit', () => {
    expect(shortLabel(`${'x'.repeat(290)} insulated homes`)).to.equal(`${'x'.repeat(290)}…`);
  });
  it('ends within a word that is very long', () => {
    expect(shortLabel(`All ${'x'.repeat(400)}`)).to.equal(`All ${'x'.repeat(296)}…`);
  });
  it('of a text of any length is made at once', () => {
    for (const text of [MEGABYTE, '\u200d'.repeat(1e6), `a${'\u0301'.repeat(1e6)}`])
      expect(shortLabel(text).length).to.be.below(9_700);
  });
});

describe('a label of a megabyte', () => {
  it('is short in all texts of a breakdown, and whole up to 20,000 characters in its row', () => {
    const categories = [
      { label: MEGABYTE, value: 5, categories: [{ label: HUGE, value: 2 }] },
      { label: 'Roofs', value: 3 },
    ];
    const layout = layoutBreakdown(parseBreakdown({ title: MEGABYTE, whole: true, categories }).data!, english);
    expect(textsOf(layout).length).to.be.below(12_000);
    expect(rowsOf(layout.table).map(({ wholeName }) => wholeName?.length)).to.deep.equal([
      20_001,
      20_001,
      undefined,
      undefined,
    ]);
    expect(layout.table.row(0).name)
      .to.match(/^Insulated .* Insulated…$/)
      .and.to.have.lengthOf(300);
  });
  it('is short in all texts of progress, and whole in its row', () => {
    const measures = [
      { label: HUGE.slice(1), value: 5, target: 10, milestones: [{ label: MEGABYTE, value: 7 }] },
      { label: 'Roofs', value: 3, parts: [{ label: MEGABYTE, value: 3 }] },
    ];
    const layout = layoutProgress(parseProgress({ title: MEGABYTE, measures }).data!, english);
    expect(textsOf(layout).length).to.be.below(12_000);
    expect(rowsOf(layout.table).map(({ wholeName }) => wholeName)).to.deep.equal([HUGE.slice(1), undefined]);
  });
  it('is short in all texts of a delta, and whole in the head of its column', () => {
    const observations = [
      { period: '2020', value: 3 },
      { period: '2021', value: 5 },
    ];
    const series = [
      { label: 'Roofs', observations },
      { label: HUGE.slice(1), observations },
    ];
    const layout = layoutDelta(parseDelta({ title: MEGABYTE, series }).data!, english);
    expect(textsOf(layout).length).to.be.below(12_000);
    expect(layout.table.wholeHeads).to.deep.equal([undefined, undefined, undefined, HUGE.slice(1), HUGE.slice(1)]);
  });
  it('is short as the title of a figure', () => {
    const layout = layoutFigure(parseFigure({ title: MEGABYTE, value: 5 }).data!, english);
    expect(textsOf(layout).length).to.be.below(3_000);
  });
});
