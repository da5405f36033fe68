// Units and words in the heads of figures, as offices and program exports write them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { drawnOfCsv, drawnOfTable, drawnOfValue } from '../sources/drawn.js';

const drawn = (head: string, lang = 'en', figures = ['127.0', '77.4']) =>
  drawnOfCsv({ chart: 'breakdown', lang }, `Type;${head}`, ...figures.map((figure, i) => `${'AB'[i]};${figure}`));

const rowsOf = (...lines: readonly string[]): readonly string[] => drawnOfCsv({ chart: 'progress' }, ...lines).rows;

describe('a unit of one for each in a head', () => {
  it('is that of the figures', () => {
    for (const unit of ['kg/Einwohner', 'kg/person', 'kWh/Haushalt', 'm³/hab.'])
      for (const head of [unit, `Waste (${unit})`]) expect(drawn(head).heads, head).to.deep.equal(['Category', unit]);
    expect(drawn('litres/day').heads[1]).to.equal('Litres/day');
  });
});

describe('the head of a part that is told in per cent', () => {
  it('is no unit, which would say that the part is of those who are in it, and stays in sight', () => {
    for (const head of [
      '% of adults who smoke',
      'Percent of marriages that are arranged',
      '% of homes without power',
    ]) {
      const { rows, subtitle } = drawn(head, 'en', ['22.1', '12.0']);
      expect(rows).to.deep.equal(['A | 22.1%', 'B | 12.0%']);
      expect(subtitle).to.equal(head);
    }
    expect(drawn('% of households', 'en', ['22.1', '12.0']).heads).to.deep.equal(['Category', '% of households']);
  });

  it('stays in sight if it begins with its sign', () => {
    expect(drawn('% obese', 'en', ['22.1', '12.0']).subtitle).to.equal('% obese');
  });
});

describe('kronor', () => {
  it('are those of the language, with their scale', () => {
    for (const [head, lang, unit] of [
      ['Udgift (kr)', 'da', 'DKK\u00a0412'],
      ['Udgift (mio. kr.)', 'da-DK', 'DKK\u00a0412 million'],
      ['Belopp (tkr)', 'sv', 'SEK\u00a0412 thousand'],
      ['Beløp, mnkr', 'nb', 'NOK\u00a0412 million'],
    ] as const)
      expect(drawn(head, lang, ['412', '388', '12']).sentence, head).to.equal(`The largest is A: ${unit}.`);
  });

  it('are what is counted where the language does not say whose they are', () => {
    for (const [head, figures] of [
      ['Cost (kr)', ['412', '388', '12']],
      ['Cost (kr.)', ['412', '388', '12']],
      ['Cost in kr', ['412', '388', '12']],
    ] as const)
      expect(drawn(head, 'en', [...figures]).sentence, head).to.equal('The largest is A: 412 kr.');
  });
});

describe('a head that begins with “rough”', () => {
  it('names people, or says that the figures are approximate', () => {
    const sentence = (head: string) => drawnOfCsv({ chart: 'figure' }, `Year,${head}`, '2023,3898').sentence;
    expect(sentence('Rough sleepers')).to.equal('Title: 3,898 in 2023.');
    expect(sentence('Rough number')).to.equal('Title: about 3,898 in 2023.');
  });
});

describe('heads with a year and nothing before it', () => {
  it('are plans and what came of them, as those with a space are', () => {
    const lines = (space: string) => [
      `Service,budget${space}2014,actual${space}2014,budget${space}2015,actual${space}2015`,
      'Police,120.4,118.2,124.0,126.9',
      'Fire,64.1,63.8,66.0,65.2',
    ];
    for (const chart of ['delta', 'breakdown', 'progress'] as const) {
      const [glued, spaced] = ['', ' '].map((space) => drawnOfCsv({ chart }, ...lines(space)));
      expect(glued?.rows, chart).to.deep.equal(spaced?.rows);
      expect(glued?.sentence).to.equal(spaced?.sentence);
    }
  });
});

describe('votes that do not count', () => {
  it('are next to the answers of their row', () => {
    const { rows, omissions } = drawnOfCsv(
      { chart: 'breakdown' },
      'Region,Yes,No,Spoilt',
      'Hull,1200,800,12',
      'York,900,1000,20',
    );
    expect(rows.filter((row) => row.startsWith('Spoilt'))).to.deep.equal(['Spoilt | 12', 'Spoilt | 20']);
    expect(omissions).to.deep.equal([]);
  });
});

