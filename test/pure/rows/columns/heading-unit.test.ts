import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readHeading } from '../../../../src/rows/columns/heading-unit.js';
import type { Problem } from '../../../../src/contract/problem.js';
import { unit } from '../../../../src/contract/unit-reading.js';

/** The head of a column, its name, and the unit that is read of it. */
const HEADS: readonly (readonly [head: string, name: string, unit: object | undefined])[] = [
  ['£m', '', { other: '', currency: 'GBP', scale: 1e6 }],
  ['US$m', '', { other: '', currency: 'USD', scale: 1e6 }],
  ['US$ million', '', { other: '', currency: 'USD', scale: 1e6 }],
  ['£ billion', '', { other: '', currency: 'GBP', scale: 1e9 }],
  ['£000s', '', { other: '', currency: 'GBP', scale: 1e3 }],
  ['£’000', '', { other: '', currency: 'GBP', scale: 1e3 }],
  ['€', '', { other: '', currency: 'EUR' }],
  ['EUR million', '', { other: '', currency: 'EUR', scale: 1e6 }],
  ['Mio. €', '', { other: '', currency: 'EUR', scale: 1e6 }],
  ['Md€', '', { other: '', currency: 'EUR', scale: 1e9 }],
  ['millones de euros', '', { other: '', currency: 'EUR', scale: 1e6 }],
  ['%', '', { other: '%', percent: true }],
  ['Per cent', '', { other: '%', percent: true }],
  ['Thousands', '', { other: '', scale: 1e3 }],
  ['millions', '', { other: '', scale: 1e6 }],
  ['’000', '', { other: '', scale: 1e3 }],
  ['Woningen (x 1 000)', 'Woningen', { other: 'woningen', scale: 1e3 }],
  ['000s', '', { other: '', scale: 1e3 }],
  ['Households 000s', 'Households', { other: 'households', scale: 1e3 }],
  ['Million people', 'Million people', { other: 'people', scale: 1e6 }],
  ['Thousand tonnes', 'Thousand tonnes', { other: 'tonnes', scale: 1e3 }],
  ['Umsatz TEUR', 'Umsatz', { other: '', currency: 'EUR', scale: 1e3 }],
  ['Umsatz (TCHF)', 'Umsatz', { other: '', currency: 'CHF', scale: 1e3 }],
  ['Revenue MSEK', 'Revenue', { other: '', currency: 'SEK', scale: 1e6 }],
  ['Recettes (MEUR)', 'Recettes', { other: '', currency: 'EUR', scale: 1e6 }],
  ['Presupuesto, miles €', 'Presupuesto', { other: '', currency: 'EUR', scale: 1e3 }],
  ['Importe (miles €)', 'Importe', { other: '', currency: 'EUR', scale: 1e3 }],
  ['Distance (miles)', 'Distance', { other: 'miles' }],
  ['Spesa mln di euro', 'Spesa', { other: '', currency: 'EUR', scale: 1e6 }],
  ['Kosten in miljoenen euro', 'Kosten', { other: '', currency: 'EUR', scale: 1e6 }],
  ['Przychody w mln PLN', 'Przychody', { other: '', currency: 'PLN', scale: 1e6 }],
  ['Ludność (tys.)', 'Ludność', { other: '', scale: 1e3 }],
  ['Bevölkerung (Mio.)', 'Bevölkerung', { other: '', scale: 1e6 }],
  ['Übernachtungen (Tsd.)', 'Übernachtungen', { other: 'Übernachtungen', scale: 1e3 }],
  ['ct/kWh', '', { other: 'ct/kWh' }],
  ['GBP/EUR', 'GBP/EUR', undefined],
  ['€/notte', '', { other: '', currency: 'EUR', per: 'notte' }],
  ['Preis in ct/kWh', 'Preis', { other: 'ct/kWh' }],
  ['Preis €/kWh', 'Preis', { other: '', currency: 'EUR', per: 'kWh' }],
  ['Income (£m)', 'Income', { other: '', currency: 'GBP', scale: 1e6 }],
  ['Income (in £ million)', 'Income', { other: '', currency: 'GBP', scale: 1e6 }],
  ['Income, US$m', 'Income', { other: '', currency: 'USD', scale: 1e6 }],
  ['Income £m', 'Income', { other: '', currency: 'GBP', scale: 1e6 }],
  ['Income US$ million', 'Income', { other: '', currency: 'USD', scale: 1e6 }],
  ['Jobs (thousands)', 'Jobs', { other: 'jobs', scale: 1e3 }],
  ['Jobs, thousand', 'Jobs', { other: 'jobs', scale: 1e3 }],
  ['Jobs (000s)', 'Jobs', { other: 'jobs', scale: 1e3 }],
  ['A&E attendances (000s)', 'A&E attendances', { other: 'A&E attendances', scale: 1e3 }],
  ['JOBS (000s)', 'JOBS', { other: 'jobs', scale: 1e3 }],
  ['Level (000s)', 'Level', { other: '', scale: 1e3 }],
  ['GDP (current US$)', 'GDP (current)', { other: '', currency: 'USD' }],
  ['GDP per capita (constant 2015 US$)', 'GDP per capita (constant 2015)', { other: '', currency: 'USD' }],
  ['Spending (£m, 2022/23 prices)', 'Spending (2022/23 prices)', { other: '', currency: 'GBP', scale: 1e6 }],
  ['Spending (real terms, £bn)', 'Spending (real terms)', { other: '', currency: 'GBP', scale: 1e9 }],
  ['Jobs (thousands, seasonally adjusted)', 'Jobs (seasonally adjusted)', { other: 'jobs', scale: 1e3 }],
  ['Fertility rate (births per woman)', 'Fertility rate', { other: 'births', per: 'woman' }],
  ['Electricity use (kWh per capita)', 'Electricity use', { other: 'kWh', per: 'capita' }],
  ['Earnings (£ per week)', 'Earnings', { other: '', currency: 'GBP', per: 'week' }],
  ['Mortality rate (per 1,000 live births)', 'Mortality rate', { other: '', per: '1,000 live births' }],
  ['Forest area (sq. km)', 'Forest area', { other: 'sq. km' }],
  ['Population (millions)', 'Population', { other: '', scale: 1e6 }],
  ['2021 (000s)', '2021', { other: '', scale: 1e3 }],
  ['Waiting list (millions)', 'Waiting list', { other: '', scale: 1e6 }],
  ['People waiting (millions)', 'People waiting', { other: '', scale: 1e6 }],
  ['Waiting (millions)', 'Waiting', { other: 'waiting', scale: 1e6 }],
  ['Jobs (m)', 'Jobs', { other: 'jobs', scale: 1e6 }],
  ['Number (thousand)', 'Number', { other: '', scale: 1e3 }],
  ['NO2 (µg/m³)', 'NO2', { other: 'µg/m³' }],
  ['Nitrate (mg/l)', 'Nitrate', { other: 'mg/l' }],
  ['Pupils (m/f)', 'Pupils (m/f)', undefined],
  ['Rate (%)', 'Rate', { other: '%', percent: true }],
  ['Rate %', 'Rate', { other: '%', percent: true }],
  ['% obese', '% obese', { other: '%', percent: true }],
  ['% change', '% change', { other: '%', percent: true }],
  ['GDP growth (annual %)', 'GDP growth (annual %)', { other: '%', percent: true }],
  ['CPI, % change on year', 'CPI, % change on year', { other: '%', percent: true }],
  ['Pass rate (%, all pupils)', 'Pass rate (%, all pupils)', { other: '%', percent: true }],
  ['Prevalence (95% CI)', 'Prevalence (95% CI)', undefined],
  ['Sales (% of total)', 'Sales (% of total)', undefined],
  ['Deaths (per 100,000)', 'Deaths', { other: 'deaths', per: '100,000' }],
  ['Doctors per 1000', 'Doctors per 1000', undefined],
  ['Death rate per 100,000 people', 'Death rate', { other: '', per: '100,000 people' }],
  ['Rate per 100000', 'Rate', { other: '', per: '100,000' }],
  ['Cost per 10', 'Cost per 10', undefined],
  ['Avg. session (sec)', 'Avg. session', { other: 'sec' }],
  ['Births (female)', 'Births (female)', undefined],
  ['Wind, onshore', 'Wind, onshore', undefined],
  ['Cases', 'Cases', undefined],
  ['Men', 'Men', undefined],
  ['Total', 'Total', undefined],
  ['EUR', '', { other: '', currency: 'EUR' }],
  ['2021', '2021', undefined],
  ['m', 'm', undefined],
  ['Rank', 'Rank', undefined],
  ['Mali', 'Mali', undefined],
  ['Mille-feuille', 'Mille-feuille', undefined],
];

