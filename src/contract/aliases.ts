/** Names that people and other libraries have for members of the contract and for the attributes of the same name. */
export const ALIASES: Readonly<Record<string, string>> = {
  goal: 'target',
  max: 'target',
  start: 'baseline',
  date: 'period',
  year: 'period',
};
