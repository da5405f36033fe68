// Situations of a breakdown that a reader would recognise. Where no publisher is named, the figures are invented.
import type { BreakdownData } from '../../../src/breakdown/data.js';

export * from './forms.js';

const INVENTED = 'Invented figures, to show the form';
const BRIEFING = 'Ministry of Public Security, press briefing';
const CALLS = { one: 'call', other: 'calls' };
const HOMES = { one: 'home', other: 'homes' };
const POUNDS = { other: 'pounds', currency: 'GBP', scale: 1000000 } as const;

/** Every count is still zero. */
export const JustStarted: BreakdownData = {
  title: 'Homes insulated by type',
  unit: HOMES,
  whole: true,
  categories: [
    { label: 'Flats', value: 0 },
    { label: 'Terraced houses', value: 0 },
    { label: 'Detached houses', value: 0 },
  ],
  source: INVENTED,
};

/** What most breakdowns are: a few parts that make a whole. */
export const PartsOfAWhole: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  period: '2021',
  whole: true,
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Damp', value: 2900 },
    { label: 'Windows', value: 1400 },
    { label: 'Roofs', value: 500 },
  ],
  source: INVENTED,
};

/** Six kinds of crime that are named and not counted are six rows without a number, and never zeros. */
export const NamedNotCounted: BreakdownData = {
  title: 'What the campaign targets',
  span: '2018/2022',
  order: 'given',
  categories: [
    { label: 'Infringement of personal information', value: null },
    { label: 'Hacker attacks', value: null },
    { label: 'Black properties on the internet', value: null },
    { label: 'Online gambling', value: null },
    { label: 'Online pornography', value: null },
    { label: 'False online information', value: null },
  ],
  source: BRIEFING,
};

/** Of four links of a chain only one is counted, and that one is a bound. */
export const LowerBound: BreakdownData = {
  title: 'Suspects by link of the chain',
  unit: { one: 'suspect', other: 'suspects' },
  span: '2018/2022',
  period: '2021',
  categories: [
    { label: 'Material supply', value: null },
    { label: 'Technical support', value: null },
    { label: 'Advertisements', value: null },
    { label: 'Payments and settlements', value: '>73000' },
  ],
  source: BRIEFING,
};

/** "Under 5" may be anything from none. */
export const UpperBound: BreakdownData = {
  title: 'Complaints by outcome',
  unit: { one: 'complaint', other: 'complaints' },
  whole: true,
  categories: [
    { label: 'Rejected', value: 31 },
    { label: 'Upheld in part', value: 12 },
    { label: 'Upheld', value: '<5' },
  ],
  source: INVENTED,
};

/** "About" is no exact part, so no total is made of it. */
export const About: BreakdownData = {
  title: 'Visitors by day',
  unit: { one: 'visitor', other: 'visitors' },
  order: 'given',
  categories: [
    { label: 'Friday', value: '~1500' },
    { label: 'Saturday', value: '~4000' },
    { label: 'Sunday', value: 3120 },
  ],
  source: INVENTED,
};

/** A part between two ends. */
export const Range: BreakdownData = {
  title: 'Birds by reserve',
  unit: { one: 'bird', other: 'birds' },
  categories: [
    { label: 'North marsh', value: '5000..6000' },
    { label: 'South marsh', value: 3200 },
    { label: 'Island', value: '0..400' },
  ],
  source: INVENTED,
};

/** Survey figures with their confidence intervals. */
export const ConfidenceInterval: BreakdownData = {
  title: 'People who feel safe online, by age',
  unit: '%',
  kind: 'rate',
  order: 'given',
  categories: [
    { label: '16 to 24', value: '61 (56..66)' },
    { label: '25 to 64', value: '54 (52..56)' },
    { label: '65 and over', value: '38 (33..43)' },
  ],
  source: INVENTED,
};

/** A figure that may not be told stands alone beside others that have no total. */
export const Withheld: BreakdownData = {
  title: 'Patients by clinic',
  unit: { one: 'patient', other: 'patients' },
  whole: true,
  categories: [
    { label: 'North', value: 120 },
    { label: 'South', value: 85 },
    { label: 'Island', value: '[c]' },
  ],
  source: INVENTED,
};

/** Of a known total two parts are withheld, so nothing is subtracted. */
export const WithheldPart: BreakdownData = {
  title: 'Patients by clinic',
  unit: { one: 'patient', other: 'patients' },
  total: 220,
  categories: [
    { label: 'North', value: 120 },
    { label: 'South', value: 85 },
    { label: 'Island', value: { confidentiality: 'C' } },
    { label: 'Harbour', value: { confidentiality: 'D' } },
  ],
  source: INVENTED,
};

