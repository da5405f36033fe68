import { waitUntil } from '@open-wc/testing';

/** Waits until a condition holds, as long as a busy machine may need. */
export const eventually = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntil(holds, message, { timeout: 30_000 });
