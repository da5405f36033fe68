import type { UnitInput } from '../contract/unit.js';

/** The text of a figure with its unit, unless it states one itself: "£795.1m", "£1,710 thousand" in "£000", "795.1%", "795.1 homes". */
export function withUnit(text: string, unit: UnitInput | undefined): string {
  if (typeof unit !== 'string' || /[^\d\s.,'’+−–-]/.test(text)) return text;
  const named = unit.replace(/ ?['’]?000s?$/, ' thousand');
  const [, sign, scale = ''] = /^([A-Z]{0,3}\p{Sc}) ?(\p{L}*)$/u.exec(named) ?? [];
  if (sign) return `${sign}${text}${scale.length > 2 ? ` ${scale}` : scale}`;
  return unit.startsWith('%') ? `${text}${unit}` : `${text} ${unit}`;
}
