import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfValue } from '../sources/drawn.js';

describe('times in hours, minutes and seconds', () => {
  it('are written in these, whatever their longest unit is', () => {
    const { sentence, rows } = drawnOfCsv(
      { chart: 'delta' },
      'Month,Category 1,Category 2',
      '2023-02,00:08:25,00:31:44',
      '2023-03,00:08:49,00:39:33',
    );
    expect(sentence).to.equal(
      'Category 1: 8 min 49 s in March 2023, up 24 s (4.8%) on February 2023. Category 2: 39 min 33 s in March 2023, up 7 min 49 s (24.6%) on February 2023.',
    );
    expect(rows[0]).to.equal('Feb 2023 | 8 min 25 s |  | 31 min 44 s | ');
    const words = drawnOfCsv({ chart: 'breakdown' }, 'Step,Time taken', 'Pick up,45 s', 'Triage,1 min 10 s');
    expect([words.heads[1], ...words.rows]).to.deep.equal(['Value', 'Triage | 1 min 10 s', 'Pick up | 45 s']);
  });

  it('have the units that their head, the line below it or longer times say', () => {
    for (const [heads, rows, expected] of [
      [['Name,Time (h:mm)'], ['A,3:45', 'B,4:02'], ['Value', 'B | 4 h 2 min', 'A | 3 h 45 min']],
      [['Name,Response (min:sec)'], ['A,8:31', 'B,8:25'], ['Value', 'A | 8 min 31 s', 'B | 8 min 25 s']],
      [['Jahr,Arbeitszeit (Std.)'], ['A,38:30', 'B,37:45'], ['Value', 'A | 38 h 30 min', 'B | 37 h 45 min']],
      [['Name,Time'], ['A,1:05:30', 'B,59:45'], ['Value', 'A | 1 h 5 min 30 s', 'B | 59 min 45 s']],
      [
        ['Name,Wait', ',(mm:ss)'],
        ['A,1:20', 'B,0:45'],
        ['Value', 'A | 1 min 20 s', 'B | 45 s'],
      ],
    ] as const) {
      const drawn = drawnOfCsv({ chart: 'breakdown' }, ...heads, ...rows);
      expect([drawn.heads[1], ...drawn.rows], heads[0]).to.deep.equal(expected);
    }
  });

  it('are none below the head of a ratio', () => {
    const rowsBelow = (head: string) =>
      drawnOfCsv({ chart: 'breakdown' }, `Name,${head}`, 'A,1:25.50', 'B,1:30.25').rows;
    expect(rowsBelow('Lap')).to.deep.equal(['B | 1 min 30.25 s', 'A | 1 min 25.50 s']);
    for (const head of ['Mix ratio', 'Gradient', 'Betreuungsquote'])
      expect(rowsBelow(head), head).to.deep.equal(['A | figure not readable', 'B | figure not readable']);
  });

  it('of a day and more have days, if one of them is written so', () => {
    const { sentence, rows } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Wait',
      '2020,1 day 4 h',
      '2021,2 days',
      '2022,20 h',
    );
    expect(sentence).to.equal('20 h in 2022, down 1 d 4 h (58.3%) on 2021.');
    expect(rows).to.deep.equal(['2020 | 1 d 4 h | ', '2021 | 2 d | +20 h (+71.4%)', '2022 | 20 h | −1 d 4 h (−58.3%)']);
    const hours = drawnOfCsv({ chart: 'breakdown' }, 'Task,Time', 'A,"1,250 h 30 min"', 'B,"1,320 h 15 min"');
    expect(hours.rows).to.deep.equal(['B | 1,320 h 15 min', 'A | 1,250 h 30 min']);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Clinic,Wait', 'A,1 day', 'B,3 days').rows).to.deep.equal([
      'B | 3',
      'A | 1',
    ]);
  });

  it('are those of a stopwatch with two decimals of a second and more', () => {
    const lap = drawnOfCsv({ chart: 'breakdown' }, 'Driver,Lap', 'A,1:25.345', 'B,1:25.500');
    expect(lap.rows).to.deep.equal(['B | 1 min 25.500 s', 'A | 1 min 25.345 s']);
  });

  it('are no millions or metres next to them', () => {
    const { heads, rows } = drawnOfCsv({ chart: 'delta' }, 'Year,Budget,Wait', '2020,5 m,3 h', '2021,6 m,45 min');
    expect(heads[1]).to.equal('Budget, million');
    expect(rows[0]).to.equal('2020 | 5 |  | 3 h | ');
  });

  it('are high or low, as other measures are', () => {
    const { sentence } = drawnOfCsv({ chart: 'breakdown' }, 'Service,Wait (mm:ss)', 'A,8:25', 'B,7:10', 'C,8:00');
    expect(sentence).to.equal('The highest is A: 8 min 25 s. The lowest is B: 7 min 10 s.');
  });

  it('are known by several units, be it one in each cell', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Queue,Wait', 'Billing,4 min', 'Sales,45 s');
    expect(rows).to.deep.equal(['Billing | 4 min', 'Sales | 45 s']);
  });

  it('are no targets of what was done in them', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Task,Done,Hours (h:mm)', 'A,5,3:45', 'B,6,4:10');
    expect(rows).to.deep.equal(['A | 5', 'B | 6']);
  });

  it('are compared with targets', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Call,Actual,Standard', 'A,00:08:25,00:07:00', 'B,,00:18:00');
    expect(rows[0]).to.equal('A | 8 min 25 s | of 7 min | 120% | +1 min 25 s | Above target');
  });

  it('of a document are in one unit, or in that of the document', () => {
    const calls = drawnOfValue({ chart: 'progress' }, [
      { label: 'A', value: '4 min 12 s', target: '5 min' },
      { label: 'B', value: 'over 1 h 2 min', target: '5 min' },
    ]);
    expect(calls.rows).to.deep.equal([
      'A | 4 min 12 s | 84% | −48 s | ',
      'B | over 1 h 2 min | over 1,240% | over +57 min | Above target',
    ]);
    const minutes = drawnOfValue({ chart: 'breakdown', unit: 'minutes' }, [
      { label: 'A', value: '1 h 20 min' },
      { label: 'B', value: 45 },
    ]);
    expect(minutes.rows).to.deep.equal(['A | 80', 'B | 45']);
  });

  it('are ranges, bounds, decimals and figures with a mark', () => {
    const lines = ['Queue,Wait', 'A,5 to 10 min', 'B,1 min 5.5 s [p]', 'C,"7 min 5,1 s*"', 'D,over 1 h 20 min', 'E,c'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).rows).to.deep.equal([
      'D | over 1 h 20 min',
      'A | 5 min to 10 min',
      'C | 7 min 5.1 s',
      'B | 1 min 5.5 s, provisional',
      'E | withheld',
    ]);
    for (const [value, expected] of [
      ['−5 min 10 s', '−5 min 10 s'],
      ['between 5 min and 1 h 10 min', '5 min to 1 h 10 min'],
      ['1 min 25.345 s', '1 min 25.345 s'],
    ] as const)
      expect(drawnOfValue({ chart: 'breakdown' }, [{ label: 'A', value }]).rows[0], value).to.equal(`A | ${expected}`);
  });

  it('are read without a head, and as the tables of charts have them', () => {
    const rows = ['Response | 8 min 25 s | of 7 min | 120% | +1 min 25 s | Above target'];
    expect(drawnOfCsv({ chart: 'progress' }, 'Response,8 min 25 s,7 min', 'Stay,8 min,8 min').rows[0]).to.equal(
      rows[0],
    );
    const again = drawnOfCsv(
      { chart: 'progress' },
      'Measure,Value,Target,Of target,To target,Status',
      'Response,8 min 25 s,of 7 min,120.2%,+1 min 25 s,Above target',
      'Stay,8 min,of 8 min,100%,0 s,Met',
    );
    expect(again.rows[0]).to.equal(rows[0]);
    const times = drawnOfCsv({ chart: 'breakdown' }, 'Doors,19:00:00', 'Band,20:30:00');
    expect(times.rows).to.deep.equal(['Doors | figure not readable', 'Band | figure not readable']);
  });

  it('are in the unit of their document, in which clocks may be durations', () => {
    for (const [unit, value, expected] of [
      ['h:min:s', '00:08:25', '8 min 25 s'],
      ['h:min', '8:25', '8 h 25 min'],
      ['h:min:s', '8:25', 'figure not readable'],
      ['h:min', '8 min 25 s', '8 min 25 s'],
      ['h:min:s', 'about 7 minutes', 'about 7 min'],
      ['hours', '1 h 30 min', '1.5'],
      ['hours', '1 h 20 min', 'figure not readable'],
      ['minutes', '7 min', '7'],
    ] as const)
      expect(
        drawnOfValue({ chart: 'breakdown' }, { unit, categories: [{ label: 'A', value }] }).rows[0],
        value,
      ).to.equal(`A | ${expected}`);
  });

  it('are reported if the unit of their document has none for them', () => {
    const categories = [{ label: 'A', value: '8 min 25 s' }];
    const { problems } = drawnOfValue({ chart: 'breakdown' }, { unit: 'minutes', categories });
    expect(problems).to.deep.equal([
      '/categories/0/value: The figure has another unit than the others: "8 min 25 s". Write h:min:s, the unit of durations, as the unit. It is not used.',
    ]);
  });

  it('are the lengths of phases that begin at a time of day', () => {
    const lines = ['Session,Start,Duration', 'A,09:00,45 min', 'B,10:00,1 h 30 min'];
    expect(drawnOfCsv({ chart: 'timeline' }, ...lines).rows).to.deep.equal(['A | 09:00 – 09:45', 'B | 10:00 – 11:30']);
    const short = drawnOfCsv({ chart: 'timeline' }, 'Call,Start,Duration', 'A,09:00,90 s', 'B,10:00,1 min');
    expect(short.problems[0]).to.equal(
      'Line 2: Not a period: "09:00, 90 s". Write a period such as 2021. It is not used.',
    );
  });

  it('are not read if nothing says what two numbers are, or if they are times of day', () => {
    const short = drawnOfCsv({ chart: 'breakdown' }, 'Runner,Time', 'Anna,3:45', 'Ben,4:02');
    expect(short.rows).to.deep.equal(['Anna | figure not readable', 'Ben | figure not readable']);
    expect(short.problems[0]).to.equal(
      'Line 2, column 2: Not a figure: "3:45". Write one of: 3 h 45 min, 3 min 45 s. It is not used.',
    );
    const events = drawnOfCsv({ chart: 'breakdown' }, 'Event,Time', 'Doors,19:00:00', 'Band,20:30:00');
    expect(events.rows).to.deep.equal(['Doors | figure not readable', 'Band | figure not readable']);
    const calls = drawnOfCsv(
      { chart: 'breakdown' },
      'Call,Received,Response',
      'A,08:15:20,00:09:50',
      'B,09:15:20,00:05:50',
    );
    expect(calls.rows).to.deep.equal(['A | 9 min 50 s', 'B | 5 min 50 s']);
    const log = drawnOfCsv({ chart: 'timeline' }, 'Date,Time,Event', '2024-01-05,09:15:22,Call');
    expect(log.notes).to.deep.equal(['Call: 09:15:22']);
  });

  it('are next to times of day, which are no figures', () => {
    const lines = ['Route,Duration,Departure', 'A,1h 20m,09:00', 'B,2h 05m,10:00'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...lines).rows).to.deep.equal(['B | 2 h 5 min', 'A | 1 h 20 min']);
  });
});

