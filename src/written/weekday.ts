const byLang = new Map<string, readonly string[]>();

/** The names of the days of a week in a language, long and then short, each from Monday on, without a dot at their end. */
export function weekdaysOf(tag: string): readonly string[] {
  let names = byLang.get(tag);
  if (!names) {
    const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
    names = (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
      return days.map((day) => format.format(day).replace(/\P{L}+$/u, ''));
    });
    byLang.set(tag, names);
  }
  return names;
}
