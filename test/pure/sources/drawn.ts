import { parsedInput, type FoundInput } from '../../../src/sources/source.js';
import { english } from '../../../src/words/index.js';
import { CHART } from '../../charts.js';
import { inputOfCsv, inputOfTable, inputOfValue, type How } from './made.js';

/** A table or a file as a reader and an author see it. */
export interface Drawn {
  readonly form: string | undefined;
  readonly sentence: string | undefined;
  /** The second line, below the title. */
  readonly subtitle: string | undefined;
  /** The rows of the table below the chart: name and figures, with ` | ` between them. */
  readonly rows: readonly string[];
  /** The heads of that table. */
  readonly heads: readonly string[];
  readonly notes: readonly string[];
  /** Notes on what is not shown. */
  readonly omissions: readonly string[];
  /** The problems of reading and of the document, in words. */
  readonly problems: readonly string[];
}

function drawn(how: How, input: FoundInput): Drawn {
  const { title = 'Title', unit } = how;
  const { parse, layout: lay } = CHART[how.chart];
  const document = parse(input.document, { title, ...(unit !== undefined && { unit }) });
  const parsed = parsedInput(input, document);
  const layout = parsed.data === undefined ? undefined : lay(parsed.data, how.form);
  const { frame, table } = layout ?? {};
  return {
    form: layout?.form,
    sentence: layout?.sentence ?? frame?.sentence,
    subtitle: frame?.subtitle,
    rows: Array.from({ length: table?.length ?? 0 }, (_, i) => {
      const row = table!.row(i);
      return [row.name, ...row.cells].join(' | ');
    }),
    heads: table?.heads ?? [],
    notes: frame?.notes.map(String) ?? [],
    omissions: [...(frame?.warnings ?? []), ...(frame?.omissions ?? [])],
    problems: parsed.problems.map((one) => english.problem(one)),
  };
}

/** A chart of CSV text, a line a row. Its title is "Title" if nothing else is said. */
export const drawnOfCsv = (how: How, ...lines: readonly string[]): Drawn =>
  drawn(how, inputOfCsv({ title: 'Title', ...how }, ...lines));

/** A chart of what a script gives to `data`. */
export const drawnOfValue = (how: How, value: unknown): Drawn =>
  drawn(how, inputOfValue({ title: 'Title', ...how }, value));

/** A chart of the table in a piece of a page. */
export const drawnOfTable = (how: How, html: string): Drawn =>
  drawn(how, inputOfTable({ title: 'Title', ...how }, html));
