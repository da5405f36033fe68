// Columns of days, months and quarters of which nobody names the year.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';
import { madeOfCsv } from '../sources/made.js';

const BRANCHES = ['Leeds,10,14', 'York,20,18'];

describe('two columns of days without a year', () => {
  it('are the figure and the earlier one of a breakdown, whichever stands first', () => {
    const { form, sentence, rows, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Branch,12 May,19 May', ...BRANCHES);
    expect(form).to.equal('arrows');
    expect(sentence).to.equal(
      'One rose and one fell. The largest change is in Leeds: 14, up 4 (40%) on 12 May. The largest is York: 18.',
    );
    expect(rows).to.deep.equal(['York | 20 | 18 | −2 (−10%)', 'Leeds | 10 | 14 | +4 (+40%)']);
    expect(problems).to.deep.equal([]);
    expect(madeOfCsv({ chart: 'breakdown' }, 'Branch,19 May,12 May', 'Leeds,14,10').document).to.deep.equal({
      timeLabel: '19 May',
      categories: [{ label: 'Leeds', value: 14, previous: { label: '12 May', value: 10 } }],
    });
  });
  it('are the figure and its history in progress and figure', () => {
    expect(drawnOfCsv({ chart: 'progress' }, 'Branch,12 May,19 May', ...BRANCHES)).to.include({
      sentence: 'Neither has a published target.',
    });
    expect(drawnOfCsv({ chart: 'progress' }, 'Branch,12 May,19 May', ...BRANCHES).notes).to.deep.equal([
      'Leeds: 12 May 10.',
      'York: 12 May 20.',
    ]);
    const { sentence, notes, problems } = drawnOfCsv({ chart: 'figure' }, 'Branch,12 May,19 May', 'Leeds,10,14');
    expect(sentence).to.equal('Title: 14, up 4 (40%) on 12 May.');
    expect(notes).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });
  it('are the times of the series of a delta', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Branch,12 May,19 May', ...BRANCHES);
    expect(rows).to.deep.equal(['12 May | 10 |  | 20 | ', '19 May | 14 | +4 (+40%) | 18 | −2 (−10%)']);
  });
});

describe('columns of months or quarters without a year', () => {
  const shownOf = (head: string): unknown =>
    (madeOfCsv({ chart: 'breakdown' }, `Branch,${head}`, 'Leeds,1,2,3').document as { subtitle: unknown }).subtitle;

  it('go the way that is shorter', () => {
    expect(shownOf('Jan,Feb,Mar')).to.equal('Mar');
    expect(shownOf('Mar,Feb,Jan')).to.equal('Mar');
    expect(shownOf('Nov,Dec,Jan')).to.equal('Jan');
    expect(shownOf('Q3,Q4,Q1')).to.equal('Q1');
    expect(shownOf('Q3,Q2,Q1')).to.equal('Q3');
    expect(shownOf('Jan,May,Dec')).to.equal('Dec');
  });
  it('are read in the language of the page', () => {
    const { document } = madeOfCsv({ chart: 'breakdown', lang: 'de' }, 'Ort;Januar;März', 'Köln;1;2');
    expect(document).to.deep.equal({
      timeLabel: 'März',
      categories: [{ label: 'Köln', value: 2, previous: { label: 'Januar', value: 1 } }],
    });
  });
  it('are no times next to what they are of', () => {
    const { document } = madeOfCsv({ chart: 'breakdown' }, 'Item,Q1 actual,Q1 budget', 'Rent,5,6');
    expect(document).to.deep.include({ categories: [{ label: 'Rent', value: 5 }] });
  });
});

describe('names below “Measure” in a delta', () => {
  it('stand in place of periods, as names below any other head do', () => {
    for (const head of ['Measure', 'Region'])
      expect(drawnOfCsv({ chart: 'delta' }, `${head},Value`, 'A,3', 'B,5').rows).to.deep.equal(['A | 3', 'B | 5']);
  });

  it('are not the latest, and compared with nothing, which one note says', () => {
    for (const lines of [
      ['State,Population', 'Alabama,50', 'Alaska,7'],
      ['Team,P,W,D,L', 'Rovers,10,8,1,1', 'United,10,7,1,2'],
    ]) {
      const { sentence, notes } = drawnOfCsv({ chart: 'delta' }, ...lines);
      expect(sentence).to.equal('');
      expect(notes.filter((note) => /^Not compared/.test(note))).to.deep.equal([
        'Not compared: the dates are not known.',
      ]);
    }
  });
});

