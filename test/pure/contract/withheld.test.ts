import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { soak } from '../../../scripts/soak-figures.js';
import { CONTRACTS, PARSE, type Contract } from './contracts.js';

const SEED = soak.seed;

/** A number that stands nowhere else: seven digits that no year, size or code has. */
const SECRET = 4713829;

/** The secret in every form a withheld figure can be written in, in the notation and as an object. */
const MARKS = ['[c]', '[c:N]', '[c:A]', '[c:S]', '[c:X]', '[withheld]', '[Q]'];
const FORMS = ['', '>', '<', '>=', '<=', '~', '≥', '≤'].map((sign) => `${sign}${SECRET}`);
const RANGES = [
  `${SECRET}..9999999`,
  `1..${SECRET}`,
  `5 (1..${SECRET})`,
  `${SECRET} (1..9999999, 90%)`,
  `5 (${SECRET}..9999999, range)`,
];
const notations = fc
  .tuple(
    fc.constantFrom(...FORMS, ...RANGES),
    fc.array(fc.constantFrom('[p]', '[e]', '[r]', '[b]', '[low]', '[U]')),
    fc.constantFrom(...MARKS),
  )
  .map(([form, also, mark]) => [form, ...also, mark].join(' '));
/** Text that means to withhold the secret and is in no notation. */
const misspelt = fc.constantFrom(
  ...[
    `${SECRET} [C]`,
    `${SECRET} [c`,
    `${SECRET} 1 people [c]`,
    `${SECRET} [c] [c] [x]`,
    `[c] ${SECRET}`,
    `${SECRET}[confidential]`,
  ],
);
const junk = fc.constantFrom<unknown[]>(SECRET, String(SECRET), `${SECRET} %`, [SECRET], { value: SECRET }, null, true);
const withheld = fc.oneof(
  fc.record({
    confidentiality: fc.constantFrom('C', 'N', 'D', 'S', 'A', 'O', 'T', 'G', 'M', 'E', 'X', 'Z', 'c', '', 5, null),
  }),
  fc.record({ missing: fc.constant('withheld') }),
  fc.record({ status: fc.constantFrom<unknown[]>('Q', ['Q'], ['P', 'Q'], ['Q', 'L', 'z']) }),
);
/** Objects that withhold the secret, with anything beside it that may hold it too. */
const objects = fc
  .tuple(
    withheld,
    fc.record(
      {
        value: junk,
        low: junk,
        high: junk,
        level: junk,
        comparator: fc.constantFrom('>', '~', 'over', String(SECRET)),
        roundsToZero: junk,
        revision: fc.oneof(
          junk,
          fc.record({ previous: fc.oneof(junk, fc.constantFrom(`>${SECRET}`)), reason: junk, published: junk }),
        ),
        valeu: junk,
      },
      { requiredKeys: ['value'] },
    ),
  )
  .map(([said, figure]) => ({ ...figure, ...said }));
const figures: fc.Arbitrary<unknown> = fc.oneof(notations, misspelt, objects);

/** Documents of each contract with the figure in every place where one may stand. */
const PLACES: Record<Contract, (value: unknown) => object> = {
  figure: (value) => ({
    title: 'T',
    value,
    previous: { period: '2020', value },
    observations: [
      { period: '2019', value },
      { period: '2020', value: 5 },
    ],
  }),
  progress: (value) => ({
    title: 'T',
    measures: [
      {
        label: 'A',
        value,
        target: value,
        baseline: value,
        milestones: [{ label: 'M', value }],
        parts: [{ label: 'P', value }],
      },
      {
        label: 'B',
        value: 5,
        target: 10,
        parts: [
          { label: 'P', value },
          { label: 'Q', value: 1 },
        ],
      },
    ],
  }),
  breakdown: (value) => ({
    title: 'T',
    total: value,
    categories: [
      { label: 'A', value, categories: [{ label: 'B', value }] },
      { label: 'C', value: 5 },
    ],
  }),
  delta: (value) => ({
    title: 'T',
    series: [
      {
        label: 'A',
        observations: [
          { period: '2020', value },
          { period: '2021', value: 5 },
        ],
      },
      { label: 'B', observations: [{ period: '2020', value }] },
    ],
  }),
};

const secret = (value: unknown): boolean => JSON.stringify(value).includes(String(SECRET));

describe(`a withheld number (seed ${SEED})`, () => {
  for (const contract of CONTRACTS) {
    it(`is neither in the data nor in the problems of ${contract}`, () => {
      fc.assert(
        fc.property(figures, (value) => {
          const document = PLACES[contract](value);
          // Other junk may stand in place of the number.
          fc.pre(secret(document));
          expect(secret(PARSE[contract](document))).to.be.false;
          expect(secret(PARSE[contract](JSON.stringify(document)))).to.be.false;
        }),
        { seed: SEED, numRuns: 10_000 * soak.share },
      );
    });
    it(`is not in the problems of ${contract} where its JSON is broken, or stands as text for rows`, () => {
      fc.assert(
        fc.property(figures, fc.nat(40), (value, cut) => {
          const text = JSON.stringify(PLACES[contract](value));
          expect(secret(PARSE[contract](text.slice(0, -1 - (cut % 5))))).to.be.false;
          const inText = {
            title: 'T',
            value: text,
            measures: text,
            categories: text,
            series: text,
            notes: [text].slice(1),
          };
          expect(secret(PARSE[contract](inText).problems)).to.be.false;
        }),
        { seed: SEED, numRuns: 5_000 * soak.share },
      );
    });
  }
  it('is a number like any other where nothing withholds it', () => {
    for (const contract of CONTRACTS) {
      expect(secret(PARSE[contract](PLACES[contract](SECRET)))).to.be.true;
      expect(secret(PARSE[contract](PLACES[contract]({ value: SECRET, confidentiality: 'F' })))).to.be.true;
    }
  });
});
