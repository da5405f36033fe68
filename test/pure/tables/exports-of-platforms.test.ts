// Files that platforms, funds and statistics offices let people download.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfValue } from '../sources/drawn.js';

describe('a column of currencies', () => {
  it('may have a longer name', () => {
    const { rows, heads } = drawnOfCsv(
      { chart: 'breakdown' },
      'activity,budget-value,budget-currency',
      'Clean water,1200000,GBP',
      'Schools,800000,GBP',
    );
    expect(heads).to.deep.equal(['Category', 'Value']);
    expect(rows).to.deep.equal(['Clean water | £1,200,000', 'Schools | £800,000']);
  });
  it('may have small letters, as those of Stripe', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Description,Amount,Currency',
      'Gift A,10.00,gbp',
      'Gift B,25.00,gbp',
    );
    expect(rows).to.deep.equal(['Gift B | £25.00', 'Gift A | £10.00']);
  });
  it('is none of counts', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'category,currency,count,gross,fee',
      'charge,gbp,120,2400.00,-60.00',
      'refund,gbp,2,-40.00,0.00',
    );
    expect(rows).to.deep.equal(['charge | 120', 'refund | 2']);
  });
  it('is none of figures in a currency', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'delta' },
      'Year,GDP in national currency,Population',
      '2021,1200,300',
      '2022,1300,500',
    );
    expect(sentence).to.equal(
      'GDP in national currency: 1,300 in 2022, up 100 (8.3%) on 2021. Population: 500 in 2022, up 200 (66.7%) on 2021.',
    );
  });
  it('is none of words that are no currencies of the figures', () => {
    expect(
      drawnOfCsv({ chart: 'breakdown' }, 'Kind,Preferred currency,Gifts', 'Oak,Pounds,5', 'Ash,Any,6').rows,
    ).to.deep.equal(['Ash | 6', 'Oak | 5']);
  });
  it('keeps the head by which the author names it', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown', columns: { label: 'gift-currency' } },
      'gift-currency,gifts',
      'GBP,120',
      'EUR,300',
    );
    expect(rows).to.deep.equal(['EUR | 300', 'GBP | 120']);
  });
});

describe('a row of tags', () => {
  it('of the Humanitarian Exchange Language is no row', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'progress' },
      'Sector,Requirements,Funding',
      '#sector,#value+required+usd,#value+funding+usd',
      'Health,1200000,800000',
      'Food,2200000,900000',
    );
    expect(rows).to.deep.equal(['Health | 67% | 800,000 of 1,200,000', 'Food | 41% | 900,000 of 2,200,000']);
    expect(problems).to.deep.equal([]);
  });
  it('is a row if it has a figure', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Hashtag,Posts', '#trees,30', '#oaks,12').rows).to.deep.equal([
      '#trees | 30',
      '#oaks | 12',
    ]);
  });
  it('is a row if others have tags too', () => {
    expect(
      drawnOfCsv({ chart: 'breakdown' }, 'Tag,With,Posts', '#trees,#oaks,12', '#parks,#elms,', '#lakes,#ash,3').rows,
    ).to.deep.equal(['#trees | 12', '#lakes | 3', '#parks | no figure given']);
  });
});

describe('a total before the rows', () => {
  it('may have no name, as in reports of advertisements', () => {
    const { sentence } = drawnOfCsv(
      { chart: 'breakdown' },
      'Campaign name,Amount spent (GBP)',
      ',511.65',
      'Oaks spring,412.55',
      'Ash winter,99.10',
    );
    expect(sentence).to.equal('£511.65 in total. The largest is Oaks spring: £412.55, 81%.');
  });
  it('is no time of a series', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'delta' },
      'Date,Views',
      'Total,1200',
      '2024-01-01,400',
      '2024-01-02,420',
      '2024-01-03,380',
    );
    expect(rows).to.deep.equal([
      '1 Jan 2024 | 400 | ',
      '2 Jan 2024 | 420 | +20 (+5%)',
      '3 Jan 2024 | 380 | −40 (−9.5%)',
    ]);
    expect(problems.map((one) => one.replace(/ Those.*/, ''))).to.deep.equal([
      'Line 1, column 1: Rows that are not shown: "Total".',
    ]);
  });
});

describe('a year so far', () => {
  it('may be a reporting year', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'delta' },
      'Year,Donations',
      '2022/23,1200',
      '2023/24,1300',
      '2024/25 to date,800',
    );
    expect(rows[1]).to.equal('2023/24 | 1,300 | +100 (+8.3%)');
    expect(problems.at(-1)).to.equal(
      'Line 4, column 1: A label, not a time: "2024/25 to date". Write the attribute through, or “through” in the data.',
    );
  });
});

