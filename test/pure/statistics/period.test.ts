import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import {
  comparePeriods,
  contains,
  dayText,
  duration,
  gap,
  isWeek,
  partial,
  PERIOD_PATTERN,
  readPeriod,
  samePeriod,
  units,
  writtenPeriod,
  yearBefore,
  type Granularity,
  type Period,
} from '../../../src/statistics/period.js';

/** How many days a period has. */
const days = (p: Period): number => p.end - p.start + 1;

/** The period of a text, which must be one. */
function read(text: string, yearStart?: string): Period {
  const period = readPeriod(text, yearStart);
  if (typeof period === 'string') throw new Error(`${text} with ${String(yearStart)}: ${period}`);
  return period;
}

/*
 * A calendar that counts by itself: days since 1970-01-01 from the number of leap years before, months by their
 * lengths, weeks by their Thursday.
 */
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  let count = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719162;
  for (let m = 1; m < month; m++) count += lengthOf(year, m);
  return count + day - 1;
}
const digits = (n: number, width: number): string => String(n).padStart(width, '0');
/** The Monday of week 1: of the week that has 4 January in it. */
function weekOne(year: number): number {
  const fourth = dayNumber(year, 1, 4);
  // 1970-01-01, day 0, was a Thursday: three days after Monday.
  const sinceMonday = (((fourth + 3) % 7) + 7) % 7;
  return fourth - sinceMonday;
}
const weeksOf = (year: number): number => (weekOne(year + 1) - weekOne(year)) / 7;

const year = fc.oneof(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1990, max: 2040 }));
const date = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]): [number, number, number] => [y, m, Math.min(d, lengthOf(y, m))]);
const textOfDate = ([y, m, d]: readonly number[]): string => `${digits(y!, 4)}-${digits(m!, 2)}-${digits(d!, 2)}`;

const unitTexts: Record<Granularity, fc.Arbitrary<string>> = {
  year: year.map((y) => digits(y, 4)),
  quarter: fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${digits(y, 4)}-Q${q}`),
  month: fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${digits(y, 4)}-${digits(m, 2)}`),
  week: fc
    .tuple(year, fc.integer({ min: 1, max: 53 }))
    .map(([y, w]) => `${digits(y, 4)}-W${digits(Math.min(w, weeksOf(y)), 2)}`),
  day: date.map(textOfDate),
};
const granularity = fc.constantFrom<Granularity>('year', 'quarter', 'month', 'week', 'day');
const yearStart = fc.option(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([m, d]) => `${digits(m, 2)}-${digits(Math.min(d, lengthOf(2001, m)), 2)}`),
  { nil: undefined },
);
/** Texts in canonical form: a unit, an interval of two different ones, or an open one. */
const canonical = granularity.chain((g) =>
  fc
    .tuple(unitTexts[g], unitTexts[g], fc.constantFrom('unit', 'interval', 'open'))
    .map(([a, b, form]) =>
      form === 'open' ? `${a}/..` : form === 'unit' || a === b ? a : a < b ? `${a}/${b}` : `${b}/${a}`,
    ),
);
const period = fc.tuple(canonical, yearStart).map(([text, start]) => read(text, start));

