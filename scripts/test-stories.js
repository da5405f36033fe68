// @ts-check
// Renders every story in the engines, from the built Storybook, which is built if it is missing.
import { existsSync } from 'node:fs';
import config from '../web-test-runner.config.js';
import { engines } from './browsers.js';
import { complaints } from './complaints.js';
import { installBrowsers } from './install-browsers.js';
import { run } from './run.js';
import { close, testInBrowsers } from './test-in-browsers.js';

if (!(await installBrowsers(engines))) process.exit(1);
if (!existsSync('storybook-static/index.json')) {
  const failed = await run('npm', ['run', 'build:storybook']);
  if (failed) process.exit(failed);
}
const count = await testInBrowsers({
  ...config,
  files: ['stories/every-story.test.ts'],
  plugins: [...config.plugins, complaints()],
  testsFinishTimeout: 10 * 60 * 1000,
});
process.exit(close(count));
