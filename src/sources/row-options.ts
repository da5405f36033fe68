import type { Problem } from '../contract/problem.js';

/** Names of the options of `parseRows`: what the tags have as attributes, in camel case. */
export const OPTIONS = [
  ...([
    'lang',
    'form',
    'title',
    'heading',
    'subtitle',
    'description',
    'note',
    'highlight',
    'unit',
    'currency',
  ] as const),
  ...([
    'scale',
    'decimals',
    'kind',
    'polarity',
    'period',
    'span',
    'asOf',
    'yearStart',
    'sourceName',
    'sourceUrl',
  ] as const),
  ...(['sourceDate', 'sourceLicence', 'value', 'previous', 'previousPeriod', 'target', 'total', 'deadline'] as const),
  ...([
    'baseline',
    'label',
    'ranges',
    'milestones',
    'status',
    'method',
    'trend',
    'whole',
    'order',
    'diverging',
    'remainder',
  ] as const),
  ...(['against', 'benchmark', 'from', 'labelColumn', 'valueColumn', 'periodColumn', 'seriesColumn'] as const),
  ...(['targetColumn', 'eventColumn', 'deadlineColumn', 'contributionColumn', 'baselineColumn'] as const),
  ...(['previousColumn', 'parentColumn', 'groupColumn', 'unitColumn', 'noteColumn', 'throughColumn'] as const),
  ...(['statusColumn', 'sourceColumn', 'restColumn', 'hrefColumn', 'polarityColumn'] as const),
] as const;

/** Attributes of a tag, in camel case, with the form and the language of the page. */
export type RowSettings = { readonly [Name in (typeof OPTIONS)[number]]?: string | undefined };

/** A problem for each name that is no option. */
export const unknownOptions = (settings: RowSettings): readonly Problem[] =>
  Object.keys(settings)
    .filter((name) => !OPTIONS.some((option) => option === name))
    .map((name) => ({
      pointer: `/${name}`,
      code: 'unknown-member',
      severity: 'noted',
      expected: { code: 'one-of', values: OPTIONS },
      found: name,
    }));
