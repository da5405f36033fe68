import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseDelta } from '../../../../src/delta/data.js';
import { layoutDelta } from '../../../../src/delta/layout.js';
import { englishDelta } from '../../../../src/words/en/delta.js';

/** The texts of the ticks of lines of these periods. */
function ticks(periods: readonly string[]): readonly string[] {
  const observations = periods.map((period, index) => ({ period, value: 10 + index }));
  const { data } = parseDelta({ title: 'T', kind: 'flow', series: [{ label: 'T', observations }] });
  if (!data) throw new Error('nothing to draw');
  return layoutDelta(data, englishDelta, { form: 'lines' }).scenes[0]?.x?.ticks.map(({ text }) => text) ?? [];
}

const weeks = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `2024-W${String(index + 1).padStart(2, '0')}`);
const days = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10));

describe('the ticks of a time axis', () => {
  it('of some weeks are their Mondays', () => {
    expect(ticks(weeks(5))).to.deep.equal(['1 Jan 2024', '8 Jan', '15 Jan', '22 Jan', '29 Jan']);
    expect(ticks(weeks(12))).to.deep.equal(['1 Jan 2024', '15 Jan', '29 Jan', '12 Feb', '26 Feb', '11 Mar']);
  });

  it('of weeks that a day names are their own names', () => {
    expect(ticks(['2024-12-14/2024-12-20', '2024-12-21/2024-12-27', '2024-12-28/2025-01-03'])).to.deep.equal([
      'week to 20 Dec 2024',
      'to 27\u00a0Dec',
      'week to 3 Jan 2025',
    ]);
  });

  it('of quarters are quarters', () => {
    expect(ticks(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'])).to.deep.equal(['Q3 2023', 'Q4', 'Q1 2024', 'Q2']);
  });

  it('of years to March are these years', () => {
    expect(ticks(['2021-04/2022-03', '2022-04/2023-03', '2023-04/2024-03'])).to.deep.equal([
      'year to Mar 2022',
      'year to Mar 2023',
      'year to Mar 2024',
    ]);
  });

  it('of many weeks are months', () => {
    expect(ticks(weeks(20))).to.deep.equal(['Jan 2024', 'Feb', 'Mar', 'Apr', 'May']);
  });

  it('of days are each of them, every other one, or Mondays', () => {
    expect(ticks(days(4))).to.deep.equal(['1 Jan 2024', '2 Jan', '3 Jan', '4 Jan']);
    expect(ticks(days(13)).slice(0, 3)).to.deep.equal(['1 Jan 2024', '3 Jan', '5 Jan']);
    expect(ticks(days(40))).to.deep.equal(['1 Jan 2024', '8 Jan', '15 Jan', '22 Jan', '29 Jan', '5 Feb']);
  });

  it('of a few days in different years are these years', () => {
    const elections = ['2015-05-07', '2017-06-08', '2019-12-12', '2024-07-04'];
    expect(ticks(elections)).to.deep.equal(['2015', '2017', '2019', '2024']);
    expect(ticks([...elections.slice(0, 3), '2019-12-20', '2024-07-04'])).to.deep.equal([
      ...['7 May 2015', '8 Jun 2017', '12 Dec 2019', '20 Dec 2019', '4 Jul 2024'],
    ]);
    expect(ticks(['2019-04', '2021-03', '2024-11'])).to.deep.equal(['2019', '2021', '2024']);
  });
});
