// Files as strangers publish them, with columns of numbers that are no figures, and heads that say something else than the cells.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfValue } from '../sources/drawn.js';

describe('the column that is shown of several', () => {
  const rates = ['State,premiums paid,losses', 'Iowa,64,1.2', 'Ohio,70,1.3', 'Utah,61,1.9'];
  it('is named in the second line of a breakdown, a progress and a figure', () => {
    for (const chart of ['breakdown', 'progress'] as const)
      expect(drawnOfCsv({ chart, title: 'Car insurance' }, ...rates).subtitle, chart).to.equal('premiums paid');
    const air = ['Month,measured,adjusted', '2020-03,414.5,412.1', '2020-04,416.2,412.9'];
    expect(drawnOfCsv({ chart: 'figure', title: 'Air' }, ...air).subtitle).to.equal('measured');
  });
  it('is not named if the title has its name, if it is a code, the only one or the latest of several times', () => {
    const subtitle = (title: string, ...lines: readonly string[]) =>
      drawnOfCsv({ chart: 'breakdown', title }, ...lines).subtitle;
    expect(subtitle('Premiums paid by state', ...rates)).to.equal(undefined);
    // A title that names two of them does not say which is shown.
    expect(subtitle('Premiums paid and losses', ...rates)).to.equal('premiums paid');
    expect(subtitle('League', 'Team,W,L', 'Ash,3,1', 'Elm,2,2')).to.equal(undefined);
    expect(subtitle('Calls', 'Office,2022,2023', 'Ash,3,1', 'Elm,2,2')).to.equal(undefined);
    expect(subtitle('Calls', 'Office,Amount,Average', 'Ash,3,1', 'Elm,2,2')).to.equal(undefined);
  });
  it('is the one that rows in no other order are ranked by', () => {
    const team = ['Team,W,D,P', 'Oak,4,0,21', 'Elm,4,0,19', 'Yew,3,0,16', 'Ash,2,0,9', 'Box,1,0,8', 'Fir,1,0,6'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...team).rows[0]).to.equal('Oak | 21');
    const share = [
      'Country,people,viewers,gdp',
      'US,4,4,11',
      'Japan,1,5,9',
      'China,19,14,7',
      'Brazil,2,7,5',
      'Italy,1,2,4',
    ];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...share).rows[0]).to.equal('US | 11');
  });
  it('is the first where rows are in the order of the alphabet, of a scale or of time', () => {
    const first = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows[0];
    expect(first('Town,a,b', 'Ash,1,9', 'Box,7,8', 'Elm,2,7', 'Fir,6,6', 'Yew,3,5')).to.equal('Box | 7');
    const ages = ['Age,drink,smoke', '12–15,4,9', '16–24,28,8', '25–34,84,7', '35–64,80,6', '65+,49,5'];
    expect(first(...ages)).to.equal('12–15 | 4');
  });
});

