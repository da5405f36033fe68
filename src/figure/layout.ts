import { path } from 'd3';
import type { Observed } from '../contract/observation.js';
import { at, scaleOf } from '../parts/bar-layout.js';
import { changeOf, type ChangeLayout } from '../parts/change-layout.js';
import { frameOf, type FrameLayout } from '../parts/frame-layout.js';
import type { TableLayout } from '../parts/table-layout.js';
import { previousPeriod, samePeriod } from '../statistics/period.js';
import { point } from '../statistics/quantity.js';
import type { Pieces, Words } from '../words/words.js';
import type { Figure } from './data.js';

/** A trend line in a box of 100 by 100, with the names of its two ends. */
export interface TrendLayout {
  readonly d: string;
  /** Where the latest value stands, in per cent of the width and of the height. */
  readonly latest: { readonly x: string; readonly y: string };
  readonly first: string;
  readonly last: string;
}

/** A headline figure, ready to draw. */
export interface FigureLayout {
  readonly frame: FrameLayout;
  /** All that is said, in one sentence; the headline is this sentence set large. */
  readonly sentence: string;
  readonly pieces: Pieces;
  readonly when?: string;
  /** What was said of the figure beside its number: "provisional". */
  readonly status?: string;
  readonly change?: ChangeLayout;
  readonly trend?: TrendLayout;
  readonly table?: TableLayout;
}

function whenOf({ scope, span }: Figure, words: Words): string | undefined {
  const { period, periodLabel, asOf } = scope;
  const start = span && period?.end === Infinity && period.start === span.start;
  const during = start ? words.sinceStart(span) : period ? words.during(period) : periodLabel;
  const upTo = asOf && words.upTo(asOf);
  return during && upTo ? `${during}, ${upTo}` : (during ?? upTo);
}

/** The line through the figures that are known; where one is missing, the line is broken. */
function trendOf(observations: readonly Observed[], words: Words): TrendLayout | undefined {
  const values = observations.map((o) => point(o.value));
  const known = values.flatMap((v, i) => (v === undefined ? [] : [i]));
  if (known.length < 2) return undefined;
  const scale = scaleOf(observations.map((o) => o.value));
  const line = path();
  const x = (i: number): number => (i / (values.length - 1)) * 100;
  const y = (v: number): number => (1 - at(v, scale)) * 100;
  values.forEach((v, i) => {
    if (v === undefined) return;
    if (values[i - 1] === undefined) line.moveTo(x(i), y(v));
    line.lineTo(x(i), y(v));
  });
  const latest = known.at(-1)!;
  return {
    d: line.toString(),
    latest: { x: `${x(latest)}%`, y: `${y(values[latest]!)}%` },
    first: words.observed(observations[0]!),
    last: words.observed(observations.at(-1)!),
  };
}

/** Lays a headline figure out in words and shares: what was published, when, and the change if there is one to give. */
export function layoutFigure(data: Figure, words: Words): FigureLayout {
  const { scope, value, previous, observations, note } = data;
  const now: Observed = { at: '/value', scope, value, ...(scope.period && { period: scope.period }) };
  const before =
    previous ??
    (scope.period && observations.find((o) => o.period && samePeriod(o.period, previousPeriod(scope.period!))));
  const through =
    scope.period && scope.asOf && scope.asOf.end < scope.period.end && scope.period.end !== Infinity
      ? { through: scope.asOf }
      : {};
  const change = before && changeOf({ ...now, ...through }, before, words, false);
  const pieces = words.pieces(value, scope);
  const when = whenOf(data, words);
  const status = words.statuses(value).join(', ');
  const trend = trendOf(observations, words);
  const said = [words.quantity(value, scope), when, status].filter(Boolean).join(', ');
  const rows = observations.map((o) => ({
    label: words.observed(o),
    scope: o.scope,
    value: o.value,
    ...(o.note && { note: o.note }),
  }));
  const own = { label: '', scope, value, ...(note && { note }) };
  const compared = previous
    ? [
        {
          label: words.observed(previous),
          scope: previous.scope,
          value: previous.value,
          ...(previous.note && { note: previous.note }),
        },
      ]
    : [];
  return {
    frame: frameOf(data, words, undefined, new Set(), [own, ...compared, ...rows]),
    sentence: `${words.said(data.title, said)}${change && !change.refused ? `, ${change.long}` : ''}.${change?.refused ? ` ${change.long}` : ''}`,
    pieces,
    ...(when && { when }),
    ...(status && { status }),
    ...(change && { change }),
    ...(trend && { trend }),
    ...(rows.length > 0 && {
      table: {
        heads: [words.heads.period, scope.unit ? words.unitName(scope.unit) : words.heads.value],
        rows: observations.map((o) => [
          words.observed(o),
          [words.amount(o.value, o.scope), ...words.statuses(o.value)].join(', '),
        ]),
        show: words.heads.showTable,
        hide: words.heads.hideTable,
      },
    }),
  };
}
