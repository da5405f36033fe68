// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A middleware of the test server: `/late/400/dist/campaign-charts.js` is `/dist/campaign-charts.js` 400 ms later, and so is all that it imports by
 * an address relative to its own. What follows the number, as in `/late/400-a/`, makes an address that no page has in its cache.
 */
export async function lateFiles(
  /** @type {import('koa').Context} */ context,
  /** @type {() => Promise<unknown>} */ next,
) {
  const [, late, path] = /^\/late\/(\d+)[^/]*(\/.*)$/.exec(context.path) ?? [];
  if (path) {
    await pause(Number(late));
    context.path = path;
  }
  return next();
}
