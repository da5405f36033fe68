import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readRecords, type Field, type Grid, type ReadingOptions, type Row } from '../../../src/rows/rows.js';

/** A grid of texts; `|` parts cells. */
const grid = (...lines: readonly string[]): Grid => ({
  lines: lines.map((text, i) => ({ line: i + 1, cells: text.split('|').map((cell) => ({ text: cell })) })),
});

interface Found {
  readonly rows: readonly unknown[];
  readonly problems: readonly unknown[];
}

/** The label and the figure of each row, and each problem as a line. */
function read(lines: Grid, how: ReadingOptions = {}, fields: readonly Field[] = ['label', 'value']): Found {
  const records = readRecords(lines, { lang: 'en', ...how });
  const pair = (row: Row, i: number): unknown[] => {
    const entry = row.entryFor(`/${i}`);
    const value = entry.figure('value');
    return [entry.text('label'), typeof value === 'object' && value ? 'unread' : value];
  };
  const rows = records.sheet(...fields).rows.map(pair);
  const problems = records.problems.map(
    ({ severity, code, pointer, line, column }) => `${severity} ${code} ${pointer} ${line ?? '-'}:${column ?? '-'}`,
  );
  return { rows, problems };
}

describe('a header', () => {
  it('is a first row without a figure beyond its first cell', () => {
    expect(read(grid('Kind|Suspects', 'A|5')).rows).to.deep.equal([['A', 5]]);
    expect(read(grid('2021|Suspects', 'A|5')).rows).to.deep.equal([['A', 5]]);
    expect(read(grid('|Suspects', 'A|5')).rows).to.deep.equal([['A', 5]]);
  });
  it('is not a first row with a figure', () => {
    for (const first of ['5', '1,234', '>5', '[c]', '5%', '£5', 'n/a', '1.2.3'])
      expect(read(grid(`A|${first}`, 'B|6')).rows, first).to.have.lengthOf(2);
  });
  it('is a first row of periods that have a name, as a table of many columns has them', () => {
    const columns = { value: 'Q3 2021' };
    for (const first of ['Q3 2021', 'July 2021', '31 July 2021', '2021年7月'])
      expect(read(grid(`Kind|${first}`, 'A|5')).rows, first).to.deep.equal([['A', 5]]);
    expect(read(grid('Kind|Q2 2021|Q3 2021', 'A|5|6'), { columns }).rows).to.deep.equal([['A', 6]]);
  });
  it('is not a first row of years, nor one that begins with a period', () => {
    for (const first of ['A|2018–2022', 'July 2021|5', 'Q3 2021|–'])
      expect(read(grid(first, 'B|6')).rows, first).to.have.lengthOf(2);
    expect(read(grid('A|2021', 'B|1999')).rows).to.deep.equal([
      ['A', 2021],
      ['B', 1999],
    ]);
  });
  it('of one column is a cell that is no figure', () => {
    expect(read(grid('Suspects', '5'), {}, ['value']).rows).to.deep.equal([[undefined, 5]]);
    expect(read(grid('5'), {}, ['value']).rows).to.deep.equal([[undefined, 5]]);
  });
  it('is a first row of years above figures that are none', () => {
    expect(read(grid('Kind|2021', 'A|5', 'B|1999')).rows).to.deep.equal([
      ['A', 5],
      ['B', 1999],
    ]);
  });
  it('may have years where it begins with what its column holds', () => {
    expect(read(grid('category|2021', 'A|5')).rows).to.deep.equal([['A', 5]]);
  });
  it('is where a column was asked for by its text', () => {
    expect(read(grid('Kind|2021', 'A|5'), { columns: { value: '2021' } }).rows).to.deep.equal([['A', 5]]);
  });
  it('that a table has is not looked for', () => {
    const { lines } = grid('A|B', 'C|5');
    const said: Grid = { lines: [{ line: 1, cells: [{ text: 'x' }, { text: '1' }], part: 'head' }, ...lines] };
    expect(read(said).rows).to.deep.equal([
      ['A', 'unread'],
      ['C', 5],
    ]);
  });
});

