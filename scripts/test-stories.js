// @ts-check
// Renders every story in Chromium, or in the engines that BROWSERS names, from the built Storybook, which is built if it is missing. What stories show
// is drawn in three engines by test/browser/stories.test.ts.
import { existsSync } from 'node:fs';
import config from '../web-test-runner.config.js';
import { launchers } from './browsers.js';
import { complaints } from './complaints.js';
import { installBrowsers } from './install-browsers.js';
import { exitWith, run } from './run.js';
import { close, testInBrowsers } from './test-in-browsers.js';

const engines = (process.env.BROWSERS ?? 'chromium').split(',');
if (!(await installBrowsers(engines))) process.exit(1);
if (!existsSync('storybook-static/index.json')) {
  const failed = await run('npm', ['run', 'build:storybook']);
  if (failed) process.exit(failed);
}
// A browser each, side by side.
const groups = ['situations', 'others'].map((name) => ({
  name,
  files: `stories/${name}.test.ts`,
  browsers: launchers(engines),
}));
const count = await testInBrowsers({
  ...config,
  files: undefined,
  groups,
  plugins: [...config.plugins, complaints()],
  testsFinishTimeout: 10 * 60 * 1000,
});
exitWith(close(count));
