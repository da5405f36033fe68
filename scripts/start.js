// @ts-check
// Serves the gallery from the built library, and prints its address. PORT asks for a certain port.
import { startDevServer } from '@web/dev-server';
import { existsSync } from 'node:fs';
import { run } from './run.js';

const PAGE = 'stories/gallery/';

if (!existsSync('dist/campaign-charts.js')) {
  const failed = await run('npm', ['run', 'build']);
  if (failed) process.exit(failed);
}
const server = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: process.cwd(),
    hostname: 'localhost',
    injectWebSocket: false, // the page is served as it stands
    ...(process.env.PORT ? { port: Number(process.env.PORT) } : {}),
  },
});
console.log(`The gallery: http://localhost:${server.config.port}/${PAGE}`);
console.log('Ctrl+C ends it.');
