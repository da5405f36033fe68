import type { Parsed, Problem } from '../contract/problem.js';
import { namesNear } from '../contract/nearest.js';

/** The problem that a form is none of a chart's forms; none for a chart without forms. `auto` is the default of a chart whose data do not choose between forms. */
export function formProblems(form: unknown, forms: readonly string[]): readonly Problem[] {
  if (!forms.length || form === 'auto' || forms.includes(form as string)) return [];
  const found = JSON.stringify(String(form).slice(0, 58));
  return [
    { pointer: '/form', code: 'unknown-form', severity: 'changed', expected: { code: 'one-of', values: forms }, found },
  ];
}

/** All words of the attribute `menu`. The menu itself, which loads when it is first used, leaves others out. */
export const MENU_NAMES = 'table copy data picture csv json png svg print link embed none sentence numbers'.split(' ');

/** A problem for each word of the attribute `menu` that names no item. */
export function menuProblems(menu: unknown): readonly Problem[] {
  if (typeof menu !== 'string') return [];
  const words = menu.toLowerCase().match(/[^\s,;]+/g) ?? [];
  return words
    .filter((word) => !MENU_NAMES.includes(word))
    .map((word) => {
      const expected = { code: 'one-of', values: namesNear(word, MENU_NAMES) } as const;
      const found = JSON.stringify(word.slice(0, 58));
      return { pointer: '/menu', code: 'unknown-name', severity: 'noted', expected, found };
    });
}

/** `campaign-progress` → `campaign-charts/progress`: the module that registers a tag. */
const moduleOf = (tag: string): string => tag.replace(/^campaign-/, 'campaign-charts/');

/** The result of parsing with the cause of a text `[object Object]`: a framework has written an attribute before the tag was registered. */
export function explainLateRegistration<Data>(parsed: Parsed<Data>, tag: string | undefined): Parsed<Data> {
  if (!tag) return parsed;
  const explain = (problem: Problem): Problem =>
    problem.code === 'stringified-object'
      ? { ...problem, expected: { code: 'registered', module: moduleOf(tag) } }
      : problem;
  return { ...parsed, problems: parsed.problems.map(explain) };
}
