import type { Parsed, Problem } from '../contract/problem.js';

/** `campaign-progress` → `campaign-charts/progress`: the module that registers a tag. */
const moduleOf = (tag: string): string => tag.replace(/^campaign-/, 'campaign-charts/');

/**
 * The result of parsing with the cause of data that are the text `[object Object]`: the tag was registered after a framework had drawn it. Until then an
 * element has no property `data`, and frameworks write an attribute.
 */
export function explainLateRegistration<Data>(parsed: Parsed<Data>, tag: string | undefined): Parsed<Data> {
  if (!tag) return parsed;
  const explain = (problem: Problem): Problem =>
    problem.code === 'stringified-object'
      ? { ...problem, expected: { code: 'registered', module: moduleOf(tag) } }
      : problem;
  return { ...parsed, problems: parsed.problems.map(explain) };
}
