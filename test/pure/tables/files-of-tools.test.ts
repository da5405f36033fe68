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
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      ',2023,,2024,',
      ',Men,Women,Men,Women',
      'Leeds,1,2,3,4',
      'York,5,6,7,8',
    );
    expect(rows.slice(0, 3)).to.deep.equal(['Leeds | ', 'Men | 3', 'Women | 4']);
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
  it('may have descriptions after them, and numbers of some rows of a longer file before them', () => {
    const storms = [
      '0,a,appeal,Storm hits,The storm hits the islands,2015-03-13',
      '1,b,appeal,Appeal opens,An appeal for water,2015-03-16',
      '3,b,water,Pipes,New pipes,2015-03-20',
      '6,b,water,Wells,New wells,2015-04-20',
    ];
    const { rows } = drawnOfCsv({ chart: 'timeline' }, ',who,category,title,description,date', ...storms);
    expect(rows[3]).to.equal('Wells | 20 Apr 2015');
  });
  it('are still those of people, whose title is a remark', () => {
    const ministers = ['Ann,Health,2015-03-13', 'Bob,Roads,2015-03-16'];
    expect(drawnOfCsv({ chart: 'timeline' }, 'Minister,Title,Date', ...ministers).rows[0]).to.equal(
      'Ann | 13 Mar 2015',
    );
  });
});

describe('a column that adds up all others', () => {
  const DOSES = ['NSW,VIC,QLD,AUS', '50,40,20,110', '55,41,21,117', '60,42,22,124'];
  const dated = ['Date', '2021-08-17', '2021-08-18', '2021-08-19'].map((time, i) => `${time},${DOSES[i]}`);
  const named = ['Age', '0-17', '18-64', '65+'].map((name, i) => `${name},${DOSES[i]}`);

  it('is their total, whatever its head', () => {
    expect(drawnOfCsv({ chart: 'figure', title: 'Doses' }, ...dated).sentence).to.include('Doses: 124 on');
    expect(drawnOfCsv({ chart: 'delta', title: 'Doses' }, ...dated).sentence).to.include('In all, 124 on');
    expect(drawnOfCsv({ chart: 'breakdown', title: 'Doses' }, ...named).rows.slice(0, 2)).to.deep.equal([
      '0-17 | 110 | ',
      'NSW | 50 | 45%',
    ]);
    expect(drawnOfCsv({ chart: 'progress', title: 'Doses' }, ...named).rows[0]).to.equal('0-17 | 110');
  });
  it('is not shown in place of one that the title names', () => {
    expect(drawnOfCsv({ chart: 'figure', title: 'Doses in VIC' }, ...dated).sentence).to.include('42 on');
  });
  it('is none of who was asked, of per cents, or by the sums of two rows', () => {
    const survey = ['Question,Yes,No,Unsure,Base', 'A,50,30,20,100', 'B,40,40,20,100', 'C,60,20,20,100'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...survey).rows).not.to.include('A | 100');
    expect(drawnOfCsv({ chart: 'figure', title: 'Doses' }, ...dated.slice(0, 3)).sentence).to.include('Doses: 55 on');
  });
});

describe('columns of 0 and 1', () => {
  const YEARS = ['year,turnout,policy_edr,policy_mail', '1984,50.94,0,0', '1988,47.03,0,0', '1992,55.34,0,1'];
  const turnout = [...YEARS, '1996,48.15,0,1', '2000,50.13,0,1'];

  it('are no per cents next to others with decimals', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'delta', unit: '%' }, ...turnout);
    expect(rows[0]).to.equal('1984 | 50.94% | ');
    expect(problems.join()).to.include('"policy_mail"');
    expect(drawnOfCsv({ chart: 'figure', unit: '%', title: 'Turnout' }, ...turnout).sentence).to.include(
      '50.13% in 2000',
    );
  });
  it('are no figures below a question', () => {
    const searches = ['label,isNew,visits,isMover', 'a,1,10,0', 'b,0,12,0', 'c,1,14,0'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...searches).rows[0]).to.equal('c | 14');
    expect(drawnOfCsv({ chart: 'progress' }, ...searches).rows[0]).to.equal('a | 10');
  });
  it('may be counts', () => {
    const roads = ['Road,Killed,Injured', 'A,0,10', 'B,1,20', 'C,0,11', 'D,1,9', 'E,0,7'];
    expect(drawnOfCsv({ chart: 'breakdown', form: 'bars' }, ...roads).problems.join()).to.include('place of “Killed”');
    const years = ['year,Injured,Killed', '1984,50,0', '1988,47,0', '1992,55,0', '1996,48,1', '2000,50,1'];
    expect(drawnOfCsv({ chart: 'delta' }, ...years).heads).to.include('Killed');
  });
});

