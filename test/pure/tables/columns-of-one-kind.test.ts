// Columns that count one thing for several groups, which are drawn next to each other, or one after the other.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const HOW = { chart: 'breakdown' } as const;

describe('columns of bands', () => {
  it('are the categories of each row', () => {
    const lines = ['Event,Under 18,18 to 64,65 and over', 'Spring fair,420,880,310', 'Open day,190,1240,520'];
    const { form, rows, problems } = drawnOfCsv(HOW, ...lines);
    expect(form).to.equal('grouped');
    expect(rows.slice(0, 4)).to.deep.equal(['Spring fair | ', 'Under 18 | 420', '18 to 64 | 880', '65 and over | 310']);
    expect(problems).to.deep.equal([]);
  });

  it('are the parts of their sum next to it', () => {
    const lines = ['Event,Under 18,18 to 64,65+,Total', 'Spring fair,420,880,310,1610', 'Open day,190,1240,520,1950'];
    const { form, rows } = drawnOfCsv(HOW, ...lines);
    expect(form).to.equal('stacked');
    expect(rows.slice(0, 2)).to.deep.equal(['Spring fair | 1,610 | ', 'Under 18 | 420 | 26%']);
  });

  it('may have a sign of per cents in their heads', () => {
    const { form, rows } = drawnOfCsv(
      HOW,
      'Country,0-14 (%),15-64 (%),65+ (%)',
      'Japan,11.4,58.5,30.1',
      'Niger,49,48,3',
    );
    expect(form).to.equal('stacked-100');
    expect(rows.slice(0, 4)).to.deep.equal(['Japan | ', '0-14 | 11.4%', '15-64 | 58.5%', '65+ | 30.1%']);
  });

  it('are apart from the figures of another kind after them, which are reported', () => {
    const of = (last: string) => drawnOfCsv(HOW, `Area,0-14,15-64,65+,${last}`, 'A,100,500,200,41', 'B,90,450,120,38');
    for (const last of ['Median age', 'Density', 'Households']) {
      const { rows, problems } = of(last);
      expect(rows.slice(0, 5), last).to.deep.equal(['A | ', '0-14 | 100', '15-64 | 500', '65+ | 200', 'B | ']);
      expect(problems.join(), last).to.include(`A column that is not shown: "${last}"`);
    }
    expect(of('Not stated').rows.slice(3, 5)).to.deep.equal(['65+ | 200', 'Not stated | 41']);
  });

  it('are not drawn together for more rows than anybody compares', () => {
    const rows = Array.from({ length: 41 }, (_, i) => `Area ${String.fromCharCode(65 + i)},${i + 3},${i + 9},${i + 1}`);
    expect(drawnOfCsv(HOW, 'Area,0-14,15-64,65+', ...rows).form).to.equal('bars');
    expect(drawnOfCsv(HOW, 'Area,0-14,15-64,65+', ...rows.slice(1)).form).to.equal('grouped');
  });

  it('are not drawn in a form of one whole', () => {
    const lines = ['Area,0-14,15-64,65+', 'A,100,500,200', 'B,90,450,120'];
    for (const form of ['donut', 'treemap', 'share', 'waffle'])
      expect(drawnOfCsv({ ...HOW, form }, ...lines).form).to.equal(form);
  });

  it('are not drawn where the title names another column', () => {
    const lines = ['Area,0-14,15-64,65+,Median age', 'A,100,500,200,41', 'B,90,450,120,38'];
    const { rows } = drawnOfCsv({ chart: 'breakdown', title: 'Median age' }, ...lines);
    expect(rows).to.deep.equal(['A | 41', 'B | 38']);
  });

  it('are none next to a figure of another kind', () => {
    const { rows } = drawnOfCsv(HOW, 'Ward,Households,18-24,25-34,35+', 'Abbey,410,52,60,31', 'Brook,390,50,66,35');
    expect(rows).to.deep.equal(['Abbey | 410', 'Brook | 390']);
  });
});

