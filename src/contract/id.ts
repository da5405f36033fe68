import type { Problem } from './problem.js';
import { report } from './reader.js';

/** Reports each id that a row before has taken. Ids name rows for the page; nothing is drawn by them, so both rows stay. */
export function checkIds(rows: readonly { readonly at: string; readonly id?: string }[], problems: Problem[]): void {
  const taken = new Set<string>();
  for (const { at, id } of rows) {
    if (!id) continue;
    if (taken.has(id)) report(problems, `${at}/id`, 'duplicate-id', 'noted', 'each id once', id);
    taken.add(id);
  }
}
