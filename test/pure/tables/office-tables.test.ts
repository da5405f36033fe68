// Tables of offices, schools, clubs and charities, as they send them.
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument as toDelta } from '../../../src/delta/rows.js';
import { foreignRows } from '../../../src/sources/foreign-rows.js';
import { rowsIn } from '../../../src/sources/json-rows.js';
import { readItems } from '../../../src/sources/rows.js';
import { english } from '../../../src/words/index.js';
import { drawnOfCsv } from '../sources/drawn.js';
import { madeOfCsv, seriesOf } from '../sources/made.js';

describe('a total among measures of one unit', () => {
  const sentence = (...lines: readonly string[]) => drawnOfCsv({ chart: 'progress' }, ...lines).sentence;

  it('has its row, and is not counted as another of them', () => {
    const { rows, sentence } = drawnOfCsv(
      { chart: 'progress' },
      'Region,Collected,Target',
      'North,120,150',
      'South,80,100',
      'Total,200,250',
    );
    expect(sentence).to.equal('Neither has reached its target.');
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['North', 'South', 'Total']);
  });

  it('may be one of per cents, whose figure lies between theirs, and have any of its names', () => {
    expect(sentence('Service,Within 4 hours %', 'A,71', 'B,80', 'All,75')).to.equal('Neither has a published target.');
    expect(sentence('Ville,Signatures', 'Lyon,1200', 'Nice,800', 'Total général,2000')).to.include('Neither');
  });

  it('is a measure like others if they have other units, if there is only one, or if it is below them', () => {
    expect(sentence('Measure,Value,Unit', 'Members,120,', 'Income,80,£', 'Total,200,')).to.include('None of the three');
    expect(sentence('Region,Collected', 'North,120', 'Total,200')).to.equal('Neither has a published target.');
    expect(sentence('Item,Amount', 'Income,100', 'Costs,60', 'Total,40')).to.include('None of the three');
  });
});

describe('a title in per cent', () => {
  it('is about the column that it names, if another has counts', () => {
    for (const title of ['MMR coverage (%)', 'Children under five, % coverage'])
      expect(
        drawnOfCsv({ chart: 'delta', title }, 'Year,Eligible,Coverage', '2022,8200,91', '2023,2100,94').sentence,
        title,
      ).to.equal(
        'Coverage: 94% in 2023, up 3 percentage points on 2022. Eligible: 2,100 in 2023, down 6,100 (74.4%) on 2022.',
      );
  });

  it('is about all columns that may be per cents', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta', title: 'Coverage (%)' }, 'Year,Coverage,Boosters', '2023,94,61');
    expect(sentence).to.equal('Coverage: 94% in 2023. Boosters: 61% in 2023.');
  });
});

describe('a head that is nothing but a unit', () => {
  it('is the unit of its figures', () => {
    const sentence = (unit: string) => drawnOfCsv({ chart: 'delta' }, `Month,${unit}`, 'Jan 2024,40').sentence;
    for (const unit of ['kWh', 'km²', 'm²', 'kg', 'ha', '°C'])
      expect(sentence(unit)).to.equal(`40 ${unit} in January 2024.`);
    expect(sentence('%')).to.equal('40% in January 2024.');
    expect(sentence('£m')).to.equal('£40 million in January 2024.');
  });

  it('is behind a name, as weather offices write it', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Year,tmax degC', '2023,12.1', '2024,13.4');
    expect(sentence).to.equal('13.4 degC in 2024, up 1.3 on 2023.');
  });

  it('is a name if it is a word', () => {
    expect(drawnOfCsv({ chart: 'breakdown' }, 'Area,People', 'North,40', 'South,50').sentence).to.equal(
      'The largest is South: 50.',
    );
  });
});

