import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('what all rows have', () => {
  it('is a note, if no chart reads it', () => {
    const rows = ['Male,Wales,0-9,3', 'Male,Wales,10-19,4'];
    const { notes, problems } = drawnOfCsv({ chart: 'breakdown' }, 'Sex,Area,Age,Deaths', ...rows);
    expect([notes, problems]).to.deep.equal([['Sex: Male; Area: Wales'], []]);
    expect(
      drawnOfCsv({ chart: 'timeline' }, 'Project,Phase,Start,End', 'Bridge,Design,2020,2021', 'Bridge,Build,2021,2023')
        .notes,
    ).to.deep.equal(['Project: Bridge']);
  });

  it('is none if it is read, in the title, a code or the name of a total', () => {
    const notesOf = (title: string, head: string, ...rows: readonly string[]) =>
      drawnOfCsv({ chart: 'breakdown', title }, head, ...rows).notes;
    expect(notesOf('Deaths of male workers', 'Sex,Age,Deaths', 'Male,0-9,3', 'Male,10-19,4')).to.deep.equal([]);
    expect(notesOf('T', 'freq,Age,Deaths', 'A,0-9,3', 'A,10-19,4')).to.deep.equal([]);
    expect(notesOf('T', 'Sex,Age,Deaths', 'Both sexes,0-9,3', 'Both sexes,10-19,4')).to.deep.equal([]);
    const lines = ['Country,Year,Deaths', 'Wales,2019,3', 'Wales,2020,4'];
    expect(drawnOfCsv({ chart: 'delta' }, ...lines).notes).to.deep.equal([]);
  });
});
