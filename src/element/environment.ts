/**
 * True where charts are printed instead of drawn, as by `@lit-labs/ssr`. Lit’s `isServer` is true in unit tests with jsdom or happy-dom too, because
 * Node loads them.
 */
export const isOnServer = typeof document === 'undefined';
