/** The states of each element. The set itself is kept: WebKit collects one that nothing holds, and gives an empty one next time. */
const allStates = new WeakMap<HTMLElement, CustomStateSet>();

/** Turns a custom state of an element on or off, which style sheets select as `:state(ready)`. */
export function toggleState(element: HTMLElement, state: string, isOn: boolean): void {
  let states = allStates.get(element);
  // Without a set no state is on.
  if (!states && !isOn) return;
  try {
    if (!states) allStates.set(element, (states = element.attachInternals().states));
    // An engine styles an element and its shadow tree anew also when a state is set to what it is.
    if (states.has(state) === isOn) return;
    if (isOn) states.add(state);
    else states.delete(state);
  } catch {
    // Older engines have no custom states or allow only names with dashes; so do the documents of unit tests.
  }
}
