import { judge } from './judge.js';
import { caseOf, type ChartName, type Claim } from './claim.js';
import type { Document } from './document.js';
import { hidesDisclosure, noEnglish } from './sanity.js';
import { withheldTexts } from './secrets.js';
import { rowsOf, shownOf, type LayoutLike, type Shown } from './shown.js';
import { unplanned } from './timeline-claims.js';
import { unclaimed } from './unclaimed.js';
import { fails, holds, type Verdict } from './verdict.js';
import { judgeWording } from './wording.js';

/** A statement of a chart that is false or misleading, with the claim if it has one. */
export interface Finding {
  readonly why: string;
  readonly claim?: Claim;
}

/** What was found of one layout. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** Kind and truth of each claim. */
  readonly judged: readonly (readonly [kind: string, truth: Verdict['truth']])[];
}

export interface Subject {
  readonly chart: ChartName;
  readonly document: Document;
  readonly form: string | undefined;
  readonly layout: LayoutLike;
  readonly claims: readonly Claim[];
  /** All problems of the document, as the author sees them. */
  readonly problems: unknown;
}

function judgeClaim({ chart, document, form }: Subject, claim: Claim, shown: Shown): Verdict {
  const truth = judge({ chart, document, form, claim });
  return truth.truth === 'true' ? judgeWording(caseOf({ chart, document, form, claim }), shown) : truth;
}

function secrets({ document, layout, claims, problems }: Subject): readonly Finding[] {
  const texts = withheldTexts(document);
  if (texts.length === 0) return [];
  const all = JSON.stringify([layout, rowsOf(layout), claims, problems]);
  return texts
    .filter((secret) => new RegExp(String.raw`(?<![\d.,])${secret}(?!\d)`).test(all))
    .map((secret) => ({ why: `the withheld value ${secret} is shown` }));
}

const SIGNIFICANT = /(?<!not )\bsignificant/i;

/** What a timeline says nothing of, though it comes after the day reached. */
function missedPlans({ chart, document, claims }: Subject): readonly Finding[] {
  if (chart !== 'timeline') return [];
  const planned = claims.flatMap(({ kind, reason, pointers }) =>
    kind === 'phase' && reason === 'planned' ? pointers.slice(1) : [],
  );
  const verdict = unplanned(document, new Set(planned));
  return verdict.truth === 'false' ? [{ why: verdict.why }] : [];
}

/** Everything about a layout that is false, misleading, or stated without a claim. */
export function check(subject: Subject): Checked {
  const { claims } = subject;
  const shown = shownOf(subject.layout, claims);
  const verdicts = claims.map((claim) => [claim, judgeClaim(subject, claim, shown)] as const);
  const significant = SIGNIFICANT.test(shown.sentence) ? fails('"significant" is said') : holds;
  const free = unclaimed({ ...subject, shown });
  return {
    findings: [
      ...verdicts.flatMap(([claim, verdict]) => (verdict.truth === 'false' ? [{ why: verdict.why, claim }] : [])),
      ...secrets(subject),
      ...(significant.truth === 'false' ? [{ why: significant.why }] : []),
      ...noEnglish(shown).map((text) => ({ why: `no English: ${text}` })),
      ...(hidesDisclosure(subject.chart, subject.document, subject.problems)
        ? [{ why: 'the total gives a withheld figure away, and no problem says so' }]
        : []),
      ...missedPlans(subject),
      ...free.map((text) => ({ why: `stated without a claim: ${text}` })),
    ],
    judged: verdicts.map(([claim, { truth }]) => [claim.kind, truth]),
  };
}
