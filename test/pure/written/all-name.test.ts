import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isNameOfAll, isSumOfTimes } from '../../../src/written/all-name.js';
import { isSumName, totalName } from '../../../src/written/total-name.js';

describe('the name of the sum of times', () => {
  it('is one only among these', () => {
    for (const name of ['YTD', 'Year to date', 'Full year', 'Gesamtjahr']) {
      expect(isSumOfTimes(name), name).to.equal(true);
      expect(isSumName(name), name).to.equal(false);
      expect(totalName(name), name).to.equal(undefined);
    }
  });
});

describe('the name of all groups', () => {
  it('begins with a word for all of them, or is that of a sum', () => {
    for (const name of ['All ages', 'Both sexes', 'Zusammen', 'Tous âges', 'Total', 'Insgesamt'])
      expect(isNameOfAll(name), name).to.equal(true);
    for (const name of ['Allotments', 'Women', 'Overall']) expect(isNameOfAll(name), name).to.equal(false);
  });
});
