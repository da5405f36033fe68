/** Wait in milliseconds where the engine does not report that it is idle. */
const WAIT = 500;

/** Calls a function when the page has loaded and its scripts are at rest, so that a framework has taken over what its server has printed. */
export function whenIdle(call: () => void): void {
  const wait = (): void => {
    // Safari has no `requestIdleCallback`.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(call);
    else setTimeout(call, WAIT);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
