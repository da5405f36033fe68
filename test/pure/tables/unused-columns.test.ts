// Columns of published tables that a chart does not draw: the reader and the author are told of each.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { madeOfCsv } from '../sources/made.js';

const breakdown = { chart: 'breakdown' } as const;
const problemsOf = (...lines: readonly string[]) => madeOfCsv(breakdown, ...lines).problems;

describe('a column that is not drawn is a problem', () => {
  it('if it is of texts', () => {
    expect(problemsOf('Candidate,Party,Votes', 'Khan,Labour,18204', 'Price,Conservative,12077')).to.deep.equal([
      'Line 1, column 2: A column that is not shown: "Party". To show it at each row, write note-column="Party".',
    ]);
  });

  it('and may be that of groups, if its texts sort the rows', () => {
    expect(
      problemsOf('Programme,Area,$m', 'Police,Safety,124.1', 'Fire,Safety,78.3', 'Parks,Culture,22.6'),
    ).to.deep.equal([
      'Line 1, column 2: A column that is not shown: "Area". To group the rows by it, write parent-column="Area".',
    ]);
  });

  it('if it is of published changes that are not those of the figures shown', () => {
    expect(
      problemsOf('Party,2019,2024,Change (pp)', 'A,40.1,40.7,+0.7', 'B,31.2,29.8,-1.3', 'C,28.7,29.5,+0.8'),
    ).to.deep.equal([
      'Line 1, column 4: A column that is not shown: "Change (pp)". To show it, write value-column="Change (pp)".',
    ]);
  });

  it('unless it repeats the times or the figures of another by a like name, as the answers of APIs do', () => {
    const problemsIn = (...lines: readonly string[]) => madeOfCsv({ chart: 'delta' }, ...lines).problems;
    expect(problemsIn('Date,Value,NumericValue', '2018,82.7,82.7', '2019,82.9,82.9')).to.deep.equal([]);
    expect(problemsIn('date,value,year', '2018,82.7,2018', '2019,82.9,2019')).to.deep.equal([]);
    expect(madeOfCsv({ chart: 'figure' }, 'Year,Men,Women', '2018,3,3', '2019,4,4').problems).to.have.lengthOf(1);
  });

  it('if it is of places in a ranking of more than these rows', () => {
    const rows = ['Three Rivers,61.8,1', 'South Oxfordshire,61.6,2', 'Birmingham,23.0,331'];
    expect(problemsOf('Local authority,Rate,Rank (of 333)', ...rows)).to.deep.equal([
      'Line 1, column 3: A column that is not shown: "Rank (of 333)". To show it, write value-column="Rank (of 333)".',
    ]);
    expect(problemsOf('Local authority,Rate,Rank', ...rows)).to.deep.equal([]);
  });

  it('and has its number if another has the same header', () => {
    expect(
      problemsOf('Party,Votes,Share in %,Seats,Share in %', 'A,113,60,5,55', 'B,75,40,4,45').slice(1),
    ).to.deep.equal([
      'Line 1, column 5: A column that is not shown: "Share in %". To show it, write value-column="5".',
    ]);
  });

  it('if it is of changes with marks', () => {
    expect(
      problemsOf('Question,Score,Difference from 2023', 'Pay,38%,+1 ✧', 'Team,81%,-2 ✧', 'Leaders,54%,0'),
    ).to.deep.equal([
      'Line 1, column 3: A column that is not shown: "Difference from 2023". To show it at each row, write note-column="Difference from 2023".',
    ]);
  });
});

