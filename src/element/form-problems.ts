import type { Problem } from '../contract/problem.js';

/** The problem that a form is none of a chart's forms; none for a chart without forms. `auto` is the default of a chart whose data do not choose between forms. */
export function formProblems(form: unknown, forms: readonly string[]): readonly Problem[] {
  if (!forms.length || form === 'auto' || forms.includes(form as string)) return [];
  const found = JSON.stringify(String(form).slice(0, 58));
  return [
    { pointer: '/form', code: 'unknown-form', severity: 'changed', expected: { code: 'one-of', values: forms }, found },
  ];
}
