import { isNameOf } from './column-names.js';
import { nameOf } from '../../written/name.js';

/** What something was done in, in English, German, French and Spanish: "Opened", "Year founded", "Baujahr". */
const DONE_IN =
  /^(?:(?:year|date) (?:of )?)?(?:opened|closed|founded|established|incorporated|built|completed|launched|started|ended|born|died|joined|signed|elected|founding|foundation|construction|completion|launch|opening|birth|death)(?: (?:in|year|date))?$|^(?:gründungs|bau|geburts|eröffnungs|start|end|ziel)jahr$|^(?:gegründet|gebaut|eröffnet)$|^année de \p{L}+$|^año de \p{L}+$/u;

/** True for the head of a column of days or years, below which 2024 is no number: "Start", "Due", "Year founded". */
export const isDateName = (header: string): boolean =>
  DONE_IN.test(nameOf(header)) || (['first', 'last', 'deadline'] as const).some((field) => isNameOf(field, header));
