// Compiles a file for each framework with each version of TypeScript, the declaration files of all packages included.
import { spawnSync } from 'node:child_process';

const FILES = {
  react: ['react.tsx', '--jsx', 'react-jsx', '--jsxImportSource', 'react'],
  preact: ['preact.tsx', '--jsx', 'react-jsx', '--jsxImportSource', 'preact'],
  solid: ['solid.tsx', '--jsx', 'preserve', '--jsxImportSource', 'solid-js'],
  svelte: ['svelte.ts'],
  vue: ['vue.ts'],
};
const OPTIONS = [
  ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--resolveJsonModule', '--ignoreConfig'],
  ...['--target', 'ES2022', '--lib', 'ES2022,DOM,DOM.Iterable', '--module', 'ESNext', '--moduleResolution', 'Bundler'],
  // By default the compiler takes `@types` of the folders above as well.
  ...['--skipLibCheck', 'false', '--typeRoots', 'node_modules/@types'],
];

let failures = 0;
for (const version of ['5.9', '6', '7']) {
  // Version 5.9 does not know this option, and reads no configuration if files are named.
  const options = OPTIONS.filter((option) => version !== '5.9' || option !== '--ignoreConfig');
  for (const [framework, parameters] of Object.entries(FILES)) {
    const tsc = `node_modules/typescript-${version}/bin/tsc`;
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...parameters, ...options], { encoding: 'utf8' });
    if (status === 0) continue;
    failures++;
    console.error(`TypeScript ${version}, ${framework}:\n${stdout}`);
  }
}
process.exit(failures > 0 ? 1 : 0);