describe('readPeriod', () => {
  it('refuses what is not a period', () => {
    const refused = [
      ...['', ' ', 'now', '21', '221', '02021', '20211', '2021-', '2021-1', '2021-1-1', '2021-007', '2021/', '/2021'],
      ...['2021-Q', '2021-Q0', '2021-Q5', '2021Q3', '2021-q3', '2021-Q3-01', '2021-W5', '2021-w05', '2021W05'],
      ...['2021-07-31T00:00', '2021-07-31Z', '2021-07-1', '07-2021', '31.07.2021', '2021.5', '2021-M07', '2021-S1'],
      ...['2018-01/12', '2018-01-01/31', '2018/..2', '../2018', '../..', '2018/../2020', '2018//2020', '2018-2022'],
      ...[
        '２０２１',
        '٢٠٢١',
        '-2021',
        '+2021',
        '2021–07–31',
        '2024–2025',
        '275761-01',
        'Invalid Date',
        '2018/2019/2020',
      ],
    ];
    for (const text of refused) expect(readPeriod(text), JSON.stringify(text)).to.equal('not-a-period');
  });

  it('refuses what the calendar does not have', () => {
    const impossible = [
      ...[
        '2024-02-30',
        '2023-02-29',
        '1900-02-29',
        '2024-04-31',
        '2024-01-00',
        '2024-01-32',
        '2024-13-01',
        '2024-00-10',
      ],
      ...[
        '2024-13',
        '2024-00',
        '2024-99',
        '2023-W53',
        '2024-W53',
        '2024-W00',
        '2024-W54',
        '0000',
        '0000-01',
        '0000-Q1',
      ],
      ...['2024-02-30/2024-03-02', '2024-01/2024-13', '2024-13/..', '2024-26', '2024/26', '2024–26', '2018/12'],
    ];
    for (const text of impossible) expect(readPeriod(text), text).to.equal('impossible-date');
  });

  it('reads a year, a quarter, a month, a week and a day', () => {
    expect(read('2021')).to.deep.equal({
      text: '2021',
      granularity: 'year',
      first: 2021,
      last: 2021,
      start: 18628,
      end: 18992,
    });
    expect(read('2021-Q3')).to.deep.equal({
      text: '2021-Q3',
      granularity: 'quarter',
      first: 8086,
      last: 8086,
      start: 18809,
      end: 18900,
    });
    expect(read('2021-07')).to.deep.equal({
      text: '2021-07',
      granularity: 'month',
      first: 24258,
      last: 24258,
      start: 18809,
      end: 18839,
    });
    expect(read('2021-W05')).to.deep.include({ text: '2021-W05', granularity: 'week', start: 18659, end: 18665 });
    expect(read('2021-07-31')).to.deep.include({
      granularity: 'day',
      first: 18839,
      last: 18839,
      start: 18839,
      end: 18839,
    });
  });

  it('reads 29 February in leap years alone', () => {
    expect(dayText(read('2024-02-29').start)).to.equal('2024-02-29');
    expect(dayText(read('2000-02-29').start)).to.equal('2000-02-29');
    expect(days(read('2024-02'))).to.equal(29);
    expect(days(read('2023-02'))).to.equal(28);
  });

  it('reads seven days that their first day names, and moves them as such', () => {
    const week = read('2025-12-29/P7D');
    expect(week).to.deep.include({ text: '2025-12-29/P7D', granularity: 'day', start: 20451, end: 20457 });
    expect(isWeek(week)).to.equal(true);
    expect(duration(week)).to.equal('P7D');
    expect(yearBefore(week)?.text).to.equal('2024-12-30/P7D');
    expect(samePeriod(week, read('2026-W01'))).to.equal(true);
    expect(readPeriod('2025-12/P7D')).to.equal('mixed-granularity');
    expect(readPeriod('2025-12-29/P8D')).to.equal('not-a-period');
  });

  it('reads week 53 where the year has one, and week 1 that begins in the year before', () => {
    expect(dayText(read('2020-W53').start)).to.equal('2020-12-28');
    expect(dayText(read('2026-W53').end)).to.equal('2027-01-03');
    expect(dayText(read('2025-W01').start)).to.equal('2024-12-30');
    expect(dayText(read('2021-W01').start)).to.equal('2021-01-04');
  });

  it('reads the first and the last year', () => {
    expect(read('0001').start).to.equal(-719162);
    expect(read('9999-12-31').end).to.equal(2932896);
    expect(days(read('0099'))).to.equal(365);
  });

  it('reads an interval with both ends in it', () => {
    const five = read('2018-01/2022-12');
    expect(five).to.deep.include({ text: '2018-01/2022-12', granularity: 'month' });
    expect([dayText(five.start), dayText(five.end)]).to.deep.equal(['2018-01-01', '2022-12-31']);
    expect(units(five)).to.equal(60);
    expect(days(five)).to.equal(1826);
    expect(samePeriod(five, read('2018/2022'))).to.be.true;
  });

  it('reads an open interval as having no end', () => {
    expect(read('2018/..')).to.deep.include({
      text: '2018/..',
      granularity: 'year',
      first: 2018,
      last: Infinity,
      end: Infinity,
    });
    expect(read('2018-03-05/..').start).to.equal(17595);
    expect(days(read('2018/..'))).to.equal(Infinity);
    expect(units(read('2018/..'))).to.equal(Infinity);
  });

  it('reads an interval of one unit as the unit', () => {
    expect(read('2021/2021')).to.deep.equal(read('2021'));
  });

  it('refuses an interval that ends before it begins or mixes granularities', () => {
    expect(readPeriod('2022/2018')).to.equal('period-order');
    expect(readPeriod('2021-07/2021-06')).to.equal('period-order');
    expect(readPeriod('2018/2022-12')).to.equal('mixed-granularity');
    expect(readPeriod('2018-01/2018-W05')).to.equal('mixed-granularity');
  });

  it('keeps 2024/25 a label without a yearStart', () => {
    for (const text of ['2024/25', '2024-25', '2023–24', '1999/00', '1999-00', '2009/10', '2009–10', '2024/25 Q1']) {
      expect(readPeriod(text), text).to.equal('label');
      expect(readPeriod(text, '01-01'), text).to.equal('label');
      expect(readPeriod(text, undefined, true), text).to.equal('label');
    }
  });

  it('reads 2024/25 Q4 as a quarter of a reporting year with a yearStart', () => {
    expect(readPeriod('2024/25 Q4', '04-01')).to.deep.include({
      text: '2024-Q4',
      granularity: 'quarter',
      start: 20089,
      end: 20178,
    });
    expect(readPeriod('2024/25 Q5', '04-01')).to.equal('not-a-period');
  });
  it('reads 2024/25 as a reporting year with a yearStart', () => {
    for (const text of ['2024/25', '2024-25', '2024–25', '2024']) {
      const reporting = read(text, '04-01');
      expect(reporting, text).to.deep.include({ text: '2024', granularity: 'year', first: 2024, yearStart: '04-01' });
      expect([dayText(reporting.start), dayText(reporting.end)]).to.deep.equal(['2024-04-01', '2025-03-31']);
    }
    expect(dayText(read('1999/00', '07-01').end)).to.equal('2000-06-30');
  });

  it('reads FY2025 as a fiscal year that begins on an unknown day, whatever the yearStart', () => {
    for (const start of [undefined, '01-01', '07-01']) {
      expect(read('FY2025', start)).to.deep.include({
        text: '2025',
        granularity: 'year',
        first: 2025,
        yearStart: 'FY',
      });
      expect(read('FY2025-Q1', start)).to.deep.include({ text: '2025-Q1', granularity: 'quarter', yearStart: 'FY' });
    }
    expect(readPeriod('FY2025-07')).to.equal('not-a-period');
    expect(readPeriod('FY2025/2026')).to.equal('not-a-period');
    expect(samePeriod(read('FY2025'), read('2025'))).to.be.false;
    expect(yearBefore(read('FY2025'))).to.deep.equal(read('FY2024'));
  });

  it('reads 2009-10 as October whatever the yearStart', () => {
    expect(read('2009-10', '04-01')).to.deep.equal(read('2009-10'));
  });

  it('refuses years that do not follow one another, with a yearStart too', () => {
    for (const text of ['2024/26', '2024-26', '2024–24', '2024/23']) {
      expect(readPeriod(text, '04-01'), text).to.equal('impossible-date');
    }
  });

  it('moves quarters with the year, and neither months, weeks nor days', () => {
    const quarter = read('2024-Q4', '04-01');
    expect([dayText(quarter.start), dayText(quarter.end)]).to.deep.equal(['2025-01-01', '2025-03-31']);
    expect(quarter.yearStart).to.equal('04-01');
    for (const text of ['2024-05', '2024-W05', '2024-05-06', '2024-05/2024-06']) {
      expect(read(text, '04-01')).to.deep.equal(read(text));
    }
  });

  it('reads a tax year that begins on the 6th, and one that begins on the 31st', () => {
    const tax = read('2024/25', '04-06');
    expect([dayText(tax.start), dayText(tax.end)]).to.deep.equal(['2024-04-06', '2025-04-05']);
    const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((text) => dayText(read(text, '08-31').start));
    expect(quarters).to.deep.equal(['2024-08-31', '2024-11-30', '2025-02-28', '2025-05-31']);
  });

  it('sets yearStart only where the year is not the calendar’s', () => {
    expect(read('2024', '01-01')).to.deep.equal(read('2024'));
    expect('yearStart' in read('2024')).to.be.false;
  });

  it('does not guess what 2024/2025 is in an observation', () => {
    expect(readPeriod('2024/2025', undefined, true)).to.equal('ambiguous-year');
    expect(readPeriod('2024/2025', '04-01', true)).to.equal('ambiguous-year');
    expect(units(read('2024/2025'))).to.equal(2);
    for (const text of ['2018/2022', '2024-01/2024-02', '2024/..', '2024/2024']) {
      expect(readPeriod(text, undefined, true), text).to.be.an('object');
    }
  });

  it('allows space around', () => {
    expect(read(' 2021-07\n')).to.deep.equal(read('2021-07'));
    expect(readPeriod('2018 / 2022')).to.equal('not-a-period');
  });

  it('agrees with a calendar that counts by itself', () => {
    fc.assert(
      fc.property(date, ([y, m, d]) => {
        const day = read(textOfDate([y, m, d]));
        expect(day.start).to.equal(dayNumber(y, m, d));
        if (y > 99) expect(day.start).to.equal(Date.UTC(y, m - 1, d) / 86400000);
        const month = read(textOfDate([y, m, d]).slice(0, 7));
        expect([month.start, month.end]).to.deep.equal([dayNumber(y, m, 1), dayNumber(y, m, lengthOf(y, m))]);
        const all = read(digits(y, 4));
        expect([all.start, all.end]).to.deep.equal([dayNumber(y, 1, 1), dayNumber(y, 12, 31)]);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with it on which days there are', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (y, m, d) => {
        const exists = m >= 1 && m <= 12 && d >= 1 && d <= lengthOf(y, m);
        const found = readPeriod(textOfDate([y, m, d]));
        expect(typeof found === 'string' ? found : 'a day').to.equal(exists ? 'a day' : 'impossible-date');
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with it on the weeks of a year', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 55 }), (y, w) => {
        const week = readPeriod(`${digits(y, 4)}-W${digits(w, 2)}`);
        if (w < 1 || w > weeksOf(y)) return week === 'impossible-date';
        const monday = weekOne(y) + (w - 1) * 7;
        expect(week).to.deep.include({ start: monday, end: monday + 6 });
        return true;
      }),
      { numRuns: 300 },
    );
  });

  it('reads its own text back', () => {
    fc.assert(
      fc.property(canonical, yearStart, (text, start) => {
        const p = read(text, start);
        expect(p.text).to.equal(text);
        expect(read(p.text, p.yearStart)).to.deep.equal(p);
      }),
    );
  });

  const pattern = new RegExp(PERIOD_PATTERN, 'u');
  const pieces = ['FY', '2021', '2022', '20', '25', '01', '1', '-', '/', '–', 'Q', 'W', '.', '..', ' ', 'T', '−', '31'];
  const near = fc.tuple(canonical, fc.nat(), fc.constantFrom('', ...pieces)).map(([text, at, piece]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + piece + text.slice(place + 1);
  });
  const made = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((parts) => parts.join(''));

  it('agrees with its pattern on what is not a period, with and without a yearStart', () => {
    fc.assert(
      fc.property(fc.oneof(near, made, canonical), yearStart, fc.boolean(), (text, start, observation) => {
        return (readPeriod(text, start, observation) === 'not-a-period') === !pattern.test(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws', () => {
    const start = fc.oneof(yearStart, fc.string(), fc.constantFrom('02-29', '13-45', '04/..'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near, made, canonical), start, (text, odd) => {
        expect(['string', 'object']).to.include(typeof readPeriod(text, odd));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('writtenPeriod', () => {
  it('has both years of a reporting year, and reads back as it was', () => {
    const WRITTEN = [
      ['2019', '04-01', '2019/20'],
      ['1999', '07-01', '1999/00'],
      ['2021-Q3', '04-01', '2021/22 Q3'],
      ['2019', undefined, '2019'],
      ['2021-07', '04-01', '2021-07'],
      ['2018/2020', '04-01', '2018/2020'],
      ['FY2025', undefined, 'FY2025'],
      ['FY2023/FY2025', '07-01', 'FY2023/FY2025'],
      ['FY2025-Q1', undefined, 'FY2025-Q1'],
      ['FY2025/..', undefined, 'FY2025/..'],
    ] as const;
    for (const [text, start, written] of WRITTEN) {
      expect(writtenPeriod(read(text, start)), text).to.equal(written);
      expect(read(written, start), text).to.deep.equal(read(text, start));
    }
  });
});

describe('dayText', () => {
  it('of what is no day is empty', () => {
    for (const day of [Infinity, -Infinity, NaN, 1e9]) expect(dayText(day)).to.equal('');
  });

  it('counts from 1970', () => {
    expect(dayText(0)).to.equal('1970-01-01');
    expect(dayText(-1)).to.equal('1969-12-31');
    expect(dayText(18839)).to.equal('2021-07-31');
  });
});

describe('comparePeriods', () => {
  it('orders by the first day, then by the last, an open one after all that begin with it', () => {
    const given = ['2021', '2020/..', '2021-01', '2020', '2021-Q2', '2020-W53', '2021/..'].map((text) => read(text));
    expect(given.sort(comparePeriods).map(({ text }) => text)).to.deep.equal([
      '2020',
      '2020/..',
      '2020-W53',
      '2021-01',
      '2021',
      '2021/..',
      '2021-Q2',
    ]);
  });

  it('is 0 for the same days alone', () => {
    expect(comparePeriods(read('2021'), read('2021-01/2021-12'))).to.equal(0);
    expect(comparePeriods(read('2018/..'), read('2018-01/..'))).to.equal(0);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        const side = Math.sign(comparePeriods(a, b));
        expect(side + Math.sign(comparePeriods(b, a))).to.equal(0);
        expect(comparePeriods(a, a)).to.equal(0);
        expect(side === 0).to.equal(samePeriod(a, b));
        const [first, second, third] = [a, b, c].sort(comparePeriods);
        expect(comparePeriods(first!, second!)).to.be.at.most(0);
        expect(comparePeriods(second!, third!)).to.be.at.most(0);
        expect(comparePeriods(first!, third!)).to.be.at.most(0);
      }),
    );
  });
});

describe('contains', () => {
  it('holds itself, and every day of it', () => {
    expect(contains(read('2021'), read('2021'))).to.be.true;
    expect(contains(read('2021'), read('2021-12-31'))).to.be.true;
    expect(contains(read('2021'), read('2022-01-01'))).to.be.false;
    expect(contains(read('2021'), read('2020-W53'))).to.be.false;
    expect(contains(read('2018/..'), read('2099'))).to.be.true;
    expect(contains(read('2018/..'), read('2020/..'))).to.be.true;
    expect(contains(read('2018/2099'), read('2018/..'))).to.be.false;
  });

  it('is transitive and antisymmetric', () => {
    const close = fc
      .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }))
      .map(([from, length]) => read(`${dayText(18628 + from)}/${dayText(18628 + from + length)}`));
    fc.assert(
      fc.property(close, close, close, (a, b, c) => {
        if (contains(a, b) && contains(b, c)) expect(contains(a, c)).to.be.true;
        expect(contains(a, b) && contains(b, a)).to.equal(samePeriod(a, b));
      }),
      { numRuns: 500 },
    );
  });
});

describe('yearBefore', () => {
  it('is the same unit a year earlier', () => {
    const before = (text: string) => yearBefore(read(text))?.text;
    expect(before('2021')).to.equal('2020');
    expect(before('2021-Q3')).to.equal('2020-Q3');
    expect(before('2021-07')).to.equal('2020-07');
    expect(before('2021-W05')).to.equal('2020-W05');
    expect(before('2021-07-31')).to.equal('2020-07-31');
    expect(before('2021-Q3/2021-Q4')).to.equal('2020-Q3/2020-Q4');
  });

  it('is not given for 29 February, week 53, the year 1 and an open period', () => {
    for (const text of ['2024-02-29', '2020-W53', '2026-W53', '0001', '2018/..']) {
      expect(yearBefore(read(text)), text).to.be.undefined;
    }
  });

  it('keeps the reporting year', () => {
    expect(yearBefore(read('2024-12-28/2025-01-03'))).to.deep.equal(read('2023-12-30/2024-01-05'));
    expect(yearBefore(read('2024/25', '04-01'))).to.deep.equal(read('2023/24', '04-01'));
  });

  it('goes back 365 or 366 days from a year, a quarter, a month or a day, and whole weeks from a week', () => {
    fc.assert(
      fc.property(
        granularity.chain((g) => unitTexts[g]),
        (text) => {
          const p = read(text);
          const before = yearBefore(p);
          if (!before) return /-02-29|W53|0001/.test(text);
          const back = p.start - before.start;
          return p.granularity === 'week' ? back === 364 || back === 371 : back === 365 || back === 366;
        },
      ),
    );
  });
});

describe('the parts of a year', () => {
  const tiles = (outer: Period, parts: readonly Period[]): void => {
    expect(parts[0]!.start).to.equal(outer.start);
    expect(parts.at(-1)!.end).to.equal(outer.end);
    for (let i = 1; i < parts.length; i++) expect(parts[i]!.start).to.equal(parts[i - 1]!.end + 1);
    expect(parts.reduce((total, part) => total + days(part), 0)).to.equal(days(outer));
    expect(parts.every((part) => contains(outer, part))).to.be.true;
  };

  it('are four quarters, whenever the year begins', () => {
    fc.assert(
      fc.property(year, yearStart, (y, start) => {
        const text = digits(y, 4);
        tiles(
          read(text, start),
          [1, 2, 3, 4].map((q) => read(`${text}-Q${q}`, start)),
        );
      }),
    );
  });

  it('are twelve months, as a quarter is three', () => {
    fc.assert(
      fc.property(year, (y) => {
        const text = digits(y, 4);
        const months = Array.from({ length: 12 }, (_, i) => read(`${text}-${digits(i + 1, 2)}`));
        tiles(read(text), months);
        for (const q of [1, 2, 3, 4]) tiles(read(`${text}-Q${q}`), months.slice(q * 3 - 3, q * 3));
      }),
    );
  });

  it('follow one another as reporting years do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9990 }), yearStart, (y, start) => {
        const three = [y, y + 1, y + 2].map((n) => read(digits(n, 4), start));
        tiles(read(`${digits(y, 4)}/${digits(y + 2, 4)}`, start), three);
        for (const one of three) expect(days(one)).to.be.within(365, 366);
      }),
    );
  });
});

