// Tables as wikis, notebooks and offices put them into their pages.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { layoutBreakdown } from '../../../src/breakdown/layout.js';
import { english } from '../../../src/words/index.js';
import { drawnOfCsv, drawnOfTable } from '../sources/drawn.js';

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

  it('have such totals below columns that are stacked', () => {
    const { sentence, notes, omissions } = drawnOfCsv(
      { chart: 'breakdown' },
      'Nation,Gold,Silver,Total',
      'China,40,27,67',
      'Japan,20,12,32',
      'Totals (2 entries),60,39,99',
    );
    expect(sentence).to.equal('The largest is China: 67.');
    expect([...notes, ...omissions]).to.deep.equal(['Totals (2 entries): 99 (Gold 60, Silver 39)']);
  });

  it('have parts of each row also if they are ranked', () => {
    const { form, rows, omissions } = drawnOfCsv(
      { chart: 'breakdown', title: 'Medal table' },
      'Rank,Country,Gold,Silver,Bronze,Total',
      '1,Norway,16,8,13,37',
      '2,Germany,12,10,5,27',
    );
    expect(form).to.equal('stacked');
    expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' '))).to.deep.equal([
      'Norway 37',
      'Gold 16',
      'Silver 8',
      'Bronze 13',
      'Germany 27',
      'Gold 12',
      'Silver 10',
      'Bronze 5',
    ]);
    expect(omissions).to.deep.equal([]);
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

describe('columns that stand several times next to each other', () => {
  it('are read below each other, as a ranking in parts', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Rank,Country,Value,Rank,Country,Value',
      '1,Qatar,52,3,Spain,40',
      '2,Chad,50,,,',
    );
    expect({ rows, problems }).to.deep.equal({ rows: ['Qatar | 52', 'Chad | 50', 'Spain | 40'], problems: [] });
  });

  it('go on with the periods of the first', () => {
    const { rows } = drawnOfCsv({ chart: 'figure' }, 'Year,Homes,Year,Homes', '2010,12,2012,15', '2011,13,2013,18');
    expect(rows).to.deep.equal(['2010 | 12', '2011 | 13', '2012 | 15', '2013 | 18']);
  });

  it('are figures of other kinds if a name is in two of them, or no row has a name', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Team,Points,Team,Points',
      'Ann,5,Ann,6',
      'Ben,7,Ben,8',
    );
    expect({ rows, problems: problems.length }).to.deep.equal({ rows: ['Ben | 7', 'Ann | 5'], problems: 1 });
    expect(drawnOfCsv({ chart: 'breakdown' }, 'No,%,No,%', '5,10,6,12', '7,14,8,16').rows).to.have.lengthOf(2);
  });
});

describe('a column that says what kind each row is', () => {
  it('names the total of the others', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'breakdown' },
      'TYPE,Name,Homes',
      'TOTAL,EU,2700',
      'COUNTRY,France,12',
      'COUNTRY,Malta,10',
    );
    expect(sentence).to.equal('2,700 in total. The largest named is France: 12, 0.4%.');
  });
});

describe('sums without a name of their own', () => {
  it('are those of their groups', () => {
    const { sentence, rows } = drawnOfTable(
      { chart: 'breakdown' },
      table(
        '<tr><th>Region</th><th>Type</th><th>Homes</th></tr>',
        '<tr><td rowspan="3">North</td><td>Flats</td><td>120</td></tr>',
        row('Houses', '80'),
        row('Subtotal', '200'),
        '<tr><td rowspan="3">South</td><td>Flats</td><td>60</td></tr>',
        row('Houses', '90'),
        row('Subtotal', '150'),
        '<tr><td colspan="2">Grand total</td><td>350</td></tr>',
      ),
    );
    expect({ sentence, rows: rows.slice(0, 2) }).to.deep.equal({
      sentence: '350 in total. The largest is North: 200, 57%.',
      rows: ['North | 200 | 57%', 'Flats | 120 | 34%'],
    });
  });

  it('are the total below all rows', () => {
    const lines = (last: string) => [',Cost', 'Staff,£120k', 'Premises,£30k', last];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines(',£150k')).sentence).to.equal(
      '£150 thousand in total. The largest is Staff: £120 thousand, 80%.',
    );
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines(',£140k')).rows).to.have.lengthOf(3);
  });
});

