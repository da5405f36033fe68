import type { Polarity } from '../../contract/context.js';
import { nameOf } from '../../written/name.js';

const DOWN =
  'lower|low|smaller|small|less|fewer|down(?:wards?)?|decreas(?:e|ing)|reduc(?:e|tion|ing)|fall(?:ing)?|minimi[sz]e|niedriger|weniger|geringer|kleiner|sinkend|' +
  'plus bas(?:se)?|moins|baisse|menor|menos|más baj[oa]|bajar';
const UP =
  'higher|high|bigger|big|larger|greater|more|up(?:wards?)?|increas(?:e|ing)|ris(?:e|ing)|maximi[sz]e|höher|mehr|größer|steigend|' +
  'plus haute?|plus élevée?|plus|hausse|mayor|más|más alt[oa]|subir';
const BETTER = 'better|best|good|besser|gut|mieux|meilleure?|mejor';
const WORSE = 'worse|worst|bad|schlechter|schlecht|pire|peor';

/** A direction, with or without its judgement: "Lower", "lower is better", "High is good", "higher is worse". */
const DIRECTION = new RegExp(
  `^(?:(${DOWN})|${UP})(?:(?:[- ](?:is|ist|est|es))?(?:[- ]the)?[- ](?:(${WORSE})|(${BETTER})))?$`,
);
const YES = /^(?:yes|y|true|1|ja|j|oui|o|sí|si|s|x|✓)$/;
const NO = /^(?:no|n|false|0|nein|non)$/;
/** Heads of columns that may as well tell which way the figures have gone. */
const MAY_BE_A_TREND = /^(?:direction|richtung|sens|dirección|sentido)$/;

/** The polarity that a direction states. `isBare` is true if it judges nothing itself: "Up". */
function directionIn(text: string): { readonly polarity: Polarity; readonly isBare: boolean } | undefined {
  const [found, down, worse, better] = DIRECTION.exec(text) ?? [];
  if (found === undefined) return undefined;
  return { polarity: !!down === !!worse ? 'up-good' : 'up-bad', isBare: !worse && !better };
}

/** The polarity in a cell below a header: `up-bad` of "Yes" below "Lower is better". Below "Direction", "Up" alone may be the way that a figure has gone, unless the page has named the column. Undefined for any other text. */
export function readPolarity(text: string, header: string, isNamed = false): Polarity | undefined {
  const name = nameOf(header);
  const cell = nameOf(text);
  if (/^(?:neutral|neither|either|keine?|neutre|neutro)$/.test(cell)) return 'neutral';
  const asked = directionIn(name)?.polarity;
  if (asked && YES.test(cell)) return asked;
  if (asked && NO.test(cell)) return asked === 'up-good' ? 'up-bad' : 'up-good';
  const { polarity, isBare } = directionIn(cell) ?? {};
  return isBare && MAY_BE_A_TREND.test(name) && !isNamed ? undefined : polarity;
}
