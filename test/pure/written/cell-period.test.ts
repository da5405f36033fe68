import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { readCellPeriod } from '../../../src/written/cell-period.js';

/** Text, language, and the period that is read. */
type Case = readonly [text: string, lang: string | undefined, period: string];

const ANYWHERE: readonly Case[] = [
  ['Q3 2021', undefined, '2021-Q3'],
  ['q3 2021', undefined, '2021-Q3'],
  ['2021 Q3', undefined, '2021-Q3'],
  ['2021Q3', undefined, '2021-Q3'],
  ['2021-q3', undefined, '2021-Q3'],
  ['Q3/2021', undefined, '2021-Q3'],
  ['Ｑ３　２０２１', undefined, '2021-Q3'],
  ['T3 2021', undefined, '2021-Q3'],
  ['2022-T1', undefined, '2022-Q1'],
  ['2023M01', undefined, '2023-01'],
  ['2023-M12', undefined, '2023-12'],
  ['2023M13', undefined, '2023M13'],
  ['2018–2022', undefined, '2018/2022'],
  ['2018-2022', undefined, '2018/2022'],
  ['2018 – 2022', undefined, '2018/2022'],
  ['٢٠١٨–٢٠٢٢', undefined, '2018/2022'],
  ['2021年', undefined, '2021'],
  ['H1 2023', undefined, '2023-01/2023-06'],
  ['2H23', undefined, '2023-07/2023-12'],
  ['2023-S2', undefined, '2023-07/2023-12'],
  ['1980s', undefined, '1980/1989'],
  ['2000s', undefined, '2000/2009'],
  ['2015/01/01 01:00:00', undefined, '2015-01-01'],
  ['2021年7月', undefined, '2021-07'],
  ['２０２１年７月３１日', undefined, '2021-07-31'],
  ['2021년 7월 31일', undefined, '2021-07-31'],
  // What the calendar does not have, and which years an interval may have, is asked by the contract's reader.
  ['2022–2018', undefined, '2022/2018'],
  ['2021年13月', undefined, '2021-13'],
];

