import { isRefusal, type Drawing, type Form } from './scene.js';

/** A drawing and the name of the form that made it. */
export interface FormDrawing<Name extends string> extends Drawing {
  readonly form: Name;
  readonly notes: readonly string[];
}

/** Draws the first of some forms that does not refuse the facts. The reasons of those before it become notes. If all refuse, there is no drawing. */
export function drawForm<Name extends string, Facts, Words>(
  forms: Readonly<Record<Name, Form<Facts, Words>>>,
  [name, ...others]: readonly [Name, ...Name[]],
  facts: Facts,
  words: Words,
): FormDrawing<Name> {
  const result = forms[name](facts, words);
  if (!isRefusal(result)) return { ...result, form: name, notes: result.notes ?? [] };
  const [next, ...rest] = others;
  if (next === undefined) return { form: name, scenes: [], notes: [result.refused] };
  const drawing = drawForm(forms, [next, ...rest], facts, words);
  return { ...drawing, notes: [result.refused, ...drawing.notes] };
}