describe('the head of a column', () => {
  for (const [head, name, expected] of HEADS)
    it(`“${head}” has the ${expected ? `unit ${JSON.stringify(expected)}` : 'name alone'}`, () => {
      const heading = readHeading(head);
      expect(heading.name).to.equal(name);
      expect(heading.unit && JSON.parse(JSON.stringify(unit(heading.unit, '', [])))).to.deep.equal(expected);
    });
});

/** The unit of a document as people write it. */
const UNITS: readonly (readonly [written: string, unit: object])[] = [
  ['£m', { other: '', currency: 'GBP', scale: 1e6 }],
  ['US$m', { other: '', currency: 'USD', scale: 1e6 }],
  ['€ billion', { other: '', currency: 'EUR', scale: 1e9 }],
  ['million', { other: '', scale: 1e6 }],
  ['thousand jobs', { other: 'jobs', scale: 1e3 }],
  ['thousands of jobs', { other: 'jobs', scale: 1e3 }],
  ['Mio. Tonnen', { other: 'Tonnen', scale: 1e6 }],
  ['m', { other: 'm' }],
  ['mm', { other: 'mm' }],
  ['m²', { other: 'm²' }],
  ['t', { other: 't' }],
  ['kg', { other: 'kg' }],
  ['Mt CO2e', { other: 'Mt CO2e' }],
  ['gangs', { other: 'gangs' }],
  ['people', { other: 'people' }],
  ['', { other: '' }],
];

describe('a unit', () => {
  for (const [written, expected] of UNITS)
    it(`“${written}” is ${JSON.stringify(expected)}`, () => {
      expect(JSON.parse(JSON.stringify(unit(written, '', [])))).to.deep.equal(expected);
    });
});

/** A unit as JSON has it. */
const read = (input: object, problems: Problem[] = []): unknown =>
  JSON.parse(JSON.stringify(unit(input, '/unit', problems)));

describe('a unit that is a scale', () => {
  it('sets the scale of its currency', () => {
    const expected = { other: '', currency: 'USD', scale: 1e6 };
    for (const other of ['million', 'US$m']) expect(read({ other, currency: 'USD' })).to.deep.equal(expected);
    expect(read({ other: 'million', currency: 'USD', scale: 1e6 })).to.deep.equal(expected);
  });
  it('that contradicts another is reported', () => {
    const problems: Problem[] = [];
    expect(read({ other: 'million', scale: 1000 }, problems)).to.deep.equal({ other: 'million', scale: 1000 });
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['conflict /unit']);
  });
});