describe('a name that is a number of four digits', () => {
  it('is that of a figure below “Label”, and a period in a delta', () => {
    const lines = ['label,value', '2024,5'];
    expect(madeOfCsv({ chart: 'figure' }, ...lines).document).to.deep.equal({ title: '2024', value: 5 });
    expect(drawnOfCsv({ chart: 'delta' }, ...lines).sentence).to.equal('5 in 2024.');
  });
});

describe('targets of series in the unit of the page', () => {
  it('have it in their note', () => {
    const { notes } = drawnOfCsv(
      { chart: 'delta', unit: '%' },
      'Measure,2023,2024,Target',
      'A,0.3,0.4,0.2..0.9',
      'B,0.5,0.6,1',
    );
    expect(notes).to.deep.equal(['Target: A 0.2–0.9%, B 1%']);
  });
});

describe('dates that a spreadsheet has saved as numbers', () => {
  it('are days below a head of dates', () => {
    const { sentence, problems } = drawnOfCsv({ chart: 'delta' }, 'Date,Visits', '45292,12', '45299,15', '45306,9');
    expect(sentence).to.equal('9 on 15 January 2024, down 6 (40%) on 8 January 2024.');
    expect(problems).to.deep.equal([]);
  });
  it('may be the milliseconds of an API', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'timestamp,Visits', '1714521600000,5', '1714608000000,7');
    expect(sentence).to.equal('7 on 2 May 2024, up 2 (40%) on 1 May 2024.');
  });
  it('are figures below any other, and names if one is none', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Postcode,Visits', '45292,12', '45299,15').rows).to.deep.equal([
      '45299 | 15',
      '45292 | 12',
    ]);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Date,Visits', '45292,12', 'later,15').rows[0]).to.equal('later | 15');
  });
});

describe('a row without a figure next to millions', () => {
  it('is in their scale, so that they stay one list', () => {
    const { form, rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Country,Trees',
      'Kenya,5 million',
      'Ghana,n/a',
      'Mali,7 million',
    );
    expect(form).to.equal('bars');
    expect(rows).to.deep.equal(['Mali | 7', 'Kenya | 5', 'Ghana | no figure given']);
  });
});

describe('times that no year dates', () => {
  it('are compared in their order, and the year is asked for', () => {
    const lines = ['Month,Visitors', 'Nov,120', 'Dec,130', 'Jan,150'];
    const { sentence, rows, problems } = drawnOfCsv({ chart: 'delta', title: 'Visitors' }, ...lines);
    expect(sentence).to.equal('Jan: 150, up 20 (15.4%) on Dec.');
    expect(rows).to.deep.equal(['Nov | 120 | ', 'Dec | 130 | +10 (+8.3%)', 'Jan | 150 | +20 (+15.4%)']);
    expect(problems).to.deep.equal([
      'Line 2, column 1: A time without its year: "Nov". Write a value such as 2021-11.',
    ]);
  });

  it('are turned around where the latest comes first', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Quarter,Sales', 'Q3,90', 'Q2,120', 'Q1,100');
    expect(sentence).to.equal('Q3: 90, down 30 (25%) on Q2.');
  });

  it('are no problem if they have no date at all', () => {
    for (const [lines, sentence] of [
      [['Wave,Support', 'Wave 1,42%', 'Wave 2,47%'], 'Wave 2: 47%, up 5 percentage points on Wave 1.'],
      [['Item,Was,Now', 'Waiting list,1200,950'], 'Now: 950, down 250 (20.8%) on Was.'],
      [['Item,Old price,New price', 'Milk,£1.20,£1.50'], 'New price: £1.50, up £0.30 (25%) on Old price.'],
      [['Stage,Score', 'Baseline,42', 'Endline,61'], 'Endline: 61, up 19 (45.2%) on Baseline.'],
      [['Week,Points', '1,100', '2,130', '3,80'], 'Week 3: 80, down 50 (38.5%) on Week 2.'],
      [['Day,Visits', 'Monday,10', 'Tuesday,30'], 'Tuesday: 30, up 20 (200%) on Monday.'],
    ] as const) {
      const drawn = drawnOfCsv({ chart: 'delta', title: 'Title' }, ...lines);
      expect([drawn.sentence, drawn.problems]).to.deep.equal([sentence, []]);
    }
  });

  it('are not compared where their names have no order', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Month,Visits', 'Apr,10', 'Aug,30', 'Dec,20', 'Feb,12');
    expect(sentence).to.equal('Feb: 12. Not compared with Dec: the dates are not known.');
  });

  it('have their order in a breakdown', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Day,Visits', 'Monday,10', 'Tuesday,30', 'Wednesday,20');
    expect(rows).to.deep.equal(['Monday | 10', 'Tuesday | 30', 'Wednesday | 20']);
  });

  it('are those of a headline, of which the last is compared with the one before', () => {
    const { sentence } = drawnOfCsv({ chart: 'figure', title: 'Visits' }, 'Month,Visits', 'Feb,10', 'Mar,30', 'Apr,20');
    expect(sentence).to.equal('Visits: 20, down 10 (33.3%) on Mar.');
  });
});

