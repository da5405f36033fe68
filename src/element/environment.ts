import { isServer } from 'lit';

/** True where charts are printed instead of drawn, as by `@lit-labs/ssr`. Lit's own type says that it is never true. */
export const isOnServer = isServer as boolean;
