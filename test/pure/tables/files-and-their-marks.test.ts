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