describe('heads that are times without a date', () => {
  it('are the times of the rows', () => {
    for (const [lines, sentence] of [
      [
        ['Team,Round 1,Round 2', 'Reds,10,12', 'Blues,8,14'],
        'Reds: Round 2: 12, up 2 (20%) on Round 1. Blues: Round 2: 14, up 6 (75%) on Round 1.',
      ],
      [
        ['Skill,Before,After', 'Reading,42,61', 'Maths,38,55'],
        'Reading: After: 61, up 19 (45.2%) on Before. Maths: After: 55, up 17 (44.7%) on Before.',
      ],
      [
        ['Class,Last year,This year', 'Oak,45,52', 'Elm,50,49'],
        'Oak: This year: 52, up 7 (15.6%) on last year. Elm: This year: 49, down 1 (2%) on last year.',
      ],
      [
        ['Group,Before,After,Change', 'Year 3,45,52,7', 'Year 4,50,49,-1'],
        'Year 3: After: 52, up 7 (15.6%) on Before. Year 4: After: 49, down 1 (2%) on Before.',
      ],
      [['Site,Mon,Tue', 'Pool,10,12'], 'Tue: 12, up 2 (20%) on Mon.'],
    ] as const) {
      const drawn = drawnOfCsv({ chart: 'delta', title: 'Title' }, ...lines);
      expect([drawn.sentence, drawn.problems]).to.deep.equal([sentence, []]);
    }
  });

  it('are the earlier and the later figures of a breakdown', () => {
    const { sentence } = drawnOfCsv({ chart: 'breakdown' }, 'Group,Wave 1,Wave 2', 'Young,42%,47%', 'Old,38%,51%');
    expect(sentence).to.equal(
      'Both rose. The largest change is in Old: 51%, up 13 percentage points on Wave 1. Old is also the highest.',
    );
  });
});

describe('an average below times', () => {
  it('is none of them in any chart, which is reported', () => {
    const lines = ['Month,Visits', 'Sep,24', 'Oct,22', 'Average,23'];
    const { sentence, problems } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect(sentence).to.equal('Oct: 22, down 2 (8.3%) on Sep.');
    const reported = [
      'Line 4, column 1: Rows that are not shown: "Average". They are computed from others: the chart states the changes itself. To show other figures, write them in a chart of their own.',
      'Line 2, column 1: A time without its year: "Sep". Write a value such as 2021-09.',
    ];
    expect(problems).to.deep.equal(reported);
    expect(drawnOfCsv({ chart: 'figure' }, ...lines).problems).to.deep.equal(reported);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Name,Visits', 'Jan,24', 'Kim,22', 'Average,23').rows).to.deep.equal([
      'Jan | 24',
      'Kim | 22',
      'Average | 23',
    ]);
  });
});

describe('the days on which a poll was taken', () => {
  it('have the order of their last days', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Fieldwork,Con', '29 Oct - 1 Nov,20', '1–2 Nov,19', '8-9 Nov,18');
    expect(rows).to.deep.equal(['29 Oct - 1 Nov | 20 | ', '1–2 Nov | 19 | −1 (−5%)', '8-9 Nov | 18 | −1 (−5.3%)']);
  });
});

