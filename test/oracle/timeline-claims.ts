// What a timeline states: the length of a campaign, and the phases that it has reached.
import { civil, readDays, wholeMonths, type Days } from './calendar.js';
import type { Case } from './claim.js';
import { elements, isObject, resolve, type Document, type Json } from './document.js';
import { yearStartOf } from './targets.js';
import { all, fails, holds, undecided, unless, type Verdict } from './verdict.js';

const daysOf = (document: Document, json: Json | undefined): Days | undefined =>
  readDays(isObject(json) ? json.period : json, yearStartOf(document));

/** The number of units in a span, both ends included; undefined if they are not whole. */
function lengthIn(unit: string, { start, end }: Days): number | undefined {
  const days = end - start + 1;
  if (unit === 'days') return days;
  if (unit === 'weeks') return days % 7 === 0 ? days / 7 : undefined;
  const months = wholeMonths(start, end);
  const size = { months: 1, quarters: 3, years: 12 }[unit];
  return months === undefined || size === undefined || months % size !== 0 ? undefined : months / size;
}

export function judgeLength({ document, claim }: Case): Verdict {
  const span = daysOf(document, document.span);
  if (!span) return undecided('the span is not readable by the rules');
  if (span.end === Infinity) return fails('a span without an end has no length');
  const known = lengthIn(claim.reason ?? '', span);
  return all(
    unless(
      claim.value?.value === known ? undefined : `stated ${claim.value?.value ?? 'nothing'}, known ${known ?? 'none'}`,
    ),
    unless(claim.text.includes((claim.reason ?? '').replace(/s$/, '')) ? undefined : 'the unit is not named'),
  );
}

interface Phase {
  readonly pointer: string;
  readonly label: string;
  readonly days: Days | undefined;
  /** Whether the publisher says that it is still to come. */
  readonly isToCome: boolean;
}

/** Whether the publisher says that a phase or an event is still to come. */
function isToCome(document: Document, pointer: string): boolean {
  const json = resolve(document, pointer);
  return isObject(json) && json.planned === true;
}

const phasesOf = (document: Document): readonly Phase[] =>
  elements(document, '/phases').flatMap((pointer) => {
    const json = resolve(document, pointer);
    if (!isObject(json)) return [];
    const { label = '' } = json;
    const isName = typeof label === 'string' || typeof label === 'number';
    return [
      {
        pointer,
        label: isName ? String(label) : '',
        days: daysOf(document, json),
        isToCome: isToCome(document, pointer),
      },
    ];
  });

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((pointer) => other.includes(pointer));

/** Whether the words name the phases, as far as these have names. */
const namesAll = (text: string, phases: readonly Phase[]): Verdict =>
  unless(phases.find(({ label }) => !text.includes(label.trim() || '(unnamed)')) && 'a phase is not named');

/** Words of the stages. */
const STAGES = {
  over: /\ball phases had ended\b/i,
  'under-way': /\bunder way\b/i,
  next: /\bnext:/i,
  planned: /\bplanned\b/i,
} as const;

function judgeStage(stage: keyof typeof STAGES, { document, claim }: Case, day: number): Verdict {
  const [, ...pointers] = claim.pointers;
  const all_ = phasesOf(document);
  const dated = all_.flatMap((phase) => (phase.days ? [{ ...phase, days: phase.days }] : []));
  if (dated.length < all_.length) return undecided('the time of a phase is not readable by the rules');
  if (dated.some(({ days, isToCome }) => isToCome && days.start <= day))
    return fails('a phase that is to come has begun');
  const named = all_.filter(({ pointer }) => pointers.includes(pointer));
  const later = dated.filter(({ days }) => days.start > day);
  const first = Math.min(...later.map(({ days }) => days.start));
  const current = dated.filter(({ days }) => days.start <= day && days.end >= day);
  if (stage === 'over')
    return unless(dated.length > 0 && dated.every(({ days }) => days.end < day) ? undefined : 'a phase has not ended');
  if (stage === 'next')
    return all(
      unless(
        later.some(({ pointer, days }) => pointers.includes(pointer) && days.start === first)
          ? undefined
          : 'another phase begins earlier',
      ),
      namesAll(claim.text, named),
    );
  const isNone = /\bno phase was under way\b/i.test(claim.text);
  return all(
    unless(
      areSame(
        pointers,
        current.map(({ pointer }) => pointer),
      )
        ? undefined
        : `under way are ${current.map(({ pointer }) => pointer).join(', ') || 'none'}`,
    ),
    unless(isNone === (current.length === 0) ? undefined : 'the words are those of other phases'),
    namesAll(claim.text, named),
  );
}

export function judgePhase(of: Case): Verdict {
  const { document, claim } = of;
  const asOf = daysOf(document, document.asOf);
  const stage = Object.keys(STAGES).find((name) => name === claim.reason) as keyof typeof STAGES | undefined;
  if (!stage) return fails(`unknown reason ${claim.reason ?? ''}`);
  if (!STAGES[stage].test(claim.text)) return fails(`no word for "${stage}"`);
  const [source, pointer = ''] = claim.pointers;
  if (stage === 'planned' && isToCome(document, pointer))
    return unless(source === `${pointer}/planned` ? undefined : 'the publisher says that it is planned');
  if (!asOf) return undecided('the day is not readable by the rules');
  if (stage !== 'planned') return judgeStage(stage, of, asOf.end);
  const days = daysOf(document, resolve(document, pointer));
  return days
    ? unless(days.start > asOf.end ? undefined : 'it begins by the day')
    : undecided('the time is not readable');
}

/** Whether a timeline says of an item of the past that it is planned, or passes over one that is: what is planned needs a claim. */
export function unplanned(document: Document, planned: ReadonlySet<string>): Verdict {
  const asOf = daysOf(document, document.asOf);
  const pointers = [...elements(document, '/phases'), ...elements(document, '/events')];
  const unsaid = pointers.find((pointer) => isToCome(document, pointer) && !planned.has(pointer));
  if (unsaid !== undefined) return fails(`${unsaid} is planned, which is not said`);
  const isUnfounded = (pointer: string): boolean => !asOf && !isToCome(document, pointer);
  if (!asOf) return unless([...planned].some(isUnfounded) ? 'planned without a day' : undefined);
  const missed = pointers.find((pointer) => {
    const json = resolve(document, pointer);
    // What is no object is refused, and a problem says so.
    const days = isObject(json) ? daysOf(document, json) : undefined;
    return days && !days.floating && days.start > asOf.end && !planned.has(pointer) ? civil(days.start) : false;
  });
  return missed === undefined ? holds : fails(`${missed} comes after the day and is not planned`);
}
