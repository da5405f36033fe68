import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/breakdown/rows.js';
import { make } from '../rows/sheet.js';

/** The categories of a table, each with its figure, and the lines of its problems. */
function madeOf(text: string) {
  const { document, told } = make(toDocument, text);
  const { categories } = document as { categories: readonly { readonly label: unknown; readonly value: unknown }[] };
  return { categories: categories.map(({ label, value }) => [label, value]), told };
}

describe('a table of frequencies', () => {
  it('counts the answers below “Value”', () => {
    for (const [value, count] of [
      ['Value', 'Frequency'],
      ['value', 'count'],
      ['Wert', 'Häufigkeit'],
    ] as const)
      expect(madeOf(`${value}|${count}\n1|379\n2|231\n3|395`), count).to.deep.equal({
        categories: [
          ['1', 379],
          ['2', 231],
          ['3', 395],
        ],
        told: [],
      });
  });
  it('names the answers by their texts next to their codes', () => {
    expect(
      madeOf('Value|Label|Frequency|Percent\n1|Yes|379|37.9\n2|No|231|23.1\n3|Other|390|39').categories,
    ).to.deep.equal([
      ['Yes', 379],
      ['No', 231],
      ['Other', 390],
    ]);
  });
  it('has the figures below “Value” where nothing else counts', () => {
    expect(madeOf('Value|Item\n12|A\n15|B').categories).to.deep.equal([
      ['A', 12],
      ['B', 15],
    ]);
  });
});

describe('respondents next to per cents', () => {
  it('are the figures if the per cents are their shares', () => {
    expect(madeOf('Trust|Respondents|%\nLow|31|17.2%\nMedium|60|33.3%\nHigh|89|49.4%')).to.deep.equal({
      categories: [
        ['Low', 31],
        ['Medium', 60],
        ['High', 89],
      ],
      told: [],
    });
  });
  it('are those who were asked if the per cents are answers of theirs', () => {
    expect(madeOf('Group|Respondents|% agree\nA|100|65\nB|200|23\nC|150|41').told).to.deep.equal([
      'lost unused-column 1:2',
    ]);
  });
});

describe('a total that the rows of a group repeat', () => {
  it('is no figure of theirs next to their per cents', () => {
    const rows = 'North|Yes|62|500\nNorth|No|38|500\nSouth|Yes|41|320\nSouth|No|59|320';
    expect(make(toDocument, `Area|Answer|Percent|Total\n${rows}`).document).to.have.nested.property(
      'groups[0].categories[0].value',
      62,
    );
  });
});
