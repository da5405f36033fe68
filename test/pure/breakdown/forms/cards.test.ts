import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../../src/breakdown/data.js';
import { figurePieces } from '../../../../src/parts/cards-layout.js';
import { layoutBreakdown } from '../../../../src/breakdown/layout.js';
import { english } from '../../../../src/words/index.js';

/** The least width of cards with these figures, in rem. */
function widthOf(...values: (number | string)[]): number | undefined {
  const categories = values.map((value, index) => ({ label: `Service ${index + 1}`, value }));
  const { data } = parseBreakdown({ title: 'Services', unit: 'visits', categories });
  return layoutBreakdown(data!, english, { form: 'cards' }).cardWidth;
}

describe('the width of cards', () => {
  it('is the least for short numbers, but not for those below their words in it', () => {
    expect(widthOf(418, 3600)).to.equal(7.75);
    expect(widthOf(418, '>3600')).to.equal(8.5);
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

describe('the figure of a card', () => {
  it('is a number between smaller words, if there is one number', () => {
    expect(figurePieces('over 18,000')).to.deep.equal(['over', '18,000', '']);
    expect(figurePieces('€67.5 million')).to.deep.equal(['', '€67.5', 'million']);
    expect(figurePieces('about 1,204,000 people reached')).to.deep.equal(['about', '1,204,000', 'people reached']);
    expect(figurePieces('18\u202f000 €')).to.deep.equal(['', '18\u202f000', '€']);
    expect(figurePieces('1,803')).to.deep.equal(['', '1,803', '']);
  });

  it('is a text of one size with two numbers or none', () => {
    expect(figurePieces('5,000 to 6,000')).to.deep.equal(['', '5,000 to 6,000', '']);
    expect(figurePieces('no figure given')).to.deep.equal(['', 'no figure given', '']);
  });
});