/** A total that gives the one withheld part away is reported. */
export const Disclosure: BreakdownData = {
  title: 'Patients by clinic',
  unit: { one: 'patient', other: 'patients' },
  total: 220,
  categories: [
    { label: 'North', value: 120 },
    { label: 'South', value: 85 },
    { label: 'Island', value: '[c]' },
  ],
  source: INVENTED,
};

/** Every way of not having a number has its own words. */
export const EachKindOfMissing: BreakdownData = {
  title: 'Homes insulated by district',
  unit: HOMES,
  order: 'given',
  categories: [
    { label: 'Centre', value: 240 },
    { label: 'North', value: 0 },
    { label: 'North-east', value: { roundsToZero: true } },
    { label: 'East', value: null },
    { label: 'South-east', value: { missing: 'not-collected' } },
    { label: 'South', value: { missing: 'cannot-exist' } },
    { label: 'South-west', value: { missing: 'withheld' } },
    { label: 'West', value: { missing: 'elsewhere' } },
    { label: 'North-west', value: { missing: 'not-yet-due' } },
  ],
  source: INVENTED,
};

/** Something, but less than the last digit that is written. */
export const RoundsToZero: BreakdownData = {
  title: 'Energy by source',
  unit: '%',
  kind: 'share',
  categories: [
    { label: 'Gas', value: 71 },
    { label: 'Electricity', value: 29 },
    { label: 'Coal', value: { value: 0, roundsToZero: true } },
  ],
  source: INVENTED,
};

/** What no category names is a row of its own, with the name it was given. */
export const Remainder: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  period: '2021',
  total: 12000,
  remainder: 'Reason not noted',
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Damp', value: 2900 },
    { label: 'Windows', value: 1400 },
  ],
  source: INVENTED,
};

/** A rest that holds categories without a figure is a note, and no row. */
export const RestIncludesUncounted: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  total: 10,
  categories: [
    { label: 'Heating', value: 5 },
    { label: 'Damp', value: 2 },
    { label: 'Windows', value: null },
    { label: 'Roofs', value: null },
  ],
  source: INVENTED,
};

/** A bounded part makes the rest a bound, and no row. */
export const RestOfBounds: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  total: 12000,
  categories: [
    { label: 'Heating', value: '>5000' },
    { label: 'Damp', value: 2900 },
  ],
  source: INVENTED,
};

/** A bounded total over exact parts. */
export const BoundedTotal: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  total: '>12000',
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Damp', value: 2900 },
  ],
  source: INVENTED,
};

/** Parts that exceed their total are drawn and reported. */
export const PartsExceedTheTotal: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  total: 8000,
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Damp', value: 2900 },
  ],
  source: INVENTED,
};

/** Categories with parts of their own. */
export const TwoLevels: BreakdownData = {
  title: 'Homes insulated by type',
  unit: HOMES,
  whole: true,
  categories: [
    {
      label: 'Flats',
      value: 5400,
      categories: [
        { label: 'Owned', value: 1600 },
        { label: 'Rented', value: 3800 },
      ],
    },
    {
      label: 'Houses',
      value: 6900,
      categories: [
        { label: 'Detached', value: 2100 },
        { label: 'Semi-detached', value: 1900 },
        { label: 'Terraced', value: 2900 },
      ],
    },
  ],
  source: INVENTED,
};

/** A parent without a figure is not summed for, though its parts have figures. */
export const ParentNotCounted: BreakdownData = {
  title: 'Homes insulated by type',
  unit: HOMES,
  whole: true,
  categories: [
    { label: 'Flats', value: 5400 },
    {
      label: 'Houses',
      value: null,
      categories: [
        { label: 'Detached', value: 2100 },
        { label: 'Terraced', value: 2900 },
      ],
    },
  ],
  source: INVENTED,
};

/** A parent that is more than its parts has a remainder of its own. */
export const ParentDiffersFromParts: BreakdownData = {
  title: 'Homes insulated by type',
  unit: HOMES,
  whole: true,
  categories: [
    { label: 'Flats', value: 5400 },
    {
      label: 'Houses',
      value: 6900,
      categories: [
        { label: 'Detached', value: 2100 },
        { label: 'Terraced', value: 2900 },
      ],
    },
  ],
  source: INVENTED,
};

/** One call may have several reasons, so nothing is stacked or summed. */
export const Overlapping: BreakdownData = {
  title: 'Reasons named in calls',
  subtitle: 'A caller may name several',
  unit: CALLS,
  exclusive: false,
  total: 10000,
  categories: [
    { label: 'Heating', value: 7200 },
    { label: 'Damp', value: 5100 },
    { label: 'Windows', value: 3400 },
  ],
  source: INVENTED,
};

