import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/breakdown/rows.js';
import type { Problem } from '../../../src/contract/problem.js';
import { parseDelta } from '../../../src/delta/data.js';
import { toDocument as toDelta } from '../../../src/delta/rows.js';
import { readCsv } from '../../../src/sources/csv.js';
import { readText } from '../../../src/sources/rows.js';
import { drawnOfCsv } from './drawn.js';
import { madeOfCsv } from './made.js';

/** Each line that is read, with its number before it. */
const rows = (text: string, type: 'csv' | 'tsv' = 'csv'): readonly unknown[] =>
  readCsv(text, type, []).lines.map(({ line, cells }) => [line, ...cells.map((cell) => cell.text)]);

const strays = (text: string, type: 'csv' | 'tsv' = 'csv'): readonly string[] => {
  const problems: Problem[] = [];
  readCsv(text, type, problems);
  return problems.map(({ severity, code, line, column }) => `${severity} ${code} ${String(line)} ${String(column)}`);
};

describe('CSV text', () => {
  it('without anything has no lines', () => {
    expect(rows('')).to.deep.equal([]);
  });
  it('may begin with a byte order mark', () => {
    expect(rows('\ufeffa,b\n1,2')).to.deep.equal([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
    expect(rows('\ufeff"a",b')).to.deep.equal([[1, 'a', 'b']]);
  });
  for (const [name, end] of Object.entries({ LF: '\n', CRLF: '\r\n', CR: '\r' }))
    it(`has lines that end with ${name}`, () => {
      expect(rows(['a,b', '"x', 'y",2', '3,4', ''].join(end))).to.deep.equal([
        [1, 'a', 'b'],
        [2, `x${end}y`, '2'],
        [4, '3', '4'],
      ]);
    });
  it('is parted by the delimiter that its header has most of', () => {
    expect(rows('a;b\n1,5;2')).to.deep.equal([
      [1, 'a', 'b'],
      [2, '1,5', '2'],
    ]);
    expect(rows('a\tb\n1,5\t2')).to.deep.equal([
      [1, 'a', 'b'],
      [2, '1,5', '2'],
    ]);
    expect(rows('a;b;c, d\n1;2;3')[1]).to.deep.equal([2, '1', '2', '3']);
    expect(rows('"a;b;c;d",e\n1,2')[1]).to.deep.equal([2, '1', '2']);
    expect(rows('"a\n;;;;",e\n1,2')[1]).to.deep.equal([3, '1', '2']);
    expect(rows('a\n1;2')).to.deep.equal([
      [1, 'a'],
      [2, '1;2'],
    ]);
  });
  it('of TSV is parted by tabs alone', () => {
    expect(rows('a,b\t"c\td"\n1,2\t3', 'tsv')).to.deep.equal([
      [1, 'a,b', 'c\td'],
      [2, '1,2', '3'],
    ]);
    expect(rows('\tb\n1\t', 'tsv')).to.deep.equal([
      [1, '', 'b'],
      [2, '1', ''],
    ]);
  });
  it('may begin with the line by which Excel is told the delimiter, which is no row', () => {
    const expected = [
      [2, 'a,b', 'c'],
      [3, '1', '2'],
    ];
    for (const first of ['sep=;', 'SEP=;', '"sep=;"', '\ufeffsep=;', '\ufeff"Sep=;"'])
      for (const end of ['\n', '\r\n', '\r'])
        expect(rows([first, 'a,b;c', '1;2', ''].join(end)), first).to.deep.equal(expected);
    expect(rows('sep=\t\na,b\tc\n1\t2')).to.deep.equal(expected);
    expect(rows('"sep=\\t"\na,b\tc\n1\t2')).to.deep.equal(expected);
    expect(rows('sep=;\na,b;c\n1;2', 'tsv')).to.deep.equal(expected);
    expect(rows('sep=,\na;b;c,d')).to.deep.equal([[2, 'a;b;c', 'd']]);
    expect(rows('sep=;')).to.deep.equal([]);
    expect(rows('sep=;\n')).to.deep.equal([]);
  });
  it('may have blank lines before it, as in a page', () => {
    expect(rows('\n    sep=|\n    a|"b"\n')[0]).to.deep.equal([3, '    a', 'b']);
  });
  it('has a row that is like it anywhere else, and where it names no character or several', () => {
    expect(rows('a;b\nsep=;\n1;2')[1]).to.deep.equal([2, 'sep=', '']);
    expect(rows('sep=;\nsep=;\n1;2')[0]).to.deep.equal([2, 'sep=', '']);
    for (const first of ['sep=', 'sep=ab', 'sep=😀', 'sep="', '"sep=|', 'sep=|"', 'sep =|', 'separator'])
      expect(rows(`${first}\n1,2`)[0], first).to.deep.equal([1, first]);
  });
  it('is parted by any character that it names', () => {
    const characters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
    for (const each of [...characters, '\t', '\u00a0', '·', '；'].filter((character) => !'"12'.includes(character))) {
      const text = ['1', '', '"1', '2"', '""""'].join(each);
      expect(rows(`sep=${each}\n${text}`), each).to.deep.equal([[2, '1', '', `1${each}2`, '"']]);
      expect(strays(`sep=${each}\n1${each} "2`), each).to.deep.equal(
        each === ' ' ? ['changed stray-quote 2 3'] : ['changed stray-quote 2 2'],
      );
    }
  });
  it('counts that line in the place of a problem', () => {
    expect(strays('sep=;\na;b\n1;"2')).to.deep.equal(['changed stray-quote 3 2']);
    expect(readText({ text: 'sep=;\na;b\nA;x', type: 'csv' }, { toDocument }).problems[0]).to.deep.include({
      line: 3,
      column: 2,
    });
  });
  it('may stand indented in a page', () => {
    const text = '\n    label,value\n    "A, b",5\n\t\t"C" , "6"\n  ';
    expect(rows(text).slice(1, 3)).to.deep.equal([
      [3, 'A, b', '5'],
      [4, 'C', '6'],
    ]);
    expect(strays(text)).to.deep.equal([]);
    expect(JSON.stringify(readText({ text: text, type: 'csv' }, { toDocument }).document)).to.equal(
      '{"categories":[{"label":"A, b","value":5},{"label":"C","value":6}]}',
    );
  });

  it('reports a quote that is not closed, and reads it and the lines after it as they are written', () => {
    const text = 'a,b\n1,"2\n3,4\n';
    expect(rows(text)).to.deep.equal([
      [1, 'a', 'b'],
      [2, '1', '"2'],
      [3, '3', '4'],
    ]);
    expect(strays(text)).to.deep.equal(['changed stray-quote 2 2']);
  });
  it('reports text after a quote, and reads its cell as it is written', () => {
    const text = 'a,b\n"x\ny",1\n"5"0,"6""" inches\n7,8';
    expect(rows(text).slice(2)).to.deep.equal([
      [4, '"5"0', '"6""" inches'],
      [5, '7', '8'],
    ]);
    expect(strays(text)).to.deep.equal(['changed stray-quote 4 1', 'changed stray-quote 4 2']);
  });
  it('may have quotes inside a cell without quotes', () => {
    expect(rows('a,b\n5" pipe,the "best"')[1]).to.deep.equal([2, '5" pipe', 'the "best"']);
    expect(strays('a,b\n5" pipe,the "best"')).to.deep.equal([]);
  });
  it('that is one long cell is read in a time that does not explode', () => {
    for (const cell of ['"'.repeat(99_999), '"'.repeat(100_000), `"${'""a'.repeat(50_000)}`, '"a,'.repeat(50_000)])
      expect(rows(`a,b\n1,${cell}`)[1]).to.be.an('array');
  });

  it('reads back every grid that is written as CSV', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', 'a', '5') }),
      fc.string({ unit: 'grapheme' }),
    );
    // An apostrophe in front of one of these signs keeps programs from computing a cell, and is no part of it; a mark heads a footnote.
    const cell = text.filter((one) => !/^'[-+=@]|^\s*[*†‡§]/.test(one));
    const grid = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        (lines, delimiter, end, always, last) => {
          // A name next to empty cells below two lines of heads is that of an index.
          fc.pre(lines.every(([first = '', ...others]) => !first.trim() || others.some((one) => one.trim())));
          const head = ['label', 'value', 'note', 'unit', 'source'].slice(0, lines[0]?.length ?? 2);
          const write = (text: string): string =>
            always || /["\n\r,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const texts = [head, ...lines].map((cells) => cells.map(write).join(delimiter));
          // The number of each line: one more than the breaks before it.
          let before = 1;
          const expected = [head, ...lines].map((cells, i) => {
            const at = before;
            before += texts[i]!.split(/\r\n|\r|\n/).length;
            return [at, ...cells];
          });
          const text = texts.join(end) + (last ? end : '');
          expect(rows(text, delimiter === '\t' ? 'tsv' : 'csv')).to.deep.equal(expected);
          expect(rows(text)).to.deep.equal(expected);
          expect(strays(text)).to.deep.equal([]);
        },
      ),
    );
  });
});

