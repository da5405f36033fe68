import { esbuildPlugin } from '@web/dev-server-esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { accessibilityTrees, launchers } from './scripts/browsers.js';
import { bundledD3 } from './scripts/bundled-d3.js';
import { bundledTests } from './scripts/bundled-tests.js';
import { drawings } from './scripts/drawings.js';
import { heap } from './scripts/heap.js';
import { lateFiles } from './scripts/late-files.js';
import { mediaFeatures } from './scripts/media-features.js';
import { soakFigures } from './scripts/soak-figures.js';
import { unrulyServer } from './scripts/unruly-server.js';

const unruly = unrulyServer();

const files = readdirSync('test/browser', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/browser/${file}`)
  .sort();
const presses = (/** @type {string} */ file) => /\bsend(?:Keys|Mouse)\b/.test(readFileSync(file, 'utf8'));

export default {
  // Those that press keys, for which a page has to have the focus, come first: scripts/browsers.js.
  files: [...files.filter(presses), ...files.filter((file) => !presses(file))],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: new URL('./tsconfig.json', import.meta.url).pathname }),
    bundledD3(),
    heap(),
    mediaFeatures(),
    unruly.plugin,
    soakFigures(),
    accessibilityTrees(),
  ],
  middleware: [unruly.middleware, lateFiles, drawings, bundledTests()],
  browsers: launchers(),
  // On a small machine the first page of three engines at once takes longer than the 30 seconds that are the default. A page that is given up stays open
  // before the next ones, which get neither frames nor focus.
  browserStartTimeout: 120_000,
  // Ten thousand rows, a few thousand situations, three engines: on a small machine a file may take minutes.
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  // A page behind another gets neither frames nor focus, and a test that waits for them would wait for ever.
  concurrency: 1,
  concurrentBrowsers: 3,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
