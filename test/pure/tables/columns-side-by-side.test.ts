import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const formOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown', title: 'Report' }, ...lines).form;

describe('columns that count the same', () => {
  it('are drawn side by side in each row', () => {
    const { form, rows, problems } = drawnOfCsv(
      { chart: 'breakdown', title: 'Projects' },
      'Project,Income (£),Costs (£)',
      'Choir,1200,900',
      'Garden,800,1100',
    );
    expect(form).to.equal('grouped');
    expect(rows).to.deep.equal([
      ...['Choir | ', 'Income | £1,200', 'Costs | £900'],
      ...['Garden | ', 'Income | £800', 'Costs | £1,100'],
    ]);
    expect(problems).to.deep.equal([]);
  });
  it('have one unit, a word in common, or one that is the sum of the others', () => {
    expect(formOf('Poll,Labour,Reform,Lib Dem', 'YouGov,24%,25%,14%', 'Ipsos,28%,20%,13%')).to.equal('grouped');
    expect(formOf('Project,Income,Costs', 'Choir,"£1,200",£900', 'Garden,£800,"£1,100"')).to.equal('grouped');
    expect(formOf('Room,Min °C,Max °C', 'Hall,12,19', 'Lab,15,23')).to.equal('grouped');
    expect(formOf('Team,Full-time,Part-time', 'A,12,3', 'B,4,8')).to.equal('grouped');
    expect(
      formOf('Region,Applications,Approvals,Rejections', 'North,120,90,30', 'South,200,150,50', 'East,80,70,10'),
    ).to.equal('grouped');
  });
  it('are highest where they measure', () => {
    const { sentence } = drawnOfCsv({ chart: 'breakdown' }, 'Route,Bus (minutes),Car (minutes)', 'A,35,22', 'B,28,19');
    expect(sentence).to.equal('Bus: highest for A (35 minutes), lowest for B (28 minutes).');
  });
});

describe('columns that do not count the same', () => {
  for (const [which, ...lines] of [
    ['what others measure', 'Branch,Volunteers,Hours', 'A,12,130', 'B,20,240', 'C,9,90'],
    ['bases of others', 'Area,Population,Households', 'A,1200,500', 'B,900,400', 'C,800,390'],
    ['those of other units', 'Product,Units sold,Revenue (£)', 'Tea,120,360', 'Jam,90,270'],
    ['far larger than others', 'Ward,Electorate,Spoilt', 'A,5000,20', 'B,4800,15', 'C,5200,31'],
    ['of which each may be larger', 'Item,Apples,Pears', 'A,12,30', 'B,20,4', 'C,6,5'],
    ['pupils and teachers', 'School,Pupils,Teachers', 'Ash,320,20', 'Elm,410,31', 'Oak,280,18'],
    ['numbers of two things', 'Branch,Number of books,Number of members', 'A,900,300', 'B,300,350'],
    ['totals of two things', 'Area,Total schools,Total pubs', 'A,90,30', 'B,80,40'],
    ['things that have something', 'Street,Homes with gardens,People with cars', 'A,90,30', 'B,80,40'],
    ['two things of a school', 'School,School meals,School teachers', 'A,90,30', 'B,80,40'],
    ['numbers of rooms', 'Room,Room number,Meeting room', 'A,201,30', 'B,304,25'],
    ['what there is for each', 'Class,Pupils,Pupils per teacher', 'A,320,30', 'B,410,25'],
    ['letters', 'Team,W,L', 'Ash,3,1', 'Elm,4,2', 'Oak,5,1'],
    ['rates next to counts', 'Area,Cases,Case rate', 'A,120,13.3', 'B,90,25.1', 'C,70,9.9'],
    ['two times of one thing', 'Skill,Pre-test,Post-test', 'A,12,30', 'B,9,21'],
    ['many', 'Line,Red calls,Blue calls,Green calls,Grey calls,Pink calls', 'A,5,4,3,2,1', 'B,5,4,3,2,1'],
  ] as const)
    it(`are not drawn side by side: ${which}`, () => {
      expect(formOf(...lines)).to.not.equal('grouped');
    });
  it('are with a title that names the sum of the others', () => {
    const lines = ['Region,Applications,Approvals,Rejections', 'North,120,90,30', 'South,200,150,50'];
    expect(drawnOfCsv({ chart: 'breakdown', title: 'Planning applications' }, ...lines).form).to.equal('grouped');
    expect(drawnOfCsv({ chart: 'breakdown', title: 'Planning approvals' }, ...lines).form).to.equal('bars');
  });
  it('are no parts of a total of others', () => {
    for (const lines of [
      ['Ward,Votes cast,Votes for Labour,Majority of votes', 'A,3000,1600,900', 'B,2500,1100,200'],
      ['Council,Total income (£),Grant income (£),Average income (£)', 'A,600,340,40', 'B,550,300,50'],
      ['Year,Total votes,Postal votes,Majority', '2020,600,340,40', '2024,550,300,50'],
    ]) {
      const { form, rows } = drawnOfCsv({ chart: 'breakdown', title: 'Report' }, ...lines);
      expect(form).to.equal('bars');
      expect(rows.filter((row) => row.startsWith('Rest'))).to.deep.equal([]);
    }
  });
  it('are not where the title names one, or the page asks for a form', () => {
    const lines = ['Project,Income (£),Costs (£)', 'Choir,1200,900', 'Garden,800,1100'];
    expect(drawnOfCsv({ chart: 'breakdown', title: 'Costs of projects' }, ...lines).form).to.equal('bars');
    expect(drawnOfCsv({ chart: 'breakdown', title: 'Projects', form: 'bars' }, ...lines).form).to.equal('bars');
  });
});

describe('rows of all next to columns side by side', () => {
  it('are no group if their figures are sums', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown', title: 'Report' },
      'School,Boys on roll,Girls on roll',
      'Ash,100,90',
      'Elm,110,120',
      'All schools,210,210',
    );
    expect(rows.some((row) => row.startsWith('All schools'))).to.equal(false);
    expect(notes).to.include('All schools: Boys on roll 210, Girls on roll 210');
  });
  it('are none either where columns stand next to their sum, and the total of these is another', () => {
    const lines = ['Ward,Lab,Con,LD,Total', 'A,100,90,20,210', 'B,120,70,30,220', 'Total,225,160,50,435'];
    const { sentence, rows } = drawnOfCsv({ chart: 'breakdown', title: 'Ballots' }, ...lines);
    expect(sentence).to.equal('435 in total. The largest is B: 220, 51%.');
    expect(rows.some((row) => row.startsWith('Total'))).to.equal(false);
  });
});