describe('rows of a text', () => {
  it('of which a chart can show nothing are a problem', () => {
    const milestones = 'Year,Milestone\n1919,Founded in London\n1942,First overseas office';
    expect(readText({ text: milestones, type: 'csv' }, { toDocument: toDelta }).problems).to.deep.equal([
      { pointer: '', code: 'no-column', severity: 'lost', expected: { code: 'figures' } },
    ]);
    for (const text of ['Ward,Signed,Goal\nA,1820,2000', 'School,2022,2023\nA,x,x'])
      expect(readText({ text, type: 'csv' }, { toDocument: toDelta }).problems, text).to.deep.equal([
        { pointer: '', code: 'unreadable', severity: 'lost', expected: { code: 'rows' } },
      ]);
  });
  it('name the first cell that is not read', () => {
    const { problems } = drawnOfCsv({ chart: 'delta' }, 'Date,Weight', '2024-01-01,12st 4', '2024-01-08,12st 2');
    expect(problems).to.deep.equal([
      'Line 2, column 2: Not a figure: "12st 4". Write a figure such as 1,234.5. It is not used.',
      'The document: Cannot be read. Write rows of CSV or a table. It is not used.',
    ]);
  });
  it('that wait for their figures are a note', () => {
    for (const text of ['Region,2019,2020', 'Measure,Value,Target', 'label,value\n'])
      expect(readText({ text, type: 'csv' }, { toDocument: toDelta })).to.deep.include({
        document: undefined,
        problems: [{ pointer: '', code: 'empty', severity: 'noted', expected: { code: 'below' } }],
      });
  });
  it('that have nothing but times are a problem', () => {
    const { problems } = drawnOfCsv({ chart: 'delta' }, 'Date', '2020-01-01', '2020-02-01');
    expect(problems[0]).to.equal(
      'The document: No column of figures. Write them in one, such as “Amount” of “Name,Amount”.',
    );
  });
  it('that has none make no document, and no problem', () => {
    for (const text of ['', '\n\n', ' , \n,'])
      expect(readText({ text: text, type: 'csv' }, { toDocument })).to.deep.include({
        document: undefined,
        problems: [],
      });
  });
  it('whose period may be another one keep it as their name, and its line and column are known', () => {
    const text = 'Date,Homes\n31 July 2021,5\n03/04/2021,6\n04/08/2021,7\n';
    const { document, locate } = readText(
      { text: text, type: 'csv' },
      { lang: 'en', title: 'Homes', toDocument: toDelta },
    );
    const { problems } = parseDelta({ ...(document as object), title: 'T' });
    const located = problems.map((problem) => locate?.(problem));
    expect(located.map((one) => [one?.code, one?.found, one?.line, one?.column])).to.deep.equal([
      ['ambiguous-day', '"03/04/2021"', 3, 1],
      ['ambiguous-day', '"04/08/2021"', 4, 1],
    ]);
  });
  it('that are any text never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, name) => {
        expect(readText({ text: text, type: 'csv' }, { toDocument, columns: { value: name } }).problems).to.be.an(
          'array',
        );
      }),
    );
  });
  it('whose reader fails are one problem', () => {
    const how = {
      toDocument: () => {
        throw new Error('no');
      },
    };
    expect(readText({ text: 'a,b\nx,1', type: 'csv' }, how).problems).to.deep.equal([
      { pointer: '', code: 'unreadable', severity: 'lost', expected: { code: 'rows' } },
    ]);
  });
});

