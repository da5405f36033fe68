import { expect } from 'chai';
import { describe, it } from 'node:test';
import { toDocument } from '../../../src/breakdown/rows.js';
import { make } from './sheet.js';

/** The first figure that a breakdown shows of a table. */
const firstOf = (text: string): unknown =>
  (make(toDocument, text).document as { readonly categories: readonly { readonly value: unknown }[] }).categories[0]
    ?.value;

describe('of several columns of figures', () => {
  it('the latest is shown if they have one name and then a year', () => {
    expect(firstOf('Area|Deaths 2020|Deaths 2021\nNorth|5|7\nSouth|6|9')).to.equal(7);
    expect(firstOf('Area|Deaths (2021)|Deaths (2020)\nNorth|5|7\nSouth|6|9')).to.equal(5);
  });
  it('the latest that has figures is shown', () => {
    const text = 'Area|2022|2023|2024\nNorth|5|7|..\nSouth|6|9|n/a';
    expect(firstOf(text)).to.equal(7);
    expect(make(toDocument, text).told).to.deep.equal(['lost unused-column 1:4']);
    expect(firstOf('Area|2023|2024\nNorth|5|[c]\nSouth|6|[c]')).to.equal('[c]');
  });
  it('the latest is shown if each is a year with a word for what its figures are', () => {
    expect(firstOf('Department|FY22 Actual|FY23 Actual|FY24 Adopted\nPolice|10|12|13\nParks|5|6|4')).to.equal('13 [f]');
  });
  it('the one that the page names is shown, and the others are no problem', () => {
    const text = 'Area|Deaths 2020|Births 2021\nNorth|5|7\nSouth|6|9';
    expect(make(toDocument, text).told).to.deep.equal(['lost unused-column 1:3']);
    expect(make(toDocument, text, { columns: { value: 'Births 2021' } }).told).to.deep.equal([]);
  });
  it('the number of those who were asked is shown only if it is the only one', () => {
    expect(firstOf('Age|n|Alcohol use\n12|2798|3.9\n13|2757|8.5')).to.equal(3.9);
    expect(firstOf('Age|n\n12|2798\n13|2757')).to.equal(2798);
  });
  it('the first is shown if they have other names', () => {
    expect(firstOf('Area|Deaths 2020|Births 2021\nNorth|5|7\nSouth|6|9')).to.equal(5);
  });
  it('numbers and codes of the rows are not shown, wherever they stand and whether they begin with 0 or 1', () => {
    expect(firstOf('Ward|FID|Pop\nNorth|0|120\nSouth|1|300\nEast|2|200')).to.equal(120);
    expect(firstOf('OBJECTID|Ward|Pop\n7|North|120\n8|South|300')).to.equal(120);
    expect(firstOf('state|idxs|pop\nJohor|1|3781000\nKedah|2|2185100')).to.equal(3781000);
    expect(firstOf('QuarSort|QuarLang|AnzBestWir\n11|Rathaus|3120\n12|Hochschulen|600')).to.equal(3120);
    expect(firstOf('Ward|order|Pop\nNorth|0|120\nSouth|1|300\nEast|2|200\nWest|3|90')).to.equal(120);
    expect(firstOf('S.No.|State|Cases\n1|Kerala|120\n2|Goa|100\n|Total|220')).to.equal(120);
    expect(firstOf('Gemeente|Gemeentecode|Inwoners\nAssen|106|68\nEmmen|114|107')).to.equal(68);
    expect(firstOf('Gemeinde|BFS_NR|Einwohner\nAeugst|1|120\nAffoltern|2|100')).to.equal(120);
    expect(firstOf('Wahlkreisnummer|Wahlkreis|Stimmen\n12|Nord|120\n13|Süd|100')).to.equal(120);
    for (const code of [
      'URN',
      'UKPRN',
      'SIRET',
      'CBSA',
      'TERYT',
      'LAD21CD',
      'CNES',
      'Charity number',
      'Postleitzahl',
      'Gem.-Nr.',
    ])
      expect(firstOf(`Name|${code}|Beds\nAlpha|10180|30\nBeta|10190|80`), code).to.equal(30);
    for (const code of ['EIN', 'pk']) expect(firstOf(`Name|${code}|Beds\nAlpha|10180|30\nBeta|10190|80`)).to.equal(30);
    expect(firstOf('Halle|Ein|Aus\nNord|120|30\nSüd|100|80')).to.equal(120);
    expect(firstOf('Team|PK|Goals\nReds|3|30\nBlues|4|28')).to.equal(3);
    expect(firstOf('Month|Phone|Online\nMay|120|30\nJune|100|80')).to.equal(120);
    expect(firstOf('Industry|naics_sector|Claims\nMining|21|8\nNone|n/a|40')).to.equal(8);
    expect(firstOf('Shop|Orders|Returns\nA|0|3\nB|1|5\nC|2|4\nD|3|2')).to.equal(0);
  });
});
