import { toSvg } from '../../../src/export.js';
import { CHARTS } from '../../charts.js';

const AS_IS = { width: 720, theme: 'light' } as const;
const TURNED = { width: 320, theme: 'dark', dir: 'rtl', accent: '#7a1f5c' } as const;

/** A short number for a text. Other texts have nearly always another one. */
function digest(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  return number;
}

/**
 * The digests of drawings by name: of every situation in the default form, and of the first three that can be drawn in each other form, right to left; or
 * of those that are named.
 * @example { 'delta YearBefore lines': 1207959553 }
 */
export function drawings(named?: ReadonlySet<string>): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { name: chart, forms, situations, parse, layout } of CHARTS) {
    const parsed = situations.flatMap(([name, document]) => {
      const { data } = parse(document);
      return data ? [{ name, data }] : [];
    });
    for (const form of forms) {
      const isDefault = form === forms[0];
      let left = isDefault ? Infinity : 3;
      for (const { name, data } of parsed) {
        if (left === 0) break;
        const drawing = `${chart} ${name} ${form}`;
        if (named && !named.has(drawing)) continue;
        const laidOut = layout(data, form);
        if (laidOut.form !== form && !isDefault) continue;
        all[drawing] = digest(toSvg(laidOut, isDefault ? AS_IS : TURNED));
        left--;
      }
    }
  }
  return all;
}
