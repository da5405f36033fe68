/** The charts, by what follows the prefix in their tags. */
export const CHARTS: readonly string[] = ['figure', 'progress', 'breakdown', 'delta', 'timeline'];

/** The beginning of the tags of all charts. */
export const PREFIX = 'campaign-';

/** The tags of all charts. */
export const TAGS: readonly string[] = CHARTS.map((chart) => PREFIX + chart);