describe('months in digits', () => {
  it('may be below a head that says year and month, as those of Google Analytics', () => {
    for (const head of ['Year month', 'yearMonth', 'Year/Month', 'Reporting month'])
      expect(drawnOfCsv({ chart: 'delta' }, `${head},Sessions`, '202401,120', '202402,140').rows, head).to.deep.equal([
        'Jan 2024 | 120 | ',
        'Feb 2024 | 140 | +20 (+16.7%)',
      ]);
  });
});

describe('times of Statistics Netherlands', () => {
  it('are years, quarters and months', () => {
    for (const [first, second, drawn] of [
      ['2022JJ00', '2023JJ00', ['2022', '2023']],
      ['2023MM11', '2023MM12', ['Nov 2023', 'Dec 2023']],
      ['2023KW03', '2023KW04', ['Q3 2023', 'Q4 2023']],
    ] as const)
      expect(
        drawnOfCsv(
          { chart: 'delta', lang: 'nl' },
          '"ID";"Perioden";"Bevolking_1"',
          `"0";"${first}";"100"`,
          `"1";"${second}";"101"`,
        ).rows.map((row) => row.split(' | ')[0]),
      ).to.deep.equal(drawn);
  });
});

describe('the lines above the table of an office', () => {
  it('are those of INSEE below the head', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'delta', lang: 'fr' },
      '"Libellé";"Indice des prix";"Codes"',
      '"idBank";"001759970";""',
      '"Dernière mise à jour";"15/04/2024 12:00";""',
      '"Période";"";""',
      '"2024-01";"118.19";"P"',
      '"2023-12";"118.39";"A"',
      '"2023-11";"118.23";"A"',
    );
    expect(rows).to.deep.equal([
      'Nov 2023 | 118.23 | ',
      'Dec 2023 | 118.39 | +0.16 (+0.1%)',
      'Jan 2024 | 118.19, provisional | −0.20 (−0.2%)',
    ]);
    expect(problems).to.deep.equal([]);
  });
  it('are those of INSEE below the head of two series', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'delta', lang: 'fr' },
      '"Libellé";"Ensemble";"Codes";"Alimentation";"Codes"',
      '"idBank";"001763852";"";"001763853";""',
      '"Dernière mise à jour";"13/06/2024 08:45";"";"13/06/2024 08:45";""',
      '"Période";"";"";"";""',
      '"2024-04";"118.8";"A";"128.0";"A"',
      '"2024-05";"118.9";"P";"128.1";"A"',
    );
    expect(rows).to.deep.equal([
      'Apr 2024 | 118.8 |  | 128.0 | ',
      'May 2024 | 118.9, provisional | +0.1 (+0.1%) | 128.1 | +0.1 (+0.1%)',
    ]);
    expect(problems).to.deep.equal([]);
  });
  it('are no rows if the only column of figures is headed above it alone, as in GENESIS', () => {
    for (const end of ['', ';;']) {
      const { rows, notes } = drawnOfCsv(
        { chart: 'delta', lang: 'de' },
        `Tabelle: 12411-0001${end}`,
        `Bevölkerung: Deutschland, Stichtag${end}`,
        ';Bevölkerung',
        ';Anzahl',
        '31.12.2022;84358845',
        '31.12.2023;83456045',
      );
      expect(rows).to.deep.equal(['31 Dec 2022 | 84,358,845 | ', '31 Dec 2023 | 83,456,045 | −902,800 (−1.1%)']);
      expect(notes).to.deep.equal(['Bevölkerung: Deutschland, Stichtag']);
    }
  });
  it('may stand above a head of two lines', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Title:,Attendances,,',
      'Summary:,Monthly figures,,',
      'Period:,December 2023,,',
      ',,,',
      ',Attendances,,Waits',
      'Area,Major,Minor,Over 4 hours',
      ',,,',
      'North,"1,400","780","580"',
      'South,"1,380","760","590"',
    );
    expect(rows).to.deep.equal(['North | 1,400', 'South | 1,380']);
    expect(notes).to.include('Summary: Monthly figures');
  });
  it('may end with a line without a key', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Made:,June',
      'By:,Anna',
      ',a draft',
      ',,',
      'Area,Major,Minor',
      'North,"1,400","780"',
      'South,"1,380","760"',
    );
    expect(rows).to.deep.equal(['North | 1,400', 'South | 1,380']);
    expect(notes).to.include('Made: June');
  });
});

describe('running numbers of rows', () => {
  it('may be below a head such as “Backer Number”', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Backer Number,Backer Name,Pledge Amount',
      '1,Anna,£10.00',
      '2,Ben,£25.00',
      '3,Cai,£5.00',
      '4,Dan,£50.00',
    );
    expect(rows[0]).to.equal('Dan | £50.00');
  });
});