const BY_NAME: readonly Case[] = [
  ['July 2021', 'en', '2021-07'],
  ['JULY 2021', 'en', '2021-07'],
  ['Jul 2021', 'en', '2021-07'],
  ['Jul. 2021', 'en', '2021-07'],
  ['Jul-2021', 'en', '2021-07'],
  ['July, 2021', 'en', '2021-07'],
  ['May 2021', 'en', '2021-05'],
  ['2021 July', 'en', '2021-07'],
  ['July\u00a0２０２１', 'en', '2021-07'],
  // Months of other languages, whatever that of the page.
  ['März 2024', 'en', '2024-03'],
  ['3. Dezember 2024', 'en', '2024-12-03'],
  ['août 2024', 'en', '2024-08'],
  ['déc. 2024', 'de', '2024-12'],
  ['1 de diciembre de 2024', 'en', '2024-12-01'],
  ['July 2024', 'fr', '2024-07'],
  ['gen 2024', 'en', '2024-01'],
  ['15 maart 2024', 'en', '2024-03-15'],
  ['5 de outubro de 2024', 'en', '2024-10-05'],
  ['Mrz 2024', 'de', '2024-03'],
  // Of the two short names `Intl` has one in each of these.
  ['Sept 2021', 'en', '2021-09'],
  ['Sep 2021', 'en-GB', '2021-09'],
  ['31 July 2021', 'en', '2021-07-31'],
  ['1 July 2021', 'en', '2021-07-01'],
  ['July 31, 2021', 'en-GB', '2021-07-31'],
  ['31-Jul-2021', 'en', '2021-07-31'],
  ['31 February 2021', 'en', '2021-02-31'],
  ['2018 to 2022', 'en-GB', '2018/2022'],
  ['24–25 Nov 2024', 'en-GB', '2024-11-24/2024-11-25'],
  ['20th–22nd June 2026', 'en-GB', '2026-06-20/2026-06-22'],
  ['24. bis 25. November 2024', 'de', '2024-11-24/2024-11-25'],
  ['31–1 Nov 2024', 'en-GB', '31–1 Nov 2024'],
  ['2018 bis 2022', 'de', '2018/2022'],
  ['de 2018 à 2022', 'fr', '2018/2022'],
  ['de 2018 a 2022', 'es', '2018/2022'],
  ['July–August 2021', 'en', '2021-07/2021-08'],
  ['Q3–Q4 2021', 'en', '2021-Q3/2021-Q4'],
  ['September 2020 to March 2021', 'en', '2020-09/2021-03'],
  ['Mon 4 Nov 2024', 'en', '2024-11-04'],
  ['Montag, 4. November 2024', 'de', '2024-11-04'],
  ['As at 31 March 2022', 'en', '2022-03-31'],
  ['second half of 2024', 'en', '2024-07/2024-12'],
  ['Jul 22 to Jun 23', 'en', '2022-07/2023-06'],
  ['since 2018', 'en', '2018/..'],
  ['seit März 2021', 'de', '2021-03/..'],
  ['depuis 2018', 'fr', '2018/..'],
  ['depuis le 15 mars 2022', 'fr', '2022-03-15/..'],
  ['del 3 al 28 de junio de 2024', 'es', '2024-06-03/2024-06-28'],
  // A fiscal year may begin in the year before, so it is none of the calendar.
  ['FY2021', 'en', 'FY2021'],
  ['FY 2025', 'en', 'FY2025'],
  ["FY'25", 'en', 'FY2025'],
  ['Fiscal year 2025', 'en', 'FY2025'],
  ['GJ 2024', 'de', 'FY2024'],
  ['FY 2021/22', 'en', '2021/22'],
  ['FY19', 'en', 'FY2019'],
  ['Q1 FY25', 'en', 'FY2025-Q1'],
  ['FY2025 Q1', 'en', 'FY2025-Q1'],
  ['Q1 FY2024-25', 'en', '2024/25 Q1'],
  ['FY2023 to FY2025', 'en', 'FY2023/FY2025'],
  ['Q3 2021-22', 'en', '2021/22 Q3'],
  ['2021/22 Q3', 'en', '2021/22 Q3'],
  ['3Q24', 'en', '2024-Q3'],
  ['2024Q3', 'en', '2024-Q3'],
  ['3. Quartal 2024', 'de', '2024-Q3'],
  ['T3 2024', 'fr', '2024-Q3'],
  ['2024TIII', 'es', '2024-Q3'],
  ['1 March 2024 → 15 April 2024', 'en', '2024-03-01/2024-04-15'],
  ['W05 2021', 'en', '2021-W05'],
  ['KW 5 2021', 'de', '2021-W05'],
  ['31/03/2021', 'en', '2021-03-31'],
  ['03/04/2021', 'en-GB', '2021-04-03'],
  ['03/04/2021', 'en-US', '2021-03-04'],
  ['03/04/2021', 'de', '2021-04-03'],
  ['31.03.2021', 'de', '2021-03-31'],
  ['03/31/2021', 'en', '2021-03-31'],
  ['2021/07/31', 'en', '2021-07-31'],
  ['7/2021', 'en', '2021-07'],
  ['March 31, 2021', 'en', '2021-03-31'],
  ['1st March 2021', 'en', '2021-03-01'],
  ['1er mars 2021', 'fr', '2021-03-01'],
  ['marzo de 2021', 'es', '2021-03'],
  ['Juli 2021', 'de', '2021-07'],
  ['31. Juli 2021', 'de', '2021-07-31'],
  ['1.Aug.2021', 'de-CH', '2021-08-01'],
  ['Mär 2021', 'de', '2021-03'],
  ['Jänner 2021', 'de-AT', '2021-01'],
  ['juillet 2021', 'fr', '2021-07'],
  ['juil. 2021', 'fr', '2021-07'],
  ['31 Août 2021', 'fr', '2021-08-31'],
  ['julio de 2021', 'es', '2021-07'],
  ['31 de julio de 2021', 'es', '2021-07-31'],
  ['31 jul 2021', 'es', '2021-07-31'],
  ['lipiec 2021', 'pl', '2021-07'],
  ['31 lipca 2021', 'pl', '2021-07-31'],
  ['31 июля 2021 г.', 'ru', '2021-07-31'],
  ['2021. július 31.', 'hu', '2021-07-31'],
  ['2021 m. liepos 31 d.', 'lt', '2021-07-31'],
  ['KASIM 2021', 'tr', '2021-11'],
  ['31 ביולי 2021', 'he', '2021-07-31'],
  ['يوليو ٢٠٢١', 'ar-EG', '2021-07'],
  ['٣١ يوليو ٢٠٢١', 'ar-EG', '2021-07-31'],
  ['३१ जुलाई २०२१', 'hi', '2021-07-31'],
  ['July 2021', undefined, '2021-07'],
  ['11-Jul-2021', undefined, '2021-07-11'],
  ['juillet 2021', 'not a language', '2021-07'],
  ['31 July 2021', 'tlh', '2021-07-31'],
];

