import { expect } from 'chai';
import { describe, it } from 'node:test';
import { lossesOf } from '../../../src/contract/losses.js';
import type { Problem } from '../../../src/contract/problem.js';

const lost = (pointer: string, line?: number): Problem => ({
  pointer,
  code: 'not-a-quantity',
  severity: 'lost',
  ...(line !== undefined && { line }),
});
const series = (length: number): object => ({ series: [{ observations: Array.from({ length }) }] });

describe('the rows that a reader does not see', () => {
  it('are none without problems, or if nothing of a figure is lost', () => {
    expect(lossesOf([], series(3))).to.be.undefined;
    expect(lossesOf([lost('/source'), lost('/measures/0/note')], series(3))).to.be.undefined;
    expect(lossesOf([{ ...lost('/measures/0/value'), severity: 'noted' }], series(3))).to.be.undefined;
  });
  it('name columns with the same header by their numbers', () => {
    const unused = (number: number): Problem => ({
      pointer: '',
      code: 'unused-column',
      severity: 'lost',
      expected: { code: 'column', field: 'value', name: 'Share', number },
    });
    expect(lossesOf([unused(3), unused(5)], series(3))?.columns).to.deep.equal(['Share (3)', 'Share (5)']);
  });
  it('name columns without the underscores of a program', () => {
    const expected = { code: 'column', field: 'value', name: 'number_of_pets', shown: 'percent_pets' } as const;
    const { columns, shown } =
      lossesOf([{ pointer: '', code: 'unused-column', severity: 'lost', expected }], series(3)) ?? {};
    expect({ columns, shown }).to.deep.equal({ columns: ['number of pets'], shown: 'percent pets' });
  });
  it('are counted once, by their line or their item', () => {
    const problems = [lost('/series/0/observations/1/value', 3), lost('/series/1/observations/1/value', 3)];
    expect(lossesOf(problems, series(40))).to.deep.equal({
      unread: 1,
      undated: 0,
      repeated: 0,
      columns: [],
      isLarge: false,
    });
  });
  it('may be in the rows of JSON, wherever these are', () => {
    const inRow = (row: string, member: string): Problem => ({ ...lost(`${row}/${member}`), row });
    const problems = [
      inRow('/results/1', 'homes'),
      inRow('/results/1', 'area'),
      inRow('/children/0/children/1', 'value'),
    ];
    expect(lossesOf(problems, series(40))).to.deep.include({ unread: 2, isLarge: false });
  });
  it('are none of a member that is not the figure of an item', () => {
    for (const pointer of [
      '/value/low',
      '/data/categories/1/note',
      '/annotations/1/text',
      '/results',
      '/targets/1/value',
    ])
      expect(lossesOf([lost(pointer)], series(40)), pointer).to.equal(undefined);
  });
  it('have intervals apart, whose figures are drawn', () => {
    const outside = (pointer: string): Problem => ({
      ...lost(pointer),
      code: 'range-order',
      expected: { code: 'around' },
    });
    expect(
      lossesOf([outside('/series/0/observations/1/value'), lost('/series/0/observations/2/value')], series(3)),
    ).to.deep.include({ unread: 1, intervals: 1 });
    expect(lossesOf([outside('/value')], {})).to.deep.include({ unread: 0, intervals: 1 });
  });
  it('are many above one in twenty, or above ten', () => {
    const problems = (count: number): readonly Problem[] =>
      Array.from({ length: count }, (_, i) => lost(`/series/0/observations/${i}/value`));
    expect(lossesOf(problems(5), series(100))?.isLarge).to.be.false;
    expect(lossesOf(problems(6), series(100))?.isLarge).to.be.true;
    expect(lossesOf(problems(10), series(10_000))?.isLarge).to.be.false;
    expect(lossesOf(problems(11), series(10_000))?.isLarge).to.be.true;
  });
  it('may have a period that is repeated, or be in a column that is not drawn', () => {
    const repeated: Problem = { ...lost('/series/0/observations/1/period'), code: 'duplicate-period' };
    const column: Problem = {
      pointer: '',
      code: 'unused-column',
      severity: 'lost',
      expected: { code: 'column', field: 'value', name: 'Deaths' },
    };
    expect(lossesOf([repeated, column], series(40))).to.deep.equal({
      unread: 0,
      undated: 0,
      repeated: 1,
      columns: ['Deaths'],
      isLarge: false,
    });
  });
  it('are counted by figures if their periods are repeated, and else by rows', () => {
    const at = (pointer: string): Problem => ({ ...lost(pointer), code: 'duplicate-period', line: 2 });
    const [first, second] = ['/series/0/observations/0/period', '/series/0/observations/1/period'];
    expect(lossesOf([at(first), at(second)], series(40))?.repeated).to.equal(2);
    expect(
      lossesOf(
        [first, second].map((pointer) => ({ ...lost(pointer), line: 2 })),
        series(40),
      ),
    ).to.deep.include({
      undated: 1,
      repeated: 0,
    });
  });
  it('may be rows of changes below the periods', () => {
    const expected = { code: 'computed', skipped: ['Change on year', 'Average'] } as const;
    const row: Problem = { pointer: '', code: 'unused-row', severity: 'lost', expected };
    expect(lossesOf([row], series(4))).to.deep.include({ columns: ['Change on year', 'Average'], isLarge: false });
  });
  it('may have a figure but no period', () => {
    const undated: Problem = { ...lost('/series/0/observations/1/period', 3), code: 'not-a-period' };
    expect(lossesOf([undated], series(40))).to.deep.include({ unread: 0, undated: 1 });
    expect(
      lossesOf([{ pointer: '/0/date', row: '/0', code: 'not-a-period', severity: 'lost' }], series(40)),
    ).to.deep.include({
      undated: 1,
    });
    expect(lossesOf([undated, lost('/series/0/observations/1/value', 3)], series(40))).to.deep.include({
      unread: 1,
      undated: 0,
    });
  });
});
