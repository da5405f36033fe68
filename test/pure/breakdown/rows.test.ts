import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseBreakdown } from '../../../src/breakdown/data.js';
import { toDocument } from '../../../src/breakdown/rows.js';
import { readRecords } from '../../../src/rows/rows.js';
import { make } from '../rows/sheet.js';
import { told } from '../rows/told.js';
import { finished } from '../../../src/contract/steps.js';

const document = (text: string): unknown => make(toDocument, text).document;

describe('the rows of a breakdown', () => {
  it('have their targets in a note, since a breakdown draws none', () => {
    const notesOf = (rows: string) => (make(toDocument, rows).document as { notes?: unknown }).notes;
    expect(notesOf('Area|Homes|Target\nNorth|5|10\nSouth|7|9')).to.deep.equal(['Target: North 10, South 9']);
    expect(notesOf('Area|Homes|Target\nNorth|5|10\nSouth|7|10')).to.deep.equal(['Target: 10']);
    expect(notesOf('Area|Homes|Target\nNorth|5|10 [c]\nSouth|7|9')).to.deep.equal(['Target: South 9']);
  });
  it('are categories', () => {
    expect(
      document(`
label|value
Payments|>73,000
Advertisements|–
Supply|[c]
`),
    ).to.deep.equal({
      categories: [
        { label: 'Payments', value: '>73000' },
        { label: 'Advertisements', value: null },
        { label: 'Supply', value: '[c]' },
      ],
    });
  });

  it('are named without a figure where their column is empty in every row', () => {
    expect(make(toDocument, 'Type|Cases\nA|\nB|')).to.deep.equal({
      document: {
        title: 'Cases',
        categories: [
          { label: 'A', value: null },
          { label: 'B', value: null },
        ],
      },
      told: [],
    });
  });

  it('have the unit of the head of their column, also if that is the unit alone', () => {
    expect(document('Source|£m\nCouncil tax|194.5\nGrants|10')).to.deep.equal({
      unit: '£m',
      categories: [
        { label: 'Council tax', value: 194.5 },
        { label: 'Grants', value: 10 },
      ],
    });
  });

  it('have a year above them, or one each', () => {
    expect(document('Kind|2021\nA|1\nB|5')).to.deep.equal({
      period: '2021',
      categories: [
        { label: 'A', value: 1 },
        { label: 'B', value: 5 },
      ],
    });
    expect(document('Kind|Value|Year\nA|1|2020\nB|5|2021')).to.deep.equal({
      categories: [
        { label: 'A', value: 1, period: '2020' },
        { label: 'B', value: 5, period: '2021' },
      ],
    });
  });

  it('of two periods are those of the later, with the figures of the earlier', () => {
    const made = make(toDocument, 'Year|Region|Cases\n2020|N|12\n2020|S|15\n2021|N|13\n2021|S|17\n2021|W|4');
    expect(made.document).to.deep.equal({
      title: 'Cases',
      period: '2021',
      categories: [
        { label: 'N', value: 13, previous: { period: '2020', value: 12 } },
        { label: 'S', value: 17, previous: { period: '2020', value: 15 } },
        { label: 'W', value: 4 },
      ],
    });
    expect(made.told).to.deep.equal([]);
  });

  it('are those of the later period alone, if a name is only in the earlier', () => {
    const made = make(toDocument, 'Year|Region|Cases\n2020|N|12\n2020|S|15\n2021|N|13');
    expect(made.document).to.deep.equal({
      title: 'Cases',
      period: '2021',
      categories: [{ label: 'N', value: 13 }],
    });
    expect(made.told).to.deep.equal(['lost unused-period 1:1']);
  });

  it('are those of the latest period, if a name stands in three', () => {
    const made = make(toDocument, 'Year|Region|Cases\n2019|N|11\n2020|N|12\n2021|N|13');
    expect(made.document).to.deep.equal({
      title: 'Cases',
      period: '2021',
      categories: [{ label: 'N', value: 13 }],
    });
    expect(made.told).to.deep.equal(['lost unused-period 1:1']);
  });

  it('have earlier figures in a column of their own, which may have none', () => {
    expect(document('Region|Previous|Value\nN|12|13\nS||17')).to.deep.equal({
      categories: [
        { label: 'N', value: 13, previous: { value: 12 } },
        { label: 'S', value: 17, previous: { value: null } },
      ],
    });
  });

  it('have the earlier figures of the other of two years, but not of three; that of a total is a note', () => {
    expect(document('Region|2019|2023\nN|12|13\nS|[c]|17')).to.deep.equal({
      period: '2023',
      categories: [
        { label: 'N', value: 13, previous: { period: '2019', value: 12 } },
        { label: 'S', value: 17, previous: { period: '2019', value: '[c]' } },
      ],
    });
    expect(document('Region|2015|2019|2023\nN|11|12|13')).to.deep.equal({
      period: '2023',
      categories: [{ label: 'N', value: 13 }],
    });
    expect(document('Region|2019|2023\nN|12|13\nS|20|17\nTotal|32|30')).to.deep.equal({
      notes: ['Total, 2019: 32'],
      period: '2023',
      total: 30,
      categories: [
        { label: 'N', value: 13, previous: { period: '2019', value: 12 } },
        { label: 'S', value: 17, previous: { period: '2019', value: 20 } },
      ],
    });
  });

  it('have parents without rows, which are the sums of their parts if these are exact amounts in one unit', () => {
    const parentsOf = (rows: string, how: object) => {
      const made = make(toDocument, rows, how).document as { categories: { label: string; value: unknown }[] };
      return made.categories.map(({ label, value }) => [label, value]);
    };
    const treemap = { form: 'treemap' };
    expect(
      parentsOf(
        'Programme|Parent|$m\nPolice|Safety|124.1\nFire|Safety|78.3\nStreets|Works|41.25\nSewers|Works|15.5',
        {},
      ),
    ).to.deep.equal([
      ['Safety', '202.4'],
      ['Works', '56.75'],
    ]);
    expect(parentsOf('Area|Parent|Homes\nA|North|5\nB|North|7 (p)\nC|South|[c]\nD|South|1', treemap)).to.deep.equal([
      ['North', '12 [p]'],
      ['South', null],
    ]);
    expect(parentsOf('Area|Parent|Homes\nA|North|about 5\nB|North|7', treemap)).to.deep.equal([['North', null]]);
    expect(parentsOf('Area|Parent|Share (%)\nA|North|5\nB|North|7', treemap)).to.deep.equal([['North', null]]);
    expect(parentsOf('Area|Parent|Life expectancy\nA|North|81\nB|North|82', {})).to.deep.equal([['North', null]]);
    expect(parentsOf('Area|Parent|Homes|Year\nA|North|5|2020\nB|North|7|2021', treemap)[0]).to.deep.equal([
      'North',
      null,
    ]);
  });

  it('are groups, if a column of groups has the same categories in several', () => {
    expect(
      document('Group|Category|Share\nNurses|Good|70\nNurses|Poor|30\nDoctors|Good|60\nDoctors|Poor|40'),
    ).to.deep.equal({
      groups: [
        {
          label: 'Nurses',
          categories: [
            { label: 'Good', value: 70 },
            { label: 'Poor', value: 30 },
          ],
        },
        {
          label: 'Doctors',
          categories: [
            { label: 'Good', value: 60 },
            { label: 'Poor', value: 40 },
          ],
        },
      ],
    });
  });

  it('are groups by the first of two columns of texts whatever their heads, or by that which the page names', () => {
    const rows = 'Safe|Agree|47\nSafe|Disagree|53\nClean|Agree|60\nClean|Disagree|40';
    const groups = [
      {
        label: 'Safe',
        categories: [
          { label: 'Agree', value: 47 },
          { label: 'Disagree', value: 53 },
        ],
      },
      {
        label: 'Clean',
        categories: [
          { label: 'Agree', value: 60 },
          { label: 'Disagree', value: 40 },
        ],
      },
    ];
    expect(document(`Question|Answer|Value\n${rows}`)).to.deep.equal({ groups });
    expect(document(`Group|Answer|Value\n${rows}`)).to.deep.equal({ groups });
    const columns = { group: 'Answer', label: 'Question' };
    expect(make(toDocument, `Question|Answer|Value\n${rows}`, { columns }).document).to.have.nested.property(
      'groups[0].label',
      'Agree',
    );
    const alone = make(toDocument, 'Ward|Use|Area\nNorth|Parks|3\nSouth|Homes|4', { columns: { group: 'Ward' } });
    expect(alone.document).to.have.nested.property('groups[1].categories[0].label', 'Homes');
  });

  it('are groups whose columns are the categories, if these are per cents that add up to about 100', () => {
    expect(
      make(toDocument, 'Question|Agree, %|Disagree, %|No opinion, %|Base (n)\nSafe|47|50|2|1,204\nClean|60|38|4|1,198'),
    ).to.deep.equal({
      document: {
        unit: '%',
        groups: [
          {
            label: 'Safe',
            categories: [
              { label: 'Agree', value: 47 },
              { label: 'Disagree', value: 50 },
              { label: 'No opinion', value: 2 },
            ],
          },
          {
            label: 'Clean',
            categories: [
              { label: 'Agree', value: 60 },
              { label: 'Disagree', value: 38 },
              { label: 'No opinion', value: 4 },
            ],
          },
        ],
      },
      told: ['lost unused-column 1:5'],
    });
    const { data } = parseBreakdown(document('Question|Agree|Neutral|Disagree\nSafe|47%|18%|35%'));
    expect(data?.groups?.[0]?.categories.map(({ label }) => label)).to.deep.equal(['Agree', 'Neutral', 'Disagree']);
    // Answers are per cents also where the sign is nowhere.
    const answers = document('Service|Satisfied|Neither|Dissatisfied\nParks|60|20|20\nBins|45.5|24.5|30');
    expect(answers).to.have.property('unit', '%');
    expect(answers)
      .to.have.nested.property('groups[1].categories[0]')
      .that.deep.equals({ label: 'Satisfied', value: 45.5 });
    // One row may add up to 100 by chance, and amounts in pounds are no per cents.
    expect(document('Service|Staff|Sites\nParks|60|40')).to.have.property('categories');
    expect(document('Service|Staff, £|Sites, £\nParks|60|40\nBins|30|70')).to.have.property('unit', '£');
    // Of rates, the first is shown and the others are reported.
    expect(document('Ward|Turnout|Postal\nNorth|47%|18%')).to.have.property('categories');
  });

  it('are categories of two levels, if the groups have other categories each', () => {
    expect(document('Group|Category|Cost\nPlace|Waste|7\nCare|Adults|3')).to.deep.equal({
      title: 'Cost',
      categories: [
        { label: 'Place', value: null, categories: [{ label: 'Waste', value: 7 }] },
        { label: 'Care', value: null, categories: [{ label: 'Adults', value: 3 }] },
      ],
    });
  });

  it('are not what the last or the first one makes of them, which is called their total', () => {
    expect(document('Link|Suspects\nPayments|70,000\nAds|5,000\nTotal|>75,000')).to.deep.equal({
      title: 'Suspects',
      total: '>75000',
      categories: [
        { label: 'Payments', value: 70000 },
        { label: 'Ads', value: 5000 },
      ],
    });
    expect(document('Link|Suspects\nTotal|>75,000\nPayments|70,000\nAds|5,000')).to.deep.equal({
      title: 'Suspects',
      total: '>75000',
      categories: [
        { label: 'Payments', value: 70000 },
        { label: 'Ads', value: 5000 },
      ],
    });
    // Of two the last is the total.
    expect(document('total|1\nA|5\nTOTAL|6')).to.deep.equal({
      total: 6,
      categories: [
        { label: 'total', value: 1 },
        { label: 'A', value: 5 },
      ],
    });
    expect(document('Total|5')).to.deep.equal({ categories: [{ label: 'Total', value: 5 }] });
    expect(document('label|value|parent\nTotal|10|\nA|6|Total\nC|5|')).to.deep.equal({
      categories: [
        { label: 'Total', value: 10, categories: [{ label: 'A', value: 6 }] },
        { label: 'C', value: 5 },
      ],
    });
  });

  it('say what else is said of a category', () => {
    expect(
      document(`
name|figure|rest|note|url|source|unit
A|5||late|https://a.example/|MPS|gangs
B|6|other|||FCA|homes
`),
    ).to.deep.equal({
      categories: [
        { label: 'A', value: 5, note: 'late', href: 'https://a.example/', source: 'MPS', unit: 'gangs' },
        { label: 'B', value: 6, rest: 'other', source: 'FCA', unit: 'homes' },
      ],
    });
  });

  it('say once what is the same in all', () => {
    expect(
      document(`
label|value|unit|source|parent
A|5|gangs|MPS|
B|6|gangs|MPS|A
`),
    ).to.deep.equal({
      unit: 'gangs',
      source: 'MPS',
      categories: [{ label: 'A', value: 5, categories: [{ label: 'B', value: 6 }] }],
    });
    expect(
      document(`
label|value|unit
A|5|gangs
B|6|
`),
    ).to.deep.equal({
      categories: [
        { label: 'A', value: 5, unit: 'gangs' },
        { label: 'B', value: 6 },
      ],
    });
  });

  it('stand inside the category that their parent names, wherever it stands', () => {
    expect(
      make(
        toDocument,
        `
label|value|parent
B|1|A
A|3|
C|5#|A
D|4|D
`,
      ),
    ).to.deep.equal({
      document: {
        categories: [
          {
            label: 'A',
            value: 3,
            categories: [
              { label: 'B', value: 1 },
              { label: 'C', value: { unread: true } },
            ],
          },
          { label: 'D', value: 4 },
        ],
      },
      told: ['lost not-a-quantity /categories/0/categories/1/value 4:2'],
    });
  });

  it('have a parent without a figure where it has no row', () => {
    expect(
      document(`
label|value|group
B|1|A
C|2|D
E|3|A
`),
    ).to.deep.equal({
      categories: [
        {
          label: 'A',
          value: null,
          categories: [
            { label: 'B', value: 1 },
            { label: 'E', value: 3 },
          ],
        },
        { label: 'D', value: null, categories: [{ label: 'C', value: 2 }] },
      ],
    });
  });

  it('are never lost, though parents go in a circle or deeper than two', () => {
    const said = JSON.stringify(
      document(`
label|value|parent
A|1|B
B|2|A
C|3|
D|4|C
E|5|D
`),
    );
    for (const label of 'ABCDE') expect(said).to.include(`{"label":"${label}","value":${'ABCDE'.indexOf(label) + 1}`);
  });

  it('give the first of two of one name its parts', () => {
    expect(
      document(`
label|value|parent
A|1|
A|2|
B|3|A
`),
    ).to.deep.equal({
      categories: [
        { label: 'A', value: 1, categories: [{ label: 'B', value: 3 }] },
        { label: 'A', value: 2 },
      ],
    });
  });

  it('have a total where a table has it in its foot', () => {
    const cells = (...texts: readonly string[]): readonly { text: string }[] => texts.map((text) => ({ text }));
    const records = readRecords(
      {
        title: 'Suspects',
        lang: 'cy',
        lines: [
          { line: 1, cells: cells('Link', 'Suspects'), part: 'head' },
          { line: 2, cells: cells('A', '5') },
          { line: 3, cells: cells('Source: MPS', 'Source: MPS'), part: 'foot' },
          { line: 4, cells: cells('All', '>1,234.5.6'), part: 'foot' },
          { line: 5, cells: cells('More', '7'), part: 'foot' },
        ],
      },
      {},
    );
    expect(JSON.parse(JSON.stringify(finished(toDocument(records))))).to.deep.equal({
      title: 'Suspects',
      lang: 'cy',
      source: { name: 'MPS' },
      notes: ['More: 7'],
      total: { unread: true },
      categories: [{ label: 'A', value: 5 }],
    });
    expect(records.problems).to.have.lengthOf(1);
    expect(records.problems[0]).to.deep.include({ pointer: '/total', line: 4, column: 2 });
    expect(records.place('/total')).to.deep.equal({ line: 4, column: 2 });
    expect(records.place('/title')).to.be.undefined;
  });

  it('may be called like months and years, and stay as they are written', () => {
    expect(make(toDocument, 'Month|Homes\nMay|5\nJuly 2021|6\n2018–2022|7').document).to.deep.equal({
      title: 'Homes',
      categories: [
        { label: 'May', value: 5 },
        { label: 'July 2021', value: 6 },
        { label: '2018–2022', value: 7 },
      ],
    });
  });

  it('that cannot be read stay as named rows, and their problem is told once', () => {
    const records = readRecords(
      {
        title: 'T',
        lines: [
          { line: 1, cells: [{ text: 'A' }, { text: '1,234' }] },
          { line: 2, cells: [{ text: 'B' }, { text: '5' }] },
        ],
      },
      {},
    );
    const { data, problems } = parseBreakdown(finished(toDocument(records)));
    expect(told(records.problems)).to.deep.equal(['lost ambiguous-number /categories/0/value']);
    expect(problems).to.deep.equal([]);
    expect(data?.categories.map(({ label, value }) => ({ label, value }))).to.deep.equal([
      { label: 'A', value: { unread: true } },
      { label: 'B', value: { value: 5 } },
    ]);
  });

  it('have targets and limits in a note, whatever follows their name', () => {
    const notesOf = (text: string): unknown => (make(toDocument, text).document as { notes?: unknown }).notes;
    expect(notesOf('Station|NO2|Limit value\nPort|44|40\nPark|21|40')).to.deep.equal(['Limit value: 40']);
    expect(notesOf('Area|2023|Target 2030\nNorth|30|40\nSouth|21|60')).to.deep.equal([
      'Target 2030: North 40, South 60',
    ]);
    expect(notesOf('Area|Share|Target\nNorth|30|0.2..0.9\nSouth|21|5')).to.deep.equal([
      'Target: North 0.2–0.9, South 5',
    ]);
    for (const [one, other] of [
      ['Within limits', 'Over limit'],
      ['City limits', 'Metro area'],
      ['Goal difference', 'Points'],
      ['Lower limit', 'Upper limit'],
    ])
      expect(notesOf(`Area|${one}|${other}\nA|30|40\nB|21|60`), one).to.equal(undefined);
  });

  it('have the mark of an earlier period in the head of its column', () => {
    expect(make(toDocument, 'Area|2021 (p)|2022\nNorth|30|40\nSouth|21|60').document).to.deep.equal({
      period: '2022',
      categories: [
        { label: 'North', value: 40, previous: { period: '2021', value: '30 [p]' } },
        { label: 'South', value: 60, previous: { period: '2021', value: '21 [p]' } },
      ],
    });
  });

  it('are parts of what the first of two columns of names says, if none is a part of two or each has several', () => {
    const categoriesOf = (text: string): unknown =>
      (make(toDocument, text).document as { categories?: unknown }).categories;
    expect(categoriesOf('Department|Service|Cost\nAdults|Homes|30\nAdults|Care|20\nRoads|Repairs|8')).to.deep.equal([
      {
        label: 'Adults',
        value: null,
        categories: [
          { label: 'Homes', value: 30 },
          { label: 'Care', value: 20 },
        ],
      },
      { label: 'Roads', value: null, categories: [{ label: 'Repairs', value: 8 }] },
    ]);
    const staff = 'Department|Service|Cost\nAdults|Staff|30\nAdults|Care|20\nRoads|Staff|8\nRoads|Lights|3\nTotal||61';
    expect(make(toDocument, staff).document).to.deep.equal({
      title: 'Cost',
      total: 61,
      categories: [
        {
          label: 'Adults',
          value: '50',
          categories: [
            { label: 'Staff', value: 30 },
            { label: 'Care', value: 20 },
          ],
        },
        {
          label: 'Roads',
          value: '11',
          categories: [
            { label: 'Staff', value: 8 },
            { label: 'Lights', value: 3 },
          ],
        },
      ],
    });
    expect(categoriesOf('First|Last|Amount\nAnn|Lee|3\nAnn|Fox|4\nBob|Lee|5')).to.deep.equal([
      { label: 'Ann, Lee', value: 3 },
      { label: 'Ann, Fox', value: 4 },
      { label: 'Bob, Lee', value: 5 },
    ]);
  });

  it('have no interval of a column "+/-" with signs, which are changes', () => {
    expect(make(toDocument, 'Party|Votes|+/-\nRed|18|+3.1\nBlue|12|-8.0')).to.deep.equal({
      document: {
        title: 'Votes',
        categories: [
          { label: 'Red', value: 18 },
          { label: 'Blue', value: 12 },
        ],
      },
      told: [],
    });
    const { document } = make(toDocument, 'Party|Support|+/-\nRed|18|3\nBlue|12|2');
    expect((document as { categories: unknown[] }).categories[0]).to.deep.equal({
      label: 'Red',
      value: '18 (15..21, range)',
    });
  });

  it('have the header of their figures as the second line, also with decimals', () => {
    expect(make(toDocument, 'Waste|Per head\nPaper|62.0\nGlass|23.8', { title: 'Waste' }).document).to.deep.include({
      subtitle: 'Per head',
    });
  });
});
