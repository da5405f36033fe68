import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isLevelName } from '../../../src/written/level-name.js';

const LEVELS = [
  'Median age by region',
  'Median age',
  'Annual average price',
  'The average wage',
  'Unemployment rate',
  'Geburtenrate',
  'Unemployment rate by region, 2024',
  'Crime rates in London',
  'Rate of return',
  'Consumer price index',
  'Life expectancy at birth',
  'Crimes per 1,000 people',
  'Spending per head',
  'GDP per capita (US$)',
  'Arbeitslosenquote nach Ländern',
  'Durchschnittliches Alter',
  'Ausgaben je Einwohner',
  'Taux de chômage',
  'PIB par habitant',
  'Tasa de paro',
];

const AMOUNTS = [
  'Homes built',
  'Business rates',
  'Electorate',
  'Nitrate',
  'Income from business rates by council',
  'Average speed cameras by county',
  'Pupils above average',
  'Mean machines',
  'Index-linked bonds',
  'Rate relief granted',
  'Ofsted ratings',
  'Per cent of people',
  'Media mentions',
  'Moderate support',
  'Spending in 2024',
  'Corporate donations',
  'Operating costs',
  'Strategies',
];

describe('the name of figures', () => {
  for (const name of LEVELS)
    it(`“${name}” is of figures without a sum`, () => {
      expect(isLevelName(name)).to.equal(true);
    });
  for (const name of AMOUNTS)
    it(`“${name}” is of amounts`, () => {
      expect(isLevelName(name)).to.equal(false);
    });
});
