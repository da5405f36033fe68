import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unbrokenPieces } from '../../../src/parts/unbroken-layout.js';

describe('the pieces of a text in which no line ends', () => {
  it('are money with its sign and its scale', () => {
    assert.deepEqual(unbrokenPieces('down −£1,900 (£4.2 million) on 2019'), [
      'down ',
      '−£1,900',
      ' ',
      '(£4.2 million)',
      ' on 2019',
    ]);
    assert.deepEqual(unbrokenPieces('2024/25, £ million'), ['2024/25, ', '£ million', '']);
  });

  it('are a day and its month', () => {
    assert.deepEqual(unbrokenPieces('from 1 January 2020 to 31 December 2025.'), [
      'from ',
      '1 January',
      ' 2020 to ',
      '31 December',
      ' 2025.',
    ]);
    assert.deepEqual(unbrokenPieces('am 3. Oktober 2024'), ['am ', '3. Oktober', ' 2024']);
  });

  it('are durations', () => {
    assert.deepEqual(unbrokenPieces('−43 s (−8.3%)'), ['', '−43 s', ' (−8.3%)']);
    assert.deepEqual(unbrokenPieces('up 1 h 5 min 12 s on 8 min 25 s'), [
      'up ',
      '1 h 5 min 12 s',
      ' on ',
      '8 min 25 s',
      '',
    ]);
  });

  it('are ranges, but no days in figures', () => {
    assert.deepEqual(unbrokenPieces('lowest for 18-24 (4%)'), ['lowest for ', '18-24', ' (4%)']);
    assert.deepEqual(unbrokenPieces('the 7-day average'), ['the ', '7-day', ' average']);
    for (const text of ['on 2024-10-03', 'COVID-19', '020-7946-0018', 'A1-2'])
      assert.deepEqual(unbrokenPieces(text), [text]);
  });

  it('are numbers with their scale or their symbol, and shares after what they are of', () => {
    assert.deepEqual(unbrokenPieces('from 420 thousand calls, 104 mm, and 1,200 GWh'), [
      'from ',
      '420 thousand',
      ' calls, ',
      '104 mm,',
      ' and ',
      '1,200 GWh',
      '',
    ]);
    assert.deepEqual(unbrokenPieces('of £120,000 · 72%'), ['of ', '£120,000 · 72%', '']);
    assert.deepEqual(unbrokenPieces('of 100,000 homes · 85%'), ['of 100,000 ', 'homes · 85%', '']);
  });

  it('are no numbers that other words follow', () => {
    for (const text of ['12 of 40 depots', 'after 28 of 43 months', 'in 2024 Housing', 'over 6,000 Homes', 'Q3 2024'])
      assert.deepEqual(unbrokenPieces(text), [text]);
  });
});