describe('figures that are 1, 2, 3', () => {
  it('are figures below a head such as “Total number”', () => {
    expect(
      drawnOfCsv({ chart: 'delta' }, 'Year,Total number', '2020,1', '2021,2', '2022,3', '2023,4').sentence,
    ).to.equal('4 in 2023, up 1 (33.3%) on 2022.');
  });
});

describe('addresses of pages', () => {
  it('are no names next to names, but next to the same name in each row', () => {
    expect(
      drawnOfCsv({ chart: 'breakdown' }, 'Url,Page,Visits', 'https://a.org/x,Oak,5', 'https://a.org/y,Ash,6').rows,
    ).to.deep.equal(['Ash | 6', 'Oak | 5']);
    expect(
      drawnOfCsv({ chart: 'breakdown' }, 'Url,Site,Visits', 'https://a.org/x,A,5', 'https://a.org/y,A,6').rows,
    ).to.deep.equal(['https://a.org/y | 6', 'https://a.org/x | 5']);
  });
});

describe('a first row without a header', () => {
  it('is one if others have a figure in the same words', () => {
    expect(
      drawnOfCsv({ chart: 'breakdown' }, 'North,over 600', 'South,over 400', 'East,300', 'West,200').rows,
    ).to.deep.equal(['North | over 600', 'South | over 400', 'East | 300', 'West | 200']);
  });
});

describe('text of CSV that an editor of HTML has changed', () => {
  it('is read without line breaks and references', () => {
    const { rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Kind,Trees<br />',
      'Oak &amp; elm,3<br />',
      '&quot;Ash, young&quot;,4</p>',
    );
    expect(rows).to.deep.equal(['Ash, young | 4', 'Oak & elm | 3']);
    expect(problems).to.deep.equal([]);
  });
  it('has a space in place of a break within a cell', () => {
    expect(
      drawnOfCsv({ chart: 'breakdown' }, '<p>Kind,Trees<br>', 'English<br>oak,3<br>', 'Elm,4</p>').rows,
    ).to.deep.equal(['Elm | 4', 'English oak | 3']);
  });
  it('keeps what no editor has put there', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Tag,Uses', '<br>,3', '&amp;,4').rows).to.deep.equal([
      '&amp; | 4',
      '<br> | 3',
    ]);
  });
});

describe('a sheet of Eurostat', () => {
  const SHEET = [
    'Data extracted on 12/09/2024 10:33:11 from [ESTAT],,,,',
    'Dataset:,Unemployment by sex and age [une_rt_a],,,',
    'Last updated:,12/09/2024 23:00,,,',
    ',,,,',
    'Time frequency,,Annual,,',
    'Unit of measure,,Percentage of population in the labour force,,',
    ',,,,',
    'TIME,2021,,2022,',
    'GEO (Labels),,,,',
    'Germany,3.7,,3.2,',
    'France,7.9,b,:,',
    ',,,,',
    'Special value,,,,',
    ':,not available,,,',
    'Available flags:,,,,',
    'b,break in time series,,,',
  ];

  it('has its title, its unit, its flags and its rows', () => {
    const { rows, heads, notes, problems } = drawnOfCsv({ chart: 'delta' }, ...SHEET);
    expect(heads[1]).to.equal('Germany');
    expect(rows).to.deep.equal([
      '2021 | 3.7% |  | 7.9%, break in series | ',
      '2022 | 3.2% | −0.5 points | not available | ',
    ]);
    expect(notes).to.deep.equal(['Not available: France, 2022']);
    expect(problems).to.deep.equal([]);
  });
  it('may have several columns of names', () => {
    const { rows, heads } = drawnOfCsv(
      { chart: 'delta' },
      'Dataset:,Unemployment by sex [une_rt_a],,,,',
      ',,,,,',
      'TIME,,2021,,2022,',
      'GEO (Labels),SEX (Labels),,,,',
      'Germany,Males,3.7,,3.2,',
      'Germany,Females,7.9,b,:,',
    );
    expect(heads).to.deep.equal(['Period', 'Males', 'Males: Change', 'Females', 'Females: Change']);
    expect(rows).to.deep.equal([
      '2021 | 3.7 |  | 7.9, break in series | ',
      '2022 | 3.2 | −0.5 (−13.5%) | not available | ',
    ]);
  });
});

describe('a file of the Office for National Statistics', () => {
  it('has names in place of the codes before them', () => {
    const { rows, heads, problems } = drawnOfCsv(
      { chart: 'delta' },
      'v4_1,Data Marking,mmm-yy,Time,uk-only,Geography,cpih1dim1aggid,Aggregate',
      '120.1,,Jan-24,Jan-24,K02000001,United Kingdom,CP00,Overall Index',
      '120.9,,Feb-24,Feb-24,K02000001,United Kingdom,CP00,Overall Index',
      '110.1,,Jan-24,Jan-24,K02000001,United Kingdom,CP01,Food',
      '110.9,,Feb-24,Feb-24,K02000001,United Kingdom,CP01,Food',
    );
    expect(heads.filter((head) => !head.includes('Change'))).to.deep.equal(['Period', 'Overall Index', 'Food']);
    expect(rows[0]).to.equal('Jan 2024 | 120.1 |  | 110.1 | ');
    expect(problems).to.deep.equal([]);
  });
});

