// @ts-check
import { spawn } from 'node:child_process';

/** Prints the digests of drawings, as Node makes it. */
const CODE = `
  import { drawings } from './test/browser/menu/drawings.ts';
  process.stdout.write(JSON.stringify(drawings()));
`;

/** What Node has drawn, once it was asked for it. @type {Promise<string> | undefined} */
let drawn;

/** @returns {Promise<string>} */
const draw = () =>
  new Promise((resolve) => {
    const node = spawn(process.execPath, [
      '--import',
      './scripts/typescript.js',
      '--input-type=module',
      '--eval',
      CODE,
    ]);
    let text = '';
    node.stdout.on('data', (part) => (text += part));
    node.stderr.pipe(process.stderr);
    node.on('close', () => resolve(text));
  });

/** A middleware of the test server: `/drawings.json` has the drawings of situations as Node makes them, to be compared with those of a browser. */
export async function drawings(
  /** @type {import('koa').Context} */ context,
  /** @type {() => Promise<unknown>} */ next,
) {
  if (context.path !== '/drawings.json') return next();
  context.type = 'json';
  context.body = await (drawn ??= draw());
}
