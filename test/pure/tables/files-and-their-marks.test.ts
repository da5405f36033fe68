// Tables of offices, newsrooms and projects, with marks, codes and repeated heads.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('a line below a table that explains several marks', () => {
  const HOMES = ['Year\tStarts\tNote', '2021\t122.1\t', '2022\t110.6\t[r]', '2023\t133.4\t[p]'];

  it('explains each of them', () => {
    const { rows, notes } = drawnOfCsv({ chart: 'delta' }, ...HOMES, '[p] provisional, [r] revised\t\t');
    expect(rows).to.deep.equal([
      '2021 | 122.1 | ',
      '2022 | 110.6, revised | −11.5 (−9.4%)',
      '2023 | 133.4, provisional | +22.8 (+20.6%)',
    ]);
    expect(notes.join()).to.not.include('–');
  });
  it('explains letters in a column of notes', () => {
    const lettered = HOMES.map((line) => line.replace(/[[\]]/g, ''));
    const { rows } = drawnOfCsv({ chart: 'delta' }, ...lettered, 'p = provisional; r = revised\t\t');
    expect(rows[2]).to.equal('2023 | 133.4, provisional | +22.8 (+20.6%)');
    const { notes } = drawnOfCsv({ chart: 'delta' }, ...lettered, 'p = from a new survey; r = revised\t\t');
    expect(notes).to.include('2023: from a new survey');
  });
});

describe('a state after the name of a town', () => {
  it('is no unit', () => {
    const towns = ['Town,Miles', '"Seattle, WA",110', '"Butte, MT",600'];
    expect(drawnOfCsv({ chart: 'progress', unit: 'miles' }, ...towns).rows).to.deep.equal([
      'Seattle, WA | 110',
      'Butte, MT | 600',
    ]);
    expect(drawnOfCsv({ chart: 'delta' }, 'Town,2022,2023', '"Seattle, WA",1,2', '"Butte, MT",3,4').heads).to.include(
      'Butte, MT',
    );
  });
});

describe('a majority after a winner and a runner-up, whose heads are the same', () => {
  const HEAD = 'Winner,Party,Votes,Runner-up,Party,Votes,Majority';

  it('leaves each their own votes', () => {
    const seats = [`Seat,${HEAD}`, 'Leeds,Ann,Lab,2000,Bob,Con,1500,500', 'York,Cy,Con,1800,Di,Lab,1750,50'];
    const { rows, notes, problems } = drawnOfCsv({ chart: 'breakdown' }, ...seats);
    expect(rows).to.deep.equal([
      'Leeds | ',
      'Winner | 2,000',
      'Runner-up | 1,500',
      'York | ',
      'Winner | 1,800',
      'Runner-up | 1,750',
    ]);
    expect(notes).to.include('Runner-up (Leeds): Bob');
    expect(problems.join()).to.include('A column that is not shown: "Majority".');
  });
  it('has no series of the runner-up, where its cells are empty', () => {
    const years = [`Year,${HEAD}`, '2019,Ann,Lab,2000,Bob,Con,1500,500', '2024,Cy,Con,1800,Di,Lab,1750,50'];
    const { heads, rows } = drawnOfCsv({ chart: 'delta' }, ...years);
    expect(heads.filter((head) => !head.endsWith(': Change'))).to.deep.equal([
      'Period',
      'Winner, Votes',
      'Winner, Majority',
      'Runner-up, Votes',
    ]);
    expect(rows[0]).to.equal('2019 | 2,000 |  | 500 |  | 1,500 | ');
  });
});

describe('a target in the first column, in front of what is reached', () => {
  it('is the target of a figure, and no name', () => {
    const { sentence, subtitle } = drawnOfCsv({ chart: 'figure', title: 'Roof' }, 'Goal,Raised', '10000,3750');
    expect(sentence).to.equal('Roof: 3,750. 38% of the target of 10,000.');
    expect(subtitle).to.equal(undefined);
  });
  it('names the rows where it is the number of a goal', () => {
    const goals = ['Goal,Spending', '1,500', '2,300', '3,450'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...goals).rows).to.deep.equal(['1 | 500', '2 | 300', '3 | 450']);
  });
});

