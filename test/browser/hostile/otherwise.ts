// Where a source must answer otherwise than the property does: what then comes of the case, and why.
import type { Contract } from '../../pure/contract/contracts.js';
import type { Source } from './sources.js';
import { FAILED, ROW, of, type Drawn, type Each, type Run } from './table.js';

interface Otherwise {
  readonly sources: readonly Source[];
  readonly shows?: Each<Run['shows']>;
  readonly draws?: Each<readonly Drawn[]>;
  readonly links?: Each<readonly string[]>;
  /** `@` stands for the place that the case is about. */
  readonly problems?: Each<readonly string[]>;
  readonly because: string;
}

const CELLS: readonly Source[] = ['csv', 'table', 'enhanced'];
const TEXTS: readonly Source[] = [...CELLS, 'attributes'];

/** The row of the case says this. */
const says =
  (text: Drawn): ((contract: Contract) => readonly Drawn[]) =>
  (contract) => [ROW[contract], text];

const NO_JSON: Otherwise = {
  sources: ['src'],
  draws: [FAILED],
  problems: [],
  because: 'An answer that is no JSON is malformed before anyone reads it as a document.',
};

const NO_FIGURES: Otherwise = {
  sources: ['src'],
  shows: 'error',
  draws: [FAILED],
  because: 'A file without figures is malformed; a page that has none yet is empty.',
};

const OTHERWISE: Readonly<Record<string, readonly Otherwise[]>> = {
  NUM03: [
    {
      sources: TEXTS,
      draws: says('no figure given'),
      problems: [],
      because: 'In text it is what many programs write for a missing figure.',
    },
  ],
  NUM04: [{ sources: TEXTS, problems: ['not-a-quantity @'], because: 'In text it is a word.' }],
  NUM13: [
    {
      sources: CELLS,
      draws: says('1,180,591,620,717,411,300,000'),
      problems: [],
      because: 'A cell is a number of as many digits as it likes.',
    },
    {
      sources: ['attributes'],
      draws: says('1,180,591,620,717,411,300,000'),
      problems: ['precision @'],
      because: 'Text is a number of as many digits as it likes.',
    },
  ],
  STR02: [NO_FIGURES],
  STR03: [
    {
      ...NO_FIGURES,
      shows: (contract) => (contract === 'figure' ? 'chart' : 'error'),
      draws: (contract) => (contract === 'figure' ? ['7'] : [FAILED]),
    },
  ],
  NUM23: [{ sources: CELLS, draws: says('no figure given'), problems: [], because: 'An empty cell has no figure.' }],
  TXT05: [{ sources: CELLS, problems: [], because: 'A cell is read as one line.' }],
  TXT31: [{ sources: TEXTS, problems: [], because: 'In text it is text.' }],
  TIM06: [{ sources: CELLS, problems: ['not-a-period @/1/period'], because: 'In text it is text.' }],
  TIM09: [{ sources: CELLS, problems: ['not-a-period @/1/period'], because: 'In text it is text.' }],
  URL09: [
    {
      sources: ['table', 'enhanced'],
      links: (contract) => (contract === 'breakdown' ? ['java script:alert(1)', 'java script:alert(1)'] : []),
      problems: ['unsafe-link /source/url'],
      because: 'White space in a cell is one blank, and what has a blank before its colon is the name of a file.',
    },
  ],
  URL30: [{ sources: TEXTS, links: ['5'], problems: [], because: 'In text it is the name of a file.' }],
  STR20: [NO_JSON],
  STR22: [NO_JSON],
};

/** A case as it comes through a source. */
export function through(source: Source, id: string, run: Run): Run {
  const other = OTHERWISE[id]?.find(({ sources }) => sources.includes(source));
  if (!other) return run;
  const { shows = run.shows, draws = run.draws, links = run.links, problems } = other;
  return {
    ...run,
    shows: of(shows, run.contract),
    draws: of(draws, run.contract),
    links: links && of(links, run.contract),
    problems: problems ? of(problems, run.contract).map((line) => line.replace('@', run.at ?? '')) : run.problems,
  };
}

/** Every case that a source answers otherwise, with its sources and the reason. */
export const EXCEPTIONS: readonly (readonly [id: string, sources: readonly Source[], because: string])[] =
  Object.entries(OTHERWISE).flatMap(([id, all]) => all.map(({ sources, because }) => [id, sources, because] as const));
