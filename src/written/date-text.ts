/**
 * The day of a `Date` in ISO 8601. A date that begins a day in UTC is that day, as of `new Date('2025-01-01')` and `d3.autoType`; any other is the day
 * that it is in on the clock of the machine, as of `new Date(2025, 0, 1)`. "Invalid Date" if it is none.
 */
export function dayOfDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return String(date);
  const text = date.toISOString();
  if (text.endsWith('T00:00:00.000Z')) return text.slice(0, -14);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0'));
  return [date.getFullYear(), month, day].join('-');
}