describe('a file of Eurostat with as many dimensions as years', () => {
  it('is read by its tabs, and withholds what it says is confidential', () => {
    const lines = [
      'freq,unit,na_item,geo\\TIME_PERIOD\t2022 \t2023 \t2024 ',
      'A,PC,B1G,AT\t4.1 \t4.2 \t4.4 ',
      'A,PC,B1G,DE\t3.5 p\t3.8 p\t5.2 p@C',
      'A,PC,B1G,IE\t: c\t: @C\t: ',
    ];
    expect(drawnOfCsv({ chart: 'delta' }, ...lines).rows).to.deep.equal([
      '2022 | 4.1% |  | 3.5%, provisional |  | withheld | ',
      '2023 | 4.2% | +0.1 points | 3.8%, provisional | +0.3 points | withheld | ',
      '2024 | 4.4% | +0.2 points | withheld |  | not available | ',
    ]);
  });
  it('keeps its commas where tabs only align the cells', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Name,\tGifts', 'A,\t5', 'B,\t6').rows).to.deep.equal(['B | 6', 'A | 5']);
  });
});

describe('money in thousands with dots, next to per cents as programs write them', () => {
  const SHOPS = ['Loja,Receita,Taxa', 'ABC,R$ 15.200,22.5%', 'XYZ,R$ 8.900,18.3%'];

  it('is that of a page in a language that writes so', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown', lang: 'pt' }, ...SHOPS);
    expect(rows).to.deep.equal(['ABC | R$15,200', 'XYZ | R$8,900']);
    const { rows: rates } = drawnOfCsv({ chart: 'breakdown', lang: 'pt', columns: { value: 'Taxa' } }, ...SHOPS);
    expect(rates).to.deep.equal(['ABC | 22.5%', 'XYZ | 18.3%']);
  });
  it('may be the price of a litre', () => {
    const fuel = ['Station,Price,Share', 'A,1.459 €,22.5%', 'B,1.529 €,18.3%'];
    expect(drawnOfCsv({ chart: 'breakdown', lang: 'de' }, ...fuel).rows[0]).to.equal('B | €1.529');
  });
});

describe('codes of projects, of which each has the same steps', () => {
  it('are named as not shown', () => {
    const steps = ['project_id,step,date', 'P1,Start,2024-02-29', 'P1,Launch,2024-03-24', 'P2,Start,2024-02-01'];
    const { problems } = drawnOfCsv({ chart: 'timeline' }, ...steps, 'P2,Launch,2024-02-03');
    expect(problems.join()).to.include('A column that is not shown: "project_id".');
  });
  it('are not, where the names tell the rows apart', () => {
    const areas = ['area_code,area,jobs', 'E1,Leeds,5', 'E2,York,6', 'E1,Hull,7'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...areas).problems).to.deep.equal([]);
  });
});

describe('polls by several firms', () => {
  const POLLS = ['Pollster,Date,Con,Lab', 'YouGov,2024-05-01,25,44', 'Opinium,2024-05-03,27,43'];

  it('are a series for each party', () => {
    const { heads, rows, notes, problems } = drawnOfCsv({ chart: 'delta', unit: '%' }, ...POLLS);
    expect(heads).to.deep.equal(['Period', 'Con', 'Con: Change', 'Lab', 'Lab: Change']);
    expect(rows[1]).to.equal('3 May 2024 | 27% | +2 points | 43% | −1 point');
    expect(notes).to.include.members(['1 May 2024: YouGov', '3 May 2024: Opinium']);
    expect(problems).to.deep.equal([]);
  });
  it('are a series for each firm on the same day', () => {
    const { heads } = drawnOfCsv({ chart: 'delta', unit: '%' }, ...POLLS, 'Forsa,2024-05-03,26,44');
    expect(heads).to.include('Forsa, Lab');
  });
  it('do not count the days left in per cent', () => {
    const lines = ['Date,days_left,Con,Lab', '2024-05-01,967,25,44', '2024-05-03,965,27,43'];
    const { heads, problems } = drawnOfCsv({ chart: 'delta', unit: '%' }, ...lines);
    expect(heads).to.deep.equal(['Period', 'Con', 'Con: Change', 'Lab', 'Lab: Change']);
    expect(problems.join()).to.include('A column that is not shown: "days_left".');
  });
});

