/** A colour as three numbers: channels of sRGB from 0 to 1, or the axes of OKLab. */
type Triple = readonly [number, number, number];

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const encoded = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * Math.max(0, channel) ** (1 / 2.4) - 0.055;

/** The channels of a colour such as `#1d5fa8`. */
const channelsOf = (hex: string): Triple =>
  [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16) / 255) as unknown as Triple;

const hexOf = (channels: Triple): string =>
  `#${channels
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Products of a vector with the rows of a matrix. */
const times = (rows: readonly Triple[], [a, b, c]: Triple): Triple =>
  rows.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

// The matrices of https://bottosson.github.io/posts/oklab/
const TO_CONES: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: readonly Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_CONES: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const each = ([a, b, c]: Triple, map: (value: number) => number): Triple => [map(a), map(b), map(c)];

const labOf = (hex: string): Triple => times(TO_LAB, each(times(TO_CONES, each(channelsOf(hex), linear)), Math.cbrt));

const fromLab = (lab: Triple): string =>
  hexOf(
    each(
      times(
        FROM_CONES,
        each(times(FROM_LAB, lab), (value) => value ** 3),
      ),
      encoded,
    ),
  );

/** The sum of two triples, of which the first has a share from 0 to 1. */
const between = (one: Triple, other: Triple, share: number): Triple =>
  one.map((value, axis) => value * share + (other[axis] ?? 0) * (1 - share)) as unknown as Triple;

/** A mixture of two colours in OKLab, as `color-mix(in oklab, …)` makes it; `share` is that of the first, 0 to 1. */
export const mix = (one: string, other: string, share: number): string =>
  fromLab(between(labOf(one), labOf(other), share));

/** A translucent colour on another, as a browser composes them; `alpha` is 0 to 1. */
export const over = (one: string, other: string, alpha: number): string =>
  hexOf(between(channelsOf(one), channelsOf(other), alpha));

/** Lightness, chroma and hue in degrees of a colour in OKLCH. */
interface Lch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** A colour changed in OKLCH. */
export function changed(hex: string, change: (lch: Lch) => Lch): string {
  const [lightness, a, b] = labOf(hex);
  const to = change({ lightness, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI });
  const angle = (to.hue * Math.PI) / 180;
  return fromLab([to.lightness, to.chroma * Math.cos(angle), to.chroma * Math.sin(angle)]);
}

/** White on a fill that is dark enough for it, else black: either has a contrast of 4.5 to 1 there. */
export function inkOn(fill: string): string {
  const [red, green, blue] = each(channelsOf(fill), linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.176 ? '#ffffff' : '#000000';
}