describe('columns that differ by a number', () => {
  it('are the categories of each row', () => {
    const { rows } = drawnOfCsv(HOW, 'District,1st dose,2nd dose', 'North,400,350', 'South,300,280');
    expect(rows).to.deep.equal([
      'North | ',
      '1st dose | 400',
      '2nd dose | 350',
      'South | ',
      '1st dose | 300',
      '2nd dose | 280',
    ]);
  });

  it('are none of several units', () => {
    const { rows } = drawnOfCsv(HOW, 'Site,Unit 1 (MW),Unit 2 (GWh)', 'A,1,3', 'B,2,4');
    expect(rows).to.deep.equal(['B | 2', 'A | 1']);
  });

  it('keep their target as a note', () => {
    const { notes } = drawnOfCsv(HOW, 'Age,1st dose,2nd dose,Target', '80+,95%,94%,95%', '70-79,94%,93%,95%');
    expect(notes).to.include('Target: 95%');
  });

  it('are the earlier and the later figures if they are times', () => {
    const { form } = drawnOfCsv(HOW, 'Area,Week 1,Week 2', 'North,11,22', 'South,22,31');
    expect(form).to.equal('arrows');
  });
});

describe('columns for each sex', () => {
  const SUBJECTS = ['Subject,Girls,Boys', 'Maths,71.2%,69.8%', 'English,82.4%,70.1%'];

  it('are next to each other in each row', () => {
    expect(drawnOfCsv(HOW, ...SUBJECTS).rows).to.deep.equal([
      'Maths | ',
      'Girls | 71.2%',
      'Boys | 69.8%',
      'English | ',
      'Girls | 82.4%',
      'Boys | 70.1%',
    ]);
  });

  it('are parts of the bar of each row where stacks are asked for', () => {
    const { form, rows } = drawnOfCsv(
      { ...HOW, form: 'stacked' },
      'Region,Men,Women',
      'North,320,410',
      'South,280,300',
    );
    expect(form).to.equal('stacked');
    expect(rows.slice(0, 3)).to.deep.equal(['North | 730 | ', 'Men | 320 | 44%', 'Women | 410 | 56%']);
  });

  it('may have the year of all of them', () => {
    const { form, rows } = drawnOfCsv(HOW, 'Area,Men 2024,Women 2024', 'North,10,12', 'South,14,15');
    expect(form).to.equal('grouped');
    expect(rows.slice(0, 3)).to.deep.equal(['North | ', 'Men 2024 | 10', 'Women 2024 | 12']);
  });

  it('are no groups if they are of different years', () => {
    const { rows } = drawnOfCsv(HOW, 'Area,Men 2023,Women 2024', 'North,10,12', 'South,14,15');
    expect(rows).to.deep.equal(['South | 14', 'North | 10']);
  });

  it('are groups of their own if each is a whole', () => {
    const lines = ['Reason,Women,Men', 'Cost,40%,55%', 'Time,35%,25%', 'Other,25%,20%'];
    expect(drawnOfCsv(HOW, ...lines).rows.slice(0, 4)).to.deep.equal([
      'Women | ',
      'Cost | 40%',
      'Time | 35%',
      'Other | 25%',
    ]);
  });

  it('are groups of their own above their sums, or of many rows', () => {
    const summed = ['Party,Women,Men', 'Labour,250,380', 'Green,150,160', 'Total,400,540'];
    expect(drawnOfCsv(HOW, ...summed).rows[0]).to.equal('Women | 400 | ');
    const ages = Array.from({ length: 13 }, (_, i) => `${i * 5}-${i * 5 + 4},${900 - i},${910 - i}`);
    expect(drawnOfCsv(HOW, 'Age,Male,Female', ...ages).rows.slice(0, 2)).to.deep.equal(['Male | ', '0-4 | 900']);
  });
});

describe('figures beside an only measure and its target', () => {
  const LINES = ['Measure,Raised,Target,Supporters,Days left', 'Roof,"£38,420","£50,000",612,12'];

  it('stand next to a thermometer', () => {
    const { form, rows, sentence, problems } = drawnOfCsv({ chart: 'progress', form: 'thermometer' }, ...LINES);
    expect(form).to.equal('thermometer');
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['Roof', 'Supporters', 'Days left']);
    expect(sentence).to.equal('The target has not yet been reached. £11,580 to go.');
    expect(problems).to.deep.equal([]);
  });

  it('are notes elsewhere, and reported below a unit of the page', () => {
    const { notes, problems } = drawnOfCsv({ chart: 'progress' }, ...LINES);
    expect([notes, problems]).to.deep.equal([['Supporters: 612', 'Days left: 12'], []]);
    const how = { chart: 'progress', form: 'thermometer', unit: '£' } as const;
    expect(drawnOfCsv(how, 'Measure,Raised,Target,Supporters', 'Roof,38420,50000,612').problems).to.have.length(1);
  });
});
