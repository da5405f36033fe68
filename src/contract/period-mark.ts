/** A period, and the qualifier of its figures that stood after it in brackets, such as `[p]`. */
export interface MarkedPeriod {
  readonly text: string;
  readonly mark?: string;
}

const MARK =
  /^(.*\d.*?) ?[([](b|e|f|p|r|u|prov(?:isional|\.)?|est(?:imated?|\.)?|rev(?:ised|\.)?|forecast|break|unreliable)[)\]]$/i;

/** Reads the qualifier after a period. Example: `2022-23 (p)` is `2022-23` with `[p]`. */
export function readMarkedPeriod(text: string): MarkedPeriod {
  const [, period, mark] = MARK.exec(text.trim()) ?? [];
  return period && mark ? { text: period.trim(), mark: `[${mark.charAt(0).toLowerCase()}]` } : { text };
}
