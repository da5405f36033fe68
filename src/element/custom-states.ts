const allInternals = new WeakMap<HTMLElement, ElementInternals>();

/** Turns a custom state of an element on or off, which style sheets select as `:state(ready)`. */
export function toggleState(element: HTMLElement, state: string, isOn: boolean): void {
  let internals = allInternals.get(element);
  // Without internals no state is on.
  if (!internals && !isOn) return;
  try {
    if (!internals) allInternals.set(element, (internals = element.attachInternals()));
    // An engine styles an element and its shadow tree anew also when a state is set to what it is.
    if (internals.states.has(state) === isOn) return;
    if (isOn) internals.states.add(state);
    else internals.states.delete(state);
  } catch {
    // Older engines have no custom states or allow only names with dashes; so do the documents of unit tests.
  }
}
