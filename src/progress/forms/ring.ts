import type { Arc, Mark, Rule, Share } from '../../marks/mark.js';
import type { Stretch } from '../../marks/quantity-marks.js';
import type { Form, Label, Scene } from '../../marks/scene.js';
import { arcMark, pointAt, type Sector } from '../../marks/sector.js';
import { markStatus } from '../../marks/status.js';
import { textWidth } from '../../marks/text-width.js';
import { LEAST_VISIBLE } from '../../marks/value-scale.js';
import { isExact, pointEstimate, type Quantity } from '../../statistics/quantity.js';
import type { ProgressWords } from '../../words/words.js';
import { partEnds, tintOf, type ProgressFacts } from '../facts.js';
import { fillingsOf, intervalWithin, refusalOf, splitAtWhole, type Filling } from './filling.js';

/** Radii of the ring, of the narrow ring around it, and of the lines across both, as shares of half the side of the square. */
const RING = { inner: 0.74, outer: 0.93 };
const OUTER = { inner: 0.96, outer: 1 };
const LINE = { inner: 0.69, outer: 1 };
/** Radius of the middle of the ring, and the radii of the caps of a whisker. */
const MIDDLE = (RING.inner + RING.outer) / 2;
const CAP = { inner: MIDDLE - 0.06, outer: MIDDLE + 0.06 };
/** Largest part of a whole, in per cent, that a ring shows: one turn, and a second one around it. */
const MOST = 200;
/** Widths of the longest texts, in ems, that are large in the middle of a ring, and less large. */
const LARGE_TEXT = 3.4;
const MIDDLE_TEXT = 3.9;

/** The place of the marks of a measure. */
const placeOf = ({ row, facts }: Filling, member = '') => ({ id: facts.measure.pointer + member, row });

/** The angles of a stretch in per cent of a turn. Too small to be seen, it is drawn larger. */
function turnOf({ from, to }: Pick<Stretch, 'from' | 'to'>): {
  readonly from: Share;
  readonly to: Share;
  readonly least?: true;
} {
  const [start, end] = [from / 100, to / 100];
  return end > start && end - start < LEAST_VISIBLE
    ? { from: start, to: start + LEAST_VISIBLE, least: true }
    : { from: start, to: end };
}

/** A stretch as an arc. */
function arcOf(stretch: Stretch, radii: Pick<Sector, 'inner' | 'outer'>, place: Parameters<typeof arcMark>[1]): Arc {
  const { least, ...turn } = turnOf(stretch);
  return { ...arcMark({ ...radii, ...turn }, { ...place, certainty: stretch.certainty }), ...(least && { least }) };
}

/** The dotted circle of a measure without a figure. */
const missingArc = (filling: Filling): Arc => ({
  ...arcMark({ from: 0, to: 1, inner: 0, outer: MIDDLE }, placeOf(filling)),
  tone: 'missing',
  quiet: true,
});

/** The parts of an exact value, one after the other. Empty if they are not drawn. */
function partArcs({ facts, row, value }: Filling): readonly Arc[] {
  const { measure } = facts;
  const [whole, share] = [pointEstimate(measure.value), value && pointEstimate(value)];
  const isFromZero = !facts.way || facts.way.from === 0;
  if (!isFromZero || !whole || !share || share > 100 || !isExact(measure.value)) return [];
  const ends = partEnds(measure).map((end) => (end / whole) * share);
  // A part below zero may leave others that exceed the figure.
  if (!((ends.at(-1) ?? 0) <= share + 1e-9)) return [];
  return ends.map((to, part) =>
    arcOf({ from: ends[part - 1] ?? 0, to, certainty: 'exact' }, RING, {
      id: measure.parts[part]?.pointer ?? '',
      row,
      part: tintOf(part, ends.length),
    }),
  );
}

