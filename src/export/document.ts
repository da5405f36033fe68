import type { Breakdown, Category, Group } from '../breakdown/data.js';
import { withInner } from '../breakdown/data/category.js';
import { evidenceOf } from '../breakdown/data/whole.js';
import { withoutTime, type Head, type Scope } from '../contract/context.js';
import type { ParsedObservation } from '../contract/observation.js';
import type { PublishedQuantity } from '../contract/quantity.js';
import type { Delta, ParsedEvent, Series } from '../delta/data.js';
import type { Figure } from '../figure/data.js';
import type { Measure, Progress } from '../progress/data.js';
import { writtenPeriod, type Period } from '../statistics/period.js';
import type { Timeline, TimelineItem } from '../timeline/data.js';
import { headInput, ownContext, quantityInput } from './input.js';

/** The parsed data of a chart, as `parseFigure`, `parseProgress`, `parseBreakdown`, `parseDelta` and `parseTimeline` return them. */
export type ChartData = Figure | Progress | Breakdown | Delta | Timeline;

/** A document of a chart: what its `data` property and its parser take. */
export type Document = Readonly<Record<string, unknown>>;

/** A named member of a document, left out if it is undefined or an empty list. */
const member = (name: string, value: unknown): Document =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [name]: value };

/** A named list of a document, left out if it is empty. */
const listed = <Item>(name: string, all: readonly Item[], write: (one: Item) => Document): Document =>
  member(name, all.map(write));

/** An observation as a document states it. */
const observation = (one: ParsedObservation, outer: Scope): Document => ({
  ...member('period', one.period ? writtenPeriod(one.period) : one.label),
  ...(one.period && member('label', one.label)),
  value: quantityInput(one.value),
  ...member('through', one.through && writtenPeriod(one.through)),
  ...ownContext(one.scope, outer),
  ...member('note', one.note),
});

const observations = (all: readonly ParsedObservation[], outer: Scope): readonly Document[] =>
  all.map((one) => observation(one, outer));

/** The earlier figures of a headline: a list, or the only one if it was not written as a list. */
function previousInput({ previous, scope }: Figure): unknown {
  const all = observations(previous, scope);
  return previous[0]?.pointer === '/previous' ? all[0] : all;
}

/** A target as the contract has it, with the time by which it is to be reached if its figure is a number or a text. */
function targetOfFigure(target: PublishedQuantity, due: Period | undefined): unknown {
  const input = quantityInput(target);
  return due && typeof input !== 'object' ? `${String(input)} by ${due.text}` : input;
}

const figure = (data: Figure): Document => ({
  ...headInput(data),
  value: quantityInput(data.value),
  ...member('previous', previousInput(data)),
  ...member('target', data.target && targetOfFigure(data.target, data.due)),
  ...member('baseline', data.baseline && quantityInput(data.baseline)),
  ...member('status', data.status),
  ...(data.method !== 'straight-line' && { method: data.method }),
  ...(data.trend !== 'line' && { trend: data.trend }),
  ...member('observations', observations(data.observations, data.scope)),
});

/** A part or a milestone. */
const step = ({ label, value }: Measure['parts'][number]): Document => ({ label, value: quantityInput(value) });

const targetOfPeriod = ({ value, period, replaced, note }: Measure['targets'][number]): Document => ({
  value: quantityInput(value),
  ...member('period', period && writtenPeriod(period)),
  ...member('replaced', replaced?.text),
  ...member('note', note),
});

function measure(data: Measure, outer: Scope): Document {
  const { id, label, group, value, target, targetPointer = '', isPart, baseline, status, note, scope } = data;
  const isInForce = data.targets.some(({ pointer }) => pointer === targetPointer);
  return {
    ...member('id', id),
    label,
    ...member('group', group),
    value: quantityInput(value),
    ...member(isPart ? 'total' : 'target', target && !isInForce ? quantityInput(target) : undefined),
    ...listed('targets', data.targets, targetOfPeriod),
    ...member('baseline', baseline && quantityInput(baseline)),
    ...member('observations', observations(data.observations, withoutTime(scope))),
    ...listed('milestones', data.milestones, (one) => ({ ...step(one), ...member('due', one.due?.text) })),
    ...listed('parts', data.parts, step),
    ...listed('ranges', data.ranges, ({ end, label }) => ({ upTo: quantityInput(end), label })),
    ...member('status', status),
    ...ownContext(scope, outer),
    ...member('note', note),
  };
}

const progress = (data: Progress): Document => ({
  ...headInput(data),
  ...(data.method !== 'straight-line' && { method: data.method }),
  ...member('shareDecimals', data.shareDecimals),
  measures: data.measures.map((one) => measure(one, data.scope)),
});

function category(data: Category, outer: Scope): Document {
  const { id, label, value, previous, share, rest, href, note, scope, categories } = data;
  return {
    ...member('id', id),
    label,
    value: quantityInput(value),
    ...member('previous', previous && observation(previous, withoutTime(scope))),
    ...member('share', share),
    ...member('rest', rest),
    ...member('href', href),
    ...ownContext(scope, outer),
    ...member('note', note),
    ...listed('categories', categories, (one) => category(one, scope)),
  };
}

