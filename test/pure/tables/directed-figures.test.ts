import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawnOfCsv } from '../sources/drawn.js';

const rowsOf = (...lines: readonly string[]): readonly string[] => drawnOfCsv({ chart: 'breakdown' }, ...lines).rows;

describe('words and arrows of rises and falls', () => {
  it('are the signs of a column whose figures all have one', () => {
    assert.deepEqual(rowsOf('Company,Pay gap', 'Alpha,12.1% lower', 'Beta,3.4% higher', 'Gamma,0%'), [
      'Beta | 3.4%',
      'Gamma | 0.0%',
      'Alpha | −12.1%',
    ]);
    assert.deepEqual(rowsOf('Company,Change', 'Alpha,up 12%', 'Beta,down by 3%', 'Gamma,no change'), [
      'Alpha | 12%',
      'Gamma | 0%',
      'Beta | −3%',
    ]);
    assert.deepEqual(rowsOf('Company,Change', 'Alpha,▲ £12', 'Beta,▼ £3'), ['Alpha | £12', 'Beta | −£3']);
    assert.deepEqual(rowsOf('Firma,Vergleich', 'Alpha,12 Prozent niedriger', 'Beta,3 Prozent höher'), [
      'Beta | 3%',
      'Alpha | −12%',
    ]);
  });

  it('are those of a delta as well', () => {
    assert.equal(
      drawnOfCsv({ chart: 'delta' }, 'Year,Growth', '2020,up 12%', '2021,down 3%').sentence,
      '−3% in 2021, down 15 percentage points on 2020.',
    );
  });

  it('are none of a target whose figures have none', () => {
    const lines = ['Germany,31%,40% reduction', 'France,25%,37% reduction'];
    assert.doesNotMatch(
      drawnOfCsv({ chart: 'progress' }, 'Country,Reduction achieved,Target', ...lines).rows.join(),
      /−/,
    );
    assert.deepEqual(drawnOfCsv({ chart: 'progress' }, 'Country,Cut,Target', 'Germany,31% lower,40% lower').rows, [
      'Germany | −31% | target −40%, 9 points above it',
    ]);
  });

  it('are none of a bound, and none next to a sign', () => {
    assert.deepEqual(rowsOf('Name,People', 'Alpha,5 or more', 'Beta,12 or more'), [
      'Beta | at least 12',
      'Alpha | at least 5',
    ]);
    assert.deepEqual(rowsOf('Name,Amount', 'Alpha,down -3%', 'Beta,5%'), ['Beta | 5%', 'Alpha | figure not readable']);
  });
});

describe('words after per cents', () => {
  it('stay with them', () => {
    assert.deepEqual(rowsOf('Company,Staff', 'Alpha,83% women', 'Beta,60% men'), [
      'Alpha | 83% women',
      'Beta | 60% men',
    ]);
    const { sentence, heads } = drawnOfCsv(
      { chart: 'breakdown' },
      'Company,Staff',
      'Alpha,83% women',
      'Beta,60% women',
    );
    assert.equal(sentence, 'The highest is Alpha: 83% women.');
    assert.deepEqual(heads, ['Category', '% women']);
  });

  it('are losses next to plain amounts, unless the head says that all are', () => {
    for (const head of ['Profit or loss', 'Profit (loss)', 'Gain or loss'])
      assert.deepEqual(rowsOf(`Division,${head}`, 'North,£5m loss', 'South,£3m'), ['South | 3', 'North | −5']);
    assert.deepEqual(rowsOf('Division,Result', 'North,£5m loss', 'South,£3m', 'East,£1.5m profit'), [
      'South | 3.0',
      'East | 1.5',
      'North | −5.0',
    ]);
    assert.deepEqual(rowsOf('Division,Deficit', 'North,£5m deficit', 'South,£3m'), ['North | 5', 'South | 3']);
    const { rows } = drawnOfCsv({ chart: 'progress' }, 'Club,Result,Target', 'Alpha,£5m loss,£1m', 'Beta,£2m,£3m');
    assert.deepEqual(rows, [
      'Alpha | −£5 million | of £1 million |  | −£6 million',
      'Beta | £2 million | of £3 million | 67% | −£1 million',
    ]);
  });
});
