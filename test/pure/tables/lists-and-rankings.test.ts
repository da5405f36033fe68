// Lists of events, rankings, results of elections, and long histories.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('a list of donations', () => {
  const LINES = [
    'Date,Donor,Amount',
    '2024-01-05,Smith,500',
    '2024-01-09,Jones,250',
    '2024-02-11,Smith,100',
    '2024-03-04,Webb,40',
  ];

  it('is drawn whole in a breakdown, which shows the latest period of other rows', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, ...LINES).rows).to.deep.equal([
      'Smith | 500, 5 January 2024',
      'Jones | 250, 9 January 2024',
      'Smith | 100, 11 February 2024',
      'Webb | 40, 4 March 2024',
    ]);
    const years = ['Area,Year,Homes', 'N,2021,5', 'S,2021,6', 'N,2022,7', 'S,2022,8', 'N,2023,9'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...years).rows).to.deep.equal(['N | 9']);
  });
});

describe('rows of several names, each with years of its own', () => {
  it('are no trend of one figure if the years go to and fro', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'figure' },
      'Country,Year,Rate',
      'France,2019,5',
      'France,2021,6',
      'Spain,2020,7',
      'Spain,2022,8',
    );
    expect(sentence).to.equal('Title: 6 in 2021, up 1 (20%) on 2019.');
  });
  it('are one if the names say what the time was', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'figure' },
      'Year,President,Approval',
      '2018,Smith,41',
      '2019,Smith,43',
      '2020,Jones,50',
    );
    expect(sentence).to.equal('Title: 50 in 2020, up 7 (16.3%) on 2019.');
  });
});

describe('a league', () => {
  it('shows the points that its teams are ranked by', () => {
    const league = [
      'Pos,Team,P,W,D,L,GF,GA,Pts',
      '1,Rovers,38,25,8,5,80,30,83',
      '2,United,38,23,9,6,70,35,78',
      '3,City,38,20,10,8,66,40,70',
    ];
    for (const chart of ['breakdown', 'progress'] as const)
      expect(drawnOfCsv({ chart }, ...league).rows.map((row) => row.split(' | ')[1])).to.deep.equal(['83', '78', '70']);
  });
  it('shows the first figure if that is ranked, or if nothing is', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;
    expect(rowsOf('Rank,Country,People,Area', '1,India,1400,3287', '2,China,1390,9600')).to.deep.equal([
      'India | 1,400',
      'China | 1,390',
    ]);
    expect(rowsOf('Team,P,Pts', 'Rovers,38,83', 'United,39,78')).to.deep.equal(['United | 39', 'Rovers | 38']);
  });
});

describe('the turnout below candidates', () => {
  const of = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines);

  it('is a note, next to counts and to per cents', () => {
    const { rows, notes } = of('Party,Votes', 'Red,18204', 'Blue,12077', 'Rejected,219', 'Turnout,30500');
    expect(rows).to.deep.equal(['Red | 18,204', 'Blue | 12,077']);
    expect(notes).to.deep.equal(['Rejected: 219', 'Turnout: 30,500']);
    expect(of('Answer,Share', 'Remain,48.1%', 'Leave,51.9%', 'Turnout,72.2%').notes).to.deep.equal(['Turnout: 72.2%']);
    expect(of('Party,2019,2024', 'Red,18,15', 'Blue,3,4', 'Turnout,23,20').notes).to.deep.equal([
      'Turnout: 20',
      'Turnout, 2019: 23',
    ]);
  });
  it('are notes in a survey: those who answered and those who did not', () => {
    const { rows, notes } = of(
      'Answer,Responses',
      'Satisfied,60',
      'Neither,40',
      'Unhappy,20',
      'Answered,120',
      'Skipped,15',
    );
    expect(rows).to.have.length(3);
    expect(notes).to.deep.equal(['Answered: 120', 'Skipped: 15']);
    expect(of('Call,Number', 'Answered,60', 'Missed,40', 'Called back,20').rows).to.have.length(3);
  });
  it('is a category if it may be one, and the total if it is their sum', () => {
    expect(of('Stage,People', 'Contacted,9000', 'Pledged,5000', 'Turnout,3000').rows).to.have.length(3);
    expect(of('Answer,Votes', 'Yes,1000', 'No,800', 'Votes cast,1800').sentence).to.equal(
      '1,800 in total. The largest is Yes: 1,000, 56%.',
    );
  });
});

