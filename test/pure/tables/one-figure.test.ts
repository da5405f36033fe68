// A figure in words, alone or next to its time, and the name of the only column.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';

const figure = (...lines: string[]): Drawn => drawnOfCsv({ chart: 'figure', title: 'Insulation' }, ...lines);

describe('a figure in words', () => {
  it('keeps its bound below any head', () => {
    for (const head of ['Value', 'Homes', 'homes insulated', 'Total'])
      expect(figure(head, 'Over 6000').sentence, head).to.equal('Insulation: over 6,000.');
    for (const [cell, said] of [
      ['"Over 6,000"', 'over 6,000'],
      ['more than 6000', 'over 6,000'],
      ['about 6000', 'about 6,000'],
      ['6000 or more', 'at least 6,000'],
      ['up to 6000', 'at most 6,000'],
    ] as const)
      expect(figure('Homes', cell).sentence, cell).to.equal(`Insulation: ${said}.`);
  });
  it('may stand before its time', () => {
    expect(figure('Homes,Year', '"Over 6,000",2021').sentence).to.equal('Insulation: over 6,000 in 2021.');
    expect(figure('Homes,Year', '"Over 5,000",2020', '"Over 6,000",2021').sentence).to.equal(
      'Insulation: over 6,000 in 2021. Not compared with 2020: both figures are only minimums.',
    );
  });
  it('may stand before the day by which it was counted, in brackets or not', () => {
    for (const day of ['(as of 12 Nov)', 'as at 12 November 2025', '(to 12/11/2025)']) {
      const alone = figure('Total raised', `"£128,450 ${day}"`);
      expect([alone.sentence, alone.problems], day).to.deep.equal(['Insulation: £128,450.', []]);
      const aimed = figure(`Total raised,"£128,450 ${day}"`, 'Goal,"£150,000"');
      expect(aimed.sentence, day).to.equal('Insulation: £128,450. 86% of the target of £150,000.');
      expect(aimed.notes.join(), day).to.contain(day.replace(/[()]/g, ''));
    }
  });
  it('may stand before another that it is compared with, which is a note', () => {
    for (const [cell, note] of [
      ['67.2% (2022: 64.1%)', '2022: 64.1%'],
      ['67.2% (64.1% in 2022)', '64.1% in 2022'],
      ['"67.2%, up from 64.1% in 2022"', 'up from 64.1% in 2022'],
      ['67.2% (+3 points)', '+3 points'],
      ['67.2% (target 70%)', 'target 70%'],
      ['67.2% ▲ 3', '▲ 3'],
    ] as const) {
      const { sentence, notes, problems } = figure('Insulated', cell);
      expect([sentence, notes, problems], cell).to.deep.equal(['Insulation: 67.2%.', [note], []]);
    }
    expect(figure('Homes', '"6,000 (approx)"').sentence).to.equal('Insulation: about 6,000.');
    for (const cell of ['120 (withheld)', '£12m (loss)']) expect(figure('Homes', cell).sentence).not.to.contain('12');
  });
  it('is the name of its row next to other figures', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Age,People', 'Under 65,20', 'Over 65,30').rows).to.deep.equal([
      'Over 65 | 30',
      'Under 65 | 20',
    ]);
  });
});

describe('a name with a year in it', () => {
  it('keeps the year from which its figures are counted, which is not theirs', () => {
    const since = ['Region,Homes since 2018,Target', 'North,60,70', 'South,70,90'];
    expect(drawnOfCsv({ chart: 'progress' }, ...since).sentence).to.equal('Neither has reached its target.');
    expect(drawnOfCsv({ chart: 'progress' }, ...since.map((line) => line.replace('since', 'in'))).sentence).to.equal(
      'In 2018, neither had reached its target.',
    );
    expect(figure('Homes since 2018', '6000')).to.deep.include({
      sentence: 'Insulation: 6,000.',
      subtitle: 'Homes since 2018',
    });
    for (const word of ['since', 'before', 'by', 'until', 'depuis', 'seit'])
      expect(figure(`Homes ${word} 2018`, '6000').sentence, word).to.equal('Insulation: 6,000.');
  });
  it('loses the word before its time', () => {
    expect(
      drawnOfCsv({ chart: 'breakdown' }, 'Region,Homes in 2018,Homes in 2019', 'North,60,70', 'South,70,90').sentence,
    ).to.equal(
      '2019: Both rose. The largest change is in South: 90, up 20 (28.6%) on 2018. South is also the largest.',
    );
  });
});

describe('the name of the only column', () => {
  it('is the second line below a title that does not have it', () => {
    const lines = { figure: ['Homes insulated', '6000'], breakdown: ['Region,Homes insulated', 'North,6', 'South,7'] };
    for (const chart of ['figure', 'breakdown'] as const) {
      expect(drawnOfCsv({ chart, title: 'Our work' }, ...lines[chart]).subtitle, chart).to.equal('Homes insulated');
      expect(drawnOfCsv({ chart, title: 'Homes insulated, 2021' }, ...lines[chart]).subtitle).to.equal(undefined);
      expect(drawnOfCsv({ chart, title: 'Our work', unit: 'homes' }, ...lines[chart]).subtitle).to.equal(undefined);
    }
    const years = ['Year,Homes insulated', '2020,5', '2021,6'];
    expect(drawnOfCsv({ chart: 'delta', title: 'Our work' }, ...years).subtitle).to.equal('Homes insulated');
    expect(drawnOfCsv({ chart: 'figure', title: 'Our work' }, ...years).subtitle).to.equal('Homes insulated');
    expect(drawnOfCsv({ chart: 'delta', title: 'Our work' }, 'Year,Value', '2020,5', '2021,6').subtitle).to.equal(
      undefined,
    );
  });
});

describe('a figure with more in its row', () => {
  it('has its target with the day by which that is to be reached', () => {
    for (const head of ['Total signatures,Target,Deadline', 'Signatures,Target,Target date']) {
      const { sentence, omissions } = figure(head, '"84,213","100,000",31 December 2025');
      expect(sentence, head).to.equal('Insulation: 84,213. 84% of the target of 100,000 by 31 December 2025.');
      expect(omissions, head).to.deep.equal([]);
    }
  });

  it('has a change that was published, and does not follow from other figures, as a note', () => {
    const { notes, omissions } = figure('Metric,Value,Change,Period', 'Homes,"128,440",+12%,Sep 2025');
    expect([notes, omissions]).to.deep.equal([['Change: +12%'], []]);
    expect(figure('Indicator,2024,2023,Change', 'Homes,"2,310","2,190",+5.5%').notes).to.deep.equal([]);
  });
});

describe('one line of a file', () => {
  it('is a figure with its remark, also in brackets or in a cell of its own', () => {
    for (const [line, note] of [
      ['Total raised,"£18,450 (incl. Gift Aid)"', 'incl. Gift Aid'],
      ['Total raised,"£18,450",incl. Gift Aid', 'incl. Gift Aid'],
      ['Total raised,"£18,450",up 12% on last year', 'up 12% on last year'],
      ['Total raised,"£18,450",▼ 2% vs last year', '▼ 2% vs last year'],
      ['Total raised,"£18,450",+12%', '+12%'],
      ['Total raised,"£18,450",-3%', '−3%'],
    ] as const) {
      const { sentence, notes, problems } = figure(line);
      expect([sentence, notes, problems], line).to.deep.equal(['Insulation: £18,450.', [note], []]);
    }
  });
  it('is a bound', () => {
    expect(figure('Homes,over 6000').sentence).to.equal('Insulation: over 6,000.');
  });
});
