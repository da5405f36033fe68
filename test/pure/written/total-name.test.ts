import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isSumName, totalName } from '../../../src/written/total-name.js';

describe('the name of a total', () => {
  it('is that of a sum without doubt, in several languages', () => {
    for (const name of [
      'Total',
      'grand total',
      'All',
      'Insgesamt',
      'Summe',
      'Ensemble',
      'Suma',
      'Totaal',
      'Ogółem',
      'Celkem',
      'Cyfanswm',
      'ŁĄCZNIE',
      'ИТОГО',
      'Total Général',
      '合計',
      'المجموع',
      'Totals',
      'Total (2 countries)',
    ]) {
      expect(isSumName(name), name).to.equal(true);
      expect(totalName(name), name).to.equal('total');
    }
  });

  it('may as well be that of an average', () => {
    for (const name of ['Overall', 'Overall totals', 'Subtotal', 'Tous']) {
      expect(isSumName(name), name).to.equal(false);
      expect(totalName(name), name).to.equal('total');
    }
  });

  it('is a phrase that may be a category too, or an average', () => {
    expect(totalName('All regions')).to.equal('phrase');
    expect(totalName('Polska ogółem')).to.equal('phrase');
    expect(totalName('National average:')).to.equal('average');
    for (const name of ['Media', 'La media', 'Promedio']) expect(totalName(name), name).to.equal('average');
    for (const name of ['Books and media', 'Owned media', 'Social media', 'Film & media'])
      expect(totalName(name), name).to.equal(undefined);
    expect(totalName('All other')).to.equal(undefined);
    expect(totalName('Above average')).to.equal(undefined);
  });
});
