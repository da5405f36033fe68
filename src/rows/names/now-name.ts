import { nameOf } from '../../written/name.js';

/** Heads of the figures of this time, which are later than those of any other. */
export const NOW =
  /^(?:now|current|latest|today|jetzt|heute|aktuell|ahora|hoy|actuel|aujourd[’']hui|(?:this|current|latest) \p{L}+)$/iu;

/** Words for this time at the end of the name of a stock: "Members now". */
const NOW_LAST =
  / (?:now|today|currently|at present|(?:as )?at today|jetzt|heute|aktuell|aujourd[’']hui|actuellement|ahora|hoy|actualmente)$/iu;

/** Of columns the one of this time, next to one of the same at another: "Members now" of "Members 1 Jan" and "Members now". Undefined if there is none. */
export function stateOfNow<T extends { readonly header: string }>(columns: readonly T[]): T | undefined {
  const [now, ...more] = columns.filter(({ header }) => NOW_LAST.test(header.trim()));
  const stem = now && `${nameOf(now.header.trim().replace(NOW_LAST, ''))} `;
  return stem && !more.length && columns.some((one) => one !== now && nameOf(one.header).startsWith(stem))
    ? now
    : undefined;
}
