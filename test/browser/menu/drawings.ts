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

/** The digests of the drawings of all situations in every form, by name. */
export function drawings(): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { name: chart, forms, situations, parse, layout } of CHARTS)
    for (const [name, document] of situations) {
      const { data } = parse(document);
      if (!data) continue;
      for (const form of forms)
        for (const [index, way] of WAYS.entries())
          all[`${chart} ${name} ${form} ${index}`] = digest(toSvg(layout(data, form), way));
    }
  return all;
}