describe('words in brackets after each figure of a column', () => {
  it('are notes', () => {
    const lines = ['Year,Income', '2021,250 (Grants)', '2022,310 (Sales)'];
    const { sentence, notes } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect(sentence).to.equal('310 in 2022, up 60 (24%) on 2021.');
    expect(notes).to.deep.equal(['2021: Grants', '2022: Sales']);
  });

  it('are the bound, the scale or the unit of the figure', () => {
    for (const [rows, expected] of [
      [
        ['A,250 (thousand)', 'B,300 (thousand)'],
        ['B | 300', 'A | 250'],
      ],
      [
        ['A,12 (kg)', 'B,3 (tonnes)'],
        ['B | 3,000', 'A | 12'],
      ],
      [
        ['A,12 (at least)', 'B,3 (at most)'],
        ['A | at least 12', 'B | at most 3'],
      ],
      [
        ['A,12 (fall)', 'B,3 (rise)'],
        ['B | 3', 'A | −12'],
      ],
    ] as const)
      expect(drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount', ...rows).rows).to.deep.equal(expected);
    const scaled = drawnOfCsv({ chart: 'breakdown' }, 'Item,Amount', 'A,250 (thousand)', 'B,300 (thousand)');
    expect(scaled.heads[1]).to.equal('Thousand');
  });

  it('are the target of the figure', () => {
    for (const of of ['target 20', 'target: 20', 'of 20', 'goal 20']) {
      const { rows } = drawnOfCsv({ chart: 'progress' }, 'Item,Homes', `A,12 (${of})`, `B,13 (${of})`);
      expect(rows, of).to.deep.equal(['A | 60% | 12 of 20', 'B | 65% | 13 of 20']);
    }
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Item,Seats', 'A,12 (out of 20)', 'B,13 (out of 20)');
    expect(rows).to.deep.equal(['A | 60% | 12 out of 20', 'B | 65% | 13 out of 20']);
  });

  it('say the signs of all figures of a column', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Fund,Balance', 'A,12 (deficit)', 'B,3 (surplus)');
    expect(rows).to.deep.equal(['B | 3', 'A | −12']);
  });
});