/** A group, whose figure is its total. Without a total and other than parts it has none. */
function group({ id, label, value, note, scope, categories }: Group, outer: Scope): Document {
  const hasTotal = Object.keys(value).length > 0;
  return {
    ...member('id', id),
    label,
    ...(hasTotal && { total: quantityInput(value) }),
    ...ownContext(scope, outer),
    ...member('note', note),
    categories: categories.map((one) => category(one, scope)),
  };
}

/** The categories in the order of the document, with the one that all of them are compared with in its place. */
function categoriesOf({ categories, benchmark, scope }: Breakdown): readonly Document[] {
  const all = categories.map((one) => category(one, scope));
  if (!benchmark || benchmark.pointer === '/total') return all;
  const place = Number(benchmark.pointer.split('/').at(-1));
  return [...all.slice(0, place), category(benchmark, scope), ...all.slice(place)];
}

/** The statement that categories are, or are not, parts of one whole, as a document states it; undefined if their figures say so themselves. */
function wholeInput({ groups, alike, exclusive, ...data }: Breakdown): boolean | undefined {
  const all = groups ?? [{ ...data, pointer: '' }];
  if (all.some(({ whole }) => whole === 'stated')) return true;
  const isSaid = all.some(({ whole, categories, totalPointer }) => {
    const scopes = withInner(categories).map(({ scope }) => scope);
    const figures = { pointer: '', categories, scopes, alike, totalPointer };
    return whole === 'never' && evidenceOf(figures, { exclusive }) !== 'never';
  });
  return isSaid ? false : undefined;
}

function breakdown(data: Breakdown): Document {
  const { benchmark, groups, exclusive, order, isOrdered, diverging, remainder, shareDecimals, timeLabel, scope } =
    data;
  const total = data.total ?? (benchmark?.pointer === '/total' ? benchmark.value : undefined);
  return {
    ...headInput(data),
    ...member('total', total && quantityInput(total)),
    ...member('whole', wholeInput(data)),
    ...(!exclusive && { exclusive }),
    ...(isOrdered && { order }),
    ...member('diverging', diverging),
    ...member('remainder', remainder),
    ...member('shareDecimals', shareDecimals),
    ...member('timeLabel', timeLabel),
    ...(groups ? { groups: groups.map((one) => group(one, scope)) } : { categories: categoriesOf(data) }),
  };
}

const event = ({ label, period }: ParsedEvent): Document => ({ period: writtenPeriod(period), label });

const series = ({ id, label, role, scope, note, ...one }: Series, outer: Scope): Document => ({
  ...member('id', id),
  label,
  ...member('role', role),
  ...ownContext(scope, outer),
  ...member('note', note),
  observations: observations(one.observations, scope),
});

/** The target of all periods, or a list of those of single periods. */
function targetsInput({ targets, series: [first], scope }: Delta): unknown {
  const [one] = targets;
  if (one?.pointer === '/target') return quantityInput(one.value);
  return observations(targets, first?.scope ?? scope);
}

function delta(data: Delta): Document {
  const { against, series: all, events, spans, contributions, whole, from, scope } = data;
  const outer = all[0]?.scope ?? scope;
  return {
    ...headInput(data),
    ...(against !== 'previous' && {
      against: typeof against === 'string' ? against : 'label' in against ? against.label : writtenPeriod(against),
    }),
    series: all.map((one) => series(one, scope)),
    ...member('target', targetsInput(data)),
    ...listed('events', events, event),
    ...listed('spans', spans, event),
    ...listed('contributions', contributions, ({ label, value, note, scope: own }) => ({
      label,
      value: quantityInput(value),
      ...ownContext(own, outer),
      ...member('note', note),
    })),
    ...member('whole', whole),
    ...(from && { from }),
  };
}

/** A phase or an event of a timeline, in the scope of its chart without its period. */
const item = ({ label, value, planned, note, scope }: TimelineItem, outer: Scope): Document => ({
  label,
  ...member('value', value && quantityInput(value)),
  ...member('planned', planned),
  ...ownContext(scope, outer),
  ...member('note', note),
});

function timeline(data: Timeline): Document {
  const { period: _period, periodLabel: _label, ...outer } = data.scope;
  return {
    ...headInput(data),
    ...listed('phases', data.phases, (one) => item(one, outer)),
    ...listed('events', data.events, (one) => item(one, outer)),
  };
}

/** A document that its parser reads back to the same figures. What the chart does not show of its input is not in it. Never throws. */
export function documentOf(data: ChartData & Head): Document {
  if ('series' in data) return delta(data);
  if ('measures' in data) return progress(data);
  if ('categories' in data) return breakdown(data);
  return 'phases' in data ? timeline(data) : figure(data);
}

/** The document of a chart as JSON text, which its `data` property, a script or a file reads back to the same figures. Never throws. */
export const toJson = (data: ChartData): string => `${JSON.stringify(documentOf(data), null, 2)}\n`;