/** Rates are no parts of a whole. */
export const Rates: BreakdownData = {
  title: 'Road deaths by district',
  unit: { one: 'death', other: 'deaths', per: '100,000 people' },
  kind: 'rate',
  decimals: 1,
  categories: [
    { label: 'North', value: 3.4 },
    { label: 'East', value: 2.8 },
    { label: 'South', value: 1.9 },
    { label: 'West', value: 2.1 },
  ],
  source: INVENTED,
};

/** Rates of regions are compared with the rate of all of them, which is a row set apart. */
export const Benchmark: BreakdownData = {
  title: 'Unemployment by region',
  unit: '%',
  kind: 'rate',
  period: '2023',
  categories: [
    { label: 'North', value: 5.4 },
    { label: 'East', value: 3.1 },
    { label: 'South', value: 4.9 },
    { label: 'West', value: 3.8 },
    { label: 'All regions', value: 4.2 },
  ],
  source: INVENTED,
};

/** Indices say what they stand on. */
export const IndexWithBase: BreakdownData = {
  title: 'Energy use by building',
  kind: 'index',
  base: { period: '2015', value: 100 },
  period: '2021',
  categories: [
    { label: 'Schools', value: 84 },
    { label: 'Hospitals', value: 96 },
    { label: 'Offices', value: 71 },
  ],
  source: INVENTED,
};

/** Changes up and down hang from one line. */
export const NegativeValues: BreakdownData = {
  title: 'Change in calls by district',
  unit: CALLS,
  whole: false,
  order: 'given',
  categories: [
    { label: 'North', value: 420 },
    { label: 'East', value: -180 },
    { label: 'South', value: 65 },
    { label: 'West', value: -310 },
  ],
  source: INVENTED,
};

/** A part below zero is no part of a whole, and is reported. */
export const NegativePart: BreakdownData = {
  title: 'Budget by purpose',
  unit: POUNDS,
  whole: true,
  categories: [
    { label: 'Heating', value: 12 },
    { label: 'Windows', value: 7 },
    { label: 'Paid back', value: -3 },
  ],
  source: INVENTED,
};

/** The document's own order is kept where it means something. */
export const GivenOrder: BreakdownData = {
  title: 'Homes by age of the building',
  unit: HOMES,
  order: 'given',
  whole: true,
  categories: [
    { label: 'Before 1919', value: 2100 },
    { label: '1919 to 1944', value: 3900 },
    { label: '1945 to 1980', value: 8800 },
    { label: 'After 1980', value: 4300 },
  ],
  source: INVENTED,
};

/** What could not be assigned and what was put together come last, however large. */
export const UnknownAndOtherLast: BreakdownData = {
  title: 'Calls by language',
  unit: CALLS,
  whole: true,
  categories: [
    { label: 'Not known', value: 5100, rest: 'unknown' },
    { label: 'English', value: 4200 },
    { label: 'Other languages', value: 4600, rest: 'other' },
    { label: 'Welsh', value: 1300 },
    { label: 'Polish', value: 700 },
  ],
  source: INVENTED,
};

/** Many small categories are folded into one row that can be opened. */
export const ManyFolded: BreakdownData = {
  title: 'Homes insulated by district',
  unit: HOMES,
  whole: true,
  categories: [
    { label: 'Aldermoor', value: 910 },
    { label: 'Bexcombe', value: 870 },
    { label: 'Carrick', value: 820 },
    { label: 'Dunholm', value: 760 },
    { label: 'Eastry', value: 700 },
    { label: 'Farley', value: 640 },
    { label: 'Gosford', value: 560 },
    { label: 'Hexley', value: 480 },
    { label: 'Ivybrook', value: 390 },
    { label: 'Jarmouth', value: 310 },
    { label: 'Kelling', value: 240 },
    { label: 'Lyndale', value: 160 },
    { label: 'Marsham', value: 90 },
    { label: 'Norbury', value: 50 },
    { label: 'Oxley', value: 20 },
  ],
  source: INVENTED,
};

/** Three thirds do not add up to 100 as they are written. */
export const Rounding: BreakdownData = {
  title: 'Votes',
  unit: { one: 'vote', other: 'votes' },
  whole: true,
  categories: [
    { label: 'For', value: 100 },
    { label: 'Against', value: 100 },
    { label: 'Not decided', value: 100 },
  ],
  source: INVENTED,
};

