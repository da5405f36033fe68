// Tables in the DOM. How they are read is in `test/pure/sources/child-table.test.ts`.
import { expect } from '@open-wc/testing';
import { toDocument } from '../../../src/breakdown/rows.js';
import { readTable } from '../../../src/sources/rows.js';

const tableOf = (html: string): HTMLTableElement => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.querySelector('table')!;
};

describe('a table of the DOM', () => {
  it('is a document, and is not changed', () => {
    const table = tableOf(
      '<table><caption>Suspects</caption><thead><tr><th>Link<th>Number<tbody><tr><th>Payments<td rowspan=2>5<tr><th>Supply<tfoot><tr><th>All<td><data value=10>ten</data></table>',
    );
    const before = table.outerHTML;
    const { document: made, problems } = readTable(table, { lang: 'en', toDocument });
    expect(problems).to.deep.equal([]);
    expect(JSON.parse(JSON.stringify(made))).to.deep.equal({
      title: 'Suspects',
      total: 10,
      categories: [
        { label: 'Payments', value: 5 },
        { label: 'Supply', value: 5 },
      ],
    });
    expect(table.outerHTML).to.equal(before);
  });
  it('is read where it is made by script and drawn nowhere', () => {
    const table = document.createElement('table');
    table.insertRow().append(document.createElement('td'), document.createElement('td'));
    table.rows[0]!.cells[0]!.textContent = 'A';
    table.rows[0]!.cells[1]!.textContent = '5';
    expect(readTable(table, { lang: 'en', toDocument }).document).to.have.nested.property('categories[0].value', 5);
  });
});
