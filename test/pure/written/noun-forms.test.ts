import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isSingularOf } from '../../../src/written/noun-forms.js';

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
  ];
  for (const [one, other, expected] of PAIRS)
    it(`is ${expected ? '' : 'not '}“${one}” of “${other}”`, () => {
      expect(isSingularOf(one, other)).to.equal(expected);
    });
});
