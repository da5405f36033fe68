import { expect } from 'chai';
import { describe, it } from 'node:test';
import { partialYearOf, readPartialYear } from '../../../src/written/partial-year.js';
import { readPeriodCell, spanIn } from '../../../src/written/period-span.js';

describe('the text of a period that ends with what is written', () => {
  it('has the months before it', () => {
    const cases: readonly (readonly [text: string, period: string])[] = [
      ['6 months to June 2024', '2024-01/2024-06'],
      ['Six months ended 30 June 2024', '2024-01/2024-06'],
      ['9 months to Sep 2024', '2024-01/2024-09'],
      ['Half-year to June 2024', '2024-01/2024-06'],
      ['12 months ended 31 March 2024', '2023-04/2024-03'],
      ['18 months to March 2024', '2022-10/2024-03'],
      ['month ending 30 June 2024', '2024-06'],
      ['quarter ending June 2023', '2023-04/2023-06'],
      ['YE Mar 23', '2022-04/2023-03'],
      ['year ending Mar-23', '2022-04/2023-03'],
    ];
    for (const [text, period] of cases) expect(readPeriodCell(text, 'en'), text).to.equal(period);
  });

  it('has the weeks before it', () => {
    expect(readPeriodCell('4 weeks to 28 January 2024', 'en')).to.equal('2024-01-01/2024-01-28');
    expect(readPeriodCell('52 weeks ended 30 March 2024', 'en')).to.equal('2023-04-02/2024-03-30');
    expect(readPeriodCell('w/e 7 Jan 24', 'en')).to.equal('2024-01-01/2024-01-07');
    expect(readPeriodCell('Fortnight ending 28 January 2024', 'en')).to.equal('2024-01-15/2024-01-28');
  });

  it('is read as a chart says it', () => {
    expect(readPeriodCell('the week to 7 January 2024', 'en')).to.equal('2024-01-01/2024-01-07');
    expect(readPeriodCell('Week to 7 January 2024', 'en')).to.equal('2024-01-01/2024-01-07');
    expect(readPeriodCell('the year to June 2017', 'en')).to.equal('2016-07/2017-06');
  });

  it('is not read without its year, and if a month does not end there', () => {
    for (const text of ['Week ending 5 Jan', '6 months to 2024', 'year ended 5 April 2024', '6 weeks to June 2024'])
      expect(readPeriodCell(text, 'en'), text).to.equal(text);
  });

  it('is a day after words that say so', () => {
    for (const text of ['At 31 March 2024', 'As at 31 March 2024', 'on 31 March 2024'])
      expect(readPeriodCell(text, 'en'), text).to.equal('2024-03-31');
    expect(readPeriodCell('Am 31. März 2024', 'de')).to.equal('2024-03-31');
    expect(readPeriodCell('Au 31 mars 2024', 'fr')).to.equal('2024-03-31');
  });
});

describe('the text of a week that begins with what is written', () => {
  it('has the six days after it', () => {
    const cases: readonly (readonly [text: string, lang: string])[] = [
      ['w/c 27 Oct 2025', 'en'],
      ['Week commencing 27 October 2025', 'en'],
      ['the week from 27 October 2025', 'en'],
      ['Woche ab 27.10.2025', 'de'],
      ['Woche vom 27. Oktober 2025', 'de'],
      ['Semaine du 27 octobre 2025', 'fr'],
      ['Semana del 27 de octubre de 2025', 'es'],
    ];
    for (const [text, lang] of cases) expect(readPeriodCell(text, lang), text).to.equal('2025-10-27/P7D');
  });

  it('is named by a head', () => {
    for (const head of ['Week beginning', 'w/c', 'Woche vom', 'Wochenbeginn', 'Semaine du', 'Semana del'])
      expect(readPeriodCell('2025-10-27', 'en', {}, spanIn(head)), head).to.equal('2025-10-27/P7D');
  });
});

describe('the text of a year that is not complete', () => {
  it('says how far it has come', () => {
    const through = (text: string): string | undefined => readPartialYear(text, 'en')?.through;
    expect(through('2024 (9 months)')).to.equal('2024-09');
    expect(through('2024 (first 6 months)')).to.equal('2024-06');
    expect(through('2024 Q1-Q3')).to.equal('2024-Q3');
    expect(through('2024 Jan–Sep')).to.equal('2024-09');
    expect(through('2024 (to 30 September)')).to.equal('2024-09-30');
    expect(through('2024 (12 months)')).to.equal(undefined);
    expect(through('2024 Mar–Sep')).to.equal(undefined);
    expect(through('2018 to 2024')).to.equal(undefined);
    expect(through('2024 to date')).to.equal('');
    expect(through('2024 YTD')).to.equal('');
    for (const year of ['2024/25', '2024-25', '2024–2025', '1999/00'])
      expect(through(`${year} to date`), year).to.equal('');
    for (const other of ['2024-01', '2018-2024', '2024/27'])
      expect(through(`${other} to date`), other).to.equal(undefined);
    expect(through('2024 Actual')).to.equal(undefined);
  });

  it('may be a remark on it', () => {
    const through = (remark: string): string | undefined => partialYearOf('2024', remark, 'en')?.through;
    for (const remark of [
      'January to September',
      'Data to September 2024.',
      'Jan–Sep only',
      '9 months',
      'Up to end of September',
    ])
      expect(through(remark), remark).to.equal('2024-09');
    for (const remark of ['Year to date', 'Figures to date', 'Partial year', 'Year not complete'])
      expect(through(remark), remark).to.equal('');
    for (const remark of [
      'May to September',
      'Leeds to York',
      'Scheme extended to June',
      'Revised in May 2024',
      'Data to March 2025',
      'Provisional',
    ])
      expect(through(remark), remark).to.equal(undefined);
  });
});
