import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measuredWidth, wrapped } from '../../../src/export/svg/writing.js';

const SMALL = { size: 10 };

describe('the lines of a text in a drawing', () => {
  it('break a word that has no room with a hyphen, in pieces of about one length', () => {
    assert.deepEqual(wrapped({}, 'Gebäudesanierungsprogramm', 120, SMALL), ['Gebäudesanier-', 'ungsprogramm']);
    assert.deepEqual(wrapped({}, 'Gebäudesanierungsprogramm', 60, SMALL), ['Gebäudesa-', 'nierungsp-', 'rogramm']);
  });

  it('are one where the room is the width of the text, but for the last digit of a sum', () => {
    const room = 20 + measuredWidth({}, 'Street lighting', { size: 15 }) - 20;
    assert.deepEqual(wrapped({}, 'Street lighting', room, { size: 15 }), ['Street lighting']);
  });

  it('keep a name from right to left apart from the numbers around it, also where the name is broken', () => {
    assert.deepEqual(wrapped({}, '\u2068شرق المدينة 2\u2069: 10.2%', 75, SMALL), [
      '\u2068شرق المدينة\u2069',
      '\u20682\u2069: 10.2%',
    ]);
  });

  it('end neither in an amount of money nor in the day of a month, unless that alone has no room', () => {
    assert.deepEqual(wrapped({}, '2026/27, £ million', 70, SMALL), ['2026/27,', '£ million']);
    assert.deepEqual(wrapped({}, 'Housing Agency, 14 October 2024', 95, SMALL), ['Housing Agency,', '14 October 2024']);
    assert.deepEqual(wrapped({}, '£4.2 million', 40, SMALL), ['£4.2', 'million']);
  });

  it('break after the hyphen of a word, and a number without one', () => {
    assert.deepEqual(wrapped({}, 'Emilia-Romagna', 60, SMALL), ['Emilia-', 'Romagna']);
    assert.deepEqual(wrapped({}, '1234567890', 40, SMALL), ['123456', '7890']);
  });
});
