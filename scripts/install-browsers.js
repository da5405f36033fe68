// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { CHROMIUM, FIREFOX, WEBKIT_BROWSER, WEBKIT_DRIVER, XVFB } from './programs.js';
import { run } from './run.js';

/** For each engine, Debian's packages and the files that tell whether they are there. */
const NEEDED = {
  chromium: { chromium: [CHROMIUM] },
  firefox: { 'firefox-esr': [FIREFOX] },
  webkit: { 'webkit2gtk-driver': [WEBKIT_DRIVER, WEBKIT_BROWSER], xvfb: [XVFB] },
};
const FONTS = { 'fonts-liberation': ['/usr/share/fonts/truetype/liberation'] };

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Sees to it that the engines can be run: installs what is missing where it can (Debian, as root), and says elsewhere
 * what to install. Gives back whether all is there.
 * @param {string[]} engines
 */
export async function installBrowsers(engines) {
  const needed = Object.entries(Object.assign({}, FONTS, ...engines.map((engine) => NEEDED[engine])));
  const missing = () => needed.filter(([, files]) => !files.every((file) => existsSync(file))).map(([name]) => name);

  const packages = missing();
  if (packages.length === 0) return true;
  if (!isDebian() || process.getuid?.() !== 0) {
    console.error(
      `To test in ${engines.join(', ')}, these Debian packages are missing (or what they hold): ${packages.join(' ')}\n` +
        `On Debian: sudo apt-get install ${packages.join(' ')}\n` +
        'Elsewhere: set CHROMIUM and FIREFOX to the programs, and BROWSERS to the engines you have (BROWSERS=chromium).',
    );
    return false;
  }
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  if (missing().length > 0) console.error(`Could not install ${missing().join(', ')}`);
  return missing().length === 0;
}
