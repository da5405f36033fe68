import { expect } from 'chai';
import { describe, it } from 'node:test';
import { isAggregateName } from '../../../src/written/aggregate-name.js';

describe('the name of a place', () => {
  it('is that of all others next to countries or regions', () => {
    const isAggregate: readonly (readonly [string, ...string[]])[] = [
      ['World', 'Kenya', 'France'],
      ['World', 'Africa', 'Asia', 'Latin America and the Caribbean'],
      ['Monde', 'Kenya', 'Allemagne'],
      ['EU27', 'Sweden', 'France', 'Czech Republic'],
      ['European Union - 27 countries (from 2020)', 'Belgium', 'Germany'],
      ['EU27_2020', 'AT', 'BE'],
      ['European Union', 'Germany', 'France', 'United States'],
      ['OECD', 'AUS', 'GBR'],
      ['OECD average', 'France', 'Denmark'],
      ['England', 'North West', 'London', 'East of England'],
      ['United Kingdom', 'South East', 'Wales', 'Scotland'],
    ];
    for (const [name, ...others] of isAggregate) expect(isAggregateName(name, others), name).to.equal(true);
  });

  it('is one of several next to others', () => {
    const isOne: readonly (readonly [string, ...string[]])[] = [
      ['World', 'Sport', 'Business'],
      ['World', 'China', 'Rest of world', 'India'],
      ['EU', 'Germany', 'France'],
      ['EU27', 'Africa', 'Non-EU27', 'Asia'],
      ['OECD', 'Non-OECD', 'China'],
      ['England', 'Scotland', 'Wales'],
      ['United Kingdom', 'France', 'Germany'],
      ['France', 'Kenya', 'Germany'],
      ['European Union', 'China', 'United States', 'India'],
      ['European Union', 'United States', 'Germany', 'Central Emergency Response Fund', 'Japan', 'Others'],
      ['EU27', 'CN', 'US', 'DE'],
    ];
    for (const [name, ...others] of isOne) expect(isAggregateName(name, others), name).to.equal(false);
  });
});
