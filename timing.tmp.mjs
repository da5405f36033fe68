import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import config from '/tmp/wt/lead/web-test-runner.config.js';
const times = new Map();
const files = process.argv.slice(2);
const runner = await startTestRunner({ config: { ...config, ...(files.length ? { files } : {}), reporters: [{ start() {}, stop() {} }] }, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
runner.sessions.on('session-status-updated', (s) => {
  const key = `${s.browser.name} ${relative('.', s.testFile)}`;
  const t = times.get(key) ?? {};
  t[s.status] ??= performance.now();
  if (s.status === 'FINISHED') { const sum = (x) => (x.tests ?? []).reduce((a, b) => a + (b.duration ?? 0), 0) + (x.suites ?? []).reduce((a, b) => a + sum(b), 0);
    t.tests = s.testResults ? sum(s.testResults) : 0; t.passed = s.passed; }
  times.set(key, t);
});
await new Promise((r) => runner.on('stopped', r));
const rows = [...times].map(([k, t]) => [k, (t.FINISHED - (t.INITIALIZING ?? t.TEST_STARTED)) / 1000, t.tests / 1000, t.passed]);
rows.sort((a, b) => b[1] - a[1]);
for (const [k, w, d, p] of rows) console.log(w.toFixed(1).padStart(7), d.toFixed(1).padStart(7), p, k);
const by = {}; for (const [k, w, d] of rows) { const e = k.split(' ')[0]; by[e] ??= [0, 0]; by[e][0] += w; by[e][1] += d; }
console.log(by);
process.exit(0);