describe('a list after an object that describes it', () => {
  it('has lost no row if it has columns that are not shown', () => {
    const rows = ['Germany', 'France'].map((value, i) => ({
      country: { id: `${i}`, value },
      countryiso3code: `X${i}Y`,
      date: '2022',
      value: 4 - i,
      other: i + 7,
      decimal: i,
    }));
    expect(drawnOfValue({ chart: 'breakdown' }, [{ page: 1, total: 2 }, rows]).omissions).to.deep.equal([
      'Shown: value. Not shown: other.',
    ]);
  });
});

describe('a unit between the commas of a title', () => {
  it('is that of the figures, also where nobody has put the title in quotes', () => {
    for (const title of ['"Exports of goods, £ billion, UK"', 'Exports of goods, £ billion, UK']) {
      const { rows, subtitle } = drawnOfCsv(
        { chart: 'delta', title: 'Trade' },
        title,
        'Partner,2022,2023',
        'EU,193.9,186.6',
        'Non-EU,228.6,206.1',
      );
      expect(rows).to.deep.equal(['2022 | 193.9 |  | 228.6 | ', '2023 | 186.6 | −7.3 (−3.8%) | 206.1 | −22.5 (−9.8%)']);
      expect(subtitle).to.equal('Exports of goods, £ billion, UK');
    }
  });

  it('are no heads with spaces', () => {
    const { rows, notes } = drawnOfCsv(
      { chart: 'breakdown' },
      'Partner name, Value, Note',
      'EU,193.9,Goods alone',
      'Non-EU,228.6,',
    );
    expect(rows).to.deep.equal(['Non-EU | 228.6', 'EU | 193.9']);
    expect(notes).to.deep.equal(['EU: Goods alone']);
  });
});

describe('a period that is the base of others', () => {
  it('is one of them, with a note', () => {
    for (const word of ['(baseline)', 'baseline', '(base year)', '(reference year)']) {
      const { sentence, notes, problems } = drawnOfCsv(
        { chart: 'delta' },
        'Year,tCO2e',
        `2019/20 ${word},12450`,
        '2021/22,9870',
        '2022/23,9120',
      );
      expect(sentence, word).to.equal('9,120 tCO2e in 2022/23, down 750 (7.6%) on 2021/22.');
      expect(notes).to.deep.equal([`2019/20: ${word.replace(/[()]/g, '')}`]);
      expect(problems).to.deep.equal([]);
    }
  });

  it('may be in a head', () => {
    const { sentence, omissions } = drawnOfCsv(
      { chart: 'breakdown' },
      'Scope,2019 (baseline),2023',
      'Gas,500,350',
      'Power,300,210',
    );
    expect(sentence).to.equal(
      '2023: Both fell. The largest change is in Gas: 350, down 150 (30%) on 2019. Gas is also the largest.',
    );
    expect(omissions).to.deep.equal([]);
  });
});

describe('rows of seasons of years', () => {
  it('are times of one figure, whatever their head', () => {
    expect(
      drawnOfCsv({ chart: 'figure' }, 'Snapshot,Sleepers,Change', 'Autumn 2022,3069,', 'Autumn 2023,3898,+27%')
        .sentence,
    ).to.equal('Title: 3,898, up 829 (27.0%) on Autumn 2022.');
  });
});

describe('a column of numbers in words of their own', () => {
  it('is no figure next to one', () => {
    const { rows, omissions } = drawnOfCsv(
      { chart: 'breakdown' },
      'Member,Congress,Votes',
      'Pat,115th,120',
      'Al,114th,98',
    );
    expect(rows).to.deep.equal(['Pat | 120', 'Al | 98']);
    expect(omissions).to.deep.equal(['Shown: Votes. Not shown: Congress.']);
  });
});

describe('a head over some columns of figures', () => {
  it('says that they count one thing', () => {
    const { form, rows } = drawnOfTable(
      { chart: 'breakdown' },
      `<table><tr><th rowspan="2">Museum</th><th colspan="2">Visits</th><th rowspan="2">Entry</th></tr>
      <tr><th>Adults</th><th>Children</th></tr>
      <tr><td>Rose</td><td>384</td><td>126</td><td>Free</td></tr><tr><td>City</td><td>99</td><td>26</td><td>Paid</td></tr></table>`,
    );
    expect(form).to.equal('grouped');
    expect(rows.slice(0, 3)).to.deep.equal(['Rose | ', 'Visits, Adults | 384', 'Visits, Children | 126']);
  });
});

