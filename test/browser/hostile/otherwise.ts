// Where a door must answer otherwise than the property does: what then comes of the case, and why.
import type { Contract } from '../../pure/contract/contracts.js';
import type { Door } from './doors.js';
import { FAILED, ROW, UNREAD, of, type Drawn, type Each, type Run } from './table.js';

interface Otherwise {
  readonly doors: readonly Door[];
  readonly shows?: Run['shows'];
  readonly draws?: Each<readonly Drawn[]>;
  readonly links?: Each<readonly string[]>;
  /** `@` stands for the place that the case is about. */
  readonly problems?: Each<readonly string[]>;
  readonly because: string;
}

const CELLS: readonly Door[] = ['csv', 'table', 'enhanced'];
const TEXTS: readonly Door[] = [...CELLS, 'attributes'];

/** The row of the case says this. */
const says =
  (text: Drawn): ((contract: Contract) => readonly Drawn[]) =>
  (contract) => [ROW[contract], text];

const NO_JSON: Otherwise = {
  doors: ['src'],
  draws: [FAILED, /^The figures could not be loaded: /],
  problems: [],
  because: 'An answer that is no JSON is malformed before anyone reads it as a document.',
};

const OTHERWISE: Readonly<Record<string, readonly Otherwise[]>> = {
  NUM03: [{ doors: TEXTS, problems: ['not-a-quantity @'], because: 'In text it is a word.' }],
  NUM04: [{ doors: TEXTS, problems: ['not-a-quantity @'], because: 'In text it is a word.' }],
  NUM13: [
    {
      doors: TEXTS,
      draws: says('1,180,591,620,717,411,300,000'),
      problems: ['precision @'],
      because: 'Text is a number of as many digits as it likes.',
    },
  ],
  NUM16: [
    {
      doors: CELLS,
      draws: says(UNREAD),
      problems: ['ambiguous-number @'],
      because: 'In a cell of an unknown language it is one or the other number.',
    },
  ],
  NUM23: [{ doors: CELLS, draws: says('no figure given'), problems: [], because: 'An empty cell has no figure.' }],
  NUM25: [
    {
      doors: CELLS,
      draws: says('−5'),
      problems: (contract) => (contract === 'breakdown' ? ['negative-part @'] : []),
      because: 'In a cell a number is written as people write it.',
    },
  ],
  NUM27: [{ doors: CELLS, draws: says('3'), problems: [], because: 'In a cell a number may have any digits.' }],
  TXT05: [{ doors: CELLS, problems: [], because: 'A cell is read as one line.' }],
  TXT31: [{ doors: TEXTS, problems: [], because: 'In text it is text.' }],
  TIM06: [{ doors: CELLS, problems: ['not-a-period @/1/period'], because: 'In text it is text.' }],
  TIM09: [{ doors: CELLS, problems: ['not-a-period @/1/period'], because: 'In text it is text.' }],
  URL09: [
    {
      doors: ['table', 'enhanced'],
      links: (contract) => (contract === 'breakdown' ? ['java script:alert(1)', 'java script:alert(1)'] : []),
      problems: ['unsafe-link /source/url'],
      because: 'White space in a cell is one blank, and what has a blank before its colon is the name of a file.',
    },
  ],
  URL30: [{ doors: TEXTS, links: ['5'], problems: [], because: 'In text it is the name of a file.' }],
  STR20: [NO_JSON],
  STR22: [NO_JSON],
};

/** A case as it comes through a door. */
export function through(door: Door, id: string, run: Run): Run {
  const other = OTHERWISE[id]?.find(({ doors }) => doors.includes(door));
  if (!other) return run;
  const { shows = run.shows, draws = run.draws, links = run.links, problems } = other;
  return {
    ...run,
    shows,
    draws: of(draws, run.contract),
    links: links && of(links, run.contract),
    problems: problems ? of(problems, run.contract).map((line) => line.replace('@', run.at ?? '')) : run.problems,
  };
}

/** Every case that a door answers otherwise, with its doors and the reason. */
export const EXCEPTIONS: readonly (readonly [id: string, doors: readonly Door[], because: string])[] = Object.entries(
  OTHERWISE,
).flatMap(([id, all]) => all.map(({ doors, because }) => [id, doors, because] as const));
