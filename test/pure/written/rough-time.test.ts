import { expect } from 'chai';
import { describe, it } from 'node:test';
import { readRoughTime } from '../../../src/written/rough-time.js';

const reading = (text: string, lang?: string): string | undefined => readRoughTime(text, lang)?.period.text;

describe('a time without days', () => {
  it('is a third of its year, or of its decade', () => {
    for (const [text, read] of [
      ['Early 2026', '2026-01/2026-04'],
      ['mid-2027', '2027-05/2027-08'],
      ['the end of 2029', '2029-09/2029-12'],
      ['early 1980s', '1980-01/1983-12'],
      ['mid 1980s', '1984-01/1986-12'],
      ['Late 1980s', '1987-01/1989-12'],
    ] as const)
      expect(reading(text), text).to.equal(read);
  });

  it('is written in German, French and Spanish as well', () => {
    for (const [text, lang, read] of [
      ['Ende 2027', 'de', '2027-09/2027-12'],
      ['Mitte März 2026', 'de', '2026-03'],
      ['2024 Herbst', 'de', '2024-09/2024-11'],
      ['mi-2026', 'fr', '2026-05/2026-08'],
      ['courant 2026', 'fr', '2026-01/2026-12'],
      ['finales de 2026', 'es', '2026-09/2026-12'],
    ] as const)
      expect(reading(text, lang), text).to.equal(read);
  });

  it('lies in the month, the year or the decade that it names', () => {
    expect(reading('mid-March 2026')).to.equal('2026-03');
    expect(reading('c. 1850')).to.equal('1850-01/1850-12');
    expect(reading('the 1990s')).to.equal('1990-01/1999-12');
  });

  it('is a season, that of the north unless the language is of a region in the south', () => {
    expect(reading('Summer 2028')).to.equal('2028-06/2028-08');
    expect(reading('Autumn 2028', 'en-AU')).to.equal('2028-03/2028-05');
    expect(reading('Winter 2024/25')).to.equal('2024-12/2025-02');
    expect(reading('Winter 2028', 'en-NZ')).to.equal('2028-06/2028-08');
    for (const [text, lang] of [
      ['Winter 2028', 'en'],
      ['Summer 2028', 'en-AU'],
      ['Spring term 2024', 'en'],
    ] as const)
      expect(reading(text, lang), text).to.equal(undefined);
  });

  it('may be a stretch, of which one end is rough, or have no end', () => {
    for (const [text, read] of [
      ['Mid 2026 to late 2027', '2026-05/2027-12'],
      ['early to mid 2026', '2026-01/2026-08'],
      ['Spring/Summer 2026', '2026-03/2026-08'],
      ['late 2025–2027', '2025-09/2027-12'],
      ['1 May 2026 to late 2026', '2026-05-01/2026-12-31'],
      ['Early 2026 onwards', '2026-01/..'],
      ['Mid 2027 to TBC', '2027-05/..'],
      ['Late 2028 – to be confirmed', '2028-09/..'],
      ['Anfang 2026 bis offen', '2026-01/..'],
      ['Mid 2027 – ?', '2027-05/..'],
      ['Late 2028 –', '2028-09/..'],
    ] as const)
      expect(reading(text), text).to.equal(read);
    expect(reading('late 2027 to early 2026')).to.equal(undefined);
  });

  it('is the time by which something is to be done, which may be done before', () => {
    for (const [text, read] of [
      ['By 2030', '2030-01/2030-12'],
      ['by end of 2026', '2026-09/2026-12'],
      ['By the end of March 2027', '2027-03'],
      ['by March 2027', '2027-03'],
      ['bis Ende 2027', '2027-09/2027-12'],
    ] as const) {
      expect(reading(text), text).to.equal(read);
      expect(readRoughTime(text)?.earliest, text).to.equal(-Infinity);
    }
  });

  it('is a reporting year of which nobody knows the first day', () => {
    expect(reading('2024/25')).to.equal('2024-07/2025-06');
    expect(reading('2024/26')).to.equal(undefined);
  });

  it('can have begun on the first day of its year, whatever its words mean', () => {
    const earliest = (text: string): string =>
      new Date((readRoughTime(text)?.earliest ?? NaN) * 864e5).toISOString().slice(0, 10);
    expect(earliest('Late 2026')).to.equal('2026-01-01');
    expect(earliest('Winter 2026/27')).to.equal('2026-01-01');
    expect(earliest('late 1980s')).to.equal('1980-01-01');
    expect(earliest('mid-March 2026')).to.equal('2026-03-01');
  });

  it('is no time of a contract, and no text around one', () => {
    for (const text of ['2021', '2021-Q3', 'March 2021', 'in early 2026', 'bypass 2026', 'Early', 'early bird 2026'])
      expect(reading(text), text).to.equal(undefined);
  });
});
