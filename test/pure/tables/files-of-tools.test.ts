// Files as tools of newsletters, forms, ticket shops and statistics write them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('days in numbers with a time of day', () => {
  const MAILS = ['title,send_time,opens', 'A,10/10/2014 13:48:02,819', 'B,9/23/2014 16:10:03,870'];

  it('are days, in the order of day and month that one of them needs', () => {
    expect(drawnOfCsv({ chart: 'delta' }, ...MAILS).sentence).to.equal(
      '819 on 10 October 2014, down 51 (5.9%) on 23 September 2014.',
    );
    expect(drawnOfCsv({ chart: 'figure' }, ...MAILS.map((row) => row.replace(/^\w+,/, ''))).sentence).to.equal(
      'Title: 819 on 10 October 2014, down 51 (5.9%) on 23 September 2014.',
    );
    expect(drawnOfCsv({ chart: 'breakdown' }, ...MAILS).rows[0]).to.include('B | 870');
    expect(drawnOfCsv({ chart: 'progress' }, ...MAILS).rows[0]).to.equal('A | 819');
  });
  it('may have two digits for the year, and a zone', () => {
    const short = drawnOfCsv({ chart: 'timeline' }, 'Title,Sent', 'A,2/24/17 11:29', 'B,2/28/17 10:25');
    expect(short.rows).to.deep.equal(['A | 24 Feb 2017', 'B | 28 Feb 2017']);
    const zoned = drawnOfCsv(
      { chart: 'timeline' },
      'Name,Time',
      'A,3/13/2026 8:26:22 PM UTC+2',
      'B,3/16/2026 6:00:17 PM UTC+2',
    );
    expect(zoned.rows).to.deep.equal(['A | 13 Mar 2026', 'B | 16 Mar 2026']);
  });
  it('are not read if day and month may change places', () => {
    const { problems } = drawnOfCsv({ chart: 'timeline' }, 'Name,Date', 'A,03/04/2021 10:00', 'B,05/06/2021 11:30');
    expect(problems.join()).to.include('"03/04/2021 10:00"');
  });
});

describe('a header without a name above the numbers of rows', () => {
  const TALKS = [',speaker,title,date', '0,Ann,Welcome,2020-01-29', '1,Bob,Open Canvas,2020-02-12'];

  it('stays the header, and the first row stays a row', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'timeline' }, ...TALKS);
    expect(rows).to.have.lengthOf(2);
    expect(problems.join()).not.to.include('Welcome');
    const gifts = TALKS.map((row, i) => `${row},${i ? i * 10 : 'amount'}`);
    expect(drawnOfCsv({ chart: 'delta' }, ...gifts).rows).to.have.lengthOf(2);
    expect(drawnOfCsv({ chart: 'breakdown' }, ...gifts).rows).to.have.lengthOf(2);
    expect(drawnOfCsv({ chart: 'progress' }, ...gifts).rows).to.have.lengthOf(2);
    expect(drawnOfCsv({ chart: 'figure' }, ...gifts).problems.join()).not.to.include('Welcome');
  });
  it('may still have a line of groups above it', () => {
    const { heads } = drawnOfCsv(
      { chart: 'breakdown' },
      ',2023,,2024,',
      ',Men,Women,Men,Women',
      'Leeds,1,2,3,4',
      'York,5,6,7,8',
    );
    expect(heads.join()).not.to.include('2023,,');
  });
});

describe('names of the phases of a timeline', () => {
  it('are below “Title”, and not below “Category” or a number of each row', () => {
    const talks = [
      '0,Ann,Welcome,2020-01-29',
      '1,Bob,Open Canvas,2020-02-12',
      '2,Ann,Maps,2020-02-19',
      '3,Cem,B,2020-03-12',
    ];
    expect(drawnOfCsv({ chart: 'timeline' }, ',speaker,title,date', ...talks).rows[0]).to.equal(
      'Welcome | 29 Jan 2020',
    );
    const posts = ['Storm hits,Disaster,2015-03-13', 'Appeal opens,Red Cross,2015-03-16', 'Water,Red Cross,2015-03-20'];
    const { rows, problems } = drawnOfCsv({ chart: 'timeline' }, 'Title,Category,Date', ...posts);
    expect(rows[1]).to.equal('Appeal opens | 16 Mar 2015');
    expect(problems.join()).to.include('"Category"');
  });
  it('are still those of people, whose title is a remark', () => {
    const ministers = ['Ann,Health,2015-03-13', 'Bob,Roads,2015-03-16'];
    expect(drawnOfCsv({ chart: 'timeline' }, 'Minister,Title,Date', ...ministers).rows[0]).to.equal(
      'Ann | 13 Mar 2015',
    );
  });
});
