import type { BreakdownFormWords, DrawnAs, PartsReason } from '../breakdown-forms.js';
import { changes } from './change.js';
import { englishMovement } from './movement.js';
import { periodName } from './period.js';
import { PERCENT, digits } from './quantity.js';
import { englishRefusal } from './refusal.js';
import { isolated } from './sentence.js';

const DRAWN_AS: Record<DrawnAs, string> = {
  share: 'one bar',
  donut: 'a ring',
  treemap: 'areas',
  waffle: 'squares',
  stacked: 'stacked bars',
  'stacked-100': 'bars of 100%',
  grouped: 'groups',
  arrows: 'arrows',
  changes: 'changes',
};

const REASONS: Record<Exclude<PartsReason, 'inexact'>, string> = {
  'not-parts': 'the figures are not parts of one whole',
  negative: 'a figure is below zero',
  missing: 'a figure is missing',
  'over-total': 'the parts exceed the total',
  withheld: 'a figure is withheld',
  empty: 'no figure is above zero',
  'no-previous': 'there are no earlier figures',
  'no-change': 'no two figures can be compared',
  'no-groups': 'there are no groups',
  groups: 'there are several groups',
  'too-many': 'there are too many categories',
};

/** The words of the forms of `<campaign-breakdown>`, in English. */
export const englishBreakdownForms: BreakdownFormWords = {
  ...changes,
  ...englishRefusal,
  ...englishMovement,
  notDrawn: (as, reason) =>
    reason === 'inexact'
      ? `Figures that are not exact are not drawn as ${DRAWN_AS[as]}.`
      : `Not drawn as ${DRAWN_AS[as]}: ${REASONS[reason]}.`,
  beforeHead: (before) => (before && (before.label ?? before.period) ? periodName(before, true) : 'Earlier'),
  nowHead: 'Later',
  headOf: (name, unit) => [name, unit].filter(Boolean).join(', '),
  percentSign: '%',
  points: 'points',
  noEarlier: 'no earlier figure',
  earlier: 'the earlier figure',
  atTime: (figure, time) => `${figure}, ${time}`,
  largestChange: (label, figure, change) => `The largest change is in ${isolated(label)}: ${figure}, ${change}.`,
  onlyChange: (label, figure, change) => `${isolated(label)}: ${figure}, ${change}.`,
  arrowKey: (before, now) =>
    before && now
      ? `from ${before} (ring) to ${now} (arrowhead)`
      : 'from the earlier figure (ring) to the later (arrowhead)',
  changeTick: (value, isPercent, { unit, decimals }) =>
    digits(value, isPercent ? PERCENT : { unit: unit?.percent ? undefined : unit, decimals }, value !== 0),
  cutScale: 'The scale does not start at zero.',
  oneTile: (others) => `The smallest parts are one tile: ${others}.`,
  square: (amount) => `Each square is ${amount ?? '1 in 100'}.`,
  acrossGroups: (label, [highest, most], [lowest, least], isAmount) => {
    const [top, bottom] = isAmount ? ['largest', 'smallest'] : ['highest', 'lowest'];
    return `${isolated(label)}: ${top} for ${isolated(highest)} (${most}), ${bottom} for ${isolated(lowest)} (${least}).`;
  },
};