describe('partial', () => {
  it('is false without a through, at the last day and past it', () => {
    expect(partial(read('2021'), undefined)).to.be.false;
    expect(partial(read('2021'), read('2021-12'))).to.be.false;
    expect(partial(read('2021'), read('2021'))).to.be.false;
    expect(partial(read('2021'), read('2022-01'))).to.be.false;
  });

  it('is true where through ends before the period does', () => {
    expect(partial(read('2021'), read('2021-06'))).to.be.true;
    expect(partial(read('2021'), read('2021-12-30'))).to.be.true;
    expect(partial(read('2024/25', '04-01'), read('2024-12'))).to.be.true;
  });

  it('is false for an open period, which has no end to fall short of', () => {
    expect(partial(read('2018/..'), read('2021-06'))).to.be.false;
  });
});

describe('gap', () => {
  it('is how many units lie between two that are counted alike', () => {
    expect(gap(read('2019'), read('2020'))).to.equal(0);
    expect(gap(read('2019'), read('2022'))).to.equal(2);
    expect(gap(read('2020-12'), read('2021-02'))).to.equal(1);
    expect(gap(read('2020-W53'), read('2021-W03'))).to.equal(2);
    expect(gap(read('2019'), read('2022/2025'))).to.equal(2);
  });
  it('is none between others, nor backwards', () => {
    expect(gap(read('2019'), read('2022-Q1'))).to.equal(0);
    expect(gap(read('2018/2019'), read('2022'))).to.equal(0);
    expect(gap(read('2018/..'), read('2022'))).to.equal(0);
    expect(gap(read('2022'), read('2019'))).to.equal(0);
    expect(gap(undefined, read('2019'))).to.equal(0);
  });
});
