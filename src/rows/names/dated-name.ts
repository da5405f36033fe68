/** A name with a year at its end or its start, such as "Deaths 2021" and "2021 Census": the year, and the name without it. */
export function datedName(name: string): { readonly stem: string; readonly year: string } | undefined {
  const text = name.trim();
  const [, before, last] = /^(.*[^\s(]) ?\(?((?:19|20)\d\d(?:\/\d\d)?)\)?$/.exec(text) ?? [];
  const [, first, after] = /^((?:19|20)\d\d(?:\/\d\d)?) (\p{L}.*)$/u.exec(text) ?? [];
  const [stem, year] = before ? [before, last] : [after, first];
  return stem && year ? { stem: stem.trim(), year } : undefined;
}
