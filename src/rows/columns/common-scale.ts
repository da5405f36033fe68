import { readUnitText } from '../../contract/unit-reading.js';
import { SCALE_NAMES } from '../../contract/unit.js';
import type { Profile } from './column-profile.js';

/** Scale of a column that counts what it is named after: "Jobs, thousand". */
const ownScale = ({ unit, name }: Profile): string | undefined =>
  typeof unit === 'object' && !unit.currency && unit.other.toLowerCase() === name.toLowerCase()
    ? SCALE_NAMES[unit.scale ?? 1]
    : undefined;

/** True for a column whose unit is a scale and nothing else: "Employment (thousands)". */
function isScaled({ unit }: Profile): boolean {
  const { scale, currency, other } = (typeof unit === 'string' && readUnitText(unit)) || {};
  return !!scale && !currency && !other;
}

/** Profiles of columns, of which several that count what they are named after, or have a scale alone, have only their scale in common: "Men, thousand", "Women, thousand". */
export function withCommonScale(profiles: readonly Profile[]): readonly Profile[] {
  if (profiles.filter((one) => ownScale(one) ?? isScaled(one)).length < 2) return profiles;
  return profiles.map((profile) => ({ ...profile, unit: ownScale(profile) ?? profile.unit }));
}
