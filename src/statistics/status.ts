/**
 * The codes of SDMX `CL_OBS_STATUS` v2.2, each one letter of this text: what was said of an observation.
 *
 * `A` normal, `B` break in the time series, `D` definition differs, `E` estimated, `F` forecast, `G` experimental,
 * `H` missing: holiday or weekend, `I` imputed, `J` derogation, `K` included in another category, `L` missing: not
 * collected, `M` missing: cannot exist, `N` not significant (not a real zero), `O` missing, `P` provisional,
 * `Q` missing: suppressed, `S` strike and other special events, `U` low reliability, `V` unvalidated,
 * `W` includes another category. The list has no code for "revised".
 * @see https://sdmx.org/?page_id=3215
 */
export const STATUSES = 'ABDEFGHIJKLMNOPQSUVW' as Iterable<Status>;

/** One code of {@link STATUSES}. */
export type Status =
  'A' | 'B' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'S' | 'U' | 'V' | 'W';

/**
 * The codes of SDMX `CL_CONF_STATUS` v1.3, each one letter of this text: who may see an observation. Every code but `F` withholds the figure.
 *
 * `F` free for publication, `N` not for publication, `C` confidential, `D` secondary confidentiality set by the
 * sender, `S` secondary confidentiality set by the receiver, `A` small counts, `O` dominance by one unit, `T` by two
 * units, `G` by one or two units, `M` another measure of concentration, `E` under embargo, `X` military secrecy.
 * @see https://sdmx.org/?page_id=3215
 */
export const CONFIDENTIALITIES = 'FNCDSAOTGMEX' as Iterable<Confidentiality>;

/** One code of {@link CONFIDENTIALITIES}. */
export type Confidentiality = 'F' | 'N' | 'C' | 'D' | 'S' | 'A' | 'O' | 'T' | 'G' | 'M' | 'E' | 'X';

/**
 * Why there is no number: data exist and were not collected, the thing cannot exist, the figure is withheld, it is
 * counted in another category, or its time has not come. A quantity with neither number nor kind is "named, no figure given".
 */
export type Missing = 'not-collected' | 'cannot-exist' | 'withheld' | 'elsewhere' | 'not-yet-due';

/**
 * The British shorthand of the short notation and what each mark says: `73000 [p]` is provisional, `[c]` confidential,
 * `[x]` not available, `[z]` not applicable, `[low]` rounds to zero, `[r]` revised (a mark of its own: SDMX has no code for it).
 * @see https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/
 */
export const SHORTHAND = {
  p: { status: 'P' },
  e: { status: 'E' },
  f: { status: 'F' },
  b: { status: 'B' },
  u: { status: 'U' },
  c: { confidentiality: 'C' },
  x: { missing: 'not-collected' },
  z: { missing: 'cannot-exist' },
  r: { revised: true },
  low: { roundsToZero: true },
} as const;

// Withheld comes first: what else was said of a figure does not free it.
const MISSING: Record<string, Missing> = { Q: 'withheld', L: 'not-collected', M: 'cannot-exist', K: 'elsewhere' };

/**
 * The kind of missing that a status alone says: `['L']` is `'not-collected'`, `M` `'cannot-exist'`, `Q` `'withheld'`,
 * `K` `'elsewhere'`. With several, withheld stands before all. Any other status (`H` and `O` too, which give no
 * reason) is `undefined`. Never throws.
 */
export function missingFromStatus(status: readonly Status[]): Missing | undefined {
  for (const code in MISSING) if (status.includes(code as Status)) return MISSING[code];
  return undefined;
}