describe('several figures of one time', () => {
  it('are no base of a change, and no end of one', () => {
    const { rows, sentence, omissions } = drawnOfCsv(
      { chart: 'delta' },
      'Date,Amount',
      '2024-01-05,20',
      '2024-01-08,10',
      '2024-01-08,30',
      '2024-01-10,5',
      '2024-01-12,8',
    );
    expect(rows).to.deep.equal([
      '5 Jan 2024 | 20 | ',
      '8 Jan 2024 | 30 | several figures for 8 January 2024',
      '10 Jan 2024 | 5 | several figures for 8 January 2024',
      '12 Jan 2024 | 8 | +3 (+60%)',
    ]);
    expect(sentence).to.equal('8 on 12 January 2024, up 3 (60%) on 10 January 2024.');
    expect(omissions).to.deep.equal(['One figure is not shown, because its period is repeated.']);
    expect(
      drawnOfCsv({ chart: 'figure' }, 'Date,Amount', '2024-01-08,10', '2024-01-08,30', '2024-01-10,5').sentence,
    ).to.equal('Title: 5 on 10 January 2024. Not compared with 8 January 2024, which has several figures.');
  });

  it('are compared if they agree', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Year,Homes', '2023,40', '2023,40', '2024,50');
    expect(sentence).to.equal('50 in 2024, up 10 (25%) on 2023.');
  });

  it('are series if they differ by their source', () => {
    const lines = ['GISTEMP,2015,0.90', 'GCAG,2015,0.82', 'GISTEMP,2016,1.01', 'GCAG,2016,0.92'];
    expect(drawnOfCsv({ chart: 'delta' }, 'Source,Year,Mean', ...lines).sentence).to.equal(
      'GISTEMP: 1.01 in 2016, up 0.11 (12.2%) on 2015. GCAG: 0.92 in 2016, up 0.10 (12.2%) on 2015.',
    );
  });
});

describe('a chart of phases', () => {
  it('takes no count for a year', () => {
    const { document } = madeOfCsv({ chart: 'timeline' }, 'Area,Eligible,Coverage', 'Leeds,8200,91', 'York,2100,94');
    expect(document).to.deep.equal({ phases: [{ label: 'Leeds' }, { label: 'York' }], events: [] });
  });
});

describe('seasons and terms', () => {
  const lines = ['Term,Pupils', 'Autumn 2024,320', 'Spring 2024,310', 'Summer 2025,305'];

  it('keep their order, and are not compared', () => {
    const { sentence, rows, problems } = drawnOfCsv({ chart: 'delta' }, ...lines);
    expect(sentence).to.equal('Summer 2025: 305. Not compared with Spring 2024: the dates are not known.');
    expect(rows.map((row) => row.split(' | ')[0])).to.deep.equal(['Autumn 2024', 'Spring 2024', 'Summer 2025']);
    expect(problems).to.deep.equal([
      'Line 2, column 1: A label, not a time: "Autumn 2024". Write a value such as 2021-09/2021-12.',
    ]);
  });

  it('name the rows of a timeline', () => {
    for (const head of ['Term', 'Date'])
      expect(
        madeOfCsv({ chart: 'timeline' }, lines.join('\n').replace('Term', head)).document,
        head,
      ).to.have.deep.nested.property('events[1]', { label: 'Spring 2024', value: 310 });
  });
});

describe('running numbers of rows', () => {
  it('are no figures after the names either', () => {
    const lines = ['Item,No.,Cost', 'Chairs,1,480', 'Tables,2,600', 'Lamps,3,90', 'Desks,4,95', 'Total,,1265'];
    const { sentence, omissions } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(sentence).to.equal('1,265 in total. The largest is Tables: 600, 47%.');
    expect(omissions).to.deep.equal([]);
  });

  it('may be counts if they are few, or in another order, and the note on the others has one full stop', () => {
    const few = drawnOfCsv({ chart: 'breakdown' }, 'Item,No.,Cost', 'Chairs,1,480', 'Tables,2,600');
    expect(few.sentence).to.include('Tables: 2');
    const { sentence, problems } = drawnOfCsv(
      { chart: 'breakdown' },
      'Item,No.,Cost',
      'Chairs,4,480',
      'Tables,2,600',
      'Lamps,3,90',
      'Desks,1,95',
    );
    expect(sentence).to.include('Chairs: 4');
    expect(problems).to.have.lengthOf(1);
    expect(english.unusedColumns(['Cost'], 'No.')).to.equal('Shown: No. Not shown: Cost.');
  });
});

describe('a long title', () => {
  it('is not repeated above the figures of the table', () => {
    const title = 'Council budget 2024/25 to 2025/26: how the general fund revenue budget changes';
    const { heads } = drawnOfCsv(
      { chart: 'delta', form: 'waterfall', title },
      'Item,£m',
      'Budget 2024/25,120',
      'Inflation,8',
      'Savings,-5',
      'Budget 2025/26,123',
    );
    expect(heads).to.deep.equal(['Period or contribution', '£ million', 'Change']);
  });
});

