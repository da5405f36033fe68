// Money that was raised for something, next to what that costs.
import type { FigureColumn, Row, Sheet } from '../../rows/rows.js';
import type { Aimed } from '../../rows/target-notes.js';
import { nameOf } from '../../written/name.js';

/** Heads of what something costs, in English, German, French and Spanish. */
const COST =
  /^(?:(?:total|full|estimated|project|build) )*costs?(?: estimate)?$|^(?:gesamt|projekt)?kosten$|^coûts?(?: total| estimé)?$|^costes?(?: total| estimado)?$|^costos?(?: total| estimado)?$/;

/** Words for money that came in for something. */
const FUNDED =
  /(?<!\p{L})(?:raised|funded|secured|donated|collected|pledged|gespendet|gesammelt|finanziert|récolté|collecté|financé|recaudad|donad|financiad)/u;

/** Heads of things that somebody raises money for. What an event, an appeal or a channel cost is no target of what it raised. */
const THINGS =
  /^(?:items?|projects?|purchases?|equipment|wish(?:es|list)?|needs?|phases?|stages?|works?|repairs?|improvements?|what|projekte?|posten|anschaffung(?:en)?|vorhaben|wünsche?|projets?|postes?|achats?|besoins?|proyectos?|partidas?|compras?|necesidad(?:es)?)$/u;

/** Heads of what is still to come in, or to be paid or done. */
const TO_COME =
  /^(?:still (?:to (?:raise|find|go|come)|needed|required|outstanding)|(?:amount |balance )?(?:remaining|outstanding|needed|undisbursed|unpaid|unspent)|(?:left )?to (?:raise|go)|left|shortfall|(?:funding )?gap|(?:es )?fehl(?:t|en)(?: noch)?|noch (?:offen|nötig|benötigt)|offen|restbetrag|restant|reste(?: à (?:collecter|financer|payer|réaliser))?|faltan?(?: por recaudar)?|por recaudar|pendiente|restante)$/;

/** True for the name of what is still to come in: "Still needed", "Reste à collecter". */
const isNameOfRest = (name: string): boolean => TO_COME.test(nameOf(name));

/** The rows of measures without that of what is still to come, if it and the only other with the target add up to this: the chart states it. */
export function withoutRest(found: Aimed, column: number): Aimed {
  const { rows, target, aiming } = found;
  const aimed = aiming.size ? [...aiming] : rows;
  const rest = aimed.find((row) => isNameOfRest(row.peek('label') ?? ''));
  const [reached, ...more] = aimed.filter((row) => row !== rest);
  if (!target || !rest || !reached || more.length) return found;
  const missing = target.numberAt(column) - reached.numberAt(column);
  if (!(Math.abs(rest.numberAt(column) - missing) < 1)) return found;
  return { ...found, rows: rows.filter((row) => row !== rest), aiming: new Set(aiming.size ? [reached] : []) };
}

/** True if in no row more came in than something costs. */
function isWithinCost(raised: FigureColumn, cost: FigureColumn, rows: readonly Row[]): boolean {
  const pairs = rows
    .map((row) => [row.numberAt(raised.column), row.numberAt(cost.column)] as const)
    .filter(([first, second]) => !isNaN(first + second));
  return pairs.length > 0 && pairs.every(([first, second]) => first <= second);
}

/** True for a column of what is still to come in: in each row the difference between what something costs and what was raised for it. */
export function isToCome(
  { header, column }: FigureColumn,
  reached: FigureColumn | undefined,
  cost: FigureColumn | undefined,
  { rows }: Pick<Sheet, 'rows'>,
): boolean {
  if (!reached || !cost || !isNameOfRest(header)) return false;
  return rows.every((row) => {
    const rest = row.numberAt(cost.column) - row.numberAt(reached.column);
    return isNaN(rest) || Math.abs(rest - row.numberAt(column)) < 1;
  });
}

/** The column of what came in for something, and that of what it costs, which is its target: "Raised so far" next to "Cost", if the rows are things or a column has the difference. Undefined without one of each. */
export function fundedCost(sheet: Sheet): { readonly reached: FigureColumn; readonly whole: FigureColumn } | undefined {
  const { value, figures, sum, rows, header } = sheet;
  // What was raised and what is missing add up to the cost.
  const all = [...new Set([value, sum, ...figures])].flatMap((one) => one ?? []);
  const [whole, ...costs] = all.filter((one) => COST.test(nameOf(one.header)));
  const [reached, ...more] = all.filter((one) => FUNDED.test(nameOf(one.header)));
  if (!whole || !reached || costs.length || more.length) return undefined;
  if (JSON.stringify(reached.unit) !== JSON.stringify(whole.unit)) return undefined;
  const isNamed = THINGS.test(nameOf(header('label'))) || all.some((one) => isToCome(one, reached, whole, sheet));
  return isNamed && isWithinCost(reached, whole, rows) ? { reached, whole } : undefined;
}
