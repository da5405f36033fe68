/**
 * The codes of SDMX `CL_OBS_STATUS` v2.2, each one letter of this text: qualifiers of an observation.
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
 * The codes of SDMX `CL_CONF_STATUS` v1.3, each one letter of this text: restrictions on who may see an observation. Every code but `F` withholds the figure.
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
 * Reason for a missing number: the figure is not available, the data were not collected, the item cannot exist, the figure is withheld, it is
 * included in another category, or it is not yet due. A quantity with neither a number nor a reason is "no figure given".
 */
export type Missing = 'not-available' | 'not-collected' | 'cannot-exist' | 'withheld' | 'elsewhere' | 'not-yet-due';

/**
 * The British shorthand and the member that each code sets: `73000 [p]` is provisional, `[c]` confidential,
 * `[x]` not available, `[z]` not applicable, `[low]` rounds to zero, `[r]` revised (SDMX has no code for it).
 * @see https://analysisfunction.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/
 */
export const SHORTHAND = {
  p: { status: 'P' },
  e: { status: 'E' },
  f: { status: 'F' },
  b: { status: 'B' },
  u: { status: 'U' },
  c: { confidentiality: 'C' },
  x: { missing: 'not-available' },
  z: { missing: 'cannot-exist' },
  r: { revised: true },
  low: { roundsToZero: true },
} as const;

// Withheld comes first, because no other status releases a figure.
const MISSING: Record<string, Missing> = { Q: 'withheld', L: 'not-collected', M: 'cannot-exist', K: 'elsewhere' };

/**
 * Reason for a missing number that a status gives: `L` `'not-collected'`, `M` `'cannot-exist'`, `Q` `'withheld'`, `K` `'elsewhere'`. Of several,
 * withheld counts first. `undefined` for all others, also for `H` and `O`, which give no reason. Never throws.
 */
export function missingFromStatus(status: readonly Status[]): Missing | undefined {
  for (const code in MISSING) if (status.includes(code as Status)) return MISSING[code];
  return undefined;
}
