import { conventionsOf } from '../../contract/figure-reading.js';
import { CONTINENTAL } from '../../written/numeral.js';
import { textAt, type FileKind, type Line } from '../grid.js';
import type { Profile } from './column-profile.js';
import { areDottedMoney } from './column-reading.js';

/** Money with a dot before each three digits: "R$ 15.200", "8.900 €". No currency has three decimals in the languages that write thousands so. */
const DOTTED_MONEY = /^(?=.*(?:\p{Sc}|[A-Z]{3}))[^\d.,]*[1-9]\d{0,2}(?:\.\d{3})+[^\d.,]*$/u;

/** A table from a file, with the language of the page. */
interface Table {
  readonly file: FileKind | undefined;
  readonly rows: readonly Line[];
  readonly lang: string | undefined;
}

/** Profiles of the columns of a file. Those that decide nothing themselves are read as the others, if these agree, and money as in a language of the page that writes its thousands with dots. */
export function withCommonConvention(profiles: readonly Profile[], { file, rows, lang }: Table): readonly Profile[] {
  if (!file) return profiles;
  const figures = profiles.filter(({ content }) => content === 'figures');
  const [convention, more] = new Set(figures.flatMap(({ reading }) => reading.convention ?? []));
  if (!convention || more || convention === 'contradictory') return profiles;
  const [ofLanguage, other] = conventionsOf(lang);
  const isDotted = ofLanguage?.group === '.' && other === undefined;
  const dottedIn = (column: number): readonly string[] =>
    rows.map((row) => textAt(row, column).trim()).filter((text) => /\d\.\d/.test(text));
  const isMoney = (column: number): boolean => isDotted && areDottedMoney(dottedIn(column), DOTTED_MONEY);
  return profiles.map((profile, column) => ({
    ...profile,
    reading: { convention: isMoney(column) ? CONTINENTAL : convention, ...profile.reading },
  }));
}