/** What stays as it is written, and why. */
const LEFT: readonly (readonly [why: string, lang: string | undefined, ...texts: string[]])[] = [
  [
    'is the contract’s own',
    'en',
    ...['2021', '2021-Q3', '2021-07', '2021-07-31', '2018/2022', '2018/..', '2023–24', '2023-24', '2024/2025'],
  ],
  ['may be another day', 'en', '03/04/2021', '03-04-2021'],
  ['may be another year', 'en', 'Jul 21', 'July 21', 'Jul-21', '31 July 21', "July '21", 'Q3 21', "Q3 '21", '2018–22'],
  ['may be days', 'en', 'Jan 22 to Mar 22', 'Jul 22 to Aug 23'],
  ['may be a century', 'en', '1900s', '1800s'],
  ['has no year, or several', 'en', 'May', 'July', '31 July', 'Q3', 'July 2020 2021', 'July 2021/22'],
  ['is no one period', 'en', '31–1 July 2021', 'July 2021 –', '– July 2021', 'to 2022'],
  ['says more', 'en', 'early July 2021', 'July 2021 (provisional)', 'about 2021', 'Q3 2021 [p]'],
  ['has the number of a footnote', 'en', 'July 2021¹', 'July 2021 1', '202¹', 'Q³ 2021'],
  ['is a name of no month', 'en', 'Summer 2021', 'Ju 2021', 'Julyish 2021', 'lipiec 2021', 'Q5 2021'],
  ['may be another month', 'fr', 'jui 2021', 'ma 2021'],
  ['is in a language that is not read anywhere', 'en', 'июль 2021', 'kasım 2021'],
  ['is in a language that counts its years otherwise', 'th', 'กรกฎาคม 2564', 'ก.ค. 2021'],
  ['is nothing', 'en', '', ' ', '–', '..', 'n/a', '5', '2021 2022', 'Ｓｐｒｉｎｇ – Ｍａｙ'],
];

describe('the period in a cell', () => {
  for (const [text, lang, period] of [...ANYWHERE, ...BY_NAME])
    it(`“${text}” in ${lang ?? 'an unknown language'} is ${period}`, () => {
      expect(readCellPeriod(text, lang)).to.equal(period);
    });

  for (const [why, lang, ...texts] of LEFT)
    it(`that ${why} stays as it is written`, () => {
      for (const text of texts) expect(readCellPeriod(text, lang), text).to.equal(text);
    });

  it('takes no time where its text is long', () => {
    for (const long of [
      '1'.repeat(1e6),
      '1 '.repeat(5e5),
      'July '.repeat(2e5),
      '-'.repeat(1e6),
      `2021${' '.repeat(1e6)}x`,
    ])
      expect(readCellPeriod(long, 'en') === long).to.be.true;
  });

  it('never throws', () => {
    const languages = fc.constantFrom(undefined, 'en', 'de', 'ar', 'he', 'th', 'x');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), languages, (text, lang) => {
        expect(readCellPeriod(`${text} 2021`, lang)).to.be.a('string');
      }),
    );
  });
});

describe('a month that Intl has written', () => {
  // They write months by names, and count their years as we do.
  const NAMED =
    'ar ar-EG ar-MA bg bn ca cs cy da de de-AT de-CH el en en-CA en-GB en-IN es es-MX et fi fr ga gu he hi hr hu id it ka km lt lv mr ms my nb ne nl pl pt pt-PT ro ru sk sl sq sr sv sw ta te tr uk ur zu';

  // Not every engine knows them all.
  const languages = Intl.DateTimeFormat.supportedLocalesOf(NAMED.split(' '));

  it('is read back in each language, alone and with a day, in each script’s digits', () => {
    expect(languages.length).to.be.above(40);
    for (const lang of languages)
      for (const numberingSystem of [undefined, 'latn'])
        for (let n = 0; n < 12; n++) {
          const date = Date.UTC(2021, n, 28);
          const write = (how: Intl.DateTimeFormatOptions): string =>
            new Intl.DateTimeFormat(lang, { ...how, timeZone: 'UTC', numberingSystem }).format(date);
          const month = write({ month: 'long', year: 'numeric' });
          expect(readCellPeriod(month, lang), `${lang}: ${month}`).to.equal(`2021-${String(n + 1).padStart(2, '0')}`);
          const day = write({ month: 'long', year: 'numeric', day: 'numeric' });
          expect(readCellPeriod(day, lang), `${lang}: ${day}`).to.equal(`2021-${String(n + 1).padStart(2, '0')}-28`);
        }
  });
});
