/**
 * Points of lines as the attributes of SVG polylines, one for each stretch without a gap.
 * Example: `runs([[0, 1], [2, 3], undefined, [4, 5]])` is `['0,1 2,3', '4,5 4,5']`: a point alone is a line to itself, which a round cap shows.
 */
export function runs(points: readonly (readonly [number, number] | undefined)[]): readonly string[] {
  const lines: string[][] = [[]];
  for (const point of points) {
    if (point) lines.at(-1)!.push(point.map((n) => Math.round(n * 100) / 100).join());
    else lines.push([]);
  }
  return lines.filter((line) => line.length).map((line) => (line.length > 1 ? line : [...line, ...line]).join(' '));
}
