import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const sentenceOf = (title: string, ...lines: readonly string[]): string | undefined =>
  drawnOfCsv({ chart: 'delta', title }, ...lines).sentence;

describe('running totals', () => {
  it('are named by the head of their column', () => {
    const lines = ['Date,Cumulative doses', '2021-01-31,100', '2021-02-28,240'];
    assert.equal(sentenceOf('Doses', ...lines), '240 by 28 February 2021, up 140 (140%) on 31 January 2021.');
    assert.equal(
      drawnOfCsv({ chart: 'figure', title: 'Doses' }, ...lines).sentence,
      'Doses: 240 by 28 February 2021, up 140 (140%) on 31 January 2021.',
    );
  });

  it('may have spans of two years as their periods', () => {
    const { sentence, problems } = drawnOfCsv(
      { chart: 'delta', title: 'Doses' },
      'Period,Cumulative doses',
      '2018/2019,100',
      '2018/2020,240',
    );
    assert.equal(sentence, '240 from 2018 to 2020, up 140 (140%) on 2018 to 2019.');
    assert.deepEqual(problems, []);
  });

  it('are named by the title, also in German', () => {
    assert.equal(
      sentenceOf('Kumulierte Impfungen', 'Month,Doses', '2021-01,100', '2021-02,240'),
      '240 by the end of February 2021, up 140 (140%) on January 2021.',
    );
  });

  it('are the series that say so, next to others', () => {
    assert.equal(
      sentenceOf('Daily and cumulative doses', 'Month,Daily doses,Cumulative doses', '2021-01,10,100', '2021-02,9,400'),
      'Daily doses: 9 in February 2021, down 1 (10%) on January 2021. ' +
        'Cumulative doses: 400 by the end of February 2021, up 300 (300%) on January 2021.',
    );
  });

  it('never fall, if they are what was counted so far', () => {
    const months = ['Month,Raised', '2021-01,£100', '2021-02,£240'];
    assert.equal(
      sentenceOf('Raised so far', ...months, '2021-03,£400'),
      '£400 by the end of March 2021, up £160 (66.7%) on February 2021.',
    );
    assert.equal(
      sentenceOf('Raised so far', ...months, '2021-03,£90'),
      '£90 in March 2021, down £150 (62.5%) on February 2021.',
    );
  });

  it('never fall, whatever they are called', () => {
    assert.equal(
      drawnOfCsv(
        { chart: 'figure', lang: 'es' },
        'Fecha,Incidencia acumulada 14 días',
        '2021-01-18,690',
        '2021-02-15,417',
      ).sentence,
      'Title: 417 on 15 February 2021, down 273 (39.6%) on 18 January 2021.',
    );
    assert.equal(
      drawnOfCsv({ chart: 'figure', lang: 'fr' }, 'Mois,Dons à ce jour', '2024-01,1200', '2024-02,2600').sentence,
      'Title: 2,600 by the end of February 2024, up 1,400 (116.7%) on January 2024.',
    );
  });

  it('are none of new things, nor of averages, of this year or of a year to date', () => {
    const months = ['Month,Count', '2021-01,10', '2021-02,24'];
    assert.equal(
      sentenceOf('Visitors so far this year', ...months),
      '24 in February 2021, up 14 (140%) on January 2021.',
    );
    assert.equal(
      sentenceOf('Waits so far', 'Month,Average', ...months.slice(1)),
      '24 in February 2021, up 14 (140%) on January 2021.',
    );
    assert.equal(sentenceOf('New members so far', ...months), '24 in February 2021, up 14 (140%) on January 2021.');
    assert.equal(sentenceOf('Sales, year to date', ...months), '24 in February 2021, up 14 (140%) on January 2021.');
  });

  it('are none of two columns of zeros, which are both shown', () => {
    const days = ['2020-04-22,855,0,0', '2020-04-24,955,0,0', '2020-04-25,990,0,0'];
    assert.equal(
      drawnOfCsv({ chart: 'delta' }, 'Date,Cases,Deaths,In care', ...days).rows.at(-1),
      '25 Apr 2020 | 990 | +35 (+3.7%) | 0 | no change | 0 | no change',
    );
  });

  it('are no guess next to a kind that the page states', () => {
    assert.equal(
      drawnOfCsv({ chart: 'delta', title: 'Cumulative doses', kind: 'flow' }, 'Month,Doses', '2021-01,10', '2021-02,24')
        .sentence,
      '24 in February 2021, up 14 (140%) on January 2021.',
    );
  });
});

describe('a column of an index', () => {
  it('has figures, and no numbers of the rows, if it is the only one or names its base', () => {
    const rows = ['2010,100', '2015,112'];
    for (const head of ['Index', 'Index (2010 = 100)', 'Index (2010=100)', 'Index (constant prices)'])
      assert.deepEqual(drawnOfCsv({ chart: 'delta' }, `Year,${head}`, ...rows).rows, [
        '2010 | 100 | ',
        '2015 | 112 | +12 (+12%)',
      ]);
    assert.deepEqual(drawnOfCsv({ chart: 'breakdown' }, 'Country,Index (EU = 100)', 'France,100', 'Spain,112').rows, [
      'Spain | 112',
      'France | 100',
    ]);
  });
});

describe('a stock', () => {
  const DAYS = ['1 January 2022,1180', '1 January 2023,1251'];

  it('keeps its day below the head of the days on which it was counted', () => {
    for (const head of ['As at', 'Snapshot date', 'Stichtag'])
      assert.equal(
        sentenceOf('Members', `${head},Members`, ...DAYS),
        '1,251 on 1 January 2023, up 71 (6.0%) on 1 January 2022.',
      );
    assert.equal(
      drawnOfCsv({ chart: 'figure', title: 'Members' }, 'As at,Members', ...DAYS).sentence,
      'Members: 1,251 on 1 January 2023, up 71 (6.0%) on 1 January 2022.',
    );
  });
  it('is none below any other: births of a year', () => {
    assert.equal(sentenceOf('Births', 'Date,Births', ...DAYS), '1,251 in 2023, up 71 (6.0%) on 2022.');
  });
});

describe('a running total next to one target in each row', () => {
  const progress = (...lines: readonly string[]) => drawnOfCsv({ chart: 'progress', title: 'Savings' }, ...lines);
  it('is one measure, whose earlier figures are a note', () => {
    const { rows, notes } = progress(
      'Month,Saved so far,Goal',
      'Jan 2024,£50,£600',
      'Feb 2024,£110,£600',
      'Mar 2024,£160,£600',
    );
    assert.deepEqual(rows, ['Savings | £160 | of £600 · 27%']);
    assert.deepEqual(notes, ['Value: £50 in January 2024, £110 in February 2024.']);
  });
  it('is a measure for each row if the targets differ, the figures fall or each period has its own', () => {
    const other = progress('Month,Saved so far,Goal', 'Jan 2024,£50,£100', 'Feb 2024,£110,£600');
    const falling = progress('Month,Saved so far,Goal', 'Jan 2024,£150,£600', 'Feb 2024,£110,£600');
    const yearly = progress('Year,Homes built,Target', '2021,200,500', '2022,450,500');
    assert.deepEqual(
      [other, falling, yearly].map(({ rows }) => rows.length),
      [2, 2, 2],
    );
  });
});
