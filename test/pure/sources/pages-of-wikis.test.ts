// Tables as wikis, notebooks and offices put them into their pages.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { layoutBreakdown } from '../../../src/breakdown/layout.js';
import { english } from '../../../src/words/index.js';
import { drawnOfCsv, drawnOfTable } from './drawn.js';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (head: string, ...rows: readonly string[]): string => `<table>${head}${rows.join('')}</table>`;

describe('tables of pages', () => {
  it('name rows once if a name spans columns, without the column of a party’s colour, and put turnout into a note', () => {
    const { sentence, rows, notes } = drawnOfTable(
      { chart: 'breakdown' },
      table(
        '<tr><th colspan="2">Party</th><th>Candidate</th><th>Votes</th></tr>',
        row('', 'Green', 'Emily Jabbour', '5,170'),
        row('', 'Labour', 'Michael Russo', '4,659'),
        row('', 'Labour', 'Ruben Ramos', '3,010'),
        '<tr><th colspan="3">Majority</th><td>511</td></tr>',
        '<tr><th colspan="3">Turnout</th><td>19,150</td></tr>',
        '<tr><td></td><td colspan="3">Green hold</td></tr>',
      ),
    );
    expect({ sentence, rows, notes }).to.deep.equal({
      sentence: 'The largest is Emily Jabbour: 5,170.',
      rows: ['Green | ', 'Emily Jabbour | 5,170', 'Labour | ', 'Michael Russo | 4,659', 'Ruben Ramos | 3,010'],
      notes: ['Green hold', 'Majority: 511', 'Turnout: 19,150'],
    });
  });

  it('have no row of dots, which is reported', () => {
    const { sentence, rows, problems } = drawnOfTable(
      { chart: 'breakdown' },
      table(
        '<thead><tr><th></th><th>Name</th><th>Population</th></tr></thead>',
        '<tr><th>0</th><td>South East</td><td>8634750</td></tr>',
        '<tr><th>...</th><td>...</td><td>...</td></tr>',
        '<tr><th>8</th><td>North East</td><td>2596886</td></tr>',
      ),
    );
    expect({ sentence, rows, problems }).to.deep.equal({
      sentence: 'The largest is South East: 8,634,750.',
      rows: ['South East | 8,634,750', 'North East | 2,596,886'],
      problems: ['Line 3, column 1: Rows that are not shown: "...". The table leaves rows out there. Write them all.'],
    });
  });

  it('have totals that say how many they add up', () => {
    const { sentence } = drawnOfTable(
      { chart: 'breakdown' },
      table(
        '<tr><th>Nation</th><th>Medals</th></tr>',
        row('China', '89'),
        row('Japan', '58'),
        row('Totals (2 entries)', '147'),
      ),
    );
    expect(sentence).to.equal('147 in total. The largest is China: 89, 61%.');
  });

  it('have no link of a wiki in their titles', () => {
    const { rows } = drawnOfTable(
      { chart: 'breakdown' },
      table(
        '<tr><th>Club <span class="mw-collapsible-toggle">[show]</span></th><th>Members</th></tr>',
        row('Leeds', '120'),
        row('York <span class="mw-editsection">[edit]</span>', '80'),
      ),
    );
    expect(rows).to.deep.equal(['Leeds | 120', 'York | 80']);
  });
});

describe('the last line of a file', () => {
  it('is a remark if it begins as one, though it has as many cells as the others', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Region,Homes',
      'North,12',
      'South,15',
      'Note: counts, as of May',
    );
    expect({ rows, notes }).to.deep.equal({
      rows: ['South | 15', 'North | 12'],
      notes: ['Note: counts, as of May'],
    });
  });
});

describe('periods that are not shown', () => {
  it('are named in words', () => {
    const { data } = parseBreakdown({ title: 'Homes', categories: [{ label: 'North', value: 12 }] });
    const losses = {
      unread: 0,
      undated: 0,
      repeated: 0,
      columns: ['2012/2014', 'Flats'],
      shown: '2015',
      isLarge: false,
    };
    const { frame } = layoutBreakdown({ ...data!, losses }, english, { form: 'bars' });
    expect(frame.omissions).to.deep.equal(['Shown: 2015. Not shown: 2012 to 2014 and Flats.']);
  });
});
