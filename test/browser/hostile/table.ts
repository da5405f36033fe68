// Input that would break a chart, or make it lie: each case with what it is, where it stands, and what then must be seen.
import type { Problem } from '../../../src/contract/problem.js';
import type { Contract } from '../../pure/contract/contracts.js';

/** A chart's element, as far as these cases use it. */
export interface Chart extends HTMLElement {
  data: unknown;
  readonly dataSource: string | undefined;
  readonly problems: readonly Problem[];
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** A text that one place on the chart says in full, or a pattern that it matches. */
export type Drawn = string | RegExp;

/** What must come of a case in one contract. */
export interface Run {
  readonly contract: Contract;
  /** Builds the document. */
  readonly data: () => unknown;
  /** The same without what only a document can hold, for the sources of rows and of plain attributes. */
  readonly plain?: () => unknown;
  /** The place of the value, label or list that the case is about, as a JSON Pointer. */
  readonly at?: string;
  /** Drawing takes seconds, and is the same through every source: it is asked for through one. */
  readonly slow?: boolean;
  /** What is shown: the chart, or the state that stands for it. */
  readonly shows: 'chart' | 'empty' | 'error';
  /** Texts that must be drawn, in this order. */
  readonly draws: readonly Drawn[];
  /** Texts that must not be drawn. */
  readonly lacks?: readonly Drawn[];
  /** The addresses that may be followed, in order. */
  readonly links?: readonly string[];
  /** Every problem, as `code pointer`, in the order of the document’s reading. */
  readonly problems: readonly string[];
  /** Attributes of the tag. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What is done after the first draw, before all this is asked. */
  readonly then?: (chart: Chart) => void | Promise<void>;
  /** How often data that could be read was drawn, where that is what the case is about. */
  readonly draught?: number;
}

/** What must come of a case that is more than a document: a page, a server, attributes. */
export interface Scene {
  readonly contract: Contract;
  /** Makes the chart in an empty place of the page, and gives it when the case has happened. */
  readonly open: (place: HTMLElement) => Chart | Promise<Chart>;
  /** Is opened before all tests, for it takes its time. */
  readonly early?: boolean;
  readonly shows: Run['shows'] | 'loading' | 'nothing';
  readonly draws: readonly Drawn[];
  readonly lacks?: readonly Drawn[];
  readonly problems?: readonly string[];
  /** What else the case is about, and what that must be. */
  readonly asks?: (chart: Chart) => unknown;
  readonly is?: unknown;
}

/** One case of hostile input. */
export interface HostileCase {
  readonly id: string;
  /** What is given. */
  readonly input: string;
  readonly runs: readonly Run[];
  readonly scenes?: readonly Scene[];
  /** Why this design answers otherwise than a reader might expect, or cannot meet the case. */
  readonly reason?: string;
}

/** The cases of one kind. */
export interface Category {
  readonly name: string;
  readonly cases: readonly HostileCase[];
}

/** All four. */
export const ALL: readonly Contract[] = ['figure', 'progress', 'breakdown', 'delta'];

/** A value for all contracts, or one for each. */
export type Each<T> = T | ((contract: Contract) => T);
/** The value for a contract. */
export const of = <T>(each: Each<T>, contract: Contract): T =>
  typeof each === 'function' ? (each as (contract: Contract) => T)(contract) : each;

interface Outcome {
  readonly contracts?: readonly Contract[];
  readonly shows?: Each<Run['shows']>;
  readonly draws: Each<readonly Drawn[]>;
  readonly lacks?: readonly Drawn[];
  readonly links?: Each<readonly string[]>;
  /** `@` stands for the place of the value, label or list that the case is about. */
  readonly problems?: Each<readonly string[]>;
  readonly then?: (chart: Chart, contract: Contract) => void | Promise<void>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly draught?: number;
  readonly plain?: (contract: Contract) => unknown;
  /** The contracts in which drawing takes seconds. */
  readonly slow?: readonly Contract[];
}

/** The same in each contract, with what comes of it there. */
export function runs(
  at: Readonly<Record<Contract, string>>,
  data: (contract: Contract) => unknown,
  {
    contracts = ALL,
    shows = 'chart',
    draws,
    lacks,
    links,
    problems = [],
    then,
    attributes,
    draught,
    plain,
    slow,
  }: Outcome,
): readonly Run[] {
  return contracts.map((contract) => ({
    contract,
    at: at[contract],
    data: () => data(contract),
    ...(plain && { plain: () => plain(contract) }),
    ...(slow?.includes(contract) && { slow: true }),
    shows: of(shows, contract),
    draws: of(draws, contract),
    problems: of(problems, contract).map((line) => line.replace('@', at[contract])),
    ...(lacks && { lacks }),
    ...(links && { links: of(links, contract) }),
    ...(attributes && { attributes }),
    ...(then && { then: (chart: Chart) => then(chart, contract) }),
    ...(draught !== undefined && { draught }),
  }));
}

const AT_VALUE: Readonly<Record<Contract, string>> = {
  figure: '/value',
  progress: '/measures/0/value',
  breakdown: '/categories/0/value',
  delta: '/series/0/observations/1/value',
};
const AT_LABEL: Readonly<Record<Contract, string>> = {
  figure: '/title',
  progress: '/measures/0/label',
  breakdown: '/categories/0/label',
  delta: '/series/0/label',
};
const AT_ROWS: Readonly<Record<Contract, string>> = {
  figure: '/observations',
  progress: '/measures',
  breakdown: '/categories',
  delta: '/series/0/observations',
};
const MAIN: Readonly<Record<Contract, string>> = {
  figure: '/value',
  progress: '/measures',
  breakdown: '/categories',
  delta: '/series',
};
export const AT_ROOT: Readonly<Record<Contract, string>> = { figure: '', progress: '', breakdown: '', delta: '' };

export const EMPTY = 'No figures yet.';
/** Plain words for the reader; the reasons are problems, for the author. */
export const FAILED = /^(?:This chart cannot be drawn|The figures could not be loaded)\.$/;
export const UNREAD = 'figure not readable';
const UNNAMED = '(unnamed)';

/** A document whose figure is the case, beside a plain one of 40. */
export const withValue = (value: unknown, more: object = {}): ((contract: Contract) => object) => {
  const documents: Readonly<Record<Contract, object>> = {
    figure: { title: 'Resolved', value },
    progress: { title: 'Cases', measures: [{ label: 'Resolved', value, target: 100 }] },
    breakdown: {
      title: 'Cases',
      categories: [
        { label: 'Resolved', value },
        { label: 'Open', value: 40 },
      ],
    },
    delta: {
      title: 'Cases',
      series: [
        {
          label: 'Resolved',
          observations: [
            { period: '2020', value: 40 },
            { period: '2021', value },
          ],
        },
      ],
    },
  };
  return (contract) => ({ ...documents[contract], ...more });
};
/** The row that the figure of {@link withValue} is in. */
export const ROW: Readonly<Record<Contract, string>> = {
  figure: 'Resolved',
  progress: 'Resolved',
  breakdown: 'Resolved',
  delta: '2021',
};

/** The value stands as the figure of every contract, and its row then says `text`. */
const asValue = (value: () => unknown, text: Drawn, problems: Each<readonly string[]> = []): readonly Run[] =>
  runs(AT_VALUE, (contract) => withValue(value())(contract), { draws: (contract) => [ROW[contract], text], problems });

/** A document whose label is the case, above a figure of 5. */
const withLabel = (label: unknown): Readonly<Record<Contract, object>> => ({
  figure: { title: label, value: 5 },
  progress: { title: 'Cases', measures: [{ label, value: 5, target: 10 }] },
  breakdown: {
    title: 'Cases',
    categories: [
      { label, value: 5 },
      { label: 'Open', value: 4 },
    ],
  },
  delta: {
    title: 'Cases',
    series: [
      { label, observations: [{ period: '2021', value: 5 }] },
      { label: 'Open', observations: [{ period: '2021', value: 4 }] },
    ],
  },
});

/** The text stands as the label of every contract, and `text` is then drawn in full. */
const asLabel = (label: () => unknown, text: Drawn, ...problems: string[]): readonly Run[] =>
  runs(AT_LABEL, (contract) => withLabel(label())[contract], { draws: [text], problems });

/** As {@link asLabel}, where nothing is left of the label: rows say so, a headline goes without its title. */
const asNoLabel = (label: () => unknown, ...problems: string[]): readonly Run[] =>
  runs(AT_LABEL, (contract) => withLabel(label())[contract], {
    draws: (contract) => (contract === 'figure' ? ['5'] : [UNNAMED]),
    lacks: [/object/i],
    problems,
  });

const month = (i: number): string =>
  `${String(Math.floor(i / 12) + 1).padStart(4, '0')}-${String((i % 12) + 1).padStart(2, '0')}`;
const year = (i: number): string => String(2001 + i);

/** Documents with these rows, named A0, A1 …; a figure has them as its trend, below a headline of 7. */
const withRows = (values: readonly unknown[], period = year): ((contract: Contract) => object) => {
  const rows = values.map((value, i) => ({ label: `A${i}`, value }));
  const observations = values.map((value, i) => ({ period: period(i), value }));
  return (contract) =>
    ({
      figure: { title: 'Cases', value: 7, observations },
      progress: { title: 'Cases', unit: 'cases', measures: rows },
      breakdown: { title: 'Cases', categories: rows },
      delta: { title: 'Cases', series: [{ label: 'A', observations }] },
    })[contract];
};
/** Documents in which the whole list of rows is the case. */
const withList = (list: unknown): ((contract: Contract) => object) => {
  return (contract) =>
    ({
      figure: { title: 'Cases', value: 7, observations: list },
      progress: { title: 'Cases', measures: list },
      breakdown: { title: 'Cases', categories: list },
      delta: { title: 'Cases', series: [{ label: 'A', observations: list }] },
    })[contract];
};
const names = (contract: Contract, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => (contract === 'progress' || contract === 'breakdown' ? `A${i}` : year(i)));
/** Each row with what it says, in the order of the document. */
const rowsSay = (texts: readonly Drawn[]): ((contract: Contract) => readonly Drawn[]) => {
  return (contract) => names(contract, texts.length).flatMap((name, i) => [name, texts[i]!]);
};

/** The same text in every place where a document holds text, and in one where it holds a period. */
const withTextEverywhere = (text: string, more: object = {}): Readonly<Record<Contract, object>> => {
  const head = { title: text, subtitle: text, description: text, note: text, source: text, ...more };
  return {
    figure: { ...head, value: 5 },
    progress: { ...head, measures: [{ label: text, value: 5 }] },
    breakdown: { ...head, categories: [{ label: text, value: 5 }] },
    delta: {
      ...head,
      series: [
        { label: text, observations: [{ period: text, value: 5 }] },
        { label: 'Open', observations: [{ period: '2021', value: 4 }] },
      ],
    },
  };
};
/** Title, subtitle, label, note, description and source all say the text, as text; that it was given as two notes is no reason to say it twice. */
const asMarkup = (text: string): readonly Run[] =>
  runs(AT_ROOT, (contract) => withTextEverywhere(text, { notes: [text] })[contract], {
    plain: (contract) => withTextEverywhere(text)[contract],
    draws: (contract) => Array.from({ length: contract === 'figure' ? 5 : 6 }, () => text),
    problems: (contract) => (contract === 'delta' ? ['not-a-period /series/0/observations/0/period'] : []),
  });
/** A member that says how to draw: there is none in any contract. */
const asStyle = (name: string, value: () => string): readonly Run[] =>
  runs(AT_ROOT, (contract) => withValue(5, { [name]: value() })(contract), {
    draws: (contract) => [ROW[contract], '5'],
    problems: [`unknown-member /${name}`],
  });
const NO_STYLE = 'Colours and formats are the page’s style sheet and words; no contract has a member for them.';

const documents = (data: () => unknown, outcome: Outcome): readonly Run[] => runs(AT_ROOT, data, outcome);

const NUMBERS: readonly HostileCase[] = [
  { id: 'NUM01', input: '0', runs: asValue(() => 0, '0') },
  { id: 'NUM02', input: '-0', runs: asValue(() => -0, '0') },
  { id: 'NUM03', input: 'NaN', runs: asValue(() => NaN, UNREAD, ['not-finite @']) },
  { id: 'NUM04', input: 'Infinity', runs: asValue(() => Infinity, UNREAD, ['not-finite @']) },
  {
    id: 'NUM07',
    input: '-1e308 and 1e308 together',
    runs: runs(AT_ROWS, withRows([1e308, -1e308]), {
      draws: rowsSay([/^100,000,000,/, /^−100,000,000,/]),
    }),
  },
  // A headline sets the qualifier apart from its number.
  { id: 'NUM08', input: '5e-324', runs: asValue(() => 5e-324, /^(under )?0\.000000000001$/) },
  { id: 'NUM09', input: '1e21', runs: asValue(() => 1e21, '1,000,000,000,000,000,000,000') },
  { id: 'NUM10', input: '2**53+1', runs: asValue(() => 2 ** 53 + 1, '9,007,199,254,740,992', ['precision @']) },
  { id: 'NUM13', input: '2n**70n', runs: asValue(() => 2n ** 70n, UNREAD, ['wrong-type @']) },
  { id: 'NUM14', input: '"3"', runs: asValue(() => '3', '3') },
  { id: 'NUM15', input: '" 12.5 "', runs: asValue(() => ' 12.5 ', '12.5') },
  { id: 'NUM16', input: '"1,234"', runs: asValue(() => '1,234', UNREAD, ['ambiguous-number @']) },
  {
    id: 'NUM18',
    input: '"12%"',
    // The 40 beside it may be per cents or not.
    runs: asValue(
      () => '12%',
      '12%',
      (contract) => (contract === 'breakdown' ? ['no-unit /categories/1/value'] : []),
    ),
  },
  { id: 'NUM20', input: '"0x10"', runs: asValue(() => '0x10', UNREAD, ['not-a-quantity @']) },
  { id: 'NUM23', input: '""', runs: asValue(() => '', UNREAD, ['not-a-quantity @']) },
  { id: 'NUM25', input: '"–5" (en dash)', runs: asValue(() => '–5', '−5') },
  {
    id: 'NUM26',
    input: '"−5" (U+2212)',
    runs: asValue(() => '−5', '−5'),
  },
  { id: 'NUM27', input: '"٣" (Arabic-Indic digit)', runs: asValue(() => '٣', '3') },
  { id: 'NUM30', input: '[5]', runs: asValue(() => [5], UNREAD, ['wrong-type @']) },
  { id: 'NUM35', input: 'new Date(0)', runs: asValue(() => new Date(0), UNREAD, ['wrong-type @']) },
  {
    id: 'NUM37',
    input: 'undefined',
    runs: runs(AT_VALUE, withValue(undefined), {
      shows: (contract) => (contract === 'figure' ? 'error' : 'chart'),
      draws: (contract) => (contract === 'figure' ? [FAILED] : [ROW[contract], UNREAD]),
      problems: ['missing-member @'],
    }),
  },
  {
    id: 'NUM39',
    input: 'all values 0',
    runs: runs(AT_ROWS, withRows([0, 0, 0]), { draws: rowsSay([/^0( cases)?$/, /^0( cases)?$/, /^0( cases)?$/]) }),
  },
  {
    id: 'NUM41',
    input: 'all values negative',
    runs: runs(AT_ROWS, withRows([-1, -2, -3]), {
      draws: rowsSay([/^−1( cases)?$/, /^−2( cases)?$/, /^−3( cases)?$/]),
    }),
  },
  {
    id: 'NUM43',
    input: 'one value of 1e9, the others 1',
    runs: runs(AT_ROWS, withRows([1e9, 1, 1]), {
      draws: (contract) => [
        ...rowsSay([/^1,000,000,000( cases)?$/, /^1( cases)?$/, /^1( cases)?$/])(contract),
        // A trend line has no bars.
        ...(contract === 'figure' ? [] : [/too short to be seen/]),
      ],
    }),
  },
  {
    id: 'NUM44',
    input: '10,000 equal values',
    runs: runs(AT_ROWS, withRows(Array<number>(10000).fill(7), month), {
      slow: ALL,
      draws: (contract) =>
        ({
          figure: ['7', 'Jan 0001', 'Apr 0834', '7'],
          progress: ['Cases', 'A0', '7', 'A99', '7', 'Rows 1 to 100 of 10,000'],
          breakdown: ['A0', '7', 'A24', '7', '9,975 others'],
          delta: [
            '7 in April 0834, the same as March 0834.',
            '0100',
            '0800',
            '7',
            'First 7 in January 0001, latest 7 in April 0834, largest 7 in January 0001, smallest 7 in January 0001.',
          ],
        })[contract],
    }),
  },
];

const ZALGO = `Z${'\u0301'.repeat(500)}algo`;
const LONG = 'Llanfair'.repeat(38).slice(0, 300);
const LABELS: readonly HostileCase[] = [
  { id: 'TXT01', input: 'an empty label', runs: asNoLabel(() => '', 'empty @') },
  {
    id: 'TXT05',
    input: 'a label with \\n\\r\\t',
    runs: asLabel(() => 'two\n\r\tlines', 'two lines', 'text-cleaned @'),
  },
  { id: 'TXT06', input: 'NUL', runs: asLabel(() => 'nu\u0000ll', 'null', 'text-cleaned @') },
  { id: 'TXT07', input: 'C0 and C1 controls', runs: asLabel(() => 'be\u0007l\u0085l\u009b', 'bell', 'text-cleaned @') },
  { id: 'TXT08', input: 'a lone high surrogate', runs: asLabel(() => 'a\ud800b', 'a\ufffdb', 'text-cleaned @') },
  { id: 'TXT09', input: 'a lone low surrogate', runs: asLabel(() => 'a\udc00b', 'a\ufffdb', 'text-cleaned @') },
  { id: 'TXT10', input: 'RLO before "txt.exe"', runs: asLabel(() => '\u202etxt.exe', 'txt.exe', 'text-cleaned @') },
  {
    id: 'TXT12',
    input: 'RLM, LRM and ALM',
    runs: asLabel(() => 'a\u200fb\u200ec\u061cd', 'a\u200fb\u200ec\u061cd'),
    reason: 'These marks act inside the label alone, and Hebrew and Arabic need them; they stay.',
  },
  { id: 'TXT13', input: 'Hebrew and digits', runs: asLabel(() => 'תיקים 2021 (12)', 'תיקים 2021 (12)') },
  { id: 'TXT15', input: 'a family of emoji', runs: asLabel(() => '👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦') },
  {
    id: 'TXT17',
    input: '500 combining marks',
    runs: asLabel(() => ZALGO, `Z${'\u0301'.repeat(8)}algo`, 'text-cleaned @'),
  },
  { id: 'TXT18', input: 'Cyrillic letters that look Latin', runs: asLabel(() => 'раypal', 'раypal') },
  {
    id: 'TXT20',
    input: 'Thai without spaces',
    runs: asLabel(() => 'คดีอาชญากรรมไซเบอร์ที่ปิดแล้ว', 'คดีอาชญากรรมไซเบอร์ที่ปิดแล้ว'),
  },
  { id: 'TXT21', input: 'one word of 300 letters', runs: asLabel(() => LONG, LONG) },
  { id: 'TXT22', input: 'soft hyphens', runs: asLabel(() => 'cy\u00adber\u00adcrime', 'cy\u00adber\u00adcrime') },
  { id: 'TXT23', input: '&amp; and &lt;', runs: asLabel(() => '&amp; &lt;', '&amp; &lt;') },
  {
    id: 'TXT25',
    input: 'placeholders of template languages',
    runs: asLabel(() => '${7*7} {{7*7}} <%= 7*7 %>', '${7*7} {{7*7}} <%= 7*7 %>'),
  },
  {
    id: 'TXT26',
    input: 'markers of Lit',
    runs: asLabel(() => '__lit__ lit$1234$ <!--?lit$-->', '__lit__ lit$1234$ <!--?lit$-->'),
  },
  { id: 'TXT27', input: 'bindings of Lit', runs: asLabel(() => '?attr= .prop= @click=', '?attr= .prop= @click=') },
  { id: 'TXT29', input: ']]> and -->', runs: asLabel(() => ']]> -->', ']]> -->') },
  { id: 'TXT31', input: 'a label that is the number 2024', runs: asLabel(() => 2024, '2024', 'wrong-type @') },
  {
    id: 'TXT32',
    input: 'labels that are an object, a list, a symbol, a function',
    runs: runs(
      AT_ROOT,
      (contract) => {
        const labels = [{ toString: () => 'x' }, ['x'], Symbol('x'), () => 'x'];
        const rows = labels.map((label, i) => ({ label, value: i + 1 }));
        return {
          figure: { title: labels[0], subtitle: labels[1], description: labels[2], note: labels[3], value: 5 },
          progress: { title: 'Cases', measures: rows },
          breakdown: { title: 'Cases', order: 'given', categories: rows },
          delta: {
            title: 'Cases',
            series: rows.map(({ label, value }) => ({ label, observations: [{ period: '2021', value }] })),
          },
        }[contract];
      },
      {
        draws: (contract) =>
          ({
            figure: ['5'],
            progress: [UNNAMED, '1', UNNAMED, '2', UNNAMED, '3', UNNAMED, '4'],
            breakdown: [UNNAMED, '1', UNNAMED, '2', UNNAMED, '3', UNNAMED, '4'],
            delta: [UNNAMED, UNNAMED, UNNAMED, UNNAMED, '2021', '1', '2', '3', '4'],
          })[contract],
        lacks: [/object|symbol|function|=>|^x$/i],
        problems: (contract) =>
          ({
            figure: ['title', 'subtitle', 'description', 'note'].map((name) => `wrong-type /${name}`),
            progress: [0, 1, 2, 3].map((i) => `wrong-type /measures/${i}/label`),
            breakdown: [0, 1, 2, 3].map((i) => `wrong-type /categories/${i}/label`),
            delta: [0, 1, 2, 3].map((i) => `wrong-type /series/${i}/label`),
          })[contract],
      },
    ),
  },
  {
    id: 'TXT34',
    input: 'a label without a prototype',
    runs: asNoLabel(() => Object.create(null) as unknown, 'wrong-type @'),
  },
];

const MARKUP: readonly HostileCase[] = [
  { id: 'XSS01', input: 'an image that runs', runs: asMarkup('<img src=x onerror=window.__xss=1>') },
  { id: 'XSS02', input: 'a script', runs: asMarkup('<script>window.__xss=1</script>') },
  { id: 'XSS03', input: 'an SVG that runs', runs: asMarkup('<svg onload=window.__xss=1>') },
  { id: 'XSS04', input: 'an attribute closed', runs: asMarkup('"><svg/onload=window.__xss=1>') },
  { id: 'XSS06', input: 'a style closed', runs: asMarkup('</style><script>window.__xss=1</script>') },
  {
    id: 'XSS13',
    input: 'a noscript closed from an attribute',
    runs: asMarkup('<noscript><p title="</noscript><img src=x onerror=window.__xss=1>">'),
  },
  { id: 'XSS17', input: 'a refresh', runs: asMarkup('<meta http-equiv=refresh content="0;url=//evil.invalid">') },
  { id: 'XSS18', input: 'a style sheet', runs: asMarkup('<link rel=stylesheet href=//evil.invalid>') },
  { id: 'XSS19', input: 'an import', runs: asMarkup('<style>@import url(//evil.invalid)</style>') },
  {
    id: 'XSS22',
    input: 'a colour that runs',
    runs: asStyle('color', () => 'url(javascript:window.__xss=1)'),
    reason: NO_STYLE,
  },
  {
    id: 'XSS23',
    input: 'a colour that is an expression',
    runs: asStyle('color', () => 'expression(alert(1))'),
    reason: NO_STYLE,
  },
  {
    id: 'XSS25',
    input: 'a colour of 100 kB, and the same as a figure',
    runs: runs(
      AT_VALUE,
      (contract) => {
        const text = `rgb(${'1'.repeat(1e5)}`;
        return withValue(text, { color: text })(contract);
      },
      {
        draws: (contract) => [ROW[contract], UNREAD],
        problems: (contract) =>
          contract === 'figure'
            ? ['not-a-quantity @', 'unknown-member /color']
            : ['unknown-member /color', 'not-a-quantity @'],
      },
    ),
    reason: NO_STYLE,
  },
  {
    id: 'XSS27',
    input: 'a format of 100,000 commas, and the same as a figure',
    runs: runs(
      AT_VALUE,
      (contract) => {
        const text = ','.repeat(1e5);
        return withValue(text, { format: text })(contract);
      },
      {
        draws: (contract) => [ROW[contract], UNREAD],
        problems: (contract) =>
          contract === 'figure'
            ? ['not-a-quantity @', 'unknown-member /format']
            : ['unknown-member /format', 'not-a-quantity @'],
      },
    ),
    reason: NO_STYLE,
  },
];

/** A figure whose members are those of a class. */
class Measured {
  readonly #number: number;
  constructor(number: number) {
    this.#number = number;
  }
  get value(): number {
    return this.#number;
  }
}
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
function frozen<T extends object>(value: T): T {
  for (const inner of Object.values(value) as unknown[]) if (typeof inner === 'object' && inner) frozen(inner);
  return Object.freeze(value);
}
const bare = (value: object): object => Object.assign(Object.create(null) as object, value);
/** Row and document keep these members to themselves. */
const EXTRA = { onclick: 'window.__xss=1', style: 'color:red', d: 'M0 0', srcdoc: '<b>' };
const extraAt = (at: string): readonly string[] => Object.keys(EXTRA).map((name) => `unknown-member ${at}/${name}`);

const KEYS: readonly HostileCase[] = [
  {
    id: 'KEY01',
    input: '{"__proto__":{"polluted":1}} in JSON',
    runs: runs(
      AT_ROOT,
      (contract) => JSON.stringify(withValue(5)(contract)).replace('{', '{"__proto__":{"polluted":1},'),
      {
        draws: (contract) => [ROW[contract], '5'],
        problems: ['unknown-member /__proto__'],
      },
    ),
  },
  { id: 'KEY03', input: 'a label "__proto__"', runs: asLabel(() => '__proto__', '__proto__') },
  {
    id: 'KEY07',
    input: 'a figure with a getter that throws',
    runs: asValue(
      () => ({
        get value(): number {
          throw new Error('no');
        },
      }),
      UNREAD,
      ['unreadable @/value'],
    ),
  },
  {
    id: 'KEY09',
    input: 'a revoked proxy',
    runs: documents(revoked, {
      shows: 'error',
      draws: [FAILED],
      problems: ['wrong-type '],
    }),
  },
  {
    id: 'KEY10',
    input: 'frozen input',
    runs: runs(AT_ROOT, (contract) => frozen(withValue(5)(contract)), { draws: (contract) => [ROW[contract], '5'] }),
  },
  {
    id: 'KEY11',
    input: 'an accessor of a class',
    runs: asValue(() => new Measured(5), '5'),
    reason: 'A member is the object’s own or its class’s; what hangs on Object.prototype is nobody’s.',
  },
  {
    id: 'KEY12',
    input: 'rows without a prototype',
    runs: runs(AT_ROOT, (contract) => bare(withValue(bare({ value: 5 }))(contract)), {
      draws: (contract) => [ROW[contract], '5'],
    }),
  },
  {
    id: 'KEY13',
    input: 'members onclick, style, d, srcdoc on document, row and figure',
    runs: runs(AT_VALUE, (contract) => withValue({ value: 5, ...EXTRA }, EXTRA)(contract), {
      draws: (contract) => [ROW[contract], '5'],
      problems: (contract) =>
        contract === 'figure' ? [...extraAt('@'), ...extraAt('')] : [...extraAt(''), ...extraAt('@')],
    }),
  },
  {
    id: 'KEY14',
    input: 'toJSON on a figure',
    runs: asValue(() => ({ value: 5, toJSON: () => ({ value: 6 }) }), '5', ['unknown-member @/toJSON']),
  },
  {
    id: 'KEY15',
    input: 'then on the document',
    runs: runs(
      AT_ROOT,
      (contract) => ({
        ...withValue(5)(contract),
        then: (done: (value: unknown) => void) => {
          done({});
        },
      }),
      {
        draws: (contract) => [ROW[contract], '5'],
        problems: ['unknown-member /then'],
      },
    ),
  },
  {
    id: 'KEY16',
    input: 'a document that goes round in a circle',
    runs: runs(
      AT_VALUE,
      (contract) => {
        const figure: Record<string, unknown> = { value: 5 };
        figure['revision'] = { previous: figure };
        figure['self'] = figure;
        return withValue(figure)(contract);
      },
      {
        draws: (contract) => [ROW[contract], '5'],
        problems: [
          'unknown-member @/revision/previous/revision',
          'unknown-member @/revision/previous/self',
          'unknown-member @/self',
        ],
      },
    ),
  },
];

const OTHER: Readonly<Record<Contract, Contract>> = {
  figure: 'progress',
  progress: 'breakdown',
  breakdown: 'delta',
  delta: 'figure',
};
const OTHER_MAIN: Readonly<Record<Contract, string>> = {
  figure: '/measures',
  progress: '/categories',
  breakdown: '/series',
  delta: '/value',
};
const missing = (contract: Contract): readonly string[] => [
  'missing-member /title',
  `missing-member ${MAIN[contract]}`,
];
/** A list of rows that are the case, where the chart then shows `error`; a figure only loses its trend. */
const lostRows = (list: unknown, count: number): readonly Run[] =>
  runs(AT_ROWS, withList(list), {
    shows: (contract) => (contract === 'figure' ? 'chart' : 'error'),
    draws: (contract) => (contract === 'figure' ? ['7'] : [FAILED]),
    problems: Array.from({ length: count }, (_, i) => `wrong-type @/${i}`),
  });

const STRUCTURE: readonly HostileCase[] = [
  { id: 'STR02', input: 'null', runs: documents(() => null, { shows: 'empty', draws: [EMPTY] }) },
  {
    id: 'STR03',
    input: '[] as rows',
    runs: runs(AT_ROWS, withList([]), {
      shows: (contract) => (contract === 'figure' ? 'chart' : 'empty'),
      draws: (contract) => (contract === 'figure' ? ['7'] : [EMPTY]),
    }),
  },
  {
    id: 'STR04',
    input: '{}',
    runs: documents(() => ({}), {
      shows: 'error',
      draws: [FAILED],
      problems: missing,
    }),
  },
  {
    id: 'STR06',
    input: '"[]" as JSON text',
    runs: documents(() => '[]', {
      shows: 'error',
      draws: [FAILED],
      problems: ['wrong-type '],
    }),
    reason: 'Text is read as JSON, and a document is an object.',
  },
  { id: 'STR07', input: '[null] as rows', runs: lostRows([null], 1) },
  { id: 'STR08', input: '[5, "x"] as rows', runs: lostRows([5, 'x'], 2) },
  {
    id: 'STR09',
    input: 'rows with a hole',
    runs: runs(
      AT_ROWS,
      (contract) => {
        const list = new Array<unknown>(2);
        list[1] =
          contract === 'figure' || contract === 'delta' ? { period: '2021', value: 5 } : { label: 'A', value: 5 };
        return withList(list)(contract);
      },
      {
        draws: (contract) => [contract === 'figure' || contract === 'delta' ? '2021' : 'A', '5'],
        problems: ['wrong-type @/0'],
      },
    ),
  },
  {
    id: 'STR11',
    input: 'a Map',
    runs: documents(() => new Map([['title', 'Cases']]), {
      shows: 'error',
      draws: [FAILED],
      problems: ['wrong-type '],
    }),
  },
  {
    id: 'STR12',
    input: 'a generator as rows',
    runs: runs(
      AT_ROWS,
      (contract) => {
        function* rows(): Generator<object> {
          yield { label: 'A', value: 5 };
        }
        return withList(rows())(contract);
      },
      {
        shows: (contract) => (contract === 'figure' ? 'chart' : 'error'),
        draws: (contract) => (contract === 'figure' ? ['7'] : [FAILED]),
        problems: ['wrong-type @'],
      },
    ),
  },
  {
    id: 'STR14',
    input: '{length: 1e9} as rows',
    runs: runs(AT_ROWS, withList({ length: 1e9 }), {
      shows: (contract) => (contract === 'figure' ? 'chart' : 'error'),
      draws: (contract) => (contract === 'figure' ? ['7'] : [FAILED]),
      problems: ['wrong-type @'],
    }),
  },
  {
    id: 'STR15',
    input: 'one row',
    runs: runs(AT_ROWS, withRows([5]), { draws: (contract) => [names(contract, 1)[0]!, /^5( cases)?$/] }),
  },
  {
    id: 'STR16',
    input: 'two rows of the same figure',
    runs: runs(AT_ROWS, withRows([5, 5]), { draws: rowsSay([/^5( cases)?$/, /^5( cases)?$/]) }),
  },
  {
    id: 'STR17',
    input: '10,000 rows',
    runs: runs(
      AT_ROWS,
      (contract) =>
        withRows(
          Array.from({ length: 10000 }, (_, i) => 10000 - i),
          month,
        )(contract),
      {
        slow: ['figure', 'progress', 'delta'],
        draws: (contract) =>
          ({
            figure: ['7', '10,000', 'Jan 0001', 'Apr 0834', '1', 'The line runs from 1 to 10,000, not from zero.'],
            progress: ['10,000 cases', 'Cases', 'A0', '10,000', 'A99', '9,901', 'Rows 1 to 100 of 10,000'],
            breakdown: ['A0', '10,000', 'A24', '9,976', '9,975 others'],
            delta: [
              '1 in April 0834, down 1 (50%) on March 0834.',
              '10,000',
              '0100',
              '0800',
              '1',
              'First 10,000 in January 0001, latest 1 in April 0834, largest 10,000 in January 0001, smallest 1 in April 0834.',
            ],
          })[contract],
      },
    ),
  },
  {
    id: 'STR18',
    input: '1,000,000 rows',
    runs: [],
    reason:
      'Not met: every row that is given is read and drawn, and each is a row of the table; a page sends what a reader can read.',
  },
  {
    id: 'STR20',
    input: 'JSON text with a trailing comma',
    runs: runs(AT_ROOT, (contract) => JSON.stringify(withValue(5)(contract)).replace(/\}$/, ',}'), {
      shows: 'error',
      draws: [FAILED],
      problems: ['not-json '],
    }),
  },
  {
    id: 'STR22',
    input: 'JSON text with NaN',
    runs: runs(AT_ROOT, (contract) => JSON.stringify(withValue(5)(contract)).replace('5', 'NaN'), {
      shows: 'error',
      draws: [FAILED],
      problems: ['not-json '],
    }),
  },
  {
    id: 'STR26',
    input: 'members nobody knows',
    runs: runs(AT_ROOT, (contract) => withValue(5, { extra: 1, __more: {} })(contract), {
      draws: (contract) => [ROW[contract], '5'],
      problems: ['unknown-member /extra', 'unknown-member /__more'],
    }),
  },
  {
    id: 'STR27',
    input: 'schemaVersion: 99',
    runs: runs(AT_ROOT, (contract) => withValue(5, { schemaVersion: 99 })(contract), {
      draws: (contract) => [ROW[contract], '5'],
      problems: ['unknown-member /schemaVersion'],
    }),
  },
  {
    id: 'STR28',
    input: 'a required member is not there',
    runs: documents(() => ({ title: 'Cases' }), {
      shows: 'error',
      draws: [FAILED],
      problems: (contract) => [`missing-member ${MAIN[contract]}`],
    }),
  },
  {
    id: 'STR29',
    input: 'the document of another tag',
    runs: runs(AT_ROOT, (contract) => withValue(5)(OTHER[contract]), {
      shows: 'error',
      draws: [FAILED],
      problems: (contract) => {
        const problems = [`missing-member ${MAIN[contract]}`, `unknown-member ${OTHER_MAIN[contract]}`];
        // A breakdown has categories or groups, so that what is missing is known only when all members are read.
        return contract === 'breakdown' ? problems.reverse() : problems;
      },
    }),
  },
  {
    id: 'STR30',
    input: 'changed in place, then requestUpdate()',
    runs: runs(AT_ROOT, (contract) => withValue({ value: 5 })(contract), {
      draws: (contract) => [ROW[contract], '6'],
      lacks: ['5'],
      draught: 2,
      then: async (chart, contract) => {
        const data = chart.data as {
          value: { value: number };
          measures: { value: { value: number } }[];
          categories: { value: { value: number } }[];
          series: { observations: { value: { value: number } }[] }[];
        };
        const figure = {
          figure: () => data.value,
          progress: () => data.measures[0]!.value,
          breakdown: () => data.categories[0]!.value,
          delta: () => data.series[0]!.observations[1]!.value,
        }[contract]();
        figure.value = 6;
        chart.requestUpdate();
        await chart.updateComplete;
      },
    }),
  },
  {
    id: 'STR31',
    input: 'the same object again',
    runs: runs(AT_ROOT, (contract) => withValue(5)(contract), {
      draws: (contract) => [ROW[contract], '5'],
      draught: 1,
      then: async (chart) => {
        const same = chart.data;
        chart.data = same;
        await chart.updateComplete;
      },
    }),
  },
  {
    id: 'STR32',
    input: '100 documents in one turn',
    runs: runs(AT_ROOT, (contract) => withValue(5)(contract), {
      draws: (contract) => [ROW[contract], '99'],
      draught: 2,
      then: async (chart, contract) => {
        for (let i = 0; i < 100; i++) chart.data = withValue(i)(contract);
        await chart.updateComplete;
      },
    }),
  },
  {
    id: 'STR33',
    input: 'a good document after a bad one',
    runs: runs(AT_ROOT, (contract) => withValue(5)(contract), {
      draws: (contract) => [ROW[contract], '6'],
      draught: 2,
      then: async (chart, contract) => {
        chart.data = '{';
        await chart.updateComplete;
        chart.data = withValue(6)(contract);
        await chart.updateComplete;
      },
    }),
  },
];

