import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../../src/breakdown/data.js';
import { layoutBreakdown } from '../../../../src/breakdown/layout.js';
import { english } from '../../../../src/words/index.js';

/** The least width of cards with these figures, in rem. */
function widthOf(...values: (number | string)[]): number | undefined {
  const categories = values.map((value, index) => ({ label: `Service ${index + 1}`, value }));
  const { data } = parseBreakdown({ title: 'Services', unit: 'visits', categories });
  return layoutBreakdown(data!, english, { form: 'cards' }).cardWidth;
}

describe('the width of cards', () => {
  it('is the usual one for short numbers', () => {
    expect(widthOf(418, 3600)).to.equal(8.5);
  });

  it('has room for the longest number in one line, which words before it do not widen', () => {
    expect(widthOf(418, 1200000)).to.equal(10);
    expect(widthOf(418, '>1200000')).to.equal(10);
  });

  it('is less for long numbers, in whose smaller size all are then written', () => {
    expect(widthOf(418, 123456789)).to.equal(8.5);
    expect(widthOf(418, 1123456789)).to.equal(10);
  });

  it('does not grow without end', () => {
    expect(widthOf(418, 1.5e21)).to.equal(17);
  });

  it('has room for the longest word of a name', () => {
    const categories = [
      { label: 'Arbeitslosenversicherung', value: 4 },
      { label: 'Sport', value: 2 },
    ];
    const { data } = parseBreakdown({ title: 'Ausgaben', categories });
    expect(layoutBreakdown(data!, english, { form: 'cards' }).cardWidth).to.equal(14);
  });

  it('is unknown to other forms', () => {
    const { data } = parseBreakdown({
      title: 'Services',
      unit: 'visits',
      categories: [{ label: 'A', value: 1200000 }],
    });
    expect(layoutBreakdown(data!, english, { form: 'bars' }).cardWidth).to.equal(undefined);
  });
});
