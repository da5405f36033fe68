// A chart as text: everything that it says, to be read aloud.
import type { Problem } from '../../src/contract/problem.js';
import type { Layout } from '../../src/parts/layout.js';
import { rowsOf } from '../../src/parts/table-layout.js';
import { english } from '../../src/words/index.js';
import { lay, type Publication } from './publication.js';

/** A list under its heading; nothing if the list is empty. */
const block = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length ? ['', `${heading}:`, ...lines] : [];

/** A table with a line for each row. A part of another row is indented. */
function tableLines({ table }: Layout): readonly string[] {
  if (!table.length) return [];
  const rows = rowsOf(table).map(({ name, cells, partOf }) => [partOf ? `  ${name}` : name, ...cells]);
  return [table.heads, ...rows].map((cells) => cells.join(' | ').trimEnd());
}

/** One problem in words, as the author of the page is told of it. */
const problemLine = (problem: Problem): string => `- ${problem.severity}: ${english.problem(problem)}`;

/** All texts of a chart. `sentence` is a member of the layout of a figure, and of the frame of the others. */
function layoutLines(layout: Layout & { readonly sentence?: string }): readonly string[] {
  const { frame, form, legend } = layout;
  const { title, subtitle, description, notes, sources } = frame;
  const sentence = frame.sentence ?? layout.sentence;
  return [
    title,
    ...(subtitle ? [subtitle] : []),
    ...(sentence ? ['', sentence] : []),
    ...block(`Table (${form})`, tableLines(layout)),
    ...block(
      'Key',
      legend.map(({ text }) => `- ${text}`),
    ),
    ...block(
      'Notes',
      notes.map((note) => `- ${note}`),
    ),
    ...(description ? ['', description] : []),
    ...block(
      'Sources',
      sources.map(({ before, name, after }) => `- ${before}${name}${after}`),
    ),
  ];
}

/** Everything that the chart of a publication says, and the problems that its author is told of. */
export function textOf(publication: Publication): string {
  const { layout, problems } = lay(publication);
  const lines = layout ? layoutLines(layout) : ['Nothing can be drawn.'];
  return [...lines, ...block('Problems', problems.map(problemLine)), ''].join('\n');
}