/** Figures of these periods, as a trend and as a series. */
const PERIODS: readonly Contract[] = ['figure', 'delta'];
const withPeriods = (rows: readonly object[], head: object = {}): ((contract: Contract) => object) => {
  return (contract) =>
    contract === 'figure'
      ? { title: 'Cases', value: 7, observations: rows, ...head }
      : { title: 'Cases', series: [{ label: 'A', observations: rows }], ...head };
};
const asPeriods = (
  rows: readonly (readonly [period: unknown, value: unknown])[],
  draws: readonly Drawn[],
  problems: readonly string[] = [],
  more: Partial<Outcome> & { readonly head?: object } = {},
): readonly Run[] =>
  runs(
    AT_ROWS,
    withPeriods(
      rows.map(([period, value]) => ({ period, value })),
      more.head,
    ),
    { contracts: PERIODS, draws, problems, ...more },
  );

const TIMES: readonly HostileCase[] = [
  {
    id: 'TIM02',
    input: 'a year twice',
    runs: asPeriods(
      [
        ['2020', 4],
        ['2021', 5],
        ['2021', 6],
      ],
      ['2020', '4', '2021', '6'],
      ['duplicate-period @/1/period'],
      { lacks: ['5'] },
    ),
    reason: 'The later in the document stands.',
  },
  {
    id: 'TIM03',
    input: 'years with a gap',
    runs: asPeriods(
      [
        ['2018', 4],
        ['2021', 5],
      ],
      ['2018', '4', '2021', '5'],
      [],
      { lacks: ['2019', '2020', 'no figure given'] },
    ),
  },
  {
    id: 'TIM05',
    input: 'year "2024"',
    runs: asPeriods(
      [
        ['2023', 4],
        ['2024', 5],
      ],
      ['2023', '4', '2024', '5'],
    ),
  },
  {
    id: 'TIM06',
    input: 'year 2024.5',
    runs: asPeriods(
      [
        ['2023', 4],
        [2024.5, 5],
      ],
      ['2023', '4', '2024.5', '5'],
      ['wrong-type @/1/period'],
    ),
    reason: 'It is no period; it stays as the name of its row, which is compared with nothing.',
  },
  {
    id: 'TIM09',
    input: 'year 275761',
    runs: asPeriods(
      [
        ['2023', 4],
        [275761, 5],
      ],
      ['2023', '4', '275761', '5'],
      ['wrong-type @/1/period'],
      { lacks: [/invalid/i] },
    ),
  },
  {
    id: 'TIM10',
    input: '2024-02-30',
    runs: asPeriods(
      [
        ['2024-02-29', 4],
        ['2024-02-30', 5],
      ],
      [/^29 Feb(ruary)? 2024$/, '4', '2024-02-30', '5'],
      ['impossible-date @/1/period'],
      {
        lacks: [/March/],
      },
    ),
  },
  {
    id: 'TIM11',
    input: '2024-01-01 in any time zone',
    runs: asPeriods(
      [
        ['2023-12-31', 4],
        ['2024-01-01', 5],
      ],
      [/^31 Dec(ember)?( 2023)?$/, '4', /^1 Jan(uary)?( 2024)?$/, '5'],
    ),
    reason: 'The engines run in the machine’s one time zone; no day here passes through local time.',
  },
  {
    id: 'TIM12',
    input: '2024-01-01T00:00',
    runs: asPeriods(
      [
        ['2023', 4],
        ['2024-01-01T00:00', 5],
      ],
      ['2023', '4', /^1 Jan(uary)? 2024$/, '5'],
    ),
    reason: 'The time of day says nothing of a period; the day is the period.',
  },
  {
    id: 'TIM15',
    input: 'a Date',
    runs: asPeriods(
      [
        ['2023', 4],
        [new Date('2024-01-01'), 5],
      ],
      ['2023', '4', /^1 Jan(uary)? 2024$/, '5'],
    ),
    reason:
      'A Date that begins a day in UTC is that day, as d3.autoType reads 2024-01-01; any other is the day on the clock of the machine.',
  },
  {
    id: 'TIM18',
    input: 'a common year and a leap year',
    runs: [
      ...runs(
        AT_ROWS,
        () => ({ title: 'Cases', value: 110, period: '2024', previous: { period: '2023', value: 100 } }),
        { contracts: ['figure'], draws: ['110', /up 10 \(10%\) on 2023/] },
      ),
      ...asPeriods(
        [
          ['2023', 100],
          ['2024', 110],
        ],
        ['2023', '100', '2024', '110', '+10 (+10%)'],
        [],
        { contracts: ['delta'] },
      ),
    ],
  },
  {
    id: 'TIM19',
    input: 'the reporting year 2023–24 without its start',
    runs: asPeriods(
      [
        ['2022–23', 4],
        ['2023–24', 5],
      ],
      [/^2022[–/]23$/, '4', /^2023[–/]24$/, '5'],
      [],
      {
        // Without a period of its own, the figure is read apart from its trend.
        problems: (contract) => (contract === 'figure' ? ['label-period /observations/0/period'] : []),
      },
    ),
  },
  {
    id: 'TIM20',
    input: 'week 2024-W53',
    runs: asPeriods(
      [
        ['2024-W52', 4],
        ['2024-W53', 5],
      ],
      ['week 52 of 2024', '4', '2024-W53', '5'],
      ['impossible-date @/1/period'],
    ),
    reason: '2024 has 52 weeks; 2020-W53 is read.',
  },
  {
    id: 'TIM21',
    input: 'a year to come',
    runs: asPeriods(
      [
        ['2021', 4],
        ['2098', '5 [f]'],
      ],
      ['2021', '4', '2098', '5, forecast'],
    ),
    reason: 'A forecast is marked where its status says so; no chart asks what day it is.',
  },
  {
    id: 'TIM24',
    input: 'a figure below zero before',
    runs: [
      ...runs(AT_ROWS, () => ({ title: 'Cases', value: 5, period: '2021', previous: { period: '2020', value: -4 } }), {
        contracts: ['figure'],
        draws: ['5', /up 9 on 2020/],
        lacks: [/%/],
      }),
      ...asPeriods(
        [
          ['2020', -4],
          ['2021', 5],
        ],
        ['2020', '−4', '2021', '5', '+9'],
        [],
        { contracts: ['delta'], lacks: [/%/] },
      ),
    ],
  },
];