describe('a column', () => {
  it('is found by its name, in any case and any place', () => {
    expect(read(grid('Value| LABEL ', '5|A')).rows).to.deep.equal([['A', 5]]);
    expect(read(grid('Note|Amount|Category', 'x|5|A')).rows).to.deep.equal([['A', 5]]);
  });
  it('of the better name goes before another', () => {
    expect(read(grid('Category|Name|Label|Value', 'c|n|l|5')).rows).to.deep.equal([['l', 5]]);
  });
  it('is found by what was asked for before all', () => {
    const lines = grid('Label|Value|Suspects', 'A|5|6');
    expect(read(lines, { columns: { value: 'suspects' } }).rows).to.deep.equal([['A', 6]]);
    expect(read(lines, { columns: { value: '3' } }).rows).to.deep.equal([['A', 6]]);
    expect(read(grid('Label|Value|2', 'A|5|6'), { columns: { value: '2' } }).rows).to.deep.equal([['A', 6]]);
    expect(read(grid('A|5|6'), { columns: { value: '3' } }).rows).to.deep.equal([['A', 6]]);
  });
  it('that was asked for and is not there is a problem, and no other is taken for it', () => {
    for (const name of ['Suspekts', '3', '0', '1.5', '-1'])
      expect(read(grid('Label|Value', 'A|5'), { columns: { value: name } }), name).to.deep.equal({
        rows: [['A', 'unread']],
        problems: ['lost no-column  1:-'],
      });
  });
  it('of figures is the only one left', () => {
    expect(read(grid('Kind|Note|Suspects', 'A|x|5')).rows).to.deep.equal([['A', 5]]);
  });
  it('of figures is no value where several are left, and all are offered', () => {
    const records = readRecords(grid('Kind|Suspects|Gangs (%)', 'A|5|6'), {});
    const { figures, value, skip } = records.sheet('label', 'value');
    expect(value).to.be.undefined;
    expect(figures).to.deep.equal([
      { column: 1, header: 'Suspects', name: 'Suspects', period: undefined, unit: undefined },
      { column: 2, header: 'Gangs (%)', name: 'Gangs', period: undefined, unit: '%' },
    ]);
    skip(figures.slice(1), 'value');
    expect(records.problems).to.deep.equal([
      {
        pointer: '',
        code: 'unused-column',
        severity: 'lost',
        expected: { code: 'column', field: 'value', name: 'Gangs (%)' },
        found: '"Gangs (%)"',
        line: 1,
        column: 3,
      },
    ]);
  });
  it('that is not there is a problem', () => {
    const records = readRecords(grid('Kind|Suspects|Gangs', 'A|five|six'), {});
    records.sheet('label', 'value');
    expect(records.problems).to.deep.equal([
      {
        pointer: '',
        code: 'no-column',
        severity: 'lost',
        expected: { code: 'figures' },
        found: undefined,
        line: 1,
      },
    ]);
  });
  it('without a header is found by its position', () => {
    expect(read(grid('A|5')).rows).to.deep.equal([['A', 5]]);
    expect(read(grid('A|5|6|x')).rows).to.deep.equal([['A', 5]]);
  });
  it('of names is the first, whatever it is called', () => {
    for (const name of ['Group', 'Link', 'Note', 'Source', 'Year', 'Series', '5'])
      expect(read(grid(`${name}|Suspects`, 'A|5')).rows, name).to.deep.equal([['A', 5]]);
    expect(read(grid('Group|Kind|Value', 'A|B|5'), { columns: { label: 'Kind' } }).rows).to.deep.equal([['B', 5]]);
    expect(read(grid('Value|Kind', '5|A')).rows).to.deep.equal([['A', 5]]);
  });
  it('of another name than an object’s own is no column', () => {
    expect(read(grid('constructor|__proto__', 'A|5')).rows).to.deep.equal([['A', 5]]);
  });
});

