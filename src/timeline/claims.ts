import { figureClaim } from '../parts/change-claims-layout.js';
import { pointersOf, type Claim } from '../parts/claim-layout.js';
import { units } from '../statistics/period.js';
import type { TimelineWords } from '../words/words.js';
import type { Timeline } from './data.js';
import { timelineFacts, type TimelineFacts, type TimelineRow } from './facts.js';
import { figureText, timeText } from './forms/row-texts.js';
import { shortened } from './layout.js';

/** The claim of the length of the campaign. None of one unit, and of a campaign without an end. */
function lengthClaim({ data: { span } }: TimelineFacts, words: TimelineWords): readonly Claim[] {
  if (!span || span.last === Infinity || units(span) === 1) return [];
  const { granularity } = span;
  const [length, unit] =
    granularity === 'month' && units(span) % 12 === 0 ? [units(span) / 12, 'year'] : [units(span), granularity];
  const text = words.campaignTime(span);
  return [{ kind: 'length', pointers: ['/span'], value: { value: length }, reason: `${unit}s`, text }];
}

/** The claims of the stage that the campaign has reached. */
function stageClaims({ stage, data }: TimelineFacts, words: TimelineWords): readonly Claim[] {
  if (!stage) return [];
  const { current, next, isOver } = stage;
  const text = words.stage(stage);
  const claim = (reason: string, phases: readonly { readonly pointer: string }[]): Claim => ({
    kind: 'phase',
    pointers: ['/asOf', ...pointersOf(phases)],
    reason,
    text,
  });
  if (isOver) return [claim('over', data.phases)];
  return [claim('under-way', current), ...(next ? [claim('next', [next])] : [])];
}

/** The claims of a row: that it is planned, and its figure. */
function rowClaims(row: TimelineRow, words: TimelineWords): readonly Claim[] {
  const { item, isPlanned, pointer } = row;
  const source = item?.planned ? `${pointer}/planned` : '/asOf';
  const planned: Claim = { kind: 'phase', pointers: [source, pointer], reason: 'planned', text: timeText(row, words) };
  return [
    ...(isPlanned ? [planned] : []),
    ...(item?.value ? [figureClaim({ pointer, value: item.value }, figureText(row, words))] : []),
  ];
}

/**
 * Every statement of a timeline as data: of its sentence, and of the times and figures in its table. The arguments are those of `layoutTimeline`; the
 * form makes no difference. Never throws.
 */
export function timelineClaims(parsed: Timeline, words: TimelineWords): readonly Claim[] {
  const facts = timelineFacts(shortened(parsed).data);
  return [
    ...lengthClaim(facts, words),
    ...stageClaims(facts, words),
    ...facts.rows.flatMap((row) => rowClaims(row, words)),
  ];
}