describe('a column is no problem', () => {
  it('if the chart computes the same changes and shares', () => {
    expect(
      problemsOf(
        'Department,2024,2025,$ Change,% Change',
        'Police,"118,402","124,110","5,708",4.8%',
        'Library,"12,150","12,150",-,-',
        'Parks,"24,506","22,606","(1,900)",(7.8%)',
      ),
    ).to.deep.equal([]);
    for (const head of ['% diff', 'Δ %', 'Growth %', 'Var. %'])
      expect(problemsOf(`Department,2024,2025,${head}`, 'Police,100,110,10', 'Parks,200,190,-5'), head).to.deep.equal(
        [],
      );
    expect(problemsOf('Tenure,Homes,%', 'Owned,17630,43.5', 'Rented,22270,54.9', 'Other,650,1.6')).to.deep.equal([]);
  });

  it('if it is empty, the same in all rows, or a code of the row', () => {
    expect(problemsOf('Area,Code,Sex,Notes,Deaths', 'Kent,E10,All,,51', 'Essex,E11,All,,42')).to.deep.equal([]);
  });
});

describe('a column of units', () => {
  it('is one if all of them are signs', () => {
    expect(
      madeOfCsv({ chart: 'progress' }, 'Goal,Now,Target 2025,Unit', 'Trains on time,94.2,95,%', 'Seats,88,90,%'),
    ).to.deep.equal({
      document: {
        unit: '%',
        notes: ['Target for 2025'],
        measures: [
          { label: 'Trains on time', value: 94.2, target: 95 },
          { label: 'Seats', value: 88, target: 90 },
        ],
      },
      problems: [],
    });
  });
});

describe('the advice on a column that is not drawn', () => {
  const progress = { chart: 'progress' } as const;
  const lines = ['Measure,Actual,Minimum target,Stretch target', 'Trees,95,80,100', 'Homes,12,10,20'];

  it('names each role that the column may have', () => {
    expect(drawnOfCsv(progress, ...lines).problems).to.deep.equal([
      'Line 1, column 4: A column that is not shown: "Stretch target". If it is the target, write target-column="Stretch target"; to show it in place of “Actual”, write value-column="Stretch target".',
    ]);
    expect(drawnOfCsv(progress, 'Measure,2021,2022 Q1', 'Trees,95,80', 'Homes,12,10').problems).to.deep.equal([
      'Line 1, column 2: A column that is not shown: "2021". If it is the start, write baseline-column="2021"; to show it in place of “2022 Q1”, write value-column="2021".',
    ]);
  });
  it('changes the chart', () => {
    expect(drawnOfCsv(progress, ...lines).rows[0]).to.match(/^Trees .* 95 of 80/);
    expect(drawnOfCsv({ ...progress, columns: { target: 'Stretch target' } }, ...lines).rows[0]).to.match(
      /^Trees .* 95 of 100/,
    );
    expect(drawnOfCsv({ ...progress, columns: { value: 'Stretch target' } }, ...lines).rows[0]).to.match(
      /^Trees .* 100 of 80/,
    );
  });
  it('is no figure for a column that has none, and is followed without a further problem', () => {
    const dates = ['Branch,Opened,Members', 'Leeds,2012-03-01,40', 'York,2015-06-30,20'];
    expect(drawnOfCsv(breakdown, ...dates).problems).to.deep.equal([
      'Line 1, column 2: A column that is not shown: "Opened". To show it at each row, write note-column="Opened".',
    ]);
    const followed = drawnOfCsv({ ...breakdown, columns: { note: 'Opened' } }, ...dates);
    expect([followed.problems, followed.rows]).to.deep.equal([[], ['Leeds | 40', 'York | 20']]);
  });
});

describe('a column of what is left', () => {
  it('is no problem if it is what the others say', () => {
    const progress = { chart: 'progress' } as const;
    expect(madeOfCsv(progress, 'Service,Budget,Spent,Remaining', 'Parks,100,60,40').problems).to.deep.equal([]);
    expect(madeOfCsv(progress, 'Service,Budget,Spent,% spent', 'Parks,100,60,60%').problems).to.deep.equal([]);
    expect(madeOfCsv(progress, 'Service,Budget,Spent,Remaining', 'Parks,100,60,30').problems).to.have.lengthOf(1);
    expect(madeOfCsv(progress, 'Service,Actual,Target,% of target', 'Parks,60,100,70%').problems).to.have.lengthOf(1);
  });
});