describe('a long history of a measure', () => {
  it('is a note of the latest figures, which counts the others', () => {
    const { notes } = drawnOfCsv(
      { chart: 'progress' },
      'Branch,2015,2016,2017,2018,2019,2020,2021,2022',
      'Leeds,1,2,3,4,5,6,7,8',
    );
    expect(notes).to.deep.equal(['Leeds: 4 in 2018, 5 in 2019, 6 in 2020, 7 in 2021, and 3 earlier.']);
  });
});

describe('a column “Place” or “Position”', () => {
  it('is that of a ranking if it has numbers, and else the names of the rows', () => {
    const rowsOf = (...lines: readonly string[]) => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;
    expect(rowsOf('Place,Runner,Minutes', '1st,Anna,120', '=2,Ben,125')).to.deep.equal(['Ben | 125', 'Anna | 120']);
    expect(rowsOf('Place,Offences,Comment', 'Leeds,120,none open', 'York,115,new borders')).to.deep.equal([
      'Leeds | 120',
      'York | 115',
    ]);
  });
});

describe('places in a ranking', () => {
  it('are figures where a table has no others', () => {
    const numbers = drawnOfCsv({ chart: 'breakdown' }, 'Country,Rank', 'Germany,1', 'France,2');
    expect(numbers.rows).to.deep.equal(['Germany | 1st', 'France | 2nd']);
    expect(numbers.problems).to.deep.equal([]);
    const words = drawnOfCsv({ chart: 'delta' }, 'Country,2019,2023', 'Germany,1st,3rd', 'Italy,12th,10th');
    expect(words.rows).to.deep.equal(['2019 | 1st |  | 12th | ', '2023 | 3rd | −2 places | 10th | +2 places']);
  });
  it('are figures next to others if they are those of one team in each season', () => {
    const seasons = ['Season,Position,Points', '2020/21,3,67', '2021/22,1,80'];
    expect(drawnOfCsv({ chart: 'delta' }, ...seasons).heads.slice(1)).to.deep.equal([
      'Position',
      'Position: Change',
      'Points',
      'Points: Change',
    ]);
    expect(drawnOfCsv({ chart: 'progress' }, ...seasons).rows).to.deep.equal(['2020/21 | 67', '2021/22 | 80']);
  });
  it('number the rows next to other figures', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Club,Position,Points', 'Arsenal,1,80', 'City,2,77');
    expect(rows).to.deep.equal(['Arsenal | 80', 'City | 77']);
  });
});

describe('a star at some rows', () => {
  it('is a mark, and no rating', () => {
    const { form, rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Sales,Record', '2022,10,★', '2023,12,', '2024,14,★');
    expect(form).to.equal('columns');
    expect(rows).to.deep.equal(['2022 | 10 | ', '2023 | 12 | +2 (+20%)', '2024 | 14 | +2 (+16.7%)']);
  });
});

describe('winners and runners-up next to each other, each with votes', () => {
  const HEAD = 'Winner,Votes,Runner-up,Votes';
  it('are all drawn', () => {
    const { rows, notes } = drawnOfCsv({ chart: 'breakdown' }, HEAD, 'Smith,1200,Jones,1100', 'Brown,900,Green,850');
    expect(rows).to.deep.equal(['Smith | 1,200', 'Jones | 1,100', 'Brown | 900', 'Green | 850']);
    expect(notes).to.deep.equal(['Smith and Brown: Winner', 'Jones and Green: Runner-up']);
  });
  it('are the figures of the groups that name the rows, with their names as remarks', () => {
    const lines = [`Seat,${HEAD}`, 'North,Smith,1200,Jones,1100', 'South,Brown,900,Green,850'];
    const { rows, notes } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows).to.deep.equal([
      'North | ',
      'Winner | 1,200',
      'Runner-up | 1,100',
      'South | ',
      'Winner | 900',
      'Runner-up | 850',
    ]);
    expect(notes).to.deep.equal([
      'Winner (North): Smith',
      'Runner-up (North): Jones',
      'Winner (South): Brown',
      'Runner-up (South): Green',
    ]);
  });
});
