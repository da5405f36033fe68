/** A value that something has in charts from a width on, in rem, up to another. */
export interface WidthStretch<Value> {
  readonly value: Value;
  /** Absent from the narrowest chart on. */
  readonly least?: number;
  /** Absent up to the widest. */
  readonly most?: number;
}

/** The stretches of widths in which something has one value. `values` has that from each of `widths` on; without a value there is no stretch. */
export function widthStretches<Value>(
  values: readonly (Value | undefined)[],
  widths: readonly number[],
  end?: number,
): readonly WidthStretch<Value>[] {
  const starts = values.flatMap((value, index) => (index && value === values[index - 1] ? [] : [index]));
  return starts.flatMap((start, index): readonly WidthStretch<Value>[] => {
    const [value, least] = [values[start], widths[start]];
    const next = starts[index + 1];
    const most = next === undefined ? end : widths[next];
    return value === undefined ? [] : [{ value, ...(least && { least }), ...(most && { most }) }];
  });
}
