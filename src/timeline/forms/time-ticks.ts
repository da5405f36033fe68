import { utcDay, utcMonth, utcYear, type ScaleTime } from 'd3';
import { DAY, monthStep, yearStep } from '../../marks/calendar.js';
import type { Tick } from '../../marks/scene.js';
import { textWidth, widestText } from '../../marks/text-width.js';
import { dayText, readPeriod } from '../../statistics/period.js';
import type { TimelineWords } from '../../words/words.js';

/** Largest number of ticks. */
const MOST_TICKS = 6;
/** Font size of a tick and the space next to it, in ems of the chart. */
const TICK_SIZE = 0.75;
const TICK_GAP = 0.7;
/** Width of the bars as a share of the chart, where they are next to their names. */
const PLOT_SHARE = 0.4;

/** The first days of years, months or days in a domain, at most {@link MOST_TICKS}, and the length of their texts. */
function datesOf(scale: ScaleTime<number, number>): { readonly dates: readonly Date[]; readonly length: number } {
  const [from = new Date(0), to = from] = scale.domain();
  const months = utcMonth.count(from, to);
  const years = months / 12;
  const ofMonths = monthStep(months, MOST_TICKS);
  if (years > 2 || !ofMonths)
    return { dates: utcYear.every(yearStep(years, MOST_TICKS))?.range(utcYear.ceil(from), to) ?? [], length: 4 };
  if (years > 0.2) return { dates: utcMonth.every(ofMonths)?.range(utcMonth.ceil(from), to) ?? [], length: 7 };
  const step = Math.max(1, Math.ceil(utcDay.count(from, to) / MOST_TICKS));
  return { dates: utcDay.range(from, to, step), length: 10 };
}

/** Ticks at the first days of calendar years, months or days. Every other one needs twice the room. */
export function timeTicks(scale: ScaleTime<number, number>, words: TimelineWords): readonly Tick[] {
  const { dates, length } = datesOf(scale);
  const ticks = dates.flatMap((date): readonly Tick[] => {
    const period = readPeriod(dayText(date.getTime() / DAY).slice(0, length));
    return typeof period === 'object' ? [{ position: scale(date), text: words.time(period) }] : [];
  });
  const width = widestText(
    ticks.map(({ text }) => text),
    TICK_SIZE,
  );
  const [first, second] = ticks;
  const step = first && second ? second.position - first.position : 1;
  const full = (width + TICK_GAP) / (step * PLOT_SHARE);
  // The plot of a narrow chart is as wide as the chart, so that the least width of a label there is smaller than that next to names.
  return ticks.map((tick, index) => {
    const isAtEnd = tick.position * full * PLOT_SHARE + textWidth(tick.text) * TICK_SIZE > full * PLOT_SHARE;
    return index % 2 || isAtEnd ? { ...tick, least: full } : tick;
  });
}
