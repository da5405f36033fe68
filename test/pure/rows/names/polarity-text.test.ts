import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readPolarity } from '../../../../src/rows/names/polarity-text.js';

describe('the polarity in a cell', () => {
  it('is a value of the contract, whatever its header', () => {
    for (const value of ['up-good', 'up-bad', 'neutral'])
      expect(readPolarity(` ${value.toUpperCase()} `, 'Direction'), value).to.equal(value);
    expect(readPolarity('down-good', '')).to.equal('up-bad');
  });
  it('is an answer to a header that judges', () => {
    for (const yes of ['Yes', 'Y', 'true', '1', 'x', 'Ja'])
      expect(readPolarity(yes, 'Lower is better'), yes).to.equal('up-bad');
    for (const no of ['No', 'n', 'FALSE', '0', 'nein'])
      expect(readPolarity(no, 'Lower is better'), no).to.equal('up-good');
    expect(readPolarity('Yes', 'Higher is better')).to.equal('up-good');
    expect(readPolarity('Ja', 'Niedriger ist besser')).to.equal('up-bad');
    expect(readPolarity('Yes', 'Better')).to.equal(undefined);
  });
  it('is a direction that is better, or worse', () => {
    for (const low of ['Lower', 'low', 'Down', 'Lower is better', 'Smaller is best', 'low is good', 'Higher is worse'])
      expect(readPolarity(low, 'Better'), low).to.equal('up-bad');
    for (const high of ['Higher', 'UP', 'Bigger is better', 'high is good', 'lower is worse', 'plus élevé'])
      expect(readPolarity(high, 'Polarity'), high).to.equal('up-good');
  });
  it('is none where it may be the way that a figure has gone', () => {
    expect(readPolarity('Up', 'Direction')).to.equal(undefined);
    expect(readPolarity('Up', 'Direction', true)).to.equal('up-good');
    expect(readPolarity('Up is good', 'Direction')).to.equal('up-good');
  });
  it('is none in any other text', () => {
    for (const text of ['', '–', 'Improving', 'lowest', 'up to 5', 'better'])
      expect(readPolarity(text, 'Polarity'), text).to.equal(undefined);
  });
});