describe('lines below a table', () => {
  it('may have a source and its date in cells of their own', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Place,England,Wales',
      'Home,40,20',
      'Hospital,30,10',
      ',,',
      'Footnotes,,',
      '1 Coding of deaths by cause for the latest week is not yet complete.,,',
      'Source: Office for National Statistics,Released:,7 April 2020',
    );
    expect(rows.join()).not.to.match(/Footnotes|Source|Coding/);
    expect(notes.join()).to.include('1 Coding of deaths');
  });
});

describe('heads that programs have made up', () => {
  it('are those of the sheet again', () => {
    const lines = ['Region,2022,2023', 'North,10,20', 'South,30,25'];
    for (const above of ['Homes by region,Unnamed: 1,Unnamed: 2', 'Homes by region,...2,...3']) {
      const { heads, rows } = drawnOfCsv({ chart: 'breakdown' }, above, ...lines);
      expect([heads.slice(0, 3), rows.length]).to.deep.equal([['Category', '2022', '2023'], 2]);
      expect(drawnOfCsv({ chart: 'progress' }, above, ...lines).rows).to.have.lengthOf(2);
      expect(drawnOfCsv({ chart: 'delta' }, above, ...lines).sentence).not.to.include('Unnamed');
      expect(drawnOfCsv({ chart: 'figure' }, above, ...lines).sentence).not.to.include('2,023');
    }
  });
  it('may be names of an index on a line of their own', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, ',sum,sum', ',hours,cost', 'item,,', 'Hall,6,840', 'Bar,7,980');
    expect(rows).to.deep.equal(['Bar | 7', 'Hall | 6']);
  });
  it('may be cut into two lines within their brackets', () => {
    const { rows, heads } = drawnOfCsv(
      { chart: 'breakdown' },
      ',Cost (millions',
      'Country,US$)',
      'China,"117,290"',
      'Nepal,9',
    );
    expect([heads[1], rows[0]]).to.deep.equal(['$ million', 'China | 117,290']);
    const cut = [',Cost (millions', 'Country,US$)', 'China,100'];
    expect(drawnOfCsv({ chart: 'figure' }, ...cut).sentence).to.include('$100 million');
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Town,Homes (new', 'Leeds,10)', 'York,5').rows.join()).to.include(
      'York | 5',
    );
  });
  it('leave missing figures and the heads of sections as they are', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'Region,Homes', 'North,10', 'South,NA');
    expect(rows[1]).to.include('South | no');
    const groups = [',Men,Women', ',2021,2021', 'England,,', 'North,10,20', 'Wales,,', 'Cardiff,30,40'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...groups).rows.join()).to.include('England');
  });
});

describe('answers to a form that have bands', () => {
  const COFFEE = ['timestamp,cups,roast', '2025-03-17 11:09:14,5-6,dark', '2025-03-17 11:55:02,3-4,medium'];
  it('are not counted, which is said', () => {
    for (const chart of ['breakdown', 'progress', 'delta', 'figure'] as const)
      expect(drawnOfCsv({ chart }, ...COFFEE).problems.join()).to.include('single answers');
  });
  it('are no counts at several times', () => {
    const goals = ['timestamp,goals', '2025-03-17 11:09:14,0', '2025-03-18 11:10:14,1'];
    expect(drawnOfCsv({ chart: 'delta' }, ...goals).rows).to.have.lengthOf(2);
  });
});

