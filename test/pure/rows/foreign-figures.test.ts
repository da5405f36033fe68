import { expect } from 'chai';
import { describe, it } from 'node:test';
import { madeOfCsv, madeOfTable, type Made } from '../sources/made.js';

const table = (...cells: readonly string[]): string =>
  `<table><tr><th>Area</th><th>Homes</th></tr>${cells.map((cell, i) => `<tr><td>Area ${'ABC'[i]}</td><td>${cell}</td></tr>`).join('')}</table>`;
const read = (lang: string, ...cells: readonly string[]): Made =>
  madeOfTable({ chart: 'breakdown', lang }, table(...cells));
const valuesOf = ({ document }: Made) =>
  (document as { categories: readonly { value: unknown }[] }).categories.map(({ value }) => value);

describe('figures of a table in the form of another language than that of its page', () => {
  it('are read so if all of their column are, and none can be thousands', () => {
    const made = read('en', '48,5', '51,25', '7');
    expect(valuesOf(made)).to.deep.equal([48.5, 51.25, 7]);
    expect(made.problems).to.deep.equal([
      'Line 2, column 2: Figures of this column are written as in another language than that of the page, and are read so: "48,5". Write the language of the table, such as <table lang="de">.',
    ]);
    expect(valuesOf(read('de', '48.5', '51.25'))).to.deep.equal([48.5, 51.25]);
  });

  it('are not, if one of them is in the form of the page, or if there is one alone', () => {
    const unread = { unread: true };
    expect(valuesOf(read('en', '48,5', '51.2'))).to.deep.equal([unread, 51.2]);
    expect(valuesOf(read('en', '48,5', '1,234'))).to.deep.equal([unread, 1234]);
    expect(valuesOf(read('en', '48,5', '51'))).to.deep.equal([unread, 51]);
    expect(valuesOf(read('en', '1,234', '5,678'))).to.deep.equal([1234, 5678]);
  });

  it('decide for themselves in a file', () => {
    const made = madeOfCsv({ chart: 'breakdown', lang: 'en' }, 'Area;Homes', 'A;48,5', 'B;51,2');
    expect([valuesOf(made), made.problems]).to.deep.equal([[48.5, 51.2], []]);
  });
});