describe('times of offices', () => {
  const firstOf = (lang: string, ...lines: readonly string[]) =>
    drawnOfCsv({ chart: 'delta', lang }, ...lines).rows.map((row) => row.split(' | ')[0]);

  it('may be months whose short name is that of a day as well', () => {
    expect(firstOf('es', 'Mes;Paro', 'ene-25;2.599.443', 'feb-25;2.593.449', 'mar-25;2.580.138')).to.deep.equal([
      'Jan 2025',
      'Feb 2025',
      'Mar 2025',
    ]);
  });

  it('may be quarters of fiscal years with two digits each, and weeks of a year', () => {
    expect(firstOf('en', 'Quarter,Homes', 'Q1 FY25/26,4', 'Q2 FY25/26,5')).to.deep.equal(['Q1 2025/26', 'Q2 2025/26']);
    expect(
      madeOfCsv({ chart: 'delta' }, 'Week,Homes', 'wk 11 2025,4', 'wk 12 2025,5').document,
    ).to.have.deep.nested.property('series[0]', seriesOf('Homes', ['2025-W11', 4], ['2025-W12', 5]));
  });

  it('name a figure also if they are no periods', () => {
    const { document } = madeOfCsv({ chart: 'figure', title: 'Raised' }, 'Week,£', 'wk 11,1530', 'wk 12,980');
    expect(document).to.include({ subtitle: 'wk 12' }).and.not.have.property('period');
  });

  it('qualify the figures of a breakdown by the mark after them', () => {
    const { rows, sentence } = drawnOfCsv(
      { chart: 'breakdown' },
      'Year,Wind',
      '2023,142',
      '2024*,138',
      '* Provisional',
    );
    expect(rows).to.deep.equal(['2023 | 142', '2024 | 138, provisional']);
    expect(sentence).to.equal('The largest is 2023: 142.');
    const { rows: ofTerms } = drawnOfCsv({ chart: 'breakdown' }, 'Year,Pupils', '2023/24,40', '2024/25 (prov.),50');
    expect(ofTerms.at(-1)).to.equal('2024/25 | 50, provisional');
  });
});

describe('a report to a board', () => {
  it('has the colours of its letters below "RAG"', () => {
    const lines = ['KPI,Target,Actual,RAG', 'Waits,95%,71.2%,R', 'Vacancies,8%,7.9%,A', 'Falls,4%,3%,G'];
    const { sentence, rows } = drawnOfCsv({ chart: 'progress' }, ...lines);
    expect(sentence).to.equal('One of the three is red, one is amber and one is green.');
    expect(rows.map((row) => row.split(' | ').at(-1))).to.deep.equal(['Red', 'Amber', 'Green']);
  });

  it('reaches at 100 what is in per cent of its target', () => {
    const { sentence } = drawnOfCsv({ chart: 'progress' }, 'Programme,% of target', 'Lofts,112%', 'Boilers,87%');
    expect(sentence).to.equal('One of the two is above the target and one is below it.');
  });

  it('may end with a remark that states a figure', () => {
    const lines = ['Question,Yes', 'Strike,4310', 'Work to rule,4701', 'Turnout: 54.2%,'];
    const { rows, notes } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows).to.deep.equal(['Work to rule | 4,701', 'Strike | 4,310']);
    expect(notes).to.deep.equal(['Turnout: 54.2%']);
    const waves = drawnOfCsv({ chart: 'breakdown' }, 'Wave,Answers', 'Wave: 2023,40', 'Wave: 2024,');
    expect(waves.rows).to.deep.equal(['Wave: 2023 | 40', 'Wave: 2024 | no figure given']);
  });
});

describe('a share in words', () => {
  it('is reported with what to write instead', () => {
    const { problems } = drawnOfCsv({ chart: 'breakdown' }, 'Body,Women', 'Board,1/4', 'Ratio,18.2:1', 'Staff,30');
    expect(problems).to.deep.equal([
      'Line 2, column 2: Not a figure: "1/4". Write a figure such as 25%. It is not used.',
      'Line 3, column 2: Not a figure: "18.2:1". Write a figure such as 18.2. It is not used.',
    ]);
  });
});

