/** Names that people and other libraries have for members of the contract and for the attributes of the same name. */
export const ALIASES: Readonly<Record<string, string>> = {
  goal: 'target',
  max: 'target',
  start: 'baseline',
  due: 'deadline',
  'due-date': 'deadline',
  date: 'period',
  year: 'period',
};

/** Names that other libraries have for the ends of a time. */
export const ENDS: readonly string[] = ['start', 'begin', 'from', 'end', 'finish', 'to', 'until'];
