import { isList } from '../../contract/list.js';
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
  milestones,
}: Readonly<Record<string, string | undefined>>): object | undefined {
  if (!value && !target) return undefined;
  const figures = value && !target && !total ? readPartText(value) : { value: value ?? null };
  return {
    measures: [{ label: label ?? heading, ...figures, status, ...(milestones !== undefined && { milestones }) }],
  };
}

/** Members of a measure that no document has. */
const OF_MEASURE = ['id', 'label', 'group', 'value', 'observations', 'targets', 'milestones', 'parts', 'status'];

/** Members of which one says that a figure is on its way. One without them is a figure. */
const AIMS = ['target', 'targets', 'total', 'baseline', 'milestones', 'ranges'];

/** The members of an object as JSON and literals have them. Undefined of any other, and of one that answers in ways of its own. */
function membersOf(document: unknown): readonly (readonly [string, unknown])[] | undefined {
  try {
    const isPlain = typeof document === 'object' && document && Object.getPrototypeOf(document) === Object.prototype;
    return isPlain ? Object.entries(document) : undefined;
  } catch {
    return undefined; // a revoked proxy, or a getter that throws
  }
}

/** A document whose only measure has the milestones of the attribute of its tag. Any other as it is: several measures have milestones of their own. */
export function withMilestones(document: unknown, milestones: unknown): unknown {
  if (milestones === undefined) return document;
  const { measures, ...others } = Object.fromEntries(membersOf(document) ?? []);
  const [only, more] = isList(measures) ? measures : [];
  const members = more === undefined && membersOf(only);
  return members ? { ...others, measures: [{ milestones, ...Object.fromEntries(members) }] } : document;
}

/** A document with its only measure in a list: `{ title: 'Homes', value: 85000, target: 100000 }` has its value in `measures`. Any other as it is. */
export function withMeasures(document: unknown, heading: unknown): unknown {
  const members = membersOf(document) ?? [];
  const names = members.map(([name]) => name);
  if (!names.includes('value') || names.includes('measures') || !names.some((name) => AIMS.includes(name)))
    return document;
  const isOwn = ([name]: readonly [string, unknown]): boolean => OF_MEASURE.includes(name);
  const others = Object.fromEntries(members.filter((one) => !isOwn(one)));
  const measure = { label: others['title'] ?? heading, ...Object.fromEntries(members.filter(isOwn)) };
  return { ...others, measures: [measure] };
}