const PROGRESS: readonly Contract[] = ['progress'];
const BREAKDOWN: readonly Contract[] = ['breakdown'];
const asMeasure = (
  measure: object,
  draws: readonly Drawn[],
  problems: readonly string[] = [],
  lacks: readonly Drawn[] = [],
): readonly Run[] =>
  runs(AT_ROOT, () => ({ title: 'Cases', measures: [{ label: 'Resolved', ...measure }] }), {
    contracts: PROGRESS,
    draws,
    problems: problems.map((line) => line.replace('@', '/measures/0')),
    lacks,
  });
const asSplit = (
  values: readonly unknown[],
  head: object,
  draws: readonly Drawn[],
  problems: readonly string[] = [],
  lacks: readonly Drawn[] = [],
): readonly Run[] =>
  runs(
    AT_ROOT,
    () => ({ title: 'Cases', whole: true, ...head, categories: values.map((value, i) => ({ label: `A${i}`, value })) }),
    {
      contracts: BREAKDOWN,
      draws,
      problems,
      lacks,
    },
  );
/** Money is written in every contract. */
const asMoney = (unit: object, text: Readonly<Record<Contract, Drawn>>): readonly Run[] =>
  runs(AT_VALUE, withValue(1234, { unit }), { draws: (contract) => [ROW[contract], text[contract]] });
