// @ts-check
// Proves a palette: `npm run check:palette -- '#7a1f5c'` for the six series that follow from an accent, or several colours for the series as they
// are. `--paper '#fff'` checks them on one paper alone. Prints the contrasts and distances, and ends with 1 if one is too small.
import { parseArgs } from 'node:util';
import { parse } from 'culori';
import { paletteReport } from './palette-report.js';

const { values, positionals: colours } = parseArgs({ options: { paper: { type: 'string' } }, allowPositionals: true });
const unknown = [...colours, values.paper ?? ''].filter((colour) => colour && !parse(colour));
if (!colours.length || unknown.length) {
  const reason = unknown.length ? `Not a colour: ${unknown.join(', ')}.` : 'No colour.';
  console.error(`${reason} Name one: npm run check:palette -- '#7a1f5c'`);
  process.exit(2);
}
const { text, failures } = paletteReport(colours, values.paper);
console.log(text);
process.exitCode = failures ? 1 : 0;