describe('a column that is asked for and not there', () => {
  it('is told once, in however many ways a chart looks for it', () => {
    const how = { chart: 'figure', columns: { value: 'Homes' } } as const;
    const { problems } = madeOfCsv(how, 'Name,Flats', 'North,12', 'South,9');
    expect(problems.filter((problem) => problem.includes('No such column'))).to.deep.equal([
      'Line 1: No such column: "Homes". Write one of: Name, Flats.',
    ]);
  });
});

describe('a column of the shares of the rows in their sum', () => {
  const lines = ['Answer,Count,Percentage', 'Yes,15,37.5%', 'No,25,62.5%'];
  it('is not reported by a chart that has them', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).problems).to.deep.equal([]);
  });
  it('is reported by one that has not', () => {
    expect(drawnOfCsv({ chart: 'progress' }, ...lines).problems).to.deep.equal([
      'Line 1, column 3: A column that is not shown: "Percentage". To show it, write value-column="Percentage".',
    ]);
  });
});

describe('a column of one day in all rows', () => {
  it('is reported, unless it is the time of the rows', () => {
    const lines = ['Event,Date,Updated', 'Start,2020-01-01,2024-05-01', 'End,2022-01-01,2024-05-01'];
    expect(drawnOfCsv({ chart: 'timeline' }, ...lines).problems).to.deep.equal([
      'Line 1, column 3: A column that is not shown: "Updated". To show it at each row, write note-column="Updated".',
    ]);
    const ofRows = drawnOfCsv({ chart: 'breakdown' }, 'Area,Date,Homes', 'N,2020-01-01,5', 'S,2020-01-01,6');
    expect(ofRows.problems).to.deep.equal([]);
  });
});

describe('a column of texts without a head', () => {
  const notesOf = (chart: 'breakdown' | 'delta' | 'progress', ...lines: readonly string[]) => {
    const { notes, problems } = drawnOfCsv({ chart }, ...lines);
    return { notes, problems };
  };

  it('has remarks on the rows if it is after their figures', () => {
    expect(notesOf('delta', '2021,400,revised', '2022,450,', '2023,500,strike in May')).to.deep.equal({
      notes: ['2021: revised', '2023: strike in May'],
      problems: [],
    });
    expect(notesOf('breakdown', 'Gifts,"£12,400",up 12% on last year', 'Grants,"£2,400",two grants')).to.deep.equal({
      notes: ['Gifts: up 12% on last year', 'Grants: two grants'],
      problems: [],
    });
    expect(notesOf('progress', 'Gifts,"£12,400",incl. Gift Aid', 'Grants,"£2,400",')).to.deep.equal({
      notes: ['Gifts: incl. Gift Aid'],
      problems: [],
    });
    expect(notesOf('breakdown', 'Name,Homes,', 'North,12,opened in May', 'South,14,late').notes).to.deep.equal([
      'North: opened in May',
      'South: late',
    ]);
  });

  it('is a problem if another is one as well', () => {
    expect(notesOf('breakdown', 'North,12,opened in May,by us', 'South,14,late,by others').problems).to.deep.equal([
      'The document: A column that is not shown: "". To show it at each row, write note-column="3".',
      'The document: A column that is not shown: "". To show it at each row, write note-column="4".',
    ]);
  });
});

describe('a remark with an arrow', () => {
  it('keeps it if it says of what the change is one', () => {
    const lines = ['Team,Value,Remark', 'A,4,▼ 0.1 pp vs previous month', 'B,5,▲ 0.1 pp vs previous month'];
    const { notes } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(notes).to.deep.equal(['A: ▼ 0.1 pp vs previous month', 'B: ▲ 0.1 pp vs previous month']);
  });
});
