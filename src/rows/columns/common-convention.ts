import { decideInPage } from '../../contract/figure-reading.js';
import { textAt, type FileKind, type Line } from '../grid.js';
import type { Profile } from './column-profile.js';

/** Profiles of the columns of a file. Those that decide nothing themselves are read as the others, if these agree; in a table of a page without a language all decide together. */
export function withCommonConvention(
  profiles: readonly Profile[],
  { file, rows }: { readonly file: FileKind | undefined; readonly rows: readonly Line[] },
): readonly Profile[] {
  if (!file) return profiles;
  const figures = profiles.flatMap(({ content, isWorded }, i) => (content === 'figures' || isWorded ? [i] : []));
  const [own, more] = new Set(figures.flatMap((column) => profiles[column]?.reading.convention ?? []));
  const texts = own || file !== 'page' ? [] : rows.flatMap((row) => figures.map((column) => textAt(row, column)));
  const convention = own ?? decideInPage(texts);
  if (!convention || more || convention === 'contradictory') return profiles;
  return profiles.map((profile) => ({ ...profile, reading: { convention, ...profile.reading } }));
}
