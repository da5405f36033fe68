/** A figure with its name, as one text of a list has them. */
interface NamedFigure {
  readonly label: string;
  /** Both as they were written. */
  readonly text: string;
  readonly figure?: string | undefined;
}

/** Named figures in the short notation: "poor 60; fair 80; good 100", "First half: £50,000; second van: £90,000". One without a figure is a name. */
export const namedFigures = (text: string): readonly NamedFigure[] =>
  text.split(';').flatMap((one) => {
    const written = one.trim();
    const [, label = written, afterColon, last] = /^(.*?)(?:\s*:\s*(.+)|\s+(\S+))$/.exec(written) ?? [];
    // A text of nothing but invisible characters names nothing.
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(written) ? [{ label, text: written, figure: afterColon ?? last }] : [];
  });
