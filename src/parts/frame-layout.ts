import type { Head, Scope } from '../contract/context.js';
import type { Figured } from '../contract/quantity.js';
import type { Source } from '../contract/source.js';
import type { Mark, Words } from '../words/words.js';

/** A source as it is shown; its name is a link where it has an address. */
export interface SourceLayout {
  readonly before: string;
  readonly name: string;
  readonly url?: string;
  readonly after: string;
}

/** What stands around every chart: above it its title and sentence, below it legend, notes and source. */
export interface FrameLayout {
  /** The language of the words; texts of the document say their own where it differs. */
  readonly lang: string;
  /** The document's language, where it differs from the words'. */
  readonly own?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly sentence?: string;
  readonly legend: readonly { readonly mark: Mark; readonly text: string }[];
  readonly notes: readonly string[];
  readonly description?: string;
  readonly sources: readonly SourceLayout[];
}

/** A thing with a name whose figure may carry notes of its own. */
export interface Noted {
  readonly label: string;
  readonly scope: Scope;
  readonly value?: Figured;
  readonly note?: string;
}

// The order of the legend is the order in which marks are met: bars first, then what stands on them, then columns.
const ORDER: readonly Mark[] = [
  'at-least',
  'at-most',
  'about',
  'range',
  'interval',
  'missing',
  'target',
  'past',
  'pace',
  'milestone',
  'partial',
  'provisional',
  'estimated',
  'forecast',
  'unreliable',
  'break',
];

/** Notes of single figures, each with the name of its row: remarks and revisions. */
function notesOf({ label, scope, value, note }: Noted, words: Words): readonly string[] {
  const texts = [note, value?.note, value?.revision && words.revision(value, scope)];
  return texts.flatMap((text) => (text ? [label ? words.said(label, text) : text] : []));
}

/** The frame of a chart: `said` are its rows with their notes, `marks` what its drawing shows, `extra` the notes that its layout makes. */
export function frameOf(
  head: Head,
  words: Words,
  sentence: string | undefined,
  marks: ReadonlySet<Mark>,
  said: readonly Noted[],
  extra: readonly unknown[] = [],
): FrameLayout {
  const { title, subtitle, description, scope } = head;
  const sources = new Map<string, Source>();
  for (const source of [scope.source, ...said.flatMap((s) => [s.scope.source, s.value?.source])]) {
    if (source) sources.set(`${source.name} ${source.url} ${source.date}`, source);
  }
  const bases = new Set(
    [scope, ...said.map((s) => s.scope)].flatMap((s) =>
      s.base ? [words.base(s.base.period, words.amount({ value: s.base.value }, s))] : [],
    ),
  );
  return {
    lang: words.lang,
    ...(scope.lang && scope.lang.split('-')[0] !== words.lang.split('-')[0] && { own: scope.lang }),
    title,
    ...(subtitle && { subtitle }),
    ...(sentence && { sentence }),
    legend: ORDER.filter((mark) => marks.has(mark)).map((mark) => ({ mark, text: words.mark(mark) })),
    notes: [
      ...extra.filter((note): note is string => typeof note === 'string'),
      ...bases,
      ...said.flatMap((s) => notesOf(s, words)),
      ...head.notes,
    ],
    ...(description && { description }),
    sources: [...sources.values()].map((source) => ({
      ...words.source(source),
      name: source.name,
      ...(source.url && { url: source.url }),
    })),
  };
}