describe('cells that their own commas cut', () => {
  const gridOf = (...lines: readonly string[]): readonly (readonly string[])[] =>
    readCsv(lines.join('\n'), 'csv', []).lines.map(({ cells }) => cells.map(({ text }) => text));

  it('are whole again where the row then has as many as the head', () => {
    expect(gridOf('Raised,Goal', '£4,500,£10,000')).to.deep.equal([
      ['Raised', 'Goal'],
      ['£4,500', '£10,000'],
    ]);
    expect(gridOf('Region,Visitors', 'North,1,234,567', 'South,900', 'East,-1,150.50')).to.deep.equal([
      ['Region', 'Visitors'],
      ['North', '1,234,567'],
      ['South', '900'],
      ['East', '-1,150.50'],
    ]);
    expect(gridOf('Projekt,Betrag', 'Brunnen,1.250,50 €', 'Schule,12,5 %', 'Garten,900 €')).to.deep.equal([
      ['Projekt', 'Betrag'],
      ['Brunnen', '1.250,50 €'],
      ['Schule', '12,5 %'],
      ['Garten', '900 €'],
    ]);
    expect(gridOf('Office,Staff', 'Leeds, UK,120', 'Lyon, France,80')).to.deep.equal([
      ['Office', 'Staff'],
      ['Leeds, UK', '120'],
      ['Lyon, France', '80'],
    ]);
  });

  it('stay as they are where they may be of two cells, and where a row has them all', () => {
    for (const lines of [
      ['Region,Men,Women', 'North,12,345,678'],
      ['Region,Men,Women', 'North,12,345'],
      ['Region,Men', 'North,12,34'],
      ['Region,Men', 'North,12,345', 'South,1,2,3'],
      ['Region,2023,2024', 'North,5,100,', 'South,6,200,'],
      ['Region,2023,2024', 'North,5,100', 'South,6,200,'],
      ['Region,2023,2024', 'Leeds, UK,5,100,', 'South,6,200,'],
      ['Region,2023,2024', 'North,5,100', 'South,6,200,estimated'],
    ])
      expect(gridOf(...lines)).to.deep.equal(lines.map((line) => line.split(',')));
  });

  it('are reported, a row at a time', () => {
    const problems: Problem[] = [];
    readCsv('Region,Visitors\nNorth,12,345\nSouth,900\nEast,1,200,000', 'csv', problems);
    expect(problems.map(({ code, severity, line }) => `${severity} ${code} ${line}`)).to.deep.equal([
      'changed cut-cell 2',
      'changed cut-cell 4',
    ]);
  });
});

