/** Most characters of a label, as readers count them, that are shown and spoken. */
const MOST_SHOWN = 300;
/** Most code units of a label that a table cell has as its `title`. */
const MOST_WHOLE = 20_000;
/** More code units than a character needs, except in text that is made to break programs. */
const UNITS = 32;
/** The part of a short label in which it may end before a word instead of within it. */
const LAST_WORD = 40;

let segmenter: Intl.Segmenter | undefined;

/** A label that fits into a chart: at most 300 characters, then an ellipsis, before a word unless that is long. Only the beginning of a text is read. */
export function shortLabel(label: string): string {
  if (label.length <= MOST_SHOWN) return label;
  const beginning = label.slice(0, MOST_SHOWN * UNITS);
  segmenter ??= new Intl.Segmenter();
  let count = 0;
  let short = '';
  for (const { segment } of segmenter.segment(beginning)) {
    if (count++ === MOST_SHOWN) {
      const end = short.search(/\s\S*$/u);
      return `${(end >= short.length - LAST_WORD ? short.slice(0, end) : short).trimEnd()}…`;
    }
    short += segment;
  }
  return beginning.length < label.length ? `${short}…` : label;
}

/** An item with a name of its own. */
interface Labelled {
  readonly pointer: string;
  readonly label: string;
}

/** Whole labels of items whose label was cut, by JSON Pointer: at most 20,000 characters of each. */
export type WholeLabels = ReadonlyMap<string, string>;

/** Items with labels that fit into a chart. The whole of a label that is cut is added to `whole`. An item that fits stays the same object. */
export function withShortLabel<T extends Labelled>(item: T, whole: Map<string, string>): T {
  const label = shortLabel(item.label);
  if (label === item.label) return item;
  whole.set(item.pointer, item.label.length > MOST_WHOLE ? `${item.label.slice(0, MOST_WHOLE)}…` : item.label);
  return { ...item, label };
}

/** A head whose title fits into a chart. */
export const withShortTitle = <T extends { readonly title: string }>(data: T): T => {
  const title = shortLabel(data.title);
  return title === data.title ? data : { ...data, title };
};
