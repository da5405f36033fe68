// @ts-check
/**
 * How much of the large figures is run (random documents, interleavings, mounts) and from which seed: all of it by `npm run soak`, a
 * twentieth by `npm test`. Pages ask by the command `soak` of this plugin for @web/test-runner.
 */
export const soak = { share: process.env.SOAK ? 1 : 0.05, seed: Number(process.env.SEED ?? 20180725) };

/** Number of random documents of a test: `all` of `npm run soak`, or fewer of `npm test`, where each takes its time. */
export const runsOf = (/** @type {number} */ all, /** @type {number} */ fewer) => (process.env.SOAK ? all : fewer);

export const soakFigures = () => ({
  name: 'soak',
  executeCommand: (/** @type {{ command: string }} */ { command }) => (command === 'soak' ? soak : undefined),
});
