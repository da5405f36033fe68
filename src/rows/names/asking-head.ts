import { nameOf } from '../../written/name.js';

/** Heads that ask of each row where it stands, by the word that denies them. */
const HEADS: Readonly<Record<string, RegExp>> = {
  not: /^(?:on (?:track|target|schedule|time)|done|completed?|achieved|delivered|finished|reached|implemented|(?:target )?met)$/,
  nicht: /^(?:erledigt|fertig|abgeschlossen|erreicht|umgesetzt|im (?:plan|zeitplan))$/,
  pas: /^(?:fait|terminé|achevé|atteint|réalisé|livré)e?s?$/,
  no: /^(?:hech|terminad|completad|cumplid|lograd|realizad)[oa]s?$/,
};

/** A head without its question mark, and the word that denies it. */
interface Asked {
  readonly text: string;
  readonly not: string;
}

/** The question of a head. Undefined of one that asks nothing. */
export function askedIn(header: string): Asked | undefined {
  const text = header.trim().replace(/ ?\?$/, '');
  const not = Object.keys(HEADS).find((word) => HEADS[word]?.test(nameOf(text)));
  return not === undefined ? undefined : { text, not };
}

/** The denial of a head: "not done", "target not met". */
export const denied = ({ text, not }: Asked): string =>
  `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/^(target )?/, `$1${not} `);