describe('a title in millions, above columns of which one is in per cent', () => {
  it('gives the others their unit', () => {
    const rows = [
      'Revenue by region (in millions USD)',
      'Region,2022,2023,% change',
      'Asia,$126,$168,33%',
      'Europe,$318,$342,8%',
    ];
    expect(drawnOfCsv({ chart: 'delta', title: 'Revenue' }, ...rows).sentence).to.include(
      'Asia: $168 million in 2023, up $42 million',
    );
    const lines = ['Profit (£m)', 'Shop,Profit,Margin', 'A,12,16.8%', 'B,18,7.5%'];
    expect(drawnOfCsv({ chart: 'breakdown', title: 'Shops' }, ...lines).sentence).to.equal(
      'The largest is B: £18 million.',
    );
  });
  it('leaves counts next to per cents that the title has as well', () => {
    const lines = ['Jobs (%)', 'Shop,Jobs,Share (%)', 'A,12,40', 'B,18,60'];
    expect(drawnOfCsv({ chart: 'breakdown', title: 'Shops' }, ...lines).rows[0]).to.equal('B | 18 | 60%');
  });
});

describe('phases whose times are not all known', () => {
  const drawn = (...lines: readonly string[]) => drawnOfCsv({ chart: 'timeline' }, ...lines);
  const PLAN = ['Phase,Start,End', 'Audit,2026-03-11,2026-03-15'];

  it('say "Pending", and do not say a dash', () => {
    const { rows, notes, problems } = drawn(...PLAN, 'Rewrite,Pending,—', 'Launch,—,—');
    expect(rows).to.deep.equal(['Audit | 11 to 15 Mar 2026', 'Rewrite | Pending', 'Launch | ']);
    expect(notes).to.deep.equal([]);
    expect(problems).to.deep.equal([
      'Line 3: A label, not a time: "Pending". Write a value such as 2021-09/2021-12.',
      'Line 4: Missing. Write its time in a column such as “Date”.',
    ]);
  });
  it('keep words in place of a start', () => {
    expect(drawn(...PLAN, 'Launch,after audit,').notes).to.deep.equal(['Launch: after audit']);
  });
  it('last as long as their end says', () => {
    expect(drawn('Task,Start date,End date', 'Hire,2022-01-01,32w', 'Test,2022-03-01,10 days').rows).to.deep.equal([
      'Hire | 1 Jan to 12 Aug 2022',
      'Test | 1 to 10 Mar 2022',
    ]);
  });
  it('are reported with their cells, where no column has a time', () => {
    const { problems } = drawn('Phase,Start,End', 'Phase 1,20-02,21-02', 'Phase 2,21-02,22-02');
    expect(problems[0]).to.equal('Line 2: Not a period: "20-02". Write a period such as 2021. It is not used.');
  });
  it('may come again', () => {
    expect(drawn(...PLAN, 'Audit,2027-03-11,2027-03-15').problems).to.deep.equal([]);
    expect(drawn(...PLAN, 'Audit,2026-03-11,2026-03-15').problems.join()).to.include('Another has the same label.');
  });
});

describe('words with figures', () => {
  it('after a plus say what is counted', () => {
    const { rows } = drawnOfCsv({ chart: 'breakdown' }, 'What,How many', 'Homes,"6,000+ homes"', 'Flats,500 homes');
    expect(rows[0]).to.equal('Homes | at least 6,000');
  });
  it('in place of one that is not there yet are a note', () => {
    const years = ['Year,Goal,Raised', '2024,$100,$115', '2025,$115,$120', '2026,$115,In progress'];
    const { rows, notes } = drawnOfCsv({ chart: 'progress' }, ...years);
    expect(rows[2]).to.include('no figure given');
    expect(notes).to.include('2026: In progress');
  });
  it('in brackets after a target say what share of another it is', () => {
    const lines = ['Name,Target,Reached', 'Held,118 (70% of 169),110', 'Booked,200,169'];
    const { rows, notes } = drawnOfCsv({ chart: 'progress' }, ...lines);
    expect(rows[0]).to.include('110 of 118');
    expect(notes).to.deep.equal(['Held: 70% of 169']);
  });
});