describe('a row', () => {
  it('that is empty is passed over, and the lines after it keep their numbers', () => {
    expect(read(grid('label|value', '', 'A|5', '|', 'B|x'))).to.deep.equal({
      rows: [
        ['A', 5],
        ['B', 'unread'],
      ],
      problems: ['lost not-a-quantity /1/value 5:2'],
    });
  });
  it('that is too short or too long stays by its name, and where it ends is told', () => {
    expect(read(grid('label|value|note', 'A|5', 'B|1|234|x', 'C|6|y'))).to.deep.equal({
      rows: [
        ['A', 'unread'],
        ['B', 'unread'],
        ['C', 6],
      ],
      problems: ['lost row-length /0/value 2:3', 'lost row-length /1/value 3:4'],
    });
  });
  it('may have empty cells after its end', () => {
    expect(read(grid('label|value||', 'A|5', 'B|6||| '))).to.deep.equal({
      rows: [
        ['A', 5],
        ['B', 6],
      ],
      problems: [],
    });
  });
  it('has an empty name where its cell is empty, and none without a column', () => {
    expect(read(grid('label|value', '|5')).rows).to.deep.equal([['', 5]]);
    expect(read(grid('value', '5'), {}, ['value']).rows).to.deep.equal([[undefined, 5]]);
  });
  it('has its period in our digits, and what is none as it is written', () => {
    const records = readRecords(grid('Year|Value', '２０２１|1', '2023–24|2', 'Ｓｐｒｉｎｇ – Ｍａｙ|3'), {
      lang: 'en',
    });
    const { rows } = records.sheet('period', 'value');
    expect(rows.map((row) => row.peek('period'))).to.deep.equal(['2021', '2023–24', 'Ｓｐｒｉｎｇ – Ｍａｙ']);
  });
  it('has its period and how far it has come by the language of the cell, of the grid, or of the page', () => {
    const lines: Grid['lines'] = [
      { line: 1, cells: [{ text: 'Period' }, { text: 'Through' }, { text: 'Value' }] },
      { line: 2, cells: [{ text: 'lipiec 2021' }, { text: '15 July 2021', lang: 'en' }, { text: '5' }] },
    ];
    const periods = (it: Grid, lang?: string): readonly unknown[] => {
      const [row] = readRecords(it, { lang }).sheet('period', 'value').rows;
      return [row?.peek('period'), row?.peek('through')];
    };
    expect(periods({ lines }, 'pl')).to.deep.equal(['2021-07', '2021-07-15']);
    expect(periods({ lines, lang: 'pl' }, 'de')).to.deep.equal(['2021-07', '2021-07-15']);
    expect(periods({ lines })).to.deep.equal(['lipiec 2021', '2021-07-15']);
    expect(periods({ lines, lang: '' }, 'pl')).to.deep.equal(['lipiec 2021', '2021-07-15']);
  });
  it('has the period that a machine is told, whatever its text is', () => {
    const cells = [{ text: 'July 2021', time: '2021-08' }, { text: '5' }];
    const [row] = readRecords({ lines: [{ line: 1, cells }] }, { lang: 'en' }).sheet('period', 'value').rows;
    expect(row?.peek('period')).to.equal('2021-08');
  });
  it('has a name as it is written, though it is that of a month', () => {
    for (const name of ['May', 'May 2021', 'Q3 2021', '2018–2022'])
      expect(read(grid(`${name}|5`)).rows, name).to.deep.equal([[name, 5]]);
  });
  it('has a name on one line', () => {
    expect(read(grid('label|value', ' Fires \r\n and floods|5')).rows).to.deep.equal([['Fires and floods', 5]]);
  });
});