/** The arcs of a filled part: in the ring up to the whole, and around it beyond the whole. */
function valueArcs(filling: Filling, value: Quantity): readonly Arc[] {
  const { within, beyond } = splitAtWhole(value);
  const parts = partArcs(filling);
  const partEnd = (parts.at(-1)?.to ?? 0) * 100;
  const status = markStatus(filling.facts.measure.value);
  const place = { ...placeOf(filling), ...(status && { status }), ...(parts.length && { tone: 'hatched' as const }) };
  const rest = within
    .map((stretch) => ({ ...stretch, from: Math.max(stretch.from, partEnd) }))
    .filter(({ from, to }) => !parts.length || to - from > 1e-9);
  return [
    ...parts,
    ...rest.map((stretch) => arcOf(stretch, RING, place)),
    ...beyond.map((stretch) =>
      arcOf({ ...stretch, from: stretch.from - 100, to: stretch.to - 100 }, OUTER, {
        ...placeOf(filling),
        tone: 'beyond',
      }),
    ),
  ];
}

/** A line across the ring, or from one radius to another, at a share of a turn. */
function lineAt(turn: Share, role: Rule['role'], place: { id: string; row: number; quiet?: true }, radii = LINE): Rule {
  const [from, to] = [pointAt(turn, radii.inner), pointAt(turn, radii.outer)];
  return { type: 'rule', role, ...place, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

/** The values that meet a target, around the ring, and the lines at their ends; or the line at an exact target. */
function targetMarks(filling: Filling): readonly Mark[] {
  const { zone, target } = filling;
  if (target === undefined) return [];
  const place = { ...placeOf(filling, '/target'), quiet: true } as const;
  const ends = zone ? [zone.low, zone.high] : [target];
  const { low = 0, high = 100 } = zone ?? {};
  const band = zone && arcMark({ ...OUTER, from: low / 100, to: high / 100 }, { ...place, tone: 'zone' });
  return [
    ...(band ? [band] : []),
    ...ends.flatMap((end) => (end === undefined ? [] : [lineAt(end / 100, 'target', place)])),
  ];
}

/** The whisker of an interval: a line along the ring with a cap at each end. */
function whisker(filling: Filling, value: Quantity): readonly Mark[] {
  const interval = intervalWithin(value);
  if (!interval) return [];
  const [from, to] = interval;
  const place = placeOf(filling);
  const line = arcMark({ from: from / 100, to: to / 100, inner: MIDDLE, outer: MIDDLE }, place);
  return [
    { ...line, role: 'interval' },
    ...[from, to].map((end) => lineAt(end / 100, 'interval', { ...place, quiet: true }, CAP)),
  ];
}

/** The marks of one ring, from the back to the front. */
function marksOf(filling: Filling): readonly Mark[] {
  const { value } = filling;
  if (!value) return [missingArc(filling), ...targetMarks(filling)];
  const track = arcMark({ from: 0, to: 1, ...RING }, { ...placeOf(filling), tone: 'track', quiet: true });
  return [track, ...valueArcs(filling, value), ...whisker(filling, value), ...targetMarks(filling)];
}

/** The filled part in the middle of its ring, in the size of that of all rings. */
const labelsOf = ({ text, row }: Filling, role: Label['role']): readonly Label[] =>
  text ? [{ text, x: 0.5, y: 0.5, row, anchor: 'middle', role }] : [];

/** A ring for each measure, whose turn is its whole: the target, or 100%. What is past the target goes around it once more. */
export const ring: Form<ProgressFacts, ProgressWords> = (facts, words) => {
  const fillings = fillingsOf(facts, words);
  const refused = refusalOf(fillings, MOST, words);
  if (refused !== undefined) return { refused };
  const widest = Math.max(...fillings.map(({ text }) => textWidth(text)));
  const role = widest <= LARGE_TEXT ? 'value' : widest <= MIDDLE_TEXT ? 'part' : 'name';
  const scenes = fillings.map((filling): Scene => ({
    box: 'square',
    find: 'turn',
    mirror: false,
    row: filling.row,
    marks: marksOf(filling),
    labels: labelsOf(filling, role),
  }));
  const isEnlarged = scenes.some(({ marks }) => marks.some((mark) => mark.type === 'arc' && mark.least));
  return { scenes, notes: isEnlarged ? [words.leastFilled] : [] };
};
