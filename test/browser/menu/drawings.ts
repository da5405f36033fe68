import { toSvg } from '../../../src/export.js';
import { CHARTS } from '../../pure/export/charts.js';

/** Ways to draw each situation. */
const WAYS = [
  { width: 720, theme: 'light' },
  { width: 320, theme: 'dark', dir: 'rtl', accent: '#7a1f5c' },
] as const;

/** A short number for a text. Other texts have nearly always another one. */
function digest(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  return number;
}

/**
 * The digests of drawings of all situations, by name: in every form that can be drawn of them, or, in `part`, in the default form alone and in one way.
 * @example { 'delta YearBefore lines 1': 1207959553 }
 */
export function drawings(extent: 'all' | 'part'): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  const ways = extent === 'all' ? WAYS : WAYS.slice(0, 1);
  for (const { name: chart, forms, situations, parse, layout } of CHARTS)
    for (const [name, document] of situations) {
      const { data } = parse(document);
      if (!data) continue;
      for (const form of extent === 'all' ? forms : forms.slice(0, 1)) {
        const laidOut = layout(data, form);
        if (laidOut.form !== form && form !== forms[0]) continue;
        for (const [index, way] of ways.entries())
          all[`${chart} ${name} ${form} ${index}`] = digest(toSvg(laidOut, way));
      }
    }
  return all;
}
