// Tables of what there was and is, of what was to be spent and was, and of what is measured in metres.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

describe('money that was spent', () => {
  it('is below or above its budget, which is a limit', () => {
    for (const head of ['Item,Budget,Spent', 'Item,Allocated,Expenditure', 'Item,Annual budget,Spent to date']) {
      const { rows } = drawnOfCsv({ chart: 'progress' }, head, 'Staff,10000,9000', 'Rent,5000,6000');
      expect(rows, head).to.deep.equal([
        'Staff | 9,000 | target at most 10,000 | Met',
        'Rent | 6,000 | target at most 5,000, 1,000 above it | Above target',
      ]);
    }
  });

  it('is not what came in, which has a target', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Item,Budget,Received', 'Grants,10000,9000');
    expect(rows).to.deep.equal(['Grants | 9,000 | of 10,000 · 90%']);
  });
});

describe('a stock at the start and at the end', () => {
  it('is compared, whatever stands between them', () => {
    const { heads, rows, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Item,Opening,Bought,Sold,Closing',
      'Apples,10,50,45,15',
      'Pears,20,30,40,10',
    );
    expect([heads, ...rows]).to.deep.equal([
      ['Category', 'Earlier', 'Later', 'Change'],
      'Apples | 10 | 15 | +5 (+50%)',
      'Pears | 20 | 10 | −10 (−50%)',
    ]);
    expect(problems.length).to.equal(2);
  });

  it('has the names of bookkeepers', () => {
    for (const [first, last] of [
      ['Balance brought forward', 'Balance carried forward'],
      ['Balance b/f', 'Balance c/f'],
      ['Anfangssaldo', 'Endsaldo'],
      ['Solde initial', 'Solde final'],
    ] as const) {
      const { form, rows } = drawnOfCsv(
        { chart: 'delta' },
        'Item,£',
        `${first},1000`,
        'Donations,500',
        'Rent,-300',
        `${last},1200`,
      );
      expect([form, rows[1]], first).to.deep.equal(['waterfall', `${last} | £1,200 | +£200 (+20%)`]);
    }
  });
});

describe('rounds', () => {
  it('end with the final', () => {
    for (const [before, last] of [
      ['Round 2', 'Final'],
      ['Semi-final', 'Final'],
      ['2. Runde', 'Finale'],
    ] as const) {
      const { rows } = drawnOfCsv({ chart: 'delta' }, 'Round,Votes', `${before},1500`, `${last},1800`);
      expect(rows[1]).to.equal(`${last} | 1,800 | +300 (+20%)`);
    }
  });
});

describe('rounds as heads of columns', () => {
  it('end with the final', () => {
    const rows = ['Ann,100,120,150', 'Bob,90,100,130'];
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Candidate,Round 1,Round 2,Final', ...rows).rows).to.deep.equal([
      'Ann | 150',
      'Bob | 130',
    ]);
  });
});

describe('an m in a head', () => {
  const unitOf = (head: string): string | undefined =>
    drawnOfCsv({ chart: 'breakdown' }, `Name,${head}`, 'Elbe,1094', 'Oder,854').heads[1];

  it('is a metre of a length, and else a million', () => {
    expect(unitOf('Length (m)')).to.equal('Metres');
    expect(unitOf('Max depth (m)')).to.equal('Metres');
    expect(unitOf('Höhe (m)')).to.equal('Metres');
    expect(unitOf('Value (m)')).to.equal('Million');
    expect(unitOf('Jobs (m)')).to.equal('Million jobs');
  });
});

describe('the only year of a budget', () => {
  for (const year of ['2026/27', '2026-27', 'Q1 2026'])
    it(`heads its figures as ${year}`, () => {
      const { rows, problems } = drawnOfCsv(
        { chart: 'breakdown' },
        `Service,${year}`,
        'Social care,148.2',
        'Parks,6.1',
      );
      expect(rows).to.deep.equal(['Social care | 148.2', 'Parks | 6.1']);
      expect(problems).to.deep.equal([]);
    });

  it('is no rate, so that parts are added up', () => {
    const { rows } = drawnOfCsv(
      { chart: 'breakdown', form: 'treemap' },
      'Group,Service,2026/27',
      'Care,Adults,8',
      'Care,Children,4',
      'Place,Roads,3',
    );
    expect(rows).to.deep.equal([
      'Care | 12 | 80%',
      'Adults | 8 | 53%',
      'Children | 4 | 27%',
      'Place | 3 | 20%',
      'Roads | 3 | 20%',
    ]);
  });
});

describe('the years of a budget next to each other', () => {
  it('are bars of each row if the form is grouped, and the latest is compared', () => {
    for (const [first, second] of [
      ['2025/26', '2026/27'],
      ['Budget 2025/26', 'Budget 2026/27'],
    ] as const) {
      const chart = { chart: 'breakdown', form: 'grouped', unit: '£ million' } as const;
      const drawn = drawnOfCsv(chart, `Service,${first},${second}`, 'Care,139.0,148.2', 'Parks,6.4,6.1');
      expect(drawn.form).to.equal('grouped');
      expect(drawn.rows).to.deep.equal([
        'Care | ',
        `${first} | 139.0`,
        `${second} | 148.2`,
        'Parks | ',
        `${first} | 6.4`,
        `${second} | 6.1`,
      ]);
    }
  });
});

describe('the variance from a budget of a year', () => {
  it('is no change over time, and is told with the budget where neither is shown', () => {
    for (const [head, skipped] of [
      ['Directorate,Budget 2024/25,Outturn,Variance', 'Budget 2024/25 and Variance'],
      ['Directorate,Budget 2024/25 £m,Spend £m,Variance £m', 'Budget 2024/25 £m and Variance £m'],
    ] as const) {
      const { form, rows, omissions } = drawnOfCsv(
        { chart: 'breakdown', title: 'Services' },
        head,
        'Adults,182.4,186.9,4.5',
        'Children,141.0,149.2,8.2',
      );
      expect([form, ...rows], head).to.deep.equal(['bars', 'Adults | 186.9', 'Children | 149.2']);
      expect(omissions[0], head).to.match(new RegExp(`Not shown: ${skipped}\\.$`));
    }
  });
});