/** 99.96 % never reads "100 %", and what is left never "0 %". */
export const NearlyAll: BreakdownData = {
  title: 'Calls by outcome',
  unit: CALLS,
  whole: true,
  categories: [
    { label: 'Answered', value: 99960 },
    { label: 'Missed', value: 40 },
  ],
  source: INVENTED,
};

/** Shares with the decimals that a publisher gives them. */
export const SharesWithDecimals: BreakdownData = {
  title: 'How satisfied are you with the service?',
  unit: { one: 'answer', other: 'answers' },
  total: 250,
  shareDecimals: 1,
  order: 'given',
  categories: [
    { label: 'Very satisfied', value: 124 },
    { label: 'Satisfied', value: 84 },
    { label: 'Neither', value: 27 },
    { label: 'Dissatisfied', value: 15 },
  ],
  source: INVENTED,
};

/** Shares of all votes, as they were published, of candidates who are not all listed. */
export const PublishedShares: BreakdownData = {
  title: 'Votes in the ward of Millbrook',
  unit: { one: 'vote', other: 'votes' },
  categories: [
    { label: 'Ada Quill', value: 2453, share: 56.6 },
    { label: 'Ben Thorne', value: 1412, share: 32.6 },
    { label: 'Cora Vale', value: 199, share: 4.6 },
  ],
  source: INVENTED,
};

/** A bar too short to be seen is drawn as wide as can be, and the note says so. */
export const LeastVisibleBar: BreakdownData = {
  title: 'Donations by size',
  unit: { one: 'donation', other: 'donations' },
  whole: true,
  categories: [
    { label: 'Up to £50', value: 48000 },
    { label: '£50 to £1,000', value: 9100 },
    { label: 'Over £1,000', value: 12 },
  ],
  source: INVENTED,
};

/** Shares that were published as shares. */
export const Percentages: BreakdownData = {
  title: 'Energy by source',
  unit: '%',
  kind: 'share',
  total: 100,
  categories: [
    { label: 'Gas', value: 62.5 },
    { label: 'Electricity', value: 27 },
    { label: 'Oil', value: 6.5 },
  ],
  source: INVENTED,
};

/** Money is written in its currency. */
export const Money: BreakdownData = {
  title: 'Grants by purpose',
  unit: { other: 'pounds', currency: 'GBP' },
  whole: true,
  categories: [
    { label: 'Heating', value: 512000 },
    { label: 'Windows', value: 274500 },
    { label: 'Roofs', value: 98000 },
  ],
  source: INVENTED,
};

/** Figures in millions say so. */
export const Scaled: BreakdownData = {
  title: 'Budget by purpose',
  unit: POUNDS,
  decimals: 1,
  total: 24.5,
  categories: [
    { label: 'Heating', value: 12 },
    { label: 'Windows', value: 7.5 },
    { label: 'Roofs', value: 5 },
  ],
  source: INVENTED,
};

/** One category alone. */
export const OneCategory: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  categories: [{ label: 'Heating', value: 5200 }],
  source: INVENTED,
};

/** First figures that may still change, beside an estimated, a forecast and an unreliable one. */
export const Provisional: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  whole: true,
  categories: [
    { label: 'Heating', value: '5200 [p]' },
    { label: 'Damp', value: '2900 [e]' },
    { label: 'Windows', value: '1400 [f]' },
    { label: 'Roofs', value: '500 [u]' },
  ],
  source: INVENTED,
};

/** What was published before, when and why it changed. */
export const Revised: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  categories: [
    {
      label: 'Heating',
      value: { value: 5200, revision: { previous: 5150, published: '2022-01-31', reason: 'late returns' } },
    },
    { label: 'Damp', value: 2900, note: 'Black mould included.' },
  ],
  source: INVENTED,
};

/** Categories that lead to pages of their own. */
export const LinkedCategories: BreakdownData = {
  title: 'Calls by reason',
  unit: CALLS,
  categories: [
    { label: 'Heating', value: 5200, href: 'https://example.org/heating' },
    { label: 'Damp', value: 2900, href: '/damp' },
    { label: 'Windows', value: 1400 },
  ],
  source: INVENTED,
};

/** Figures of several publishers each name theirs. */
export const SeveralSources: BreakdownData = {
  title: 'Homes insulated by district',
  unit: HOMES,
  period: '2021',
  whole: true,
  categories: [
    { label: 'North', value: 910, source: { name: 'North district', url: 'https://example.org/north' } },
    { label: 'South', value: 870, source: { name: 'South district', date: '2022-02-01' } },
  ],
  source: INVENTED,
};

