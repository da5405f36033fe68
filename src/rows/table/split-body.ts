import { isFigure } from '../cell.js';
import type { NamedColumns } from '../columns/column-search.js';
import { isBlankLine, textsIn, filled, type LangOf, type Line } from '../grid.js';
import { groupLine, joinHeads, isUnits } from './group-line.js';
import { countBelow, remarksOf } from './lines-below.js';
import type { Body } from '../body/body.js';
import { surroundingsOf } from './surroundings.js';
import { isHeader } from './header.js';
import { countAbove } from './lines-above.js';

/** True for a row in the foot of a table that is one text: a source or a footnote, alone or over several columns. */
const isFootnote = (line: Line): boolean =>
  line.part === 'foot' && textsIn(line).length === 1 && !filled(line).every(isFigure);

/** True for lines that are too short for rows of the table below them, in which each has more cells. */
const areTitles = (above: readonly Line[], under: readonly Line[]): boolean =>
  above.every(({ cells }) => cells.length === 1) && under.every(({ cells }) => cells.length > 1);

/** Separates the header from the body, and both from the texts around them: the last row of a `<thead>`, or the first row by {@link isHeader}. `lines` are all lines, also the empty ones. */
export function splitBody(lines: readonly Line[], named: NamedColumns, langOf: LangOf): Body {
  const all = lines.filter((line) => !isBlankLine(line));
  const hasParts = all.some(({ part }) => part);
  const isAfterGap = (line: Line): boolean => isBlankLine(lines[lines.indexOf(line) - 1] ?? line);
  const titles = hasParts ? 0 : countAbove(all, isAfterGap);
  const under = all.slice(titles);
  // What is above rows without a header may be one of them.
  const hasKeys = all.slice(0, titles).some((line) => filled(line).length > 1);
  const isApart = areTitles(all.slice(0, titles), under);
  const above = hasKeys || isApart || groupLine(under) || isHeader(under, named, langOf) ? titles : 0;
  const below = hasParts ? 0 : countBelow(all.slice(above), isAfterGap);
  const body = all.slice(above, all.length - below);
  const head = body.filter(({ part }) => part === 'head');
  const upper = hasParts ? head.at(-2) : groupLine(body);
  const rest = hasParts || !upper ? body : body.slice(1);
  const last = head.at(-1) ?? (upper || isHeader(rest, named, langOf) ? rest[0] : undefined);
  const { header, groups, title } = upper && last ? joinHeads(upper, last) : { header: last, groups: [], title: [] };
  const inside = rest.filter((line) => !line.part && line !== last);
  const remarks = remarksOf(inside);
  const lower = inside.slice(0, inside.length - remarks.length);
  const units = header && isUnits(lower) ? lower[0] : undefined;
  return {
    header,
    groups,
    units,
    rows: units ? lower.slice(1) : lower,
    around: surroundingsOf(
      [...all.slice(0, above), ...title],
      [...remarks, ...(hasParts ? all.filter(isFootnote) : all.slice(all.length - below))],
    ),
  };
}
