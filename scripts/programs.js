// @ts-check
// The programs that tests run in: by name from PATH, or those that the environment names.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is; one that is not there yet will be where Debian installs it. */
function locate(/** @type {string} */ name) {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find((place) => existsSync(place)) ?? `/usr/bin/${name}`;
}

const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64';

export const CHROMIUM = process.env.CHROMIUM ?? locate('chromium');
export const FIREFOX = process.env.FIREFOX ?? locate('firefox-esr');
export const XVFB = locate('Xvfb');
export const WEBKIT_DRIVER = locate('WebKitWebDriver');
// It is on no PATH.
export const WEBKIT_BROWSER = `/usr/lib/${architecture}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;