describe('a log of the least that was counted', () => {
  it('has figures, and no bands of a form', () => {
    const log = ['Timestamp,Signatures', '2024-01-03 10:00,100+', '2024-02-03 11:00,200+', '2024-03-03 12:00,500+'];
    const { rows, problems } = drawnOfCsv({ chart: 'delta' }, ...log);
    expect(rows.map((row) => row.split(' | ')[1])).to.deep.equal(['at least 100', 'at least 200', 'at least 500']);
    expect(problems).to.deep.equal([]);
  });
});

describe('a table of figures in time without figures', () => {
  it('has no column of them, which is said', () => {
    const tables = [
      ['Year,Answer', '2020,yes', '2021,yes', '2022,no'],
      ['Event,Place,Date', 'Rally,Leeds,2020-01-02', 'March,York,2020-02-02', 'Vigil,Hull,2020-03-02'],
    ];
    for (const lines of tables)
      expect(drawnOfCsv({ chart: 'delta' }, ...lines).problems).to.deep.equal([
        'The document: No column of figures. Write them in one, such as “Amount” of “Name,Amount”.',
      ]);
  });
});

describe('a time zone after a time of day', () => {
  it('is no estimate', () => {
    for (const days of [
      ['13/04/2024 10:00 EST', '14/04/2024 16:00 EST'],
      ['2024-04-13 10:00 EST', '2024-04-14 16:00 EST'],
    ]) {
      const { sentence } = drawnOfCsv({ chart: 'delta' }, 'When,Count', ...days.map((day, i) => `${day},${5 + i}`));
      expect(sentence).to.equal('6 on 14 April 2024, up 1 (20%) on 13 April 2024.');
    }
  });
});

describe('a last row whose name begins as a remark does', () => {
  it('is a row', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Measure,Status', 'Homes,Done', 'Source: grants,Late');
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['Homes', 'Source: grants']);
  });
});

describe('a file of names and kinds', () => {
  it('has no column of figures, which is said once', () => {
    const states = ['county,state', 'Bethel,Alaska', 'Bristol,Alaska', 'Clarke,Iowa'];
    for (const chart of ['breakdown', 'progress'] as const)
      expect(drawnOfCsv({ chart }, ...states).problems.filter((one) => /figures?\b/.test(one))).to.deep.equal([
        'Line 1: No column of figures. Write them in one, such as “Amount” of “Name,Amount”.',
      ]);
  });
  it('may have reasons why there is no figure, or words in place of one', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Town,Homes', 'Leeds,c', 'York,c').sentence).to.include('withheld');
    const { problems } = drawnOfCsv({ chart: 'breakdown' }, 'Town,Homes', 'Leeds,many', 'York,few');
    expect(problems[0]).to.include('Not a figure: "many"');
  });
});

describe('names of rows in files of programs', () => {
  it('are no pages that the figures of each day are from', () => {
    const doses = [
      'place,date,source_url,total',
      'Stanley,2021-02-07,https://a.org/1,10',
      'Stanley,2021-02-15,https://a.org/2,15',
    ];
    expect(drawnOfCsv({ chart: 'progress' }, ...doses).rows).to.deep.equal(['Stanley | 15 | no target set']);
    expect(drawnOfCsv({ chart: 'delta' }, ...doses).rows).to.have.lengthOf(2);
    const pages = ['Page,Last seen,Views', 'https://a.org/1,2021-01-01,10', 'https://a.org/2,2021-01-02,20'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...pages).rows[0]).to.include('https://a.org/2');
  });
  it('are not “NA” in most of them', () => {
    const seasons = [
      'season,remark,release',
      '1,NA,2015-03-12',
      '2,NA,2016-03-12',
      '3,bonus,2017-03-12',
      '4,NA,2018-03-12',
    ];
    const { rows } = drawnOfCsv({ chart: 'timeline' }, ...seasons);
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['1', '2', '3', '4']);
  });
});