describe('a figure in a cell of a wiki', () => {
  const rowsOf = (head: string, ...cells: readonly string[]): readonly string[] =>
    drawnOfTable(
      { chart: 'breakdown' },
      `<table><tr><th>Name</th><th>${head}</th></tr>${cells.map((cell, i) => `<tr><td>${'AB'.charAt(i)}</td><td>${cell}</td></tr>`).join('')}</table>`,
    ).rows;
  it('may be stated again in another unit', () => {
    expect(
      rowsOf('Area', '607 km<sup>2</sup> (234 sq&nbsp;mi)', '1,572 km<sup>2</sup> (607 sq&nbsp;mi)'),
    ).to.deep.equal(['B | 1,572', 'A | 607']);
    expect(rowsOf('Speed', '100 mph (160 km/h)', '90 mph (140 km/h)')).to.deep.equal(['A | 100', 'B | 90']);
  });
  it('is one of metres below a head of lengths, whatever space is before its unit', () => {
    const table = `<table><tr><th>Mountain</th><th>Height</th></tr><tr><td>Ben Nevis</td><td>1,345&nbsp;m</td></tr><tr><td>Snowdon</td><td>1,085&nbsp;m</td></tr></table>`;
    expect(drawnOfTable({ chart: 'breakdown' }, table).sentence).to.equal('The largest is Ben Nevis: 1,345 metres.');
  });
});

describe('a term of office', () => {
  const [SMITH, JONES] = [
    '<tr><td>A. Smith</td><td>1 May 2001</td><td>3 May 2009</td></tr>',
    '<tr><td>B. Jones</td><td>3 May 2009</td><td>Incumbent</td></tr>',
  ];
  it('has its start and its end below one head or two, and goes on for who is in office', () => {
    for (const head of ['<th colspan="2">Term of office</th>', '<th>Took office</th><th>Left office</th>'])
      expect(
        drawnOfTable({ chart: 'timeline' }, `<table><tr><th>Mayor</th>${head}</tr>${SMITH}${JONES}</table>`).rows,
      ).to.deep.equal(['A. Smith | 1 May 2001 to 3 May 2009', 'B. Jones | since 3 May 2009']);
  });
});

describe('columns without a head', () => {
  it('have the flags of the figures before them', () => {
    const lines = ['Country,1990,,2000,', 'France,58.2,e,60.9,p', 'Spain,38.9,,40.3,p'];
    expect(drawnOfCsv({ chart: 'delta' }, ...lines).rows).to.deep.equal([
      '1990 | 58.2, estimated |  | 38.9 | ',
      '2000 | 60.9, provisional | +2.7 (+4.6%) | 40.3, provisional | +1.4 (+3.6%)',
    ]);
  });
  it('may have a sign between names and figures, which is no figure', () => {
    const table =
      '<table><tr><td>Adults</td><td>:</td><td>120</td></tr><tr><td>Children</td><td>:</td><td>45</td></tr></table>';
    expect(drawnOfTable({ chart: 'breakdown' }, table).rows).to.deep.equal(['Adults | 120', 'Children | 45']);
  });
});

describe('a stroke in place of the decimals of a price', () => {
  it('is none', () => {
    const lines = ['Was,Betrag (€)', 'Miete,"12.400,-"', 'Essen,"3.100,50"'];
    expect(drawnOfCsv({ chart: 'breakdown', lang: 'de' }, ...lines).rows).to.deep.equal([
      'Miete | €12,400.00',
      'Essen | €3,100.50',
    ]);
  });
});

describe('a first cell across a table without headings', () => {
  it('is the title of its rows', () => {
    const html = table('<tr><td colspan="3">Table 2</td></tr>', row('Area', '2022', '2023'), row('N', '12', '13'));
    expect(drawnOfTable({ chart: 'breakdown' }, html).rows).to.deep.equal(['N | 12 | 13 | +1 (+8.3%)']);
    const sourced = table(
      '<tr><td colspan="2">Members by area</td></tr>',
      row('Area', 'Members'),
      row('N', '120'),
      row('S', '140'),
      '<tr><td colspan="2">Source: club</td></tr>',
    );
    expect(drawnOfTable({ chart: 'breakdown' }, sourced).rows).to.deep.equal(['S | 140', 'N | 120']);
  });
});

describe('the head of a column in its cells, for small screens', () => {
  it('is no part of their names and figures', () => {
    for (const [label, end] of [
      ['<b class="tablesaw-cell-label">Visits</b><span>', '</span>'],
      ['<span class="table-cell">Visits</span>', ''],
      ['<span>Visits:</span> ', ''],
    ]) {
      const cells = (name: string, visits: string): string =>
        row(`${label?.replace('Visits', 'Agency') ?? ''}${name}${end ?? ''}`, `${label ?? ''}${visits}${end ?? ''}`);
      const html = table(
        '<thead><tr><th>Agency</th><th>Visits</th></tr></thead>',
        cells('USPS', '1,240'),
        cells('NASA', '840'),
      );
      expect(drawnOfTable({ chart: 'breakdown' }, html).rows).to.deep.equal(['USPS | 1,240', 'NASA | 840']);
    }
  });

  it('stays where it is the whole cell', () => {
    const html = table('<thead><tr><th>Name</th><th>Total</th></tr></thead>', row('<b>Name</b>', '5'), row('Ash', '7'));
    expect(drawnOfTable({ chart: 'breakdown' }, html).rows).to.include('Name | 5');
  });
});