/** All that a frame can hold: subtitle, description, notes, and a source with its address and day. */
export const FullyDescribed: BreakdownData = {
  title: 'Calls by reason',
  subtitle: 'From all districts',
  description: 'A call counts once, under the reason that the caller gives first.',
  unit: CALLS,
  period: '2021',
  note: 'Calls at night are not counted.',
  whole: true,
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Damp', value: 2900 },
  ],
  notes: ['Two districts joined in March.'],
  source: { name: 'Invented figures', url: 'https://example.org/calls', date: '2022-02-01' },
};

/** Labels as long as they come. */
export const LongestLabels: BreakdownData = {
  title:
    'Enterprises and organizations that were given an administrative penalty because they failed to fulfil their security management obligations',
  unit: { one: 'penalty', other: 'penalties' },
  categories: [
    {
      label: 'Telecommunications-infrastructure-and-cloud-computing-service-providers and their subcontractors',
      value: 1234567890123,
    },
    { label: 'Payment institutions, advertising networks and material suppliers', value: 987654321098 },
    {
      label: 'Organizations that are named in the annex and were not counted because they have since closed',
      value: null,
    },
  ],
  source: INVENTED,
};

/** One label in another language than the document's. */
export const OtherLanguageLabel: BreakdownData = {
  title: 'Calls by language',
  lang: 'en',
  unit: CALLS,
  categories: [
    { label: 'English', value: 4200 },
    { label: 'Cymraeg', value: 1300, lang: 'cy' },
    { label: '中文', value: 310, lang: 'zh' },
  ],
  source: INVENTED,
};

/** A document in a script that is written from right to left: bars grow from the right. */
export const RightToLeft: BreakdownData = {
  title: 'المكالمات حسب السبب',
  lang: 'ar',
  unit: { other: 'مكالمة' },
  total: 12000,
  remainder: 'سبب غير مسجل',
  categories: [
    { label: 'التدفئة', value: 5200 },
    { label: 'الرطوبة', value: '>2900' },
    { label: 'النوافذ', value: null },
  ],
  source: 'أرقام متخيلة',
};

/** Bad rows keep their names, and the good ones are drawn. */
export const Malformed: unknown = {
  title: 'Calls by reason',
  unit: CALLS,
  order: 'size',
  categories: [
    { label: 'Heating', value: 5200 },
    { label: 'Damp', value: 'many' },
    { label: '', value: 1400 },
    { label: 'Roofs', valeu: 500 },
    null,
    { label: 'Doors\u202e', value: Number.POSITIVE_INFINITY, href: 'javascript:alert(1)' },
    { label: 'Boilers', value: { value: 800, comparator: 'over' }, categories: {} },
  ],
  source: INVENTED,
};

/** Categories in different units, of different kinds and times are no parts of one whole: each says its own. */
export const NotAlike: BreakdownData = {
  title: 'What the campaign found',
  unit: 'gangs',
  period: '2021',
  categories: [
    { label: 'Gangs dismantled', value: '>600' },
    { label: 'Vehicles seized', value: 214, unit: 'vehicles' },
    { label: 'Arrests', value: 3850, unit: 'arrests', kind: 'cumulative', period: '2018/..' },
    { label: 'Bank accounts', value: null, unit: 'accounts' },
  ],
  source: INVENTED,
};

/** A total that is withheld is not worked out from its parts. */
export const TotalWithheld: BreakdownData = {
  title: 'Calls by reason',
  unit: 'calls',
  total: '[c]',
  categories: [
    { label: 'Heating', value: '>5000' },
    { label: 'Damp', value: 2900 },
  ],
  source: INVENTED,
};

/** A document without categories is refused. */
export const Refused: unknown = { title: 'Calls by reason', categories: 'Heating, Damp' };

/** Text that is no JSON is refused. */
export const NotJson = '{"title": "Calls by reason"';

/** A list without a category is empty, and no problem. */
export const Empty: BreakdownData = { title: 'Calls by reason', categories: [] };

/** What each situation's problems are, as `code pointer`; those that are not here have none. */
export const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  Disclosure: ['disclosure /total'],
  PartsExceedTheTotal: ['sum-mismatch /total'],
  NegativePart: ['negative-part /categories/2/value'],
  Malformed: [
    'not-allowed /order',
    'not-a-quantity /categories/1/value',
    'empty /categories/2/label',
    'missing-member /categories/3/value',
    'unknown-member /categories/3/valeu',
    'wrong-type /categories/4',
    'text-cleaned /categories/5/label',
    'not-finite /categories/5/value',
    'unsafe-link /categories/5/href',
    'not-allowed /categories/6/value/comparator',
    'wrong-type /categories/6/categories',
  ],
  Refused: ['wrong-type /categories'],
  NotJson: ['not-json'],
};
export * from './annotated-situations.js';
