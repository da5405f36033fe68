// Times that are named by how long ago they are: "This month", "Last month".
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, type Drawn } from '../sources/drawn.js';

const figure = (...lines: string[]): Drawn => drawnOfCsv({ chart: 'figure', title: 'Helpline' }, ...lines);

describe('rows of this time and of times before it', () => {
  it('are a figure and what it is compared with, in whichever order', () => {
    for (const lines of [
      ['Month,Calls', 'This month,1240', 'Last month,1180', 'Same month last year,990'],
      ['Month,Calls', 'Same month last year,990', 'Last month,1180', 'This month,1240'],
    ]) {
      const { sentence, subtitle, omissions, problems } = figure(...lines);
      expect(sentence).to.contain('Helpline: 1,240, up');
      expect(sentence).to.contain('60 (5.1%) on last month').and.to.contain('250 (25.3%) on the same month last year');
      expect([subtitle, omissions, problems]).to.deep.equal(['Calls, This month', [], []]);
    }
  });
  it('may be a day, a week or a year', () => {
    for (const [now, before, said] of [
      ['Today', 'Yesterday', 'yesterday'],
      ['This week', 'Last week', 'last week'],
      ['Current year', 'Previous year', 'the previous year'],
    ] as const)
      expect(figure('Time,Calls', `${before},1180`, `${now},1240`).sentence).to.equal(
        `Helpline: 1,240, up 60 (5.1%) on ${said}.`,
      );
  });
  it('keep their targets', () => {
    expect(figure('Month,Calls,Target', 'Last month,1180,1500', 'This month,1240,1500').sentence).to.equal(
      'Helpline: 1,240, up 60 (5.1%) on last month. 83% of the target of 1,500.',
    );
  });
  it('have the other figures of this time as notes, which are not said to be left out', () => {
    const { notes, omissions, problems } = figure('Month,Calls,Letters', 'This month,1240,80', 'Last month,1180,70');
    expect(notes).to.deep.equal(['Last month: 1,180', 'Letters: 80']);
    expect([omissions, problems]).to.deep.equal([[], []]);
  });
  it('are no figure of one thing next to a time to come, or to another thing', () => {
    for (const lines of [
      ['Month,Calls', 'Last month,1180', 'This month,1240', 'Next month,1300'],
      ['What,Number', 'Calls this month,1240', 'Letters last month,80'],
    ])
      expect(figure(...lines).omissions).to.have.length(1);
  });
});

describe('columns of this time and of times before it', () => {
  it('are a figure and what it is compared with', () => {
    const { sentence, subtitle, notes, problems } = figure(
      'Calls this month,Calls last month,Same month last year',
      '1240,1180,990',
    );
    expect(sentence).to.equal(
      'Helpline: 1,240, up 60 (5.1%) on last month and up 250 (25.3%) on the same month last year.',
    );
    expect(subtitle).to.equal('Calls this month');
    expect(notes).to.deep.equal(['Last month: 1,180', 'Same month last year: 990']);
    expect(problems).to.deep.equal([]);
  });
  it('are also those of a row with a name', () => {
    expect(figure('Measure,This month,Last month,Same month last year', 'Calls,1240,1180,990').sentence).to.equal(
      'Helpline: 1,240, up 60 (5.1%) on last month and up 250 (25.3%) on the same month last year.',
    );
  });
  it('are before and after of a breakdown, whichever comes first', () => {
    for (const lines of [
      ['Team,Calls this month,Calls last month', 'North,1240,1180', 'South,990,1010'],
      ['Team,Calls (last month),Calls (this month)', 'North,1180,1240', 'South,1010,990'],
    ]) {
      const { sentence, subtitle, heads, problems } = drawnOfCsv({ chart: 'breakdown', title: 'Helpline' }, ...lines);
      expect(sentence).to.equal(
        'One rose and one fell. The largest change is in North: 1,240, up 60 (5.1%) on last month. North is also the largest.',
      );
      expect([subtitle, ...heads]).to.deep.equal(['Calls', 'Category', 'Last month', 'This month', 'Change']);
      expect(problems).to.deep.equal([]);
    }
  });
});
