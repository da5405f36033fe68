// @ts-check
/** The protocol's session of each page. */
const sessions = new WeakMap();

/**
 * A plugin for @web/test-runner: the command `media-features` sets CSS media features for the page under test.
 * Only Chromium can do it (by its DevTools protocol); an empty list sets everything back.
 *
 *   import { executeServerCommand } from '@web/test-runner-commands';
 *   await executeServerCommand('media-features', [{ name: 'forced-colors', value: 'active' }]);
 *   await executeServerCommand('media-features', [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
 *   await executeServerCommand('media-features', [{ name: 'prefers-color-scheme', value: 'dark' }]);
 *   await executeServerCommand('media-features', []);
 *
 * The answer is true where the features were set and false in an engine that cannot.
 */
export const mediaFeatures = () => ({
  name: 'media-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media-features') return undefined;
    if (!session.browser.name.startsWith('Chrom')) return false;
    // What one session of the protocol has set, another does not take back; and pages are used again by the tests that follow.
    const page = session.browser.getPage(session.id);
    const devtools = await page.createCDPSession();
    await sessions.get(page)?.detach();
    sessions.set(page, devtools);
    await devtools.send('Emulation.setEmulatedMedia', { features: payload });
    return true;
  },
});
