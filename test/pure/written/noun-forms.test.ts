import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isAbbreviationOf, isSingularOf, isSpelledAs } from '../../../src/written/noun-forms.js';

describe('the form of a noun after one', () => {
  const PAIRS: readonly (readonly [one: string, other: string, expected: boolean])[] = [
    ['day', 'days', true],
    ['hr', 'hrs', true],
    ['city', 'cities', true],
    ['person', 'people', true],
    ['woman', 'women', true],
    ['child', 'children', true],
    ['foot', 'feet', true],
    ['home insulated', 'homes insulated', true],
    ['Tag', 'Tage', true],
    ['Haus', 'Häuser', true],
    ['Lehrerin', 'Lehrerinnen', true],
    ['hôpital', 'hôpitaux', true],
    ['día', 'días', true],
    ['habitación', 'habitaciones', true],
    ['Days', 'days', true],
    ['days', 'days', false],
    ['days', 'day', false],
    ['m', 'mm', false],
    ['m', 'ms', false],
    ['kg', 'g', false],
    ['home', 'homes insulated', false],
    ['vote', 'voters', false],
    ['', 's', false],
    ['kWh', 'kWhs', true],
    ['EV charger', 'EV chargers', true],
    ['MW', 'MWe', false],
    ['tCO2', 'tCO2e', false],
  ];
  for (const [one, other, expected] of PAIRS)
    it(`is ${expected ? '' : 'not '}“${one}” of “${other}”`, () => {
      expect(isSingularOf(one, other)).to.equal(expected);
    });
});

describe('nouns that are the same but for their capitals', () => {
  it('are no signs of units', () => {
    expect(isSpelledAs('Homes', 'homes')).to.equal(true);
    expect(isSpelledAs('HOMES', 'homes')).to.equal(true);
    expect(isSpelledAs('MWh', 'mWh')).to.equal(false);
    expect(isSpelledAs('Mbps', 'MBps')).to.equal(false);
    expect(isSpelledAs('Cal', 'cal')).to.equal(false);
  });

  it('may be one unit in full and in short', () => {
    for (const [one, other] of [
      ['h', 'hours'],
      ['hrs', 'Hours'],
      ['Std.', 'Stunden'],
      ['kg', 'kilos'],
      ['km', 'kilometres'],
    ] as const)
      expect(isAbbreviationOf(one, other), `${one}, ${other}`).to.equal(true);
    for (const [one, other] of [
      ['m', 'metres'],
      ['h', 'min'],
      ['kg', 'km'],
      ['homes', 'hours'],
    ] as const)
      expect(isAbbreviationOf(one, other), `${one}, ${other}`).to.equal(false);
  });
});
