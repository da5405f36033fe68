/** Headers of columns of targets that say more than the name: "Target for 2030", "Zielwert 2030", "Standard". */
const TARGET = /^(?:target|goal|standard|zielwert|ziel|norm|objectif|cible|norme|objetivo|meta|norma)(?!\p{L})/u;

/** Headers that end with the name of a target: "National target", and not "% of target" or "Distance to target". */
const TARGET_LAST =
  /^(?!%|.*(?<!\p{L})(?:of|to|vs\.?|against|from|above|below|on|over|under|met) (?:the )?\p{L}+$)\p{L}.* (?:target|goal)$/u;
/** Headers of the lower of two targets, and of the higher. */
const MINIMUM = /^(?:minimum|threshold|floor|must)(?: (?:target|goal))?$/;
const STRETCH = /^(?:stretch|aspirational|ambition|maximum) /;

/** A column with its header without a period, in the form of `nameOf`. */
interface NamedColumn {
  readonly column: number;
  readonly name: string;
}

/** The column whose header begins with the name of a target, or ends with it; of two the lower. Undefined if there is none. */
export function targetAmong(columns: readonly NamedColumn[]): number | undefined {
  const first = columns.find(({ name }) => TARGET.test(name));
  if (first) return first.column;
  const ending = columns.filter(({ name }) => TARGET_LAST.test(name));
  const minimum = ending.length ? columns.find(({ name }) => MINIMUM.test(name)) : undefined;
  return (minimum ?? ending.find(({ name }) => !STRETCH.test(name)) ?? ending[0])?.column;
}
