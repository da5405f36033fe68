import { toggleState } from './custom-states.js';

/** Custom states of a chart by their names, each with true if it is on. */
export type States = Readonly<Record<string, boolean>>;

/** A chart and the states that the style of its page gives it. */
export interface StateReader {
  readonly host: HTMLElement;
  /** Reads styles, and changes nothing. */
  states(): States;
}

/** The readers of charts that have come into a page, until the end of the task in which they came. */
const arrivals = new Set<StateReader>();

/** Sets the states of all charts that have come, before one of them is drawn: the styles of a drawn chart take longer to compute. */
export function setStates(): void {
  const readers = [...arrivals].filter(({ host }) => host.isConnected);
  arrivals.clear();
  const found = readers.map((reader) => ({ host: reader.host, states: reader.states() }));
  for (const { host, states } of found)
    for (const [state, isOn] of Object.entries(states)) toggleState(host, state, isOn);
}

/** Sets the states of a chart that has come into a page, before it is painted. Styles of charts that come together are read together, which costs once. */
export function setStatesOf(reader: StateReader): void {
  if (!arrivals.size) queueMicrotask(setStates);
  arrivals.add(reader);
}
