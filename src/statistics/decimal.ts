/**
 * The number without the binary noise of arithmetic, at 15 significant digits: `0.1 + 0.2` gives `0.3`. Integers keep every digit; −0 gives 0.
 */
export const withoutNoise = (x: number): number => (Number.isInteger(x) ? x : +x.toPrecision(15)) + 0;

/** The number rounded down (`direction` −1), up (1) or to the nearest with halves away from zero (0). Negative `decimals` round to tens and more. */
export function toDecimals(x: number, decimals: number, direction: -1 | 0 | 1): number {
  // Powers of ten are exact, their fractions are not: tenths are counted by multiplying, tens by dividing.
  const power = 10 ** Math.abs(decimals);
  const back = (n: number): number => (decimals < 0 ? n * power : n / power) + 0;
  const scaled = decimals < 0 ? x / power : x * power;
  // 4125.6 has 12 decimals already. In more than 15 digits the last bit could add one.
  if (Math.abs(scaled) >= 1e14 && decimalsOf(x) <= decimals) return x + 0;
  // 1.005 × 100 is 100.49999999999999 in binary and 100.5 on paper. Above 15 digits there is nothing to tidy.
  const moved = Math.abs(scaled) < 1e14 ? withoutNoise(scaled) : scaled;
  // From 2 ** 53 on there are no decimals left to round. NaN and Infinity stay.
  if (!(Math.abs(moved) < 2 ** 53)) return x;
  const whole = Math.sign(moved) * Math.round(Math.abs(moved));
  // Compared after the division, because the last bit of a number of 16 digits can carry it across.
  return back(direction * (x - back(whole)) > 0 ? whole + direction : whole);
}

/** True if the number, as it is written, has at most this many decimals. */
export const hasAtMost = (x: number, decimals: number): boolean => {
  if (Number.isInteger(x)) return true;
  const power = 10 ** decimals;
  return Math.round(Math.abs(x) * power) / power === Math.abs(x);
};

/** The sum as on paper: it has no more decimals than its terms. */
export function addDecimals(a: number, b: number): number {
  let decimals = 0;
  while (decimals < 16 && !(hasAtMost(a, decimals) && hasAtMost(b, decimals))) decimals++;
  // Whole numbers need no rounding, and above 15 decimals there is none.
  return decimals % 16 ? toDecimals(a + b, decimals, 0) : a + b;
}

/** The number as it was meant: tidy if that is shorter by several digits, as 57.6 for 57.599999999999994. One of sixteen digits of its own keeps them. */
export function meant(x: number): number {
  // Most figures are whole, and their texts would take time.
  if (Number.isInteger(x)) return x;
  const { length } = String(x);
  if (length < 16) return x;
  const short = withoutNoise(x);
  return length - String(short).length > 3 ? short : x;
}

/** Number of decimals of a number in its shortest form: 1 for 41.5, 0 for whole numbers and above 15 decimals. */
export function decimalsOf(x: number): number {
  if (Number.isInteger(x)) return 0;
  const [, decimals = ''] = /\.(\d+)$/.exec(String(x)) ?? [];
  return decimals.length;
}
