import { expect } from 'chai';
import { describe, it } from 'node:test';
import { placesOf, readStage } from '../../../src/written/stages.js';

const kindOf = (text: string, lang = 'en') => readStage(text, lang)?.kind;

describe('a time that is named without its date', () => {
  it('is a month, a quarter or a day, which could have a year', () => {
    expect(readStage('Mar', 'en')).to.deep.equal({ kind: 'month', place: 3, cycle: 12, dated: '2021-03' });
    expect(readStage('Q3', 'en')).to.deep.equal({ kind: 'quarter', place: 3, cycle: 4, dated: '2021-Q3' });
    expect(readStage('5 March', 'en')).to.deep.equal({ kind: 'day', place: 98, cycle: 372, dated: '2021-03-05' });
    expect(readStage('März', 'de')?.place).to.equal(3);
    expect(readStage('2. Quartal', 'de')?.place).to.equal(2);
    expect(readStage('février', 'fr')?.place).to.equal(2);
  });

  it('is a weekday or a season', () => {
    expect(readStage('Wednesday', 'en')).to.deep.equal({ kind: 'weekday', place: 2, cycle: 7 });
    expect(readStage('Mi.', 'de')?.place).to.equal(2);
    expect(readStage('Autumn term', 'en')).to.deep.equal({ kind: 'season', place: 2, cycle: 4 });
    expect(readStage('Herbst 2023', 'de')?.kind).to.equal('season of a year');
  });

  it('is a time of day, or the first of two', () => {
    for (const [text, hour] of [
      ['09:30', 9.5],
      ['9am', 9],
      ['12 pm', 12],
      ['12am', 0],
      ['17h30', 17.5],
      ['9 Uhr', 9],
      ['14:00–15:00', 14],
      ['2-3pm', 14],
      ['9-12pm', 9],
      ['11-1pm', 11],
      ['12-3pm', 12],
      ['10pm-2am', 22],
      ['10-2am', 22],
    ] as const)
      expect(readStage(text, 'en'), text).to.deep.equal({ kind: 'hour', place: hour, cycle: 24 });
    for (const text of ['9', '2-3', '2:1', '24:00', '9:60']) expect(kindOf(text), text).to.equal(undefined);
  });

  it('is numbered', () => {
    expect(readStage('Week 12', 'en')).to.deep.equal({ kind: 'week', place: 12, cycle: 52 });
    expect(readStage('Wave 2', 'en')).to.deep.equal({ kind: 'wave', place: 2, cycle: Infinity });
    for (const text of ['2nd wave', 'Round 3', 'Day 1', 'Phase 2', 'Year 1', 'W5', 'H2', 'Period 7'])
      expect(kindOf(text), text).to.be.a('string');
    expect(kindOf('Spieltag 4', 'de')).to.equal('spieltag');
  });

  it('is before or after something', () => {
    for (const [text, place] of [
      ['Before', 0],
      ['Baseline survey', 0],
      ['Pre-campaign', 0],
      ['Midline', 1],
      ['After the campaign', 2],
      ['Endline', 2],
      ['Follow-up', 3],
      ['Vorher', 0],
      ['Après', 2],
    ] as const)
      expect(readStage(text, 'en'), text).to.deep.equal({ kind: 'course', place, cycle: Infinity });
    expect(readStage('Last year', 'en')).to.deep.equal({ kind: 'recency', place: 0, cycle: Infinity });
    expect(readStage('This year', 'en')).to.deep.equal({ kind: 'recency', place: 1, cycle: Infinity });
  });

  it('is no name of a place or of anything else', () => {
    for (const text of ['Ward 3', 'Reading', 'Maths', 'Team 2', '3', '', 'North', 'Preston', 'Endowment', 'Band 4'])
      expect(readStage(text, 'en'), text).to.equal(undefined);
    for (const text of [
      'Opening party',
      'Before school club',
      'Start-up costs',
      'End users',
      'Post office',
      'Mid Wales',
    ])
      expect(readStage(text, 'en'), text).to.equal(undefined);
    expect(readStage(`Week ${'1'.repeat(300)}`, 'en')).to.equal(undefined);
  });
});

describe('the order of times without dates', () => {
  const places = (...labels: string[]) => placesOf(labels, 'en');

  it('is that of their places', () => {
    expect(places('Q1', 'Q2', 'Q4')).to.deep.equal([1, 2, 4]);
    expect(places('Wave 1', 'Wave 2')).to.deep.equal([1, 2]);
    expect(places('Before', 'After')).to.deep.equal([0, 2]);
    expect(places('Monday', 'Tuesday', 'Friday')).to.deep.equal([0, 1, 4]);
  });

  it('goes on from December to January, and from Friday to Monday', () => {
    expect(places('Nov', 'Dec', 'Jan', 'Feb')).to.deep.equal([11, 12, 13, 14]);
    expect(places('Dec', 'Jan')).to.deep.equal([12, 13]);
    expect(places('Week 51', 'Week 52', 'Week 1')).to.deep.equal([51, 52, 53]);
    expect(places('Thu', 'Fri', 'Mon', 'Tue')).to.deep.equal([3, 4, 7, 8]);
    expect(places('Mon', 'Thu', 'Fri', 'Mon', 'Thu')).to.deep.equal([0, 3, 4, 7, 10]);
    expect(places('Autumn', 'Spring', 'Summer')).to.deep.equal([2, 4, 5]);
    expect(places('Autumn 2023', 'Spring 2024', 'Summer 2024')).to.deep.equal([8094, 8096, 8097]);
  });

  it('falls if the last comes first', () => {
    expect(places('Feb', 'Jan')).to.deep.equal([2, 1]);
    expect(places('Q4', 'Q3', 'Q2', 'Q1')).to.deep.equal([4, 3, 2, 1]);
    expect(places('Feb', 'Jan', 'Dec')).to.deep.equal([14, 13, 12]);
    expect(places('After', 'Before')).to.deep.equal([2, 0]);
  });

  it('is none of those that do not follow each other, are the same, or are of two kinds', () => {
    expect(places('Apr', 'Aug', 'Dec', 'Feb', 'Jan')).to.equal(undefined);
    expect(places('Wave 1', 'Wave 3', 'Wave 2')).to.equal(undefined);
    expect(places('Q1', 'Q1')).to.equal(undefined);
    expect(places('Q1', 'Feb')).to.equal(undefined);
    expect(places('Q1', 'Total')).to.equal(undefined);
    expect(places('Q1')).to.equal(undefined);
    expect(places('September', 'June')).to.equal(undefined);
    expect(places('Year 7', 'Year 8')).to.equal(undefined);
    expect(places()).to.equal(undefined);
  });

  it('goes on over midnight', () => {
    expect(places('22:00', '23:00', '00:00', '01:00')).to.deep.equal([22, 23, 24, 25]);
    expect(places('09:00', '17:00', '12:00')).to.equal(undefined);
  });

  it('is that of months or of weekdays where a short name is both', () => {
    expect(placesOf(['feb', 'mar', 'abr'], 'es')).to.deep.equal([2, 3, 4]);
    expect(placesOf(['lun', 'mar', 'mié'], 'es')).to.deep.equal([0, 1, 2]);
  });
});
