// Columns of published tables that a chart does not draw: the reader and the author are told of each.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { madeOfCsv } from './made.js';

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
      'Line 1, column 3: A column that is not shown: "Difference from 2023". To show it, write value-column="Difference from 2023".',
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
        measures: [
          { label: 'Trains on time', value: 94.2, target: 95 },
          { label: 'Seats', value: 88, target: 90 },
        ],
      },
      problems: [],
    });
  });
});
