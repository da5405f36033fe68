/** The level of confidence intervals at the end of a header: "Prevalence (95% CI)", "Rate, 95% CI". */
const LEVEL = /(?<![\s,;])[\s,;]*[([]?(?<![\d.])(\d\d(?:\.\d)?) ?% ?(?:confidence intervals?|CIs?|KI|IC)[)\]]?$/i;

/** A figure with its interval in brackets: "8.1 (6.5, 9.7)". */
const WITH_INTERVAL = /^([^()[\]]*\d ?%?) ?[([]([-+]?\d[^()[\]]*)[)\]]$/;

/** The level in per cent of the intervals after the figures of a column, from its header: `95` of "Prevalence (95% CI)". Undefined if it states none, or no figure has one. */
export const levelIn = (header: string, texts: readonly string[]): string | undefined => {
  const [, level] = LEVEL.exec(header) ?? [];
  return level !== undefined && texts.some((text) => WITH_INTERVAL.test(text.trim())) ? level : undefined;
};

/** A header without the level of its intervals, if there is one. */
export const withoutLevel = (header: string, level: string | undefined): string =>
  level === undefined ? header : header.replace(LEVEL, '');

/** A figure with the level of its interval: "8.1 (95% CI 6.5, 9.7)" of "8.1 (6.5, 9.7)". Any other text as it is. */
export const withLevel = (text: string, level: string): string =>
  text.trim().replace(WITH_INTERVAL, `$1 (${level}% CI $2)`);
