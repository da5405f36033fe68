import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { exactly, lacksFigure, readCell } from '../../../src/rows/cell.js';
import { WrittenFigure } from '../../../src/contract/written-figure.js';
import { printQuantity } from '../../../src/statistics/notation.js';

/** Text, language, unit, and what is read: a figure, or the code of a fault. */
type Case = readonly [text: string, lang: string | undefined, read: unknown, unit?: string];

const WRITTEN: readonly Case[] = [
  // As languages write them.
  ['1,234.5', 'en', 1234.5],
  ['1.234,5', 'de', 1234.5],
  ['1\u00a0234,5', 'fr', 1234.5],
  ['1\u202f234,5', 'fr', 1234.5],
  ['1 234,5', 'de', 1234.5],
  ['1’234.5', 'de-CH', 1234.5],
  ["1'234", 'de', 1234],
  ['12,34,567', 'hi', 1234567],
  ['12,34,567', 'en', 1234567],
  ['1,23,456', 'en-IN', 123456],
  ['1,234,567', 'hi', 1234567],
  ['1½', 'en', 1.5],
  ['1½', 'de', 1.5],
  ['1.234', 'en', 1.234],
  ['1.234', 'de', 1234],
  ['1,234', 'de', 1.234],
  // With more digits than a number holds, which the contract's reader reports.
  ['9,007,199,254,740,993', 'en', 9007199254740992],
  // In the digits of other scripts.
  ['１２', 'ja', 12],
  ['１，２３４．５', 'ja', 1234.5],
  ['١٢', 'ar', 12],
  ['١٬٢٣٤٫٥', 'ar-EG', 1234.5],
  ['۱۲٫۵', 'fa', 12.5],
  ['१२,३४५', 'hi', 12345],
  ['١٢', 'en', 12],
  // With signs.
  ['(5)', 'en', '-5 in brackets'],
  ['(1,234.5)', 'en', '-1234.5 in brackets'],
  ['−5', 'en', -5],
  ['–5', 'en', -5],
  ['\u200e-5', 'he', -5],
  ['\u061c-٥', 'ar', -5],
  ['+5', 'en', 5],
  ['-0', 'en', 0],
  ['  5\n', 'en', 5],
];

const AMBIGUOUS: readonly Case[] = [
  ['1,234', undefined, 'ambiguous-number'],
  ['€1,234', undefined, 'ambiguous-number'],
  ['$1.234', undefined, 'ambiguous-number'],
  ['1.234', undefined, 'ambiguous-number'],
  ['>1.234', undefined, 'ambiguous-number'],
  ['1,234', '', 'ambiguous-number'],
  ['1,234', 'tlh', 'ambiguous-number'],
  ['1,234', 'not a language', 'ambiguous-number'],
  // What no language writes otherwise is certain.
  ['1234', undefined, 1234],
  ['12.5', undefined, 12.5],
  ['12,5', undefined, 12.5],
  ['0,125', undefined, 0.125],
  ['1234.567', undefined, 1234.567],
  ['1.234,5', undefined, 1234.5],
  ['1,234.5', undefined, 1234.5],
  ['1,234,567', undefined, 1234567],
  ['1 234', undefined, 1234],
  ['١٢٫٥', undefined, 12.5],
];

const REFUSED: readonly Case[] = [
  ['1.234,5', 'en', 'not-a-quantity'],
  ['1,23', 'en', 'not-a-quantity'],
  ['1,234.567,8', 'en', 'not-a-quantity'],
  ['1,234 567', 'en', 'not-a-quantity'],
  ['1.5', 'de', 'not-a-quantity'],
  ['1.2.3', 'de', 'not-a-quantity'],
  ['0,123', 'en', 'not-a-quantity'],
  ['5a', 'en', 'not-a-quantity'],
  ['5-', 'en', 'not-a-quantity'],
  ['((5))', 'en', 'not-a-quantity'],
  ['5 [?]', 'en', 'not-a-quantity'],
  ['unsure', 'en', 'not-a-quantity'],
  ['Infinity', 'en', 'not-a-quantity'],
  ['0x10', 'en', 'not-a-quantity'],
];

const NOTED: readonly Case[] = [
  ['>6,000', 'en', '>6000'],
  ['≥ 6.000', 'de', '>=6000'],
  ['~4\u00a0000', 'fr', '~4000'],
  ['5,000..6,000', 'en', '5000..6000'],
  ['52 (49..55)', 'en', '52 (49..55)'],
  ['52,5 (49,5..55,5, 97,5%)', 'de', '52.5 (49.5..55.5, 97.5%)'],
  ['73,000 [p]', 'en', '73000 [p]'],
  ['(5) [p]', 'en', '-5 [p] in brackets'],
  ['1e5', 'en', 100000],
  ['[x]', 'en', '[x]'],
  ['[z]', 'en', '[z]'],
  ['[c]', 'en', '[c]'],
  ['4,711 [c]', 'en', '[c]'],
  ['4,711 [withheld]', 'en', '[withheld]'],
  // What only the contract's reader refuses is left to it.
  ['6..5', 'en', '6..5'],
];