describe('counts that a program wrote with a decimal', () => {
  const CRIMES = ['Year,Thefts,Murders', '2003,81014.0,13.0', '2004,95970.0,5.0', '2005,79420.0,10.0'];

  it('are whole, also small ones', () => {
    const { rows } = drawnOfCsv({ chart: 'delta' }, ...CRIMES, '2006,95215.0,8.0');
    expect(rows[3]).to.equal('2006 | 95,215 | +15,795 (+19.9%) | 8 | −2 (−20%)');
  });
  it('may be rates, if they are few or without large ones', () => {
    expect(drawnOfCsv({ chart: 'delta' }, ...CRIMES).rows[0]).to.equal('2003 | 81,014 |  | 13.0 | ');
    const rates = ['Year,Rate', '2003,13.0', '2004,5.0', '2005,10.0', '2006,8.0'];
    expect(drawnOfCsv({ chart: 'delta' }, ...rates).rows[0]).to.equal('2003 | 13.0 | ');
  });
});

describe('a change between two columns', () => {
  const COUNTED = [
    'Partei;Stimmen;Anteil;2021;Veränderung',
    'AfD;576.037;43,79;20,8;+22,99',
    'CDU;226.622;17,23;37,1;−19,87',
    'BSW;69.291;5,27;—;neu',
  ];

  it('says which is the later, of shares next to votes', () => {
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown', lang: 'de' }, ...COUNTED);
    expect(rows[0]).to.equal('AfD | 20.80 | 43.79 | +22.99 (+110.5%)');
    expect(problems.join()).to.include('Stimmen').and.not.include('Veränderung');
  });
  it('says so of rounded figures, of earlier ones in words and of a change in per cent', () => {
    const shares = ['Labour,9708716,33.7%,32.1%,+1.6', 'Reform,4117610,14.3%,2.0%,+12.4'];
    const shown = (head: string, ...lines: string[]): string =>
      drawnOfCsv({ chart: 'breakdown' }, head, ...lines).rows.join('; ');
    for (const before of ['Share 2019', 'Previous', 'Previous share'])
      expect(shown(`Party,Votes,Share,${before},±`, ...shares)).to.include('32.1 | 33.7 | +1.6');
    expect(shown('What,Price,2023,Growth', 'A,120,100,20%', 'B,90,80,12.5%')).to.include('100 | 120 | +20');
  });
  it('says nothing of a budget, and of no column that the title leaves out', () => {
    const budget = ['What,Budget,2023,Change', 'A,120,100,20', 'B,90,80,10'];
    expect(drawnOfCsv({ chart: 'breakdown' }, ...budget).rows[0]).to.equal('A | 100');
    const seats = ['Party,Seats,Share,Share 2019,Change', 'A,411,33.7,32.1,1.6', 'B,121,23.7,43.6,-19.9'];
    expect(drawnOfCsv({ chart: 'breakdown', title: 'Seats' }, ...seats).rows[0]).to.equal('A | 411');
  });
});

describe('the line break behind the start tag of a script', () => {
  it('is no line of a table', () => {
    const values = [
      'freq,unit,geo\\TIME_PERIOD\t2023 \t2024 ',
      'A,CP_MEUR,AT\t429634.3 \t443546.0 ',
      'A,CP_MEUR,DE\t: \tx',
    ];
    const [own, inScript] = [values, ['', '  ', ...values, '']].map((lines) =>
      drawnOfCsv({ chart: 'delta' }, ...lines),
    );
    expect(inScript?.heads).to.deep.equal(own?.heads);
    expect(inScript?.heads[1]).to.equal('AT, € million');
    expect([own, inScript].map((one) => /^Line \d/.exec(one?.problems[0] ?? '')?.[0])).to.deep.equal([
      'Line 3',
      'Line 5',
    ]);
  });
});