describe('lengths', () => {
  it('are kilometres, and metres below a head of lengths', () => {
    const rows = ['Athlete,Distance,Elev. Gain', 'Anna,62.1 km,412 m', 'Ben,48.0 km,311 m'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...rows).rows).to.deep.equal(['Anna | 62.1', 'Ben | 48.0']);
    expect(drawnOfCsv({ chart: 'breakdown', columns: { value: 'Elev. Gain' } }, ...rows).sentence).to.equal(
      'The largest is Anna: 412 metres.',
    );
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Country,Population', 'France,68 m', 'Germany,83 m').sentence).to.equal(
      'The largest is Germany: 83 million.',
    );
  });
  it('are metres next to other lengths and to cells without a figure', () => {
    for (const cell of ['', '–', 'n/a', 'closed'])
      expect(
        drawnOfCsv({ chart: 'breakdown' }, 'Trail,Climb', 'A,412 m', 'B,311 m', `C,${cell}`).heads,
        cell,
      ).to.deep.equal(['Category', 'Metres']);
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Trail,Length', 'A,412 m', 'B,1.2 km').rows).to.deep.equal([
      'B | 1,200',
      'A | 412',
    ]);
  });
  it('are metres next to other lengths in the table, whatever its heads are', () => {
    const lines = ['Walker,Walked,Target', 'Ann,over 900 m,1 km', 'Bob,1.2 km,1 km'];
    expect(drawnOfCsv({ chart: 'progress' }, ...lines).rows).to.deep.equal([
      'Ann | over 900 | over 90% | less than 100 below | ',
      'Bob | 1,200 | 120% | +200 | Above target',
    ]);
    expect(drawnOfCsv({ chart: 'figure' }, 'Name,Walked,Target', 'Ann,900 m,1 km').sentence).to.equal(
      'Title: 900 metres. 90% of the target of 1,000 metres.',
    );
    expect(drawnOfCsv({ chart: 'delta' }, 'Year,Budget', '2020,5 m', '2021,6 m').sentence).to.match(
      /^6 million in 2021/,
    );
  });
  it('may be names', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Race,Runners', '5 km,120', '10 km,80').rows).to.deep.equal([
      '5 km | 120',
      '10 km | 80',
    ]);
  });
});

describe('times that somebody took', () => {
  it('are no times of the rows', () => {
    const { rows, omissions } = drawnOfCsv(
      { chart: 'breakdown' },
      'parkrunner,Time,Age grade',
      'Anna,19:21,71.2%',
      'Ben,20:01,68.3%',
    );
    expect(rows).to.deep.equal(['Anna | 71.2%', 'Ben | 68.3%']);
    expect(omissions).to.deep.equal(['Not shown: Time.']);
  });
});

describe('identifiers of databases', () => {
  it('name no rows', () => {
    expect(
      drawnOfCsv(
        { chart: 'breakdown' },
        '_id,kind,trees',
        '65a1b2c3d4e5f60718293a4b,Oak,3',
        '65a1b2c3d4e5f60718293a4c,Ash,4',
      ).rows,
    ).to.deep.equal(['Ash | 4', 'Oak | 3']);
  });
});

describe('the symbol of a currency', () => {
  it('is that of the amounts beside it', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Appeal,Raised,Currency symbol',
      'Roof,1240.50,£',
      'Hall,620.00,£',
    );
    expect(rows).to.deep.equal(['Roof | £1,240.50', 'Hall | £620.00']);
    expect(
      drawnOfValue({ chart: 'figure' }, { raised: '1240.50', target: '1500.00', currencySymbol: '£' }).sentence,
    ).to.equal('Title: £1,240.50. 83% of the target of £1,500.00.');
  });
});

describe('a pivot table that repeats the names of its groups', () => {
  it('has the sum of each in the row of the group', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown' },
      'Region,Branch,Sum of gifts',
      'Scotland,Aberdeen,2100',
      'Scotland,Glasgow,3300',
      'Scotland Total,,5400',
      'Wales,Cardiff,2700',
      'Wales,Swansea,1500',
      'Wales Total,,4200',
      'Grand Total,,9600',
    );
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal([
      'Scotland',
      'Glasgow',
      'Aberdeen',
      'Wales',
      'Cardiff',
      'Swansea',
    ]);
  });
});