const UNITS: readonly Case[] = [
  ['12 %', 'en', 12, '%'],
  ['٪١٢', 'ar', 12, '%'],
  ['52% (49%..55%, 95%)', 'en', '52 (49..55)', '%'],
  ['£5', 'en', 5, '£'],
  ['£5', 'en', 5, 'GBP'],
  ['GBP 5', 'en', 5, 'GBP'],
  ['5,50 €', 'de', '5.5 decimals 2', 'EUR'],
  ['>£5,000', 'en', '>5000', 'GBP'],
  ['−£5', 'en', '-5 GBP', 'GBP'],
  ['(£5)', 'en', '-5 in brackets', 'GBP'],
  ['£(5)', 'en', '-5 in brackets', 'GBP'],
  ['5 gangs', 'en', 5, 'gangs'],
  ['5p [p]', 'en', '5 [p]', 'p'],
  ['5 m²', 'en', 5, 'm²'],
  ['5² m²', 'en', 'not-a-quantity', 'm²'],
  ['12 %', 'en', '12 %'],
  ['12 %', 'en', '12 %', 'gangs'],
  ['£5', 'en', '5 GBP', 'EUR'],
  ['€5', 'en', '5 EUR'],
  ['£48,200', undefined, '48200 GBP'],
  ['over $1,050', undefined, '>1050 USD'],
  ['£48,200', 'de', 'not-a-quantity'],
  ['1.23', 'de', 'not-a-quantity', '\\'],
];

const NOTHING = ['', ' ', '-', '–', '—', '−', '--', '..', '...', '…', 'n/a', 'N/A', 'NA'];

/** A figure that states its unit or its decimals is its short notation and what it states: `-5 GBP`, `5.5 decimals 2`. */
const told = (read: ReturnType<typeof readCell>): unknown => {
  if (!(read instanceof WrittenFigure)) return lacksFigure(read) ? read.code : read;
  const { quantity, stated, isAccounting } = read.figure;
  const { currency, percent, scale, noun } = stated;
  const decimals = quantity.decimals === undefined ? '' : `decimals ${quantity.decimals}`;
  const words = [
    printQuantity(quantity),
    currency,
    percent && '%',
    scale,
    noun,
    decimals,
    isAccounting && 'in brackets',
  ];
  return words.filter(Boolean).join(' ');
};

describe('a cell', () => {
  for (const [text, lang, read, unit] of [...WRITTEN, ...AMBIGUOUS, ...REFUSED, ...NOTED, ...UNITS])
    it(`“${text}”${unit ? ` in ${unit}` : ''} in ${lang ?? 'an unknown language'} is ${String(read)}`, () => {
      expect(told(readCell(text, lang, unit))).to.equal(read);
    });

  for (const text of NOTHING)
    it(`“${text}” gives no figure`, () => {
      expect(readCell(text, 'en')).to.be.null;
    });

  it('is read by its machine value as the notation has it, whatever its language', () => {
    expect(readCell(exactly('1234.5'), 'de')).to.equal(1234.5);
    expect(told(readCell(`>${exactly('1.234')}`))).to.equal('>1.234');
    expect(readCell(`${exactly('73000')} [p]`, 'en')).to.equal('73000 [p]');
    expect(readCell(`over ${exactly('6000')}`, 'en')).to.equal('>6000');
    expect(readCell(exactly('1,234'), 'en')).to.deep.include({ code: 'not-a-quantity' });
  });

  it('that is longer than any figure is none, and takes no time', () => {
    for (const long of ['1'.repeat(1e6), '['.repeat(1e6), '5 ('.repeat(1e6), `5${' '.repeat(1e6)}x`, '٥٬'.repeat(1e6)])
      expect(readCell(long, 'en', 'EUR')).to.deep.include({ code: 'not-a-quantity' });
    expect(readCell(' '.repeat(1e6))).to.be.null;
    expect(readCell(`${' '.repeat(1e6)}5 `)).to.equal(5);
  });

  it('says how its language writes figures', () => {
    expect(readCell('x', 'en')).to.deep.include({ expected: { code: 'example', example: '1,234.5' } });
    expect(readCell('x', 'de')).to.deep.include({ expected: { code: 'example', example: '1.234,5' } });
    expect(readCell('x')).to.deep.include({ expected: { code: 'example', example: '1234' } });
  });

  it('never throws, and never finds a number in text without a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(undefined, 'en', 'de', 'ar', 'hi'), (text, lang) => {
        const read = readCell(text, lang);
        return typeof read !== 'number' || /\p{Nd}/u.test(text.normalize('NFKC'));
      }),
    );
  });
});

describe('a cell that Intl has written', () => {
  const KNOWN =
    'ar ar-EG ar-MA bg bn bn-IN ca cs cy da de de-AT de-CH el en en-CA en-GB en-IN en-ZA es es-MX et eu fa fi fr fr-CH ga gu he hi hr hu id it ja ka kk km ko lt lv mr ms my nb ne nl pa pl ps pt pt-PT ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-TW zu';

  // Not every engine knows them all.
  const languages = Intl.NumberFormat.supportedLocalesOf(KNOWN.split(' '));

  it('is read back in each language, alone and as per cent', () => {
    expect(languages.length).to.be.above(50);
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 4 }),
        (lang, whole, decimals) => {
          const number = whole / 10 ** decimals;
          const written = new Intl.NumberFormat(lang, { maximumFractionDigits: decimals }).format(number);
          expect(readCell(written, lang), `${lang}: ${written}`).to.equal(number);
          expect(told(readCell(`>${written} [p]`, lang)), `${lang}: ${written}`).to.equal(`>${number} [p]`);
          const share = new Intl.NumberFormat(lang, { style: 'percent' }).format(Math.trunc(whole / 1e6) / 100);
          expect(readCell(share, lang, '%'), `${lang}: ${share}`).to.equal(Math.trunc(whole / 1e6));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read back in each script’s digits', () => {
    for (const digits of 'arab arabext beng deva fullwide gujr guru khmr knda laoo latn mlym mymr orya tamldec telu thai tibt'.split(
      ' ',
    ))
      expect(
        readCell(new Intl.NumberFormat('en', { numberingSystem: digits, useGrouping: false }).format(1234567890)),
      ).to.equal(1234567890);
  });
});
