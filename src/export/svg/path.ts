import { rounded } from './element.js';

/** A map of the plane that keeps lines parallel to the axes: for x and y a factor, then what is added. */
export interface Scaling {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly left: number;
  readonly top: number;
}

/** Numbers that follow a command, and which of them are x (0), y (1), a radius (2) or none of these (3). */
const ROLES: Readonly<Record<string, readonly number[]>> = {
  M: [0, 1],
  L: [0, 1],
  H: [0],
  V: [1],
  C: [0, 1, 0, 1, 0, 1],
  A: [2, 2, 3, 3, 3, 0, 1],
  Z: [],
};

/**
 * A path as D3 writes it, with its coordinates scaled, so that its lines keep their width in any program. Arcs need the same factor for x and y, apart
 * from their signs.
 */
export function scaledPath(d: string, { scaleX, scaleY, left, top }: Scaling): string {
  const isTurned = scaleX * scaleY < 0;
  return Array.from(d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g), ([, command = '', text = '']) => {
    const roles = ROLES[command.toUpperCase()] ?? [];
    const isRelative = command === command.toLowerCase();
    const numbers = (text.match(/[-+]?(?:\d*\.\d+|\d+)(?:e[-+]?\d+)?/gi) ?? []).map((digits, index) => {
      const value = Number(digits);
      const place = index % Math.max(1, roles.length);
      const role = roles[place];
      if (role === 0) return rounded(value * scaleX + (isRelative ? 0 : left));
      if (role === 1) return rounded(value * scaleY + (isRelative ? 0 : top));
      if (role === 2) return rounded(value * Math.abs(scaleX));
      // A mirrored arc sweeps the other way.
      return place === 4 && isTurned ? 1 - value : value;
    });
    return command + numbers.join(' ');
  }).join('');
}