describe('a figure in a row', () => {
  it('is read by the language, and what cannot be read is told with its line and column', () => {
    expect(read(grid('label|value', 'A|1.234,5', 'B|1,234'), { lang: 'de' }).rows).to.deep.equal([
      ['A', 1234.5],
      ['B', 1.234],
    ]);
    const records = readRecords(grid('label|value', 'A|1,234'), {});
    const [row] = records.sheet('label', 'value').rows;
    row?.entryFor('/categories/0').figure('value');
    expect(records.problems).to.deep.equal([
      {
        pointer: '/categories/0/value',
        code: 'ambiguous-number',
        severity: 'lost',
        expected: { code: 'member', name: 'lang' },
        found: '"1,234"',
        line: 2,
        column: 2,
      },
    ]);
  });
  it('may have its unit beside it: that of its row before that of all', () => {
    expect(read(grid('label|value|unit', 'A|£5|GBP', 'B|5 %|'), { unit: '%' })).to.deep.equal({
      rows: [
        ['A', 5],
        ['B', 5],
      ],
      problems: [],
    });
  });
  it('has the marks of a column that is called otherwise', () => {
    const columns = { status: 'Merkmal' };
    expect(read(grid('label|value|Merkmal', 'A|5|p'), { columns }).rows).to.deep.equal([['A', '5 [p]']]);
  });
  it('has the marks of a status column', () => {
    const lines = grid(
      'label|value|status',
      'A|5|p',
      'B|5|P',
      'C|5|A',
      'D|5|[p], e',
      'E|5 [p]|p',
      'F||x',
      'G|>6,000|E',
      'H|5|',
      'I|5|R',
    );
    expect(read(lines).rows).to.deep.equal([
      ['A', '5 [p]'],
      ['B', '5 [p]'],
      ['C', 5],
      ['D', '5 [p] [e]'],
      ['E', '5 [p]'],
      ['F', '[x]'],
      ['G', '>6000 [e]'],
      ['H', 5],
      ['I', '5 [r]'],
    ]);
  });
  it('is not kept where a mark withholds it', () => {
    expect(read(grid('label|value|status', 'A|4711|c', 'B|4711|C', 'C|4711 [c]|', 'D|4711|Q')).rows).to.deep.equal([
      ['A', '[c]'],
      ['B', '[c]'],
      ['C', '[c]'],
      ['D', '[Q]'],
    ]);
  });
  it('is not kept, nor told, where it may be withheld', () => {
    const lines = grid('label|value|status', 'A|4711|secret', 'B|4711x|c', 'C|4711 [secret]|', 'D|4711x [c]|');
    const records = readRecords(lines, { lang: 'en' });
    const figures = records.sheet('label', 'value').rows.map((row, i) => row.entryFor(`/${i}`).figure('value'));
    expect(JSON.stringify([figures, records.problems])).not.to.include('4711');
    expect(figures).to.deep.equal(Array(4).fill({ unread: true }));
    expect(records.problems.map(({ code, line, column }) => [code, line, column])).to.deep.equal([
      ['not-allowed', 2, 3],
      ['not-a-quantity', 3, 2],
      ['not-a-quantity', 4, 2],
      ['not-a-quantity', 5, 2],
    ]);
  });
});

describe('the place of a member', () => {
  it('is that of its cell, or else of its row', () => {
    const records = readRecords(grid('value|label', '5|A'), {});
    const [row] = records.sheet('label', 'value').rows;
    row?.entryFor('/categories/0');
    expect(records.place('/categories/0/label')).to.deep.equal({ line: 2, column: 2 });
    expect(records.place('/categories/0/value')).to.deep.equal({ line: 2, column: 1 });
    expect(records.place('/categories/0/note')).to.deep.equal({ line: 2 });
    expect(records.place('/categories/0')).to.deep.equal({ line: 2 });
    expect(records.place('/categories')).to.be.undefined;
    expect(records.place('/title')).to.be.undefined;
    expect(records.place('')).to.be.undefined;
  });
});

describe('a table of more than 100,000 rows', () => {
  const lines = (count: number): Grid => ({
    lines: Array.from({ length: count }, (_, i) => ({
      line: i + 1,
      cells: [{ text: i ? `A${i}` : 'label' }, { text: i ? '5' : 'value' }],
    })),
  });
  it('is refused as a whole', () => {
    const records = readRecords(lines(100_002), { lang: 'en' });
    expect(records.width).to.equal(0);
    expect(records.problems.map(({ code, severity, found }) => [code, severity, found])).to.deep.equal([
      ['too-many', 'lost', '100002'],
    ]);
    expect(readRecords(lines(100_001), { lang: 'en' }).width).to.equal(2);
  });
});

describe('a table of more than 5,000 columns', () => {
  const row = (count: number): Grid =>
    grid(...['x', '1', '2'].map((text) => Array.from({ length: count }, (_, i) => `${text}${i}`).join('|')));
  it('is refused as a whole', () => {
    const records = readRecords(row(5001), { lang: 'en' });
    expect(records.width).to.equal(0);
    expect(records.problems.map(({ code, severity, found }) => [code, severity, found])).to.deep.equal([
      ['too-many', 'lost', '5001'],
    ]);
    expect(readRecords(row(5000), { lang: 'en' }).width).to.equal(5000);
  });
});