describe('numbers that are no figures', () => {
  it('are those of precincts and wards, which name the rows', () => {
    const lines = ['district,precinct,total,voted', '1,2719/1,860,414', '1,2673,782,436', '1,2674,977,544'];
    for (const chart of ['breakdown', 'progress'] as const)
      expect(drawnOfCsv({ chart }, ...lines).rows, chart).to.have.members(['2719/1 | 860', '2673 | 782', '2674 | 977']);
  });
  it('are figures next to the times of the rows', () => {
    const { heads, problems } = drawnOfCsv({ chart: 'delta' }, 'Month,List,Seen', '2024-01,500,71', '2024-02,800,80');
    expect(heads).to.include.members(['List', 'Seen']);
    expect(problems).to.deep.equal([]);
  });
  it('are those of an index in front of figures and times, and after phases', () => {
    const lines = ['Obs,Employed,Year', '1,60323,1947', '2,61122,1948', '3,60171,1949', '4,61187,1950'];
    expect(drawnOfCsv({ chart: 'delta' }, ...lines).heads).to.deep.equal(['Period', 'Employed', 'Change']);
    const reigns = [
      { name: 'Anne', start: 1702, end: 1714, index: 0 },
      { name: 'George I', start: 1714, end: 1727, index: 1 },
      { name: 'George II', start: 1727, end: 1760, index: 2 },
      { name: 'George III', start: 1760, end: 1820, index: 3 },
    ];
    expect(drawnOfValue({ chart: 'timeline' }, reigns).rows[0]).to.equal('Anne | 1702 to 1714');
  });
  it('are a year of all rows in a file without heads', () => {
    const lines = ['ARG,CUB,2016,257', 'ARG,COL,2016,542', 'ARG,PER,2016,547'];
    const { sentence, rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(sentence).to.equal('2016: The largest is PER: 547.');
    expect(rows).to.deep.equal(['PER | 547', 'COL | 542', 'CUB | 257']);
  });
  it('are ages and codes that are crossed with them in one year', () => {
    const lines = ['year,age,sex,people', '2000,0,1,97', '2000,0,2,93', '2000,5,1,105', '2000,5,2,100'];
    const { form, rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(form).to.equal('grouped');
    expect(rows).to.deep.equal(['age 0 | ', '1 | 97', '2 | 93', 'age 5 | ', '1 | 105', '2 | 100']);
  });
  it('are classes that repeat in front of figures', () => {
    const lines = [
      'direction,strength,frequency',
      'N,0-1,0.5',
      'E,0-1,0.4',
      'N,1-2,1.6',
      'E,1-2,1.8',
      'N,2+,0.9',
      'E,2+,1',
    ];
    const { rows } = drawnOfCsv({ chart: 'breakdown', unit: '%' }, ...lines);
    expect(rows).to.deep.equal([
      'N | ',
      '0-1 | 0.5%',
      '1-2 | 1.6%',
      '2+ | 0.9%',
      'E | ',
      '0-1 | 0.4%',
      '1-2 | 1.8%',
      '2+ | 1.0%',
    ]);
  });
  it('are the numbers of names that are in several rows', () => {
    const lines = [
      'Place,Stage,Order of stage,Homes',
      'Ash,Built,3,36',
      'Ash,Begun,1,127',
      'Ash,Sold,2,168',
      'Elm,Built,3,4',
      'Elm,Begun,1,5',
      'Elm,Sold,2,9',
    ];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).rows).to.include.members(['Built | 36', 'Begun | 127']);
  });
});

describe('heads that the cells deny', () => {
  it('“Q1” to “Q4” are questions next to “Q5”', () => {
    const lines = ['Name,Q1,Q2,Q3,Q4,Q5', 'Ash,4,3,2,4,1', 'Elm,3,1,4,5,2'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).rows.slice(0, 6)).to.deep.equal([
      'Ash | ',
      'Q1 | 4',
      'Q2 | 3',
      'Q3 | 2',
      'Q4 | 4',
      'Q5 | 1',
    ]);
  });
  it('shares of 1 are no per cents', () => {
    const lines = [
      'state,group,pct',
      'Ohio,low,0.2',
      'Ohio,middle,0.5',
      'Ohio,high,0.301',
      'Utah,low,0.1',
      'Utah,middle,0.4',
      'Utah,high,0.5',
    ];
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows.join()).to.include('0.301').and.not.to.include('%');
    const rates = drawnOfCsv({ chart: 'breakdown' }, 'town,pct', 'Ash,0.2', 'Elm,0.5', 'Oak,0.9');
    expect(rates.rows).to.deep.equal(['Oak | 0.9%', 'Elm | 0.5%', 'Ash | 0.2%']);
  });
  it('“NA” is no status of figures', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Town,Homes,STATUS', 'Ash,3,NA', 'Elm,1,n/a');
    expect(rows).to.deep.equal(['Ash | 3', 'Elm | 1']);
    expect(problems).to.deep.equal([]);
  });
});

