// Lists of lines, as people write them into a tag, a script or a file in place of a table.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { textFormat } from '../../../src/sources/bare-text.js';
import { isLineList } from '../../../src/sources/line-list.js';
import { drawnOfCsv } from './drawn.js';

describe('lines of names and figures', () => {
  it('are rows, however the two are parted', () => {
    for (const lines of [
      ['Lofts: 14,200', 'Walls: 6,000'],
      ['- Lofts – 14,200', '- Walls – 6,000'],
      ['1. Lofts - 14,200', '2. Walls - 6,000'],
      ['* **Lofts**: 14,200', '* **Walls**: 6,000'],
      ['Lofts = 14,200', 'Walls = 6,000'],
      ['Lofts 14,200', '', 'Walls 6,000'],
    ]) {
      const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
      expect(rows, lines.join(' ')).to.deep.equal(['Lofts | 14,200', 'Walls | 6,000']);
      expect(problems).to.deep.equal([]);
      expect(textFormat(lines.join('\n'))).to.equal('csv');
    }
  });

  it('may be a figure and its target', () => {
    const { sentence, rows } = drawnOfCsv({ chart: 'progress' }, 'Raised: £13,450', 'Goal: £20,000');
    expect(sentence).to.equal('The target has not yet been reached.');
    expect(rows).to.deep.equal(['Raised | £13,450 | of £20,000 · 67%']);
  });

  it('may be a single one with a colon', () => {
    expect(drawnOfCsv({ chart: 'figure' }, 'Members: 1,204').sentence).to.equal('Title: 1,204.');
  });

  it('may be years and their figures', () => {
    expect(drawnOfCsv({ chart: 'delta' }, '2021: 1,204', '2022: 1,310').sentence).to.equal(
      '1,310 in 2022, up 106 (8.8%) on 2021.',
    );
  });
});

describe('lines of times and of what happened', () => {
  it('are events, of which the first is one as well', () => {
    expect(
      drawnOfCsv({ chart: 'timeline' }, '1918: Women over 30 win the vote', '1969: Voting age lowered to 18').rows,
    ).to.deep.equal(['Women over 30 win the vote | 1918', 'Voting age lowered to 18 | 1969']);
    expect(
      drawnOfCsv({ chart: 'timeline' }, '12 March 2024: Launch, with music', '14 April 2024: Rally, Leeds').rows,
    ).to.deep.equal(['Launch, with music | 12 Mar 2024', 'Rally, Leeds | 14 Apr 2024']);
  });

  it('may have nothing but a space between the two', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'timeline' }, ...lines).rows;
    expect(rowsOf('2019 Launch', '2021 First homes', '2024 Done')).to.deep.equal([
      'Launch | 2019',
      'First homes | 2021',
      'Done | 2024',
    ]);
    for (const [first, second, row] of [
      ['2020 12', '2021 14', '2021 | 14 | +2 (+16.7%)'],
      ['Q1 2020 £12', 'Q2 2020 £14', 'Q2 2020 | £14 | +£2 (+16.7%)'],
      ['2020/21 12', '2021/22 14', '2021/22 | 14 | +2 (+16.7%)'],
    ] as const)
      expect(drawnOfCsv({ chart: 'delta' }, first, second).rows[1], first).to.equal(row);
  });

  it('have no time where others have figures before their names', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, '1918 members', '1,650 supporters', '2020 donors');
    expect(rows).to.deep.equal(['donors | 2,020', 'members | 1,918', 'supporters | 1,650']);
  });

  it('may have their time in brackets at the end', () => {
    expect(
      drawnOfCsv({ chart: 'timeline' }, '1. Consultation (Jan–Mar 2025)', '2. Design (Apr–Sep 2025)').rows,
    ).to.deep.equal(['Consultation | Jan to Mar 2025', 'Design | Apr to Sep 2025']);
  });
});

describe('a bound in a list', () => {
  it('is that of the figure, and no part of its name', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Oaks over 6000', 'Elms about 800').rows).to.deep.equal([
      'Oaks | over 6,000',
      'Elms | about 800',
    ]);
    expect(
      drawnOfCsv({ chart: 'breakdown' }, 'Oak fewer than 500', 'Ash an estimated 300', 'Elm no more than 20').rows,
    ).to.deep.equal(['Oak | under 500', 'Ash | 300, estimated', 'Elm | at most 20']);
  });
  it('is no part of a name that ends like one', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Vitamin C. 20', 'Vitamin D 30').rows).to.deep.equal([
      'Vitamin D | 30',
      'Vitamin C. | 20',
    ]);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Max 20', 'Anna 30').rows).to.deep.equal(['Anna | 30', 'Max | 20']);
  });
  it('is not told by lines whose figures are others', () => {
    for (const line of ['500 plus oaks', '2 bn oaks', '3 hundred oaks', 'Oak minus 5'])
      expect(textFormat(`${line}\n300 elms`), line).to.equal(undefined);
  });
});

describe('a list in one line', () => {
  it('has a name and a figure in each of its parts', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Leeds: 1,200, York: 800').rows).to.deep.equal([
      'Leeds | 1,200',
      'York | 800',
    ]);
    expect(drawnOfCsv({ chart: 'delta' }, '2021: 5; 2022: 6').rows).to.deep.equal([
      '2021 | 5 | ',
      '2022 | 6 | +1 (+20%)',
    ]);
    expect(textFormat('A: 1, B: 2')).to.equal('csv');
    for (const text of [
      'A: 1, B',
      'Time: 10:30, Place: Town hall',
      'In 2021: 14,200 homes, and more: many.',
      'Trees: 1,200',
    ])
      expect(textFormat(text), text).to.equal(undefined);
  });
});

describe('a line without a figure above names and figures with colons', () => {
  it('is the title of the list', () => {
    const lines = ['How do you travel?', '- Walk: 60%', '- Bus: 40%'];
    const { subtitle, rows, problems } = drawnOfCsv({ chart: 'breakdown', title: 'Survey' }, ...lines);
    expect([subtitle, ...rows]).to.deep.equal(['How do you travel?', 'Walk | 60%', 'Bus | 40%']);
    expect(problems).to.deep.equal([]);
    expect(drawnOfCsv({ chart: 'timeline' }, 'Our story', '2019: Founded', '2020: First homes').rows).to.deep.equal([
      'Founded | 2019',
      'First homes | 2020',
    ]);
  });
  it('is none above a single line, or lines without a colon', () => {
    for (const lines of [
      ['Trees', 'Oak: 120'],
      ['Trees', 'Oak: 120', 'Elm'],
      ['Trees', 'Oak 120', 'Elm 80'],
    ])
      expect(isLineList(lines.join('\n')), lines.join(' / ')).to.equal(false);
  });
});

describe('lines with cells', () => {
  it('are no list', () => {
    for (const lines of [
      ['Kind,Trees', 'Oak,120'],
      ['Group: A,12', 'Group: B,15'],
      ['2021: Q1,12', '2021: Q2,13'],
      ['Oak: English;120', 'Elm: Dutch;80'],
      ['Oak\t120', 'Elm\t80'],
      ['"Oak: English"', '"Elm: 80"'],
      ['Step 1', 'Step 2'],
      ['Homes', 'Over 6000'],
      ['Homes', 'about 6000'],
      ['Homes', '14,200'],
      ['In 2021, 14,200 homes were insulated.'],
    ])
      expect(isLineList(lines.join('\n')), lines.join(' / ')).to.equal(false);
  });
});