describe('a text of 200,000 letters', () => {
  // A pattern that takes a time quadratic in the letters would take minutes.
  it('is no figure in a cell, and a name in a head', () => {
    const digits = '1'.repeat(200_000);
    const { rows, problems } = read(grid('label|value', 'A|5', `B|${digits}`));
    expect(rows[0]).to.deep.equal(['A', 5]);
    expect(problems).to.have.lengthOf(1);
    expect(readRecords(grid(`label|${digits}`, 'A|5'), { lang: 'en' }).sheet('label').figures).to.have.lengthOf(1);
    for (const unit of [' ', ', ']) {
      const head = `£5${unit.repeat(200_000 / unit.length)}x`;
      expect(readRecords(grid(`label|${head}`, 'A|5'), { lang: 'en' }).sheet('label').figures).to.have.lengthOf(1);
    }
  });
  it('is the name of its row, whatever it is made of', () => {
    for (const unit of [':', '*', '£', '%', '5% ', 'a: ', '- ']) {
      const name = `a${unit.repeat(200_000 / unit.length)}x`;
      expect(read(grid('label|value', `${name}|5`, 'B|6')).rows).to.deep.equal([
        [name, 5],
        ['B', 6],
      ]);
    }
  });
  it('is no figure in any column', () => {
    for (const unit of ['£', '%', '\t', '£1', '5% ', 'million ', '1a ', '±1 ']) {
      const text = `2021 ${unit.repeat(200_000 / unit.length)}x`;
      expect(read(grid('label|value', 'A|5', `B|${text}`)).rows[1]).to.deep.equal(['B', 'unread']);
    }
  });
});

describe('columns that count what they are named after', () => {
  const unitsOf = (...headers: readonly string[]): unknown[] => {
    const lines = grid(headers.join('|'), headers.map((_, i) => (i ? '5' : '2021')).join('|'));
    return readRecords(lines, { lang: 'en' })
      .sheet('period')
      .figures.map(({ unit }) => unit);
  };

  it('have that and their scale as their unit; several have only the scale in common', () => {
    expect(unitsOf('Year', 'Jobs, thousand')).to.deep.equal([{ other: 'jobs', scale: 1000 }]);
    expect(unitsOf('Year', 'Men, thousand', 'Women (thousands)')).to.deep.equal(['thousand', 'thousand']);
    expect(unitsOf('Year', 'Exports (£m)', 'Imports (£m)')).to.deep.equal(['£m', '£m']);
  });
});

describe('the title of rows', () => {
  const lines = [
    ['Region', 'Homes'],
    ['North', '5'],
  ].map((texts, i) => ({ line: i + 1, cells: texts.map((text) => ({ text })) }));
  const titlesOf = (grid: Partial<Grid>, reading: ReadingOptions = {}): unknown[] => {
    const { head, title } = readRecords({ lines, ...grid }, { lang: 'en', ...reading });
    return [head.title, head.subtitle, title];
  };

  it('is the caption of the table, else the text of the figure around it', () => {
    expect(titlesOf({ title: 'Homes by region' })).to.deep.equal(['Homes by region', undefined, 'Homes by region']);
    expect(titlesOf({ outerTitle: 'Figure 3' })).to.deep.equal(['Figure 3', undefined, 'Figure 3']);
    expect(titlesOf({ title: 'Homes', outerTitle: 'Figure 3' })).to.deep.equal(['Homes', undefined, 'Homes']);
  });

  it('is the heading of the chart, if it has one; a caption that differs is the second line', () => {
    expect(titlesOf({ title: 'Homes by region' }, { title: 'Homes' })).to.deep.equal([
      undefined,
      'Homes by region',
      'Homes',
    ]);
    expect(titlesOf({ title: 'homes ' }, { title: 'Homes' })).to.deep.equal([undefined, undefined, 'Homes']);
    expect(titlesOf({ title: 'Homes by region' }, { title: 'Homes', hasSubtitle: true })).to.deep.equal([
      undefined,
      undefined,
      'Homes',
    ]);
    expect(titlesOf({ outerTitle: 'Figure 3' }, { title: 'Homes' })).to.deep.equal([undefined, undefined, 'Homes']);
  });

  it('states the unit after it, if no column has one', () => {
    const unitOf = (title: string, header = 'Number'): unknown =>
      readRecords(
        { title, lines: [{ line: 1, cells: [{ text: 'Area' }, { text: header }] }, ...lines.slice(1)] },
        { lang: 'en' },
      ).head.unit;
    expect(unitOf('Profit by division, £m')).to.equal('£m');
    expect(unitOf('Turnout (%)')).to.equal('%');
    expect(unitOf('Profit by division, £m', 'Share (%)')).to.equal(undefined);
    expect(unitOf('Homes, by region')).to.equal(undefined);
  });
});
