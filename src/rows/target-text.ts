import { readDueText } from '../written/part-text.js';

/** The texts of the figures in a cell of a target, and its time. */
interface TargetText {
  readonly target?: string | undefined;
  readonly baseline?: string | undefined;
  readonly due?: string | undefined;
}

/** Words that say that there is no target, or none yet. As a figure, "none" may be zero. */
const DENIED =
  /^(?:none|no limit|unlimited|nil target|(?:target )?not (?:yet )?(?:set|agreed|defined|applicable)|no(?:t a)? target(?: yet| set)?|to be (?:set|agreed|confirmed|determined)|tb[acd]|pending|kein(?:e|er)?(?: ziel(?:wert)?)?|noch offen|aucune?(?: (?:objectif|cible))?|à définir|sin objetivo|ningun[oa]|por definir)$/i;

/** Splits the text of a target into its figures, as the tables of this library have them: "out of 450", "78% of the way from 8.5% to 20%". "Not set" is no target, and "60% by 2030" has its time. Any other text is the target. Never throws. */
export function readTargetText(text: string): TargetText {
  if (DENIED.test(text.trim())) return { target: '–' };
  const found: { target?: string; baseline?: string } = {};
  const parts = text.trim().split(/ · |, /);
  for (const part of parts) {
    const [, from, to] = /^(?:.* of the way )?from (.+?)(?: (?:to|towards) (.+))?$/.exec(part) ?? [];
    const [, start] = /^(.+) at the start$/.exec(part) ?? [];
    const [, target] = /^(?:target|(?:out )?of|total) (.+)$/.exec(part) ?? [];
    found.baseline ??= from ?? start;
    found.target ??= to ?? target;
  }
  if (Object.values(found).some(Boolean)) return found;
  const { value: target, due } = readDueText(text);
  return { target, due };
}
