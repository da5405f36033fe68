import fc from 'fast-check';
import { soak } from '../../scripts/soak-figures.js';
import { check, type Checked, type Finding } from './check.js';
import type { Trial } from './subjects.js';

/** How many random documents of each chart are tried: 3,000 by `npm test`, ten times as many by `npm run soak`, or `ORACLE_RUNS`. */
export const RUNS = Number(process.env.ORACLE_RUNS ?? 30_000 * soak.share);

/** How many claims of each kind were found to be true, false or undecided. */
export type Tally = Map<string, number>;

const count = (tally: Tally, { judged }: Checked) => {
  for (const [kind, truth] of judged) tally.set(`${kind} ${truth}`, (tally.get(`${kind} ${truth}`) ?? 0) + 1);
};

const print = (tally: Tally): string =>
  [...tally]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');

const describe = ({ why, claim }: Finding): string => (claim ? `${why}\n  ${JSON.stringify(claim)}` : why);

/** Tries random documents of a chart. Throws with the smallest one of which something false is stated. Returns the number of claims of each kind. */
export function tryCharts({ cases, draw }: Trial): string {
  const tally: Tally = new Map();
  const property = fc.property(cases, ([document, form]) => {
    const subject = draw(document, form);
    if (!subject) return;
    const checked = check(subject);
    count(tally, checked);
    if (checked.findings.length > 0)
      throw new Error(
        `${form ?? 'default form'}: ${checked.findings.map(describe).join('\n')}\n${JSON.stringify(document)}`,
      );
  });
  fc.assert(property, { numRuns: RUNS, seed: soak.seed });
  return print(tally);
}
