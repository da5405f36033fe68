import type { Problem } from './problem.js';

/** The JSON Pointers of what was lost, of the first so many problems of a list. */
interface Lost {
  read: number;
  readonly pointers: Set<string>;
}

/** The pointers found in each list of problems. A list grows while its document is read: only what is new in it is read again. */
const KNOWN = new WeakMap<readonly Problem[], Lost>();

/** The JSON Pointers of all members that were given and could not be read. */
function lostPointers(problems: readonly Problem[]): ReadonlySet<string> {
  const known = KNOWN.get(problems);
  const lost = known && known.read <= problems.length ? known : { read: 0, pointers: new Set<string>() };
  for (; lost.read < problems.length; lost.read++) {
    const problem = problems[lost.read];
    if (problem?.severity === 'lost') lost.pointers.add(problem.pointer);
  }
  KNOWN.set(problems, lost);
  return lost.pointers;
}

/** True if a member was given and could not be read. */
export const hasLost = (problems: readonly Problem[]): boolean => lostPointers(problems).size > 0;

/** True if a member of the object at a pointer was given and could not be read. It is unknown then, and not that of the outer scope. */
export function isUnread(problems: readonly Problem[], pointer: string, member: string): boolean {
  const lost = lostPointers(problems);
  // Of most documents nothing is lost, and a pointer that was just made is slow to look up.
  return lost.size > 0 && lost.has(`${pointer}/${member}`);
}