describe('tables of plain text with bars between their cells', () => {
  const gridOf = (...lines: readonly string[]): readonly (readonly string[])[] =>
    readCsv(lines.join('\n'), 'csv', []).lines.map(({ cells }) => cells.map(({ text }) => text.trim()));
  it('have a cell between each two, whatever commas their figures have', () => {
    expect(gridOf('2019 | 12,000', '2020 | 3,100')).to.deep.equal([
      ['2019', '12,000'],
      ['2020', '3,100'],
    ]);
    expect(gridOf('Site|Meals', 'North|1,204')).to.deep.equal([
      ['Site', 'Meals'],
      ['North', '1,204'],
    ]);
  });
  it('are none if a bar is a part of names', () => {
    expect(gridOf('Team|Short,Points', 'Ajax|AJX,12')).to.deep.equal([
      ['Team|Short', 'Points'],
      ['Ajax|AJX', '12'],
    ]);
  });
});

describe('a head that its own comma of thousands has cut', () => {
  it('is whole if it then has as many cells as each row', () => {
    expect(rows('Period,Rate per 1,000\n2021,12.1\n2022,11.8')[0]).to.deep.equal([1, 'Period', 'Rate per 1,000']);
    expect(rows('Area,Deaths per 1,000,000,Cases\nA,1.2,3\nB,1.3,4')[0]).to.deep.equal([
      ...[1, 'Area', 'Deaths per 1,000,000', 'Cases'],
    ]);
  });
  it('stays as it is next to rows of as many cells, or of different lengths', () => {
    for (const text of ['Grade 1,000,X\n1,2,3', 'Period,Rate per 1,000\n2021,12.1\n2022,11.8,p'])
      expect(rows(text)[0]).to.deep.equal([1, ...(text.split('\n')[0] ?? '').split(',')]);
  });
});

describe('the attribute title in place of a heading', () => {
  const titlesOf = (...lines: readonly string[]): readonly unknown[] => {
    const { document } = madeOfCsv({ chart: 'breakdown', tooltip: 'Homes by area' }, ...lines);
    const { title, subtitle } = document as Readonly<Record<string, unknown>>;
    return [title, subtitle];
  };
  it('is the heading, and the name of the figures the second line', () => {
    expect(titlesOf('Area,Homes insulated', 'North,4', 'South,5')).to.deep.equal([undefined, 'Homes insulated']);
    expect(titlesOf('Area,Calls this month,Calls last month', 'North,4,3', 'South,5,6')).to.deep.equal([
      undefined,
      'Calls',
    ]);
  });
  it('gives way to a title above the rows', () => {
    expect(titlesOf('Insulated homes', '', 'Area,Homes', 'North,4', 'South,5')[0]).to.equal('Insulated homes');
  });
});
