// @ts-check
/**
 * A plugin for @web/test-runner: the command `heap` collects garbage and counts what is left of the page under test, its nodes and its
 * listeners. Only Chromium can do it (by its DevTools protocol); elsewhere the answer is false.
 *
 *   import { executeServerCommand } from '@web/test-runner-commands';
 *   await executeServerCommand('heap'); // { nodes: 310, listeners: 42, documents: 3 }
 */
export const heap = () => ({
  name: 'heap',
  async executeCommand({ command, session }) {
    if (command !== 'heap') return undefined;
    if (!session.browser.name.startsWith('Chrom')) return false;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    await devtools.send('Performance.enable');
    // What finalizers let go of is gone with the next one.
    for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    await devtools.detach();
    const of = (/** @type {string} */ name) => metrics.find((each) => each.name === name)?.value ?? NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), documents: of('Documents') };
  },
});
