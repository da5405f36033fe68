import { readPartText } from '../../written/part-text.js';

/**
 * The document of one measure that attributes describe. A figure may have its target with it: "12 of 50 schools", or its whole: "412 out of 450 seats". A target of its own is that of all
 * measures, as is a total, and is filled in later. Undefined without a figure and a target.
 */
export function plainMeasure({
  heading,
  value,
  target,
  total,
  label,
  status,
}: Readonly<Record<string, string | undefined>>): object | undefined {
  if (!value && !target) return undefined;
  const figures = value && !target && !total ? readPartText(value) : { value: value ?? null };
  return { measures: [{ label: label ?? heading, ...figures, status }] };
}
