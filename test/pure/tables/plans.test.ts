// Plans of what is to be done, with marks below times or with dates that have moved.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const drawn = (title: string, ...lines: readonly string[]) => drawnOfCsv({ chart: 'timeline', title }, ...lines);

describe('marks below times', () => {
  it('are phases from the first to the last', () => {
    for (const mark of ['x', 'X', '✓', '■'])
      expect(
        drawn('Plan', 'Activity,Q1 2025,Q2 2025,Q3 2025', `Recruit,${mark},${mark},`, `Train,,,${mark}`).rows,
      ).to.deep.equal(['Recruit | Q1 to Q2 2025', 'Train | Q3 2025']);
  });

  it('have the year of the title, and a gap between them makes two phases', () => {
    expect(drawn('Plan for 2025', 'Task,Jan,Feb,Mar,Apr', 'Survey,x,,x,x', 'Report,,x,x,').rows).to.deep.equal([
      'Survey | Jan 2025',
      'Report | Feb to Mar 2025',
      'Survey | Mar to Apr 2025',
    ]);
  });

  it('are a stretch of a year that nobody names, below months alone', () => {
    const { rows, notes, problems } = drawn('Plan', 'Task,Jan,Feb,Mar', 'Survey,x,x,', 'Report,,,x');
    expect(rows).to.deep.equal(['Survey | Jan – Feb', 'Report | Mar']);
    expect([...notes, ...problems]).to.deep.equal([]);
    expect(drawn('Plan', 'Task,Jan,Feb,Mar', 'Survey,x,,x', 'Report,,x,').rows).to.deep.equal([
      'Survey | Jan',
      'Report | Feb',
      'Survey | Mar',
    ]);
  });

  it('are a note of figures', () => {
    const { rows, notes, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Task,Jan,Feb,Mar,Cost',
      'Survey,x,x,,5',
      'Report,,,x,6',
    );
    expect(rows).to.deep.equal(['Report | 6', 'Survey | 5']);
    expect([notes, problems]).to.deep.equal([['Survey: Jan – Feb', 'Report: Mar'], []]);
  });

  it('last from a counted start as long as they say', () => {
    const weeks = drawn(
      'Plan',
      'Task,Start,Duration',
      'Survey,Week 1,3 weeks',
      'Build,Week 4,14 days',
      'Report,Week 6,1 week',
    );
    expect(weeks.rows).to.deep.equal(['Survey | Week 1 – Week 3', 'Build | Week 4 – Week 5', 'Report | Week 6']);
    const months = drawn('Plan', 'Task,Start,Duration (months)', 'Survey,Month 1,3', 'Build,Month 4,12');
    expect(months.rows).to.deep.equal(['Survey | Month 1 – Month 3', 'Build | Month 4 – Month 15']);
    const agenda = drawn('Agenda', 'Session,Start,Duration', 'Welcome,09:00,15 min', 'Workshops,10:30,90 min');
    expect(agenda.rows).to.deep.equal(['Welcome | 09:00 – 09:15', 'Workshops | 10:30 – 12:00']);
    const days = drawn('Plan', 'Task,Start,Duration', 'Survey,Week 1,3 days');
    expect(days.problems[0]).to.equal(
      'Line 2: Not a period: "Week 1, 3 days". Write a period such as 2021. It is not used.',
    );
  });
  it('are counted below numbered weeks', () => {
    const { rows } = drawn('Plan', 'Task,Week 1,Week 2,Week 3', 'Survey,x,x,', 'Report,,,x');
    expect(rows).to.deep.equal(['Survey | Week 1 – Week 2', 'Report | Week 3']);
  });

  it('are no figures of another chart, and none where all figures are withheld or not available', () => {
    const lines = ['Task,2022,2023,2024', 'Survey,x,x,', 'Report,,x,x'];
    for (const chart of ['breakdown', 'progress'] as const)
      expect(drawnOfCsv({ chart }, ...lines).rows, chart).to.deep.equal([
        'Survey | figure not readable',
        'Report | figure not readable',
      ]);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'School,2022,2023', 'A,*,', 'B,,*').rows).to.deep.equal([
      'A | withheld | no figure given | a figure is withheld',
      'B | no figure given | withheld | a figure is withheld',
    ]);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'School,2022,2023', 'A,x,x', 'B,x,x').rows).to.deep.equal([
      'A | figure not readable',
      'B | figure not readable',
    ]);
  });

  it('are none next to figures', () => {
    expect(drawn('Plan', 'Task,Jan 2025,Feb 2025', 'Survey,x,3', 'Report,2,4').rows.join()).not.to.contain('to Feb');
  });
});

describe('a date that has moved', () => {
  it('is shown as it is now, with the first as a note', () => {
    for (const [before, now, planned] of [
      ['Baseline date', 'Forecast date', ', planned'],
      ['Original date', 'Current date', ''],
      ['Planned', 'Revised date', ''],
    ] as const) {
      const { rows, notes } = drawn(
        'Plan',
        `Milestone,${before},${now}`,
        'Consent,2024-03-01,2024-04-15',
        'Start,2024-09-30,2024-11-20',
      );
      expect(rows, now).to.deep.equal([`Consent | 15 Apr 2024${planned}`, `Start | 20 Nov 2024${planned}`]);
      expect(notes, now).to.deep.equal([`Consent: ${before}: 2024-03-01`, `Start: ${before}: 2024-09-30`]);
    }
  });
});

describe('a forecast after the latest figure of a measure', () => {
  it('is what is to come, and no figure that the target is compared with', () => {
    for (const lines of [
      ['Year,Emissions,Target', '2020,3120,', '2024,3055,', '2026,2800 [f],', '2040,,0'],
      ['Year,Emissions,Target', '2020,3120,', '2024,3055,', '2026 (forecast),2800,', '2040,,0'],
      ['Year,Emissions,Target,Status', '2020,3120,,', '2024,3055,,', '2026,2800,,forecast', '2040,,0,'],
    ])
      expect(
        drawnOfCsv({ chart: 'progress', title: 'Emissions', unit: 'tonnes', form: 'path' }, ...lines).sentence,
      ).to.match(/^In 2024, the target had not yet been reached\.(?! \(forecast)/);
  });
});
