// Footnotes of tables: rows in the foot, and marks above the line.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { madeOfCsv, madeOfTable, seriesOf } from '../sources/made.js';

describe('a row in the foot of a table', () => {
  it('with one text over several columns is a note, next to a total', () => {
    expect(
      madeOfTable(
        { chart: 'breakdown' },
        `<table><thead><tr><th>Department<th>Spending</thead>
         <tbody><tr><td>Police<td>124<tr><td>Public Works (1)<td>56</tbody>
         <tfoot><tr><td>Total<td>180
         <tr><td colspan="2">(1) Includes Streets. Figures may not sum due to rounding.</tfoot></table>`,
      ),
    ).to.deep.equal({
      document: {
        title: 'Spending',
        notes: ['(1) Includes Streets. Figures may not sum due to rounding.'],
        total: 180,
        categories: [
          { label: 'Police', value: 124 },
          { label: 'Public Works (1)', value: 56 },
        ],
      },
      problems: [],
    });
  });

  it('that names the source gives the source', () => {
    expect(
      madeOfTable(
        { chart: 'delta' },
        `<table><tr><th>Year<th>Homes</tr><tr><td>2021<td>5<tr><td>2022<td>6
         <tfoot><tr><td>Source: Ministry of Housing<td></tfoot></table>`,
      ).document,
    ).to.deep.include({ source: { name: 'Ministry of Housing' } });
  });
});

describe('a last row with one text over all columns', () => {
  it('is a note in the body as well', () => {
    for (const remark of ['* Restated after the merger', 'Includes Wales since 2023'])
      expect(
        madeOfTable(
          { chart: 'delta' },
          `<table><tr><th>Year<th>Members<th>Donors</tr><tr><td>2022<td>5<td>6<tr><td>2023<td>7<td>8
           <tr><td colspan="3">${remark}</table>`,
        ),
      ).to.deep.equal({
        document: {
          notes: [remark],
          series: [seriesOf('Members', ['2022', 5], ['2023', 7]), seriesOf('Donors', ['2022', 6], ['2023', 8])],
        },
        problems: [],
      });
  });

  it('is a row if it is a figure', () => {
    const { document } = madeOfTable(
      { chart: 'breakdown' },
      '<table><tr><td>North<td>5<tr><td>South<td>6<tr><td colspan="2">11</table>',
    );
    expect(document).not.to.have.property('notes');
  });
});

describe('a mark after the head of a column', () => {
  const rows = ['North,12,9', 'South,15,8'];
  const categories = (north: unknown, south: unknown) => [
    { label: 'North', value: north },
    { label: 'South', value: south },
  ];

  it('qualifies the figures below it, in all charts', () => {
    for (const [chart, member] of [
      ['breakdown', 'categories'],
      ['progress', 'measures'],
    ] as const)
      expect(
        madeOfCsv({ chart, title: 'Homes' }, 'Area,Homes*', 'North,9', 'South,8', 'West,..', '* Provisional').document,
      ).to.deep.equal({
        [member]: [...categories('9 [p]', '8 [p]'), { label: 'West', value: null }],
      });
    expect(madeOfCsv({ chart: 'figure' }, 'Year,Homes†', '2023,9', '† estimated').document).to.deep.include({
      value: '9 [e]',
    });
  });

  it('keeps a part of a year from being compared with a whole one', () => {
    expect(madeOfCsv({ chart: 'breakdown', title: 'Homes' }, 'Area,2023,2024*', ...rows, '* Jan–Sep')).to.deep.equal({
      document: { period: '2023', categories: categories(12, 15) },
      problems: [
        'Line 1, column 3: A column that is not shown: "2024 (Jan–Sep)". To show it in place of “2023”, write value-column="2024 (Jan–Sep)".',
      ],
    });
  });

  it('stays with its remark if that says something else', () => {
    expect(
      madeOfCsv({ chart: 'breakdown', title: 'Homes' }, 'Area,2023,2024*', ...rows, '* Without flats').document,
    ).to.deep.equal({
      notes: ['* Without flats'],
      period: '2024',
      categories: [
        { label: 'North', value: 9, previous: { period: '2023', value: 12 } },
        { label: 'South', value: 8, previous: { period: '2023', value: 15 } },
      ],
    });
  });
});

