import type { Head, Scope } from '../contract/context.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { Source } from '../contract/source.js';
import type { CommonWords } from '../words/common.js';

/** A source as it is shown; its name is a link where it has an address. */
export interface SourceLayout {
  readonly before: string;
  readonly name: string;
  readonly url?: string;
  readonly after: string;
}

/** What stands around every chart: above it its title and sentence, below it notes and source. */
export interface FrameLayout {
  /** The language of the words. */
  readonly lang: string;
  /** The direction of the words. */
  readonly dir: 'ltr' | 'rtl';
  /** The document's language, where it differs from the words'. */
  readonly own?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly sentence?: string;
  readonly notes: readonly string[];
  readonly description?: string;
  readonly sources: readonly SourceLayout[];
}

/** A thing with a name whose figure may carry notes of its own. */
export interface Noted {
  readonly label: string;
  readonly scope: Scope;
  readonly value?: PublishedQuantity;
  readonly note?: string;
}

/** The language of what a document says, where it is not that of the words around it. */
export const langOf = ({ lang }: Scope, words: CommonWords): string | undefined =>
  lang?.split('-')[0] === words.lang ? undefined : lang;

/** The frame of a chart: `published` are its rows with their own notes and sources, `notes` those that the layout makes. */
export function frameOf(
  head: Head,
  words: CommonWords,
  sentence: string | undefined,
  { published, notes: own = [] }: { readonly published: readonly Noted[]; readonly notes?: readonly string[] },
): FrameLayout {
  const { title, subtitle, description, scope } = head;
  const sources = new Map<string, Source>();
  const notes = new Set(own);
  const note = (label: string, text: string | undefined): unknown =>
    text && notes.add(label ? words.labelled(label, text) : text);
  const cite = (source: Source | undefined): unknown =>
    source && sources.set(`${source.name} ${source.url} ${source.date}`, source);
  for (const { label, value, note: remark, scope: inner } of [{ label: '', scope } as Noted, ...published]) {
    cite(inner.source);
    cite(value?.source);
    if (inner.base) note('', words.base(inner.base.period, words.amount({ value: inner.base.value }, inner)));
    note(label, remark);
    note(label, value?.note);
    note(label, value && words.revision(value, inner));
  }
  return {
    lang: words.lang,
    dir: words.dir,
    own: langOf(scope, words),
    title,
    subtitle,
    sentence,
    notes: [...new Set([...notes, ...head.notes])].filter(Boolean),
    description,
    sources: Array.from(sources.values(), (source) => ({
      ...words.source(source),
      name: source.name,
      url: source.url,
    })),
  };
}
