import fc from 'fast-check';
import { soak } from '../../scripts/soak-figures.js';
import { check, type Checked, type Finding } from './check.js';
import { isObject, type Document } from './document.js';
import { KINDS } from './judge.js';
import type { Subject } from './check.js';
import type { Trial } from './subjects.js';

/** How many random documents of each chart are tried: 10,000 by `npm test`, twenty times as many by `npm run soak`, or `ORACLE_RUNS`. */
export const RUNS = Number(process.env.ORACLE_RUNS ?? 200_000 * soak.share);

/** How many sorts of findings are shown, each with the smallest document that has one. */
const MOST = Number(process.env.ORACLE_FINDINGS ?? 5);

/** How many claims of each kind were found to be true, false or undecided. */
type Tally = Map<string, number>;

const count = (tally: Tally, { judged }: Checked) => {
  for (const [kind, truth] of judged) tally.set(`${kind} ${truth}`, (tally.get(`${kind} ${truth}`) ?? 0) + 1);
};

function print(tally: Tally): string {
  const numbers = [...tally]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, number]) => `${name} ${number}`);
  const never = KINDS.filter((kind) => ![...tally.keys()].some((name) => name.startsWith(`${kind} `)));
  return [...numbers, ...(never.length > 0 ? [`never claimed: ${never.join(' ')}`] : [])].join(', ');
}

const describe = ({ why, claim }: Finding): string => (claim ? `${why}\n  ${JSON.stringify(claim)}` : why);

/** What findings of one sort have in common: the claim, and why it is false, without the numbers and the words. */
function sortOf({ why, claim }: Finding): string {
  const plain = why
    .replace(/(?:"|no English: ).*/s, '')
    .replaceAll(/\/[\w/]+/g, '/…')
    .replaceAll(/[-−]?\d[\d.e+]*/g, '…');
  return [claim?.kind, claim?.reason, claim?.direction, plain].filter((part) => part !== undefined).join(' · ');
}

/** Random documents, of which one is drawn. */
type Case = readonly [document: Document, form: string | undefined];

/** The first document of a run that has a finding of a sort. */
interface Found {
  readonly sort: string;
  readonly place: number;
  readonly times: number;
}

/** The smallest document that has a finding of the sort, from the one at a place of the run. */
function shrunk({ cases, draw }: Trial, { sort, place, times }: Found): string {
  const has = (subject: Subject | undefined): boolean =>
    subject !== undefined && check(subject).findings.some((finding) => sortOf(finding) === sort);
  const property = fc.property(cases, ([document, form]) => !has(draw(document, form)));
  const { counterexample } = fc.check(property, { numRuns: 1, seed: soak.seed, path: String(place) });
  const [[document, form] = [undefined, undefined]] = (counterexample ?? []) as readonly Case[];
  const subject = isObject(document) ? draw(document, form) : undefined;
  const findings = subject ? check(subject).findings.filter((finding) => sortOf(finding) === sort) : [];
  return `${times} documents · ${form ?? 'default form'}: ${findings.map(describe).join('\n')}\n${JSON.stringify(document)}`;
}

/** Tries random documents of a chart. Throws with the smallest one of each sort of which something false is stated. Returns the number of claims of each kind. */
export function tryCharts(trial: Trial): string {
  const tally: Tally = new Map();
  const found = new Map<string, Found>();
  let place = -1;
  const property = fc.property(trial.cases, ([document, form]) => {
    place += 1;
    const subject = trial.draw(document, form);
    if (!subject) return;
    const checked = check(subject);
    count(tally, checked);
    for (const sort of new Set(checked.findings.map(sortOf))) {
      const { place: first = place, times = 0 } = found.get(sort) ?? {};
      found.set(sort, { sort, place: first, times: times + 1 });
    }
  });
  fc.assert(property, { numRuns: RUNS, seed: soak.seed });
  const all = [...found.values()];
  if (all.length > 0) {
    const shown = all.slice(0, MOST).map((one) => shrunk(trial, one));
    throw new Error([`${all.length} sorts of findings:`, ...shown].join('\n\n'));
  }
  return print(tally);
}
