// @ts-check
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/** Seconds since a moment, as it is printed: `1.3 s`. */
export const secondsSince = (/** @type {number} */ start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Ends the process when all that it has printed is written. By itself, `process.exit` cuts off what a pipe has not taken yet. */
export function exitWith(/** @type {number} */ code) {
  process.stdout.write('', () => process.exit(code));
}

/** Linux deals time out among sessions first, and then within them. */
const isLinux = process.platform === 'linux';

/** Sets how much of the time a process gets, and all that it starts: 0 is as much as others, 19 what no other needs. */
function setNiceness(/** @type {number} */ pid, /** @type {number} */ niceness) {
  try {
    if (isLinux) writeFileSync(`/proc/${pid}/autogroup`, String(niceness));
    else setPriority(pid, niceness);
  } catch {
    // It has ended, or may not be set here.
  }
}

/** Keeps a child that is a session of its own from outliving this process. */
function takeAlong(/** @type {import('node:child_process').ChildProcess} */ child) {
  const end = () => process.kill(-Number(child.pid));
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
}

/**
 * Runs a command, its output passed through, and gives back its exit code; nothing is thrown.
 * Programs of the installed packages are found by name, as in npm scripts.
 * @param {string} command
 * @param {string[]} [parameters]
 * @param {{ env?: Record<string, string>, onOutput?: (text: string) => void, isLate?: boolean, behind?: Promise<unknown> }} [options] `onOutput` reads along;
 * `isLate` if it prints the output itself, with that of errors; `behind` what it leaves all the time that this needs, until it has settled
 * @returns {Promise<number>}
 */
export function run(command, parameters = [], { env = {}, onOutput, isLate = false, behind } = {}) {
  const path = `node_modules/.bin:${process.env.PATH}`;
  const child = spawn(command, parameters, {
    stdio: ['inherit', onOutput ? 'pipe' : 'inherit', isLate ? 'pipe' : 'inherit'],
    env: { ...process.env, PATH: path, ...env },
    detached: Boolean(behind) && isLinux,
  });
  const { pid } = child;
  if (behind && pid) {
    setNiceness(pid, 19);
    void behind.finally(() => setNiceness(pid, 0));
    if (isLinux) takeAlong(child);
  }
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