describe('a unit in the head of the targets', () => {
  it('is that of the figures', () => {
    expect(rowsOf('Appeal,Raised,Goal (£)', 'Roof,40000,50000', 'Hall,20000,30000')).to.deep.equal([
      'Roof | £40,000 | of £50,000 | 80% | −£10,000',
      'Hall | £20,000 | of £30,000 | 67% | −£10,000',
    ]);
    expect(rowsOf('Team,Completion,Target %', 'North,40,95', 'South,30,95')).to.deep.equal([
      'North | 40% | −55',
      'South | 30% | −65',
    ]);
    const { sentence } = drawnOfCsv(
      { chart: 'delta' },
      'Month,Attendance,Target (%)',
      '2025-01,91,95',
      '2025-02,92,95',
    );
    expect(sentence).to.equal('92% in February 2025, up 1 percentage point on January 2025.');
  });
  it('is that of all their times', () => {
    expect(rowsOf('Objective,Q1,Q2,Target (%)', 'Answers,80,85,90', 'Calls,70,75,80')).to.deep.equal([
      'Answers | 85% | target 90% | −5',
      'Calls | 75% | target 80% | −5',
    ]);
  });
  it('is not that of counts, nor of figures on another scale', () => {
    expect(rowsOf('Appeal,Donors,Raised,Goal (£)', 'Roof,1204,40000,50000', 'Hall,300,20000,30000')[0]).to.equal(
      'Roof | £40,000 | of £50,000 | 80% | −£10,000',
    );
    expect(rowsOf('Appeal,Raised,Goal (£m)', 'Roof,40000000,50')[0]).to.equal(
      'Roof | £40,000,000 | of £50 million · 80%',
    );
  });

  it('is a problem if it is per cents, next to what is none', () => {
    for (const [head, row] of [
      ['Area,Reached,Target (%)', 'North,620,80'],
      ['Area,Number of staff,Target', 'North,40,95%'],
      ['Area,Donors,Target (%)', 'North,40,95'],
    ] as const) {
      const { rows, problems } = drawnOfCsv({ chart: 'progress' }, head, row);
      expect(rows[0], head).to.include('target not readable');
      expect(problems.join(), head).to.match(
        /^Line 2, column 3: The figure has another unit than the others: "\d\d%?"\./,
      );
    }
    for (const value of ['62%', 'about 62%', 'n/a'])
      expect(drawnOfCsv({ chart: 'progress' }, 'Area,Coverage,Target (%)', `North,${value},80`).problems).to.deep.equal(
        [],
      );
    const money = drawnOfCsv({ chart: 'progress' }, 'Area,Raised (£),Goal (€)', 'North,620,1200');
    expect(money.rows).to.deep.equal(['North | £620 | target not readable']);
    expect(money.problems).to.have.lengthOf(1);
  });
});

describe('two units of one currency in the heads of figures that are compared', () => {
  it('are those of each', () => {
    expect(rowsOf('Area,Raised (£k),Goal (£m)', 'North,620,1.2')).to.deep.equal([
      'North | £620 thousand | of £1,200 thousand · 52%',
    ]);
    expect(rowsOf('Area,Raised (£),Goal (£m)', 'North,"620,000",1.2')).to.deep.equal([
      'North | £620,000 | of £1.2 million · 52%',
    ]);
    const changes = drawnOfCsv({ chart: 'breakdown' }, 'Item,2023 (£k),2024 (£m)', 'Rent,620,1.2', 'Pay,650,1.3');
    expect(changes.rows).to.deep.equal(['Pay | 0.65 | 1.30 | +0.65 (+100%)', 'Rent | 0.62 | 1.20 | +0.58 (+93.5%)']);
    const figure = drawnOfCsv({ chart: 'figure', title: 'Aid' }, 'KPI,2023 (£k),2024 (£m)', 'Raised,620,1.2');
    expect(figure.sentence).to.equal('Aid: £1.2 million in 2024, up £0.58 million (93.5%) on 2023.');
  });
});