describe('a letter above the line', () => {
  it('is no part of a name, a period or a figure', () => {
    expect(
      madeOfTable(
        { chart: 'delta' },
        `<table><caption>Evictions ordered by courts<sup>a</sup></caption>
         <tr><th>Year<th>Evictions<sup>c</sup></tr>
         <tr><td>2019<td>50,010<tr><td>2020<sup>b</sup><td>30,720<tr><td>2021<td>29,980<sup>d</sup><tr><td>2022<td>30,600<sup>r</sup>
         <tfoot><tr><td colspan="2"><sup>a</sup> Without Bremen.<br><sup>b</sup> Break in series. <sup>r</sup> revised.</tfoot></table>`,
      ),
    ).to.deep.equal({
      document: {
        title: 'Evictions ordered by courtsᵃ',
        notes: ['ᵃ Without Bremen. ᵇ Break in series. ʳ revised.'],
        series: [seriesOf('Evictionsᶜ', ['2019', 50010], ['2020', 30720], ['2021', 29980], ['2022', '30600 [r]'])],
      },
      problems: [],
    });
  });

  it('after a year in a head is none of its period', () => {
    expect(
      madeOfTable(
        { chart: 'breakdown' },
        `<table><tr><th>City<th>2019<th>2024<sup>p</sup></tr><tr><td>Bonn<td>4<td>5<tr><td>Trier<td>2<td>3</table>`,
      ).document,
    ).to.deep.equal({
      period: '2024',
      categories: [
        { label: 'Bonn', value: '5 [p]', previous: { period: '2019', value: 4 } },
        { label: 'Trier', value: '3 [p]', previous: { period: '2019', value: 2 } },
      ],
    });
  });

  it('stays as it is in an ordinal', () => {
    expect(
      madeOfTable(
        { chart: 'breakdown' },
        `<table><tr><th>District<th>Homes</tr><tr><td>4<sup>th</sup><td>4<tr><td>5<sup>th</sup><td>2</table>`,
      ).document,
    ).to.deep.equal({
      title: 'Homes',
      categories: [
        { label: '4th', value: 4 },
        { label: '5th', value: 2 },
      ],
    });
  });
});

describe('the number of a footnote after the year that heads a column', () => {
  it('leaves the year a head in each of its forms', () => {
    for (const year of ['2020 (1)', '2020 1)', '2020 1/', '2020 [1]']) {
      const { rows, heads } = drawnOfCsv(
        { chart: 'breakdown' },
        `Function,2019,${year}`,
        'Policy,22.5,30.57',
        'Information,10.2,14.8',
      );
      expect(heads).to.deep.equal(['Category', '2019', '2020', 'Change']);
      expect(rows[0]).to.equal('Policy | 22.50 | 30.57 | +8.07 (+35.9%)');
    }
  });

  it('leaves the year of a row a time', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Homes', '2019/20,120', '2020/21 (1),150');
    expect(rows).to.deep.equal(['2019/20 | 120 | ', '2020/21 | 150 | +30 (+25%)']);
  });
});

describe('a capital letter of actual figures, estimates and forecasts after a year', () => {
  it('qualifies the figures of the year that heads a column, as those of a time', () => {
    const side = drawnOfCsv({ chart: 'breakdown' }, 'Country,2025A,2026E', 'India,6.5,6.4', 'China,4.8,4.2');
    expect(side.rows[0]).to.equal('India | 6.5 | 6.4, estimated | −0.1 (−1.5%)');
    const below = drawnOfCsv({ chart: 'delta' }, 'Year,Growth (%)', '2025,2.1', '2026E,2.5');
    expect(below.rows).to.deep.equal(['2025 | 2.1% | ', '2026 | 2.5%, estimated | +0.4 points']);
  });

  it('is a part of the name of a row', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Model,Units', '2000E,12', 'Zeta,14');
    expect(rows).to.deep.equal(['Zeta | 14', '2000E | 12']);
  });
});

describe('a remark below a table in its chart', () => {
  const table = '<table><tr><th>Month<th>Members<tr><td>Oct 2025<td>4,395<tr><td>Nov 2025<td>4,702*</table>';
  const made = (more: string, inside = table) =>
    madeOfTable({ chart: 'delta', title: 'Members' }, `<campaign-delta>${inside}${more}</campaign-delta>`);
  it('explains a mark, or is a note or the source', () => {
    const { document, problems } = made('<p>* To <b>25</b> November</p><small>Source: Club records</small>');
    expect(document).to.deep.include({
      source: { name: 'Club records' },
      series: [
        {
          label: 'Members',
          observations: [
            { period: '2025-10', value: 4395 },
            { period: '2025-11', value: 4702, note: 'To 25 November' },
          ],
        },
      ],
    });
    expect(problems).to.deep.equal([]);
    for (const mark of ['¹', 'ᶜ', 'ʰ'])
      expect(made(`<p>${mark} Without guests</p>`).document, mark).to.deep.include({
        notes: [`${mark} Without guests`],
      });
    expect(made('<ol><li>Note: Counted by hand</ol>', `<figure>${table}</figure>`).document).to.deep.include({
      notes: ['Note: Counted by hand'],
    });
  });
  it('is one only if it begins as one, and outside of a chart it is that of the page', () => {
    const none = made('<p>Read more about our members</p><p slot="foot">* To 25 November</p>').document;
    expect(none).to.not.have.property('notes');
    expect(none).to.not.have.property('source');
    const { document } = madeOfTable({ chart: 'delta' }, `<section>${table}<p>Source: Club records</p></section>`);
    expect(document).to.not.have.property('source');
  });
});