const ENGLISH =
  'English is the one language of words so far; a document in another keeps its own texts, in their `lang`.';

const TARGETS: readonly HostileCase[] = [
  {
    id: 'CMP01',
    input: 'a target of 0',
    runs: asMeasure({ value: 5, target: 0 }, ['Resolved', '5', /target 0/], [], [/%/]),
  },
  {
    id: 'CMP04',
    input: '250 of 100',
    runs: asMeasure({ value: 250, target: 100 }, ['Resolved', '250', /^(· )?of 100 · 250%, 150 above the target$/]),
  },
  {
    id: 'CMP05',
    input: '−20 of 100',
    runs: asMeasure({ value: -20, target: 100 }, ['Resolved', '−20', 'further from the target than at the start']),
  },
  {
    id: 'CMP06',
    input: '100 of 100',
    runs: asMeasure({ value: 100, target: 100 }, [
      'The target has been reached.',
      'Resolved',
      '100',
      /^(· )?of 100 · 100%$/,
    ]),
  },
  {
    id: 'CMP07',
    input: '99.96 of 100',
    runs: asMeasure(
      { value: 99.96, target: 100, decimals: 0 },
      ['The target has not yet been reached.', 'Resolved', /^(· )?of 100 · 99\.9%$/],
      [],
      [/\b100%/, '100'],
    ),
  },
  {
    id: 'CMP08',
    input: '0.004 of 100',
    runs: asMeasure({ value: 0.004, target: 100 }, ['Resolved', '0.004', /^(· )?of 100 · under 0\.1%$/], [], [/\b0%/]),
  },
  {
    id: 'CMP10',
    input: 'pounds without a currency',
    runs: asMoney({ other: 'pounds' }, { figure: '1,234', progress: '1,234', breakdown: '1,234', delta: '1,234' }),
  },
  {
    id: 'CMP12',
    input: 'yen',
    runs: asMoney(
      { other: 'yen', currency: 'JPY' },
      { figure: '¥1,234', progress: '¥1,234', breakdown: '¥1,234', delta: '¥1,234' },
    ),
  },
  {
    id: 'CMP13',
    input: 'lang ar-EG',
    runs: runs(AT_VALUE, withValue(1234, { lang: 'ar-EG' }), { draws: (contract) => [ROW[contract], '1,234'] }),
    reason: ENGLISH,
  },
  {
    id: 'CMP14',
    input: 'lang "not a language!"',
    runs: runs(AT_VALUE, withValue(1234, { lang: 'not a language!' }), {
      draws: (contract) => [ROW[contract], '1,234'],
      problems: ['not-allowed /lang'],
    }),
  },
  {
    id: 'CMP16',
    input: 'parts that are not the total',
    runs: [
      ...asMeasure(
        {
          value: 10,
          target: 20,
          parts: [
            { label: 'Received', value: 6 },
            { label: 'Pledged', value: 5 },
          ],
        },
        ['Resolved', '10', /^(· )?of 20 · 50%$/, 'Received: 6', 'Pledged: 5'],
        ['sum-mismatch @/parts'],
      ),
      ...asSplit(
        [6, 5],
        { total: 10 },
        ['A0', '6', 'A1', '5', 'The parts exceed the total by 1.'],
        ['sum-mismatch /total'],
      ),
    ],
  },
  {
    id: 'CMP17',
    input: 'per cents that add up to 100.1',
    runs: asSplit(
      [60, 40.1],
      { unit: '%', total: 100 },
      ['A0', '60.0%', 'A1', '40.1%'],
      ['sum-mismatch /total'],
      ['59.9%', '40%', '40.06%'],
    ),
  },
  {
    id: 'CMP18',
    input: 'a part below zero',
    runs: asSplit([6, -5], {}, ['A0', '6', 'A1', '−5'], ['negative-part /categories/1/value'], [/%/]),
    reason: 'Both are drawn from one line at zero; no shares are told.',
  },
  { id: 'CMP19', input: 'a headline of null', runs: asValue(() => null, 'no figure given') },
];