describe('hours of a day', () => {
  it('are compared in their order', () => {
    const { sentence, problems } = drawnOfCsv({ chart: 'delta' }, 'Hour,Calls', '9am,12', '12pm,8', '3pm,5');
    expect(sentence).to.equal('3pm: 5, down 3 (37.5%) on 12pm.');
    expect(problems).to.deep.equal([]);
  });

  it('are the periods below the days of a week, and below years', () => {
    for (const [one, other] of [
      ['Mon', 'Tue'],
      ['2023', '2024'],
    ] as const) {
      const { sentence, problems } = drawnOfCsv(
        { chart: 'delta' },
        `Hour,${one},${other}`,
        '08:00,12,14',
        '09:00,20,21',
      );
      expect(sentence).to.equal(`${one}: 09:00: 20, up 8 (66.7%) on 08:00. ${other}: 09:00: 21, up 7 (50%) on 08:00.`);
      expect(problems).to.deep.equal([]);
    }
  });
});

describe('days in numbers alone', () => {
  it('have the order that another column needs', () => {
    const { document, problems } = madeOfCsv(
      { chart: 'timeline' },
      'Phase,Start,End',
      'Discovery,01/04/2023,30/06/2023',
      'Alpha,01/07/2023,31/12/2023',
    );
    expect(document).to.deep.equal({
      phases: [
        { label: 'Discovery', period: '2023-04-01/2023-06-30' },
        { label: 'Alpha', period: '2023-07-01/2023-12-31' },
      ],
      events: [],
    });
    expect(problems).to.deep.equal([]);
  });

  const rowsOf = (head: string, ...days: readonly string[]): readonly string[] =>
    drawnOfCsv({ chart: 'delta' }, `${head},Homes`, ...days.map((day) => `${day},5`)).rows.map(
      (row) => row.split(' | ')[0]!,
    );

  it('are months with two digits of their years below a head of such', () => {
    const days = ['Mar-21', 'Mar-22', 'Mar-23'];
    expect(rowsOf('Year end', ...days)).to.deep.equal(['year to Mar 2021', 'year to Mar 2022', 'year to Mar 2023']);
    expect(rowsOf('Month', 'Mar-21', 'Apr-21')).to.deep.equal(['Mar 2021', 'Apr 2021']);
    expect(rowsOf('Day', ...days)).to.deep.equal(days);
  });

  it('may be three days of January, or the first days of three months', () => {
    const days = ['01/04/2022', '01/05/2022', '01/06/2022'];
    expect(rowsOf('Date', ...days)).to.deep.equal(days);
    expect(rowsOf('Month', ...days)).to.deep.equal(['Apr 2022', 'May 2022', 'Jun 2022']);
    const working = ['01/06/2022', '01/07/2022', '01/10/2022', '01/11/2022'];
    expect(rowsOf('Date', ...working)).to.deep.equal(working);
  });

  it('are the first days of months over the end of a year, and with gaps', () => {
    expect(rowsOf('Date', '01/11/2022', '01/12/2022', '01/01/2023')).to.deep.equal([
      'Nov 2022',
      'Dec 2022',
      'Jan 2023',
    ]);
    expect(rowsOf('Date', '01/01/2022', '01/04/2022', '01/07/2022')).to.deep.equal(['Q1 2022', 'Q2 2022', 'Q3 2022']);
  });
});

describe('years of the Buddhist calendar', () => {
  const ROWS = ['2566,1310', '2567,1420'];
  it('are not read as years to come, in a Thai page or below a head that names them', () => {
    for (const [lang, head] of [
      ['th', 'ปี,ผู้ป่วย'],
      ['en', 'Year (B.E.),Patients'],
    ] as const) {
      const { rows, notes } = drawnOfCsv({ chart: 'delta', lang }, head, ...ROWS);
      expect({ rows, notes }, lang).to.deep.equal({
        rows: ['พ.ศ. 2566 | 1,310', 'พ.ศ. 2567 | 1,420'],
        notes: ['Not compared: the dates are not known.'],
      });
    }
  });
});

describe('classes of a school next to the times of rows', () => {
  it('are series, and no times', () => {
    const lines = ['Term,Year 7,Year 8', 'Autumn 2023,94.1%,93.2%', 'Spring 2024,93.0%,92.5%'];
    const { rows } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect(rows).to.deep.equal([
      'Autumn 2023 | 94.1% |  | 93.2% | ',
      'Spring 2024 | 93.0% | −1.1 points | 92.5% | −0.7 points',
    ]);
  });
  it('are times of the rows that have none', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, 'Course,Year 1,Year 2', 'Welding,40,36', 'Baking,25,30');
    expect(rows).to.deep.equal(['Year 1 | 40 |  | 25 | ', 'Year 2 | 36 | −4 (−10%) | 30 | +5 (+20%)']);
  });
});
