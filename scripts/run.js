// @ts-check
import { spawn } from 'node:child_process';

/** Seconds since a moment, as it is printed: `1.3 s`. */
export const secondsSince = (/** @type {number} */ start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/**
 * Runs a command, its output passed through, and gives back its exit code; nothing is thrown.
 * Programs of the installed packages are found by name, as in npm scripts.
 * @param {string} command
 * @param {string[]} [parameters]
 * @param {{ env?: Record<string, string>, onOutput?: (text: string) => void, isLate?: boolean }} [options] `onOutput` reads along; `isLate` if it prints
 * the output itself, with that of errors
 * @returns {Promise<number>}
 */
export function run(command, parameters = [], { env = {}, onOutput, isLate = false } = {}) {
  const path = `node_modules/.bin:${process.env.PATH}`;
  const child = spawn(command, parameters, {
    stdio: ['inherit', onOutput ? 'pipe' : 'inherit', isLate ? 'pipe' : 'inherit'],
    env: { ...process.env, PATH: path, ...env },
  });
  child.stdout?.on('data', (chunk) => {
    if (!isLate) process.stdout.write(chunk);
    onOutput?.(String(chunk));
  });
  child.stderr?.on('data', (chunk) => {
    onOutput?.(String(chunk));
  });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}
