import { nameOf } from '../../written/name.js';
import { textAt, type Line } from '../grid.js';
import { undated } from '../names/column-names.js';
import type { Profile } from './column-profile.js';

/** The head of a column of temperatures, in English, German, French and Spanish: "Temperature", "Mean temp", "Max temperature 2024". "Temps" are times in French, and people in English. */
const TEMPERATURE =
  /^(?:(?:avg|average|mean|min|minimum|max|maximum|highest|lowest|daily|monthly|annual|air|water|sea|surface|body|room|mittlere|höchste|tiefste) ?){0,2}(?:temp|temperatures?|temperatur(?:en)?|températures?|temperaturas?)(?: (?:moyenne|maximale|minimale|media|máxima|mínima))?$/;

/** A number alone. */
const BARE = /^[-−+]?\d[\d.,]*$/;

/** Profiles of columns, of which temperatures are in degrees if neither their cells nor anything else says on which scale: their zero is a point like any other. */
export function withDegrees(
  profiles: readonly Profile[],
  rows: readonly Line[],
  unit: string | undefined,
  title = '',
): readonly Profile[] {
  // Kelvin has a true zero.
  if (unit !== undefined || /kelvin/i.test(title)) return profiles;
  const areBare = (column: number): boolean =>
    rows.every((row) => !/\d/.test(textAt(row, column)) || BARE.test(textAt(row, column).trim()));
  const isTemperature = ({ content, name, header }: Profile): boolean =>
    content === 'figures' && [name, header].some((head) => TEMPERATURE.test(nameOf(undated(head))));
  return profiles.map((profile, column) =>
    profile.unit === undefined && isTemperature(profile) && areBare(column) ? { ...profile, unit: 'degrees' } : profile,
  );
}
