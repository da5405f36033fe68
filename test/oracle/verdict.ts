/** Whether a statement is true by the rules: `undecided` where the rules do not settle how the document is read. */
export type Verdict =
  | { readonly truth: 'true' }
  | { readonly truth: 'false'; readonly why: string }
  | { readonly truth: 'undecided'; readonly why: string };

export const holds: Verdict = { truth: 'true' };
export const fails = (why: string): Verdict => ({ truth: 'false', why });
export const undecided = (why: string): Verdict => ({ truth: 'undecided', why });

/** The first verdict that is not `true`, else `true`. A claim of which one condition is false is false, whatever else is open. */
export const all = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.find(({ truth }) => truth === 'false') ?? verdicts.find(({ truth }) => truth === 'undecided') ?? holds;

/** False for the reason, if there is one. */
export const unless = (why: string | undefined): Verdict => (why === undefined ? holds : fails(why));
