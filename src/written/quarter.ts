/** Words for a quarter in the languages of Europe. */
const NAME = 'quarter|quartal|trimestre|trim\\.?|kwartaal|kwartał|kvartal|kvartál|čtvrtletí|neljännes|chwarter';

/** A quarter by its number in front of its name, as the source of a regular expression with one group. "IT" is none. Polish "kw." is one, and a German "KW" is a week. */
export const NTH_QUARTER = `([1-4]|(?:I{1,3}|IV)(?! ?[QT]\\b))(?:st|nd|rd|th|\\.?er|e|ème|\\.?[oaºª°]|\\.)? ?(?:Q|T|kw\\.|${NAME})`;

const QUARTER = new RegExp(
  `^(?:(?:[QTK]|(?:${NAME}) )([1-4])[ /-]?(?:of )?(\\d{4})|${NTH_QUARTER}[ /-]?(?:of |de )?(\\d{4}|\\d\\d)|(\\d{4})(?:[ /-]?[QTK]([1-4]|I{1,3}|IV)| ${NTH_QUARTER}))$`,
  'i',
);

/** The number of a quarter in digits or in Roman numerals. */
export const quarterIn = (text: string): number => +text || ['I', 'II', 'III', 'IV'].indexOf(text.toUpperCase()) + 1;

/** A quarter: `Q3 2024`, `2024Q3`, `2024 - Q3`, `3Q24`, `T3 2024`, `2024K3`, `2024TIII`, "3. Quartal 2024", "III kwartał 2024", "2024 3e kwartaal". Undefined for any other text. */
export function readQuarter(text: string): string | undefined {
  const [, a, yearA, b, yearB, yearC, c, d] = QUARTER.exec(text.replace(' - ', '-')) ?? [];
  const year = yearA ?? yearB ?? yearC;
  return year && `${year.length === 2 ? `20${year}` : year}-Q${quarterIn(a ?? b ?? c ?? d ?? '')}`;
}