describe('answers to a form, one in each row', () => {
  const problemsOf = (...lines: readonly string[]) => madeOfCsv({ chart: 'breakdown' }, ...lines).problems;

  it('are not counted, and the problem says what to write', () => {
    const said =
      'The document: Rows of single answers, which are not counted. Write each answer once, with its number: Answer,Count. It is not used.';
    const times = ['2024/03/04 9:12:03 AM GMT', '2024/03/04 9:15:44 AM GMT'];
    expect(problemsOf('Timestamp,Are you satisfied?', `${times[0]},Very`, `${times[1]},Fairly`)).to.deep.equal([said]);
    expect(problemsOf('Timestamp,How do you rate us?', `${times[0]},4`, `${times[1]},5`)).to.deep.equal([said]);
    expect(problemsOf('Zeitstempel;Note', '04.03.2024 09:12:03;gut', '04.03.2024 09:15:44;gut')).to.deep.equal([said]);
  });

  it('are not measured figures with their times', () => {
    const measured = problemsOf('Timestamp,Temperature', '2024-03-04 09:12,4.1', '2024-03-04 10:12,4.4');
    expect(measured.join()).to.not.include('answers');
  });
});

describe('an answer of an API with rows where none are looked for', () => {
  it('is reported with their place', () => {
    const rows = [
      { name: 'North', value: 3 },
      { name: 'South', value: 5 },
    ];
    const placesOf = (document: unknown) => foreignRows(document).map(({ pointer, code }) => `${code} ${pointer}`);
    expect(placesOf({ payload: { list: rows } })).to.deep.equal(['unreadable /payload/list']);
    expect(placesOf({ Results: { series: [{ data: rows }] } })).to.deep.equal(['unreadable /Results/series/0/data']);
    expect(placesOf({ years: rows, months: [...rows, ...rows] })).to.deep.equal(['unreadable /months']);
    expect(placesOf({ title: 'T', items: { list: rows } })).to.deep.equal([]);
    expect(placesOf({ status: 'ok' })).to.deep.equal([]);
    const [problem] = foreignRows({ payload: { list: rows } });
    expect(english.problem(problem!)).to.equal(
      '/payload/list: A list of rows in the middle of a document. Give the chart this list alone, as its property “data” or in a file of its own. It is not used.',
    );
  });

  it('may have the times of the WHO, and not the day on which it was published', () => {
    const items = [
      { SpatialDim: 'FRA', TimeDim: 2015, Value: '82.1', Date: '2020-12-04T16:59:42+01:00' },
      { SpatialDim: 'FRA', TimeDim: 2019, Value: '82.5', Date: '2020-12-04T16:59:42+01:00' },
    ];
    const { document } = readItems(rowsIn({ value: items })!, { lang: 'en', title: 'T', toDocument: toDelta });
    expect(JSON.parse(JSON.stringify(document))).to.have.deep.nested.property('series[0].observations', [
      { period: '2015', value: 82.1 },
      { period: '2019', value: 82.5 },
    ]);
  });
});

describe('what else offices bring', () => {
  it('are months with the letter of their status', () => {
    const { sentence } = drawnOfCsv({ chart: 'delta' }, 'Month,Waiting (m)', 'Aug 2025,7.41', 'Sep 2025p,7.39');
    expect(sentence).to.equal(
      '7.39 million waiting (provisional) in September 2025, down 0.02 million (0.3%) on August 2025.',
    );
  });

  it('are days of fieldwork, which are no figures', () => {
    const lines = ['Poll,Fieldwork,Con,Ref', 'A,3-4 Mar,21%,25%', 'B,10–12 Mar,19%,25%', 'C,12-14 Mar,22%,26%'];
    const { rows, problems } = drawnOfCsv({ chart: 'breakdown' }, ...lines);
    expect(rows.join()).to.not.include('12 to 14');
    expect(problems.join()).to.include('"Fieldwork"');
    // A column of per cents is none of references.
    expect(rows.slice(0, 3)).to.deep.equal(['A | ', 'Con | 21%', 'Ref | 25%']);
  });

  it('are homes planned and homes complete', () => {
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Site,Homes planned,Homes complete', 'A,400,312', 'B,150,0');
    expect(rows).to.deep.equal(['A | 78% | 312 of 400', 'B | 0% | 0 of 150']);
  });
});
