import type { Head, Scope } from '../contract/context.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { Source } from '../contract/source.js';
import { grouped } from '../statistics/grouped.js';
import { knownPeriod } from '../statistics/period.js';
import { capital } from '../contract/capital.js';
import type { CommonWords } from '../words/chart-words.js';
import { isolated } from '../words/isolated.js';
import { shortLabel } from './short-label-layout.js';

/** A source as shown. Its name is a link if it has an address. */
export interface SourceLayout {
  readonly before: string;
  readonly name: string;
  readonly url?: string;
  readonly after: string;
}

/** A note on a column that only wide charts have. */
export interface ColumnNote {
  readonly text: string;
  /** Least width of the chart, in rem, at which the column is shown. */
  readonly least: number;
}

/** The frame of a chart: title and sentence above it, notes and sources below it. */
export interface FrameLayout {
  /** Language of the words. */
  readonly lang: string;
  /** Direction of the words. */
  readonly dir: 'ltr' | 'rtl';
  /** Language of the document, if it differs from that of the words. */
  readonly own?: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly sentence?: string;
  /** Notes on what the chart does not show of its input, above the drawing. Empty unless that is much. */
  readonly warnings: readonly string[];
  /** Notes on what the chart does not show of its input, below the drawing. */
  readonly omissions: readonly string[];
  readonly notes: readonly string[];
  readonly columnNotes?: readonly ColumnNote[];
  readonly description?: string;
  readonly sources: readonly SourceLayout[];
}

/** A named item that may have its own note, or a figure with notes. */
export interface Noted {
  readonly label: string;
  readonly scope: Scope;
  readonly value?: PublishedQuantity;
  readonly note?: string;
}

/** Language of the document's texts, if it differs from that of the words around them. */
export const langOf = ({ lang }: Scope, words: CommonWords): string | undefined =>
  lang?.split('-')[0] === words.lang ? undefined : lang;

/** The notes on what is not shown of the input, periods in words: of rows above the drawing if they are many, else below it. */
function omissionsOf(
  { losses, scope: { yearStart } }: Head,
  words: CommonWords,
): Pick<FrameLayout, 'warnings' | 'omissions'> {
  const { unread = 0, undated = 0, repeated = 0, intervals = 0, columns = [], shown, isLarge } = losses ?? {};
  const rows = [
    ...(unread ? [words.unreadRows(unread)] : []),
    ...(undated ? [words.undatedRows(undated)] : []),
    ...(repeated ? [words.repeatedRows(repeated)] : []),
    ...(intervals ? [words.contradictedIntervals(intervals)] : []),
  ];
  const nameOf = (text: string): string => {
    const period = knownPeriod(text, yearStart);
    return period ? words.period(period) : shortLabel(text);
  };
  const unused = columns.length ? [words.unusedColumns(columns.map(nameOf), shown && nameOf(shown))] : [];
  return isLarge ? { warnings: rows, omissions: unused } : { warnings: [], omissions: [...rows, ...unused] };
}

/** The revision of a figure; a note of its own begins with a capital letter. */
function revisionOf(value: PublishedQuantity, words: CommonWords, { label, scope }: Noted): string | undefined {
  const text = words.revision(value, scope);
  return text && (label ? text : capital(text));
}

/** Most items that a note on their base names, if others have another. */
const MOST_WITH_BASE = 3;

/** The bases of indices: one without names; of several that of most, if these are many, and each other with the names of what has it. */
function basesOf(
  published: readonly Noted[],
  words: CommonWords,
): readonly { readonly label: string; readonly text: string }[] {
  const indices = published.filter(({ scope }) => scope.base);
  const keyOf = ({ scope: { base } }: Noted): string => `${base?.period?.text} ${base?.value}`;
  const groups = [...grouped(indices, keyOf).values()];
  const most = Math.max(...groups.map(({ length }) => length));
  return groups.flatMap((alike) => {
    const { base, ...scope } = alike[0]?.scope ?? {};
    const text = base && words.base(base.period, words.amount({ value: base.value }, scope));
    if (!text) return [];
    const isUsual = alike.length === most && (groups.length === 1 || most > MOST_WITH_BASE);
    return isUsual ? [{ label: '', text }] : alike.map(({ label }) => ({ label, text }));
  });
}

/** The frame of a chart. `published` are its rows with their own notes and sources, `notes` are the notes of the layout. */
export function frameOf(
  head: Head,
  words: CommonWords,
  sentence: string | undefined,
  { published, notes: own = [] }: { readonly published: readonly Noted[]; readonly notes?: readonly string[] },
): FrameLayout {
  const { title, subtitle, description, scope } = head;
  const sources = new Map<string, Source>();
  // The names of the rows that a remark is on, by the remark, and the rows: several may have one name.
  const remarks = new Map<string, Set<string>>();
  const owners = new Map<string, Set<Noted>>();
  const note = (label: string, remark: string | undefined, row?: Noted): void => {
    if (!remark) return;
    const names = remarks.get(remark) ?? new Set();
    remarks.set(remark, label ? names.add(label) : names);
    if (row) owners.set(remark, (owners.get(remark) ?? new Set()).add(row));
  };
  const cite = (source: Source | undefined): unknown =>
    source && sources.set(`${source.name} ${source.url} ${source.date} ${source.licence}`, source);
  for (const { label, text } of basesOf(published, words)) note(label, text);
  for (const row of [{ label: '', scope } as Noted, ...published]) {
    const { label, value, note: remark, scope: inner } = row;
    cite(inner.source);
    cite(value?.source);
    note(label, remark, row);
    note(label, value?.note, row);
    note(label, value && revisionOf(value, words, { label, scope: inner }), row);
  }
  const named = published.filter(({ label }) => label);
  const { size } = new Set(named.map(({ label }) => label));
  const isOnAll = (remark: string, names: ReadonlySet<string>): boolean =>
    names.size === size && named.every((row) => owners.get(remark)?.has(row) ?? true);
  const onRows = Array.from(remarks, ([remark, names]) => words.remark([...names], remark, isOnAll(remark, names)));
  return {
    lang: words.lang,
    dir: words.dir,
    own: langOf(scope, words),
    title,
    subtitle,
    sentence,
    ...omissionsOf(head, words),
    notes: [...new Set([...own, ...onRows, ...head.notes])].filter(Boolean),
    description,
    sources: Array.from(sources.values(), (source) => ({
      ...words.source(source),
      name: isolated(source.name),
      url: source.url,
    })),
  };
}

/** True if a text ends with punctuation, so that another sentence can follow it. */
export const isSentence = (text: string): boolean => !/[\p{L}\p{N}\p{S}%)\]]$/u.test(text);