const many = (count: number, value: (i: number) => unknown): readonly unknown[] =>
  Array.from({ length: count }, (_, i) => value(i));

const CATEGORIES: readonly HostileCase[] = [
  {
    id: 'CAT02',
    input: 'two equal categories',
    runs: asSplit([5, 5], {}, ['10 in total.', 'A0', '5', '50%', 'A1', '5', '50%'], [], [/The largest/]),
  },
  {
    id: 'CAT03',
    input: '10,000 categories',
    runs: asSplit(
      many(10000, (i) => 10000 - i),
      {},
      ['A0', '10,000', 'A9', '9,991', '9,990 others', '49,905,045', 'Show the 9,990 others'],
      [],
      ['A10'],
    ).map((run) => ({ ...run, slow: true })),
  },
  {
    id: 'CAT04',
    input: 'categories whose labels are all empty',
    runs: runs(AT_ROOT, () => ({ title: 'Cases', categories: [3, 2, 1].map((value) => ({ label: '', value })) }), {
      contracts: BREAKDOWN,
      draws: [UNNAMED, '3', UNNAMED, '2', UNNAMED, '1'],
      problems: [0, 1, 2].map((i) => `empty /categories/${i}/label`),
    }),
  },
  {
    id: 'CAT05',
    input: 'ties, by value and as given',
    runs: asSplit([1, 5, 5, 2, 5], {}, ['A1', '5', 'A2', '5', 'A4', '5', 'A3', '2', 'A0', '1']),
  },
  {
    id: 'CAT06',
    input: '1,000 pieces of one bar',
    runs: runs(AT_ROOT, () => withRows(many(1000, () => 1))('breakdown'), {
      contracts: BREAKDOWN,
      slow: BREAKDOWN,
      attributes: { form: 'share' },
      draws: ['A0', '1', '995 others', '995'],
    }),
  },
  {
    id: 'CAT07',
    input: 'more pieces than pixels',
    runs: runs(AT_ROOT, () => withRows(many(2000, () => 1))('breakdown'), {
      contracts: BREAKDOWN,
      slow: BREAKDOWN,
      attributes: { form: 'share' },
      draws: ['A0', '1', '1,995 others', '1,995'],
    }),
  },
  {
    id: 'CAT10',
    input: 'a category to highlight that is not there',
    runs: runs(AT_ROOT, (contract) => withValue(5, { highlight: 'Nobody' })(contract), {
      contracts: BREAKDOWN,
      draws: ['Resolved', '5'],
      problems: ['unknown-name /highlight'],
    }),
    reason: 'A name that no category, series or period has is reported, and all are drawn as without it.',
  },
];

/** Every case, by its kind. */
export const HOSTILE: readonly Category[] = [
  { name: 'Numbers', cases: NUMBERS },
  { name: 'Labels and strings', cases: LABELS },
  { name: 'Markup and script injection', cases: MARKUP },
  { name: 'Keys and prototypes', cases: KEYS },
  { name: 'Structure and JSON', cases: STRUCTURE },
  { name: 'Years and dates', cases: TIMES },
  { name: 'Campaign and target semantics', cases: TARGETS },
  { name: 'Category scale', cases: CATEGORIES },
];
