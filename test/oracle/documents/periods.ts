import fc from 'fast-check';

const two = (value: number) => String(value).padStart(2, '0');

/** The period `index` steps after the first of its cadence. */
type Cadence = (index: number) => string;

const month = (index: number) => `${2018 + Math.floor(index / 12)}-${two((index % 12) + 1)}`;

const day = (index: number) => new Date(Date.UTC(2023, 11, 26 + index)).toISOString().slice(0, 10);

const CADENCES: readonly Cadence[] = [
  (index) => `${2010 + index}`,
  (index) => `${2010 + index}`,
  (index) => `${2012 + index}/${two((13 + index) % 100)}`,
  (index) => `${2018 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
  month,
  (index) => `${month(index)}-01`,
  (index) => `2020-W${two(40 + index)}`,
  (index) => `2020-02-${two(20 + index)}`,
  (index) => `${day(7 * index)}/P7D`,
  (index) => `${day(7 * index)}/${day(7 * index + 6)}`,
  (index) => `2018/${2018 + index}`,
  (index) => `${month(index)}/${month(index + 2)}`,
  (index) => ['2001', '2005', '2010', '2015', '2017', '2019', '2024'][index % 7] ?? '2030',
  (index) => `${2010 + index}-03-31`,
  (index) => `${2011 + 10 * index}`,
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Times without a date. */
const STAGES: readonly Cadence[] = [
  (index) => MONTHS[index % 12] ?? '',
  (index) => MONTHS[(index + 9) % 12] ?? '',
  (index) => WEEKDAYS[index % 7] ?? '',
  (index) => ['Baseline', 'Midline', 'Endline'][index] ?? 'Later',
  (index) => `Q${(index % 4) + 1}`,
  (index) => `Week ${index + 1}`,
  (index) => `Wave ${index + 1}`,
];

/** Periods of one cadence: most are consecutive, some begin with the latest, have gaps, repeat or mix granularities. */
export const periods = (most: number): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 7, arbitrary: fc.constantFrom(...CADENCES) },
        { weight: 1, arbitrary: fc.constantFrom(...STAGES) },
      ),
      fc.integer({ min: 1, max: most }),
      fc.constantFrom('whole', 'whole', 'whole', 'reversed', 'gaps', 'nasty'),
    )
    .chain(([cadence, length, manner]) => {
      const all = Array.from({ length }, (_, index) => cadence(index));
      if (manner === 'whole') return fc.constant(all);
      if (manner === 'reversed') return fc.constant([...all].reverse());
      if (manner === 'gaps') return fc.subarray(all, { minLength: 1 });
      const mixed = [...all, '2015', '2020-Q4', '2019/2020', all[0] ?? '2019'];
      return fc.shuffledSubarray(mixed, { minLength: 1, maxLength: Math.min(most, mixed.length) });
    });
