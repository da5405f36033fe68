import type { FileKind } from '../grid.js';
import type { Profile } from './column-profile.js';

/** Profiles of the columns of a file. Those that decide nothing themselves are read as the others, if these agree. */
export function withCommonConvention(
  profiles: readonly Profile[],
  { file }: { readonly file: FileKind | undefined },
): readonly Profile[] {
  if (!file) return profiles;
  const figures = profiles.filter(({ content }) => content === 'figures');
  const [convention, more] = new Set(figures.flatMap(({ reading }) => reading.convention ?? []));
  if (!convention || more || convention === 'contradictory') return profiles;
  return profiles.map((profile) => ({ ...profile, reading: { convention, ...profile.reading } }));
}
