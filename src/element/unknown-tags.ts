import { nearest } from '../contract/nearest.js';
import { isOnServer } from './environment.js';
import { CHARTS, PREFIX, TAGS } from './tags.js';

/** Names of elements that begin as the tags of this library, or nearly so, and that nothing has defined. */
function unknownTags(): ReadonlySet<string> {
  const undefinedNames = Array.from(document.querySelectorAll(':not(:defined)'), ({ localName }) => localName);
  return new Set(undefinedNames.filter((name) => name.startsWith(PREFIX) || isMisspelt(name)));
}

/** True for a name with the name of a chart after a misspelt prefix: `campain-figure`, `campaing-delta`. */
function isMisspelt(name: string): boolean {
  const [, first = '', chart = ''] = /^(ca[a-z]+)-([a-z]+)$/.exec(name) ?? [];
  return CHARTS.includes(chart) && nearest(first, ['campaign']) !== undefined;
}

function warn(): void {
  for (const tag of unknownTags()) {
    const chart = nearest(tag.slice(tag.indexOf('-') + 1), CHARTS);
    const advice = chart
      ? `Did you mean <${PREFIX}${chart}>?`
      : `The tags are ${TAGS.map((name) => `<${name}>`).join(', ')}.`;
    console.warn(`<${tag}> is not a tag of campaign-charts. ${advice}`);
  }
}

/** Warns of each name of an unknown tag in the page, `<campaign-progres>`, with the tag that was meant. The page is searched once, when it is parsed. */
export function warnOfUnknownTags(): void {
  if (isOnServer) return;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', warn, { once: true });
  else warn();
}