describe('answers and totals', () => {
  it('the sum of counts is none of per cents', () => {
    const lines = [
      'Place,yes_count,yes_percent,no_count,no_percent,total',
      'Ash,60,60,40,40,100',
      'Elm,150,75,50,25,200',
    ];
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows).to.deep.equal([
      'Ash | ',
      'yes percent | 60%',
      'no percent | 40%',
      'Elm | ',
      'yes percent | 75%',
      'no percent | 25%',
    ]);
    expect(problems.join()).to.include('"total"');
  });
  it('the answers of several groups to a question are drawn for each', () => {
    const lines = [
      'Question,Group,Strongly disagree,Disagree,Agree,Strongly agree',
      'Q1,All,3,1,6,3',
      'Q2,All,1,3,6,4',
      'Q1,Men,2,1,3,8',
      'Q2,Men,0,1,5,3',
    ];
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows).to.include.members(['Q1, All | ', 'Strongly disagree | 3', 'Q2, Men | ', 'Agree | 5']);
    expect(problems).to.deep.equal([]);
  });
  it('“I do not know” may stand in front of the answers', () => {
    const lines = [
      'Aim,I do not know,not at all important,slightly,very,extremely important',
      'Short,1,0,3,30,37',
      'Fast,4,1,8,29,33',
    ];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).rows).to.include.members([
      'Short | ',
      'I do not know | 1',
      'very | 29',
    ]);
  });
  it('a remark on some rows of a name is not on all', () => {
    const lines = [
      'type,turnout,notes',
      'general,72,estimated here',
      'local,42,',
      'general,66,estimated here',
      'mayor,38,estimated here',
      'local,35,estimated here',
    ];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).notes.join()).not.to.include('All: ');
  });
});

describe('columns that are drawn together', () => {
  it('are the parts of a sum in another column', () => {
    const lines = ['district,Coder,Berg,Joly,total', '11-North,40,35,25,100', '12-South,20,19,30,69'];
    const { form, rows, problems } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(form).to.equal('stacked');
    expect(rows.slice(0, 4)).to.deep.equal([
      '11-North | 100 | ',
      'Coder | 40 | 40%',
      'Berg | 35 | 35%',
      'Joly | 25 | 25%',
    ]);
    expect(problems).to.deep.equal([]);
  });
  it('are none of two sexes, and may have a total of all rows, which is a note', () => {
    const drawn = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(drawn('Region,Boys,Girls,Total', 'North,12,25,37', 'South,10,20,30').rows[0]).to.equal('North | 37');
    const sums = ['Region,Pens (£k),Inks (£k),Total (£k)', 'North,12,25,37', 'South,10,20,30', 'Total,22,45,67'];
    const { form, rows, notes, problems } = drawn(...sums);
    expect(form).to.equal('stacked');
    expect(rows.slice(0, 3)).to.deep.equal(['North | 37 | ', 'Pens | 12 | 32%', 'Inks | 25 | 68%']);
    expect(notes).to.deep.equal(['Total: £67k (Pens £22k, Inks £45k)']);
    expect(problems).to.deep.equal([]);
    const four = ['Area,Girls,Boys,Women,Men,Total', 'North,1,2,3,4,10', 'South,2,3,4,5,14', 'Total,3,5,7,9,24'];
    expect(drawn(...four).notes).to.deep.equal(['Total: 24 (Girls 3, Boys 5, Women 7, Men 9)']);
  });
  it('are those of each year, if they count the same', () => {
    const lines = ['Year,Births,Deaths', '2019,640,530', '2020,613,607', '2021,624,586'];
    const { form, rows, problems } = drawnOfCsv({ chart: 'breakdown', title: 'Births and deaths' }, ...lines);
    expect(form).to.equal('grouped');
    expect(rows.slice(0, 3)).to.deep.equal(['2019 | ', 'Births | 640', 'Deaths | 530']);
    expect(problems).to.deep.equal([]);
  });
  it('are no rates next to counts, and none that the title leaves out', () => {
    const first = (title: string, ...lines: readonly string[]) =>
      drawnOfCsv({ chart: 'breakdown', title }, ...lines).rows[0];
    expect(first('Crime', 'Year,cases,rate', '2019,640,53.1', '2020,613,60.7')).to.equal('2019 | 640');
    expect(first('Deaths', 'Year,Births,Deaths', '2019,640,530', '2020,613,607')).to.equal('2019 | 530');
  });
});

describe('figures and times with more digits than they have', () => {
  it('series of very different size have decimals of their own', () => {
    const lines = ['year,age,people,income', '1952,72.67,3327728,10095.42172', '1957,73.44,3491938,11653.97304'];
    const { rows } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect(rows[0]).to.equal('1952 | 72.67 |  | 3,327,728 |  | 10,095 | ');
  });
  it('the first day of a year below “year” is the year', () => {
    const lines = ['year,source,output', '2017-01-01,Coal,29', '2017-01-01,Wind,21'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).sentence).to.equal('2017: The largest is Coal: 29.');
    const days = ['date,source,output', '2017-01-01,Coal,29', '2017-01-01,Wind,21'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...days).sentence).to.include('1 January 2017');
  });
});
